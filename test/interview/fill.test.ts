import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/areas/index.js';
import { type Filled, fill } from '../../src/interview/fill.js';
import type { Scope } from '../../src/interview/questions.js';
import { breachesOf, EMPTY, fixture, interviewOn, NAMED, OPEN, sourceOf } from './engine.js';

function filling(answers: string, plan = NAMED, scope: Scope = OPEN) {
  const source = sourceOf(plan);
  const result = fill(source, sourceOf(answers), {
    questions: interviewOn(plan, scope).questions,
    scope,
    checkIds: CHECK_IDS,
  });
  const refused = result.filled.flatMap((answer) => (answer.used ? [] : answer));
  return { ...result, refused, text: result.source.text, data: result.source.data };
}

/** The reasons for which answers were refused, by place. */
function reasons(filled: readonly Filled[]): Record<string, string> {
  return Object.fromEntries(filled.flatMap((answer) => (answer.used ? [] : [[answer.place, answer.reason]])));
}

describe('answers', () => {
  it('go by keys with dots, and by sections as a plan has them', () => {
    const dotted = filling('mobile.vitals.lcp_ms: 2100\ncompany.stage: growing\n');
    const nested = filling('mobile: {vitals: {lcp_ms: 2100}}\ncompany: {stage: growing}\n');
    const mixed = filling('mobile: {vitals.lcp_ms: 2100}\ncompany.stage: growing\n');
    expect(dotted.data).toMatchObject({
      mobile: { vitals: { lcp_ms: 2100 } },
      company: { name: 'Kiosk', stage: 'growing' },
    });
    expect([nested.text, mixed.text]).toEqual([dotted.text, dotted.text]);
  });

  it('are read as they were meant', () => {
    const { data } = filling('company: {markets: "the Netherlands; Belgium", stage: Growing, sells_offline: "yes"}\n');
    expect(data).toMatchObject({ company: { markets: ['NL', 'BE'], stage: 'growing', sells_offline: true } });
  });

  it('find items of lists by name and by index, and add those that are not there', () => {
    const plan = `${NAMED}team:\n  roles:\n    - id: designer\n`;
    const answers =
      'team.roles[designer].function: ux\nteam.roles[0].sourcing: in_house\nteam.roles[]: {id: analyst}\n';
    expect(filling(answers, plan).data).toMatchObject({
      team: { roles: [{ id: 'designer', function: 'ux', sourcing: 'in_house' }, { id: 'analyst' }] },
    });
    const whole = filling('team: {roles: [{id: analyst, function: data}, {id: designer, function: ux}]}\n', plan);
    expect(whole.data).toMatchObject({
      team: {
        roles: [
          { id: 'designer', function: 'ux' },
          { id: 'analyst', function: 'data' },
        ],
      },
    });
  });

  it('may name entries that other answers add, before or after them', () => {
    const answers = [
      'personas: {profiles: [{id: parent, channels: [search, email]}]}',
      'marketing: {channels: [{id: creators}, {id: email}, {id: search}]}',
      'goals: {objectives: [{id: grow, owner: boss}, {id: keep, owner: second}]}',
      'team: {roles: [{id: second}, {id: boss}]}',
    ];
    for (const order of [answers, answers.toReversed()]) {
      const { refused, text } = filling(order.join('\n'));
      expect(refused).toEqual([]);
      expect(breachesOf(text)).toEqual([]);
    }
  });

  it('may name an entry that is added to a list by a key of its own, after them', () => {
    const plan = `${NAMED}team:\n  roles:\n    - id: boss\ngoals:\n  objectives:\n    - id: grow\n`;
    const { refused } = filling('goals.objectives[grow].owner: analyst\nteam.roles[]: {id: analyst}\n', plan);
    expect(refused).toEqual([]);
  });

  it('are refused one by one where they break the format, with what breaks and where they stand', () => {
    const { refused, text } = filling(
      'company.stage: growing\nmobile.vitals.lcp_ms: soon\ngoals.orientation: sideways\n',
    );
    expect(refused.map(({ reason, range }) => [reason, range.start.line])).toEqual([
      ['breaks', 2],
      ['breaks', 3],
    ]);
    expect(text).toBe(`${NAMED}  stage: growing\n`);
  });

  it('are refused for a name that nobody has', () => {
    const { filled, text } = filling('team.roles: [{id: boss}]\ngoals.objectives: [{id: grow, owner: bos}]\n');
    expect(reasons(filled)).toEqual({ 'goals.objectives[grow].owner': 'breaks' });
    expect(breachesOf(text)).toEqual([]);
  });

  it('are refused at a place that the format does not have, with the one that was meant', () => {
    const { refused } = filling('mobile.vitals.lcp: 2100\nnonsense: 1\ncompany.name.first: A\n');
    expect(refused.map(({ reason, meant }) => [reason, meant])).toEqual([
      ['unknown-place', 'lcp_ms'],
      ['unknown-place', undefined],
      ['unknown-place', undefined],
    ]);
  });

  it('replace nothing, unless an unmet answer or any shall be replaced', () => {
    const plan = `${NAMED}  stage: launch\nmobile: {vitals: {lcp_ms: 9000}}\n`;
    const answers = 'mobile.vitals.lcp_ms: 2100\ncompany.stage: growing\n';
    const refusals = (depth: Scope['depth']) => reasons(filling(answers, plan, { depth }).filled);
    expect(refusals('open')).toEqual({ 'mobile.vitals.lcp_ms': 'already', 'company.stage': 'already' });
    expect(refusals('failing')).toEqual({ 'company.stage': 'already' });
    expect(refusals('all')).toEqual({});
  });

  it('that the plan has already are used and change nothing', () => {
    const { filled, text } = filling('company.name: Kiosk\n');
    expect(filled).toMatchObject([{ used: true, changed: false }]);
    expect(text).toBe(NAMED);
  });

  it('outside of the scope are refused', () => {
    const scope: Scope = { depth: 'open', areas: ['mobile'] };
    const { filled } = filling(
      'mobile.vitals.lcp_ms: 2100\nsite.vitals.lcp_ms: 2100\nteam.roles: [{id: boss}]\n',
      NAMED,
      scope,
    );
    expect(reasons(filled)).toEqual({ 'site.vitals.lcp_ms': 'out-of-scope', 'team.roles[boss]': 'out-of-scope' });
  });

  it('within the scope are taken for lists, and told to be there already rather than out of it', () => {
    const plan = `${NAMED}team:\n  roles:\n    - {id: boss, function: management}\n`;
    const answers = 'team.roles: [{id: analyst}, {id: boss, function: ux}]\n';
    for (const scope of [{ areas: ['team'] }, { level: 'must' }] as const) {
      const { filled, data } = filling(answers, plan, { depth: 'open', ...scope });
      expect(reasons(filled)).toEqual({ 'team.roles[boss].function': 'already' });
      expect(data).toMatchObject({ team: { roles: [{ function: 'management' }, { id: 'analyst' }] } });
    }
  });

  it('need the name of a new plan, wherever it stands among them', () => {
    expect(reasons(filling('company.stage: growing\n', EMPTY).filled)).toEqual({ 'company.stage': 'name-first' });
    const { refused, data } = filling('company.stage: growing\ncompany.name: Kiosk\n', EMPTY);
    expect(refused).toEqual([]);
    expect(data).toMatchObject({ company: { name: 'Kiosk', stage: 'growing' } });
  });

  it('without a value say nothing', () => {
    const { filled, text } = filling('company.stage:\nmobile: {vitals: {lcp_ms: null}}\nteam: {}\n');
    expect(filled).toEqual([]);
    expect(text).toBe(NAMED);
  });

  it('put a whole plan into an empty one, so that it says the same', () => {
    const { refused, data } = filling(fixture('exemplary'), EMPTY, { depth: 'all' });
    expect(refused).toEqual([]);
    const exemplary = sourceOf(fixture('exemplary')).data;
    expect(data).toEqual(exemplary);
  });

  it.each(['__proto__: {x: 1}', 'constructor.name: x', 'mobile.__proto__.x: 1', '"a..b[": 1', '"": 1'])(
    'with a strange key are refused and harm nothing: %s',
    (answers) => {
      const { filled, text } = filling(`${answers}\n`);
      expect(filled.every(({ used }) => !used)).toBe(true);
      expect(text).toBe(NAMED);
      expect(Object.prototype).not.toHaveProperty('x');
    },
  );
});
