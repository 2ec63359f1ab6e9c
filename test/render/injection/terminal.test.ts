import { describe, expect, it } from 'vitest';
import baselineSchema from '../../../schemas/baseline.schema.json' with { type: 'json' };
import configSchema from '../../../schemas/config.schema.json' with { type: 'json' };
import waiversSchema from '../../../schemas/waivers.schema.json' with { type: 'json' };
import { interview } from '../../../src/commands/interview.js';
import { wordsIn } from '../../../src/i18n/load-words.js';
import { auditPlan, renderReport } from '../../../src/index.js';
import { type FakeWorld, fakeIo } from '../../commands/fake-io.js';
import { always, sign, type Turn } from '../../interview/scripted-prompter.js';
import { HARMLESS_TEXTS, HOSTILE_TEXTS, onOneLine } from './hostile.js';
import { fixtureThatSays, inTurn, planThatBreaks, planThatSays, thatBreaks } from './plans.js';
import { auditsIn, fixture, portfolioThatSays, type Run, run, worldThatSays } from './reports.js';

const ESCAPE = '\u001b';
const TEXTS = HOSTILE_TEXTS.map(({ text }) => text);

/** What a terminal obeys, or shows in another place than it stands; the line breaks of CSV aside. */
const OBEYED = /(?!\r?\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\u206a-\u206f\ufff9-\ufffb]/u;

/** What the log of a pipeline obeys. */
const COMMAND = /^\s*::[a-z].*|##\w*\[.*/gim;

/** What is obeyed of a text, with what stands around it. */
function obeyedIn(text: string): string[] {
  const found = OBEYED.exec(text);
  const around = found ? [JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20))] : [];
  return [...around, ...(text.match(COMMAND) ?? [])];
}

/** The texts of which something would be obeyed, and one of all texts: enough where nothing but that is looked for. */
const OBEYED_TEXTS = [TEXTS.join(' '), ...TEXTS.filter((text) => obeyedIn(text).length > 0)];

/** Runs the command line, and expects that nothing of what it says is obeyed. */
async function plainly(argv: readonly string[], world: FakeWorld = {}): Promise<Run> {
  const done = await run(argv, world);
  // What GitHub is told to show beside the lines of a plan are commands of the tool's own.
  const isForGithub = argv.includes('github');
  const out = isForGithub ? done.out.replace(/^::(?:error|warning|notice) .*$/gm, '') : done.out;
  expect([...obeyedIn(out), ...obeyedIn(done.err)]).toEqual([]);
  return done;
}

