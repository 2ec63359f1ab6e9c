import type { PlanPath } from '../model.js';
import { keysAt, patternOfKey, patternWithin } from './expected.js';
import { formatPath } from './path.js';

/** Data of a plan, before it is known to be one. */
export type Data = { readonly [key: string]: unknown };

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path of data, if anything. */
export function valueAt(data: unknown, path: PlanPath): unknown {
  return path.reduce(stepInto, data);
}

/** What stands at a key, or at the place of an item. */
export function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isData(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/**
 * The data without what says nothing: known keys without a value (null) or with an empty group, `notes`, and the author's own
 * `x-` keys. List items stay where they are, empty ones too.
 */
export function withoutSilence(data: Data): Data {
  return spokenMapping(data, '');
}

function spokenMapping(data: Data, at: string): Data {
  const known = keysAt(at);
  // Most groups say something with every key: those are not copied.
  let spoken: Record<string, unknown> | undefined;
  const keys = Object.keys(data);
  for (const [index, key] of keys.entries()) {
    const value = data[key];
    const said = saidBy(value, key, at, known);
    if (said !== value) spoken ??= picked(data, keys.slice(0, index));
    if (spoken && said !== NOTHING) setOwn(spoken, key, said);
  }
  return spoken ?? data;
}

/** What stands for a key that says nothing. */
const NOTHING = Symbol('nothing');

function saidBy(value: unknown, key: string, at: string, known: readonly string[] | undefined): unknown {
  const isKnown = known?.includes(key) === true;
  // An unknown key is a mistake even where it has no value.
  if (value === null) return known !== undefined && !isKnown && !key.startsWith('x-') ? value : NOTHING;
  if (known && isRemark(key, value)) return NOTHING;
  if (typeof value !== 'object') return value;
  const said = spokenValue(value, patternOfKey(at, key, known !== undefined));
  // A group in which nothing is said says nothing, unless it is the author's own or unknown.
  return isKnown && isEmpty(said) ? NOTHING : said;
}

function picked(data: Data, keys: readonly string[]): Record<string, unknown> {
  const some: Record<string, unknown> = {};
  for (const key of keys) setOwn(some, key, data[key]);
  return some;
}

function spokenValue(value: unknown, at: string): unknown {
  if (!Array.isArray(value)) return isData(value) ? spokenMapping(value, at) : value;
  const items = patternWithin(at, 0);
  const spoken = value.map((item) => (typeof item === 'object' ? spokenValue(item, items) : item));
  return spoken.some((item, index) => item !== value[index]) ? spoken : value;
}

/** Sets a key, whatever its name: `__proto__` is one like any other. */
function setOwn(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(data, key, { value, writable: true, enumerable: true, configurable: true });
  else data[key] = value;
}

function isEmpty(value: unknown): boolean {
  return isData(value) && Object.keys(value).length === 0;
}

function isRemark(key: string, value: unknown): boolean {
  return key.startsWith('x-') || (key === 'notes' && (typeof value === 'string' || typeof value === 'object'));
}

/**
 * For each list that lost items, by its path as people write it, the places at which its remaining
 * items stand in the text.
 */
export type Moved = ReadonlyMap<string, readonly number[]>;

/** Where a place of the sound plan stands in the plan as it was written: items before it may have gone. */
export function sourcePath(path: PlanPath, moved: Moved): PlanPath {
  if (moved.size === 0) return path;
  const original: (string | number)[] = [];
  for (const step of path) {
    original.push(typeof step === 'number' ? (moved.get(formatPath(original))?.[step] ?? step) : step);
  }
  return original;
}

/** Places to take out, as a tree: `true` where everything goes. */
type Cuts = Map<string | number, Cuts | true>;

/** The data without certain places, and how its lists moved. What loses nothing is not copied. */
export function without(data: Data, places: readonly PlanPath[]): { readonly data: Data; readonly moved: Moved } {
  const cuts: Cuts = new Map();
  for (const place of places) addCut(cuts, place);
  const moved = new Map<string, readonly number[]>();
  return { data: cutMapping(data, cuts, [], moved), moved };
}

function addCut(cuts: Cuts, [step, ...rest]: PlanPath): void {
  if (step === undefined) return;
  const known = cuts.get(step);
  if (known === true) return;
  if (rest.length === 0) {
    cuts.set(step, true);
    return;
  }
  const deeper: Cuts = known ?? new Map();
  cuts.set(step, deeper);
  addCut(deeper, rest);
}

function cutMapping(data: Data, cuts: Cuts, at: PlanPath, moved: Map<string, readonly number[]>): Data {
  const kept = Object.entries(data).filter(([key]) => cuts.get(key) !== true);
  return Object.fromEntries(kept.map(([key, value]) => [key, cutValue(value, cuts.get(key), [...at, key], moved)]));
}

function cutValue(
  value: unknown,
  cuts: Cuts | true | undefined,
  at: PlanPath,
  moved: Map<string, readonly number[]>,
): unknown {
  if (!(cuts instanceof Map)) return value;
  if (isData(value)) return cutMapping(value, cuts, at, moved);
  if (!Array.isArray(value)) return value;
  const kept = [...value.keys()].filter((index) => cuts.get(index) !== true);
  if (kept.length < value.length) moved.set(formatPath(at), kept);
  return kept.map((index) => cutValue(value[index], cuts.get(index), [...at, index], moved));
}
