import type { AreaId, Argument, Outcome, Plan } from '../../src/model.js';

/** A plan as a case writes it: the company may be left out, or say only what matters. */
export type PlanFragment = Omit<Plan, 'format' | 'company'> & { company?: Partial<Plan['company']> };

/** One sentence about a check, and the plan that shows it. */
export interface Case {
  /** The check's name within its area. */
  readonly check: string;
  /** What is shown; the test reads "area/check: …". */
  readonly says: string;
  readonly plan: PlanFragment;
  /** The day of the audit; 2026-11-22 unless told. */
  readonly today?: string;
  readonly outcome: Outcome;
  /** What is earned, 0 to 1; told for every partly met case. */
  readonly share?: number;
  /** The messages of all problems, in order; told for every case that is partly met or unmet. */
  readonly problems?: readonly string[];
  /** The places of all problems, in order: `personas.profiles[1].needs`. */
  readonly at?: readonly string[];
  /** Arguments of the first problem that must be there. */
  readonly args?: { readonly [name: string]: Argument };
  /** The messages of the notes, in order. */
  readonly notes?: readonly string[];
}

export interface AreaCases {
  readonly area: AreaId;
  readonly cases: readonly Case[];
}

export const TODAY = '2026-11-22';

/** The whole plan of a case. */
export function planOf({ company, ...sections }: PlanFragment): Plan {
  return { format: 1, company: { name: 'Testshop', ...company }, ...sections };
}
