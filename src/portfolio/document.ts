import type { GapView, PortfolioView } from './to-view.js';

/** What the documents, HTML and Markdown, show beside the view. */
export interface PortfolioDocument extends PortfolioView {
  /** The gaps in the table, and how many it leaves out. */
  readonly firstGaps: readonly GapView[];
  readonly moreGaps: number;
}

/** So many gaps are shown; who wants to count has the JSON. */
export const MOST_GAPS = 15;

/** Names what the templates need beside the view. */
export function toPortfolioDocument(view: PortfolioView): PortfolioDocument {
  return {
    ...view,
    firstGaps: view.gaps.slice(0, MOST_GAPS),
    moreGaps: Math.max(0, view.gaps.length - MOST_GAPS),
  };
}
