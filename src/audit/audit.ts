import type { Area, Facts } from '../model.js';
import { locate } from '../plan/locate.js';
import type { Source } from '../plan/parse.js';
import { validatePlan } from '../plan/validate.js';
import type { Policy } from '../policy/policy.js';
import { collectFindings } from './findings.js';
import { judge } from './judge.js';
import type { Audit } from './result.js';
import { runChecks } from './run.js';
import { scoreAudit } from './score.js';

export interface AuditOptions {
  /** The areas to audit. */
  readonly areas: readonly Area[];
  readonly policy: Policy;
  readonly facts: Facts;
}

/** The ids of all checks that a plan may call not applicable. */
export type CheckIds = readonly string[];

/** Audits a plan that could be read: schema findings, checks, score, findings, gates. Pure. */
export function auditSource(source: Source, checkIds: CheckIds, { areas, policy, facts }: AuditOptions): Audit {
  const { plan, findings: breaches, ...broken } = validatePlan(source, checkIds);
  const results = runChecks(areas, plan, facts, broken);
  const score = scoreAudit(results, policy);
  const findings = collectFindings({
    score,
    plan,
    data: source.data,
    formatProblems: breaches,
    policy,
    // A place in a section that is not there cannot be shown.
    locate: (path) => (Object.hasOwn(source.data, path[0] ?? '') ? locate(source, path, 'value') : null),
  });
  return {
    file: source.file,
    company: plan.company.name,
    today: facts.today,
    ...score,
    findings,
    verdict: judge(score, findings, policy),
  };
}
