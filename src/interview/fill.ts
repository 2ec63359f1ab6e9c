import { isDeepStrictEqual } from 'node:util';
import type { PlanPath, Range } from '../model.js';
import { withValue } from '../plan/edit.js';
import { keysAt, patternOf } from '../plan/expected.js';
import { locate } from '../plan/locate.js';
import { nearest } from '../plan/nearest.js';
import { parsePlan, type Source } from '../plan/parse.js';
import { formatPath } from '../plan/path.js';
import { isData, valueAt } from '../plan/sound.js';
import { type FormatFinding, validatePlan } from '../plan/validate.js';
import { LEVELS } from '../policy/policy.js';
import { fieldAt, type Kind } from './fields.js';
import { type Held, newBreach } from './new-breach.js';
import { needing, type Question, type Scope } from './questions.js';
import { type AnswerContext, readAnswer } from './read-answer.js';

/** A step of a place as answers name it: an item also by its name, or as one that is to be added. */
type NamedStep = string | number | { readonly item: string } | typeof NEW_ITEM;

const NEW_ITEM = Symbol('an item that is to be added');

/** An answer of a file. */
interface Answer {
  readonly place: readonly NamedStep[];
  readonly value: unknown;
  /** Where it stands in the file of answers. */
  readonly range: Range;
}

/** What came of an answer. */
export type Filled = Pick<Answer, 'value' | 'range'> & {
  /** The place as the answers name it. */
  readonly place: string;
} & ({ readonly used: true; readonly changed: boolean } | ({ readonly used: false } & Refusal));

/** Why an answer was not used. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** How it would break the format. */
  readonly breach?: FormatFinding;
  /** The key that was probably meant. */
  readonly meant?: string;
  /** What the plan says already. */
  readonly present?: unknown;
}

export type RefusalReason = 'unknown-place' | 'already' | 'out-of-scope' | 'cannot-write' | 'breaks' | 'name-first';

export interface FillOptions {
  /** The questions of the plan as it was, with what the scope asks of them. */
  readonly questions: readonly Question[];
  readonly scope: Scope;
  readonly checkIds: readonly string[];
}

/**
 * Puts keyed answers into a plan: `mobile.vitals.lcp_ms: 2400`, or sections as a plan has them. An item of
 * a list goes by its index (`team.roles[0].function`) or its name (`team.roles[designer].function`); items
 * of a list whose name is not there yet are added. What the plan says already stays, unless the depth says
 * otherwise. No answer that breaks the format is used.
 */
export function fill(
  plan: Source,
  answers: Source,
  options: FillOptions,
): { readonly source: Source; readonly filled: readonly Filled[] } {
  let source = plan;
  const given = answersOf(answers.data, [], [], answers);
  let waiting = given.toSorted((a, b) => turnOf(a) - turnOf(b));
  const done = new Map<Answer, Filled>();
  // An answer may name an entry that a later answer adds: what was refused is tried again while that helps.
  for (let helped = true; helped; ) {
    helped = false;
    for (const answer of waiting) {
      const { result, changed = source } = use(source, answer, options);
      source = changed;
      helped ||= result.used;
      done.set(answer, result);
    }
    waiting = waiting.filter((answer) => done.get(answer)?.used === false);
  }
  return { source, filled: given.flatMap((answer) => done.get(answer) ?? []) };
}

/** The company's name comes first: without it there is no plan. Then come the items that others may name. */
function turnOf({ place }: Answer): number {
  if (isName(place)) return 0;
  return typeof place.at(-1) === 'object' ? 1 : 2;
}

function isName([section, key, ...deeper]: readonly NamedStep[]): boolean {
  return section === 'company' && key === 'name' && deeper.length === 0;
}

/** The answers of a file, down to the values that the format asks for; what says nothing is none. */
function answersOf(data: unknown, at: readonly NamedStep[], written: PlanPath, file: Source): Answer[] {
  if (data === null || data === undefined) return [];
  const kind = fieldAt(at.map((step) => (typeof step === 'string' ? step : 0)))?.kind;
  const isGroup = at.length === 0 || kind?.type === 'group';
  if (isGroup && isData(data) && at.at(-1) !== NEW_ITEM) {
    return Object.entries(data).flatMap(([key, value]) =>
      answersOf(value, [...at, ...stepsOf(key)], [...written, key], file),
    );
  }
  if (kind?.type === 'items' && Array.isArray(data)) {
    return data.flatMap((item, index) => itemAnswers(item, kind.required, at, [...written, index], file));
  }
  return [{ place: at, value: data, range: locate(file, written, 'key') }];
}

/** An item of a list: first what names it, so that it is there, and then each of its other keys by itself. */
function itemAnswers(
  item: unknown,
  required: readonly string[],
  list: readonly NamedStep[],
  written: PlanPath,
  file: Source,
): Answer[] {
  const range = locate(file, written, 'value');
  const name = isData(item) ? item[required[0] ?? ''] : undefined;
  if (!isData(item) || typeof name !== 'string') return [{ place: [...list, NEW_ITEM], value: item, range }];
  const place = [...list, { item: name }];
  const own = Object.fromEntries(Object.entries(item).filter(([key]) => required.includes(key)));
  const others = Object.entries(item).filter(([key]) => !required.includes(key));
  return [
    { place, value: own, range },
    ...others.flatMap(([key, value]) => answersOf(value, [...place, key], [...written, key], file)),
  ];
}

