import { describe, expect, it } from 'vitest';
import { AREAS, CHECK_IDS } from '../../src/areas/index.js';
import { type AuditResult, auditPlan, renderReport } from '../../src/index.js';
import { compileSchema } from '../../src/policy/compile-schema.js';
import { readConfig } from '../../src/policy/config.js';
import { rulesOf } from '../../src/policy/rules.js';

const ABOUT = 'level: must, title: The voice is written down, why: One shop has one voice., fix: Write it down.';
const PLAN = 'format: 1\ncompany: {name: Kiosk}\n';

/** The rules of a config, and what is wrong with them. */
function rulesIn(text: string) {
  const read = readConfig(text, 'strategy.config.yaml');
  if (!read.readable) throw new Error(read.problem.message);
  expect(read.mistakes).toEqual([]);
  return rulesOf([read.config], CHECK_IDS, compileSchema);
}

const rule = (rest: string) => rulesIn(`rules:\n  - {id: content/voice, ${ABOUT}, ${rest}}\n`);

function audited(rest: string, plan: string) {
  const result: AuditResult = auditPlan(plan, { today: '2026-11-22', rules: rule(rest).rules });
  if (!result.readable) throw new Error(result.problem.message);
  const check = result.audit.checks.find((candidate) => candidate.check === 'content/voice');
  const findings = result.audit.findings.filter(({ id }) => id === 'content/voice');
  return { result, check, findings };
}

describe('a rule of a house', () => {
  const voice = 'path: content.x-voice, schema: {type: string, minLength: 5}';

  it("is met, missed or unanswered as its schema has it, on keys of the author's own", () => {
    expect(audited(voice, `${PLAN}content: {x-voice: warm and plain}\n`).check).toMatchObject({
      outcome: 'met',
      share: 1,
      weight: 10,
    });
    expect(audited(voice, `${PLAN}content: {x-voice: warm}\n`).check).toMatchObject({ outcome: 'unmet', share: 0 });
    expect(audited(voice, `${PLAN}content: {every: [text]}\n`).check?.outcome).toBe('unanswered');
    expect(audited(voice, PLAN).check?.outcome).toBe('unanswered');
  });

  it('earns a part where some items of a list meet it, and points at the others', () => {
    const budgets = 'path: "roadmap.initiatives[].budget", schema: {maximum: 100}';
    const plan = `${PLAN}roadmap:\n  initiatives:\n    - {id: a, budget: 50}\n    - {id: b, budget: 500}\n    - {id: c}\n    - {id: d, budget: 90}\n`;
    const { check, findings } = audited(budgets, plan);
    expect(check).toMatchObject({ outcome: 'partly', share: 0.5 });
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'roadmap.initiatives.1.budget',
      'roadmap.initiatives.2.budget',
    ]);
    expect(findings[0]?.range?.start.line).toBe(6);
  });

  it.each([
    ['at_least', 2, 2, 'met'],
    ['at_least', 1, 2, 'unmet'],
    ['at_most', 2, 2, 'met'],
    ['at_most', 3, 2, 'unmet'],
    ['above', 2, 2, 'unmet'],
    ['above', 3, 2, 'met'],
    ['below', 2, 2, 'unmet'],
    ['below', 1, 2, 'met'],
    ['equal', 2, 2, 'met'],
    ['equal', 2, 3, 'unmet'],
    ['at_least', '2027-01-02', '2027-01-01', 'met'],
    ['below', '2027-01-02', '2027-01-01', 'unmet'],
    ['at_least', 2, 'two', 'unmet'],
  ])('compares: %s, %j with %j, is %s', (is, value, other, outcome) => {
    const plan = `${PLAN}content: {x-one: ${JSON.stringify(value)}, x-other: ${JSON.stringify(other)}}\n`;
    expect(audited(`path: content.x-one, compare: {is: ${is}, path: content.x-other}`, plan).check?.outcome).toBe(
      outcome,
    );
  });

  it('is unmet where there is nothing to compare with', () => {
    const compared = 'path: content.x-one, compare: {is: at_least, path: content.x-gone}';
    expect(audited(compared, `${PLAN}content: {x-one: 1}\n`).check?.outcome).toBe('unmet');
  });

  it('counts in its area and in the readiness like any other check', () => {
    const plan = `${PLAN}content: {x-voice: warm and plain}\n`;
    const { result } = audited(voice, plan);
    const without = auditPlan(plan, { today: '2026-11-22' });
    if (!without.readable) throw new Error('readable');
    expect(result.audit.exactReadiness).toBeGreaterThan(without.audit.exactReadiness ?? 0);
    expect(result.audit.coverage.applicable).toBe(without.audit.coverage.applicable + 1);
  });

  it('speaks in every report with its own words', async () => {
    const { result } = audited(voice, `${PLAN}content: {x-voice: warm}\n`);
    for (const format of ['terminal', 'markdown', 'html', 'json', 'sarif', 'junit'] as const) {
      const report = await renderReport(result, format);
      expect(report, format).toContain('The voice is written down');
      expect(report, format).toContain('Write it down.');
    }
  });

  it('can be waived, in the file and in the plan, and called not applicable', () => {
    const inline = audited(
      voice,
      `${PLAN}content:\n  x-voice: warm # strategy-ignore content/voice: it is being written\n`,
    );
    expect(inline.findings[0]?.waiver?.reason).toBe('it is being written');
    const excused = audited(voice, `${PLAN}not_applicable: [{check: content/voice, reason: one author}]\n`);
    expect(excused.check).toMatchObject({ outcome: 'not-applicable', reason: 'one author' });
    expect(excused.result.audit.findings.filter(({ kind }) => kind === 'format')).toEqual([]);
  });

  it('can be set to another level or left out', () => {
    const { rules } = rule(voice);
    const leveled = auditPlan(PLAN, { today: '2026-11-22', rules, policy: { levels: { 'content/voice': 'off' } } });
    if (!leveled.readable) throw new Error('readable');
    expect(leveled.audit.checks.find(({ check }) => check === 'content/voice')).toMatchObject({ off: true });
  });

  it('quotes of a long value only the beginning', () => {
    const long = 'warm and plain, '.repeat(20);
    const { findings } = audited(
      'path: content.x-voice, schema: {maxLength: 9}',
      `${PLAN}content: {x-voice: "${long}"}\n`,
    );
    expect(findings[0]?.args['found']).toMatch(/^warm and plain, .{40,50}…$/);
  });

  it('knows the formats of the plan', () => {
    const since = 'path: content.x-since, schema: {format: date}';
    expect(audited(since, `${PLAN}content: {x-since: 2026-02-28}\n`).check?.outcome).toBe('met');
    expect(audited(since, `${PLAN}content: {x-since: 2026-02-30}\n`).check?.outcome).toBe('unmet');
  });

  it('cannot reach prototypes', () => {
    const { check } = audited('path: content.x-a.__proto__.polluted, schema: true', `${PLAN}content: {x-a: {b: 1}}\n`);
    expect(check?.outcome).toBe('unanswered');
  });
});

