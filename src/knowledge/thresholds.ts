/** Every limit that a check compares a figure with, named once and with its source. */

/** Full credit at `full`, none at `none`, linear between. Either may be the larger one. */
export interface LinearScale {
  readonly full: number;
  readonly none: number;
}

/** Ages in months: full credit up to `full`, none from `none` on, linear between. */
export type RecencyLimits = LinearScale;

/** Largest Contentful Paint, ms. Good up to 2500, poor above 4000: web.dev, Core Web Vitals. */
export const LCP_MS: LinearScale = { full: 2500, none: 4000 };

/** Interaction to Next Paint, ms. Good up to 200, poor above 500: web.dev, Core Web Vitals. */
export const INP_MS: LinearScale = { full: 200, none: 500 };

/** Cumulative Layout Shift. Good up to 0.1, poor above 0.25: web.dev, Core Web Vitals. */
export const CLS: LinearScale = { full: 0.1, none: 0.25 };

/**
 * Mobile conversion as a part of the site's. Around 0.6 is usual between phone and desktop in retail
 * benchmarks (Contentsquare, Digital Experience Benchmark); at a fifth the phone is hardly a shop.
 */
export const MOBILE_CONVERSION_PART: LinearScale = { full: 0.6, none: 0.2 };

/** Yearly reviews and audits count in full for 12 months and fade until 24: established practice. */
export const YEARLY: RecencyLimits = { full: 12, none: 24 };

/** A customer journey is rethought within so many months; channels and habits change faster than that: established practice. */
export const JOURNEY_MONTHS = 24;

/** The share of products with a complete page, in percent; credit as the share itself (D1: each page is described in detail). */
export const COMPLETE_PCT: LinearScale = { full: 100, none: 0 };

/** Marketing channels in a mix: search, e-mail, social media and one more, so that no one of them carries the shop (D3). */
export const MINIMUM_CHANNELS = 4;

/** Parcels delivered within the promised time, %. 95 is the usual aim of carrier contracts: established practice. */
export const ON_TIME_PCT: LinearScale = { full: 95, none: 80 };

/** Ways to receive a parcel that a market should offer, so that there is a choice at all. */
export const DELIVERY_OPTIONS = 2;

/**
 * Orders a month from which an own delivery infrastructure can be kept busy at launch: about a hundred
 * each day. D3 calls it unreasonable for most who start and names no figure; this is a rule of thumb.
 */
export const OWN_DELIVERY_ORDERS_PER_MONTH = 3000;

/** How far a stated retention rate may lie from the computed one, in percentage points: rounding. */
export const STATED_RATE_TOLERANCE = 0.5;

/** Retention rate as a part of the industry's benchmark: at it or above is good, half of it earns nothing. */
export const BENCHMARK_PART: LinearScale = { full: 1, none: 0.5 };

/** Hours a week that a support channel is open; 168 is around the clock, as D4 asks. */
export const SUPPORT_HOURS_PER_WEEK: LinearScale = { full: 168, none: 0 };

/** Technical audits come before scaling and after every larger release: established practice. */
export const TECHNICAL_AUDIT: RecencyLimits = { full: 18, none: 36 };

/** Systems that feed the view of a customer: with fewer it shows one side of them (D2: a view of 360 degrees). */
export const CUSTOMER_VIEW_SOURCES = 3;

/** A/B tests a month: with fewer, the gains that add up (D3) do not. Established practice. */
export const EXPERIMENTS_PER_MONTH = 1;

/** Kinds of payment method: with fewer, some customers find no way to pay (D3: a diversity of methods). */
export const PAYMENT_KINDS = 3;

/** The share of payments begun that succeed, %: established practice among payment providers. */
export const PAYMENT_SUCCESS_PCT: LinearScale = { full: 90, none: 70 };

/** Days until a refund: the EU gives the shop 14 (Directive 2011/83/EU, article 13). */
export const REFUND_DAYS: LinearScale = { full: 14, none: 30 };

/** Trends to watch: with fewer, the shifts beyond the own industry (D1) are easily left out. Established practice. */
export const MINIMUM_TRENDS = 3;

/** Personas: each has a strategy of its own (D1), which takes at least two to tell apart. */
export const MINIMUM_PERSONAS = 2;

/** Sources behind the personas: a second one shows where the first is wrong. Established practice. */
export const MINIMUM_SOURCES = 2;

/** Competitors in an analysis (D1): with fewer, a lead over one rival is mistaken for a lead in the market. */
export const MINIMUM_COMPETITORS = 3;

/** The offer is revised for the digital market (D3) within so many months: rivals copy what sells. Established practice. */
export const OFFER_MONTHS = 24;

/**
 * The maximum capacity as a multiple of the expected peak. Half as much again is the usual headroom in
 * capacity planning for a forecast that is wrong; at the peak itself nothing is left.
 */
export const CAPACITY_TO_PEAK: LinearScale = { full: 1.5, none: 1 };

/** The first deadline lies within so many months, so that a year's work can still be corrected (D1 sets its example for one quarter): established practice. */
export const FIRST_DEADLINE_MONTHS = 12;

/** From so many initiatives on, it matters how they are spread over months, owners and deciders: established practice. */
export const MANY_INITIATIVES = 4;

/** Working days from proposal to decision: two weeks keep pace with the market, six weeks stall a plan (D1: slow approval is a danger). */
export const APPROVAL_DAYS: LinearScale = { full: 10, none: 30 };