describe('nothing that others say is obeyed by a terminal or the log of a pipeline', () => {
  const { files, plans, house } = worldThatSays(TEXTS);

  it.each(['terminal', 'markdown', 'html', 'json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab', 'csv'])(
    'in an audit as %s',
    async (format) => {
      for (const plan of plans) {
        const { exitCode } = await plainly(['audit', plan, '-f', format, '--verbose', ...house], { files });
        expect(exitCode).toBe(1);
      }
    },
  );

  it.each([24, 40, 80, 200])('in a terminal of %i columns', async (columns) => {
    for (const plan of plans) await plainly(['audit', plan, '--verbose', ...house], { files, columns });
    await plainly(['audit', ...plans, ...house], { files, columns });
  });

  it('in the audits of many plans, of which some cannot be read, and the names of what is written', async () => {
    const names = TEXTS.map((text) => `plans/${text}.yaml`);
    const broken = Object.fromEntries(names.map((name, index) => [name, `company: {name: "${TEXTS[index]}`]));
    const world = { files: { ...files, ...broken } };
    const outputs = ['-o', 'all.json', '-o', 'out/{name}.json', ...house];
    for (const format of ['terminal', 'github', 'json'])
      await plainly(['audit', ...plans, ...names, 'plans/\u001b[31m.yaml', '-f', format, ...outputs], world);
  });

  it.each([
    ['an alias', (text: string) => `a: *${text}`],
    ['a tag', (text: string) => `a: !${text} b`],
    ['an escape', (text: string) => `a: "\\q${text}"`],
    ['an open quote', (text: string) => `a: '${text}`],
    ['a key twice', (text: string) => `${JSON.stringify(text)}: 1\n${JSON.stringify(text)}: 2`],
    ['a comment and an open bracket', (text: string) => `# ${text}\na: [1 # ${text}`],
    ['an anchor', (text: string) => `a: &${text} {b: *${text}`],
    ['a text as the plan', (text: string) => JSON.stringify(text)],
    ['a waiver in a comment', (text: string) => `format: 1 # strategy-ignore ${text}: ${text}\ncompany: {name: a}`],
  ])('in what is told of %s', async (_, planOf) => {
    const broken = Object.fromEntries(TEXTS.map((text) => [`plans/${text}.yaml`, planOf(text)]));
    const { err } = await plainly(['audit', ...Object.keys(broken)], { files: broken });
    expect(err.length).toBeGreaterThan(1000);
  });

  it.each(Object.entries({ config: configSchema, waivers: waiversSchema, baseline: baselineSchema }))(
    'in what is wrong with a %s',
    async (option, schema) => {
      for (let offset = 0; offset < 40; offset += 8) {
        const text = JSON.stringify(thatBreaks(schema, inTurn(TEXTS, offset)), null, 2);
        const name = `${TEXTS[offset + 50]}.json`;
        const { err, exitCode } = await plainly(['audit', plans[0] ?? '', `--${option}`, name], {
          files: { ...files, [name]: text },
        });
        expect(exitCode).toBe(2);
        expect(err).toContain('error:');
      }
    },
  );

  it('in what configs name', async () => {
    for (const text of OBEYED_TEXTS) {
      for (const told of [
        { extends: [text] },
        { waivers: { file: text } },
        { baseline: text },
        { outputs: [text, `${text}.html`] },
        { language: text },
        { rules: [{ id: 'mobile/x', level: 'must', title: text, why: text, fix: text, path: text, schema: {} }] },
        {
          rules: [
            { id: 'mobile/x', level: 'must', title: text, why: text, fix: text, path: 'a', schema: { type: text } },
          ],
        },
      ]) {
        const world = { files: { 'strategy.config.json': JSON.stringify(told), 'plan.yaml': fixture('thin') } };
        for (const argv of [['audit', 'plan.yaml', '-q', '--area', 'mobile'], ['config'], ['config', '-f', 'json']])
          await plainly(argv, world);
      }
    }
  });

  it.each([
    ['explain', (text: string) => ['explain', text]],
    ['a command', (text: string) => [text]],
    ['an option', (text: string) => ['audit', 'plan.yaml', `--${text}`]],
    ['a format', (text: string) => ['audit', 'plan.yaml', '-f', text]],
    ['an area', (text: string) => ['audit', 'plan.yaml', '--area', text]],
    ['a day', (text: string) => ['audit', 'plan.yaml', '--today', text]],
    ['a gate', (text: string) => ['audit', 'plan.yaml', '--fail-on', text]],
    ['a score', (text: string) => ['audit', 'plan.yaml', '--min-score', text]],
    ['a number of findings', (text: string) => ['audit', 'plan.yaml', '--max-findings', text]],
    ['a coverage', (text: string) => ['audit', 'plan.yaml', '--min-coverage', text]],
    ['an earlier audit', (text: string) => ['audit', 'plan.yaml', '--no-regression', text]],
    ['a file', (text: string) => ['audit', text]],
    ['a language', (text: string) => ['audit', 'plan.yaml', '--lang', text]],
    ['an output', (text: string) => ['audit', 'plan.yaml', '-o', text]],
    ['an output that is written', (text: string) => ['audit', 'plan.yaml', '-o', `${text}.html`]],
    ['a portfolio that is written', (text: string) => ['portfolio', 'audit.json', '-o', `${text}.html`]],
    ['an audit of a portfolio', (text: string) => ['portfolio', text, 'audit.json', '-f', text]],
    ['a shell', (text: string) => ['completion', text]],
    ['a plan that is begun', (text: string) => ['init', text]],
    ['a plan that is asked for', (text: string) => ['interview', text]],
    ['answers', (text: string) => ['interview', 'plan.yaml', '--answers', text]],
    ['a baseline', (text: string) => ['baseline', 'write', 'plan.yaml', '--baseline', text]],
    [
      'a waiver',
      (text: string) => [
        ...['waive', 'mobile/app', '--reason', text, '--owner', text, '--approved-by', text, '--expires', '2027-01-01'],
        ...['--waivers', text, '--plan', text, '--place', text, '--ticket', text],
      ],
    ],
    [
      'a waiver of nothing',
      (text: string) => ['waive', text, '--reason', 'x', '--owner', 'x', '--approved-by', 'x', '--expires', text],
    ],
  ])('in what is said of %s', async (_, argvOf) => {
    const audit = await run(['audit', '-', '-f', 'json'], { stdin: fixture('thin') });
    for (const text of OBEYED_TEXTS)
      await plainly([...argvOf(text), '--debug'], { files: { 'plan.yaml': fixture('thin'), 'audit.json': audit.out } });
  });

  it('in rules that are explained, and a policy that is shown', async () => {
    const config = files['house.json'] ?? '';
    const path = `company.x-${TEXTS.join('')}`;
    const own = JSON.parse(config).rules.map((rule: object) => ({ ...rule, path, schema: { const: TEXTS } }));
    const world = {
      files: {
        'strategy.config.json': config.replace(
          /\}$/,
          `,"outputs":${JSON.stringify(TEXTS.map((text) => `${text}.html`))}}`,
        ),
      },
    };
    for (const name of ['unanswered', 'broken', 'compared', 'met']) await plainly(['explain', `mobile/${name}`], world);
    await plainly(['config'], world);
    await plainly(['config', '-f', 'json'], world);
    const rules = JSON.stringify({ rules: own.map(({ compare, ...rule }: { compare?: object }) => rule) });
    const { out } = await plainly(['explain', 'mobile/met'], { files: { 'strategy.config.json': rules } });
    expect(out).toContain('mobile/met');
  });

  it('in a baseline of many plans', async () => {
    const audited = ['baseline', 'write', ...plans, ...house.slice(0, 2)];
    const { text } = await plainly(audited, { files });
    expect(text('strategy.baseline.json') ?? text('plans/strategy.baseline.json')).toContain('"plans"');
  });

  it.each(['terminal', 'markdown', 'html', 'json'])('in a portfolio as %s', async (format) => {
    const { out, err } = await portfolioThatSays(format, TEXTS);
    expect([...obeyedIn(out), ...obeyedIn(err)]).toEqual([]);
  });

  it('in what is wrong with the audits of a portfolio', async () => {
    const audits = TEXTS.map((text) => ({ format: 1, checks: [], file: text, company: text, today: text }));
    await plainly(['portfolio', 'audits.ndjson', ...TEXTS], {
      files: { 'audits.ndjson': audits.map((audit) => `${JSON.stringify(audit)}\n`).join('') },
    });
  });
});

