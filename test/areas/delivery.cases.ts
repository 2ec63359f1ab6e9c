import type { AreaCases } from './cases.js';

const returns = { days: 30, paid_by: 'shop', process: 'label in the account' } as const;
const reasons = { text: 'peaks', orders_per_month: 2600, market_size: '42 million households' };

export default {
  area: 'delivery',
  cases: [
    {
      check: 'last-mile',
      says: 'is met when each market has a provider',
      plan: {
        company: { markets: ['NL', 'DE'] },
        delivery: {
          providers: [
            { name: 'PostNL', markets: ['NL'] },
            { name: 'DHL', markets: ['DE'] },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'last-mile',
      says: 'is met by one provider for all markets',
      plan: { company: { markets: ['NL', 'DE'] }, delivery: { providers: [{ name: 'DHL', markets: 'all' }] } },
      outcome: 'met',
    },
    {
      check: 'last-mile',
      says: 'names the market that nobody serves',
      plan: {
        company: { markets: ['NL', 'BE', 'DE', 'FR'] },
        delivery: {
          providers: [
            { name: 'PostNL', markets: ['NL', 'BE'] },
            { name: 'DHL', markets: ['DE'] },
          ],
        },
      },
      outcome: 'partly',
      share: 0.75,
      problems: ['unserved'],
      at: ['delivery.providers'],
      args: { market: 'FR' },
    },
    {
      check: 'last-mile',
      says: 'counts a provider without markets as serving none',
      plan: {
        company: { markets: ['NL', 'BE'] },
        delivery: { providers: [{ name: 'PostNL' }, { name: 'DHL', markets: ['DE'] }] },
      },
      outcome: 'unmet',
      problems: ['unserved', 'unserved'],
      args: { market: 'NL' },
    },
    {
      check: 'last-mile',
      says: 'is unanswered without the markets of the company',
      plan: { delivery: { providers: [{ name: 'DHL', markets: 'all' }] } },
      outcome: 'unanswered',
    },
    {
      check: 'provider-choice',
      says: 'is met when all five criteria were weighed for each provider',
      plan: {
        delivery: {
          providers: [
            {
              name: 'DHL',
              weighed: ['customer_preference', 'service_level', 'reliability', 'coverage', 'business_model'],
            },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'provider-choice',
      says: 'gives a fifth for each criterion and names the others',
      plan: { delivery: { providers: [{ name: 'DHL', weighed: ['coverage'] }] } },
      outcome: 'partly',
      share: 0.2,
      problems: ['not-weighed', 'not-weighed', 'not-weighed', 'not-weighed'],
      at: new Array(4).fill('delivery.providers[0].weighed'),
      args: { provider: 'DHL', criterion: 'business_model' },
    },
    {
      check: 'provider-choice',
      says: 'counts a provider of which nothing is said',
      plan: {
        delivery: {
          providers: [
            { name: 'PostNL' },
            {
              name: 'DHL',
              weighed: ['business_model', 'coverage', 'reliability', 'service_level', 'customer_preference'],
            },
          ],
        },
      },
      outcome: 'partly',
      share: 0.5,
      problems: new Array(5).fill('not-weighed'),
      at: new Array(5).fill('delivery.providers[0].weighed'),
      args: { provider: 'PostNL' },
    },
    {
      check: 'provider-choice',
      says: 'gives nothing when nothing was weighed',
      plan: { delivery: { providers: [{ name: 'DHL', weighed: [] }] } },
      outcome: 'unmet',
      problems: new Array(5).fill('not-weighed'),
    },
    {
      check: 'customer-preference',
      says: 'is met when two providers together offer two options',
      plan: {
        company: { markets: ['DE'] },
        delivery: {
          customer_preference: 'survey of 400 buyers',
          providers: [
            { name: 'DHL', markets: ['DE'], options: ['home'] },
            { name: 'Hermes', markets: ['DE'], options: ['pickup_point'] },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'customer-preference',
      says: 'is not met by the same option twice, at the first provider of the market',
      plan: {
        company: { markets: ['NL', 'DE'] },
        delivery: {
          customer_preference: 'survey of 400 buyers',
          providers: [
            { name: 'PostNL', markets: ['NL'], options: ['home', 'locker'] },
            { name: 'DHL', markets: ['DE'], options: ['home'] },
            { name: 'Hermes', markets: ['DE'], options: ['home'] },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['no-choice'],
      at: ['delivery.providers[1].options'],
      args: { market: 'DE', options: 1 },
    },
    {
      check: 'customer-preference',
      says: 'is not met where nobody delivers',
      plan: {
        company: { markets: ['FR'] },
        delivery: {
          customer_preference: 'survey of 400 buyers',
          providers: [{ name: 'PostNL', markets: ['NL'], options: ['home', 'locker'] }],
        },
      },
      outcome: 'unmet',
      problems: ['no-choice'],
      at: ['delivery.providers'],
      args: { market: 'FR', options: 0 },
    },
    {
      check: 'customer-preference',
      says: 'is unanswered when customers were not asked',
      plan: {
        company: { markets: ['NL'] },
        delivery: { providers: [{ name: 'PostNL', markets: ['NL'], options: ['home', 'locker'] }] },
      },
      outcome: 'unanswered',
    },
    {
      check: 'customer-preference',
      says: 'is unanswered when no market is left to offer anything in',
      plan: {
        company: { markets: [] },
        delivery: { customer_preference: 'survey of 400 buyers', providers: [{ name: 'DHL', options: ['home'] }] },
      },
      outcome: 'unanswered',
    },
    {
      check: 'own-or-outsourced',
      says: 'is met by a choice with scale, volume and market size',
      plan: { delivery: { fulfilment: 'outsourced', fulfilment_reason: reasons } },
      outcome: 'met',
    },
    {
      check: 'own-or-outsourced',
      says: 'gives half without a volume',
      plan: {
        delivery: { fulfilment: 'mixed', fulfilment_reason: { text: 'peaks', market_size: '42 million households' } },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-reason'],
      at: ['delivery.fulfilment_reason.orders_per_month'],
      args: { reason: 'orders_per_month' },
    },
    {
      check: 'own-or-outsourced',
      says: 'gives half without a market size',
      plan: { delivery: { fulfilment: 'outsourced', fulfilment_reason: { text: 'peaks', orders_per_month: 2600 } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-reason'],
      at: ['delivery.fulfilment_reason.market_size'],
      args: { reason: 'market_size' },
    },
    {
      check: 'own-or-outsourced',
      says: 'gives half for a volume alone',
      plan: { delivery: { fulfilment: 'outsourced', fulfilment_reason: { orders_per_month: 2600 } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-reason', 'no-reason'],
      at: ['delivery.fulfilment_reason.text', 'delivery.fulfilment_reason.market_size'],
    },
    {
      check: 'own-or-outsourced',
      says: 'gives nothing for a choice without any reason',
      plan: { delivery: { fulfilment: 'outsourced' } },
      outcome: 'unmet',
      problems: ['no-reason', 'no-reason', 'no-reason'],
    },
    {
      check: 'own-or-outsourced',
      says: 'gives nothing for an own infrastructure at launch just below a volume that supports it',
      plan: {
        company: { stage: 'launch' },
        delivery: { fulfilment: 'own', fulfilment_reason: { ...reasons, orders_per_month: 2999 } },
      },
      outcome: 'unmet',
      problems: ['own-too-early'],
      at: ['delivery.fulfilment'],
      args: { stage: 'launch', orders: 2999, enough: 3000 },
    },
    {
      check: 'own-or-outsourced',
      says: 'gives nothing for an own infrastructure at launch without a volume',
      plan: {
        company: { stage: 'launch' },
        delivery: { fulfilment: 'own', fulfilment_reason: { text: 'control', market_size: '8 million households' } },
      },
      outcome: 'unmet',
      problems: ['own-too-early'],
      args: { orders: 0 },
    },
    {
      check: 'own-or-outsourced',
      says: 'is met by an own infrastructure at launch from 3000 orders a month on',
      plan: {
        company: { stage: 'launch' },
        delivery: { fulfilment: 'own', fulfilment_reason: { ...reasons, orders_per_month: 3000 } },
      },
      outcome: 'met',
    },
    {
      check: 'own-or-outsourced',
      says: 'is met by an own infrastructure of a growing shop',
      plan: { company: { stage: 'growing' }, delivery: { fulfilment: 'own', fulfilment_reason: reasons } },
      outcome: 'met',
    },
    {
      check: 'own-or-outsourced',
      says: 'takes a shop that does not tell its stage for one at launch',
      plan: { delivery: { fulfilment: 'own', fulfilment_reason: reasons } },
      outcome: 'unmet',
      problems: ['own-too-early'],
      args: { stage: 'unknown', orders: 2600 },
    },
    {
      check: 'promise',
      says: 'is met when each market has a time and a cost, free and same-day included',
      plan: {
        company: { markets: ['NL', 'BE'] },
        delivery: {
          promises: [
            { market: 'NL', days: 0, cost: 0 },
            { market: 'BE', days: 2, cost: 4.95 },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'promise',
      says: 'is met by one complete promise of several for a market',
      plan: {
        company: { markets: ['NL'] },
        delivery: {
          promises: [
            { market: 'NL', days: 1 },
            { market: 'NL', days: 2, cost: 3.95 },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'promise',
      says: 'names the market without a promise',
      plan: {
        company: { markets: ['NL', 'BE', 'DE', 'FR'] },
        delivery: {
          promises: [
            { market: 'DE', cost: 4.95 },
            { market: 'NL', days: 1, cost: 3.95 },
            { market: 'BE', days: 2 },
          ],
        },
      },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-cost', 'no-time', 'no-promise'],
      at: ['delivery.promises[2].cost', 'delivery.promises[0].days', 'delivery.promises'],
      args: { market: 'BE' },
    },
    {
      check: 'promise',
      says: 'takes a market that is merely named for one without a promise',
      plan: {
        company: { markets: ['NL', 'BE'] },
        delivery: { promises: [{ market: 'BE' }, { market: 'NL', days: 1, cost: 3.95 }] },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-promise'],
      at: ['delivery.promises[0]'],
      args: { market: 'BE' },
    },
    {
      check: 'promise',
      says: 'gives nothing when the only promise is for a market elsewhere',
      plan: {
        company: { markets: ['FR'] },
        delivery: { promises: [{ market: 'NL', days: 1, cost: 3.95 }] },
      },
      outcome: 'unmet',
      problems: ['no-promise'],
      args: { market: 'FR' },
    },
    {
      check: 'on-time',
      says: 'is met by exactly 95 %',
      plan: { delivery: { on_time_pct: 95 } },
      outcome: 'met',
    },
    {
      check: 'on-time',
      says: 'gives 14 fifteenths at 94 %',
      plan: { delivery: { on_time_pct: 94 } },
      outcome: 'partly',
      share: 14 / 15,
      problems: ['late'],
      at: ['delivery.on_time_pct'],
      args: { onTime: 94, good: 95 },
    },
    {
      check: 'on-time',
      says: 'gives nothing at 80 %',
      plan: { delivery: { on_time_pct: 80 } },
      outcome: 'unmet',
      problems: ['late'],
    },
    {
      check: 'tracking',
      says: 'is met when the parcel can be followed',
      plan: { delivery: { tracking: true } },
      outcome: 'met',
    },
    {
      check: 'tracking',
      says: 'is not met when it cannot',
      plan: { delivery: { tracking: false } },
      outcome: 'unmet',
      problems: ['untracked'],
      at: ['delivery.tracking'],
    },
    {
      check: 'returns',
      says: 'is met without a process abroad by a shop that sells only at home',
      plan: { company: { home_market: 'NL', markets: ['NL'] }, delivery: { returns } },
      outcome: 'met',
    },
    {
      check: 'returns',
      says: 'is met abroad by a process for it',
      plan: {
        company: { home_market: 'NL', markets: ['NL', 'BE'] },
        delivery: { returns: { ...returns, abroad: 'same label' } },
      },
      outcome: 'met',
    },
    {
      check: 'returns',
      says: 'gives two thirds without a process for the markets abroad, and names them',
      plan: { company: { home_market: 'NL', markets: ['NL', 'BE', 'DE'] }, delivery: { returns } },
      outcome: 'partly',
      share: 2 / 3,
      problems: ['no-process-abroad'],
      at: ['delivery.returns.abroad'],
      args: { markets: ['BE', 'DE'], count: 2 },
    },
    {
      check: 'returns',
      says: 'asks for a process abroad where the home market is not told',
      plan: { company: { markets: ['NL'] }, delivery: { returns } },
      outcome: 'partly',
      share: 2 / 3,
      problems: ['no-process-abroad'],
      args: { markets: [], count: 0 },
    },
    {
      check: 'returns',
      says: 'gives a third for the period alone',
      plan: { delivery: { returns: { days: 30 } } },
      outcome: 'partly',
      share: 1 / 3,
      problems: ['no-payer', 'no-process'],
      at: ['delivery.returns.paid_by', 'delivery.returns.process'],
    },
    {
      check: 'returns',
      says: 'gives a third for who pays alone',
      plan: { delivery: { returns: { paid_by: 'customer' } } },
      outcome: 'partly',
      share: 1 / 3,
      problems: ['no-period', 'no-process'],
    },
  ],
} satisfies AreaCases;
