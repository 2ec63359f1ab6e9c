import { defineConfig } from 'vitest/config';

/** The tests of what is mutated, without generating anew for each mutant. */
export default defineConfig({
  test: {
    include: ['test/audit/*.test.ts', 'test/policy/{baseline,document,waivers}.test.ts'],
    testTimeout: 30_000,
    env: { LC_ALL: 'C.UTF-8' },
  },
});
