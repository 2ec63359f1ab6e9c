import { validate } from '../generated/validate-plan.js';
import type { Message, Plan, PlanPath, Range } from '../model.js';
import { type Breach, breachesOf } from './breaches.js';
import { exceeded } from './limits.js';
import { locate } from './locate.js';
import type { Source } from './parse.js';
import { formatPath } from './path.js';
import { danglingReferences } from './references.js';
import { type Data, isData, type Moved, sourcePath, without, withoutSilence } from './sound.js';
import { isSurelyValid } from './surely-valid.js';
import { Unaudited } from './unreadable.js';

/** A mistake in the format of a plan, at its place in the text; the words are under `format`. */
export interface FormatFinding extends Message {
  readonly rule: string;
  readonly path: PlanPath;
  readonly range: Range;
  /** What was probably meant. */
  readonly suggestion?: string;
}

export interface ValidatedPlan {
  /** What the format accepts; everything else is taken out. */
  readonly plan: Plan;
  readonly findings: readonly FormatFinding[];
  /** The places that were taken out, or that a misspelt key was meant for. */
  readonly invalid: readonly PlanPath[];
  /** Where the items of lists that lost some stand in the text. */
  readonly moved: Moved;
}

/**
 * Holds a plan against the format. What breaks it is told once, where it stands, and taken out, so that
 * everything else can be audited. Keys without a value count as missing: they are no mistake.
 *
 * @param checkIds the checks that `not_applicable` may name
 * @throws Unaudited when more breaks the format than a plan may have findings
 */
export function validatePlan(source: Source, checkIds: readonly string[]): ValidatedPlan {
  const data = withoutSilence(source.data);
  const follows = isSurelyValid(data) || isPlan(data);
  const breaches = follows ? [] : breachesOf(validate.errors ?? [], data, source.limits.findings);
  const told = new Set(breaches.map(({ path }) => formatPath(path)));
  const dangling = danglingReferences(data, checkIds, breaches).filter(({ path }) => !isTold(path, told));
  const broken = [...breaches, ...dangling];
  holdFindings(
    broken.map(({ path }) => path),
    source,
  );
  if (follows && broken.length === 0) return { plan: data, findings: [], invalid: [], moved: new Map() };
  const { plan, moved } = soundPlan(data, broken, source.file);
  const findings = broken.map((breach) => findingOf(breach, source));
  return {
    plan,
    findings: findings.sort((a, b) => a.range.start.offset - b.range.start.offset),
    invalid: broken.flatMap(placesOf).sort((a, b) => (formatPath(a) < formatPath(b) ? -1 : 1)),
    moved,
  };
}

/**
 * Holds what is found in a plan against the limit.
 *
 * @throws Unaudited when there is more
 */
export function holdFindings(places: readonly PlanPath[], source: Source): void {
  const { text, file, limits } = source;
  const [first] = places;
  if (first === undefined || places.length <= limits.findings) return;
  const range = locate(source, first, 'key');
  throw new Unaudited({ message: 'too-many-findings', args: exceeded(limits, 'findings'), file, text, range });
}

/** A misspelt key stands for the key that was meant as well, and a missing one takes its group with it. */
function placesOf({ rule, path, cut, suggestion }: Breach): PlanPath[] {
  if (rule === 'missing-key') return [path, cut];
  return rule === 'unknown-key' && suggestion !== undefined ? [path, [...path.slice(0, -1), suggestion]] : [path];
}

/** Whether a place, or one that it stands in, is already told to be wrong. */
function isTold(path: PlanPath, told: ReadonlySet<string>): boolean {
  return path.some((_, index) => told.has(formatPath(path.slice(0, index + 1))));
}

function findingOf({ rule, args, path, part, suggestion }: Breach, source: Source): FormatFinding {
  const told = { rule, args, path, range: locate(source, path, part) };
  return suggestion === undefined ? { ...told, message: rule } : { ...told, message: `${rule}-meant`, suggestion };
}

/**
 * The plan without what is broken. When a key that its group cannot do without goes, the group goes as
 * well, and so on upwards; the format and a company with a name are always there.
 */
function soundPlan(data: Data, breaches: readonly Breach[], file: string): { plan: Plan; moved: Moved } {
  let cuts = breaches.map(({ cut }) => cut);
  for (;;) {
    const { data: kept, moved } = without(data, cuts.filter(isRemovable));
    const company = isData(kept['company']) ? kept['company'] : {};
    const whole = { ...kept, format: 1, company: { name: file.trim() || 'plan', ...company } };
    if (isPlan(whole)) return { plan: whole, moved };
    const known = new Set(cuts.map((cut) => JSON.stringify(cut)));
    const further = breachesOf(validate.errors ?? [], whole).map(({ cut }) => sourcePath(cut, moved));
    if (further.every((cut) => known.has(JSON.stringify(cut))))
      throw new Error('What breaks the format cannot be taken out.');
    cuts = [...cuts, ...further];
  }
}

/** The plan and its company have stand-ins for what they cannot do without. */
function isRemovable(cut: PlanPath): boolean {
  return cut.length > 1 || (cut.length === 1 && cut[0] !== 'company');
}

function isPlan(data: unknown): data is Plan {
  return validate(data);
}
