import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseDocument } from 'yaml';
import { CHECK_IDS } from '../../src/areas/index.js';
import { LANGUAGE_IDS } from '../../src/i18n/load-words.js';
import { type AuditResult, auditPlan, type Format, type Range, renderReport } from '../../src/index.js';
import { fill } from '../../src/interview/fill.js';
import { main } from '../../src/main.js';
import { withValue } from '../../src/plan/edit.js';
import { parsePlan, type Source } from '../../src/plan/parse.js';
import { isData, valueAt } from '../../src/plan/sound.js';
import { fakeIo } from '../commands/fake-io.js';
import { interviewOn, OPEN } from '../interview/engine.js';
import { faultOf, type Pick, randomEdit } from '../plan/edit-random.js';

const FORMATS: readonly Format[] = [
  ...(['terminal', 'markdown', 'html', 'ndjson'] as const),
  ...(['sarif', 'junit', 'github', 'gitlab', 'csv'] as const),
];

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const isReport = ajv.compile(JSON.parse(readFileSync('schemas/audit-result.schema.json', 'utf8')));

const OPTIONS = { file: 'plan.yaml', today: '2026-11-22' };

/** In s of the processor, whatever else a machine does. What is held to all promises takes up to four. */
const ENDLESS = 20;

/**
 * Holds an audit of any bytes to what is promised of all of them.
 *
 * @param everywhere whether every command is put to it, rather than one that the bytes themselves choose
 * @throws Error when a promise is broken, saying which
 */
export async function keepPromises(input: Uint8Array, { everywhere = false } = {}): Promise<void> {
  const start = process.cpuUsage();
  const result = auditPlan(input, OPTIONS);
  const pick = pickBy(input);
  holdSame(input, result);
  if (result.readable) {
    holdAudit(result);
    await holdReports(result, FORMATS[input.length % FORMATS.length]);
    holdEdit(input);
    holdKinds(input, result);
    holdAnyEdit(input, pick);
    holdAnswers(input);
  } else {
    const { range, text = '' } = result.problem;
    if (range) holdRange(range, text);
  }
  await holdAudited(input, result, pick);
  for (const command of everywhere ? COMMANDS : [COMMANDS[pick(COMMANDS.length)] ?? ''])
    await holdCommand(input, command);
  const { user, system } = process.cpuUsage(start);
  hold((user + system) / 1e6 < ENDLESS, `it ends within ${ENDLESS} s`);
}

