import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/audit/findings.js';
import { judge } from '../../src/audit/judge.js';
import { scoreAudit } from '../../src/audit/score.js';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.js';
import { earning, notApplicable, result } from './results.js';

const score = scoreAudit(
  [earning('payments/a', 0.72), result('market/a', { outcome: 'not-applicable' })],
  DEFAULT_POLICY,
);

function finding(changes: Partial<Finding>): Finding {
  return {
    kind: 'check',
    id: 'payments/a',
    area: 'payments',
    level: 'should',
    effort: 'small',
    outcome: 'partly',
    message: 'm',
    args: {},
    path: ['payments'],
    range: null,
    points: 1,
    checks: ['payments/a'],
    fingerprint: 'payments/a m at payments',
    ...changes,
  };
}

const gate = (id: string, findings: readonly Finding[], policy: Partial<Policy> = {}) =>
  judge(score, findings, { ...DEFAULT_POLICY, ...policy }).gates.find((candidate) => candidate.gate === id);

describe('the gate fail-on', () => {
  it('fails for a finding at its level or above', () => {
    expect(gate('fail-on', [finding({ level: 'should' })])?.passed).toBe(true);
    expect(gate('fail-on', [finding({ level: 'must' })])).toMatchObject({ passed: false, args: { findings: 1 } });
    expect(gate('fail-on', [finding({ level: 'must' })], { failOn: 'should' })?.passed).toBe(false);
    expect(gate('fail-on', [finding({ level: 'could' })], { failOn: 'should' })?.passed).toBe(true);
    expect(gate('fail-on', [finding({ level: 'could' })], { failOn: 'could' })?.passed).toBe(false);
  });

  it('is not set by never', () => {
    const { gates } = judge(score, [finding({ level: 'must' })], { ...DEFAULT_POLICY, failOn: 'never' });
    expect(gates.map(({ gate: id }) => id)).toEqual(['format', 'required-sections']);
  });
});

describe('the gate of the format', () => {
  it('fails for any breach, whatever else is asked', () => {
    expect(gate('format', [finding({ kind: 'format', level: 'must' })], { failOn: 'never' })).toMatchObject({
      passed: false,
      args: { breaches: 1 },
    });
    expect(gate('fail-on', [finding({ kind: 'format', level: 'must' })])?.passed).toBe(true);
    expect(gate('format', [finding({ level: 'must' })])).toMatchObject({ passed: true, args: { breaches: 0 } });
  });
});

describe('the gate of required sections', () => {
  it('names the required section that is missing', () => {
    const missing = finding({ kind: 'section', id: 'section/payments' });
    expect(gate('required-sections', [missing])).toMatchObject({ passed: false, args: { missing: ['payments'] } });
  });

  it('asks for the required sections of the areas that were audited', () => {
    const policy = { requiredSections: ['payments', 'market', 'mobile'] } as const;
    expect(gate('required-sections', [], policy)?.args['required']).toEqual(['payments', 'market']);
    const notMissing = finding({ kind: 'check', area: 'payments' });
    expect(gate('required-sections', [notMissing])?.passed).toBe(true);
  });

  it('passes when another section is missing', () => {
    const missing = finding({ kind: 'section', id: 'section/market', area: 'market' });
    expect(gate('required-sections', [missing])?.passed).toBe(true);
  });
});

describe('the gate of the lowest score', () => {
  it('passes at exactly the score and fails below it', () => {
    expect(gate('min-score', [], { minScore: 72 })?.passed).toBe(true);
    expect(gate('min-score', [], { minScore: 73 })).toMatchObject({ passed: false, args: { minimum: 73, found: 72 } });
  });

  it('is not set unless asked', () => {
    expect(gate('min-score', [])).toBeUndefined();
  });

  it('is never reached where nobody knows the readiness, not even at 0', () => {
    const { gates } = judge(scoreAudit([], DEFAULT_POLICY), [], { ...DEFAULT_POLICY, minScore: 0 });
    expect(gates.at(-1)).toEqual({ gate: 'min-score', passed: false, args: { minimum: 0, found: 0 } });
  });
});