describe('an interview', () => {
  /** Holds an interview in which everything is asked for, and gives all that was shown. */
  async function shownOf(plan: object, turn: (asked: number) => Turn | undefined): Promise<string> {
    const name = `${TEXTS.slice(0, 3).join('')}\u001b[31m.yaml`;
    const io = fakeIo({ interactive: true, files: { [name]: JSON.stringify(plan, null, 2) } });
    let asked = 0;
    const prompter = always(({ options, several }) => {
      asked += 1;
      const next = turn(asked);
      if (next !== undefined) return next;
      const values = options.map(({ value }) => value);
      return several ? values.slice(0, 1) : [values[asked % values.length] ?? ''];
    });
    const { words } = await wordsIn('en');
    await interview(name, { all: true }, words, io, prompter);
    expect(asked).toBeGreaterThan(100);
    const prompts = prompter.asked.flatMap(({ message, options }) => [message, ...options.map(({ label }) => label)]);
    return [io.out(), io.err(), ...prompts].join('\n');
  }

  it.each([
    ['says hostile texts', planThatSays(inTurn(TEXTS))],
    ['has gaps', fixtureThatSays('fjordspel', inTurn(TEXTS))],
    ['breaks its format', planThatBreaks(inTurn(TEXTS))],
  ])('shows nothing that a terminal obeys of a plan that %s', async (_, plan) => {
    const turn = (asked: number): Turn | undefined => {
      if (asked > 130) return sign('stop');
      if (asked % 9 === 0) return sign('go');
      if (asked % 10 === 0) return 'mobile';
      return asked % 3 === 0 ? sign('explain') : sign('later');
    };
    expect(obeyedIn(await shownOf(plan, turn))).toEqual([]);
  });

  it('shows nothing that a terminal obeys of what is typed', async () => {
    const turn = (asked: number): Turn | undefined => {
      if (asked > 130) return sign('stop');
      return asked % 2 === 0 ? TEXTS[asked % TEXTS.length] : undefined;
    };
    expect(obeyedIn(await shownOf(fixtureThatSays('fjordspel', inTurn(TEXTS)), turn))).toEqual([]);
  });

  it('shows nothing that a terminal obeys of answers in a file', async () => {
    const answers = Object.fromEntries(TEXTS.map((text) => [text, text]));
    const known = { 'company.name': TEXTS[50], 'mobile.approach': TEXTS[51], 'team.roles': [{ id: TEXTS[52] }] };
    for (const name of OBEYED_TEXTS) {
      await plainly(['interview', `${name}.yaml`, '--answers', `${name}.json`, '--all'], {
        files: { [`${name}.yaml`]: fixture('thin'), [`${name}.json`]: JSON.stringify({ ...answers, ...known }) },
      });
    }
  });
});

