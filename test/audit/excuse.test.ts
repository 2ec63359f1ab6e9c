import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAccepted } from '../../src/audit/excuse.js';
import { placeName } from '../../src/audit/fingerprint.js';
import { judge } from '../../src/audit/judge.js';
import { scoreAudit } from '../../src/audit/score.js';
import { type Audit, type AuditPlanOptions, auditPlan, type Finding, WAIVABLE_IDS } from '../../src/index.js';
import { addDays } from '../../src/plan/day.js';
import { parsePlan } from '../../src/plan/parse.js';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.js';
import { readWaivers, type WaiverEntry } from '../../src/policy/waivers.js';

const TODAY = '2026-11-22';
const plan = (name: string): string => readFileSync(`fixtures/plans/${name}.yaml`, 'utf8');
const FJORDSPEL = plan('fjordspel');
const EXEMPLARY = plan('exemplary');

function audit(text: string, options: Partial<AuditPlanOptions> = {}): Audit {
  const result = auditPlan(text, { file: 'plan.yaml', today: TODAY, ...options });
  if (!result.readable) throw new Error(result.problem.message);
  expect(result.mistakes).toEqual([]);
  return result.audit;
}

/** A waiver as a file of waivers has it. */
function waiver(check: string, changes: Readonly<Record<string, string>> = {}): WaiverEntry {
  const entry = { check, kind: 'accepted', reason: 'why', owner: 'x', approved_by: 'y', expires: '2027-05-31' };
  const text = JSON.stringify({ format: 1, waivers: [{ ...entry, ...changes }] });
  const read = readWaivers(text, 'w.yaml', { ids: WAIVABLE_IDS, today: TODAY, horizon: 366 });
  const [found] = read.readable && read.mistakes.length === 0 ? read.entries : [];
  if (found === undefined) throw new Error(`${check} makes no waiver.`);
  return found;
}

/** A text with one part replaced, which has to be there once. */
function replaced(text: string, from: string, to: string): string {
  expect(text.split(from), from).toHaveLength(2);
  return text.replace(from, to);
}

const waived = ({ findings }: Audit): string[] =>
  findings.flatMap(({ waiver: taken, fingerprint }) => (taken ? [fingerprint] : []));
const statuses = ({ waivers }: Audit): string[] => waivers.map(({ status }) => status);

describe('a waiver', () => {
  it('marks its finding with all that was said of it, and changes nothing else of the finding', () => {
    const before = audit(FJORDSPEL);
    const after = audit(FJORDSPEL, { waivers: [waiver('team/ux', { ticket: 'SHOP-1' })] });
    const marks = after.findings.flatMap(({ waiver: taken }) => taken ?? []);
    expect(marks).toEqual([
      { kind: 'accepted', reason: 'why', owner: 'x', approvedBy: 'y', expires: '2027-05-31', ticket: 'SHOP-1' },
    ]);
    expect(after.findings.map(({ waiver: _, ...finding }) => finding)).toEqual(before.findings);
  });

  it('of another check is unused, and so is one of a check that is met', () => {
    expect(statuses(audit(EXEMPLARY, { waivers: [waiver('team/ux')] }))).toEqual(['unused']);
  });

  it.each([
    ['on its last day', 0, 'applied', true],
    ['the day before', 1, 'applied', true],
    ['the day after', -1, 'expired', false],
  ])('%s is %s', (_, days, status, holds) => {
    const { waivers, findings } = audit(FJORDSPEL, {
      waivers: [waiver('team/ux', { expires: addDays(TODAY, days) })],
    });
    expect(waivers).toMatchObject([{ status, findings: 1 }]);
    const finding = findings.find(({ id }) => id === 'team/ux');
    expect(finding?.waiver !== undefined).toBe(holds);
    expect(finding?.expired !== undefined).toBe(!holds);
  });

  it.each([
    [0, true],
    [30, true],
    [31, false],
    [-1, false],
  ])('that ends %i days ahead ends soon: %s', (days, endsSoon) => {
    const waivers = [waiver('team/ux', { expires: addDays(TODAY, days) })];
    expect(audit(FJORDSPEL, { waivers }).waivers).toMatchObject([{ endsSoon }]);
  });

  it('that was replaced by a later one does not bring its finding back when it expires', () => {
    const waivers = [waiver('team/ux', { expires: '2026-11-21' }), waiver('team/ux', { expires: '2027-03-31' })];
    const after = audit(FJORDSPEL, { waivers });
    expect(statuses(after)).toEqual(['unused', 'applied']);
    expect(after.findings.find(({ id }) => id === 'team/ux')).toMatchObject({ waiver: { expires: '2027-03-31' } });
  });

  it('of a section accepts that it is missing', () => {
    const after = audit(plan('thin'), { waivers: [waiver('section/market')] });
    expect(waived(after)).toEqual(['section/market section-missing at market: area=market']);
  });

  it('of an area that was not audited is not told of', () => {
    expect(audit(FJORDSPEL, { areas: ['mobile'], waivers: [waiver('team/ux')] }).waivers).toEqual([]);
    expect(audit(FJORDSPEL, { areas: ['mobile'], waivers: [waiver('section/team')] }).waivers).toEqual([]);
    expect(statuses(audit(FJORDSPEL, { areas: ['team'], waivers: [waiver('team/ux')] }))).toEqual(['applied']);
  });
});

