import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import auditSchema from '../schemas/audit-result.schema.json' with { type: 'json' };
import portfolioSchema from '../schemas/portfolio.schema.json' with { type: 'json' };
import {
  GOLDEN_FORMATS,
  GOLDEN_PLANS,
  goldenFormats,
  goldenPortfolio,
  goldenReport,
  TRANSLATED_GOLDENS,
} from './goldens.js';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, formats: { date: fullFormats.date } });
const isAudit = ajv.compile(auditSchema);
const isPortfolio = ajv.compile(portfolioSchema);

describe.each(GOLDEN_PLANS)('the report of %s', (plan) => {
  it.each(goldenFormats(plan))(
    'is the golden one as .%s (else read the diff, then npm run golden)',
    async (extension, format) => {
      const golden = readFileSync(`test/golden/${plan}.${extension}`, 'utf8');
      expect(await goldenReport(plan, format)).toBe(golden);
    },
  );

  it('as JSON follows its published schema', () => {
    const golden: unknown = JSON.parse(readFileSync(`test/golden/${plan}.json`, 'utf8'));
    isAudit(golden);
    expect(isAudit.errors ?? []).toEqual([]);
  });
});

describe('the report in another language', () => {
  it.each(TRANSLATED_GOLDENS)(
    'is the golden $file (else read the diff, then npm run golden)',
    async ({ plan, format, language, file }) => {
      expect(await goldenReport(plan, format, language)).toBe(readFileSync(`test/golden/${file}`, 'utf8'));
    },
  );
});

describe('the portfolio of all of them', () => {
  it.each(Object.entries(GOLDEN_FORMATS))(
    'is the golden one as .%s (else read the diff, then npm run golden)',
    async (extension, format) => {
      const golden = readFileSync(`test/golden/portfolio.${extension}`, 'utf8');
      expect(await goldenPortfolio(format)).toBe(golden);
    },
  );

  it('as JSON follows its published schema', () => {
    const golden: unknown = JSON.parse(readFileSync('test/golden/portfolio.json', 'utf8'));
    isPortfolio(golden);
    expect(isPortfolio.errors ?? []).toEqual([]);
  });
});
