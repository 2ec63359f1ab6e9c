import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRow, tableLines } from '../../src/render/table.js';

const GREEN = ['\u001b[32m', '\u001b[39m'] as const;
const characters = [...'ab é ж – “ … 审 e\u0301 \t \n \u00a0 👍'];
const cells = fc
  .tuple(
    fc.constantFrom('', '  '),
    fc.array(fc.constantFrom(...characters, 'word', ' ', '  '), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([indent, signs, isGreen]) => {
    const text = signs.join('');
    return indent + (isGreen && text.trim() !== '' ? GREEN[0] + text + GREEN[1] : text);
  });
const rows = fc.array(fc.tuple(cells, fc.integer({ min: 3, max: 24 })), { minLength: 1, maxLength: 5 });

test('a row whose cells fit their columns stands as the library sets it', () => {
  fc.assert(
    fc.property(rows, (columns) => {
      const [row, widths] = [columns.map(([cell]) => cell), columns.map(([, width]) => width)];
      const lines = plainRow(row, widths);
      fc.pre(lines !== undefined);
      expect(lines).toEqual(tableLines([], [row], widths));
    }),
    { numRuns: 3000 },
  );
});

test('a row is set without the library', () => {
  expect(plainRow(['   80', 'Fjordspel', '12'], [7, 12, 5])).toEqual(['   80  Fjordspel   12']);
});

test.each([
  ['a cell that is as wide as its column', ['eight', 'ab'], [7, 3]],
  ['a cell of two lines', ['one\ntwo'], [9]],
])('%s is left to the library', (_, row, widths) => {
  expect(plainRow(row, widths)).toBeUndefined();
});
