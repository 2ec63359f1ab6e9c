import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPlan } from '../../src/index.js';
import {
  addItem,
  answer,
  back,
  excuse,
  goTo,
  goToChapter,
  type Interview,
  leave,
  openQuestions,
  type Progress,
  removeItem,
  reread,
  type Step,
  skipChapter,
} from '../../src/interview/interview.js';
import type { Scope } from '../../src/interview/questions.js';
import {
  ALL,
  breachesOf,
  byExample,
  byExemplary,
  byFirstChoice,
  EMPTY,
  exemplaryItems,
  fewItems,
  fixture,
  formatProperties,
  idOf,
  interviewOn,
  NAMED,
  OPEN,
  patternsIn,
  sourceOf,
  walk,
} from './engine.js';
import { faultOf, type Pick, randomScope, randomStep, withComments } from './steps.js';

describe('an interview that asks for everything', () => {
  it('ends, and leaves no property of the format out', () => {
    // What one answer makes inapplicable, another one brings up: card data, for a method that is a card.
    const walks = [byExample, byFirstChoice].map((answering) => walk(interviewOn(EMPTY, ALL), answering, fewItems));
    const written = new Set(walks.flatMap(({ interview }) => patternsIn(interview.source.data)));
    const missing = formatProperties().flatMap(([pattern]) => (written.has(pattern) ? [] : pattern));
    expect(missing).toEqual([]);
    for (const { interview } of walks) expect(breachesOf(interview.source.text)).toEqual([]);
  });
});

describe('an interview for what a plan must say', () => {
  it('leaves no such check open when everything is answered as the exemplary plan does', () => {
    const { interview } = walk(interviewOn(EMPTY, { depth: 'open', level: 'must' }), byExemplary, exemplaryItems);
    const { audit, source } = interview;
    const again = auditPlan(source.text, { file: source.file, today: '2026-11-22' });
    expect(again).toEqual({ readable: true, audit, text: source.text, mistakes: [], rules: [] });
    const open = audit.checks.filter(
      ({ level, outcome }) => level === 'must' && outcome !== 'met' && outcome !== 'not-applicable',
    );
    expect(
      open.map(({ check, outcome, problems, missing }) => [check, outcome, JSON.stringify(problems), missing]),
    ).toEqual([]);
  });
});

