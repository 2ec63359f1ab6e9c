import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { input } from '../test/hostile/generators.js';
import { faultIn } from '../test/hostile/properties.js';
import { REGRESSIONS } from '../test/hostile/regressions.js';

/**
 * Puts random input to the program for as long as it is told: `npm run fuzz -- --minutes 30 --seed 1`.
 *
 * What goes wrong is made small and written to fixtures/regressions, where the tests take it up. The work is done by a
 * process of its own, so that an input which ends it, or never ends, is known as well.
 */

/** What the process that does the work tells: what it is about to try, or what it has found. */
type News =
  | { readonly trying: Uint8Array }
  | { readonly found: Uint8Array; readonly fault: string; readonly seed: number }
  | { readonly tried: number };

/** After so many inputs the seed is another one, so that what was found is not found again and again. */
const ROUND = 2_000;

/** In ms: no input may take as long. */
const PATIENCE = 120_000;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, work: { type: 'boolean' } },
});

if (values.work) await work(Number(values.seed), tell);
else process.exitCode = await watch(Number(values.minutes), Number(values.seed ?? Date.now() % 1_000_000_000));

function tell(news: News): void {
  process.send?.(news);
}

/** Tries one round after another, until it is stopped. */
async function work(first: number, news: (news: News) => void): Promise<void> {
  for (let seed = first; ; seed += 1) {
    let fault: string | undefined;
    const property = fc.asyncProperty(input, async (bytes) => {
      news({ trying: bytes });
      fault = await faultIn(bytes);
      return fault === undefined;
    });
    const { failed, counterexample, numRuns } = await fc.check(property, { seed, numRuns: ROUND });
    news({ tried: numRuns });
    if (failed && counterexample !== null) {
      const [found] = counterexample;
      news({ found, fault: (await faultIn(found)) ?? fault ?? 'it went wrong once', seed });
    }
  }
}

/** Watches over the work for so many minutes, and gives the exit code: 1 when something was found. */
async function watch(minutes: number, first: number): Promise<number> {
  if (!(minutes > 0) || !Number.isInteger(first))
    throw new RangeError('Give minutes above 0, and a whole number as seed.');
  console.log(`seed ${first}, ${minutes} minutes`);
  const end = Date.now() + minutes * 60_000;
  const faults = new Set<string>();
  let tried = 0;
  for (let seed = first; Date.now() < end; seed += 1_000_000) {
    tried += await oneProcess(seed, end, (bytes, fault) => {
      const about = fault.split('\n', 1)[0] ?? fault;
      if (faults.has(about)) return;
      faults.add(about);
      console.log(`${written(bytes)}: ${fault}`);
    });
  }
  console.log(`${tried} inputs tried, ${faults.size} faults, seed ${first}`);
  return faults.size > 0 ? 1 : 0;
}

/** Works in a process until the time is up, or until an input stops it; gives how many inputs it tried. */
function oneProcess(seed: number, end: number, found: (bytes: Uint8Array, fault: string) => void): Promise<number> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), ['--work', '--seed', String(seed)], {
      serialization: 'advanced',
    });
    let trying = new Uint8Array();
    let tried = 0;
    let isOver = false;
    const give = (fault: string): void => {
      if (!isOver) found(trying, fault);
    };
    const stop = (): void => {
      isOver = true;
      child.kill('SIGKILL');
    };
    let patience = setTimeout(() => undefined, 0);
    const timeUp = setTimeout(stop, end - Date.now());
    child.on('message', (news: News) => {
      clearTimeout(patience);
      patience = setTimeout(() => {
        give(`it has not ended after ${PATIENCE / 1000} s`);
        stop();
      }, PATIENCE);
      if ('tried' in news) tried += news.tried;
      else if ('trying' in news) trying = Uint8Array.from(news.trying);
      else found(Uint8Array.from(news.found), `${news.fault} (seed ${news.seed})`);
    });
    child.on('exit', (code, signal) => {
      give(`it ends the process: ${signal ?? code}`);
      clearTimeout(patience);
      clearTimeout(timeUp);
      resolve(tried);
    });
  });
}

/** Keeps an input as a fixture, by a name that its content gives it. */
function written(bytes: Uint8Array): string {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const file = path.join(REGRESSIONS, `${name}.yaml`);
  mkdirSync(REGRESSIONS, { recursive: true });
  writeFileSync(file, bytes);
  return file;
}
