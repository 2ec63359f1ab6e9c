import type { AreaCases } from './cases.js';

const abroad = { home_market: 'NL', markets: ['NL', 'BE', 'DE'] };
const everything = { prices: true, discounts: true, shipping: true, returns: true };
const marketplace = { channel: 'marketplace' as const, used: true };

export default {
  area: 'platform',
  cases: [
    {
      check: 'chosen',
      says: 'is met by a platform and the reason for it',
      plan: { platform: { name: 'Shopware', reason: { text: 'one catalogue for shop and trade portal' } } },
      outcome: 'met',
    },
    {
      check: 'chosen',
      says: 'is not met by a platform without a reason, and names the platform',
      plan: { platform: { name: 'Shopware' } },
      outcome: 'unmet',
      problems: ['no-reason'],
      at: ['platform.reason.text'],
      args: { platform: 'Shopware' },
    },
    {
      check: 'criteria',
      says: 'is met when all six were weighed',
      plan: {
        platform: {
          criteria: [
            'security',
            'customisation',
            'customer_experience',
            'complexity',
            'integrability',
            'ease_of_implementation',
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'criteria',
      says: 'gives a sixth for each and names those that are missing',
      plan: { platform: { criteria: ['integrability', 'customisation', 'security', 'customer_experience'] } },
      outcome: 'partly',
      share: 4 / 6,
      problems: ['not-weighed', 'not-weighed'],
      args: { criterion: 'ease_of_implementation' },
    },
    {
      check: 'criteria',
      says: 'gives nothing for an empty list',
      plan: { platform: { criteria: [] } },
      outcome: 'unmet',
      problems: Array(6).fill('not-weighed'),
    },
    {
      check: 'follows-strategy',
      says: 'is met by an objective of the plan',
      plan: {
        goals: { objectives: [{ id: 'revenue' }] },
        platform: { reason: { serves: ['revenue'] } },
      },
      outcome: 'met',
    },
    {
      check: 'follows-strategy',
      says: 'is met by a stage of the journey',
      plan: {
        journey: { stages: [{ stage: 'conversion' }] },
        platform: { reason: { serves: ['conversion'] } },
      },
      outcome: 'met',
    },
    {
      check: 'follows-strategy',
      says: 'is not met by a stage that the journey does not map',
      plan: {
        journey: { stages: [{ stage: 'awareness' }] },
        platform: { reason: { serves: ['conversion'] } },
      },
      outcome: 'unmet',
      problems: ['serves-nothing'],
      at: ['platform.reason.serves'],
    },
    {
      check: 'follows-strategy',
      says: 'is not met by an empty list',
      plan: { goals: { objectives: [{ id: 'revenue' }] }, platform: { reason: { serves: [] } } },
      outcome: 'unmet',
      problems: ['serves-nothing'],
    },
    {
      check: 'components',
      says: 'is met when each has a product and is integrated with something',
      plan: { platform: { components: [{ kind: 'erp', product: 'Odoo', integrated_with: ['shop'] }] } },
      outcome: 'met',
    },
    {
      check: 'components',
      says: 'counts each component that lacks one of the two, and says which',
      plan: {
        platform: {
          components: [
            { kind: 'oms', integrated_with: ['erp'] },
            { kind: 'erp', product: 'Odoo', integrated_with: [] },
            { kind: 'email', product: 'Mailchimp', integrated_with: ['shop'] },
            { kind: 'crm' },
          ],
        },
      },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-product', 'alone', 'no-product'],
      at: [
        'platform.components[0].product',
        'platform.components[1].integrated_with',
        'platform.components[3].product',
      ],
      args: { kind: 'oms' },
    },
    {
      check: 'components',
      says: 'names the product that stands alone',
      plan: { platform: { components: [{ kind: 'erp', product: 'Odoo' }] } },
      outcome: 'unmet',
      problems: ['alone'],
      args: { product: 'Odoo' },
    },
    {
      check: 'components',
      says: 'is not met by an empty list',
      plan: { platform: { components: [] } },
      outcome: 'unmet',
      problems: ['none'],
      at: ['platform.components'],
    },
    {
      check: 'cross-border-returns',
      says: 'is met by order management that knows the ERP and handles refunds and returns abroad',
      plan: {
        company: abroad,
        platform: { components: [{ kind: 'oms', integrated_with: ['erp'], handles: ['refunds', 'returns_abroad'] }] },
      },
      outcome: 'met',
    },
    {
      check: 'cross-border-returns',
      says: 'accepts an integration that only the ERP tells of',
      plan: {
        company: abroad,
        platform: {
          components: [
            { kind: 'oms', handles: ['refunds', 'returns_abroad'] },
            { kind: 'erp', integrated_with: ['oms'] },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'cross-border-returns',
      says: 'is met when the second of two order management systems does it all',
      plan: {
        company: abroad,
        platform: {
          components: [
            { kind: 'oms', integrated_with: ['shop'] },
            { kind: 'oms', integrated_with: ['erp'], handles: ['refunds', 'returns_abroad'] },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'cross-border-returns',
      says: 'gives nothing for returns without refunds',
      plan: {
        company: abroad,
        platform: { components: [{ kind: 'oms', integrated_with: ['erp'], handles: ['returns_abroad'] }] },
      },
      outcome: 'unmet',
      problems: ['no-refunds'],
      at: ['platform.components[0].handles'],
    },
    {
      check: 'cross-border-returns',
      says: 'tells everything that an order management system lacks',
      plan: { company: abroad, platform: { components: [{ kind: 'erp' }, { kind: 'oms' }] } },
      outcome: 'unmet',
      problems: ['no-erp', 'no-refunds', 'no-returns'],
      at: [
        'platform.components[1].integrated_with',
        'platform.components[1].handles',
        'platform.components[1].handles',
      ],
    },
    {
      check: 'cross-border-returns',
      says: 'names the markets abroad where there is no order management',
      plan: { company: abroad, platform: { components: [{ kind: 'erp' }] } },
      outcome: 'unmet',
      problems: ['no-oms'],
      at: ['platform.components'],
      args: { markets: ['BE', 'DE'] },
    },
    {
      check: 'cross-border-returns',
      says: 'does not apply to a shop that sells in its home market only',
      plan: { company: { home_market: 'NL', markets: ['NL'] }, platform: { components: [] } },
      outcome: 'not-applicable',
    },
    {
      check: 'cross-border-returns',
      says: 'applies, unanswered, where the home market is not told',
      plan: { company: { markets: ['NL'] }, platform: { components: [] } },
      outcome: 'unanswered',
    },
    {
      check: 'portals',
      says: 'is met by two portals with terms of their own',
      plan: { company: { models: ['b2b', 'b2c'] }, platform: { portals: { b2c: everything, b2b: everything } } },
      outcome: 'met',
    },
    {
      check: 'portals',
      says: 'gives an eighth for each of the terms, and says whose are missing',
      plan: {
        company: { models: ['b2c', 'b2b'] },
        platform: {
          portals: { b2c: { prices: true, discounts: true, returns: true }, b2b: { ...everything, returns: false } },
        },
      },
      outcome: 'partly',
      share: 6 / 8,
      problems: ['not-its-own', 'not-its-own'],
      at: ['platform.portals.b2c.shipping', 'platform.portals.b2b.returns'],
      args: { portal: 'b2c', term: 'shipping' },
    },
    {
      check: 'portals',
      says: 'gives half for one portal',
      plan: { company: { models: ['b2c', 'b2b'] }, platform: { portals: { b2c: everything } } },
      outcome: 'partly',
      share: 0.5,
      problems: Array(4).fill('not-its-own'),
    },
    {
      check: 'portals',
      says: 'does not apply to a shop for consumers only',
      plan: { company: { models: ['b2c'] }, platform: { portals: {} } },
      outcome: 'not-applicable',
    },
    {
      check: 'portals',
      says: 'applies, unanswered, where the models are not told',
      plan: { platform: { portals: { b2c: everything, b2b: everything } } },
      outcome: 'unanswered',
    },
    {
      check: 'marketplaces',
      says: 'is met when a component connects each, however its name is spelled',
      plan: {
        marketing: { sales_channels: [{ ...marketplace, marketplaces: ['Bol.com', 'Amazon'] }] },
        platform: {
          components: [
            { kind: 'marketplace_connector', marketplaces: ['bol.com'] },
            { kind: 'marketplace_connector', marketplaces: ['amazon'] },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'marketplaces',
      says: 'names the one that is not connected',
      plan: {
        marketing: { sales_channels: [{ ...marketplace, marketplaces: ['bol.com', 'Amazon'] }] },
        platform: { components: [{ kind: 'marketplace_connector', marketplaces: ['bol.com'] }] },
      },
      outcome: 'unmet',
      problems: ['not-connected'],
      at: ['platform.components'],
      args: { marketplace: 'Amazon' },
    },
    {
      check: 'marketplaces',
      says: 'is not met by a marketplace without a name',
      plan: {
        marketing: {
          sales_channels: [
            { ...marketplace, marketplaces: ['bol.com'] },
            { ...marketplace, marketplaces: [] },
            { channel: 'website', used: true },
          ],
        },
        platform: { components: [{ kind: 'marketplace_connector', marketplaces: ['bol.com'] }] },
      },
      outcome: 'unmet',
      problems: ['unnamed'],
      at: ['marketing.sales_channels[1].marketplaces'],
    },
    {
      check: 'marketplaces',
      says: 'does not apply where marketplaces were weighed and are not used',
      plan: { marketing: { sales_channels: [{ channel: 'marketplace', used: false }] } },
      outcome: 'not-applicable',
    },
    {
      check: 'marketplaces',
      says: 'does not apply where no marketplace is among the sales channels',
      plan: { marketing: { sales_channels: [{ channel: 'website' }] } },
      outcome: 'not-applicable',
    },
    {
      check: 'marketplaces',
      says: 'applies, unanswered, where the plan does not say whether a marketplace is used',
      plan: {
        marketing: { sales_channels: [{ channel: 'marketplace', marketplaces: ['bol.com'] }] },
        platform: { components: [{ kind: 'marketplace_connector', marketplaces: ['bol.com'] }] },
      },
      outcome: 'unanswered',
    },
    {
      check: 'technical-audit',
      says: 'is met by an audit exactly 18 months ago',
      plan: { company: { stage: 'scaling' }, platform: { technical_audit: { date: '2025-05-22' } } },
      outcome: 'met',
    },
    {
      check: 'technical-audit',
      says: 'gives a little less one day later',
      plan: { company: { stage: 'scaling' }, platform: { technical_audit: { date: '2025-05-21' } } },
      outcome: 'partly',
      share: 1 - 1 / 547,
      problems: ['out-of-date'],
      at: ['platform.technical_audit.date'],
      args: { date: '2025-05-21', full: 18, none: 36 },
    },
    {
      check: 'technical-audit',
      says: 'gives nothing from 36 months on',
      plan: { company: { stage: 'growing' }, platform: { technical_audit: { date: '2023-11-22' } } },
      outcome: 'unmet',
      problems: ['out-of-date'],
    },
    {
      check: 'technical-audit',
      says: 'gives nothing for an audit that is still to come',
      plan: { company: { stage: 'growing' }, platform: { technical_audit: { date: '2026-11-23' } } },
      outcome: 'unmet',
      problems: ['in-the-future'],
    },
    {
      check: 'technical-audit',
      says: 'is unanswered where the stage, which decides its level, is not told',
      plan: { platform: { technical_audit: { date: '2026-05-22' } } },
      outcome: 'unanswered',
    },
  ],
} satisfies AreaCases;
