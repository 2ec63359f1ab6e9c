import type { ChalkInstance } from 'chalk';
import type { Look } from '../model.js';
import type { FrameLine } from '../plan/code-frame.js';
import { plainSigns } from './ascii.js';
import { withLabel } from './label.js';
import { columns, heading, labelled, type Pen, penOf, wrap } from './layout.js';
import { printable } from './printable.js';
import type { TerminalOptions } from './terminal-options.js';
import type {
  ActionView,
  AreaView,
  CheckView,
  GateView,
  MissingSectionView,
  PlaceView,
  ScoreView,
  View,
} from './view.js';

/** How many actions the report ends with. */
const NEXT_ACTIONS = 5;

/** Below this width, in columns, bars are short and tables become lines. */
export const NARROW = 70;

const BAR_WIDTH = 20;
const SHORT_BAR_WIDTH = 10;

/** The report as text for a terminal, ending with a line break. */
export function renderTerminal(view: View, options: TerminalOptions): string {
  const pen = penOf(options);
  const sections = options.quiet
    ? [header(view, pen), gates(view, pen)]
    : [
        header(view, pen),
        areas(view.labels.report['headline-areas'](), view.headlineAreas, pen),
        areas(view.labels.report['other-areas'](), view.otherAreas, pen),
        formatFindings(view, pen),
        ...view.areasByCost.map((area) => areaFindings(area, view, pen)),
        notes(view, pen),
        waivers(view, pen),
        notices(view, pen),
        ...(options.verbose ? [metChecks(view, pen), notApplicable(view, pen)] : []),
        actions(view, pen),
        gates(view, pen),
      ];
  const text = `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
  return options.unicode ? text : plainSigns(text);
}

/** The report's header and the next actions, as text for a terminal. */
export function renderSummary(view: View, look: Look): string {
  const pen = penOf(look);
  const text = `${[...header(view, pen), '', ...actions(view, pen)].join('\n')}\n`;
  return look.unicode ? text : plainSigns(text);
}

function header(view: View, pen: Pen): string[] {
  const { report } = view.labels;
  const { ink } = pen;
  const rows: [string, string][] = [
    [report.readiness(), readinessText(view, pen)],
    [report.gap(), view.gap],
    [report.coverage(), view.coverage],
    ...(view.lowest
      ? [[report['lowest-area'](), `${view.lowest.title} ${view.lowest.text}`] satisfies [string, string]]
      : []),
    [
      report.profile(),
      view.audit.profile === 'default' ? view.profile.title : withLabel(view.profile.title, view.profile.about, report),
    ],
    [report.verdict(), view.verdict.passed ? ink.green(view.verdict.text) : ink.red(view.verdict.text)],
  ];
  return [
    ...wrap(ink.bold(view.title), 0, pen),
    ...wrap(ink.dim(view.subtitle), 0, pen),
    '',
    ...labelled(rows, 2, pen),
  ];
}

function readinessText({ readiness, accepted }: View, pen: Pen): string {
  const text = `${colourOf(readiness.band, pen.ink)(pen.ink.bold(readiness.text))} ${bar(readiness, pen)}`;
  return accepted === null ? text : `${text} (${accepted})`;
}

function areas(title: string, list: readonly AreaView[], pen: Pen): string[] {
  if (list.length === 0) return [];
  const rows = list.map((area): [string, string, string] => [
    area.title,
    `${bar(area, pen)} ${colourOf(area.band, pen.ink)(area.text.padStart(3))}`,
    pen.ink.dim(area.points > 0 && pen.width >= NARROW ? area.pointsText : ''),
  ]);
  return [heading(title, pen), ...columns(rows)];
}

function formatFindings(view: View, pen: Pen): string[] {
  if (view.format.length === 0) return [];
  const { report } = view.labels;
  return [
    heading(report['format-findings'](), pen),
    ...wrap(pen.ink.dim(report['format-findings-about']()), 2, pen),
    ...view.format.flatMap((place) => ['', ...placeLines(place, pen), ...frameLines(place.frame, pen)]),
  ];
}

function areaFindings(area: AreaView, view: View, pen: Pen): string[] {
  const { report } = view.labels;
  const facts = [`${report.score()} ${area.text}`, report['area-costs']({ points: area.pointsText })].join(pen.dot);
  return [
    ...wrap(`${heading(area.title, pen)}  ${pen.ink.dim(facts)}`, 0, pen, 2),
    ...(area.missing ? ['', ...missingSection(area.missing, pen)] : []),
    ...area.open.flatMap((check) => ['', ...openCheck(check, view, pen)]),
  ];
}

function missingSection(missing: MissingSectionView, pen: Pen): string[] {
  return [
    ...wrap(`${levelMark(missing, pen)} ${pen.ink.bold(missing.text)}`, 2, pen),
    ...(missing.excuse === null ? [] : wrap(pen.ink.dim(missing.excuse), 4, pen)),
    ...wrap(missing.fix, 4, pen),
    ...missing.checks.flatMap((check) => wrap(`- ${check.asks} ${pen.ink.dim(check.id)}`, 4, pen, 2)),
  ];
}

function openCheck(check: CheckView, { labels: { report } }: View, pen: Pen): string[] {
  const { ink, dot } = pen;
  const facts = [
    check.id,
    check.outcomeText,
    check.pointsText,
    withLabel(report.effort(), check.effortText, report),
  ].join(dot);
  return [
    ...wrap(`${levelMark(check, pen)} ${ink.bold(check.title)}`, 2, pen),
    ...wrap(ink.dim(facts), 4, pen),
    ...check.places.flatMap((place) => placeLines(place, pen, 4)),
    ...labelled(
      [
        [report.why(), check.why],
        [report.fix(), check.fix],
      ],
      4,
      pen,
    ),
  ];
}

function placeLines(place: PlaceView, pen: Pen, indent = 2): string[] {
  return [
    ...wrap(`${pen.ink.cyan(place.where)}  ${place.text}`, indent, pen, 2),
    ...(place.excuse === null ? [] : wrap(pen.ink.dim(place.excuse), indent + 2, pen)),
  ];
}

/** Lines of the plan, cut at the terminal's width rather than wrapped, with a mark under the place. */
export function frameLines(frame: readonly FrameLine[], { ink }: Pick<Pen, 'ink'>): string[] {
  const gutter = String(frame.at(-1)?.number ?? 0).length;
  return frame.flatMap(({ number, text, mark }) => {
    const line = `    ${ink.dim(`${String(number).padStart(gutter)} |`)} ${printable(text)}`;
    if (!mark) return [line];
    const under = `    ${' '.repeat(gutter)} ${ink.dim('|')} ${' '.repeat(mark.start)}${ink.red('^'.repeat(mark.length))}`;
    return [line, under];
  });
}

function notes(view: View, pen: Pen): string[] {
  const all = [...view.headlineAreas, ...view.otherAreas].flatMap((area) => area.notes);
  const lines = all.flatMap(({ id, text }) => wrap(`${text} ${pen.ink.dim(id)}`, 2, pen, 2));
  return lines.length === 0 ? [] : [heading(view.labels.report.notes(), pen), ...lines];
}

function metChecks(view: View, pen: Pen): string[] {
  const met = [...view.headlineAreas, ...view.otherAreas].flatMap((area) => area.met);
  if (met.length === 0) return [];
  const lines = met.flatMap((check) => wrap(`${check.title} ${pen.ink.dim(check.id)}`, 2, pen, 2));
  return [heading(view.labels.report['met-checks'](), pen), ...lines];
}

function notApplicable(view: View, pen: Pen): string[] {
  if (view.notApplicable.length === 0) return [];
  const lines = view.notApplicable.flatMap((check) =>
    wrap(withLabel(`${check.title} ${pen.ink.dim(check.id)}`, check.reason ?? '', view.labels.report), 2, pen, 2),
  );
  return [heading(view.labels.report['not-applicable'](), pen), ...lines];
}

function waivers({ waivers: list, labels: { report } }: View, pen: Pen): string[] {
  if (list.length === 0) return [];
  return [
    heading(report.waivers(), pen),
    ...wrap(pen.ink.dim(report['waivers-about']()), 2, pen),
    ...list.flatMap(({ id, title, where, status, kind, reason, terms }) => [
      ...wrap(`${title} ${pen.ink.dim([id, kind, status, where].join(pen.dot))}`, 2, pen, 2),
      ...wrap(terms === '' ? reason : `${reason} ${pen.ink.dim(terms)}`, 4, pen),
    ]),
  ];
}

function notices({ notices: list, labels: { report } }: View, pen: Pen): string[] {
  if (list.length === 0) return [];
  return [heading(report.notices(), pen), ...list.flatMap((notice) => wrap(`- ${notice}`, 2, pen, 2))];
}

function actions(view: View, pen: Pen): string[] {
  const { report } = view.labels;
  const next = view.actions.slice(0, NEXT_ACTIONS);
  if (next.length === 0) return [heading(report.actions(), pen), `  ${report['no-actions']()}`];
  return [heading(report.actions(), pen), ...next.flatMap((action) => actionLines(action, view, pen))];
}

function actionLines(
  { rank, title, id, gain, effortText, readinessAfter }: ActionView,
  { labels: { report } }: View,
  pen: Pen,
): string[] {
  const facts = [
    id,
    withLabel(report.gain(), gain, report),
    withLabel(report.effort(), effortText, report),
    withLabel(report['readiness-after'](), readinessAfter, report),
  ];
  return [...wrap(`${rank}. ${title}`, 2, pen, 3), ...wrap(pen.ink.dim(facts.join(pen.dot)), 5, pen)];
}

function gates(view: View, pen: Pen): string[] {
  const failed = view.gates.filter(({ passed }) => !passed);
  if (failed.length === 0) return [];
  return failed.flatMap((gate, index) => [...(index > 0 ? [''] : []), ...gateLines(gate, view, pen)]);
}

/** What a failed gate expected, what it found, and what to do. */
export function gateLines(gate: GateView, { labels: { report } }: Pick<View, 'labels'>, pen: Pen): string[] {
  const { ink } = pen;
  const rows = [
    [report.expected(), gate.expected],
    [report.found(), gate.found],
    [report['how-to-mend'](), gate.fix],
  ] as const;
  return [...wrap(`${ink.red(ink.bold(gate.resultText))} ${ink.bold(gate.title)}`, 0, pen), ...labelled(rows, 2, pen)];
}

function levelMark({ level, levelText }: Pick<CheckView, 'level' | 'levelText'>, { ink }: Pen): string {
  const colour = level === 'must' ? ink.red : level === 'should' ? ink.yellow : ink.blue;
  return colour(levelText);
}

/** A score as a bar. */
export function bar({ value, band }: ScoreView, { ink, full, empty, width }: Pen): string {
  const length = width < NARROW ? SHORT_BAR_WIDTH : BAR_WIDTH;
  const filled = Math.round(((value ?? 0) / 100) * length);
  return colourOf(band, ink)(full.repeat(filled)) + ink.dim(empty.repeat(length - filled));
}

/** The colour of a band. */
export function colourOf(band: ScoreView['band'], ink: ChalkInstance): ChalkInstance {
  return { good: ink.green, fair: ink.yellow, poor: ink.red, none: ink.dim }[band];
}
