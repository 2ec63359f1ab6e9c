import { data } from '../generated/knowledge/payment-methods.js';
import { spelling, spellings } from './spelling.js';

/** A way to pay: a scheme such as iDEAL, or a generic one such as invoice. */
export interface PaymentMethod {
  readonly id: string;
  readonly name: string;
  readonly kind: 'card' | 'wallet' | 'bank' | 'invoice' | 'instalment' | 'cash';
  /** Other ways to write it: local names, former names, brands that are the same to the customer. */
  readonly aliases: readonly string[];
}

/** What the customers of a market like to pay with online. */
export interface PreferredMethods {
  /** The most preferred first. */
  readonly methods: readonly PaymentMethod[];
  readonly source: string;
  /** The year of the source. */
  readonly year: number;
}

/** What one source says, by market: ids of methods. */
interface Preferences {
  readonly source: string;
  readonly year: number;
  readonly markets: { readonly [market: string]: readonly string[] };
}

/** Offering one of these serves the customers who prefer one of those, because. */
interface StandIn {
  readonly offered: readonly string[];
  readonly for: readonly string[];
  readonly because: string;
}

const METHODS: readonly PaymentMethod[] = data.methods;
const STAND_INS: readonly StandIn[] = data.stand_ins;
const PREFERENCES: readonly Preferences[] = data.preferences;

let methodsByName: ReadonlyMap<string, PaymentMethod> | undefined;
let methodsBySpelling: ReadonlyMap<string, PaymentMethod> | undefined;

/** The payment method that a text names, in any of its usual spellings and languages: "apple_pay", "Kreditkarte". */
export function recogniseMethod(written: string): PaymentMethod | undefined {
  // Most plans write a name as it stands here: only for others are all names spelt out.
  methodsByName ??= methodsBy((name) => name);
  const named = methodsByName.get(written);
  if (named !== undefined) return named;
  methodsBySpelling ??= methodsBy(spelling);
  for (const key of spellings(written)) {
    const method = methodsBySpelling.get(key);
    if (method !== undefined) return method;
  }
  return undefined;
}

function methodsBy(keyOf: (name: string) => string): ReadonlyMap<string, PaymentMethod> {
  return new Map(
    METHODS.flatMap((method) =>
      [method.id, method.name, ...method.aliases].map((name) => [keyOf(name), method] as const),
    ),
  );
}

/** What the customers of a market prefer to pay with online; undefined where the data does not know the market. */
export function preferredMethods(market: string): PreferredMethods | undefined {
  for (const { source, year, markets } of PREFERENCES) {
    const preferred = Object.hasOwn(markets, market) ? markets[market] : undefined;
    if (preferred !== undefined) return { methods: preferred.flatMap(methodsWithId), source, year };
  }
  return undefined;
}

/**
 * Whether a shop that offers one method serves the customers who prefer another. Beside the method
 * itself, the data lists what stands in for what, and why.
 */
export function satisfies(offered: PaymentMethod, preferred: PaymentMethod): boolean {
  if (offered.id === preferred.id) return true;
  return STAND_INS.some((standIn) => standIn.offered.includes(offered.id) && standIn.for.includes(preferred.id));
}

function methodsWithId(id: string): readonly PaymentMethod[] {
  return METHODS.filter((method) => method.id === id);
}
