import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '../../src/areas/ids.js';
import { CHECK_IDS } from '../../src/areas/index.js';
import { type Config, readConfig, unknownChecks } from '../../src/policy/config.js';
import { DEFAULT_POLICY } from '../../src/policy/policy.js';
import { PROFILE_IDS, PROFILES } from '../../src/policy/profiles.js';
import { resolvePolicy } from '../../src/policy/resolve.js';

function read(text: string, file = 'strategy.config.yaml') {
  const result = readConfig(text, file);
  if (!result.readable) throw new Error(result.problem.message);
  return result;
}

function config(text: string, file?: string): Config {
  const { config: found, mistakes } = read(text, file);
  expect(mistakes).toEqual([]);
  return found;
}

const mistakesOf = (text: string) =>
  [...read(text).mistakes, ...unknownChecks(read(text).config, CHECK_IDS)].map(({ message, args, range }) => ({
    message,
    args,
    at: `${range.start.line}:${range.start.column}`,
  }));

/** The policy of configs, for a plan that no override is about. */
const resolve = (...configs: readonly Config[]) => resolvePolicy(configs, () => false);

describe('a config', () => {
  it('may be empty but for a comment on a key', () => {
    expect(config('profile: default\n').content).toEqual({ profile: 'default' });
  });

  it.each([
    ['an unknown key', 'profil: b2b\n', 'unknown-key-meant', '1:1'],
    ['an unknown profile', 'profile: b2bb\n', 'not-one-of-meant', '1:10'],
    ['an unknown area', 'areas: {mobil: 2}\n', 'unknown-area-meant', '1:9'],
    ['an unknown area among required sections', 'required_sections: [goals, xyz]\n', 'unknown-area', '1:28'],
    ['an unknown area of a gate', 'gates:\n  min_scores: {sit: 3}\n', 'unknown-area-meant', '2:16'],
    ['an unknown check', 'checks: {mobile/ap: off}\n', 'unknown-check-meant', '1:10'],
    ['a level that is none', 'checks: {mobile/app: maybe}\n', 'not-one-of', '1:22'],
    ['a weight out of range', 'areas: {mobile: 11}\n', 'out-of-range', '1:17'],
    ['a score out of range', 'gates: {min_score: 101}\n', 'out-of-range', '1:20'],
    ['a number that is a text', 'gates: {min_score: high}\n', 'wrong-type', '1:20'],
    ['a fraction of findings', 'gates: {max_findings: {must: 0.5}}\n', 'wrong-type', '1:30'],
    ['an override without plans', 'overrides:\n  - profile: b2b\n', 'missing-key', '2:5'],
    [
      'an unknown check in an override',
      'overrides:\n  - plans: [a.yaml]\n    checks: {x/y: off}\n',
      'unknown-check-key',
      '3:14',
    ],
  ])('tells %s at its place', (_, text, message, at) => {
    expect(mistakesOf(text)).toMatchObject([{ message, at }]);
  });

  it('is read under a key of a larger document, its places counted there', () => {
    const result = readConfig('{"name": "x",\n"strategy": {"profile": "b3b"}}', 'package.json', ['strategy']);
    expect(result).toMatchObject({
      mistakes: [{ message: 'not-one-of-meant', range: { start: { line: 2, column: 25 } } }],
    });
  });
});

describe('the policy', () => {
  it('is the default where there is no config', () => {
    const { policy, settings } = resolve();
    expect(policy).toMatchObject({ ...DEFAULT_POLICY, profile: 'default', levels: {}, minScores: {} });
    expect(settings.every(({ origin }) => origin.from === 'default')).toBe(true);
  });

  it('has of each value the one that was set last, and knows where', () => {
    const base = config('profile: b2b\ngates: {min_score: 50, fail_on: should}\nareas: {mobile: 5}\n', 'base.yaml');
    const own = config('# ours\ngates:\n  min_score: 70\n', 'own.yaml');
    const { policy, settings } = resolve(base, own);
    expect(policy).toMatchObject({
      profile: 'b2b',
      minScore: 70,
      failOn: 'should',
      areaWeights: { mobile: 5, platform: 3 },
    });
    const origins = Object.fromEntries(settings.map(({ key, origin }) => [key, origin]));
    expect(origins['gates.min_score']).toEqual({ from: 'file', file: 'own.yaml', line: 3 });
    expect(origins['gates.fail_on']).toEqual({ from: 'file', file: 'base.yaml', line: 2 });
    expect(origins['areas.mobile']).toEqual({ from: 'file', file: 'base.yaml', line: 3 });
    expect(origins['areas.platform']).toEqual({ from: 'profile', profile: 'b2b' });
    expect(origins['areas.team']).toEqual({ from: 'default' });
  });

  it('takes overrides for the plans that they are about, the later ones going before', () => {
    const text = `
gates: {min_score: 50}
overrides:
  - {plans: [a.yaml], gates: {min_score: 60}, checks: {mobile/app: off}}
  - {plans: [b.yaml], gates: {min_score: 90}}
  - {plans: [a.yaml], gates: {min_score: 65}}
`;
    const about = (plan: string) => resolvePolicy([config(text)], (_, plans) => plans.includes(plan)).policy;
    expect(about('a.yaml')).toMatchObject({ minScore: 65, levels: { 'mobile/app': 'off' } });
    expect(about('c.yaml')).toMatchObject({ minScore: 50, levels: {} });
  });

  it('lets a profile that an override sets take the place of the whole profile', () => {
    const text = 'profile: b2b\noverrides: [{plans: [a.yaml], profile: launch}]\n';
    const { policy } = resolvePolicy([config(text)], () => true);
    expect(policy.profile).toBe('launch');
    expect(policy.levels).toEqual(PROFILES.launch.levels);
  });

  it('takes the horizon of waivers from the config', () => {
    expect(resolve(config('waivers: {horizon_days: 90}\n')).horizon).toBe(90);
    expect(resolve().horizon).toBe(366);
  });
});

describe.each(PROFILE_IDS)('the profile %s', (id) => {
  const { areaWeights, levels, requiredSections } = PROFILES[id];

  it('names only areas and checks that there are', () => {
    expect(Object.keys(areaWeights).filter((area) => !AREA_IDS.some((known) => known === area))).toEqual([]);
    expect(Object.keys(levels).filter((check) => !CHECK_IDS.includes(check))).toEqual([]);
    expect(requiredSections.filter((area) => !AREA_IDS.includes(area))).toEqual([]);
  });

  it('requires no section whose area does not count', () => {
    expect(requiredSections.filter((area) => areaWeights[area] === 0)).toEqual([]);
  });
});

it('a config that is no YAML gives the place of that', () => {
  expect(readConfig('gates: {min_score: 70', 'strategy.config.yaml')).toMatchObject({
    readable: false,
    problem: { file: 'strategy.config.yaml', range: { start: { line: 1 } } },
  });
});
