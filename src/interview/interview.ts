import type { Finding } from '../audit/findings.js';
import type { Audit } from '../audit/result.js';
import type { PlanPath } from '../model.js';
import { withoutValue, withValue } from '../plan/edit.js';
import { parsePlan, type Source } from '../plan/parse.js';
import { formatPath } from '../plan/path.js';
import { listFor } from '../plan/references.js';
import { isData, valueAt } from '../plan/sound.js';
import { fieldAt, type Kind } from './fields.js';
import { type Held, newBreach } from './new-breach.js';
import type { Chapter, Question, Scope } from './questions.js';
import { questionsOf } from './questions.js';

/** Where an interview stands. Immutable: each step gives the next. */
export interface Interview {
  readonly source: Source;
  readonly audit: Audit;
  readonly settings: Settings;
  /** All questions that the format holds for this plan, in order; not all are asked. */
  readonly questions: readonly Question[];
  /** The question that is put now; undefined when none is left. */
  readonly current: Question | undefined;
  /** An item that is not in the plan yet, because it lacks keys that it cannot be without. */
  readonly draft: Draft | undefined;
  readonly progress: Progress;
}

export interface Settings {
  readonly scope: Scope;
  /** Audits the plan, after each answer again. */
  readonly auditOf: (source: Source) => Audit;
}

/** What an interview remembers beside the plan, until tomorrow. Questions go by their ids. */
export interface Progress {
  /** The question that is put now. */
  readonly place?: string;
  /** The questions put before it, the last one last. */
  readonly trail: readonly string[];
  /** Questions that were answered or left open, and lists that were closed: they are not put again by themselves. */
  readonly settled: readonly string[];
  readonly skipped: readonly Chapter[];
  /** Items that were added: all that checks need of them is asked. */
  readonly added: readonly string[];
}

interface Draft {
  readonly list: Question;
  readonly path: PlanPath;
  readonly values: { readonly [key: string]: unknown };
}

/** A step that was taken; or why it was not: the answer would break the format, or its place cannot be changed. */
export type Step =
  | { readonly taken: true; readonly interview: Interview }
  | { readonly taken: false; readonly breach?: Finding };

export const NO_PROGRESS: Progress = { trail: [], settled: [], skipped: [], added: [] };

/** The way back is as long as this. */
const LONGEST_TRAIL = 200;

/** Begins an interview, or takes it up at the place where it was left. */
export function begin(source: Source, settings: Settings, progress: Progress = NO_PROGRESS): Interview {
  const interview = withSource({ settings, progress, current: undefined, draft: undefined }, source);
  const place = placeLeft(interview);
  const resumed = place ? put(interview, place) : forward(interview);
  if (resumed.current) return resumed;
  // What was left open another day is put again when nothing else is left.
  return forward({ ...interview, progress: { ...progress, settled: [], skipped: [] } });
}

/** The question that was put last, if it is still to be asked; its list, where an item was not whole yet. */
function placeLeft({ questions, progress: { place = '' } }: Interview): Question | undefined {
  const same = questions.find(({ id }) => id === place);
  const left = same ?? questions.find(({ id, field }) => field.kind.type === 'items' && place.startsWith(`${id}[`));
  return left?.isAsked ? left : undefined;
}

/** Whether a text of the plan changed by a step. */
export function isChanged(before: Interview, after: Interview): boolean {
  return before.source.text !== after.source.text;
}

/** Answers the current question with a value, and goes on to the next. */
export function answer(interview: Interview, value: unknown): Step {
  const { current, draft, source } = interview;
  if (current === undefined) return { taken: false };
  if (draft) return answerDraft(interview, draft, current, value);
  const step = edited(interview, answered(source, current, value));
  return step.taken ? { taken: true, interview: forward(settle(step.interview, [current.id])) } : step;
}

