import { describe, expect, it } from 'vitest';
import { countries, decimal, formattersOf, list, money, month, percentage } from '../../src/i18n/formatters.js';
import { wordsIn } from '../../src/i18n/load-words.js';

describe('what a message puts in', () => {
  it.each([
    ['en-GB', '1,234.5', '12.5%', '€1,234.50'],
    ['nl-NL', '1.234,5', '12,5%', '€\u00a01.234,50'],
    ['fr-FR', '1\u202f234,5', '12,5\u00a0%', '1\u202f234,50\u00a0€'],
    ['ru-RU', '1\u00a0234,5', '12,5\u00a0%', '1\u00a0234,50\u00a0€'],
  ])('is written as %s writes numbers, percentages and money', (locale, number, percent, sum) => {
    expect(decimal(1234.5, locale)).toBe(number);
    expect(percentage(12.5, locale)).toBe(percent);
    expect(money({ amount: 1234.5, currency: 'EUR' }, locale)).toBe(sum);
  });

  it('names countries, months and lists in the language', () => {
    expect(countries(['NL', 'DE', 'FR'], 'ru-RU')).toBe('Нидерланды, Германия и Франция');
    expect(month('2027-01', 'nl-NL')).toBe('januari 2027');
    expect(list(['a', 'b'], 'fr-FR')).toBe('a et b');
  });

  it('names things as the language calls them, and leaves brands alone', () => {
    const { name, eitherName } = formattersOf({ names: { card: 'betaalkaart' } });
    expect(name('card', 'nl-NL')).toBe('betaalkaart');
    expect(eitherName(['card', 'iDEAL'], 'nl-NL')).toBe('betaalkaart of iDEAL');
    expect(name('constructor', 'nl-NL')).toBe('constructor');
  });

  it('writes the first of a month as the language does', () => {
    expect(formattersOf({ names: {}, 'first-of-month': '1er' }).day('2027-01-01', 'fr-FR')).toBe('1er janv. 2027');
    expect(formattersOf({ names: {}, 'first-of-month': '1er' }).day('2027-01-11', 'fr-FR')).toBe('11 janv. 2027');
    expect(formattersOf({ names: {} }).day('2027-01-01', 'nl-NL')).toBe('1 jan 2027');
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
