import stringWidth from 'fast-string-width';
import { AREAS } from '../areas/index.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { type CheckRow, checkCells, checkRow, checkTable } from '../render/reference.js';
import { tableLines } from '../render/table.js';
import { oneOf } from './one-of.js';
import { LIST_FORMATS } from './options.js';

/** Lists all checks: id, level, effort, requirements and title. */
export function checks(format: string, words: Words, io: Io): number {
  const { errors } = words.interface.cli;
  const wrong = errors['unknown-format']({ name: format });
  const chosen = oneOf(format, LIST_FORMATS, wrong, errors['unknown-format-fix']({ formats: LIST_FORMATS }), words);
  const rows = AREAS.flatMap((area) => area.checks.map((check) => checkRow(check, words)));
  const lists = {
    table: () => textTable(rows, words, io.stdout.columns),
    json: () => JSON.stringify(rows, null, 2),
    markdown: () => checkTable(rows, words),
  };
  io.stdout.write(`${lists[chosen]()}\n`);
  return 0;
}

/** Titles are not squeezed below this width, in columns. */
const NARROWEST_TITLE = 20;

/** A table as wide as its cells where it is read by a program, and within the columns of a terminal. */
function textTable(rows: readonly CheckRow[], words: Words, columns?: number): string {
  const [head, ...cells] = checkCells(rows, words);
  const all = [head, ...cells];
  const fixed = [0, 1, 2, 3].map((index) => 2 + Math.max(...all.map((row) => stringWidth(row[index] ?? ''))));
  const room = (columns ?? 0) - fixed.reduce((sum, width) => sum + width, 0);
  return tableLines(head, cells, room >= NARROWEST_TITLE ? [...fixed, room] : []).join('\n');
}
