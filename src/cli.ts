/** What bin/strategy.cjs loads. */
import type { Io } from './io.js';
import { TOOL } from './version.js';

export { processIo } from './io.js';

/**
 * Runs the command line. The version is told before anything else is loaded.
 *
 * @returns the exit code, as `main` in main.ts gives it
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${TOOL.version}\n`);
    await io.stdout.flush();
    return 0;
  }
  return (await import('./main.js')).main(argv, io);
}
