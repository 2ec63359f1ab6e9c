import type { Check, Facts, Judgement, Plan } from '../model.js';

type Limits<Name extends string> = { readonly [name in Name]: number };

/** A check that goes by limits. Its test gets those in force: the check's own, or what a house has set in their place. */
export function withLimits<Name extends string>(
  check: Omit<Check, 'limits' | 'test'> & {
    readonly limits: Limits<Name>;
    readonly test: (plan: Plan, facts: Facts, limits: Limits<Name>) => Judgement;
  },
): Check {
  return {
    ...check,
    test: (plan, facts, changed) =>
      check.test(plan, facts, changed === undefined ? check.limits : { ...check.limits, ...changed }),
  };
}
