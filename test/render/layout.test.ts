import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { expect, test } from 'vitest';
import { plainLines } from '../../src/render/layout.js';

const characters = [...'abcdefgh  é ñ ß ж Ω – — “” ‘’ … · × → € \u00a0 \u202f : , .'];
const texts = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...characters) }, fc.constantFrom(' ', '  ')))
  .map((signs) => signs.join(''));

test('plain text is wrapped as the library wraps it', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, room) => {
      const lines = plainLines(text, room);
      fc.pre(lines !== undefined);
      expect(lines).toEqual(wrapAnsi(text, room, { hard: true }).split('\n'));
    }),
    { numRuns: 2000 },
  );
});

test('every character that counts as plain takes one column, joins no other and stays as it is', () => {
  const plain = [];
  for (let code = 0x21; code <= 0xffff; code += 1) {
    const sign = String.fromCharCode(code);
    if (plainLines(`a${sign}b`, 80) === undefined) continue;
    plain.push(sign);
    // Of three signs, two fit.
    expect(wrapAnsi(`x${sign} ${sign}`, 2, { hard: true }), code.toString(16)).toBe(`x${sign}\n${sign}`);
  }
  expect(plain.length).toBeGreaterThan(500);
});

test.each([
  ['a colour', '\u001b[31mred\u001b[39m text'],
  ['a line break', 'one\ntwo'],
  ['wide signs', '审计 计划'],
  ['a sign that joins another', 'e\u0301'],
  ['a word that is longer than a line', `short ${'long'.repeat(30)}`],
])('%s is left to the library', (_, text) => {
  expect(plainLines(text, 80)).toBeUndefined();
});