describe('the place of a waiver', () => {
  const takes = (check: string, place: string): number =>
    waived(audit(FJORDSPEL, { waivers: [waiver(check, { place })] })).length;

  it.each([
    'team',
    'team.roles',
    'team.roles[]',
    'team.roles[].sourcing',
    'team.roles[ux-designer]',
    'team.roles[UX-Designer]',
    'Team.Roles[ux-designer].Sourcing',
    'team.roles[ux-designer].sourcing',
  ])('%s is, or holds, that of a vacant designer', (place) => {
    expect(takes('team/ux', place)).toBe(1);
  });

  it.each([
    'team.roles[ux]',
    'team.roles[ux-design]',
    'team.roles[ux-designers]',
    'team.roles[crm-marketer]',
    'team.role',
    'tea',
    'team.roles.ux-designer',
    'team.roles[ux-designer].sour',
    'team.roles[ux-designer].sourcing.reason',
    'team.roles[ux-designer].sourcing[]',
    'team.roles[].days_per_month',
    'roles[ux-designer]',
    '[]',
    '.',
  ])('%s is not', (place) => {
    expect(takes('team/ux', place)).toBe(0);
  });

  it('takes the items that it names, and no others', () => {
    expect(takes('delivery/provider-choice', 'delivery.providers[dhl]')).toBe(4);
    expect(takes('delivery/provider-choice', 'delivery.providers[PostNL]')).toBe(2);
    expect(takes('delivery/provider-choice', 'delivery.providers[].weighed')).toBe(6);
  });

  it('finds an item by its name when it has moved', () => {
    const dhl = '    - { name: DHL, markets: [DE], options: [home], weighed: [coverage] }\n';
    const moved = replaced(replaced(FJORDSPEL, dhl, ''), '  providers:\n', `  providers:\n${dhl}`);
    const after = audit(moved, { waivers: [waiver('delivery/provider-choice', { place: 'delivery.providers[dhl]' })] });
    expect(waived(after).every((fingerprint) => fingerprint.includes('[dhl]'))).toBe(true);
    expect(waived(after)).toHaveLength(4);
  });
});

