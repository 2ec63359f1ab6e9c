import { isDay } from '../plan/day.js';
import { type Data, isData } from '../plan/sound.js';

/** What a portfolio keeps of an audit, which itself is a hundred times as long. */
export interface Digest {
  /** The plan as its audit names it; - for standard input. */
  readonly file: string;
  readonly company: string;
  /** The profile that it was audited by; null where the audit does not say. */
  readonly profile: string | null;
  /** The day of the audit, YYYY-MM-DD. */
  readonly today: string;
  /** 0 to 100; null when nothing applied or nobody knows. */
  readonly readiness: number | null;
  readonly coverage: { readonly answered: number; readonly applicable: number };
  readonly passed: boolean;
  /** How many findings at level must nobody accepted or knew before, as gates count them: breaches of the format aside. */
  readonly must: number;
  readonly areas: readonly { readonly area: string; readonly score: number | null }[];
  /** The checks that apply. */
  readonly checks: readonly DigestedCheck[];
}

export interface DigestedCheck {
  readonly check: string;
  readonly area: string;
  readonly outcome: string;
  /** The points of readiness that meeting it gains. */
  readonly points: number;
  readonly title: string;
  /** What to do about it; empty where the audit does not say. */
  readonly fix: string;
}

/** Why data is no audit that this version reads. */
export type AuditMistake =
  | { readonly message: 'not-an-audit'; readonly args: Record<never, never> }
  | { readonly message: 'is-portfolio'; readonly args: Record<never, never> }
  | { readonly message: 'newer-format'; readonly args: { readonly format: number; readonly known: number } }
  | { readonly message: 'unknown-format'; readonly args: { readonly known: number } }
  | { readonly message: 'lacks'; readonly args: { readonly key: string } };

export type DigestResult = { readonly digest: Digest } | { readonly mistake: AuditMistake };

/** The version of the audit's JSON that is read here. */
const KNOWN_FORMAT = 1;

/**
 * Takes from an audit, as JSON holds it, what a portfolio needs, and says what is wrong where that is
 * not there. Keys that it does not need may be missing, and others may be there: an audit by a later
 * version of the same format is read as well.
 */
export function digestOf(data: unknown): DigestResult {
  if (!isData(data)) return { mistake: { message: 'not-an-audit', args: {} } };
  const mistake = formatMistake(data);
  if (mistake) return { mistake };
  const { file, company, profile, today, readiness, coverage, verdict, areas, checks, findings } = data;
  if (!isText(file)) return lacks('file');
  if (!isText(company)) return lacks('company');
  if (!isText(today) || !isDay(today)) return lacks('today');
  if (!isScore(readiness)) return lacks('readiness');
  if (!isCoverage(coverage)) return lacks('coverage');
  if (!isVerdict(verdict)) return lacks('verdict');
  if (!isListOf(areas, isArea)) return lacks('areas');
  if (!isListOf(checks, isCheck)) return lacks('checks');
  if (!isListOf(findings, isFinding)) return lacks('findings');
  const fixes = new Map(findings.map(({ id, fix }) => [id, fix]));
  return {
    digest: {
      file,
      company,
      profile: isText(profile) ? profile : null,
      today,
      readiness,
      coverage: { answered: coverage.answered, applicable: coverage.applicable },
      passed: verdict.passed,
      must: findings.filter(isOpenMust).length,
      areas: areas.map(({ area, score }) => ({ area, score })),
      checks: checks
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .map(({ check, area, outcome, points, title }) => {
          return { check, area, outcome, points, title, fix: fixes.get(check) ?? '' };
        }),
    },
  };
}

/** What the version of the format says against reading it. */
function formatMistake({ format, kind, checks, verdict }: Data): AuditMistake | undefined {
  if (kind === 'portfolio') return { message: 'is-portfolio', args: {} };
  if (format === KNOWN_FORMAT) {
    // A plan has a version of its format as well.
    const isAudit = checks !== undefined || verdict !== undefined;
    return isAudit ? undefined : { message: 'not-an-audit', args: {} };
  }
  if (format === undefined) return { message: 'not-an-audit', args: {} };
  if (typeof format === 'number' && format > KNOWN_FORMAT)
    return { message: 'newer-format', args: { format, known: KNOWN_FORMAT } };
  return { message: 'unknown-format', args: { known: KNOWN_FORMAT } };
}

function lacks(key: string): DigestResult {
  return { mistake: { message: 'lacks', args: { key } } };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isScore(value: unknown): value is number | null {
  // An area that earns everything may come out a hair above 100.
  return value === null || (typeof value === 'number' && value >= 0 && value <= 100.000001);
}

function isCoverage(value: unknown): value is Digest['coverage'] {
  return isData(value) && isCount(value['answered']) && isCount(value['applicable']);
}

function isVerdict(value: unknown): value is { readonly passed: boolean } {
  return isData(value) && typeof value['passed'] === 'boolean';
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isArea(value: unknown): value is Digest['areas'][number] {
  return isData(value) && isAreaId(value['area']) && isScore(value['score']);
}

/** Ids are no texts: reports show them as they are. Areas and checks of another version are taken too. */
function isAreaId(value: unknown): value is string {
  return isText(value) && /^[a-z]+$/.test(value);
}

function isCheckId(value: unknown): value is string {
  return isText(value) && /^[a-z]+\/[a-z0-9-]+$/.test(value);
}

function isCheck(value: unknown): value is Omit<DigestedCheck, 'fix'> {
  return (
    isData(value) &&
    isCheckId(value['check']) &&
    isAreaId(value['area']) &&
    isText(value['outcome']) &&
    isText(value['title']) &&
    typeof value['points'] === 'number'
  );
}

interface DigestedFinding {
  readonly kind: string;
  readonly id: string;
  readonly level: string;
  readonly fix: string;
  readonly waiver?: unknown;
  readonly known?: unknown;
}

function isFinding(value: unknown): value is DigestedFinding {
  return isData(value) && ['kind', 'id', 'level', 'fix'].every((key) => isText(value[key]));
}

function isOpenMust({ kind, level, waiver, known }: DigestedFinding): boolean {
  return kind !== 'format' && level === 'must' && waiver === undefined && known !== true;
}
