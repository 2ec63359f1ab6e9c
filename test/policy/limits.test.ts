import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AREAS, CHECK_LIMITS } from '../../src/areas/index.js';
import { runChecks } from '../../src/audit/run.js';
import { explain } from '../../src/commands/explain.js';
import { wordsIn } from '../../src/i18n/load-words.js';
import { auditPlan } from '../../src/index.js';
import { processIo } from '../../src/io.js';
import type { Limits } from '../../src/model.js';
import { type Config, readConfig } from '../../src/policy/config.js';
import { wrongLimits } from '../../src/policy/limits.js';
import { DEFAULT_POLICY } from '../../src/policy/policy.js';
import { resolvePolicy } from '../../src/policy/resolve.js';
import { auditJson } from '../../src/render/json.js';
import { toView } from '../../src/render/to-view.js';
import { type AreaCases, planOf, TODAY } from '../areas/cases.js';
import { fakeIo } from '../commands/fake-io.js';

const english = await wordsIn('en');
const { words } = english;
const modules = import.meta.glob<{ default: AreaCases }>('../areas/*.cases.ts', { eager: true });
const CASES = Object.values(modules).flatMap(({ default: { area, cases } }) =>
  cases.map(({ check, ...rest }) => ({ id: `${area}/${check}`, ...rest })),
);

/** Each limit that a house can set. */
const SETTABLE = [...CHECK_LIMITS].flatMap(([id, own]) =>
  Object.entries(own).map(([name, value]) => ({ id, name, value })),
);

function read(text: string, file = 'strategy.config.yaml') {
  const result = readConfig(text, file);
  if (!result.readable) throw new Error(result.problem.message);
  return result;
}

function config(text: string, file?: string): Config {
  const { config: found, mistakes } = read(text, file);
  expect([...mistakes, ...wrongLimits(found, CHECK_LIMITS)]).toEqual([]);
  return found;
}

const mistakesOf = (text: string) =>
  [...read(text).mistakes, ...wrongLimits(read(text).config, CHECK_LIMITS)].map(({ message, args, range }) => ({
    message,
    args,
    at: `${range.start.line}:${range.start.column}`,
  }));

const resolve = (...configs: readonly Config[]) => resolvePolicy(configs, () => false);

/** What a check makes of the plans of its cases. */
function judged(id: string, limits?: Limits) {
  const areas = AREAS.flatMap(({ id: area, checks }) => ({
    id: area,
    checks: checks.filter((check) => check.id === id),
  }));
  return CASES.filter((each) => each.id === id).flatMap(({ plan, today = TODAY }) =>
    runChecks(areas, planOf(plan), { today }, undefined, limits && { limits: { [id]: limits } }),
  );
}

