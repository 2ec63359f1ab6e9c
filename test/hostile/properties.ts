import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { parseDocument } from 'yaml';
import { CHECK_IDS } from '../../src/areas/index.js';
import { FORMATS } from '../../src/commands/options.js';
import { LANGUAGE_IDS } from '../../src/i18n/load-words.js';
import { type AuditResult, auditPlan, type Range } from '../../src/index.js';
import { fill } from '../../src/interview/fill.js';
import { main } from '../../src/main.js';
import { parsePlan, type Source } from '../../src/plan/parse.js';
import { lineStartsOf, positionAt } from '../../src/plan/position.js';
import { isData, valueAt } from '../../src/plan/sound.js';
import { fakeIo } from '../commands/fake-io.js';
import { interviewOn, OPEN } from '../interview/engine.js';
import { faultOf, type Pick, randomEdit } from '../plan/edit-random.js';

/** What holds of any bytes whatever. Each gives what is wrong, if anything is. */

const TODAY = '2026-11-22';

const audit = (plan: Uint8Array | string): AuditResult => auditPlan(plan, { file: 'plan.yaml', today: TODAY });

const isAudit = new Ajv2020({ allErrors: true, strict: false, formats: fullFormats }).compile(
  JSON.parse(readFileSync('schemas/audit-result.schema.json', 'utf8')),
);

/** Longer ones are nothing that a reader waits for; everything that is put to it at random is a few kB. */
const MOST_SECONDS = 20;

/**
 * What is wrong with what the program makes of an input.
 *
 * @param everything whether all formats, languages and places are tried, rather than one of each by the input itself
 */
export async function faultIn(bytes: Uint8Array, { everything = false } = {}): Promise<string | undefined> {
  const start = performance.now();
  const fault = await firstFault(bytes, everything);
  const seconds = (performance.now() - start) / 1000;
  return fault ?? (seconds > MOST_SECONDS && !everything ? `it takes ${seconds.toFixed(0)} s` : undefined);
}

