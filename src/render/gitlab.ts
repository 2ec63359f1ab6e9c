import { createHash } from 'node:crypto';
import { isOpen } from '../audit/judge.js';
import type { Level } from '../model.js';
import { jsonText } from './json.js';
import { planPath, STANDARD_INPUT } from './machine.js';
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

/** The findings as a Code Quality report of GitLab; what was accepted or known before says so, and is only told. */
export function renderGitlab(view: View): string {
  const path = planPath(view) ?? STANDARD_INPUT;
  const violations = view.findings.map((finding) => violationOf(finding, path));
  return `${jsonText(violations, 2)}\n`;
}

function violationOf(finding: FindingView, path: string): Violation {
  const { id, kind, text, excuse, level, range, fingerprint } = finding;
  const severity = kind === 'format' ? 'critical' : SEVERITIES[level];
  return {
    description: printable(excuse === null ? text : `${text} (${excuse})`),
    check_name: id,
    // GitLab knows a finding again by it, and one repository may hold several plans.
    fingerprint: createHash('sha256').update(`${path}\n${fingerprint}`).digest('hex'),
    severity: isOpen(finding) ? severity : 'info',
    location: { path, lines: { begin: range?.start.line ?? 1 } },
  };
}
