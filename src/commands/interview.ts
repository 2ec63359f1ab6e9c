import { isDeepStrictEqual } from 'node:util';
import { AREAS, CHECK_IDS } from '../areas/index.js';
import { assessSource } from '../audit/audit.js';
import type { Audit } from '../audit/result.js';
import { loadPlaces, wordsIn } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import { converse, type Redo, type Surroundings } from '../interview/conversation.js';
import { begin, type Interview, openQuestions, reread, unansweredQuestions } from '../interview/interview.js';
import type { InterviewWords } from '../interview/interview-words.js';
import { Interrupted, type Prompter } from '../interview/prompter.js';
import type { Scope } from '../interview/questions.js';
import { shown, signLines, titleOf } from '../interview/tell.js';
import type { Io } from '../io.js';
import { type ParseResult, parsePlan, type Source } from '../plan/parse.js';
import { valueAt } from '../plan/sound.js';
import { withRules } from '../policy/rules.js';
import { type Pen, penOf, wrap } from '../render/layout.js';
import { printable } from '../render/printable.js';
import { withRuleWords } from '../render/rule-words.js';
import { renderSummary } from '../render/terminal.js';
import { findingText, toView } from '../render/to-view.js';
import { TOOL } from '../version.js';
import { fillPlan } from './answers.js';
import { areaNamed, dayOf, given, lowestLevel } from './common-options.js';
import { Failure } from './failure.js';
import { limitsIn } from './limits-in.js';
import { lookOf } from './look.js';
import type { InterviewCommandOptions } from './options.js';
import { closePlan, isUnchanged, openPlan, type PlanFile, remember, startOf, writePlan } from './plan-file.js';
import { policyFor } from './policy-for.js';
import { printer } from './printer.js';
import { contentOf } from './read-input.js';
import { unreadableReport } from './unreadable.js';

/** What every step of the command works with. */
export interface Run {
  readonly file: string;
  readonly words: InterviewWords;
  readonly io: Io;
  readonly scope: Scope;
  readonly auditOf: (source: Source) => Audit;
  /** The ids of all checks, the rules of the house included. */
  readonly checkIds: readonly string[];
  /** The command that goes on with this interview. */
  readonly again: string;
}

/**
 * Asks for a plan in the terminal, or fills it from a file of answers, and gives the exit code.
 *
 * @param prompter the prompts; those of the terminal unless told
 */
export async function interview(
  file: string,
  options: InterviewCommandOptions,
  words: Words,
  io: Io,
  prompter?: Prompter,
): Promise<number> {
  const { errors } = words.interview;
  if (file === '-') throw new Failure(errors['stdin-plan'](), errors['stdin-plan-fix']());
  const today = dayOf(given(options.today), words, io);
  const resolved = await policyFor(file, given(options.config), words, io);
  if ('report' in resolved) {
    io.stderr.write(resolved.report);
    return 2;
  }
  const { policy, rules, files } = resolved;
  const { words: own } = await wordsIn(options.lang ?? files.language ?? words.language);
  const checkIds = [...CHECK_IDS, ...rules.map(({ id }) => id)];
  const run: Run = {
    file,
    words: { ...withRuleWords(own, rules), places: (await loadPlaces(own.language)).plan },
    io,
    scope: scopeOf(options, own),
    auditOf: (source) =>
      assessSource(source, checkIds, { areas: withRules(AREAS, rules, source.data), policy, facts: { today } }).whole(),
    checkIds,
    again: commandLine(file, options),
  };
  if (options.answers !== undefined) return fillPlan(options.answers, run);
  if (!io.stdin.isTerminal || !io.stdout.isTerminal) throw noTerminal(run);

  const opened = await openPlan(file, own, io);
  const parsed = startOf(opened.file, limitsIn(own, io));
  if (!parsed.readable) {
    await closePlan(opened.file, opened.progress.place === undefined ? undefined : opened.progress, own, io);
    io.stderr.write(unreadableReport(parsed.problem, own, lookOf(io.stderr)));
    return 2;
  }
  const start = begin(parsed.source, run, opened.progress);
  return hold(start, opened.file, prompter ?? (await terminalPrompts(options, io)), run);
}

