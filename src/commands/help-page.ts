import { HELP_PAGES, HELP_WIDTH } from '../generated/help-pages.js';
import { DEFAULT_LANGUAGE } from '../i18n/load-words.js';
import type { Io } from '../io.js';
import { languageAsked, systemLanguage } from './language.js';

/** The page that `strategy --help` shows, as it was made at the build; undefined where that does not fit. */
export function helpPage(io: Io): string | undefined {
  const { columns = HELP_WIDTH } = io.stdout;
  const language = languageAsked([], io) ?? systemLanguage(io) ?? DEFAULT_LANGUAGE;
  return columns >= HELP_WIDTH && Object.hasOwn(HELP_PAGES, language) ? HELP_PAGES[language] : undefined;
}
