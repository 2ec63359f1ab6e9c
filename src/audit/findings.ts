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

/** A finding before it is known where it stands and what else there is of its kind; a breach of the format has its place. */
export interface Draft extends Omit<Finding, 'range' | 'fingerprint'> {
  readonly range?: Range;
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
  readonly formatProblems: readonly FormatProblem[];
  readonly policy: Policy;
}

/** All findings: what breaks the format first, then by area in the order of the format. */
export function collectFindings({ score, plan, formatProblems, policy }: FindingSources): Draft[] {
  const open = score.checks.filter(({ points }) => points > 0);
  const bySection = open.filter((check) => isOfMissingSection(check, plan));
  const byCheck = open.filter((check) => !isOfMissingSection(check, plan));
  const areas = score.areas.map(({ area }) => area);
  return [
    ...formatFindings(formatProblems, open, areas),
    ...areas.flatMap((area) => [
      ...sectionFindings(
        area,
        bySection.filter((check) => check.area === area),
        policy,
      ),
      ...byCheck.filter((check) => check.area === area).flatMap(checkFindings),
    ]),
  ];
}

/**
 * The findings with their places and fingerprints. Those that are about the same are numbered, so that each has a
 * fingerprint of its own.
 *
 * @param data the plan as it is written
 * @param locate where a plan path stands in the text; of a path that is not there, the nearest part that is
 */
export function placeFindings(
  drafts: readonly Draft[],
  data: unknown,
  locate: (path: PlanPath) => Range | null,
): Finding[] {
  const times = new Map<string, number>();
  return drafts.map((draft) => {
    const subject = fingerprintOf(draft, data);
    const time = (times.get(subject) ?? 0) + 1;
    times.set(subject, time);
    // Nothing of a section that is not there can be shown.
    const range = draft.range ?? (draft.kind === 'section' ? null : locate(draft.path));
    const fingerprint = time === 1 ? subject : `${subject} (${time})`;
    const { kind, id, area, level, effort, outcome, message, args, path, points, checks } = draft;
    return { kind, id, area, level, effort, outcome, message, args, path, range, points, checks, fingerprint };
  });
}

/** An unanswered check whose section is not in the plan: the section's finding speaks for it. */
function isOfMissingSection(check: ScoredCheck, plan: Plan): boolean {
  return check.outcome === 'unanswered' && check.blockedBy.length === 0 && plan[check.area] === undefined;
}

function sectionFindings(area: AreaId, checks: readonly ScoredCheck[], policy: Policy): Draft[] {
  if (checks.length === 0) return [];
  const required = policy.requiredSections.includes(area);
  const highest = LEVELS.find((level) => checks.some((check) => check.level === level)) ?? 'could';
  return [
    {
      kind: 'section',
      id: `section/${area}`,
      area,
      level: required ? 'must' : highest,
      effort: 'medium',
      outcome: 'unanswered',
      message: required ? 'required-section-missing' : 'section-missing',
      args: { area, checks: checks.length },
      path: [area],
      points: checks.reduce((sum, { points }) => sum + points, 0),
      checks: checks.map(({ check }) => check),
    },
  ];
}

function checkFindings(check: ScoredCheck): Draft[] {
  const { check: id, level, effort, area, outcome } = check;
  // A check that crashed costs no points, and is none of these; the type does not know it.
  if (outcome === 'crashed') return [];
  const draft = ({ message, args, at }: Omit<Problem, 'costs'>, points: number): Draft => ({
    kind: 'check',
    id,
    area,
    level,
    effort,
    outcome,
    message,
    args,
    path: at,
    points,
    checks: [id],
  });
  if (outcome === 'unanswered') {
    if (check.blockedBy.length > 0) return [];
    const [message, patterns] =
      check.missing.length > 0
        ? (['unanswered', check.missing] as const)
        : (['unanswered-any', check.missingAny] as const);
    const args = { paths: patterns.map((pattern) => pattern.replaceAll('[*]', '[]')) };
    return [draft({ message, args, at: pathOf(patterns[0] ?? area) }, check.points)];
  }
  const lost = 1 - check.share;
  return check.problems.map((problem) => draft(problem, (check.points * problem.costs) / lost));
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
): Draft[] {
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
    return {
      kind: 'format',
      id: `format/${rule}`,
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
