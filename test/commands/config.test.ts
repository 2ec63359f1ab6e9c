import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processIo } from '../../src/io.js';
import { main } from '../../src/main.js';
import { fakeIo } from './fake-io.js';

const THIN = 'format: 1\ncompany: {name: Kiosk}\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'strategy-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Runs a command on real folders, with its output kept. */
async function strategy(...argv: string[]) {
  const fake = fakeIo();
  const { readFile, realPath, namesIn, writeFile } = processIo();
  const exitCode = await main(argv, { ...fake, readFile, realPath, namesIn, writeFile });
  return { exitCode, out: fake.out(), err: fake.err() };
}

const audited = async (...argv: string[]) => {
  const { exitCode, out, err } = await strategy('audit', ...argv, '-f', 'json');
  return { exitCode, err, audit: JSON.parse(out) };
};

const gatesOf = (audit: { verdict: { gates: { gate: string }[] } }) => audit.verdict.gates.map(({ gate }) => gate);

describe('the config of a house', () => {
  it('is found in the folder of the plan or above it', async () => {
    put('strategy.config.yaml', 'gates: {min_score: 70}\n');
    const { audit } = await audited(put('plans/north/plan.yaml', THIN));
    expect(gatesOf(audit)).toContain('min-score');
  });

  it('is the nearest one, and none above it counts', async () => {
    put('strategy.config.yaml', 'gates: {min_score: 70}\n');
    put('plans/strategy.config.json', '{"gates": {"min_coverage": 80}}');
    const { audit } = await audited(put('plans/plan.yaml', THIN));
    expect(gatesOf(audit)).toContain('min-coverage');
    expect(gatesOf(audit)).not.toContain('min-score');
  });

  it('may stand in package.json, which counts only where it has one', async () => {
    put('package.json', '{"strategy": {"gates": {"min_score": 70}}}');
    put('plans/package.json', '{"name": "plans"}');
    const { audit } = await audited(put('plans/plan.yaml', THIN));
    expect(gatesOf(audit)).toContain('min-score');
  });

  it('is the one that is named, whatever there is else', async () => {
    put('strategy.config.yaml', 'gates: {min_score: 70}\n');
    const named = put('house/other.yaml', 'gates: {min_coverage: 80}\n');
    const { audit } = await audited(put('plan.yaml', THIN), '--config', named);
    expect(gatesOf(audit)).toEqual(expect.arrayContaining(['min-coverage']));
    expect(gatesOf(audit)).not.toContain('min-score');
  });

  it('gives way to flags', async () => {
    put('strategy.config.yaml', 'gates: {fail_on: must, min_score: 70}\n');
    const plan = put('plan.yaml', THIN);
    const { audit } = await audited(plan, '--fail-on', 'never', '--min-score', '0');
    expect(gatesOf(audit)).not.toContain('fail-on');
    expect(audit.verdict.gates).toContainEqual(expect.objectContaining({ gate: 'min-score', passed: true }));
  });

  it('leaves checks out, which the report says', async () => {
    put('strategy.config.yaml', 'checks: {mobile/app: off, mobile/marketing: must}\n');
    const { audit } = await audited(put('plan.yaml', `${THIN}mobile: {approach: responsive}\n`));
    const check = (id: string) => audit.checks.find((candidate: { check: string }) => candidate.check === id);
    expect(check('mobile/app')).toMatchObject({ outcome: 'not-applicable', off: true, weight: 0 });
    expect(check('mobile/app').reason).toBe('The policy of the house leaves it out.');
    expect(check('mobile/marketing')).toMatchObject({ level: 'must', weight: 10 });
  });

  it('judges by its profile, which the report says with its reason', async () => {
    put('strategy.config.yaml', 'profile: launch\n');
    const plan = put('plan.yaml', THIN);
    expect((await audited(plan)).audit.profile).toBe('launch');
    expect((await strategy('audit', plan)).out).toContain('launch: Judged before the first orders');
    expect((await strategy('audit', plan, '-f', 'markdown')).out).toContain('Judged before the first orders');
    expect((await strategy('audit', plan, '-f', 'html')).out).toContain('Judged before the first orders');
  });

  it('changes the required sections', async () => {
    put('strategy.config.yaml', 'required_sections: [culture]\n');
    const { audit } = await audited(put('plan.yaml', THIN));
    expect(audit.verdict.gates).toContainEqual(
      expect.objectContaining({ gate: 'required-sections', passed: false, expected: 'culture' }),
    );
  });

  it('names the files of waivers and baseline from its own folder', async () => {
    put('strategy.config.yaml', 'waivers: {file: house/risks.yaml, horizon_days: 30}\nbaseline: house/known.json\n');
    const plan = put('plans/plan.yaml', THIN);
    put('house/risks.yaml', 'format: 1\nwaivers: []\n');
    await strategy('baseline', 'write', plan);
    const { audit } = await audited(plan);
    expect(audit.findings.every(({ known }: { known?: true }) => known)).toBe(true);
    put(
      'house/risks.yaml',
      'format: 1\nwaivers:\n  - {check: section/mobile, kind: accepted, reason: r, owner: o, approved_by: b, expires: 2026-12-23}\n',
    );
    const { exitCode, err } = await strategy('audit', plan);
    expect(exitCode).toBe(2);
    expect(err).toContain('more than 30 days ahead');
  });

  it('writes its outputs, from its own folder', async () => {
    put('strategy.config.yaml', 'outputs: [report.md]\n');
    const { err } = await strategy('audit', put('plans/plan.yaml', THIN));
    expect(err).toContain(path.join(folder, 'report.md'));
  });

  it('decides the score that an interview shows', async () => {
    put('strategy.config.yaml', 'checks: {company/nothing: off}\n');
    const { exitCode, err } = await strategy(
      'interview',
      put('plan.yaml', THIN),
      '--answers',
      put('a.yaml', 'company.stage: launch\n'),
    );
    expect(exitCode).toBe(2);
    expect(err).toContain('strategy.config.yaml:1:10');
  });
});

