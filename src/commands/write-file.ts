import path from 'node:path';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { isWithin } from '../paths.js';
import { printable } from '../render/printable.js';
import { Failure } from './failure.js';
import { isBug, reasonOf } from './reason.js';

/**
 * Replaces a file as a whole.
 *
 * @throws Failure when it cannot be written, or leads elsewhere; what stood in it before is whole
 */
export async function writeFile(file: string, text: string, words: Words, io: Io): Promise<void> {
  const { errors } = words.interface.cli;
  refuseElsewhere(file, words, io);
  try {
    await io.writeFile(file, text);
  } catch (error) {
    if (isBug(error)) throw error;
    throw new Failure(errors['cannot-write']({ file, reason: reasonOf(error, words) }), errors['cannot-write-fix']());
  }
}

/** That a file was written, for standard error. */
export function wroteText(file: string, { interface: { cli } }: Words): string {
  return cli.wrote(printable({ file }));
}

/**
 * Nothing is written where a link leads out of the current folder, or a name elsewhere out of its own folder: a
 * folder from somebody else could hold a link to anything. Where it leads can be named itself.
 *
 * @throws Failure when it does
 */
export function refuseElsewhere(file: string, words: Words, io: Io): void {
  const name = path.resolve(file);
  const folder = isWithin('', name) ? '' : path.dirname(name);
  const target = io.realPath(file);
  if (isWithin(io.realPath(folder), target)) return;
  const { errors } = words.interface.cli;
  throw new Failure(errors['leads-elsewhere']({ file, target }), errors['leads-elsewhere-fix']({ target }));
}
