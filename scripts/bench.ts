/**
 * Measures the built program against Node itself and against the peers that are installed: `npm run bench`. With
 * `--check` it fails where a ratio is beyond its target; with `--quick` it takes fewer rounds. test/bench/README.md says
 * how the figures are taken.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { bigPlan, manyPlans, PLAN, plainSchema } from '../test/bench/inputs.js';
import { interviewSteps } from '../test/bench/interview.js';
import { ROOT } from './generate.js';

process.chdir(ROOT);
const isQuick = process.argv.includes('--quick');
const isCheck = process.argv.includes('--check');
const ROUNDS = isQuick ? 5 : 15;
/** A figure may be beyond its target by so much before it fails: machines are never quite at rest. */
const MARGIN = 0.1;

const STRATEGY = 'bin/strategy.cjs';
const AJV = 'test/bench/peers/node_modules/ajv-cli/dist/index.js';
const SPECTRAL = 'test/bench/peers/node_modules/@stoplight/spectral-cli/dist/index.js';

interface Measured {
  readonly ms: number;
  readonly mib: number;
}

/** The most that is aimed at. */
interface Target {
  readonly ratio?: number;
  readonly mib?: number;
  readonly ms?: number;
}

interface Row {
  readonly work: string;
  readonly ms: number;
  readonly mib: number | null;
  readonly against: string;
  readonly ratio: number | null;
  readonly target: Target;
}

const folder = mkdtempSync(path.join(tmpdir(), 'strategy-bench-'));
const peak = path.join(folder, 'peak.cjs');
writeFileSync(peak, "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)));");

const forgetful = path.join(folder, 'forgetful.cjs');
writeFileSync(forgetful, "process.env.NODE_DISABLE_COMPILE_CACHE = '1';");

// With this variable Node 20 takes 2.5 times as long to start, and every ratio looks better than it is.
const { NODE_EXTRA_CA_CERTS: _, ...own } = process.env;
// What is compiled is kept here, so that the first run of each command finds nothing.
const env = { ...own, XDG_CACHE_HOME: folder };

