import { type Filled, fill, type Refusal } from '../interview/fill.js';
import { begin, openQuestions } from '../interview/interview.js';
import { placeText } from '../interview/interview-words.js';
import { shown } from '../interview/tell.js';
import { type ParseResult, parsePlan, type Source } from '../plan/parse.js';
import type { UnreadableProblem } from '../plan/unreadable.js';
import { heading, type Pen, penOf, wrap } from '../render/layout.js';
import { printable } from '../render/printable.js';
import { findingText } from '../render/to-view.js';
import type { Run } from './interview.js';
import { limitsIn } from './limits-in.js';
import { lookOf } from './look.js';
import { closePlan, openPlan, type PlanFile, startOf, writePlan } from './plan-file.js';
import { printer } from './printer.js';
import { readInput } from './read-input.js';
import { unreadableReport } from './unreadable.js';

/**
 * Fills a plan from a file of answers, and reports what was used, refused and is still open.
 *
 * @returns the exit code: 1 when an answer was refused, 2 when the plan or the answers cannot be read
 */
export async function fillPlan(answersFile: string, run: Run): Promise<number> {
  const { file: name, words, io } = run;
  const limits = limitsIn(words, io);
  const answers = parsePlan(await readInput(answersFile, words, io), answersFile, limits);
  if (!answers.readable) return tellUnreadable(answers.problem, run);
  const { file, progress } = await openPlan(name, words, io);
  try {
    const plan: ParseResult = startOf(file, limits);
    if (!plan.readable) return tellUnreadable(plan.problem, run);
    return await fillFrom(answers.source, plan.source, file, run);
  } finally {
    await closePlan(file, progress.place === undefined ? undefined : progress, words, io);
  }
}

async function fillFrom(answers: Source, plan: Source, file: PlanFile, run: Run): Promise<number> {
  const { words, io, scope } = run;
  const { source, filled } = fill(plan, answers, {
    questions: begin(plan, run).questions,
    scope,
    checkIds: run.checkIds,
  });
  if (source.text !== plan.text) await writePlan(file, source.text, words, io);
  printer(io.stdout)(reportLines(filled, source, answers.file, run, penOf(lookOf(io.stdout))));
  return filled.some(({ used }) => !used) ? 1 : 0;
}

function tellUnreadable(problem: UnreadableProblem, { words, io }: Run): number {
  io.stderr.write(unreadableReport(problem, words, lookOf(io.stderr)));
  return 2;
}

/** So many open questions are listed; an audit tells them all. */
const MOST_OPEN = 20;

function reportLines(filled: readonly Filled[], after: Source, answersFile: string, run: Run, pen: Pen): string[] {
  const labels = run.words.interview.answers;
  const used = filled.filter((answer) => answer.used);
  const refused = filled.filter((answer) => !answer.used);
  const open = openQuestions(begin(after, run));
  const counts = { used: used.length, refused: refused.length, open: open.length };
  const list = (title: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : ['', heading(title, pen), ...rows.flatMap((row) => wrap(row, 2, pen, 2))];
  return [
    ...wrap(pen.ink.bold(labels.title({ file: printable(run.file), ...counts })), 0, pen),
    ...list(
      labels.used(),
      used.map(({ place, value, changed }) => {
        const note = changed ? '' : `  ${pen.ink.dim(labels.unchanged())}`;
        return `${printable(place)}: ${shown(value)}${note}`;
      }),
    ),
    ...list(
      labels.refused(),
      refused.map((answer) => {
        const { line, column } = answer.range.start;
        const where = pen.ink.cyan(printable(`${answersFile}:${line}:${column}`));
        return `${where}  ${printable(`${answer.place}: ${refusalText(answer, run)}`)}`;
      }),
    ),
    ...list(labels.open(), [
      ...open.slice(0, MOST_OPEN).map(({ id, path }) => `${id}  ${pen.ink.dim(placeText(path, run.words).title)}`),
      ...(open.length > MOST_OPEN ? [labels['more-open']({ count: open.length - MOST_OPEN })] : []),
    ]),
  ];
}

function refusalText({ reason, breach, meant, present }: Refusal, { words }: Run): string {
  const labels = words.interview.answers;
  if (breach) return findingText({ kind: 'format', id: '', ...breach }, words);
  if (meant !== undefined) return labels['unknown-place-meant']({ meant });
  return labels[reason]({ value: shown(present ?? '') });
}
