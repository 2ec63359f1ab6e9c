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

/**
 * A day, from YYYY-MM-DD; the same in every time zone.
 *
 * @param first how the language writes the first of a month, where that is no plain 1
 */
function dayText(value: string, locale: string, first: string | undefined): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (first === undefined || date.getUTCDate() !== 1) return days(locale).format(date);
  const parts = days(locale).formatToParts(date);
  return parts.map(({ type, value: text }) => (type === 'day' ? first : text)).join('');
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

/** What a language says in a way of its own. */
export interface Usage {
  /** How things are called; other names stay as they are. */
  readonly names: { readonly [name: string]: string };
  /** How the first day of a month is written, such as 1er; a plain 1 unless told. */
  readonly 'first-of-month'?: string;
  /** The space within a date; an ordinary one unless told. */
  readonly 'date-space'?: string;
}

/** The formatters that go by the usage of a language. */
export function formattersOf({ names, 'first-of-month': first, 'date-space': space = ' ' }: Usage): {
  readonly name: (value: string, locale: string) => string;
  readonly eitherName: (value: readonly string[], locale: string) => string;
  readonly day: (value: string, locale: string) => string;
} {
  const named = (value: string): string => (Object.hasOwn(names, value) ? (names[value] ?? value) : value);
  return {
    name: named,
    eitherName: (value, locale) => either(value.map(named), locale),
    day: (value, locale) => dayText(value, locale, first).replaceAll(' ', space),
  };
}