async function terminalPrompts({ lines }: InterviewCommandOptions, io: Io): Promise<Prompter> {
  const { terminalPrompter } = await import('../interview/prompts.js');
  return terminalPrompter(io.stdin, {
    lineMode: lines === true || io.env['TERM'] === 'dumb',
    unicode: io.stdout.unicode,
    print: printer(io.stdout),
  });
}

/** Holds the interview, with the file kept behind it, and ends it in good order however it ends. */
async function hold(start: Interview, opened: PlanFile, prompter: Prompter, run: Run): Promise<number> {
  const { words, io } = run;
  const print = printer(io.stdout);
  const pen = penOf(lookOf(io.stdout));
  const labels = words.interview.finish;
  let file = opened;
  let last = start;
  const save: Surroundings['save'] = async (before, after, redo) => {
    const kept = await keep({ before, after, redo }, file, print, run);
    file = kept.file;
    last = kept.interview;
    return last;
  };
  print(openingLines(start, opened, run, pen));
  try {
    const { interview, ended } = await converse(start, { prompter, words, pen, print, save, checkIds: run.checkIds });
    const left = unansweredQuestions(interview).length;
    await closePlan(file, ended === 'done' && left === 0 ? undefined : interview.progress, words, io);
    if (ended === 'done') print(['', ...wrap(labels.done(), 0, pen)]);
    if (ended === 'done' && left > 0) print(wrap(labels.left({ count: left }), 0, pen));
    print(closingLines(interview, file, ended, run, pen));
    return 0;
  } catch (error) {
    // What went wrong first is told; a note that could not be written is taken over.
    await closePlan(file, last.progress, words, io).catch(() => undefined);
    if (!(error instanceof Interrupted)) throw error;
    const end = file.content === undefined ? labels['nothing-written'] : labels.interrupted;
    print(['', ...wrap(end(printable({ file: run.file, command: run.again })), 0, pen)]);
    return 130;
  }
}

/** A step of an interview, and how to take it again. */
interface TakenStep {
  readonly before: Interview;
  readonly after: Interview;
  readonly redo: Redo | undefined;
}

/**
 * Puts a step into the file, if it changed the plan. What changed on disk meanwhile is read again, and
 * the answer is given to that, unless it would replace what is new there.
 *
 * @throws Failure when the file cannot be read or written; what stood in it is whole
 */
async function keep(
  step: TakenStep,
  file: PlanFile,
  print: (lines: readonly string[]) => void,
  run: Run,
): Promise<{ readonly interview: Interview; readonly file: PlanFile }> {
  const { io, words } = run;
  const { before, after } = step;
  const pen = penOf(lookOf(io.stdout));
  if (before.source.text === after.source.text) {
    await remember(file, after.progress, words, io);
    return { interview: after, file };
  }
  const current = contentOf(file.name, words, io);
  const changed = isUnchanged(file, current)
    ? undefined
    : changedOutside(step, current, run, (text) => print(wrap(text, 2, pen)));
  const interview = changed ?? after;
  const known = { ...file, content: current };
  const written = await writePlan(known, interview.source.text, words, io, () => lostText(before, after, words));
  await remember(written, interview.progress, words, io);
  return { interview, file: written };
}

/** The interview on the text that somebody else wrote, with the last step taken again if its place is as it was. */
function changedOutside(
  { before, after, redo }: TakenStep,
  current: Uint8Array | undefined,
  { words, io, file }: Run,
  print: (text: string) => void,
): Interview {
  const labels = words.interview;
  const path = before.current?.path ?? [];
  const lost = lostText(before, after, words);
  if (current === undefined)
    throw new Failure(labels.errors.vanished({ file }), `${labels.errors['vanished-fix']()} ${lost}`);
  const parsed: ParseResult = parsePlan(current, file, before.source.limits);
  if (!parsed.readable) {
    io.stderr.write(unreadableReport(parsed.problem, words, lookOf(io.stderr)));
    throw new Failure(labels['changed-outside']({ file }), lost);
  }
  print(labels['changed-outside'](printable({ file })));
  const moved = reread(before, parsed.source);
  // A new item comes behind those that are there now.
  const there = moved.current?.path ?? [];
  const isSame =
    (moved.draft !== undefined || moved.current?.id === before.current?.id) &&
    isDeepStrictEqual(valueAt(parsed.source.data, there), valueAt(before.source.data, path));
  const step = isSame ? redo?.(moved) : undefined;
  if (step?.taken) return step.interview;
  print(`${labels['changed-there']()} ${lost}`);
  return moved;
}

