import { describe, expect, it } from 'vitest';
import { escapeMarkdown, renderMarkdown } from '../../src/render/markdown.js';
import { HOSTILE, viewOf, viewOfFixture, withTexts } from './views.js';

const view = await viewOfFixture('fjordspel');

describe('The Markdown report', () => {
  it('is headed by the company, then by the areas and their checks', () => {
    const lines = renderMarkdown(view).split('\n');
    expect(lines[0]).toBe('# E-commerce strategy audit: Fjordspel');
    for (const area of view.areasByCost) {
      expect(lines).toContain(`### ${area.title}: ${area.text}`);
      for (const check of area.open) expect(lines).toContain(`#### ${escapeMarkdown(check.title)}`);
    }
  });

  it('has no HTML, no space at the end of a line and no gap of several lines', () => {
    const report = renderMarkdown(view);
    expect(report).not.toMatch(/(?<!\\)<\w/);
    expect(report).not.toMatch(/[ \t]$/m);
    expect(report).not.toMatch(/\n{3}/);
    expect(report).toMatch(/[^\n]\n$/);
  });

  it.each(['text', HOSTILE])('has as many cells in each row of a table as in its head: %j', (text) => {
    const tables = tablesOf(renderMarkdown(withTexts(view, text)));
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const [head, ...rows] of tables) for (const row of rows) expect(cellsOf(row)).toBe(cellsOf(head));
  });

  it('keeps its structure, whatever the plan says', () => {
    const structure = (text: string): string[] =>
      renderMarkdown(withTexts(view, text))
        .split('\n')
        .map((line) => /^(#+ |- |1\. |\*\*|\| |$)?/.exec(line)?.[0] ?? '');
    expect(structure(HOSTILE)).toEqual(structure('text'));
  });

  it('says so when there is nothing to do', async () => {
    const report = renderMarkdown(await viewOfFixture('exemplary'));
    expect(report).toContain('Every check that applies is met.');
    expect(report).toContain('| 100 of 100 | 0 |');
  });

  it('names what a breach of the format silences', async () => {
    const text =
      'format: 1\ncompany: {name: A, models: [b2c], home_market: NL, markets: [NL]}\nmobile: {vitals: fast}\n';
    expect(renderMarkdown(await viewOf(text))).toContain('`plan.yaml:3:18` `mobile.vitals`');
  });
});

describe('Text in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['two\r\n\r\nlines', 'two lines'],
    ['<b>&amp; & co', '\\<b\\>\\&amp; & co'],
    ['[a](javascript:b) ![c](d)', '\\[a\\](javascript:b) !\\[c\\](d)'],
    ['**a** __b__ ~~c~~ `d` $e$', '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\`d\\` \\$e\\$'],
    ['mobile.lcp_ms', 'mobile.lcp_ms'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['3.1 points', '3.1 points'],
    ['See https://a.example/b_c, www.a.example.', 'See `https://a.example/b_c`, `www.a.example`.'],
    ['Ask a.b@c.example!', 'Ask `a.b@c.example`!'],
    ['https://| www.` a@.b.example', 'https:\u2060//\\| www\u2060.\\` a@\u2060.b.example'],
    ['!12 GH-12 {+ a +}', '!\u206012 GH\u2060-12 {\u2060+ a +}'],
    ['@who #12 :tada:', '@\u2060who \\#\u206012 :\u2060tada:'],
    ['C:\\plan', 'C:\\\\plan'],
  ])('%j is written %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

/** The tables, each as its lines. */
function tablesOf(markdown: string): string[][] {
  return markdown.split(/\n(?!\|)/).flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.startsWith('|'));
    return lines.length > 0 ? [lines] : [];
  });
}

function cellsOf(row = ''): number {
  return row.match(/(?<!\\)\|/g)?.length ?? 0;
}

describe('text that is plain', () => {
  it.each([
    ['www.evil.example is no link', '`www.evil.example` is no link'],
    ['WWW.evil.example', '`WWW.evil.example`'],
    ['Ends with a space ', 'Ends with a space'],
    ['Two  spaces', 'Two spaces'],
    ['Крупный заказ — 普洱茶', 'Крупный заказ — 普洱茶'],
    ['12. a list', '12\\. a list'],
  ])('%j stays what it says', (text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown);
  });
});
