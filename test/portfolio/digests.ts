import type { Digest, DigestedCheck } from '../../src/portfolio/digest.js';

/** A digest that is like all others but for what is told. */
export function digest(told: Partial<Digest> = {}): Digest {
  return {
    file: 'plan.yaml',
    company: 'Kiosk',
    profile: 'default',
    today: '2026-11-22',
    readiness: 50,
    coverage: { answered: 1, applicable: 2 },
    passed: false,
    must: 0,
    areas: [],
    checks: [],
    ...told,
  };
}

/** A check as digests have it. */
export function check(told: Partial<DigestedCheck> = {}): DigestedCheck {
  return { check: 'mobile/x', area: 'mobile', outcome: 'unmet', points: 1, title: 'Title', fix: '', ...told };
}
