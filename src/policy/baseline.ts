import baselineSchema from '../../schemas/baseline.schema.json' with { type: 'json' };
import { validate } from '../generated/validate-baseline.js';
import type { ReadingLimits } from '../plan/limits.js';
import type { UnreadableProblem } from '../plan/unreadable.js';
import { readDocument } from './document.js';
import type { Mistake } from './mistake.js';

/** The findings that were there when the baseline was written, by plan: only new ones fail a gate. */
export interface Baseline {
  readonly plans: { readonly [plan: string]: readonly string[] };
}

export type BaselineResult =
  | { readonly readable: true; readonly baseline: Baseline; readonly mistakes: readonly Mistake[] }
  | { readonly readable: false; readonly problem: UnreadableProblem };

/** Reads a baseline, by schemas/baseline.schema.json. Nothing throws for what it holds. */
export function readBaseline(input: Uint8Array | string, file: string, limits?: ReadingLimits): BaselineResult {
  const read = readDocument(input, file, { name: 'baseline', validate, schema: baselineSchema }, limits);
  if (!read.readable) return read;
  const { source, mistakes } = read;
  const baseline = mistakes.length > 0 ? { plans: {} } : (source.data as unknown as Baseline);
  return { readable: true, baseline, mistakes };
}

/** A baseline as its file has it: sorted, a line for each finding, so that two versions compare well. */
export function baselineText({ plans }: Baseline): string {
  const sorted = Object.entries(plans)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([plan, known]) => [plan, known.toSorted()]);
  return `${JSON.stringify({ format: 1, plans: Object.fromEntries(sorted) }, null, 2)}\n`;
}
