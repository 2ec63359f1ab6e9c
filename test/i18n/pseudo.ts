import MessageFormat from '@messageformat/core';
import { parse, type Token } from '@messageformat/parser';
import planSchema from '../../schemas/strategy-plan.schema.json' with { type: 'json' };
import { symbolsOf } from '../../scripts/generate/symbols.js';
import { readPlaces, readWords, type Tree, takeExamples, withSectionExamples } from '../../scripts/generate/words.js';
import { formattersOf } from '../../src/i18n/formatters.js';
import { placesOf, type SchemaWords } from '../../src/i18n/schema-words.js';
import type { Places, Words, WordsModule } from '../../src/i18n/words.js';

/**
 * A language in which every Latin letter of a message is another one, so that whatever a run says in Latin
 * letters did not come from a message.
 */
export function disguise(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => String.fromCharCode(0x430 + (letter.toLowerCase().charCodeAt(0) - 97)));
}

/** A message with its own text disguised; gaps and branches stay as they are. */
function disguiseMessage(message: string): string {
  const visit = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => {
        if (token.type === 'content') return disguise(token.value).replace(/[{}']/g, "'$&'".replace("'''", "''"));
        if (token.type === 'octothorpe') return '#';
        if (token.type === 'argument') return `{${token.arg}}`;
        // The `#` of a plural takes the name `number` for itself where messages are not compiled to a module.
        if (token.type === 'function') return `{${token.arg}, ${token.key === 'number' ? 'decimal' : token.key}}`;
        const cases = token.cases.map(({ key, tokens: inner }) => `${key} {${visit(inner)}}`);
        return `{${token.arg}, ${token.type}, ${cases.join(' ')}}`;
      })
      .join('');
  return visit(parse(message, { cardinal: ['one', 'other'], strict: false }));
}

function mapTexts<T>(tree: T, change: (text: string) => string, skip: readonly string[] = []): T {
  if (typeof tree === 'string') return change(tree) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((item) => mapTexts(item, change, skip)) as T;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, skip.includes(key) ? value : mapTexts(value, change, skip)]),
  ) as T;
}

/** Where numbers, dates, lists and names of countries come from: no letter of theirs is Latin. */
const LOCALE = 'ru-RU';

const { decimal, percentage, counted: _, ...formatters } = formattersOf(symbolsOf(LOCALE), { names: {} });

const custom = {
  ...formatters,
  decimal,
  pct: percentage,
  name: (value: string) => disguise(value),
  eitherName: (value: readonly string[], locale: string) => formatters.either(value.map(disguise), locale),
};

/** The words of the disguised language. */
export async function pseudoWords(): Promise<WordsModule> {
  const tree = await readWords('.', 'en');
  const format = new MessageFormat('en', {
    customFormatters: Object.fromEntries(
      // A formatter's type depends on its message, which nobody knows here.
      Object.entries(custom).map(([name, call]) => [name, (value: unknown) => call(value as never, LOCALE)]),
    ),
  });
  const compile = (node: string | Tree): unknown =>
    typeof node === 'string'
      ? format.compile(disguiseMessage(node))
      : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, compile(value)]));
  return { words: { language: 'nl', ...(compile(takeExamples(tree).messages) as object) } as Words };
}

/** A fragment of a plan in which texts of several words are disguised. */
function disguiseTexts(yaml: string): string {
  return yaml.replace(/(?<=: |- |\[|, )[^\n:[\]{},]*\p{L} [^\n:[\]{},]*/gu, disguise);
}

/** What the formats say, disguised. */
export async function pseudoPlaces(): Promise<Places> {
  const english = await readPlaces('.', 'en', planSchema);
  const { examples } = takeExamples(await readWords('.', 'en'));
  const disguised = (words: SchemaWords): SchemaWords => mapTexts(words, disguise, ['examples']) as SchemaWords;
  return {
    examples: Object.fromEntries(Object.entries(examples).map(([id, example]) => [id, disguiseTexts(example)])),
    plan: placesOf(planSchema, withSectionExamples(withDisguisedExamples(disguised(english.plan)), planSchema)),
    config: disguised(english.config),
    waivers: disguised(english.waivers),
    baseline: disguised(english.baseline),
  };
}

function withDisguisedExamples(words: SchemaWords): SchemaWords {
  return Object.fromEntries(
    Object.entries(words).map(([place, { examples, ...texts }]) => [
      place,
      {
        ...texts,
        ...(examples && {
          examples: mapTexts(examples, (text) => (text.includes(' ') ? disguise(text) : text)),
        }),
      },
    ]),
  );
}
