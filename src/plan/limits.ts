import type { Arguments } from '../model.js';

/**
 * What is too much for a file. All are far above what people write (a whole plan is about 30 KB); they
 * keep a hostile file from taking the machine's time and memory.
 */
export interface ReadingLimits {
  /** MiB of a plan, or of a house's file. */
  readonly size: number;
  /** Lists and mappings within one another, aliases followed. */
  readonly depth: number;
  /** Keys and values of a file, each alias counted as what it stands for. */
  readonly values: number;
  /** Characters of one text, as it is written. */
  readonly text: number;
  /** Uses of anchors: each may repeat a whole part of the plan. */
  readonly aliases: number;
  /** Keys that `<<` copies, and each `<<` beside them. */
  readonly merges: number;
  /** Findings of a plan, those of its format among them. */
  readonly findings: number;
  /** MiB of a file of audits that are read again. */
  readonly audits: number;
}

/** The limits, unless told otherwise. */
export const LIMITS: ReadingLimits = {
  size: 16,
  depth: 100,
  values: 1_000_000,
  text: 100_000,
  aliases: 10_000,
  merges: 100_000,
  findings: 20_000,
  audits: 500,
};

/** No plan is audited that has more findings. */
export const MOST_FINDINGS = 1_000_000;

/** What a limit can be raised to: beyond that, Node itself gives up in the midst of the work. */
const MOST: ReadingLimits = {
  size: 500,
  depth: 1000,
  values: 100_000_000,
  text: 1_000_000,
  aliases: 100_000_000,
  merges: 100_000_000,
  findings: MOST_FINDINGS,
  audits: 500,
};

/** What is wrong with a setting of limits: the part of it that cannot be used. */
export interface WrongLimit {
  readonly found: string;
  readonly names: readonly string[];
  /** Where the name is one of them: the most that it can be set to. */
  readonly most?: number;
}

/** The limits by a setting such as `size=64,depth=200`: those that it does not name are as always. */
export function limitsFrom(setting: string): ReadingLimits | WrongLimit {
  const limits: Record<string, number> = { ...LIMITS };
  const names = Object.keys(LIMITS);
  for (const part of setting.split(',').filter((each) => each.trim() !== '')) {
    const [name = '', value = '', ...rest] = part.split('=').map((each) => each.trim());
    const most = isName(name) ? MOST[name] : undefined;
    const number = rest.length === 0 && /^\d{1,9}$/.test(value) ? Number(value) : 0;
    if (most === undefined) return { found: part.trim(), names };
    if (number < 1 || number > most) return { found: part.trim(), names, most };
    limits[name] = number;
  }
  return { ...LIMITS, ...limits };
}

function isName(name: string): name is keyof ReadingLimits {
  return Object.hasOwn(LIMITS, name);
}

/** A limit that is exceeded, as a message tells it. */
export function exceeded(limits: ReadingLimits, name: keyof ReadingLimits): Arguments {
  return { limit: limits[name], name };
}

/** Twice a limit, or as near to it as can be set; undefined where it is as high as it gets. */
export function raised(name: string, limit: number): number | undefined {
  const most = isName(name) ? MOST[name] : limit;
  return limit < most ? Math.min(2 * limit, most) : undefined;
}

/** The bytes in so many MiB. */
export function bytesIn(mebibytes: number): number {
  return mebibytes * 2 ** 20;
}
