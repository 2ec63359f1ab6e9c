import { describe, expect, it } from 'vitest';
import { collectFindings, type FormatProblem, placeFindings } from '../../src/audit/findings.js';
import type { CheckResult } from '../../src/audit/run.js';
import { scoreAudit } from '../../src/audit/score.js';
import type { Plan, PlanPath, Problem } from '../../src/model.js';
import { DEFAULT_POLICY } from '../../src/policy/policy.js';
import { earning, notApplicable, result, unanswered } from './results.js';

const RANGE = { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 5, offset: 13 } };

interface Given {
  readonly results: readonly CheckResult[];
  readonly plan?: Partial<Plan>;
  readonly problems?: readonly FormatProblem[];
}

function findingsOf({ results, plan = {}, problems = [] }: Given) {
  const whole = { format: 1, company: { name: 'Kiosk' }, ...plan } as Plan;
  const score = scoreAudit(results, DEFAULT_POLICY);
  const locate = () => RANGE;
  return placeFindings(
    collectFindings({ score, plan: whole, formatProblems: problems, policy: DEFAULT_POLICY }),
    whole,
    locate,
  );
}

const problem = (costs: number, at: PlanPath = ['goals'], message = 'm'): Problem => ({ message, args: {}, at, costs });

function breach(path: PlanPath, changes: Partial<FormatProblem> = {}): FormatProblem {
  return { rule: 'not-text', message: 'not-text', args: {}, path, range: RANGE, ...changes };
}

describe('what a check finds', () => {
  it('costs each its part of the points of the check', () => {
    const results = [earning('goals/a', 0.25, { problems: [problem(0.5), problem(0.25)] })];
    const found = findingsOf({ results, plan: { goals: {} } });
    expect(found.map(({ points }) => points)).toEqual([50, 25]);
    expect(found[0]).toMatchObject({ kind: 'check', id: 'goals/a', area: 'goals', outcome: 'partly', range: RANGE });
    expect(found[0]?.checks).toEqual(['goals/a']);
  });

  it('is numbered where several are about the same', () => {
    const results = [earning('goals/a', 0, { problems: [problem(0.2), problem(0.3), problem(0.5, ['goals', 'x'])] })];
    expect(findingsOf({ results, plan: { goals: {} } }).map(({ fingerprint }) => fingerprint)).toEqual([
      'goals/a m at goals',
      'goals/a m at goals (2)',
      'goals/a m at goals.x',
    ]);
  });

  it('is nothing where it is met, does not apply or crashed', () => {
    const results = [
      result('goals/a', { problems: [problem(1)] }),
      notApplicable('goals/b'),
      earning('team/a', 0, { problems: [problem(1, ['team'])] }),
      result('site/a', { outcome: 'crashed', share: 0, problems: [problem(1, ['site'])] }),
    ];
    expect(findingsOf({ results, plan: { goals: {}, team: {}, site: {} } }).map(({ id }) => id)).toEqual(['team/a']);
  });

  it('comes by area, in the order of the checks', () => {
    const open = (check: string) => earning(check, 0, { problems: [problem(1, [check.split('/')[0] ?? ''])] });
    const results = [open('team/a'), open('goals/a'), open('team/b')];
    expect(findingsOf({ results, plan: { goals: {}, team: {} } }).map(({ id }) => id)).toEqual([
      'team/a',
      'team/b',
      'goals/a',
    ]);
  });
});

describe('an unanswered check', () => {
  it('names what it misses, and points at what is there of it', () => {
    const results = [unanswered('goals/a', { missing: ['goals.objectives[*].owner', 'goals.vision'] })];
    expect(findingsOf({ results, plan: { goals: {} } })).toMatchObject([
      {
        message: 'unanswered',
        path: ['goals', 'objectives'],
        range: RANGE,
        args: { paths: ['goals.objectives[].owner', 'goals.vision'] },
        points: 100,
        checks: ['goals/a'],
      },
    ]);
  });

  it('names those of which one would do', () => {
    const results = [unanswered('goals/a', { missingAny: ['goals.a', 'goals.b{}.c'] })];
    expect(findingsOf({ results, plan: { goals: {} } })).toMatchObject([
      { message: 'unanswered-any', path: ['goals', 'a'], args: { paths: ['goals.a', 'goals.b{}.c'] } },
    ]);
  });

  it('points at the group whose keys it asks about', () => {
    const results = [unanswered('goals/a', { missing: ['goals.b{}.c'] })];
    expect(findingsOf({ results, plan: { goals: {} } })[0]?.path).toEqual(['goals', 'b']);
  });

  it('of a section that is not there leaves the word to the section', () => {
    const results = [
      unanswered('goals/a', { missing: ['goals.a'], level: 'could' }),
      unanswered('goals/b', { missing: ['goals.b'], level: 'should' }),
      unanswered('market/a', { missing: ['market.a'], level: 'could' }),
      unanswered('market/b', { missing: ['market.b'], level: 'should' }),
    ];
    const found = findingsOf({ results });
    expect(found).toMatchObject([
      {
        kind: 'section',
        id: 'section/goals',
        message: 'required-section-missing',
        level: 'must',
        effort: 'medium',
        outcome: 'unanswered',
        path: ['goals'],
        range: null,
        args: { area: 'goals', checks: 2 },
        checks: ['goals/a', 'goals/b'],
      },
      { kind: 'section', id: 'section/market', message: 'section-missing', level: 'should' },
    ]);
    expect(found[0]?.points).toBeCloseTo(50, 9);
  });
});

