import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { input } from './generators.js';
import { faultIn } from './properties.js';
import { REGRESSIONS } from './regressions.js';

/** In ms: `npm run fuzz` goes on for as long as it is told. */
const TIME = 30_000;

describe('anything at random', () => {
  it(
    'is audited, refused, rendered and edited as it should be',
    async () => {
      await fc.assert(
        fc.asyncProperty(input, async (bytes) => {
          expect(await faultIn(bytes)).toBeUndefined();
        }),
        { numRuns: 1_000_000, interruptAfterTimeLimit: TIME, markInterruptAsFailure: false },
      );
    },
    4 * TIME,
  );
});

describe('what once went wrong', () => {
  const files = readdirSync(REGRESSIONS);

  it.each(files)('%s does no more', { timeout: 60_000 }, async (file) => {
    expect(await faultIn(readFileSync(path.join(REGRESSIONS, file)), { everything: true })).toBeUndefined();
  });
});
