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
import { formatPath, hasAnswer, touches } from '../plan/path.js';
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
        : asSet(runCheck(check, id, plan, facts, broken, excused.get(check.id), changed), level, undefined);
    }),
  );
}

/** A result that says nothing yet. Written out, because copying objects is what would cost most of an audit. */
function blank({ id, level, effort, covers }: Check, area: AreaId, outcome: CheckResult['outcome']): CheckResult {
  return {
    check: id,
    area,
    level,
    effort,
    covers,
    outcome,
    share: 0,
    problems: [],
    notes: [],
    missing: [],
    missingAny: [],
    blockedBy: [],
  };
}

function switchedOff(check: Check, area: AreaId): CheckResult {
  return { ...blank(check, area, 'not-applicable'), off: true };
}

/** A result at the level, and by the limits, that the policy or the plan sets in the place of the check's own. */
function asSet(result: CheckResult, level: Level | undefined, limits: Limits | undefined): CheckResult {
  if (limits !== undefined) return { ...result, level: level ?? result.level, limits };
  return level === undefined || level === result.level ? result : { ...result, level };
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
  const limits = changed && { ...check.limits, ...changed };
  try {
    const level = check.raised?.when(plan) ? check.raised.to : undefined;
    return asSet(judged(check, area, plan, facts, broken, reason, changed), level, limits);
  } catch (thrown) {
    const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return asSet({ ...blank(check, area, 'crashed'), error }, undefined, limits);
  }
}

function judged(
  check: Check,
  area: AreaId,
  plan: Plan,
  facts: Facts,
  broken: Broken,
  reason: string | undefined,
  changed: Limits | undefined,
): CheckResult {
  if (reason !== undefined) return { ...blank(check, area, 'not-applicable'), reason };
  if (check.applies && !check.applies(plan)) return blank(check, area, 'not-applicable');

  const blockers = broken.invalid.length === 0 ? NONE : blockersOf(check, broken.invalid);
  const silence = silenceOf(check, plan);
  if (silence !== undefined) {
    const silent = [...silence.missing, ...silence.missingAny];
    const blockedBy = blockers.filter((path) => silent.some((pattern) => touches(path, pattern)));
    return { ...blank(check, area, 'unanswered'), ...silence, blockedBy };
  }

  const { share, problems, notes = NO_NOTES } = check.test(plan, facts, changed);
  const { told, blockedBy } =
    broken.invalid.length === 0 ? { told: problems, blockedBy: NONE } : withoutEchoes(problems, blockers, broken);
  return {
    check: check.id,
    area,
    level: check.level,
    effort: check.effort,
    covers: check.covers,
    outcome: share >= 1 ? 'met' : share > 0 ? 'partly' : 'unmet',
    share: Math.min(1, share),
    problems: told,
    notes,
    missing: [],
    missingAny: [],
    blockedBy,
  };
}

const NONE: readonly PlanPath[] = [];
const NO_NOTES: readonly Message[] = [];

/** The problems at their places in the plan as it is written, without those that only follow from broken places. */
function withoutEchoes(
  problems: readonly Problem[],
  blockers: readonly PlanPath[],
  { invalid, moved }: Broken,
): { readonly told: readonly Problem[]; readonly blockedBy: readonly PlanPath[] } {
  const placed = problems.map(({ at, message, args, costs }) => ({ at: sourcePath(at, moved), message, args, costs }));
  const [blocked, wrong] = [placesOf(blockers), placesOf(invalid)];
  const told = placed.filter(({ at }) => !followsFrom(at, blocked) && !isIn(at, wrong));
  if (told.length === placed.length) return { told, blockedBy: NONE };
  const { above } = placesOf(placed.map(({ at }) => at));
  const direct = invalid.filter((path) => above.has(formatPath(path)));
  return { told, blockedBy: [...new Set([...direct, ...blockers])] };
}

/** The plan paths that a check needs and does not have; undefined where it has all. */
function silenceOf(
  { needs = NO_PATTERNS, needsAny = NO_PATTERNS, misses = NO_PATTERNS }: Check,
  plan: Plan,
): Pick<CheckResult, 'missing' | 'missingAny'> | undefined {
  const isAnswered = (pattern: string): boolean => hasAnswer(plan, pattern);
  const hasAny = needsAny.length === 0 || needsAny.some(isAnswered);
  if (hasAny && misses.length === 0 && needs.every(isAnswered)) return undefined;
  return {
    missing: [...misses, ...needs.filter((pattern) => !isAnswered(pattern))],
    missingAny: hasAny ? NO_PATTERNS : needsAny,
  };
}

const NO_PATTERNS: readonly string[] = [];

/** The broken places that the check would have read. */
function blockersOf({ needs = [], needsAny = [] }: Check, invalid: readonly PlanPath[]): readonly PlanPath[] {
  return invalid.filter((path) => [...needs, ...needsAny].some((pattern) => touches(path, pattern)));
}

/** Places to look up: to hold each problem against each broken place takes the square of a hostile plan's length. */
interface Places {
  /** Their names. */
  readonly names: ReadonlySet<string>;
  /** The names of what they stand in, their own among them. */
  readonly above: ReadonlySet<string>;
  readonly sections: ReadonlySet<string | number | undefined>;
}

function placesOf(paths: readonly PlanPath[]): Places {
  return {
    names: new Set(paths.map(formatPath)),
    above: new Set(paths.flatMap(namesAbove)),
    sections: new Set(paths.map(([section]) => section)),
  };
}

/** The names of the places that a path stands in, and its own. */
function namesAbove(path: PlanPath): readonly string[] {
  return path.map((_, index) => formatPath(path.slice(0, index + 1)));
}

/** Whether a problem stands within a place that broke the format, whether or not the check needs it. */
function isIn(problem: PlanPath, { names }: Places): boolean {
  return names.size > 0 && namesAbove(problem).some((name) => names.has(name));
}

/**
 * Whether a problem is only the echo of a broken place: it stands in it, above it, or in another
 * section that was compared with it.
 */
function followsFrom(problem: PlanPath, broken: Places): boolean {
  const { above, sections } = broken;
  if (sections.size > 1 || (sections.size === 1 && !sections.has(problem[0]))) return true;
  return above.has(formatPath(problem)) || isIn(problem, broken);
}
