import { describe, expect, it } from 'vitest';
import { type Data, isData } from '../../src/plan/sound.js';
import { digestOf } from '../../src/portfolio/digest.js';
import { goldenReport } from '../goldens.js';

const AUDIT = dataOf(JSON.parse(await goldenReport('fjordspel', 'json')));

function dataOf(value: unknown): Data {
  if (!isData(value)) throw new Error('no object');
  return value;
}

function mistakeIn(data: unknown) {
  const result = digestOf(data);
  return 'mistake' in result ? result.mistake : undefined;
}

describe('digestOf', () => {
  it('keeps what a portfolio needs', () => {
    const result = digestOf(AUDIT);
    expect(result).toMatchObject({
      digest: { company: 'Fjordspel', today: '2026-11-22', readiness: AUDIT['readiness'], passed: false },
    });
    expect(JSON.stringify(result).length).toBeLessThan(JSON.stringify(AUDIT).length / 3);
  });

  it('leaves out checks that do not apply', () => {
    const result = digestOf(AUDIT);
    const checks = 'digest' in result ? result.digest.checks : [];
    expect(checks.length).toBeGreaterThan(100);
    expect(checks.map(({ outcome }) => outcome)).not.toContain('not-applicable');
  });

  it('counts must findings as gates do: not what was accepted or known, nor breaches of the format', () => {
    const finding = { kind: 'check', id: 'a/b', level: 'must', fix: '' };
    const findings = [
      finding,
      { ...finding, level: 'could' },
      { ...finding, waiver: { kind: 'accepted' } },
      { ...finding, known: true },
      { ...finding, kind: 'format' },
    ];
    expect(digestOf({ ...AUDIT, findings })).toMatchObject({ digest: { must: 1 } });
  });

  it('reads an audit that says more, or lacks what is not needed', () => {
    const { tool, gap, actions, ...needed } = AUDIT;
    expect(mistakeIn({ ...needed, later: 1 })).toBeUndefined();
  });

  it.each([null, 1, 'text', [], {}, { format: 1, company: { name: 'A plan' } }])('takes %j for no audit', (data) => {
    expect(mistakeIn(data)).toMatchObject({ message: 'not-an-audit' });
  });

  it('takes no text for an id, for reports show ids as they are', () => {
    const area = { area: 'mobile', score: 1 };
    expect(mistakeIn({ ...AUDIT, areas: [area, { ...area, area: 'new' }] })).toBeUndefined();
    expect(mistakeIn({ ...AUDIT, areas: [{ ...area, area: '| a' }] })).toMatchObject({ args: { key: 'areas' } });
    const check = { check: 'mobile/new', area: 'mobile', outcome: 'met', title: '', points: 0 };
    expect(mistakeIn({ ...AUDIT, checks: [check] })).toBeUndefined();
    expect(mistakeIn({ ...AUDIT, checks: [{ ...check, check: '`|' }] })).toMatchObject({ args: { key: 'checks' } });
  });

  it('tells a newer format from an unknown one, and a portfolio from an audit', () => {
    expect(mistakeIn({ ...AUDIT, format: 2 })).toEqual({ message: 'newer-format', args: { format: 2, known: 1 } });
    expect(mistakeIn({ ...AUDIT, format: 'one' })).toMatchObject({ message: 'unknown-format' });
    expect(mistakeIn({ format: 1, kind: 'portfolio' })).toMatchObject({ message: 'is-portfolio' });
  });

  it.each(['file', 'company', 'today', 'readiness', 'coverage', 'verdict', 'areas', 'checks', 'findings'])(
    'says that %s is missing or cannot be used',
    (key) => {
      const lacks = { message: 'lacks', args: { key } };
      const { [key]: _, ...rest } = AUDIT;
      expect(mistakeIn({ verdict: undefined, checks: [], ...rest, [key]: undefined })).toEqual(lacks);
      for (const value of [{}, [{}], 101, '2026-02-30'].filter((wrong) => typeof wrong !== typeof AUDIT[key]))
        expect(mistakeIn({ ...AUDIT, [key]: value })).toEqual(lacks);
    },
  );
});
