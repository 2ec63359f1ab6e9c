import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '../../src/areas/ids.js';
import { CHAPTERS, type Scope } from '../../src/interview/questions.js';
import { HEADLINE_AREAS } from '../../src/policy/policy.js';
import { ALL, EMPTY, fixture, interviewOn, NAMED, OPEN } from './engine.js';

function asked(text: string, scope: Scope = OPEN): string[] {
  return interviewOn(text, scope).questions.flatMap(({ id, isAsked }) => (isAsked ? id : []));
}

describe('the chapters', () => {
  it('are the company, the areas with the headline ones first, and what does not apply', () => {
    expect(CHAPTERS.slice(0, 1 + HEADLINE_AREAS.length)).toEqual(['company', ...HEADLINE_AREAS]);
    const others = AREA_IDS.filter((area) => !HEADLINE_AREAS.includes(area));
    expect(CHAPTERS.slice(1 + HEADLINE_AREAS.length)).toEqual([...others, 'not_applicable']);
  });

  it('come in this order, whatever the plan says', () => {
    for (const text of [EMPTY, fixture('fjordspel'), fixture('exemplary')]) {
      const order = [...new Set(interviewOn(text, ALL).questions.map(({ chapter }) => chapter))];
      expect(order).toEqual(CHAPTERS);
    }
  });
});

describe('the questions', () => {
  it('begin with the name', () => {
    expect(asked(EMPTY)[0]).toBe('company.name');
  });

  it('put what a must needs before what a could needs', () => {
    const mobile = interviewOn(NAMED, OPEN).questions.filter(({ chapter, isAsked }) => chapter === 'mobile' && isAsked);
    const rank = { must: 0, should: 1, could: 2 };
    const ranks = mobile.map(({ checks }) => Math.min(...checks.map(({ level }) => rank[level])));
    expect(ranks[0]).toBe(0);
    expect(ranks.at(-1)).toBeGreaterThan(0);
  });

  it('have an order that an answer does not change, so that the way back stays', () => {
    const before = interviewOn(NAMED, ALL).questions.map(({ id }) => id);
    const after = interviewOn(`${NAMED}mobile: {vitals: {lcp_ms: 9000}}\n`, ALL).questions.map(({ id }) => id);
    expect(after).toEqual(before);
  });

  it('ask of a list each item before the list itself', () => {
    const ids = asked(`${NAMED}team:\n  roles:\n    - id: a\n    - id: b\n`);
    const place = (id: string) => ids.indexOf(id);
    expect(place('team.roles[0].function')).toBeGreaterThan(-1);
    expect(place('team.roles[0].function')).toBeLessThan(place('team.roles[1].function'));
  });

  it('never ask for the version of the format', () => {
    expect(asked(NAMED, ALL)).not.toContain('format');
  });
});

describe('a question that cannot apply is not asked', () => {
  const shop = (model: string, markets: string) =>
    `format: 1\ncompany: {name: Kiosk, models: [${model}], home_market: NL, markets: [${markets}]}\n`;
  const portal = (text: string, scope: Scope = OPEN) => asked(text, scope).filter((id) => id.includes('b2b'));

  it('portals for businesses, for a shop that sells to consumers', () => {
    expect(portal(shop('b2c', 'NL'))).toEqual([]);
    expect(portal(shop('b2c', 'NL'), ALL)).toEqual([]);
    expect(portal(shop('b2c, b2b', 'NL')).length).toBeGreaterThan(0);
  });

  it('returns from abroad, for one market', () => {
    const returns = 'delivery: {returns: {days: 30, paid_by: shop, process: a label}}\n';
    const abroad = (text: string) => asked(`${text}${returns}`).filter((id) => id.endsWith('.abroad'));
    expect(abroad(shop('b2c', 'NL'))).toEqual([]);
    expect(abroad(shop('b2c', 'NL, BE')).length).toBeGreaterThan(0);
  });

  it('the partner of a role that is filled in-house, the filling of one that is not vacant', () => {
    const team = (sourcing: string) => `${NAMED}team:\n  roles:\n    - {id: a, sourcing: ${sourcing}}\n`;
    const keys = (sourcing: string) =>
      asked(team(sourcing), ALL)
        .filter((id) => /roles\[0\]\.(partner|scope|fill_by|fill_with)/.test(id))
        .map((id) => id.replace(/.*\./, ''))
        .sort();
    expect(keys('in_house')).toEqual([]);
    expect(keys('outsourced')).toEqual(['partner', 'scope']);
    expect(keys('vacant')).toEqual(['fill_by', 'fill_with']);
  });

  it('what the plan says does not apply, with a reason', () => {
    const excused = `${NAMED}not_applicable:\n  - {check: mobile/app, reason: no app}\n`;
    const app = (text: string) => asked(text, ALL).filter((id) => /^mobile\.app\b(?!r)/.test(id));
    expect(app(NAMED).length).toBeGreaterThan(0);
    expect(app(excused)).toEqual([]);
  });
});

describe('the scope', () => {
  it('takes only what is missing, unless it is to take what fails, or all', () => {
    const slow = `${NAMED}mobile: {vitals: {lcp_ms: 9000}}\n`;
    const area = { areas: ['mobile'] as const };
    expect(asked(slow, { ...area, depth: 'open' })).not.toContain('mobile.vitals.lcp_ms');
    expect(asked(slow, { ...area, depth: 'failing' })).toContain('mobile.vitals.lcp_ms');
    const fast = `${NAMED}mobile: {vitals: {lcp_ms: 900}}\n`;
    expect(asked(fast, { ...area, depth: 'all' })).toContain('mobile.vitals.lcp_ms');
  });

  it('asks nothing of a plan that meets everything', () => {
    expect(asked(fixture('exemplary'))).toEqual([]);
    expect(asked(fixture('exemplary'), { depth: 'failing' })).toEqual([]);
  });

  it('names with each question the checks that wait for it', () => {
    const question = interviewOn(NAMED, OPEN).questions.find(({ id }) => id === 'mobile.vitals.lcp_ms');
    expect(question?.checks.map(({ check }) => check)).toContain('mobile/loading');
    const points = question?.checks.map(({ points }) => points) ?? [];
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });

  it('asks for what breaks the format, so that an answer can mend it', () => {
    const text = `${NAMED}mobile: {vitals: {lcp_ms: soon}}\n`;
    expect(asked(text)).toContain('mobile.vitals.lcp_ms');
    expect(asked(text, { depth: 'open', areas: ['team'] })).not.toContain('mobile.vitals.lcp_ms');
  });

  it('does not ask for what stands in a shape of its own: an answer would replace it', () => {
    const ids = asked(`${NAMED}mobile: fast\nteam: {roles: {a: b}}\n`, ALL);
    expect(ids.filter((id) => /^mobile|^team\.roles/.test(id))).toEqual([]);
  });
});
