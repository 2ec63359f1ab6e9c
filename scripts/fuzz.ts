/**
 * Holds audits of anything to their promises for so many minutes: `npm run fuzz -- --minutes 30`. It tells its seed, with
 * which `--seed` runs it again, and writes what broke a promise to fixtures/regressions, where the tests take it up.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { INPUTS } from '../test/fuzz/inputs.js';
import { keepPromises } from '../test/fuzz/promises.js';
import { ROOT } from './generate.js';

process.chdir(ROOT);

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new RangeError('--minutes takes a number above 0, --seed a whole one.');

/** So many inputs between two looks at the clock. */
const ROUND = 200;

console.log(`seed ${seed}`);
const folder = path.join(ROOT, 'fixtures/regressions');
const end = Date.now() + minutes * 60_000;
let inputs = 0;
let broken = 0;
for (let round = 0; Date.now() < end; round += 1) {
  const result = await fc.check(fc.asyncProperty(INPUTS, keepPromises), { seed: seed + round, numRuns: ROUND });
  inputs += result.numRuns;
  const [input] = result.counterexample ?? [];
  if (!result.failed || input === undefined) continue;
  broken += 1;
  const name = `${createHash('sha256').update(input).digest('hex').slice(0, 12)}.yaml`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), input);
  console.error(`${result.errorInstance}\n  fixtures/regressions/${name}, seed ${seed + round}`);
}
console.log(`${inputs} inputs, ${broken} of them broke a promise`);
if (broken > 0) process.exitCode = 1;
