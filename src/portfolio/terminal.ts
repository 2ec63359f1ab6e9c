import type { Look } from '../model.js';
import { plainSigns } from '../render/ascii.js';
import { withLabel } from '../render/label.js';
import { columns, heading, labelled, type Pen, pad, penOf, wrap } from '../render/layout.js';
import { printable } from '../render/printable.js';
import { fittedWidths, tableWithLines, wrapped } from '../render/table.js';
import { bar, colourOf, NARROW } from '../render/terminal.js';
import { toPortfolioDocument } from './document.js';
import type { GapView, PortfolioView, RowView } from './to-view.js';

/** The column of the company's name, which may be of any length. */
const COMPANY = 1;

/** The portfolio as text for a terminal, ending with a line break. */
export function renderPortfolioTerminal({ portfolio, labels, ...texts }: PortfolioView, look: Look): string {
  const view: PortfolioView = { ...printable(texts), portfolio, labels };
  const pen = penOf(look);
  const sections = [header(view, pen), histogram(view, pen), plans(view, pen), areas(view, pen), gaps(view, pen)];
  const text = `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  return look.unicode ? text : plainSigns(text);
}

function header(view: PortfolioView, pen: Pen): string[] {
  const { report } = view.labels;
  const rows = [
    [report.readiness(), `${colourOf(view.median.band, pen.ink)(view.median.text)} ${bar(view.median, pen)}`],
    [report.range(), view.range],
    [report.quartiles(), view.quartiles],
    [report.coverage(), view.coverage],
    [report.verdicts(), view.verdicts],
  ] as const;
  return [
    ...wrap(pen.ink.bold(view.title), 0, pen),
    ...wrap(pen.ink.dim(view.subtitle), 0, pen),
    '',
    ...labelled(rows, 2, pen),
    ...view.notices.flatMap((notice) => ['', ...wrap(notice, 2, pen)]),
  ];
}

function histogram({ histogram: tens, labels: { report } }: PortfolioView, pen: Pen): string[] {
  const rows = tens.map((ten) => [ten.tens, `${bar(ten, pen)} ${ten.text.padStart(3)}`]);
  return [
    heading(report.distribution(), pen),
    ...wrap(pen.ink.dim(report['distribution-about']()), 2, pen),
    ...columns(rows),
  ];
}

function plans({ rows, labels: { report } }: PortfolioView, pen: Pen): string[] {
  const title = [heading(report.plans(), pen), ...wrap(pen.ink.dim(report['plans-about']()), 2, pen)];
  if (pen.width < NARROW) return [...title, ...rows.flatMap((row) => planLines(row, report, pen))];
  const head = [
    `  ${report['plan-readiness']()}`,
    report.plan(),
    report['lowest-area'](),
    report['must-short'](),
    report.verdict(),
  ];
  const cells = rows.map((row) => [
    `  ${colourOf(row.readiness.band, pen.ink)(row.readiness.text.padStart(3))}`,
    row.company,
    row.lowest,
    String(row.must).padStart(4),
    verdictText(row, pen),
  ]);
  const widths = fittedWidths(head, cells, COMPANY, pen.width);
  const table = rows.map((row, index) => ({
    cells: wrapped(cells[index] ?? [], COMPANY, widths),
    below: wrap(pen.ink.dim([row.file, row.today].join(pen.dot)), widths[0] ?? 0, pen),
  }));
  return [...title, ...tableWithLines(head, table, widths)];
}

function planLines(row: RowView, report: PortfolioView['labels']['report'], pen: Pen): string[] {
  const facts = [row.lowest, withLabel(report.must(), row.must, report), row.today].join(pen.dot);
  const readiness = colourOf(row.readiness.band, pen.ink)(row.readiness.text.padStart(3));
  return [
    ...wrap(`${readiness} ${row.company} ${pen.ink.dim(row.file)}`, 2, pen, 4),
    ...wrap(`${verdictText(row, pen)} ${pen.ink.dim(facts)}`, 6, pen),
  ];
}

function verdictText({ passed, verdict }: RowView, { ink }: Pen): string {
  return passed ? ink.green(verdict) : ink.red(verdict);
}

function areas({ areas: list, labels: { report } }: PortfolioView, pen: Pen): string[] {
  const rows = list.map((area) => [
    area.title,
    `${bar(area, pen)} ${colourOf(area.band, pen.ink)(area.text.padStart(3))}`,
    pen.ink.dim(`${report.lowest()} ${area.lowest}`),
    pen.ink.dim(pen.width < NARROW ? '' : withLabel(report.below(), area.below, report)),
  ]);
  return [heading(report.weakest(), pen), ...wrap(pen.ink.dim(report['weakest-about']()), 2, pen), ...columns(rows)];
}

function gaps(view: PortfolioView, pen: Pen): string[] {
  const { report } = view.labels;
  const { firstGaps, moreGaps } = toPortfolioDocument(view);
  if (firstGaps.length === 0) return [heading(report.gaps(), pen), `  ${report['no-gaps']()}`];
  return [
    heading(report.gaps(), pen),
    ...wrap(pen.ink.dim(report['gaps-about']()), 2, pen),
    ...firstGaps.flatMap((gap) => gapLines(gap, report, pen)),
    ...(moreGaps > 0 ? ['', ...wrap(pen.ink.dim(report['more-gaps']({ count: moreGaps })), 2, pen)] : []),
  ];
}

function gapLines(gap: GapView, report: PortfolioView['labels']['report'], pen: Pen): string[] {
  const facts = [
    gap.id,
    gap.area,
    withLabel(report['unmet-in'](), gap.plans, report),
    withLabel(report['unanswered-in'](), gap.unanswered, report),
    withLabel(report['mean-points'](), gap.points, report),
  ];
  const rank = pad(String(gap.rank), 2);
  return [
    '',
    ...wrap(`${rank} ${pen.ink.bold(gap.title)}`, 2, pen, 3),
    ...wrap(pen.ink.dim(facts.join(pen.dot)), 5, pen),
    ...wrap(gap.fix, 5, pen),
  ];
}
