import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { bytesIn, limitsFrom, type ReadingLimits } from '../plan/limits.js';
import { Failure } from './failure.js';

/**
 * What is too much for the files of a run. The environment says so, and neither a config nor an option that a
 * config could stand for: a limit that comes with the files which it should hold is none.
 *
 * @throws Failure when the environment names a limit that there is not, or sets it to what it cannot be
 */
export function limitsIn({ interface: { cli } }: Words, { env }: Pick<Io, 'env'>): ReadingLimits {
  const limits = limitsFrom(env['STRATEGY_LIMITS'] ?? '');
  if (!('found' in limits)) return limits;
  const { found, names, most } = limits;
  throw new Failure(
    cli.errors['wrong-limit']({ value: found }),
    most === undefined ? cli.errors['wrong-limit-fix']({ names }) : cli.errors['wrong-limit-range']({ most }),
  );
}

/** So many bytes of a file are read: one more than it may have tells that there is too much. */
export function mostBytes(limit: 'size' | 'audits', words: Words, io: Pick<Io, 'env'>): number {
  return bytesIn(limitsIn(words, io)[limit]) + 1;
}
