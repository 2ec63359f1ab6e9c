import type { Money } from '../model.js';

/**
 * How messages show their arguments: `{sum, money}`, `{date, day}`, `{markets, countries}`.
 * Each takes the value and the locale; all numbers, dates, lists and names come from Intl.
 */

/** Formatters are costly to make and used again and again. */
function cached<T>(make: (locale: string, key: string) => T): (locale: string, key?: string) => T {
  const made = new Map<string, T>();
  return (locale, key = '') => {
    const id = `${locale} ${key}`;
    let formatter = made.get(id);
    if (formatter === undefined) {
      formatter = make(locale, key);
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
export function decimal(value: number, locale: string): string {
  return numbers(locale).format(value);
}

/** A percentage; 15 is 15 %. */
export function percentage(value: number, locale: string): string {
  return percents(locale).format(value / 100);
}

/** An amount in its currency; a plain number where the plan names no currency. */
export function money(value: Money | number, locale: string): string {
  return typeof value === 'number' ? decimal(value, locale) : amounts(locale, value.currency).format(value.amount);
}

/** A day, from YYYY-MM-DD; the same in every time zone. */
export function day(value: string, locale: string): string {
  return days(locale).format(new Date(`${value}T00:00:00Z`));
}

/** A month, from YYYY-MM. */
export function month(value: string, locale: string): string {
  return months(locale).format(new Date(`${value}-01T00:00:00Z`));
}

/** A country's name, from its ISO 3166-1 alpha-2 code. */
export function country(value: string, locale: string): string {
  return regions(locale).of(value) ?? value;
}

/** Countries, as a list with "and". */
export function countries(value: readonly string[], locale: string): string {
  return list(
    value.map((code) => country(code, locale)),
    locale,
  );
}

/** A list with "and". */
export function list(value: readonly string[], locale: string): string {
  return lists(locale, 'conjunction').format(value);
}

/** A list with "or". */
export function either(value: readonly string[], locale: string): string {
  return lists(locale, 'disjunction').format(value);
}

/** The formatters of things that a language has names of its own for; other names stay as they are. */
export function naming(names: { readonly [name: string]: string }): {
  readonly name: (value: string, locale: string) => string;
  readonly eitherName: (value: readonly string[], locale: string) => string;
} {
  const named = (value: string): string => (Object.hasOwn(names, value) ? (names[value] ?? value) : value);
  return { name: named, eitherName: (value, locale) => either(value.map(named), locale) };
}
