import { describe, expect, it } from 'vitest';
import { platform } from '../../src/areas/platform/checks.js';
import { runChecks } from '../../src/audit/run.js';
import type { Plan } from '../../src/model.js';
import { planOf, TODAY } from './cases.js';

function levelOfTechnicalAudit(company: Partial<Plan['company']>) {
  const results = runChecks([platform], planOf({ company }), { today: TODAY });
  return results.find(({ check }) => check === 'platform/technical-audit')?.level;
}

describe('the technical audit', () => {
  it('is a must before scaling', () => {
    expect(levelOfTechnicalAudit({ stage: 'scaling' })).toBe('must');
  });

  it('is a should at any other stage', () => {
    expect(levelOfTechnicalAudit({ stage: 'launch' })).toBe('should');
    expect(levelOfTechnicalAudit({ stage: 'growing' })).toBe('should');
    expect(levelOfTechnicalAudit({ stage: 'established' })).toBe('should');
  });

  it('is a must where the stage is not told: silence never helps', () => {
    expect(levelOfTechnicalAudit({})).toBe('must');
  });
});
