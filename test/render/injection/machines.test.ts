import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { parse } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS, onOneLine } from './hostile.js';
import { run } from './reports.js';

const TEXTS = HOSTILE_TEXTS.map(({ text }) => text);
const SHOWN = HOSTILE_TEXTS.map(({ shown }) => onOneLine(shown).trim());
const NAMES = TEXTS.map((text) => `plans/${text}.json`);

/** A plan, a rule of the house for each text, which tells what is wrong with it, and a waiver for some of them. */
const PLAN = {
  format: 1,
  company: { name: TEXTS.join(' '), ...Object.fromEntries(TEXTS.map((text, index) => [`x-${index}`, text])) },
};

/** Audits the plan under a name by the rules of some texts. */
async function audited(format: string, name = 'plan.json', first = 0, last = TEXTS.length): Promise<string> {
  const rules = TEXTS.map((text, index) => {
    const said = { title: text, asks: text, why: text, fix: text };
    return { id: `mobile/x-${index}`, level: 'must', ...said, path: `company.x-${index}`, schema: false };
  });
  const terms = { kind: 'accepted', owner: 'o', approved_by: 'a', expires: '2026-12-01' };
  const waivers = TEXTS.map((reason, index) => ({ check: `mobile/x-${index}`, reason, ...terms }));
  const own = rules.slice(first, last);
  const files = {
    [name]: JSON.stringify(PLAN),
    'house.json': JSON.stringify({ rules: own, required_sections: [], checks: {} }),
    // What is accepted is no action and no annotation.
    'waivers.json': JSON.stringify({
      format: 1,
      waivers: waivers.slice(first, last).filter((_, index) => index % 2 && format !== 'csv' && format !== 'github'),
    }),
  };
  const options = ['--area', 'mobile', '--config', 'house.json', '--waivers', 'waivers.json'];
  const { out, err, exitCode } = await run(['audit', name, '-f', format, ...options], { files });
  if (exitCode > 1) throw new Error(err);
  // Half of a character would be another one in UTF-8.
  expect(out).toBe(Buffer.from(out).toString());
  return out;
}

/** What is told of each text, by the number of its rule. */
function byRule<T>(items: readonly T[], idOf: (item: T) => string | undefined): T[] {
  return TEXTS.map((text, index) => {
    const found = items.find((item) => idOf(item) === `mobile/x-${index}`);
    if (found === undefined) throw new Error(`${JSON.stringify(text)} is not told.`);
    return found;
  });
}

describe('CSV', () => {
  type Row = Readonly<Record<string, string>>;
  const FORMULA = /^[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

  it('has no cell that a spreadsheet computes, whether it parts cells by commas, semicolons or tabs', async () => {
    const text = await audited('csv');
    const loose = { relax_quotes: true, relax_column_count: true, skip_records_with_error: true } as const;
    for (const delimiter of [',', ';', '\t']) {
      const cells: string[][] = parse(text, { delimiter, ...loose });
      expect(cells.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
    }
    // Readers that know no quotes part the lines at every sign.
    const parts = text.split(/[;\t\r\n]/).filter((part) => FORMULA.test(part));
    expect(parts).toEqual([]);
  });

  it('gives the texts back, the apostrophes that keep them from being computed aside', async () => {
    const rows: Row[] = parse(await audited('csv'), { columns: true });
    const read = (cell = ''): string =>
      onOneLine(cell).replace(/(^|;)'(?=["']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, '$1');
    for (const column of ['title', 'fix'])
      expect(byRule(rows, ({ check }) => check).map((row) => read(row[column]))).toEqual(SHOWN);
  });
});

describe('annotations of GitHub', () => {
  /** Reads a line as the runner of GitHub does. */
  function annotationOf(line: string) {
    const [, command, list = '', message = ''] = /^\s*::(\w+) ?(.*?)::(.*)$/.exec(line) ?? [];
    const properties = list.split(',').map((property) => property.split('='));
    return {
      command,
      message: unescaped(message),
      properties: Object.fromEntries(properties.map(([name, ...value]) => [name, unescaped(value.join('='))])),
    };
  }

  function unescaped(text: string): string {
    const signs: Readonly<Record<string, string>> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' };
    return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => signs[code] ?? '');
  }

  it('are one for each finding, with its texts and place, and nothing else', async () => {
    // GitHub shows ten of a level, and there are others beside those of the texts.
    for (let first = 0; first < TEXTS.length; first += 5) {
      const name = NAMES[first] ?? '';
      const lines = (await audited('github', name, first, first + 5))
        .split('\n')
        .filter((line) => line.startsWith('::error'));
      const open = SHOWN.slice(first, first + 5);
      const told = lines.map(annotationOf);
      for (const { command, properties } of told) {
        expect(command).toBe('error');
        expect(Object.keys(properties).join()).toMatch(/^file,line(,col,endLine,endColumn|,endLine)?,title$/);
      }
      const ofTexts = told.filter(({ properties }) => open.includes(onOneLine(properties['title'] ?? '').trim()));
      expect(ofTexts).toHaveLength(open.length);
      for (const { message, properties } of ofTexts) {
        const [text, fix] = message.split('\n');
        expect(onOneLine(fix ?? '').trim()).toBe(onOneLine(properties['title'] ?? '').trim());
        expect(onOneLine(text ?? '')).toContain(onOneLine(properties['title'] ?? '').trim());
        expect(onOneLine(properties['file'] ?? '')).toBe(
          onOneLine(path.posix.normalize(`plans/${HOSTILE_TEXTS[first]?.shown}.json`)),
        );
      }
    }
  });
});

