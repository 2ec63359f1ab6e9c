import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import type { AuditCommandOptions } from './options.js';
import { type PlanResult, planResult, type TextKind } from './plan-result.js';

/** A plan, and the texts to make of its audit. */
export interface Job {
  readonly plan: string;
  readonly kinds: readonly TextKind[];
}

/** What comes of plans, in their order, each as soon as it is there. */
export async function* resultsOf(
  jobs: readonly Job[],
  options: AuditCommandOptions,
  words: Words,
  io: Io,
): AsyncGenerator<PlanResult> {
  for (const { plan, kinds } of jobs) {
    // A text that was cut out of a plan holds the whole plan in memory: what is kept is a copy.
    yield structuredClone(await planResult(plan, kinds, options, words, io));
  }
}
