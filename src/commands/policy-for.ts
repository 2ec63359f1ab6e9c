import path from 'node:path';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { DEFAULT_HORIZON, DEFAULT_POLICY } from '../policy/policy.js';
import type { ResolvedPolicy } from '../policy/resolve.js';
import type { HouseRule } from '../policy/rules.js';
import { CONFIG_FILES } from './options.js';
import { contentOf } from './read-input.js';

/** A policy for a plan, with the configs that made it; or what is wrong with them, as text for a terminal. */
export type PolicyFor =
  | (Omit<ResolvedPolicy, 'settings'> & {
      readonly settings?: ResolvedPolicy['settings'];
      readonly files: PolicyFiles;
      readonly rules: readonly HouseRule[];
    })
  | { readonly report: string };

/** The files that a config names. */
export interface PolicyFiles {
  readonly waivers?: string;
  readonly baseline?: string;
  /** The reports that every audit writes. */
  readonly outputs: readonly string[];
  /** The language of reports. */
  readonly language?: string;
}

/**
 * The policy for a plan, from the config that was named or is found upwards, and all that it extends.
 *
 * @throws Failure when a config that was named cannot be read
 */
export async function policyFor(plan: string, named: string | undefined, words: Words, io: Io): Promise<PolicyFor> {
  const found = named === undefined ? findConfig(plan, words, io) : { file: named, within: withinOf(named) };
  if (found === undefined) {
    return { policy: DEFAULT_POLICY, horizon: DEFAULT_HORIZON, files: { outputs: [] }, rules: [] };
  }
  // Most plans have no config; what reads one is loaded where there is one.
  const { policyFrom } = await import('./policy-from.js');
  return policyFrom(found, plan, words, io);
}

/** A config that was found. */
export interface Found {
  readonly file: string;
  /** The key under which the config stands. */
  readonly within: readonly string[];
}

function withinOf(file: string): readonly string[] {
  return path.basename(file) === 'package.json' ? ['strategy'] : [];
}

/** The nearest config, in the folder of a plan or above it: a file of its own goes before package.json. */
function findConfig(plan: string, words: Words, io: Io): Found | undefined {
  let folder = path.dirname(io.realPath(plan === '-' ? 'plan' : plan));
  for (;;) {
    const names = io.namesIn(folder);
    const name = CONFIG_FILES.find((candidate) => names.has(candidate));
    if (name !== undefined) return { file: path.join(folder, name), within: [] };
    const manifest = path.join(folder, 'package.json');
    if (names.has('package.json') && hasConfig(manifest, words, io)) return { file: manifest, within: ['strategy'] };
    const above = path.dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

/** Whether a package.json has a config; one that is broken has none for us. */
function hasConfig(file: string, words: Words, io: Io): boolean {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(contentOf(file, words, io)));
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'strategy');
  } catch {
    return false;
  }
}
