import { isOpen } from '../audit/judge.js';
import { formatPath } from '../plan/path.js';
import { withLabel } from './label.js';
import { areasOf, planPath, whereOf } from './machine.js';
import { printable } from './printable.js';
import type { AreaView, CheckView, FindingView, GateView, View } from './view.js';

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly classname: string;
  readonly name: string;
  /** Where it fails, if it does and the place is in a file. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly result: Result;
}

type Result =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failure' | 'error'; readonly type: string; readonly message: string; readonly text: string };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The audit as test results: a suite of the gates, then one of each area with a case for each check. */
export function renderJunit(view: View): string {
  const suites = [gateSuite(view), ...areasOf(view).map((area) => areaSuite(area, view))];
  const cases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: view.title, tests: cases.length, ...countsOf(cases) })}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

function gateSuite(view: View): Suite {
  const breaches = view.findings.filter((finding) => finding.kind === 'format' && isOpen(finding));
  return {
    name: view.labels.report.gates(),
    cases: view.gates.map((gate) => ({
      classname: 'gates',
      name: gate.title,
      result: gate.passed ? { kind: 'passed' } : failedGate(gate, gate.id === 'format' ? breaches : [], view),
    })),
  };
}

/** The breaches of the format stand with their gate: they belong to no check. */
function failedGate({ id, expected, found, fix }: GateView, breaches: readonly FindingView[], view: View): Result {
  const { report } = view.labels;
  const text = [
    withLabel(report.expected(), expected, report),
    withLabel(report.found(), found, report),
    ...breaches.map((breach) => placeLine(breach, view)),
    withLabel(report.fix(), fix, report),
  ];
  return { kind: 'failure', type: id, message: found, text: linesOf(text) };
}

function areaSuite(area: AreaView, view: View): Suite {
  const crashed = new Set(view.audit.checks.flatMap(({ check, outcome }) => (outcome === 'crashed' ? [check] : [])));
  return {
    name: area.title,
    cases: area.checks.map((check) => {
      const about = { classname: area.id, name: check.title };
      if (crashed.has(check.id)) return { ...about, result: crashOf(check, view) };
      if (check.outcome === 'met') return { ...about, result: { kind: 'passed' } };
      if (check.outcome === 'not-applicable')
        return { ...about, result: { kind: 'skipped', reason: printable(check.reason ?? check.outcomeText) } };
      return { ...about, ...failureOf(check, view) };
    }),
  };
}

function crashOf({ level }: CheckView, view: View): Result {
  const message = view.labels['machine-formats'].crashed();
  return { kind: 'error', type: level, message, text: message };
}

function failureOf(check: CheckView, view: View): Pick<Case, 'file' | 'line' | 'result'> {
  const findings = view.findings.filter(({ checks }) => checks.includes(check.id));
  const open = findings.filter(isOpen);
  if (findings.length > 0 && open.length === 0) {
    const reasons = new Set(findings.map(({ excuse, text }) => excuse ?? text));
    return { result: { kind: 'skipped', reason: linesOf([...reasons]) } };
  }
  const { report } = view.labels;
  const text = [
    ...open.map((finding) => placeLine(finding, view)),
    withLabel(report.why(), check.why, report),
    withLabel(report.fix(), check.fix, report),
  ];
  return {
    ...(open.length > 0 && { file: planPath(view) ?? undefined, line: lineOf(open, view) }),
    result: {
      kind: 'failure',
      type: check.level,
      message: open[0]?.text ?? check.outcomeText,
      text: linesOf(text),
    },
  };
}

function lineOf(findings: readonly FindingView[], view: View): number | undefined {
  if (planPath(view) === null) return undefined;
  return findings.find(({ range }) => range !== null)?.range?.start.line;
}

function placeLine(finding: FindingView, view: View): string {
  return [whereOf(finding, view), formatPath(finding.path), finding.text].filter((part) => part !== '').join(' ');
}

/** Each text on a line of its own, whatever breaks the plan puts into it. */
function linesOf(texts: readonly string[]): string {
  return texts.map((text) => printable(text)).join('\n');
}

function suiteLines({ name, cases }: Suite): string[] {
  const skipped = cases.filter(({ result }) => result.kind === 'skipped').length;
  return [
    `  <testsuite${attributes({ name, tests: cases.length, ...countsOf(cases), skipped })}>`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function countsOf(cases: readonly Case[]): { failures: number; errors: number } {
  const count = (kind: Result['kind']): number => cases.filter(({ result }) => result.kind === kind).length;
  return { failures: count('failure'), errors: count('error') };
}

function caseLines({ classname, name, file, line, result }: Case): string[] {
  const opening = `    <testcase${attributes({ name, classname, file, line })}`;
  if (result.kind === 'passed') return [`${opening}/>`];
  return [`${opening}>`, `      ${resultElement(result)}`, '    </testcase>'];
}

function resultElement(result: Exclude<Result, { kind: 'passed' }>): string {
  // As text, not as an attribute: the schema of Jenkins knows no other way.
  if (result.kind === 'skipped') return `<skipped>${escapeText(result.reason)}</skipped>`;
  const { kind, type, message, text } = result;
  return `<${kind}${attributes({ type, message })}>${escapeText(text)}</${kind}>`;
}

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(printable(String(value)))}"`))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text within an element, or without line breaks within an attribute.
 *
 * XML 1.0 has no way at all to write most control characters, lone surrogates, U+FFFE and U+FFFF, not
 * even as entities: with one of them, no reader takes the file. They are left out.
 *
 * Why not a library: xmlbuilder2 brings a DOM and four packages, fast-xml-builder and xml pass those
 * characters on, and what JUnit needs of XML is five entities.
 */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
