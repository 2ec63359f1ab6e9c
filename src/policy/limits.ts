import type { Limits, PlanPath } from '../model.js';
import { nearest } from '../plan/nearest.js';
import { type Config, partsOf, settingsOf } from './config.js';
import { firstMistakes, type Mistake } from './mistake.js';

type Teller = (at: PlanPath, message: string, args: Mistake['args']) => Mistake;

/**
 * What is wrong with the limits that a config sets for checks.
 *
 * @param own the limits of the checks of the tool, by their ids
 */
export function wrongLimits({ content, mistakeAt }: Config, own: ReadonlyMap<string, Limits>): Mistake[] {
  return firstMistakes(partsOf(content), ([{ checks = {} }, at]) =>
    firstMistakes(Object.entries(checks), ([check, value]) => {
      const { limits } = settingsOf(value);
      const tell: Teller = (place, ...said) => mistakeAt([...at, 'checks', check, 'limits', ...place], ...said);
      return limits === undefined ? [] : wrongOf(check, limits, own.get(check) ?? {}, tell);
    }),
  );
}

function wrongOf(check: string, set: Limits, own: Limits, tell: Teller): Mistake[] {
  const known = Object.keys(own);
  if (known.length === 0) return [tell([], 'no-limits', { check })];
  const unknown = Object.keys(set).filter((name) => !known.includes(name));
  return unknown.length > 0
    ? firstMistakes(unknown, (name) => {
        const meant = nearest(name, known);
        return meant === undefined
          ? [tell([name], 'unknown-limit', { check, found: name, known })]
          : [tell([name], 'unknown-limit-meant', { check, found: name, meant })];
      })
    : wrongOrder(set, own, tell);
}

/** A scale without a way between its ends, or that runs the other way round than the check's own. */
function wrongOrder(set: Limits, own: Limits, tell: Teller): Mistake[] {
  const { full: ownFull, none: ownNone } = own;
  if (ownFull === undefined || ownNone === undefined) return [];
  const { full = ownFull, none = ownNone } = set;
  if (Math.sign(full - none) === Math.sign(ownFull - ownNone)) return [];
  return [
    tell(Object.keys(set).slice(0, 1), 'limits-order', { full, none, order: ownFull > ownNone ? 'above' : 'below' }),
  ];
}
