import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/load-words.js';
import { LIMITS } from '../../src/plan/limits.js';
import { type ParseResult, parsePlan } from '../../src/plan/parse.js';

const english = await wordsIn('en');
const HEAD = 'format: 1\ncompany: {name: Kiosk}\n';

/** What a result says, in one line: the message and its place, or the top-level keys. */
function told(result: ParseResult): string {
  if (result.readable) return `readable: ${Object.keys(result.source.data).join(', ')}`;
  const { message, range } = result.problem;
  return range ? `${message} ${range.start.line}:${range.start.column}` : message;
}

const parsed = (text: string | Uint8Array): string => told(parsePlan(text, 'plan.yaml'));

describe('a file that is no readable plan gives one message at its place', () => {
  const expected: Readonly<Record<string, string>> = {
    'alias-bomb.yaml': 'alias-bomb 4:10',
    'bad-indentation.yaml': 'bad-indentation 4:3',
    'circular-alias.yaml': 'circular-alias 3:29',
    'colon-in-text.yaml': 'colon-in-text 3:14',
    'control-character.yaml': 'control-character 2:24',
    'duplicate-key.yaml': 'duplicate-key 5:3',
    'empty.yaml': 'empty',
    'list.yaml': 'list-at-top 1:1',
    'missing-colon.yaml': 'missing-colon 3:3',
    'missing-comma.yaml': 'missing-comma 2:25',
    'missing-space.yaml': 'missing-space 3:3',
    'not-utf-8.yaml': 'not-utf-8 3:12',
    'only-comments.yaml': 'empty',
    'several-documents.yaml': 'several-documents 3:1',
    'single-value.yaml': 'text-at-top 1:1',
    'stray-bracket.yaml': 'stray-bracket 2:23',
    'tab-indentation.yaml': 'tab-indentation 3:1',
    'unclosed-bracket.yaml': 'unclosed-bracket 3:11',
    'unclosed-quote.yaml': 'unclosed-quote 3:9',
    'undefined-alias.yaml': 'undefined-alias 3:8',
    'unknown-tag.yaml': 'unknown-tag 2:17',
    'utf-16.yaml': 'utf-16',
  };

  it('for every fixture', () => {
    expect(readdirSync('fixtures/unreadable').sort()).toEqual(Object.keys(expected));
  });

  it.each(Object.entries(expected))('%s: %s', (file, message) => {
    const result = parsePlan(readFileSync(`fixtures/unreadable/${file}`), file);
    expect(told(result)).toBe(message);
    if (result.readable) return;
    const said = english.words.plan.unreadable[result.problem.message];
    expect(said.problem(result.problem.args)).not.toMatch(/undefined|NaN/);
    expect(said.fix(result.problem.args)).toMatch(/\S/);
  });
});

describe('a slip of the pen is told as what it is', () => {
  it.each([
    ['a text that begins with @', 'a: @x', 'reserved-character 3:4'],
    ['a text that begins with a backquote', 'a: `x', 'reserved-character 3:4'],
    ['a text that begins with *', 'a: *b c', 'reserved-character 3:4'],
    ['a text that begins with >', 'a: >x', 'reserved-character 3:4'],
    ['a bracket at the beginning of its line', 'a: [1,\n]', 'bracket-not-indented 4:1'],
    ['a bracket without its end before a line that is not indented', 'a:\n  b: [1,\n2]', 'unclosed-bracket 4:6'],
    ['a bracket within another', 'a: {b: {c: 1}', 'unclosed-bracket 3:4'],
    ['a quote without its end before another key', "a: 'x\nb: it''s", 'unclosed-quote 3:4'],
    ['a quote without its end after a doubled one', "a: 'it''s\nb: 1", 'unclosed-quote 3:4'],
    ['a quote without its end after an escaped one', 'a: "x \\" y\nb: 1', 'unclosed-quote 3:4'],
    ['a quote without its end after an apostrophe', "a: it's\nb: 'c", 'unclosed-quote 4:4'],
    ['an escape that there is not', 'a: "\\q"', 'unknown-escape 3:5'],
    ['a tag that there is not', 'a: !!money 3', 'unknown-tag 3:4'],
    ['a tag without its end', 'a: !<x', 'unknown-tag 3:4'],
    ['a merge of what is no mapping', 'a:\n  <<: 1', 'not-mergeable 4:3'],
    ['a colon in a text', 'a: b: c', 'colon-in-text 3:5'],
    ['a text that goes on after its quotes', 'a: "b" c', 'text-after-quote 3:8'],
    ['a list as a key', '? [1, 2]\n: 3', 'complex-key 3:3'],
    ['a list beside its key', 'a: - b', 'list-beside-key 3:4'],
    ['an item among keys', '- b', 'mixed-list 3:1'],
    ['half a character', 'a: \ud800', 'control-character 3:4'],
  ])('%s', (_, lines, expected) => {
    expect(parsed(HEAD + lines)).toBe(expected);
  });
});