describe('a comment in the plan', () => {
  it.each([
    ['on the line of the value', '  on_time_pct: 94', 'delivery/on-time', 1],
    [
      'on the line of the key of a list',
      '  fulfilment: outsourced # own | outsourced | mixed\n  fulfilment_reason: { text: seasonal peaks of four times the average, orders_per_month: 2600 }\n  providers:',
      'delivery/last-mile',
      1,
    ],
    [
      'behind a group between brackets',
      '{ id: ux-designer, function: ux, sourcing: vacant, fill_by: 2027-02-01, fill_with: outsource, days_per_month: 8 }',
      'team/ux',
      1,
    ],
    ['on the line of the section that lacks a key', '\npersonalization:', 'personalization/measured', 1],
    [
      'on the line of a list that lacks several entries',
      '  measures: [tls, admin_mfa, patching, tested_backups, monitoring]',
      'security/measures',
      2,
    ],
  ])('%s accepts what its line says', (_, line, check, count) => {
    const after = audit(replaced(FJORDSPEL, line, `${line} # strategy-ignore ${check}: a contract until 2028`));
    expect(statuses(after)).toEqual(['applied']);
    expect(after.findings.filter(({ waiver: taken }) => taken).map(({ id }) => id)).toEqual(Array(count).fill(check));
    expect(after.waivers[0]?.entry).toMatchObject({ isInline: true, reason: 'a contract until 2028' });
  });

  it.each([
    ['before', '    - { market: BE, days: 2, cost: 4.95 }'],
    ['after', '\n  tracking: true'],
  ])('on the line %s is unused', (_, line) => {
    const after = audit(replaced(FJORDSPEL, line, `${line} # strategy-ignore delivery/on-time: why`));
    expect(statuses(after)).toEqual(['unused']);
    expect(waived(after)).toEqual([]);
  });

  it('leaves what the same check says of other lines', () => {
    const line = 'name: DHL, markets: [DE], options: [home], weighed: [coverage] }';
    const after = audit(replaced(FJORDSPEL, line, `${line} # strategy-ignore delivery/provider-choice: why`));
    const open = after.findings.filter(({ id, waiver: taken }) => id === 'delivery/provider-choice' && !taken);
    expect(waived(after)).toHaveLength(4);
    expect(open.map(({ fingerprint }) => fingerprint.includes('[postnl]'))).toEqual([true, true]);
  });

  it('has a reason and nothing else: no last day, and it never ends soon', () => {
    const line = '  on_time_pct: 94';
    const { waivers, findings } = audit(replaced(FJORDSPEL, line, `${line} # strategy-ignore delivery/on-time: why`));
    expect(waivers).toMatchObject([{ endsSoon: false, status: 'applied' }]);
    expect(findings.flatMap(({ waiver: taken }) => (taken ? Object.entries(taken) : []))).toEqual([
      ['kind', 'accepted'],
      ['reason', 'why'],
    ]);
  });

  it('accepts no section that is missing: it has no line', () => {
    expect(statuses(audit(`${plan('thin')}\n# strategy-ignore section/market: why\n`))).toEqual(['unused']);
  });
});

