/**
 * Holds audits of anything to their promises for so many minutes: `npm run fuzz -- --minutes 30`. It tells its seed, with
 * which `--seed` runs it again, and writes what broke a promise to fixtures/regressions, where the tests take it up.
 *
 * The work is done by a process of its own: an input that ends it, or that it never ends with, is found as well.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { INPUTS } from '../test/fuzz/inputs.js';
import { keepPromises } from '../test/fuzz/promises.js';
import { ROOT } from './generate.js';

/** What the process that works tells: what it tries next, how far it is, and what broke a promise. */
type News =
  | { readonly trying: Uint8Array }
  | { readonly inputs: number }
  | { readonly input: Uint8Array; readonly fault: string };

/** So many inputs with one seed: shrinking ends a round, and the next one starts elsewhere. */
const ROUND = 200;

/** In ms: no input is waited for any longer. */
const PATIENCE = 120_000;

process.chdir(ROOT);

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, work: { type: 'boolean' } },
});
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new RangeError('--minutes takes a number above 0, --seed a whole one.');

if (values.work) await work(seed);
else process.exitCode = await watch(Date.now() + minutes * 60_000);

/** Tries one round after another, until it is stopped. */
async function work(first: number): Promise<void> {
  const tell = (news: News): void => void process.send?.(news);
  const promise = fc.asyncProperty(INPUTS, (input) => {
    tell({ trying: input });
    return keepPromises(input);
  });
  for (let round = first; ; round += 1) {
    const { numRuns, counterexample, errorInstance } = await fc.check(promise, { seed: round, numRuns: ROUND });
    tell({ inputs: numRuns });
    if (counterexample) tell({ input: counterexample[0], fault: `${errorInstance}, seed ${round}` });
  }
}

/** Has the work done until a time, and gives the exit code: 1 where a promise was broken. */
async function watch(end: number): Promise<number> {
  console.log(`seed ${seed}`);
  let inputs = 0;
  let broken = 0;
  // Who takes the place of a process that ended starts elsewhere.
  for (let first = seed; Date.now() < end; first += 1_000_000) {
    await oneProcess(first, end, (news) => {
      if ('inputs' in news) inputs += news.inputs;
      if (!('fault' in news)) return;
      broken += 1;
      console.error(`${news.fault}\n  ${kept(news.input)}`);
    });
  }
  console.log(`${inputs} inputs, ${broken} of them broke a promise`);
  return broken > 0 ? 1 : 0;
}

/** Lets a process work until the time is up, or until an input is too much for it. */
function oneProcess(first: number, end: number, listen: (news: News) => void): Promise<void> {
  return new Promise((resolve) => {
    const argv = ['--work', '--seed', String(first)];
    const child = fork(fileURLToPath(import.meta.url), argv, { serialization: 'advanced' });
    let input = new Uint8Array();
    let isOver = false;
    let patience: NodeJS.Timeout | undefined;
    const stop = (fault?: string): void => {
      if (!isOver && fault !== undefined) listen({ input, fault });
      isOver = true;
      child.kill('SIGKILL');
    };
    const timeUp = setTimeout(stop, end - Date.now());
    child.on('message', (news: News) => {
      if (isOver) return;
      if ('trying' in news) input = Uint8Array.from(news.trying);
      clearTimeout(patience);
      patience = setTimeout(() => stop(`Broken: it ends within ${PATIENCE / 1000} s.`), PATIENCE);
      listen(news);
    });
    child.on('exit', (code, signal) => {
      stop(`Broken: no input ends the process: ${signal ?? code}.`);
      clearTimeout(patience);
      clearTimeout(timeUp);
      resolve();
    });
  });
}

/** Keeps an input as a fixture, named by what it holds, and gives its name. */
function kept(input: Uint8Array): string {
  const file = path.join(
    'fixtures/regressions',
    `${createHash('sha256').update(input).digest('hex').slice(0, 12)}.yaml`,
  );
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, input);
  return file;
}
