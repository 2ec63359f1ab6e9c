import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' };
import { auditPlan, renderReport } from '../../src/index.js';
import { main } from '../../src/main.js';
import { LIMITS } from '../../src/plan/limits.js';
import { compileSchema } from '../../src/policy/compile-schema.js';
import { MOST_WAIVERS } from '../../src/policy/inline-waivers.js';
import { within } from '../../src/policy/within-time.js';
import { fakeFolders, run as runIn } from '../commands/fake-folders.js';
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

async function run(argv: readonly string[], files: Record<string, string>) {
  const io = fakeIo({
    files: {
      'plan.yaml': 'format: 1\ncompany: {name: aaaa}\nx-a: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n',
      ...files,
    },
  });
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err() };
}

const RULE = 'level: must, title: t, why: w, fix: f';

describe('a long file of a house', () => {
  it('of mistakes tells the first hundred, and that there are more', async () => {
    const checks = times(50_000, (index) => `mobile/k${index}: must`).join(', ');
    const { exitCode, err } = await run(['audit', 'plan.yaml'], { 'strategy.config.yaml': `checks: {${checks}}\n` });
    expect([exitCode, err.match(/There is no check/g)?.length]).toEqual([2, 100]);
    expect(err).toContain('There are more mistakes than these 100.');
  });

  it('of waivers ends, in the file and in the plan, where a plan has enough', async () => {
    expect(waiversSchema.properties.waivers.maxItems).toBe(MOST_WAIVERS);
    const comments = '# strategy-ignore mobile/app: r\n'.repeat(MOST_WAIVERS + 1);
    const plan = `format: 1\ncompany: {name: K}\n${comments}`;
    const { exitCode, err } = await run(['audit', 'plan.yaml'], { 'plan.yaml': plan });
    expect([exitCode, err]).toEqual([2, expect.stringContaining('lists more than 10,000 items')]);
  });

  it('that others extend again and again is read once', async () => {
    const chain = times(30, (index) => [`c${index}.yaml`, `extends: [./c${index + 1}.yaml, ./c${index + 1}.yaml]\n`]);
    const last = `rules: [{id: mobile/x, ${RULE}, path: x-a, schema: true}]\n`;
    const files = { ...Object.fromEntries(chain), 'c30.yaml': last };
    const io = fakeFolders({ files: { 'plan.yaml': 'format: 1\ncompany: {name: K}\n', ...files } });
    const { exitCode, out } = await runIn(io, 'audit', 'plan.yaml', '--config', 'c0.yaml', '-f', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(out).checks.filter(({ check }: { check: string }) => check === 'mobile/x')).toHaveLength(1);
  });

  it.each([
    ['outputs', `outputs: [${times(101, (index) => `./o${index}.html`).join()}]`, 100],
    [
      'rules',
      `rules: [${times(501, (index) => `{id: mobile/x${index}, ${RULE}, path: x-a, schema: true}`).join()}]`,
      500,
    ],
    ['extends', `extends: [${times(101, () => 'launch').join()}]`, 100],
    ['plans', `overrides: [{plans: [${times(1001, (index) => `p${index}`).join()}]}]`, '1,000'],
  ])('of too many %s says so', async (key, text, limit) => {
    const { exitCode, err } = await run(['audit', 'plan.yaml'], { 'strategy.config.yaml': `${text}\n` });
    expect([exitCode, err]).toEqual([2, expect.stringContaining(`“${key}” lists more than ${limit} items`)]);
  });
});

describe('what a house writes and nobody can decide', () => {
  it('is given up after its time', () => {
    const compiled = compileSchema({ pattern: '^(a+)+$' }, undefined, within(100));
    if ('mistake' in compiled) throw new Error(compiled.mistake.message);
    expect(compiled.meets(['aa', 'b'])).toEqual([true, false]);
    expect(() => compiled.meets([`${'a'.repeat(40)}!`])).toThrow('timed out');
    // What is left of the time is for all of them.
    expect(() => compiled.meets([`${'a'.repeat(40)}!`])).toThrow('timed out after 1ms');
  });

  it('is told by the name of the rule, and is no bug of the tool', async () => {
    const files = { 'strategy.config.yaml': `rules: [{id: mobile/round, ${RULE}, path: x-a, schema: {$ref: "#"}}]\n` };
    const { exitCode, err } = await run(['audit', 'plan.yaml', '--debug'], files);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('The rule mobile/round could not be put to the plan')]);
    expect(err).not.toContain('bug');
  });

  it('is told of the globs of a config', async () => {
    const plan = `${'a'.repeat(40)}.yaml`;
    const files = { [plan]: 'format: 1\n', 'c.yaml': `overrides: [{plans: ["${'*a'.repeat(14)}b"], profile: b2b}]\n` };
    const { exitCode, err } = await run(['audit', plan, '--config', 'c.yaml'], files);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('take too long to compare')]);
  });

  it('of a waiver names its plans in proportion', async () => {
    const plan = `${'a'.repeat(60)}.yaml`;
    const entry = (name: string) =>
      `format: 1\nwaivers: [{check: section/mobile, kind: accepted, reason: r, owner: o, approved_by: b, expires: 2026-12-01, plan: "${name}"}]\n`;
    const accepted = async (name: string): Promise<number> => {
      const files = { [plan]: 'format: 1\ncompany: {name: K}\n', 'strategy.waivers.yaml': entry(name) };
      const { out } = await run(['audit', plan, '-f', 'json'], files);
      return JSON.parse(out).findings.filter((finding: object) => 'waiver' in finding).length;
    };
    expect(await accepted(`${'*a'.repeat(30)}b`)).toBe(0);
    expect(await accepted(`${'*a'.repeat(30)}*`)).toBe(1);
    expect(await accepted('a*a.yaml')).toBe(1);
    expect(await accepted('*.yml')).toBe(0);
    expect(await accepted('*/a*')).toBe(0);
  });
});

describe('the limits', () => {
  it('are those that the README tells', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z]+)` +\| ([\d,]+) +\|/gm);
    const told = [...rows].map(([, name = '', value = '']) => [name, Number(value.replaceAll(',', ''))]);
    expect(Object.fromEntries(told)).toEqual(LIMITS);
  });
});