async function firstFault(bytes: Uint8Array, everything: boolean): Promise<string | undefined> {
  try {
    const result = audit(bytes);
    const pick = pickBy(bytes);
    return (
      repeatFault(bytes, result) ??
      placesFault(bytes, result) ??
      kindFault(bytes, result) ??
      editFault(bytes, pick) ??
      fillFault(bytes) ??
      (await commandFault(bytes, result, pick, everything))
    );
  } catch (error) {
    return `it throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
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

/** An audit of the same is the same, behind a byte order mark and as a text as well. */
function repeatFault(bytes: Uint8Array, result: AuditResult): string | undefined {
  if (!isDeepStrictEqual(audit(bytes), result)) return 'it is another audit the second time';
  const hasMark = MARK.every((byte, index) => bytes[index] === byte);
  if (hasMark || (!result.readable && result.problem.message === 'utf-16')) return undefined;
  if (!isDeepStrictEqual(audit(Buffer.concat([MARK, bytes])), result)) return 'a byte order mark changes the audit';
  if (!result.readable && result.problem.message === 'not-utf-8') return undefined;
  const text = new TextDecoder().decode(bytes);
  const isSame = [text, `\uFEFF${text}`].every((each) => isDeepStrictEqual(audit(each), result));
  return isSame ? undefined : 'as a text it is another audit';
}

/** Every place that is told lies within the text. */
function placesFault(bytes: Uint8Array, result: AuditResult): string | undefined {
  if (!result.readable) {
    const { text = '', range, message } = result.problem;
    return range === undefined ? undefined : placeFault(text, range, message);
  }
  const { text, audit: made } = result;
  if (made.checks.some(({ outcome }) => outcome === 'crashed')) return 'a check crashes';
  for (const { id, range } of made.findings) {
    const fault = range === null ? undefined : placeFault(text, range, id);
    if (fault !== undefined) return fault;
  }
  return text === new TextDecoder().decode(bytes) ? undefined : 'it tells of another text';
}

function placeFault(text: string, { start, end }: Range, about: string): string | undefined {
  const lineStarts = lineStartsOf(text);
  const isWithin = start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length;
  const isThere = [start, end].every((place) => isDeepStrictEqual(positionAt(lineStarts, place.offset), place));
  return isWithin && isThere ? undefined : `${about} is told outside of the text: ${JSON.stringify({ start, end })}`;
}

function readable(bytes: Uint8Array): Source | undefined {
  const parsed = parsePlan(bytes, 'plan.yaml');
  return parsed.readable ? parsed.source : undefined;
}

/** What a finding says of a kind of value: that it is none of these. */
const KINDS: { readonly [id: string]: (value: unknown) => boolean } = {
  'format/not-a-group': (value) => isData(value),
  'format/not-a-list': (value) => Array.isArray(value),
  'format/not-a-number': (value) => typeof value === 'number' && Number.isFinite(value),
  'format/not-yes-or-no': (value) => typeof value === 'boolean',
  'format/not-text': (value) => typeof value === 'string',
  'format/empty-list': (value) => Array.isArray(value) && value.length > 0,
};

/** Of no value it is said that it is not what it is. */
function kindFault(bytes: Uint8Array, result: AuditResult): string | undefined {
  const data = readable(bytes)?.data;
  if (!result.readable || data === undefined) return undefined;
  const wrong = result.audit.findings.find(({ id, path }) => KINDS[id]?.(valueAt(data, path)));
  return wrong === undefined ? undefined : `${wrong.id} is told of ${wrong.path.join('.')}, which is right`;
}

/** An edit changes what it should and nothing else, or is refused; held against another reader where that reads the same. */
function editFault(bytes: Uint8Array, pick: Pick): string | undefined {
  const source = readable(bytes);
  if (source === undefined || source.text.length > 20_000) return undefined;
  const document = parseDocument(source.text, { merge: true, version: '1.2' });
  const isAgreed = document.errors.length === 0 && isDeepStrictEqual(toData(document), source.data);
  if (!isAgreed) return undefined;
  const edit = randomEdit(pick, source.data);
  const fault = faultOf(source, edit, { refusable: true });
  return fault === undefined ? undefined : `an edit, ${JSON.stringify(edit)}, leaves ${fault}`;
}

/** What another reader makes of it, or nothing where that gives up. */
function toData(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

const ANSWERS = parsePlan(readFileSync('fixtures/plans/launch.yaml'), 'answers.yaml');

/** Answers fill a plan that can be read, and what they leave can be read as well. */
function fillFault(bytes: Uint8Array): string | undefined {
  const source = readable(bytes);
  if (source === undefined || source.text.length > 20_000 || !ANSWERS.readable) return undefined;
  const { questions } = interviewOn(source.text);
  const few = { ...ANSWERS.source, data: { company: ANSWERS.source.data['company'] } };
  const { source: filled, filled: answers } = fill(source, few, { questions, scope: OPEN, checkIds: CHECK_IDS });
  if (readable(new TextEncoder().encode(filled.text)) === undefined) return 'what answers have filled cannot be read';
  const isUsed = answers.some(({ used }) => used);
  return isUsed || filled.text === source.text ? undefined : 'refused answers change the plan';
}

const BUG = /should not have happened|native code|\n\s+at .*:\d+:\d+/;

/** Where a file is read, and with which options: the plan, or one of the files about it. */
const PLACES: readonly (readonly string[])[] = [
  ['audit', 'plan.yaml', '--config', 'hostile.yaml'],
  ['audit', 'plan.yaml', '--waivers', 'hostile.yaml'],
  ['audit', 'plan.yaml', '--baseline', 'hostile.yaml'],
  ['audit', 'plan.yaml', '--no-regression', 'hostile.yaml'],
  ['interview', 'plan.yaml', '--answers', 'hostile.yaml'],
  ['portfolio', 'hostile.yaml'],
  ['baseline', 'write', 'hostile.yaml'],
  ['config', 'hostile.yaml'],
];

async function commandFault(
  bytes: Uint8Array,
  result: AuditResult,
  pick: Pick,
  everything: boolean,
): Promise<string | undefined> {
  const oneOf = <T>(all: readonly T[]): readonly T[] =>
    everything ? all : [all[pick(all.length)]].flatMap((one) => (one === undefined ? [] : [one]));
  for (const format of oneOf(FORMATS)) {
    for (const lang of oneOf(LANGUAGE_IDS)) {
      const { exitCode, out, err } = await run(['audit', 'hostile.yaml', '-f', format, '--lang', lang], bytes);
      const codes = result.readable && result.mistakes.length === 0 ? [0, 1] : [2];
      const what = `audit -f ${format} --lang ${lang}`;
      if (!codes.includes(exitCode)) return `${what} exits with ${exitCode}: ${err}`;
      if (BUG.test(out) || BUG.test(err)) return `${what} tells of a bug: ${err}`;
      if (exitCode === 2 && (out !== '' || !/\S/.test(err)))
        return `${what} prints a report of what it could not audit`;
      if (exitCode !== 2 && format === 'json' && !isAudit(JSON.parse(out)))
        return `${what} is not by its schema: ${JSON.stringify(isAudit.errors)}`;
    }
  }
  for (const argv of oneOf(PLACES)) {
    const { exitCode, out, err } = await run(argv, bytes);
    if (![0, 1, 2].includes(exitCode)) return `${argv.join(' ')} exits with ${exitCode}`;
    if (BUG.test(err)) return `${argv.join(' ')} tells of a bug: ${err}`;
    if (!/\S/.test(out + err) && exitCode !== 0) return `${argv.join(' ')} exits with ${exitCode} and says nothing`;
  }
  return undefined;
}

async function run(argv: readonly string[], bytes: Uint8Array) {
  const io = fakeIo({ files: { 'plan.yaml': 'format: 1\ncompany: {name: Kiosk}\n' } });
  const exitCode = await main(argv, {
    ...io,
    readFile: (name, most) => (name === 'hostile.yaml' ? bytes.subarray(0, most) : io.readFile(name, most)),
  });
  return { exitCode, out: io.out(), err: io.err() };
}
