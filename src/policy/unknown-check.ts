import { nearest } from '../plan/nearest.js';
import type { Mistake } from './mistake.js';

/** That there is no such check, with the one that was probably meant. */
export function unknownCheck(
  check: string,
  ids: readonly string[],
  mistake: (message: string, args: { readonly [name: string]: string }) => Mistake,
): Mistake {
  const meant = nearest(check, ids);
  return meant === undefined ? mistake('unknown-check', { check }) : mistake('unknown-check-meant', { check, meant });
}
