import {
  COLLECTION_STYLE,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { SCHEMA } from './schema.js';

/** Where everything of a plan stands: its nodes with their offsets, and none of their values. */
export type Node = Scalar | Mapping | Sequence | Alias;

interface Placed {
  start: number;
  /** The offset after its last character. */
  end: number;
}
export interface Scalar extends Placed {
  readonly kind: 'scalar';
  readonly event: ScalarEvent;
}
export interface Mapping extends Placed {
  readonly kind: 'mapping';
  readonly flow: boolean;
  readonly entries: Map<string, Entry>;
  /** What `<<` adds, the first having precedence. */
  readonly merged: Node[];
}
export interface Sequence extends Placed {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: Node[];
}
export interface Alias extends Placed {
  readonly kind: 'alias';
  readonly target: Node | undefined;
}
export interface Entry {
  readonly key: Node;
  readonly value: Node;
}

/** A document's nodes. */
export interface Tree {
  readonly root: Node | undefined;
  /** The offset after the last node of the first document. */
  readonly end: number;
  /** Keys that stand twice in their mapping. */
  readonly duplicates: readonly { readonly key: string; readonly first: Node; readonly second: Node }[];
  /** The first key that is itself a list or a mapping, which a plan cannot have. */
  readonly complexKey: Node | undefined;
}

type Frame = { readonly node: Mapping | Sequence; key?: Node | undefined };

/** Places the nodes of the first document of a parsed text. */
export function treeOf(text: string, events: readonly Event[]): Tree {
  const frames: Frame[] = [];
  const anchors = new Map<string, Node>();
  const duplicates: { key: string; first: Node; second: Node }[] = [];
  let root: Node | undefined;
  let complexKey: Node | undefined;
  let end = 0;

  const add = (node: Node): void => {
    const frame = frames.at(-1);
    if (frame === undefined) {
      root = node;
    } else if (frame.node.kind === 'sequence') {
      frame.node.items.push(node);
    } else if (frame.key === undefined) {
      frame.key = node;
      if (follow(node)?.kind !== 'scalar') complexKey ??= node;
    } else {
      addEntry(frame.node, frame.key, node);
      frame.key = undefined;
    }
  };
  const addEntry = (mapping: Mapping, key: Node, value: Node): void => {
    if (isMergeKey(text, key)) {
      for (const merged of mergedBy(value)) mapping.merged.push(merged);
      return;
    }
    const name = keyName(text, key);
    const first = mapping.entries.get(name);
    if (first) duplicates.push({ key: name, first: first.key, second: key });
    else mapping.entries.set(name, { key, value });
  };
  const remember = (event: Exclude<Event, { type: 1 | 5 | 6 }>, node: Node): void => {
    if (event.anchorStart !== -1) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
  };

  let documents = 0;
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents += 1;
        if (documents > 1) return { root, end, duplicates, complexKey };
        break;
      case EVENT_ID.SCALAR: {
        const extent = scalarExtent(text, event, end, frames.at(-1));
        const node: Scalar = { kind: 'scalar', event, start: extent.start, end: extent.end };
        remember(event, node);
        add(node);
        end = Math.max(end, node.end);
        break;
      }
      case EVENT_ID.ALIAS: {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        add({ kind: 'alias', target, start: event.anchorStart - 1, end: event.anchorEnd });
        end = event.anchorEnd;
        break;
      }
      case EVENT_ID.POP: {
        const frame = frames.pop();
        if (frame === undefined) break;
        if (frame.node.flow) end = closingBracket(text, end);
        frame.node.end = end;
        add(frame.node);
        break;
      }
      default: {
        const { start } = event;
        // A pair among brackets, `[a: 1]`, is a mapping without brackets of its own.
        const flow = event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(text.charAt(start));
        const node: Mapping | Sequence =
          event.type === EVENT_ID.MAPPING
            ? { kind: 'mapping', flow, start, end: start, entries: new Map(), merged: [] }
            : { kind: 'sequence', flow, start, end: start, items: [] };
        remember(event, node);
        frames.push({ node });
        end = flow ? start + 1 : Math.max(end, start);
      }
    }
  }
  return { root, end, duplicates, complexKey };
}

/** What an alias stands for; any other node itself. */
export function follow(node: Node | undefined): Exclude<Node, Alias> | undefined {
  return node?.kind === 'alias' ? follow(node.target) : node;
}

/** The entry of a mapping for a key: its own, or else the one that `<<` adds. */
export function entryOf(mapping: Mapping, key: string): Entry | undefined {
  const own = mapping.entries.get(key);
  if (own) return own;
  for (const node of mapping.merged) {
    const source = follow(node);
    const entry = source?.kind === 'mapping' ? entryOf(source, key) : undefined;
    if (entry) return entry;
  }
  return undefined;
}

function mergedBy(value: Node): readonly Node[] {
  const source = follow(value);
  return source?.kind === 'sequence' ? source.items : [value];
}

function isMergeKey(text: string, key: Node): boolean {
  return (
    key.kind === 'scalar' &&
    key.event.style === SCALAR_STYLE.PLAIN &&
    text.slice(key.start, key.end) === '<<' &&
    (key.event.tagStart === -1 || text.slice(key.event.tagStart, key.event.tagEnd) === '!!merge')
  );
}

/** A key as the data has it: `0x10` is "16", and `~` is "null". */
function keyName(text: string, key: Node): string {
  const scalar = follow(key);
  if (scalar?.kind !== 'scalar') return '';
  const { event } = scalar;
  const value = event.valueStart === -1 ? '' : getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN || /^[a-z][a-z\d_-]*$/.test(value)) return value;
  const document = { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
  return String(constructFromEvents([document, event, { type: EVENT_ID.POP }], { source: text, schema: SCHEMA })[0]);
}

/** Where a scalar stands: with its quotes, or with the header of a block. */
function scalarExtent(text: string, event: ScalarEvent, after: number, frame: Frame | undefined): Placed {
  const { valueStart, valueEnd, style } = event;
  if (valueStart === -1) return emptyExtent(text, after, frame);
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: valueStart - 1, end: valueEnd + 1 };
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      const header = after + headerOf(text.slice(after, valueStart));
      return { start: header, end: Math.max(header + 1, after + text.slice(after, valueEnd).trimEnd().length) };
    }
    default:
      return { start: valueStart, end: valueEnd };
  }
}

/** The offset of the sign of a block text, of which the last line before it is the header. */
function headerOf(before: string): number {
  const header = before.replace(/\r\n$|[\r\n]$/, '');
  const start = Math.max(header.lastIndexOf('\n'), header.lastIndexOf('\r')) + 1;
  return start + header.slice(start).search(/[|>][-+\d]*[ \t]*(#.*)?$/s);
}

/** An empty value has no place of its own: the dash of its item, or else the end of what is before it. */
function emptyExtent(text: string, after: number, frame: Frame | undefined): Placed {
  if (frame?.node.kind !== 'sequence') return { start: after, end: after };
  const from = frame.node.items.length === 0 ? frame.node.start : after;
  const end = skip(text, from, /(?:\s|#.*$)*-/my);
  return { start: end - 1, end };
}

/** The offset after the bracket that closes a flow collection whose last node ends at `from`. */
function closingBracket(text: string, from: number): number {
  return skip(text, from, /(?:[\s,:?]|#.*$)*[\]}]/my);
}

function skip(text: string, from: number, sticky: RegExp): number {
  sticky.lastIndex = from;
  return from + (sticky.exec(text)?.[0].length ?? 1);
}
