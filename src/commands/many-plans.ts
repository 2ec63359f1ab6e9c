import { wordsIn } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { DEFAULT_POLICY } from '../policy/policy.js';
import { type Digest, digestOf } from '../portfolio/digest.js';
import { renderPortfolio } from '../portfolio/report.js';
import { plainSigns } from '../render/ascii.js';
import { JOINED_FORMATS, type Joiner, joinerOf } from '../render/join.js';
import { auditJson } from '../render/json.js';
import { printable } from '../render/printable.js';
import { type Format, renderReport } from '../render/report.js';
import { withRuleWords } from '../render/rule-words.js';
import { renderStandings, type Standing, standingOf } from '../render/standings.js';
import { toView } from '../render/to-view.js';
import type { View } from '../render/view.js';
import { TOOL } from '../version.js';
import type { ChosenOptions } from './audit.js';
import { assessedPlan, exitCodeOf, type Made, wholeOf } from './audit-plan.js';
import { given } from './common-options.js';
import { Failure } from './failure.js';
import { failureText } from './failure-text.js';
import { withGates } from './gate-options.js';
import { lookOf } from './look.js';
import { isPerPlan, type Outputs } from './outputs.js';
import { progressOf } from './progress.js';
import { appendStepSummary } from './step-summary.js';
import { writeFile, wroteText } from './write-file.js';

