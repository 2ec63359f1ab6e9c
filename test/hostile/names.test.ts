import { readFileSync } from 'node:fs';
import slugify from '@sindresorhus/slugify';
import { load } from 'js-yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/commands/options.js';
import { auditPlan, renderReport } from '../../src/index.js';
import { main } from '../../src/main.js';
import { fakeIo } from '../commands/fake-io.js';

/**
 * Names that every object of JavaScript knows, each with one that nobody knows and that looks alike: whoever takes
 * neither for known treats both the same.
 */
const NAMES = [
  ['__proto__', '__prxtx__'],
  ['constructor', 'cxnstructxr'],
  ['prototype', 'prxtxtype'],
  ['toString', 'txString'],
  ['valueOf', 'vxlueOf'],
  ['hasOwnProperty', 'hxsOwnProperty'],
  ['__defineGetter__', '__dxfineGetter__'],
  ['isPrototypeOf', 'isPrxtxtypeOf'],
] as const;

/** Of these, each text of a plan is tried by itself, which takes two seconds. */
const ONE_BY_ONE: readonly string[] = ['__proto__', 'toString'];

const TODAY = '2026-11-22';
const EXEMPLARY: unknown = load(readFileSync('fixtures/plans/exemplary.yaml', 'utf8'));
const OWN_KEYS = Reflect.ownKeys(Object.prototype);

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(OWN_KEYS);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Data with something changed in every mapping of it and in every text. */
function mapped(
  value: unknown,
  change: { mapping?: (entries: [string, unknown][]) => [string, unknown][]; text?: (text: string) => string },
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value === 'string') return change.text?.(value) ?? value;
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, mapped(inner, change)]);
  // Each key is the object's own, `__proto__` too.
  return Object.fromEntries(change.mapping?.(entries) ?? entries);
}

/** How many mappings there are in exemplary, and how many texts. */
const COUNTS = { mappings: 0, texts: 0 };
mapped(EXEMPLARY, {
  mapping: (entries) => {
    COUNTS.mappings += 1;
    return entries;
  },
  text: (text) => {
    COUNTS.texts += 1;
    return text;
  },
});

/** Exemplary with another text at one of the places where one stands. */
function withText(name: string, chosen: number): unknown {
  let place = -1;
  return mapped(EXEMPLARY, {
    text: (text) => {
      place += 1;
      return place === chosen ? name : text;
    },
  });
}

/** Without what a name makes different by right: itself, and what is computed from its letters. */
function leveled(told: string, name: string): string {
  const forms = [name, name.toLowerCase(), slugify(name), slugify(name.toLowerCase()), name.replaceAll('_', '\\_')];
  return forms.reduce((text, form) => text.replaceAll(form, 'NAME'), told).replaceAll(/\b[0-9a-f]{12,}\b/g, 'HASH');
}

function audited(plan: unknown) {
  const result = auditPlan(JSON.stringify(plan, null, 1), { file: 'plan.json', today: TODAY });
  if (!result.readable) throw new Error(result.problem.message);
  return result;
}

