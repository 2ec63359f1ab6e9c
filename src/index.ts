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
import { AREA_IDS } from './areas/ids.js';
import { AREAS, CHECK_IDS } from './areas/index.js';
import { auditSource } from './audit/audit.js';
import type { Audit } from './audit/result.js';
import { DEFAULT_LANGUAGE, wordsIn } from './i18n/load-words.js';
import type { AreaId } from './model.js';
import { isDay } from './plan/day.js';
import { parsePlan } from './plan/parse.js';
import type { UnreadableProblem } from './plan/unreadable.js';
import { inlineWaivers } from './policy/inline-waivers.js';
import type { Mistake } from './policy/mistake.js';
import { DEFAULT_POLICY, type Policy } from './policy/policy.js';
import { type HouseRule, withRules } from './policy/rules.js';
import type { WaiverEntry } from './policy/waivers.js';
import type { Digest } from './portfolio/digest.js';
import type { PortfolioFormat } from './portfolio/render.js';
import { withRuleWords } from './render/rule-words.js';
import type { TerminalOptions } from './render/terminal-options.js';
import { toView } from './render/to-view.js';
import type { View } from './render/view.js';
import { TOOL } from './version.js';

export type { Finding } from './audit/findings.js';
export type { Gate, Verdict } from './audit/judge.js';
export type { Action, AreaScore, Score, ScoredCheck } from './audit/score.js';
export type { AreaId, Level, Outcome, Plan, PlanPath, Position, Range } from './model.js';
export { readWaivers } from './policy/waivers.js';
export { digestOf } from './portfolio/digest.js';
export type { Audit, Digest, Mistake, Policy, PortfolioFormat, TerminalOptions, UnreadableProblem, View, WaiverEntry };
export { AREA_IDS, isDay };

export interface AuditPlanOptions {
  /** The name of the plan in the report; `plan` unless told. */
  readonly file?: string;
  /** The day of the audit, YYYY-MM-DD: ages count from it. */
  readonly today: string;
  /** Only these areas. */
  readonly areas?: readonly AreaId[];
  /** Weights, required sections and gates that differ from the default. */
  readonly policy?: Partial<Policy>;
  /** What was accepted, as `readWaivers` reads it; comments in the plan are read by themselves. */
  readonly waivers?: readonly WaiverEntry[];
  /** The fingerprints of the findings that are known. */
  readonly baseline?: readonly string[];
  /** Checks of the house's own. */
  readonly rules?: readonly HouseRule[];
  /** The language of its reports, unless another is told then. */
  readonly language?: string;
}

/** An audit, or why the plan could not be read. */
export type AuditResult =
  | {
      readonly readable: true;
      readonly audit: Audit;
      readonly text: string;
      /** What is wrong with `# strategy-ignore` comments: those took nothing on. */
      readonly mistakes: readonly Mistake[];
      /** The rules of the house that were put to it. */
      readonly rules: readonly HouseRule[];
      /** The language of its reports, unless another is told then. */
      readonly language?: string;
    }
  | { readonly readable: false; readonly problem: UnreadableProblem };

/** Everything that a waiver can be about: checks, and sections that are missing. */
export const WAIVABLE_IDS: readonly string[] = [...CHECK_IDS, ...AREA_IDS.map((area) => `section/${area}`)];

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
  const { areas = AREA_IDS, waivers = [], baseline = [], rules = [], language } = options;
  const ruleIds = rules.map(({ id }) => id);
  const inline = inlineWaivers(parsed.source, [...WAIVABLE_IDS, ...ruleIds]);
  const audit = auditSource(parsed.source, [...CHECK_IDS, ...ruleIds], {
    areas: withRules(AREAS, rules, parsed.source.data).filter(({ id }) => areas.includes(id)),
    policy: { ...DEFAULT_POLICY, ...options.policy },
    facts: { today: options.today },
    waivers: [...waivers, ...inline.entries],
    baseline,
  });
  const { text: read } = parsed.source;
  const { mistakes } = inline;
  return { readable: true, audit, text: read, mistakes, rules, ...(language !== undefined && { language }) };
}

export type Format =
  | 'terminal'
  | 'markdown'
  | 'html'
  | 'json'
  | 'ndjson'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'gitlab'
  | 'csv';

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
  { audit, text, rules, language: own = DEFAULT_LANGUAGE }: Extract<AuditResult, { readable: true }>,
  format: Format,
  { language = own, terminal = {} }: ReportOptions = {},
): Promise<string> {
  const words = withRuleWords((await wordsIn(language)).words, rules);
  const view = (shown: Audit): View => toView(shown, words, { tool: TOOL, text });
  switch (format) {
    case 'json':
      return (await import('./render/json.js')).renderJson(view(audit));
    case 'ndjson':
      return (await import('./render/ndjson.js')).renderNdjson(view(audit));
    case 'sarif':
      return (await import('./render/sarif.js')).renderSarif(view(audit));
    case 'junit':
      return (await import('./render/junit.js')).renderJunit(view(audit));
    case 'github':
      return (await import('./render/github.js')).renderGithub(view(audit));
    case 'gitlab':
      return (await import('./render/gitlab.js')).renderGitlab(view(audit));
    case 'csv':
      return (await import('./render/csv.js')).renderCsv(view(audit));
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

/**
 * The report for the summary page of a GitHub job: Markdown, of which a page takes at most 1 MiB. What
 * would be over is cut at a heading, and the page says so.
 *
 * @throws RangeError when there are no words in the language asked for
 */
export async function stepSummary(
  { audit, text, rules, language: own = DEFAULT_LANGUAGE }: Extract<AuditResult, { readable: true }>,
  { language = own }: Pick<ReportOptions, 'language'> = {},
): Promise<string> {
  const view = toView(audit, withRuleWords((await wordsIn(language)).words, rules), { tool: TOOL, text });
  return (await import('./render/github.js')).renderStepSummary(view);
}

/**
 * Joins audits, whose JSON `digestOf` has read, and renders them; the order they come in does not matter.
 *
 * @throws RangeError when there are no words in the language asked for
 */
export async function renderPortfolio(
  digests: readonly Digest[],
  format: PortfolioFormat,
  { language = DEFAULT_LANGUAGE, terminal = {} }: ReportOptions = {},
): Promise<string> {
  const { words } = await wordsIn(language);
  const look = { width: 80, colorLevel: 0, unicode: true, ...terminal } as const;
  return (await import('./portfolio/render.js')).renderDigests(digests, format, { words, tool: TOOL, look });
}
