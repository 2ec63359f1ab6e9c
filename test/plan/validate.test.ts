import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/load-words.js';
import type { Render } from '../../src/i18n/words.js';
import { parsePlan } from '../../src/plan/parse.js';
import { formatPath } from '../../src/plan/path.js';
import { type ValidatedPlan, validatePlan } from '../../src/plan/validate.js';

const english = await wordsIn('en');
const CHECKS = ['mobile/app', 'mobile/loading'];

function validated(text: string, file = 'plan.yaml'): ValidatedPlan {
  const result = parsePlan(text, file);
  if (!result.readable) throw new Error(result.problem.message);
  return validatePlan(result.source, CHECKS);
}

/** Each finding in one line: place, message, and what was meant. */
function told(text: string): string[] {
  return validated(text).findings.map(({ message, range: { start }, suggestion }) =>
    [`${start.line}:${start.column} ${message}`, ...(suggestion === undefined ? [] : [suggestion])].join(' '),
  );
}

/** The findings of a plan with a company and these lines after it, which start on line 3. */
const toldOf = (lines: string): string[] => told(`format: 1\ncompany: {name: Kiosk}\n${lines}\n`);

describe('a plan that breaks the format', () => {
  it('has one finding for each mistake, where it stands', () => {
    expect(told(readFileSync('fixtures/plans/broken.yaml', 'utf8'))).toEqual([
      '8:17 not-one-of-meant b2b',
      '9:10 not-one-of',
      '10:16 not-a-market-meant SE',
      '11:17 not-a-market-meant GB',
      '12:3 unknown-key-meant currency',
      '13:12 not-an-address-meant https://www.lindqvist.example',
      '19:11 not-an-id-meant repeat-buyers',
      '22:14 dangling-meant crm-marketer',
      '23:17 not-a-date-meant 2027-06-30',
      '25:53 not-a-number-meant 22',
      '26:7 missing-key',
      '31:11 not-a-number-meant 90000',
      '40:40 dangling-meant shop-developers',
      '41:11 repeated-id',
      '46:58 not-one-of-meant in_house',
      '47:124 too-low',
      '51:13 not-a-list',
      '57:18 dangling',
      '60:21 not-a-number',
      '61:44 too-high',
      '65:3 unknown-key',
      '66:20 repeated',
      '67:60 not-yes-or-no-meant true',
      '72:34 not-markets',
      '74:1 not-a-group',
      '82:14 dangling-meant mobile/app',
    ]);
  });

  it.each([
    ['a date with the day first', 'market: {reviewed: 30-06-2026}', '3:20 not-a-date-meant 2026-06-30'],
    ['a day that no month has', 'market: {reviewed: 2026-02-30}', '3:20 not-a-date'],
    ['a number in quotes', 'site: {vitals: {lcp_ms: "2300"}}', '3:25 not-a-number-meant 2300'],
    ['a number with a decimal comma', 'site: {vitals: {cls: "0,1"}}', '3:22 not-a-number-meant 0.1'],
    ['a fraction where things are counted', 'site: {usability_test: {participants: 2.5}}', '3:39 not-whole'],
    ['a percentage above 100', 'mobile: {traffic_share_pct: 171}', '3:29 too-high'],
    ['yes in Dutch', 'delivery: {tracking: ja}', '3:22 not-yes-or-no-meant true'],
    ['a list where a text is due', 'offer: {usp: {statement: [one, two]}}', '3:15 not-text'],
    ['an empty text', 'offer: {usp: {statement: "  "}}', '3:26 empty-text'],
    ['a key of another case', 'mobile: {Approach: responsive}', '3:10 unknown-key-meant approach'],
    ['a key that is like none', 'mobile: {colour: blue}', '3:10 unknown-key'],
    ['a key that stands in the wrong place', 'mobile: {tracking: true}', '3:10 key-elsewhere'],
    ['a section that stands within another', 'mobile: {roadmap: {}}', '3:10 key-elsewhere'],
    [
      'a misspelt key beside the right one',
      'mobile: {approach: responsive, aproach: mobile_first}',
      '3:32 unknown-key',
    ],
    ['a section that is like none', 'zodiac: {sign: leo}', '3:1 unknown-key'],
    ['a misspelt section', 'payment: {cost_pct: 1}', '3:1 unknown-key-meant payments'],
    ['a value out of a list', 'mobile: {approach: mobile-first}', '3:20 not-one-of-meant mobile_first'],
    ['a text where a group is due', 'mobile: responsive', '3:9 not-a-group'],
    [
      'a check that there is not',
      'not_applicable: [{check: mobile/apps, reason: none}]',
      '3:26 dangling-meant mobile/app',
    ],
    ['a role where the list has none', 'measurement: {owner: lead}\nteam: {roles: []}', '3:22 nothing-to-name'],
    ['each of several entries that stand twice', 'data: {collected_at: [visit, cart, visit]}', '3:36 repeated'],
    ['a number that has to be above another', 'site: {capacity: {expected_peak_per_minute: 0}}', '3:45 not-above'],
    [
      'a role that is written as no id, where it stands as a key',
      'team: {roles: [{id: ux-designer, function: ux}]}\nroadmap: {initiatives: [{id: a, title: A, effort_days: {UX Designer: 3}}]}',
      '4:57 not-an-id-meant ux-designer',
    ],
    ['an id in letters that make none', 'team: {roles: [{id: Дизайнер, function: ux}]}', '3:21 not-an-id'],
    ['a key that many places know', 'mobile: {name: none}', '3:10 unknown-key'],
    ['a number that is none', 'mobile: {ux_budget: .inf}', '3:21 not-a-number'],
    [
      'one bad market of a list that could be all',
      'payments: {methods: [{method: card, markets: [NL, UK]}]}',
      '3:51 not-a-market-meant GB',
    ],
  ])('tells %s', (_, lines, expected) => {
    expect(toldOf(lines)).toEqual([expected]);
  });

  it.each([
    ['UK', 'GB'],
    ['nl', 'NL'],
    ['Duitsland', 'DE'],
    ['Allemagne', 'DE'],
    ['Германия', 'DE'],
    ['FRA', 'FR'],
    ['USA', 'US'],
  ])('tells that the market %s is probably %s', (written, meant) => {
    expect(told(`format: 1\ncompany: {name: Kiosk, markets: [${written}]}\n`)).toEqual([
      `2:34 not-a-market-meant ${meant}`,
    ]);
  });

  it.each([
    ['euro', 'EUR'],
    ['€', 'EUR'],
    ['eur', 'EUR'],
    ['US dollar', 'USD'],
  ])('tells that the currency %s is probably %s', (written, meant) => {
    expect(told(`format: 1\ncompany: {name: Kiosk, currency: ${written}}\n`)).toEqual([
      `2:34 not-a-currency-meant ${meant}`,
    ]);
  });

  it('quotes of a long value only the beginning', () => {
    const { findings } = validated(`format: 1\ncompany: {name: Kiosk, stage: ${'x'.repeat(100)}}\n`);
    expect(findings[0]?.args['found']).toBe(`${'x'.repeat(59)}…`);
  });

  it('by another format version says so', () => {
    expect(told('format: 2\ncompany: {name: Kiosk}\n')).toEqual(['1:9 other-version']);
  });

  it('by having no format, no company or no name says so, and can still be audited', () => {
    expect(told('company: {name: Kiosk}\n')).toEqual(['1:1 missing-front']);
    expect(told('format: 1\nmobile: {approach: responsive}\n')).toEqual(['1:1 missing-front']);
    expect(validated('format: 1\ncompany: {stage: launch}\n', ' ').plan.company.name).toBe('plan');
    const { findings, plan } = validated('format: 1\ncompany: {stage: launch}\n');
    expect(findings.map(({ message }) => message)).toEqual(['missing-front']);
    expect(plan.company).toEqual({ name: 'plan.yaml', stage: 'launch' });
  });

  it('is not told of its references when the list that they name an entry of is missing or broken', () => {
    expect(toldOf('measurement: {owner: lead}\nsecurity: {owner: lead}')).toEqual([]);
    expect(toldOf('measurement: {owner: lead}\nteam: {roles: none}')).toEqual(['4:15 not-a-list']);
    expect(toldOf('measurement: {owner: lead}\nteam: {roles: [{function: ux}]}')).toEqual(['4:16 missing-key']);
    expect(toldOf('measurement: {owner: lead}\nteam: {roles: [{idd: lead}]}')).toEqual(['4:17 unknown-key-meant id']);
  });

  it('names what was probably meant, but not where that would take a million comparisons', () => {
    const withRoles = (count: number): string => {
      const numbers = [...Array(count).keys()];
      const roles = numbers.map((number) => `{id: designer-${number}, function: ux}`).join(', ');
      const days = numbers.map((number) => `desinger-${number}: 1`).join(', ');
      return `team: {roles: [${roles}]}\nroadmap: {initiatives: [{id: a, title: A, effort_days: {${days}}}]}`;
    };
    expect(toldOf(withRoles(2))).toEqual(['4:57 dangling-meant designer-0', '4:72 dangling-meant designer-1']);
    const many = toldOf(withRoles(1000));
    expect(many).toHaveLength(1000);
    expect(many.every((told) => told.endsWith(' dangling'))).toBe(true);
  });

  it('tells every entry that stands twice', () => {
    expect(told('format: 1\ncompany: {name: Kiosk, markets: [NL, BE, NL, BE, NL]}\n')).toEqual([
      '2:42 repeated',
      '2:46 repeated',
      '2:50 repeated',
    ]);
  });

  it('loses what is broken and keeps everything else', () => {
    const { plan, invalid } = validated(
      'format: 1\ncompany: {name: Kiosk}\nmobile: {approach: mobil, ux_budget: 5, vitals: {lcp_ms: fast, inp_ms: 90}}\n',
    );
    expect(plan.mobile).toEqual({ ux_budget: 5, vitals: { inp_ms: 90 } });
    expect(invalid.map(formatPath)).toEqual(['mobile.approach', 'mobile.vitals.lcp_ms']);
  });

  it('loses of a group a key that is no id, and keeps the others', () => {
    const { plan } = validated(
      'format: 1\ncompany: {name: Kiosk}\nroadmap: {initiatives: [{id: a, title: A, effort_days: {UX Designer: 3, lead: 2}}]}\n',
    );
    expect(plan.roadmap?.initiatives?.[0]?.effort_days).toEqual({ lead: 2 });
  });

  it('loses an entry that lacks what names it, and knows where the entries after it stand', () => {
    const { plan, moved } = validated(
      'format: 1\ncompany: {name: Kiosk}\nteam: {roles: [{function: ux}, {id: lead}]}\n',
    );
    expect(plan.team?.roles).toEqual([{ id: 'lead' }]);
    expect(moved.get('team.roles')).toEqual([1]);
  });
});

