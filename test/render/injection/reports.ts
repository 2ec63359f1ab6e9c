import { readFileSync } from 'node:fs';
import { main } from '../../../src/main.js';
import { type FakeWorld, fakeIo } from '../../commands/fake-io.js';
import { HOSTILE_TEXTS } from './hostile.js';
import { fixtureThatSays, inTurn, planThatBreaks, planThatSays, type Say } from './plans.js';

export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** The files that are there afterwards. */
  readonly text: (file: string) => string | undefined;
}

/** Runs the command line in a world of its own. */
export async function run(argv: readonly string[], world: FakeWorld = {}): Promise<Run> {
  const io = fakeIo(world);
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err(), text: io.text };
}

/** A world in which everybody but the program says the given texts: plans, their names, and the files of a house. */
export interface World {
  readonly files: Readonly<Record<string, string>>;
  /** The names of the plans. */
  readonly plans: readonly string[];
  /** The options that name the house's files. */
  readonly house: readonly string[];
}

/**
 * @param texts what is said, in turn
 * @param offset which of them comes first: with another one, other texts come to the same places
 */
export function worldThatSays(texts: readonly string[], offset = 0): World {
  const say = inTurn(texts, offset);
  const comments = texts
    .filter((_, index) => isComment(HOSTILE_TEXTS[index]?.text ?? ''))
    .map((text) => `# strategy-ignore mobile/app: ${text}\n`);
  const plans = [planThatSays(say), fixtureThatSays('fjordspel', say), planThatBreaks(say)].map(
    (plan, index): [string, string] => [
      // A bar ends the cell of a table, in code as well.
      `plans/a|${say()}.json`,
      `${index === 1 ? comments.join('') : ''}${JSON.stringify(plan, null, 2)}`,
    ],
  );
  return {
    files: {
      ...Object.fromEntries(plans),
      'house.json': JSON.stringify(configThatSays(say)),
      'waivers.json': JSON.stringify(waiversThatSay(say)),
    },
    plans: plans.map(([name]) => name),
    house: ['--config', 'house.json', '--waivers', 'waivers.json'],
  };
}

/** What a comment of YAML can hold: no control character, no line break and no half of a character. */
function isComment(text: string): boolean {
  return /^[\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd]+$/u.test(text) && !/[\u2028\u2029]/.test(text);
}

/** Rules are the one part of a config that holds free text. */
function configThatSays(say: Say): object {
  const rule = (name: string, condition: object): object => ({
    id: `mobile/${name}`,
    level: 'must',
    title: say(),
    asks: say(),
    why: say(),
    fix: say(),
    ...condition,
  });
  return {
    rules: [
      rule('unanswered', { path: 'company.x-own', schema: true }),
      rule('broken', { path: 'company.name', schema: { maxLength: 1 } }),
      rule('compared', { path: 'company.name', compare: { is: 'equal', path: 'company.industry' } }),
      rule('met', { path: 'company.name', schema: true }),
    ],
  };
}

function waiversThatSay(say: Say): object {
  const terms = {
    format: 1,
    waivers: ['mobile/broken', 'personalization/upsell', 'section/market', 'delivery/provider-choice'],
  };
  const entry = (check: string, own: object): object => ({
    check,
    kind: 'planned',
    reason: say(),
    owner: say(),
    approved_by: say(),
    expires: '2026-12-01',
    ticket: say(),
    ...own,
  });
  return {
    ...terms,
    waivers: terms.waivers.flatMap((check) => [
      entry(check, {}),
      entry(check, { place: `delivery.providers[${say()}]` }),
      entry(check, { expires: '2026-11-01' }),
    ]),
  };
}

/** The reports of a world in a format that tells of one plan, by their plans. */
export async function auditsIn(
  format: string,
  { files, plans, house }: World,
  terminal: Pick<FakeWorld, 'columns'> = {},
): Promise<Map<string, Run>> {
  const runs = plans.map(async (plan): Promise<[string, Run]> => {
    const done = await run(['audit', plan, '-f', format, '--verbose', ...house], { files, ...terminal });
    if (done.exitCode > 1) throw new Error(done.err);
    return [plan, done];
  });
  return new Map(await Promise.all(runs));
}

/** The portfolio of audits of which each says other texts; what is said of their checks are such texts as well. */
export async function portfolioThatSays(format: string, texts: readonly string[]): Promise<Run> {
  const audit = await run(['audit', 'fixtures/plans/thin.yaml', '-f', 'json']);
  const say = inTurn(texts);
  const audits = texts.map((company, index) => {
    const { checks, findings, ...told } = JSON.parse(audit.out);
    // Of checks that this version does not know, a portfolio tells what their audits say.
    const check = `mobile/x-${index}`;
    return {
      ...told,
      // What is sorted keeps its place, whatever the texts are.
      readiness: index,
      profile: `${String(index).padStart(3)} ${say()}`,
      company,
      file: say(),
      checks: [{ ...checks[0], check, title: say(), outcome: 'unmet', points: index }],
      findings: [{ ...findings[0], id: check, fix: say() }],
    };
  });
  return run(['portfolio', 'audits.ndjson', '-f', format], {
    files: { 'audits.ndjson': audits.map((each) => `${JSON.stringify(each)}\n`).join('') },
  });
}

/** The text of a fixture. */
export function fixture(name: string): string {
  return readFileSync(`fixtures/plans/${name}.yaml`, 'utf8');
}