/** The steps that a key stands for: `vitals.lcp_ms`, `roles[0]`, `roles[designer]`, `roles[]` for a new one. */
function stepsOf(key: string): NamedStep[] {
  return [...key.matchAll(/\[([^[\]]*)\]|[^.[\]]+/g)].map(([text, index]) => {
    if (index === undefined) return text;
    if (index === '') return NEW_ITEM;
    return /^\d+$/.test(index) ? Number(index) : { item: index };
  });
}

/** The path of a place in the plan as it is now; undefined where an item on the way is not there. */
function pathOf(place: readonly NamedStep[], { data }: Source): PlanPath | undefined {
  const path: (string | number)[] = [];
  for (const [position, step] of place.entries()) {
    if (typeof step === 'string' || typeof step === 'number') {
      path.push(step);
      continue;
    }
    const list = valueAt(data, path);
    const items: readonly unknown[] = Array.isArray(list) ? list : [];
    const kind = fieldAt(path)?.kind;
    const key = kind?.type === 'items' ? (kind.required[0] ?? '') : '';
    const index = step === NEW_ITEM ? -1 : items.findIndex((item) => isData(item) && item[key] === step.item);
    const isAdded = index === -1 && position === place.length - 1;
    if (index === -1 && !isAdded) return undefined;
    path.push(isAdded ? items.length : index);
  }
  return path;
}

function heldBy(source: Source, { checkIds }: FillOptions): Held<FormatFinding> {
  return { data: source.data, breaches: validatePlan(source, checkIds).findings };
}

/** A place as its author wrote it. */
function placeText(place: readonly NamedStep[]): string {
  return place
    .map((step, index) => {
      if (typeof step === 'string') return index === 0 ? step : `.${step}`;
      return step === NEW_ITEM ? '[]' : `[${typeof step === 'number' ? step : step.item}]`;
    })
    .join('');
}

/** Puts one answer into the plan, if it can be used. */
function use(
  source: Source,
  answer: Answer,
  options: FillOptions,
): { readonly result: Filled; readonly changed?: Source } {
  const path = pathOf(answer.place, source);
  const { value: given, range } = answer;
  const place = placeText(answer.place);
  const refused = (reason: RefusalReason, more: Partial<Refusal> = {}) => ({
    result: { place, value: given, range, used: false as const, reason, ...more },
  });
  const field = path && fieldAt(path);
  if (path === undefined) return refused('unknown-place');
  if (field === undefined) {
    const meant = nearest(String(path.at(-1)), keysAt(patternOf(path.slice(0, -1))) ?? []);
    return refused('unknown-place', meant === undefined ? {} : { meant });
  }
  const present = valueAt(source.data, path);
  const value = typeof given === 'string' ? readAnswer(field.kind, given, contextOf(path, field.kind)) : given;
  const used = { place, value, range, used: true } as const;
  if (isDeepStrictEqual(present, isData(value) && isData(present) ? { ...present, ...value } : value))
    return { result: { ...used, changed: false } };
  const question = options.questions.find(({ id }) => id === formatPath(path));
  if (!isNamed(source) && !isName(path)) return refused('name-first');
  if (!isInScope(path, question, options.scope)) return refused('out-of-scope');
  if (isReplacing(present, value) && !isReplaceable(question, options)) {
    return refused('already', { present });
  }
  const text = withValue(source, path, value);
  const changed = text === undefined ? undefined : parsePlan(text, source.file, source.limits);
  if (!changed?.readable) return refused('cannot-write');
  const breach = newBreach(heldBy(source, options), heldBy(changed.source, options));
  return breach ? refused('breaks', { breach }) : { result: { ...used, changed: true }, changed: changed.source };
}

function contextOf(path: PlanPath, kind: Kind): AnswerContext {
  const key = String(path.findLast((step) => typeof step === 'string'));
  return { key, values: kind.type === 'choice' ? kind.values : [] };
}

/** Whether an answer puts something in the place of what the plan says. */
function isReplacing(present: unknown, value: unknown): boolean {
  if (present === undefined || present === null) return false;
  if (!isData(present) || !isData(value)) return true;
  return Object.entries(value).some(
    ([key, member]) => Object.hasOwn(present, key) && !isDeepStrictEqual(present[key], member),
  );
}

function isNamed({ data }: Source): boolean {
  return typeof valueAt(data, ['company', 'name']) === 'string';
}

function isReplaceable(question: Question | undefined, { scope: { depth } }: FillOptions): boolean {
  return depth === 'all' || (depth === 'failing' && question !== undefined && question.checks.length > 0);
}

/** What is answered already, or an item that is to be added, is asked no more: its area and its level decide. */
function isInScope(path: PlanPath, question: Question | undefined, { areas, level }: Scope): boolean {
  if (formatPath(path) === 'company.name') return true;
  if (areas !== undefined && !areas.some((area) => area === path[0])) return false;
  if (level === undefined || question?.isAsked) return true;
  return needing(patternOf(path)).some((check) => LEVELS.indexOf(check.level) <= LEVELS.indexOf(level));
}
