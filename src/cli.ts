/** What bin/strategy.cjs loads. */
import type { Io } from './io.js';
import { TOOL } from './version.js';

export { processIo, replaceFile } from './io.js';

/**
 * Runs the command line. The version and the page of help are told before anything else is loaded.
 *
 * @returns the exit code, as `main` in main.ts gives it
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const text = argv.length === 1 ? await page(argv[0], io) : undefined;
  if (text !== undefined) {
    io.stdout.write(text);
    await io.stdout.flush();
    return 0;
  }
  return (await import('./main.js')).main(argv, io);
}

/** What is shown without any work. */
async function page(option: string | undefined, io: Io): Promise<string | undefined> {
  if (option === '--version' || option === '-V') return `${TOOL.version}\n`;
  return option === '--help' || option === '-h' ? (await import('./commands/help-page.js')).helpPage(io) : undefined;
}
