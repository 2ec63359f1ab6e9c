import type { Words } from '../i18n/words.js';
import { nearest } from '../plan/nearest.js';
import { Failure } from './failure.js';

/**
 * The one of a few names that was meant.
 *
 * @param wrong what is said when it is none of them
 * @param all what is then said of the names there are, unless one of them is near
 * @throws Failure when it is none of them
 */
export function oneOf<T extends string>(
  name: string,
  names: readonly T[],
  wrong: string,
  all: string,
  words: Words,
): T {
  const found = names.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  const close = nearest(name, names);
  throw new Failure(wrong, close === undefined ? all : words.interface.cli.errors['did-you-mean']({ name: close }));
}
