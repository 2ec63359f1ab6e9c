import { fullFormats } from 'ajv-formats/dist/formats.js';
import { CURRENCIES, MARKETS } from '../generated/codes.js';

/** Whether a text is the ISO 3166-1 alpha-2 code of a country. */
export function isMarket(code: string): boolean {
  return MARKETS.has(code);
}

/** Whether a text is the ISO 4217 code of a currency. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/** The formats of the plan schema: two standard ones, and two lists of codes. */
export const formats = {
  date: fullFormats.date,
  uri: fullFormats.uri,
  market: isMarket,
  currency: isCurrency,
};
