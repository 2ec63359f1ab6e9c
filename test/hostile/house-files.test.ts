import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from './inputs.js';
import { expectOrder, meter, type Run, run } from './run.js';

/** Those that are hostile to whatever reads a file; the others are so only as a plan. */
const CHOSEN = [
  'nothing',
  'random bytes',
  'every byte',
  'UTF-16, big end first',
  'a million NULs',
  '100,000 [',
  '5,000 groups within one another',
  'a billion laughs',
  'a plan that is its own section',
  '50,000 anchors and aliases',
  '100,000 keys at the top',
  'a key 10,000 times',
  'a text of 10 MB',
  'a file of 50 MB',
  'seven million values',
  '900,000 values',
  'a tag of a function',
  'numbers beyond all numbers',
];
const TODAY = ['--today', '2026-11-22'];

/** Each file that a run reads beside the plan, and the command that reads it. */
const READERS: readonly { readonly reader: string; readonly argv: (file: string) => readonly string[] }[] = [
  { reader: 'a config', argv: (file) => ['audit', 'plan.yaml', '--config', file, ...TODAY] },
  { reader: 'waivers', argv: (file) => ['audit', 'plan.yaml', '--waivers', file, ...TODAY] },
  { reader: 'a baseline', argv: (file) => ['audit', 'plan.yaml', '--baseline', file, ...TODAY] },
  { reader: 'answers', argv: (file) => ['interview', `answered-${file}`, '--answers', file, ...TODAY] },
  { reader: 'an earlier audit', argv: (file) => ['audit', 'plan.yaml', '--no-regression', file, ...TODAY] },
  { reader: 'an audit of a portfolio', argv: (file) => ['portfolio', file] },
];

const RULE = 'id: content/slow, level: must, title: A, why: B, fix: C, path: company.name';

