import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditPlan } from '../../src/index.js';
import { main } from '../../src/main.js';
import { LIMITS, limitsFrom, type ReadingLimits, raised } from '../../src/plan/limits.js';
import { fakeIo } from '../commands/fake-io.js';

type Name = keyof ReadingLimits;

function isName(name: string): name is Name {
  return Object.hasOwn(LIMITS, name);
}

const NAMES = Object.keys(LIMITS).filter(isName);
const HEAD = 'format: 1\ncompany: {name: K}\n';

/** A plan that needs just so much of a limit, and how much is asked for here. */
const PLANS: {
  readonly [name in Exclude<Name, 'audits'>]: { readonly limit: number; readonly of: (amount: number) => string };
} = {
  // MiB, the last byte counted.
  size: { limit: 1, of: (amount) => HEAD.padEnd(2 ** 20, '#').concat(amount > 1 ? '#' : '') },
  depth: { limit: 20, of: (amount) => `${HEAD}x-a: ${'['.repeat(amount - 1)}${']'.repeat(amount - 1)}\n` },
  // The document and its group, its keys and values, and those of the company.
  values: { limit: 50, of: (amount) => `${HEAD}x-a: [${Array.from({ length: amount - 10 }, () => '1').join(', ')}]\n` },
  text: { limit: 100, of: (amount) => `${HEAD}x-a: ${'a'.repeat(amount)}\n` },
  aliases: {
    limit: 7,
    of: (amount) => `${HEAD}x-b: &b 1\nx-a: [${Array.from({ length: amount }, () => '*b').join(', ')}]\n`,
  },
  // The merge counts as one more than the keys that it copies.
  merges: {
    limit: 8,
    of: (amount) =>
      `${HEAD}x-b: &b {${Array.from({ length: amount - 1 }, (_, index) => `k${index}: 1`).join(', ')}}\nx-a: {<<: *b}\n`,
  },
  findings: {
    limit: 300,
    of: (amount) => `${HEAD}${Array.from({ length: amount }, (_, index) => `k${index}: 1\n`).join('')}`,
  },
};

async function run(argv: readonly string[], setting: string, files: Record<string, string> = {}) {
  const io = fakeIo({ env: { STRATEGY_LIMITS: setting }, files });
  const exitCode = await main(argv, io);
  return { exitCode, err: io.err() };
}

describe('limitsFrom', () => {
  it('gives the limits as always where nothing is set', () => {
    expect(limitsFrom('')).toEqual(LIMITS);
    expect(limitsFrom(' , ,')).toEqual(LIMITS);
  });

  it.each(NAMES)('sets %s, and nothing else', (name) => {
    expect(limitsFrom(`${name}=7`)).toEqual({ ...LIMITS, [name]: 7 });
    expect(limitsFrom(` ${name} = 7 ,`)).toEqual({ ...LIMITS, [name]: 7 });
    expect(limitsFrom(`${name}=7,${name}=8`)).toEqual({ ...LIMITS, [name]: 8 });
  });

  it('sets several', () => {
    expect(limitsFrom('size=64,depth=200')).toEqual({ ...LIMITS, size: 64, depth: 200 });
  });

  it.each(NAMES)('refuses what %s cannot be, and tells the most that it can', (name) => {
    const values = ['0', '-1', '1.5', '1e3', '0x10', '', 'many', 'Infinity', 'NaN', '9999999999', '٣', '7=8'];
    for (const value of values) {
      expect(limitsFrom(`depth=9,${name}=${value}`)).toMatchObject({ found: `${name}=${value}`, names: NAMES });
      expect(limitsFrom(`${name}=${value}`)).toHaveProperty('most');
    }
    expect(limitsFrom(name)).toMatchObject({ found: name });
  });

  it.each(NAMES)('raises %s to its most, and no further', (name) => {
    const wrong = limitsFrom(`${name}=0`);
    if (!('found' in wrong) || wrong.most === undefined) throw new Error('the most is told');
    expect(limitsFrom(`${name}=${wrong.most}`)).toHaveProperty(name, wrong.most);
    expect(limitsFrom(`${name}=${wrong.most + 1}`)).toHaveProperty('found');
    expect(raised(name, wrong.most)).toBeUndefined();
    expect(raised(name, wrong.most - 1)).toBe(wrong.most);
    expect(raised(name, 1)).toBe(2);
  });

  it.each(['sizes', 'SIZE', '', '__proto__', 'constructor', 'toString'])('knows no limit called “%s”', (name) => {
    expect(limitsFrom(`${name}=7`)).toEqual({ found: `${name}=7`.trim(), names: NAMES });
  });
});