describe.each(SETTABLE)('the limit $name of $id', ({ id, name, value }) => {
  const others = [value * 0.5, value * 2, value + 1, value + 30, value - 1, 1, 0]
    .filter((other) => other !== value && mistakesOf(`checks: {${id}: {limits: {${name}: ${other}}}}`).length === 0)
    .map((other) => ({ ...CHECK_LIMITS.get(id), [name]: other }));

  it('changes what plans earn when a house sets it', () => {
    const shares = (limits?: Limits) => judged(id, limits).map(({ share }) => share);
    expect(others).not.toEqual([]);
    expect(others.filter((limits) => JSON.stringify(shares(limits)) !== JSON.stringify(shares()))).not.toEqual([]);
  });

  it('leaves every share between nothing and everything, and every message told, wherever it is set', () => {
    for (const { share, outcome, problems } of others.flatMap((limits) => judged(id, limits))) {
      expect(outcome).not.toBe('crashed');
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      const [area = '', check = ''] = id.split('/');
      const said = english.words.areas[area as keyof typeof words.areas].checks[check];
      for (const { message, args } of problems) {
        const render = said?.problems?.[message] ?? english.words.shared.problems[message];
        expect(render?.(args)).toMatch(/^(?!.*(undefined|NaN|\[object)).+/s);
      }
    }
  });

  it('may be set to what it is already, and changes nothing then', () => {
    expect(mistakesOf(`checks: {${id}: {limits: {${name}: ${value}}}}`)).toEqual([]);
    const bare = judged(id, { [name]: value }).map(({ limits, ...result }) => result);
    expect(bare).toEqual(judged(id));
  });
});

describe('a config that sets limits', () => {
  it.each([
    ['a limit that is misspelt', 'checks: {mobile/loading: {limits: {ful: 1}}}\n', 'unknown-limit-meant', '1:36'],
    [
      'a limit that the check does not have',
      'checks: {mobile/loading: {limits: {months: 1}}}\n',
      'unknown-limit',
      '1:36',
    ],
    ['a limit that is no number', 'checks: {mobile/loading: {limits: {full: fast}}}\n', 'wrong-type', '1:42'],
    ['a limit below nothing', 'checks: {mobile/loading: {limits: {full: -1}}}\n', 'out-of-range', '1:42'],
    ['a minimum of nothing', 'checks: {personas/defined: {limits: {minimum: 0}}}\n', 'out-of-range', '1:47'],
    ['a month and a half', 'checks: {security/card-data: {limits: {months: 1.5}}}\n', 'wrong-type', '1:48'],
    ['a check without limits', 'checks:\n  mobile/app: {limits: {full: 1}}\n', 'no-limits', '2:16'],
    ['ends that are equal', 'checks: {site/loading: {limits: {full: 4000}}}\n', 'limits-order', '1:34'],
    ['ends in the wrong order', 'checks: {delivery/on-time: {limits: {none: 96}}}\n', 'limits-order', '1:38'],
    ['a level that is none', 'checks: {mobile/app: {level: mus}}\n', 'not-one-of-meant', '1:30'],
    [
      'a limit in an override',
      'overrides:\n  - plans: [a.yaml]\n    checks: {mobile/app: {limits: {x: 1}}}\n',
      'no-limits',
      '3:27',
    ],
  ])('tells %s at its place', (_, text, message, at) => {
    const mistakes = mistakesOf(text);
    expect(mistakes).toMatchObject([{ message, at }]);
    const told: { readonly [id: string]: (args: never) => string } = words.policy.mistakes;
    expect(told[message]?.(mistakes[0]?.args as never)).toMatch(/^(?!.*(undefined|NaN)).+/s);
  });

  it('tells the limits that there are', () => {
    expect(mistakesOf('checks: {mobile/loading: {limits: {months: 1}}}\n')[0]?.args['known']).toEqual(['full', 'none']);
  });

  it('sets level and limits, each with its line', () => {
    const { policy, settings } = resolve(
      config('checks:\n  mobile/loading:\n    level: should\n    limits:\n      full: 2000\n      none: 3500\n'),
    );
    expect(policy.levels).toEqual({ 'mobile/loading': 'should' });
    expect(policy.limits).toEqual({ 'mobile/loading': { full: 2000, none: 3500 } });
    const lines = settings.flatMap(({ key, value, origin }) =>
      origin.from === 'file' ? [[key, value, origin.line]] : [],
    );
    expect(lines).toEqual([
      ['checks.mobile/loading', 'should', 3],
      ['checks.mobile/loading.limits.full', 2000, 5],
      ['checks.mobile/loading.limits.none', 3500, 6],
    ]);
  });

  it('takes the place of limits that were set before, and leaves the level', () => {
    const base = config('checks: {mobile/loading: {level: could, limits: {full: 3000, none: 9000}}}\n', 'base.yaml');
    const own = config('checks: {mobile/loading: {limits: {full: 2000}}}\n', 'own.yaml');
    expect(resolve(base, own).policy).toMatchObject({ levels: { 'mobile/loading': 'could' } });
    expect(resolve(base, own).policy.limits).toEqual({ 'mobile/loading': { full: 2000 } });
    expect(resolve(base).policy.limits).toEqual({ 'mobile/loading': { full: 3000, none: 9000 } });
    expect(resolve().policy).not.toHaveProperty('limits');
  });
});

describe('a plan under stricter limits', () => {
  const PLAN = 'format: 1\ncompany: {name: Kiosk}\nmobile: {vitals: {lcp_ms: 2300}}\n';

  function audited(limits?: Limits) {
    const policy = { ...DEFAULT_POLICY, ...(limits && { limits: { 'mobile/loading': limits } }) };
    const result = auditPlan(PLAN, { file: 'plan.yaml', today: TODAY, policy });
    if (!result.readable) throw new Error(result.problem.message);
    const view = toView(result.audit, english.words, { tool: { name: 'x', version: '1' }, text: PLAN });
    return { ...result.audit.checks.find(({ check }) => check === 'mobile/loading'), view };
  }

  it('is met by default and unmet then, in words and in data too', () => {
    expect(audited()).toMatchObject({ outcome: 'met' });
    expect(audited()).not.toHaveProperty('limits');
    const { view, ...result } = audited({ full: 1000, none: 2000 });
    expect(result).toMatchObject({ outcome: 'unmet', limits: { full: 1000, none: 2000 } });
    expect(view.findings.find(({ id }) => id === 'mobile/loading')?.text).toContain('good is at most 1,000 ms');
    const json = JSON.stringify(auditJson(view));
    expect(json).toContain('"limits":{"full":1000,"none":2000}');
  });

  it('tells all limits in force where one was set', () => {
    expect(audited({ full: 1000 }).limits).toEqual({ full: 1000, none: 4000 });
  });
});

describe('strategy explain', () => {
  it('tells the limits of the config that is found from here', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'strategy-limits-'));
    writeFileSync(path.join(folder, 'strategy.config.yaml'), 'checks: {mobile/loading: {limits: {full: 1200}}}\n');
    const fake = fakeIo();
    const { readFile, namesIn } = processIo();
    const realPath = (file: string) => path.resolve(folder, file);
    await explain('mobile/loading', undefined, english, { ...fake, readFile, namesIn, realPath });
    rmSync(folder, { recursive: true });
    expect(fake.out()).toContain('In full up to 1,200 ms, nothing from 4,000 ms on');
  });
});
