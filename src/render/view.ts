import type { Finding } from '../audit/findings.js';
import type { Audit } from '../audit/result.js';
import type { Words } from '../i18n/words.js';
import type { AreaId, Effort, Level, Outcome, Range } from '../model.js';
import type { FrameLine } from '../plan/code-frame.js';

/**
 * The audit as readers see it: all texts in one language, in the order of the report. Every format
 * renders this one view; none of them looks anything up.
 */
export interface View {
  readonly language: string;
  readonly tool: Tool;
  /** The audit itself, for machines that redo the arithmetic. */
  readonly audit: Audit;
  /** Every finding with its texts, in the order of the audit. */
  readonly findings: readonly FindingView[];
  readonly file: string;
  readonly company: string;
  readonly title: string;
  readonly subtitle: string;
  readonly readiness: ScoreView;
  /** The readiness that a house takes on, such as `79 with accepted risks`; null where nothing was accepted. */
  readonly accepted: string | null;
  readonly gap: string;
  readonly coverage: string;
  /** The audited area with the lowest score; null when none has a gap. */
  readonly lowest: AreaView | null;
  readonly verdict: { readonly passed: boolean; readonly text: string };
  readonly gates: readonly GateView[];
  /** The seven headline areas, in their fixed order. */
  readonly headlineAreas: readonly AreaView[];
  readonly otherAreas: readonly AreaView[];
  /** The areas that have findings, the costliest first. */
  readonly areasByCost: readonly AreaView[];
  /** Places that break the plan's format. */
  readonly format: readonly PlaceView[];
  readonly actions: readonly ActionView[];
  /** The profile that the plan was judged by, and what it stresses. */
  readonly profile: { readonly title: string; readonly about: string };
  /** The waivers of this plan, applied, expired and unused. */
  readonly waivers: readonly WaiverView[];
  /** What is to be said of waivers and baseline. */
  readonly notices: readonly string[];
  readonly unanswered: readonly CheckView[];
  readonly notApplicable: readonly CheckView[];
  readonly scoring: readonly string[];
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly made: string;
  /** The labels of the report, by id. */
  readonly labels: Words['interface'];
}

export interface ScoreView {
  /** 0 to 100, rounded down; null when nothing applies or nobody knows. */
  readonly value: number | null;
  /** `72`, `n/a` or `unknown`. */
  readonly text: string;
  /** How to colour it: good from 90, fair from 50, as Lighthouse does; `none` without a score. */
  readonly band: 'good' | 'fair' | 'poor' | 'none';
}

export interface AreaView extends ScoreView {
  readonly id: AreaId;
  readonly title: string;
  readonly about: string;
  readonly headline: boolean;
  readonly weight: number;
  readonly earned: string;
  readonly possible: string;
  readonly coverage: string;
  /** The points of readiness that its checks cost. */
  readonly points: number;
  readonly pointsText: string;
  /** The finding that the whole section is missing, with the checks that it leaves unanswered. */
  readonly missing: MissingSectionView | null;
  /** Checks with findings, the costliest first. */
  readonly open: readonly CheckView[];
  readonly met: readonly CheckView[];
  /** All of its checks, in the order of the area. */
  readonly checks: readonly CheckView[];
  /** The notes of all its checks. */
  readonly notes: readonly { readonly id: string; readonly text: string }[];
}

export interface MissingSectionView {
  readonly text: string;
  readonly fix: string;
  readonly level: Level;
  readonly levelText: string;
  readonly pointsText: string;
  /** Who took it on, or that it is known; null where neither. */
  readonly excuse: string | null;
  /** The checks, the costliest first. */
  readonly checks: readonly CheckView[];
}

/** A waiver and what came of it. */
export interface WaiverView {
  readonly id: string;
  readonly title: string;
  /** The file and line where it is written. */
  readonly where: string;
  readonly status: string;
  readonly kind: string;
  readonly reason: string;
  /** Owner, approval, last day and ticket, as far as they are told. */
  readonly terms: string;
}

export interface CheckView {
  readonly id: string;
  /** For links within a document: `check-mobile-loading`. */
  readonly anchor: string;
  readonly title: string;
  readonly asks: string;
  readonly why: string;
  readonly fix: string;
  readonly level: Level;
  readonly levelText: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  readonly effortText: string;
  readonly points: number;
  readonly pointsText: string;
  readonly requirements: readonly string[];
  readonly places: readonly PlaceView[];
  readonly notes: readonly string[];
  /** Why it does not apply. */
  readonly reason: string | null;
}

/** A finding with everything that is said of it. */
export interface FindingView extends Finding {
  readonly text: string;
  /** Who took it on, or that it is known; null where neither. */
  readonly excuse: string | null;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** One thing to say at one place of the plan. */
export interface PlaceView {
  readonly text: string;
  /** Who took it on, or that it is known; null where neither. */
  readonly excuse: string | null;
  /** `plan.yaml:12:5`, or only the file when the place is not in it. */
  readonly where: string;
  readonly path: string;
  readonly range: Range | null;
  /** The lines of the plan around it, for a breach of the format. */
  readonly frame: readonly FrameLine[];
  readonly points: number;
  readonly pointsText: string;
}

export interface ActionView {
  readonly rank: number;
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly fix: string;
  readonly area: string;
  readonly effort: Effort;
  readonly effortText: string;
  readonly points: number;
  readonly gain: string;
  readonly readinessAfter: number;
}

export interface GateView {
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  readonly resultText: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** The name and version that a report ends with. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}
