import type { Audit } from '../audit/result.js';
import type { AuditResult } from '../audit-plan.js';
import { DEFAULT_LANGUAGE, wordsIn } from '../i18n/load-words.js';
import { TOOL } from '../version.js';
import { withRuleWords } from './rule-words.js';
import type { TerminalOptions } from './terminal-options.js';
import { toView } from './to-view.js';
import type { View } from './view.js';

export type Format =
  | 'terminal'
  | 'markdown'
  | 'html'
  | 'json'
  | 'ndjson'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'gitlab'
  | 'csv';

export interface ReportOptions {
  /** The language of the report; `en` unless told. */
  readonly language?: string;
  /** How a terminal report looks; plain text of 80 columns unless told. */
  readonly terminal?: Partial<TerminalOptions>;
}

/**
 * Renders an audit.
 *
 * @throws RangeError when there are no words in the language asked for
 */
export async function renderReport(
  { audit, text, rules, language: own = DEFAULT_LANGUAGE }: Extract<AuditResult, { readable: true }>,
  format: Format,
  { language = own, terminal = {} }: ReportOptions = {},
): Promise<string> {
  const words = withRuleWords((await wordsIn(language)).words, rules);
  const view = (shown: Audit): View => toView(shown, words, { tool: TOOL, text });
  switch (format) {
    case 'json':
      return (await import('./json.js')).renderJson(view(audit));
    case 'ndjson':
      return (await import('./ndjson.js')).renderNdjson(view(audit));
    case 'sarif':
      return (await import('./sarif.js')).renderSarif(view(audit));
    case 'junit':
      return (await import('./junit.js')).renderJunit(view(audit));
    case 'github':
      return (await import('./github.js')).renderGithub(view(audit));
    case 'gitlab':
      return (await import('./gitlab.js')).renderGitlab(view(audit));
    case 'csv':
      return (await import('./csv.js')).renderCsv(view(audit));
    case 'html':
      return (await import('./html.js')).renderHtml(view(audit));
    case 'markdown':
      return (await import('./markdown.js')).renderMarkdown(view(audit));
    case 'terminal': {
      const [{ renderTerminal }, { printable }] = await Promise.all([
        import('./terminal.js'),
        import('./printable.js'),
      ]);
      const plain = { width: 80, colorLevel: 0, unicode: true, quiet: false, verbose: false } as const;
      return renderTerminal(view(printable(audit)), { ...plain, ...terminal });
    }
  }
}

/**
 * The report for the summary page of a GitHub job: Markdown, of which a page takes at most 1 MiB. What
 * would be over is cut at a heading, and the page says so.
 *
 * @throws RangeError when there are no words in the language asked for
 */
export async function stepSummary(
  { audit, text, rules, language: own = DEFAULT_LANGUAGE }: Extract<AuditResult, { readable: true }>,
  { language = own }: Pick<ReportOptions, 'language'> = {},
): Promise<string> {
  const view = toView(audit, withRuleWords((await wordsIn(language)).words, rules), { tool: TOOL, text });
  return (await import('./github.js')).renderStepSummary(view);
}