function told(plan: unknown, name: string): string {
  const { findings, checks } = audited(plan).audit;
  expect(checks.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
  return leveled(findings.map(({ fingerprint, ...finding }) => JSON.stringify(finding)).join('\n'), name);
}

async function run(argv: readonly string[], files: Record<string, string> = {}, env: Record<string, string> = {}) {
  const io = fakeIo({ env, files: { 'plan.yaml': 'format: 1\ncompany: {name: K}\n', ...files } });
  const exitCode = await main([...argv], io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe.each(NAMES)('the name %s', (name, unknown) => {
  const added = (key: string) => mapped(EXEMPLARY, { mapping: (entries) => [...entries, [key, { polluted: true }]] });
  const renamed = (key: string) =>
    mapped(EXEMPLARY, {
      mapping: (entries) =>
        entries.map(([old, value], index) => [index === 0 && entries.length > 1 ? key : old, value]),
    });

  it('is an unknown key at every place of a plan, told by its name', () => {
    const findings = audited(added(name)).audit.findings.filter(({ kind }) => kind === 'format');
    expect(findings.filter(({ path }) => path.at(-1) === name)).toHaveLength(COUNTS.mappings);
    expect(told(added(name), name)).toBe(told(added(unknown), unknown));
  });

  it('is no known key in the place of one', () => {
    expect(told(renamed(name), name)).toBe(told(renamed(unknown), unknown));
  });

  it('is a text like any other, wherever one stands', () => {
    const all = (text: string) => mapped(EXEMPLARY, { text: () => text });
    expect(told(all(name), name)).toBe(told(all(unknown), unknown));
  });

  it.runIf(ONE_BY_ONE.includes(name))('is a text like any other, as id, as reference, as value of one key', () => {
    for (let place = 0; place < COUNTS.texts; place += 1)
      expect(told(withText(name, place), name)).toBe(told(withText(unknown, place), unknown));
  });

  it('shows in every report as any other name would', async () => {
    for (const format of FORMATS) {
      const [report, other] = await Promise.all(
        [name, unknown].map(async (key) => leveled(await renderReport(audited(added(key)), format), key)),
      );
      expect(report).toBe(other);
    }
  });

  it.each<[string, readonly string[], (name: string) => Record<string, string>]>([
    [
      'a key of a config',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({ 'c.yaml': `${key}: {polluted: true}\n` }),
    ],
    [
      'an area of a config',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({ 'c.yaml': `areas: {${key}: 3}\n` }),
    ],
    [
      'a check of a config',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({ 'c.yaml': `checks: {${key}: off}\n` }),
    ],
    [
      'a limit of a config',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({ 'c.yaml': `checks: {mobile/loading: {limits: {${key}: 3}}}\n` }),
    ],
    [
      'a gate of a config',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({ 'c.yaml': `gates: {min_scores: {${key}: 3}}\n` }),
    ],
    [
      'a section of a config',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({ 'c.yaml': `required_sections: [${key}]\n` }),
    ],
    ['a profile', ['audit', 'plan.yaml', '--config', 'c.yaml'], (key) => ({ 'c.yaml': `profile: ${key}\n` })],
    [
      'what a config extends',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({ 'c.yaml': `extends: [${key}]\n` }),
    ],
    [
      'the language of a config',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({ 'c.yaml': `language: ${key}\n` }),
    ],
    [
      'a rule',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({
        'c.yaml': `rules: [{id: content/${key.toLowerCase()}, level: must, title: A, why: B, fix: C, path: ${key}.${key}}]\n`,
      }),
    ],
    [
      'a key of a rule',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({
        'c.yaml': `rules: [{id: content/a, level: must, title: A, why: B, fix: C, path: x-a, ${key}: {polluted: true}}]\n`,
      }),
    ],
    [
      'a key of the schema of a rule',
      ['audit', 'plan.yaml', '--config', 'c.yaml'],
      (key) => ({
        'c.yaml': `rules: [{id: content/a, level: must, title: A, why: B, fix: C, path: company, schema: {required: [${key}]}}]\n`,
      }),
    ],
    [
      'the check of a waiver',
      ['audit', 'plan.yaml', '--waivers', 'w.yaml'],
      (key) => ({
        'w.yaml': `format: 1\nwaivers: [{check: ${key}, kind: planned, reason: a, owner: b, approved_by: c, expires: 2026-12-01}]\n`,
      }),
    ],
    [
      'the place of a waiver',
      ['audit', 'plan.yaml', '--waivers', 'w.yaml'],
      (key) => ({
        'w.yaml': `format: 1\nwaivers: [{check: mobile/app, place: ${key}.${key}, kind: planned, reason: a, owner: b, approved_by: c, expires: 2026-12-01}]\n`,
      }),
    ],
    [
      'a key of a waiver',
      ['audit', 'plan.yaml', '--waivers', 'w.yaml'],
      (key) => ({ 'w.yaml': `format: 1\nwaivers: [{check: mobile/app, ${key}: {polluted: true}}]\n` }),
    ],
    [
      'a plan of a baseline',
      ['audit', 'plan.yaml', '--baseline', 'b.json'],
      (key) => ({ 'b.json': `{"format": 1, "plans": {"${key}": ["${key}"]}}` }),
    ],
    [
      'a key of a baseline',
      ['audit', 'plan.yaml', '--baseline', 'b.json'],
      (key) => ({ 'b.json': `{"format": 1, "plans": {}, "${key}": {"polluted": true}}` }),
    ],
    [
      'a key of an earlier audit',
      ['audit', 'plan.yaml', '--no-regression', 'a.json'],
      (key) => ({
        'a.json': `{"exactReadiness": 1, "areas": [{"area": "${key}", "score": 1}], "${key}": {"polluted": true}}`,
      }),
    ],
    [
      'a key of an audit in a portfolio',
      ['portfolio', 'a.json'],
      (key) => ({ 'a.json': `{"${key}": {"polluted": true}}` }),
    ],
    [
      'a place of answers',
      ['interview', 'plan.yaml', '--answers', 'a.yaml'],
      (key) => ({
        'a.yaml': `${key}: {polluted: true}\ncompany: {${key}: 1}\nteam: {roles: [{id: ${key}, ${key}: 1}]}\n`,
      }),
    ],
    [
      'a comment in a plan',
      ['audit', 'plan.yaml'],
      (key) => ({
        'plan.yaml': `format: 1\ncompany: {name: K}\n# strategy-ignore ${key}: because (until 2026-12-01)\n`,
      }),
    ],
    [
      'what does not apply',
      ['audit', 'plan.yaml'],
      (key) => ({ 'plan.yaml': `format: 1\ncompany: {name: ${key}}\nnot_applicable: [{check: ${key}, reason: a}]\n` }),
    ],
  ])('is as unknown as any other: %s', async (_, argv, filesOf) => {
    const [real, other] = await Promise.all(
      [name, unknown].map(async (key) => {
        const { exitCode, out, err } = await run([...argv, '--lang', 'en'], filesOf(key));
        const level = (text: string): string => leveled(text, key);
        return { exitCode, out: level(out), err: level(err) };
      }),
    );
    expect(real).toEqual(other);
    expect(real?.err).not.toMatch(/This should not have happened/);
  });

  it.each<[string, (name: string) => readonly string[]]>([
    ['--area', (value) => ['audit', 'plan.yaml', '--area', value]],
    ['explain', (value) => ['explain', value]],
    ['-f', (value) => ['audit', 'plan.yaml', '-f', value]],
    ['--lang', (value) => ['audit', 'plan.yaml', '--lang', value]],
    ['--fail-on', (value) => ['audit', 'plan.yaml', '--fail-on', value]],
    ['--max-findings', (value) => ['audit', 'plan.yaml', '--max-findings', `${value}=1`]],
    ['--min-score', (value) => ['audit', 'plan.yaml', '--min-score', `${value}=1`]],
    ['-o', (value) => ['audit', 'plan.yaml', '-o', `report.${value}`]],
    ['the format of a portfolio', (value) => ['portfolio', 'a.json', '-f', value]],
    ['a command', (value) => [value]],
    ['an option', (value) => ['audit', `--${value}`]],
    ['the shell to complete in', (value) => ['completion', value]],
    ['a schema', (value) => ['schema', value]],
    ['a file', (value) => ['audit', value]],
  ])('is refused, as any other: %s', async (_, argvOf) => {
    const [real, other] = await Promise.all(
      [name, unknown].map(async (value) => {
        const { exitCode, out, err } = await run(argvOf(value), { 'a.json': '{}' });
        return { exitCode, out, err: leveled(err, value) };
      }),
    );
    expect(real).toEqual(other);
    expect(real).toMatchObject({ exitCode: 2, out: '' });
    expect(real?.err).not.toMatch(/This should not have happened/);
  });

  it.each(['STRATEGY_LIMITS', 'STRATEGY_LANG'])('is refused in %s', async (variable) => {
    const value = variable === 'STRATEGY_LIMITS' ? `${name}=1` : name;
    const { exitCode, err } = await run(['audit', 'plan.yaml'], {}, { [variable]: value });
    expect(exitCode).toBe(2);
    expect(err).toContain(name);
    expect(err).not.toMatch(/This should not have happened/);
  });
});
