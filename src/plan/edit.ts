/**
 * Changes to the text of a plan that leave every other byte as it is.
 *
 * The `yaml` package could write the whole document again, but it lays out blank lines, comments and
 * brackets its own way, and no package edits YAML in place. So the text is cut where reading has placed
 * its nodes, `yaml` writes the new piece, and the result is read again: unless it holds just the change
 * that was asked for, the edit is refused.
 */
import { isDeepStrictEqual } from 'node:util';
import type { PlanPath } from '../model.js';
import { keysAt, patternOf } from './expected.js';
import {
  afterColon,
  afterComma,
  columnAt,
  contentEnd,
  dashOf,
  type Extent,
  endOf,
  endOfEntry,
  isEmpty,
  isFlow,
  type Layout,
  layoutOf,
  lineStartAt,
  nextLineAt,
  startOfKey,
} from './layout.js';
import { parsePlan, type Source } from './parse.js';
import { lineEndOf } from './position.js';
import { type Data, isData, valueAt } from './sound.js';
import type { Mapping, Node, Sequence } from './tree.js';
import { blockText, flowText } from './write.js';

/**
 * The text of a plan with a value set: replaced, added to its group, or appended to its list. Groups on
 * the way that are not there are made, where the format has them.
 *
 * - A list of texts or numbers keeps the items that stay; a group keeps the keys that the value lacks.
 * - Comments within what is replaced are kept, above it.
 * - What is used through an alias is written out where it changes.
 *
 * @returns undefined where just that cannot be changed, as for a value that other places share
 */
export function withValue(source: Source, path: PlanPath, value: unknown): string | undefined {
  const present = valueAt(source.data, path);
  if (isData(value) && isData(present) && Object.keys(present).length > 0) return withEntries(source, path, value);
  if (isDeepStrictEqual(present, value)) return source.text;
  const list = Array.isArray(present) && Array.isArray(value) ? withList(source, path, present, value) : undefined;
  if (list !== undefined) return list;
  const layout = layoutOf(source);
  const data = dataWith(source.data, path, value);
  const attempt = (inline: boolean): string | undefined =>
    checked(splice({ ...layout, inline }, path, value, source.data), source, data);
  // A text of several lines would take in the comments below it, and a `|+` text above it a blank line.
  return attempt(false) ?? attempt(true);
}

/**
 * The text of a plan without an item of a list or an entry of a group; comments stay.
 *
 * @returns undefined where just that cannot be taken out
 */
export function withoutValue(source: Source, path: PlanPath): string | undefined {
  const layout = layoutOf(source);
  const above = path.slice(0, -1);
  const container = nodeAt(layout.root, above);
  if (container?.kind !== 'mapping' && container?.kind !== 'sequence') return undefined;
  const index =
    container.kind === 'mapping' ? [...container.entries.keys()].indexOf(String(path.at(-1))) : Number(path.at(-1));
  return checked(withoutPart(layout, container, index, above), source, dataWithout(source.data, path));
}

/** Each key by itself, so that the rest of the group stays as it is. */
function withEntries(source: Source, path: PlanPath, values: Data): string | undefined {
  return inTurn(source, Object.entries(values), (current, [key, value]) => withValue(current, [...path, key], value));
}

/** A change for each of several things, made to what the change before it left. */
function inTurn<T>(source: Source, things: readonly T[], edit: Edit<T>): string | undefined {
  return things.reduce<string | undefined>((text, thing) => {
    const current = text === undefined ? undefined : read(text, source);
    return current && edit(current, thing);
  }, source.text);
}

type Edit<T> = (source: Source, thing: T) => string | undefined;

/** A changed text, if it reads as just this data. */
function checked(text: string | undefined, source: Source, data: unknown): string | undefined {
  // Half a character cannot be written to a file.
  if (text === undefined || /\p{Surrogate}/u.test(text)) return undefined;
  // Where an alias stands for a mapping of its own making, prototypes may differ; the data decides.
  const found = read(text, source)?.data;
  return isDeepStrictEqual(structuredClone(found), structuredClone(data)) ? text : undefined;
}

function read(text: string, { file, limits }: Pick<Source, 'file' | 'limits'>): Source | undefined {
  const result = parsePlan(text, file, limits);
  return result.readable ? result.source : undefined;
}

