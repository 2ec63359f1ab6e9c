import path from 'node:path';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { placeOf } from '../paths.js';
import { Failure } from './failure.js';
import { BASELINE_FILE, CONFIG_FILES, WAIVERS_FILE } from './options.js';

/** What stands beside plans and is none. */
const HOUSE_FILES: ReadonlySet<string> = new Set([...CONFIG_FILES, WAIVERS_FILE, BASELINE_FILE]);

/**
 * The files that names and patterns mean, each once, in the order of the names; those of a pattern by
 * their names. A file that is there under the very name goes before the pattern that it could be.
 *
 * @throws Failure when a pattern matches nothing
 */
export async function filesOf(names: readonly string[], words: Words, io: Io): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => matchesOf(name, words, io)));
  const places = new Set<string>();
  return found.flat().filter((file) => {
    const place = file === '-' ? file : placeOf(io.realPath(file));
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
}

/**
 * The plans among files: where there are several, the house's own files are left out, for a shell's
 * `plans/*.yaml` names those too.
 */
export async function plansOf(names: readonly string[], words: Words, io: Io): Promise<readonly string[]> {
  const files = await filesOf(names, words, io);
  const plans = files.filter((file) => !HOUSE_FILES.has(path.basename(file)));
  return plans.length > 0 ? plans : files;
}

async function matchesOf(name: string, { interface: { cli } }: Words, io: Io): Promise<readonly string[]> {
  if (!/[*?[\]{}!()]/.test(name) || isThere(name, io)) return [name];
  const files = await io.glob(name);
  if (files.length > 0) return [...files].sort();
  // A name may have brackets and just be misspelt; the pattern is what is known to be meant.
  throw new Failure(cli.errors['no-match']({ pattern: name }), cli.errors['no-match-fix']());
}

function isThere(file: string, io: Io): boolean {
  try {
    io.readFile(file, 1);
    return true;
  } catch {
    return false;
  }
}
