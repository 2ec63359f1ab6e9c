import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import auditSchema from '../../schemas/audit-result.schema.json' with { type: 'json' };
import { type AuditPlanOptions, auditPlan, type Format, renderReport, WAIVABLE_IDS } from '../../src/index.js';
import { readWaivers, type WaiverEntry } from '../../src/policy/waivers.js';
import { HOSTILE } from './views.js';

const FJORDSPEL = readFileSync('fixtures/plans/fjordspel.yaml', 'utf8').replace(
  'upsell: rules # algorithm | rules | manual | none',
  'upsell: rules # strategy-ignore personalization/upsell: bought next year',
);
const READABLE = ['terminal', 'markdown', 'html'] as const;

function waiver(check: string, changes: Readonly<Record<string, string>> = {}): WaiverEntry {
  const entry = {
    check,
    kind: 'accepted',
    reason: 'why',
    owner: 'Ada',
    approved_by: 'the board',
    expires: '2027-05-31',
  };
  const text = JSON.stringify({ format: 1, waivers: [{ ...entry, ...changes }] });
  const read = readWaivers(text, 'w.yaml', { ids: WAIVABLE_IDS, today: '2026-11-22', horizon: 366 });
  const [found] = read.readable && read.mistakes.length === 0 ? read.entries : [];
  if (found === undefined) throw new Error(`${check} makes no waiver.`);
  return found;
}

function resultOf(options: Partial<AuditPlanOptions> = {}, plan = FJORDSPEL) {
  const result = auditPlan(plan, { file: 'plan.yaml', today: '2026-11-22', ...options });
  if (!result.readable) throw new Error(result.problem.message);
  return result;
}