/** Where reports go, plan by plan: nothing of a plan is kept that is not needed at the end. */
interface Sink {
  readonly add: (plan: string, result: Made) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Audits several plans one after another, each by itself, and gives the exit code: the worst of theirs.
 * Of each only its line of the table is kept; its reports are written at once. An interruption ends it after the
 * plan at hand, and what was finished is shown.
 */
export async function auditMany(
  plans: readonly string[],
  options: ChosenOptions,
  outputs: Outputs,
  words: Words,
  io: Io,
): Promise<number> {
  refuseOneEarlierAudit(options.regression, words);
  // A gate that is none is no plan's fault.
  withGates(DEFAULT_POLICY, { ...options, regression: true }, words, io);
  const onScreen = printed(options, words, io);
  const sinks = [...ownFiles(outputs, words, io), ...sharedFiles(outputs, words, io), ...onScreen];
  // In the midst of what is printed to the terminal, a line that comes and goes would only disturb.
  const progress = progressOf(plans.length, onScreen.length > 0 && io.stdout.isTerminal, words, io);
  const tellPlainly = teller(io);
  const tell = (report: string): void => {
    progress.clear();
    tellPlainly(report);
  };
  await io.keepMemorySmall();
  const standings: Standing[] = [];
  const codes: number[] = [];
  let isInterrupted = false;
  const listenNoMore = io.onInterrupt(() => {
    isInterrupted = true;
  });
  for (const plan of plans) {
    await progress.show(standings.length);
    if (isInterrupted) break;
    const result = await attempt(() => assessedPlan(plan, options, words, io), options, words);
    if ('report' in result) {
      tell(result.report);
      standings.push({ plan: printable(plan), readiness: null });
      codes.push(2);
      continue;
    }
    if (sinks.length > 0) {
      const made = wholeOf(result);
      for (const { add } of sinks) await add(plan, made);
    }
    // The table is in one language, whatever the reports are in.
    // A text that was cut out of a plan holds the whole plan in memory: what is kept is a copy.
    standings.push(structuredClone(standingOf(result.assessment, withRuleWords(words, result.rules))));
    const ended = await attempt(
      async () => ({ code: exitCodeOf(result.assessment, options.exitZero === true, words) }),
      options,
      words,
    );
    if ('report' in ended) tell(ended.report);
    codes.push('report' in ended ? 2 : ended.code);
  }
  listenNoMore();
  progress.clear();
  // A report of some plans would look as if it were of all.
  if (!isInterrupted) for (const { end } of sinks) await end();
  summarize(standings, options, tell, words, io);
  if (!isInterrupted) return Math.max(...codes);
  io.stderr.write(`${words.interface.standings.interrupted({ done: standings.length, plans: plans.length })}\n`);
  return INTERRUPTED;
}

/** The exit code of what was interrupted: 128 and the number of the signal, as shells have it. */
const INTERRUPTED = 130;

async function viewOf({ audit, text, rules, language }: Made): Promise<View> {
  return toView(audit, withRuleWords((await wordsIn(language)).words, rules), { tool: TOOL, text });
}

/** The table of all plans: on standard output, or on standard error where that is for a machine and all is not well. */
function summarize(
  standings: readonly Standing[],
  { chosen = 'terminal', quiet = false }: ChosenOptions,
  tell: (report: string) => void,
  words: Words,
  io: Io,
): void {
  if (chosen === 'terminal') {
    io.stdout.write(renderStandings(standings, words, { ...lookOf(io.stdout), quiet }));
    return;
  }
  const isAllWell = standings.every((standing) => standing.readiness !== null && standing.verdict.passed);
  if (!isAllWell) tell(renderStandings(standings, words, { ...lookOf(io.stderr), quiet }));
}

function ownFiles({ own }: Outputs, words: Words, io: Io): readonly Sink[] {
  if ([...own.values()].every((files) => files.length === 0)) return [];
  const files: Sink = {
    add: async (plan, result) => {
      for (const { name, format } of own.get(plan) ?? [])
        await writeReport(name, await renderReport(result, format), words, io);
    },
    end: async () => undefined,
  };
  return [files];
}

/** A file is replaced as a whole, so its text has to be kept until the last plan. */
function sharedFiles({ shared }: Outputs, words: Words, io: Io): readonly Sink[] {
  return shared.map(({ name, format }) => {
    const joiner = joinerOf(format);
    const parts: string[] = [];
    return {
      add: async (_, result) => void parts.push(joiner.next(await renderReport(result, format))),
      end: () => writeReport(name, [...parts, joiner.end()].join(''), words, io),
    };
  });
}

/** What goes to standard output before the table, and to the page of a job. */
function printed({ chosen = 'terminal', verbose = false }: ChosenOptions, words: Words, io: Io): readonly Sink[] {
  if (chosen === 'terminal') return verbose ? [wholeReports(io)] : [];
  const joiner = joinerFor(chosen, words);
  const text: Sink = {
    add: async (_, result) => io.stdout.write(joiner.next(await renderReport(result, chosen))),
    end: async () => io.stdout.write(joiner.end()),
  };
  const hasPage = chosen === 'github' && given(io.env['GITHUB_STEP_SUMMARY']) !== undefined;
  return hasPage ? [text, jobPage(words, io)] : [text];
}

function wholeReports(io: Io): Sink {
  const terminal = { ...lookOf(io.stdout), verbose: true };
  return {
    add: async (_, result) => io.stdout.write(`${await renderReport(result, 'terminal', { terminal })}\n`),
    end: async () => undefined,
  };
}

/** One page takes no more than 1 MiB, so it shows the plans side by side rather than report after report. */
function jobPage(words: Words, io: Io): Sink {
  const digests: Digest[] = [];
  return {
    add: async (_plan, result) => {
      const digested = digestOf(auditJson(await viewOf(result)));
      if ('digest' in digested) digests.push(structuredClone(digested.digest));
    },
    end: async () => {
      if (digests.length > 0)
        await appendStepSummary(await renderPortfolio(digests, 'markdown', { language: words.language }), words, io);
    },
  };
}

async function writeReport(name: string, text: string, words: Words, io: Io): Promise<void> {
  await writeFile(name, text, words, io);
  io.stderr.write(`${wroteText(name, words)}\n`);
}

function refuseOneEarlierAudit(regression: string | true | undefined, { interface: { cli } }: Words): void {
  if (typeof regression !== 'string' || isPerPlan(regression)) return;
  const { errors } = cli;
  throw new Failure(errors['needs-name-of-audit']({ file: regression }), errors['needs-name-of-audit-fix']());
}

function joinerFor(format: Format, { interface: { cli } }: Words): Joiner {
  const joined = JOINED_FORMATS.find((candidate) => candidate === format);
  if (joined !== undefined) return joinerOf(joined);
  throw new Failure(
    cli.errors['one-plan-format']({ format }),
    cli.errors['one-plan-format-fix']({ formats: JOINED_FORMATS }),
  );
}

/** What was asked for; or, where a file stands against it, what is to be told of that. */
async function attempt<T>(
  run: () => Promise<T>,
  { debug = false }: ChosenOptions,
  words: Words,
): Promise<T | { readonly report: string }> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Failure) return { report: failureText(error, words, debug) };
    throw error;
  }
}

/** Tells on standard error, and the same only once: a house's file may keep many plans from being audited. */
function teller(io: Io): (report: string) => void {
  const told = new Set<string>();
  return (report) => {
    if (told.has(report)) return;
    told.add(report);
    io.stderr.write(io.stderr.unicode ? report : plainSigns(report));
  };
}
