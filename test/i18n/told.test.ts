import MessageFormat, { type CustomFormatter } from '@messageformat/core';
import { describe, expect, it } from 'vitest';
import { FORMATTERS, messagesOf, readLanguage, readWords, type Tree } from '../../scripts/generate/words.js';
import { told } from '../../src/i18n/told.js';
import type { Render } from '../../src/i18n/words.js';
import { anatomyOf, LANGUAGES } from './messages.js';

/** What each formatter writes here tells which one it was, and in which locale. */
const formatters = Object.fromEntries(
  Object.values(FORMATTERS).map((id) => [id, (value: unknown, locale: string) => `<${id} ${locale} ${value}>`]),
);

const NUMBERS = [0, 1, 2, 5, 11, 21, 100];

function messagesIn(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? value : messagesIn(value)));
}

/** The library keeps the name of one formatter for itself. */
function renamed(text: string): string {
  return text.replace(/^number$|(?<=, )number(?=\})/g, 'plainNumber');
}

/** Arguments for every branch of a message. */
function argumentsFor(message: string): Record<string, string | number>[] {
  const { args, selects } = anatomyOf(message);
  const chosen = [...new Set([...selects.values()].flatMap((names) => [...names]))];
  return [...NUMBERS, ...chosen].map((value) =>
    Object.fromEntries([...args].map((name) => [name, selects.has(name) && typeof value === 'number' ? 'x' : value])),
  );
}

describe.each(LANGUAGES)('a message in %s', async (id) => {
  const { locale } = await readLanguage('.', id);
  const format = new MessageFormat(locale, {
    customFormatters: Object.fromEntries(
      Object.entries(FORMATTERS).map(([name, formatter]) => [renamed(name), formatters[formatter] as CustomFormatter]),
    ),
  });
  const rules = new Intl.PluralRules(locale);
  const speech = {
    locale,
    cardinal: (value: number) => rules.select(value),
    formatters: {
      ...formatters,
      // As the library does it.
      counted: (_: string, value: number, offset: number) => new Intl.NumberFormat(locale).format(value - offset),
    } as Parameters<typeof told>[1]['formatters'],
  };

  it('counts as the library does, with an offset, an exact number and within another choice', () => {
    const message =
      "{n, plural, offset:1 =0{none} =1{{who}} one{{who} '{'and'}' #} other{{sex, select, f{# her} other{# {n, number}}}}}";
    for (const n of NUMBERS) {
      for (const sex of ['f', 'm']) {
        const args = { n, sex, who: 'Ada' };
        const own = told(messagesOf({ message: forLanguage(message, rules) }, locale), speech)['message'] as Render;
        expect(own(args)).toBe(format.compile(renamed(forLanguage(message, rules)))(args));
      }
    }
  });

  it('says what the library of its format makes of it', async () => {
    const { areas, ...rest } = await readWords('.', id);
    for (const message of messagesIn({ ...rest, areas: withoutExamples(areas as Tree) })) {
      const own = told(messagesOf({ message }, locale), speech)['message'] as Render;
      const theirs = format.compile(renamed(message));
      for (const args of argumentsFor(message)) expect(own(args), message).toBe(theirs(args));
    }
  });
});

/** A language that has no form for one takes no branch for it. */
function forLanguage(message: string, rules: Intl.PluralRules): string {
  return rules.resolvedOptions().pluralCategories.includes('one') ? message : message.replace(/ one\{.*?#\}/, '');
}

function withoutExamples(tree: Tree): Tree {
  const members = Object.entries(tree).filter(([key]) => key !== 'example');
  return Object.fromEntries(
    members.map(([key, value]) => [key, typeof value === 'string' ? value : withoutExamples(value)]),
  );
}