describe('the readiness with what was accepted', () => {
  /** Edits that mend findings and touch no other. */
  const MENDED: readonly (readonly [from: string, to: string])[] = [
    ['signals: [viewed]', 'signals: [viewed, bought]'],
    ['upsell: rules #', 'upsell: algorithm #'],
    ['cross_sell: manual', 'cross_sell: algorithm'],
    ['orders_per_month: 2600 }', 'orders_per_month: 2600, market_size: 42 million households }'],
    ['  card_data:', '  penetration_test: { date: 2026-05-18, by: a security firm }\n  card_data:'],
    ['weighed: [coverage] }', 'weighed: [coverage, reliability, service_level, business_model, customer_preference] }'],
  ];
  const mended = audit(MENDED.reduce((text, [from, to]) => replaced(text, from, to), FJORDSPEL));
  const before = audit(FJORDSPEL);
  const left = new Set(mended.findings.map(({ fingerprint }) => fingerprint));
  const gone = before.findings.filter(({ fingerprint }) => !left.has(fingerprint));
  const waivers = gone.map(({ id, path }) => {
    const parsed = parsePlan(FJORDSPEL, 'plan.yaml');
    return waiver(id, { place: placeName(path, parsed.readable && parsed.source.data) });
  });

  it('is that of a plan in which just that is mended', () => {
    expect(
      mended.findings.every(({ fingerprint }) => before.findings.some((other) => other.fingerprint === fingerprint)),
    ).toBe(true);
    expect(gone.length).toBeGreaterThan(MENDED.length);
    expect(
      gone.some(({ outcome }) => outcome === 'partly'),
      'part of a check',
    ).toBe(true);
    expect(gone.some(({ outcome }) => outcome === 'unanswered')).toBe(true);
    const after = audit(FJORDSPEL, { waivers });
    expect(waived(after)).toEqual(gone.map(({ fingerprint }) => fingerprint));
    expect(after.acceptedReadiness).toBe(mended.readiness);
    expect(mended.readiness).toBeGreaterThan(before.readiness ?? 100);
    const { exactReadiness } = scoreAudit(withAccepted(after.checks, after.findings), DEFAULT_POLICY);
    expect(exactReadiness).toBeCloseTo(mended.exactReadiness ?? Number.NaN, 9);
  });

  it('stands beside the readiness, which nothing raises', () => {
    const { waivers: _, findings, acceptedReadiness, actions, verdict, ...score } = audit(FJORDSPEL, { waivers });
    expect(before).toMatchObject(score);
    expect(before.acceptedReadiness).toBe(before.readiness);
  });

  it('does not count what has expired', () => {
    const expired = waivers.map((entry) => ({ ...entry, expires: '2026-11-21' }));
    expect(audit(FJORDSPEL, { waivers: expired }).acceptedReadiness).toBe(before.readiness);
  });

  it.each(['fjordspel', 'thin', 'wholesaler'])(
    'is 100 where all of %s was accepted, and nothing is to be done then',
    (name) => {
      const all = audit(plan(name)).findings.map(({ id }) => waiver(id));
      const after = audit(plan(name), { waivers: all });
      expect(after.acceptedReadiness).toBe(100);
      expect(after.actions).toEqual([]);
      expect(after.readiness).toBe(audit(plan(name)).readiness);
    },
  );

  it('asks for no action where a check was accepted whole, and promises no 100 then', () => {
    const after = audit(FJORDSPEL, { waivers: [waiver('team/ux')] });
    const checks = after.actions.map(({ check }) => check);
    expect(before.actions.map(({ check }) => check)).toContain('team/ux');
    expect(before.actions.at(-1)?.readinessAfter).toBe(100);
    expect(checks).toEqual(before.actions.map(({ check }) => check).filter((check) => check !== 'team/ux'));
    expect(after.actions.at(-1)?.readinessAfter).toBe(99);
  });

  it('still asks for a check of which only a part was accepted', () => {
    const place = 'delivery.providers[dhl]';
    const after = audit(FJORDSPEL, { waivers: [waiver('delivery/provider-choice', { place })] });
    expect(after.actions.map(({ check }) => check)).toContain('delivery/provider-choice');
    expect(after.actions.at(-1)?.readinessAfter).toBe(100);
  });

  it('is whole where shares that add up to it were accepted, however they round', () => {
    const check = { check: 'mobile/a', area: 'mobile', level: 'must', effort: 'small', share: 0.1 } as const;
    const rest = { outcome: 'partly', covers: [], problems: [], notes: [], missing: [], missingAny: [], blockedBy: [] };
    const scored = { ...check, ...rest, outcome: 'partly', weight: 10, points: 9 } as const;
    const part = (points: number): Finding => ({
      ...{ kind: 'check', id: 'mobile/a', area: 'mobile', level: 'must', effort: 'small', outcome: 'partly' },
      ...{ message: 'm', args: {}, path: [], range: null, points, checks: ['mobile/a'], fingerprint: 'f' },
      waiver: { kind: 'accepted', reason: 'why' },
    });
    expect(withAccepted([scored], [3, 3, 3].map(part))).toMatchObject([{ share: 1, outcome: 'met' }]);
    expect(withAccepted([scored], [3, 3].map(part))).toMatchObject([{ outcome: 'partly' }]);
  });
});

