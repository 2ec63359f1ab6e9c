import { type ExpectedValue, ITEM_NAMES, KEYS, VALUES } from '../generated/plan-format.js';
import type { PlanPath } from '../model.js';
import type { PathPattern } from './path.js';

/** The pattern of a place: `roadmap.initiatives[].owner`; `.*` where the keys are the author's. */
export function patternOf(path: PlanPath): PathPattern {
  return path.reduce<string>((at, step) => patternWithin(at, step), '');
}

/** The pattern of a key or an item of what stands at a pattern. */
export function patternWithin(at: PathPattern, step: string | number): PathPattern {
  return typeof step === 'number' ? `${at}[]` : patternOfKey(at, step, keysAt(at) !== undefined);
}

/** The pattern of a key within a pattern of which it is known whether the format knows its keys. */
export function patternOfKey(at: PathPattern, key: string, isKnown: boolean): PathPattern {
  if (at === '') return key;
  return isKnown ? `${at}.${key}` : `${at}.*`;
}

/** The keys that the format knows at a pattern; undefined where they are the author's. */
export function keysAt(pattern: PathPattern): readonly string[] | undefined {
  return Object.hasOwn(KEYS, pattern) ? KEYS[pattern] : undefined;
}

/** What is expected at a place. */
export function expectedAt(path: PlanPath): ExpectedValue {
  const pattern = patternOf(path);
  return (Object.hasOwn(VALUES, pattern) ? VALUES[pattern] : undefined) ?? {};
}

/** The key by which the items at a pattern go: their `id`, or the one key that they cannot be without. */
export function itemNameKeyAt(pattern: PathPattern): string | undefined {
  return Object.hasOwn(ITEM_NAMES, pattern) ? ITEM_NAMES[pattern] : undefined;
}
