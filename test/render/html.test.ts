import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import { HOSTILE, viewOf, viewOfFixture, withTexts } from './views.js';

const THIN = 'format: 1\ncompany: {name: Thin, models: [b2c], home_market: NL, markets: [NL]}\n';
const REPORTS = {
  'a plan with gaps': renderHtml(await viewOfFixture('fjordspel')),
  'an exemplary plan': renderHtml(await viewOfFixture('exemplary')),
  'a thin plan': renderHtml(await viewOf(THIN)),
  'a plan that breaks its format': renderHtml(await viewOf(`${THIN}mobile: {vitals: fast}\n`)),
};

describe.each(Object.entries(REPORTS))('The HTML report of %s', (_, html) => {
  it('allows its own style and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<iframe|<img|\sstyle=|\ssrc=|\son\w+=|@import|url\(/i);
  });

  it('links only to places within itself, and each is there once', () => {
    const ids = valuesOf('id', html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of [...valuesOf('href', html), ...valuesOf('aria-labelledby', html).map((id) => `#${id}`)]) {
      expect(ids).toContain(target.slice(1));
    }
  });

  it('has headings in order, without a gap', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
});

describe('The HTML report', () => {
  it('leads every listed action to its check', async () => {
    for (const view of [await viewOfFixture('fjordspel'), await viewOf(THIN)]) {
      const links = valuesOf('href', renderHtml(view));
      for (const { anchor } of view.actions.slice(0, 10)) expect(links).toContain(`#${anchor}`);
    }
  });

  it('shows whatever the plan says as text', async () => {
    const view = await viewOfFixture('fjordspel');
    const tags = (text: string): unknown => renderHtml(withTexts(view, text)).match(/<[^>]*>/g);
    expect(tags(HOSTILE)).toEqual(tags('text'));
    expect(renderHtml(withTexts(view, HOSTILE))).toContain('{{title}} {{{title}}}');
  });

  it('takes control characters and changes of the reading direction out', async () => {
    const view = withTexts(await viewOfFixture('fjordspel'), 'a\u0000\u202Eb');
    expect(renderHtml(view)).toContain('<h1>ab</h1>');
  });
});

function valuesOf(attribute: string, html: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}
