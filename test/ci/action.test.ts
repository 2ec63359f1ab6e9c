import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { makeRepository, PLANS, type Repository, TODAY, withoutSection } from './repository.js';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const ACTION: Action = parse(readFileSync('action.yml', 'utf8'));

/** What a run of the action came to. */
interface Outcome {
  readonly failed: boolean;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What other actions were given, by their names. */
  readonly used: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly summary: string;
  readonly log: string;
}

interface Annotation {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Runs the steps of the action as GitHub does, in a job whose only step it is. */
function runAction(repository: Repository, given: Readonly<Record<string, string>> = {}, today = TODAY): Outcome {
  const inputs = Object.fromEntries(Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default]));
  Object.assign(inputs, { version: repository.version }, given);
  const stepOutputs = new Map<string, Readonly<Record<string, string>>>();
  const evaluated = (expression: string): string => {
    const [, input, step = '', output = ''] =
      /^(?:inputs\.([\w-]+)|steps\.([\w-]+)\.outputs\.([\w-]+))$/.exec(expression.trim()) ?? [];
    if (input === undefined && step === '') throw new SyntaxError(`${expression} is more than this test evaluates.`);
    const value = input === undefined ? (stepOutputs.get(step)?.[output] ?? '') : inputs[input];
    if (value === undefined) throw new RangeError(`There is no input ${input}.`);
    return value;
  };
  const filledIn = (texts: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        text.replace(/\$\{\{(.+?)\}\}/g, (_, expression: string) => evaluated(expression)),
      ]),
    );
  const holds = (condition: string): boolean =>
    condition.split('&&').every((term) => {
      const [, left = '', sign, right = ''] = /^\s*(\S+) (==|!=) '([^']*)'\s*$/.exec(term) ?? [];
      if (sign === undefined) return term.trim() === 'always()';
      return (evaluated(left) === right) === (sign === '==');
    });

  const summary = path.join(repository.temp, 'summary.md');
  writeFileSync(summary, '');
  const used: Record<string, Readonly<Record<string, string>>> = {};
  let failed = false;
  let log = '';
  for (const step of ACTION.runs.steps) {
    if (!(step.if?.includes('always()') ?? !failed) || !holds(step.if ?? 'always()')) continue;
    if (step.uses !== undefined) used[step.uses] = filledIn(step.with);
    if (step.run === undefined) continue;
    expect(step.shell).toBe('bash');
    const output = path.join(repository.temp, 'output');
    writeFileSync(output, '');
    const ended = repository.bash(step.run, {
      ...filledIn(step.env),
      STRATEGY_TODAY: today,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: repository.folder,
      RUNNER_TEMP: repository.temp,
    });
    failed ||= ended.exitCode !== 0;
    log += ended.out + ended.err;
    const lines = readFileSync(output, 'utf8').trimEnd().split('\n');
    stepOutputs.set(
      step.id ?? '',
      Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
    );
  }
  return {
    failed,
    annotations: annotationsIn(log),
    outputs: filledIn(Object.fromEntries(Object.entries(ACTION.outputs).map(([name, { value }]) => [name, value]))),
    used,
    summary: readFileSync(summary, 'utf8'),
    log,
  };
}

function annotationsIn(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice) (.*?)::/gm)].map(([, kind = '', properties = '']) => ({
    kind,
    properties: Object.fromEntries(properties.split(',').map((property) => property.split(/=(.*)/).slice(0, 2))),
  }));
}

const UPLOAD = 'github/codeql-action/upload-sarif@v3';

