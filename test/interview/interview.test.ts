import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPlan } from '../../src/index.js';
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
  interviewOn,
  patternsIn,
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
    const { interview, asked } = walk(
      interviewOn(EMPTY, { depth: 'open', level: 'must' }),
      byExemplary,
      exemplaryItems,
    );
    console.log(asked.length);
    const { audit, source } = interview;
    const again = auditPlan(source.text, { file: source.file, today: '2026-11-22' });
    expect(again).toEqual({ readable: true, audit, text: source.text });
    const open = audit.checks.filter(
      ({ level, outcome }) => level === 'must' && outcome !== 'met' && outcome !== 'not-applicable',
    );
    expect(
      open.map(({ check, outcome, problems, missing }) => [check, outcome, JSON.stringify(problems), missing]),
    ).toEqual([]);
  });
});

/** Plans to start from: none yet, some that are whole, and the same with comments anywhere. */
const STARTS = [EMPTY, ...['exemplary', 'fjordspel', 'launch', 'thin', 'wholesaler'].map(fixture)];

/** Numbers as they come, one after another; when there are no more, 0. */
function picking(numbers: readonly number[]): Pick {
  const left = numbers.values();
  return (bound) => Math.floor(((left.next().value ?? 0) / 2 ** 16) * bound);
}

const RUNS = Number(process.env['RUNS'] ?? 40);

describe('whatever is answered, in whatever order', () => {
  it('the plan stays whole, its comments stay, and nothing else changes', { timeout: 3_000_000 }, () => {
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
      { numRuns: RUNS },
    );
  });
});
