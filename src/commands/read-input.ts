import path from 'node:path';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { nearest } from '../plan/nearest.js';
import { Failure } from './failure.js';

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws Failure when it cannot be read, with the nearest name where there is one
 */
export async function readInput(file: string, words: Words, io: Io): Promise<Uint8Array> {
  if (file === '-') return io.readStdin();
  try {
    return io.readFile(file);
  } catch (error) {
    throw readFailure(file, error, words, io);
  }
}

function readFailure(file: string, error: unknown, words: Words, io: Io): Failure {
  const { unreadable } = words.plan;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = error instanceof Error ? error.message : String(error);
  const said =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? unreadable['file-not-found']
      : code === 'EISDIR'
        ? unreadable['file-is-folder']
        : code === 'EACCES' || code === 'EPERM'
          ? unreadable['file-not-permitted']
          : unreadable['file-not-readable'];
  const similar = nearest(path.basename(file), io.namesIn(path.dirname(file)));
  const suggestion =
    similar === undefined
      ? []
      : [words.interface.cli.errors['did-you-mean']({ name: path.join(path.dirname(file), similar) })];
  return new Failure(said.problem({ file, reason }), [...suggestion, said.fix({ file, reason })][0] ?? '');
}
