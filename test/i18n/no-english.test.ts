import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import planSchema from '../../schemas/strategy-plan.schema.json' with { type: 'json' };
import { AREA_IDS } from '../../src/areas/ids.js';
import { CHECK_IDS } from '../../src/areas/index.js';
import { interview } from '../../src/commands/interview.js';
import { program } from '../../src/commands/program.js';
import { LANGUAGE_IDS, loadPlaces, wordsIn } from '../../src/i18n/load-words.js';
import { REQUIREMENTS } from '../../src/knowledge/requirements.js';
import { main } from '../../src/main.js';
import { LIMITS } from '../../src/plan/limits.js';
import { idMeant } from '../../src/plan/meant.js';
import { type FakeWorld, fakeIo } from '../commands/fake-io.js';
import { always, sign } from '../interview/scripted-prompter.js';
import { disguise } from './pseudo.js';

// Whatever language is asked for, the disguised one is spoken.
vi.mock('../../src/i18n/load-words.js', async (original) => {
  const { pseudoPlaces, pseudoWords } = await import('./pseudo.js');
  const [words, places] = await Promise.all([pseudoWords(), pseudoPlaces()]);
  return {
    ...(await original<typeof import('../../src/i18n/load-words.js')>()),
    loadWords: async () => words,
    loadInterface: async () => words.words,
    wordsIn: async () => words,
    loadPlaces: async () => places,
  };
});

/** The words that are names or ids, whatever the language. */
const NAMES = new Set<string>();

function allow(text: string): void {
  for (const word of text.match(WORD) ?? []) NAMES.add(word.toLowerCase());
}

const WORD = /[a-z][a-z]+/gi;

/** What a run says in Latin letters that is neither a name nor an id. */
function englishIn(text: string): string[] {
  const plain = text
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/\bhttps?:\S+/g, ' ');

  return [...new Set(plain.match(WORD) ?? [])].filter((word) => !NAMES.has(word.toLowerCase()));
}

/** The texts of several words within a value of JSON; a single word is an id as often as not. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  // Fingerprints are ids that read like a text.
  return Object.entries(value).flatMap(([key, member]) => (/fingerprint/i.test(key) ? [] : textsIn(member)));
}

/** A plan in which what a person wrote is in the letters of the disguised language: its English is not ours. */
function planOf(name: string): string {
  const disguised = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes(' ') ? disguise(value) : value;
    if (Array.isArray(value)) return value.map(disguised);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, disguised(member)]));
  };
  return JSON.stringify(disguised(load(readFileSync(`fixtures/plans/${name}.yaml`, 'utf8'))), null, 2);
}

/** The texts of one word. */
function allowWords(value: unknown): void {
  if (typeof value === 'string' && !value.includes(' ')) allow(value);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(allowWords);
}

function allowTexts(value: unknown): void {
  if (typeof value === 'string') {
    allow(value);
    // What an id is proposed to be, from a name in other letters.
    allow(idMeant(value) ?? '');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    allow(key);
    allowTexts(member);
  }
}

/** The ids of the format: keys, and allowed values. */
function allowIds(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, member] of Object.entries(schema)) {
    if (key === 'enum' || key === 'const') allowTexts(member);
    else if (key === 'properties' || key === '$defs') Object.keys(member as object).forEach(allow);
    if (key !== 'examples') allowIds(member);
  }
}

async function run(argv: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err(), io };
}

const FIXTURES = ['fjordspel', 'broken', 'thin', 'launch', 'wholesaler', 'exemplary'];

beforeAll(async () => {
  for (const name of FIXTURES) {
    allowTexts(JSON.parse(planOf(name)));
    allow(name);
  }
  [...CHECK_IDS, ...AREA_IDS, ...REQUIREMENTS.map(({ id }) => id)].forEach(allow);
  allowIds(planSchema);
  for (const name of readdirSync('schemas').filter((file) => file.endsWith('.json')))
    allowIds(JSON.parse(readFileSync(`schemas/${name}`, 'utf8')));
  const root = program((await wordsIn('en')).words, undefined, fakeIo(), () => undefined);
  for (const command of [root, ...root.commands, ...root.commands.flatMap(({ commands }) => commands)]) {
    allow(command.name());
    for (const { flags } of command.options) allow(flags.replace(/<.*>/, ''));
  }
  // Examples that are one word are names as often as not.
  JSON.parse(JSON.stringify(planSchema), (key, value) => {
    if (key === 'examples') allowWords(value);
    return value;
  });
  for (const example of Object.values((await loadPlaces('en')).examples)) allowWords(load(example));
  // Formats, units, and the names of what the tool works with.
  allow('strategy audit yaml json html markdown ndjson sarif junit github gitlab csv terminal table md txt xml');
  allow('utf iso ansi kib mib ms true false htm jsonl bash zsh fish');
  LANGUAGE_IDS.forEach(allow);
  // Codes of countries that messages show as what is to be written.
  allow('NL DE GB EUR');
  // What an annotation of GitHub, a spreadsheet and test results are made of.
  allow('warning notice error file line col endLine endColumn title testsuites testsuite testcase classname');
  allow('rank gain requirements excuse');
  allow(`STRATEGY_LIMITS ${Object.keys(LIMITS).join(' ')}`);
});

