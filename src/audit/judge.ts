import type { Arguments } from '../model.js';
import { failsOn, type Policy } from '../policy/policy.js';
import type { Finding } from './findings.js';
import type { Score } from './score.js';

export type GateId = 'format' | 'required-sections' | 'fail-on' | 'min-score';

/** One condition that a pipeline enforces. The arguments fill the gate's words: expected, found, fix. */
export interface Gate {
  readonly gate: GateId;
  readonly passed: boolean;
  readonly args: Arguments;
}

export interface Verdict {
  readonly passed: boolean;
  readonly gates: readonly Gate[];
}

/** Judges an audit by every gate that the policy sets; each passes or fails by itself. */
export function judge(score: Score, findings: readonly Finding[], policy: Policy): Verdict {
  const gates = [
    formatGate(findings),
    requiredSectionsGate(findings, policy, score),
    ...failOnGate(findings, policy),
    ...minScoreGate(score, policy),
  ];
  // With a crashed check nobody knows: that is never a pass.
  const isKnown = score.areas.every(({ unknown }) => !unknown);
  return { passed: isKnown && gates.every(({ passed }) => passed), gates };
}

function formatGate(findings: readonly Finding[]): Gate {
  const breaches = findings.filter(({ kind }) => kind === 'format').length;
  return { gate: 'format', passed: breaches === 0, args: { breaches } };
}

function requiredSectionsGate(findings: readonly Finding[], policy: Policy, score: Score): Gate {
  const audited = score.areas.map(({ area }) => area);
  const required = policy.requiredSections.filter((area) => audited.includes(area));
  const missing = required.filter((area) =>
    findings.some((finding) => finding.kind === 'section' && finding.area === area),
  );
  return { gate: 'required-sections', passed: missing.length === 0, args: { required, missing } };
}

function failOnGate(findings: readonly Finding[], { failOn }: Policy): Gate[] {
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
