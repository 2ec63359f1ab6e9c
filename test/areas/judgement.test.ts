import { describe, expect, it } from 'vitest';
import {
  isWithinMonths,
  met,
  monthNumber,
  monthsBefore,
  monthText,
  onScale,
  partly,
  parts,
  recent,
  shareOf,
  unmet,
} from '../../src/areas/judgement.js';

const otherwise = { message: 'm', args: {}, at: ['mobile'] };
const facts = { today: '2026-11-22' };

describe('a linear scale', () => {
  it.each([
    [2500, 1],
    [2000, 1],
    [3250, 0.5],
    [4000, 0],
    [9000, 0],
  ])('that falls gives %i a share of %d', (value, share) => {
    expect(onScale(value, { full: 2500, none: 4000 }, otherwise).share).toBe(share);
  });

  it('may rise as well', () => {
    expect(onScale(85, { full: 90, none: 70 }, otherwise).share).toBe(0.75);
  });
});

describe('a share of items', () => {
  it('counts each item equally, and tells what each costs', () => {
    const { share, problems } = shareOf([1, 2, 3, 4], (item) => (item > 3 ? otherwise : undefined));
    expect(share).toBe(0.75);
    expect(problems.map(({ costs }) => costs)).toEqual([0.25]);
  });

  it('gives an item a part', () => {
    expect(shareOf([1, 2], (item) => (item === 1 ? { share: 0.5, complaint: otherwise } : undefined)).share).toBe(0.75);
  });

  it('is exactly nothing when every item fails', () => {
    expect(shareOf([1, 2, 3, 4, 5, 6], () => otherwise).share).toBe(0);
  });

  it('of nothing earns nothing', () => {
    expect(shareOf([], () => undefined)).toEqual({ share: 0, problems: [] });
  });
});

describe('parts and wholes', () => {
  it('earn what holds', () => {
    expect(parts([true, otherwise], [false, otherwise], [false, otherwise]).share).toBeCloseTo(1 / 3, 12);
    expect(met().share).toBe(1);
    expect(unmet(otherwise).share).toBe(0);
    expect(partly(0.25, otherwise).problems[0]?.costs).toBe(0.75);
  });
});

describe('a date', () => {
  const limits = { full: 12, none: 24 };

  it.each([
    ['2026-11-22', 1],
    ['2025-11-22', 1],
    ['2024-11-22', 0],
    ['2020-01-01', 0],
    ['2026-11-23', 0],
  ])('of %s counts for %d', (date, share) => {
    expect(recent(date, limits, ['site'], facts).share).toBe(share);
  });

  it('between the limits counts in proportion to its days', () => {
    expect(recent('2025-05-24', limits, ['site'], facts).share).toBeCloseTo(0.5, 2);
  });

  it('that is still to come is told as such', () => {
    expect(recent('2027-01-01', limits, ['site'], facts).problems[0]?.message).toBe('in-the-future');
  });

  it('lies within so many months up to the same day', () => {
    expect(isWithinMonths('2025-11-22', 12, facts)).toBe(true);
    expect(isWithinMonths('2025-11-21', 12, facts)).toBe(false);
  });

  it('some months earlier is the last day of a shorter month', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
  });
});

describe('a month', () => {
  it.each(['2026-12', '2027-01', '0001-01', '9999-12'])('%s is itself again by its number', (month) => {
    expect(monthText(monthNumber(`${month}-31`))).toBe(month);
  });

  it('follows on the one before, over the end of a year', () => {
    expect(monthNumber('2027-01-01') - monthNumber('2026-12-31')).toBe(1);
  });
});
