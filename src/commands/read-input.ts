import path from 'node:path';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { nearest } from '../plan/nearest.js';
import { Failure } from './failure.js';
import { mostBytes } from './limits-in.js';
import { codeOf, isBug, reasonOf } from './reason.js';

/**
 * The bytes of a file, or of standard input for `-`; of more than a limit has, what is beyond it is left out.
 *
 * @param limit the limit that tells how many MiB are read
 * @throws Failure when it cannot be read, with the nearest name where there is one
 */
export async function readInput(
  file: string,
  words: Words,
  io: Io,
  limit: 'size' | 'audits' = 'size',
): Promise<Uint8Array> {
  const most = mostBytes(limit, words, io);
  try {
    return file === '-' ? await io.stdin.read(most) : io.readFile(file, most);
  } catch (error) {
    throw readFailure(file, error, words, io);
  }
}

/**
 * The content of a file; undefined where there is no file.
 *
 * @throws Failure when it cannot be read
 */
export function contentOf(name: string, words: Words, io: Io): Uint8Array | undefined {
  try {
    return io.readFile(name, mostBytes('size', words, io));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw readFailure(name, error, words, io);
  }
}

/**
 * Why a file cannot be read, and what to do.
 *
 * @throws what was caught, where no system refused to read: that is a bug, and no fault of the file
 */
export function readFailure(file: string, error: unknown, words: Words, io: Io): Failure {
  if (isBug(error)) throw error;
  const { unreadable } = words.plan;
  const code = codeOf(error);
  const reason = reasonOf(error, words);
  const said =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? unreadable['file-not-found']
      : code === 'EISDIR'
        ? unreadable['file-is-folder']
        : code === 'EACCES' || code === 'EPERM'
          ? unreadable['file-not-permitted']
          : unreadable['file-not-readable'];
  const similar = code === 'ENOENT' ? similarFile(file, io) : undefined;
  const hint =
    similar === undefined ? said.fix({ file, reason }) : words.interface.cli.errors['did-you-mean']({ name: similar });
  return new Failure(said.problem({ file, reason }), hint);
}

/** A file beside it whose name is near, its ending aside: that is the same for most. */
function similarFile(file: string, io: Io): string | undefined {
  const { dir, name, ext } = path.parse(file);
  const candidates = [...io.namesIn(dir === '' ? '.' : dir)].map((candidate) => path.parse(candidate));
  const stem = nearest(
    name,
    candidates.map((candidate) => candidate.name),
  );
  const found =
    candidates.find((candidate) => candidate.name === stem && candidate.ext === ext) ??
    candidates.find((candidate) => candidate.name === stem);
  return found && path.join(dir, found.base);
}
