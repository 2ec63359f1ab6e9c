import type { Io } from '../io.js';

/**
 * Each plan looks for the files of its house from its folder upwards, several times: of many plans in one folder, one
 * looks, and where a plan is for sure is found out once. Not for writing: what a name leads to is to be looked at then.
 */
export function readingOnce(io: Io): Io {
  return { ...io, namesIn: once(io.namesIn), realPath: once(io.realPath) };
}

function once<Found>(look: (name: string) => Found): (name: string) => Found {
  const known = new Map<string, Found>();
  return (name) => {
    const found = known.get(name) ?? look(name);
    known.set(name, found);
    return found;
  };
}
