import type { PlanPath } from '../model.js';

/**
 * A plan path pattern, as checks and the schema's references write it: `roadmap.initiatives[].owner`.
 * `[]` stands for at least one item of a list, `[*]` for every item, `{}` for the keys of a map.
 */
export type PathPattern = string;

const patterns = new Map<PathPattern, readonly string[]>();

/** The steps of a pattern: `['roadmap', 'initiatives', '[]', 'owner']`. */
export function stepsOf(pattern: PathPattern): readonly string[] {
  let steps = patterns.get(pattern);
  if (steps === undefined) {
    steps = pattern.match(/\[\*?\]|\{\}|[^.[\]{}]+/g) ?? [];
    patterns.set(pattern, steps);
  }
  return steps;
}

/** Whether data answers a pattern: something other than null stands there. */
export function hasAnswer(data: unknown, pattern: PathPattern): boolean {
  return answers(data, stepsOf(pattern), 0);
}

function answers(value: unknown, steps: readonly string[], index: number): boolean {
  if (value === undefined || value === null) return false;
  const step = steps[index];
  if (step === undefined) return true;
  if (step === '[]') return Array.isArray(value) && value.some((item) => answers(item, steps, index + 1));
  if (step === '[*]') return Array.isArray(value) && value.every((item) => answers(item, steps, index + 1));
  return (
    typeof value === 'object' &&
    Object.hasOwn(value, step) &&
    answers((value as Record<string, unknown>)[step], steps, index + 1)
  );
}

/** Whether a path lies at, within or above what a pattern names. */
export function touches(path: PlanPath, pattern: PathPattern): boolean {
  const steps = stepsOf(pattern);
  const shared = Math.min(path.length, steps.length);
  return steps.slice(0, shared).every((step, index) => isStep(step, path[index]));
}

function isStep(step: string, key: string | number | undefined): boolean {
  return step === '{}' || (step.startsWith('[') ? typeof key === 'number' : step === key);
}

/** Whether `path` is `above`, or lies within it. */
export function isWithin(path: PlanPath, above: PlanPath): boolean {
  return above.length <= path.length && above.every((key, index) => key === path[index]);
}

/** A path as people write it: `roadmap.initiatives[1].owner`. */
export function formatPath(path: PlanPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
