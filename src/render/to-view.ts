import type { WaiverUse } from '../audit/excuse.js';
import type { Finding } from '../audit/findings.js';
import type { Gate } from '../audit/judge.js';
import type { Audit } from '../audit/result.js';
import type { Action, AreaScore, ScoredCheck } from '../audit/score.js';
import type { AreaWords, CheckWords, Render, Words } from '../i18n/words.js';
import type { Arguments, Outcome } from '../model.js';
import { once } from '../once.js';
import { codeFrame } from '../plan/code-frame.js';
import { formatPath } from '../plan/path.js';
import { HEADLINE_AREAS, LEVEL_WEIGHTS } from '../policy/policy.js';
import { PROFILE_IDS } from '../policy/profiles.js';
import type {
  ActionView,
  AreaView,
  CheckView,
  FindingView,
  GateView,
  MissingSectionView,
  PlaceView,
  ScoreView,
  Tool,
  View,
  WaiverView,
} from './view.js';

export interface ViewOptions {
  readonly tool: Tool;
  /** The text of the plan, to show lines of it. */
  readonly text: string;
}

/** What every text is made from. */
interface Telling {
  readonly audit: Audit;
  readonly words: Words;
  readonly text: string;
  readonly findingsOf: ReadonlyMap<string, readonly Finding[]>;
}

/** Puts an audit into words. Pure: the same audit and words give the same view. */
export function toView(audit: Audit, words: Words, { tool, text }: ViewOptions): View {
  const telling: Telling = { audit, words, text, findingsOf: groupById(audit.findings) };
  const { report } = words.interface;
  const areas = audit.areas.map((area) => areaView(area, telling));
  const headlineAreas = HEADLINE_AREAS.flatMap((id) => areas.find((area) => area.id === id) ?? []);
  const otherAreas = areas.filter(({ headline }) => !headline);
  // Each of these is used by some formats only, and all of them together take a third of the time of a view.
  const findings = once(() => audit.findings.map((finding) => findingView(finding, words)));
  const checksThatAre = (outcome: Outcome): CheckView[] =>
    audit.checks.filter((check) => check.outcome === outcome).map((check) => checkView(check, telling));
  const unanswered = once(() => checksThatAre('unanswered'));
  const notApplicable = once(() => checksThatAre('not-applicable'));
  return {
    language: words.language,
    tool,
    audit,
    get findings() {
      return findings();
    },
    file: audit.file,
    company: audit.company,
    title: report.title({ company: audit.company }),
    subtitle: subtitleOf(audit, areas, words),
    readiness: scoreView(
      audit.readiness,
      audit.areas.some(({ unknown }) => unknown),
      words,
    ),
    accepted: hasWaivers(audit) ? report.accepted({ readiness: scoreText(audit.acceptedReadiness, words) }) : null,
    gap: audit.gap === null ? report.none() : String(audit.gap),
    coverage: report['coverage-of']({ ...audit.coverage }),
    lowest: lowestOf([...headlineAreas, ...otherAreas], audit),
    verdict: verdictView(audit, words),
    gates: audit.verdict.gates.map((gate) => gateView(gate, words)),
    headlineAreas,
    otherAreas,
    areasByCost: areas.filter(({ missing, open }) => missing || open.length > 0).sort((a, b) => b.points - a.points),
    format: audit.findings
      .filter(({ kind }) => kind === 'format')
      .map((finding, index) => formatView(finding, index, telling)),
    actions: audit.actions.map((action, index) => actionView(action, index + 1, telling)),
    profile: profileText(audit.profile, words),
    waivers: audit.waivers.map((use) => waiverView(use, words)),
    notices: noticesOf(audit, words),
    get unanswered() {
      return unanswered();
    },
    get notApplicable() {
      return notApplicable();
    },
    scoring: [
      report['scoring-levels']({ ...LEVEL_WEIGHTS }),
      report['scoring-areas'](),
      report['scoring-readiness'](),
      report['scoring-silence'](),
    ],
    sources: Object.entries(words.knowledge.documents).map(([id, { title, publisher }]) => ({
      id,
      text: report['source-of']({ title: title(), publisher: publisher() }),
    })),
    made: report['made-with']({ tool: tool.name, version: tool.version }),
    labels: words.interface,
  };
}

function groupById(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.id);
    if (group) group.push(finding);
    else groups.set(finding.id, [finding]);
  }
  return groups;
}

