import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditPlan } from '../../src/index.js';
import { main } from '../../src/main.js';
import { breachesOf } from '../interview/engine.js';
import { type FakeWorld, fakeIo } from './fake-io.js';

async function strategy(argv: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err(), plan: io.text('plan.yaml') ?? '', io };
}

describe('strategy init', () => {
  it('writes a skeleton that follows the format and can be audited', async () => {
    const { exitCode, plan, err } = await strategy(['init', 'plan.yaml']);
    expect(exitCode).toBe(0);
    expect(err).toContain('Wrote plan.yaml.');
    expect(err).toContain('strategy interview plan.yaml');
    expect(breachesOf(plan)).toEqual([]);
    const result = auditPlan(plan, { today: '2026-11-22' });
    expect(result).toMatchObject({ readable: true, audit: { readiness: 0 } });
  });

  it('can be audited by the command line', async () => {
    const { plan } = await strategy(['init', 'plan.yaml']);
    const { exitCode, out } = await strategy(['audit', 'plan.yaml'], { files: { 'plan.yaml': plan } });
    expect(exitCode).toBe(1);
    expect(out).toContain('Readiness');
  });

  it('prints the skeleton for -, and writes no file', async () => {
    const { exitCode, out, io } = await strategy(['init', '-']);
    expect(exitCode).toBe(0);
    expect(out).toBe((await strategy(['init', 'plan.yaml'])).plan);
    expect(io.written.size).toBe(0);
  });

  it('writes only the areas asked for', async () => {
    const { plan } = await strategy(['init', 'plan.yaml', '--area', 'mobile', '--area', 'team']);
    expect(plan.match(/^[a-z_]+:/gm)).toEqual(['format:', 'company:', 'team:', 'mobile:']);
  });

  it('writes less for a higher level', async () => {
    const lengths = [];
    for (const level of ['must', 'should', 'could'])
      lengths.push((await strategy(['init', 'plan.yaml', '--level', level])).plan.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBe(3);
  });

  it('leaves a plan that is there alone', async () => {
    const files = { 'plan.yaml': 'mine' };
    const { exitCode, plan, err } = await strategy(['init', 'plan.yaml'], { files });
    expect(exitCode).toBe(2);
    expect(plan).toBe('mine');
    expect(err).toContain('plan.yaml is there already.');
    expect(err).toContain('--force');
  });

  it('replaces it with --force', async () => {
    const { exitCode, plan } = await strategy(['init', 'plan.yaml', '--force'], { files: { 'plan.yaml': 'mine' } });
    expect(exitCode).toBe(0);
    expect(plan).toContain('format: 1');
  });

  it.each([
    ['a JSON file', ['plan.json'], 'JSON has no comments'],
    ['an unknown area', ['plan.yaml', '--area', 'mobil'], 'Did you mean mobile?'],
    ['an unknown level', ['plan.yaml', '--level', 'muts'], 'Did you mean must?'],
    ['no file', [], 'plan'],
  ])('exits 2 for %s', async (_, argv, hint) => {
    const { exitCode, err, io } = await strategy(['init', ...argv]);
    expect(exitCode).toBe(2);
    expect(err).toContain(hint);
    expect(io.written.size).toBe(0);
  });

  it.each([[['init', 'plan.yaml']], [['init', 'plan.yaml', '--force']]])(
    'exits 2 when the file cannot be written: %j',
    async (argv) => {
      const { exitCode, err } = await strategy(argv, { unwritable: ['plan.yaml'] });
      expect(exitCode).toBe(2);
      expect(err).toContain('no space left on device');
    },
  );

  it('is filled by answers without a comment being lost', async () => {
    const { plan } = await strategy(['init', 'plan.yaml']);
    const answers = readFileSync('fixtures/plans/exemplary.yaml', 'utf8');
    const argv = ['interview', 'plan.yaml', '--all', '--answers', 'answers.yaml'];
    const filled = await strategy(argv, { files: { 'plan.yaml': plan, 'answers.yaml': answers } });
    expect(filled.out).toContain('none refused');
    const left = filled.plan.split('\n').values();
    const comments = plan.split('\n').flatMap((line) => line.match(/# .*/)?.[0] ?? []);
    const lost = comments.filter((comment) => {
      for (let next = left.next(); !next.done; next = left.next()) if (next.value.includes(comment)) return false;
      return true;
    });
    expect(lost).toEqual([]);
    expect(auditPlan(filled.plan, { today: '2026-11-22' })).toMatchObject({ audit: { readiness: 100 } });
  });
});