/** The text with an answer. A map holds just the names that the answer has; elsewhere what is there stays. */
function answered(source: Source, { path, field, present }: Question, value: unknown): string | undefined {
  const gone =
    field.kind.type === 'map' && isData(present) && isData(value)
      ? Object.keys(present).filter((key) => !Object.hasOwn(value, key))
      : [];
  const text = withValue(source, path, value);
  return gone.reduce<string | undefined>((current, key) => {
    const parsed = current === undefined ? undefined : parsePlan(current, source.file, source.limits);
    return parsed?.readable ? withoutValue(parsed.source, [...path, key]) : undefined;
  }, text);
}

function answerDraft(interview: Interview, draft: Draft, { path }: Question, value: unknown): Step {
  const values = { ...draft.values, [String(path.at(-1))]: value };
  const started = { ...draft, values };
  const next = missingKey(started);
  if (next !== undefined) {
    // What would be refused is refused now, and not when the last key is there.
    const whole = { ...examplesFor(started), ...values };
    const trial = edited(interview, withValue(interview.source, draft.path, whole));
    return trial.taken ? { taken: true, interview: askDraft(interview, started, next) } : trial;
  }
  const step = edited(interview, withValue(interview.source, draft.path, values));
  if (!step.taken) return step;
  const { progress } = step.interview;
  const added = [...progress.added, formatPath(draft.path)];
  const written = refreshed({ ...step.interview, draft: undefined, progress: { ...progress, added } });
  const keys = Object.keys(values).map((key) => formatPath([...draft.path, key]));
  // The item's own questions stand before the question for another one.
  const first = written.questions.findIndex(({ id }) => id === keys.at(-1));
  return { taken: true, interview: forward(settle(written, keys), first) };
}

/** Begins an item of the list that the current question is about; its keys are asked next. */
export function addItem(interview: Interview): Interview {
  const { current: list } = interview;
  if (list?.field.kind.type !== 'items') return interview;
  const draft = draftOf(interview, list);
  const key = missingKey(draft);
  return key === undefined ? interview : askDraft(interview, draft, key);
}

/** An item behind the last one of a list. */
function draftOf({ source }: Interview, list: Question): Draft {
  const items = valueAt(source.data, list.path);
  return { list, path: [...list.path, Array.isArray(items) ? items.length : 0], values: {} };
}

function missingKey({ list, values }: Draft): string | undefined {
  const kind: Kind = list.field.kind;
  if (kind.type !== 'items') return undefined;
  const required = kind.required.length > 0 ? kind.required : kind.keys.slice(0, 1);
  return required.find((key) => !Object.hasOwn(values, key));
}

function examplesFor({ list, path }: Draft): { readonly [key: string]: unknown } {
  const { kind } = list.field;
  const keys = kind.type === 'items' ? kind.required : [];
  return Object.fromEntries(keys.map((key) => [key, fieldAt([...path, key])?.example]));
}

function askDraft(interview: Interview, draft: Draft, key: string): Interview {
  const path = [...draft.path, key];
  const field = fieldAt(path);
  if (field === undefined) throw new Error(`The format has no ${formatPath(path)}.`);
  const { chapter, checks } = draft.list;
  const question = { path, id: formatPath(path), chapter, field, present: undefined, checks, isAsked: true };
  return { ...put(interview, question), draft };
}

/** Adds an entry of which only the name is known to the list that a kind of reference points into. */
export function addEntry(interview: Interview, referenceKind: string, name: string): Step {
  const place = listFor(referenceKind);
  if (place === undefined) return { taken: false };
  const entries = valueAt(interview.source.data, place.list);
  const path = [...place.list, Array.isArray(entries) ? entries.length : 0];
  const step = edited(interview, withValue(interview.source, path, { [place.key]: name }));
  if (!step.taken) return step;
  const { progress } = step.interview;
  const added = [...progress.added, formatPath(path)];
  return { taken: true, interview: refreshed({ ...step.interview, progress: { ...progress, added } }) };
}

