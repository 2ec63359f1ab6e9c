import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/generated/validate-plan.js';
import { parsePlan } from '../../src/plan/parse.js';
import { type Data, withoutSilence } from '../../src/plan/sound.js';
import { isSurelyValid } from '../../src/plan/surely-valid.js';

const FOLDER = 'fixtures/plans';
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

function dataOf(name: string): Data {
  const parsed = parsePlan(readFileSync(`${FOLDER}/${name}`), name);
  if (!parsed.readable) throw new Error(`${name} cannot be read.`);
  return withoutSilence(parsed.source.data);
}

/** Every place of data, as a path. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [
    path,
    ...[...steps].flatMap((step) => placesIn((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

/** The data with something else at a place. */
function changed(value: unknown, [step, ...rest]: readonly (string | number)[], other: unknown): unknown {
  if (step === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const at = copy as Record<string | number, unknown>;
  at[step] = changed(at[step], rest, other);
  return copy;
}

const OTHERS = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    'NL',
    'XX',
    'EUR',
    'not-an-id-',
    'an-id',
    '2026-02-30',
    '2026-02-28',
    101,
    -1,
    0,
    1e9,
    [],
    {},
    null,
    true,
  ),
  fc.constantFrom(
    'https://shop.example/a-b',
    'http://',
    'https://shop example',
    'ftp://shop.example',
    'https://shop.example/%zz',
  ),
);

describe('what is surely valid', () => {
  it.each(NAMES)('%s is, if the validator says so', (name) => {
    const data = dataOf(name);
    expect(isSurelyValid(data)).toBe(validate(data));
  });

  it('is never what the validator refuses, whatever stands at any place of a plan', () => {
    const plans = NAMES.map(dataOf).filter((data) => validate(data));
    const cases = plans.flatMap((data) => placesIn(data).map((path) => ({ data, path })));
    fc.assert(
      fc.property(fc.constantFrom(...cases), OTHERS, ({ data, path }, other) => {
        const plan = changed(data, path, other);
        if (isSurelyValid(plan)) expect(validate(plan)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is what the validator accepts, so that it need not be asked, for plain changes of a plan', () => {
    const data = dataOf('exemplary.yaml');
    expect(isSurelyValid(changed(data, ['company', 'name'], 'Another name'))).toBe(true);
    expect(isSurelyValid(changed(data, ['company', 'website'], 'https://shop.example/path'))).toBe(true);
    expect(isSurelyValid(changed(data, ['company', 'website'], 'https://shop.example/a?b=%20c'))).toBe(true);
  });
});
