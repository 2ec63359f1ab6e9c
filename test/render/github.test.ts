import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/model.js';
import { renderGithub, renderStepSummary } from '../../src/render/github.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import type { View } from '../../src/render/view.js';
import { HOSTILE_TO_MACHINES, marked, viewOf, viewOfFixture, viewThatSays, withTexts } from './views.js';

interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line as the runner of GitHub does; undefined for what is no command. */
function annotationOf(line: string): Annotation | undefined {
  const [, command, list, message] = /^\s*::(\w+) ?(.*?)::(.*)$/.exec(line) ?? [];
  if (command === undefined || list === undefined || message === undefined) return undefined;
  const properties = list.split(',').map((property) => {
    const [name = '', ...value] = property.split('=');
    return [name, unescaped(value.join('='))];
  });
  return { command, properties: Object.fromEntries(properties), message: unescaped(message) };
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => signs[code] ?? '');
}

const linesOf = (view: View): string[] => renderGithub(view).trimEnd().split('\n');
const annotationsOf = (view: View): Annotation[] => linesOf(view).flatMap((line) => annotationOf(line) ?? []);
const broken = await viewOfFixture('broken');
const fjordspel = await viewOfFixture('fjordspel');

describe('The annotations of GitHub', () => {
  it('are at most ten of a kind, the worst first', () => {
    const commands = annotationsOf(fjordspel).map(({ command }) => command);
    const most = (command: string, level: string): string[] =>
      Array(Math.min(10, fjordspel.findings.filter((finding) => finding.level === level).length)).fill(command);
    expect(commands).toEqual([...most('error', 'must'), ...most('warning', 'should'), ...most('notice', 'could')]);
    expect(commands.filter((command) => command === 'error')).toHaveLength(10);

    const costs = fjordspel.findings.filter(({ level }) => level === 'must').sort((a, b) => b.points - a.points);
    for (const [index, { message }] of annotationsOf(fjordspel).slice(0, 10).entries()) {
      expect(message.split('\n')[0]).toBe(costs[index]?.text);
    }
  });

  it('end with one plain line that counts those that are left', () => {
    const lines = linesOf(fjordspel);
    const left = fjordspel.findings.length - annotationsOf(fjordspel).length;
    expect(left).toBeGreaterThan(1);
    expect(lines.filter((line) => !line.startsWith('::'))).toEqual([lines.at(-1)]);
    expect(lines.at(-1)).toMatch(new RegExp(`^${left} more findings are not annotated`));
  });

  it('are nothing at all where there is nothing to say', async () => {
    expect(renderGithub(await viewOfFixture('exemplary'))).toBe('');
  });

  it('stand at the place, with columns only where it is on one line', () => {
    const place = (line: number, column: number) => ({ line, column, offset: 0 });
    const at = (range: Range) => annotationsOf(marked(fjordspel, () => ({ range })))[0]?.properties;
    expect(at({ start: place(2, 5), end: place(2, 9) })).toMatchObject({
      line: '2',
      col: '5',
      endLine: '2',
      endColumn: '9',
    });
    expect(Object.keys(at({ start: place(2, 5), end: place(3, 9) }) ?? {})).toEqual([
      'file',
      'line',
      'endLine',
      'title',
    ]);
  });

  it('stand at the first line for a section that is not there, and say what to answer', () => {
    const sections = annotationsOf(broken).filter(({ message }) => message.startsWith('The plan has no section'));
    expect(sections.length).toBeGreaterThan(0);
    for (const { properties, message } of sections) {
      expect(properties).toMatchObject({ file: 'fixtures/plans/broken.yaml', line: '1' });
      expect(message).toMatch(/\n- .+\?$/);
    }
  });

  it('name no file for standard input', async () => {
    const [first] = annotationsOf(await viewOf('format: 1\ncompany: {name: Kiosk}\n', '-'));
    expect(Object.keys(first?.properties ?? {})).toEqual(['title']);
  });

  it('leave out what was accepted or known before, but say how many there are', () => {
    const waiver = { kind: 'planned', reason: 'in spring' } as const;
    const first = fjordspel.findings[0];
    const view = marked(fjordspel, (finding) =>
      finding === first ? {} : finding.level === 'must' ? { waiver } : { known: true },
    );
    expect(annotationsOf(view)).toHaveLength(1);
    expect(annotationsOf(view)[0]?.message).toContain(first?.text);
    expect(linesOf(view).slice(1)).toEqual([expect.stringMatching(/^\d+ findings are accepted or known/)]);
  });

  it('cannot be forged by what a plan says, and hold nothing that a terminal obeys', async () => {
    // What is missing would leave no room for what the plan says.
    const view = marked(await viewThatSays(HOSTILE_TO_MACHINES, 'plans:: a, b%2C.yaml'), ({ kind }) =>
      kind === 'section' ? { known: true } : {},
    );
    const report = renderGithub(view);
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    const annotations = annotationsOf(view);
    expect(linesOf(view).length - annotations.length).toBeLessThanOrEqual(2);
    for (const { properties } of annotations) {
      expect(Object.keys(properties).filter((name) => !/^(file|line|col|endLine|endColumn|title)$/.test(name))).toEqual(
        [],
      );
      expect(properties['file']).toBe('plans:: a, b%2C.yaml');
    }
    // A breach of the format quotes only the beginning.
    const said = annotations.filter(({ message }) => message.includes('<script>') && !message.includes('…'));
    expect(said[0]?.message.replaceAll('\u2060', '')).toContain('%0A::error::x  ::error::y ##[error]z');
  });
});

describe('The summary page of a job', () => {
  it('is the Markdown report', () => {
    expect(renderStepSummary(fjordspel)).toBe(renderMarkdown(fjordspel));
  });

  it('is cut at a heading where it would be over 1 MiB of UTF-8, and says so', () => {
    const long = withTexts(fjordspel, 'ë'.repeat(1500));
    const report = renderMarkdown(long);
    const page = renderStepSummary(long);
    expect(Buffer.byteLength(report)).toBeGreaterThan(1024 * 1024);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1024 * 1024);

    const lines = page.trimEnd().split('\n');
    expect(lines.pop()).toMatch(/^The rest is left out/);
    const kept = `${lines.join('\n')}\n`;
    expect(report.startsWith(kept)).toBe(true);
    expect(report.slice(kept.length)).toMatch(/^#+ /);
    expect(Buffer.byteLength(page), 'no more is cut than has to be').toBeGreaterThan(900 * 1024);
  });
});
