import { isOpen } from '../audit/judge.js';
import type { Level } from '../model.js';
import { LEVELS } from '../policy/policy.js';
import { planPath, remedyOf } from './machine.js';
import { escapeMarkdown, renderMarkdown } from './markdown.js';
import { printable } from './printable.js';
import type { FindingView, View } from './view.js';

const COMMANDS = { must: 'error', should: 'warning', could: 'notice' } as const satisfies Record<Level, string>;

/** GitHub shows so many annotations of each kind for one step, and drops the others without a word. */
const MOST_OF_A_KIND = 10;

/**
 * The open findings as workflow commands, which GitHub shows beside the lines of the plan: the worst
 * first, then how many more there are. What was accepted or known before is only counted: the page of
 * the job lists it.
 */
export function renderGithub(view: View): string {
  const open = view.findings.filter(isOpen).sort((a, b) => b.points - a.points);
  const shown = LEVELS.flatMap((level) => open.filter((finding) => finding.level === level).slice(0, MOST_OF_A_KIND));
  const left = open.length - shown.length;
  const excused = view.findings.length - open.length;
  const labels = view.labels['machine-formats'];
  const lines = [
    ...shown.map((finding) => annotation(finding, view)),
    ...(left > 0 ? [labels['not-annotated']({ count: left })] : []),
    ...(excused > 0 ? [labels.excused({ count: excused })] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: FindingView, view: View): string {
  const { text, steps } = remedyOf(finding, view);
  const lines = [finding.text, text, ...steps.map((step) => `- ${step}`)].filter((line) => line !== '');
  const properties = [...placeOf(finding, view), ['title', finding.title] as const]
    .map(([name, value]) => `${name}=${escapeProperty(printable(value))}`)
    .join(',');
  return `::${COMMANDS[finding.level]} ${properties}::${escapeData(lines.map((line) => printable(line)).join('\n'))}`;
}

function placeOf({ range }: FindingView, view: View): readonly (readonly [string, string])[] {
  const file = planPath(view);
  // Without a file, an annotation stands with the run as a whole.
  if (file === null) return [];
  if (range === null)
    return [
      ['file', file],
      ['line', '1'],
    ];
  const { start, end } = range;
  // GitHub takes columns only where they are on one line.
  const isOneLine = start.line === end.line;
  return [
    ['file', file],
    ['line', String(start.line)],
    ...(isOneLine ? [['col', String(start.column)] as const] : []),
    ['endLine', String(end.line)],
    ...(isOneLine ? [['endColumn', String(end.column)] as const] : []),
  ];
}

/*
 * As actions/toolkit does in packages/core/src/command.ts. Why not @actions/core itself: it writes to
 * the process by itself, and brings an HTTP client.
 */

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The bytes of UTF-8 that a summary page takes. */
const PAGE = 1024 * 1024;

/** The Markdown report for the summary page of a job; what would not fit is cut at a heading. */
export function renderStepSummary(view: View): string {
  const report = renderMarkdown(view);
  const bytes = new TextEncoder().encode(report);
  if (bytes.length <= PAGE) return report;
  const note = `${escapeMarkdown(view.labels['machine-formats']['summary-cut']())}\n`;
  const start = new TextDecoder().decode(bytes.slice(0, PAGE - new TextEncoder().encode(note).length));
  // Only headings begin with this sign: in texts it is escaped.
  return start.slice(0, start.lastIndexOf('\n#') + 1) + note;
}
