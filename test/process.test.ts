import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = path.resolve('bin/strategy.cjs');
const FJORDSPEL = path.resolve('fixtures/plans/fjordspel.yaml');

function start(argv: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...argv], { env: { ...process.env, NO_COLOR: '1', ...env } });
}

/** Runs the built program as a process of its own, as users do. */
async function strategy(
  argv: readonly string[],
  { stdin = '', env = {} }: { stdin?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const child = start(argv, env);
  if (!child.stdout || !child.stderr || !child.stdin) throw new Error('the streams are piped');
  child.stdin.end(stdin);
  const [out, err, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { out, err, exitCode };
}

describe('the built program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('audits a file and exits with what the gates say', async () => {
    const { out, err, exitCode } = await strategy(['audit', FJORDSPEL, '--today', '2026-11-22']);
    expect(exitCode).toBe(1);
    expect(out).toContain('Fjordspel');
    expect(err).toBe('');
  });

  /** The files that a run of the program loads. */
  async function loadedBy(argv: readonly string[]): Promise<string[]> {
    const hook = path.join(folder, 'loaded.cjs');
    const list = path.join(folder, 'loaded.txt');
    writeFileSync(
      hook,
      `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join('\\n')));`,
    );
    await strategy(argv, { env: { NODE_OPTIONS: `--require ${hook}` } });
    return readFileSync(list, 'utf8')
      .split('\n')
      .filter((file) => file !== hook);
  }

  it.each(['en', 'nl', 'ru'])('loads only the language in use: %s', async (language) => {
    const files = await loadedBy(['audit', FJORDSPEL, '--lang', language]);
    const spoken = files.join('\n').match(/(?<=[\\/])(en|nl|fr|ru)(?=-[\w-]+\.cjs)/g);
    expect(new Set(spoken)).toEqual(new Set([language]));
  });

  // What is loaded is what a cold run costs. A budget leaves a few percent above what was measured on 2026-11-22.
  it.each([
    { argv: ['--version'], kilobytes: 13 },
    { argv: ['--help'], kilobytes: 24 },
    { argv: ['audit', FJORDSPEL], kilobytes: 970 },
    { argv: ['audit', FJORDSPEL, '-f', 'html'], kilobytes: 1_150 },
    { argv: ['audit', FJORDSPEL, '-f', 'markdown'], kilobytes: 1_150 },
  ])('loads at most $kilobytes kB for $argv', async ({ argv, kilobytes }) => {
    const sizes = (await loadedBy(argv)).map((file) => statSync(file).size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(kilobytes * 1000);
  });

  it('reads standard input and pipes JSON on', async () => {
    const { out, exitCode } = await strategy(['audit', '-', '-f', 'json', '--fail-on', 'never'], {
      stdin: readFileSync(FJORDSPEL, 'utf8'),
    });
    expect(JSON.parse(out)).toMatchObject({ file: '-', company: 'Fjordspel' });
    expect(exitCode).toBe(0);
  });

  it('takes options from the environment, and flags over them', async () => {
    const env = { STRATEGY_FORMAT: 'json', STRATEGY_TODAY: '2027-01-01', STRATEGY_FAIL_ON: 'never' };
    const { out, exitCode } = await strategy(['audit', FJORDSPEL, '--today', '2027-01-02'], { env });
    expect(JSON.parse(out).today).toBe('2027-01-02');
    expect(exitCode).toBe(0);
  });

  it('takes an empty variable of the environment for none', async () => {
    const env = { STRATEGY_FORMAT: '', STRATEGY_TODAY: '', STRATEGY_FAIL_ON: '', STRATEGY_MIN_SCORE: '' };
    expect((await strategy(['audit', FJORDSPEL], { env })).exitCode).toBe(1);
  });

  it('keeps its own words to ASCII where the locale has no more', async () => {
    const { out } = await strategy(['audit', FJORDSPEL], { env: { LC_ALL: 'C' } });
    expect(out).toContain('####');
    expect(out).not.toMatch(/[“”’…–·█]/);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start(['audit', FJORDSPEL, '-f', 'json']);
    if (!child.stdout || !child.stderr) throw new Error('the streams are piped');
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdout.once('data', () => child.stdout?.destroy());
    expect(await text(child.stderr)).not.toMatch(/EPIPE|\n\s+at /);
    expect(await closed).toBe(1);
  });

  it('writes 5 MB of output whole', async () => {
    const roles = Array.from(
      { length: 9000 },
      (_, index) =>
        `    - {id: role-${index}, function: marketing, sourcing: outsourced${index === 0 ? ', responsibilities: [all]' : ''}}`,
    );
    const plan = path.join(folder, 'big.yaml');
    writeFileSync(plan, `format: 1\ncompany: {name: Big}\nteam:\n  roles:\n${roles.join('\n')}\n`);
    const { out } = await strategy(['audit', plan, '-f', 'json']);
    expect(out.length).toBeGreaterThan(5_000_000);
    expect(JSON.parse(out)).toMatchObject({ company: 'Big' });
  });

  it('writes a report next to what was there, as a whole', async () => {
    const report = path.join(folder, 'report.html');
    writeFileSync(report, 'an older report');
    const { exitCode } = await strategy(['audit', FJORDSPEL, '-o', report, '--fail-on', 'never']);
    expect(exitCode).toBe(0);
    expect(readFileSync(report, 'utf8')).toMatch(/<\/html>\s*$/);
  });

  it('leaves an older report alone when the new one cannot be written', async () => {
    const { exitCode, err } = await strategy(['audit', FJORDSPEL, '-o', path.join(folder, 'no/such/folder/report.md')]);
    expect(exitCode).toBe(2);
    expect(err).toContain('cannot be written');
  });

  it('gives the same bytes in every time zone', async () => {
    const argv = ['audit', FJORDSPEL, '--today', '2026-11-22', '-f', 'markdown'];
    const [east, west] = await Promise.all(
      ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => strategy(argv, { env: { TZ } })),
    );
    expect(east?.out).toBe(west?.out);
  });
});
