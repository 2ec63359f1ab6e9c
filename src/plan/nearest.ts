import { distance } from 'fastest-levenshtein';

/** At most this many letters may differ, and at most this share of them. */
const MOST_EDITS = 3;
const MOST_SHARE = 0.4;

/**
 * The candidate that was probably meant, if one is near: written with other capitals or separators,
 * without its unit (`refund` for `refund_days`), with two letters swapped, or a few letters off.
 */
export function nearest<T extends string>(name: string, candidates: readonly T[]): T | undefined {
  const wanted = plain(name);
  let best: T | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = editsBetween(wanted, plain(candidate));
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

function editsBetween(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  if (wanted.length > 2 && candidate.startsWith(`${wanted}_`)) return 0.5;
  const longest = Math.max(wanted.length, candidate.length);
  if (Math.abs(wanted.length - candidate.length) > MOST_EDITS) return Number.POSITIVE_INFINITY;
  if (wanted.length > 2 && sorted(wanted) === sorted(candidate)) return 1;
  const edits = distance(wanted, candidate);
  return edits <= Math.min(MOST_EDITS, longest * MOST_SHARE) ? edits : Number.POSITIVE_INFINITY;
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function sorted(name: string): string {
  return [...name].sort().join('');
}
