import type { WaiverUse } from './excuse.js';
import type { Finding } from './findings.js';
import type { Verdict } from './judge.js';
import type { Action, Score } from './score.js';

/** Everything that is known of a plan after its audit. Serialisable, and free of language. */
export interface Audit extends Score {
  /** The file as it was named; `-` for standard input. */
  readonly file: string;
  readonly company: string;
  /** The profile that it was judged by. */
  readonly profile: string;
  /** The day of the audit, YYYY-MM-DD: ages count from it. */
  readonly today: string;
  readonly findings: readonly Finding[];
  /** What to do, most points per effort first. */
  readonly actions: readonly Action[];
  /** The readiness if all that was accepted were met; the same as readiness where nothing was. */
  readonly acceptedReadiness: number | null;
  /** The waivers of this plan, with what came of each. */
  readonly waivers: readonly WaiverUse[];
  /** Fingerprints of the baseline that no finding has any more. */
  readonly mended: readonly string[];
  readonly verdict: Verdict;
}

/** An audit as far as a table of many plans asks for it. */
export interface Assessment extends Score, Pick<Audit, 'file' | 'company' | 'today' | 'profile' | 'verdict'> {
  /** The whole audit. To find out where each finding stands takes a third of the time of an audit. */
  readonly whole: () => Audit;
}
