import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUTS } from './inputs.js';
import { keepPromises } from './promises.js';

/** What a longer run has found: `npm run fuzz -- --minutes 30` writes here. */
const REGRESSIONS = 'fixtures/regressions';

describe('whatever is called a plan', () => {
  it('keeps every promise, for as long as a minute has time for', async () => {
    await fc.assert(
      fc.asyncProperty(INPUTS, (input) => keepPromises(input)),
      {
        numRuns: 1_000_000,
        interruptAfterTimeLimit: 40_000,
        markInterruptAsFailure: false,
      },
    );
  }, 120_000);

  it.each(readdirSync(REGRESSIONS))('keeps every promise where it once broke one: %s', async (name) => {
    const input = readFileSync(path.join(REGRESSIONS, name));
    await expect(keepPromises(input, { everywhere: true })).resolves.toBeUndefined();
  });
});
