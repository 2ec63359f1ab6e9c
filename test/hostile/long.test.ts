import { describe, expect, it } from 'vitest';
import { auditPlan, renderReport } from '../../src/index.js';
import { main } from '../../src/main.js';
import { fakeIo } from '../commands/fake-io.js';

// What is long takes in proportion. Each of these took minutes, or all memory, before; the time of a test is the bound.

const HEAD = '{"format": 1, "company": {"name": "Kiosk"}';

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function audited(plan: object, text = JSON.stringify({ format: 1, company: { name: 'Kiosk' }, ...plan })) {
  const result = auditPlan(text, { today: '2026-11-22' });
  if (!result.readable) return { says: result.problem.message };
  const { checks, findings } = result.audit;
  return { result, findings, crashed: checks.filter(({ outcome }) => outcome === 'crashed').map(({ check }) => check) };
}

describe('a long plan', () => {
  it('of many wrong items in one list is refused by their number', () => {
    const markets = times(200_000, (index) => `m${index}`);
    expect(audited({ company: { name: 'Kiosk', markets } }).says).toBe('too-many-findings');
  });

  it('on one line tells each of many places', async () => {
    const filling = times(60, () => `"${'a'.repeat(99_000)}"`).join();
    const text = `${HEAD}, "x-a": [${filling}], ${times(15_000, (index) => `"k${index}": {}`).join()}}`;
    const { result, findings } = audited({}, text);
    expect(findings?.filter(({ id }) => id === 'format/unknown-key')).toHaveLength(15_000);
    if (result) expect((await renderReport(result, 'html')).length).toBeGreaterThan(1_000_000);
  });

  it('of more complaints than a function takes arguments is refused by their number', () => {
    const trends = times(130_000, () => ({ name: 'a' }));
    expect(audited({ market: { trends } }).says).toBe('too-many-findings');
    const items = times(130_000, () => ({ title: 'a', personas: ['a'] }));
    expect(audited({ content: { items }, personas: { profiles: [{ id: 'a' }] } }).crashed).toEqual([]);
  });

  it('of initiatives that refer to objectives, and of roles that wait for them', () => {
    const objectives = times(20_000, (index) => ({ id: `o${index}` }));
    const roles = times(20_000, (index) => ({ id: `r${index}`, sourcing: 'vacant', fill_by: '2027-01-01' }));
    const initiatives = times(20_000, (index) => ({
      id: `i${index}`,
      supports: ['o19999'],
      owner: `r${index}`,
      start: '2027-02-01',
      effort_days: { r0: 1 },
    }));
    expect(audited({ goals: { objectives }, team: { roles }, roadmap: { initiatives } }).crashed ?? []).toEqual([]);
  });

  it('of initiatives that last for ever books each month of a role once', () => {
    const ever = { start: '0001-01-01', end: '9999-12-31', effort_days: { a: 1200 } };
    const initiatives = times(500, (index) => ({ id: `i${index}`, ...ever }));
    const plan = (days: number) => ({ team: { roles: [{ id: 'a', days_per_month: days }] }, roadmap: { initiatives } });
    expect(audited(plan(1)).says).toBe('too-many-findings');
    const { result } = audited(plan(31));
    expect(result?.audit.checks.find(({ check }) => check === 'roadmap/capacity')?.outcome).toBe('met');
  });
});

describe('a waiver', () => {
  it('names its plans by a pattern that is compared in proportion', async () => {
    const plan = `${'a'.repeat(60)}.yaml`;
    const entry = (name: string) =>
      `format: 1\nwaivers: [{check: section/mobile, kind: accepted, reason: r, owner: o, approved_by: b, expires: 2026-12-01, plan: "${name}"}]\n`;
    const accepted = async (name: string): Promise<number> => {
      const io = fakeIo({ files: { [plan]: 'format: 1\ncompany: {name: K}\n', 'strategy.waivers.yaml': entry(name) } });
      await main(['audit', plan, '-f', 'json'], io);
      return JSON.parse(io.out()).findings.filter((finding: object) => 'waiver' in finding).length;
    };
    expect(await accepted(`${'*a'.repeat(30)}b`)).toBe(0);
    expect(await accepted(`${'*a'.repeat(30)}*`)).toBe(1);
    expect(await accepted('a*a.yaml')).toBe(1);
    expect(await accepted('*.yml')).toBe(0);
    expect(await accepted('*/a*')).toBe(0);
  });
});
