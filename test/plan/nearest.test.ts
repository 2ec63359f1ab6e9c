import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/plan/nearest.js';

describe('the nearest name', () => {
  it.each([
    ['moblie', 'mobile'],
    ['Mobile', 'mobile'],
    ['refund', 'refund_days'],
    ['refund-days', 'refund_days'],
    ['teams', 'team'],
  ])('of %s is %s', (written, meant) => {
    expect(nearest(written, ['team', 'mobile', 'refund_days', 'payments'])).toBe(meant);
  });

  it('is none when nothing is near', () => {
    expect(nearest('zodiac', ['team', 'mobile', 'payments'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});
