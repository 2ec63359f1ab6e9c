import { readFileSync } from 'node:fs';
import { Lexer } from 'yaml';
import planSchema from '../../schemas/strategy-plan.schema.json' with { type: 'json' };
import { AREAS, CHECK_IDS } from '../../src/areas/index.js';
import { assessSource } from '../../src/audit/audit.js';
import type { Audit } from '../../src/audit/result.js';
import { fieldAt } from '../../src/interview/fields.js';
import {
  addEntry,
  addItem,
  answer,
  begin,
  type Interview,
  leave,
  type Progress,
  type Settings,
  type Step,
} from '../../src/interview/interview.js';
import type { Question, Scope } from '../../src/interview/questions.js';
import type { PlanPath } from '../../src/model.js';
import { parsePlan, type Source } from '../../src/plan/parse.js';
import { formatPath } from '../../src/plan/path.js';
import { listFor, mayBeText, namesFor } from '../../src/plan/references.js';
import { type Data, isData, valueAt } from '../../src/plan/sound.js';
import { validatePlan } from '../../src/plan/validate.js';
import { DEFAULT_POLICY } from '../../src/policy/policy.js';

/** The plan that nothing is said in yet, as a new interview starts from it. */
export const EMPTY = 'format: 1\n\ncompany:\n';

export const NAMED = 'format: 1\ncompany:\n  name: Kiosk\n';

export const ALL: Scope = { depth: 'all' };
export const OPEN: Scope = { depth: 'open' };

export function fixture(name: string): string {
  return readFileSync(`fixtures/plans/${name}.yaml`, 'utf8');
}

export function sourceOf(text: string): Source {
  const parsed = parsePlan(text, 'plan.yaml');
  if (!parsed.readable) throw new Error(`${parsed.problem.message} in ${JSON.stringify(text)}`);
  return parsed.source;
}

export function auditOf(source: Source): Audit {
  const facts = { today: '2026-11-22' };
  return assessSource(source, CHECK_IDS, { areas: AREAS, policy: DEFAULT_POLICY, facts }).whole();
}

export function settingsOf(scope: Scope): Settings {
  return { scope, auditOf };
}

/** An interview on a text. */
export function interviewOn(text: string, scope: Scope = OPEN, progress?: Progress): Interview {
  return begin(sourceOf(text), settingsOf(scope), progress);
}

/** The current question's id; a question must be put. */
export function idOf({ current }: Interview): string {
  return current?.id ?? '(none)';
}

export function currentOf({ current }: Interview): Question {
  if (current === undefined) throw new Error('No question is put.');
  return current;
}

export function breachesOf(text: string): string[] {
  return validatePlan(sourceOf(text), CHECK_IDS).findings.map(({ message, path }) => `${message} ${formatPath(path)}`);
}

/** The comments of a text, as another reader of YAML finds them. */
export function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}

/** How a walk answers one question: a value, or nothing where it knows none. */
export type Answering = (question: Question, data: Data) => unknown;

/** A valid answer to a question, from the format's examples and from the entries that the plan has. */
export const byExample: Answering = ({ field, path }, data) => {
  const { kind, example } = field;
  if (kind.type === 'choice') return isConditioning(path) ? kind.values[itemIndex(path) % kind.values.length] : example;
  if (kind.type === 'text' && kind.format === 'id') return `${String(example)}-${itemIndex(path) + 1}`;
  if (kind.type === 'list' && kind.of.type === 'reference') return namesOf(kind.of.to, data)?.slice(0, 2);
  const [name] = kind.type === 'reference' || kind.type === 'map' ? (namesOf(kind.to, data) ?? []) : [];
  if (kind.type === 'map') return name === undefined ? undefined : { [name]: 12 };
  if (kind.type === 'reference') return name ?? (mayBeText(kind.to) ? 'something of its own' : undefined);
  return example;
};

/** As by the examples, but the first of every choice. */
export const byFirstChoice: Answering = (question, data) => {
  const { kind } = question.field;
  return kind.type === 'choice' && !isConditioning(question.path) ? kind.values[0] : byExample(question, data);
};

/** What the exemplary plan says at the same place; its items are found by what names them. */
export const byExemplary: Answering = (question, data) => counterpart(question.path, data) ?? byExample(question, data);

const EXEMPLARY = sourceOf(fixture('exemplary')).data;

function counterpart(path: PlanPath, data: Data): unknown {
  let there: unknown = EXEMPLARY;
  for (const [index, step] of path.entries()) {
    const here = path.slice(0, index);
    if (typeof step === 'number') there = itemLike(valueAt(data, here), step, there, nameKey(here));
    else there = isData(there) ? there[step] : undefined;
  }
  return there;
}

/** The item of a list that has the same name as the item here; for one that is not there yet, the next by name. */
function itemLike(here: unknown, index: number, there: unknown, key: string): unknown {
  const nameOf = (item: unknown): unknown => (isData(item) ? item[key] : undefined);
  const items: readonly unknown[] = Array.isArray(here) ? here : [];
  const others: readonly unknown[] = Array.isArray(there) ? there : [];
  const name = nameOf(items[index]);
  if (name !== undefined) return others.find((item) => nameOf(item) === name);
  const known = items.map(nameOf);
  return others.find((item) => !known.includes(nameOf(item)));
}