describe('a plan keeps the format', () => {
  it.each(['exemplary', 'fjordspel', 'launch', 'wholesaler', 'thin'])('as %s does', (plan) => {
    const text = readFileSync(`fixtures/plans/${plan}.yaml`, 'utf8');
    const result = parsePlan(text, plan);
    if (!result.readable) throw new Error(result.problem.message);
    const excused = ['marketing/video-and-influencers', 'retention/rate-known', 'retention/rate-plausible'];
    expect(validatePlan(result.source, excused).findings).toEqual([]);
  });

  it('with keys that have no value, which count as missing', () => {
    const { findings, plan } = validated('format: 1\ncompany: {name: Kiosk}\nmobile:\nsite:\n  vitals:\nteam: {}\n');
    expect(findings).toEqual([]);
    expect(plan).toEqual({ format: 1, company: { name: 'Kiosk' } });
  });

  it('with notes anywhere and keys of its own', () => {
    expect(toldOf('mobile: {notes: to discuss, x-owner: anna}\nx-internal: {any: [1]}')).toEqual([]);
  });

  it('with a campaign in words or as an initiative, but not as an initiative misspelt', () => {
    const personas = (campaign: string) =>
      toldOf(
        `roadmap: {initiatives: [{id: fast-checkout}]}\npersonas: {profiles: [{id: parent, campaign: ${campaign}}]}`,
      );
    expect(personas('fast-checkout')).toEqual([]);
    expect(personas('a gift guide by age')).toEqual([]);
    expect(personas('fast-chekcout')).toEqual(['4:46 dangling-meant fast-checkout']);
  });
});

