import type { PlanPath, Range } from '../model.js';
import type { Source } from './parse.js';
import { endOfLine, lineStartsOf, positionAt, rangeOf } from './position.js';
import { entryOf, follow, type Node, treeOf } from './tree.js';

interface Index {
  readonly root: Node | undefined;
  readonly lineStarts: readonly number[];
}

/**
 * Made when the first place of a plan is asked for, and kept until one of another plan is. A WeakMap would keep each of
 * many plans until all memory is looked through.
 */
let latest: { readonly source: Source; readonly index: Index } | undefined;

/**
 * Where a place of the plan stands in its text.
 *
 * - A value is marked whole; for a list or a mapping, which may be long, its key is marked instead, or
 *   what its first line starts with when it has no key.
 * - `key` asks for the key; an item of a list has none, and gives what `value` gives.
 * - Of a path that is not there, the nearest part that is there is marked.
 * - What is written once and used through `*alias` or `<<` stands where it is written, since that is
 *   the text to mend; a value that is itself an alias stands where the alias is.
 */
export function locate(source: Source, path: PlanPath, part: 'key' | 'value'): Range {
  const { root, lineStarts } = indexOf(source);
  let key: Node | undefined;
  let node = root;
  let found = true;
  for (const step of path) {
    const container = follow(node);
    const entry = container?.kind === 'mapping' ? entryOf(container, String(step)) : undefined;
    const item = container?.kind === 'sequence' && typeof step === 'number' ? container.items[step] : undefined;
    if (entry === undefined && item === undefined) {
      found = false;
      break;
    }
    key = entry?.key;
    node = entry?.value ?? item;
  }
  const isWhole = found && part === 'value' && node !== undefined && node.end > node.start && !isCollection(node);
  const { start, end } = isWhole && node ? node : key ? key : opening(source.text, lineStarts, node);
  return rangeOf(lineStarts, start, end);
}

function indexOf(source: Source): Index {
  if (latest?.source !== source) {
    const index = { root: treeOf(source.text, source.events).root, lineStarts: lineStartsOf(source.text) };
    latest = { source, index };
  }
  return latest.index;
}

function isCollection({ kind }: Node): boolean {
  return kind === 'mapping' || kind === 'sequence';
}

/** What a node without a key starts with: its first key or dash, or its first line between brackets. */
function opening(text: string, lineStarts: readonly number[], node: Node | undefined): { start: number; end: number } {
  if (node === undefined) return { start: 0, end: 0 };
  const { start, end } = node;
  if (!isCollection(node)) return { start, end };
  if ('flow' in node && node.flow) {
    const { line } = positionAt(lineStarts, start);
    return { start, end: Math.min(end, endOfLine(text, lineStarts, line)) };
  }
  const [first] = node.kind === 'mapping' ? node.entries.values() : [];
  return first ? { start: first.key.start, end: first.key.end } : { start, end: start + 1 };
}