describe('a check that is unmet because its section is not there', () => {
  it('speaks for itself', () => {
    const results = [earning('goals/a', 0, { problems: [problem(1)] })];
    expect(findingsOf({ results })).toMatchObject([{ kind: 'check', id: 'goals/a', outcome: 'unmet' }]);
  });
});

describe('what breaks the format', () => {
  const blocked = (...at: PlanPath[]) => unanswered('goals/a', { blockedBy: at });
  const pointsOf = (given: Given) => findingsOf(given).map(({ points, checks }) => [Math.round(points), ...checks]);

  it('goes first, always weighs must, and names its area where it has one', () => {
    const results = [earning('goals/a', 0, { problems: [problem(1)] })];
    const problems = [breach(['goals', 'a']), breach(['company', 'b'], { rule: 'too-low' })];
    expect(findingsOf({ results, problems, plan: { goals: {} } })).toMatchObject([
      { kind: 'format', id: 'format/not-text', area: 'goals', level: 'must', effort: 'small', outcome: 'unmet' },
      { kind: 'format', id: 'format/too-low', area: null, points: 0, checks: [] },
      { kind: 'check' },
    ]);
  });

  it('takes on the points of the checks that it silences, and they say nothing', () => {
    expect(pointsOf({ results: [blocked(['goals', 'a'])], problems: [breach(['goals', 'a'])] })).toEqual([
      [100, 'goals/a'],
    ]);
  });

  it('is blamed once, by name, when several places silence a check', () => {
    const results = [blocked(['goals', 'b'], ['goals', 'a'])];
    for (const problems of [
      [breach(['goals', 'b']), breach(['goals', 'a'])],
      [breach(['goals', 'a']), breach(['goals', 'b'])],
    ]) {
      const blamed = findingsOf({ results, problems }).filter(({ points }) => points > 0);
      expect(blamed.map(({ path }) => path)).toEqual([['goals', 'a']]);
    }
  });

  it('is blamed for what it holds, and for what holds it', () => {
    for (const path of [['goals'], ['goals', 'a', 'b']])
      expect(pointsOf({ results: [blocked(['goals', 'a'])], problems: [breach(path)] })).toEqual([[100, 'goals/a']]);
    expect(pointsOf({ results: [blocked(['goals', 'a'])], problems: [breach(['goals', 'b'])] })).toEqual([[0]]);
  });

  it('is blamed for the key that was meant', () => {
    const problems = [breach(['goals', 'visoin'], { suggestion: 'vision' })];
    expect(pointsOf({ results: [blocked(['goals', 'vision'])], problems })).toEqual([[100, 'goals/a']]);
    expect(pointsOf({ results: [blocked(['team', 'vision'])], problems })).toEqual([[0]]);
    const deeper = [breach(['goals', 'a', 'visoin'], { suggestion: 'vision' })];
    expect(pointsOf({ results: [blocked(['goals', 'a', 'vision'])], problems: deeper })).toEqual([[100, 'goals/a']]);
    expect(pointsOf({ results: [blocked(['goals', 'vision'])], problems: deeper })).toEqual([[0]]);
  });

  it('is blamed for the group that lacks a key, but not for the whole plan', () => {
    const missing = (...path: string[]) => [breach(path, { rule: 'missing-key' })];
    expect(pointsOf({ results: [blocked(['goals', 'a'])], problems: missing('goals', 'a', 'id') })).toEqual([
      [100, 'goals/a'],
    ]);
    expect(pointsOf({ results: [blocked(['goals', 'b'])], problems: missing('goals', 'id') })).toEqual([
      [100, 'goals/a'],
    ]);
    expect(pointsOf({ results: [blocked(['goals', 'b'])], problems: missing('goals', 'a', 'id') })).toEqual([[0]]);
    expect(pointsOf({ results: [blocked(['goals', 'b'])], problems: missing('company') })).toEqual([[0]]);
  });

  it('costs only what the problems of the check do not account for', () => {
    const results = [earning('goals/a', 0.2, { blockedBy: [['goals', 'a']], problems: [problem(0.6)] })];
    const [first, second] = findingsOf({ results, plan: { goals: {} }, problems: [breach(['goals', 'a'])] });
    expect(first?.points).toBeCloseTo(20, 9);
    expect(second?.points).toBeCloseTo(60, 9);
  });
});
