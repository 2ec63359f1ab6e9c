import { describe, expect, it } from 'vitest';
import { loadPlaces, wordsIn } from '../../src/i18n/load-words.js';
import { WAIVABLE_IDS } from '../../src/index.js';
import { parsePlan } from '../../src/plan/parse.js';
import { readBaseline } from '../../src/policy/baseline.js';
import { readConfig } from '../../src/policy/config.js';
import { inlineWaivers } from '../../src/policy/inline-waivers.js';
import { type Mistake, MOST_MISTAKES } from '../../src/policy/mistake.js';
import { DEFAULT_HORIZON } from '../../src/policy/policy.js';
import { readWaivers } from '../../src/policy/waivers.js';
import { mistakeText } from '../../src/render/mistake-text.js';

const { words } = await wordsIn('en');
const places = await loadPlaces('en');

/** Each mistake as its place and what is said there. */
function told(mistakes: readonly Mistake[]): string[] {
  return mistakes.map((mistake) => {
    const { file, range } = mistake;
    return `${file}:${range.start.line}:${range.start.column} ${mistakeText(mistake, words, places)}`;
  });
}

function waiverMistakes(text: string): string[] {
  const read = readWaivers(text, 'w.yaml', { ids: WAIVABLE_IDS, today: '2026-11-22', horizon: DEFAULT_HORIZON });
  if (!read.readable) throw new Error(read.problem.message);
  return told(read.mistakes);
}

function baselineMistakes(text: string): string[] {
  const read = readBaseline(text, 'b.json');
  if (!read.readable) throw new Error(read.problem.message);
  return told(read.mistakes);
}

const ENTRY = `format: 1
waivers:
  - check: mobile/app
    kind: planned
    reason: decided in May
    owner: e-commerce lead
    approved_by: the board
    expires: 2027-05-31
    ticket: SHOP-142
`;

