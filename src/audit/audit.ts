import type { Area, Facts } from '../model.js';
import { locate } from '../plan/locate.js';
import type { Source } from '../plan/parse.js';
import { holdFindings, validatePlan } from '../plan/validate.js';
import type { Policy } from '../policy/policy.js';
import type { WaiverEntry } from '../policy/waivers.js';
import { excuseFindings, isAudited, withAccepted } from './excuse.js';
import { collectFindings, type Finding, placeFindings } from './findings.js';
import { judge } from './judge.js';
import type { Assessment, Audit } from './result.js';
import { runChecks } from './run.js';
import { rankActions, type Score, scoreAudit } from './score.js';

export interface AuditOptions {
  /** The areas to audit. */
  readonly areas: readonly Area[];
  readonly policy: Policy;
  readonly facts: Facts;
  /** What was accepted, in files and in comments of the plan. */
  readonly waivers?: readonly WaiverEntry[];
  /** The fingerprints of findings that are known. */
  readonly baseline?: readonly string[];
}

/** The ids of all checks that a plan may call not applicable. */
export type CheckIds = readonly string[];

/**
 * Audits a plan that could be read: schema findings, checks, score, findings, gates. Pure.
 *
 * @throws Unaudited when there are more findings than the limits let be told
 */
export function assessSource(
  source: Source,
  checkIds: CheckIds,
  { areas, policy, facts, waivers: entries = [], baseline = [] }: AuditOptions,
): Assessment {
  const { plan, findings: breaches, ...broken } = validatePlan(source, checkIds);
  const results = runChecks(areas, plan, facts, broken, policy);
  holdFindings(
    results.flatMap(({ problems }) => problems.map(({ at }) => at)),
    source,
  );
  const score = scoreAudit(results, policy);
  const drafts = collectFindings({ score, plan, formatProblems: breaches, policy });
  const placed = (): readonly Finding[] =>
    placeFindings(drafts, source.data, (path) =>
      // A place in a section that is not there cannot be shown.
      Object.hasOwn(source.data, path[0] ?? '') ? locate(source, path, 'value') : null,
    );
  const about = {
    file: source.file,
    company: plan.company.name,
    today: facts.today,
    profile: policy.profile ?? 'default',
  };
  if (entries.length === 0 && baseline.length === 0) {
    const verdict = judge(score, drafts, policy);
    const whole = (): Audit => ({
      ...about,
      ...score,
      acceptedReadiness: score.readiness,
      actions: rankActions(score, policy),
      findings: placed(),
      waivers: [],
      mended: [],
      verdict,
    });
    return { ...about, ...score, verdict, whole };
  }
  // Of a check that the policy leaves out, nobody knows either whether its findings are mended.
  const off = Object.entries(policy.levels ?? {}).flatMap(([check, level]) => (level === 'off' ? check : []));
  const isOfThese = (id: string): boolean =>
    !off.some((check) => id === check || id.startsWith(`${check} `)) &&
    isAudited(
      id,
      areas.map((area) => area.id),
      checkIds,
    );
  const { findings, waivers, mended } = excuseFindings(
    placed(),
    entries.filter(({ check }) => isOfThese(check)),
    baseline.filter(isOfThese),
    facts.today,
    source.data,
  );
  const verdict = judge(score, findings, policy);
  const audit = { ...about, ...score, ...acceptedScore(score, findings, policy), findings, waivers, mended, verdict };
  return { ...about, ...score, verdict, whole: () => audit };
}

/** The score that a house takes on; nobody is asked to mend what was accepted whole. */
function acceptedScore(
  score: Score,
  findings: readonly Finding[],
  policy: Policy,
): Pick<Audit, 'acceptedReadiness' | 'actions'> {
  if (findings.every(({ waiver }) => waiver === undefined)) {
    return { acceptedReadiness: score.readiness, actions: rankActions(score, policy) };
  }
  const accepted = withAccepted(score.checks, findings);
  const whole = accepted.filter(({ outcome }) => outcome === 'met').map(({ check }) => check);
  return {
    acceptedReadiness: scoreAudit(accepted, policy).readiness,
    actions: rankActions(score, policy, whole),
  };
}