describe('a plan is read', () => {
  it('with a byte order mark, which moves no column', () => {
    expect(parsed(`\uFEFF${HEAD}`)).toBe('readable: format, company');
    expect(parsed('\uFEFFformat: *x\n')).toBe('undefined-alias 1:9');
  });

  it('with CRLF line ends, which move no line', () => {
    expect(parsed(HEAD.replaceAll('\n', '\r\n'))).toBe('readable: format, company');
    expect(parsed('format: 1\r\ncompany: {name: K}\r\ngoals: *x\r\n')).toBe('undefined-alias 3:8');
  });

  it('with tabs and any script within values', () => {
    const result = parsePlan('format: 1\ncompany: {name: "Кафе\t茶 ☕"}\n', 'plan.yaml');
    expect(result.readable && result.source.data['company']).toEqual({ name: 'Кафе\t茶 ☕' });
  });

  it('with anchors, aliases and merge keys', () => {
    const result = parsePlan(
      'x-base: &base {name: K, stage: launch}\nformat: 1\ncompany: {<<: *base, stage: growing}\n',
      'p',
    );
    expect(result.readable && result.source.data['company']).toEqual({ name: 'K', stage: 'growing' });
  });

  it('as JSON', () => {
    expect(parsed('{"format": 1, "company": {"name": "Kiosk"}}')).toBe('readable: format, company');
  });

  it('with dates as the text that they are', () => {
    const result = parsePlan('format: 1\nx-day: 2027-06-30\n', 'p');
    expect(result.readable && result.source.data['x-day']).toBe('2027-06-30');
  });

  it('with keys that bear the names of built-in properties as keys like any other', () => {
    const result = parsePlan(`${HEAD}__proto__: {polluted: true}\nconstructor: 1\n`, 'p');
    expect(result.readable && Object.keys(result.source.data)).toEqual([
      'format',
      'company',
      '__proto__',
      'constructor',
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('as the data that was written, whatever it is', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z_-]{1,8}$/), value, { minKeys: 1, noNullPrototype: true }),
        (data) => {
          const result = parsePlan(dump(data), 'p');
          expect(result.readable && result.source.data).toEqual(data);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what is made to do harm ends quickly with a message', () => {
  it.each([
    ['100,000 lists within one another', `${HEAD}x-a: ${'['.repeat(100_000)}`, /^too-deep/],
    ['a question mark 3,000 times', '? '.repeat(3000), /^too-deep/],
    ['600 braces', `a: ${'{'.repeat(600)}`, /^too-deep/],
    ['a key 10,000 times', HEAD + 'a: 1\n'.repeat(10_000), /^duplicate-key 4:1$/],
    [
      '100,000 keys',
      `${HEAD}x-keys:\n${Array.from({ length: 100_000 }, (_, i) => `  k${i}: 1\n`).join('')}`,
      /^readable/,
    ],
    ['NUL', 'format: 1\0', /^control-character 1:10$/],
    [
      'more aliases than a plan may have',
      `${HEAD}x-a: &a 1\nx-b: [${'*a, '.repeat(LIMITS.aliases + 1)}*a]\n`,
      /^too-many-aliases/,
    ],
    [
      'keys that are copied again and again',
      `${HEAD}x-a: &a {${Array.from({ length: 400 }, (_, i) => `k${i}: 1`).join(', ')}}\nx-b:\n${'  - {<<: *a}\n'.repeat(300)}`,
      /^too-many-merges 254:6/,
    ],
    [
      'lists within one another by way of aliases',
      `${HEAD}x-0: &a0 []\n${Array.from({ length: 150 }, (_, i) => `x-${i + 1}: &a${i + 1} [*a${i}]\n`).join('')}`,
      /^too-deep 4:/,
    ],
    ['a file beyond the limit', ' '.repeat(LIMITS.size * 2 ** 20 + 1), /^too-large$/],
  ])('%s', (_, text, message) => {
    expect(parsed(text)).toMatch(message);
  });

  it('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parsed(bytes)).toMatch(/\S/);
      }),
      { numRuns: 500 },
    );
  });
});
