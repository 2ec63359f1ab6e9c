import type {
  Area,
  AreaId,
  Check,
  Effort,
  Facts,
  Level,
  Limits,
  Message,
  Outcome,
  Plan,
  PlanPath,
  Problem,
} from '../model.js';
import { hasAnswer, isWithin, touches } from '../plan/path.js';
import { type Moved, sourcePath } from '../plan/sound.js';
import type { Policy } from '../policy/policy.js';

/** What came of one check. Serialisable, and free of language. */
export interface CheckResult {
  readonly check: string;
  readonly area: AreaId;
  readonly level: Level;
  readonly effort: Effort;
  readonly covers: readonly string[];
  /** `crashed` is a bug of this tool, never a verdict on the plan. */
  readonly outcome: Outcome | 'crashed';
  /** The share of the weight that is earned, 0 to 1. */
  readonly share: number;
  readonly problems: readonly Problem[];
  readonly notes: readonly Message[];
  /** For an unanswered check: the plan paths that it misses, */
  readonly missing: readonly string[];
  /** or those of which one would do. */
  readonly missingAny: readonly string[];
  /** The plan's own reason, for a check that the plan calls not applicable. */
  readonly reason?: string;
  /** The figures that its credit went by, where the policy changes some of them. */
  readonly limits?: Limits;
  /** Whether the policy leaves it out. */
  readonly off?: true;
  /** Places that break the format and keep the check from being met: they speak for it. */
  readonly blockedBy: readonly PlanPath[];
  /** What was thrown, for a crashed check. */
  readonly error?: string;
}

/** What of a plan the format did not accept. */
export interface Broken {
  readonly invalid: readonly PlanPath[];
  /** Where the items of lists that lost some stand in the plan as it is written. */
  readonly moved: Moved;
}

/**
 * Puts every check to the plan.
 *
 * @param plan what the schema accepted
 * @param broken what broke the format and was taken out: what follows from it is not told again
 * @param policy the levels of checks that it changes, or with which it leaves them out, and their limits
 */
export function runChecks(
  areas: readonly Area[],
  plan: Plan,
  facts: Facts,
  broken: Broken = { invalid: [], moved: new Map() },
  { levels = {}, limits = {} }: Pick<Policy, 'levels' | 'limits'> = {},
): CheckResult[] {
  const excused = new Map((plan.not_applicable ?? []).map(({ check, reason }) => [check, reason]));
  return areas.flatMap(({ id, checks }) =>
    checks.map((check) => {
      const level = Object.hasOwn(levels, check.id) ? levels[check.id] : undefined;
      const changed = Object.hasOwn(limits, check.id) ? limits[check.id] : undefined;
      return level === 'off'
        ? switchedOff(check, id)
        : withLevel(runCheck(check, id, plan, facts, broken, excused.get(check.id), changed), level);
    }),
  );
}

function switchedOff({ id, level, effort, covers }: Check, area: AreaId): CheckResult {
  const nothing = { share: 0, problems: [], notes: [], missing: [], missingAny: [], blockedBy: [] };
  return { check: id, area, level, effort, covers, outcome: 'not-applicable', off: true, ...nothing };
}

function withLevel(result: CheckResult, level: Level | undefined): CheckResult {
  return level === undefined ? result : { ...result, level };
}

function runCheck(
  check: Check,
  area: AreaId,
  plan: Plan,
  facts: Facts,
  broken: Broken,
  reason: string | undefined,
  changed: Limits | undefined,
): CheckResult {
  const about = {
    check: check.id,
    area,
    effort: check.effort,
    covers: check.covers,
    ...(changed && { limits: { ...check.limits, ...changed } }),
  };
  const nothing = { share: 0, problems: [], notes: [], missing: [], missingAny: [], blockedBy: [] };
  try {
    const level = check.raised?.when(plan) ? check.raised.to : check.level;
    if (reason !== undefined) return { ...about, level, ...nothing, outcome: 'not-applicable', reason };
    if (check.applies && !check.applies(plan)) return { ...about, level, ...nothing, outcome: 'not-applicable' };

    const blockers = blockersOf(check, broken.invalid);
    const silence = silenceOf(check, plan);
    const silent = [...silence.missing, ...silence.missingAny];
    if (silent.length > 0) {
      const blockedBy = blockers.filter((path) => silent.some((pattern) => touches(path, pattern)));
      return { ...about, level, ...nothing, ...silence, outcome: 'unanswered', blockedBy };
    }

    const { share, problems: found, notes = [] } = check.test(plan, facts, changed);
    const problems = found.map((problem) => ({ ...problem, at: sourcePath(problem.at, broken.moved) }));
    const told = problems.filter(
      ({ at }) => !blockers.some((path) => followsFrom(at, path)) && !isIn(at, broken.invalid),
    );
    const outcome = share >= 1 ? 'met' : share > 0 ? 'partly' : 'unmet';
    const direct = broken.invalid.filter((path) => problems.some(({ at }) => isWithin(at, path)));
    const blockedBy = told.length < problems.length ? [...new Set([...direct, ...blockers])] : [];
    return {
      ...about,
      level,
      outcome,
      share: Math.min(1, share),
      problems: told,
      notes,
      missing: [],
      missingAny: [],
      blockedBy,
    };
  } catch (thrown) {
    const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { ...about, level: check.level, ...nothing, outcome: 'crashed', error };
  }
}

/** The plan paths that a check needs and does not have. */
function silenceOf(
  { needs = [], needsAny = [], misses = [] }: Check,
  plan: Plan,
): Pick<CheckResult, 'missing' | 'missingAny'> {
  return {
    missing: [...misses, ...needs.filter((pattern) => !hasAnswer(plan, pattern))],
    missingAny: needsAny.some((pattern) => hasAnswer(plan, pattern)) ? [] : needsAny,
  };
}

/** The broken places that the check would have read. */
function blockersOf({ needs = [], needsAny = [] }: Check, invalid: readonly PlanPath[]): PlanPath[] {
  return invalid.filter((path) => [...needs, ...needsAny].some((pattern) => touches(path, pattern)));
}

/** Whether a problem stands within a place that broke the format, whether or not the check needs it. */
function isIn(problem: PlanPath, places: readonly PlanPath[]): boolean {
  return places.some((place) => isWithin(problem, place));
}

/**
 * Whether a problem is only the echo of a broken place: it stands in it, above it, or in another
 * section that was compared with it.
 */
function followsFrom(problem: PlanPath, broken: PlanPath): boolean {
  return isWithin(problem, broken) || isWithin(broken, problem) || problem[0] !== broken[0];
}
