import type { AreaId, Effort, Level, Limits } from '../model.js';

/** What a check's level weighs in the score of its area. */
export const LEVEL_WEIGHTS: Readonly<Record<Level, number>> = { must: 10, should: 5, could: 2.5 };

/** What an effort counts when actions are ranked by what they gain for it. */
export const EFFORT_COSTS: Readonly<Record<Effort, number>> = { small: 1, medium: 3, large: 8 };

/** From the strictest on. */
export const LEVELS: readonly Level[] = ['must', 'should', 'could'];

/** The areas whose gaps every report shows first. */
export const HEADLINE_AREAS: readonly AreaId[] = [
  'team',
  'site',
  'personas',
  'mobile',
  'delivery',
  'payments',
  'security',
];

/** The lowest level at which a finding fails the run. */
export type FailOn = Level | 'never';

/** What a house decides: how areas weigh, which sections it requires, which gates it sets. */
export interface Policy {
  /** The situation that it was made for. */
  readonly profile?: string;
  /** The levels of checks that differ from their own; `off` leaves a check out. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>;
  /** The limits of checks that differ from their own, by the ids of the checks. */
  readonly limits?: Readonly<Record<string, Limits>>;
  /** The weight of an area in the readiness; areas that are not named weigh 1. */
  readonly areaWeights: Readonly<Partial<Record<AreaId, number>>>;
  readonly requiredSections: readonly AreaId[];
  readonly failOn: FailOn;
  /** The lowest readiness that passes, 0 to 100. */
  readonly minScore?: number;
  /** The lowest score of an area that passes, 0 to 100. */
  readonly minScores?: Readonly<Partial<Record<AreaId, number>>>;
  /** How many findings of a level pass. */
  readonly maxFindings?: Readonly<Partial<Record<Level, number>>>;
  /** The lowest share of applicable checks that have to be answered, in percent. */
  readonly minCoverage?: number;
  /** An earlier audit that this one must not fall behind. */
  readonly previous?: PreviousAudit;
}

/** What an earlier audit came to. */
export interface PreviousAudit {
  /** The file it was read from. */
  readonly file: string;
  /** Readiness before rounding; null when nothing applied. */
  readonly exactReadiness: number | null;
  readonly areas: readonly { readonly area: AreaId; readonly score: number | null }[];
}

export const DEFAULT_POLICY: Policy = {
  areaWeights: Object.fromEntries(HEADLINE_AREAS.map((area) => [area, 2])),
  requiredSections: [
    'goals',
    'team',
    'site',
    'personas',
    'mobile',
    'delivery',
    'payments',
    'security',
    'roadmap',
    'measurement',
  ],
  failOn: 'must',
};

/** Whether a level is at or above the one that fails the run. */
export function failsOn(level: Level, failOn: FailOn): boolean {
  return failOn !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn);
}

/** At most so many days ahead may a waiver hold: one that outlives a year is no longer a decision for a time. */
export const DEFAULT_HORIZON = 366;
