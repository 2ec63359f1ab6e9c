import type { Symbols } from '../../src/i18n/formatters.js';
import { CURRENCIES, MARKETS } from './codes.js';

/** Two letters that are no part of a list. */
const [A, B, C, D] = ['\u0001', '\u0002', '\u0003', '\u0004'] as const;

/** How a locale writes numbers, days, lists and names of countries, as Intl has it. Digits are always 0 to 9. */
export function symbolsOf(locale: string): Symbols {
  const numbers = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', numberingSystem: 'latn' });
  const part = (parts: readonly Intl.NumberFormatPart[], type: string): string =>
    parts.find((each) => each.type === type)?.value ?? '';
  const [before = '', after = ''] = percents.format(0.01).split('1');
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC', numberingSystem: 'latn' });
  const months = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return {
    decimal: part(numbers.formatToParts(1.5), 'decimal'),
    group: part(numbers.formatToParts(1_234_567), 'group'),
    minimumGrouping: numbers.formatToParts(1234).some(({ type }) => type === 'group') ? 1 : 2,
    percent: [before, after],
    day: patternOf(days),
    months: monthsOf(days),
    month: patternOf(months),
    longMonths: monthsOf(months),
    and: separatorsOf(locale, 'conjunction'),
    or: separatorsOf(locale, 'disjunction'),
    currencies: Object.fromEntries(CURRENCIES.map((code) => [code, currencyOf(locale, code)])),
    countries: Object.fromEntries(MARKETS.map((code) => [code, regions.of(code) ?? code])),
  };
}

function currencyOf(locale: string, currency: string): readonly [string, string, number] {
  const amounts = new Intl.NumberFormat(locale, { style: 'currency', currency, numberingSystem: 'latn' });
  const { maximumFractionDigits = 2 } = amounts.resolvedOptions();
  const [before = '', after = ''] = amounts.format(1).split(/1(?:\D0+)?/);
  return [before, after, maximumFractionDigits];
}

const PARTS: Readonly<Record<string, string>> = { month: 'm', year: 'y' };

function patternOf(dates: Intl.DateTimeFormat): string[] {
  return dates.formatToParts(Date.UTC(2026, 10, 1)).map(({ type, value }) => {
    if (type === 'day') return value === '01' ? 'dd' : 'd';
    // Within a whole date, this space is an ordinary one.
    return PARTS[type] ?? value.replaceAll('\u202f', ' ');
  });
}

function monthsOf(dates: Intl.DateTimeFormat): string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const parts = dates.formatToParts(Date.UTC(2026, month, 22));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

/** Words before which some languages say “and” or “or” otherwise, as Spanish does before “isla” and “ocho”. */
const TELLING = ['isla', 'hijo', 'ocho', 'hola', '8', 'a'];

function separatorsOf(locale: string, type: Intl.ListFormatType): Symbols['and'] {
  const lists = new Intl.ListFormat(locale, { type });
  const between = (text: string, from: string, to: string): string =>
    text.slice(text.indexOf(from) + 1, text.indexOf(to));
  const many = lists.format([A, B, C, D]);
  const pair = between(lists.format([A, B]), A, B);
  const isRegular = TELLING.every((word) => lists.format([A, word]) === A + pair + word);
  return isRegular ? [pair, between(many, A, B), between(many, C, D)] : null;
}
