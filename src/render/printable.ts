/**
 * Control characters (C0, C1, delete), line and paragraph separators, bidirectional overrides and isolates, and lone
 * surrogates: a terminal may obey them, so that a plan could move the cursor, change colours or show
 * text in another order than it is written.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** What texts are looked through for first, which is quicker: surrogates in pairs are printable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/;

/** The same data with every text safe to print: white space becomes a space, the rest is taken out. */
export function printable<T>(data: T): T;
export function printable(data: unknown): unknown {
  if (typeof data === 'string') return SUSPECT.test(data) ? printableText(data) : data;
  if (Array.isArray(data)) return data.map((item) => printable(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
}

function printableText(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (/\s/.test(character) ? ' ' : ''));
}
