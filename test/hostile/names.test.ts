import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/commands/options.js';
import { KEYS, VALUES } from '../../src/generated/plan-format.js';
import { auditPlan, renderReport } from '../../src/index.js';
import { main } from '../../src/main.js';
import { type FakeWorld, fakeIo } from '../commands/fake-io.js';
import { goldenReport } from '../goldens.js';

/** What every object has without being given it, and what a prototype can be reached by. */
const NAMES = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'arguments',
  'caller',
  'length',
  'then',
  'toJSON',
];

/** Those that an id may be, which is of small letters. */
const IDS = NAMES.filter((name) => /^[a-z]+$/.test(name));

const before = Object.getOwnPropertyNames(Object.prototype).join();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  for (const name of ['polluted', 'x']) expect(({} as { [key: string]: unknown })[name]).toBeUndefined();
});

const EXEMPLARY: unknown = load(readFileSync('fixtures/plans/exemplary.yaml', 'utf8'));

/** Data with a value at a path, made where it is not there; keys are own ones, whatever their name. */
function withAt(data: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(data) ? [...data] : [{}];
    items[step] = withAt(items[step] ?? {}, rest, value);
    return items;
  }
  const entries = Object.entries(typeof data === 'object' && data !== null ? data : {});
  const inner = entries.find(([key]) => key === step)?.[1];
  return Object.fromEntries([...entries.filter(([key]) => key !== step), [step, withAt(inner, rest, value)]]);
}

/** The path of a pattern, by the first item of each list. */
function pathOf(pattern: string): (string | number)[] {
  return (pattern.match(/\[\]|[^.[\]]+/g) ?? []).map((step) => (step === '[]' ? 0 : step));
}

function audited(plan: unknown) {
  const result = auditPlan(JSON.stringify(plan), { today: '2026-11-22', file: 'plan.json' });
  if (!result.readable) throw new Error(result.problem.message);
  return result;
}

/** Every group of the format that has keys of its own, and every map whose keys are the author's. */
const GROUPS = Object.keys(KEYS).filter((pattern) => !pattern.includes('.*'));
const MAPS = Object.keys(VALUES).flatMap((pattern) => (pattern.endsWith('.*') ? [pattern.slice(0, -2)] : []));

describe('a name that every object has', () => {
  it.each(GROUPS)('is an unknown key, and told as such, in the group “%s” of a plan', (group) => {
    const plan = NAMES.reduce((data, name) => withAt(data, [...pathOf(group), name], { polluted: true }), EXEMPLARY);
    const { audit } = audited(plan);
    const told = audit.findings.filter(({ id }) => id === 'format/unknown-key').map(({ args }) => args['key']);
    expect(told.toSorted()).toEqual(NAMES.toSorted());
  });

  // An id is of small letters; of what is one, it is told that nothing bears it.
  it.each([IDS, NAMES.filter((name) => !IDS.includes(name))])(
    'is nobody’s, as the key of a map of the author',
    (...names) => {
      for (const map of MAPS) {
        const plan = names.reduce((data, name) => withAt(data, [...pathOf(map), name], 3), EXEMPLARY);
        const { audit } = audited(plan);
        const told = audit.findings.filter(({ kind }) => kind === 'format').map(({ path }) => path.at(-1));
        expect(told.toSorted(), map).toEqual(names.toSorted());
      }
    },
  );

  it.each(IDS)('%s as a reference names nothing that is there', (name) => {
    const { audit } = audited(withAt(EXEMPLARY, ['roadmap', 'initiatives', 0, 'owner'], name));
    expect(audit.findings).toContainEqual(
      expect.objectContaining({ id: 'format/dangling', args: expect.objectContaining({ name }) }),
    );
  });

  it.each(IDS)('%s is an id like any other where it is one', (name) => {
    const text = JSON.stringify(EXEMPLARY).replaceAll('"ux-designer"', JSON.stringify(name));
    const { audit } = audited(JSON.parse(text));
    expect(audit.findings).toEqual([]);
    expect(audit.readiness).toBe(100);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    '%s is no value of a choice, no market, no check and no currency',
    (name) => {
      const places = Object.entries(VALUES).filter(([, { enum: allowed, format }]) => allowed ?? format);
      for (const [pattern] of places) {
        if (pattern.includes('*')) continue;
        const { audit } = audited(withAt(EXEMPLARY, pathOf(pattern), name));
        expect(audit.findings.filter(({ kind }) => kind === 'format').length, pattern).toBeGreaterThan(0);
      }
      const { audit } = audited(withAt(EXEMPLARY, ['not_applicable'], [{ check: name, reason: 'none' }]));
      expect(audit.findings.map(({ id }) => id)).toContain('format/dangling');
    },
  );

  it.each(FORMATS)('is shown by %s', async (format) => {
    const named = withAt(EXEMPLARY, ['company', 'name'], '__proto__');
    const plan = NAMES.reduce((data, name) => withAt(data, ['mobile', name], 'x'), named);
    const report = await renderReport(audited(plan), format, { terminal: TERMINAL });
    for (const name of NAMES) if (format !== 'github' && format !== 'csv') expect(report).toContain(name);
  });
});

const TERMINAL = { width: 100, colorLevel: 0, unicode: true, verbose: true, quiet: false } as const;

async function run(argv: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err(), io };
}