function nameKey(list: PlanPath): string {
  const kind = fieldAt(list)?.kind;
  return (kind?.type === 'items' ? (kind.required[0] ?? kind.keys[0]) : undefined) ?? '';
}

function namesOf(to: string, data: Data): readonly string[] | undefined {
  const names = namesFor(to, data, CHECK_IDS);
  return names.length > 0 ? names : undefined;
}

/** Answers the current question; entries that the answer names are added first. */
export function answerBy(interview: Interview, answering: Answering): Interview {
  const question = currentOf(interview);
  const { kind } = question.field;
  const item = kind.type === 'list' ? kind.of : kind;
  const to = item.type === 'reference' || item.type === 'map' ? item.to : '';
  const value = answering(question, interview.source.data);
  if (listFor(to)?.key !== 'id')
    return value === undefined ? leave(interview) : must(answer(interview, value), question);
  const wanted = value === undefined ? ['added-entry'] : namedBy(value);
  const known = namesFor(to, interview.source.data, CHECK_IDS);
  const added = wanted
    .filter((name) => !known.includes(name) && !mayBeText(to))
    .reduce((all, name) => must(addEntry(all, to, name), question), interview);
  return must(answer(added, value ?? answering(question, added.source.data)), question);
}

function namedBy(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return isData(value) ? Object.keys(value) : [String(value)];
}

function must(step: Step, { id }: Question): Interview {
  if (step.taken) return step.interview;
  throw new Error(`${id} did not take its answer: ${step.breach?.message ?? 'the text cannot be changed there'}`);
}

/** Walks through an interview to its end. Lists get as many items as `itemsOf` says. */
export function walk(start: Interview, answering: Answering, itemsOf: (question: Question, data: Data) => number) {
  let interview = start;
  const asked: string[] = [];
  while (interview.current) {
    const { field, present, id } = interview.current;
    asked.push(id);
    if (asked.length > 3000) throw new Error(`It does not end, at ${id}.`);
    const isId = field.kind.type === 'text' && field.kind.format === 'id';
    if (field.kind.type === 'items') {
      const count = Array.isArray(present) ? present.length : 0;
      interview = count < itemsOf(interview.current, interview.source.data) ? addItem(interview) : leave(interview);
    } else if (isId && present !== undefined) {
      // Others may refer to an id that is there.
      interview = leave(interview);
    } else {
      interview = answerBy(interview, answering);
    }
  }
  return { interview, asked };
}

/** As many items as the exemplary plan has. */
export function exemplaryItems({ path }: Question, data: Data): number {
  const items = counterpart(path, data);
  return Array.isArray(items) ? items.length : 1;
}

function itemIndex(path: PlanPath): number {
  return Number(path.findLast((step) => typeof step === 'number') ?? 0);
}

interface Schema {
  readonly title?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly 'x-asked-when'?: { readonly key?: string };
}

const { $defs, ...PLAN } = planSchema as unknown as Schema & { readonly $defs: Readonly<Record<string, Schema>> };

function resolved(schema: Schema): Schema {
  return schema.$ref ? { ...resolved($defs[schema.$ref.replace('#/$defs/', '')] ?? {}), ...schema } : schema;
}

/** Every property of the plan format by its pattern (`team.roles[].partner`), remarks aside. */
export function formatProperties(given: Schema = PLAN, at = ''): [string, Schema][] {
  const schema = resolved(given);
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, property]): [string, Schema][] => {
    const pattern = at === '' ? key : `${at}.${key}`;
    return key === 'notes' ? [] : [[pattern, resolved(property)], ...formatProperties(property, pattern)];
  });
  const inner = [schema.items, ...(schema.anyOf ?? [])].filter((part) => part !== undefined);
  return [...own, ...inner.flatMap((part) => formatProperties(part, schema.items === part ? `${at}[]` : at))];
}

const CONDITIONING = new Set(
  formatProperties().flatMap(([pattern, { 'x-asked-when': when }]) =>
    when?.key === undefined ? [] : [pattern.replace(/[^.]+$/, when.key)],
  ),
);

/** Whether other keys are asked for only at some value of what stands here. */
function isConditioning(path: PlanPath): boolean {
  return CONDITIONING.has(patternOf(path));
}

function patternOf(path: PlanPath): string {
  return formatPath(path).replaceAll(/\[\d+\]/g, '[]');
}

/** So many items a list needs for every condition on one of their keys to hold once. */
export function fewItems({ path }: Question): number {
  return [...CONDITIONING].some((pattern) => pattern.startsWith(`${patternOf(path)}[].`)) ? 3 : 1;
}

/** The patterns of everything that data says. */
export function patternsIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => patternsIn(item, `${at}[]`));
  if (!isData(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const pattern = at === '' ? key : `${at}.${key}`;
    return inner === null ? [] : [pattern, ...patternsIn(inner, pattern)];
  });
}
