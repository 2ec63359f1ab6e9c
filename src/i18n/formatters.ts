import type { Money } from '../model.js';

/**
 * How messages show their arguments: `{sum, money}`, `{date, day}`, `{markets, countries}`.
 * Each takes the value and the language; all numbers, dates, lists and names come from Intl.
 */

/** The English of this tool is British: 22 Nov 2026, not Nov 22, 2026. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Formatters are costly to make and used again and again. */
function cached<T>(make: (locale: string, key: string) => T): (language: string, key?: string) => T {
  const made = new Map<string, T>();
  return (language, key = '') => {
    const id = `${language} ${key}`;
    let formatter = made.get(id);
    if (formatter === undefined) {
      formatter = make(LOCALES[language] ?? language, key);
      made.set(id, formatter);
    }
    return formatter;
  };
}

const numbers = cached((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
const percents = cached((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }));
const amounts = cached(
  (locale, currency) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }),
);
const days = cached((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
const months = cached((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
const regions = cached((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const lists = cached((locale, type) => new Intl.ListFormat(locale, { type: type as Intl.ListFormatType }));

/** A number with the separators of the language, at most three decimals. */
export function decimal(value: number, language: string): string {
  return numbers(language).format(value);
}

/** A percentage; 15 is 15 %. */
export function percentage(value: number, language: string): string {
  return percents(language).format(value / 100);
}

/** An amount in its currency; a plain number where the plan names no currency. */
export function money(value: Money | number, language: string): string {
  return typeof value === 'number' ? decimal(value, language) : amounts(language, value.currency).format(value.amount);
}

/** A day, from YYYY-MM-DD; the same in every time zone. */
export function day(value: string, language: string): string {
  return days(language).format(new Date(`${value}T00:00:00Z`));
}

/** A month, from YYYY-MM. */
export function month(value: string, language: string): string {
  return months(language).format(new Date(`${value}-01T00:00:00Z`));
}

/** A country's name, from its ISO 3166-1 alpha-2 code. */
export function country(value: string, language: string): string {
  return regions(language).of(value) ?? value;
}

/** Countries, as a list with "and". */
export function countries(value: readonly string[], language: string): string {
  return list(
    value.map((code) => country(code, language)),
    language,
  );
}

/** A list with "and". */
export function list(value: readonly string[], language: string): string {
  return lists(language, 'conjunction').format(value);
}

/** A list with "or". */
export function either(value: readonly string[], language: string): string {
  return lists(language, 'disjunction').format(value);
}
