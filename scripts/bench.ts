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
import { ROOT } from './generate.js';

process.chdir(ROOT);
const isQuick = process.argv.includes('--quick');
const isCheck = process.argv.includes('--check');
const ROUNDS = isQuick ? 5 : 15;
/** A ratio may be beyond its target by so much before it fails: machines are never quite at rest. */
const MARGIN = 0.1;

const STRATEGY = 'bin/strategy.cjs';
const AJV = 'test/bench/peers/node_modules/ajv-cli/dist/index.js';
const SPECTRAL = 'test/bench/peers/node_modules/@stoplight/spectral-cli/dist/index.js';

interface Measured {
  readonly ms: number;
  readonly mib: number;
}

interface Row {
  readonly work: string;
  readonly ms: number;
  readonly mib: number;
  readonly against: string;
  readonly ratio: number | null;
  readonly target: number | null;
}

const folder = mkdtempSync(path.join(tmpdir(), 'strategy-bench-'));
const peak = path.join(folder, 'peak.cjs');
writeFileSync(peak, "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)));");

// With this variable Node 20 takes 2.5 times as long to start, and every ratio looks better than it is.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

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
  target: number | null,
  rounds = ROUNDS,
): void {
  const { own: measured, ratio } = pair(own, other, rounds);
  rows.push({ work, ...measured, against, ratio, target });
  console.error(`${work}: ${measured.ms.toFixed(0)} ms, ${ratio.toFixed(2)} x ${against}`);
}

const NODE = ['-e', '0'];
compare('audit of one plan', [STRATEGY, 'audit', PLAN], 'node -e 0', NODE, 3.5);
compare('audit, as HTML', [STRATEGY, 'audit', PLAN, '-f', 'html'], 'node -e 0', NODE, null);
compare('audit, as Markdown', [STRATEGY, 'audit', PLAN, '-f', 'markdown'], 'node -e 0', NODE, null);
compare('--version', [STRATEGY, '--version'], 'node -e 0', NODE, 1.5);
compare('--help', [STRATEGY, '--help'], 'node -e 0', NODE, 1.5);

const schema = plainSchema(folder);
const validate = [AJV, 'validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d'];
const many = manyPlans(folder, isQuick ? 200 : 1000);
const audits = [STRATEGY, 'audit', `${many}/*.yaml`, '--quiet'];
const files = `${many}/*.yaml`;
if (existsSync(AJV)) {
  compare('audits of 1,000 plans', audits, 'ajv-cli, validating them', [...validate, files], 1, isQuick ? 2 : 5);
  for (const bytes of [1e6, 1e7]) {
    const big = bigPlan(folder, bytes);
    compare(`audit of ${bytes / 1e6} MB`, [STRATEGY, 'audit', big, '--quiet'], 'ajv-cli', [...validate, big], 1, 3);
  }
  compare('ajv-cli, one plan', [...validate, PLAN], 'node -e 0', NODE, null, 5);
} else {
  const { ms } = run(audits);
  rows.push({
    work: 'audits of 1,000 plans',
    ms,
    mib: run(['--require', peak, ...audits]).mib,
    against: '',
    ratio: null,
    target: null,
  });
  console.error('ajv-cli is not installed: npm install --prefix test/bench/peers');
}
if (existsSync(SPECTRAL)) {
  const rules = path.join(folder, 'spectral.json');
  writeFileSync(
    rules,
    '{"rules": {"company": {"given": "$.company", "then": {"field": "name", "function": "truthy"}}}}',
  );
  compare('Spectral, one plan, one rule', [SPECTRAL, 'lint', '-r', rules, PLAN], 'node -e 0', NODE, null, 5);
}
rmSync(folder, { recursive: true });

const beyond = rows.filter(({ ratio, target }) => ratio !== null && target !== null && ratio > target * (1 + MARGIN));
const machine = `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`;
const result = { machine, rounds: ROUNDS, margin: MARGIN, rows };
writeFileSync(path.join(ROOT, 'test/bench/last.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(tableOf(rows));
for (const { work, ratio, target } of beyond) console.error(`${work}: ${ratio?.toFixed(2)} is beyond ${target}`);
if (isCheck && beyond.length > 0) process.exitCode = 1;
if (!isQuick) updatePage();

function tableOf(measured: readonly Row[]): string {
  const cells = measured.map(({ work, ms, mib, against, ratio, target }) => [
    work,
    `${ms.toFixed(0)} ms`,
    `${mib.toFixed(0)} MiB`,
    ratio === null ? '' : `${ratio.toFixed(2)} x ${against}`,
    target === null ? '' : `at most ${target}`,
  ]);
  const head = ['work', 'median', 'peak memory', 'ratio', 'target'];
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
