import { DEFAULT_LANGUAGE, wordsIn } from '../i18n/load-words.js';
import type { ReportOptions } from '../render/report.js';
import { TOOL } from '../version.js';
import type { Digest } from './digest.js';
import type { PortfolioFormat } from './render.js';

/**
 * Joins audits, whose JSON `digestOf` has read, and renders them; the order they come in does not matter.
 *
 * @throws RangeError when there are no words in the language asked for
 */
export async function renderPortfolio(
  digests: readonly Digest[],
  format: PortfolioFormat,
  { language = DEFAULT_LANGUAGE, terminal = {} }: ReportOptions = {},
): Promise<string> {
  const { words } = await wordsIn(language);
  const look = { width: 80, colorLevel: 0, unicode: true, ...terminal } as const;
  return (await import('./render.js')).renderDigests(digests, format, { words, tool: TOOL, look });
}
