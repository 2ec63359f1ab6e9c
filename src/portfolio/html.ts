import { style, styleHash } from '../generated/templates.js';
import { fillTemplate, labelHelpers } from '../render/document.js';
import { printable } from '../render/printable.js';
import { toPortfolioDocument } from './document.js';
import type { PortfolioView } from './to-view.js';

/** The portfolio as one HTML file that loads and runs nothing, with the style sheet of the audit report. */
export function renderPortfolioHtml({ portfolio, labels, ...texts }: PortfolioView): string {
  const document = toPortfolioDocument({ ...printable(texts), portfolio, labels });
  return fillTemplate('html/portfolio', { ...document, style, styleHash }, labelHelpers(labels));
}