describe.concurrent('the files of a house', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-house-'));
    meter(folder);
    write('plan.yaml', `format: 1\ncompany: {name: "${'a'.repeat(60)}!"}\n`);
    CHOSEN.forEach((name, index) => {
      const hostile = HOSTILE.find((each) => each.name === name);
      if (hostile === undefined) throw new Error(`no such input: ${name}`);
      write(`hostile-${index}.yaml`, hostile.bytes());
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (file: string, text: Uint8Array | string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  /** Audits by a config of its own. */
  async function auditedBy(name: string, config: string): Promise<Run> {
    write(`${name}.yaml`, config);
    const ran = await run(folder, ['audit', 'plan.yaml', '--config', `${name}.yaml`, ...TODAY]);
    expectOrder(ran, 'incomplete');
    return ran;
  }

  it.each(
    READERS.flatMap(({ reader, argv }) =>
      CHOSEN.map((name, index) => ({ reader, argv, name, file: `hostile-${index}.yaml` })),
    ),
  )('are refused by name, or read: $name as $reader', async ({ reader, argv, file }) => {
    const ran = await run(folder, argv(file));
    expectOrder(ran);
    // Answers to nothing that is asked are told one by one.
    if (reader !== 'answers') expect(ran.exitCode).toBe(2);
    if (ran.exitCode === 2) expect(ran.err).toContain(file);
  });

  it.runIf(existsSync('/dev/zero')).each(READERS.filter(({ reader }) => reader !== 'answers').slice(0, 3))(
    'end where they are too long: $reader',
    async ({ argv }) => {
      const ran = await run(folder, argv('/dev/zero'));
      expectOrder(ran);
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toMatch(/\/dev\/zero .*16 MiB/);
    },
  );

  it.each([
    ['a pattern that never comes to an end', 'schema: {type: string, pattern: "^(a+)+$"}'],
    ['another one', 'schema: {type: string, pattern: "^(a|aa)+$"}'],
  ])('have rules whose time is bounded: %s', async (name, schema) => {
    const ran = await auditedBy(`slow ${name}`, `rules: [{${RULE}, ${schema}}]\n`);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toContain('content/slow');
  });

  it('have rules whose time is bounded: items that have to differ', async () => {
    write(
      'items.yaml',
      `format: 1\ncompany: {name: K}\nx-a: [${Array.from({ length: 20_000 }, (_, index) => `{a: ${index}}`).join(', ')}]\n`,
    );
    write('unique.yaml', `rules: [{${RULE.replace('company.name', 'x-a')}, schema: {uniqueItems: true}}]\n`);
    const ran = await run(folder, ['audit', 'items.yaml', '--config', 'unique.yaml', ...TODAY]);
    expectOrder(ran, 'incomplete');
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toContain('content/slow');
  });

  it('have schemas that are compiled in time, or told', async () => {
    const deep = `${'{not: '.repeat(90)}{}${'}'.repeat(90)}`;
    await auditedBy('deep-schema', `rules: [{${RULE}, schema: ${deep}}]\n`);
    const wide = `{anyOf: [${Array.from({ length: 5_000 }, (_, index) => `{pattern: "a${index}"}`).join(', ')}]}`;
    await auditedBy('wide-schema', `rules: [{${RULE}, schema: ${wide}}]\n`);
  });

  it.each([
    ['a schema that refers to itself', 'schema: {$ref: "#"}'],
    ['a schema that refers to a file', 'schema: {$ref: "file:///etc/passwd"}'],
    ['a schema of the network', 'schema: {$ref: "https://example.org/schema.json"}'],
    ['a pattern that is none', 'schema: {pattern: "("}'],
    ['a pattern of 90,000 brackets', `schema: {pattern: "${'('.repeat(45_000)}${')'.repeat(45_000)}"}`],
    ['a repetition of repetitions', 'schema: {pattern: "^(((a{1,1000}){1,1000}){1,1000}){1,1000}$"}'],
  ])('have rules that are refused or kept: %s', async (name, schema) => {
    await auditedBy(`odd ${name}`, `rules: [{${RULE}, ${schema}}]\n`);
  });

  it('have globs whose time is bounded', async () => {
    const glob = `${'*a'.repeat(30)}b`;
    const name = `${'a'.repeat(100)}.yaml`;
    write(name, readFileSync(path.join(folder, 'plan.yaml')));
    write(
      'globs.yaml',
      `overrides: [{plans: ["${glob}", "${'+(a|aa)'.repeat(10)}b", "{${'a,'.repeat(400)}b}"], profile: launch}]\n`,
    );
    const ran = await run(folder, ['audit', name, '--config', 'globs.yaml', ...TODAY]);
    expectOrder(ran);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toContain('globs.yaml');
  });

  it('have braces that stand for no million of names', async () => {
    await auditedBy(
      'braces',
      `overrides: [{plans: ["{1..100000000}.yaml", "${'{a,b}'.repeat(100)}", "${'{'.repeat(900)}"], profile: launch}]\n`,
    );
  });

  it('are told to be broken a hundred times, and no million', async () => {
    write('broken.ndjson', '#\n'.repeat(1_000_000));
    const ran = await run(folder, ['portfolio', 'broken.ndjson']);
    expectOrder(ran);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toContain('broken.ndjson:100: This is not JSON');
    expect(ran.err).not.toContain('broken.ndjson:101');
    expect(ran.err).toContain('There are more mistakes than these 100');
  });

  it('extend one another in no circle', async () => {
    write('one.yaml', 'extends: [./two.yaml]\n');
    write('two.yaml', 'extends: [./three.yaml]\n');
    const ran = await auditedBy('three', 'extends: [./one.yaml]\n');
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toMatch(/three\.yaml.*one\.yaml.*two\.yaml.*three\.yaml/s);
    const own = await auditedBy('own', 'extends: [./own.yaml]\n');
    expect(own.err).toContain('own.yaml:1:11');
  });

  it('are read once each, however many extend them', async () => {
    // Each of forty extends the next one twice: a million of millions of ways lead to the last.
    for (let index = 0; index < 40; index += 1)
      write(`ladder/${index}.yaml`, `extends: [./${index + 1}.yaml, ./side-${index + 1}.yaml]\n`);
    for (let index = 1; index <= 40; index += 1)
      write(`ladder/side-${index}.yaml`, index === 40 ? '{areas: {}}\n' : `extends: [./${index + 1}.yaml]\n`);
    write('ladder/40.yaml', 'profile: launch\n');
    const ran = await auditedBy('ladder/top', 'extends: [./0.yaml]\n');
    expect(ran.exitCode).toBe(1);
  });
});
