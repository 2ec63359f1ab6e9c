import { AREAS } from '../areas/index.js';
import type { Audit } from '../audit/result.js';
import type { ScoredCheck } from '../audit/score.js';
import type { AreaId, Check, PlanPath } from '../model.js';
import { expectedAt, patternOf } from '../plan/expected.js';
import { formatPath, isWithin } from '../plan/path.js';
import { type Data, isData, valueAt } from '../plan/sound.js';
import { flowText } from '../plan/write.js';
import { LEVEL_WEIGHTS } from '../policy/policy.js';
import { heading, type Pen, section, wrap } from '../render/layout.js';
import { printable } from '../render/printable.js';
import { requirementText } from '../render/reference.js';
import { findingText, wordsOf } from '../render/to-view.js';
import { fieldAt, type Kind } from './fields.js';
import type { Interview } from './interview.js';
import { openQuestions } from './interview.js';
import { type InterviewWords, placeText, valueName } from './interview-words.js';
import { COMMANDS, SIGNS } from './prompter.js';
import { type Chapter, needing, type Question } from './questions.js';

const CHECKS = AREAS.flatMap(({ checks }) => checks);

/** The title of a chapter. */
export function chapterTitle(chapter: Chapter, words: InterviewWords): string {
  const { chapters } = words.interview;
  return chapter === 'company' || chapter === 'not_applicable' ? chapters[chapter]() : words.areas[chapter].title();
}

/** The line that opens a chapter: how much of it is open, and its score. */
export function chapterLines(interview: Interview, chapter: Chapter, words: InterviewWords, pen: Pen): string[] {
  const labels = words.interview;
  const open = openQuestions(interview).filter((question) => question.chapter === chapter).length;
  const score = areaScore(interview.audit, chapter, words);
  const facts = [
    ...(score === undefined ? [] : [labels['chapter-score']({ score })]),
    labels.readiness({ readiness: readinessText(interview.audit, words) }),
  ];
  const title = labels.chapter({ title: chapterTitle(chapter, words), open });
  return ['', ...wrap(`${heading(title, pen)}  ${pen.ink.dim(facts.join(pen.dot))}`, 0, pen, 2)];
}

/** How a question is answered. */
export interface AnswerShape {
  /** What an answer is chosen from, if it is. */
  readonly values: readonly string[];
  /** Whether choices are typed rather than marked. */
  readonly isTyped: boolean;
}

/** A question: what is asked, what the plan says now, why it is asked, and what an answer looks like. */
export function questionLines(
  question: Question,
  shape: AnswerShape,
  data: Data,
  words: InterviewWords,
  pen: Pen,
): string[] {
  const labels = words.interview;
  const { field, present, path, checks } = question;
  const [first] = checks;
  const isListed = field.kind.type === 'items';
  const reason = first === undefined ? undefined : whyText(first, words);
  const expected = expectedText(question, shape, words);
  return [
    '',
    ...wrap(`${pen.ink.bold(titleOf(path, data, words))}  ${pen.ink.dim(printable(formatPath(path)))}`, 0, pen, 2),
    ...wrap(placeText(path, words).description, 2, pen),
    ...(isListed ? wrap(heldText(present, field.kind, words), 2, pen) : []),
    ...(isListed || present === undefined || present === null
      ? []
      : wrap(labels.now({ value: shown(present) }), 2, pen)),
    ...complaintsAbout(question, words).flatMap((complaint) => wrap(pen.ink.yellow(complaint), 2, pen)),
    ...(reason === undefined ? [] : wrap(pen.ink.dim(reason), 2, pen)),
    ...(expected === '' ? [] : wrap(pen.ink.dim(expected), 2, pen)),
  ];
}

/** What checks have against what the plan says there now. */
function complaintsAbout({ checks, path, present }: Question, words: InterviewWords): string[] {
  if ((present ?? undefined) === undefined) return [];
  const texts = checks.flatMap(({ check, problems }) =>
    problems
      .filter(({ at }) => isWithin(at, path) || isWithin(path, at))
      .map(({ message, args }) => findingText({ kind: 'check', id: check, message, args: printable(args) }, words)),
  );
  return [...new Set(texts)].slice(0, MOST_COMPLAINTS);
}

/** So many are told at a question; the audit tells them all. */
const MOST_COMPLAINTS = 3;