function dataWith(data: unknown, [step, ...rest]: PlanPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(data) ? [...data] : [];
    items[step] = dataWith(items[step], rest, value);
    return items;
  }
  const group = isData(data) ? data : {};
  return { ...group, [step]: dataWith(Object.hasOwn(group, step) ? group[step] : undefined, rest, value) };
}

function dataWithout(data: unknown, path: PlanPath): unknown {
  const above = path.slice(0, -1);
  const container = valueAt(data, above);
  const isKept = ([key]: [string, unknown]): boolean => key !== String(path.at(-1));
  const kept = Object.entries(container ?? {}).filter(isKept);
  return dataWith(data, above, Array.isArray(container) ? kept.map(([, item]) => item) : Object.fromEntries(kept));
}

function nodeAt(root: Node | undefined, path: PlanPath): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => {
    if (node?.kind === 'mapping') return node.entries.get(String(step))?.value;
    return node?.kind === 'sequence' ? node.items[Number(step)] : undefined;
  }, root);
}

/** What to put in place of a stretch of the text. */
interface Splice extends Extent {
  readonly text: string;
}

function spliced({ text }: Layout, splices: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: piece } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, start) + piece;
    done = end;
  }
  return result + text.slice(done);
}

/** Walks to the place, and changes the last part of the way that is there. */
function splice(layout: Layout, path: PlanPath, value: unknown, data: unknown): string | undefined {
  let node = layout.root;
  for (const [index, step] of path.entries()) {
    if (node === undefined) return undefined;
    const here = path.slice(0, index);
    const rest = path.slice(index);
    const written = (): unknown => dataWith(valueAt(data, here), rest, value);
    const isVoid = isEmpty(node) || valueAt(data, here) === null;
    if (isVoid || node.kind === 'alias') return replaced(layout, node, written(), here);
    if (node.kind === 'mapping' && typeof step === 'string') {
      const entry = node.entries.get(step);
      if (entry === undefined && isPair(layout, here)) return replaced(layout, node, written(), here);
      // What `<<` adds becomes the group's own, which goes before it.
      if (entry === undefined) return withEntry(layout, node, here, step, valueAt(written(), [step]));
      node = entry.value;
    } else if (node.kind === 'sequence' && typeof step === 'number' && step <= node.items.length) {
      if (step === node.items.length) return withItem(layout, node, valueAt(written(), [step]));
      node = node.items[step];
    } else {
      return undefined;
    }
  }
  return node && replaced(layout, node, value, path);
}

/** Whether a group is a pair among brackets, `[key: value]`, which has room for no other. */
function isPair({ root }: Layout, path: PlanPath): boolean {
  return isFlow(nodeAt(root, path.slice(0, -1))) && !isFlow(nodeAt(root, path));
}

/** A node with another value. Comments within it go to lines of their own above. */
function replaced(layout: Layout, node: Node, value: unknown, path: PlanPath): string {
  const container = path.length === 0 ? undefined : nodeAt(layout.root, path.slice(0, -1));
  const { start, end, gap } = slotOf(layout, node, container, path.at(-1));
  if (isFlow(container) || layout.json) {
    const text = gap + inlineText(layout, value, start);
    return spliced(layout, [...rescued(layout, { start, end }), { start, end, text }]);
  }
  const [head, ...body] = linesFor(layout, node, value, container);
  if (body.length === 0 && head !== '' && !isBlock(node)) {
    return spliced(layout, [...rescued(layout, { start, end }), { start, end, text: gap + head }]);
  }
  // What starts on the line of the colon or the dash goes on in lines below it, and a comment stays with it.
  const after = contentEnd(layout.structure, start);
  const isBelow = lineStartAt(layout.structure, start) >= after;
  return spliced(layout, [
    { start: after, end: after, text: head === '' ? '' : (gap || ' ') + head },
    ...exchanged(layout, { start: isBelow ? start : after, end }, body),
  ]);
}

/** A value as it follows its key or its dash: what stands on the same line, and the lines below. */
function linesFor(
  layout: Layout,
  node: Node,
  value: unknown,
  container: Node | undefined,
): readonly [string, ...string[]] {
  if (container === undefined) return ['', ...blockLines(layout, value, 0)];
  // A list that has a line for each item stays so.
  const isList = node.kind === 'sequence' && isBlock(node) && Array.isArray(value) && value.length > 0;
  if (isList && !layout.inline) return ['', ...blockLines(layout, value, columnOf(layout, node))];
  const [holder, sign] = container.kind === 'sequence' ? [[value], '-'] : [{ k: value }, 'k:'];
  const [head = '', ...body] = blockLines(layout, holder, columnOf(layout, container));
  return [head.trimStart().slice(sign.length).trimStart(), ...body];
}

