import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import { decode } from './decode.js';
import { bytesIn, exceeded, LIMITS, type ReadingLimits } from './limits.js';
import { lineEndOf, lineStartsOf, rangeOf } from './position.js';
import { SCHEMA } from './schema.js';
import { syntaxProblem } from './syntax.js';
import { treeOf } from './tree.js';
import type { Trouble, UnreadableProblem } from './unreadable.js';

/** A plan that could be read: the text, and its data as plain objects, lists, texts, numbers, booleans and null. */
export interface Source {
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly events: readonly Event[];
  readonly data: { readonly [key: string]: unknown };
  /** What was too much for it, and is for what is made of it. */
  readonly limits: ReadingLimits;
}

export type ParseResult =
  | { readonly readable: true; readonly source: Source }
  | { readonly readable: false; readonly problem: UnreadableProblem };

/**
 * Reads a plan: YAML 1.2 with merge keys, or JSON, in UTF-8. Nothing throws for what the input holds.
 *
 * @param file the name by which the plan is spoken of
 * @param limits what is too much
 */
export function parsePlan(input: Uint8Array | string, file: string, limits: ReadingLimits = LIMITS): ParseResult {
  if (input.length > bytesIn(limits.size)) {
    return { readable: false, problem: { message: 'too-large', args: exceeded(limits, 'size'), file } };
  }
  const { text, trouble } = decode(input);
  const read = trouble ?? readText(text, limits);
  if ('message' in read) return { readable: false, problem: problemOf(read, text, file) };
  return { readable: true, source: { file, text, ...read, limits } };
}

/** Characters of a key, a name or a tag that a message repeats: its place shows the rest. */
const SHOWN = 200;

function problemOf({ message, args: whole = {}, start, end }: Trouble, text: string, file: string): UnreadableProblem {
  const args = Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, typeof value === 'string' ? shortened(value) : value]),
  );
  if (start === undefined) return { message, args, file };
  const shown = Math.min(end ?? start + 1, lineEndOf(text, start));
  const range = rangeOf(lineStartsOf(text), start, Math.max(start, shown));
  return { message, args, file, text, range };
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function readText(text: string, limits: ReadingLimits): Pick<Source, 'events' | 'data'> | Trouble {
  let events: Event[] = [];
  const surely = massTrouble(text, limits);
  if (surely) return surely;
  try {
    events = parseEvents(text, { maxDepth: limits.depth });
    const tooMany = countTrouble(events, limits);
    if (tooMany) return tooMany;
    const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
    if (documents > 1) return secondDocument(text, events);
    const { aliases: maxAliases, merges: maxTotalMergeKeys } = limits;
    const [data] = constructFromEvents(events, { source: text, schema: SCHEMA, maxAliases, maxTotalMergeKeys });
    if (data === undefined || data === null) return { message: 'empty' };
    return sizeTrouble(events, data, limits) ?? (isMapping(data) ? { events, data } : notMapping(text, events, data));
  } catch (error) {
    return constructionTrouble(error, text, events) ?? syntaxProblem(error, text, limits);
  }
}