describe('what a config extends', () => {
  it('is a file or an installed package; what is set nearer goes before', async () => {
    put('node_modules/@agency/house/strategy.config.yaml', 'profile: b2b\ngates: {min_score: 50}\n');
    put('shared/team.yaml', 'extends: ["@agency/house"]\ngates: {min_score: 60, min_coverage: 10}\n');
    put('strategy.config.yaml', 'extends: [./shared/team.yaml]\ngates: {min_coverage: 20}\n');
    const { audit } = await audited(put('plan.yaml', THIN));
    expect(audit.profile).toBe('b2b');
    const expected = Object.fromEntries(
      audit.verdict.gates.map((gate: { gate: string; expected: string }) => [gate.gate, gate.expected]),
    );
    expect(expected).toMatchObject({ 'min-score': 'at least 60', 'min-coverage': 'at least 20%' });
  });

  it('is a profile by its name, over which the config itself goes', async () => {
    put('strategy.config.yaml', 'extends: [launch]\nareas: {personas: 1}\n');
    const { audit } = await audited(put('plan.yaml', THIN));
    expect(audit.profile).toBe('launch');
    const weight = (id: string) => audit.areas.find(({ area }: { area: string }) => area === id).weight;
    expect([weight('offer'), weight('personas')]).toEqual([3, 1]);
  });

  it.each([
    ['an address', 'extends: ["https://example.com/house.yaml"]\n', 'is an address on the internet'],
    ['a file that is not there', 'extends: [./gone.yaml]\n', 'cannot be found from here'],
    ['a package that is not installed', 'extends: [nowhere]\n', 'install the package'],
    ['itself', 'extends: [./strategy.config.yaml]\n', 'extends this file in turn'],
  ])('cannot be %s', async (_, text, said) => {
    put('strategy.config.yaml', text);
    const { exitCode, err } = await strategy('audit', put('plan.yaml', THIN));
    expect(exitCode).toBe(2);
    expect(err).toMatch(/strategy\.config\.yaml:1:11/);
    expect(err.replace(/\s+/g, ' ')).toContain(said);
  });

  it('cannot come back to where it began', async () => {
    put('a.yaml', 'extends: [./b.yaml]\n');
    put('b.yaml', 'extends: [./a.yaml]\n');
    const { exitCode, err } = await strategy('audit', put('plan.yaml', THIN), '--config', path.join(folder, 'a.yaml'));
    expect(exitCode).toBe(2);
    expect(err).toContain('b.yaml:1:11');
  });
});