describe('a run in another language', () => {
  it.each(FIXTURES)('reports on %s without a word of English, in every format for people', async (name) => {
    const files = { [`${name}.json`]: planOf(name) };
    for (const format of ['terminal', 'markdown', 'html', 'github']) {
      const { out, err } = await run(['audit', `${name}.json`, '-f', format, '--verbose'], { files });
      expect(englishIn(out + err), format).toEqual([]);
    }
  });

  it.each(FIXTURES)('hands %s to machines with texts that are not English', async (name) => {
    const files = { [`${name}.json`]: planOf(name) };
    for (const format of ['json', 'gitlab', 'ndjson', 'sarif']) {
      const { out } = await run(['audit', `${name}.json`, '-f', format], { files });
      expect(englishIn(textsIn(JSON.parse(out)).join('\n')), format).toEqual([]);
    }
    for (const format of ['junit', 'csv']) {
      const { out } = await run(['audit', `${name}.json`, '-f', format], { files });
      expect(englishIn(out), format).toEqual([]);
    }
  });

  it('helps without a word of English', async () => {
    const root = program((await wordsIn('en')).words, undefined, fakeIo(), () => undefined);
    const commands = root.commands.flatMap((command) => [
      [command.name()],
      ...command.commands.map((child) => [command.name(), child.name()]),
    ]);
    for (const command of [[], ...commands]) {
      const { out } = await run([...command, '--help']);
      expect(out).not.toBe('');
      // Examples of commands are typed as they stand.
      const said = out.split('\n').filter((line) => !/^ {2}(strategy|cat|source) /.test(line));
      expect(englishIn(said.join('\n')), command.join(' ')).toEqual([]);
    }
  });

  it.each([
    [['audit']],
    [['audit', 'missing.yaml']],
    [['audit', 'plan.yaml', '--formt', 'html']],
    [['audit', 'plan.yaml', '-f', 'pdf']],
    [['audit', 'plan.yaml', '-f']],
    [['audit', 'plan.yaml', '--area', 'mobil']],
    [['audit', 'plan.yaml', '--today', 'tomorrow']],
    [['audit', 'plan.yaml', '--min-score', '200']],
    [['audit', 'plan.yaml', '--fail-on', 'never-ever']],
    [['audit', 'plan.yaml', '-o', 'report.pdf']],
    [['audit', 'plan.yaml', '-o', 'plan.yaml']],
    [['audit', 'nothing/*.yaml']],
    [['adit', 'plan.yaml']],
    [['explain', 'mobile/lodaing']],
    [['checks', 'more']],
    [['checks', '-f', 'xml']],
    [['completion', 'csh']],
    [['waive', 'mobile/app']],
    [['interview', '-']],
    [['interview', 'plan.yaml', '--all', '--failing']],
    [['interview', 'plan.yaml']],
    [['init', 'plan.yaml']],
    [['init', 'plan.json']],
    [['portfolio', 'plan.yaml']],
    [['config', 'plan.yaml', '-f', 'toml']],
  ])('tells what is wrong with %j without a word of English', async (argv) => {
    for (const word of argv) allow(word);
    const { err, exitCode } = await run(argv, { files: { 'plan.yaml': 'format: 1\ncompany: {name: Kiosk}\n' } });
    expect(exitCode).toBe(2);
    expect(err).not.toBe('');
    expect(englishIn(err)).toEqual([]);
  });
});

