import { wordsIn } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import type { Look } from '../model.js';
import { digestOf } from '../portfolio/digest.js';
import { auditJson } from '../render/json.js';
import { printable } from '../render/printable.js';
import { type Format, renderReport } from '../render/report.js';
import { withRuleWords } from '../render/rule-words.js';
import { type Standing, standingOf } from '../render/standings.js';
import { toView } from '../render/to-view.js';
import { TOOL } from '../version.js';
import { assessedPlan, exitCodeOf, type Made, wholeOf } from './audit-plan.js';
import { Failure } from './failure.js';
import { failureText } from './failure-text.js';
import type { AuditCommandOptions } from './options.js';

/** What comes of each of many plans: all that is kept of it. */
export interface PlanResult {
  /** Its line of the table. */
  readonly standing: Standing;
  readonly code: number;
  /** What kept it from being audited, or what nobody knows. */
  readonly told: readonly string[];
  /** The texts that were asked for, in that order; none where it could not be audited. */
  readonly texts: readonly string[];
}

/** A text that is made of a plan's audit: a report, one for a terminal, or what a portfolio keeps, as JSON. */
export type TextKind = Format | { readonly terminal: Look } | 'digest';

/** Audits one of many plans, and makes what was asked for of it. */
export async function planResult(
  plan: string,
  kinds: readonly TextKind[],
  options: AuditCommandOptions,
  words: Words,
  io: Io,
): Promise<PlanResult> {
  const result = await attempt(() => assessedPlan(plan, options, words, io), options, words);
  if ('report' in result) {
    return { standing: { plan: printable(plan), readiness: null }, code: 2, told: [result.report], texts: [] };
  }
  const texts: string[] = [];
  if (kinds.length > 0) {
    const made = wholeOf(result);
    for (const kind of kinds) texts.push(await textOf(made, kind));
  }
  // The table is in one language, whatever the reports are in.
  const standing = detached(standingOf(result.assessment, withRuleWords(words, result.rules)));
  const ended = await attempt(
    async () => ({ code: exitCodeOf(result.assessment, options.exitZero === true, words) }),
    options,
    words,
  );
  return 'report' in ended
    ? { standing, code: 2, told: [ended.report], texts }
    : { standing, code: ended.code, told: [], texts };
}

/** A copy: a text that was cut out of a plan holds the whole plan in memory. */
function detached(standing: Standing): Standing {
  // Of something so small this is a copy in a tenth of the time that structuredClone takes.
  return JSON.parse(JSON.stringify(standing));
}

async function textOf(made: Made, kind: TextKind): Promise<string> {
  if (kind === 'digest') return digestText(made);
  if (typeof kind === 'string') return renderReport(made, kind);
  return renderReport(made, 'terminal', { terminal: { ...kind.terminal, verbose: true } });
}

/** What a portfolio keeps of an audit; empty where it has nothing to keep. */
async function digestText({ audit, text, rules, language }: Made): Promise<string> {
  const { words } = await wordsIn(language);
  const digested = digestOf(auditJson(toView(audit, withRuleWords(words, rules), { tool: TOOL, text })));
  return 'digest' in digested ? JSON.stringify(digested.digest) : '';
}

/** What was asked for; or, where a file stands against it, what is to be told of that. */
async function attempt<T>(
  run: () => Promise<T>,
  { debug = false }: AuditCommandOptions,
  words: Words,
): Promise<T | { readonly report: string }> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Failure) return { report: failureText(error, words, debug) };
    throw error;
  }
}
