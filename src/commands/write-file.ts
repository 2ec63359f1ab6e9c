import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { Failure } from './failure.js';

/**
 * Replaces a file as a whole.
 *
 * @throws Failure when it cannot be written; what stood in it before is whole
 */
export async function writeFile(file: string, text: string, { interface: { cli } }: Words, io: Io): Promise<void> {
  try {
    await io.writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(cli.errors['cannot-write']({ file, reason }), cli.errors['cannot-write-fix']());
  }
}
