import { AREA_IDS } from '../areas/ids.js';
import { AREAS } from '../areas/index.js';
import type { Audit } from '../audit/result.js';
import type { ScoredCheck } from '../audit/score.js';
import type { AreaId, Check, Level, PlanPath } from '../model.js';
import { patternOf } from '../plan/expected.js';
import { formatPath, isWithin, type PathPattern, touches } from '../plan/path.js';
import { type Data, isData, valueAt } from '../plan/sound.js';
import { HEADLINE_AREAS, LEVELS } from '../policy/policy.js';
import { type Condition, type Field, fieldAt } from './fields.js';

/** A part of the interview: the company first, then the areas, and last what does not apply. */
export type Chapter = 'company' | AreaId | 'not_applicable';

/** Which questions are asked. */
export interface Scope {
  /** Only these areas. */
  readonly areas?: readonly AreaId[];
  /** Only what checks of this level or a higher one need. */
  readonly level?: Level;
  /** `open`: what is missing; `failing`: also what is answered but not met; `all`: everything. */
  readonly depth: 'open' | 'failing' | 'all';
}

/** One place of the plan to be asked for. */
export interface Question {
  readonly path: PlanPath;
  /** The path as people write it; it names the question. */
  readonly id: string;
  readonly chapter: Chapter;
  readonly field: Field;
  /** What the plan says, if anything. */
  readonly present: unknown;
  /** The checks that wait for the answer, those that gain most first. */
  readonly checks: readonly ScoredCheck[];
  /** Whether the scope has it asked. */
  readonly isAsked: boolean;
}

/** All chapters in the order in which a consultant would take them: headline areas first. */
export const CHAPTERS: readonly Chapter[] = [
  'company',
  ...HEADLINE_AREAS,
  ...AREA_IDS.filter((area) => !HEADLINE_AREAS.includes(area)),
  'not_applicable',
];

const CHECKS = AREAS.flatMap(({ checks }) => checks);

/**
 * Every question that the plan format holds, in the order of the interview. The order rests on the
 * format and on the checks' levels, not on the answers, so that a place in it can be gone back to.
 *
 * @param data the plan as it is written
 * @param added items that were added in this interview: all of what checks need of them is asked
 */
export function questionsOf(data: Data, audit: Audit, scope: Scope, added: ReadonlySet<string>): Question[] {
  const open = openChecks(audit, scope);
  const broken = new Set(audit.findings.flatMap(({ kind, path }) => (kind === 'format' ? formatPath(path) : [])));
  return CHAPTERS.flatMap((chapter) =>
    pathsWithin([chapter], data, true).map((path): Question => {
      const field = fieldAt(path);
      if (field === undefined) throw new Error(`The format has no ${formatPath(path)}.`);
      const present = valueAt(data, path);
      const about = { path, id: formatPath(path), chapter, field, present };
      const isListed = field.kind.type === 'items' && Array.isArray(present) && present.length > 0;
      const checks = open
        .filter((check) => (isListed ? wantsAnother(check, path) : waitsFor(check, path)))
        .sort((a, b) => b.points - a.points);
      const isAsked = broken.has(about.id)
        ? isInScope(chapter, scope)
        : asks({ ...about, checks }, data, audit, scope, added);
      return { ...about, checks, isAsked };
    }),
  );
}

function openChecks({ checks }: Audit, { level }: Scope): ScoredCheck[] {
  const isOpen = ({ outcome }: ScoredCheck): boolean =>
    outcome === 'unanswered' || outcome === 'partly' || outcome === 'unmet';
  return checks.filter((check) => isOpen(check) && isWithinLevel(check.level, level));
}

function isWithinLevel(level: Level, lowest: Level | undefined): boolean {
  return lowest === undefined || LEVELS.indexOf(level) <= LEVELS.indexOf(lowest);
}

/** The places to ask for at and within a place: the items of a list before the list itself. */
function pathsWithin(path: PlanPath, data: Data, isSection = false): PlanPath[] {
  const kind = fieldAt(path)?.kind;
  if (kind === undefined || kind.type === 'fixed') return [];
  const present = valueAt(data, path) ?? undefined;
  if (kind.type === 'group') {
    // What has another shape than the format's is for its author to mend: an answer would replace it.
    if (present !== undefined && !isData(present)) return [];
    const keys = [...kind.keys, ...(isSection ? ['notes'] : [])];
    const rank = (key: string): number => (kind.required.includes(key) ? -1 : rankOf([...path, key]));
    const ordered = isSection ? keys.toSorted((a, b) => rank(a) - rank(b)) : keys;
    return ordered.flatMap((key) => pathsWithin([...path, key], data));
  }
  if (kind.type !== 'items') return [path];
  if (present !== undefined && !Array.isArray(present)) return [];
  const count = present?.length ?? 0;
  const keys = [...kind.required, ...kind.keys.filter((key) => !kind.required.includes(key))];
  const indexes = [...Array(count).keys()].filter((index) => isData(present?.[index]));
  return [...indexes.flatMap((index) => keys.flatMap((key) => pathsWithin([...path, index, key], data))), path];
}

