import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import type { Policy } from '../policy/policy.js';
import type { HouseRule } from '../policy/rules.js';
import type { WaiverEntry } from '../policy/waivers.js';
import { given } from './common-options.js';
import { baselineOf, knownOf, nameWithin, rulesFor, waiversOf } from './house-files.js';
import { limitsIn } from './limits-in.js';
import { policyFor } from './policy-for.js';

/** What a house demands of a plan, accepted in it, and knows of it. */
export interface House {
  readonly policy: Policy;
  readonly waivers: readonly WaiverEntry[];
  readonly baseline: readonly string[];
  /** The reports that every audit writes. */
  readonly outputs: readonly string[];
  /** The language of reports. */
  readonly language?: string;
  /** Checks of its own. */
  readonly rules: readonly HouseRule[];
}

/** The options that name a house's files. */
export interface HouseOptions {
  readonly config?: string;
  readonly waivers?: string;
  readonly baseline?: string;
}

/**
 * What a house has to say of a plan, from its files: named, named by the config, or found upwards; or what
 * is wrong with them, as text for a terminal.
 *
 * @throws Failure when a file that was named cannot be read
 */
export async function houseOf(
  plan: string,
  options: HouseOptions,
  today: string,
  words: Words,
  io: Io,
): Promise<House | { readonly report: string }> {
  const resolved = await policyFor(plan, given(options.config), words, io);
  if ('report' in resolved) return resolved;
  const { policy, horizon, files, rules } = resolved;
  const waivers = await waiversOf(
    plan,
    given(options.waivers) ?? files.waivers,
    rulesFor(today, horizon, rules, limitsIn(words, io)),
    words,
    io,
  );
  if (waivers && 'report' in waivers) return waivers;
  const baseline = await baselineOf(plan, given(options.baseline) ?? files.baseline, words, io);
  if (baseline && 'report' in baseline) return baseline;
  const known = baseline && knownOf(baseline.content, nameWithin(baseline.file, plan, io));
  const { language, outputs } = files;
  return {
    policy,
    waivers: waivers?.content ?? [],
    baseline: known ?? [],
    outputs,
    rules,
    ...(language !== undefined && { language }),
  };
}
