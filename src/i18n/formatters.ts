import type { Money } from '../model.js';

/**
 * How messages show their arguments: `{sum, money}`, `{date, day}`, `{markets, countries}`. All numbers, dates, lists
 * and names are as Intl writes them; a test holds them to it.
 */

/**
 * How a locale writes, as Intl has told it when the program was built: to make Intl's own formatters costs a run as
 * much time as Node needs to start.
 */
export interface Symbols {
  readonly decimal: string;
  readonly group: string;
  /** The fewest digits before the first separator of groups. */
  readonly minimumGrouping: number;
  /** What stands before and behind a percentage. */
  readonly percent: readonly [before: string, after: string];
  /** A day in parts: `d` the day, `dd` with two digits, `m` the month, `y` the year, and what stands between. */
  readonly day: readonly string[];
  /** The months as a day has them, and as they stand by themselves with a year. */
  readonly months: readonly string[];
  readonly month: readonly string[];
  readonly longMonths: readonly string[];
  /** What stands between the items of a list; null where that depends on the items, and Intl has to be asked. */
  readonly and: Separators | null;
  readonly or: Separators | null;
  /** By ISO 4217 code: what stands before and behind an amount, and how many decimals a broken one has. */
  readonly currencies: { readonly [code: string]: readonly [before: string, after: string, decimals: number] };
  /** Names of countries by ISO 3166-1 alpha-2 code. */
  readonly countries: { readonly [code: string]: string };
}

/** What stands between two items of a list, between the first of several, and before the last. */
type Separators = readonly [pair: string, middle: string, last: string];

/** What a language says in a way of its own. */
export interface Usage {
  /** How things are called that are no brands; other names stay as they are. */
  readonly names: { readonly [name: string]: string };
  /** How the first day of a month is written, such as 1er; a plain 1 unless told. */
  readonly 'first-of-month'?: string | undefined;
  /** The space within a date; an ordinary one unless told. */
  readonly 'date-space'?: string | undefined;
}

/** A formatter takes the value, and the locale that a message is in. */
type Formatter<T> = (value: T, locale: string) => string;

/** The formatters of a language. */
export interface Formatters {
  /** A number with the separators of the language, at most three decimals. */
  readonly decimal: Formatter<number>;
  /** A percentage; 15 is 15 %. */
  readonly percentage: Formatter<number>;
  /** An amount in its currency; a plain number where the plan names no currency. */
  readonly money: Formatter<Money | number>;
  /** A day, from YYYY-MM-DD; the same in every time zone. */
  readonly day: Formatter<string>;
  /** A month, from YYYY-MM. */
  readonly month: Formatter<string>;
  /** A country's name, from its ISO 3166-1 alpha-2 code. */
  readonly country: Formatter<string>;
  /** Countries, as a list with "and". */
  readonly countries: Formatter<readonly string[]>;
  /** A list with "and". */
  readonly list: Formatter<readonly string[]>;
  /** A list with "or". */
  readonly either: Formatter<readonly string[]>;
  /** The name of a thing, as the language calls it. */
  readonly name: Formatter<string>;
  /** Names of things with "or". */
  readonly eitherName: Formatter<readonly string[]>;
  /** The `#` of a plural, as compiled messages call it. */
  readonly counted: (locale: string, value: number, offset: number) => string;
}

/** The formatters of a language, from what Intl and its translators say of it. */
export function formattersOf(symbols: Symbols, { names, ...usage }: Usage): Formatters {
  const { percent, and, or } = symbols;
  const decimal = (value: number): string => numberText(value, symbols);
  const country = (code: string): string => own(symbols.countries, code);
  const list: Formatter<readonly string[]> = (items, locale) =>
    and ? joined(items, and) : new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
  const either: Formatter<readonly string[]> = (items, locale) =>
    or ? joined(items, or) : new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
  return {
    decimal,
    percentage: (value) => `${percent[0]}${decimal(value)}${percent[1]}`,
    money: (value, locale) => (typeof value === 'number' ? decimal(value) : moneyText(value, locale, symbols)),
    day: (value) => dayText(value, symbols, usage),
    month: (value) => monthText(value, symbols),
    country: (code) => country(code),
    countries: (codes, locale) => list(codes.map(country), locale),
    list,
    either,
    name: (value) => own(names, value),
    eitherName: (items, locale) =>
      either(
        items.map((item) => own(names, item)),
        locale,
      ),
    counted: (_, value, offset) => decimal(value - offset),
  };
}

function own(names: { readonly [name: string]: string }, name: string): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

function numberText(value: number, { decimal, group, minimumGrouping }: Symbols): string {
  const rounded = Math.round(Math.abs(value) * 1000) / 1000;
  // From here on digits come with an exponent, and no plan says such a figure.
  if (!(rounded < 1e21)) return String(value);
  const [whole = '', fraction] = String(rounded).split('.');
  const isGrouped = whole.length >= 3 + minimumGrouping;
  const digits = isGrouped ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group) : whole;
  const sign = value < 0 ? '-' : '';
  return fraction === undefined ? sign + digits : sign + digits + decimal + fraction;
}

/** An amount; one that no plan has, or in a currency that nobody knows, is written by Intl itself. */
function moneyText({ amount, currency }: Money, locale: string, symbols: Symbols): string {
  const known = Object.hasOwn(symbols.currencies, currency) ? symbols.currencies[currency] : undefined;
  if (known === undefined || !(amount >= 0 && amount < 1e15)) {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(
      amount,
    );
  }
  const [before, after, decimals] = known;
  const rounded = Math.round(amount * 10 ** decimals) / 10 ** decimals;
  const [whole = '', fraction] = rounded.toFixed(Number.isInteger(rounded) ? 0 : decimals).split('.');
  const digits = numberText(Number(whole), symbols);
  return before + digits + (fraction === undefined ? '' : symbols.decimal + fraction) + after;
}

function dayText(value: string, { day, months }: Symbols, usage: Omit<Usage, 'names'>): string {
  const [year = '', month, date] = value.split('-');
  const first = usage['first-of-month'];
  const dayOfMonth = date === '01' && first !== undefined ? first : String(Number(date));
  const text = filled(day, {
    d: dayOfMonth,
    dd: dayOfMonth.padStart(2, '0'),
    m: months[Number(month) - 1] ?? '',
    y: String(Number(year)),
  });
  return text.replaceAll(' ', usage['date-space'] ?? ' ');
}

function monthText(value: string, { month, longMonths }: Symbols): string {
  const [year = '', number] = value.split('-');
  return filled(month, { m: longMonths[Number(number) - 1] ?? '', y: String(Number(year)) });
}

function filled(pattern: readonly string[], parts: { readonly [part: string]: string }): string {
  return pattern.map((part) => parts[part] ?? part).join('');
}

function joined(items: readonly string[], [pair, middle, last]: Separators): string {
  if (items.length < 2) return items[0] ?? '';
  if (items.length === 2) return items.join(pair);
  return `${items.slice(0, -1).join(middle)}${last}${items.at(-1)}`;
}
