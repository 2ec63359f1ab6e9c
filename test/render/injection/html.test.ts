import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html.js';
import { CHROMIUM, launch } from '../chromium.js';
import { viewOfFixture, withTexts } from '../views.js';
import { asHostile, HARMLESS_TEXTS, HOSTILE_TEXTS, onOneLine } from './hostile.js';
import { auditsIn, portfolioThatSays, worldThatSays } from './reports.js';

const TEXTS = HOSTILE_TEXTS.map(({ text }) => text);

/**
 * Everything that a document has, as texts: its elements with their attributes, and what they say. What it says of the
 * lines of a plan, which are shown as they are escaped there, aside. A script is a text, because the types here are
 * those of Node.
 */
const CONTENT = `(root) => {
  const content = [];
  const walker = root.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    const attributes = [...(node.attributes ?? [])].map(({ name, value }) => name + '=' + value);
    const isFrame = node.parentElement?.closest('pre.frame');
    if (node.nodeType === 1) content.push([node.namespaceURI, node.localName, ...attributes].join(' '));
    else content.push(node.nodeName + ' ' + (isFrame ? '' : node.data));
  }
  return content;
}`;

/** A page that was opened: what it has, and everything that it did. */
interface Opened {
  readonly content: readonly string[];
  readonly did: readonly string[];
}

describe.skipIf(CHROMIUM === undefined)('what others say is text in a browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'strategy-injection-'));
  let browser: Browser;
  let page: Page;
  let did: string[] = [];

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    page.on('request', (request) => did.push(`requested ${request.url()}`));
    page.on('dialog', (dialog) => {
      did.push(`said ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => did.push(`complained ${message.text()}`));
    page.on('pageerror', (error) => did.push(`failed ${error.message}`));
    page.on('popup', () => did.push('opened a window'));
    page.on('framenavigated', (frame) => did.push(`went to ${frame.url()}`));
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(html: string): Promise<Opened> {
    const file = path.join(folder, 'report.html');
    writeFileSync(file, html);
    const { href } = pathToFileURL(file);
    did = [];
    await page.goto(href, { waitUntil: 'load' });
    const content: string[] = await page.evaluate(`(${CONTENT})(document)`);
    const ran: string = await page.evaluate('String(window.ran)');
    return { content, did: did.filter((each) => !each.endsWith(` ${href}`)).concat(ran === 'undefined' ? [] : ran) };
  }

  /** Opens a report as it is, and without its policy, and holds it to one that harmless texts have made. */
  async function holds(hostile: string, harmless: string): Promise<void> {
    const withoutPolicy = hostile.replace(/http-equiv="Content-Security-Policy" content="[^"]*"/, 'name="no-policy"');
    expect(withoutPolicy.length).toBeLessThan(hostile.length);
    const expected = (await open(harmless)).content.map((said) => onOneLine(asHostile(said)));
    const opened = await open(hostile);
    expect(opened.content.map(onOneLine)).toEqual(expected);
    expect(opened.did).toEqual([]);
    // Escaping alone is enough.
    const bare = await open(withoutPolicy);
    expect(bare.did).toEqual([]);
    const withoutHead = ({ content }: Opened): string[] =>
      content.filter((part) => !/ (?:http-equiv|name)=/.test(part));
    expect(withoutHead(bare)).toEqual(withoutHead(opened));
  }

  it('in the reports of audits', async () => {
    const hostile = [...(await auditsIn('html', worldThatSays(TEXTS))).values()];
    const harmless = [...(await auditsIn('html', worldThatSays(HARMLESS_TEXTS))).values()];
    for (const [index, { out }] of hostile.entries()) await holds(out, harmless[index]?.out ?? '');
  });

  it('in a portfolio', async () => {
    const [hostile, harmless] = [
      await portfolioThatSays('html', TEXTS),
      await portfolioThatSays('html', HARMLESS_TEXTS),
    ];
    await holds(hostile.out, harmless.out);
  });

  it('each text for itself, everywhere in a report', async () => {
    const { headlineAreas, areasByCost, actions, unanswered, ...rest } = await viewOfFixture('broken');
    const view = {
      ...rest,
      headlineAreas: headlineAreas.slice(0, 1),
      otherAreas: [],
      areasByCost: areasByCost.slice(0, 1),
      actions: actions.slice(0, 2),
      unanswered: unanswered.slice(0, 2),
      format: rest.format.slice(0, 2),
    };
    const contentOf = (text: string): Promise<string[]> => {
      const html = JSON.stringify(renderHtml(withTexts(view, text)));
      return page.evaluate(`(${CONTENT})(new DOMParser().parseFromString(${html}, 'text/html'))`);
    };
    const harmless = await contentOf('Harmless');
    for (const { text, shown } of HOSTILE_TEXTS) {
      const expected = harmless.map((said) => onOneLine(said.replaceAll('Harmless', () => shown)));
      expect((await contentOf(text)).map(onOneLine)).toEqual(expected);
    }
  });
});
