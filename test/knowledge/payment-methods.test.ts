import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data } from '../../src/generated/knowledge/payment-methods.js';
import {
  type PaymentMethod,
  preferredMethods,
  recogniseMethod,
  satisfies,
} from '../../src/knowledge/payment-methods.js';
import { privacyLawsOf } from '../../src/knowledge/privacy.js';
import { spelling } from '../../src/knowledge/spelling.js';
import { isMarket } from '../../src/plan/formats.js';
import { MARKETS } from './markets.js';

const methods: readonly PaymentMethod[] = data.methods;
const ids = methods.map(({ id }) => id);
const preferenceMarkets = data.preferences.flatMap(({ markets }) => Object.keys(markets));

function method(written: string): PaymentMethod {
  const found = recogniseMethod(written);
  if (found === undefined) throw new Error(`"${written}" is not recognised`);
  return found;
}

describe('payment methods', () => {
  it('have ids of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('share no spelling with one another, nor repeat one of their own', () => {
    const keys = methods.flatMap(({ name, aliases }) => [name, ...aliases].map(spelling));
    expect(keys.filter((key, index) => key === '' || keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(methods)('$id is recognised by its id, its name and all its aliases', ({ id, name, aliases }) => {
    expect([id, name, ...aliases].map((written) => recogniseMethod(written)?.id)).toEqual(
      Array(aliases.length + 2).fill(id),
    );
  });

  it.each([
    ['iDEAL', 'ideal'],
    ['ideal', 'ideal'],
    ['iDEAL | Wero', 'ideal'],
    ['Wero', 'ideal'],
    ['Visa', 'card'],
    ['Visa / Mastercard', 'card'],
    ['Visa, Mastercard & Amex', 'card'],
    ['Maestro', 'card'],
    ['Credit Card', 'card'],
    ['credit- and debit cards', 'card'],
    ['Kreditkarte', 'card'],
    ['carte bancaire', 'card'],
    ['банковская карта', 'card'],
    ['Cartes Bancaires', 'cartes-bancaires'],
    ['CB', 'cartes-bancaires'],
    ['Apple Pay', 'apple-pay'],
    ['apple_pay', 'apple-pay'],
    ['APPLEPAY', 'apple-pay'],
    ['PayPal', 'paypal'],
    ['pay by invoice', 'invoice'],
    ['pay later by invoice', 'invoice'],
    ['Kauf auf Rechnung', 'invoice'],
    ['SEPA', 'bank-transfer'],
    ['SEPA-Lastschrift', 'direct-debit'],
    ['virement', 'bank-transfer'],
    ['cash on delivery (COD)', 'cash-on-delivery'],
    ['Nachnahme', 'cash-on-delivery'],
    ['наложенный платеж', 'cash-on-delivery'],
    ['наложенный платёж', 'cash-on-delivery'],
    ['СБП', 'sbp'],
    ['Карта «Мир»', 'mir'],
    ['Vipps MobilePay', 'vipps'],
    ['M-PESA', 'm-pesa'],
    ['支付宝', 'alipay'],
  ])('"%s" is %s', (written, id) => {
    expect(recogniseMethod(written)?.id).toBe(id);
  });

  it.each(['', ' ', 'barter', 'gift card', '!'])('"%s" is none', (written) => {
    expect(recogniseMethod(written)).toBeUndefined();
  });
});

describe('preferred payment methods', () => {
  it.each(MARKETS)('of %s are known, two to six, with source and year', (market) => {
    const preferred = preferredMethods(market);
    expect(preferred?.methods.length).toBeGreaterThanOrEqual(2);
    expect(preferred?.methods.length).toBeLessThanOrEqual(6);
    expect(preferred?.source).not.toBe('');
    expect(preferred?.year).toBeGreaterThanOrEqual(2020);
  });

  it('are of markets that exist, each listed once, whose privacy law is known as well', () => {
    expect(preferenceMarkets.filter((market) => !isMarket(market))).toEqual([]);
    expect(new Set(preferenceMarkets).size).toBe(preferenceMarkets.length);
    expect(preferenceMarkets.filter((market) => privacyLawsOf(market) === undefined)).toEqual([]);
  });

  it('are methods that are listed, each once in a market', () => {
    for (const preferences of data.preferences) {
      for (const preferred of Object.values<readonly string[]>(preferences.markets)) {
        expect(preferred.filter((id, index) => !ids.includes(id) || preferred.indexOf(id) !== index)).toEqual([]);
      }
    }
  });

  it('come the most preferred first', () => {
    expect(preferredMethods('NL')?.methods[0]?.id).toBe('ideal');
    expect(preferredMethods('BR')?.methods[0]?.id).toBe('pix');
  });

  it('are undefined for a market that is not known', () => {
    expect(preferredMethods('AQ')).toBeUndefined();
    expect(preferredMethods('constructor')).toBeUndefined();
  });
});

describe('a method that is offered', () => {
  it.each(methods)('satisfies who prefers $id if it is the same', (same) => {
    expect(satisfies(same, same)).toBe(true);
  });

  it.each([
    ['Visa', 'credit card'],
    ['card', 'Cartes Bancaires'],
    ['card', 'Dankort'],
    ['card', 'Mir'],
    ['Cartes Bancaires', 'card'],
    ['Klarna', 'invoice'],
    ['Klarna', 'instalments'],
    ['Trustly', 'bank link'],
    ['bank link', 'bank transfer'],
    ['Vipps', 'MobilePay'],
  ])('satisfies, being %s, who prefers %s', (offered, preferred) => {
    expect(satisfies(method(offered), method(preferred))).toBe(true);
  });

  it.each([
    ['card', 'Bancontact'],
    ['card', 'RuPay'],
    ['card', 'UnionPay'],
    ['card', 'Apple Pay'],
    ['Dankort', 'card'],
    ['bank transfer', 'iDEAL'],
    ['bank transfer', 'bank link'],
    ['invoice', 'instalments'],
  ])('does not satisfy, being %s, who prefers %s', (offered, preferred) => {
    expect(satisfies(method(offered), method(preferred))).toBe(false);
  });

  it('stands in only for methods that are listed, for a reason', () => {
    for (const { offered, for: preferred, because } of data.stand_ins) {
      expect([...offered, ...preferred].filter((id) => !ids.includes(id))).toEqual([]);
      expect(because).toMatch(/\.$/);
    }
  });
});

describe('names that are plain', () => {
  it('are spelt as others are', () => {
    const signs = [...'abNOnor09 ()./-_#'];
    const names = fc.string({ unit: fc.oneof(fc.constantFrom(...signs), fc.string({ minLength: 1, maxLength: 1 })) });
    // A sign beyond ASCII that is no letter takes a name the long way.
    fc.assert(
      fc.property(names, (name) => {
        expect(spelling(name)).toBe(spelling(`${name}…`));
      }),
      { numRuns: 2000 },
    );
  });

  it('are known as they stand and in every spelling', () => {
    for (const { id, name, aliases } of data.methods)
      for (const written of [id, name, ...aliases])
        expect(recogniseMethod(written), written).toBe(recogniseMethod(`${written}…`));
  });
});
