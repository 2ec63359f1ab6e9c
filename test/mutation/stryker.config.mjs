/**
 * Changes the code that scores, judges and excuses in a thousand small ways, and counts the changes that no test
 * notices: `npm run mutation`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: ['src/audit/{excuse,findings,fingerprint,judge,score}.ts', 'src/policy/{baseline,inline-waivers,waivers}.ts'],
  ignorePatterns: ['dist', 'coverage', 'test/golden', 'test/bench/peers'],
  tempDirName: '.stryker-tmp',
  // It would be rewritten by the compiler's programming interface, which TypeScript 7 does not have.
  tsconfigFile: '',
  // What only runs while a file is loaded would need all tests for each change.
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
};
