import { fillTemplate, labelHelpers } from '../render/document.js';
import { escapeMarkdown, escapeTexts } from '../render/markdown.js';
import { printable } from '../render/printable.js';
import { toPortfolioDocument } from './document.js';
import type { PortfolioView } from './to-view.js';

/** The portfolio in GitHub Flavored Markdown, without HTML. */
export function renderPortfolioMarkdown({ portfolio, labels, ...texts }: PortfolioView): string {
  const document = toPortfolioDocument({ ...printable(texts), portfolio, labels });
  const text = fillTemplate('markdown/portfolio', escapeTexts(document), labelHelpers(labels, escapeMarkdown));
  return text.replace(/\n{3,}/g, '\n\n');
}
