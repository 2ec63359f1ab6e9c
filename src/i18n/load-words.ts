import { LANGUAGES } from '../generated/words/languages.js';
import type { SchemaErrors } from './schema-errors.js';
import type { InterfaceWords, Places, WordsModule } from './words.js';

/** The language that is spoken unless another is asked for. */
export const DEFAULT_LANGUAGE = 'en';

/** The codes of the languages that there are words for. */
export { LANGUAGE_IDS } from '../generated/language-ids.js';

/** The words of one language; only the language that is used is loaded. Undefined where there are none. */
export async function loadWords(language: string): Promise<WordsModule | undefined> {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]?.words() : undefined;
}

/** The words of the command line in a language; undefined where there are none. */
export async function loadInterface(language: string): Promise<InterfaceWords | undefined> {
  return Object.hasOwn(LANGUAGES, language) ? (await LANGUAGES[language]?.interface())?.words : undefined;
}

/**
 * The words of one language.
 *
 * @throws RangeError when there are no words in it
 */
export async function wordsIn(language: string): Promise<WordsModule> {
  const found = await loadWords(language);
  if (found === undefined) throw new RangeError(`There are no words in the language ${language}.`);
  return found;
}

/**
 * What the formats of the plan and of a house's files say of their places, in a language.
 *
 * @throws RangeError when there are no words in the language
 */
export async function loadPlaces(language: string): Promise<Places> {
  const found = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (found === undefined) throw new RangeError(`There are no words in the language ${language}.`);
  return (await found.places()).places;
}

/**
 * What puts errors of a JSON Schema into a language, by the translations that ajv's users keep; undefined where they
 * have none.
 */
export async function loadSchemaErrors(language: string): Promise<SchemaErrors | undefined> {
  const found = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  return (await found?.schemaErrors?.())?.default;
}
