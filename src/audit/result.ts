import type { Finding } from './findings.js';
import type { Verdict } from './judge.js';
import type { Score } from './score.js';

/** Everything that is known of a plan after its audit. Serialisable, and free of language. */
export interface Audit extends Score {
  /** The file as it was named; `-` for standard input. */
  readonly file: string;
  readonly company: string;
  /** The day of the audit, YYYY-MM-DD: ages count from it. */
  readonly today: string;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}
