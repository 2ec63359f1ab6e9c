import type { ArtifactLocation, Invocation, Log, Region, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { Level } from '../model.js';
import { uriOf } from '../paths.js';
import { formatPath } from '../plan/path.js';
import type { Waiver } from '../policy/waivers.js';
import { jsonText } from './json.js';
import { areasOf, type Remedy, remedyOf, SARIF_SCHEMA, STANDARD_INPUT } from './machine.js';
import { escapeMarkdown } from './markdown.js';
import { printable, WORD_JOINER } from './printable.js';
import type { FindingView, View } from './view.js';

const LEVELS = { must: 'error', should: 'warning', could: 'note' } as const satisfies Record<Level, Result.level>;

/** The findings as SARIF 2.1.0, for the code scanning of GitHub and Azure, and for editors. */
export function renderSarif(view: View): string {
  const ids = [...new Set(view.findings.map(({ id }) => id))];
  const rules = ids.flatMap((id) => view.findings.find((finding) => finding.id === id) ?? []);
  const ruleIndex = new Map(ids.map((id, index) => [id, index]));
  const plan = artifactLocation(view);
  const log: Log = {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { ...view.tool, semanticVersion: view.tool.version, rules: rules.map((rule) => ruleOf(rule, view)) },
        },
        language: view.language,
        // GitHub keeps the runs of one tool apart by it, each plan's by itself.
        automationDetails: { id: `${view.tool.name}/${plan.uri}/` },
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: plan, roles: ['analysisTarget'] }],
        invocations: [invocationOf(view)],
        results: resultsOf(view, ruleIndex, plan),
        properties: {
          company: printable(view.company),
          today: view.audit.today,
          readiness: view.audit.readiness,
          coverage: view.audit.coverage,
        },
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
}

/** What a check, a missing section or the format stands for. */
function ruleOf(finding: FindingView, view: View): ReportingDescriptor {
  const why = whyOf(finding, view);
  const remedy = remedyOf(finding, view);
  const { report } = view.labels;
  return {
    id: finding.id,
    name: pascalCase(finding.id),
    shortDescription: { text: message(finding.title) },
    fullDescription: { text: message(why) },
    help: {
      text: [why, ...remedyLines(remedy)].map(message).join('\n'),
      markdown: [
        finding.kind === 'check' ? `**${report.why()}:** ${escapeMarkdown(why)}` : escapeMarkdown(why),
        ...(remedy.text === '' ? [] : [`**${report.fix()}:** ${escapeMarkdown(remedy.text)}`]),
        ...remedy.steps.map((step) => `- ${escapeMarkdown(step)}`),
      ]
        .map(message)
        .join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[finding.level] },
    properties: { tags: [areaTag(finding), finding.level] },
  };
}

/** A rule of the format holds in every area. */
function areaTag({ kind, area }: FindingView): string {
  return kind === 'format' || area === null ? 'format' : area;
}

/** Why it matters; for what no check says, what it is about. */
function whyOf(finding: FindingView, view: View): string {
  if (finding.why !== '') return finding.why;
  if (finding.kind === 'format') return view.labels.report['format-findings-about']();
  return areasOf(view).find(({ id }) => id === finding.area)?.about ?? finding.title;
}

function remedyLines({ text, steps }: Remedy): string[] {
  return text === '' ? [] : [text, ...steps.map((step) => `- ${step}`)];
}

function resultsOf(view: View, ruleIndex: ReadonlyMap<string, number>, plan: ArtifactLocation): Result[] {
  // By the standard, either all results of a run have these two or none.
  const someWaived = view.findings.some(({ waiver }) => waiver);
  const someKnown = view.findings.some(({ known }) => known);
  return view.findings.map((finding) => ({
    ruleId: finding.id,
    ruleIndex: ruleIndex.get(finding.id) ?? -1,
    level: LEVELS[finding.level],
    message: { text: message(finding.text) },
    locations: [
      {
        physicalLocation: { artifactLocation: { ...plan, index: 0 }, region: regionOf(finding) },
        ...(finding.path.length > 0 && {
          logicalLocations: [{ fullyQualifiedName: printable(formatPath(finding.path)) }],
        }),
      },
    ],
    partialFingerprints: { 'strategyAudit/v1': finding.fingerprint },
    ...(someWaived && { suppressions: finding.waiver ? [suppressionOf(finding.waiver)] : [] }),
    ...(someKnown && { baselineState: finding.known ? 'unchanged' : 'new' }),
    properties: { points: finding.points, effort: finding.effort, path: printable(formatPath(finding.path)) },
  }));
}

/** What has no place in the plan is shown at its first line: hosts of code drop what has none. */
function regionOf({ range }: FindingView): Region {
  if (range === null) return { startLine: 1 };
  const { start, end } = range;
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function suppressionOf({ reason, kind, ...terms }: Waiver): Suppression {
  return {
    kind: 'external',
    status: 'accepted',
    justification: printable(reason),
    properties: { ...printable(terms), kind },
  };
}

/** A check that crashed is told here: nobody knows what it would have found. */
function invocationOf({ audit: { checks, verdict } }: View): Invocation {
  const crashed = checks.filter(({ outcome }) => outcome === 'crashed');
  return {
    executionSuccessful: crashed.length === 0,
    ...(crashed.length > 0 && {
      toolExecutionNotifications: crashed.map(({ check, error = '' }) => ({
        level: 'error',
        descriptor: { id: check },
        message: { text: message(`${check}: ${error.split('\n', 1)[0]}`) },
      })),
    }),
    // The process may exit otherwise: --exit-zero is none of a report's business.
    properties: {
      passed: verdict.passed,
      failedGates: verdict.gates.flatMap(({ gate, passed }) => (passed ? [] : [gate])),
    },
  };
}

function artifactLocation(view: View): ArtifactLocation {
  if (view.file !== '-') return { uri: uriOf(view.file) };
  return { uri: STANDARD_INPUT, description: { text: view.labels.report['standard-input']() } };
}

/** `mobile/mobile-first` as the identifier `MobileMobileFirst`. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Text, on one line, of which a reader of SARIF takes nothing for its own: braces would be placeholders
 * (§3.11.5), a bracket before a parenthesis the middle of a link (§3.11.6).
 */
function message(text: string): string {
  return printable(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/\](?=\()/g, `]${WORD_JOINER}`);
}
