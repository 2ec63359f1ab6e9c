import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { formats } from '../src/plan/formats.js';
import { within } from '../src/policy/within-time.js';

interface Expression {
  readonly where: string;
  readonly regex: RegExp;
}

/** A text of a plan has at most 100,000 characters; half of that shows what grows by the square. */
const LENGTH = 50_000;
/** ms that an expression may take for a text of that length. By the square it takes seconds. */
const MOST = 200;

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension) && !file.includes('generated'))
    .map((file) => path.join(folder, file));
}

/** The expressions that code writes out, and those that it makes from a text without anything put in. */
function inCode(file: string): Expression[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  const found: Expression[] = [];
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.push({ where: file, regex: new RegExp(node.regex.pattern, node.regex.flags) });
    },
    NewExpression: ({ callee, arguments: [pattern, flags] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'RegExp' || pattern?.type !== 'Literal') return;
      const given = flags?.type === 'Literal' ? String(flags.value) : '';
      found.push({ where: file, regex: new RegExp(String(pattern.value), given) });
    },
  }).visit(program);
  return found;
}

function inSchema(where: string, node: unknown): Expression[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string'
      ? [{ where, regex: new RegExp(value, 'u') }]
      : inSchema(where, value),
  );
}

const EXPRESSIONS = [
  ...filesIn('src', '.ts').flatMap(inCode),
  ...filesIn('schemas', '.json').flatMap((file) => inSchema(file, JSON.parse(readFileSync(file, 'utf8')))),
].filter(({ regex }, index, all) => all.findIndex((other) => String(other.regex) === String(regex)) === index);

/** The characters that an expression speaks of: those in it, and one of each class. */
function alphabetOf({ source }: RegExp): string[] {
  const plain = source.replaceAll(/\\[pPu]\{[^}]*\}|\\u[0-9a-f]{4}|\(\?<?[:=!]|\\[bBwWsSdD]/gi, '');
  const classes = [
    /\\w|\\S|\.|\\p|\[\^/.test(source) ? 'a' : '',
    /\\d/.test(source) ? '0' : '',
    /\\s|\\W|\[\^|\\S/.test(source) ? ' ' : '',
  ];
  const breaks = /\\[nrs]/.test(source) ? ['\n', '\r'] : [];
  return [...new Set([...classes.join(''), ...breaks, ...plain.replaceAll(/[\\^$+?]/g, '')])].slice(0, 12);
}

/** Texts that go on as an expression likes it, and then end as it does not. */
function* attacksOn(regex: RegExp, length: number): Generator<string> {
  const alphabet = alphabetOf(regex);
  const pieces = [
    ...alphabet,
    ...alphabet.slice(0, 7).flatMap((one) => alphabet.slice(0, 7).map((other) => one + other)),
  ];
  for (const piece of new Set(pieces)) {
    const body = piece.repeat(length / piece.length);
    for (const end of ['\0', '']) yield* [`${body}${end}`, `a${body}${end}`];
  }
}

/** The attack that takes too long, if there is one: told by its beginning. */
function slowest(regex: RegExp): string | undefined {
  // What grows exponentially never ends: it is stopped, and shows with short texts already.
  for (const length of [40, 2_000, LENGTH]) {
    for (const attack of attacksOn(regex, length)) {
      regex.lastIndex = 0;
      try {
        within(MOST)(() => regex.exec(attack));
      } catch {
        return `${JSON.stringify(attack.slice(0, 6))}… of ${length}`;
      }
    }
  }
  return undefined;
}

/** By the square, of texts that are short for a reason that stands beside it. */
const SHORT: { readonly [source: string]: string } = {
  '(?<=\\d)(?=(?:\\d{3})+$)': 'the digits of a number below 1e21: 21',
  '^(.*?)[\\s:=]+(\\S+)$': 'LONGEST_PAIR: 200',
  ' ?(\\p{L}+)$': 'LONGEST_FIGURE',
  ' +$': 'a line of a terminal, as wide as it is; spaces between words are one when it is wrapped',
};

describe('regular expressions', () => {
  it('are all found', () => {
    expect(EXPRESSIONS.length).toBeGreaterThan(100);
    expect(EXPRESSIONS.some(({ where }) => where.startsWith('schemas'))).toBe(true);
  });

  it.each(EXPRESSIONS.filter(({ regex }) => !Object.hasOwn(SHORT, regex.source)))(
    'take time as their text is long, not more: $regex in $where',
    ({ regex }) => {
      expect(slowest(regex)).toBeUndefined();
    },
  );

  it.each(Object.entries(formats))('so do formats: %s', (_, format) => {
    if (format instanceof RegExp) expect(slowest(format)).toBeUndefined();
  });

  it('would be found if they took longer', () => {
    expect(slowest(/^(a+)+$/)).toContain('of 40');
    expect(slowest(/[a-z ]+$/)).toContain(`of ${LENGTH}`);
    expect(slowest(/^\s+$/)).toBeUndefined();
  });
});
