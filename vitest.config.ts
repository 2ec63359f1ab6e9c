import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/generate.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // What is spawned speaks English, whatever language this machine is set to.
    env: { LC_ALL: 'C.UTF-8' },
  },
});
