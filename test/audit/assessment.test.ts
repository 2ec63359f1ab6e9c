import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment, Audit } from '../../src/audit/result.js';
import { type AuditPlanOptions, assessPlan, auditPlan } from '../../src/audit-plan.js';
import type { WaiverEntry } from '../../src/policy/waivers.js';

const TODAY = '2026-11-22';
const FJORDSPEL = readFileSync('fixtures/plans/fjordspel.yaml', 'utf8');
const plans = readdirSync('fixtures/plans').filter((name) => /\.(?:yaml|json)$/.test(name));

function bothOf(text: string, options: Partial<AuditPlanOptions> = {}): [Assessment, Audit] {
  const all = { file: 'plan.yaml', today: TODAY, ...options };
  const [assessed, audited] = [assessPlan(text, all), auditPlan(text, all)];
  if (!assessed.readable || !audited.readable) throw new Error('The plan cannot be read.');
  return [assessed.assessment, audited.audit];
}

/** The findings at level must that are open, breaches of the format aside. */
function openMusts({ findings }: Audit): number {
  return findings.filter(
    ({ kind, level, waiver, known }) =>
      kind !== 'format' && level === 'must' && waiver === undefined && known === undefined,
  ).length;
}

const acceptance: Omit<WaiverEntry, 'check'> = {
  kind: 'accepted',
  reason: 'why',
  file: 'w.yaml',
  range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
  isInline: false,
};

describe('an assessment', () => {
  it.each(plans)('of %s tells the same as the whole audit', (name) => {
    const [{ whole, ...assessed }, audit] = bothOf(readFileSync(`fixtures/plans/${name}`, 'utf8'));
    expect(audit).toMatchObject(assessed);
    expect(whole()).toEqual(audit);
  });

  it('counts the findings at level must that nobody accepted or knew before', () => {
    const [plain, audit] = bothOf(FJORDSPEL);
    expect(plain.verdict.openMusts).toBe(openMusts(audit));
    const [first, second] = audit.findings.filter(({ level }) => level === 'must');
    if (first === undefined || second === undefined) throw new Error('Fjordspel misses nothing.');
    const waivers = [{ ...acceptance, check: first.id }];
    const [accepted, then] = bothOf(FJORDSPEL, { waivers, baseline: [second.fingerprint] });
    expect(accepted.verdict.openMusts).toBe(openMusts(then));
    expect(accepted.verdict.openMusts).toBeLessThan(plain.verdict.openMusts);
  });
});