describe('STRATEGY_LIMITS', () => {
  it('is refused, whatever is run, where it names no limit: the limits are told', async () => {
    for (const argv of [
      ['audit', 'plan.yaml'],
      ['portfolio', 'audit.json'],
      ['interview', 'plan.yaml', '--answers', 'a.yaml'],
    ]) {
      const { exitCode, err } = await run(argv, 'sise=7', { 'plan.yaml': HEAD, 'audit.json': '{}', 'a.yaml': HEAD });
      expect(exitCode).toBe(2);
      expect(err).toContain('sise=7');
      for (const name of NAMES) expect(err).toContain(name);
    }
  });

  it('is refused where a limit cannot be so high: the most is told', async () => {
    const { exitCode, err } = await run(['audit', 'plan.yaml'], 'depth=1001', { 'plan.yaml': HEAD });
    expect(exitCode).toBe(2);
    expect(err).toMatch(/depth=1001[\s\S]*1,000/);
  });
});

describe.each(Object.entries(PLANS))('the limit %s', (name, { limit, of }) => {
  const limits: Partial<ReadingLimits> = { [name]: limit };
  const files = { 'plan.yaml': of(limit + 1) };

  it('is kept by a plan that needs just that', () => {
    const result = auditPlan(of(limit), { today: '2026-11-22', limits });
    expect(result.readable ? undefined : result.problem.message).toBeUndefined();
  });

  it('is told with its name, its number and how to raise it, where a plan needs one more', async () => {
    const { exitCode, err } = await run(['audit', 'plan.yaml'], `${name}=${limit}`, files);
    expect(exitCode).toBe(2);
    expect(err).toMatch(new RegExp(`^plan\\.yaml.*\\b${limit}\\b`));
    expect(err).toContain(`STRATEGY_LIMITS=${name}=${2 * limit}`);
  });

  it('lets the plan be audited when it is raised as told', async () => {
    const { exitCode, err } = await run(['audit', 'plan.yaml'], `${name}=${2 * limit}`, files);
    expect([exitCode, err]).toEqual([1, '']);
  });

  it('holds for the files of a house as well', async () => {
    const house = { 'plan.yaml': HEAD, 'house.yaml': of(limit + 1) };
    const { exitCode, err } = await run(['audit', 'plan.yaml', '--config', 'house.yaml'], `${name}=${limit}`, house);
    expect(exitCode).toBe(2);
    expect(err).toContain('house.yaml');
    if (name !== 'findings') expect(err).toContain(`STRATEGY_LIMITS=${name}=${2 * limit}`);
  });
});

describe('the limit audits', () => {
  const audits = (bytes: number) => ({ 'audits.json': '{}'.padEnd(bytes) });

  it('is kept by a file of audits of just that many MiB, and told where there is one byte more', async () => {
    const argv = ['portfolio', 'audits.json'];
    expect((await run(argv, 'audits=1', audits(2 ** 20))).err).not.toContain('MiB');
    const { exitCode, err } = await run(argv, 'audits=1', audits(2 ** 20 + 1));
    expect(exitCode).toBe(2);
    expect(err).toContain('larger than 1 MiB');
  });
});

describe('README', () => {
  it('has every limit, with what it is unless it is set', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z]+)` +\| +([\d,]+)(?: MiB)? +\|/gm);
    const told = [...rows].map(([, name = '', value = '']) => [name, Number(value.replaceAll(',', ''))]);
    expect(Object.fromEntries(told)).toEqual(LIMITS);
  });
});
