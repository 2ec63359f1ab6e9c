import { fullFormats } from 'ajv-formats/dist/formats.js';

/** Codes that Intl names but that are not countries: unions, and codes for testing or private use. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a text is the ISO 3166-1 alpha-2 code of a country, as the platform knows them. */
export function isMarket(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NOT_COUNTRIES.has(code) || countryNames.of(code) === undefined) return false;
  // A code that stands for another one (UK for GB, SU for RU) is not the country's own.
  return new Intl.Locale(`und-${code}`).region === code;
}

/** Whether a text is the ISO 4217 code of a currency, as the platform knows them. */
export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

/** The formats of the plan schema: two standard ones, and the two codes that the platform knows. */
export const formats = {
  date: fullFormats.date,
  uri: fullFormats.uri,
  market: isMarket,
  currency: isCurrency,
};