describe('whatever a plan says', () => {
  const whole = load(readFileSync('fixtures/plans/exemplary.yaml', 'utf8')) as { [key: string]: unknown };

  /** The same data with one place replaced, drawn by numbers. */
  function damaged(value: unknown, choices: readonly number[], by: unknown): unknown {
    const [choice = 0, ...rest] = choices;
    if (rest.length === 0 || typeof value !== 'object' || value === null) return by;
    if (Array.isArray(value)) {
      const at = choice % Math.max(1, value.length);
      return value.map((item, index) => (index === at ? damaged(item, rest, by) : item));
    }
    const entries = Object.entries(value);
    const at = choice % Math.max(1, entries.length);
    return Object.fromEntries(
      entries.map(([key, inner], index) => [key, index === at ? damaged(inner, rest, by) : inner]),
    );
  }

  it('it is told in words, in the text, and a plan that the format accepts is left', () => {
    const format = english.words.plan.format as { readonly [id: string]: Render };
    const choices = fc.array(fc.nat(), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(choices, fc.jsonValue({ maxDepth: 2 }), (path, by) => {
        const text = JSON.stringify(damaged(whole, path, by));
        const result = parsePlan(text, 'p');
        if (!result.readable) return;
        const { findings, plan } = validatePlan(result.source, CHECKS);
        for (const { message, args, range } of findings) {
          expect(format[message]?.(args)).toMatch(/^(?!.*(undefined|NaN|\[object)).+/s);
          expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
          expect(range.end.offset).toBeLessThanOrEqual(text.length);
        }
        expect(
          validatePlan({ ...result.source, data: plan as unknown as Record<string, unknown> }, CHECKS).findings.filter(
            ({ rule }) => rule !== 'dangling' && rule !== 'nothing-to-name',
          ),
        ).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