/** Which checks weigh most comes first: the place, by level, of the first check that reads what stands there. */
function rankOf(path: PlanPath): number {
  const ranks = needing(patternOf(path)).map((check) => LEVELS.indexOf(check.level));
  return Math.min(LEVELS.length, ...ranks);
}

const needingByPattern = new Map<PathPattern, readonly Check[]>();

/** The checks that need what stands at a pattern, above it or within it; else those of its group. */
export function needing(pattern: PathPattern): readonly Check[] {
  const known = needingByPattern.get(pattern);
  if (known) return known;
  const found = CHECKS.filter((check) =>
    needsOf(check).some((need) => isPatternWithin(need, pattern) || isPatternWithin(pattern, need)),
  );
  const group = pattern.replace(/(\.[^.]+|\[\])$/, '');
  const checks = found.length > 0 || !/[.[]/.test(group) ? found : needing(group);
  needingByPattern.set(pattern, checks);
  return checks;
}

function needsOf({ needs = [], needsAny = [] }: Check): string[] {
  return [...needs, ...needsAny].map((need) => need.replaceAll('[*]', '[]'));
}

function isPatternWithin(pattern: PathPattern, above: PathPattern): boolean {
  return pattern === above || pattern.startsWith(`${above}.`) || pattern.startsWith(`${above}[`);
}

/** Whether an open check misses what stands at a place, or has something against it. */
function waitsFor({ missing, missingAny, problems, blockedBy }: ScoredCheck, path: PlanPath): boolean {
  return (
    [...missing, ...missingAny].some((need) => touches(path, need)) ||
    problems.some(({ at }) => concerns(at, path)) ||
    blockedBy.some((at) => concerns(at, path))
  );
}

/** Whether an open check has something against a list as a whole, rather than against one of its items. */
function wantsAnother({ problems, missing }: ScoredCheck, path: PlanPath): boolean {
  return problems.some(({ at }) => formatPath(at) === formatPath(path)) || missing.includes(formatPath(path));
}

/** A problem of a group concerns what stands in it; one of a list only the list. */
function concerns(at: PlanPath, path: PlanPath): boolean {
  if (isWithin(at, path)) return true;
  return isWithin(path, at) && at.length > 1 && fieldAt(at)?.kind.type !== 'items';
}

function isInScope(chapter: Chapter, { areas }: Scope): boolean {
  return areas === undefined || areas.some((area) => area === chapter);
}

function asks(
  question: Omit<Question, 'isAsked'>,
  data: Data,
  audit: Audit,
  scope: Scope,
  added: ReadonlySet<string>,
): boolean {
  const { path, field, chapter, present, checks } = question;
  if (formatPath(path) === 'company.name' && present === undefined) return true;
  if (!isInScope(chapter, scope)) return false;
  if (field.askedWhen && !isMet(field.askedWhen, path, data)) return false;
  const own = needing(patternOf(path));
  if (own.length > 0 && own.every(({ id }) => isExcused(id, audit))) return false;
  if (scope.depth === 'all') return scope.level === undefined || isNeeded(own, audit, scope.level);
  const isList = field.kind.type === 'items';
  if (present !== undefined && present !== null && !isList) return scope.depth === 'failing' && checks.length > 0;
  if (chapter === 'company' && path.at(-1) !== 'notes') return isNeeded(own, audit, scope.level);
  const isOfAdded = [...path.keys()].some((length) => added.has(formatPath(path.slice(0, length))));
  // "Another one?" is asked until the list is closed.
  const hasAdded = Array.isArray(present) && present.some((_, index) => added.has(formatPath([...path, index])));
  return checks.length > 0 || hasAdded || (isOfAdded && isNeeded(own, audit, scope.level));
}

/** Whether a check is needed of the level; without a level, everything is. */
function isNeeded(checks: readonly Check[], { checks: results }: Audit, level: Level | undefined): boolean {
  if (level === undefined) return true;
  return results.some(
    ({ check, level: found }) => checks.some(({ id }) => id === check) && isWithinLevel(found, level),
  );
}

function isExcused(id: string, { checks }: Audit): boolean {
  return checks.some(({ check, outcome }) => check === id && outcome === 'not-applicable');
}

function isMet(condition: Condition, path: PlanPath, data: Data): boolean {
  if ('key' in condition) return valueAt(data, [...path.slice(0, -1), condition.key]) === condition.is;
  const items = valueAt(data, condition.path.split('.'));
  return Array.isArray(items) && items.length >= condition.items;
}
