import { describe, expect, it } from 'vitest';
import { baselineText, readBaseline } from '../../src/policy/baseline.js';

const BASELINE = { plans: { 'b.yaml': ['two', 'one'], 'a.yaml': [], 'sub/c.yaml': ['“three” at x: y=é'] } };

describe('the text of a baseline', () => {
  it('is sorted, a line for each finding, and ends with a line break', () => {
    expect(baselineText(BASELINE)).toBe(
      '{\n  "format": 1,\n  "plans": {\n    "a.yaml": [],\n    "b.yaml": [\n      "one",\n      "two"\n    ],\n    "sub/c.yaml": [\n      "“three” at x: y=é"\n    ]\n  }\n}\n',
    );
  });

  it('is the same whatever order plans and findings came in', () => {
    const turned = Object.fromEntries(
      Object.entries(BASELINE.plans)
        .reverse()
        .map(([plan, findings]) => [plan, findings.toReversed()]),
    );
    expect(baselineText({ plans: turned })).toBe(baselineText(BASELINE));
  });

  it('reads as what it was made from', () => {
    const read = readBaseline(baselineText(BASELINE), 'b.json');
    expect(read).toMatchObject({ readable: true, mistakes: [] });
    expect(read.readable && read.baseline.plans['b.yaml']).toEqual(['one', 'two']);
  });
});

describe('a baseline that cannot be read', () => {
  it.each([
    ['cut short', '{"format": 1, "plans": {"a.yaml": ["on'],
    ['with the marks of a merge', '{\n<<<<<<< HEAD\n  "format": 1\n=======\n  "format": 1\n>>>>>>> other\n}\n'],
  ])('as it is %s gives the place of that', (_, text) => {
    const read = readBaseline(text, 'b.json');
    expect(read).toMatchObject({ readable: false, problem: { file: 'b.json' } });
    expect(!read.readable && read.problem.range?.start.line).toBeGreaterThan(0);
  });
});
