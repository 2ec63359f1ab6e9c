import { spelling } from '../../knowledge/spelling.js';
import { TECHNICAL_AUDIT } from '../../knowledge/thresholds.js';
import type { Area, Judgement, Plan } from '../../model.js';
import { allOf, type Complaint, complaint, met, recent, shareOf, unmet } from '../judgement.js';
import { marketsAbroad } from '../plan-facts.js';
import { withLimits } from '../with-limits.js';

const CRITERIA = [
  'ease_of_implementation',
  'integrability',
  'complexity',
  'customer_experience',
  'customisation',
  'security',
] as const;

const PORTALS = ['b2c', 'b2b'] as const;
const TERMS = ['prices', 'discounts', 'shipping', 'returns'] as const;

export const platform: Area = {
  id: 'platform',
  checks: [
    {
      id: 'platform/chosen',
      level: 'must',
      effort: 'small',
      covers: ['D3-3a'],
      needs: ['platform.name'],
      test: ({ platform }) =>
        platform?.reason?.text
          ? met()
          : unmet(complaint('no-reason', ['platform', 'reason', 'text'], { platform: platform?.name ?? '' })),
    },
    {
      id: 'platform/criteria',
      level: 'should',
      effort: 'small',
      covers: ['D3-3a'],
      needs: ['platform.criteria'],
      test: ({ platform }) =>
        shareOf(CRITERIA, (criterion) =>
          platform?.criteria?.includes(criterion)
            ? undefined
            : complaint('not-weighed', ['platform', 'criteria'], { criterion }),
        ),
    },
    {
      id: 'platform/follows-strategy',
      level: 'should',
      effort: 'small',
      covers: ['D3-3a'],
      needs: ['platform.reason.serves'],
      test: ({ platform, goals, journey }) => {
        const objectives = goals?.objectives?.map(({ id }) => id) ?? [];
        const stages = journey?.stages?.map(({ stage }) => stage) ?? [];
        const strategy = new Set<string>([...objectives, ...stages]);
        return platform?.reason?.serves?.some((id) => strategy.has(id))
          ? met()
          : unmet(complaint('serves-nothing', ['platform', 'reason', 'serves']));
      },
    },
    {
      id: 'platform/components',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M4'],
      needs: ['platform.components'],
      test: ({ platform }) => {
        const components = platform?.components ?? [];
        if (components.length === 0) return unmet(complaint('none', ['platform', 'components']));
        return shareOf(components, ({ kind, product, integrated_with = [] }, index) => {
          const at = ['platform', 'components', index];
          if (product === undefined) return complaint('no-product', [...at, 'product'], { kind });
          return integrated_with.length > 0 ? undefined : complaint('alone', [...at, 'integrated_with'], { product });
        });
      },
    },
    {
      id: 'platform/cross-border-returns',
      level: 'must',
      effort: 'large',
      covers: ['D1-M4'],
      applies: (plan) => marketsAbroad(plan)?.length !== 0,
      // What a condition rests on is needed as well: leaving it out must not gain a check that is met.
      needs: ['company.home_market', 'company.markets', 'platform.components'],
      test: (plan) => {
        const verdicts = [...(plan.platform?.components ?? []).entries()]
          .filter(([, { kind }]) => kind === 'oms')
          .map(([index]) => judgeOrderManagement(plan, index));
        return (
          verdicts.find(({ share }) => share === 1) ??
          verdicts[0] ??
          unmet(complaint('no-oms', ['platform', 'components'], { markets: marketsAbroad(plan) ?? [] }))
        );
      },
    },
    {
      id: 'platform/portals',
      level: 'must',
      effort: 'large',
      covers: ['D1-M4'],
      applies: ({ company: { models } }) => models === undefined || (models.includes('b2b') && models.includes('b2c')),
      needs: ['company.models', 'platform.portals'],
      test: ({ platform }) =>
        shareOf(
          PORTALS.flatMap((portal) => TERMS.map((term) => ({ portal, term }))),
          ({ portal, term }) =>
            platform?.portals?.[portal]?.[term]
              ? undefined
              : complaint('not-its-own', ['platform', 'portals', portal, term], { portal, term }),
        ),
    },
    {
      id: 'platform/marketplaces',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M4'],
      applies: ({ marketing }) =>
        marketing?.sales_channels?.some(({ channel, used }) => channel === 'marketplace' && used !== false) ?? true,
      needs: ['marketing.sales_channels[*].used', 'marketing.sales_channels[].marketplaces', 'platform.components'],
      test: (plan) => {
        const unconnected = [...(plan.marketing?.sales_channels ?? []).entries()]
          .filter(([, { channel, used }]) => channel === 'marketplace' && used)
          .flatMap(([index, { marketplaces = [] }]) =>
            marketplaces.length > 0
              ? withoutConnector(plan, marketplaces)
              : complaint('unnamed', ['marketing', 'sales_channels', index, 'marketplaces']),
          );
        return unconnected.length > 0 ? unmet(unconnected) : met();
      },
    },
    withLimits({
      id: 'platform/technical-audit',
      level: 'should',
      // A plan that does not tell its stage may be about to scale.
      raised: { to: 'must', when: ({ company: { stage = 'scaling' } }) => stage === 'scaling' },
      effort: 'medium',
      limits: { ...TECHNICAL_AUDIT },
      covers: ['D1-M4'],
      needs: ['company.stage', 'platform.technical_audit.date'],
      test: ({ platform }, facts, limits) =>
        recent(platform?.technical_audit?.date, limits, ['platform', 'technical_audit', 'date'], facts),
    }),
  ],
};

/** Whether an order management system brings refunds and returns from abroad into the books. */
function judgeOrderManagement({ platform: { components = [] } = {} }: Plan, index: number): Judgement {
  const { integrated_with, handles } = components[index] ?? {};
  // An integration has two ends; it is enough that one of them tells of it.
  const isTiedToErp =
    integrated_with?.includes('erp') ||
    components.some(({ kind, integrated_with }) => kind === 'erp' && integrated_with?.includes('oms'));
  const at = ['platform', 'components', index];
  return allOf(
    [isTiedToErp, complaint('no-erp', [...at, 'integrated_with'])],
    [handles?.includes('refunds') ?? false, complaint('no-refunds', [...at, 'handles'])],
    [handles?.includes('returns_abroad') ?? false, complaint('no-returns', [...at, 'handles'])],
  );
}

/** One complaint for each marketplace that no component connects to the shop. */
function withoutConnector({ platform }: Plan, marketplaces: readonly string[]): Complaint[] {
  const connected = new Set(platform?.components?.flatMap(({ marketplaces = [] }) => marketplaces).map(spelling));
  return marketplaces
    .filter((marketplace) => !connected.has(spelling(marketplace)))
    .map((marketplace) => complaint('not-connected', ['platform', 'components'], { marketplace }));
}