/** Takes an item out of the list that the current question is about. */
export function removeItem(interview: Interview, index: number): Step {
  const { current, source } = interview;
  if (current === undefined) return { taken: false };
  const step = edited(interview, withoutValue(source, [...current.path, index]));
  if (!step.taken) return step;
  // The items behind it have other ids now: what was remembered of them no longer holds.
  const isOfList = (id: string): boolean => id.startsWith(`${current.id}[`);
  const { progress } = step.interview;
  const kept = {
    ...progress,
    trail: progress.trail.filter((id) => !isOfList(id)),
    settled: progress.settled.filter((id) => !isOfList(id)),
    added: progress.added.filter((id) => !isOfList(id)),
  };
  const again = refreshed({ ...step.interview, progress: kept });
  return {
    taken: true,
    interview: put(
      again,
      again.questions.find(({ id }) => id === current.id),
    ),
  };
}

/** Whether the plan cannot be without an answer to the current question. */
export function isRequired({ current }: Interview): boolean {
  return current?.id === 'company.name' && (current.present ?? undefined) === undefined;
}

/** Leaves the current question open, or closes the current list, and goes on; not one that is required. */
export function leave(interview: Interview): Interview {
  const { current, draft } = interview;
  if (isRequired(interview)) return interview;
  if (draft) return put({ ...interview, draft: undefined }, draft.list);
  return current ? forward(settle(interview, [current.id])) : interview;
}

/** Says that checks do not apply, and why, in the entries that the plan has for that; and goes on. */
export function excuse(interview: Interview, checks: readonly string[], reason: string): Step {
  const before = interview.source;
  let step: Step = { taken: true, interview };
  for (const check of checks) {
    if (!step.taken) return step;
    const { source } = step.interview;
    const entries = valueAt(source.data, ['not_applicable']);
    const path = ['not_applicable', Array.isArray(entries) ? entries.length : 0];
    step = edited(step.interview, withValue(source, path, { check, reason }));
  }
  if (!step.taken || step.interview.source === before) return step;
  const { current } = interview;
  const told = { ...step.interview, draft: undefined };
  return { taken: true, interview: forward(current ? settle(told, [current.id]) : told) };
}

/** The question before; the same one where there is none. */
export function back(interview: Interview): Interview {
  const { draft, questions, progress } = interview;
  if (draft) return put({ ...interview, draft: undefined }, draft.list);
  const known = new Map(questions.map((question) => [question.id, question]));
  const index = progress.trail.findLastIndex((id) => known.has(id));
  const earlier = known.get(progress.trail[index] ?? '');
  if (earlier === undefined) return interview;
  return {
    ...interview,
    current: earlier,
    progress: { ...progress, place: earlier.id, trail: progress.trail.slice(0, index) },
  };
}

/** Goes on with the next chapter; this one is not taken up again by itself. */
export function skipChapter(interview: Interview): Interview {
  const { current, progress } = interview;
  if (current === undefined || isRequired(interview)) return interview;
  const skipped = [...new Set([...progress.skipped, current.chapter])];
  return forward({ ...interview, draft: undefined, progress: { ...progress, skipped } });
}

/** Goes to a chapter's first open question, or else to its first one. */
export function goToChapter(interview: Interview, chapter: Chapter): Interview {
  const { questions, progress } = interview;
  if (isRequired(interview)) return interview;
  const own = questions.filter((question) => question.chapter === chapter);
  const ids = new Set(own.map(({ id }) => id));
  const settled = progress.settled.filter((id) => !ids.has(id));
  const opened = { ...progress, settled, skipped: progress.skipped.filter((skipped) => skipped !== chapter) };
  const first = own.find(({ isAsked }) => isAsked) ?? own[0];
  return first ? put({ ...interview, draft: undefined, progress: opened }, first) : interview;
}

