import Table from 'cli-table3';

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
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 2 },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
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
    ...rows.flatMap(({ cells, below }) => [...tableLines([], [cells], widths), ...below]),
  ];
}
