import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { DEFAULT_POLICY } from '../policy/policy.js';
import type { Digest } from '../portfolio/digest.js';
import { renderPortfolio } from '../portfolio/report.js';
import { plainSigns } from '../render/ascii.js';
import { JOINED_FORMATS, type Joiner, joinerOf } from '../render/join.js';
import type { Format } from '../render/report.js';
import { renderStandings, type Standing } from '../render/standings.js';
import type { ChosenOptions } from './audit.js';
import { given } from './common-options.js';
import { Failure } from './failure.js';
import { withGates } from './gate-options.js';
import { lookOf } from './look.js';
import { isPerPlan, type Outputs, type PlanOutput } from './outputs.js';
import { planResult, type TextKind } from './plan-result.js';
import { progressOf } from './progress.js';
import { appendStepSummary } from './step-summary.js';
import { writeFile, wroteText } from './write-file.js';

/** Where reports go, plan by plan: nothing of a plan is kept that is not needed at the end. */
interface Sink {
  /** The texts of a plan that it takes. */
  readonly kindsOf: (plan: string) => readonly TextKind[];
  readonly add: (plan: string, texts: readonly string[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Audits several plans, each by itself, and gives the exit code: the worst of theirs.
 * Of each only its line of the table is kept; its reports are written at once, in the order of the plans. An
 * interruption ends it after the plan at hand, and what was finished is shown.
 *
 * @param reading the same world, for plans and the files of their houses
 */
export async function auditMany(
  plans: readonly string[],
  options: ChosenOptions,
  outputs: Outputs,
  words: Words,
  io: Io,
  reading: Io,
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
  if (plans.length >= MANY) await io.settleIn('many');
  const standings: Standing[] = [];
  const codes: number[] = [];
  let isInterrupted = false;
  const listenNoMore = io.onInterrupt(() => {
    isInterrupted = true;
  });
  for (const plan of plans) {
    await progress.show(standings.length);
    if (isInterrupted) break;
    const kinds = sinks.flatMap(({ kindsOf }) => kindsOf(plan));
    const { standing, code, told, texts } = await planResult(plan, kinds, options, words, reading);
    for (const report of told) tell(report);
    let taken = 0;
    for (const { kindsOf, add } of texts.length > 0 ? sinks : []) {
      const own = texts.slice(taken, taken + kindsOf(plan).length);
      taken += own.length;
      await add(plan, own);
    }
    standings.push(standing);
    codes.push(code);
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

/** So many plans are long work, for which it pays to set Node up. */
const MANY = 50;

/** The exit code of what was interrupted: 128 and the number of the signal, as shells have it. */
const INTERRUPTED = 130;

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
  const filesOf = (plan: string): readonly PlanOutput[] => own.get(plan) ?? [];
  const files: Sink = {
    kindsOf: (plan) => filesOf(plan).map(({ format }) => format),
    add: async (plan, texts) => {
      for (const [index, { name }] of filesOf(plan).entries()) await writeReport(name, texts[index] ?? '', words, io);
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
      kindsOf: () => [format],
      add: async (_, texts) => void parts.push(...texts.map(joiner.next)),
      end: () => writeReport(name, [...parts, joiner.end()].join(''), words, io),
    };
  });
}

/** What goes to standard output before the table, and to the page of a job. */
function printed({ chosen = 'terminal', verbose = false }: ChosenOptions, words: Words, io: Io): readonly Sink[] {
  if (chosen === 'terminal') return verbose ? [wholeReports(io)] : [];
  const joiner = joinerFor(chosen, words);
  const text: Sink = {
    kindsOf: () => [chosen],
    add: async (_, texts) => io.stdout.write(texts.map(joiner.next).join('')),
    end: async () => io.stdout.write(joiner.end()),
  };
  const hasPage = chosen === 'github' && given(io.env['GITHUB_STEP_SUMMARY']) !== undefined;
  return hasPage ? [text, jobPage(words, io)] : [text];
}

function wholeReports(io: Io): Sink {
  const terminal = lookOf(io.stdout);
  return {
    kindsOf: () => [{ terminal }],
    add: async (_, texts) => io.stdout.write(texts.map((text) => `${text}\n`).join('')),
    end: async () => undefined,
  };
}

/** One page takes no more than 1 MiB, so it shows the plans side by side rather than report after report. */
function jobPage(words: Words, io: Io): Sink {
  const digests: Digest[] = [];
  return {
    kindsOf: () => ['digest'],
    add: async (_, texts) => {
      for (const text of texts) if (text !== '') digests.push(JSON.parse(text));
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

/** Tells on standard error, and the same only once: a house's file may keep many plans from being audited. */
function teller(io: Io): (report: string) => void {
  const told = new Set<string>();
  return (report) => {
    if (told.has(report)) return;
    told.add(report);
    io.stderr.write(io.stderr.unicode ? report : plainSigns(report));
  };
}
