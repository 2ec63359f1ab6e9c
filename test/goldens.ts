import { readFileSync } from 'node:fs';
import { auditPlan, type Format, renderReport } from '../src/index.js';

/** The plans whose whole reports are kept in test/golden, audited on one and the same day. */
export const GOLDEN_PLANS = ['exemplary', 'fjordspel', 'launch', 'wholesaler', 'thin', 'broken'] as const;

export const GOLDEN_DAY = '2026-11-22';

/** The formats of the goldens, by the extension of their files. */
export const GOLDEN_FORMATS = {
  txt: 'terminal',
  md: 'markdown',
  html: 'html',
  json: 'json',
} as const satisfies Readonly<Record<string, Format>>;

/** The report of a golden plan as it is today. */
export async function goldenReport(plan: string, format: Format): Promise<string> {
  const file = `fixtures/plans/${plan}.yaml`;
  const result = auditPlan(readFileSync(file), { file, today: GOLDEN_DAY });
  if (!result.readable) throw new Error(`${file} cannot be read: ${result.problem.message}`);
  return renderReport(result, format, { terminal: { verbose: true } });
}
