import type { Digest, DigestedCheck } from './digest.js';

/** What is known of many plans after their audits. Plain data, free of language. */
export interface Portfolio {
  readonly plans: number;
  /** How many passed all of their gates. */
  readonly passed: number;
  /** The first and the last day of the audits, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly readiness: Distribution;
  readonly coverage: { readonly answered: number; readonly applicable: number };
  /** Lowest readiness first; those that have none stand before. */
  readonly rows: readonly Row[];
  /** The lowest mean first; areas that no plan has a score in stand last. */
  readonly areas: readonly AreaStanding[];
  /** The checks that are unmet or unanswered somewhere, the commonest first. */
  readonly gaps: readonly CommonGap[];
}

/** How the readiness of the plans is spread. */
export interface Distribution {
  /** How many plans have a readiness. */
  readonly plans: number;
  /** Null where no plan has one. Quartiles between two plans are weighed, as spreadsheets do. */
  readonly quartiles: {
    readonly minimum: number;
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
    readonly maximum: number;
  } | null;
  /** In tens; 100 is in the last. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly plans: number }[];
}

export interface Row {
  readonly file: string;
  readonly company: string;
  readonly profile: string | null;
  readonly today: string;
  readonly readiness: number | null;
  readonly coverage: Digest['coverage'];
  /** The lowest of the areas that have a gap. */
  readonly lowest: { readonly area: string; readonly score: number } | null;
  readonly must: number;
  readonly passed: boolean;
  /** How many areas were audited. */
  readonly areas: number;
}

export interface AreaStanding {
  readonly area: string;
  /** How many plans have a score in it. */
  readonly plans: number;
  readonly mean: number | null;
  readonly lowest: number | null;
  /** How many plans are below 50. */
  readonly below: number;
}

export interface CommonGap {
  readonly check: string;
  readonly area: string;
  /** How many plans do not meet it, and how many of those do not answer it. */
  readonly plans: number;
  readonly unanswered: number;
  /** How many plans it applies to. */
  readonly applicable: number;
  /** The points of readiness that it costs those who do not meet it, on average. */
  readonly points: number;
  readonly title: string;
  readonly fix: string;
}

/** Below this score an area is poor; reports colour it so. */
const POOR = 50;

/** Joins audits. Pure: the same audits give the same portfolio, in whatever order they come. */
export function portfolioOf(digests: readonly Digest[]): Portfolio {
  const days = digests.map(({ today }) => today).sort();
  return {
    plans: digests.length,
    passed: digests.filter(({ passed }) => passed).length,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    readiness: distributionOf(digests.flatMap(({ readiness }) => readiness ?? [])),
    coverage: {
      answered: sum(digests.map(({ coverage }) => coverage.answered)),
      applicable: sum(digests.map(({ coverage }) => coverage.applicable)),
    },
    rows: digests.map(rowOf).sort(byReadiness),
    areas: areasOf(digests),
    gaps: gapsOf(digests),
  };
}

/** Spreads scores from 0 to 100. */
export function distributionOf(scores: readonly number[]): Distribution {
  const sorted = [...scores].sort((a, b) => a - b);
  return {
    plans: sorted.length,
    quartiles:
      sorted.length === 0
        ? null
        : {
            minimum: quantile(sorted, 0),
            lower: quantile(sorted, 0.25),
            median: quantile(sorted, 0.5),
            upper: quantile(sorted, 0.75),
            maximum: quantile(sorted, 1),
          },
    histogram: Array.from({ length: 10 }, (_, ten) => ({
      from: ten * 10,
      to: ten === 9 ? 100 : ten * 10 + 9,
      plans: sorted.filter((score) => Math.min(9, Math.floor(score / 10)) === ten).length,
    })),
  };
}

/** A quantile of sorted numbers, between two of them by its distance from each. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Orders plans: what nobody knows, then the lowest readiness; equals by company and file. */
export function byReadiness(
  a: Pick<Row, 'readiness' | 'company' | 'file'>,
  b: Pick<Row, 'readiness' | 'company' | 'file'>,
): number {
  return (a.readiness ?? -1) - (b.readiness ?? -1) || inOrder(a.company, b.company) || inOrder(a.file, b.file);
}

/** By code units, so that the order is the same on every machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowOf({ file, company, profile, today, readiness, coverage, must, passed, areas }: Digest): Row {
  const withGap = areas.flatMap(({ area, score }) => (score === null || score >= 100 ? [] : [{ area, score }]));
  const lowest = withGap.reduce<Row['lowest']>((low, area) => (low && low.score <= area.score ? low : area), null);
  return { file, company, profile, today, readiness, coverage, lowest, must, passed, areas: areas.length };
}

function areasOf(digests: readonly Digest[]): AreaStanding[] {
  const scores = grouped(
    digests.flatMap(({ areas }) => areas),
    ({ area }) => area,
  );
  return [...scores]
    .map(([area, list]) =>
      areaStanding(
        area,
        list.flatMap(({ score }) => score ?? []),
      ),
    )
    .sort(
      (a, b) => (a.mean ?? Number.POSITIVE_INFINITY) - (b.mean ?? Number.POSITIVE_INFINITY) || inOrder(a.area, b.area),
    );
}

function areaStanding(area: string, scores: readonly number[]): AreaStanding {
  const isScored = scores.length > 0;
  return {
    area,
    plans: scores.length,
    mean: isScored ? sum(scores) / scores.length : null,
    lowest: isScored ? scores.reduce((a, b) => Math.min(a, b)) : null,
    below: scores.filter((score) => score < POOR).length,
  };
}

function gapsOf(digests: readonly Digest[]): CommonGap[] {
  // What is said of a check is taken from its latest audit.
  const latestFirst = [...digests].sort((a, b) => inOrder(b.today, a.today) || byReadiness(a, b));
  const checks = grouped(
    latestFirst.flatMap(({ checks: list }) => list),
    ({ check }) => check,
  );
  return [...checks]
    .flatMap(([check, list]) => gapOf(check, list) ?? [])
    .sort((a, b) => b.plans - a.plans || b.plans * b.points - a.plans * a.points || inOrder(a.check, b.check));
}

function gapOf(check: string, list: readonly DigestedCheck[]): CommonGap | undefined {
  const gaps = list.filter(({ outcome }) => outcome === 'unmet' || outcome === 'unanswered');
  const [first] = gaps;
  if (first === undefined) return undefined;
  return {
    check,
    area: first.area,
    plans: gaps.length,
    unanswered: gaps.filter(({ outcome }) => outcome === 'unanswered').length,
    applicable: list.length,
    points: sum(gaps.map(({ points }) => points)) / gaps.length,
    title: first.title,
    fix: gaps.find(({ fix }) => fix !== '')?.fix ?? '',
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