const PLAN = 'format: 1\ncompany: {name: Kiosk}\n';
const TERMS = 'kind: accepted, reason: r, owner: o, approved_by: b, expires: 2026-12-01';
const RULE = 'level: must, title: t, why: w, fix: f';

/** Every place of a house's files at which a name can stand that is not there. */
const HOUSE: readonly { readonly at: string; readonly file: string; readonly text: (name: string) => string }[] = [
  { at: 'a key', file: 'strategy.config.yaml', text: (name) => `? ${name}\n: 1\n` },
  { at: 'an area', file: 'strategy.config.yaml', text: (name) => `areas: {? ${name} : 1}\n` },
  { at: 'a check', file: 'strategy.config.yaml', text: (name) => `checks: {? ${name} : must}\n` },
  { at: 'a check of an area', file: 'strategy.config.yaml', text: (name) => `checks: {mobile/${name}: must}\n` },
  { at: 'a level', file: 'strategy.config.yaml', text: (name) => `checks: {mobile/app: ${name}}\n` },
  {
    at: 'a limit',
    file: 'strategy.config.yaml',
    text: (name) => `checks: {mobile/loading: {limits: {? ${name} : 1}}}\n`,
  },
  { at: 'a profile', file: 'strategy.config.yaml', text: (name) => `profile: ${name}\n` },
  { at: 'a language', file: 'strategy.config.yaml', text: (name) => `language: ${name}\n` },
  { at: 'what is extended', file: 'strategy.config.yaml', text: (name) => `extends: [${name}]\n` },
  { at: 'a required section', file: 'strategy.config.yaml', text: (name) => `required_sections: [${name}]\n` },
  { at: 'a gate', file: 'strategy.config.yaml', text: (name) => `gates: {? ${name} : 1}\n` },
  { at: 'an area of a gate', file: 'strategy.config.yaml', text: (name) => `gates: {min_scores: {? ${name} : 1}}\n` },
  { at: 'a level of a gate', file: 'strategy.config.yaml', text: (name) => `gates: {max_findings: {? ${name} : 1}}\n` },
  {
    at: 'an area of an override',
    file: 'strategy.config.yaml',
    text: (name) => `overrides: [{plans: ["*"], areas: {? ${name} : 1}}]\n`,
  },
  {
    at: 'the area of a rule',
    file: 'strategy.config.yaml',
    text: (name) => `rules: [{id: ${name}/x, ${RULE}, path: mobile, schema: true}]\n`,
  },
  {
    at: 'the path of a rule',
    file: 'strategy.config.yaml',
    text: (name) => `rules: [{id: mobile/x, ${RULE}, path: ${name}, schema: true}]\n`,
  },
  {
    at: 'the other path of a rule',
    file: 'strategy.config.yaml',
    text: (name) => `rules: [{id: mobile/x, ${RULE}, path: mobile, compare: {is: equal, path: mobile.${name}}}]\n`,
  },
  {
    at: 'a comparison',
    file: 'strategy.config.yaml',
    text: (name) => `rules: [{id: mobile/x, ${RULE}, path: mobile, compare: {is: ${name}, path: mobile}}]\n`,
  },
  {
    at: 'a reference of a schema',
    file: 'strategy.config.yaml',
    text: (name) => `rules: [{id: mobile/x, ${RULE}, path: mobile, schema: {$ref: "#/$defs/${name}"}}]\n`,
  },
  { at: 'a key', file: 'strategy.waivers.yaml', text: (name) => `format: 1\nwaivers: []\n? ${name}\n: 1\n` },
  {
    at: 'a key of an entry',
    file: 'strategy.waivers.yaml',
    text: (name) => `format: 1\nwaivers: [{check: mobile/app, ${TERMS}, ? ${name} : 1}]\n`,
  },
  {
    at: 'a check',
    file: 'strategy.waivers.yaml',
    text: (name) => `format: 1\nwaivers: [{check: ${name}, ${TERMS}}]\n`,
  },
  {
    at: 'a section',
    file: 'strategy.waivers.yaml',
    text: (name) => `format: 1\nwaivers: [{check: section/${name}, ${TERMS}}]\n`,
  },
  {
    at: 'a kind',
    file: 'strategy.waivers.yaml',
    text: (name) => `format: 1\nwaivers: [{check: mobile/app, ${TERMS.replace('accepted', name)}}]\n`,
  },
  { at: 'a key', file: 'strategy.baseline.json', text: (name) => `{"format": 1, "plans": {}, "${name}": 1}` },
];

