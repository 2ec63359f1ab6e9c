import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import planSchema from '../../schemas/strategy-plan.schema.json' with { type: 'json' };
import { readLanguage, readPlaces } from '../../scripts/generate/words.js';
import type { PlaceWords, SchemaWords } from '../../src/i18n/schema-words.js';
import { anatomyOf, examplesIn, FOLDERS, messagesIn, readYaml, TRANSLATIONS } from './messages.js';

interface Term {
  readonly term: string;
  readonly forms: readonly string[];
  readonly not?: readonly string[];
}

const ENGLISH = readYaml<Record<string, Term>>('src/i18n/glossary.en.yaml');

/** The plural categories that a locale counts by, up to what plans count. */
function categoriesOf(locale: string): Set<string> {
  const rules = new Intl.PluralRules(locale);
  const numbers = [...Array(201).keys(), 0.5, 1.5, 2.5];
  return new Set(numbers.map((number) => rules.select(number)));
}

/** What a message says, without its gaps, in small letters. */
function spoken(message: string): string {
  return prose(anatomyOf(message).literals.join(' '));
}

/** Text without what is typed as it stands: commands, and allowed values that it explains. */
function prose(text: string, ids: readonly string[] = []): string {
  const bare = ids.reduce((rest, id) => rest.replaceAll(`${id} (`, '('), text);
  return bare.replace(/strategy [a-z]+|[a-z]+: ?(?=[”»])/g, '').toLowerCase();
}

/** Text that is the same in every language: ids, places, commands, names, signs, numbers. */
function isWithoutWords(text: string): boolean {
  return !/\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text);
}

/** The terms of the glossary that an English text uses and its translation does not. */
function missedTerms(english: string, translated: string, glossary: Record<string, Term>): string[] {
  return Object.entries(ENGLISH).flatMap(([id, { forms }]) => {
    const isUsed = forms.some((form) => new RegExp(`(?<![\\w./-])${form}(?![\\w./-])`, 'i').test(english));
    const found = glossary[id]?.forms.some((form) => translated.includes(form.toLowerCase()));
    return isUsed && !found ? [`${id} (${glossary[id]?.term})`] : [];
  });
}

function wrongTerms(translated: string, glossary: Record<string, Term>): string[] {
  return Object.values(glossary).flatMap(({ term, not = [] }) =>
    not
      .filter((word) => new RegExp(`(?<![\\p{L}_./-])${word}`, 'iu').test(translated))
      .map((word) => `${word}: say ${term}`),
  );
}

