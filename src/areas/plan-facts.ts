import type { Source } from '../generated/plan.js';
import { MANY_INITIATIVES } from '../knowledge/thresholds.js';
import type { Plan } from '../model.js';

/** What checks of several areas read from a plan. All are pure. */

export type Initiative = NonNullable<NonNullable<Plan['roadmap']>['initiatives']>[number];

/** The stages of a purchase, in the customer's order. */
export const PURCHASE_STAGES = ['awareness', 'consideration', 'conversion'] as const;

const FROM_ELSEWHERE: readonly Source[] = ['market_research', 'industry_report', 'team_workshop', 'experience'];

/** Whether a source is the customers' own words or behaviour. */
export function isFromCustomers(source: Source): boolean {
  return !FROM_ELSEWHERE.includes(source);
}

/** The markets other than the home market; undefined where the plan does not tell. */
export function marketsAbroad({ company }: Plan): readonly string[] | undefined {
  if (company.home_market === undefined) return undefined;
  return company.markets?.filter((market) => market !== company.home_market);
}

/** Whether something offered in `markets` (a list, or all) is offered in a market. */
export function isOfferedIn(market: string, markets: 'all' | readonly string[] = []): boolean {
  return markets === 'all' || markets.includes(market);
}

type Rhythm = NonNullable<NonNullable<Plan['measurement']>['every']>;

/** How far a rhythm of reviews is frequent enough: monthly or more often in full, quarterly for half. */
export function rhythmShare(every: Rhythm | undefined): number {
  if (every === undefined || every === 'half_year' || every === 'year') return 0;
  return every === 'quarter' ? 0.5 : 1;
}

/** Whether the roadmap is long enough to be spread over months, owners and deciders; silence counts as long. */
export function hasManyInitiatives({ roadmap }: Plan): boolean {
  return (roadmap?.initiatives?.length ?? MANY_INITIATIVES) >= MANY_INITIATIVES;
}

/** What a message calls an initiative. */
export function nameOf({ id, title }: Initiative): string {
  return title ?? id;
}
