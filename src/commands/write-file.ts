import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { printable } from '../render/printable.js';
import { Failure } from './failure.js';
import { reasonOf } from './reason.js';

/**
 * Replaces a file as a whole.
 *
 * @throws Failure when it cannot be written; what stood in it before is whole
 */
export async function writeFile(file: string, text: string, words: Words, io: Io): Promise<void> {
  const { errors } = words.interface.cli;
  try {
    await io.writeFile(file, text);
  } catch (error) {
    throw new Failure(errors['cannot-write']({ file, reason: reasonOf(error, words) }), errors['cannot-write-fix']());
  }
}

/** That a file was written, for standard error. */
export function wroteText(file: string, { interface: { cli } }: Words): string {
  return cli.wrote(printable({ file }));
}
