import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WAIVABLE_IDS } from '../../src/index.js';
import { addDays } from '../../src/plan/day.js';
import { parsePlan } from '../../src/plan/parse.js';
import { inlineWaivers } from '../../src/policy/inline-waivers.js';
import { DEFAULT_HORIZON } from '../../src/policy/policy.js';
import { readWaivers } from '../../src/policy/waivers.js';

const TODAY = '2026-11-22';

function file(changes: Readonly<Record<string, string>> = {}): string {
  const entry = {
    check: 'mobile/app',
    kind: 'planned',
    reason: 'decided in May',
    owner: 'e-commerce lead',
    approved_by: 'the board',
    expires: '2027-05-31',
    ...changes,
  };
  const lines = Object.entries(entry).map(([key, value]) => `    ${key}: ${value}`);
  return `format: 1\nwaivers:\n  -${lines.join('\n').slice(3)}\n`;
}

function read(text: string, rules: { readonly today?: string; readonly horizon?: number } = {}) {
  const result = readWaivers(text, 'w.yaml', {
    ids: WAIVABLE_IDS,
    today: TODAY,
    horizon: DEFAULT_HORIZON,
    ...rules,
  });
  if (!result.readable) throw new Error(result.problem.message);
  return result;
}

describe('a file of waivers', () => {
  it('gives each entry with all that it says, and the place where it stands', () => {
    const { entries, mistakes } = read(file({ place: 'mobile.app', plan: 'a.yaml', ticket: 'SHOP-142' }));
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([
      {
        check: 'mobile/app',
        place: 'mobile.app',
        plan: 'a.yaml',
        kind: 'planned',
        reason: 'decided in May',
        owner: 'e-commerce lead',
        approvedBy: 'the board',
        expires: '2027-05-31',
        ticket: 'SHOP-142',
        file: 'w.yaml',
        range: expect.objectContaining({ start: expect.objectContaining({ line: 3, column: 12 }) }),
        isInline: false,
      },
    ]);
  });

  it('may be JSON, may be empty, and may be about a missing section', () => {
    expect(read('{"format": 1, "waivers": []}')).toMatchObject({ entries: [], mistakes: [] });
    expect(read(file({ check: 'section/market' }))).toMatchObject({
      entries: [{ check: 'section/market' }],
      mistakes: [],
    });
  });

  it('that is no YAML gives the place of that', () => {
    const result = readWaivers('waivers: [', 'w.yaml', { ids: [], today: TODAY, horizon: 1 });
    expect(result).toMatchObject({ readable: false, problem: { file: 'w.yaml', range: { start: { line: 1 } } } });
  });

  it('has the example of its own schema for an entry', () => {
    const schema = JSON.parse(readFileSync('schemas/waivers.schema.json', 'utf8'));
    const properties: Record<string, { examples: readonly string[] }> = schema.properties.waivers.items.properties;
    const example = Object.fromEntries(
      Object.entries(properties).map(([key, { examples }]) => [key, JSON.stringify(examples[0])]),
    );
    expect(read(file(example)).mistakes).toEqual([]);
  });
});

