import type { ErrorObject } from 'ajv';
import { KEYS } from '../generated/plan-format.js';
import type { Arguments, PlanPath } from '../model.js';
import { nearestCurrency, nearestMarket } from './codes.js';
import { expectedAt, keysAt, patternOf } from './expected.js';
import { addressMeant, booleanMeant, dateMeant, idMeant, numberMeant } from './meant.js';
import { nearest } from './nearest.js';
import { formatPath } from './path.js';
import { type Data, isData, valueAt } from './sound.js';

/** One mistake in the format, before it is located. */
export interface Breach {
  /** The id of a message; with `-meant` added when there is a suggestion. */
  readonly rule: string;
  readonly args: Arguments;
  /** The place to show. It may name a key that is not there. */
  readonly path: PlanPath;
  /** Whether the key is wrong, rather than its value. */
  readonly part: 'key' | 'value';
  /** What to take out of the plan. */
  readonly cut: PlanPath;
  readonly suggestion?: string;
}

/** Longer texts are cut when a message quotes them. */
const LONGEST_QUOTE = 60;

/**
 * The validator's errors as mistakes that a reader understands: one for each place, in the order of
 * the plan.
 *
 * @param most when there are more, one more is enough to know
 */
export function breachesOf(
  errors: readonly ErrorObject[],
  data: Data,
  most: number = Number.POSITIVE_INFINITY,
): Breach[] {
  const byPlace = new Map<string, Breach>();
  for (const error of errors) {
    for (const breach of [breachOf(error, data)].flat()) {
      // The first error of a place is of its type; what else is wrong there follows from it.
      const place = JSON.stringify(breach.path);
      if (!byPlace.has(place)) byPlace.set(place, breach);
    }
    if (byPlace.size > most) break;
  }
  const breaches = [...byPlace.values()];
  const meant = new Set(
    breaches.flatMap(({ path, suggestion }) =>
      suggestion === undefined ? [] : formatPath([...path.slice(0, -1), suggestion]),
    ),
  );
  const above = new Set(
    breaches.flatMap(({ path }) => path.slice(0, -1).map((_, index) => formatPath(path.slice(0, index + 1)))),
  );
  return breaches.filter((breach) => !isMisspelt(breach, meant) && !isToldWithin(breach, above));
}

/** A required key that is only misspelt: the misspelt key's mistake says so. */
function isMisspelt({ rule, path }: Breach, meant: ReadonlySet<string>): boolean {
  return rule.startsWith('missing-') && meant.has(formatPath(path));
}

/**
 * A list of markets that could also be `all`: what is wrong with one of its items is told there.
 *
 * @param above the places within which something is wrong
 */
function isToldWithin({ rule, path }: Breach, above: ReadonlySet<string>): boolean {
  return rule === 'not-markets' && above.has(formatPath(path));
}

function breachOf(error: ErrorObject, data: Data): Breach | Breach[] {
  const at = pathOf(error.instancePath, data);
  const { params } = error;
  if (error.keyword === 'additionalProperties') return unknownKey(at, String(params['additionalProperty']), data);
  if (error.keyword === 'required') return missingKey(at, String(params['missingProperty']));
  if (error.keyword === 'propertyNames') return badKey(at, String(params['propertyName']));
  // The pattern is that of a key, which the error after this one names.
  if (error.keyword === 'pattern' && isData(valueAt(data, at))) return [];
  if (error.keyword === 'uniqueItems') return repeatedItems(at, data);
  const value = valueAt(data, at);
  // What is wrong with the text of a key is told of its group first, and then once more by the name of the key.
  if (OF_TEXTS.includes(error.keyword) && typeof value !== 'string') return [];
  return wrongValue(at, value);
}

/** The keywords that say something of texts alone. */
const OF_TEXTS: readonly string[] = ['pattern', 'minLength', 'maxLength', 'format'];

/** A JSON pointer as a path: a step is an index where it leads into a list. */
function pathOf(pointer: string, data: Data): PlanPath {
  const steps = pointer.split('/').slice(1);
  let value: unknown = data;
  return steps.map((escaped) => {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const isIndex = Array.isArray(value);
    value =
      isData(value) || Array.isArray(value)
        ? (Object.getOwnPropertyDescriptor(value, step)?.value as unknown)
        : undefined;
    return isIndex ? Number(step) : step;
  });
}

function unknownKey(at: PlanPath, key: string, data: Data): Breach {
  const path = [...at, key];
  const siblings = valueAt(data, at);
  const known = (keysAt(patternOf(at)) ?? []).filter((candidate) => candidate !== 'notes');
  const about = { rule: 'unknown-key', path, part: 'key', cut: path } as const;
  const free = known.filter((candidate) => !isData(siblings) || !Object.hasOwn(siblings, candidate));
  const suggestion = nearest(key, free);
  if (suggestion !== undefined) return { ...about, args: { key, meant: suggestion }, suggestion };
  const homes = homesOf(key);
  if (homes.length > 0) return { ...about, rule: 'key-elsewhere', args: { key, homes } };
  return { ...about, args: { key, known } };
}

