import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';

const BIN = path.resolve('bin/strategy.cjs');

/** What a run came to, and what it took. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number | null;
  /** Seconds of the processor: what else the machine does at the time counts for nothing. */
  readonly seconds: number;
  /** The most memory that the process held, in MiB. */
  readonly mebibytes: number;
}

/** Whoever waits longer takes the program for hung. Most of what is hostile took 0.2 s on 2026-11-22, and nothing over 3. */
export const MOST_SECONDS = 20;

/** MiB of objects that V8 may hold; it ends a process that wants more, with an exit code of its own. */
const HEAP = 700;

/** MiB of memory in all, below what V8 may hold: the limits shall stop a file, not the machine. The most was 370. */
export const MOST_MEBIBYTES = 600;

/** A program to load before the tool, which tells on a stream of its own what the process took. */
export function meter(folder: string): string {
  const file = path.join(folder, 'meter.cjs');
  writeFileSync(
    file,
    `process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      const told = { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
      require('node:fs').writeSync(3, JSON.stringify(told));
    });`,
  );
  return file;
}

/** Runs the built program in a folder, with so much memory and no more. */
export async function run(
  folder: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = {},
  stdin = devNull,
): Promise<Run> {
  const input = openSync(stdin, 'r');
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, '--require', path.join(folder, 'meter.cjs'), BIN, ...argv],
    {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: [input, 'pipe', 'pipe', 'pipe'],
      timeout: 100_000,
      killSignal: 'SIGKILL',
    },
  );
  closeSync(input);
  const [, stdout, stderr, meterings] = child.stdio;
  if (!stdout || !stderr || !meterings || !('readable' in meterings)) throw new Error('the streams are piped');
  const [out, err, metered, exitCode] = await Promise.all([
    text(stdout),
    text(stderr),
    text(meterings),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  // A process that was ended from outside tells nothing.
  const { seconds, mebibytes } = JSON.parse(metered || '{"seconds":-1,"mebibytes":-1}');
  return { out, err, exitCode, seconds, mebibytes };
}

/** Holds a run to what every run is held to: an exit code, no trace, nothing of the tool's own fault, in time and memory. */
export function expectOrder({ out, err, exitCode, seconds, mebibytes }: Run, report?: 'incomplete'): void {
  expect(err).not.toMatch(
    /\n\s+at |This should not have happened|JavaScript heap|Maximum call stack|undefined|\[object /,
  );
  expect(out).not.toMatch(/\n\s+at \S+ \(|This should not have happened/);
  expect([0, 1, 2]).toContain(exitCode);
  // Whoever has to read why has a screen, not a book.
  expect(err.length).toBeLessThan(100_000);
  if (exitCode === 2) {
    expect(err).not.toBe('');
    // An audit whose rules take for ever is shown as far as it came, and said to be incomplete.
    if (out !== '') expect([report, err]).toEqual(['incomplete', expect.stringContaining('The audit is incomplete.')]);
  }
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(mebibytes).toBeLessThan(MOST_MEBIBYTES);
}