/** The interview at a place. */
function at(text: string, id: string, scope: Scope = OPEN): Interview {
  const found = goTo(interviewOn(text, scope), id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

function taken(step: Step): Interview {
  if (step.taken) return step.interview;
  throw new Error(`It was refused: ${step.breach?.message}`);
}

describe('an answer to a map', () => {
  it('holds just the names that it has, and leaves the rest of the plan', () => {
    const plan = `${NAMED}team: {roles: [{id: dev}, {id: ux}, {id: lead}]}
roadmap:
  initiatives:
    - id: shop
      effort_days: # by role
        dev: 12 # spring
        ux: 3
`;
    const next = taken(answer(at(plan, 'roadmap.initiatives[0].effort_days'), { dev: 14, lead: 2 }));
    expect(next.source.text).toBe(plan.replace('dev: 12', 'dev: 14').replace('ux: 3', 'lead: 2'));
  });
});

describe('a step', () => {
  it('that breaks the format is refused, and says how', () => {
    const start = at(NAMED, 'mobile.vitals.lcp_ms');
    expect(answer(start, 'soon')).toMatchObject({ taken: false, breach: { path: ['mobile', 'vitals', 'lcp_ms'] } });
    const mended = at(`${NAMED}mobile: {vitals: {lcp_ms: soon}}\n`, 'mobile.vitals.lcp_ms');
    expect(answer(mended, 'later')).toMatchObject({ taken: false });
    expect(answer(mended, 2100)).toMatchObject({ taken: true });
  });

  it.each([
    ['a list that is not there', ''],
    ['a list that is empty', 'team:\n  roles: []\n'],
    ['a list in which a near name comes to stand', 'team:\n  roles:\n    - id: annes\n'],
  ])('adds the first of several names that the plan uses already: to %s', (_, team) => {
    const goals = 'goals:\n  objectives:\n    - {id: a, owner: ann}\n    - {id: b, owner: bob}\n';
    const added = taken(answer(addItem(at(NAMED + goals + team, 'team.roles')), 'bob'));
    expect(added.source.text).toContain('- id: bob');
  });

  it('takes no name away that others use', () => {
    const text = `${NAMED}team:\n  roles:\n    - id: ann\n    - id: bob\ngoals:\n  objectives:\n    - {id: a, owner: ann}\n`;
    expect(removeItem(at(text, 'team.roles'), 0)).toMatchObject({ taken: false, breach: { args: { name: 'ann' } } });
    expect(removeItem(at(text, 'team.roles'), 1)).toMatchObject({ taken: true });
    expect(answer(at(text, 'team.roles[0].id'), 'anna')).toMatchObject({ taken: false });
  });

  it('takes an item out, whatever is broken in the items behind it', () => {
    const text = `${NAMED}team:\n  roles:\n    - id: ann\n    - {id: bob, days_per_month: soon}\n`;
    const { source } = taken(removeItem(at(text, 'team.roles'), 0));
    expect(source.data['team']).toEqual({ roles: [{ id: 'bob', days_per_month: 'soon' }] });
  });

  it('forgets what it knew of the items of a list when one goes: the others have moved', () => {
    const text = `${NAMED}team:\n  roles:\n    - id: zed\n`;
    const added = taken(answer(addItem(at(text, 'team.roles')), 'boss'));
    expect(added.progress.added).toEqual(['team.roles[1]']);
    const list = goTo(added, 'team.roles') ?? added;
    const { progress, current } = taken(removeItem(list, 0));
    expect([...progress.added, ...progress.trail, ...progress.settled].filter((id) => id.includes('['))).toEqual([]);
    expect(current?.id).toBe('team.roles');
  });

  it('writes an item when all that it cannot be without is there, and refuses each part by itself', () => {
    const first = addItem(at(NAMED, 'not_applicable'));
    expect(idOf(first)).toBe('not_applicable[0].check');
    expect(answer(first, 'mobile/none')).toMatchObject({ taken: false });
    const second = taken(answer(first, 'mobile/app'));
    expect([idOf(second), second.source.text]).toEqual(['not_applicable[0].reason', NAMED]);
    const { source } = taken(answer(second, 'no app'));
    expect(source.data['not_applicable']).toEqual([{ check: 'mobile/app', reason: 'no app' }]);
  });

  it('lets an item go that is not whole yet, and comes back to its list', () => {
    const half = taken(answer(addItem(at(NAMED, 'not_applicable')), 'mobile/app'));
    for (const next of [leave(half), back(half)]) {
      expect(idOf(next)).toBe('not_applicable');
      expect(next.source.text).toBe(NAMED);
    }
  });

  it('asks an added item for what checks need of it, and then for another one', () => {
    const added = taken(answer(addItem(at(NAMED, 'team.roles')), 'boss'));
    expect(idOf(added)).toBe('team.roles[0].function');
    let interview = added;
    while (idOf(interview).startsWith('team.roles[0]')) interview = leave(interview);
    expect(idOf(interview)).toBe('team.roles');
    expect(idOf(leave(interview))).not.toMatch(/^team\.roles/);
  });

  it('goes back through the questions that were put, the last one first', () => {
    const start = interviewOn(NAMED);
    const second = taken(answer(start, ['b2c']));
    const third = leave(second);
    expect(idOf(back(third))).toBe(idOf(second));
    expect(idOf(back(back(third)))).toBe(idOf(start));
    expect(back(start)).toBe(start);
  });

  it('skips a chapter for good, unless somebody goes there', () => {
    const skipped = skipChapter(at(NAMED, 'team.roles'));
    expect(openQuestions(skipped).filter(({ chapter }) => chapter === 'team')).toEqual([]);
    expect(idOf(goToChapter(skipped, 'team'))).toBe('team.roles');
    expect(openQuestions(goToChapter(skipped, 'team')).some(({ chapter }) => chapter === 'team')).toBe(true);
  });

  it('asks for the name before all else, and lets nobody pass without it', () => {
    const start = interviewOn(EMPTY);
    for (const step of [
      leave(start),
      skipChapter(start),
      goToChapter(start, 'mobile'),
      goTo(start, 'mobile.vitals.lcp_ms'),
    ])
      expect(step).toBe(start);
  });

  it('excuses a check with its reason, and goes on', () => {
    const start = at(NAMED, 'mobile.vitals.lcp_ms');
    const { source, audit, current } = taken(excuse(start, ['mobile/loading', 'mobile/app'], 'no shop yet'));
    expect(source.data['not_applicable']).toEqual([
      { check: 'mobile/loading', reason: 'no shop yet' },
      { check: 'mobile/app', reason: 'no shop yet' },
    ]);
    expect(audit.checks.find(({ check }) => check === 'mobile/loading')?.outcome).toBe('not-applicable');
    expect(current?.id).not.toBe('mobile.vitals.lcp_ms');
  });

  it('keeps its place on another text of the plan', () => {
    const start = at(NAMED, 'mobile.vitals.lcp_ms');
    const again = reread(start, sourceOf(`# by hand\n${NAMED}`));
    expect(idOf(again)).toBe('mobile.vitals.lcp_ms');
    expect(again.source.text).toBe(`# by hand\n${NAMED}`);
  });

  it('that began an item is taken up at its list', () => {
    const half = taken(answer(addItem(at(NAMED, 'not_applicable', ALL)), 'mobile/app'));
    expect(idOf(interviewOn(NAMED, ALL, half.progress))).toBe('not_applicable');
  });

  it('is taken up at its place, and with what was left open, as its progress says', () => {
    const left = leave(leave(at(NAMED, 'mobile.vitals.lcp_ms')));
    const progress = JSON.parse(JSON.stringify(left.progress)) as Progress;
    const again = interviewOn(left.source.text, OPEN, progress);
    expect(idOf(again)).toBe(idOf(left));
    expect(openQuestions(again).map(({ id }) => id)).toEqual(openQuestions(left).map(({ id }) => id));
    expect(idOf(back(again))).toBe(idOf(back(left)));
  });
});

/** Plans to start from: none yet, some that are whole, and the same with comments anywhere. */
const STARTS = [EMPTY, ...['exemplary', 'fjordspel', 'launch', 'thin', 'wholesaler'].map(fixture)];

/** Numbers as they come, one after another; when there are no more, 0. */
function picking(numbers: readonly number[]): Pick {
  const left = numbers.values();
  return (bound) => Math.floor(((left.next().value ?? 0) / 2 ** 16) * bound);
}

describe('whatever is answered, in whatever order', () => {
  it('the plan stays whole, its comments stay, and nothing else changes', { timeout: 120_000 }, () => {
    const numbers = fc.array(fc.nat({ max: 2 ** 16 - 1 }), { minLength: 30, maxLength: 140, size: 'max' });
    fc.assert(
      fc.property(numbers, (drawn) => {
        const pick = picking(drawn);
        const plain = STARTS[pick(STARTS.length)] ?? EMPTY;
        const start = pick(2) === 0 ? withComments(pick, plain) : plain;
        let interview = interviewOn(start, randomScope(pick));
        const told: string[] = [];
        for (let step = 0; step < drawn.length / 6; step += 1) {
          const taken = randomStep(pick, interview);
          told.push(`${interview.current?.id}: ${taken.name}`);
          const fault = faultOf(interview, taken, start);
          if (fault !== undefined)
            throw new Error(`${fault} after\n${told.join('\n')}\n${interview.source.text.slice(0, 6000)}`);
          interview = taken.interview;
        }
      }),
      { numRuns: 40 },
    );
  });
});
