import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionOf, portfolioOf } from '../../src/portfolio/portfolio.js';
import { check, digest } from './digests.js';

describe('distributionOf', () => {
  it('gives quartiles as spreadsheets do', () => {
    expect(distributionOf([100, 0, 9, 33, 80, 43]).quartiles).toEqual({
      minimum: 0,
      lower: 15,
      median: 38,
      upper: 70.75,
      maximum: 100,
    });
    expect(distributionOf([40]).quartiles).toEqual({ minimum: 40, lower: 40, median: 40, upper: 40, maximum: 40 });
    expect(distributionOf([]).quartiles).toBeNull();
  });

  it('counts in tens, 100 with the nineties', () => {
    const { histogram } = distributionOf([0, 9, 10, 90, 99, 100]);
    expect(histogram.map(({ plans }) => plans)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 3]);
    expect(histogram.at(-1)).toMatchObject({ from: 90, to: 100 });
  });

  it('counts every plan once, with quartiles in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (scores) => {
        const { histogram, quartiles } = distributionOf(scores);
        expect(histogram.reduce((sum, { plans }) => sum + plans, 0)).toBe(scores.length);
        const { minimum = 0, lower = 0, median = 0, upper = 0, maximum = 0 } = quartiles ?? {};
        const found = [minimum, lower, median, upper, maximum];
        expect([...found].sort((a, b) => a - b)).toEqual(found);
        expect([minimum, maximum]).toEqual([Math.min(...scores), Math.max(...scores)]);
      }),
    );
  });
});

describe('portfolioOf', () => {
  it('puts what nobody knows first, then the lowest readiness', () => {
    const digests = [80, null, 20].map((readiness) => digest({ readiness, file: `${readiness}.yaml` }));
    expect(portfolioOf(digests).rows.map(({ file }) => file)).toEqual(['null.yaml', '20.yaml', '80.yaml']);
    expect(portfolioOf(digests).readiness).toMatchObject({ plans: 2, quartiles: { minimum: 20, maximum: 80 } });
  });

  it('gives the same whatever order the audits come in', () => {
    const digests = [
      digest({ company: 'A', areas: [{ area: 'mobile', score: 10 }], checks: [check({ title: 'Old' })] }),
      digest({ company: 'B', today: '2026-12-01', checks: [check({ title: 'New', fix: 'Do it' })] }),
      digest({ company: 'C', file: 'other.yaml', areas: [{ area: 'mobile', score: 90 }] }),
    ];
    const expected = portfolioOf(digests);
    fc.assert(
      fc.property(fc.shuffledSubarray(digests, { minLength: 3 }), (shuffled) => {
        expect(portfolioOf(shuffled)).toEqual(expected);
      }),
    );
    expect(expected.gaps[0]).toMatchObject({ title: 'New', fix: 'Do it', plans: 2 });
  });

  it('sums coverage, counts who passed, and tells the span of days', () => {
    const found = portfolioOf([
      digest({ today: '2026-11-30', passed: true, coverage: { answered: 3, applicable: 4 } }),
      digest({ today: '2026-11-02' }),
    ]);
    expect(found).toMatchObject({
      plans: 2,
      passed: 1,
      from: '2026-11-02',
      to: '2026-11-30',
      coverage: { answered: 4, applicable: 6 },
    });
  });

  it('ranks areas by their mean, over the plans that have a score in them', () => {
    const areas = (mobile: number | null, team: number | null) => [
      { area: 'mobile', score: mobile },
      { area: 'team', score: team },
      { area: 'site', score: null },
    ];
    const found = portfolioOf([digest({ areas: areas(100, 20) }), digest({ areas: areas(49, null) })]);
    expect(found.areas).toEqual([
      { area: 'team', plans: 1, mean: 20, lowest: 20, below: 1 },
      { area: 'mobile', plans: 2, mean: 74.5, lowest: 49, below: 1 },
      { area: 'site', plans: 0, mean: null, lowest: null, below: 0 },
    ]);
  });

  it('names the lowest area of a plan only where it has a gap', () => {
    const rows = (score: number | null) => portfolioOf([digest({ areas: [{ area: 'mobile', score }] })]).rows;
    expect(rows(99)[0]?.lowest).toEqual({ area: 'mobile', score: 99 });
    expect(rows(100)[0]?.lowest).toBeNull();
    expect(rows(null)[0]?.lowest).toBeNull();
  });

  it('ranks gaps by the plans that have them, then by what they cost', () => {
    const found = portfolioOf([
      digest({
        checks: [
          check({ check: 'a/one', points: 1 }),
          check({ check: 'a/two', points: 3, outcome: 'unanswered' }),
          check({ check: 'a/met', outcome: 'met' }),
          check({ check: 'a/partly', outcome: 'partly' }),
          check({ check: 'a/once', points: 100 }),
        ],
      }),
      digest({
        checks: [
          check({ check: 'a/one', points: 1 }),
          check({ check: 'a/two', points: 1 }),
          check({ check: 'a/once', outcome: 'met', points: 0 }),
        ],
      }),
    ]);
    expect(found.gaps.map(({ check: id, plans }) => [id, plans])).toEqual([
      ['a/two', 2],
      ['a/one', 2],
      ['a/once', 1],
    ]);
    expect(found.gaps[0]).toMatchObject({ unanswered: 1, points: 2, applicable: 2 });
    expect(found.gaps[2]).toMatchObject({ applicable: 2, points: 100 });
  });
});
