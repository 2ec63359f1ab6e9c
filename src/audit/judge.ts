import type { AreaId, Arguments, Level } from '../model.js';
import { failsOn, LEVELS, type Policy, type PreviousAudit } from '../policy/policy.js';
import type { Draft, Finding } from './findings.js';
import type { Score } from './score.js';

export type GateId =
  | 'format'
  | 'required-sections'
  | 'fail-on'
  | 'max-findings'
  | 'min-score'
  | 'min-area-score'
  | 'min-coverage'
  | 'no-regression';

/** One condition that a pipeline enforces. The arguments fill the gate's words: expected, found, fix. */
export interface Gate {
  readonly gate: GateId;
  readonly passed: boolean;
  readonly args: Arguments;
}

export interface Verdict {
  readonly passed: boolean;
  readonly gates: readonly Gate[];
  /** How many findings at level must nobody accepted or knew before, breaches of the format aside. */
  readonly openMusts: number;
}

/**
 * Judges an audit by every gate that the policy sets; each passes or fails by itself. What was accepted,
 * or was known before, fails no gate that goes by findings; scores count it all the same.
 */
export function judge(score: Score, findings: readonly Judged[], policy: Policy): Verdict {
  const counted = findings.filter(isOpen);
  const gates = [
    formatGate(counted),
    requiredSectionsGate(counted, policy, score),
    ...failOnGate(counted, policy),
    ...maxFindingsGates(counted, policy),
    ...minScoreGate(score, policy),
    ...minAreaScoreGates(score, policy),
    ...minCoverageGate(score, policy),
    ...noRegressionGate(score, policy),
  ];
  // With a crashed check nobody knows: that is never a pass.
  const isKnown = score.areas.every(({ unknown }) => !unknown);
  return { passed: isKnown && gates.every(({ passed }) => passed), gates, openMusts: openAt('must', counted) };
}

/** What gates go by; where a finding stands is none of it. */
type Judged = Draft | Finding;

/** Whether nobody accepted a finding or knew it before. */
export function isOpen({ waiver, known }: Pick<Finding, 'waiver' | 'known'>): boolean {
  return waiver === undefined && known !== true;
}

/** How many open findings there are at a level, as gates count them: breaches of the format have a gate of their own. */
function openAt(level: Level, findings: readonly Judged[]): number {
  return findings.filter((finding) => finding.kind !== 'format' && finding.level === level && isOpen(finding)).length;
}

function formatGate(findings: readonly Judged[]): Gate {
  const breaches = findings.filter(({ kind }) => kind === 'format').length;
  return { gate: 'format', passed: breaches === 0, args: { breaches } };
}

function requiredSectionsGate(findings: readonly Judged[], policy: Policy, score: Score): Gate {
  const audited = score.areas.map(({ area }) => area);
  const required = policy.requiredSections.filter((area) => audited.includes(area));
  const missing = required.filter((area) =>
    findings.some((finding) => finding.kind === 'section' && finding.area === area),
  );
  return { gate: 'required-sections', passed: missing.length === 0, args: { required, missing } };
}

function failOnGate(findings: readonly Judged[], { failOn }: Policy): Gate[] {
  if (failOn === 'never') return [];
  // Breaches of the format have a gate of their own.
  const failing = findings.filter(({ kind, level }) => kind !== 'format' && failsOn(level, failOn)).length;
  return [{ gate: 'fail-on', passed: failing === 0, args: { level: failOn, findings: failing } }];
}

function minScoreGate({ readiness }: Score, { minScore }: Policy): Gate[] {
  if (minScore === undefined) return [];
  const found = readiness ?? 0;
  return [{ gate: 'min-score', passed: readiness !== null && found >= minScore, args: { minimum: minScore, found } }];
}

function maxFindingsGates(findings: readonly Judged[], { maxFindings = {} }: Policy): Gate[] {
  return LEVELS.flatMap((level): Gate[] => {
    const maximum = maxFindings[level];
    if (maximum === undefined) return [];
    const found = openAt(level, findings);
    return [{ gate: 'max-findings', passed: found <= maximum, args: { level, maximum, found } }];
  });
}

/** An area to which nothing applies passes; one that was not audited is not judged. */
function minAreaScoreGates({ areas }: Score, { minScores = {} }: Policy): Gate[] {
  return areas.flatMap(({ area, score, unknown }): Gate[] => {
    const minimum = minScores[area];
    if (minimum === undefined) return [];
    const passed = !unknown && (score === null || score >= minimum - ROUNDING);
    return [{ gate: 'min-area-score', passed, args: { area, minimum, found: roundedDown(score) } }];
  });
}

function minCoverageGate({ coverage }: Score, { minCoverage }: Policy): Gate[] {
  if (minCoverage === undefined) return [];
  const { answered, applicable } = coverage;
  const percent = applicable === 0 ? 100 : (100 * answered) / applicable;
  const args = { minimum: minCoverage, found: roundedDown(percent), answered, applicable };
  return [{ gate: 'min-coverage', passed: percent >= minCoverage - ROUNDING, args }];
}

/** Neither the readiness nor an area that both audits scored may have fallen. */
function noRegressionGate(score: Score, { previous }: Policy): Gate[] {
  if (previous === undefined) return [];
  const { file } = previous;
  const fallen = fallenAreas(score, previous);
  const [before, after] = [previous.exactReadiness, score.exactReadiness];
  const hasFallen = before !== null && (after === null || after < before - ROUNDING);
  const args = { file, before: roundedDown(before), after: roundedDown(after), areas: fallen };
  return [{ gate: 'no-regression', passed: !hasFallen && fallen.length === 0, args }];
}

function fallenAreas({ areas }: Score, { areas: before }: PreviousAudit): AreaId[] {
  return areas.flatMap(({ area, score }) => {
    const earlier = before.find((candidate) => candidate.area === area)?.score ?? null;
    return earlier !== null && score !== null && score < earlier - ROUNDING ? area : [];
  });
}

/** Sums of shares may fall a hair short of the number that they stand for. */
const ROUNDING = 1e-9;

/** A score as reports show it; nothing counts as 0. */
function roundedDown(score: number | null): number {
  return Math.floor((score ?? 0) + ROUNDING);
}
