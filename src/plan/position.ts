import type { Position, Range } from '../model.js';

/** The text whose lines were asked for last, and where they start: many places are told of one text. */
let latest: { readonly text: string; readonly lineStarts: readonly number[] } | undefined;

/** The offsets at which the lines of a text start. A line ends with LF, CRLF or CR, as YAML has it. */
export function lineStartsOf(text: string): readonly number[] {
  if (latest?.text !== text) latest = { text, lineStarts: lineStartsIn(text) };
  return latest.lineStarts;
}

function lineStartsIn(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    // Most texts end their lines with LF alone, which Node finds many times as fast.
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF)) starts.push(offset + 1);
  }
  return starts;
}

const LF = 10;
const CR = 13;

/** The offset at which a line ends, its line break not included; lines count from 1. */
export function endOfLine(text: string, lineStarts: readonly number[], line: number): number {
  const next = lineStarts[line];
  if (next === undefined) return text.length;
  return next - (text.startsWith('\r\n', next - 2) ? 2 : 1);
}

/** The line and column of an offset. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}

/** The stretch of a text between two offsets. */
export function rangeOf(lineStarts: readonly number[], start: number, end: number): Range {
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, Math.max(start, end)) };
}

/** The offset at which the line of `offset` ends, its line break not included. */
export function lineEndOf(text: string, offset: number): number {
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text)?.index ?? text.length;
}