// GitHub runs a step by its own bash also on Windows, where nothing else here is as on a runner of it.
describe.skipIf(process.platform === 'win32')('the GitHub action', () => {
  let repository: Repository;
  beforeAll(() => {
    repository = makeRepository();
  });
  afterAll(() => repository.remove());

  it('passes, fails for a removed section, passes with a waiver, and fails when that has ended', () => {
    const [, oslo] = PLANS;
    const passing = runAction(repository);
    expect(passing.log, passing.log).not.toContain('error');
    expect(passing).toMatchObject({ failed: false, annotations: [], outputs: { readiness: '100', passed: 'true' } });

    repository.commit(oslo, withoutSection(repository.read(oslo), 'security'));
    const failing = runAction(repository);
    // What is not there has no line: its place is the first one of the plan that lacks it.
    const onlyAnnotation = [
      { kind: 'error', properties: { file: oslo, line: '1', title: 'Section missing%3A Security' } },
    ];
    expect(failing).toMatchObject({ failed: true, annotations: onlyAnnotation, outputs: { passed: 'false' } });

    const waiver = repository.run('npx', [
      ...['--yes', '--package', `strategy-audit@${repository.version}`, '--', 'strategy', 'waive', 'section/security'],
      ...['--plan', oslo, '--reason', 'A new officer comes', '--owner', 'CTO', '--approved-by', 'the board'],
      ...['--expires', '2026-11-29'],
    ]);
    expect(waiver).toMatchObject({ exitCode: 0 });
    repository.git('add', '.');
    repository.git('commit', '--quiet', '--message', 'Accept it for a week');
    for (const day of [TODAY, '2026-11-29']) {
      const waived = runAction(repository, {}, day);
      expect(waived).toMatchObject({ failed: false, annotations: [], outputs: { passed: 'true' } });
      // What was accepted is not earned.
      expect(waived.outputs['readiness']).toBe(failing.outputs['readiness']);
    }

    const ended = runAction(repository, {}, '2026-11-30');
    expect(ended).toMatchObject({ failed: true, annotations: onlyAnnotation, outputs: { passed: 'false' } });
    expect(repository.git('status', '--porcelain')).toBe('');
    // Six times npx installs the package; once takes a second, or several where others work as well.
  }, 120_000);

  it('hands the findings of all plans to code scanning, above all when it fails', () => {
    const { failed, outputs, used } = runAction(repository, {}, '2026-11-30');
    expect(failed).toBe(true);
    expect(used[UPLOAD]).toMatchObject({ sarif_file: outputs['sarif-file'] });
    const { runs } = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'));
    expect(runs.map((run: { results: readonly unknown[] }) => run.results.length)).toEqual([0, 1, 0]);
    // GitHub refuses runs of one tool that it cannot tell apart.
    expect(runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id)).toEqual(
      PLANS.map((plan) => `strategy-audit/${plan}/`),
    );
  });

  it('gives the audits as JSON and fills the summary page', () => {
    const { outputs, summary } = runAction(repository);
    const audits = JSON.parse(readFileSync(outputs['json'] ?? '', 'utf8'));
    expect(audits.map(({ file }: { file: string }) => file)).toEqual(PLANS);
    expect(outputs['readiness']).toBe(
      String(Math.min(...audits.map((audit: { readiness: number }) => audit.readiness))),
    );
    expect(summary).toContain('oslo');
  });

  it('takes its inputs as they are, and several on lines of their own', () => {
    const { failed, outputs, log } = runAction(repository, {
      plans: `${PLANS[0]}\n\n${PLANS[2]}\n`,
      'min-score': '90\nmobile=60\n',
      arguments: '--min-coverage=80\n--area\nmobile\n',
      'fail-on': 'should',
      'sarif-file': 'out of the way.sarif',
      'upload-sarif': 'false',
    });
    expect(log).not.toContain('error');
    expect(failed).toBe(false);
    expect(JSON.parse(readFileSync(outputs['json'] ?? '', 'utf8'))).toHaveLength(2);
    expect(existsSync(path.join(repository.folder, 'out of the way.sarif'))).toBe(true);
    repository.git('clean', '--quiet', '--force');
  });

  it('fails below a score that is asked for', () => {
    const { failed, outputs } = runAction(repository, { plans: PLANS[1], 'min-score': '99' });
    expect(failed).toBe(true);
    expect(outputs['readiness']).toMatch(/^\d\d$/);
  });

  it('does not hand over what was not to be handed over', () => {
    expect(runAction(repository, { 'upload-sarif': 'false' }).used).toEqual({});
  });

  it('fails where there is no plan, and gives empty outputs', () => {
    const { failed, outputs, used } = runAction(repository, { plans: 'nowhere/*.yaml' });
    expect(failed).toBe(true);
    expect(outputs).toEqual({ readiness: '', passed: 'false', json: '', 'sarif-file': '' });
    expect(used).toEqual({});
  });

  it('annotates files by their names from the top of the repository', () => {
    mkdirSync(path.join(repository.folder, 'shop'));
    renameSync(path.join(repository.folder, 'plans'), path.join(repository.folder, 'shop/plans'));
    writeFileSync(path.join(repository.folder, 'shop/house.yaml'), 'format: 1\nwaivers: []\n');
    const { failed, annotations } = runAction(repository, { 'working-directory': 'shop', waivers: 'house.yaml' });
    expect(failed).toBe(true);
    expect(annotations).toMatchObject([{ properties: { file: 'shop/plans/oslo.yaml', line: '1' } }]);
    repository.git('checkout', '--quiet', '.');
    repository.git('clean', '--quiet', '--force', '-d');
  });

  it.each(Object.keys(ACTION.inputs).filter((name) => name !== 'version'))(
    'runs nothing that the input %s says',
    (name) => {
      runAction(repository, { [name]: '$(touch harm)`touch harm`; touch harm #"\'' });
      expect(existsSync(path.join(repository.folder, 'harm'))).toBe(false);
    },
  );

  it('brings inputs to the shell by variables alone', () => {
    expect(ACTION.runs.steps.flatMap(({ run = '' }) => run.match(/\$\{\{/g) ?? [])).toEqual([]);
  });

  it('runs the version of the package that it came with', () => {
    expect(ACTION.inputs['version']?.default).toBe(packageJson.version);
  });
});
