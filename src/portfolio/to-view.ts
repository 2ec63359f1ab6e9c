import { AREA_IDS } from '../areas/ids.js';
import type { Words } from '../i18n/words.js';
import type { AreaId } from '../model.js';
import { pointsText, scoreView, wordsOf } from '../render/to-view.js';
import type { ScoreView, Tool } from '../render/view.js';
import type { AreaStanding, CommonGap, Portfolio, Row } from './portfolio.js';

/** The portfolio as readers see it: all texts in one language. Every format renders this one view. */
export interface PortfolioView {
  readonly language: string;
  readonly tool: Tool;
  /** The portfolio itself, for machines. */
  readonly portfolio: Portfolio;
  readonly title: string;
  readonly subtitle: string;
  readonly median: ScoreView;
  readonly quartiles: string;
  readonly range: string;
  readonly verdicts: string;
  readonly coverage: string;
  readonly histogram: readonly TenView[];
  readonly rows: readonly RowView[];
  readonly areas: readonly AreaStandingView[];
  /** All of them; documents show the first. */
  readonly gaps: readonly GapView[];
  /** What a reader has to know before comparing the plans. */
  readonly notices: readonly string[];
  readonly made: string;
  /** The labels of this report before those of all reports. */
  readonly labels: Words['interface'] & { readonly report: Words['portfolio']['report'] };
}

/** A bar of the histogram; its value is the share of the plans, in percent. */
export interface TenView extends ScoreView {
  readonly tens: string;
  readonly plans: number;
}

export interface RowView {
  readonly rank: number;
  readonly file: string;
  readonly company: string;
  readonly readiness: ScoreView;
  readonly coverage: string;
  readonly lowest: string;
  readonly must: number;
  readonly today: string;
  readonly passed: boolean;
  readonly verdict: string;
}

/** Its value is the mean. */
export interface AreaStandingView extends ScoreView {
  readonly id: string;
  readonly title: string;
  readonly lowest: string;
  readonly below: string;
}

export interface GapView {
  readonly rank: number;
  readonly id: string;
  readonly title: string;
  readonly fix: string;
  readonly area: string;
  readonly plans: string;
  readonly unanswered: number;
  readonly points: string;
}

/** Puts a portfolio into words. Pure: the same portfolio and words give the same view. */
export function toPortfolioView(portfolio: Portfolio, words: Words, tool: Tool): PortfolioView {
  const { report } = words.portfolio;
  const { plans, passed, from, to, readiness, coverage } = portfolio;
  const { quartiles } = readiness;
  const none = words.interface.report.none();
  return {
    language: words.language,
    tool,
    portfolio,
    title: report.title({ plans }),
    subtitle: report.subtitle({ from, to, same: from === to ? 'yes' : 'no' }),
    median: scoreView(quartiles?.median ?? null, false, words),
    quartiles: quartiles ? report['quartiles-of']({ ...quartiles }) : none,
    range: quartiles ? report['range-of']({ ...quartiles }) : none,
    verdicts: report['verdicts-of']({ passed, plans }),
    coverage: words.interface.report['coverage-of']({ ...coverage }),
    histogram: readiness.histogram.map((ten) => ({
      tens: report.tens({ ...ten }),
      plans: ten.plans,
      text: String(ten.plans),
      value: readiness.plans === 0 ? 0 : Math.round((100 * ten.plans) / readiness.plans),
      band: scoreView(ten.from, false, words).band,
    })),
    rows: portfolio.rows.map((row, index) => rowView(row, index + 1, words)),
    areas: portfolio.areas.map((area) => areaView(area, portfolio, words)),
    gaps: portfolio.gaps.map((gap, index) => gapView(gap, index + 1, words)),
    notices: noticesOf(portfolio, words),
    made: words.interface.report['made-with']({ tool: tool.name, version: tool.version }),
    labels: { ...words.interface, report: { ...words.interface.report, ...report } },
  };
}

function rowView(row: Row, rank: number, words: Words): RowView {
  const { report } = words.portfolio;
  const { file, company, readiness, coverage, lowest, must, today, passed } = row;
  return {
    rank,
    file: fileText(file, words),
    company,
    readiness: scoreView(readiness, false, words),
    coverage: report['of-plans']({ count: coverage.answered, plans: coverage.applicable }),
    lowest: lowest
      ? report['area-of']({ title: areaTitle(lowest.area, words), score: scoreView(lowest.score, false, words).text })
      : words.interface.report.none(),
    must,
    today: report.day({ date: today }),
    passed,
    verdict: passed ? report.passed() : report.failed(),
  };
}

function areaView({ area, plans, mean, lowest, below }: AreaStanding, all: Portfolio, words: Words): AreaStandingView {
  return {
    ...scoreView(mean, false, words),
    id: area,
    title: areaTitle(area, words),
    lowest: scoreView(lowest, false, words).text,
    below: words.portfolio.report['of-plans']({ count: below, plans: Math.min(plans, all.plans) }),
  };
}

/** A check that this version knows is told in the words of this report, whatever language its audits are in. */
function gapView(gap: CommonGap, rank: number, words: Words): GapView {
  const said = wordsOf(gap.check, words);
  return {
    rank,
    id: gap.check,
    title: said?.title() ?? gap.title,
    fix: said?.fix() ?? gap.fix,
    area: areaTitle(gap.area, words),
    plans: words.portfolio.report['of-plans']({ count: gap.plans, plans: gap.applicable }),
    unanswered: gap.unanswered,
    points: pointsText(gap.points, words),
  };
}

/** The areas' own names; another version's area goes by its id. */
function areaTitle(id: string, words: Words): string {
  return isArea(id) ? words.areas[id].title() : id;
}

function isArea(id: string): id is AreaId {
  return AREA_IDS.some((known) => known === id);
}

function noticesOf({ rows }: Portfolio, words: Words): string[] {
  const { report } = words.portfolio;
  const profiles = [...new Set(rows.flatMap(({ profile }) => profile ?? []))].sort();
  const most = Math.max(0, ...rows.map(({ areas }) => areas));
  const parts = rows.filter(({ areas }) => areas < most).map(({ file }) => fileText(file, words));
  return [
    ...(profiles.length > 1 ? [report.profiles({ profiles })] : []),
    ...(parts.length > 0 ? [report.parts({ count: parts.length, files: parts })] : []),
  ];
}

function fileText(file: string, { interface: { report } }: Words): string {
  return file === '-' ? report['standard-input']() : file;
}