/** Goes to the question of a place; undefined where the plan has none. */
export function goTo(interview: Interview, id: string): Interview | undefined {
  const question = interview.questions.find((candidate) => candidate.id === id);
  if (isRequired(interview)) return interview;
  return question && put({ ...interview, draft: undefined }, question);
}

/** The interview with another text of the plan, such as one that was changed outside; its place stays. */
export function reread(interview: Interview, source: Source): Interview {
  const { current, draft } = interview;
  const again = withSource({ ...interview, draft: undefined }, source);
  const list = draft && again.questions.find(({ id }) => id === draft.list.id);
  if (draft && list && current) {
    return askDraft(again, { ...draftOf(again, list), values: draft.values }, String(current.path.at(-1)));
  }
  const same = again.questions.find(({ id }) => id === current?.id);
  return same ? { ...again, current: same } : forward(again);
}

/** The questions that have no answer yet, put aside or not, and the lists that a check wants longer. */
export function unansweredQuestions({ questions }: Interview): Question[] {
  return questions.filter(
    ({ isAsked, present, field, checks }) =>
      isAsked && ((present ?? undefined) === undefined || (field.kind.type === 'items' && checks.length > 0)),
  );
}

/** The questions that are still open: asked, and not put aside in this interview. */
export function openQuestions({ questions, progress }: Interview): Question[] {
  const aside = new Set(progress.settled);
  return questions.filter(
    ({ id, isAsked, chapter }) => isAsked && !aside.has(id) && !progress.skipped.includes(chapter),
  );
}

/** The interview with a changed text, unless that breaks the format where it was whole before. */
function edited(interview: Interview, text: string | undefined): Step {
  if (text === undefined) return { taken: false };
  const parsed = parsePlan(text, interview.source.file, interview.source.limits);
  if (!parsed.readable) return { taken: false };
  const changed = withSource(interview, parsed.source);
  const breach = newBreach(heldBy(interview), heldBy(changed));
  return breach ? { taken: false, breach } : { taken: true, interview: changed };
}

function heldBy({ source, audit }: Interview): Held<Finding> {
  return { data: source.data, breaches: audit.findings.filter(({ kind }) => kind === 'format') };
}

function withSource(interview: Omit<Interview, 'source' | 'audit' | 'questions'>, source: Source): Interview {
  return refreshed({ ...interview, source, audit: interview.settings.auditOf(source), questions: [] });
}

function refreshed(interview: Interview): Interview {
  const { source, audit, settings, progress, current } = interview;
  const questions = questionsOf(source.data, audit, settings.scope, new Set(progress.added));
  return { ...interview, questions, current: questions.find(({ id }) => id === current?.id) ?? current };
}

function settle(interview: Interview, ids: readonly string[]): Interview {
  const { progress } = interview;
  return { ...interview, progress: { ...progress, settled: [...new Set([...progress.settled, ...ids])] } };
}

/** The first open question after the current one, or else from the beginning. */
function forward(interview: Interview, from = placeOf(interview)): Interview {
  const { questions } = interview;
  const open = new Set(openQuestions(interview));
  const order = [...questions.slice(from + 1), ...questions.slice(0, from + 1)];
  return put(
    { ...interview, draft: undefined },
    order.find((question) => open.has(question)),
  );
}

function placeOf({ questions, current, progress }: Interview): number {
  const id = current?.id ?? progress.place;
  return questions.findIndex((question) => question.id === id);
}

/** Puts a question, and remembers the one before it. */
function put(interview: Interview, question: Question | undefined): Interview {
  const { current, progress } = interview;
  const isNew = current !== undefined && current.id !== question?.id && current.id !== progress.trail.at(-1);
  const trail = isNew ? [...progress.trail, current.id].slice(-LONGEST_TRAIL) : progress.trail;
  const { place: _, ...rest } = progress;
  return { ...interview, current: question, progress: { ...rest, ...(question && { place: question.id }), trail } };
}
