import type { Assessment } from '../audit/result.js';
import type { Words } from '../i18n/words.js';
import type { Look } from '../model.js';
import { plainSigns } from './ascii.js';
import { withLabel } from './label.js';
import { heading, type Pen, penOf, wrap } from './layout.js';
import { printable } from './printable.js';
import { fittedWidths, tableWithLines, wrapped } from './table.js';
import { colourOf, gateLines, NARROW } from './terminal.js';
import { gateView, scoreView, verdictView } from './to-view.js';
import type { GateView, ScoreView, View } from './view.js';

/** What is kept of each plan's audit when several are audited. */
export type Standing = Audited | Unreadable;

interface Audited {
  readonly plan: string;
  readonly company: string;
  readonly readiness: ScoreView;
  readonly gap: string;
  readonly coverage: { readonly answered: number; readonly applicable: number };
  /** How many findings at level must nobody accepted or knew before, as gates count them: breaches of the format aside. */
  readonly must: number;
  readonly verdict: View['verdict'];
  readonly failedGates: readonly GateView[];
}

/** A plan that could not be audited. */
interface Unreadable {
  readonly plan: string;
  readonly readiness: null;
}

/** The column of the company's name, which may be of any length. */
const COMPANY = 1;

/** What a table of plans shows of an audit: of hundreds of plans, nothing else is put into words. */
export function standingOf(audit: Assessment, words: Words): Standing {
  const { report } = words.interface;
  const isUnknown = audit.areas.some(({ unknown }) => unknown);
  return printable({
    plan: audit.file === '-' ? report['standard-input']() : audit.file,
    company: audit.company,
    readiness: scoreView(audit.readiness, isUnknown, words),
    gap: audit.gap === null ? report.none() : String(audit.gap),
    coverage: audit.coverage,
    must: audit.verdict.openMusts,
    verdict: verdictView(audit, words),
    failedGates: audit.verdict.gates.filter(({ passed }) => !passed).map((gate) => gateView(gate, words)),
  });
}

/**
 * Plans side by side as text for a terminal: what could not be read, then the lowest readiness first; and
 * what failed in each, unless that is not wanted.
 */
export function renderStandings(
  standings: readonly Standing[],
  { interface: labels }: Words,
  { quiet, ...look }: Look & { readonly quiet: boolean },
): string {
  const pen = penOf(look);
  const sorted = [...standings].sort(byReadiness);
  const table = pen.width < NARROW ? lines(sorted, labels, pen) : rows(sorted, labels, pen);
  const gates = quiet ? [] : sorted.flatMap((standing) => failedGates(standing, labels, pen));
  const text = `${[heading(title(sorted, labels), pen), ...table, ...gates].join('\n')}\n`;
  return look.unicode ? text : plainSigns(text);
}

function title(standings: readonly Standing[], labels: Words['interface']): string {
  const audited = standings.filter(isAudited);
  const passed = audited.filter(({ verdict }) => verdict.passed).length;
  return labels.standings.title({
    plans: standings.length,
    passed,
    failed: audited.length - passed,
    unreadable: standings.length - audited.length,
  });
}

function isAudited(standing: Standing): standing is Audited {
  return standing.readiness !== null;
}

/** What could not be read comes first, then what nobody knows the readiness of; equals by their names. */
function byReadiness(a: Standing, b: Standing): number {
  return place(a) - place(b) || (a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : 0);
}

function place({ readiness }: Standing): number {
  return readiness === null ? -2 : (readiness.value ?? -1);
}

function rows(standings: readonly Standing[], { standings: said }: Words['interface'], pen: Pen): string[] {
  const { ink, width } = pen;
  const head = [`  ${said.readiness()}`, said.plan(), said.gap(), said.coverage(), said.must(), said.verdict()];
  const cells = standings.map((standing) =>
    isAudited(standing)
      ? [
          `  ${readinessText(standing.readiness, pen)}`,
          standing.company,
          standing.gap.padStart(3),
          said.answered({ ...standing.coverage }),
          String(standing.must).padStart(4),
          verdictText(standing, pen),
        ]
      : [`  ${ink.dim('-')}`, ink.red(said['cannot-be-read']())],
  );
  const widths = fittedWidths(head, cells, COMPANY, width);
  const table = standings.map((standing, index) => ({
    cells: wrapped(cells[index] ?? [], COMPANY, widths),
    below: wrap(ink.dim(standing.plan), widths[0] ?? 0, pen),
  }));
  return tableWithLines(head, table, widths);
}

function lines(standings: readonly Standing[], { standings: said, report }: Words['interface'], pen: Pen): string[] {
  return standings.flatMap((standing) => {
    if (!isAudited(standing))
      return wrap(`${pen.ink.red(said['cannot-be-read']())} ${pen.ink.dim(standing.plan)}`, 2, pen, 4);
    const facts = [
      withLabel(report.gap(), standing.gap, report),
      said['coverage-of']({ ...standing.coverage }),
      said['must-findings']({ count: standing.must }),
    ];
    return [
      ...wrap(`${readinessText(standing.readiness, pen)} ${standing.company} ${pen.ink.dim(standing.plan)}`, 2, pen, 4),
      ...wrap(`${verdictText(standing, pen)}${pen.dot}${pen.ink.dim(facts.join(pen.dot))}`, 6, pen),
    ];
  });
}

function failedGates(standing: Standing, labels: Words['interface'], pen: Pen): string[] {
  if (!isAudited(standing) || standing.failedGates.length === 0) return [];
  return [
    '',
    ...wrap(`${heading(standing.company, pen)}  ${pen.ink.dim(standing.plan)}`, 0, pen, 2),
    ...standing.failedGates.flatMap((gate) => gateLines(gate, { labels }, pen)),
  ];
}

function readinessText({ band, text }: ScoreView, { ink }: Pen): string {
  return colourOf(band, ink)(text.padStart(3));
}

function verdictText({ verdict }: Audited, { ink }: Pen): string {
  return verdict.passed ? ink.green(verdict.text) : ink.red(verdict.text);
}