/** Where the value of an entry or an item goes: what is not there yet stands after its colon or its dash. */
function slotOf(
  { structure }: Layout,
  node: Node,
  container: Node | undefined,
  step: string | number | undefined,
): Extent & { readonly gap: string } {
  const isAbsent = node.kind === 'scalar' && node.event.valueStart === -1;
  if (!isAbsent) return { start: node.start, end: isBlock(node) ? endOf(structure, node) : node.end, gap: '' };
  if (container?.kind === 'sequence') return { start: node.end, end: node.end, gap: ' ' };
  const entry = container?.kind === 'mapping' ? container.entries.get(String(step)) : undefined;
  const colon = entry && afterColon(structure, entry.key);
  return { start: colon ?? node.end, end: colon ?? node.end, gap: colon === undefined ? ': ' : ' ' };
}

/** A group with one entry more, where the format has it. */
function withEntry(layout: Layout, mapping: Mapping, path: PlanPath, key: string, value: unknown): string | undefined {
  const { lineBreak } = layout;
  const names = [...mapping.entries.keys()];
  const order = keysAt(patternOf(path)) ?? [];
  const place = order.indexOf(key);
  // After the last key that the format has before it; a key that it does not know comes last.
  const isBefore = (name: string): boolean => order.includes(name) && order.indexOf(name) < place;
  const before = place === -1 ? names.length - 1 : names.findLastIndex(isBefore);
  const extents = extentsOf(layout, mapping);
  if (mapping.flow) {
    return withPart(layout, mapping, extents, before, (gap) => pairText(layout, key, value, mapping.start, gap));
  }
  const column = columnOf(layout, mapping);
  const written = blockLines(layout, { [key]: value }, column).join(lineBreak);
  const blank = hasBlankLines(layout, extents, column) ? lineBreak : '';
  const previous = extents[before];
  if (previous) {
    const end = below(layout, previous.end, column);
    return spliced(layout, [{ start: end, end, text: lineBreak + blank + written }]);
  }
  // The comments at the top of a plan are about the plan.
  const first = extents[0]?.start ?? mapping.start;
  const start = path.length === 0 ? lineStartAt(layout.text, first) : above(layout, first);
  const isInline = start === first && column > 0;
  const piece = isInline ? `${written.trimStart()}${lineBreak}${' '.repeat(column)}` : written + lineBreak + blank;
  return spliced(layout, [{ start, end: start, text: piece }]);
}

/** A list with an item more. */
function withItem(layout: Layout, sequence: Sequence, value: unknown): string | undefined {
  const { lineBreak } = layout;
  const extents = extentsOf(layout, sequence);
  const last = extents.at(-1);
  if (last === undefined) return undefined;
  if (sequence.flow) {
    return withPart(layout, sequence, extents, extents.length - 1, (gap) =>
      inlineText(layout, value, sequence.start, gap),
    );
  }
  const column = columnOf(layout, sequence);
  const blank = extents.length > 1 && hasBlankLines(layout, extents, column) ? lineBreak : '';
  const written = isFlow(sequence.items.at(-1))
    ? `${' '.repeat(column)}- ${flowText(value)}`
    : blockLines(layout, [value], column).join(lineBreak);
  const end = below(layout, last.end, column);
  return spliced(layout, [{ start: end, end, text: lineBreak + blank + written }]);
}

/** Brackets with one part more: after the part at an index, or as the first. */
function withPart(
  layout: Layout,
  brackets: Node,
  parts: readonly Extent[],
  index: number,
  write: (gap: string) => string,
): string {
  const { text, structure, lineBreak } = layout;
  const gap = flowGap(layout, brackets.start, parts[0]?.start);
  const previous = parts[index];
  if (previous === undefined) {
    const start = brackets.start + 1;
    return spliced(layout, [{ start, end: start, text: `${gap}${write(gap)},` }]);
  }
  const comma = afterComma(structure, previous);
  const end = comma ?? previous.end;
  const lineEnd = lineEndOf(text, end);
  if (!gap.startsWith(lineBreak) || structure.slice(end, lineEnd).trim() !== '') {
    return spliced(layout, [{ start: previous.end, end: previous.end, text: `,${gap}${write(gap)}` }]);
  }
  return spliced(layout, [
    { start: end, end, text: comma === undefined ? ',' : '' },
    { start: lineEnd, end: lineEnd, text: gap + write(gap) + (comma === undefined ? '' : ',') },
  ]);
}

