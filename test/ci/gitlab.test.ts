import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { type Ended, makeRepository, PLANS, type Repository, withoutSection } from './repository.js';

interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly rules: readonly { readonly if: string }[];
  readonly artifacts: {
    readonly when: string;
    readonly paths: readonly string[];
    readonly reports: { readonly codequality: string; readonly junit: string };
  };
}

const JOB: Job = parse(readFileSync('.gitlab/strategy-audit.gitlab-ci.yml', 'utf8'))['strategy-audit'];
const { codequality, junit } = JOB.artifacts.reports;

describe.skipIf(process.platform === 'win32')('the template for GitLab', () => {
  let repository: Repository;
  beforeAll(() => {
    repository = makeRepository();
  });
  afterAll(() => repository.remove());

  function runJob(): Ended {
    return repository.bash(JOB.script.join('\n'), { ...JOB.variables, STRATEGY_VERSION: repository.version });
  }

  function junitReports(): string[] {
    const pattern = new RegExp(`^${junit.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    const files = repository.git('ls-files', '--others').trim().split('\n');
    return files.filter((file) => pattern.test(file));
  }

  it('passes with an empty report', () => {
    const { exitCode, out } = runJob();
    expect(out).toBe('');
    expect(exitCode).toBe(0);
    expect(JSON.parse(repository.read(codequality))).toEqual([]);
    expect(junitReports()).toHaveLength(PLANS.length);
  });

  it('fails for a removed section, which both reports tell of', () => {
    const [, oslo] = PLANS;
    repository.commit(oslo, withoutSection(repository.read(oslo), 'security'));
    expect(runJob().exitCode).toBe(1);
    expect(JSON.parse(repository.read(codequality))).toMatchObject([
      { check_name: 'section/security', severity: 'major', location: { path: oslo, lines: { begin: 1 } } },
    ]);
    const [report = ''] = junitReports().filter((file) => file.includes('oslo'));
    expect(repository.read(report)).toContain('<failure');
  });

  it('keeps its reports above all when it fails, and runs when nothing was changed too', () => {
    expect(JOB.artifacts).toMatchObject({ when: 'always', paths: [codequality] });
    expect(JOB.rules.map((rule) => rule.if)).toContain('$CI_PIPELINE_SOURCE == "schedule"');
  });

  it('runs the version of the package that it came with', () => {
    expect(JOB.variables['STRATEGY_VERSION']).toBe(packageJson.version);
  });
});
