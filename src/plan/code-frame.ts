import stringWidth from 'fast-string-width';
import type { Range } from '../model.js';
import { endOfLine, lineStartsOf } from './position.js';

/** A line of the plan to be shown. Plain data: renderers draw the gutter, the mark and the colours. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** What is marked, in columns of the shown text: wide characters take two. */
  readonly mark?: { readonly start: number; readonly length: number };
}

const LINES_BEFORE = 2;
const LINES_AFTER = 1;
/** Columns of a line that are shown; of a longer one, those around the mark. */
const WIDTH = 66;
const TAB = '  ';

/**
 * The lines around a place of the plan: two before it and one after.
 *
 * Not by `@babel/code-frame`: it returns finished text with its own colours, counts a wide character as
 * one column, shows lines of any length, and passes control characters on to the terminal.
 */
export function codeFrame(text: string, { start, end }: Range): readonly FrameLine[] {
  const lineStarts = lineStartsOf(text);
  const lines: FrameLine[] = [];
  for (let number = Math.max(1, start.line - LINES_BEFORE); number <= start.line + LINES_AFTER; number += 1) {
    const from = lineStarts[number - 1];
    if (from === undefined) break;
    const line = text.slice(from, endOfLine(text, lineStarts, number));
    // The empty line after the last line break is only shown when it is marked.
    if (line === '' && number === lineStarts.length && number !== start.line) break;
    lines.push(
      number === start.line
        ? markedLine(number, line, start.column - 1, end.offset - from)
        : { number, text: clip(visible(line.slice(0, 2 * WIDTH)), 0) },
    );
  }
  return lines;
}

function markedLine(number: number, line: string, from: number, to: number): FrameLine {
  // Of a line of megabytes, only what may be shown is made visible.
  const before = visible(line.slice(Math.max(0, from - 2 * WIDTH), from));
  const inside = visible(line.slice(from, Math.min(to, from + WIDTH)));
  const after = visible(
    line
      .slice(from)
      .slice(Math.min(to - from, WIDTH))
      .slice(0, WIDTH),
  );
  const hidden = cutBefore(before, inside);
  const text = clip(before + inside + after, hidden);
  const start = stringWidth(before.slice(hidden)) + (hidden > 0 ? 1 : 0);
  const length = Math.max(1, Math.min(stringWidth(inside), stringWidth(text) - start));
  return { number, text, mark: { start, length } };
}

/** How much of the beginning of a long line is left out, so that the mark is in view. */
function cutBefore(before: string, inside: string): number {
  if (before.length + inside.length < WIDTH) return 0;
  const room = Math.max(WIDTH / 2, WIDTH - inside.length);
  const cut = Math.max(0, before.length - Math.floor(room / 2));
  return isLowSurrogate(before, cut) ? cut + 1 : cut;
}

/** A line from an offset, at most so wide as lines are shown; `…` stands for what is left out. */
function clip(line: string, from: number): string {
  const end = from + WIDTH - (isLowSurrogate(line, from + WIDTH) ? 1 : 0);
  return `${from > 0 ? '…' : ''}${line.slice(from, end)}${end < line.length ? '…' : ''}`;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Tabs as spaces; other characters that a terminal would obey, or that show nothing, as a sign for one. Joiners make emoji. */
function visible(text: string): string {
  return text.replaceAll('\t', TAB).replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Surrogate}/gu, '\uFFFD');
}
