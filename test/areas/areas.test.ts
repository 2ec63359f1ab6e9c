import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/areas/index.js';
import { type CheckResult, runChecks } from '../../src/audit/run.js';
import { LANGUAGE_IDS, loadPlaces, wordsIn } from '../../src/i18n/load-words.js';
import type { Area, Check, Plan } from '../../src/model.js';
import { formatPath } from '../../src/plan/path.js';
import { type AreaCases, type Case, type PlanFragment, planOf, TODAY } from './cases.js';

const english = await wordsIn('en');
const modules = import.meta.glob<{ default: AreaCases }>('./*.cases.ts', { eager: true });
const casesOf = new Map(Object.values(modules).map(({ default: { area, cases } }) => [area, cases]));

function judge(check: Check, area: Area, plan: Plan, today = TODAY): CheckResult {
  const [result] = runChecks([{ id: area.id, checks: [check] }], plan, { today });
  if (result === undefined) throw new Error(`${check.id} gave no result`);
  return result;
}

/** A text in which every argument was there. */
const SENTENCE = /^(?!.*(undefined|NaN|\[object|TODO)).+/s;

describe.each(AREAS)('$id', (area) => {
  const cases: readonly Case[] = casesOf.get(area.id) ?? [];

  it.each(area.checks)('$id is unanswered, or not applicable, in a plan that says nothing', (check) => {
    const { outcome, share } = judge(check, area, planOf({}));
    expect(outcome).toBe('unanswered');
    expect(share).toBe(0);
  });

  it.each(area.checks)('$id tells how it is scored, by exactly the figures that it goes by', ({ id, limits = {} }) => {
    const used = new Set<string>();
    const recording = new Proxy(limits, {
      get: (target, name: string) => {
        used.add(name);
        return target[name];
      },
    });
    const said = english.words.areas[area.id].checks[id.replace(`${area.id}/`, '')];
    expect(said?.scored(recording)).toMatch(SENTENCE);
    expect([...used].sort()).toEqual(Object.keys(limits).sort());
  });

  it.each(area.checks)('$id is met by the example that explains it, in every language', async (check) => {
    for (const language of LANGUAGE_IDS) {
      const example = (await loadPlaces(language)).examples[check.id];
      expect(example, `an example in ${language}`).toBeDefined();
      const result = judge(check, area, planOf(load(example ?? '') as PlanFragment));
      expect(result, language).toMatchObject({ outcome: 'met', share: 1, problems: [] });
    }
  });

  it.each(area.checks)(
    '$id has cases that meet it, that miss it, and one that does not apply if it has a condition',
    (check) => {
      const outcomes = cases
        .filter(({ check: name }) => `${area.id}/${name}` === check.id)
        .map(({ outcome }) => outcome);
      expect(outcomes).toContain('met');
      // A check that only asks whether something is known has no answer that misses it: it is then unanswered.
      expect(outcomes.some((outcome) => outcome === 'partly' || outcome === 'unmet' || outcome === 'unanswered')).toBe(
        true,
      );
      if (check.applies) expect(outcomes).toContain('not-applicable');
    },
  );

  it.each(cases)('$check: $says', (expected) => {
    const check = area.checks.find(({ id }) => id === `${area.id}/${expected.check}`);
    if (check === undefined) throw new Error(`there is no check ${area.id}/${expected.check}`);
    const result = judge(check, area, planOf(expected.plan), expected.today);

    expect(result.error).toBeUndefined();
    expect(result.outcome).toBe(expected.outcome);
    if (expected.share !== undefined) expect(result.share).toBeCloseTo(expected.share, 6);
    if (expected.outcome === 'partly') expect(expected.share, 'the case tells the share').toBeDefined();
    if (expected.outcome === 'partly' || expected.outcome === 'unmet') {
      expect(result.problems.map(({ message }) => message)).toEqual(expected.problems);
      const cost = result.problems.reduce((sum, problem) => sum + problem.costs, 0);
      expect(cost, 'the problems cost what is not earned').toBeCloseTo(1 - result.share, 6);
    } else {
      expect(result.problems).toEqual([]);
    }
    if (expected.at) expect(result.problems.map(({ at }) => formatPath(at))).toEqual(expected.at);
    if (expected.args) expect(result.problems[0]?.args).toMatchObject(expected.args);
    if (expected.notes) expect(result.notes.map(({ message }) => message)).toEqual(expected.notes);
  });

  it.each(cases)('$check: $says, and every message can be told in English', ({ check: name, plan, today }) => {
    const check = area.checks.find(({ id }) => id === `${area.id}/${name}`);
    if (check === undefined) throw new Error(`there is no check ${area.id}/${name}`);
    const { problems, notes } = judge(check, area, planOf(plan), today);
    const own = english.words.areas[area.id].checks[name];
    for (const { message, args } of problems) {
      const render = own?.problems?.[message] ?? english.words.shared.problems[message];
      expect(render?.(args), message).toMatch(SENTENCE);
    }
    for (const { message, args } of notes) expect(own?.notes?.[message]?.(args), message).toMatch(SENTENCE);
  });

  it('has no words that no case ever shows', () => {
    const told = new Set<string>();
    for (const { check: name, plan, today } of cases) {
      const check = area.checks.find(({ id }) => id === `${area.id}/${name}`);
      if (check === undefined) continue;
      const { problems, notes } = judge(check, area, planOf(plan), today);
      for (const { message } of [...problems, ...notes]) told.add(`${name}: ${message}`);
    }
    const written = Object.entries(english.words.areas[area.id].checks).flatMap(
      ([name, { problems = {}, notes = {} }]) =>
        [...Object.keys(problems), ...Object.keys(notes)].map((message) => `${name}: ${message}`),
    );
    expect(written.filter((message) => !told.has(message))).toEqual([]);
  });
});