/** A list of texts or numbers that shall hold others: what stays is not touched, what is new comes last. */
function withList(
  source: Source,
  path: PlanPath,
  present: readonly unknown[],
  values: readonly unknown[],
): string | undefined {
  const kept = present.filter((value) => values.includes(value));
  const added = values.filter((value) => !present.includes(value));
  const isPlain = [...present, ...values].every((value) => typeof value !== 'object');
  if (!isPlain || kept.length === 0 || !isDeepStrictEqual([...kept, ...added], [...values])) return undefined;
  const gone = [...present.keys()].filter((index) => !values.includes(present[index]));
  const rest = inTurn(source, gone.toReversed(), (current, index) => withoutValue(current, [...path, index]));
  const shorter = rest === undefined ? undefined : read(rest, source);
  const last = [...added.entries()];
  return (
    shorter &&
    inTurn(shorter, last, (current, [index, value]) => withValue(current, [...path, kept.length + index], value))
  );
}

/** A list or a group without the part at an index. */
function withoutPart(layout: Layout, container: Mapping | Sequence, index: number, path: PlanPath): string | undefined {
  const extents = extentsOf(layout, container);
  const part = extents[index];
  const next = extents[index + 1];
  if (part === undefined) return undefined;
  const isOnly = extents.length === 1 && !(container.kind === 'mapping' && container.merged.length > 0);
  if (isOnly) return replaced(layout, container, container.kind === 'mapping' ? {} : [], path);
  if (container.flow) return spliced(layout, withoutCommas(layout, extents, part, index));
  // The first part shares its line with the dash above it: the second takes its place.
  const isInline = layout.text.slice(lineStartAt(layout.text, part.start), part.start).trim() !== '';
  const whole = isInline && next ? { start: part.start, end: next.start } : undefined;
  if (whole) return spliced(layout, [...rescued(layout, whole), { ...whole, text: '' }]);
  return spliced(layout, exchanged(layout, part, []));
}

/** Takes a part from between brackets: with the comma behind it, or with the one before it if it is the last. */
function withoutCommas(layout: Layout, parts: readonly Extent[], part: Extent, index: number): Splice[] {
  const { text, structure } = layout;
  const comma = afterComma(structure, part);
  const before = parts[index - 1];
  const end = (before && afterComma(structure, before)) ?? part.start;
  const isLast = index > 0 && index === parts.length - 1;
  if (isLast && !/[\r\n]/.test(text.slice(end, part.start))) {
    return [...rescued(layout, part), { start: end - 1, end: part.end, text: '' }];
  }
  const taken = exchanged(layout, { start: part.start, end: comma ?? part.end }, []);
  return comma === undefined && isLast ? [{ start: end - 1, end, text: '' }, ...taken] : taken;
}

function isBlock(node: Node): boolean {
  return (node.kind === 'mapping' || node.kind === 'sequence') && !node.flow;
}

/**
 * Puts lines in place of a stretch, or below its line where something else stands on it.
 * Comments within the stretch go above.
 */
