import Table from 'cli-table3';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

const BORDERS = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
];

/** A table without borders, as lines. With widths, cells wrap at them; without, columns fit their cells. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[] = [],
): string[] {
  const table = new Table({
    head: [...head],
    colWidths: [...widths],
    wordWrap: widths.length > 0,
    chars: Object.fromEntries(BORDERS.map((place) => [place, ''])),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': GAP },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** The space between columns. */
const GAP = 2;

/** A column is not wider than this, in columns of the terminal, unless one of its words is. */
const WIDEST = 20;

/** The column that gets what is left is not squeezed below this. */
const NARROWEST = 16;

/**
 * The widths of a table: columns as wide as their cells, as far as that is bearable, and as the words of their heads,
 * whatever language those are in; one column gets what is left of the total.
 */
export function fittedWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  flexible: number,
  total: number,
): readonly number[] {
  const fitted = head.map((title, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const widest = Math.min(WIDEST, Math.max(0, ...cells.map((cell) => stringWidth(cell))));
    return GAP + Math.max(widest, ...[title, ...cells].map(longestWord));
  });
  const taken = fitted.reduce((sum, width, column) => (column === flexible ? sum : sum + width), 0);
  return fitted.map((width, column) => (column === flexible ? Math.max(NARROWEST, total - taken) : width));
}

/** The width of the longest word, an indentation before it included. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/(?<=\S) +|\n/).map((word) => stringWidth(word)));
}

/** A row with the text of one cell wrapped at its column, however long its words are. */
export function wrapped(cells: readonly string[], column: number, widths: readonly number[]): readonly string[] {
  return cells.map((cell, index) =>
    index === column ? wrapAnsi(cell, (widths[index] ?? GAP) - GAP, { hard: true }) : cell,
  );
}

/**
 * A table in which each row may have lines of their own below it, across all columns: names that must not
 * be cut, such as those of files.
 */
export function tableWithLines(
  head: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly below: readonly string[] }[],
  widths: readonly number[],
): string[] {
  // Widths are fixed, so that rows by themselves stand as in one table.
  return [
    ...tableLines(head, [], widths),
    ...rows.flatMap(({ cells, below }) => [...(plainRow(cells, widths) ?? tableLines([], [cells], widths)), ...below]),
  ];
}

/**
 * A row of which each cell fits its column: the same that the library makes, which takes a tenth of the time of a run
 * over a thousand plans for it. Undefined where only the library knows.
 */
export function plainRow(cells: readonly string[], widths: readonly number[]): string[] | undefined {
  let line = '';
  for (const [column, cell] of cells.entries()) {
    const left = (widths[column] ?? 0) - stringWidth(cell);
    if (left < GAP || SPACED.test(cell)) return undefined;
    line += cell + ' '.repeat(left);
  }
  return [line.trimEnd()];
}

/** White space that the library changes, and signs that join the one before. */
const SPACED = /[^\S ]|\S {2}|\p{M}/u;
