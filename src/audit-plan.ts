import { AREA_IDS } from './areas/ids.js';
import { AREAS, CHECK_IDS } from './areas/index.js';
import { assessSource } from './audit/audit.js';
import type { Assessment, Audit } from './audit/result.js';
import type { AreaId } from './model.js';
import { isDay } from './plan/day.js';
import { LIMITS, type ReadingLimits } from './plan/limits.js';
import { parsePlan, type Source } from './plan/parse.js';
import { Unaudited, type UnreadableProblem } from './plan/unreadable.js';
import { inlineWaivers } from './policy/inline-waivers.js';
import type { Mistake } from './policy/mistake.js';
import { DEFAULT_POLICY, type Policy } from './policy/policy.js';
import { type HouseRule, withRules } from './policy/rules.js';
import type { WaiverEntry } from './policy/waivers.js';

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
  /** What is too much, where it differs from the default. */
  readonly limits?: Partial<ReadingLimits>;
}

/** An audit, or why the plan could not be read. */
export type AuditResult = Of<{ readonly audit: Audit }>;

/** An assessment, or why the plan could not be read. */
export type AssessmentResult = Of<{ readonly assessment: Assessment }>;

type Of<Made> =
  | (Made & {
      readonly readable: true;
      readonly text: string;
      /** What is wrong with `# strategy-ignore` comments: those took nothing on. */
      readonly mistakes: readonly Mistake[];
      /** The rules of the house that were put to it. */
      readonly rules: readonly HouseRule[];
      /** The language of its reports, unless another is told then. */
      readonly language?: string;
    })
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
  const result = assessPlan(text, options);
  if (!result.readable) return result;
  const { assessment, ...about } = result;
  return { ...about, audit: assessment.whole() };
}

/**
 * The same, as far as a table of many plans asks for it.
 *
 * @throws RangeError when `today` is not a day as YYYY-MM-DD
 */
export function assessPlan(text: string | Uint8Array, options: AuditPlanOptions): AssessmentResult {
  if (!isDay(options.today)) throw new RangeError(`${options.today} is not a day as YYYY-MM-DD.`);
  const parsed = parsePlan(text, options.file ?? 'plan', { ...LIMITS, ...options.limits });
  if (!parsed.readable) return parsed;
  try {
    return assessRead(parsed.source, options);
  } catch (error) {
    if (error instanceof Unaudited) return { readable: false, problem: error.problem };
    throw error;
  }
}

/** @throws Unaudited when there is more to say of the plan than the limits let be said */
function assessRead(source: Source, options: AuditPlanOptions): AssessmentResult {
  const { areas = AREA_IDS, waivers = [], baseline = [], rules = [], language } = options;
  const ruleIds = rules.map(({ id }) => id);
  const inline = inlineWaivers(source, [...WAIVABLE_IDS, ...ruleIds]);
  const assessment = assessSource(source, [...CHECK_IDS, ...ruleIds], {
    areas: withRules(AREAS, rules, source.data).filter(({ id }) => areas.includes(id)),
    policy: { ...DEFAULT_POLICY, ...options.policy },
    facts: { today: options.today },
    waivers: [...waivers, ...inline.entries],
    baseline,
  });
  const { mistakes } = inline;
  const { text } = source;
  return { readable: true, assessment, text, mistakes, rules, ...(language !== undefined && { language }) };
}
