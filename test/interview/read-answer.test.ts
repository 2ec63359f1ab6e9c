import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/interview/fields.js';
import { readAnswer } from '../../src/interview/read-answer.js';

const CHOICES = ['mobile_first', 'responsive', 'desktop-first'];
const text = (format: 'plain' | 'id' | 'date' | 'uri' | 'market' | 'currency'): Kind => ({ type: 'text', format });
const choice: Kind = { type: 'choice', values: CHOICES };
const market = text('market');

function read(kind: Kind, typed: string, key = 'key', values: readonly string[] = CHOICES): unknown {
  return readAnswer(kind, typed, { key, values });
}

describe('a typed answer', () => {
  it.each<[string, Kind, string, unknown]>([
    ['a text', text('plain'), '  two words ', 'two words'],
    ['a text that looks like a number', text('plain'), '12', '12'],
    ['an id from a name', text('id'), 'Shop Developers', 'shop-developers'],
    ['an id from a name in Cyrillic', text('id'), 'Зелёный чай', 'zelyoniy-chay'],
    ['an id from a name with accents', text('id'), 'Café crème', 'cafe-creme'],
    ['a date', text('date'), '2027-03-31', '2027-03-31'],
    ['a date with the day first', text('date'), '31.3.2027', '2027-03-31'],
    ['an address without its scheme', text('uri'), 'shop.example', 'https://shop.example'],
    ['a country by its name', market, 'Belgium', 'BE'],
    ['a country by its letters', market, 'be', 'BE'],
    ['a currency', text('currency'), 'eur', 'EUR'],
    ['a number', { type: 'number' }, '12', 12],
    ['a number with a comma', { type: 'number' }, '2,5', 2.5],
    ['a number in per cent', { type: 'number' }, '12 %', 12],
    ['a number with blanks', { type: 'number' }, '12 500', 12500],
    ['yes', { type: 'boolean' }, 'Yes', true],
    ['no', { type: 'boolean' }, 'n', false],
    ['a choice by its number', choice, '2', 'responsive'],
    ['a choice by its words', choice, 'Mobile First', 'mobile_first'],
    [
      'several choices by number and by name',
      { type: 'list', of: choice },
      '1, desktop first',
      ['mobile_first', 'desktop-first'],
    ],
    ['several countries, each once', { type: 'list', of: market }, 'NL, Belgium, be', ['NL', 'BE']],
    ['several texts with commas in them', { type: 'list', of: text('plain') }, 'a, b; c', ['a, b', 'c']],
    ['all, or a list', { type: 'text-or-list', text: 'all', of: market }, 'All', 'all'],
    ['all, or a list: a list', { type: 'text-or-list', text: 'all', of: market }, 'NL', ['NL']],
    [
      'numbers for names',
      { type: 'map', to: 'role' },
      '1: 12; desktop first 3,5',
      { mobile_first: 12, 'desktop-first': 3.5 },
    ],
  ])('stands for %s', (_, kind, typed, value) => {
    expect(read(kind, typed)).toEqual(value);
  });

  it('may have the unit of its key', () => {
    expect(read({ type: 'number' }, '2400 ms', 'lcp_ms')).toBe(2400);
    expect(read({ type: 'number' }, '2400 km', 'lcp_ms')).toBe('2400 km');
  });

  it.each<[string, Kind, string]>([
    ['a number that can be read in two ways', { type: 'number' }, '12,500'],
    ['a date of which nobody knows the month', text('date'), '03/04/2027'],
    ['a country that is none', market, 'Atlantis'],
    ['a choice that is none', choice, 'adaptive'],
    ['a number beyond the choices', choice, '9'],
    ['neither yes nor no', { type: 'boolean' }, 'perhaps'],
  ])('stays as it is typed, so that the format says what is wrong: %s', (_, kind, typed) => {
    expect(read(kind, typed)).toBe(typed);
  });

  it('goes by the name before the number, where a name is a number', () => {
    expect(read({ type: 'reference', to: 'role' }, '2', 'key', ['2', 'other'])).toBe('2');
  });
});