/** A report on one line: wrapping, marks and tags aside where the words are what is looked for. */
async function wordsOf(format: Format, options: Partial<AuditPlanOptions> = {}, plan = FJORDSPEL): Promise<string> {
  const report = await renderReport(resultOf(options, plan), format, { terminal: { width: 100 } });
  const text = format === 'html' ? report.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ') : report;
  return text.replace(/[`_|\\]/g, '').replace(/\s+/g, ' ');
}

const WAIVERS = [
  waiver('personalization/signals', { kind: 'planned', reason: 'built in spring', ticket: 'SHOP-142' }),
  waiver('personalization/cross-sell', { kind: 'elsewhere', reason: 'the agency decides', expires: '2026-12-22' }),
  waiver('delivery/on-time', { reason: 'a new depot', expires: '2026-11-21' }),
  waiver('security/investment', { reason: 'no longer so' }),
];
const BASELINE = [
  'delivery/last-mile unserved at delivery.providers: market=fr',
  'team/ux gone at team',
  'team/ux gone too at team',
];
const EXCUSES = { waivers: WAIVERS, baseline: BASELINE };

describe.each(READABLE)('the %s report of a plan with waivers and a baseline', (format) => {
  it('shows both numbers', async () => {
    const { audit } = resultOf(EXCUSES);
    expect(audit.acceptedReadiness).toBeGreaterThan(audit.readiness ?? 100);
    const words = await wordsOf(format, EXCUSES);
    expect(words).toContain(
      `(${audit.acceptedReadiness} with accepted risks)`.replace(/[()]/g, format === 'html' ? '' : '$&'),
    );
    expect(words).toMatch(new RegExp(`\\b${audit.readiness}\\b`));
  });

  it('lists each waiver with its kind, what came of it, reason, terms and place', async () => {
    const words = await wordsOf(format, EXCUSES);
    for (const { id, kind, status, reason, terms, where } of [
      {
        id: 'personalization/signals',
        kind: 'planned',
        status: 'applied',
        reason: 'built in spring',
        terms: 'owner: Ada · approved by the board · until 31 May 2027 · ticket SHOP-142',
        where: 'w.yaml:1',
      },
      {
        id: 'personalization/cross-sell',
        kind: 'done elsewhere',
        status: 'applied',
        reason: 'the agency decides',
        terms: 'until 22 Dec 2026',
        where: 'w.yaml:1',
      },
      {
        id: 'delivery/on-time',
        kind: 'accepted risk',
        status: 'expired',
        reason: 'a new depot',
        terms: 'until 21 Nov 2026',
        where: 'w.yaml:1',
      },
      {
        id: 'security/investment',
        kind: 'accepted risk',
        status: 'unused',
        reason: 'no longer so',
        terms: 'until 31 May 2027',
        where: 'w.yaml:1',
      },
      {
        id: 'personalization/upsell',
        kind: 'accepted risk',
        status: 'applied',
        reason: 'bought next year',
        terms: '',
        where: 'plan.yaml:228',
      },
    ]) {
      const list = words.slice(words.lastIndexOf('Accepted risks'));
      const start = list.indexOf(id);
      expect(start, id).toBeGreaterThan(0);
      const entry = list.slice(start, start + 300);
      for (const part of [kind, status, reason, terms, where]) expect(entry, id).toContain(part);
    }
  });

  it('tells what expired, ends soon, is unused or mended, and what to do', async () => {
    const words = await wordsOf(format, EXCUSES);
    expect(words).toContain(
      'The waiver of delivery/on-time (w.yaml, line 1) expired on 21 Nov 2026; its finding counts again.',
    );
    expect(words).toContain('The waiver of personalization/cross-sell (w.yaml, line 1) ends on 22 Dec 2026.');
    expect(words).toContain('The waiver of security/investment (w.yaml, line 1) is unused');
    expect(words).toContain('2 findings of the baseline are mended; strategy baseline prune takes them out.');
    expect(words).not.toMatch(/waiver of personalization\/(signals|upsell) /);
  });

  it('says at the finding that it was accepted, was once, or is known', async () => {
    const words = await wordsOf(format, EXCUSES);
    expect(words).toContain('Planned, and accepted until 31 May 2027: built in spring');
    expect(words).toContain('Done elsewhere, accepted until 22 Dec 2026: the agency decides');
    expect(words).toContain('Accepted: bought next year');
    expect(words).toContain('It was accepted until 21 Nov 2026; that day has passed.');
    expect(words.match(/Known since the baseline was written\./g)).toHaveLength(1);
  });

  it('says at a missing section that it was accepted', async () => {
    const plan = 'format: 1\ncompany: {name: Kiosk}\n';
    const words = await wordsOf(format, { waivers: [waiver('section/mobile', { reason: 'no phones' })] }, plan);
    expect(words).toContain('Accepted until 31 May 2027: no phones');
    expect(words).toMatch(/Accepted risks.*section\/mobile/);
  });

  it('says nothing of all that where there is none', async () => {
    const plan = FJORDSPEL.replace('strategy-ignore', 'ignore');
    const words = await wordsOf(format, {}, plan);
    expect(words).not.toMatch(/with accepted risks|Accepted risks|waiver|baseline/);
  });
});

describe('hostile texts of a waiver', () => {
  const hostile = (text: string) => ({
    waivers: [
      waiver('team/ux', { reason: text, owner: text, approved_by: text, ticket: text }),
      waiver('delivery/on-time', { reason: text, expires: '2026-11-21' }),
    ],
  });

  it('are text in HTML', async () => {
    const tags = async (text: string) => (await renderReport(resultOf(hostile(text)), 'html')).match(/<[^>]*>/g);
    expect(await tags(HOSTILE)).toEqual(await tags('text'));
    expect(await renderReport(resultOf(hostile(HOSTILE)), 'html')).toContain('&lt;script&gt;');
  });

  it('change no line, cell or heading of Markdown', async () => {
    const structure = async (text: string) =>
      (await renderReport(resultOf(hostile(text)), 'markdown'))
        .split('\n')
        .map((line) => [
          /^(#+ |- |1\. |\*\*|\| |$)?/.exec(line)?.[0],
          line.startsWith('|') && line.match(/(?<!\\)\|/g)?.length,
        ]);
    expect(await structure(HOSTILE)).toEqual(await structure('text'));
    expect(await renderReport(resultOf(hostile(HOSTILE)), 'markdown')).not.toMatch(/(?<!\\)<\w/);
  });

  it('reach no terminal as control characters', async () => {
    const report = await renderReport(resultOf(hostile('a\u001b[2J\u009b31m\u202e\r\u0007b')), 'terminal');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(report).toContain('a[2J31m b');
  });

  it('fit the width of a terminal', async () => {
    const report = await renderReport(resultOf(hostile('word '.repeat(60))), 'terminal', { terminal: { width: 40 } });
    expect(Math.max(...report.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(40);
  });
});

describe('the JSON of a plan with waivers and a baseline', () => {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, formats: { date: fullFormats.date } });
  const isAudit = ajv.compile(auditSchema);
  const json = async (options: Partial<AuditPlanOptions>, plan?: string) =>
    JSON.parse(await renderReport(resultOf(options, plan), 'json'));

  it.each([
    ['with all of them', EXCUSES],
    ['of one area', { ...EXCUSES, areas: ['delivery'] }],
    ['with every term', { waivers: [waiver('team/ux', { place: 'team', plan: 'plan.yaml', ticket: 'T' })] }],
    ['with none', {}],
  ] satisfies [string, Partial<AuditPlanOptions>][])('follows its schema %s', async (_, options) => {
    isAudit(await json(options));
    expect(isAudit.errors ?? []).toEqual([]);
  });

  it('holds both numbers, the list and what is mended', async () => {
    const { readiness, acceptedReadiness, waivers, mended } = await json(EXCUSES);
    expect([readiness, acceptedReadiness]).toEqual([80, 81]);
    expect(waivers).toHaveLength(5);
    expect(waivers[0]).toEqual({
      check: 'personalization/signals',
      kind: 'planned',
      reason: 'built in spring',
      owner: 'Ada',
      approvedBy: 'the board',
      expires: '2027-05-31',
      ticket: 'SHOP-142',
      file: 'w.yaml',
      line: 1,
      inline: false,
      status: 'applied',
      endsSoon: false,
      findings: 1,
    });
    expect(waivers[1]).toMatchObject({ endsSoon: true });
    expect(waivers[4]).toMatchObject({ file: 'plan.yaml', line: 228, inline: true, reason: 'bought next year' });
    expect(mended).toEqual(BASELINE.slice(1));
  });

  it('marks each finding with what was said of it', async () => {
    const { findings } = await json(EXCUSES);
    const of = (id: string) => findings.find((finding: { readonly id: string }) => finding.id === id);
    expect(of('personalization/signals').waiver).toMatchObject({ kind: 'planned', ticket: 'SHOP-142' });
    expect(of('delivery/on-time')).toMatchObject({ expired: { expires: '2026-11-21' } });
    expect(of('delivery/on-time').waiver).toBeUndefined();
    expect(of('delivery/last-mile').known).toBe(true);
    expect(of('team/ux')).not.toHaveProperty('known');
  });
});
