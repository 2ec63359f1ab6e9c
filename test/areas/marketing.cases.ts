import type { AreaCases } from './cases.js';

export default {
  area: 'marketing',
  cases: [
    {
      check: 'sales-channels',
      says: 'is met when website, marketplace and app are weighed, used or not',
      plan: {
        marketing: {
          sales_channels: [
            { channel: 'app', used: false, priority: 3, reason: 'customers buy twice a year' },
            { channel: 'website', used: true, priority: 1, reason: 'nine in ten orders' },
            { channel: 'marketplace', used: false, priority: 2, reason: 'the margin is too thin' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'sales-channels',
      says: 'gives a third for each, and tells what is missing',
      plan: {
        marketing: {
          sales_channels: [
            { channel: 'website', used: true, priority: 1, reason: 'nine in ten orders' },
            { channel: 'marketplace', used: false, priority: 2 },
          ],
        },
      },
      outcome: 'partly',
      share: 1 / 3,
      problems: ['half-weighed', 'not-weighed'],
      at: ['marketing.sales_channels[1].reason', 'marketing.sales_channels'],
      args: { channel: 'marketplace', lacks: 'reason' },
    },
    {
      check: 'sales-channels',
      says: 'gives nothing for channels that are merely named, and complains once of each',
      plan: {
        marketing: {
          sales_channels: [
            { channel: 'website', used: true },
            { channel: 'marketplace' },
            { channel: 'app', priority: 1, reason: 'the young use it' },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['half-weighed', 'half-weighed', 'half-weighed'],
      at: [
        'marketing.sales_channels[0].priority',
        'marketing.sales_channels[1].used',
        'marketing.sales_channels[2].used',
      ],
      args: { channel: 'website', lacks: 'priority' },
    },
    {
      check: 'channel-mix',
      says: 'is met by four channels, among them search, e-mail and social media',
      plan: {
        marketing: {
          channels: [
            { id: 'google', kind: 'search' },
            { id: 'newsletter', kind: 'email' },
            { id: 'instagram', kind: 'social' },
            { id: 'creators', kind: 'influencer' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'channel-mix',
      says: 'gives three quarters for the three alone, and names how many there are',
      plan: {
        marketing: {
          channels: [
            { id: 'google', kind: 'search' },
            { id: 'newsletter', kind: 'email' },
            { id: 'instagram', kind: 'social' },
          ],
        },
      },
      outcome: 'partly',
      share: 0.75,
      problems: ['too-few'],
      at: ['marketing.channels'],
      args: { count: 3, minimum: 4 },
    },
    {
      check: 'channel-mix',
      says: 'gives a quarter for four channels of other kinds, or of none',
      plan: { marketing: { channels: [{ id: 'a' }, { id: 'b' }, { id: 'c', kind: 'video' }, { id: 'd' }] } },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-search', 'no-email', 'no-social'],
    },
    {
      check: 'channel-mix',
      says: 'gives nothing for an empty list',
      plan: { marketing: { channels: [] } },
      outcome: 'unmet',
      problems: ['too-few', 'no-search', 'no-email', 'no-social'],
      args: { count: 0 },
    },
    {
      check: 'channel-kpis',
      says: 'is met when every channel has a KPI and a budget, be it nothing',
      plan: { marketing: { channels: [{ id: 'referral', budget: 0, kpi: 'new customers' }] } },
      outcome: 'met',
    },
    {
      check: 'channel-kpis',
      says: 'gives nothing for a channel with one of the two, and says which is missing',
      plan: {
        marketing: {
          channels: [
            { id: 'search', budget: 30000, kpi: 'ROAS' },
            { id: 'email', kpi: 'revenue per mail' },
            { id: 'social', budget: 18000 },
            { id: 'video' },
          ],
        },
      },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-budget', 'no-kpi', 'no-budget-or-kpi'],
      at: ['marketing.channels[1].budget', 'marketing.channels[2].kpi', 'marketing.channels[3]'],
      args: { channel: 'email' },
    },
    {
      check: 'channel-kpis',
      says: 'is unanswered when no channel has a budget',
      plan: { marketing: { channels: [{ id: 'search', kpi: 'ROAS' }] } },
      outcome: 'unanswered',
    },
    {
      check: 'return',
      says: 'is met when every paid channel has a ROAS and a target',
      plan: {
        marketing: {
          channels: [
            { id: 'search', kind: 'search', paid: true, roas: 4.2, target_roas: 5 },
            { id: 'blog', kind: 'search', paid: false },
            { id: 'email', kind: 'email' },
          ],
        },
      },
      outcome: 'met',
      notes: [],
    },
    {
      check: 'return',
      says: 'names the channel and what it lacks',
      plan: {
        marketing: {
          channels: [
            { id: 'search', kind: 'search', paid: true, roas: 4.2, target_roas: 5 },
            { id: 'social', kind: 'social', paid: true, roas: 2.1 },
            { id: 'banners', kind: 'display', paid: true, target_roas: 3 },
            { id: 'creators', kind: 'influencer', paid: true },
          ],
        },
      },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-target', 'no-roas', 'no-roas-or-target'],
      at: ['marketing.channels[1].target_roas', 'marketing.channels[2].roas', 'marketing.channels[3].roas'],
      args: { channel: 'social', roas: 2.1 },
    },
    {
      check: 'return',
      says: 'takes a channel of a kind that can be bought, or of no kind, for paid until it says otherwise',
      plan: {
        marketing: {
          channels: [
            { id: 'search', kind: 'search' },
            { id: 'other', roas: 2 },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['paid-or-not', 'paid-or-not'],
      at: ['marketing.channels[0].paid', 'marketing.channels[1].paid'],
      args: { channel: 'search' },
    },
    {
      check: 'return',
      says: "asks no return of the company's own kinds of channel",
      plan: {
        marketing: {
          channels: [
            { id: 'email', kind: 'email', paid: true },
            { id: 'sms', kind: 'messages' },
            { id: 'friends', kind: 'referral' },
            { id: 'press', kind: 'press' },
            { id: 'forum', kind: 'community' },
          ],
        },
      },
      outcome: 'met',
      notes: ['nothing-paid'],
    },
    {
      check: 'return',
      says: 'counts a channel with both figures, though it says that it is not paid',
      plan: {
        marketing: {
          channels: [
            { id: 'social', kind: 'social', paid: false, roas: 3, target_roas: 4 },
            { id: 'search', kind: 'search', paid: true },
          ],
        },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-roas-or-target'],
      args: { channel: 'search' },
    },
    {
      check: 'return',
      says: 'is not met by an empty list',
      plan: { marketing: { channels: [] } },
      outcome: 'unmet',
      problems: ['no-channels'],
      at: ['marketing.channels'],
    },
    {
      check: 'steer-on-roi',
      says: 'is met by steering on return with incentives under test',
      plan: { marketing: { steering: { on: 'return', incentives_tested: true } } },
      outcome: 'met',
    },
    {
      check: 'steer-on-roi',
      says: 'gives half for return without tests',
      plan: { marketing: { steering: { on: 'return' } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['incentives-untested'],
      at: ['marketing.steering.incentives_tested'],
    },
    {
      check: 'steer-on-roi',
      says: 'gives half for tests while steering on traffic',
      plan: { marketing: { steering: { on: 'traffic', incentives_tested: true } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['not-on-return'],
      at: ['marketing.steering.on'],
    },
    {
      check: 'email',
      says: 'is met by all four',
      plan: {
        marketing: {
          email: { segmented: true, abandoned_cart: true, next_purchase_offer: true, lead_nurturing: true },
        },
      },
      outcome: 'met',
    },
    {
      check: 'email',
      says: 'gives a quarter for each, and nothing for what is not told',
      plan: { marketing: { email: { segmented: true, next_purchase_offer: false } } },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-cart-reminder', 'no-next-offer', 'no-nurturing'],
      at: ['marketing.email.abandoned_cart', 'marketing.email.next_purchase_offer', 'marketing.email.lead_nurturing'],
    },
    {
      check: 'email',
      says: 'names mails that go to everyone',
      plan: {
        marketing: {
          email: { segmented: false, abandoned_cart: true, next_purchase_offer: true, lead_nurturing: true },
        },
      },
      outcome: 'partly',
      share: 0.75,
      problems: ['not-segmented'],
    },
    {
      check: 'social',
      says: 'is met by advertising, feedback and selling',
      plan: { marketing: { social_uses: ['selling', 'advertising', 'feedback'] } },
      outcome: 'met',
    },
    {
      check: 'social',
      says: 'gives a third for each and names the one that is missing',
      plan: { marketing: { social_uses: ['advertising', 'feedback'] } },
      outcome: 'partly',
      share: 2 / 3,
      problems: ['unused'],
      at: ['marketing.social_uses'],
      args: { use: 'selling' },
    },
    {
      check: 'social',
      says: 'gives nothing for an empty list',
      plan: { marketing: { social_uses: [] } },
      outcome: 'unmet',
      problems: ['unused', 'unused', 'unused'],
    },
    {
      check: 'omnichannel',
      says: 'is met by one experience with an owner',
      plan: { marketing: { omnichannel: { experience: 'same prices everywhere', owner: 'lead' } } },
      outcome: 'met',
    },
    {
      check: 'omnichannel',
      says: 'is not met without an owner',
      plan: { marketing: { omnichannel: { experience: 'same prices everywhere' } } },
      outcome: 'unmet',
      problems: ['no-owner'],
      at: ['marketing.omnichannel.owner'],
    },
    {
      check: 'product-seo',
      says: 'is met by SEO on product level',
      plan: { marketing: { seo: { product_level: true } } },
      outcome: 'met',
    },
    {
      check: 'product-seo',
      says: 'is not met without',
      plan: { marketing: { seo: { product_level: false } } },
      outcome: 'unmet',
      problems: ['not-per-product'],
      at: ['marketing.seo.product_level'],
    },
    {
      check: 'video-and-influencers',
      says: 'is met by one kind of video and a reasoned decision against influencers',
      plan: {
        marketing: { video: ['demos'], influencers: { decision: 'not_used', reason: 'schools ask their colleagues' } },
      },
      outcome: 'met',
    },
    {
      check: 'video-and-influencers',
      says: 'gives half for video alone',
      plan: { marketing: { video: ['tutorials'] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['influencers-not-weighed'],
      at: ['marketing.influencers.decision'],
    },
    {
      check: 'video-and-influencers',
      says: 'gives half for influencers alone',
      plan: { marketing: { influencers: { decision: 'planned', reason: 'customers follow two of them' } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-video'],
      at: ['marketing.video'],
    },
    {
      check: 'video-and-influencers',
      says: 'gives nothing for an empty list and a decision without a reason',
      plan: { marketing: { video: [], influencers: { decision: 'used' } } },
      outcome: 'unmet',
      problems: ['no-video', 'no-reason'],
      at: ['marketing.video', 'marketing.influencers.reason'],
    },
    {
      check: 'funnels',
      says: 'is met when every step has a rate, be it nothing',
      plan: { marketing: { funnels: [{ name: 'shop', steps: [{ name: 'product to cart', rate_pct: 0 }] }] } },
      outcome: 'met',
    },
    {
      check: 'funnels',
      says: 'is not met by a step without a rate, nor by a funnel without steps, and names both',
      plan: {
        marketing: {
          funnels: [
            { name: 'shop', steps: [{ name: 'product to cart', rate_pct: 11 }, { name: 'cart to order' }] },
            { name: 'trade', steps: [] },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['no-rate', 'no-steps'],
      at: ['marketing.funnels[0].steps[1].rate_pct', 'marketing.funnels[1].steps'],
      args: { funnel: 'shop', step: 'cart to order' },
    },
    {
      check: 'coordinated',
      says: 'is met by one calendar and one owner',
      plan: { marketing: { calendar: 'one, shared', owner: 'lead' } },
      outcome: 'met',
    },
    {
      check: 'coordinated',
      says: 'is not met by a calendar without an owner',
      plan: { marketing: { calendar: 'one, shared' } },
      outcome: 'unmet',
      problems: ['no-owner'],
      at: ['marketing.owner'],
    },
  ],
} satisfies AreaCases;
