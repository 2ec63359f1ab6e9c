import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeRepository, PLANS, type Repository, withoutSection } from './repository.js';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly exclude: string;
}

const HOOKS: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
const [HOOK] = HOOKS;
if (HOOK === undefined) throw new Error('there is a hook');

const [, OSLO] = PLANS;
const isMissing = spawnSync('pre-commit', ['--version']).error !== undefined;

describe.skipIf(process.platform === 'win32')('the hook for pre-commit', () => {
  let repository: Repository;
  let env: NodeJS.ProcessEnv = {};
  beforeEach(() => {
    repository = makeRepository();
    // What pre-commit makes of a repository of hooks in Node: its commands stand on the path.
    const commands = path.join(repository.temp, 'commands');
    mkdirSync(commands);
    writeFileSync(
      path.join(commands, 'strategy'),
      `#!/bin/sh\nexec npx --yes --package 'strategy-audit@${repository.version}' -- strategy "$@"\n`,
    );
    chmodSync(path.join(commands, 'strategy'), 0o755);
    env = { PATH: `${commands}${path.delimiter}${process.env['PATH']}` };
  });
  afterEach(() => repository.remove());

  function stage(file: string, change: (text: string) => string): void {
    writeFileSync(path.join(repository.folder, file), change(repository.read(file)));
    repository.git('add', file);
  }

  /** The hook's command on what is staged and what it is about, as pre-commit calls it. */
  function runEntry() {
    const staged = repository.git('diff', '--cached', '--name-only', '--diff-filter=ACMRTUXB').trim().split('\n');
    const files = staged.filter((file) => new RegExp(HOOK?.files ?? '').test(file));
    const plans = files.filter((file) => !new RegExp(HOOK?.exclude ?? '').test(file));
    const [command = '', ...argv] = HOOK?.entry.split(' ') ?? [];
    return { plans, ended: repository.run(command, [...argv, ...plans], env) };
  }

  it('audits the plans that are staged, and no others', () => {
    stage(OSLO, (text) => `${text}# looked through\n`);
    const { plans, ended } = runEntry();
    expect(plans).toEqual([OSLO]);
    expect(ended).toMatchObject({ exitCode: 0, err: '' });
  });

  it('fails for a removed section', () => {
    stage(OSLO, (text) => withoutSection(text, 'security'));
    const { ended } = runEntry();
    expect(ended.exitCode).toBe(1);
    expect(ended.out).toContain('missing: security');
  });

  it('audits several plans at once', () => {
    for (const plan of PLANS) stage(plan, (text) => `${text}# looked through\n`);
    const { plans, ended } = runEntry();
    expect(plans).toEqual(PLANS);
    expect(ended.exitCode).toBe(0);
  });

  it('leaves alone what stands beside plans', () => {
    const { files, exclude } = HOOK;
    const isPlan = (file: string): boolean => new RegExp(files).test(file) && !new RegExp(exclude).test(file);
    expect(['plans/a.yaml', 'plans/north/b.yml', 'plans/my-strategy.yaml'].filter((file) => !isPlan(file))).toEqual([]);
    const others = ['plans/strategy.waivers.yaml', 'plans/strategy.config.yml', 'plans/notes.md', 'compose.yaml'];
    expect(others.filter(isPlan)).toEqual([]);
  });

  // Pre-commit itself would install Node packages from GitHub; with its language `system` it runs what is there.
  it.skipIf(isMissing)('keeps pre-commit, where it is installed, from a commit that fails', () => {
    const config = { repos: [{ repo: 'local', hooks: [{ ...HOOK, language: 'system' }] }] };
    repository.commit('.pre-commit-config.yaml', JSON.stringify(config));
    expect(repository.run('pre-commit', ['install'], env)).toMatchObject({ exitCode: 0 });
    stage(OSLO, (text) => `${text}# looked through\n`);
    expect(repository.run('git', ['commit', '--message', 'Look through'], env)).toMatchObject({ exitCode: 0 });
    stage(OSLO, (text) => withoutSection(text, 'security'));
    const refused = repository.run('git', ['commit', '--message', 'Take security out'], env);
    expect(refused.exitCode).toBe(1);
    expect(refused.out + refused.err).toContain('missing: security');
  });
});
