import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, MARKETS } from '../../scripts/generate/codes.js';
import { symbolsOf } from '../../scripts/generate/symbols.js';
import { type Formatters, formattersOf } from '../../src/i18n/formatters.js';
import { wordsIn } from '../../src/i18n/load-words.js';

/** Locales of the languages there are, and some that write otherwise. */
const LOCALES = ['en-GB', 'nl-NL', 'fr-FR', 'ru-RU', 'de-DE', 'es-ES', 'pl-PL', 'de-CH', 'sv-SE', 'ja-JP'];

function plain(locale: string): Formatters {
  return formattersOf(symbolsOf(locale), { names: {} });
}

describe.each(LOCALES)('what a message puts in, in %s', (locale) => {
  const formatters = plain(locale);
  const latin = { numberingSystem: 'latn' } as const;

  it('is a number or a percentage as Intl writes it', () => {
    const numbers = new Intl.NumberFormat(locale, { ...latin, maximumFractionDigits: 3 });
    const percents = new Intl.NumberFormat(locale, { ...latin, style: 'percent', maximumFractionDigits: 3 });
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 10 ** 8 }).map((thousandths) => thousandths / 1000),
      fc.integer({ min: 0, max: 10 ** 6 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(figure, (value) => {
        expect(formatters.decimal(value, locale)).toBe(numbers.format(value));
        if (value < 10 ** 9) expect(formatters.percentage(value, locale)).toBe(percents.format(value / 100));
      }),
      { numRuns: 300 },
    );
  });

  it('is an amount as Intl writes it, in every currency', () => {
    for (const currency of CURRENCIES) {
      const amounts = new Intl.NumberFormat(locale, {
        ...latin,
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      });
      for (const amount of [0, 1, 5.5, 0.25, 999, 1234, 1234.5, 98_765.4, 1_234_567.89, -12.5]) {
        expect(formatters.money({ amount, currency }, locale)).toBe(amounts.format(amount));
      }
    }
  });

  it('is a day or a month as Intl writes it, whatever the year', () => {
    const days = new Intl.DateTimeFormat(locale, { ...latin, dateStyle: 'medium', timeZone: 'UTC' });
    const months = new Intl.DateTimeFormat(locale, { ...latin, year: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2029, 0, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      expect(formatters.day(day, locale)).toBe(days.format(time));
      expect(formatters.month(day.slice(0, 7), locale)).toBe(months.format(time));
    }
  });

  it('is a list as Intl writes it', () => {
    for (const length of [0, 1, 2, 3, 4, 7]) {
      const items = Array.from({ length }, (_, index) => `item ${index}`);
      expect(formatters.list(items, locale)).toBe(new Intl.ListFormat(locale, { type: 'conjunction' }).format(items));
      expect(formatters.either(items, locale)).toBe(new Intl.ListFormat(locale, { type: 'disjunction' }).format(items));
    }
  });

  it('is a country as Intl names it', () => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    for (const code of MARKETS) expect(formatters.country(code, locale)).toBe(names.of(code));
    expect(formatters.country('XX', locale)).toBe('XX');
    expect(formatters.country('constructor', locale)).toBe('constructor');
  });
});

describe('what a message puts in', () => {
  it.each([
    ['en-GB', '1,234.5', '12.5%', '€1,234.50'],
    ['nl-NL', '1.234,5', '12,5%', '€\u00a01.234,50'],
    ['fr-FR', '1\u202f234,5', '12,5\u00a0%', '1\u202f234,50\u00a0€'],
    ['ru-RU', '1\u00a0234,5', '12,5\u00a0%', '1\u00a0234,50\u00a0€'],
  ])('is written as %s writes numbers, percentages and money', (locale, number, percent, sum) => {
    const { decimal, percentage, money } = plain(locale);
    expect(decimal(1234.5, locale)).toBe(number);
    expect(percentage(12.5, locale)).toBe(percent);
    expect(money({ amount: 1234.5, currency: 'EUR' }, locale)).toBe(sum);
  });

  it('names countries, months and lists in the language', () => {
    expect(plain('ru-RU').countries(['NL', 'DE', 'FR'], 'ru-RU')).toBe('Нидерланды, Германия и Франция');
    expect(plain('nl-NL').month('2027-01', 'nl-NL')).toBe('januari 2027');
    expect(plain('fr-FR').list(['a', 'b'], 'fr-FR')).toBe('a et b');
  });

  it('names things as the language calls them, and leaves brands alone', () => {
    const { name, eitherName } = formattersOf(symbolsOf('nl-NL'), { names: { card: 'betaalkaart' } });
    expect(name('card', 'nl-NL')).toBe('betaalkaart');
    expect(eitherName(['card', 'iDEAL'], 'nl-NL')).toBe('betaalkaart of iDEAL');
    expect(name('constructor', 'nl-NL')).toBe('constructor');
  });

  it('writes the first of a month, and the spaces of a date, as the language does', () => {
    const { day } = formattersOf(symbolsOf('fr-FR'), { names: {}, 'first-of-month': '1er', 'date-space': '\u00a0' });
    expect(day('2027-01-01', 'fr-FR')).toBe('1er\u00a0janv.\u00a02027');
    expect(day('2027-01-11', 'fr-FR')).toBe('11\u00a0janv.\u00a02027');
    expect(plain('nl-NL').day('2027-01-01', 'nl-NL')).toBe('1 jan 2027');
  });

  it('leaves what is no figure as it is', () => {
    expect(plain('nl-NL').decimal(Number.NaN, 'nl-NL')).toBe('NaN');
    expect(plain('nl-NL').decimal(-12.5, 'nl-NL')).toBe('-12,5');
    expect(plain('nl-NL').decimal(1e21, 'nl-NL')).toBe('1e+21');
  });
});

describe('the plural of a message', () => {
  it.each([
    [1, '1\u00a0проверка'],
    [2, '2\u00a0проверки'],
    [5, '5\u00a0проверок'],
    [11, '11\u00a0проверок'],
    [21, '21\u00a0проверка'],
    [22, '22\u00a0проверки'],
    [1000, '1\u00a0000\u00a0проверок'],
  ])('is right in Russian for %d', async (count, text) => {
    const { words } = await wordsIn('ru');
    expect(words.interface.report['checks-of']({ count })).toBe(text);
  });

  it('is singular up to two in French, and sets signs off with a space that does not break', async () => {
    const { words } = await wordsIn('fr');
    expect(words.interface.report.points({ points: 1.9 })).toBe('1,9\u00a0point');
    expect(words.interface.report.points({ points: 2 })).toBe('2\u00a0points');
    expect(words.interface.report.label({ label: 'Pourquoi' })).toBe('Pourquoi\u00a0:');
  });
});
