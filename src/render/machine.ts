import path from 'node:path';
import type { Finding } from '../audit/findings.js';
import { withSlashes } from '../paths.js';
import type { AreaView, CheckView, FindingView, View } from './view.js';

/** What the machine formats share: where the plan stands, and what is still to be done. */

/**
 * The plan's name as hosts of code write paths: with slashes, and without `./` before it. Null for
 * standard input, which has no name.
 */
export function planPath({ file }: View): string | null {
  return file === '-' ? null : withSlashes(path.normalize(file));
}

/** Where the schema of SARIF stands: a log names it, whether it is of one plan or of several. */
export const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What stands for the path of standard input where a format demands one. */
export const STANDARD_INPUT = 'stdin';

/** `plan.yaml:12:5`, or only the plan when the place is not in it. */
export function whereOf({ range }: Finding, view: View): string {
  const plan = planPath(view) ?? STANDARD_INPUT;
  return range === null ? plan : `${plan}:${range.start.line}:${range.start.column}`;
}

/** All areas, the headline areas first. */
export function areasOf({ headlineAreas, otherAreas }: View): readonly AreaView[] {
  return [...headlineAreas, ...otherAreas];
}

/** What to do about a finding, and for a missing section what it has to answer, the costliest first. */
export interface Remedy {
  readonly text: string;
  readonly steps: readonly string[];
}

export function remedyOf(finding: FindingView, view: View): Remedy {
  if (finding.kind !== 'section') return { text: finding.fix, steps: [] };
  return { text: finding.fix, steps: silencedBy(finding, view).map(({ asks }) => asks) };
}

function silencedBy({ area }: FindingView, view: View): readonly CheckView[] {
  return areasOf(view).find(({ id }) => id === area)?.missing?.checks ?? [];
}