describe('code quality of GitLab', () => {
  it('tells the texts, and the plan by its path', async () => {
    const violations: { description: string; check_name: string; location: { path: string } }[] = JSON.parse(
      await audited('gitlab'),
    );
    for (const [index, { description }] of byRule(violations, ({ check_name }) => check_name).entries())
      expect(onOneLine(description)).toContain(SHOWN[index]);
    for (const name of NAMES) {
      const [first]: typeof violations = JSON.parse(await audited('gitlab', name, 0, 1));
      expect(first?.location.path).toBe(path.posix.normalize(name));
    }
  });
});

describe('SARIF', () => {
  const schema: object = JSON.parse(readFileSync('test/render/schemas/sarif-2.1.0.json', 'utf8'));
  const isSarif = new Ajv2020({ strict: false, formats: fullFormats }).compile(schema);

  /** A message as a reader takes it: without a placeholder and without a link (§3.11.5, §3.11.6). */
  function read(message = ''): string {
    const single = message.replace(/\{\{|\}\}/g, '');
    expect(single).not.toMatch(/[{}]/);
    expect(message).not.toMatch(/\]\(/);
    return onOneLine(message.replaceAll('{{', '{').replaceAll('}}', '}')).trim();
  }

  /** The kinds of nodes in Markdown. */
  function kindsIn(node: { readonly type: string; readonly children?: readonly object[] }): string[] {
    return [node.type, ...(node.children ?? []).flatMap((child) => kindsIn(child as typeof node))];
  }

  it('tells the texts, as texts and as Markdown, with no placeholder and no link', async () => {
    const log: Log = JSON.parse(await audited('sarif'));
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    const [{ tool, results = [] } = { tool: { driver: { name: '' } } }] = log.runs;
    const rules = byRule(tool.driver.rules ?? [], ({ id }) => id);
    expect(rules.map(({ shortDescription }) => read(shortDescription?.text))).toEqual(SHOWN);
    expect(rules.map(({ fullDescription }) => read(fullDescription?.text))).toEqual(SHOWN);
    expect(rules.map(({ help }) => read(help?.text?.split('\n')[1]))).toEqual(SHOWN);
    for (const { help } of rules) {
      const tree = fromMarkdown(help?.markdown ?? '', { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      const kinds = kindsIn(tree).filter((kind) => kind !== 'inlineCode' && kind !== 'text');
      expect(kinds).toEqual(['root', 'paragraph', 'strong', 'paragraph', 'strong']);
    }
    for (const [index, { message }] of byRule(results, ({ ruleId }) => ruleId).entries())
      expect(read(message.text)).toContain(SHOWN[index]);
  });

  it('names the plan by a relative address that leads to it', async () => {
    for (const name of NAMES) {
      const { runs }: Log = JSON.parse(await audited('sarif', name, 0, 1));
      const { uri = '' } = runs[0]?.artifacts?.[0]?.location ?? {};
      expect(uri).toMatch(/^plans\/[\w!'()*.~%/-]+$/);
      const { pathname } = new URL(uri, 'file:///repository/');
      const wanted = path.posix.normalize(`/repository/${name}`).replace(/\p{Surrogate}/gu, '\ufffd');
      expect(decodeURIComponent(pathname)).toBe(wanted);
    }
  });
});

describe('JUnit', () => {
  interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    text: string;
  }

  /** The elements, as a strict reader of XML finds them. */
  function elementsOf(xml: string): Element[] {
    const elements: Element[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes, text: '' }));
    parser.on('text', (text) => {
      const last = elements.at(-1);
      if (last) last.text += text;
    });
    parser.write(xml).close();
    return elements;
  }

  const noAttributes: Element['attributes'] = {};
  // XML has no way to write these.
  const written = (text = ''): string => text.replace(/[\ufffe\uffff]/g, '');

  it('tells the texts, and has no element of theirs', async () => {
    const elements = elementsOf(await audited('junit'));
    const kinds = new Set(elements.map(({ name }) => name));
    expect([...kinds].sort()).toEqual(['failure', 'skipped', 'testcase', 'testsuite', 'testsuites']);
    for (const [index, shown] of SHOWN.entries()) {
      const at = elements.findIndex(({ attributes }) => onOneLine(attributes['name'] ?? '').trim() === written(shown));
      const { name, attributes, text } = elements[at + 1] ?? { name: '', attributes: noAttributes, text: '' };
      expect([name, shown]).toEqual([index % 2 ? 'skipped' : 'failure', shown]);
      expect(onOneLine(text)).toContain(written(shown));
      if (name === 'failure') expect(onOneLine(attributes['message'] ?? '')).toContain(written(shown));
    }
  });

  it('names the plan', async () => {
    for (const [index, name] of NAMES.entries()) {
      const [, file] = elementsOf(await audited('junit', name, 0, 1)).flatMap(
        ({ attributes }) => attributes['file'] ?? [],
      );
      const shown = path.posix.normalize(`plans/${HOSTILE_TEXTS[index]?.shown}.json`);
      if (file !== undefined) expect(onOneLine(file)).toBe(onOneLine(written(shown)));
    }
  });
});

describe.each(['json', 'ndjson'])('%s', (format) => {
  it('gives every text back, on one line where there is one audit a line', async () => {
    const text = await audited(format, NAMES[0]);
    if (format === 'ndjson') expect(text.trimEnd().split(/[\r\n\u0085\u2028\u2029]/)).toHaveLength(1);
    const { company, file, checks } = JSON.parse(text);
    expect([company, file]).toEqual([PLAN.company.name, NAMES[0]]);
    const told = byRule<{ check: string; title: string }>(checks, ({ check }) => check);
    expect(told.map(({ title }) => onOneLine(title).trim())).toEqual(SHOWN);
  });
});
