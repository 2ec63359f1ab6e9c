import { createHash } from 'node:crypto';
import type { Level } from '../model.js';
import { jsonText } from './json.js';
import { isOpen, planPath, STANDARD_INPUT } from './machine.js';
import { printable } from './printable.js';
import type { FindingView, View } from './view.js';

/** What GitLab reads of a finding: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
interface Violation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES = { must: 'major', should: 'minor', could: 'info' } as const satisfies Record<
  Level,
  Violation['severity']
>;

/** The open findings as a Code Quality report of GitLab; what was accepted or known before is left out. */
export function renderGitlab(view: View): string {
  const path = planPath(view) ?? STANDARD_INPUT;
  const violations = view.findings.filter(isOpen).map((finding) => violationOf(finding, path));
  return `${jsonText(violations, 2)}\n`;
}

function violationOf({ id, kind, text, level, range, fingerprint }: FindingView, path: string): Violation {
  return {
    description: printable(text),
    check_name: id,
    // GitLab knows a finding again by it, and one repository may hold several plans.
    fingerprint: createHash('sha256').update(`${path}\n${fingerprint}`).digest('hex'),
    severity: kind === 'format' ? 'critical' : SEVERITIES[level],
    location: { path, lines: { begin: range?.start.line ?? 1 } },
  };
}