describe('such a name', () => {
  it.each(HOUSE)('as $at of $file is told to be unknown', async ({ file, text }) => {
    for (const name of NAMES) {
      const { exitCode, err } = await run(['audit', 'plan.yaml'], { files: { 'plan.yaml': PLAN, [file]: text(name) } });
      expect([exitCode, err.includes(name)], `${name}: ${err}`).toEqual([2, true]);
      expect(err).not.toMatch(/should not have happened|native code/);
    }
  });

  it('as a plan of a baseline is a plan like any other', async () => {
    for (const name of NAMES) {
      const files = { [name]: PLAN, 'plan.yaml': PLAN };
      const { io, exitCode } = await run(['baseline', 'write', name, 'plan.yaml'], { files });
      expect(exitCode).toBe(0);
      expect(Object.keys(JSON.parse(io.text('strategy.baseline.json') ?? '').plans)).toContain(name);
    }
  });

  it('in a comment that accepts a finding is no check', async () => {
    for (const name of NAMES) {
      const plan = `${PLAN}# strategy-ignore ${name}: because\n`;
      const { exitCode, err } = await run(['audit', 'plan.yaml'], { files: { 'plan.yaml': plan } });
      expect([exitCode, err]).toEqual([2, expect.stringContaining(`There is no check “${name}”`)]);
    }
  });

  it('in a file of answers is no place of a plan', async () => {
    for (const name of NAMES) {
      for (const answers of [`? ${name}\n: 1\n`, `mobile: {? ${name} : 1}\n`, `"team.roles[${name}].function": ux\n`]) {
        const files = { 'plan.yaml': PLAN, 'answers.yaml': answers };
        const { exitCode, out, io } = await run(['interview', 'plan.yaml', '--answers', 'answers.yaml'], { files });
        expect([exitCode, io.text('plan.yaml')], `${answers}${out}`).toEqual([1, PLAN]);
        expect(out).toContain(name);
      }
    }
  });

  it('in an audit that is read again is an area or a check of another version', async () => {
    const audit = await goldenReport('fjordspel', 'json');
    for (const name of IDS) {
      const other = audit.replaceAll('"mobile"', `"${name}"`).replaceAll('"mobile/', `"${name}/`);
      const named = other.replace(/"(team|site)\/[a-z-]+"/g, `"$1/${name}"`);
      for (const format of ['terminal', 'markdown', 'html', 'json']) {
        const { exitCode, out, err } = await run(['portfolio', 'a.json', '-f', format], { files: { 'a.json': named } });
        expect([exitCode, err]).toEqual([0, '']);
        expect(out).not.toMatch(/native code|undefined/);
        expect(out).toContain(name);
      }
    }
  });

  it.each([
    (name: string) => ['audit', 'plan.yaml', '--area', name],
    (name: string) => ['audit', 'plan.yaml', '--format', name],
    (name: string) => ['audit', 'plan.yaml', '--output', `report.${name}`],
    (name: string) => ['audit', 'plan.yaml', '--fail-on', name],
    (name: string) => ['audit', 'plan.yaml', '--min-score', `${name}=1`],
    (name: string) => ['audit', 'plan.yaml', '--max-findings', `${name}=1`],
    (name: string) => ['audit', 'plan.yaml', '--lang', name],
    (name: string) => ['portfolio', 'a.json', '--format', name],
    (name: string) => ['config', '--format', name],
    (name: string) => ['checks', '--format', name],
    (name: string) => ['completion', name],
    (name: string) => ['explain', name],
    (name: string) => ['explain', `mobile/${name}`],
    (name: string) => ['waive', name, '--reason', 'r', '--owner', 'o', '--approved-by', 'b', '--expires', '2026-12-01'],
    (name: string) => [name],
  ])('on the command line is told to be unknown: %s', async (argv) => {
    for (const name of NAMES) {
      const { exitCode, err } = await run(argv(name), { files: { 'plan.yaml': PLAN, 'a.json': '{}' } });
      expect([exitCode, err.includes(name)], `${argv(name).join(' ')}: ${err}`).toEqual([2, true]);
      expect(err).not.toMatch(/should not have happened|native code/);
    }
  });

  it('in a setting of limits is told to be unknown', async () => {
    for (const name of NAMES) {
      const world = { files: { 'plan.yaml': PLAN }, env: { STRATEGY_LIMITS: `${name}=1` } };
      const { exitCode, err } = await run(['audit', 'plan.yaml'], world);
      expect([exitCode, err]).toEqual([2, expect.stringContaining(`“${name}=1”, which is no limit`)]);
    }
  });

  it('as a language of the environment gives way to English', async () => {
    for (const name of NAMES) {
      const { exitCode, out } = await run(['--help'], { env: { LANG: name, LC_ALL: `${name}.UTF-8` } });
      expect([exitCode, out]).toEqual([0, expect.stringContaining('Usage')]);
    }
  });

  it('is a key of the author behind x-, which rules of the house look into', async () => {
    for (const name of NAMES) {
      const rules = `rules: [{id: mobile/x, ${RULE}, path: x-own.${name}, schema: {const: 1}}]\n`;
      const outcome = async (plan: string): Promise<string> => {
        const files = { 'plan.yaml': plan, 'strategy.config.yaml': rules };
        const { out } = await run(['audit', 'plan.yaml', '-f', 'json'], { files });
        const { checks } = JSON.parse(out) as { checks: { check: string; outcome: string }[] };
        return checks.find(({ check }) => check === 'mobile/x')?.outcome ?? '';
      };
      expect(await outcome(PLAN)).toBe('unanswered');
      expect(await outcome(`${PLAN}x-own: {}\n`)).toBe('unanswered');
      expect(await outcome(`${PLAN}x-own: {? ${name} : 1}\n`)).toBe('met');
    }
  });
});
