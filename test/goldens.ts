import { readFileSync } from 'node:fs';
import { LANGUAGE_IDS } from '../src/i18n/load-words.js';
import { auditPlan, digestOf, type Format, renderPortfolio, renderReport } from '../src/index.js';

/** The plans whose whole reports are kept in test/golden, audited on one and the same day. */
export const GOLDEN_PLANS = ['exemplary', 'fjordspel', 'launch', 'wholesaler', 'thin', 'broken'] as const;

export const GOLDEN_DAY = '2026-11-22';

/** The formats that people read, by the extension of their files. */
export const GOLDEN_FORMATS = {
  txt: 'terminal',
  md: 'markdown',
  html: 'html',
  json: 'json',
} as const satisfies Readonly<Record<string, Format>>;

/** The formats that only machines read; two plans show all that they can hold. */
const MACHINE_FORMATS = {
  sarif: 'sarif',
  xml: 'junit',
  'github.txt': 'github',
  'gitlab.json': 'gitlab',
  csv: 'csv',
  ndjson: 'ndjson',
} as const satisfies Readonly<Record<string, Format>>;

const MACHINE_PLANS: readonly string[] = ['fjordspel', 'broken'];

/** The formats that are kept of a plan, by the extension of their files. */
export function goldenFormats(plan: string): readonly (readonly [extension: string, format: Format])[] {
  const machine = MACHINE_PLANS.includes(plan) ? MACHINE_FORMATS : {};
  return Object.entries({ ...GOLDEN_FORMATS, ...machine });
}

/** The plans whose reports are kept in other languages, each with those languages. */
const TRANSLATED: readonly (readonly [plan: string, languages: readonly string[]])[] = [
  ['fjordspel', LANGUAGE_IDS.filter((language) => language !== 'en')],
  ['чайная-лавка', ['ru']],
];

/** The reports that are kept in other languages: those that people read. */
export const TRANSLATED_GOLDENS = TRANSLATED.flatMap(([plan, languages]) =>
  languages.flatMap((language) =>
    (['txt', 'md', 'html'] as const).map((extension) => ({
      plan,
      language,
      format: GOLDEN_FORMATS[extension],
      file: `${plan}.${language}.${extension}`,
    })),
  ),
);

/** The report of a golden plan as it is today. */
export async function goldenReport(plan: string, format: Format, language = 'en'): Promise<string> {
  const file = `fixtures/plans/${plan}.yaml`;
  const result = auditPlan(readFileSync(file), { file, today: GOLDEN_DAY });
  if (!result.readable) throw new Error(`${file} cannot be read: ${result.problem.message}`);
  return renderReport(result, format, { language, terminal: { verbose: true } });
}

/** The portfolio of all golden plans as it is today. */
export async function goldenPortfolio(format: (typeof GOLDEN_FORMATS)[keyof typeof GOLDEN_FORMATS]): Promise<string> {
  const audits = await Promise.all(GOLDEN_PLANS.map((plan) => goldenReport(plan, 'json')));
  const digests = audits.flatMap((audit) => {
    const result = digestOf(JSON.parse(audit));
    if ('mistake' in result) throw new Error(result.mistake.message);
    return result.digest;
  });
  return renderPortfolio(digests, format);
}
