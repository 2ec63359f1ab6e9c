import { describe, expect, it } from 'vitest';
import { met, shareOf, unmet } from '../../src/areas/judgement.js';
import { runChecks } from '../../src/audit/run.js';
import type { Check, Plan, PlanPath } from '../../src/model.js';

const today = '2026-11-22';
const plan: Plan = { format: 1, company: { name: 'Shop' }, mobile: { approach: 'responsive', tested_on: ['ios'] } };

function check(changes: Partial<Check>): Check {
  return {
    id: 'mobile/example',
    level: 'should',
    effort: 'small',
    covers: ['D1-M9'],
    test: () => met(),
    ...changes,
  };
}

const run = (changes: Partial<Check>, of: Plan = plan, invalid: readonly PlanPath[] = []) => {
  const [result] = runChecks(
    [{ id: 'mobile', checks: [check(changes)] }],
    of,
    { today },
    { invalid, moved: new Map() },
  );
  if (result === undefined) throw new Error('no result');
  return result;
};

describe('a check', () => {
  it('is unanswered without what it needs, and is not asked', () => {
    const test = () => {
      throw new Error('asked');
    };
    expect(run({ needs: ['mobile.ux_budget'], test })).toMatchObject({
      outcome: 'unanswered',
      share: 0,
      missing: ['mobile.ux_budget'],
    });
  });

  it('is answered by one of the paths of which it needs any', () => {
    expect(run({ needsAny: ['mobile.ux_budget', 'mobile.approach'] }).outcome).toBe('met');
    expect(run({ needsAny: ['mobile.ux_budget', 'mobile.app'] }).missingAny).toEqual([
      'mobile.ux_budget',
      'mobile.app',
    ]);
  });

  it('does not apply when its condition fails', () => {
    expect(run({ applies: () => false })).toMatchObject({ outcome: 'not-applicable', share: 0 });
  });

  it('does not apply when the plan says so, with the reason', () => {
    const excused: Plan = { ...plan, not_applicable: [{ check: 'mobile/example', reason: 'no phones in space' }] };
    expect(run({ test: () => unmet() }, excused)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no phones in space',
    });
  });

  it('takes the higher level when its condition holds', () => {
    const raised = { to: 'must', when: ({ company }: Plan) => company.stage === 'scaling' } as const;
    expect(run({ raised }).level).toBe('should');
    expect(run({ raised }, { ...plan, company: { name: 'Shop', stage: 'scaling' } }).level).toBe('must');
  });

  it('that throws has crashed; it is never a silent pass or fail', () => {
    const test = () => {
      throw new Error('boom');
    };
    const result = run({ test });
    expect(result.outcome).toBe('crashed');
    expect(result.error).toContain('boom');
  });

  it('that earns a part is partly met', () => {
    const test = () => shareOf([1, 2], (item) => (item === 1 ? undefined : { message: 'm', args: {}, at: ['mobile'] }));
    expect(run({ test })).toMatchObject({ outcome: 'partly', share: 0.5 });
  });
});

describe('what breaks the format', () => {
  const problem = (...at: (string | number)[]) => ({ message: 'm', args: {}, at });

  it('is not told again by a check that needs it', () => {
    const result = run({ needs: ['mobile.ux_budget'] }, plan, [['mobile', 'ux_budget']]);
    expect(result).toMatchObject({ outcome: 'unanswered', blockedBy: [['mobile', 'ux_budget']] });
  });

  it('speaks for a problem in it, above it, or in another section that was compared with it', () => {
    const needs = ['mobile.tested_on', 'site.vitals.lcp_ms'];
    const whole: Plan = { ...plan, site: { vitals: { lcp_ms: 2000 } } };
    const broken = [['mobile', 'tested_on', 1]];
    for (const at of [
      ['mobile', 'tested_on', 1],
      ['mobile', 'tested_on'],
      ['site', 'vitals'],
    ]) {
      const result = run({ needs, test: () => unmet(problem(...at)) }, whole, broken);
      expect(result, at.join('.')).toMatchObject({ outcome: 'unmet', problems: [], blockedBy: broken });
    }
  });

  it('does not silence a problem elsewhere in its section', () => {
    const test = () => unmet(problem('mobile', 'tested_on', 0));
    const result = run({ needs: ['mobile.tested_on'], test }, plan, [['mobile', 'tested_on', 1]]);
    expect(result.problems).toHaveLength(1);
  });

  it('does not silence a check that does not read it', () => {
    const result = run({ needs: ['mobile.approach'], test: () => unmet(problem('mobile')) }, plan, [['mobile', 'app']]);
    expect(result.problems).toHaveLength(1);
  });
});
