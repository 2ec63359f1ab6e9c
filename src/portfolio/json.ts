import { jsonText } from '../render/json.js';
import type { PortfolioView } from './to-view.js';

/** The portfolio as JSON, by schemas/portfolio.schema.json. */
export function renderPortfolioJson({ language, tool, portfolio, areas, gaps }: PortfolioView): string {
  const titles = new Map(areas.map(({ id, title }) => [id, title]));
  const said = new Map(gaps.map((gap) => [gap.id, gap]));
  const { rows, areas: standings, gaps: common, ...sums } = portfolio;
  const data = {
    format: 1,
    kind: 'portfolio',
    tool,
    language,
    ...sums,
    audits: rows,
    areas: standings.map(({ area, ...standing }) => ({ area, title: titles.get(area) ?? area, ...standing })),
    gaps: common.map((gap) => {
      const { title, fix } = said.get(gap.check) ?? gap;
      return { ...gap, title, fix };
    }),
  };
  return `${jsonText(data, 2)}\n`;
}