/** What the verdict of an audit says. */
export function verdictView(
  { verdict, areas }: Pick<Audit, 'verdict' | 'areas'>,
  { interface: { report } }: Words,
): View['verdict'] {
  if (areas.some(({ unknown }) => unknown)) return { passed: false, text: report.incomplete() };
  const count = verdict.gates.filter(({ passed }) => !passed).length;
  return { passed: verdict.passed, text: count === 0 ? report.passed() : report.failed({ count }) };
}

/** The plan and the day; and the areas, when not all of them were audited. */
function subtitleOf(
  { file: name, today }: Audit,
  areas: readonly AreaView[],
  { interface: { report }, areas: all }: Words,
): string {
  const file = name === '-' ? report['standard-input']() : name;
  if (areas.length === Object.keys(all).length) return report.subtitle({ file, date: today });
  return report['subtitle-part']({ file, date: today, areas: areas.map(({ title }) => title) });
}

/** The lowest of the areas that have a gap; of two that are equal, the first. */
function lowestOf(areas: readonly AreaView[], audit: Audit): AreaView | null {
  const exact = (view: AreaView): number => audit.areas.find(({ area }) => area === view.id)?.score ?? 100;
  const withGap = areas.filter((area) => exact(area) < 100);
  return withGap.reduce<AreaView | null>((low, area) => (low && exact(low) <= exact(area) ? low : area), null);
}

/** A score as reports show it, rounded down. */
export function scoreView(score: number | null, unknown: boolean, { interface: { report } }: Words): ScoreView {
  if (score === null) return { value: null, text: unknown ? report.unknown() : report.none(), band: 'none' };
  const value = Math.floor(score + 1e-9);
  return { value, text: String(value), band: value >= 90 ? 'good' : value >= 50 ? 'fair' : 'poor' };
}

function areaView(area: AreaScore, telling: Telling): AreaView {
  const { audit, words, findingsOf } = telling;
  const { report } = words.interface;
  const scored = audit.checks.filter((check) => check.area === area.area);
  const views = new Map<ScoredCheck, CheckView>();
  const viewOf = (check: ScoredCheck): CheckView => {
    const view = views.get(check) ?? checkView(check, telling);
    views.set(check, view);
    return view;
  };
  const section = findingsOf.get(`section/${area.area}`)?.[0];
  const silenced = new Set(section?.checks);
  // What a breach of the format silences elsewhere is no cost of the area that it stands in.
  const points = scored.reduce((sum, check) => sum + check.points, 0);
  const viewsOf = (isMeant: (check: ScoredCheck) => boolean): CheckView[] => scored.filter(isMeant).map(viewOf);
  const byCost = (a: CheckView, b: CheckView): number => b.points - a.points;
  return {
    ...scoreView(area.score, area.unknown, words),
    id: area.area,
    title: words.areas[area.area].title(),
    about: words.areas[area.area].about(),
    headline: area.headline,
    weight: area.weight,
    earned: report.number({ value: area.earned }),
    possible: report.number({ value: area.possible }),
    coverage: report['coverage-of']({ answered: area.answered, applicable: area.applicable }),
    points,
    pointsText: pointsText(points, words),
    missing: section
      ? missingSection(section, viewsOf(({ check }) => silenced.has(check)).sort(byCost), telling)
      : null,
    open: viewsOf(({ check }) => findingsOf.has(check) && !silenced.has(check)).sort(byCost),
    // A terminal shows these when it is asked for more, and most checks are met.
    get met() {
      return viewsOf(({ outcome }) => outcome === 'met');
    },
    get checks() {
      return scored.map(viewOf);
    },
    notes: scored.flatMap((check) => notesOf(check, words).map((text) => ({ id: check.check, text }))),
  };
}

function missingSection(finding: Finding, checks: readonly CheckView[], { words }: Telling): MissingSectionView {
  const { findings, levels } = words.interface;
  return {
    text: findingText(finding, words),
    fix: findings['section-fix'](finding.args),
    level: finding.level,
    levelText: levels[finding.level](),
    pointsText: pointsText(finding.points, words),
    excuse: excuseText(finding, words),
    checks,
  };
}

