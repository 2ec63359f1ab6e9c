import { listFor, mayBeText, namesFor } from '../plan/references.js';
import { type Pen, wrap } from '../render/layout.js';
import { printable } from '../render/printable.js';
import { findingText, wordsOf } from '../render/to-view.js';
import type { Kind } from './fields.js';
import { idOf } from './id-of.js';
import {
  addEntry,
  addItem,
  answer,
  back,
  excuse,
  goTo,
  goToChapter,
  type Interview,
  isRequired,
  leave,
  openQuestions,
  removeItem,
  type Step,
  skipChapter,
} from './interview.js';
import type { InterviewWords } from './interview-words.js';
import type { Command, Option, Prompter, Reply } from './prompter.js';
import { CHAPTERS, type Chapter, type Question } from './questions.js';
import { readAnswer } from './read-answer.js';
import {
  chapterLines,
  chapterTitle,
  explanationLines,
  itemName,
  labelOf,
  movedText,
  questionLines,
  shown,
  titleOf,
} from './tell.js';

/** What a conversation needs of the world. */
export interface Surroundings {
  readonly prompter: Prompter;
  readonly words: InterviewWords;
  readonly pen: Pen;
  readonly print: (lines: readonly string[]) => void;
  /**
   * Keeps a step: when it is done, the plan is in its file, and the place is remembered.
   *
   * @param redo takes the same step again, for a plan that changed on disk meanwhile
   */
  readonly save: (before: Interview, after: Interview, redo?: Redo) => Promise<Interview>;
  /** The ids of all checks. */
  readonly checkIds: readonly string[];
}

/** A step, to be taken from wherever the interview stands. */
export type Redo = (interview: Interview) => Step;

/** Where an answer or a command leads, and the step that led there, if it changed the plan. */
interface Move {
  readonly interview: Interview;
  readonly redo?: Redo;
}

/** How a conversation ended. */
export interface Outcome {
  readonly interview: Interview;
  readonly ended: 'done' | 'stopped';
}

/** What is chosen beside the values: no value of a plan starts with a plus sign and a space. */
const CHOICES = {
  add: '+ add',
  enough: '+ enough',
  remove: '+ remove',
  entry: '+ entry',
  text: '+ text',
  later: '+ later',
};

/** Puts one question after another until none is left or the person stops. Each answer is kept before the next. */
export async function converse(start: Interview, around: Surroundings): Promise<Outcome> {
  const { words, pen, print, save } = around;
  let interview = await save(start, start);
  let chapter: Chapter | undefined;
  let told: Question | undefined;
  while (interview.current) {
    const { current } = interview;
    if (current.chapter !== chapter) print(chapterLines(interview, current.chapter, words, pen));
    // An answer that was refused is asked for again without the whole question.
    if (current !== told) {
      const values = valuesOf(current.field.kind, interview, around);
      const answers = { values, isTyped: around.prompter.isTyped };
      print(questionLines(current, answers, interview.source.data, words, pen));
    }
    chapter = current.chapter;
    told = current;
    const reply = await ask(interview, current, around);
    if ('command' in reply && reply.command === 'stop') return { interview, ended: 'stopped' };
    const { interview: next, redo } =
      'command' in reply
        ? await obey(reply.command, interview, current, around)
        : await take(reply, interview, current, around);
    if (next === interview) {
      if (isRequired(interview)) print(wrap(words.interview.required(), 2, pen));
      continue;
    }
    const kept = await save(interview, next, redo);
    if (kept.source.text !== interview.source.text) {
      print(wrap(pen.ink.green(movedText(interview.audit, kept.audit, current.chapter, words)), 2, pen));
    }
    interview = kept;
  }
  return { interview, ended: 'done' };
}

/** Puts a question in the way that suits its kind. */
async function ask(interview: Interview, question: Question, around: Surroundings): Promise<Reply> {
  const { prompter, words } = around;
  const { kind } = question.field;
  const values = valuesOf(kind, interview, around);
  const labels = words.interview;
  const options = optionsOf(question, values, words);
  if (options === undefined) {
    return prompter.line({ message: labels.answer(), commands: true });
  }
  const several = kind.type === 'list';
  const present: readonly unknown[] = Array.isArray(question.present) ? question.present : [question.present];
  return prompter.choose({
    message: labels.answer(),
    options,
    several,
    initial: present.flatMap((value) => (values.includes(String(value)) ? String(value) : [])),
    commands: true,
  });
}

/** The values that an answer is chosen from; none where it is typed. */
function valuesOf(kind: Kind, interview: Interview, around: Pick<Surroundings, 'checkIds'>): readonly string[] {
  switch (kind.type) {
    case 'choice':
      return kind.values;
    case 'boolean':
      return ['true', 'false'];
    case 'reference':
    case 'map':
      return namesFor(kind.to, interview.source.data, around.checkIds);
    case 'list':
      return valuesOf(kind.of, interview, around);
    default:
      return [];
  }
}