/** More places than this say nothing about where a key belongs. */
const MOST_HOMES = 3;

/** The places that know a key, if they are few. */
function homesOf(key: string): readonly string[] {
  const homes = Object.keys(KEYS).filter((pattern) => keysAt(pattern)?.includes(key));
  return homes.length > MOST_HOMES ? [] : homes.map((pattern) => (pattern === '' ? key : `${pattern}.${key}`));
}

function missingKey(at: PlanPath, key: string): Breach {
  const path = [...at, key];
  // What every plan has to have is stood in for; anywhere else, what misses a key cannot be read.
  const isFront = at.length === 0 || (at.length === 1 && at[0] === 'company');
  return {
    rule: isFront ? 'missing-front' : 'missing-key',
    args: { key: formatPath(isFront ? path : [key]) },
    path,
    part: 'key',
    cut: at,
  };
}

function badKey(at: PlanPath, key: string): Breach {
  const path = [...at, key];
  return withSuggestion(
    { rule: 'not-an-id', args: { found: quoted(key) }, path, part: 'key', cut: path },
    idMeant(key),
  );
}

/** The validator names one pair of equal items; all but the first of each are mistakes. */
function repeatedItems(at: PlanPath, data: Data): Breach[] {
  const items = valueAt(data, at);
  const seen = new Set<unknown>();
  return (Array.isArray(items) ? items : []).flatMap((item, index) => {
    if (!seen.has(item)) {
      seen.add(item);
      return [];
    }
    const path = [...at, index];
    return [{ rule: 'repeated', args: { found: quoted(item) }, path, part: 'value', cut: path } as const];
  });
}

function wrongValue(path: PlanPath, value: unknown): Breach {
  const { rule, args, meant } = judgeValue(path, value);
  const key = formatPath(path.slice(path.findLastIndex((step) => typeof step === 'string')));
  const about = {
    rule,
    args: { key, found: quoted(value), kind: kindOf(value), ...args },
    path,
    part: 'value',
    cut: path,
  } as const;
  return withSuggestion(about, meant);
}

function withSuggestion(breach: Breach, meant: string | undefined): Breach {
  return meant === undefined ? breach : { ...breach, args: { ...breach.args, meant }, suggestion: meant };
}

interface Wrong {
  readonly rule: string;
  readonly args?: Arguments;
  readonly meant?: string | undefined;
}

/** What is expected at a place, as the message that says so, and what was probably meant. */
function judgeValue(path: PlanPath, value: unknown): Wrong {
  const { type, format, minimum, maximum, exclusiveMinimum, const: constant, enum: allowed } = expectedAt(path);
  const text = typeof value === 'string' ? value : undefined;
  const key = String(path.at(-1));
  if (path.length === 1 && key === 'format') return { rule: 'other-version' };
  if (allowed) {
    const names = allowed.map(String);
    return {
      rule: 'not-one-of',
      args: { allowed: names },
      meant: text === undefined ? undefined : nearest(text, names),
    };
  }
  if (constant === 'all') return { rule: 'not-markets' };
  if (type === 'number' || type === 'integer') {
    const limits = {
      minimum: minimum ?? exclusiveMinimum ?? Number.NEGATIVE_INFINITY,
      maximum: maximum ?? Number.POSITIVE_INFINITY,
    };
    if (typeof value !== 'number' || !Number.isFinite(value))
      return { rule: 'not-a-number', meant: text === undefined ? undefined : shown(numberMeant(text, key)) };
    if (type === 'integer' && !Number.isInteger(value)) return { rule: 'not-whole' };
    if (value > limits.maximum) return { rule: 'too-high', args: { limit: limits.maximum } };
    return { rule: exclusiveMinimum === undefined ? 'too-low' : 'not-above', args: { limit: limits.minimum } };
  }
  if (type === 'boolean')
    return { rule: 'not-yes-or-no', meant: text === undefined ? undefined : shown(booleanMeant(text)) };
  if (type === 'array') return { rule: Array.isArray(value) ? 'empty-list' : 'not-a-list' };
  if (type === 'object') return { rule: 'not-a-group' };
  if (format === 'date') return { rule: 'not-a-date', meant: text === undefined ? undefined : dateMeant(text) };
  if (format === 'market') return { rule: 'not-a-market', meant: text === undefined ? undefined : nearestMarket(text) };
  if (format === 'currency')
    return { rule: 'not-a-currency', meant: text === undefined ? undefined : nearestCurrency(text) };
  if (format === 'uri') return { rule: 'not-an-address', meant: text === undefined ? undefined : addressMeant(text) };
  if (text === undefined) return { rule: 'not-text' };
  return text.trim() === '' ? { rule: 'empty-text' } : { rule: 'not-an-id', meant: idMeant(text) };
}

function shown(value: number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'group' : typeof value === 'string' ? 'text' : typeof value;
}

/** A single value as a message shows it: short, on one line. Lists and groups are not shown. */
function quoted(value: unknown): string {
  const text = typeof value === 'object' ? '' : String(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
