import { readFileSync } from 'node:fs';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { AREA_IDS } from '../../src/areas/ids.js';
import { spelling, spellings } from '../../src/knowledge/spelling.js';
import { nearestCurrency, nearestMarket } from '../../src/plan/codes.js';
import { formats } from '../../src/plan/formats.js';
import { addressMeant, booleanMeant, dateMeant, idMeant, numberMeant } from '../../src/plan/meant.js';
import { nearest } from '../../src/plan/nearest.js';

// Of a hostile text, an expression may take the square of its length, or more: what has one looked for ends for no one.

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in the program, by its syntax tree; types are taken off first. */
function expressionsIn(file: string): { readonly found: Expression[]; readonly made: string[] } {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
  const found: Expression[] = [];
  const made: string[] = [];
  const visit = (node: AnyNode): void => {
    if (node.type === 'Literal' && node.regex)
      found.push({ where: file, source: node.regex.pattern, flags: node.regex.flags });
    const callee = node.type === 'NewExpression' || node.type === 'CallExpression' ? node.callee : undefined;
    if (callee?.type === 'Identifier' && callee.name === 'RegExp') made.push(file);
    for (const value of Object.values(node)) for (const inner of [value].flat()) if (isNode(inner)) visit(inner);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return { found, made };
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every pattern of a schema, wherever it stands. */
function patternsIn(file: string): Expression[] {
  const found: Expression[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
    if (key === 'pattern' && typeof value === 'string') found.push({ where: file, source: value, flags: 'u' });
    if (key === 'patternProperties')
      for (const source of Object.keys(value)) found.push({ where: file, source, flags: 'u' });
    return value;
  });
  return found;
}

const FILES = globSync('src/**/*.ts').filter((file) => !/generated|\.d\.ts$/.test(file));
const IN_CODE = FILES.map(expressionsIn);
const IN_SCHEMAS = globSync('schemas/**/*.json').flatMap(patternsIn);
const ALL = [
  ...new Map(
    [...IN_CODE.flatMap(({ found }) => found), ...IN_SCHEMAS].map((each) => [`/${each.source}/${each.flags}`, each]),
  ),
];

/** Those that are not linear, with what keeps the text short that they are put to. */
const BOUNDED: { readonly [expression: string]: string } = {
  '/(?<=\\d)(?=(?:\\d{3})+$)/g': 'a whole number that is grouped has at most 21 digits',
  '/^(.*?)[\\s:=]+(\\S+)$/': 'LONGEST_PAIR: a name with a number has at most 200 characters',
  '/ ?(\\p{L}+)$/u': 'LONGEST_FIGURE: a figure with its unit has at most 60 characters',
};

/** What looks around is not analysed, but measured as the rest is. */
const LOOKS_AROUND = /\(\?<?[=!]|\\[1-9]/;

/** How long a text of so many pieces takes, in ms: the least of three, so that nothing else that runs counts. */
function timeOf(put: (text: string) => unknown, text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      put(text);
      return performance.now() - start;
    }),
  );
}

const SHORT = 4_000;

/**
 * The texts that take far more than eight times as long when they are eight times as long; a square takes 64 times.
 * What takes a few milliseconds is noise.
 */
function steepOf(put: (text: string) => unknown, pieces: readonly string[]): string[] {
  return pieces.flatMap((piece) =>
    ['', '\0', '\u2028', 'a'].flatMap((end) => {
      const long = timeOf(put, piece.repeat(8 * SHORT) + end);
      return long > 5 && long > 24 * timeOf(put, piece.repeat(SHORT) + end) ? [JSON.stringify(piece + end)] : [];
    }),
  );
}

/** Pieces of text that may keep an expression busy: its own signs, and what stands for its classes, alone and in pairs. */
function piecesFor(source: string): string[] {
  const signs = new Set([...source.replace(/\\./g, ''), ...'a0 \t\n\r.-:,[#']);
  const single = [...signs].slice(0, 24);
  return [...single, ...single.flatMap((sign) => [`a${sign}`, `${sign} `, `0${sign}`])];
}

describe('every regular expression', () => {
  let check: typeof import('recheck').checkSync;
  beforeAll(async () => {
    // Without Java and without a binary: in this process.
    process.env['RECHECK_BACKEND'] = 'pure';
    check = (await import('recheck')).checkSync;
  });

  it('is found: in code, where one is made of what a schema says alone, and in schemas', () => {
    expect(IN_CODE.flatMap(({ found }) => found).length).toBeGreaterThan(150);
    expect(IN_CODE.flatMap(({ made }) => made)).toEqual(['src/plan/surely-valid.ts']);
    expect(new Set(IN_SCHEMAS.map(({ source }) => source)).size).toBeGreaterThan(6);
  });

  it.each(ALL.filter(([name, { source }]) => !Object.hasOwn(BOUNDED, name) && !LOOKS_AROUND.test(source)))(
    '%s is linear by its automaton',
    (_, { where, source, flags }) => {
      const found = check(source, flags, { checker: 'automaton', timeout: 20_000 });
      const complexity = found.status === 'safe' ? found.complexity.type : undefined;
      expect({ where, status: found.status, complexity }).toEqual({
        where,
        status: 'safe',
        complexity: expect.stringMatching(/^(linear|safe)$/),
      });
    },
  );

  it.each(ALL.filter(([name, { source }]) => !Object.hasOwn(BOUNDED, name) && LOOKS_AROUND.test(source)))(
    '%s, which looks around, takes no more than in proportion for what may keep it busy',
    (_, { source, flags }) => {
      const expression = new RegExp(source, flags.includes('y') ? flags : `${flags.replace('g', '')}g`);
      expect(steepOf((text) => text.replace(expression, ''), piecesFor(source))).toEqual([]);
    },
  );

  it('is linear, or the text that it is put to is short: those that are not are still there', () => {
    expect(ALL.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(BOUNDED)));
  });
});

describe('what is made of a text', () => {
  const MAKERS: readonly (readonly [string, (text: string) => unknown])[] = [
    ['a number', (text) => numberMeant(text, 'lcp_ms')],
    ['a date', dateMeant],
    ['an address', addressMeant],
    ['yes or no', booleanMeant],
    ['an id', idMeant],
    ['a market', nearestMarket],
    ['a currency', nearestCurrency],
    ['a name that is near', (text) => nearest(text, AREA_IDS)],
    ['a spelling', spelling],
    ['spellings', spellings],
    ['a checked address', (text) => (formats.uri as (text: string) => boolean)(`https://${text}`)],
  ];

  it.each(MAKERS)('%s, takes no more than in proportion', (_, put) => {
    expect(steepOf(put, piecesFor('a.@/?#[]:%\u0301é№'))).toEqual([]);
  });
});
