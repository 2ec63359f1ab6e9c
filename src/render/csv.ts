import { stringify } from 'csv-stringify/sync';
import { formatPath } from '../plan/path.js';
import { areasOf } from './machine.js';
import { printable } from './printable.js';
import type { View } from './view.js';

const COLUMNS = [
  'rank',
  'check',
  'area',
  'title',
  'level',
  'effort',
  'gain',
  'readiness_after',
  'requirements',
  'line',
  'path',
  'fix',
  'excuse',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * The next actions as CSV by RFC 4180, for spreadsheets and planning tools. What a spreadsheet would
 * take for a formula has an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); who reads it
 * otherwise takes the apostrophe off, at the beginning of a text and behind a semicolon.
 */
export function renderCsv(view: View): string {
  return stringify(rowsOf(view), {
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function rowsOf(view: View): Row[] {
  const checks = new Map(areasOf(view).flatMap((area) => area.checks.map((check) => [check.id, { area, check }])));
  return view.actions.flatMap((action) => {
    const found = checks.get(action.id);
    if (found === undefined) return [];
    const first = view.findings.find((finding) => finding.checks.includes(action.id));
    return {
      rank: action.rank,
      check: action.id,
      area: found.area.id,
      title: cell(action.title),
      level: found.check.level,
      effort: action.effort,
      gain: Math.round(action.points * 1e4) / 1e4,
      readiness_after: action.readinessAfter,
      requirements: found.check.requirements.join(' '),
      line: first?.range?.start.line ?? '',
      path: first ? cell(formatPath(first.path)) : '',
      fix: cell(action.fix),
      excuse: cell(first?.excuse ?? ''),
    };
  });
}

/**
 * Without what a terminal would obey; and trimmed, so that no space hides the sign that makes a formula. A semicolon
 * begins a cell where the language of a computer has the comma in its numbers, within quotes as well.
 */
function cell(text: string): string {
  return printable(text)
    .trim()
    .replace(/;(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, ";'");
}
