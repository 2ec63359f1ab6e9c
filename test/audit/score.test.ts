import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaScore, rankActions, scoreAudit } from '../../src/audit/score.js';
import { DEFAULT_POLICY } from '../../src/policy/policy.js';
import { earning, notApplicable, result, unanswered } from './results.js';

const score = (...results: Parameters<typeof scoreAudit>[0]) => scoreAudit(results, DEFAULT_POLICY);

function areaOf(areas: readonly AreaScore[], id: string): AreaScore | undefined {
  return areas.find(({ area }) => area === id);
}

describe('the score of an area', () => {
  it('weighs must 10, should 5 and could 2.5', () => {
    const { areas } = score(
      result('goals/a', { level: 'must' }),
      earning('goals/b', 0, { level: 'should' }),
      earning('goals/c', 0, { level: 'could' }),
    );
    expect(areaOf(areas, 'goals')).toMatchObject({ earned: 10, possible: 17.5, score: 1000 / 17.5 });
  });

  it('gives partial credit for a share', () => {
    const { areas } = score(earning('goals/a', 0.25), result('goals/b'));
    expect(areaOf(areas, 'goals')?.score).toBe(62.5);
  });

  it('leaves out what does not apply', () => {
    const { areas } = score(earning('goals/a', 0.5), notApplicable('goals/b'));
    expect(areaOf(areas, 'goals')).toMatchObject({ score: 50, applicable: 1, answered: 1 });
  });

  it('is neither 0 nor 100 when no check applies, and the area leaves the readiness', () => {
    const { areas, readiness } = score(notApplicable('goals/a'), earning('market/a', 0.5));
    expect(areaOf(areas, 'goals')?.score).toBeNull();
    expect(readiness).toBe(50);
  });

  it('counts what is unanswered as nothing, and apart', () => {
    const { areas, coverage } = score(result('goals/a'), unanswered('goals/b'), notApplicable('goals/c'));
    expect(areaOf(areas, 'goals')?.score).toBe(50);
    expect(coverage).toEqual({ answered: 1, applicable: 2 });
  });
});

describe('readiness', () => {
  it('weighs a headline area twice as much as another', () => {
    const { readiness } = score(result('payments/a'), earning('market/a', 0));
    expect(readiness).toBe(66);
  });

  it('is rounded down', () => {
    expect(score(earning('goals/a', 0.729)).readiness).toBe(72);
  });

  it('is not rounded down by the last bit of a sum', () => {
    const thirds = ['a', 'b', 'c'].map((name) => earning(`goals/${name}`, 0.7));
    expect(score(...thirds).readiness).toBe(70);
  });

  it('is 100 only if everything is met', () => {
    expect(score(result('goals/a'), earning('goals/b', 0.999999999)).readiness).toBe(99);
    expect(score(result('goals/a'), notApplicable('goals/b')).readiness).toBe(100);
  });

  it('cannot be reached by a plan without payments', () => {
    const met = ['goals', 'team', 'site', 'market'].map((area) => result(`${area}/a`));
    expect(score(...met, unanswered('payments/a')).readiness).toBeLessThan(80);
  });

  it('is unknown, and never a number, when nothing applies', () => {
    expect(score(notApplicable('goals/a'))).toMatchObject({ readiness: null, gap: null, exactReadiness: null });
  });

  it('is unknown when a check crashed', () => {
    const scored = score(result('goals/a', { outcome: 'crashed', share: 0, error: 'boom' }), result('team/a'));
    expect(scored.readiness).toBeNull();
    expect(areaOf(scored.areas, 'goals')).toMatchObject({ score: null, unknown: true });
  });

  it('and the gap make 100', () => {
    const { readiness, gap } = score(earning('goals/a', 0.3));
    expect((readiness ?? 0) + (gap ?? 0)).toBe(100);
  });
});

describe('whatever the results are', () => {
  const areas = ['goals', 'team', 'site', 'market'];
  const anyResult = fc
    .record({
      area: fc.constantFrom(...areas),
      name: fc.stringMatching(/^[a-z]{3,8}$/),
      share: fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
      level: fc.constantFrom('must', 'should', 'could'),
      applies: fc.boolean(),
    })
    .map(({ area, name, share, level, applies }) =>
      applies ? earning(`${area}/${name}`, share, { level }) : notApplicable(`${area}/${name}`),
    );
  const results = fc.uniqueArray(anyResult, { selector: ({ check }) => check, minLength: 1, maxLength: 30 });

  it('readiness is within 0 and 100, and mending any one finding never lowers it', () => {
    fc.assert(
      fc.property(results, (before) => {
        const { readiness, exactReadiness } = score(...before);
        if (readiness === null || exactReadiness === null) return;
        expect(readiness).toBeGreaterThanOrEqual(0);
        expect(readiness).toBeLessThanOrEqual(100);
        for (const mended of before.filter(({ outcome, share }) => outcome !== 'not-applicable' && share < 1)) {
          const after = score(
            ...before.map((each) => (each === mended ? earning(each.check, 1, { level: each.level }) : each)),
          );
          expect(after.exactReadiness).toBeGreaterThanOrEqual(exactReadiness - 1e-9);
          expect(after.readiness).toBeGreaterThanOrEqual(readiness);
        }
      }),
    );
  });
});

describe('the points of a check', () => {
  it('are what readiness gains when it is met', () => {
    const before = score(earning('goals/a', 0.5), earning('goals/b', 0), result('team/a'));
    const after = score(earning('goals/a', 1), earning('goals/b', 0), result('team/a'));
    const points = before.checks.find(({ check }) => check === 'goals/a')?.points ?? 0;
    expect(points).toBeCloseTo((after.exactReadiness ?? 0) - (before.exactReadiness ?? 0), 9);
  });

  it('of all checks are the whole gap', () => {
    const { checks, exactReadiness } = score(earning('goals/a', 0.4), unanswered('team/a'), result('team/b'));
    const lost = checks.reduce((sum, { points }) => sum + points, 0);
    expect(lost).toBeCloseTo(100 - (exactReadiness ?? 0), 9);
  });

  it('are none in an area to which nothing applies, or of which nobody knows the score', () => {
    const { checks } = score(
      notApplicable('goals/a'),
      result('site/a', { outcome: 'crashed', share: 0 }),
      earning('site/b', 0),
      earning('team/a', 0),
    );
    expect(checks.map(({ points }) => points)).toEqual([0, 0, 0, 100]);
  });

  it('are none for what is met or does not apply', () => {
    const { checks } = score(result('goals/a'), notApplicable('goals/b'), earning('goals/c', 0));
    expect(checks.map(({ points }) => points > 0)).toEqual([false, false, true]);
  });
});

describe('the next actions', () => {
  const ranked = (...results: Parameters<typeof scoreAudit>[0]) => rankActions(score(...results), DEFAULT_POLICY);

  it('come in the order of what they gain for their effort', () => {
    const actions = ranked(
      earning('goals/large', 0, { effort: 'large' }),
      earning('goals/small', 0, { effort: 'small', level: 'should' }),
      earning('goals/medium', 0, { effort: 'medium' }),
    );
    expect(actions.map(({ check }) => check)).toEqual(['goals/small', 'goals/medium', 'goals/large']);
  });

  it('tell the readiness after each, scored again, up to 100', () => {
    const actions = ranked(earning('goals/a', 0), earning('goals/b', 0.5), result('goals/c'));
    expect(actions.map(({ readinessAfter }) => readinessAfter)).toEqual([83, 100]);
  });

  it('are none when everything is met', () => {
    expect(ranked(result('goals/a'))).toEqual([]);
  });
});
