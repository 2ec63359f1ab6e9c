import { LANGUAGE_IDS } from '../i18n/load-words.js';
import type { Io } from '../io.js';

/**
 * The language that was asked for, by `--lang` or by STRATEGY_LANG; undefined where neither says.
 *
 * It is looked for before the command line is read, because what is wrong with that is told in it too.
 */
export function languageAsked(argv: readonly string[], { env }: Pick<Io, 'env'>): string | undefined {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const named = words.flatMap((word, index) => {
    if (word === '--lang') return words[index + 1] ?? [];
    return word.startsWith('--lang=') ? word.slice('--lang='.length) : [];
  });
  // An empty one is none.
  return named.at(-1) || env['STRATEGY_LANG'] || undefined;
}

/** The language of the system, if there are words in it: `nl` where its locale is `nl_BE.UTF-8`. */
export function systemLanguage({ env, locale }: Pick<Io, 'env' | 'locale'>): string | undefined {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || locale() || '';
  const language = name.split(/[-_.@]/, 1)[0]?.toLowerCase();
  return LANGUAGE_IDS.find((id) => id === language);
}