/** One run of a program of Node, its output aside: ms by the clock, and its peak memory in MiB. */
function run(argv: readonly string[]): Measured {
  const start = process.hrtime.bigint();
  const { output } = spawnSync(process.execPath, argv, {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    maxBuffer: 1e8,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  return { ms, mib: Number(output[3]?.toString() ?? '0') / 1024 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Medians of two programs run in turn, and of the ratios of each pair. */
function pair(own: readonly string[], other: readonly string[], rounds = ROUNDS): { own: Measured; ratio: number } {
  run(own);
  run(other);
  const pairs = Array.from({ length: rounds }, () => [run(own), run(other)] as const);
  const mib = run(['--require', peak, ...own]).mib;
  return {
    own: { ms: median(pairs.map(([{ ms }]) => ms)), mib },
    ratio: median(pairs.map(([a, b]) => a.ms / b.ms)),
  };
}

const rows: Row[] = [];

function compare(
  work: string,
  own: readonly string[],
  against: string,
  other: readonly string[],
  target: Target,
  rounds = ROUNDS,
): void {
  const { own: measured, ratio } = pair(own, other, rounds);
  rows.push({ work, ...measured, against, ratio, target });
  console.error(`${work}: ${measured.ms.toFixed(0)} ms, ${ratio.toFixed(2)} x ${against}`);
}

/** Measures once, where only the memory and a rough time are of interest. */
function measure(work: string, argv: readonly string[], target: Target): void {
  rows.push({ work, ...run(['--require', peak, ...argv]), against: '', ratio: null, target });
  console.error(work);
}

const NODE = ['-e', '0'];
const AUDIT = [STRATEGY, 'audit', PLAN];
compare('audit of one plan', AUDIT, 'node -e 0', NODE, { ratio: 3.5 });
compare('the same, nothing kept of earlier runs', ['--require', forgetful, ...AUDIT], 'node -e 0', NODE, {});
compare('--version', [STRATEGY, '--version'], 'node -e 0', NODE, { ratio: 1.5 });
compare('--help', [STRATEGY, '--help'], 'node -e 0', NODE, { ratio: 1.5 });
// A report may take half as long again as the audit does.
compare('audit, as HTML', [...AUDIT, '-f', 'html'], 'the same in the terminal', AUDIT, { ratio: 1.5 });
compare('audit, as Markdown', [...AUDIT, '-f', 'markdown'], 'the same in the terminal', AUDIT, { ratio: 1.5 });

const schema = plainSchema(folder);
const validate = [AJV, 'validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d'];
const auditsOf = (count: number): { readonly files: string; readonly argv: readonly string[] } => {
  const files = `${manyPlans(folder, count)}/*.yaml`;
  return { files, argv: [STRATEGY, 'audit', files, '--quiet'] };
};
const many = auditsOf(isQuick ? 200 : 1000);
if (existsSync(AJV)) {
  const work = `audits of ${isQuick ? '200' : '1,000'} plans`;
  compare(work, many.argv, 'ajv-cli', [...validate, many.files], { ratio: 1, mib: 130 }, isQuick ? 2 : 10);
  for (const bytes of [1e6, 1e7]) {
    const big = bigPlan(folder, bytes);
    const argv = [STRATEGY, 'audit', big, '--quiet'];
    compare(`audit of ${bytes / 1e6} MB`, argv, 'ajv-cli', [...validate, big], { ratio: 1 }, isQuick ? 2 : 10);
  }
  compare('ajv-cli, one plan', [...validate, PLAN], 'node -e 0', NODE, {}, 5);
} else {
  measure('audits of many plans', many.argv, { mib: 130 });
  console.error('ajv-cli is not installed: npm install --prefix test/bench/peers');
}
if (!isQuick) measure('audits of 10,000 plans', auditsOf(10_000).argv, { mib: 130 });
const step = median(await interviewSteps(folder));
rows.push({
  work: 'interview, answer to next question',
  ms: step,
  mib: null,
  against: '',
  ratio: null,
  target: { ms: 50 },
});
if (existsSync(SPECTRAL)) {
  const rules = path.join(folder, 'spectral.json');
  writeFileSync(
    rules,
    '{"rules": {"company": {"given": "$.company", "then": {"field": "name", "function": "truthy"}}}}',
  );
  compare('Spectral, one plan, one rule', [SPECTRAL, 'lint', '-r', rules, PLAN], 'node -e 0', NODE, {}, 5);
}
rmSync(folder, { recursive: true });

const beyond = rows.filter(({ target, ...figures }) =>
  (['ratio', 'mib', 'ms'] as const).some((name) => (figures[name] ?? 0) > (target[name] ?? Infinity) * (1 + MARGIN)),
);
const machine = `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`;
const result = { machine, rounds: ROUNDS, margin: MARGIN, rows };
writeFileSync(path.join(ROOT, 'test/bench/last.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(tableOf(rows));
for (const { work } of beyond) console.error(`${work}: beyond its target`);
if (isCheck && beyond.length > 0) process.exitCode = 1;
if (!isQuick) updatePage();

function tableOf(measured: readonly Row[]): string {
  const cells = measured.map(({ work, ms, mib, against, ratio, target }) => [
    work,
    `${ms.toFixed(ms < 10 ? 1 : 0)} ms`,
    mib === null ? '' : `${mib.toFixed(0)} MiB`,
    ratio === null ? '' : `${ratio.toFixed(2)} x ${against}`,
    [
      ...(target.ratio === undefined ? [] : [`${target.ratio} x`]),
      ...(target.mib === undefined ? [] : [`${target.mib} MiB`]),
      ...(target.ms === undefined ? [] : [`${target.ms} ms`]),
    ].join(', '),
  ]);
  const head = ['work', 'median', 'peak memory', 'ratio', 'at most'];
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The page holds the table of the last whole run. */
function updatePage(): void {
  const page = path.join(ROOT, 'test/bench/README.md');
  const text = readFileSync(page, 'utf8');
  const marks = ['<!-- last -->', '<!-- end -->'] as const;
  const before = text.slice(0, text.indexOf(marks[0]) + marks[0].length);
  const after = text.slice(text.indexOf(marks[1]));
  writeFileSync(page, `${before}\n\n${machine}, medians of ${ROUNDS}.\n\n${tableOf(rows)}\n\n${after}`);
}