/** Why a question is asked, in one line: the check that rests on it, its level, and what it gains. */
function whyText({ check, level, points }: ScoredCheck, words: InterviewWords): string {
  const title = wordsOf(check, words)?.title() ?? check;
  return words.interview.why({ title, level, points: pointsText(points, words) });
}

/** Points of readiness, in words. */
function pointsText(points: number, { interface: { report } }: InterviewWords): string {
  return points < 0.1 ? report['under-a-point']() : report.points({ points: Math.round(points * 10) / 10 });
}

/** Everything there is to know of a question: its checks with reason, remedy, source and stake, and an example. */
export function explanationLines(question: Question, words: InterviewWords, pen: Pen): string[] {
  const labels = words.interview.explain;
  const { path } = question;
  const checks = question.checks.length > 0 ? question.checks.map(({ check }) => check) : idsNeeding(path);
  const about = CHECKS.filter(({ id }) => checks.includes(id)).sort(
    (a, b) => checks.indexOf(a.id) - checks.indexOf(b.id),
  );
  const example = { [String(path.findLast((step) => typeof step === 'string'))]: placeText(path, words).example };
  return [
    ...about.slice(0, MOST_EXPLAINED).flatMap((check) => checkLines(check, question, words, pen)),
    ...section(labels.example(), [flowText(example).replace(/^\{ | \}$/g, '')], pen),
    ...section(labels.place(), [formatPath(path)], pen),
    ...section(labels.signs(), [], pen),
    ...signLines(words, pen),
  ];
}

/** The signs that are commands. */
export function signLines(words: InterviewWords, { ink }: Pen): string[] {
  return COMMANDS.map((command) => `  ${ink.bold(SIGNS[command])}  ${words.interview.keys[command]()}`);
}

/** So many checks are told of; those that gain most come first. */
const MOST_EXPLAINED = 3;

function idsNeeding(path: PlanPath): string[] {
  return needing(patternOf(path)).map(({ id }) => id);
}

function checkLines(check: Check, question: Question, words: InterviewWords, pen: Pen): string[] {
  const labels = words.interview.explain;
  const said = wordsOf(check.id, words);
  if (said === undefined) return [];
  const result = question.checks.find((open) => open.check === check.id);
  const level = words.interface.levels[result?.level ?? check.level]();
  const points = result ? pointsText(result.points, words) : String(LEVEL_WEIGHTS[check.level]);
  return [
    ...section(labels.asks(), [said.asks()], pen),
    ...section(labels.why(), [said.why()], pen),
    ...section(labels.fix(), [said.fix()], pen),
    ...section(
      labels['asked-by'](),
      check.covers.map((id) => requirementText(id, words)),
      pen,
    ),
    ...(result ? section(labels['at-stake'](), [labels.points({ points, check: check.id, level })], pen) : []),
  ];
}

/** The names of a place from its section down: `Personas “planning-parent” › Needs`. */
export function titleOf(path: PlanPath, data: Data, words: InterviewWords): string {
  const titles = path.flatMap((step, index): string[] => {
    const here = path.slice(0, index + 1);
    const next = path[index + 1];
    if (index === 0 && path.length > 1) return [];
    if (typeof step === 'number') return [];
    const title = placeText(here, words).title;
    if (typeof next !== 'number') return [title];
    const name = itemName([...here, next], data);
    return [name === undefined ? words.interview['new-item']({ title }) : words.interview.item({ title, name })];
  });
  return printable(titles.join(' › '));
}

/** What an item of a list goes by: the first of the keys that it cannot be without. */
export function itemName(path: PlanPath, data: Data): string | undefined {
  const kind = fieldAt(path.slice(0, -1))?.kind;
  const item = valueAt(data, path);
  const key = kind?.type === 'items' ? (kind.required[0] ?? kind.keys[0]) : undefined;
  return key !== undefined && isData(item) && item[key] !== undefined ? String(item[key]) : undefined;
}

function heldText(present: unknown, kind: Kind, words: InterviewWords): string {
  const items: readonly unknown[] = Array.isArray(present) ? present : [];
  const key = kind.type === 'items' ? (kind.required[0] ?? '') : '';
  const names = items.map((item) => (isData(item) ? String(item[key] ?? '…') : '…'));
  return printable(words.interview['list-holds']({ count: items.length, names }));
}

