/**
 * The programming interface of strategy-audit, which the command line itself uses.
 *
 * ```ts
 * import { auditPlan, renderReport } from 'strategy-audit';
 *
 * const result = auditPlan(text, { file: 'plan.yaml', today: '2026-11-22' });
 * if (result.readable) console.log(await renderReport(result, 'markdown'));
 * ```
 */
import { AREAS, CHECK_IDS } from './areas/index.js';
import { auditSource } from './audit/audit.js';
import type { Audit } from './audit/result.js';
import { DEFAULT_LANGUAGE, loadWords } from './i18n/load-words.js';
import type { AreaId } from './model.js';
import { parsePlan } from './plan/parse.js';
import type { UnreadableProblem } from './plan/unreadable.js';
import { DEFAULT_POLICY, type Policy } from './policy/policy.js';
import type { TerminalOptions } from './render/terminal-options.js';
import { toView } from './render/to-view.js';
import type { View } from './render/view.js';
import { TOOL } from './version.js';

export { AREA_IDS } from './areas/ids.js';
export type { Finding } from './audit/findings.js';
export type { Gate, Verdict } from './audit/judge.js';
export type { Action, AreaScore, Score, ScoredCheck } from './audit/score.js';
export type { AreaId, Level, Outcome, Plan, PlanPath, Position, Range } from './model.js';
export type { Audit, Policy, TerminalOptions, UnreadableProblem, View };

export interface AuditPlanOptions {
  /** The name of the plan in the report; `plan` unless told. */
  readonly file?: string;
  /** The day of the audit, YYYY-MM-DD: ages count from it. */
  readonly today: string;
  /** Only these areas. */
  readonly areas?: readonly AreaId[];
  /** Weights, required sections and gates that differ from the default. */
  readonly policy?: Partial<Policy>;
}

/** An audit, or why the plan could not be read. */
export type AuditResult =
  | { readonly readable: true; readonly audit: Audit; readonly text: string }
  | { readonly readable: false; readonly problem: UnreadableProblem };

/**
 * Audits the text of a plan (YAML or JSON). Never throws for what the plan says: a plan that cannot
 * be read gives a result with the reason and its place.
 *
 * @throws RangeError when `today` is not a day as YYYY-MM-DD
 */
export function auditPlan(text: string | Uint8Array, options: AuditPlanOptions): AuditResult {
  if (!isDay(options.today)) throw new RangeError(`${options.today} is not a day as YYYY-MM-DD.`);
  const parsed = parsePlan(text, options.file ?? 'plan');
  if (!parsed.readable) return parsed;
  const { areas } = options;
  const audit = auditSource(parsed.source, CHECK_IDS, {
    areas: areas ? AREAS.filter(({ id }) => areas.includes(id)) : AREAS,
    policy: { ...DEFAULT_POLICY, ...options.policy },
    facts: { today: options.today },
  });
  return { readable: true, audit, text: parsed.source.text };
}

/** Whether a text is a day that the calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

export type Format = 'terminal' | 'markdown' | 'html' | 'json';

export interface ReportOptions {
  /** The language of the report; `en` unless told. */
  readonly language?: string;
  /** How a terminal report looks; plain text of 80 columns unless told. */
  readonly terminal?: Partial<TerminalOptions>;
}

/**
 * Renders an audit.
 *
 * @throws RangeError when there are no words in the language asked for
 */
export async function renderReport(
  { audit, text }: Extract<AuditResult, { readable: true }>,
  format: Format,
  { language = DEFAULT_LANGUAGE, terminal = {} }: ReportOptions = {},
): Promise<string> {
  const module = await loadWords(language);
  if (module === undefined) throw new RangeError(`There are no words in the language ${language}.`);
  const view = (shown: Audit): View => toView(shown, module.words, { language, tool: TOOL, text });
  switch (format) {
    case 'json':
      return (await import('./render/json.js')).renderJson(view(audit));
    case 'html':
      return (await import('./render/html.js')).renderHtml(view(audit));
    case 'markdown':
      return (await import('./render/markdown.js')).renderMarkdown(view(audit));
    case 'terminal': {
      const [{ renderTerminal }, { printable }] = await Promise.all([
        import('./render/terminal.js'),
        import('./render/printable.js'),
      ]);
      const plain = { width: 80, colorLevel: 0, unicode: true, quiet: false, verbose: false } as const;
      return renderTerminal(view(printable(audit)), { ...plain, ...terminal });
    }
  }
}
