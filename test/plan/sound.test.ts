import { describe, expect, it } from 'vitest';
import { withoutSilence } from '../../src/plan/sound.js';

const ROLES = [{ id: 'a', function: 'marketing' }];

describe('a plan without what says nothing', () => {
  it('is the same where everything says something', () => {
    const data = { format: 1, company: { name: 'A', markets: ['NL'] }, team: { roles: ROLES } };
    expect(withoutSilence(data)).toBe(data);
  });

  it('has neither remarks, nor known keys without a value, nor groups in which nothing is said', () => {
    const data = {
      format: 1,
      company: { notes: 'soon', name: 'A', currency: null },
      goals: { notes: null, objectives: null },
      team: { roles: ROLES, 'x-own': 1 },
      'x-mine': { deep: null },
    };
    expect(withoutSilence(data)).toEqual({ format: 1, company: { name: 'A' }, team: { roles: ROLES } });
  });

  it('keeps what was read as it was, and shares with it what is not changed', () => {
    const data = Object.freeze({
      company: Object.freeze({ name: 'A', notes: 'soon' }),
      team: Object.freeze({ roles: Object.freeze([Object.freeze({ id: 'a', notes: 'b' }), ROLES[0]]) }),
      market: { competitors: [] },
    });
    const sound = withoutSilence(data);
    expect(sound).toEqual({
      company: { name: 'A' },
      team: { roles: [{ id: 'a' }, ROLES[0]] },
      market: { competitors: [] },
    });
    expect(sound['market']).toBe(data.market);
    expect(data.company.notes).toBe('soon');
  });

  it('keeps keys that nobody knows, without a value and with the names of what objects have', () => {
    const data = JSON.parse('{"unknown": null, "company": {"name": "A", "notes": "b", "__proto__": 1}}');
    const sound = withoutSilence(data);
    expect(Object.keys(sound)).toEqual(['unknown', 'company']);
    expect(Object.keys(sound['company'] ?? {})).toEqual(['name', '__proto__']);
  });

  it('has the items of lists where they stand, empty ones too', () => {
    const sound = withoutSilence({ team: { roles: [null, { notes: 'a' }, ...ROLES] } });
    expect(sound).toEqual({ team: { roles: [null, {}, ...ROLES] } });
  });
});