/** What can be chosen; undefined where the answer is typed. */
function optionsOf(
  { field, path, present }: Question,
  values: readonly string[],
  words: InterviewWords,
): Option[] | undefined {
  const { choices } = words.interview;
  const { kind } = field;
  const later = { value: CHOICES.later, label: choices.later() };
  const chosen = values.map((value) => ({ value, label: labelOf(value, path, words) }));
  if (kind.type === 'items') {
    const isEmpty = !Array.isArray(present) || present.length === 0;
    if (isEmpty) return [{ value: CHOICES.add, label: choices['add-first']() }, later];
    return [
      { value: CHOICES.add, label: choices['add-another']() },
      { value: CHOICES.enough, label: choices.enough() },
      { value: CHOICES.remove, label: choices.remove() },
    ];
  }
  if (kind.type === 'boolean') {
    return [{ value: 'true', label: choices.yes() }, { value: 'false', label: choices.no() }, later];
  }
  const item = kind.type === 'list' ? kind.of : kind;
  if (item.type === 'choice') return kind.type === 'list' ? chosen : [...chosen, later];
  if (item.type !== 'reference') return undefined;
  return [
    ...chosen,
    ...(listFor(item.to)?.key === 'id' ? [{ value: CHOICES.entry, label: choices['new-entry']() }] : []),
    ...(mayBeText(item.to) ? [{ value: CHOICES.text, label: choices['own-text']() }] : []),
    ...(kind.type === 'list' ? [] : [later]),
  ];
}

/** Takes an answer. The same interview comes back where it did not fit, or was thought better of. */
async function take(
  reply: Exclude<Reply, { command: Command }>,
  interview: Interview,
  question: Question,
  around: Surroundings,
): Promise<Move> {
  const { kind } = question.field;
  if ('text' in reply) {
    // An empty line leaves the question as it is: open, or answered as before.
    if (reply.text.trim() === '') return { interview: leave(interview) };
    const key = String(question.path.findLast((step) => typeof step === 'string'));
    const value = readAnswer(kind, reply.text, { key, values: valuesOf(kind, interview, around) });
    return taken((from) => answer(from, value), interview, question, around);
  }
  const { chosen } = reply;
  if (chosen.includes(CHOICES.later) || chosen.includes(CHOICES.enough)) return { interview: leave(interview) };
  if (chosen.includes(CHOICES.add)) return { interview: addItem(interview) };
  if (chosen.includes(CHOICES.remove)) return remove(interview, question, around);
  if (chosen.includes(CHOICES.text)) return ownText(interview, question, around);
  if (chosen.includes(CHOICES.entry)) return newEntry(chosen, interview, question, around);
  if (kind.type === 'list') return taken((from) => answer(from, chosen), interview, question, around);
  const value = kind.type === 'boolean' ? chosen[0] === 'true' : chosen[0];
  return taken((from) => answer(from, value), interview, question, around);
}

/** Takes a step; or stays, having said why it was not taken. */
function taken(redo: Redo, interview: Interview, question: Question, { words, pen, print }: Surroundings): Move {
  const step = redo(interview);
  if (step.taken) return { interview: step.interview, redo };
  const labels = words.interview;
  const text = step.breach ? findingText(step.breach, words) : labels['cannot-edit']({ place: question.id });
  print(wrap(`${pen.ink.red(labels.refused())} ${printable(text)}`, 2, pen));
  return { interview };
}

async function typed(message: string, { prompter }: Surroundings): Promise<string> {
  const reply = await prompter.line({ message, commands: false });
  return 'text' in reply ? reply.text.trim() : '';
}

async function ownText(interview: Interview, question: Question, around: Surroundings): Promise<Move> {
  const text = await typed(around.words.interview['own-text'](), around);
  return text === '' ? { interview } : taken((from) => answer(from, text), interview, question, around);
}

/** An answer that names an entry which is not there yet: it is added to its list first. */
async function newEntry(
  chosen: readonly string[],
  interview: Interview,
  question: Question,
  around: Surroundings,
): Promise<Move> {
  const { words, print, pen } = around;
  const { kind } = question.field;
  const item = kind.type === 'list' ? kind.of : kind;
  const list = item.type === 'reference' ? listFor(item.to) : undefined;
  const name = await typed(words.interview['new-entry-name'](), around);
  if (item.type !== 'reference' || list === undefined || name === '') return { interview };
  const id = idOf(name) ?? name;
  const value = kind.type === 'list' ? [...chosen.filter((one) => one !== CHOICES.entry), id] : id;
  const isKnown = namesFor(item.to, interview.source.data, around.checkIds).includes(id);
  const named: Redo = (from) => {
    const added = isKnown ? ({ taken: true, interview: from } as const) : addEntry(from, item.to, id);
    return added.taken ? answer(added.interview, value) : added;
  };
  const next = taken(named, interview, question, around);
  if (next.interview !== interview && !isKnown) {
    const title = chapterTitle(String(list.list[0]) as Chapter, words);
    print(wrap(pen.ink.dim(words.interview['new-entry-added'](printable({ name: id, list: title }))), 2, pen));
  }
  return next;
}