describe('a file of waivers', () => {
  it('without a mistake is told none', () => {
    expect(waiverMistakes(ENTRY)).toEqual([]);
  });

  it.each<[mistake: string, from: string, to: string, said: string]>([
    ['a misspelt key', 'owner:', 'ovner:', 'w.yaml:6:5 There is no key “ovner” here. Did you mean “owner”?'],
    ['a misspelt key of the file', 'waivers:', 'waiver:', 'w.yaml:2:1 There is no key “waiver” here. Did you mean'],
    ['a key that is like none', 'ticket:', 'zzzzzzzz:', 'w.yaml:9:5 There is no key “zzzzzzzz” here. Take it out, or'],
    ['no format', 'format: 1\n', '', 'w.yaml:1:1 “format” is missing here. Add it: The version of this format.'],
    ['another format', 'format: 1', 'format: 2', 'w.yaml:1:9 This file says format 2; this tool reads format 1.'],
    ['a format that is a text', 'format: 1', 'format: "1"', 'w.yaml:1:9 “format” should be a whole number.'],
    ['no list', ENTRY.slice(10), 'waivers: all\n', 'w.yaml:2:10 “waivers” should be a list.'],
    ['an empty list', ENTRY.slice(10), 'waivers:\n', 'w.yaml:2:1 “waivers” should be a list.'],
    [
      'an unknown check',
      'mobile/app',
      'mobile/ap',
      'w.yaml:3:12 There is no check “mobile/ap”. Did you mean “mobile/app”?',
    ],
    [
      'a check that is like none',
      'mobile/app',
      'zzzzzzzzzzz',
      'w.yaml:3:12 There is no check “zzzzzzzzzzz”. Run strategy',
    ],
    ['a check that is a number', 'mobile/app', '7', 'w.yaml:3:12 “check” should be a text.'],
    ['a rule of the format', 'mobile/app', 'format/dangling', 'w.yaml:3:12 There is no check “format/dangling”.'],
    ['a misspelt kind', 'planned', 'plannd', 'w.yaml:4:11 “kind” is “plannd”. Did you mean “planned”?'],
    [
      'a kind that is like none',
      'planned',
      'whatever',
      'w.yaml:4:11 “kind” is “whatever”. Choose accepted, planned or',
    ],
    ['a kind that is a list', 'planned', '[planned]', '“kind” should be a text.'],
    [
      'no reason',
      '    reason: decided in May\n',
      '',
      'w.yaml:3:5 “reason” is missing here. Add it: Why it is accepted.',
    ],
    ['an empty reason', 'decided in May', '" "', 'w.yaml:5:13 “reason” says nothing. Write it out: Why it is'],
    ['a reason without a value', 'reason: decided in May', 'reason:', 'w.yaml:5:5 “reason” should be a text.'],
    ['no owner', '    owner: e-commerce lead\n', '', '“owner” is missing here.'],
    ['no approval', '    approved_by: the board\n', '', '“approved_by” is missing here.'],
    ['no last day', '    expires: 2027-05-31\n', '', '“expires” is missing here.'],
    [
      'a day that is none',
      '2027-05-31',
      '2027-02-29',
      'w.yaml:8:14 “expires” is “2027-02-29”, which is no day. Write it as',
    ],
    ['a day in words', '2027-05-31', 'next May', 'w.yaml:8:14 “expires” is “next May”, which is no day.'],
    ['a year alone', '2027-05-31', '2027', 'w.yaml:8:14 “expires” should be a text.'],
    [
      'a day too far ahead',
      '2027-05-31',
      '2028-01-01',
      'w.yaml:8:14 This holds until 1 Jan 2028, which is more than 366 days ahead. Choose a day until 23 Nov 2027',
    ],
    ['an empty place', 'kind:', 'place: ""\n    kind:', 'w.yaml:4:12 “place” says nothing.'],
  ])('with %s is told so at its place', (_, from, to, expected) => {
    const text = ENTRY.replace(from, to);
    expect(text).not.toBe(ENTRY);
    const mistakes = waiverMistakes(text);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(expected);
  });

  it('with several mistakes is told all of them', () => {
    const text = ENTRY.replace('decided in May', '""').replace('planned', 'plannd').replace('2027-05-31', 'soon');
    const places = waiverMistakes(text).map((mistake) => mistake.slice(0, 10));
    expect(places, 'from top to bottom').toEqual(['w.yaml:4:1', 'w.yaml:5:1', 'w.yaml:8:1']);
  });

  it('that has a mistake takes nothing on', () => {
    const rules = { ids: WAIVABLE_IDS, today: '2026-11-22', horizon: DEFAULT_HORIZON };
    expect(readWaivers(ENTRY.replace('owner', 'ovner'), 'w.yaml', rules)).toMatchObject({ entries: [] });
  });
});

describe('a baseline', () => {
  const BASELINE = '{\n  "format": 1,\n  "plans": {\n    "plan.yaml": [\n      "a",\n      "b"\n    ]\n  }\n}\n';

  it('without a mistake is told none', () => {
    expect(baselineMistakes(BASELINE)).toEqual([]);
  });

  it.each<[mistake: string, from: string, to: string, said: string]>([
    ['a foreign key', '"plans"', '"findings"', 'b.json:3:3 There is no key “findings” here.'],
    [
      'no plans',
      ',\n  "plans": {\n    "plan.yaml": [\n      "a",\n      "b"\n    ]\n  }',
      '',
      'b.json:1:1 “plans” is missing here. Add it: By the name of the plan, from the folder of this file:',
    ],
    ['another format', '1', '2', 'b.json:2:13 This file says format 2; this tool reads format 1.'],
    ['a fingerprint twice', '"b"', '"a"', 'b.json:6:7 “a” stands twice in this list. Keep one of the two.'],
    ['a fingerprint that is a number', '"b"', '7', 'b.json:6:7 “plan.yaml” should be a text.'],
    ['one text for a list', '[\n      "a",\n      "b"\n    ]', '"a"', 'b.json:4:18 “plan.yaml” should be a list.'],
  ])('with %s is told so at its place', (_, from, to, expected) => {
    const mistakes = baselineMistakes(BASELINE.replace(from, to));
    expect(
      mistakes.some((mistake) => mistake.includes(expected)),
      mistakes.join('\n'),
    ).toBe(true);
  });

  it('that has a mistake knows nothing', () => {
    const read = readBaseline('format: 1\nplans: {a: [7]}\n', 'b.json');
    expect(read.readable && read.baseline).toEqual({ plans: {} });
    expect(read.readable && read.mistakes).toHaveLength(1);
  });
});

