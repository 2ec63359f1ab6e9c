import type { AreaId, Level } from '../model.js';
import { DEFAULT_POLICY } from './policy.js';

/** What a situation changes in the policy: data, told in words under `policy.profiles`. */
export interface Profile {
  /** The weights of areas that differ from the default. */
  readonly areaWeights: Readonly<Partial<Record<AreaId, number>>>;
  /** The levels of checks that differ from their own; `off` leaves a check out. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  readonly requiredSections: readonly AreaId[];
}

export const PROFILE_IDS = ['default', 'launch', 'scale-up', 'b2b', 'marketplace-seller', 'retention'] as const;

export type ProfileId = (typeof PROFILE_IDS)[number];

const { requiredSections } = DEFAULT_POLICY;

/**
 * The situations that differ. What a situation cannot have yet, or has no use for, is switched off or
 * asked less; what decides it weighs more.
 */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  default: { areaWeights: {}, levels: {}, requiredSections },
  // Before the first orders nothing is known of customers: what is sold, to whom and by whom decides.
  launch: {
    areaWeights: { personas: 3, offer: 3, team: 3, platform: 2, retention: 0.5, personalization: 0.5, support: 0.5 },
    levels: {
      'delivery/on-time': 'off',
      'mobile/conversion-gap': 'off',
      'mobile/share-known': 'off',
      'payments/success-rate': 'off',
      'personalization/measured': 'off',
      'platform/technical-audit': 'off',
      'retention/rate-known': 'could',
      'retention/rate-plausible': 'off',
      'retention/benchmark': 'off',
      'retention/cost-compared': 'off',
      'retention/loyalty': 'could',
      'site/audited': 'should',
      'support/loyal-first': 'off',
    },
    requiredSections: [...requiredSections, 'offer', 'platform'],
  },
  // Several times the orders: whether systems, people and deliveries hold is what decides.
  'scale-up': {
    areaWeights: { platform: 3, site: 3, data: 2, team: 3, support: 2, measurement: 2 },
    levels: {
      'platform/technical-audit': 'must',
      'platform/components': 'must',
      'site/availability': 'must',
      'team/no-single-point': 'should',
      'delivery/on-time': 'must',
      'security/incident-response': 'must',
      'support/response-time': 'must',
      'data/experiments': 'must',
    },
    requiredSections: [...requiredSections, 'platform', 'data'],
  },
  // Few customers who order again and again, on account and by agreement: reach and impulse matter less.
  b2b: {
    areaWeights: { platform: 3, support: 3, delivery: 3, offer: 2, mobile: 1, personas: 2, content: 0.5 },
    levels: {
      'platform/components': 'must',
      'market/self-service': 'must',
      'retention/accounts': 'must',
      'support/loyal-first': 'must',
      'mobile/app': 'could',
      'mobile/marketing': 'off',
      'mobile/secure-checkout': 'should',
      'marketing/social': 'could',
      'marketing/video-and-influencers': 'off',
      'content/user-generated': 'could',
      'journey/social': 'could',
      'retention/retargeting': 'could',
    },
    requiredSections: [...requiredSections, 'platform', 'support'],
  },
  // The marketplace has the site, the checkout and the traffic: margin, stock data and service decide.
  'marketplace-seller': {
    areaWeights: {
      offer: 3,
      marketing: 3,
      delivery: 3,
      support: 2,
      platform: 2,
      site: 0.5,
      mobile: 0.5,
      payments: 0.5,
    },
    levels: {
      'platform/marketplaces': 'must',
      'offer/margins': 'must',
      'marketing/product-seo': 'must',
      'delivery/promise': 'must',
      'support/response-time': 'must',
      'site/loading': 'could',
      'site/capacity': 'could',
      'site/audited': 'could',
      'mobile/mobile-first': 'could',
      'mobile/platforms': 'could',
      'mobile/loading': 'could',
      'mobile/secure-checkout': 'could',
      'mobile/app': 'off',
      'payments/diversity': 'could',
      'payments/local-methods': 'could',
      'payments/every-market': 'could',
    },
    requiredSections: ['goals', 'team', 'offer', 'marketing', 'delivery', 'security', 'roadmap', 'measurement'],
  },
  // The shop has customers and wants them back: what is known of them, and what brings them back, decides.
  retention: {
    areaWeights: { retention: 4, support: 2, personalization: 2, data: 2, journey: 2, mobile: 1, site: 1, market: 0.5 },
    levels: {
      'retention/rate-target': 'must',
      'retention/workflows': 'must',
      'retention/benchmark': 'must',
      'retention/cost-compared': 'must',
      'personalization/upsell': 'must',
      'personalization/cross-sell': 'must',
      'journey/after-sale': 'must',
      'support/loyal-first': 'must',
    },
    requiredSections: [...requiredSections, 'retention', 'support'],
  },
};
