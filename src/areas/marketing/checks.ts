import { MINIMUM_CHANNELS } from '../../knowledge/thresholds.js';
import type { Area, Plan } from '../../model.js';
import { complaint, met, parts, shareOf, unmet } from '../judgement.js';
import { withLimits } from '../with-limits.js';

type Marketing = NonNullable<Plan['marketing']>;
type Channel = NonNullable<Marketing['channels']>[number];

const SALES_CHANNELS = ['website', 'marketplace', 'app'] as const;
const SOCIAL_USES = ['advertising', 'feedback', 'selling'] as const;

/** The kinds of channel that cost work but no ad spend. */
const OWN_KINDS: readonly Channel['kind'][] = ['email', 'messages', 'referral', 'press', 'community'];

/**
 * Whether a return on ad spend is asked of a channel. One that says neither that it is unpaid nor
 * that it is of the company's own kinds counts as paid: silence never helps.
 */
function isPaid({ kind, paid }: Channel): boolean {
  return paid !== false && !OWN_KINDS.includes(kind);
}

export const marketing: Area = {
  id: 'marketing',
  checks: [
    {
      id: 'marketing/sales-channels',
      level: 'must',
      effort: 'small',
      covers: ['D3-4a'],
      needs: ['marketing.sales_channels'],
      test: ({ marketing }) =>
        shareOf(SALES_CHANNELS, (channel) => {
          const at = ['marketing', 'sales_channels'];
          const index = marketing?.sales_channels?.findIndex((weighed) => weighed.channel === channel) ?? -1;
          const weighed = marketing?.sales_channels?.[index];
          if (weighed === undefined) return complaint('not-weighed', at, { channel });
          const lacks = (['used', 'priority', 'reason'] as const).find((key) => weighed[key] === undefined);
          return lacks && complaint('half-weighed', [...at, index, lacks], { channel, lacks });
        }),
    },
    withLimits({
      id: 'marketing/channel-mix',
      level: 'must',
      effort: 'medium',
      limits: { minimum: MINIMUM_CHANNELS },
      covers: ['D3-4b'],
      needs: ['marketing.channels'],
      test: ({ marketing }, _facts, limits) => {
        const channels = marketing?.channels ?? [];
        const at = ['marketing', 'channels'];
        const has = (kind: Channel['kind']) => channels.some((channel) => channel.kind === kind);
        return parts(
          [
            channels.length >= limits.minimum,
            complaint('too-few', at, { count: channels.length, minimum: limits.minimum }),
          ],
          [has('search'), complaint('no-search', at)],
          [has('email'), complaint('no-email', at)],
          [has('social'), complaint('no-social', at)],
        );
      },
    }),
    {
      id: 'marketing/channel-kpis',
      level: 'must',
      effort: 'small',
      covers: ['D3-4b'],
      needs: ['marketing.channels[].budget', 'marketing.channels[].kpi'],
      test: ({ marketing }) =>
        shareOf(marketing?.channels ?? [], ({ id, budget, kpi }, index) => {
          const at = ['marketing', 'channels', index];
          if (budget === undefined && kpi === undefined) return complaint('no-budget-or-kpi', at, { channel: id });
          if (budget === undefined) return complaint('no-budget', [...at, 'budget'], { channel: id });
          return kpi === undefined ? complaint('no-kpi', [...at, 'kpi'], { channel: id }) : undefined;
        }),
    },
    {
      id: 'marketing/return',
      level: 'must',
      effort: 'medium',
      covers: ['D3-4b', 'D2-P2'],
      needs: ['marketing.channels'],
      test: ({ marketing }) => {
        const channels = marketing?.channels ?? [];
        if (channels.length === 0) return unmet(complaint('no-channels', ['marketing', 'channels']));
        // A channel with both figures counts whatever else it says, lest saying less would gain a point.
        const asked = [...channels.entries()].filter(
          ([, channel]) => isPaid(channel) || (channel.roas !== undefined && channel.target_roas !== undefined),
        );
        if (asked.length === 0) return met({ message: 'nothing-paid', args: {} });
        return shareOf(asked, ([index, { id, paid, roas, target_roas }]) => {
          const at = ['marketing', 'channels', index];
          if (roas !== undefined && target_roas !== undefined) return undefined;
          if (paid === undefined) return complaint('paid-or-not', [...at, 'paid'], { channel: id });
          if (roas !== undefined) return complaint('no-target', [...at, 'target_roas'], { channel: id, roas });
          return target_roas === undefined
            ? complaint('no-roas-or-target', [...at, 'roas'], { channel: id })
            : complaint('no-roas', [...at, 'roas'], { channel: id, target: target_roas });
        });
      },
    },
    {
      id: 'marketing/steer-on-roi',
      level: 'should',
      effort: 'medium',
      covers: ['D2-P2'],
      needsAny: ['marketing.steering.on', 'marketing.steering.incentives_tested'],
      test: ({ marketing }) =>
        parts(
          [marketing?.steering?.on === 'return', complaint('not-on-return', ['marketing', 'steering', 'on'])],
          [
            marketing?.steering?.incentives_tested === true,
            complaint('incentives-untested', ['marketing', 'steering', 'incentives_tested']),
          ],
        ),
    },
    {
      id: 'marketing/email',
      level: 'should',
      effort: 'medium',
      covers: ['D2-C3'],
      needsAny: [
        'marketing.email.segmented',
        'marketing.email.abandoned_cart',
        'marketing.email.next_purchase_offer',
        'marketing.email.lead_nurturing',
      ],
      test: ({ marketing }) => {
        const { segmented, abandoned_cart, next_purchase_offer, lead_nurturing } = marketing?.email ?? {};
        const at = ['marketing', 'email'];
        return parts(
          [segmented === true, complaint('not-segmented', [...at, 'segmented'])],
          [abandoned_cart === true, complaint('no-cart-reminder', [...at, 'abandoned_cart'])],
          [next_purchase_offer === true, complaint('no-next-offer', [...at, 'next_purchase_offer'])],
          [lead_nurturing === true, complaint('no-nurturing', [...at, 'lead_nurturing'])],
        );
      },
    },
    {
      id: 'marketing/social',
      level: 'should',
      effort: 'medium',
      covers: ['D2-C2'],
      needs: ['marketing.social_uses'],
      test: ({ marketing }) =>
        shareOf(SOCIAL_USES, (use) =>
          marketing?.social_uses?.includes(use)
            ? undefined
            : complaint('unused', ['marketing', 'social_uses'], { use }),
        ),
    },
    {
      id: 'marketing/omnichannel',
      level: 'should',
      effort: 'large',
      covers: ['D2-C5'],
      needs: ['marketing.omnichannel.experience'],
      test: ({ marketing }) =>
        marketing?.omnichannel?.owner ? met() : unmet(complaint('no-owner', ['marketing', 'omnichannel', 'owner'])),
    },
    {
      id: 'marketing/product-seo',
      level: 'should',
      effort: 'medium',
      covers: ['D3-4b'],
      needs: ['marketing.seo.product_level'],
      test: ({ marketing }) =>
        marketing?.seo?.product_level === true
          ? met()
          : unmet(complaint('not-per-product', ['marketing', 'seo', 'product_level'])),
    },
    {
      id: 'marketing/video-and-influencers',
      level: 'could',
      effort: 'medium',
      covers: ['D3-4b'],
      needsAny: ['marketing.video', 'marketing.influencers.decision'],
      test: ({ marketing }) => {
        const { decision, reason } = marketing?.influencers ?? {};
        const at = ['marketing', 'influencers'];
        return parts(
          [(marketing?.video?.length ?? 0) > 0, complaint('no-video', ['marketing', 'video'])],
          [
            decision !== undefined && reason !== undefined,
            decision === undefined
              ? complaint('influencers-not-weighed', [...at, 'decision'])
              : complaint('no-reason', [...at, 'reason'], { decision }),
          ],
        );
      },
    },
    {
      id: 'marketing/funnels',
      level: 'should',
      effort: 'medium',
      covers: ['D3-4b'],
      needs: ['marketing.funnels[].steps[].rate_pct'],
      test: ({ marketing }) => {
        const problems = (marketing?.funnels ?? []).flatMap(({ name, steps = [] }, funnel) => {
          const at = ['marketing', 'funnels', funnel, 'steps'];
          if (steps.length === 0) return [complaint('no-steps', at, { funnel: name })];
          return steps.flatMap((step, index) =>
            step.rate_pct === undefined
              ? [complaint('no-rate', [...at, index, 'rate_pct'], { funnel: name, step: step.name })]
              : [],
          );
        });
        return problems.length > 0 ? unmet(problems) : met();
      },
    },
    {
      id: 'marketing/coordinated',
      level: 'should',
      effort: 'small',
      covers: ['D3-4b'],
      needs: ['marketing.calendar'],
      test: ({ marketing }) => (marketing?.owner ? met() : unmet(complaint('no-owner', ['marketing', 'owner']))),
    },
  ],
};
