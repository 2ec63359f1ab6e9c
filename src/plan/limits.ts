/**
 * What is too much for a plan. All are far above what people write (a whole plan is about 30 KB); they
 * keep a hostile file from taking the machine's time and memory.
 */
export const LIMITS = {
  mebibytes: 64,
  /** Lists and mappings within one another, aliases followed. */
  depth: 100,
  /** Uses of anchors: each may repeat a whole part of the plan. */
  aliases: 10_000,
  /** Keys that `<<` copies. */
  mergedKeys: 100_000,
  /** Values in a plan with aliases, each alias counted as what it stands for. */
  values: 1_000_000,
} as const;