/** The answer that is not in the file, so that it need not be thought of again. */
function lostText(before: Interview, after: Interview, words: Words): string {
  const place = before.current?.id ?? '';
  const value = valueAt(after.source.data, before.current?.path ?? []);
  return value === undefined ? '' : words.interview['unanswered-answer']({ place, value: shown(value) });
}

function openingLines(start: Interview, file: PlanFile, { words, ...run }: Run, pen: Pen): string[] {
  const labels = words.interview;
  const { ink } = pen;
  const { current, audit, progress, source } = start;
  const name = printable(run.file);
  const breaches = printable(audit.findings).filter(({ kind, path }) => kind === 'format' && path.length > 1);
  return [
    ...wrap(ink.bold(labels.welcome({ isNew: file.content === undefined ? 'yes' : 'no', file: name })), 0, pen),
    ...wrap(labels['keys-intro'](), 0, pen),
    ...signLines(words, pen),
    ...(progress.trail.length > 0 && current
      ? wrap(labels.resumed({ title: titleOf(current.path, source.data, words) }), 0, pen)
      : []),
    ...(file.content === undefined || breaches.length === 0
      ? []
      : [
          ...wrap(ink.red(labels.breaches({ count: breaches.length })), 0, pen),
          ...breaches.flatMap((finding) =>
            wrap(`${name}:${finding.range?.start.line ?? 1}  ${findingText(finding, words)}`, 2, pen, 2),
          ),
        ]),
  ];
}

/** The audit's summary, the next actions, and the commands that go on from here. */
function closingLines(end: Interview, file: PlanFile, ended: 'done' | 'stopped', run: Run, pen: Pen): string[] {
  const { words, io } = run;
  const labels = words.interview.finish;
  const { command, name } = printable({ command: run.again, name: run.file });
  if (file.content === undefined) return wrap(labels['nothing-written']({ command }), 0, pen);
  const view = toView(printable(end.audit), words, { tool: TOOL, text: end.source.text });
  return [
    '',
    ...renderSummary(view, lookOf(io.stdout)).trimEnd().split('\n'),
    '',
    ...(ended === 'stopped' ? wrap(labels.stopped({ file: name, command }), 0, pen) : []),
    ...wrap(labels.audit({ command: `strategy audit ${quoted(name)}` }), 0, pen),
  ];
}

function noTerminal(run: Run): Failure {
  const { errors } = run.words.interview;
  const parsed = startOf(
    { name: run.file, content: contentOf(run.file, run.words, run.io) },
    limitsIn(run.words, run.io),
  );
  const open = parsed.readable ? openQuestions(begin(parsed.source, run)) : [];
  const first = open.slice(0, 3).map(({ id }) => id);
  return new Failure(errors['no-terminal'](), errors['no-terminal-fix']({ open: open.length, first }));
}

function scopeOf(options: InterviewCommandOptions, words: Words): Scope {
  const { errors } = words.interview;
  if (options.all && options.failing)
    throw new Failure(errors['conflicting-depth'](), errors['conflicting-depth-fix']());
  const areas = (options.area ?? []).map((name) => areaNamed(name, words));
  const level = lowestLevel(options.level, words);
  return {
    depth: options.all ? 'all' : options.failing ? 'failing' : 'open',
    ...(areas.length > 0 && { areas }),
    ...(level && { level }),
  };
}

/** The command as it was given, to go on with. */
function commandLine(
  file: string,
  { area = [], level, failing, all, lines, config, lang }: InterviewCommandOptions,
): string {
  const flags = [
    ...area.map((name) => `--area ${name}`),
    ...(level === undefined ? [] : [`--level ${level}`]),
    ...(failing ? ['--failing'] : []),
    ...(all ? ['--all'] : []),
    ...(lines ? ['--lines'] : []),
    ...(lang === undefined ? [] : [`--lang ${lang}`]),
    ...(config === undefined ? [] : [`--config ${quoted(config)}`]),
  ];
  return ['strategy interview', quoted(file), ...flags].join(' ');
}

/** A file's name as a shell takes it for one word. */
function quoted(file: string): string {
  return /^[\w./\\:-]+$/.test(file) ? file : `"${file}"`;
}
