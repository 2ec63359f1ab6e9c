import type { StrategyPlan } from './generated/plan.js';

/**
 * The types that cross folders. Nothing here runs.
 *
 * The words (plan, area, check, outcome, finding, gate …) are explained in CONTRIBUTING.md.
 */

/** The plan as the checks see it: what the schema accepted, with everything else taken out. */
export type Plan = StrategyPlan;

/** One of the 21 parts of a plan: a section of the file and a folder of checks. */
export type AreaId =
  | 'goals'
  | 'roadmap'
  | 'team'
  | 'culture'
  | 'market'
  | 'personas'
  | 'offer'
  | 'site'
  | 'mobile'
  | 'platform'
  | 'data'
  | 'security'
  | 'payments'
  | 'journey'
  | 'content'
  | 'marketing'
  | 'personalization'
  | 'delivery'
  | 'retention'
  | 'support'
  | 'measurement';

export type Level = 'must' | 'should' | 'could';
export type Effort = 'small' | 'medium' | 'large';
export type Outcome = 'met' | 'partly' | 'unmet' | 'unanswered' | 'not-applicable';

/** A place in the plan: keys and list indexes from the root. */
export type PlanPath = readonly (string | number)[];

/** A place in the text. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of the text; `end` is the position after its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** An amount of money in an ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export type Argument = string | number | boolean | Money | readonly string[];
export type Arguments = { readonly [name: string]: Argument };

/** What is to be said, before any language: the id of a message in a words file, and its arguments. */
export interface Message {
  readonly message: string;
  readonly args: Arguments;
}

/** What a check has against one place of the plan. */
export interface Problem extends Message {
  /** Where. It may name a key that is not there: the nearest part that is there is shown. */
  readonly at: PlanPath;
  /** The share of the check, 0 to 1, that this problem costs. */
  readonly costs: number;
}

/** A check's verdict on a plan. */
export interface Judgement {
  /** From 0 to 1: how much of the check's weight is earned. */
  readonly share: number;
  readonly problems: readonly Problem[];
  /** Facts worth telling even when the check is met, such as a rate that was computed. */
  readonly notes?: readonly Message[];
}

/** What checks may know beside the plan. No check reads the clock. */
export interface Facts {
  /** The day of the audit, YYYY-MM-DD. */
  readonly today: string;
}

/** The figures that the credit of a check goes by, by their names. */
export type Limits = { readonly [name: string]: number };

/** One question put to a plan. */
export interface Check {
  /** `area/name`. The public contract: reports, config and waivers name it. */
  readonly id: `${AreaId}/${string}`;
  readonly level: Level;
  /** A higher level under a condition of the plan. */
  readonly raised?: { readonly to: Level; readonly when: (plan: Plan) => boolean };
  readonly effort: Effort;
  /** The figures that its credit goes by. A house may set others; the words say how it is scored by them. */
  readonly limits?: Limits;
  /** The requirements it answers for, or `practice` where it is established practice. */
  readonly covers: readonly string[];
  /**
   * The plan paths it must have; if one is missing, the check is unanswered.
   * `[]` asks that at least one item of the list has the rest, `[*]` that every item has it.
   */
  readonly needs?: readonly string[];
  /** The plan paths that it misses, where the check finds that out by itself, as a rule of a house does. */
  readonly misses?: readonly string[];
  /** The plan paths of which it must have at least one. Both may be given. */
  readonly needsAny?: readonly string[];
  /**
   * Whether it applies; without it, it always does. A condition that rests on a key the plan does
   * not answer holds: silence never helps.
   */
  readonly applies?: (plan: Plan) => boolean;
  /** Judges a plan that has what the check needs, by its limits with what a house has changed of them. Pure. */
  readonly test: (plan: Plan, facts: Facts, changed?: Limits) => Judgement;
}

/** An area: its checks, in the order of the report. */
export interface Area {
  readonly id: AreaId;
  readonly checks: readonly Check[];
}

/** What a terminal can show. */
export interface Look {
  /** The width in columns. */
  readonly width: number;
  /** 0 without colour, to 3 with all, as chalk counts. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Whether it shows more than ASCII. */
  readonly unicode: boolean;
}
