import type { Render } from './words.js';

/** Messages that are always the same, as they stand in a tree of words. */
export interface Fixed {
  readonly [key: string]: string | Fixed;
}

/** Messages that depend on their arguments, in the same tree. */
export interface Filled {
  readonly [key: string]: Render | Filled;
}

/**
 * All messages of a tree. Those without arguments, which are most, are kept as text: reading a text takes a fraction
 * of the time that compiling a function takes.
 */
export function told(fixed: Fixed, filled: Filled): Filled {
  const words: Record<string, Render | Filled> = { ...filled };
  for (const [key, value] of Object.entries(fixed)) {
    words[key] = typeof value === 'string' ? () => value : told(value, branch(filled[key]));
  }
  return words;
}

function branch(words: Render | Filled | undefined): Filled {
  return typeof words === 'object' ? words : {};
}
