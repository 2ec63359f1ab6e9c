import { addDays } from '../plan/day.js';
import type { Waiver, WaiverEntry } from '../policy/waivers.js';
import type { Finding } from './findings.js';
import { placeName } from './fingerprint.js';
import type { CheckResult } from './run.js';
import type { ScoredCheck } from './score.js';

/** A waiver, and what came of it in an audit. */
export interface WaiverUse {
  readonly entry: WaiverEntry;
  /** `applied`: it took on findings; `expired`: its last day has passed; `unused`: there is nothing to take on. */
  readonly status: 'applied' | 'expired' | 'unused';
  /** Whether its last day is at most 30 days ahead. */
  readonly endsSoon: boolean;
  /** How many findings it took on, or took on until it expired. */
  readonly findings: number;
}

export interface Excused {
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverUse[];
  /** Fingerprints of the baseline that no finding has any more. */
  readonly mended: readonly string[];
}

const NONE: readonly WaiverEntry[] = [];

/** Whoever has to decide again is told so long before, in days. */
const NOTICE = 30;

/**
 * Marks the findings that were accepted, and those that the baseline holds.
 *
 * @param data the plan as it is written
 * @param baseline the fingerprints that are known
 */
export function excuseFindings(
  findings: readonly Finding[],
  entries: readonly WaiverEntry[],
  baseline: readonly string[],
  today: string,
  data: unknown,
): Excused {
  const taken = new Map<WaiverEntry, number>();
  const known = new Set(baseline);
  const entriesAt = indexed(entries);
  const marked = findings.map((finding) => {
    const isKnown = known.has(finding.fingerprint);
    const meant = entries.length === 0 ? NONE : entriesAt(finding, placeName(finding.path, data));
    const valid = meant.find((entry) => !isExpired(entry, today));
    // What was accepted anew does not come back when the earlier waiver expires.
    const counted = valid ? meant.filter((entry) => !isExpired(entry, today)) : meant;
    for (const entry of counted) taken.set(entry, (taken.get(entry) ?? 0) + 1);
    const late = valid ? undefined : meant[0];
    if (valid === undefined && late === undefined && !isKnown) return finding;
    return {
      ...finding,
      ...(valid && { waiver: waiverOf(valid) }),
      ...(late && { expired: waiverOf(late) }),
      ...(isKnown && { known: true as const }),
    };
  });
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: marked,
    waivers: entries.map((entry) => useOf(entry, taken.get(entry) ?? 0, today)),
    mended: baseline.filter((fingerprint) => !present.has(fingerprint)),
  };
}

/**
 * Whether a waiver's check, or a fingerprint, is of an area that was audited: of others nobody knows
 * whether there still is something to accept, or what is mended.
 *
 * @param checkIds the ids of all checks; what is of no known area is looked at in every audit
 */
export function isAudited(id: string, areas: readonly string[], checkIds: readonly string[]): boolean {
  const area = areaIn(id);
  return areas.includes(area) || !checkIds.some((check) => areaIn(check) === area);
}

function areaIn(id: string): string {
  return /^(?:section\/)?([^/ ]*)/.exec(id)?.[1] ?? '';
}

/** Tells which entries are about a finding at a place, in their order. To try each with each would take minutes. */
function indexed(entries: readonly WaiverEntry[]): (finding: Finding, place: string) => readonly WaiverEntry[] {
  const inFiles = new Map<string, { readonly entry: WaiverEntry; readonly named: readonly string[] | undefined }[]>();
  const inLines = new Map<string, WaiverEntry[]>();
  for (const entry of entries) {
    if (entry.isInline) listAt(inLines, `${entry.check} ${entry.range.start.line}`).push(entry);
    else
      listAt(inFiles, entry.check).push({
        entry,
        named: entry.place === undefined ? undefined : stepsIn(entry.place),
      });
  }
  return ({ id, range }, place) => {
    const steps = stepsIn(place);
    const own = inFiles.get(id) ?? [];
    const meant = own.flatMap(({ entry, named }) => (named === undefined || isAt(steps, named) ? entry : []));
    if (inLines.size === 0 || range === null) return meant;
    for (let { line } = range.start; line <= range.end.line; line += 1)
      meant.push(...(inLines.get(`${id} ${line}`) ?? []));
    return meant;
  };
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The steps of a place, with items by name: `team`, `roles`, `[designer]`. */
function stepsIn(place: string): readonly string[] {
  return place.toLowerCase().match(/\[[^[\]]*\]|[^.[\]]+/g) ?? [];
}

/** Whether a place is, or lies within, the one that a waiver names; `[]` stands for any item. */
function isAt(found: readonly string[], meant: readonly string[]): boolean {
  // A place without a single name is none, rather than every place.
  if (meant.length === 0) return false;
  return meant.every((step, index) => step === found[index] || (step === '[]' && found[index]?.startsWith('[')));
}

function isExpired({ expires }: Waiver, today: string): boolean {
  return expires !== undefined && expires < today;
}

function useOf(entry: WaiverEntry, findings: number, today: string): WaiverUse {
  const expired = isExpired(entry, today);
  const endsSoon = !expired && entry.expires !== undefined && entry.expires <= addDays(today, NOTICE);
  const status = findings === 0 ? 'unused' : expired ? 'expired' : 'applied';
  return { entry, status, endsSoon, findings };
}

function waiverOf({ kind, reason, owner, approvedBy, expires, ticket }: WaiverEntry): Waiver {
  return {
    kind,
    reason,
    ...(owner !== undefined && { owner }),
    ...(approvedBy !== undefined && { approvedBy }),
    ...(expires !== undefined && { expires }),
    ...(ticket !== undefined && { ticket }),
  };
}

/** The results as they would be if what was accepted were met: the score that a house takes on. */
export function withAccepted(checks: readonly ScoredCheck[], findings: readonly Finding[]): CheckResult[] {
  const accepted = findings.filter(({ waiver }) => waiver !== undefined);
  return checks.map((check) => {
    const gained = accepted
      .filter((finding) => finding.checks.includes(check.check))
      .reduce((sum, finding) => sum + shareOf(finding, check), 0);
    const sum = check.share + gained;
    // The sum of many shares may fall a hair short of the whole that it stands for.
    const share = sum >= 1 - 1e-9 ? 1 : sum;
    return gained === 0 ? check : { ...check, share, outcome: share === 1 ? 'met' : 'partly' };
  });
}

/** The share of a check that a finding costs: all of what is unanswered, of which a missing section tells for many. */
function shareOf({ points, outcome }: Finding, check: ScoredCheck): number {
  const lost = 1 - check.share;
  return outcome === 'unanswered' ? lost : (lost * points) / check.points;
}
