import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/render/markdown.js';
import { printable } from '../../../src/render/printable.js';
import { asHostile, HARMLESS_TEXTS, HOSTILE, HOSTILE_TEXTS, type Hostile, onOneLine } from './hostile.js';
import { auditsIn, portfolioThatSays, worldThatSays } from './reports.js';

const TEXTS = HOSTILE_TEXTS.map(({ text }) => text);

/** A node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  /** Where it stands in the source. */
  readonly position?: unknown;
}

/** What is left of a node: what it is, and what it says. */
type Shape = string | { readonly [kind: string]: readonly Shape[] };

/** Markdown as GitHub reads it, addresses that it finds in finished text among it. */
function shapeOf(markdown: string): Shape {
  return shape(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

function shape({ type, value, children = [], position, ...traits }: Node): Shape {
  // Whether a text stands in letters of code or not is all the same.
  if (type === 'text' || type === 'inlineCode') return onOneLine(value ?? '');
  const said = value === undefined ? [] : [value];
  return { [`${type} ${JSON.stringify(traits)}`]: [...said, ...joined(children.map(shape))] };
}

/** Texts beside each other are one text; space around it shows nothing. */
function joined(shapes: readonly Shape[]): Shape[] {
  const texts: Shape[] = [];
  for (const next of shapes) {
    const last = texts.at(-1);
    if (typeof last === 'string' && typeof next === 'string') texts.splice(-1, 1, last + next);
    else texts.push(next);
  }
  return texts.map((text) => (typeof text === 'string' ? text.trim() : text));
}

/** The shape of harmless texts as it would be of hostile ones. */
function expected(given: Shape): Shape {
  if (typeof given === 'string') return onOneLine(asHostile(given)).trim();
  return Object.fromEntries(Object.entries(given).map(([kind, children]) => [kind, children.map(expected)]));
}

describe('what a plan says is text in Markdown', () => {
  it.each(Object.entries<Hostile>(HOSTILE))(
    'by itself, in a list, a heading, emphasis and a table: %s',
    (_, { text, shown = text }) => {
      const said = escapeMarkdown(printable(text));
      const places = [said, `- ${said}`, `# ${said}`, `_${said}_ **${said}:**`, `| a |\n| --- |\n| ${said} |`];
      const words = escapeMarkdown('Words');
      const plain = [words, `- ${words}`, `# ${words}`, `_${words}_ **${words}:**`, `| a |\n| --- |\n| ${words} |`];
      const wanted = JSON.stringify(shapeOf(plain.join('\n\n'))).replaceAll('"Words', () =>
        JSON.stringify(onOneLine(shown).trim()).slice(0, -1),
      );
      expect(shapeOf(places.join('\n\n'))).toEqual(JSON.parse(wanted));
    },
  );

  it.each([0, 40])(
    'in a whole report, where nothing is there that harmless texts would not give (%i)',
    async (offset) => {
      const harmless = [...(await auditsIn('markdown', worldThatSays(HARMLESS_TEXTS, offset))).values()];
      const hostile = [...(await auditsIn('markdown', worldThatSays(TEXTS, offset))).values()];
      for (const [index, { out }] of hostile.entries())
        expect(shapeOf(out)).toEqual(expected(shapeOf(harmless[index]?.out ?? '')));
    },
  );

  it('in a portfolio', async () => {
    const { out } = await portfolioThatSays('markdown', TEXTS);
    const harmless = await portfolioThatSays('markdown', HARMLESS_TEXTS);
    expect(shapeOf(out)).toEqual(expected(shapeOf(harmless.out)));
  });
});