describe('a config', () => {
  function configMistakes(text: string): string[] {
    const read = readConfig(text, 'c.yaml');
    if (!read.readable) throw new Error(read.problem.message);
    return told(read.mistakes);
  }

  it.each([
    ['gates: {min_score: 200}', '“min_score” is 200. The lowest readiness that passes, 0 to 100.'],
    ['overrides: [{plans: [a], gates: {min_score: 200}}]', 'The lowest readiness that passes, 0 to 100.'],
    [
      'rules: [{id: a/b, level: must, why: w, fix: f, path: p}]',
      '“title” is missing here. Add it: What the plan shows',
    ],
    ['rules: [{id: foo, level: must, title: t, why: w, fix: f, path: p}]', '“id” is not as it should be: The area'],
    ['checks: {mobile/app: {limits: {full: many}}}', '“full” should be a number.'],
    ['overrides: [{gates: {min_score: 3}}]', '“plans” is missing here. Add it: The plans that are meant'],
  ])('tells what belongs where %s is wrong', (text, said) => {
    expect(configMistakes(text).join('\n')).toContain(said);
  });

  it('never leaves a sentence without its end', () => {
    const text =
      'gates: {min_score: 200, min_coverage: 300}\nrules: [{id: foo, level: must, title: " "}]\noutputs: [" "]\n';
    for (const line of configMistakes(text)) expect(line).toMatch(/\.$/);
  });
});

describe('too much in a file of a house', () => {
  const entries = (count: number, text: string): string => `format: 1\nwaivers:\n${text.repeat(count)}`;
  const entry = ENTRY.slice(ENTRY.indexOf('  - check'));

  it('is told once, where it stands: waivers', () => {
    expect(waiverMistakes(entries(10_001, entry))).toEqual([
      'w.yaml:2:1 “waivers” lists more than 10,000 items. Take some out.',
    ]);
  });

  it('is told once, where it stands: comments of a plan', () => {
    const text = `format: 1\ncompany: {name: X}\n${'# strategy-ignore mobile/app: later\n'.repeat(10_001)}`;
    const parsed = parsePlan(text, 'plan.yaml');
    if (!parsed.readable) throw new Error(parsed.problem.message);
    const { entries: taken, mistakes } = inlineWaivers(parsed.source, WAIVABLE_IDS);
    expect(taken).toHaveLength(10_000);
    expect(mistakes.map(({ message, range }) => [message, range.start.line])).toEqual([['too-many-items', 10_003]]);
  });

  it.each([
    [`extends: [${'./a.yaml, '.repeat(101)}]\n`, '“extends” lists more than 100 items. Take some out.'],
    [`overrides: [{plans: [${'a'.repeat(1001)}]}]\n`, 'is longer than 1,000 characters. Shorten it.'],
  ])('is told where it stands: in a config, %#', (text, said) => {
    const read = readConfig(text, 'c.yaml');
    expect(read.readable && told(read.mistakes)).toEqual([expect.stringMatching(/^c\.yaml:1:\d+ /)]);
    expect(read.readable && told(read.mistakes)[0]).toContain(said);
  });

  it('is told as far as anybody wants to hear: one mistake more than are shown', () => {
    expect(waiverMistakes(entries(150, entry.replace('mobile/app', 'mobile/ap')))).toHaveLength(MOST_MISTAKES + 1);
  });
});
