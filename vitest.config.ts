import { defineConfig } from 'vitest/config';

/** Of a hundred lines, and of a hundred ways that a condition may go, so many are reached by a test. */
const NEARLY_ALL = { lines: 95, branches: 95 };

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/generate.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // What is spawned speaks English, whatever language this machine is set to, and keeps no compiled code in anybody's
    // home.
    env: { LC_ALL: 'C.UTF-8', NODE_DISABLE_COMPILE_CACHE: '1' },
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**', 'src/**/*.d.ts'],
      reporter: ['text', 'html'],
      thresholds: { 'src/audit/**': NEARLY_ALL, 'src/plan/**': NEARLY_ALL, 'src/policy/**': NEARLY_ALL },
    },
  },
});