/** The same choices for the same bytes, by the hash FNV-1a and a generator of Lehmer's. */
function pickBy(bytes: Uint8Array): Pick {
  let state = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619) >>> 0, 2_166_136_261) % 2_147_483_646;
  return (bound) => {
    state = ((state + 1) * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

function holdSame(input: Uint8Array, result: AuditResult): void {
  const isSame = (other: Uint8Array | string): boolean => isDeepStrictEqual(auditPlan(other, OPTIONS), result);
  hold(isSame(input), 'the same bytes give the same audit');
  const hasMark = MARK.every((byte, index) => input[index] === byte);
  // By the first bytes it is told that a file is UTF-16.
  if (hasMark || (!result.readable && result.problem.message === 'utf-16')) return;
  hold(isSame(Buffer.concat([MARK, input])), 'a byte order mark changes nothing');
  if (!result.readable && result.problem.message === 'not-utf-8') return;
  const text = new TextDecoder().decode(input);
  hold(isSame(text) && isSame(`\uFEFF${text}`), 'the same text gives the same audit');
}

function hold(isKept: boolean, promise: string): void {
  if (!isKept) throw new Error(`Broken: ${promise}.`);
}

function holdRange({ start, end }: Range, text: string): void {
  hold(start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length, 'a place lies within the text');
  hold(start.line >= 1 && start.column >= 1 && end.line >= start.line, 'lines and columns count from one');
  const lines = text.slice(0, start.offset).split(/\r\n|\r|\n/);
  hold(lines.length === start.line, 'the line is that of the offset');
}

function holdAudit({ audit, text }: Extract<AuditResult, { readable: true }>): void {
  const { readiness, coverage, checks, findings } = audit;
  hold(
    checks.every(({ outcome }) => outcome !== 'crashed'),
    'no check crashes',
  );
  hold(readiness === null || (readiness >= 0 && readiness <= 100), 'the readiness is from 0 to 100');
  hold(coverage.answered <= coverage.applicable, 'no more is answered than applies');
  for (const { range, points } of findings) {
    hold(Number.isFinite(points) && points >= 0, 'no finding brings points');
    if (range) holdRange(range, text);
  }
  const fingerprints = findings.map(({ fingerprint }) => fingerprint);
  hold(new Set(fingerprints).size === fingerprints.length, 'no two findings have one fingerprint');
  hold(Object.keys(Object.prototype).length === 0, 'nothing is added to what all objects have');
}

/** Of the formats one is tried beside JSON: there are many inputs. */
async function holdReports(
  result: Extract<AuditResult, { readable: true }>,
  format: Format = 'terminal',
): Promise<void> {
  const report: unknown = JSON.parse(await renderReport(result, 'json'));
  hold(isReport(report), `the report follows its schema: ${ajv.errorsText(isReport.errors)}`);
  const other = await renderReport(result, format);
  hold(other.length > 0 || format === 'github', `there is a report as ${format}`);
}

/** A name that is set is there afterwards, and nothing else has changed. */
function holdEdit(input: Uint8Array): void {
  const before = parsePlan(input, OPTIONS.file);
  if (!before.readable) return;
  const text = withValue(before.source, ['company', 'name'], 'Renamed');
  if (text === undefined) return;
  const after = parsePlan(text, OPTIONS.file);
  hold(after.readable, 'what was edited can be read');
  if (!after.readable) return;
  const { company, ...others } = after.source.data;
  const { company: _, ...earlier } = before.source.data;
  hold(isDeepStrictEqual(others, earlier), 'an edit changes nothing else');
  hold((company as { name?: unknown } | null)?.name === 'Renamed', 'an edit is made');
}

/** What a finding says that a value is not. */
const KINDS: { readonly [id: string]: (value: unknown) => boolean } = {
  'format/not-a-group': isData,
  'format/not-a-list': Array.isArray,
  'format/not-a-number': Number.isFinite,
  'format/not-yes-or-no': (value) => typeof value === 'boolean',
  'format/not-text': (value) => typeof value === 'string',
  'format/empty-list': (value) => Array.isArray(value) && value.length > 0,
};

function holdKinds(input: Uint8Array, { audit }: Extract<AuditResult, { readable: true }>): void {
  const data = sourceOf(input)?.data;
  const wrong = audit.findings.find(({ id, path }) => KINDS[id]?.(valueAt(data, path)));
  hold(wrong === undefined, `nothing is called what it is not: ${wrong?.id} at ${wrong?.path.join('.')}`);
}

/** Longer plans are none that a person edits, and the other reader takes the square of their length. */
const LONGEST_EDITED = 20_000;

function sourceOf(input: Uint8Array): Source | undefined {
  const parsed = parsePlan(input, OPTIONS.file);
  return parsed.readable && parsed.source.text.length <= LONGEST_EDITED ? parsed.source : undefined;
}

/** An edit of any place keeps all else, or is refused; held against another reader, where that reads the same. */
function holdAnyEdit(input: Uint8Array, pick: Pick): void {
  const source = sourceOf(input);
  if (source === undefined || !isDeepStrictEqual(readOtherwise(source.text), source.data)) return;
  const edit = randomEdit(pick, source.data);
  const fault = faultOf(source, edit, { refusable: true });
  hold(fault === undefined, `an edit of ${JSON.stringify(edit)} keeps all else: ${fault}`);
}

/** What another reader makes of a text; nothing where it refuses it. */
function readOtherwise(text: string): unknown {
  const document = parseDocument(text, { merge: true, version: '1.2' });
  try {
    return document.errors.length === 0 ? document.toJS() : undefined;
  } catch {
    return undefined;
  }
}

const ANSWERS = parsePlan(
  'company.stage: growing\ncompany.markets: [NL, BE]\nmobile.approach: responsive\n',
  'answers.yaml',
);

function holdAnswers(input: Uint8Array): void {
  const source = sourceOf(input);
  if (source === undefined || !ANSWERS.readable) return;
  const { questions } = interviewOn(source.text);
  const { source: after, filled } = fill(source, ANSWERS.source, { questions, scope: OPEN, checkIds: CHECK_IDS });
  hold(parsePlan(after.text, OPTIONS.file).readable, 'what answers have filled can be read');
  hold(filled.some(({ used }) => used) || after.text === source.text, 'refused answers change nothing');
}

/** The files that are read beside plans, and a plan by the commands that write. */
const COMMANDS: readonly string[] = [
  'audit plan.yaml --config hostile.yaml',
  'audit plan.yaml --waivers hostile.yaml',
  'audit plan.yaml --baseline hostile.yaml',
  'audit plan.yaml --no-regression hostile.yaml',
  'audit plan.yaml hostile.yaml',
  'interview plan.yaml --answers hostile.yaml',
  'portfolio hostile.yaml',
  'portfolio hostile.yaml -f html',
  'baseline write hostile.yaml',
  'config hostile.yaml',
];

/** Words that no reader shall have to see. */
const BUG = /should not have happened|native code|\[object |\n\s+at .*:\d+:\d+/;

/** Whatever a file holds: an exit code that says what came of it, and a message. */
async function holdAudited(input: Uint8Array, result: AuditResult, pick: Pick): Promise<void> {
  const lang = LANGUAGE_IDS[pick(LANGUAGE_IDS.length)] ?? 'en';
  const audited = await run(['audit', 'hostile.yaml', '--lang', lang], input);
  const isAudited = result.readable && result.mistakes.length === 0;
  hold(audited.exitCode < 2 === isAudited, `the exit code says what came of it: ${audited.exitCode}, ${audited.err}`);
  hold(isAudited || (audited.out === '' && /\S/.test(audited.err)), 'what is not audited has no report, but a reason');
  hold(!BUG.test(audited.err), `nothing is a bug of the tool: ${audited.err}`);
}

async function holdCommand(input: Uint8Array, command: string): Promise<void> {
  const { exitCode, out, err } = await run(command.split(' '), input);
  hold([0, 1, 2].includes(exitCode), `${command} exits with 0, 1 or 2`);
  hold(exitCode === 0 || /\S/.test(out + err), `${command} says something`);
  hold(!BUG.test(err), `nothing is a bug of the tool: ${err}`);
}

async function run(argv: readonly string[], input: Uint8Array) {
  const io = fakeIo({ files: { 'plan.yaml': 'format: 1\ncompany: {name: Kiosk}\n' } });
  const exitCode = await main(argv, {
    ...io,
    readFile: (name, most) => (name === 'hostile.yaml' ? input.subarray(0, most) : io.readFile(name, most)),
  });
  return { exitCode, out: io.out(), err: io.err() };
}
