import { formatPath } from '../plan/path.js';
import { EFFORT_COSTS, LEVEL_WEIGHTS } from '../policy/policy.js';
import type { View } from './view.js';

/**
 * The whole audit as JSON, by schemas/audit-result.schema.json. Ids and level names are English in
 * every language; the texts are in the language of the view. Every number of the score is in it.
 */
export function renderJson(view: View): string {
  const { audit } = view;
  const checkViews = new Map(
    [...view.headlineAreas, ...view.otherAreas].flatMap(({ checks }) => checks.map((check) => [check.id, check])),
  );
  const result = {
    format: 1,
    tool: view.tool,
    language: view.language,
    file: audit.file,
    company: audit.company,
    today: audit.today,
    readiness: audit.readiness,
    exactReadiness: audit.exactReadiness,
    gap: audit.gap,
    coverage: audit.coverage,
    policy: { levelWeights: LEVEL_WEIGHTS, effortCosts: EFFORT_COSTS },
    areas: audit.areas,
    checks: audit.checks.map(({ problems, notes, reason, error, blockedBy, ...check }) => ({
      ...check,
      title: checkViews.get(check.check)?.title ?? check.check,
      notes: checkViews.get(check.check)?.notes ?? [],
      blockedBy: blockedBy.map(formatPath),
      ...(check.outcome === 'not-applicable' && { reason: checkViews.get(check.check)?.reason ?? '' }),
      ...(error !== undefined && { error: error.split('\n', 1)[0] }),
    })),
    findings: view.findings.map(({ path, ...finding }) => ({ ...finding, path: formatPath(path) })),
    actions: audit.actions,
    verdict: {
      passed: audit.verdict.passed,
      gates: view.gates.map(({ id, title, passed, expected, found, fix }) => ({
        gate: id,
        title,
        passed,
        expected,
        found,
        fix,
      })),
    },
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
