import type { Io } from '../io.js';

/** Each plan looks for the files of its house from its folder upwards: of many plans in one folder, one looks. */
export function readingFoldersOnce(io: Io): Io {
  const known = new Map<string, readonly string[]>();
  const namesIn = (folder: string): readonly string[] => {
    const names = known.get(folder) ?? io.namesIn(folder);
    known.set(folder, names);
    return names;
  };
  return { ...io, namesIn };
}