/** A value of the plan on one line, safe to print. */
export function shown(value: unknown): string {
  return printable(typeof value === 'string' ? value : flowText(value));
}

/** What a typed answer shall look like, and an example. */
function expectedText({ path, field }: Question, answers: AnswerShape, words: InterviewWords): string {
  const labels = words.interview.expects;
  const { example: shownExample } = placeText(path, words);
  const example =
    shownExample === undefined ? '' : labels.example({ value: shown(exampleText(shownExample, path, words)) });
  const shape = shapeText(field.kind, path, answers, words);
  const isChosen = shape === '' && field.kind.type !== 'text';
  const hasExample = example !== '' && !isChosen && field.kind.type !== 'map';
  if (!hasExample) return shape === '' ? '' : labels.answer({ shape });
  return shape === '' ? labels.answer({ shape: example }) : labels['answer-with-example']({ shape, example });
}

/** An example as an answer looks: choices by the names under which they are offered. */
function exampleText(example: unknown, path: PlanPath, words: InterviewWords): unknown {
  if (!Array.isArray(example) || example.some((item) => typeof item === 'object')) return example;
  return example.map((item) => valueName(String(item), path, words)).join(', ');
}

function shapeText(kind: Kind, path: PlanPath, { values, isTyped }: AnswerShape, words: InterviewWords): string {
  const labels = words.interview.expects;
  switch (kind.type) {
    case 'number':
      return numberText(path, words);
    case 'text':
      return kind.format === 'plain' ? '' : labels[kind.format]();
    case 'list':
      if (kind.of.type === 'text') return kind.of.format === 'market' ? labels.markets() : labels.texts();
      return labels['choose-several']({ typed: isTyped ? 'yes' : 'no' });
    case 'text-or-list':
      return labels['text-or-list']({ text: kind.text });
    case 'map':
      return values[0] === undefined
        ? labels['map-none']()
        : labels.map(printable({ example: values[0], names: values }));
    default:
      return '';
  }
}

function numberText(path: PlanPath, words: InterviewWords): string {
  const labels = words.interview.expects;
  const { minimum, maximum, exclusiveMinimum } = expectedAt(path);
  if (minimum !== undefined && maximum !== undefined) return labels['number-between']({ minimum, maximum });
  if (exclusiveMinimum !== undefined) return labels['number-above']({ minimum: exclusiveMinimum });
  if (minimum !== undefined) return labels['number-from']({ minimum });
  return maximum === undefined ? labels.number() : labels['number-to']({ maximum });
}

/** What the last answer moved: the score of its chapter, and the readiness. */
export function movedText(before: Audit, after: Audit, chapter: Chapter, words: InterviewWords): string {
  const labels = words.interview;
  const [from, to] = [readinessText(before, words), readinessText(after, words)];
  const [old, now] = [areaScore(before, chapter, words), areaScore(after, chapter, words)];
  if (old === undefined || now === undefined)
    return labels['moved-readiness']({ from, to, same: from === to ? 'yes' : 'no' });
  const area = chapterTitle(chapter, words);
  return old === now && from === to
    ? labels.unmoved({ area, after: now, to })
    : labels.moved({ area, before: old, after: now, from, to });
}

function areaScore({ areas }: Audit, chapter: Chapter, words: InterviewWords): string | undefined {
  const found = areas.find(({ area }) => area === (chapter as AreaId));
  return found && (found.score === null ? words.interface.report.none() : String(Math.floor(found.score + 1e-9)));
}

/** Readiness with a decimal, so that every answer is seen to move it. */
function readinessText({ exactReadiness }: Audit, { interface: { report } }: InterviewWords): string {
  return exactReadiness === null
    ? report.none()
    : report.number({ value: Math.floor(exactReadiness * 10 + 1e-9) / 10 });
}

/** How a value of a fixed list is shown: `mobile first`, or the titles of the place that it names. */
export function labelOf(value: string, at: PlanPath, words: InterviewWords): string {
  const path = value.split('.');
  const isPlace = path.length > 1 && fieldAt(path) !== undefined;
  return isPlace
    ? `${chapterTitle(path[0] as Chapter, words)} › ${titleOf(path, {}, words)}`
    : printable(valueName(value, at, words));
}