function isMapping(data: unknown): data is Source['data'] {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function notMapping(text: string, events: readonly Event[], data: unknown): Trouble {
  const { start = 0, end = 0 } = treeOf(text, events).root ?? {};
  if (Array.isArray(data)) return { message: 'list-at-top', start, end: start + 1 };
  return { message: 'text-at-top', args: { found: String(data).slice(0, 40) }, start, end };
}

function secondDocument(text: string, events: readonly Event[]): Trouble {
  const { end } = treeOf(text, events);
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = end;
  const start = marker.exec(text)?.index ?? end;
  return { message: 'several-documents', start, end: start + 3 };
}

/** What the parser cannot point at exactly, because it no longer knows the events. */
function constructionTrouble(error: unknown, text: string, events: readonly Event[]): Trouble | undefined {
  if (!(error instanceof YAMLException) || events.length === 0) return undefined;
  if (error.reason === 'duplicated mapping key') {
    const { duplicates } = treeOf(text, events);
    const duplicate = duplicates[0];
    if (duplicate === undefined) return undefined;
    const { key, first, second } = duplicate;
    const { line } = rangeOf(lineStartsOf(text), first.start, first.end).start;
    return { message: 'duplicate-key', args: { key, line }, start: second.start, end: second.end };
  }
  if (error.reason.includes('complex keys')) {
    const { start = 0, end = 0 } = treeOf(text, events).complexKey ?? {};
    return { message: 'complex-key', start, end };
  }
  return undefined;
}

/**
 * Millions of values would fill the memory before the parser gives them to be counted. What opens them and stands
 * between them is counted first: those signs stand in texts and comments as well, but not a million times in a plan.
 */
function massTrouble(text: string, limits: ReadingLimits): Trouble | undefined {
  const most = Math.max(limits.values, LIMITS.values);
  if (text.length <= most) return undefined;
  let [opening, between] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const role = ROLES[text.charCodeAt(index)];
    if (role === undefined || role === 0) continue;
    if (role === OPENING) opening += 1;
    else if (role === BETWEEN || /\s/.test(text.charAt(index + 1))) between += 1;
  }
  const isTooMany = opening > most || between > most;
  return isTooMany ? { message: 'too-many-values', args: exceeded({ ...limits, values: most }, 'values') } : undefined;
}

const [OPENING, BETWEEN, BEFORE_SPACE] = [1, 2, 3];

/** What signs do, by their codes: a table is looked into several times as fast as signs are compared. */
const ROLES = new Uint8Array(128);
for (const sign of '[{') ROLES[sign.charCodeAt(0)] = OPENING;
for (const sign of ',:') ROLES[sign.charCodeAt(0)] = BETWEEN;
for (const sign of '-?') ROLES[sign.charCodeAt(0)] = BEFORE_SPACE;

/** Too many keys and values as they are written, or a text among them that is too long. */
function countTrouble(events: readonly Event[], limits: ReadingLimits): Trouble | undefined {
  const long = events.find(
    (event) => event.type === EVENT_ID.SCALAR && event.valueEnd - event.valueStart > limits.text,
  );
  if (long?.type === EVENT_ID.SCALAR)
    return { message: 'too-long-text', args: exceeded(limits, 'text'), start: long.valueStart, end: long.valueEnd };
  if (events.length <= limits.values) return undefined;
  let left = limits.values;
  // What closes a list or a group is no value of its own.
  const isTooMany = events.some(({ type }) => type !== EVENT_ID.POP && left-- === 0);
  return isTooMany ? { message: 'too-many-values', args: exceeded(limits, 'values') } : undefined;
}

/** Aliases can make a small file stand for an endless plan. */
function sizeTrouble(events: readonly Event[], data: unknown, limits: ReadingLimits): Trouble | undefined {
  const alias = events.find(({ type }) => type === EVENT_ID.ALIAS);
  if (alias?.type !== EVENT_ID.ALIAS) return undefined;
  const { values, depth } = measure(data, new Map(), 0, limits.depth);
  if (values <= limits.values && depth <= limits.depth) return undefined;
  const [start, end] = [alias.anchorStart - 1, alias.anchorEnd];
  if (values === Number.POSITIVE_INFINITY) return { message: 'circular-alias', start, end };
  if (values > limits.values) return { message: 'alias-bomb', args: exceeded(limits, 'values'), start, end };
  return { message: 'too-deep', args: exceeded(limits, 'depth'), start, end };
}

interface Measure {
  readonly values: number;
  readonly depth: number;
}
const ENDLESS: Measure = { values: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };

/** How many values data holds, and how deep, when everything shared is counted wherever it stands. */
function measure(value: unknown, known: Map<object, Measure>, above: number, deepest: number): Measure {
  if (typeof value !== 'object' || value === null) return { values: 1, depth: 0 };
  const measured = known.get(value);
  if (measured) return measured;
  if (above > deepest) return { values: 1, depth: 0 };
  // Whoever meets it again before it is measured stands within it.
  known.set(value, ENDLESS);
  const parts = Object.values(value).map((part) => measure(part, known, above + 1, deepest));
  const whole = {
    values: parts.reduce((sum, { values }) => sum + values, 1),
    depth: 1 + parts.reduce((most, { depth }) => Math.max(most, depth), 0),
  };
  known.set(value, whole);
  return whole;
}
