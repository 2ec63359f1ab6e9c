import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Look } from '../model.js';

/** What to write with: colours, the width to keep to, and the signs that the terminal can show. */
export interface Pen {
  readonly ink: ChalkInstance;
  readonly width: number;
  readonly full: string;
  readonly empty: string;
  readonly dot: string;
  readonly rule: string;
}

/** Lines longer than this tire the eye, however wide the terminal is. */
const LONGEST_LINE = 100;

/** The pen for a terminal. */
export function penOf({ width, colorLevel, unicode }: Look): Pen {
  return {
    ink: new Chalk({ level: colorLevel }),
    width: Math.max(20, Math.min(width, LONGEST_LINE)),
    full: unicode ? '█' : '#',
    empty: unicode ? '░' : '-',
    dot: unicode ? ' · ' : ' - ',
    rule: unicode ? '─' : '-',
  };
}

/** A heading line. */
export function heading(text: string, { ink }: Pen): string {
  return ink.bold.underline(text);
}

/** Rows of cells in columns as wide as their widest cell, two spaces in and between. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => widestOf(rows.map((row) => row[index] ?? '')));
  return rows.map((row) => `  ${row.map((cell, index) => pad(cell, widths[index] ?? 0)).join('  ')}`.trimEnd());
}

/** The width of the widest of texts, of which there may be more than a function can take arguments. */
export function widestOf(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);
}

/** Text filled up to a width with spaces; the width counts what is displayed. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Text wrapped at the pen's width, indented; further lines are indented by `hanging` more. */
export function wrap(text: string, indent: number, { width }: Pen, hanging = 0): string[] {
  const room = Math.max(10, width - indent - hanging);
  const lines = plainLines(text, room) ?? wrapAnsi(text, room, { hard: true }).split('\n');
  return lines.map((line, index) => ' '.repeat(indent + (index > 0 ? hanging : 0)) + line);
}

/** Letters, digits and signs of which each takes one column, and none is for control or joins another. */
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0391-\u03c9\u0400-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2116→\u2212\u2500-\u259f]*$/;

/** The columns that a text takes. What the library looks for needs a dozen Unicode tables, and few texts need them. */
function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/**
 * The lines of a text that is as plain as most are: the same that the library makes, which looks at every character
 * for colours and widths and would take a tenth of the time of a whole audit. Undefined where only the library knows.
 */
export function plainLines(text: string, room: number): string[] | undefined {
  if (!PLAIN.test(text)) return undefined;
  const lines: string[] = [];
  for (let start = afterSpaces(text, 0); start < text.length || lines.length === 0; ) {
    // The library takes more for white space than breaks a line.
    if (text[start]?.trim() === '') return undefined;
    const end = text.length - start <= room ? text.length : text.lastIndexOf(' ', start + room);
    if (end < start) return undefined;
    lines.push(withoutSpaces(text.slice(start, end)));
    start = afterSpaces(text, end);
  }
  return lines;
}

/** Where the next word begins. */
function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function withoutSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end -= 1;
  return line.slice(0, end);
}

/** Labelled or listed text: a heading, and the text wrapped under it. */
export function section(title: string, texts: readonly string[], pen: Pen): string[] {
  return ['', heading(title, pen), ...texts.flatMap((text) => wrap(text, 2, pen))];
}

/** Texts with a label each, the texts wrapped in a column of their own. */
export function labelled(rows: readonly (readonly [string, string])[], indent: number, pen: Pen): string[] {
  const width = widestOf(rows.map(([label]) => label)) + 2;
  return rows.flatMap(([label, text]) =>
    wrap(text, indent + width, pen).map((line, index) =>
      index === 0 ? `${' '.repeat(indent)}${pen.ink.dim(pad(label, width))}${line.trimStart()}` : line,
    ),
  );
}