function checkView(check: ScoredCheck, telling: Telling): CheckView {
  const { words, findingsOf } = telling;
  const { levels, outcomes, efforts } = words.interface;
  const said = wordsOf(check.check, words);
  // A crashed check has no verdict; the run fails, and its area says that nobody knows.
  const outcome = check.outcome === 'crashed' ? 'unanswered' : check.outcome;
  return {
    id: check.check,
    anchor: anchorOf(check.check),
    title: said?.title() ?? check.check,
    asks: said?.asks() ?? '',
    why: said?.why() ?? '',
    fix: said?.fix() ?? '',
    level: check.level,
    levelText: levels[check.level](),
    outcome,
    outcomeText: outcomes[outcome](),
    effortText: efforts[check.effort](),
    points: check.points,
    pointsText: pointsText(check.points, words),
    requirements: check.covers.filter((id) => id !== 'practice' && id !== 'house'),
    places: (findingsOf.get(check.check) ?? []).map((finding) => placeView(finding, telling)),
    notes: notesOf(check, words),
    reason: outcome === 'not-applicable' ? reasonOf(check, words) : null,
  };
}

/** What was computed on the way, such as a rate, whether or not the check is met. */
function notesOf({ check, notes }: ScoredCheck, words: Words): string[] {
  if (notes.length === 0) return [];
  const said = wordsOf(check, words)?.notes;
  return notes.flatMap(({ message, args }) => said?.[message]?.(args) ?? []);
}

function reasonOf({ check, reason, off }: ScoredCheck, words: Words): string {
  if (off) return words.policy.off();
  if (reason !== undefined) return words.interface.report['reason-by-plan']({ reason });
  return wordsOf(check, words)?.['not-applicable']?.() ?? '';
}

function findingView(finding: Finding, words: Words): FindingView {
  const said = wordsOf(finding.id, words);
  const { findings } = words.interface;
  const section = finding.area === null ? '' : words.areas[finding.area].title();
  return {
    ...finding,
    text: findingText(finding, words),
    excuse: excuseText(finding, words),
    title:
      said?.title() ??
      (finding.kind === 'section' ? findings['section-title']({ title: section }) : findings['format-title']()),
    why: said?.why() ?? '',
    fix: said?.fix() ?? (finding.kind === 'section' ? findings['section-fix'](finding.args) : ''),
  };
}

/** Lines of the plan are shown for so many breaches; whoever has more of them has one cause. */
const MOST_FRAMES = 100;

function formatView(finding: Finding, index: number, telling: Telling): PlaceView {
  const isShown = index < MOST_FRAMES && finding.range !== null;
  return { ...placeView(finding, telling), frame: isShown ? codeFrame(telling.text, finding.range) : [] };
}

function placeView(finding: Finding, { audit, words }: Telling): PlaceView {
  const start = finding.range?.start;
  return {
    text: findingText(finding, words),
    excuse: excuseText(finding, words),
    where: start ? `${audit.file}:${start.line}:${start.column}` : audit.file,
    path: formatPath(finding.path),
    range: finding.range,
    frame: [],
    points: finding.points,
    pointsText: pointsText(finding.points, words),
  };
}

function profileText(profile: string, { policy: { profiles } }: Words): View['profile'] {
  const said = PROFILE_IDS.find((id) => id === profile);
  return said === undefined
    ? { title: profile, about: '' }
    : { title: profiles[said].title(), about: profiles[said].about() };
}

function hasWaivers({ findings }: Audit): boolean {
  return findings.some(({ waiver }) => waiver !== undefined);
}

function scoreText(score: number | null, { interface: { report } }: Words): string {
  return score === null ? report.none() : String(score);
}

/** That a finding was accepted, or was until its waiver expired, or that it is known. */
function excuseText({ waiver, expired, known }: Finding, { policy: { excuses } }: Words): string | null {
  if (waiver?.expires !== undefined) return excuses[`${waiver.kind}-until`]({ ...waiver });
  if (waiver) return excuses[waiver.kind]({ ...waiver });
  if (expired?.expires !== undefined) return excuses.expired({ ...expired });
  return known ? excuses.known() : null;
}