async function remove(interview: Interview, question: Question, around: Surroundings): Promise<Move> {
  const { prompter, words } = around;
  const { choices } = words.interview;
  const items: readonly unknown[] = Array.isArray(question.present) ? question.present : [];
  const options = items.map((_, index) => ({
    value: String(index),
    label: shown(itemName([...question.path, index], interview.source.data) ?? String(index + 1)),
  }));
  const reply = await prompter.choose({
    message: words.interview['remove-which'](),
    options: [{ value: CHOICES.later, label: choices.cancel() }, ...options],
    several: false,
    initial: [],
    commands: false,
  });
  const index = 'chosen' in reply ? Number(reply.chosen[0]) : Number.NaN;
  return Number.isInteger(index)
    ? taken((from) => removeItem(from, index), interview, question, around)
    : { interview };
}

async function obey(command: Command, interview: Interview, question: Question, around: Surroundings): Promise<Move> {
  const { words, pen, print } = around;
  const labels = words.interview;
  switch (command) {
    case 'explain':
      print(explanationLines(question, words, pen));
      return { interview };
    case 'later':
      return { interview: leave(interview) };
    case 'excuse':
      return excuseChecks(interview, question, around);
    case 'back': {
      const earlier = back(interview);
      if (earlier === interview) print(wrap(labels['none-before'](), 2, pen));
      return { interview: earlier };
    }
    case 'skip':
      print(wrap(labels.skipped({ title: chapterTitle(question.chapter, words) }), 2, pen));
      return { interview: skipChapter(interview) };
    case 'go':
      return { interview: await go(interview, around) };
    case 'stop':
      return { interview };
  }
}

/** Asks which of the checks behind a question do not apply, and why. */
async function excuseChecks(interview: Interview, question: Question, around: Surroundings): Promise<Move> {
  const { prompter, words, pen, print } = around;
  const labels = words.interview;
  const checks = question.checks.map(({ check }) => check);
  if (checks.length === 0) {
    print(wrap(labels['nothing-to-excuse'](), 2, pen));
    return { interview };
  }
  const reply = await prompter.choose({
    message: labels['excuse-which'](),
    options: checks.map((check) => ({ value: check, label: `${wordsOf(check, words)?.title() ?? ''} (${check})` })),
    several: true,
    initial: checks.length === 1 ? checks : [],
    commands: false,
  });
  const chosen = 'chosen' in reply ? reply.chosen : [];
  if (chosen.length === 0) return { interview };
  const reason = await typed(labels['excuse-reason'](), around);
  if (reason === '') return { interview };
  const next = taken((from) => excuse(from, chosen, reason), interview, question, around);
  if (next.interview !== interview) print(wrap(labels.excused({ count: chosen.length, names: chosen }), 2, pen));
  return next;
}

/** Lists what is open, and goes where the person likes. */
async function go(interview: Interview, around: Surroundings): Promise<Interview> {
  const { words, pen, print } = around;
  const labels = words.interview;
  const open = openQuestions(interview);
  const chapters = CHAPTERS.filter((chapter) => interview.questions.some((question) => question.chapter === chapter));
  print(['', ...wrap(pen.ink.bold(labels.go.title()), 0, pen)]);
  for (const [index, chapter] of chapters.entries()) {
    const own = open.filter((question) => question.chapter === chapter);
    const row = `${String(index + 1).padStart(2)}  ${chapterTitle(chapter, words)}  ${pen.ink.dim(labels.go.row({ open: own.length }))}`;
    // What is open in this chapter; in another one, that is told there.
    const here = chapter === interview.current?.chapter ? own : [];
    const titles = here.map(({ id, path }) => `${titleOf(path, interview.source.data, words)}  ${pen.ink.dim(id)}`);
    print([...wrap(row, 2, pen, 4), ...titles.flatMap((title) => wrap(title, 6, pen, 2))]);
  }
  print(wrap(pen.ink.dim(labels.go.where()), 2, pen));
  const where = await typed(labels.go.prompt(), around);
  if (where === '') return interview;
  const chapter = chapterNamed(where, chapters, words);
  const found = chapter === undefined ? goTo(interview, where) : goToChapter(interview, chapter);
  if (found === undefined) print(wrap(pen.ink.red(labels.go.unknown({ name: printable(where) })), 2, pen));
  return found ?? interview;
}

function chapterNamed(name: string, chapters: readonly Chapter[], words: InterviewWords): Chapter | undefined {
  const wanted = name.toLowerCase();
  return (
    chapters.find((chapter) => chapter === wanted || chapterTitle(chapter, words).toLowerCase() === wanted) ??
    (/^\d+$/.test(wanted) ? chapters[Number(wanted) - 1] : undefined)
  );
}
