import type { AreaId, Arguments, Effort, Level, Outcome, Plan, PlanPath, Problem, Range } from '../model.js';
import { formatPath, isWithin, stepsOf } from '../plan/path.js';
import { LEVELS, type Policy } from '../policy/policy.js';
import type { Waiver } from '../policy/waivers.js';
import { fingerprintOf } from './fingerprint.js';
import type { Score, ScoredCheck } from './score.js';

/** What is wrong at one place of the plan. Serialisable, and free of language. */
export interface Finding {
  /** Whether a check, a missing section or the plan's format speaks. */
  readonly kind: 'check' | 'section' | 'format';
  /** A check's id, `section/<area>` or `format/<rule>`. */
  readonly id: string;
  /** The area; null for what stands outside all areas, such as `company`. */
  readonly area: AreaId | null;
  readonly level: Level;
  readonly effort: Effort;
  readonly outcome: Outcome;
  readonly message: string;
  readonly args: Arguments;
  readonly path: PlanPath;
  /** Null when the whole section is not there. */
  readonly range: Range | null;
  /** The points of readiness that it costs. */
  readonly points: number;
  /** The checks that it keeps from being met. */
  readonly checks: readonly string[];
  /** What it is about, as a text that does not change while the plan is edited around it. */
  readonly fingerprint: string;
  /** Who took it on, and why: it is told, and counts in the score, but fails no gate. */
  readonly waiver?: Waiver;
  /** The waiver that it had until its last day passed. */
  readonly expired?: Waiver;
  /** Whether the baseline holds it: it is told, but fails no gate. */
  readonly known?: true;
}

/** What breaks the format, as the reading of the plan tells it. */
export interface FormatProblem {
  readonly rule: string;
  readonly message: string;
  readonly args: Arguments;
  readonly path: PlanPath;
  readonly range: Range;
  /** The key that was probably meant. */
  readonly suggestion?: string;
}

export interface FindingSources {
  readonly score: Score;
  readonly plan: Plan;
  /** The plan as it is written. */
  readonly data: unknown;
  readonly formatProblems: readonly FormatProblem[];
  readonly policy: Policy;
  /** Where a plan path stands in the text; of a path that is not there, the nearest part that is. */
  readonly locate: (path: PlanPath) => Range | null;
}

/** All findings: what breaks the format first, then by area in the order of the format. */
export function collectFindings({ score, plan, data, formatProblems, policy, locate }: FindingSources): Finding[] {
  const open = score.checks.filter(({ points }) => points > 0);
  const bySection = open.filter((check) => isOfMissingSection(check, plan));
  const byCheck = open.filter((check) => !isOfMissingSection(check, plan));
  const areas = score.areas.map(({ area }) => area);
  const fingerprint = fingerprints(data);
  return [
    ...formatFindings(formatProblems, open, areas, fingerprint),
    ...areas.flatMap((area) => [
      ...sectionFindings(
        area,
        bySection.filter((check) => check.area === area),
        policy,
        fingerprint,
      ),
      ...byCheck.filter((check) => check.area === area).flatMap((check) => checkFindings(check, locate, fingerprint)),
    ]),
  ];
}

/** Gives what is found its fingerprint. */
type Fingerprints = (found: Pick<Finding, 'id' | 'message' | 'path' | 'args'>) => string;

/** Findings that are about the same are numbered in their order, so that each has a fingerprint of its own. */
function fingerprints(data: unknown): Fingerprints {
  const times = new Map<string, number>();
  return (found) => {
    const subject = fingerprintOf(found, data);
    const time = (times.get(subject) ?? 0) + 1;
    times.set(subject, time);
    return time === 1 ? subject : `${subject} (${time})`;
  };
}

/** An unanswered check whose section is not in the plan: the section's finding speaks for it. */
function isOfMissingSection(check: ScoredCheck, plan: Plan): boolean {
  return check.outcome === 'unanswered' && check.blockedBy.length === 0 && plan[check.area] === undefined;
}

