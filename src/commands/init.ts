import path from 'node:path';
import { loadPlaces } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import { skeleton } from '../interview/skeleton.js';
import type { Io } from '../io.js';
import { printable } from '../render/printable.js';
import { areaNamed, lowestLevel } from './common-options.js';
import { Failure } from './failure.js';
import type { InitCommandOptions } from './options.js';
import { printer } from './printer.js';
import { isBug, reasonOf } from './reason.js';
import { refuseElsewhere, wroteText } from './write-file.js';

/**
 * Writes the skeleton of a plan, and gives the exit code.
 *
 * @throws Failure when the file is there already, unless it is to be replaced
 */
export async function init(file: string, options: InitCommandOptions, words: Words, io: Io): Promise<number> {
  const { errors, skeleton: labels } = words.interview;
  const areas = (options.area ?? []).map((name) => areaNamed(name, words));
  const level = lowestLevel(options.level, words);
  const places = (await loadPlaces(words.language)).plan;
  const text = skeleton({ ...(areas.length > 0 && { areas }), ...(level && { level }) }, { ...words, places });
  if (file === '-') {
    io.stdout.write(text);
    return 0;
  }
  if (path.extname(file).toLowerCase() === '.json') throw new Failure(errors['init-json'](), errors['init-json-fix']());
  refuseElsewhere(file, words, io);
  await write(file, text, options.force === true, words, io);
  printer(io.stderr)([wroteText(file, words), labels.next(printable({ file }))]);
  return 0;
}

async function write(file: string, text: string, isForced: boolean, words: Words, io: Io): Promise<void> {
  const { errors } = words.interview;
  const { errors: general } = words.interface.cli;
  try {
    if (isForced) await io.writeFile(file, text);
    else if (!(await io.createFile(file, text))) throw new Failure(errors.exists({ file }), errors['exists-fix']());
  } catch (error) {
    if (error instanceof Failure || isBug(error)) throw error;
    throw new Failure(general['cannot-write']({ file, reason: reasonOf(error, words) }), general['cannot-write-fix']());
  }
}
