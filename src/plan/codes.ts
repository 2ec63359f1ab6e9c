import { closest, distance } from 'fastest-levenshtein';
import { LANGUAGE_IDS } from '../generated/language-ids.js';
import { once } from '../once.js';
import { isCurrency, isMarket } from './formats.js';

/** Abbreviations in common use that no standard has, and whose letters point elsewhere. */
const ABBREVIATIONS: Readonly<Record<string, string>> = { UAE: 'AE', USA: 'US', KSA: 'SA' };

/**
 * The market that a text probably means: `nl`, `UK`, `Duitsland`, `276` or `DEU`. Names and numbers
 * come from the platform, which does not know codes of three letters: those are cut to the two that
 * make a country, if only one pair does.
 */
export function nearestMarket(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (isMarket(code)) return code;
  const abbreviated = ABBREVIATIONS[code];
  if (abbreviated !== undefined) return abbreviated;
  if (/^([A-Z]{2}|\d{3})$/.test(code)) {
    const region = new Intl.Locale(`und-${code}`).region ?? '';
    return isMarket(region) ? region : undefined;
  }
  return byName(text, marketNames()) ?? (/^[A-Z]{3}$/.test(code) ? fromThreeLetters(code) : undefined);
}

function fromThreeLetters([first = '', second = '', third = '']: string): string | undefined {
  const countries = [first + second, first + third].filter(isMarket);
  return countries.length === 1 ? countries[0] : undefined;
}

/** The currency that a text probably means: `eur`, `€`, `US dollar` or `евро`. */
export function nearestCurrency(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return isCurrency(code) ? code : byName(text, currencyNames());
}

/** By a name, in which one letter may be wrong: names of countries are alike (Holland is not Poland). */
function byName(text: string, names: ReadonlyMap<string, string>): string | undefined {
  const name = plain(text).replace(/^the /, '');
  const exact = names.get(name);
  if (exact !== undefined || name.length < 5 || name.length > LONGEST_NAME) return exact;
  // What is longer or shorter by more cannot be so near, and there are thousands of names.
  const near = closest(
    name,
    [...names.keys()].filter(({ length }) => Math.abs(length - name.length) <= 1),
  );
  return near !== undefined && distance(name, near) <= 1 ? names.get(near) : undefined;
}

/** Longer texts are not compared with names. */
const LONGEST_NAME = 60;

/** Codes by name. Made when first asked for: hundreds of names in each language. */
const marketNames = once(() =>
  namesOf('region', LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isMarket)),
);
const currencyNames = once(() => {
  const codes = Intl.supportedValuesOf('currency');
  const symbols = codes.map((currency) => [symbolOf(currency), currency] as const);
  return new Map([...symbols, ...namesOf('currency', codes)]);
});

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function namesOf(type: 'region' | 'currency', codes: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGE_IDS) {
    for (const style of ['short', 'long'] as const) {
      const display = new Intl.DisplayNames(language, { type, style });
      for (const code of codes) names.set(plain(display.of(code) ?? code), code);
    }
  }
  return names;
}

function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0);
  return plain(parts.find(({ type }) => type === 'currency')?.value ?? currency);
}

/** A name without capitals and accents. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
