import { LANGUAGES } from '../generated/words/languages.js';
import type { WordsModule } from './words.js';

/** The language that is spoken unless another is asked for. */
export const DEFAULT_LANGUAGE = 'en';

/** The words of one language; only the language that is used is loaded. Undefined where there are none. */
export async function loadWords(language: string): Promise<WordsModule | undefined> {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]?.() : undefined;
}
