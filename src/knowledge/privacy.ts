import { data as knownLaws } from '../generated/knowledge/privacy-laws.js';
import { data as authenticationRules } from '../generated/knowledge/strong-authentication.js';
import { spelling, spellings } from './spelling.js';

/** A law that protects the personal data of a market's customers. */
export interface PrivacyLaw {
  readonly id: string;
  /** What it is usually called: short, often in the language of the law. */
  readonly name: string;
  /** Its full title, in English. */
  readonly title: string;
  /** Other ways to write it, local names included. */
  readonly aliases: readonly string[];
  /** The year in which its duties began, or will begin, to apply. */
  readonly since: number;
  /** The official citation. */
  readonly source: string;
  /** The year for which the citation is known to hold. */
  readonly year: number;
}

/** What the data says of all the markets it lists, by ISO 3166-1 alpha-2 code. */
interface OfMarkets {
  readonly markets: readonly string[];
}

const LAWS: readonly (PrivacyLaw & OfMarkets)[] = knownLaws.laws;
const LAWLESS: readonly OfMarkets[] = knownLaws.none;
const AUTHENTICATION: readonly (OfMarkets & { readonly required: boolean })[] = authenticationRules;

/**
 * The privacy laws of a market, first the one to name. Empty where there is known to be no general
 * law; undefined where the data does not know the market.
 */
export function privacyLawsOf(market: string): readonly PrivacyLaw[] | undefined {
  const laws = LAWS.filter(of(market));
  return laws.length > 0 || LAWLESS.some(of(market)) ? laws : undefined;
}

/** Whether a text names the law, in any of its usual spellings and languages: "GDPR", "dsgvo", "AVG (GDPR)". */
export function names(law: PrivacyLaw, written: string): boolean {
  const spelt = [law.name, law.title, law.source, ...law.aliases];
  // Most plans write a name as it stands here: only for others are all of a law spelt out.
  if (spelt.includes(written)) return true;
  let known = spellingsOf.get(law);
  if (known === undefined) {
    known = new Set(spelt.map(spelling));
    spellingsOf.set(law, known);
  }
  return spellings(written).some((key) => known.has(key));
}

/** The spellings of a law are worked out once: every plan is held against the same few. */
const spellingsOf = new WeakMap<PrivacyLaw, ReadonlySet<string>>();

/** Whether a market requires online payments to be authenticated with two factors; undefined where that is not known. */
export function requiresStrongAuthentication(market: string): boolean | undefined {
  return AUTHENTICATION.find(of(market))?.required;
}

function of(market: string): (entry: OfMarkets) => boolean {
  return ({ markets }) => markets.includes(market);
}
