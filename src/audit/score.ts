import type { AreaId } from '../model.js';
import { EFFORT_COSTS, HEADLINE_AREAS, LEVEL_WEIGHTS, type Policy } from '../policy/policy.js';
import type { CheckResult } from './run.js';

/** A check with what it weighs and what it costs. */
export interface ScoredCheck extends CheckResult {
  /** Its weight within the area; 0 when it does not apply. */
  readonly weight: number;
  /** The points of readiness that are gained when it is met. */
  readonly points: number;
}

export interface AreaScore {
  readonly area: AreaId;
  readonly headline: boolean;
  /** Its weight in the readiness. */
  readonly weight: number;
  /** The sum of weight × share over the applicable checks. */
  readonly earned: number;
  /** The sum of the weights of the applicable checks. */
  readonly possible: number;
  /** 100 × earned / possible; null when no check applies or one crashed. */
  readonly score: number | null;
  readonly answered: number;
  readonly applicable: number;
  /** A check of the area crashed, so that nobody knows its score. */
  readonly unknown: boolean;
}

export interface Action {
  readonly check: string;
  readonly area: AreaId;
  /** The points of readiness that it gains on its own. */
  readonly points: number;
  readonly effort: CheckResult['effort'];
  /** The readiness once this action and all before it are done, by scoring again. */
  readonly readinessAfter: number;
}

export interface Score {
  /** The weighted mean of the areas' scores, rounded down; 100 only if everything is met. Null when nothing applies or a check crashed. */
  readonly readiness: number | null;
  /** The same before rounding. */
  readonly exactReadiness: number | null;
  /** 100 minus readiness. */
  readonly gap: number | null;
  readonly coverage: { readonly answered: number; readonly applicable: number };
  readonly areas: readonly AreaScore[];
  readonly checks: readonly ScoredCheck[];
}

/** Scores the results by a policy's weights. Pure; the sums are in the result, so anyone can redo them. */
export function scoreAudit(results: readonly CheckResult[], policy: Policy): Score {
  const areas = [...groupByArea(results)].map(([area, checks]) => scoreArea(area, checks, policy));
  const pointsOf = pointsPerWeight(areas);
  const checks = results.map((result) => {
    const weight = weightOf(result);
    return scored(result, weight, weight * (1 - result.share) * (pointsOf.get(result.area) ?? 0));
  });
  const exactReadiness = meanOf(areas);
  const allMet = checks.every(({ outcome }) => outcome === 'met' || outcome === 'not-applicable');
  const readiness = exactReadiness === null ? null : roundDown(exactReadiness, allMet);
  return {
    readiness,
    exactReadiness,
    gap: readiness === null ? null : 100 - readiness,
    coverage: {
      answered: areas.reduce((sum, area) => sum + area.answered, 0),
      applicable: areas.reduce((sum, area) => sum + area.applicable, 0),
    },
    areas,
    checks,
  };
}

/** Written out for what most results have: copies of objects would take half of the time of scoring. */
function scored(result: CheckResult, weight: number, points: number): ScoredCheck {
  const { reason, limits, off, error } = result;
  if (reason !== undefined || limits !== undefined || off !== undefined || error !== undefined)
    return { ...result, weight, points };
  const { check, area, level, effort, covers, outcome, share } = result;
  const { problems, notes, missing, missingAny, blockedBy } = result;
  return {
    check,
    area,
    level,
    effort,
    covers,
    outcome,
    share,
    problems,
    notes,
    missing,
    missingAny,
    blockedBy,
    weight,
    points,
  };
}

/** @param done checks that count as met, whatever came of them */
function scoreArea(
  area: AreaId,
  checks: readonly CheckResult[],
  policy: Policy,
  done: ReadonlySet<string> = new Set(),
): AreaScore {
  let [earned, possible, answered, applicable] = [0, 0, 0, 0];
  let unknown = false;
  // One loop, because an area is scored again for each of its actions.
  for (const result of checks) {
    if (result.outcome === 'not-applicable') continue;
    const isDone = done.has(result.check);
    const weight = weightOf(result);
    earned += weight * (isDone ? 1 : result.share);
    possible += weight;
    applicable += 1;
    if (isDone || result.outcome !== 'unanswered') answered += 1;
    if (!isDone && result.outcome === 'crashed') unknown = true;
  }
  return {
    area,
    headline: HEADLINE_AREAS.includes(area),
    weight: policy.areaWeights[area] ?? 1,
    earned,
    possible,
    score: possible === 0 || unknown ? null : (100 * earned) / possible,
    answered,
    applicable,
    unknown,
  };
}

function weightOf({ level, outcome }: CheckResult): number {
  return outcome === 'not-applicable' ? 0 : LEVEL_WEIGHTS[level];
}

function groupByArea(results: readonly CheckResult[]): ReadonlyMap<AreaId, readonly CheckResult[]> {
  const groups = new Map<AreaId, CheckResult[]>();
  for (const result of results) {
    const group = groups.get(result.area);
    if (group) group.push(result);
    else groups.set(result.area, [result]);
  }
  return groups;
}

/** The weighted mean of the areas that have a score; null when there is none, or one is unknown. */
function meanOf(areas: Iterable<AreaScore>): number | null {
  let [sum, weights] = [0, 0];
  for (const { score, weight, unknown } of areas) {
    if (unknown) return null;
    if (score === null) continue;
    weights += weight;
    sum += score * weight;
  }
  return weights === 0 ? null : sum / weights;
}

function totalWeight(areas: readonly AreaScore[]): number {
  return areas.reduce((sum, { score, weight }) => sum + (score === null ? 0 : weight), 0);
}

function roundDown(exact: number, allMet: boolean): number {
  // The sum of many shares may fall a hair short of the whole number that it stands for.
  return allMet ? 100 : Math.min(99, Math.floor(exact + 1e-9));
}

/** By area, the points of readiness that one unit of check weight is worth. */
function pointsPerWeight(areas: readonly AreaScore[]): ReadonlyMap<AreaId, number> {
  const weights = totalWeight(areas);
  const scored = areas.filter(({ score }) => score !== null);
  return new Map(scored.map(({ area, weight, possible }) => [area, (100 * weight) / (possible * weights)]));
}

/**
 * What to do, most points per effort first: ranks what is not met, and scores again after each as if it and all
 * before it were met.
 *
 * @param accepted checks that nobody is asked to mend
 */
export function rankActions({ checks, areas }: Score, policy: Policy, accepted: readonly string[] = []): Action[] {
  const gainPerEffort = ({ points, effort }: ScoredCheck): number => points / EFFORT_COSTS[effort];
  const ranked = checks
    .filter(({ check, points }) => points > 0 && !accepted.includes(check))
    .sort((a, b) => gainPerEffort(b) - gainPerEffort(a) || b.points - a.points);
  const open = checks.filter(({ points }) => points > 0).length;
  const done = new Set<string>();
  const byArea = groupByArea(checks);
  const scores = new Map(areas.map((area) => [area.area, area]));
  return ranked.map(({ check, area, points, effort }) => {
    done.add(check);
    scores.set(area, scoreArea(area, byArea.get(area) ?? [], policy, done));
    const exact = meanOf(scores.values()) ?? 0;
    return { check, area, points, effort, readinessAfter: roundDown(exact, done.size === open) };
  });
}
