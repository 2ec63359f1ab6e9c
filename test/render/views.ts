import { readFileSync } from 'node:fs';
import { loadWords } from '../../src/i18n/load-words.js';
import { auditPlan } from '../../src/index.js';
import { toView } from '../../src/render/to-view.js';
import type { FindingView, View } from '../../src/render/view.js';

/** The view of a plan's audit in English. */
export async function viewOf(text: string, file = 'plan.yaml'): Promise<View> {
  const result = auditPlan(text, { file, today: '2026-11-22' });
  const module = await loadWords('en');
  if (!result.readable || module === undefined) throw new Error('The plan cannot be audited.');
  const tool = { name: 'strategy-audit', version: '1.0.0' };
  return toView(result.audit, module.words, { tool, text });
}

/** The view of a plan in fixtures/plans. */
export function viewOfFixture(name: string): Promise<View> {
  const file = `fixtures/plans/${name}.yaml`;
  return viewOf(readFileSync(file, 'utf8'), file);
}

/** What is no text: ids that the program itself chose. */
const IDS: ReadonlySet<string> = new Set(['language', 'id', 'anchor', 'level', 'band', 'outcome', 'effort']);

/** The same data with every text replaced by one and the same. */
export function withTexts<T>(data: T, text: string): T;
export function withTexts(data: unknown, text: string): unknown {
  if (typeof data === 'string') return text;
  if (Array.isArray(data)) return data.map((item) => withTexts(item, text));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, IDS.has(key) ? value : withTexts(value, text)]),
  );
}

/** Everything that could mean something to a browser, a template or a Markdown editor. */
export const HOSTILE = [
  '# <script>alert(1)</script> <img src=x onerror=alert(1)> "\'&amp; {{title}} {{{title}}} $1',
  '| a | b |',
  '---',
  '- [x](javascript:alert(1)) ![x](https://evil.example/x.png) `code` ``` **bold** _it_ ~~no~~ <!-- no -->',
  '1. www.evil.example https://evil.example @someone #12 :tada:',
].join('\n');

/** Everything that could mean something to a pipeline, a spreadsheet, a reader of XML or a terminal. */
export const HOSTILE_TO_MACHINES =
  '=cmd() ]]></failure><script>alert(1)</script> %0A::error::x\r\n::error::y\n##[error]z {0} [a](javascript:b) "\'& \u{1F600} \u202egnp.exe \u0000\u001b[31m\u009b31m\ufffe';

/** The view of a plan that says one text wherever a plan can say its own. */
export function viewThatSays(text: string, file?: string): Promise<View> {
  const plan = {
    format: 1,
    company: { name: text, models: ['b2c'], home_market: 'NL', markets: ['NL'] },
    mobile: { approach: text, [text]: text },
    delivery: { fulfilment: 'outsourced', providers: [{ name: text, markets: ['NL'], weighed: [] }] },
    not_applicable: [{ check: 'mobile/app', reason: text }],
  };
  return viewOf(JSON.stringify(plan, null, 2), file);
}

/** The same view with marks on some of its findings, as waivers and a baseline put them. */
export function marked(view: View, mark: (finding: FindingView) => Partial<FindingView>): View {
  return { ...view, findings: view.findings.map((finding) => ({ ...finding, ...mark(finding) })) };
}
