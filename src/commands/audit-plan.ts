import type { Audit } from '../audit/result.js';
import { type AssessmentResult, type AuditPlanOptions, type AuditResult, assessPlan } from '../audit-plan.js';
import { wordsIn } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { REPORT_BUGS_AT } from '../version.js';
import { areaNamed, dayOf, given } from './common-options.js';
import { Failure } from './failure.js';
import { withGates } from './gate-options.js';
import { houseOf } from './house.js';
import { mistakesReport } from './house-files.js';
import { limitsIn } from './limits-in.js';
import { lookOf } from './look.js';
import type { AuditCommandOptions } from './options.js';
import { filledIn } from './outputs.js';
import { readInput } from './read-input.js';
import { unreadableReport } from './unreadable.js';

/** The language of reports: the one that was asked for, else that of the house, else of the system. */
interface InLanguage {
  readonly language: string;
}

/** An audit that was made. */
export type Made = Extract<AuditResult, { readable: true }> & InLanguage;

/** An assessment that was made. */
export type Assessed = Extract<AssessmentResult, { readable: true }> & InLanguage;

/**
 * Audits a plan by what its house has to say of it; or tells what keeps it from being audited, as text
 * for a terminal.
 *
 * @throws Failure when an option cannot be used, or a file cannot be read
 */
export async function auditedPlan(
  file: string,
  options: AuditCommandOptions,
  words: Words,
  io: Io,
): Promise<Made | { readonly report: string }> {
  const result = await assessedPlan(file, options, words, io);
  return 'report' in result ? result : wholeOf(result);
}

/** The whole of an assessment. */
export function wholeOf({ assessment, ...about }: Assessed): Made {
  return { ...about, audit: assessment.whole() };
}

/**
 * The same, as far as a table of many plans asks for it.
 *
 * @throws Failure when an option cannot be used, or a file cannot be read
 */
export async function assessedPlan(
  file: string,
  options: AuditCommandOptions,
  words: Words,
  io: Io,
): Promise<Assessed | { readonly report: string }> {
  const settings = settingsOf(file, options, words, io);
  const house = await houseOf(file, options, settings.today, words, io);
  if ('report' in house) return house;
  const language = options.lang ?? house.language ?? words.language;
  const { words: own } = await wordsIn(language);
  const policy = withGates(house.policy, optionsFor(file, options), own, io);
  const input = await readInput(file, own, io);
  if (input.length > LARGE) await io.settleIn('large');
  const result = assessPlan(input, { ...settings, ...house, policy, language });
  if (!result.readable) return { report: unreadableReport(result.problem, own, lookOf(io.stderr)) };
  if (result.mistakes.length > 0) return { report: await mistakesReport(result.mistakes, own, io.stderr) };
  return { ...result, language };
}

/** Of so many bytes, a plan takes long enough for it to pay to set Node up. */
const LARGE = 1_000_000;

/** Each plan is held against an earlier audit of its own. */
function optionsFor(plan: string, options: AuditCommandOptions): AuditCommandOptions {
  const { regression } = options;
  return typeof regression === 'string' ? { ...options, regression: filledIn(regression, plan) } : options;
}

/** What the options alone say of an audit. */
export function settingsOf(file: string, options: AuditCommandOptions, words: Words, io: Io): AuditPlanOptions {
  const areas = (options.area ?? []).map((name) => areaNamed(name, words));
  return {
    file,
    today: dayOf(given(options.today), words, io),
    limits: limitsIn(words, io),
    ...(areas.length > 0 && { areas }),
  };
}

/**
 * The exit code of an audit. Crashed checks are never hidden: nobody knows what it would have come to.
 *
 * @throws Failure when a check crashed
 */
export function exitCodeOf(
  { checks, verdict }: Pick<Audit, 'checks' | 'verdict'>,
  isExitZero: boolean,
  { interface: { cli } }: Words,
): number {
  const undone = checks.filter(({ outcome }) => outcome === 'crashed');
  const crashed = undone.filter(({ covers }) => !covers.includes('house'));
  const names = (crashed.length > 0 ? crashed : undone).map(({ check }) => check);
  if (crashed.length > 0) {
    const trace = crashed.map(({ error }) => error).join('\n');
    const hint = cli.errors['crashed-fix']({ where: REPORT_BUGS_AT });
    throw new Failure(cli.errors.crashed({ checks: names.length, names }), hint, trace);
  }
  // Of a rule the house wrote what it takes so long to decide.
  if (undone.length > 0)
    throw new Failure(cli.errors.undecided({ rules: names.length, names }), cli.errors['undecided-fix']());
  return verdict.passed || isExitZero ? 0 : 1;
}