describe('teaching and asking in another language', () => {
  it('explains every check, area and requirement without a word of English', async () => {
    for (const name of [...CHECK_IDS, ...AREA_IDS, ...REQUIREMENTS.map(({ id }) => id)]) {
      const { out, exitCode } = await run(['explain', name]);
      expect(exitCode).toBe(0);
      expect(englishIn(out), name).toEqual([]);
    }
  });

  it('lists the checks without a word of English', async () => {
    for (const format of ['table', 'markdown']) {
      expect(englishIn((await run(['checks', '-f', format])).out), format).toEqual([]);
    }
  });

  it('teaches the plan format without a word of English', async () => {
    const { out } = await run(['schema']);
    const texts: string[] = [];
    JSON.parse(out, (key, value) => {
      if ((key === 'title' || key === 'description') && typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(400);
    expect(englishIn(texts.join('\n'))).toEqual([]);
  });

  it('writes a skeleton without a word of English', async () => {
    const { out } = await run(['init', '-']);
    expect(englishIn(out.replace(/^# yaml-language-server.*$/m, ''))).toEqual([]);
  });

  it('interviews without a word of English, whatever is typed', async () => {
    const io = fakeIo({ interactive: true, files: {} });
    const turns = [
      sign('explain'),
      'Kiosk',
      sign('explain'),
      'nowhere',
      sign('excuse'),
      sign('back'),
      sign('go'),
      'nothing',
      sign('skip'),
      sign('later'),
    ];
    let turn = 0;
    const prompter = always(({ options, several }) => {
      turn += 1;
      const scripted = turns[turn];
      if (scripted !== undefined) return scripted;
      if (turn > 400) return sign('stop');
      if (turn % 7 === 0) return sign('explain');
      if (several) return options.slice(0, 1).map(({ value }) => value);
      return options.length > 0 ? [options[turn % options.length]?.value ?? ''] : turn % 3 === 0 ? '12' : 'x';
    });
    const { words } = await wordsIn('en');
    await interview('plan.yaml', { all: true }, words, io, prompter);
    allow('nowhere nothing Kiosk');
    const asked = prompter.asked.flatMap(({ message, options }) => [message, ...options.map(({ label }) => label)]);
    expect(prompter.asked.length).toBeGreaterThan(100);
    expect(englishIn([io.out(), io.err(), ...asked].join('\n'))).toEqual([]);
  });

  it('takes and refuses answers without a word of English', async () => {
    const files = {
      'plan.yaml': planOf('fjordspel'),
      'answers.yaml': 'mobile.vitals.lcp_ms: fast\nnowhere.at.all: 1\ncompany.stage: growing\n',
    };
    allow('nowhere at all fast');
    const { out, err } = await run(['interview', 'plan.yaml', '--answers', 'answers.yaml'], { files });
    expect(englishIn(out + err)).toEqual([]);
  });

  it('says why a plan cannot be read without a word of English', async () => {
    // A limit is raised by its name.
    allow(Object.keys(LIMITS).join(' '));
    for (const name of readdirSync('fixtures/unreadable')) {
      const file = `fixtures/unreadable/${name}`;
      allow(file);
      const { err } = await run(['audit', file]);
      // What stands behind a line's number is the plan's.
      const said = err
        .split('\n')
        .filter((line) => !/^\s+\d* *\|/.test(line))
        .join('\n');
      expect(said).not.toBe('');
      expect(englishIn(said), name).toEqual([]);
    }
  });

  it.each([
    ['an unknown key', 'gate: {}\n'],
    ['an unknown area', 'areas: {mobil: {weight: 2}}\n'],
    ['an unknown check', 'checks: {mobile/ap: must}\n'],
    ['a weight that is none', 'areas: {mobile: {weight: -3}}\n'],
    ['a language that is none', 'language: tlh\n'],
    ['an address', 'extends: ["https://evil.example/x.yaml"]\n'],
    ['a file that is not there', 'extends: ["./missing.yaml"]\n'],
    [
      'a schema that is none',
      'rules: [{id: mobile/x, level: must, title: ххх, why: ххх, fix: ххх, path: mobile.app, schema: {type: 7}}]\n',
    ],
    ['a rule without a title', 'rules: [{id: mobile/x, level: must, path: mobile.app, schema: {}}]\n'],
  ])('tells of %s in a config without a word of English', async (_, config) => {
    const files = { 'plan.yaml': planOf('thin'), 'strategy.config.yaml': `format: 1\n${config}` };
    allow('strategy.config.yaml strategy-audit');
    allow(config);
    const { err, exitCode } = await run(['audit', 'plan.yaml', '--config', 'strategy.config.yaml'], { files });
    expect(exitCode).toBe(2);
    expect(
      englishIn(
        err
          .split('\n')
          .filter((line) => !/^\s+\d* *\|/.test(line))
          .join('\n'),
      ),
    ).toEqual([]);
  });

  it('prints a policy, waivers, a baseline and a portfolio without a word of English', async () => {
    const files = {
      'plan.yaml': planOf('fjordspel'),
      'thin.json': planOf('thin'),
      'strategy.config.yaml': 'format: 1\nprofile: launch\n',
    };
    allow('strategy.waivers.yaml strategy.baseline.json strategy.config.yaml plan.yaml thin.json audit.json');
    const io = fakeIo({ files });
    const config = ['--config', 'strategy.config.yaml'];
    const waiver = ['--reason', 'ххх', '--owner', 'ххх', '--approved-by', 'ххх', '--expires', '2027-03-01'];
    for (const argv of [
      ['config', 'plan.yaml', ...config],
      ['waive', 'mobile/app', ...waiver],
      ['baseline', 'write', 'plan.yaml', ...config],
      [
        'audit',
        'plan.yaml',
        'thin.json',
        '--waivers',
        'strategy.waivers.yaml',
        '--baseline',
        'strategy.baseline.json',
        '--verbose',
        ...config,
      ],
      ['audit', 'plan.yaml', 'thin.json', '-o', 'audits.ndjson'],
      ['portfolio', 'audits.ndjson'],
      ['portfolio', 'audits.ndjson', '-f', 'markdown'],
      ['portfolio', 'audits.ndjson', '-f', 'html'],
    ]) {
      await main(argv, io);
    }
    expect(io.out()).not.toBe('');
    allow('audits.ndjson');
    allow(io.text('strategy.baseline.json') ?? '');
    expect(englishIn(io.out() + io.err())).toEqual([]);
  });
});
