import { describe, expect, it } from 'vitest';
import { nearestCurrency, nearestMarket } from '../../src/plan/codes.js';
import { addressMeant, booleanMeant, dateMeant, idMeant, numberMeant } from '../../src/plan/meant.js';

describe('what was probably meant by', () => {
  it.each([
    ['Yes', true],
    ['да', true],
    [' nee ', false],
    ['non', false],
    ['maybe', undefined],
  ])('the word %j is %s', (text, meant) => {
    expect(booleanMeant(text)).toBe(meant);
  });

  it.each([
    ['12 500', 12_500],
    ["12'500", 12_500],
    ['€ 12,50', 12.5],
    ['-4.5%', -4.5],
    ['3400 ms', 3400],
    ['3400 px', undefined],
    ['0,125', 0.125],
    ['12,500', undefined],
    ['12.500', undefined],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['12.500.00', undefined],
    ['many', undefined],
  ])('the figure %j is %s', (text, meant) => {
    expect(numberMeant(text, 'lcp_ms')).toBe(meant);
  });

  it.each([
    ['2027/3/4', '2027-03-04'],
    ['20270304', '2027-03-04'],
    ['2027-03-04T10:00', '2027-03-04'],
    ['3.4.2027', '2027-04-03'],
    ['31/12/2027', '2027-12-31'],
    ['12/31/2027', '2027-12-31'],
    ['5/5/2027', '2027-05-05'],
    ['03/04/2027', undefined],
    ['31.02.2027', undefined],
    ['29.02.2028', '2028-02-29'],
    ['2027/13/01', undefined],
    ['next spring', undefined],
  ])('the day %j is %s', (text, meant) => {
    expect(dateMeant(text)).toBe(meant);
  });

  it.each([
    ['Shop Owner ', 'shop-owner'],
    ['Ångström & Söhne', 'angstrom-sohne'],
    ['Лавка', undefined],
  ])('the name %j, as an id, is %s', (text, meant) => {
    expect(idMeant(text)).toBe(meant);
  });

  it.each([
    ['shop.example/nl', 'https://shop.example/nl'],
    ['the shop', undefined],
  ])('the address %j is %s', (text, meant) => {
    expect(addressMeant(text)).toBe(meant);
  });

  it.each([
    ['nl', 'NL'],
    ['UK', 'GB'],
    ['USA', 'US'],
    ['276', 'DE'],
    ['999', undefined],
    ['QX', undefined],
    ['DEU', 'DE'],
    ['AUT', undefined],
    ['ZZZ', undefined],
    ['Duitsland', 'DE'],
    ['The Netherlands', 'NL'],
    ['Германия', 'DE'],
    ['Germny', 'DE'],
    ['Holland', undefined],
    ['Germania-on-Sea', undefined],
    ['x'.repeat(61), undefined],
  ])('the market %j is %s', (text, meant) => {
    expect(nearestMarket(text)).toBe(meant);
  });

  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['us dollar', 'USD'],
    ['shells', undefined],
  ])('the currency %j is %s', (text, meant) => {
    expect(nearestCurrency(text)).toBe(meant);
  });
});
