/**
 * Control characters (C0, C1, delete), line and paragraph separators, bidirectional overrides and isolates, and lone
 * surrogates: a terminal may obey them, so that a plan could move the cursor, change colours or show
 * text in another order than it is written.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** The same data with every text safe to print: white space becomes a space, the rest is taken out. */
export function printable<T>(data: T): T;
export function printable(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(UNPRINTABLE, (character) => (/\s/.test(character) ? ' ' : ''));
  if (Array.isArray(data)) return data.map((item) => printable(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
}