function sectionFindings(
  area: AreaId,
  checks: readonly ScoredCheck[],
  policy: Policy,
  fingerprint: Fingerprints,
): Finding[] {
  if (checks.length === 0) return [];
  const required = policy.requiredSections.includes(area);
  const highest = LEVELS.find((level) => checks.some((check) => check.level === level)) ?? 'could';
  const found = {
    id: `section/${area}`,
    message: required ? 'required-section-missing' : 'section-missing',
    args: { area, checks: checks.length },
    path: [area],
  };
  return [
    {
      kind: 'section',
      ...found,
      area,
      level: required ? 'must' : highest,
      effort: 'medium',
      outcome: 'unanswered',
      range: null,
      points: checks.reduce((sum, { points }) => sum + points, 0),
      checks: checks.map(({ check }) => check),
      fingerprint: fingerprint(found),
    },
  ];
}

function checkFindings(check: ScoredCheck, locate: FindingSources['locate'], fingerprint: Fingerprints): Finding[] {
  const { check: id, level, effort, area, outcome } = check;
  // A check that crashed costs no points, and is none of these; the type does not know it.
  if (outcome === 'crashed') return [];
  // Written out, because copying objects is what would cost most of an audit.
  const finding = ({ message, args, at }: Omit<Problem, 'costs'>, points: number): Finding => ({
    kind: 'check',
    id,
    area,
    level,
    effort,
    outcome,
    checks: [id],
    message,
    args,
    path: at,
    range: locate(at),
    points,
    fingerprint: fingerprint({ id, message, path: at, args }),
  });
  if (outcome === 'unanswered') {
    if (check.blockedBy.length > 0) return [];
    const [message, patterns] =
      check.missing.length > 0
        ? (['unanswered', check.missing] as const)
        : (['unanswered-any', check.missingAny] as const);
    const args = { paths: patterns.map((pattern) => pattern.replaceAll('[*]', '[]')) };
    return [finding({ message, args, at: pathOf(patterns[0] ?? area) }, check.points)];
  }
  const lost = 1 - check.share;
  return check.problems.map((problem) => finding(problem, (check.points * problem.costs) / lost));
}

/** The path that a pattern names, up to its first list: what can be pointed at. */
function pathOf(pattern: string): PlanPath {
  const steps = stepsOf(pattern);
  const list = steps.findIndex((step) => step.startsWith('[') || step === '{}');
  return list === -1 ? steps : steps.slice(0, list);
}

/** Breaches of the format, each with the points of the checks that it keeps from being met. */
function formatFindings(
  problems: readonly FormatProblem[],
  open: readonly ScoredCheck[],
  areas: readonly AreaId[],
  fingerprint: Fingerprints,
): Finding[] {
  const blamed = new Map<FormatProblem, ScoredCheck[]>();
  // Of several places that silence a check, the first by name is blamed, in whatever order they stand.
  const byName = problems
    .map((problem) => ({ problem, name: formatPath(problem.path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const check of open.filter(({ blockedBy }) => blockedBy.length > 0)) {
    const first = byName.find(({ problem }) => check.blockedBy.some((broken) => isSamePlace(problem, broken)));
    if (first) blamed.set(first.problem, [...(blamed.get(first.problem) ?? []), check]);
  }
  return problems.map((problem) => {
    const { rule, message, args, path, range } = problem;
    const checks = blamed.get(problem) ?? [];
    const id = `format/${rule}`;
    return {
      kind: 'format',
      id,
      area: areas.find((area) => area === path[0]) ?? null,
      level: 'must',
      effort: 'small',
      outcome: 'unmet',
      message,
      args,
      path,
      range,
      points: checks.reduce((sum, check) => sum + untold(check), 0),
      checks: checks.map(({ check }) => check),
      fingerprint: fingerprint({ id, message, path, args }),
    };
  });
}

/** A misspelt key stands for the key that was meant, and a missing one for its group. */
function isSamePlace({ rule, path, suggestion }: FormatProblem, broken: PlanPath): boolean {
  const group = path.slice(0, -1);
  const places = [
    path,
    ...(suggestion === undefined ? [] : [[...group, suggestion]]),
    ...(rule === 'missing-key' && group.length > 0 ? [group] : []),
  ];
  return places.some((place) => isWithin(place, broken) || isWithin(broken, place));
}

/** The points of a check that none of its own problems accounts for. */
function untold(check: ScoredCheck): number {
  const told = check.problems.reduce((sum, { costs }) => sum + costs, 0);
  return check.points * Math.max(0, 1 - told / (1 - check.share));
}
