import { describe, expect, it } from 'vitest';
import { data as laws } from '../../src/generated/knowledge/privacy-laws.js';
import { data as authentication } from '../../src/generated/knowledge/strong-authentication.js';
import { names, type PrivacyLaw, privacyLawsOf, requiresStrongAuthentication } from '../../src/knowledge/privacy.js';
import { spelling } from '../../src/knowledge/spelling.js';
import { isMarket } from '../../src/plan/formats.js';
import { EEA, MARKETS } from './markets.js';

const entries: readonly (PrivacyLaw & { readonly markets: readonly string[] })[] = laws.laws;
const lawMarkets = [...new Set(entries.flatMap(({ markets }) => markets))];

describe('privacy laws', () => {
  it.each(MARKETS)('of %s are known', (market) => {
    expect(privacyLawsOf(market)).not.toEqual([]);
    expect(privacyLawsOf(market)).toBeDefined();
  });

  it.each(EEA)('of %s are the GDPR, alone', (market) => {
    expect(privacyLawsOf(market)?.map(({ id }) => id)).toEqual(['gdpr']);
  });

  it('put first the one to name', () => {
    expect(privacyLawsOf('US')?.map(({ name }) => name)).toEqual(['CCPA/CPRA', 'FTC Act']);
    expect(privacyLawsOf('CA')?.[0]?.name).toBe('PIPEDA');
    expect(privacyLawsOf('IN')?.[0]?.name).toBe('DPDP Act');
  });

  it('are an empty list where there is no general law, and unknown where nothing is known', () => {
    expect(privacyLawsOf('PK')).toEqual([]);
    expect(privacyLawsOf('AQ')).toBeUndefined();
    expect(privacyLawsOf('constructor')).toBeUndefined();
  });

  it('of no market are both listed and said not to be there', () => {
    const lawless: readonly string[] = laws.none.flatMap(({ markets }) => markets);
    expect(lawMarkets.filter((market) => lawless.includes(market))).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it.each(entries)('$id is cited, and dated within reason', ({ title, source, year, since }) => {
    expect(title).not.toBe('');
    expect(source).not.toBe('');
    expect(year).toBeGreaterThanOrEqual(2024);
    expect(since).toBeGreaterThanOrEqual(1900);
    // A law that has been passed begins to apply within a few years.
    expect(since).toBeLessThanOrEqual(year + 2);
  });

  it.each(entries)('$id has markets that exist, each once', ({ markets }) => {
    expect(markets.length).toBeGreaterThan(0);
    expect(markets.filter((market) => !isMarket(market))).toEqual([]);
    expect(new Set(markets).size).toBe(markets.length);
  });

  it.each(entries)('$id has no alias that says the same as another', ({ name, title, source, aliases }) => {
    const keys = [...new Set([name, title, source].map(spelling)), ...aliases.map(spelling)];
    expect(keys.filter((key, index) => key === '' || keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(lawMarkets)('of %s share no spelling with one another', (market) => {
    const keys = (privacyLawsOf(market) ?? []).flatMap((law) => [
      ...new Set([law.name, law.title, law.source, ...law.aliases].map(spelling)),
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('the name of a privacy law', () => {
  it.each([
    ['NL', 'GDPR'],
    ['NL', 'gdpr'],
    ['NL', 'G.D.P.R.'],
    ['NL', 'AVG'],
    ['NL', 'Algemene Verordening Gegevensbescherming'],
    ['NL', 'AVG (GDPR)'],
    ['NL', 'GDPR / AVG'],
    ['NL', 'GDPR and CCPA'],
    ['FR', 'RGPD'],
    ['FR', 'Reglement general sur la protection des donnees'],
    ['DE', 'DSGVO'],
    ['DE', 'DS-GVO'],
    ['PL', 'RODO'],
    ['BG', 'ОРЗД'],
    ['IE', 'Regulation (EU) 2016/679'],
    ['GB', 'UK GDPR'],
    ['GB', 'UK-GDPR & DPA 2018'],
    ['GB', 'GDPR'],
    ['CH', 'revDSG'],
    ['CH', 'nLPD'],
    ['US', 'CCPA'],
    ['US', 'CPRA'],
    ['US', 'CCPA/CPRA'],
    ['CA', 'PIPEDA'],
    ['CA', 'Loi 25'],
    ['MX', 'LFPDPPP'],
    ['BR', 'lgpd'],
    ['BR', 'Lei Geral de Protecao de Dados'],
    ['BR', 'LGPD (Lei 13.709/2018)'],
    ['JP', 'APPI'],
    ['JP', '個人情報保護法'],
    ['KR', '개인정보보호법'],
    ['CN', 'PIPL'],
    ['IN', 'DPDP'],
    ['IN', 'DPDP Act, 2023'],
    ['SG', 'PDPA'],
    ['VN', 'Law 91/2025/QH15'],
    ['VN', 'Law No. 91/2025/QH15'],
    ['SA', 'PDPL'],
    ['TR', 'KVKK'],
    ['ZA', 'POPI Act'],
    ['RU', '152-FZ'],
    ['RU', '152-ФЗ'],
    ['RU', '152 фз'],
    ['RU', 'ФЗ-152 «О персональных данных»'],
    ['RU', 'Федеральный закон № 152-ФЗ'],
    ['KZ', 'Закон о персональных данных'],
  ])('of %s may be written "%s"', (market, written) => {
    expect(privacyLawsOf(market)?.some((law) => names(law, written))).toBe(true);
  });

  it.each([
    ['NL', 'UK GDPR', 'the British law'],
    ['CH', 'GDPR', 'the European law'],
    ['US', 'GDPR', 'the European law'],
    ['NL', 'we are compliant', 'no law'],
    ['NL', '', 'nothing'],
    ['NL', ' - ', 'nothing'],
  ])('of %s is not "%s", which names %s', (market, written) => {
    expect(privacyLawsOf(market)?.some((law) => names(law, written))).toBe(false);
  });
});

describe('strong authentication', () => {
  it.each([...EEA, 'GB', 'IN'])('is required in %s', (market) => {
    expect(requiresStrongAuthentication(market)).toBe(true);
  });

  it('is not required in the United States, and not known of a market that is not listed', () => {
    expect(requiresStrongAuthentication('US')).toBe(false);
    expect(requiresStrongAuthentication('AQ')).toBeUndefined();
  });

  it('has one rule per market, and every rule has a source and a year', () => {
    const markets: readonly string[] = authentication.flatMap((rule) => rule.markets);
    expect(markets.filter((market, index) => !isMarket(market) || markets.indexOf(market) !== index)).toEqual([]);
    expect(authentication.filter(({ source, year }) => source.length === 0 || year < 2000)).toEqual([]);
  });
});
