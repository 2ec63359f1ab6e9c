import { formatPath } from '../plan/path.js';
import { EFFORT_COSTS, LEVEL_WEIGHTS } from '../policy/policy.js';
import type { View } from './view.js';

/**
 * The whole audit as JSON, by schemas/audit-result.schema.json. Ids and level names are English in
 * every language; the texts are in the language of the view. Every number of the score is in it.
 */
export function renderJson(view: View): string {
  return `${jsonText(auditJson(view), 2)}\n`;
}

/**
 * Data as JSON, by its escapes also for what JSON would leave as it is and a terminal, the log of a pipeline or a reader
 * of lines may obey: delete, C1 controls, line and paragraph separators, changes of the reading direction, `##[` and the
 * like.
 */
export function jsonText(data: object, indent?: number): string {
  return JSON.stringify(data, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|#(?=#\w*\[)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The audit as plain data, in the order of its schema. */
export function auditJson(view: View): object {
  const { audit } = view;
  const checkViews = new Map(
    [...view.headlineAreas, ...view.otherAreas].flatMap(({ checks }) => checks.map((check) => [check.id, check])),
  );
  return {
    format: 1,
    tool: view.tool,
    language: view.language,
    file: audit.file,
    company: audit.company,
    profile: audit.profile,
    today: audit.today,
    readiness: audit.readiness,
    exactReadiness: audit.exactReadiness,
    acceptedReadiness: audit.acceptedReadiness,
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
    findings: view.findings.map(({ path, excuse, ...finding }) => ({ ...finding, path: formatPath(path) })),
    waivers: audit.waivers.map(({ entry: { range, isInline, ...entry }, ...use }) => ({
      ...entry,
      ...use,
      inline: isInline,
      line: range.start.line,
    })),
    mended: audit.mended,
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
}
