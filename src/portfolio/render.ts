import type { Words } from '../i18n/words.js';
import type { Look } from '../model.js';
import type { Tool } from '../render/view.js';
import type { Digest } from './digest.js';
import { renderPortfolioHtml } from './html.js';
import { renderPortfolioJson } from './json.js';
import { renderPortfolioMarkdown } from './markdown.js';
import { portfolioOf } from './portfolio.js';
import { renderPortfolioTerminal } from './terminal.js';
import { toPortfolioView } from './to-view.js';

export type PortfolioFormat = 'terminal' | 'markdown' | 'html' | 'json';

/** Joins audits and renders them, in whatever order they come. */
export function renderDigests(
  digests: readonly Digest[],
  format: PortfolioFormat,
  { words, tool, look }: { words: Words; tool: Tool; look: Look },
): string {
  const view = toPortfolioView(portfolioOf(digests), words, tool);
  switch (format) {
    case 'json':
      return renderPortfolioJson(view);
    case 'html':
      return renderPortfolioHtml(view);
    case 'markdown':
      return renderPortfolioMarkdown(view);
    case 'terminal':
      return renderPortfolioTerminal(view, look);
  }
}
