import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** So many processes are killed, in so many interviews beside one another. */
const KILLS = 100;
const LANES = 4;
/** Each lives for at most so many writes. */
const MOST_WRITES = 12;

describe('an interview that is killed', () => {
  let folder = '';
  let driver = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-kill-'));
    driver = path.join(folder, 'driver.cjs');
    await build({
      entryPoints: ['test/interview/kill-driver.ts'],
      outfile: driver,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(...argv: string[]): ChildProcess {
    return spawn(process.execPath, [driver, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Kills a process while it writes a file for the nth time, or some ms later. */
  function killAt(child: ChildProcess, nth: number, delay: number): void {
    let writes = 0;
    child.stdout?.on('data', (dots: Buffer) => {
      const before = writes;
      writes += dots.length;
      if (before >= nth || writes < nth) return;
      if (delay < 2) child.kill('SIGKILL');
      else setTimeout(() => child.kill('SIGKILL'), delay);
    });
  }

  /** Waits for a process; gives its exit code, or null when it was killed, and what it complained about. */
  async function ended(child: ChildProcess): Promise<{ code: number | null; err: string }> {
    if (!child.stderr) throw new Error('the streams are piped');
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [code, err] = await Promise.all([closed, text(child.stderr)]);
    return { code, err };
  }

  function planIn(place: string): string {
    const plan = path.join(place, 'plan.yaml');
    return existsSync(plan) ? readFileSync(plan, 'utf8') : '';
  }

  it('keeps others out while it runs, also by another name of the file, and no longer', {
    timeout: 60_000,
  }, async () => {
    const place = path.join(folder, 'shared');
    mkdirSync(place);
    const [plan, link] = [path.join(place, 'plan.yaml'), path.join(place, 'link.yaml')];
    writeFileSync(plan, 'format: 1\ncompany: {name: Shared}\n');
    symlinkSync(plan, link);
    const first = start(plan);
    await new Promise<void>((resolve) => first.stdout?.once('data', () => resolve()));
    const second = await ended(start(link));
    first.kill('SIGKILL');
    await ended(first);
    expect(second.code).toBe(1);
    expect(second.err).toContain(`(process ${first.pid})`);
    const third = start(link);
    killAt(third, 4, 0);
    expect((await ended(third)).err).toBe('');
    expect(readFileSync(plan, 'utf8')).toContain('name: Shared');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('leaves a plan that is whole, and is taken up again, a hundred times', { timeout: 120_000 }, async () => {
    const log = path.join(folder, 'log');
    mkdirSync(log);
    const whole = await ended(start(path.join(folder, 'plan.yaml'), log));
    expect(whole).toEqual({ code: 0, err: '' });
    const texts = ['', ...readdirSync(log).map((name) => readFileSync(path.join(log, name), 'utf8'))];
    expect(texts.length).toBeGreaterThan(100);
    const known = new Set(texts);

    let kills = 0;
    const places: number[] = [];
    const lane = async (number: number): Promise<void> => {
      for (let run = 0; kills < KILLS; run += 1) {
        const place = path.join(folder, `lane-${number}-${run}`);
        mkdirSync(place);
        // The next interview takes up what the killed one left, until the plan is complete.
        for (let before = ''; kills < KILLS; ) {
          const child = start(path.join(place, 'plan.yaml'));
          killAt(child, 1 + Math.floor(Math.random() * MOST_WRITES), Math.random() * 4);
          const { code, err } = await ended(child);
          expect(err).toBe('');
          const after = planIn(place);
          expect(known.has(after), 'the plan is one of the texts that nobody interrupted').toBe(true);
          expect(texts.indexOf(after)).toBeGreaterThanOrEqual(texts.indexOf(before));
          before = after;
          if (code === 0) {
            expect(after).toBe(texts.at(-1));
            break;
          }
          kills += 1;
          places.push(texts.indexOf(after));
        }
      }
    };
    await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
    expect(new Set(places).size, 'it is killed at many places').toBeGreaterThan(20);
  });
});
