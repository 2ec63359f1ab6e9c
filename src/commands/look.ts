import type { Output } from '../io.js';
import type { Look } from '../model.js';

/** What an output can show; 80 columns where it is no terminal. */
export function lookOf({ columns = 80, colorLevel, unicode }: Output): Look {
  return { width: columns, colorLevel, unicode };
}
