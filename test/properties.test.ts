import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '../src/areas/ids.js';
import { type Audit, auditPlan } from '../src/index.js';
import { EFFORT_COSTS, LEVEL_WEIGHTS } from '../src/policy/policy.js';

type Data = { [key: string]: unknown };

const PLANS = ['exemplary', 'fjordspel', 'launch', 'wholesaler', 'thin', 'broken'];
const read = (plan: string): Data => load(readFileSync(`fixtures/plans/${plan}.yaml`, 'utf8')) as Data;

function audit(plan: unknown): Audit {
  const result = auditPlan(JSON.stringify(plan), { today: '2026-11-22' });
  if (!result.readable) throw new Error(result.problem.message);
  return result.audit;
}

const exact = (plan: unknown): number => audit(plan).exactReadiness ?? 0;

/** Every key of every object of a plan, as a path. Items of lists and of maps by id are no keys of the format. */
function keyPaths(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => keyPaths(item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, key];
    return at.at(-1) === 'effort_days' ? [] : [path, ...keyPaths(inner, path)];
  });
}

function without(plan: Data, path: readonly (string | number)[]): Data {
  const copy = structuredClone(plan);
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Data)[key], copy);
  delete (parent as Data)[path.at(-1) ?? ''];
  return copy;
}

/** The same data with the keys of every object in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
}

describe('silence', () => {
  it.each(PLANS.filter((plan) => plan !== 'broken'))(
    'never raises the score of %s, whichever key is taken out',
    (plan) => {
      const data = read(plan);
      const whole = exact(data);
      const raising = keyPaths(data)
        // What does not apply leaves the score with a reason: taking the reason out is not silence.
        .filter(([section]) => section !== 'not_applicable' && section !== 'format')
        .map((path) => ({ path, after: audit(without(data, path)) }))
        // Taking out a key that its group cannot do without breaks the format, and is told as such.
        .filter(({ after }) => after.findings.every(({ kind }) => kind !== 'format'))
        .filter(({ after }) => (after.exactReadiness ?? 0) > whole + 1e-9)
        .map(({ path }) => path.join('.'));
      expect(raising).toEqual([]);
    },
  );

  it.each(AREA_IDS)('about %s lowers the score of the exemplary plan and is named', (area) => {
    const { readiness, findings } = audit(without(read('exemplary'), [area]));
    expect(readiness).toBeLessThan(100);
    expect(findings.some(({ kind, id }) => kind === 'section' && id === `section/${area}`)).toBe(true);
  });

  it('about any one thing that a check asks of the exemplary plan lowers the score and names the place', () => {
    const data = read('exemplary');
    const unasked = keyPaths(data).filter((path) => {
      const { readiness, findings } = audit(without(data, path));
      return readiness === 100 || findings.length === 0;
    });
    // What only tells the reader, or names an entry for others, may go without loss.
    const places = unasked.map((path) => path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.'));
    expect([...new Set(places)].sort()).toMatchSnapshot();
  });
});

describe('readiness', () => {
  it('is 100 for the exemplary plan, which covers everything', () => {
    const { readiness, coverage, findings } = audit(read('exemplary'));
    expect(readiness).toBe(100);
    expect(coverage.answered).toBe(coverage.applicable);
    expect(findings).toEqual([]);
  });

  it('is 0 for an empty plan, which covers nothing', () => {
    const { readiness, coverage } = audit({ format: 1, company: { name: 'Empty' } });
    expect(readiness).toBe(0);
    expect(coverage.answered).toBe(0);
  });

  it('stays within 0 and 100 for a plan with any of its parts missing', () => {
    const plans = fc.constantFrom(...PLANS.map(read)).chain((data) =>
      fc.subarray(keyPaths(data)).map((paths) =>
        // The deepest first, so that no path leads through what is gone.
        [...paths].sort((a, b) => b.length - a.length).reduce(without, data),
      ),
    );
    fc.assert(
      fc.property(plans, (plan) => {
        const readiness = exact({ ...plan, format: 1, company: plan['company'] ?? { name: 'x' } });
        expect(readiness).toBeGreaterThanOrEqual(0);
        expect(readiness).toBeLessThanOrEqual(100);
      }),
      { numRuns: 200 },
    );
  });

  it.each(PLANS)('of %s can be redone from the numbers in its JSON', (plan) => {
    const { checks, areas, exactReadiness } = JSON.parse(JSON.stringify(audit(read(plan)))) as Audit;
    let sum = 0;
    let weights = 0;
    for (const { area, weight } of areas) {
      const applicable = checks.filter((check) => check.area === area && check.outcome !== 'not-applicable');
      const possible = applicable.reduce((total, { level }) => total + LEVEL_WEIGHTS[level], 0);
      const earned = applicable.reduce((total, { level, share }) => total + LEVEL_WEIGHTS[level] * share, 0);
      if (possible === 0) continue;
      sum += (100 * earned * weight) / possible;
      weights += weight;
    }
    expect(sum / weights).toBeCloseTo(exactReadiness ?? Number.NaN, 9);
  });

  it.each(PLANS)('of %s is lost by its findings, point by point', (plan) => {
    const { findings, exactReadiness } = audit(read(plan));
    const lost = findings.reduce((total, { points }) => total + points, 0);
    expect(lost).toBeCloseTo(100 - (exactReadiness ?? 0), 6);
  });
});

describe('the next actions', () => {
  it.each(PLANS)('of %s never lower readiness, gain most per effort first, and end at 100', (plan) => {
    const { actions, readiness } = audit(read(plan));
    const steps = [readiness ?? 0, ...actions.map(({ readinessAfter }) => readinessAfter)];
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const gains = actions.map(({ points, effort }) => points / EFFORT_COSTS[effort]);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    if (actions.length > 0) expect(steps.at(-1)).toBe(100);
  });
});

describe('an audit', () => {
  it.each(PLANS)('of %s is the same in whatever order its keys stand', (plan) => {
    const data = read(plan);
    const strip = ({ checks, areas, actions, verdict, findings }: Audit) => ({
      checks,
      areas,
      actions,
      verdict,
      findings: findings
        .map(({ range, ...finding }) => finding)
        .sort(
          (a, b) =>
            a.id.localeCompare(b.id) ||
            a.points - b.points ||
            JSON.stringify(a.path).localeCompare(JSON.stringify(b.path)),
        ),
    });
    expect(strip(audit(reordered(data)))).toEqual(strip(audit(data)));
  });

  it.each(PLANS)('of %s is the same byte for byte each time, from YAML and from JSON', (plan) => {
    const data = read(plan);
    expect(JSON.stringify(audit(data))).toBe(JSON.stringify(audit(data)));
    const fromYaml = auditPlan(dump(data), { today: '2026-11-22' });
    if (!fromYaml.readable) throw new Error(fromYaml.problem.message);
    expect(fromYaml.audit.checks).toEqual(audit(data).checks);
  });
});