describe('the gates', () => {
  const strict = { failOn: 'could', maxFindings: { must: 0, should: 0, could: 0 }, minScore: 81 } as const;
  /** Each gate, and whether it passed wherever it was set. */
  const gates = ({ verdict }: Audit): Record<string, boolean> =>
    Object.fromEntries(
      verdict.gates.map(({ gate }) => [
        gate,
        verdict.gates.filter((other) => other.gate === gate).every(({ passed }) => passed),
      ]),
    );
  const thin = plan('thin');
  const all = audit(thin).findings;

  it.each([
    ['accepted', { waivers: all.map(({ id }) => waiver(id)) }],
    ['known', { baseline: all.map(({ fingerprint }) => fingerprint) }],
  ])('that go by findings pass what is %s; the lowest score still counts it', (_, excuses) => {
    expect(gates(audit(thin, { policy: strict }))).toMatchObject({
      'required-sections': false,
      'fail-on': false,
      'max-findings': false,
      'min-score': false,
    });
    expect(gates(audit(thin, { policy: strict, ...excuses }))).toEqual({
      format: true,
      'required-sections': true,
      'fail-on': true,
      'max-findings': true,
      'min-score': false,
    });
  });

  it('fail again for what has expired', () => {
    const waivers = all.map(({ id }) => waiver(id, { expires: '2026-11-21' }));
    expect(audit(thin, { waivers }).verdict).toEqual(audit(thin).verdict);
  });

  it('pass a known breach of the format, and fail for a new one', () => {
    const broken = replaced(EXEMPLARY, '\ncompany:\n', '\ncompany:\n  curency: EUR\n');
    const baseline = audit(broken).findings.map(({ fingerprint }) => fingerprint);
    expect(gates(audit(broken, { baseline }))['format']).toBe(true);
    const worse = replaced(broken, '  curency: EUR\n', '  curency: EUR\n  naam: A\n');
    expect(gates(audit(worse, { baseline }))['format']).toBe(false);
  });
});