describe('what a config sets for checks and reports', () => {
  const FAST = `${THIN}mobile: {vitals: {lcp_ms: 2200, source: field}}\n`;

  it('changes the figures that a check goes by, in its verdict and in its words', async () => {
    put('strategy.config.yaml', 'checks:\n  mobile/loading: {level: should, limits: {full: 1000, none: 2000}}\n');
    const plan = put('plan.yaml', FAST);
    const { audit } = await audited(plan);
    const check = audit.checks.find((candidate: { check: string }) => candidate.check === 'mobile/loading');
    expect(check).toMatchObject({ outcome: 'unmet', level: 'should' });
    expect((await strategy('audit', plan)).out).toContain('good is at most 1,000 ms');
  });

  it.each([
    ['a limit that the check does not have', 'checks: {mobile/loading: {limits: {ful: 1000}}}\n', 'Did you mean'],
    ['a limit of a check without any', 'checks: {mobile/app: {limits: {full: 1}}}\n', 'mobile/app'],
    ['a scale that is turned round', 'checks: {mobile/loading: {limits: {full: 5000, none: 1000}}}\n', 'full'],
    ['a language without words', 'language: xx\n', 'no words in the language'],
  ])('cannot be %s', async (_, text, said) => {
    put('strategy.config.yaml', text);
    const { exitCode, err } = await strategy('audit', put('plan.yaml', FAST));
    expect(exitCode).toBe(2);
    expect(err).toMatch(/strategy\.config\.yaml:1:\d+/);
    expect(err).toContain(said);
  });

  it('leaves out a check without calling its known findings mended', async () => {
    const plan = put('plan.yaml', `${THIN}mobile: {approach: desktop_only}\n`);
    await strategy('baseline', 'write', plan);
    put('strategy.config.yaml', 'checks: {mobile/mobile-first: off}\n');
    expect((await audited(plan)).audit.mended).toEqual([]);
  });

  it('names the language of reports', async () => {
    put('strategy.config.yaml', 'language: en\n');
    expect((await audited(put('plan.yaml', FAST))).audit.language).toBe('en');
  });
});

describe('strategy config', () => {
  it('prints each value of the policy with its origin', async () => {
    put('strategy.config.yaml', 'profile: b2b\ngates:\n  min_score: 70\n');
    const { exitCode, out } = await strategy('config', put('plan.yaml', THIN));
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^gates\.min_score: 70 +# .*strategy\.config\.yaml, line 3$/m);
    expect(out).toMatch(/^areas\.platform: 3 +# profile b2b$/m);
    expect(out).toMatch(/^areas\.team: 2 +# default$/m);
  });

  it('prints the same as JSON, the environment over it', async () => {
    put('strategy.config.yaml', 'gates: {min_score: 70}\n');
    const plan = put('plan.yaml', THIN);
    const fake = fakeIo({ env: { STRATEGY_MIN_SCORE: '88' } });
    const { readFile, realPath, namesIn } = processIo();
    await main(['config', plan, '-f', 'json'], { ...fake, readFile, realPath, namesIn });
    expect(JSON.parse(fake.out()).settings).toContainEqual({
      key: 'gates.min_score',
      value: '88',
      origin: { from: 'environment', name: 'STRATEGY_MIN_SCORE' },
    });
  });
});
