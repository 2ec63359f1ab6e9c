import type { CheckResult } from '../../src/audit/run.js';

/** A result as `runChecks` gives it, met unless told otherwise. */
export function result(check: string, changes: Partial<CheckResult> = {}): CheckResult {
  return {
    check,
    area: check.split('/')[0] as CheckResult['area'],
    level: 'must',
    effort: 'small',
    covers: ['D1-G'],
    outcome: 'met',
    share: 1,
    problems: [],
    notes: [],
    missing: [],
    missingAny: [],
    blockedBy: [],
    ...changes,
  };
}

/** A result that earns a share of its weight. */
export function earning(check: string, share: number, changes: Partial<CheckResult> = {}): CheckResult {
  const outcome = share === 1 ? 'met' : share > 0 ? 'partly' : 'unmet';
  return result(check, { share, outcome, ...changes });
}

export function notApplicable(check: string): CheckResult {
  return result(check, { outcome: 'not-applicable', share: 0 });
}

export function unanswered(check: string, changes: Partial<CheckResult> = {}): CheckResult {
  return result(check, { outcome: 'unanswered', share: 0, ...changes });
}
