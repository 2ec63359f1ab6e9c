/**
 * Control characters (C0, C1, delete), line and paragraph separators, marks and overrides of the reading direction,
 * deprecated and annotating format characters, and lone surrogates: a terminal may obey them, so that a plan could
 * move the cursor, change colours or show text in another order than it is written.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u206a-\u206f\ufff9-\ufffb\p{Surrogate}]/gu;

/**
 * Marks on one letter beyond what any script has, by the Stream-Safe Text Format of UAX #15: they would be drawn over
 * the lines around it.
 */
const FLOOD = /(\p{M}{30})\p{M}+/gu;

/** What the logs of pipelines obey: `::error::` in GitHub, `##[…]` there, `##vso[…]` in Azure, `##teamcity[…]`. */
const COMMAND = /:(?=:[a-z])|#(?=#\w*\[)/gi;

/** It shows nothing, and keeps two signs beside each other from meaning something together. */
export const WORD_JOINER = '\u2060';

/** What texts are looked through for first, which is quicker; most of them have none of it. */
const SUSPECT = /::|##|[^ -~\u00a0-\u02ff\u0400-\u0482\u2018-\u201d\u2026\u202f]/;

/**
 * The same data with every text safe to print: white space becomes a space, the rest is taken out. What has nothing of
 * that is given back as it is, and not copied: a copy of an audit takes 4 of 100 of the time of all.
 */
export function printable<T>(data: T): T;
export function printable(data: unknown): unknown {
  if (typeof data === 'string') return SUSPECT.test(data) ? printableText(data) : data;
  if (typeof data !== 'object' || data === null || isPrintable(data)) return data;
  if (Array.isArray(data)) return data.map((item) => printable(item));
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
}

function isPrintable(data: unknown): boolean {
  if (typeof data === 'string') return !SUSPECT.test(data);
  if (typeof data !== 'object' || data === null) return true;
  return Object.values(data).every(isPrintable);
}

function printableText(text: string): string {
  return text
    .replace(UNPRINTABLE, (character) => (/\s/.test(character) ? ' ' : ''))
    .replace(FLOOD, '$1')
    .replace(COMMAND, `$&${WORD_JOINER}`);
}