describe('what others say is shown in a terminal as it is written', () => {
  /** The signs of a report but for white space, composed: where lines end depends on how wide texts are. */
  const signs = (text: string): string => onOneLine(text).replaceAll(' ', '').normalize();
  /** Lines of the plan are shown as they are escaped there, and as far as they are short. */
  const withoutFrames = (text: string): string => text.replace(/^ {4} *\d* \|.*$/gm, '');

  it('in the reports of audits', async () => {
    // On few columns there are no tables.
    const harmless = await auditsIn('terminal', worldThatSays(HARMLESS_TEXTS), { columns: 60 });
    const hostile = await auditsIn('terminal', worldThatSays(TEXTS), { columns: 60 });
    const expected = [...harmless.values()].map(({ out }) =>
      HARMLESS_TEXTS.reduce(
        (text, said, index) => text.replaceAll(signs(said), () => signs(HOSTILE_TEXTS[index]?.shown ?? '')),
        signs(withoutFrames(out)),
      ),
    );
    expect([...hostile.values()].map(({ out }) => signs(withoutFrames(out)))).toEqual(expected);
  });

  it('in colours that are those of the tool', async () => {
    const coloured = async (texts: readonly string[]): Promise<string[]> => {
      const result = auditPlan(JSON.stringify(planThatBreaks(inTurn(texts))), { today: '2026-11-22' });
      if (!result.readable) throw new Error(result.problem.message);
      const report = await renderReport(result, 'terminal', { terminal: { colorLevel: 1, width: 80 } });
      return report.split(ESCAPE).map((part) => /^\[\d+m/.exec(part)?.[0] ?? 'none');
    };
    const marks = new Set(await coloured(HARMLESS_TEXTS));
    expect(marks).toContain('[31m');
    expect(new Set(await coloured(TEXTS))).toEqual(marks);
  });
});
