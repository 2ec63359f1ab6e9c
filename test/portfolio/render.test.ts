import { createHash } from 'node:crypto';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/portfolio.schema.json' with { type: 'json' };
import { renderPortfolio } from '../../src/index.js';
import { HOSTILE, HOSTILE_TO_MACHINES } from '../render/views.js';
import { check, digest } from './digests.js';

const isPortfolio = new Ajv2020({
  allErrors: true,
  strictTypes: false,
  formats: { date: fullFormats.date },
}).compile(schema);

/** A digest that says one text wherever an audit can say its own. */
function sayingOf(text: string) {
  return digest({
    file: text,
    company: text,
    areas: [{ area: 'mobile', score: 10 }],
    checks: [check({ title: text, fix: text })],
  });
}

describe('A portfolio', () => {
  it('as HTML allows its own style and nothing else', async () => {
    const html = await renderPortfolio([digest()], 'html');
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<iframe|<img|\sstyle=|\ssrc=|\son\w+=|@import|url\(/i);
  });

  it('as HTML shows whatever an audit says as text', async () => {
    const tags = async (text: string) => (await renderPortfolio([sayingOf(text)], 'html')).match(/<[^>]*>/g);
    expect(await tags(HOSTILE)).toEqual(await tags('text'));
  });

  it('as Markdown keeps what an audit says in its place', async () => {
    const marks = async (text: string) => {
      const report = await renderPortfolio([sayingOf(text)], 'markdown');
      return report.split('\n').map((line) => line.replace(/\\./g, '').match(/^#+ |^- |[|<]/g) ?? []);
    };
    expect(await marks(HOSTILE.replaceAll('|', ''))).toEqual(await marks('text'));
    const report = await renderPortfolio([{ ...sayingOf('x'), company: HOSTILE }], 'markdown');
    expect(report).not.toMatch(/(?<!\\)<script|(?<!\\)\[x|(?<!\\)\| a \|/);
  });

  it('in a terminal and as JSON has nothing that a terminal obeys', async () => {
    const digests = [sayingOf(HOSTILE_TO_MACHINES)];
    for (const format of ['terminal', 'json'] as const) {
      const report = await renderPortfolio(digests, format);
      expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
    }
    const json = JSON.parse(await renderPortfolio(digests, 'json'));
    expect(json.audits[0].company).toBe(HOSTILE_TO_MACHINES);
  });

  it.each([20, 40, 69, 80, 120])('keeps to a terminal of %i columns', async (width) => {
    const digests = [digest({ company: 'Endless'.repeat(30), file: 'path/'.repeat(40) }), sayingOf('word')];
    const report = await renderPortfolio(digests, 'terminal', { terminal: { width } });
    const widest = Math.max(...report.split('\n').map((line) => stringWidth(line)));
    expect(widest).toBeLessThanOrEqual(Math.max(width, 60));
    expect(report.replace(/\s/g, '')).toContain('path/'.repeat(40));
  });

  it('uses only ASCII for its own signs where a terminal shows no more', async () => {
    const report = await renderPortfolio([digest()], 'terminal', { terminal: { unicode: false } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what this is about.
    expect(report).toMatch(/^[\u0000-\u007f]*$/);
  });

  it('as JSON follows its published schema, also where nobody knows a readiness', async () => {
    for (const digests of [[digest({ readiness: null })], [digest({ checks: [check()] }), digest()]]) {
      isPortfolio(JSON.parse(await renderPortfolio(digests, 'json')));
      expect(isPortfolio.errors ?? []).toEqual([]);
    }
  });

  it('tells the checks it knows in its own words, whatever language an audit is in', async () => {
    const known = check({ check: 'mobile/loading', title: 'Mobiele paginas laden snel', fix: 'Meet' });
    const report = await renderPortfolio([digest({ checks: [known] })], 'markdown');
    expect(report).toContain('Mobile pages load fast');
    expect(report).not.toContain('Mobiele');
    const unknown = await renderPortfolio([digest({ checks: [check({ title: 'Iets anders' })] })], 'markdown');
    expect(unknown).toContain('Iets anders');
  });

  it('says when the audits follow different profiles', async () => {
    const told = (profile: string | null) => renderPortfolio([digest(), digest({ profile })], 'terminal');
    expect(await told('marketplace')).toContain('different profiles (default and marketplace)');
    for (const same of ['default', null]) expect(await told(same)).not.toContain('profiles');
  });

  it('says when the audits are of different days, or of some areas only', async () => {
    const part = digest({ file: 'part.yaml', today: '2026-11-01', areas: [{ area: 'mobile', score: 1 }] });
    const all = digest({
      areas: [
        { area: 'mobile', score: 1 },
        { area: 'team', score: 1 },
      ],
    });
    const report = await renderPortfolio([part, all], 'terminal');
    expect(report).toContain('Audited from 1 Nov 2026 to 22 Nov 2026');
    expect(report).toMatch(/1 audit is of some areas only \(part\.yaml\)/);
  });
});