describe('a mistake in a rule', () => {
  it.each([
    [
      'an area that is none',
      'rules: [{id: contents/voice, level: must, title: t, why: w, fix: f, path: content.items, schema: true}]',
      'not-a-rule-id',
    ],
    [
      'the id of a check',
      'rules: [{id: mobile/app, level: must, title: t, why: w, fix: f, path: content.items, schema: true}]',
      'taken-id',
    ],
    [
      'neither schema nor comparison',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.items}]',
      'rule-needs-one',
    ],
    [
      'both',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.items, schema: true, compare: {is: equal, path: content.items}}]',
      'rule-needs-one',
    ],
    [
      'a path that is none',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.item, schema: true}]',
      'no-such-path',
    ],
    [
      'another path that is none',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.items, compare: {is: equal, path: kontent.items}}]',
      'no-such-path',
    ],
    [
      'a schema that is none',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.items, schema: {type: nothing}}]',
      'bad-schema',
    ],
    [
      'a schema that fetches another',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.items, schema: {$ref: "https://example.com/x.json"}}]',
      'bad-schema-reference',
    ],
    [
      'a schema with a format that is none, and would hold for any text',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.items, schema: {items: {format: emial}}}]',
      'bad-schema-format',
    ],
    [
      'a schema of two parts with one name',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.items, schema: {$id: a, $defs: {b: {$id: a}}}}]',
      'bad-schema',
    ],
    [
      'a schema with a pattern that is none',
      'rules: [{id: content/voice, level: must, title: t, why: w, fix: f, path: content.items, schema: {pattern: "("}}]',
      'bad-schema-pattern',
    ],
  ])('is told in the config: %s', (_, text, message) => {
    const { rules, mistakes } = rulesIn(text);
    expect(rules).toEqual([]);
    expect(mistakes.map((mistake) => mistake.message)).toEqual([message]);
    expect(mistakes[0]?.range.start.line).toBe(1);
  });

  it('is an id that stands twice', () => {
    const one = `{id: content/voice, ${ABOUT}, path: content.items, schema: true}`;
    expect(rulesIn(`rules:\n  - ${one}\n  - ${one}\n`).mistakes).toMatchObject([
      { message: 'taken-id', range: { start: { line: 3 } } },
    ]);
  });
});

it('no area of the tool has a check in the name of a house', () => {
  expect(AREAS.flatMap(({ checks }) => checks).filter(({ covers }) => covers.includes('house'))).toEqual([]);
});