describe('the last day of a waiver', () => {
  const tooFar = (expires: string, rules = {}): boolean =>
    read(file({ expires }), rules).mistakes.some(({ message }) => message === 'too-far');

  it('is at most 366 days ahead, and not one more', () => {
    expect(addDays(TODAY, 366)).toBe('2027-11-23');
    expect(tooFar('2027-11-23')).toBe(false);
    expect(tooFar('2027-11-24')).toBe(true);
  });

  it('is at most as far ahead as a house decides', () => {
    expect(tooFar('2026-12-22', { horizon: 30 })).toBe(false);
    expect(tooFar('2026-12-23', { horizon: 30 })).toBe(true);
  });

  it('counts 29 February, and no hour that a summer takes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('a comment in a plan', () => {
  function inline(text: string) {
    const parsed = parsePlan(text, 'plan.yaml');
    if (!parsed.readable) throw new Error(parsed.problem.message);
    return inlineWaivers(parsed.source, WAIVABLE_IDS);
  }
  const lines = (text: string) => inline(text).entries.map(({ range }) => range.start.line);

  it('accepts what its line says, for the reason that it gives', () => {
    const { entries, mistakes } = inline(
      'mobile:\n  approach: responsive # strategy-ignore mobile/mobile-first: one team\n',
    );
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([
      {
        check: 'mobile/mobile-first',
        kind: 'accepted',
        reason: 'one team',
        file: 'plan.yaml',
        range: expect.objectContaining({ start: expect.objectContaining({ line: 2, column: 24 }) }),
        isInline: true,
      },
    ]);
  });

  it.each([
    ['behind a value', 'a: 1 # strategy-ignore mobile/app: why', [1]],
    ['without a space', 'a: 1 #strategy-ignore mobile/app: why', [1]],
    ['with many spaces', 'a: 1 #  strategy-ignore   mobile/app :  why', [1]],
    ['with spaces at its end', 'a: 1 # strategy-ignore mobile/app: why \t ', [1]],
    ['without a colon', 'a: 1 # strategy-ignore mobile/app why', [1]],
    ['behind the key of a list', 'a: # strategy-ignore mobile/app: why\n  - 1', [1]],
    ['behind an item', 'a:\n  - 1 # strategy-ignore mobile/app: why', [2]],
    ['within brackets', 'a: [1, # strategy-ignore mobile/app: why\n  2]', [1]],
    ['behind brackets', 'a: { b: 1 } # strategy-ignore mobile/app: why', [1]],
    ['behind a text in quotes', 'a: "# b" # strategy-ignore mobile/app: why', [1]],
    ['behind the sign of a block text', 'a: | # strategy-ignore mobile/app: why\n  b', [1]],
    ['on a line of its own', 'a: 1\n# strategy-ignore mobile/app: why', [2]],
    ['after line breaks of another system', 'a: 1\r\nb: 2 # strategy-ignore mobile/app: why\r\n', [2]],
  ])('counts %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
    expect(inline(text).entries[0]?.reason).toBe('why');
  });

  it.each([
    ['a text in quotes', 'a: "# strategy-ignore mobile/app: why"'],
    ['a text in single quotes', "a: ' # strategy-ignore mobile/app: why'"],
    ['a text over several lines', 'a: "b\n  # strategy-ignore mobile/app: why"'],
    ['a block text', 'a: |\n  b # strategy-ignore mobile/app: why'],
    ['a text that goes on', 'a: b#strategy-ignore mobile/app'],
    ['a key in quotes', '"# strategy-ignore mobile/app: why": 1'],
    ['another word', 'a: 1 # strategy-ignored mobile/app: why'],
    ['a remark that quotes it', 'a: 1 # as in # strategy-ignore mobile/app: why'],
    ['a remark about it', 'a: 1 # see strategy-ignore mobile/app: why'],
  ])('does not count as %s', (_, text) => {
    expect(inline(text)).toEqual({ entries: [], mistakes: [] });
  });

  it.each([
    ['a misspelt check', 'mobile/ap: why', 'unknown-check-meant', { check: 'mobile/ap', meant: 'mobile/app' }],
    ['a check that is like none', 'zzzzzzzz: why', 'unknown-check', { check: 'zzzzzzzz' }],
    ['no reason', 'mobile/app', 'no-reason', { check: 'mobile/app' }],
    ['a colon and no reason', 'mobile/app: ', 'no-reason', { check: 'mobile/app' }],
    ['blanks for a reason', 'mobile/app: \u00a0', 'no-reason', { check: 'mobile/app' }],
    ['nothing at all', '', 'no-check', {}],
    ['a reason alone', ': why', 'no-check', {}],
  ])('with %s is a mistake at its place, and accepts nothing', (_, comment, message, args) => {
    const { entries, mistakes } = inline(`a: 1\nb: 2 # strategy-ignore ${comment}`);
    expect(entries).toEqual([]);
    expect(mistakes).toMatchObject([{ message, args, file: 'plan.yaml', range: { start: { line: 2, column: 6 } } }]);
  });
});