describe('the verdict', () => {
  it('is no pass when a check crashed, whatever the gates say', () => {
    const crash = result('market/a', { outcome: 'crashed', share: 0 });
    for (const results of [[crash], [crash, result('payments/a')]])
      expect(judge(scoreAudit(results, DEFAULT_POLICY), [], { ...DEFAULT_POLICY, failOn: 'never' }).passed).toBe(false);
  });

  it('passes when every gate passes, and each gate stands by itself', () => {
    expect(judge(score, [], DEFAULT_POLICY).passed).toBe(true);
    const both = judge(score, [finding({ level: 'must' }), finding({ kind: 'format' })], DEFAULT_POLICY);
    expect(both.passed).toBe(false);
    expect(both.gates.filter(({ passed }) => !passed).map((failed) => failed.gate)).toEqual(['format', 'fail-on']);
  });
});

describe('the gate max-findings', () => {
  const must = finding({ level: 'must' });

  it('passes up to its number, for each level by itself', () => {
    expect(gate('max-findings', [must], { maxFindings: { must: 1 } })?.passed).toBe(true);
    expect(gate('max-findings', [must, must], { maxFindings: { must: 1 } })).toMatchObject({
      passed: false,
      args: { level: 'must', maximum: 1, found: 2 },
    });
    expect(gate('max-findings', [must], { maxFindings: { should: 0 } })?.passed).toBe(true);
  });

  it('leaves breaches of the format to their own gate', () => {
    const breach = finding({ kind: 'format', level: 'must' });
    expect(gate('max-findings', [breach], { maxFindings: { must: 0 } })?.passed).toBe(true);
  });
});

describe('a finding that was accepted or is known', () => {
  const waiver = { kind: 'accepted', reason: 'a contract until 2028' } as const;

  it('fails no gate that goes by findings', () => {
    for (const excuse of [{ waiver }, { known: true }] as const) {
      const excused = [finding({ level: 'must', ...excuse }), finding({ kind: 'section', area: 'mobile', ...excuse })];
      expect(
        judge(score, excused, { ...DEFAULT_POLICY, maxFindings: { must: 0 } }).gates.every(({ passed }) => passed),
      ).toBe(true);
    }
  });
});

describe('the gate of an area', () => {
  it('passes from its score on, and where nothing applies', () => {
    expect(gate('min-area-score', [], { minScores: { payments: 72 } })?.passed).toBe(true);
    expect(gate('min-area-score', [], { minScores: { payments: 73 } })).toMatchObject({
      passed: false,
      args: { area: 'payments', minimum: 73, found: 72 },
    });
    expect(gate('min-area-score', [], { minScores: { market: 50 } })?.passed).toBe(true);
  });

  it('is that of each area by itself, and no pass where a check crashed', () => {
    const two = scoreAudit(
      [earning('payments/a', 0.5), result('market/a', { outcome: 'crashed', share: 0 })],
      DEFAULT_POLICY,
    );
    const { gates } = judge(two, [], { ...DEFAULT_POLICY, minScores: { payments: 40, market: 0 } });
    expect(gates.slice(-2)).toEqual([
      { gate: 'min-area-score', passed: true, args: { area: 'payments', minimum: 40, found: 50 } },
      { gate: 'min-area-score', passed: false, args: { area: 'market', minimum: 0, found: 0 } },
    ]);
  });

  it('is not there for an area that was not audited', () => {
    expect(gate('min-area-score', [], { minScores: { mobile: 50 } })).toBeUndefined();
  });
});

