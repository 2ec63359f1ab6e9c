import { CHOMPING_MODE, SCALAR_STYLE } from 'js-yaml';
import type { Source } from './parse.js';
import { lineEndOf } from './position.js';
import { type Entry, type Node, type Scalar, type Sequence, treeOf } from './tree.js';
import type { BlockStyle } from './write.js';

/** A stretch of text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The text of a plan and how its author laid it out: what an edit needs to know. */
export interface Layout extends BlockStyle {
  readonly root: Node | undefined;
  readonly text: string;
  /** As long as the text, with only its structure left: scalars are blots, and comments are spaces. */
  readonly structure: string;
  readonly comments: readonly Extent[];
  readonly lineBreak: string;
  /** Whether it is JSON. */
  readonly json: boolean;
}

/** What stands for a scalar's characters: structure is punctuation, so that a blot must be none. */
const BLOT = 'x';

/** A comment starts with `#` at the beginning of a line or after white space. */
const COMMENT = /(?<![^\s])#[^\r\n]*/g;

/** Finds out how a plan is laid out. */
export function layoutOf({ file, text, events }: Source): Layout {
  const { root } = treeOf(text, events);
  const blots = blotted(text, [...scalarsOf(root)]);
  const comments = [...blots.matchAll(COMMENT)].map(({ index, 0: comment }) => ({
    start: index,
    end: index + comment.length,
  }));
  const json = isFlow(root) && (file.endsWith('.json') || /^\s*\{\s*"/.test(text));
  return {
    root,
    text,
    structure: blots.replace(COMMENT, (comment) => ' '.repeat(comment.length)),
    comments,
    lineBreak: /\r\n?|\n/.exec(text)?.[0] ?? '\n',
    json,
    inline: false,
    ...(json ? { step: jsonStepOf(text), indentItems: true } : indentsOf({ root, text })),
  };
}

/** The column of an offset, from 0. */
export function columnAt({ text }: Pick<Layout, 'text'>, offset: number): number {
  return offset - lineStartAt(text, offset);
}

/** The offset at which the line of an offset starts. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The offset at which the next line starts, from the end of a line. */
export function nextLineAt(text: string, lineEnd: number): number {
  return lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
}

/** Whether a node is a list or a group between brackets. */
export function isFlow(node: Node | undefined): boolean {
  return (node?.kind === 'mapping' || node?.kind === 'sequence') && node.flow;
}

/** Whether a node holds nothing: no value, or brackets around nothing. */
export function isEmpty(node: Node): boolean {
  if (node.kind === 'mapping') return node.flow && node.entries.size + node.merged.length === 0;
  if (node.kind === 'sequence') return node.flow && node.items.length === 0;
  return node.kind === 'scalar' && node.event.valueStart === -1;
}

/** The offset after an entry of a group, its colon included where it has no value. */
export function endOfEntry({ structure }: Layout, { key, value }: Entry): number {
  if (value.end > value.start) return endOf(structure, value);
  return afterColon(structure, key) ?? key.end;
}

/** The offset after the colon of a key, if it has one. */
export function afterColon(structure: string, key: Node): number | undefined {
  const colon = /\s*:/y;
  colon.lastIndex = key.end;
  return colon.test(structure) ? colon.lastIndex : undefined;
}

/** The offset after the comma behind a stretch, if there is one. */
export function afterComma(structure: string, { end }: Extent): number | undefined {
  const comma = /\s*,/y;
  comma.lastIndex = end;
  return comma.test(structure) ? comma.lastIndex : undefined;
}

/** The offset after the last character before an offset that is no white space. */
export function contentEnd(structure: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(structure.charAt(end - 1))) end -= 1;
  return end;
}

/** The offset of a key, or of the `?` before it. */
export function startOfKey({ structure }: Layout, { start }: Node): number {
  const before = contentEnd(structure, start) - 1;
  return structure.charAt(before) === '?' ? before : start;
}

/** The offset of the dash before an item of a list without brackets. */
export function dashOf({ structure }: Layout, { start, items }: Sequence, index: number): number {
  const previous = items[index - 1];
  return structure.indexOf('-', previous === undefined ? start : endOf(structure, previous));
}

/**
 * The offset after a node. A block text that keeps the empty lines at its end (`|+`) ends after them,
 * and a group after the colon of a last key without value.
 */
export function endOf(structure: string, node: Node): number {
  if (isFlow(node) || node.kind === 'alias') return node.end;
  if (node.kind === 'scalar') {
    const { valueEnd } = node.event;
    const lineBreak = structure.startsWith('\r\n', valueEnd - 2) ? 2 : 1;
    return keepsLines(node) ? Math.max(node.end, valueEnd - lineBreak) : node.end;
  }
  if (node.kind === 'sequence') {
    const last = node.items.at(-1);
    return last === undefined ? node.end : Math.max(node.end, endOf(structure, last));
  }
  const last = [...node.entries.values()].at(-1);
  if (last === undefined) return node.end;
  const end = last.value.end > last.value.start ? endOf(structure, last.value) : afterColon(structure, last.key);
  return Math.max(node.end, end ?? 0);
}

function keepsLines({ event }: Scalar): boolean {
  return event.valueStart !== -1 && event.chomping === CHOMPING_MODE.KEEP && isBlock(event);
}

function isBlock({ style }: Scalar['event']): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

/** All scalars, keys included. */
function* scalarsOf(node: Node | undefined): Generator<Scalar> {
  if (node?.kind === 'scalar') yield node;
  if (node?.kind === 'sequence') for (const item of node.items) yield* scalarsOf(item);
  if (node?.kind === 'mapping') {
    for (const { key, value } of node.entries.values()) {
      yield* scalarsOf(key);
      yield* scalarsOf(value);
    }
    for (const merged of node.merged) yield* scalarsOf(merged);
  }
}

function blotted(text: string, scalars: readonly Scalar[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, event } of scalars.toSorted((a, b) => a.start - b.start)) {
    // What `<<` adds from a list stands elsewhere, too.
    if (event.valueStart === -1 || start < done) continue;
    // Behind the sign of a block text there may be a comment.
    const from = isBlock(event) ? Math.min(nextLineAt(text, lineEndOf(text, start)), end) : start;
    parts.push(text.slice(done, from), BLOT.repeat(end - from));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** How far JSON indents what it puts on lines of its own; 0 where all stands on one line. */
function jsonStepOf(text: string): number {
  if (/^\s*\{\s*\}/.test(text)) return 2;
  return /^\s*\{\s*[\r\n]([ \t]*)/.exec(text)?.[1]?.length ?? 0;
}

/** How far the author indents groups and lists, by the first of each; else two columns. */
function indentsOf(layout: Pick<Layout, 'root' | 'text'>): Pick<Layout, 'step' | 'indentItems'> {
  let step: number | undefined;
  let indentItems: boolean | undefined;
  const visit = (node: Node | undefined): void => {
    if (node === undefined || isFlow(node) || (step !== undefined && indentItems !== undefined)) return;
    if (node.kind === 'sequence') node.items.forEach(visit);
    if (node.kind !== 'mapping') return;
    for (const { key, value } of node.entries.values()) {
      const deeper =
        value.kind === 'alias' || isFlow(value) ? 0 : columnAt(layout, value.start) - columnAt(layout, key.start);
      if (value.kind === 'sequence' && !value.flow) indentItems ??= deeper > 0;
      if (value.kind === 'mapping' && deeper > 0) step ??= deeper;
      visit(value);
    }
  };
  visit(layout.root);
  return { step: step ?? 2, indentItems: indentItems ?? true };
}