function waiverView({ entry, status }: WaiverUse, words: Words): WaiverView {
  const { waivers } = words.policy;
  const { check, owner, approvedBy, expires, ticket, kind, reason, file, range } = entry;
  const terms = [
    ...(owner === undefined ? [] : [waivers.owner({ owner })]),
    ...(approvedBy === undefined ? [] : [waivers['approved-by']({ name: approvedBy })]),
    ...(expires === undefined ? [] : [waivers.until({ expires })]),
    ...(ticket === undefined ? [] : [waivers.ticket({ ticket })]),
  ];
  return {
    id: check,
    title: wordsOf(check, words)?.title() ?? sectionTitle(check, words),
    where: `${file}:${range.start.line}`,
    status: waivers[status](),
    kind: waivers.kinds[kind](),
    reason,
    terms: terms.join(' · '),
  };
}

function sectionTitle(id: string, words: Words): string {
  const area = id.replace(/^section\//, '');
  const title = areaWords(area, words)?.title() ?? area;
  return words.interface.findings['section-title']({ title });
}

/** What somebody has to see to: waivers that expired, end soon or are unused, and known findings that are mended. */
function noticesOf({ waivers, mended }: Audit, { policy: { notices } }: Words): string[] {
  return [
    ...waivers.flatMap(({ entry, status, endsSoon, findings }) => {
      const about = { check: entry.check, file: entry.file, line: entry.range.start.line, findings };
      const { expires = '' } = entry;
      if (status === 'expired') return notices.expired({ ...about, expires });
      if (status === 'unused') return notices.unused(about);
      return endsSoon ? notices['ends-soon']({ ...about, expires }) : [];
    }),
    ...(mended.length > 0 ? [notices.mended({ count: mended.length })] : []),
  ];
}

/** What a finding says, whoever speaks. */
export function findingText(
  { kind, id, message, args }: Pick<Finding, 'kind' | 'id' | 'message' | 'args'>,
  words: Words,
): string {
  const render = findMessage(kind, id, message, words);
  return render?.(args) ?? message;
}

function findMessage(kind: Finding['kind'], id: string, message: string, words: Words): Render | undefined {
  const general: { readonly [id: string]: Render } = words.interface.findings;
  if (kind === 'format') return (words.plan.format as { readonly [id: string]: Render })[message];
  if (kind === 'section' || message.startsWith('unanswered')) return general[message];
  return wordsOf(id, words)?.problems?.[message] ?? words.shared.problems[message];
}

/** The words of a check, from its id. */
export function wordsOf(id: string, words: Words): CheckWords | undefined {
  const [area = '', name = ''] = id.split('/');
  const checks = areaWords(area, words)?.checks ?? {};
  return Object.hasOwn(checks, name) ? checks[name] : undefined;
}

/** The words of an area, if it is one of this version: an audit that is read may name any. */
function areaWords(area: string, words: Words): AreaWords | undefined {
  const areas: { readonly [area: string]: AreaWords } = words.areas;
  return Object.hasOwn(areas, area) ? areas[area] : undefined;
}

function actionView(
  { check, area, points, effort, readinessAfter }: Action,
  rank: number,
  { words }: Telling,
): ActionView {
  const said = wordsOf(check, words);
  return {
    rank,
    id: check,
    anchor: anchorOf(check),
    title: said?.title() ?? check,
    fix: said?.fix() ?? '',
    area: words.areas[area].title(),
    effort,
    effortText: words.interface.efforts[effort](),
    points,
    gain: pointsText(points, words),
    readinessAfter,
  };
}

/** A gate, in words. */
export function gateView({ gate, passed, args }: Gate, words: Words): GateView {
  const { gates, report } = words.interface;
  const said = gates[gate];
  return {
    id: gate,
    title: said.title(args),
    passed,
    resultText: passed ? report['gate-passed']() : report['gate-failed'](),
    expected: said.expected(args),
    found: foundText(gate, passed, args, words),
    fix: passed ? '' : said.fix(args),
  };
}

function foundText(gate: Gate['gate'], passed: boolean, args: Arguments, { interface: { gates } }: Words): string {
  if (gate === 'required-sections' && passed) return gates['required-sections']['found-none']();
  const isAreas = gate === 'no-regression' && Array.isArray(args['areas']) && args['areas'].length > 0;
  return isAreas ? gates['no-regression']['found-areas'](args) : gates[gate].found(args);
}

/** Points of readiness with one decimal; what would show as nothing is said to be little. */
export function pointsText(points: number, { interface: { report } }: Words): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded === 0 ? report['under-a-point']() : report.points({ points: rounded });
}

function anchorOf(check: string): string {
  return `check-${check.replace('/', '-')}`;
}
