import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BASH } from './bash.js';

/** How a program ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** A git repository with three plans that pass, and this package as npm would publish it. */
export interface Repository {
  readonly folder: string;
  /** The folder of the runner: what a job writes beside the repository. */
  readonly temp: string;
  /** Stands for a version of the package: npx takes it from here instead of from the registry. */
  readonly version: string;
  readonly read: (file: string) => string;
  /** Changes a file and commits that. */
  readonly commit: (file: string, text: string) => void;
  readonly git: (...argv: readonly string[]) => string;
  readonly run: (command: string, argv: readonly string[], env?: NodeJS.ProcessEnv) => Ended;
  /** Runs a script as hosts of pipelines do. */
  readonly bash: (script: string, env?: NodeJS.ProcessEnv) => Ended;
  readonly remove: () => void;
}

/** The plans of the repository. */
export const PLANS = ['plans/bergen.yaml', 'plans/oslo.yaml', 'plans/tromso.yaml'] as const;

/** On this day all three pass. */
export const TODAY = '2026-11-22';

export function makeRepository(): Repository {
  const home = mkdtempSync(path.join(tmpdir(), 'strategy-repository-'));
  const folder = path.join(home, 'repository');
  const temp = path.join(home, 'temp');
  for (const made of [folder, temp, path.join(folder, 'plans')]) mkdirSync(made);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], { encoding: 'utf8' }),
  );
  const surroundings = {
    PATH: process.env['PATH'],
    HOME: home,
    STRATEGY_TODAY: TODAY,
    // Nothing that npx needs is anywhere but in the package.
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    GIT_AUTHOR_NAME: 'A. Planner',
    GIT_AUTHOR_EMAIL: 'planner@example.com',
    GIT_COMMITTER_NAME: 'A. Planner',
    GIT_COMMITTER_EMAIL: 'planner@example.com',
  };
  const run: Repository['run'] = (command, argv, env = {}) => {
    const { status, stdout, stderr, error } = spawnSync(command, argv, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...surroundings, ...env },
    });
    if (error) throw error;
    return { exitCode: status, out: stdout, err: stderr };
  };
  const git: Repository['git'] = (...argv) => {
    const { exitCode, out, err } = run('git', argv);
    if (exitCode !== 0) throw new Error(err);
    return out;
  };
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  git('init', '--quiet');
  for (const plan of PLANS) write(plan, planOf(path.parse(plan).name));
  git('add', '.');
  git('commit', '--quiet', '--message', 'Three plans');
  return {
    folder,
    temp,
    version: `file:${path.join(home, packed.filename)}`,
    read,
    commit: (file, text) => {
      write(file, text);
      git('add', file);
      git('commit', '--quiet', '--message', `Change ${file}`);
    },
    git,
    run,
    bash: (script, env) => {
      const file = path.join(temp, 'script.sh');
      writeFileSync(file, script);
      return run(BASH, ['--noprofile', '--norc', '-e', '-o', 'pipefail', file], env);
    },
    remove: () => rmSync(home, { recursive: true }),
  };
}

function planOf(company: string): string {
  return readFileSync('fixtures/plans/exemplary.yaml', 'utf8').replace(/^( {2}name: ).*$/m, `$1${company}`);
}

/** A plan without one of its sections. */
export function withoutSection(plan: string, area: string): string {
  const rest = plan.replace(new RegExp(`^${area}:.*\\n(?:(?: .*)?\\n)*`, 'm'), '');
  if (rest === plan) throw new RangeError(`The plan has no section ${area}.`);
  return rest;
}