/** Signs that the language sets off with a space, and that stand without one. */
function crowdedSigns(text: string, spaces: Readonly<Record<string, string>>): string[] {
  const signs = Object.keys(spaces).flatMap((typed) => /^ ([^\p{L}{# :%])$/u.exec(typed)?.[1] ?? []);
  return signs.filter((sign) => new RegExp(`[\\p{L}\\d})”»][${sign}](?!\\S)`, 'u').test(text));
}

describe.each(TRANSLATIONS)('%s', (language) => {
  const glossary = readYaml<Record<string, Term>>(`src/i18n/glossary.${language}.yaml`);

  it(`${language} has every term of the glossary`, () => {
    expect(Object.keys(glossary)).toEqual(Object.keys(ENGLISH));
    for (const { term, forms } of Object.values(glossary)) {
      expect(
        forms.some((form) => term.toLowerCase().includes(form.toLowerCase())),
        term,
      ).toBe(true);
    }
  });

  describe.each(FOLDERS)('%s', (folder) => {
    const file = `${folder}/words.${language}.yaml`;
    const english = messagesIn(`${folder}/words.en.yaml`);
    // Read within the tests, so that one broken file does not keep the others from being looked at.
    const translation = (): ReadonlyMap<string, string> => (existsSync(file) ? messagesIn(file) : new Map());
    const eachMessage = (problemsOf: (text: string, source: string) => readonly string[]): string[] =>
      [...translation()].flatMap(([key, text]) => {
        const source = english.get(key);
        return source === undefined ? [] : problemsOf(text, source).map((problem) => `${key}: ${problem}`);
      });

    it(`${language} ${file} has the messages of the English file, and no others`, () => {
      expect([...translation().keys()]).toEqual([...english.keys()]);
    });

    it(`${language} ${file} takes the same arguments, and chooses by the same names`, () => {
      expect(
        eachMessage((text, source) => {
          const [own, other] = [anatomyOf(text), anatomyOf(source)];
          const lost = [...other.args].filter((arg) => !own.args.has(arg)).map((arg) => `{${arg}} is missing`);
          const added = [...own.args].filter((arg) => !other.args.has(arg)).map((arg) => `{${arg}} is unknown`);
          const selects = [...other.selects].flatMap(([arg, names]) => {
            const here = own.selects.get(arg);
            return here === undefined || [...names].every((name) => here.has(name)) ? [] : `{${arg}} lacks a branch`;
          });
          return [...lost, ...added, ...selects];
        }),
      ).toEqual([]);
    });

    it(`${language} ${file} counts as the language does`, async () => {
      const categories = categoriesOf((await readLanguage('.', language)).locale);
      expect(
        eachMessage((text) =>
          anatomyOf(text).plurals.flatMap((branches) => {
            const lacking = [...categories].filter((category) => !branches.includes(category));
            return lacking.length > 0 ? [`no branch for ${lacking.join(', ')}`] : [];
          }),
        ),
      ).toEqual([]);
    });

    it(`${language} ${file} uses the terms of the glossary`, () => {
      expect(
        eachMessage((text, source) => {
          const said = spoken(text);
          return [...missedTerms(spoken(source), said, glossary), ...wrongTerms(said, glossary)];
        }),
      ).toEqual([]);
    });

    it(`${language} ${file} says nothing in English`, () => {
      expect(
        eachMessage((text, source) =>
          text === source && !isWithoutWords(spoken(source)) ? [JSON.stringify(source)] : [],
        ),
      ).toEqual([]);
    });

    it(`${language} ${file} is typed with ordinary spaces, and with one where the language sets a sign off`, async () => {
      const { spaces } = await readLanguage('.', language);
      expect(
        eachMessage((text) => [
          ...(/[\u00a0\u202f\u2009]/.test(text) ? ['a space that does not break is typed'] : []),
          ...anatomyOf(text).literals.flatMap((literal) => crowdedSigns(literal, spaces)),
        ]),
      ).toEqual([]);
    });

    it(`${language} ${file} has an example where the English file has one, of the same shape`, () => {
      const others = examplesIn(`${folder}/words.en.yaml`);
      const own = existsSync(file) ? examplesIn(file) : new Map<string, string>();
      expect([...own.keys()]).toEqual([...others.keys()]);
    });
  });

  it(`${language} has the words of the plan format and of a house's files, place by place`, async () => {
    const english = await readPlaces('.', 'en', planSchema);
    const own = await readPlaces('.', language, planSchema);
    for (const name of ['plan', 'config', 'waivers', 'baseline'] as const) {
      expect(outlineOf(own[name], name === 'plan'), name).toEqual(outlineOf(english[name], name === 'plan'));
    }
  });

  it(`${language} says nothing in English of the formats`, async () => {
    const english = await readPlaces('.', 'en', planSchema);
    const own = await readPlaces('.', language, planSchema);
    const left = (['plan', 'config', 'waivers', 'baseline'] as const).flatMap((name) =>
      Object.entries(own[name]).flatMap(([place, { description = '' }]) => {
        const source = english[name][place];
        return description !== '' && description === source?.description ? [`${name} ${place}`] : [];
      }),
    );
    expect(left).toEqual([]);
  });

  it(`${language} uses the terms of the glossary in the words of the formats`, async () => {
    const english = await readPlaces('.', 'en', planSchema);
    const own = await readPlaces('.', language, planSchema);
    const problems = (['plan', 'config', 'waivers', 'baseline'] as const).flatMap((name) =>
      Object.entries(own[name]).flatMap(([place, { title = '', description = '' }]) => {
        const source = english[name][place] ?? {};
        const ids = [place, `${place}[]`].flatMap((at) => Object.keys(own[name][at]?.values ?? {}));
        const said = prose(`${title} ${description}`, ids);
        return [
          ...missedTerms(prose(`${source.title ?? ''} ${source.description ?? ''}`, ids), said, glossary),
          ...wrongTerms(said, glossary),
        ].map((problem) => `${name} ${place}: ${problem}`);
      }),
    );
    expect(problems).toEqual([]);
  });

  it(`${language} is known to the page that says how a language is added`, () => {
    expect(readFileSync('src/i18n/README.md', 'utf8')).toContain('language.nl.yaml');
  });
});

/** Which texts stand at which place, the names of values included; the example of a section is made of those within. */
function outlineOf(words: SchemaWords, isPlan = false): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(words)
      .map(([place, told]): [string, string[]] => [
        place,
        textsOf(told, isPlan && !/[.[$]/.test(place) && place !== 'notes'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function textsOf({ title, description, values, examples }: PlaceWords, isSection: boolean): string[] {
  return [
    ...(title === undefined ? [] : ['title']),
    ...(description === undefined ? [] : ['description']),
    ...Object.keys(values ?? {}),
    ...(examples === undefined || isSection ? [] : ['examples']),
  ];
}