describe('the gate of the coverage', () => {
  const half = scoreAudit([earning('payments/a', 1), result('payments/b', { outcome: 'unanswered' })], DEFAULT_POLICY);
  const coverage = (minCoverage: number) =>
    judge(half, [], { ...DEFAULT_POLICY, minCoverage }).gates.find((candidate) => candidate.gate === 'min-coverage');

  it('is not set unless asked', () => {
    expect(gate('min-coverage', [])).toBeUndefined();
  });

  it('is the share of the applicable checks that are answered', () => {
    const three = scoreAudit(
      [earning('payments/a', 1), earning('payments/b', 0), result('payments/c', { outcome: 'unanswered' })],
      DEFAULT_POLICY,
    );
    const { gates } = judge(three, [], { ...DEFAULT_POLICY, minCoverage: 67 });
    expect(gates.at(-1)).toMatchObject({ passed: false, args: { found: 66, answered: 2, applicable: 3 } });
  });

  it('passes where there is nothing to answer', () => {
    const { gates } = judge(scoreAudit([], DEFAULT_POLICY), [], { ...DEFAULT_POLICY, minCoverage: 100 });
    expect(gates.at(-1)).toMatchObject({ gate: 'min-coverage', passed: true, args: { found: 100 } });
  });

  it('passes from its share on', () => {
    expect(coverage(50)?.passed).toBe(true);
    expect(coverage(51)).toMatchObject({ passed: false, args: { minimum: 51, found: 50, answered: 1, applicable: 2 } });
  });
});

describe('the gate no-regression', () => {
  const earlier = (exactReadiness: number, payments: number | null = 72) => ({
    previous: { file: 'a.json', exactReadiness, areas: [{ area: 'payments', score: payments } as const] },
  });

  it('passes where nothing fell', () => {
    expect(gate('no-regression', [], earlier(72))?.passed).toBe(true);
    expect(gate('no-regression', [], earlier(60, 50))?.passed).toBe(true);
  });

  it('fails where the readiness fell, however little', () => {
    expect(gate('no-regression', [], earlier(72.2))).toMatchObject({ passed: false, args: { before: 72, after: 72 } });
  });

  it('fails where an area fell that another one made up for', () => {
    expect(gate('no-regression', [], earlier(70, 80))).toMatchObject({ passed: false, args: { areas: ['payments'] } });
  });

  it('does not judge an area that had no score', () => {
    expect(gate('no-regression', [], earlier(72, null))?.passed).toBe(true);
  });

  it('forgives the last bit of a sum, and no more', () => {
    expect(gate('no-regression', [], earlier(72 + 5e-10, 72 + 5e-10))?.passed).toBe(true);
    expect(gate('no-regression', [], earlier(72 + 5e-9, 72))?.passed).toBe(false);
    expect(gate('no-regression', [], earlier(72, 72 + 5e-9))?.passed).toBe(false);
  });

  it('fails where a readiness that was known is not known any more, and passes where it never was', () => {
    const unknown = scoreAudit([], DEFAULT_POLICY);
    const judged = (exactReadiness: number | null) =>
      judge(unknown, [], { ...DEFAULT_POLICY, previous: { file: 'a.json', exactReadiness, areas: [] } }).gates.at(-1);
    expect(judged(0)).toEqual({
      gate: 'no-regression',
      passed: false,
      args: { file: 'a.json', before: 0, after: 0, areas: [] },
    });
    expect(judged(null)?.passed).toBe(true);
  });

  it('judges each area by its own earlier score', () => {
    const two = scoreAudit(
      [earning('payments/a', 0.5), earning('market/a', 0.7), notApplicable('team/a')],
      DEFAULT_POLICY,
    );
    const areas = [
      { area: 'market', score: 40 },
      { area: 'payments', score: 60 },
      { area: 'team', score: 60 },
      { area: 'mobile', score: 60 },
    ] as const;
    const { gates } = judge(two, [], { ...DEFAULT_POLICY, previous: { file: 'a.json', exactReadiness: 0, areas } });
    expect(gates.at(-1)).toMatchObject({ passed: false, args: { areas: ['payments'] } });
  });
});
