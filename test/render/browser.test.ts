import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import { CHROMIUM, launch } from './chromium.js';
import { viewOf } from './views.js';

const folder = path.join(tmpdir(), `strategy-report-${process.pid}`);
const GOLDEN = 'test/golden';
const golden = existsSync(GOLDEN) ? readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' }) : [];
const REPORTS = [
  ...golden.filter((name) => name.endsWith('.html')).map((name) => path.resolve(GOLDEN, name)),
  path.join(folder, 'long-words.html'),
];
const ENDLESS = 'Endless'.repeat(30);
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;
/** An A4 page less its margins, at 96 pixels an inch. */
const PAPER_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);

describe.skipIf(CHROMIUM === undefined)('In a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    // Nothing in the plan may push the page wider, not even a word that never ends.
    const plan = readFileSync('fixtures/plans/fjordspel.yaml', 'utf8');
    const accepted = plan
      .replace('on_time_pct: 94', `$& # strategy-ignore delivery/on-time: ${ENDLESS}`)
      .replace('\n  tracking: true', '$& # strategy-ignore delivery/on-time: unused here');
    const view = await viewOf(accepted.replace(/\b(Fjordspel|PostNL|DHL)\b/g, ENDLESS), `${ENDLESS}.yaml`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'long-words.html'), renderHtml(view));
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a report in a context of its own. */
  async function open(file: string, options: BrowserContextOptions, watch?: (page: Page) => void): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    watch?.(page);
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  describe.each(REPORTS.map((file) => [path.basename(file), file]))('%s', (_, file) => {
    it.each(WIDTHS)('loads nothing, complains of nothing and fits %i pixels', async (width) => {
      const requests: string[] = [];
      const complaints: string[] = [];
      const page = await open(file, { viewport: { width, height: 800 } }, (opened) => {
        opened.on('request', (request) => requests.push(request.url()));
        opened.on('console', (message) => complaints.push(message.text()));
        opened.on('pageerror', (error) => complaints.push(error.message));
      });
      expect(await widerThan(page, width)).toEqual([]);
      expect(await unreachedLinks(page)).toEqual([]);
      expect(requests).toEqual([pathToFileURL(file).href]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it.each(WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme }))))(
      'is accessible at $width pixels, $colorScheme',
      async ({ width, colorScheme }) => {
        const page = await open(file, { viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      },
    );

    it('prints on A4, in dark mode too', async () => {
      const page = await open(file, {
        viewport: { width: PAPER_WIDTH, height: 1000 },
        colorScheme: 'dark',
        bypassCSP: true,
      });
      await page.emulateMedia({ media: 'print' });
      expect(await widerThan(page, PAPER_WIDTH)).toEqual([]);
      // Nobody taps on paper.
      expect(await violations(page, ['target-size'])).toEqual([]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(sizes.length).toBeGreaterThan(1);
      for (const [, width, height] of sizes)
        expect([width, height].map((points) => Math.round(Number(points)))).toEqual([595, 842]);
      await page.context().close();
    });
  });
});

/** What stands out beyond a width. Scripts are texts, because the types here are those of Node. */
function widerThan(page: Page, width: number): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll(':not(svg *)')]
    .filter((element) => element.getBoundingClientRect().right > ${width} + 0.5
      || element === document.documentElement && element.scrollWidth > ${width})
    .map((element) => element.outerHTML.slice(0, 80))`);
}

/** The links within the page that do not bring their target into view. */
function unreachedLinks(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    const unreached = [];
    for (const hash of new Set([...document.querySelectorAll('a')].map((link) => link.hash))) {
      location.hash = hash;
      await new Promise(requestAnimationFrame);
      const box = document.getElementById(hash.slice(1))?.getBoundingClientRect();
      if (!box || box.top > innerHeight || box.bottom < 0) unreached.push(hash);
    }
    return unreached;
  })()`);
}

/** What axe finds against WCAG 2.2 AA, but for some rules. */
async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const options: axe.RunOptions = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}