describe('a baseline', () => {
  const fingerprints = (text: string): string[] => audit(text).findings.map(({ fingerprint }) => fingerprint);
  const baseline = fingerprints(FJORDSPEL);
  const fresh = (text: string): string[] =>
    audit(text, { baseline }).findings.flatMap(({ known, fingerprint }) => (known ? [] : [fingerprint]));

  it('knows all that was there when it was made', () => {
    expect(fresh(FJORDSPEL)).toEqual([]);
    expect(new Set(baseline).size, 'no two alike').toBe(baseline.length);
  });

  /** The sections of a plan: the text before the first, and each with what belongs to it. */
  const [head = '', ...sections] = FJORDSPEL.split(/\n(?=[a-z_]+:)/);

  it.each([
    ['its sections stand in another order', [head, ...sections.toReversed()].join('\n')],
    ['lines and comments come in', `# new\n\n${FJORDSPEL.replaceAll('\n  ', '\n\n  # a remark\n  ')}`],
    [
      'an item goes before others',
      replaced(
        FJORDSPEL,
        '  roles:\n',
        '  roles:\n    - { id: buyer, function: operations, sourcing: in_house, days_per_month: 3, responsibilities: [buying] }\n',
      ),
    ],
    ['an item without findings has another name', FJORDSPEL.replaceAll('collector', 'hoarder')],
    ['a text has other capitals', FJORDSPEL.replaceAll('PostNL', 'POSTNL')],
    ['a figure is still too low', replaced(FJORDSPEL, 'on_time_pct: 94', 'on_time_pct: 93')],
    ['a list is still too short', replaced(FJORDSPEL, 'days_per_month: 8 }', 'days_per_month: 9 }')],
  ])('stays whole when %s', (_, text) => {
    expect(text).not.toBe(FJORDSPEL);
    expect(fresh(text)).toEqual([]);
    expect(audit(text, { baseline }).mended).toEqual([]);
  });

  it.each([
    [
      'another role is vacant',
      [['id: ux-designer', 'id: ui-designer']],
      'team/ux vacancy at team.roles[ui-designer].sourcing',
    ],
    [
      'another market is not served',
      [['name: PostNL, markets: [NL, BE]', 'name: PostNL, markets: [NL, FR]']],
      'delivery/last-mile unserved at delivery.providers: market=be',
    ],
    [
      'another market is not promised anything',
      [['market: BE, days', 'market: DE, days']],
      'delivery/promise no-promise at delivery.promises: market=be',
    ],
  ] as const)('notices when %s', (_, edits, expected) => {
    const text = edits.reduce((current, [from, to]) => replaced(current, from, to), FJORDSPEL);
    expect(
      fresh(text).some((fingerprint) => fingerprint.startsWith(expected)),
      fresh(text).join('\n'),
    ).toBe(true);
    expect(audit(text, { baseline }).mended.length, 'what it was before is mended').toBeGreaterThan(0);
  });

  it('tells what is mended', () => {
    const text = replaced(FJORDSPEL, 'on_time_pct: 94', 'on_time_pct: 99');
    expect(audit(text, { baseline }).mended).toEqual(['delivery/on-time late at delivery.on_time_pct']);
  });

  it('does not take as mended what was accepted, or was not audited', () => {
    expect(audit(FJORDSPEL, { baseline, waivers: [waiver('delivery/on-time')] }).mended).toEqual([]);
    expect(audit(FJORDSPEL, { baseline, areas: ['mobile'] }).mended).toEqual([]);
    expect(audit(FJORDSPEL, { baseline: ['gone/check x at gone'] }).mended).toEqual(['gone/check x at gone']);
  });

  it('changes neither the score nor the actions', () => {
    const { findings, verdict, ...rest } = audit(FJORDSPEL, { baseline });
    expect(audit(FJORDSPEL)).toMatchObject(rest);
  });
});

describe('whatever was accepted and is known', () => {
  const policy: Policy = { ...DEFAULT_POLICY, failOn: 'should', maxFindings: { must: 5, could: 0 }, minScore: 43 };

  it.each(['fjordspel', 'thin', 'wholesaler'])('of %s, only the rest is judged, and the readiness stays', (name) => {
    const text = plan(name);
    const parsed = parsePlan(text, 'plan.yaml');
    const before = audit(text, { policy });
    const places = new Map(
      before.findings.map((finding) => [finding, placeName(finding.path, parsed.readable && parsed.source.data)]),
    );
    fc.assert(
      fc.property(fc.subarray([...before.findings]), fc.subarray([...before.findings]), (accepted, known) => {
        const after = audit(text, {
          policy,
          waivers: accepted.map((finding) => waiver(finding.id, { place: places.get(finding) ?? '' })),
          baseline: known.map(({ fingerprint }) => fingerprint),
        });
        // A place holds the places within it.
        const takes = (finding: Finding): boolean =>
          accepted.some((other) => finding.id === other.id && isIn(places.get(finding), places.get(other)));
        const rest = before.findings.filter((finding) => !takes(finding) && !known.includes(finding));
        expect(after.verdict).toEqual(judge(before, rest, policy));
        expect(after.exactReadiness).toBe(before.exactReadiness);
        expect(after.readiness).toBe(before.readiness);
        expect(after.acceptedReadiness ?? -1).toBeGreaterThanOrEqual(before.readiness ?? 101);
        expect(after.mended).toEqual([]);
        expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(
          before.findings.map(({ fingerprint }) => fingerprint),
        );
      }),
      { numRuns: 25 },
    );
  });

  function isIn(place = '', other = ''): boolean {
    return place === other || place.startsWith(`${other}.`) || place.startsWith(`${other}[`);
  }
});
