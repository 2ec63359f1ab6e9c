import { AREA_IDS } from '../areas/ids.js';
import type { Area, AreaId, Check, Judgement, PlanPath } from '../model.js';
import { keysAt } from '../plan/expected.js';
import { stepsOf } from '../plan/path.js';
import { isData, valueAt } from '../plan/sound.js';
import type { CompiledSchema } from './compiled-schema.js';
import type { Comparison, Config, RuleEntry } from './config.js';
import type { Mistake } from './mistake.js';

/** A check of a house's own, ready to be put to plans. */
export interface HouseRule extends Omit<RuleEntry, 'id'> {
  readonly id: Check['id'];
  readonly area: AreaId;
  /** Where it is written. */
  readonly file: string;
  readonly line: number;
  /** Whether values meet the schema, where the rule has one. */
  readonly meets: (values: readonly unknown[]) => readonly boolean[];
}

/**
 * The rules of configs; what is wrong with them is told in the config.
 *
 * @param checkIds the checks that there are already
 * @param compile compiles the schema of a rule
 */
export function rulesOf(
  configs: readonly Config[],
  checkIds: readonly string[],
  compile: (schema: object | boolean) => CompiledSchema,
): { readonly rules: readonly HouseRule[]; readonly mistakes: readonly Mistake[] } {
  const rules: HouseRule[] = [];
  const mistakes: Mistake[] = [];
  const taken = new Set(checkIds);
  for (const config of configs) {
    for (const [index, entry] of (config.content.rules ?? []).entries()) {
      const at = (key: string): PlanPath => ['rules', index, key];
      const found = mistakesIn(entry, taken, (key, message, args) => config.mistakeAt(at(key), message, args));
      const compiled =
        entry.schema === undefined
          ? { meets: (values: readonly unknown[]) => values.map(() => true) }
          : compile(entry.schema);
      if ('mistake' in compiled)
        found.push(config.mistakeAt(at('schema'), compiled.mistake.message, compiled.mistake.args));
      mistakes.push(...found);
      const area = areaOf(entry.id);
      if (found.length > 0 || area === undefined || 'mistake' in compiled) continue;
      const id: Check['id'] = `${area}/${entry.id.slice(area.length + 1)}`;
      taken.add(id);
      rules.push({ ...entry, id, area, file: config.file, line: config.lineOf(at('id')), ...compiled });
    }
  }
  return { rules, mistakes };
}

function areaOf(id: string): AreaId | undefined {
  return AREA_IDS.find((area) => id.startsWith(`${area}/`));
}

function mistakesIn(
  { id, path, schema, compare }: RuleEntry,
  taken: ReadonlySet<string>,
  mistake: (key: string, message: string, args: Mistake['args']) => Mistake,
): Mistake[] {
  const count = Number(schema !== undefined) + Number(compare !== undefined);
  return [
    ...(areaOf(id) === undefined ? [mistake('id', 'not-a-rule-id', { found: id, known: AREA_IDS })] : []),
    ...(taken.has(id) ? [mistake('id', 'taken-id', { found: id })] : []),
    ...(count === 1 ? [] : [mistake('id', 'rule-needs-one', { found: id, count })]),
    ...(isInFormat(path) ? [] : [mistake('path', 'no-such-path', { found: path })]),
    ...(compare && !isInFormat(compare.path) ? [mistake('compare', 'no-such-path', { found: compare.path })] : []),
  ];
}

/** Whether a path leads through keys that the format knows, down to one of the author's own. */
function isInFormat(pattern: string): boolean {
  let at = '';
  for (const step of stepsOf(pattern)) {
    if (step.startsWith('x-')) return true;
    const known = keysAt(at);
    if (!step.startsWith('[') && known !== undefined && !known.includes(step)) return false;
    at = step.startsWith('[') ? `${at}[]` : at === '' ? step : `${at}.${step}`;
  }
  return true;
}

/** Areas with the rules of a house among their checks. */
export function withRules(areas: readonly Area[], rules: readonly HouseRule[], data: unknown): readonly Area[] {
  if (rules.length === 0) return areas;
  return areas.map((area) => {
    const own = checksOf(
      rules.filter((rule) => rule.area === area.id),
      data,
    );
    return { ...area, checks: [...area.checks, ...own] };
  });
}

/**
 * The rules as checks of a plan. They look into the plan as it is written, where keys of the author's own
 * stand as well.
 *
 * @param data the plan as it is written
 */
function checksOf(rules: readonly HouseRule[], data: unknown): readonly Check[] {
  return rules.map((rule) => {
    const places = placesAt(data, stepsOf(rule.path), []);
    const answered = places.filter(({ value }) => value !== undefined && value !== null);
    return {
      id: rule.id,
      level: rule.level,
      effort: rule.effort ?? 'small',
      covers: ['house'],
      misses: answered.length === 0 ? [rule.path] : [],
      test: () => judge(rule, places, data),
    };
  });
}

interface Place {
  readonly path: PlanPath;
  readonly value: unknown;
}

/** The values at a pattern; `[]` stands for every item. */
function placesAt(value: unknown, [step, ...rest]: readonly string[], path: PlanPath): Place[] {
  if (step === undefined) return [{ path, value }];
  if (step.startsWith('[')) {
    return Array.isArray(value) ? value.flatMap((item, index) => placesAt(item, rest, [...path, index])) : [];
  }
  return placesAt(isData(value) ? valueAt(value, [step]) : undefined, rest, [...path, step]);
}

function judge(rule: HouseRule, places: readonly Place[], data: unknown): Judgement {
  const other = rule.compare && placesAt(data, stepsOf(rule.compare.path), [])[0]?.value;
  const meets = rule.meets(places.map(({ value }) => value));
  const broken = places.filter(({ value }, index) => !(meets[index] === true && isMet(rule, value, other)));
  const problems = broken.map(({ path, value }) => ({
    at: path,
    message: rule.compare ? 'compared' : 'broken',
    args: {
      path: rule.path,
      found: textOf(value),
      ...(rule.compare && { is: rule.compare.is, other: textOf(other), otherPath: rule.compare.path }),
    },
    costs: 1 / places.length,
  }));
  return { share: 1 - broken.length / places.length, problems };
}

function isMet({ compare }: HouseRule, value: unknown, other: unknown): boolean {
  if (value === undefined || value === null) return false;
  return compare === undefined || compares(value, compare.is, other);
}

/** Numbers compare as numbers, texts as texts do: days are written so that this orders them. */
function compares(value: unknown, is: Comparison, other: unknown): boolean {
  if (is === 'equal') return value === other;
  const areNumbers = typeof value === 'number' && typeof other === 'number';
  if (!areNumbers && !(typeof value === 'string' && typeof other === 'string')) return false;
  switch (is) {
    case 'at_least':
      return value >= other;
    case 'at_most':
      return value <= other;
    case 'above':
      return value > other;
    case 'below':
      return value < other;
  }
}

/** A value in a message; a list or a group by its beginning. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

const LONGEST_QUOTE = 60;