function exchanged(layout: Layout, extent: Extent, lines: readonly string[]): Splice[] {
  const { text, lineBreak } = layout;
  const { start, end } = extent;
  const lineStart = lineStartAt(text, start);
  const lineEnd = lineEndOf(text, end);
  const written = lines.join(lineBreak);
  const kept = rescued(layout, extent);
  if (text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '') {
    const rest = lines.length > 0 ? lineEnd : nextLineAt(text, lineEnd);
    return [...kept, { start: lineStart, end: rest, text: written }];
  }
  // What follows moves up to what is before, unless it is a comment that needs the space.
  const isParted = /(^|\s)$/.test(text.slice(lineStart, start));
  const spaces = isParted ? /[ \t]*/y : /[ \t]*(?![ \t#\r\n])/y;
  spaces.lastIndex = end;
  const moved = start === end ? 0 : (spaces.exec(text)?.[0].length ?? 0);
  const piece = lines.length === 0 ? '' : lineBreak + written;
  return [...kept, { start, end: end + moved, text: '' }, { start: lineEnd, end: lineEnd, text: piece }];
}

/** The comments of a stretch, on lines of their own above the line on which it starts. */
function rescued({ text, structure, comments, lineBreak }: Layout, { start, end }: Extent): Splice[] {
  const lost = comments.filter((comment) => comment.start >= start && comment.end <= end);
  const lineStart = lineStartAt(structure, start);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
  const lines = lost.map((comment) => `${indent}${text.slice(comment.start, comment.end)}${lineBreak}`);
  return lines.length === 0 ? [] : [{ start: lineStart, end: lineStart, text: lines.join('') }];
}

/** Where the entries of a group stand, keys included, or the items of a list, dashes included. */
function extentsOf(layout: Layout, container: Mapping | Sequence): readonly Extent[] {
  if (container.kind === 'mapping') {
    return [...container.entries.values()].map((entry) => ({
      start: startOfKey(layout, entry.key),
      end: endOfEntry(layout, entry),
    }));
  }
  return container.items.map((item, index) => ({
    start: container.flow ? item.start : dashOf(layout, container, index),
    end: endOf(layout.structure, item),
  }));
}

/** The column at which the entries of a group or the dashes of a list stand. */
function columnOf(layout: Layout, container: Node): number {
  const [first] = container.kind === 'mapping' || container.kind === 'sequence' ? extentsOf(layout, container) : [];
  return columnAt(layout, first?.start ?? container.start);
}

/** An entry between brackets. */
function pairText(layout: Layout, key: string, value: unknown, at: number, gap: string): string {
  const written = inlineText(layout, value, at, gap);
  if (!layout.json) return `${flowText(key)}: ${written}`;
  return `${JSON.stringify(key)}:${layout.step === 0 ? '' : ' '}${written}`;
}

/** A value between brackets, or on the line of its key. JSON goes on with lines of its own. */
function inlineText({ text, lineBreak, json, step }: Layout, value: unknown, at: number, gap = ''): string {
  if (!json) return flowText(value);
  const isBelow = gap.startsWith(lineBreak);
  const indent = isBelow ? gap.slice(lineBreak.length) : /^[ \t]*/.exec(text.slice(lineStartAt(text, at)))?.[0];
  return JSON.stringify(value, null, step).replaceAll('\n', `${lineBreak}${indent ?? ''}`);
}

/** What stands between `[` or a comma and what follows: a space, or a line break where the author has those. */
function flowGap({ text, lineBreak, json, step }: Layout, opening: number, first: number | undefined): string {
  const isMultiline = first !== undefined && /[\r\n]/.test(text.slice(opening, first));
  if (isMultiline) return lineBreak + ' '.repeat(columnAt({ text }, first));
  return json && step === 0 ? '' : ' ';
}

/** A group or a list as lines, indented. */
function blockLines(layout: Layout, value: unknown, column: number): readonly string[] {
  const lines = blockText(value, layout).split('\n');
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
}

/** Whether the author parts the entries or items with blank lines; of one alone, the sections of the plan. */
function hasBlankLines({ text, inline }: Layout, extents: readonly Extent[], column: number): boolean {
  if (inline) return false;
  if (extents.length < 2) return column === 0;
  const gaps = extents.slice(1).map(({ start }, index) => text.slice(extents[index]?.end, start));
  return gaps.some((gap) => /\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap));
}

/** The end of the line of an offset, or of the comments below it that stand further in than a column. */
function below({ text, comments }: Layout, offset: number, column: number): number {
  let end = lineEndOf(text, offset);
  for (const comment of comments.filter(({ start }) => start > end)) {
    const start = lineStartAt(text, comment.start);
    if (text.slice(end, comment.start).trim() !== '' || comment.start - start <= column) break;
    end = comment.end;
  }
  return end;
}

/** The start of the lines of comments right above an entry; the offset itself where it shares its line. */
function above({ text, comments }: Layout, offset: number): number {
  let start = lineStartAt(text, offset);
  if (text.slice(start, offset).trim() !== '') return offset;
  for (const comment of comments.filter(({ end }) => end < start).toReversed()) {
    const line = lineStartAt(text, comment.start);
    if (text.slice(line, comment.start).trim() !== '' || !/^(\r\n?|\n)$/.test(text.slice(comment.end, start))) break;
    start = line;
  }
  return start;
}
