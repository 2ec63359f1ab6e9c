import type { Area, Judgement, Plan } from '../../model.js';
import { complaint, met, partly, parts, shareOf, unmet } from '../judgement.js';

const FEATURES = ['recommendations', 'purchase_predictions', 'individual_offers'] as const;

/** What each way of choosing products earns; an algorithm follows the customer, a list by hand nobody. */
const CREDIT = { algorithm: 1, rules: 0.5, manual: 0.25, none: 0 };

function choiceOf({ personalization }: Plan, key: 'upsell' | 'cross_sell'): Judgement {
  const method = personalization?.[key] ?? 'none';
  const share = CREDIT[method];
  return share === 1 ? met() : partly(share, complaint('no-algorithm', ['personalization', key], { method }));
}

export const personalization: Area = {
  id: 'personalization',
  checks: [
    {
      id: 'personalization/upsell',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M8'],
      needs: ['personalization.upsell'],
      test: (plan) => choiceOf(plan, 'upsell'),
    },
    {
      id: 'personalization/cross-sell',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M8'],
      needs: ['personalization.cross_sell'],
      test: (plan) => choiceOf(plan, 'cross_sell'),
    },
    {
      id: 'personalization/signals',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M8', 'D2-T1'],
      needs: ['personalization.signals'],
      test: ({ personalization }) => {
        const signals = personalization?.signals ?? [];
        const at = ['personalization', 'signals'];
        return parts(
          [signals.includes('viewed'), complaint('no-views', at)],
          [signals.includes('bought'), complaint('no-purchases', at)],
        );
      },
    },
    {
      id: 'personalization/experience',
      level: 'should',
      effort: 'large',
      covers: ['D2-T2'],
      needsAny: ['personalization.in_use', 'personalization.planned'],
      test: ({ personalization }) => {
        const { in_use = [], planned = [] } = personalization ?? {};
        return shareOf(FEATURES, (feature) => {
          const isOnRoadmap = planned.some((plan) => plan.feature === feature && plan.initiative !== undefined);
          if (in_use.includes(feature) || isOnRoadmap) return undefined;
          const index = planned.findIndex((plan) => plan.feature === feature);
          return index === -1
            ? complaint('missing', ['personalization', 'in_use'], { feature })
            : complaint('not-on-roadmap', ['personalization', 'planned', index, 'initiative'], { feature });
        });
      },
    },
    {
      id: 'personalization/measured',
      level: 'should',
      effort: 'medium',
      covers: ['D2-T2'],
      needs: ['personalization.uplift.kpi'],
      test: ({ personalization }) => {
        const { kpi = '', measured_pct } = personalization?.uplift ?? {};
        return measured_pct === undefined
          ? unmet(complaint('not-measured', ['personalization', 'uplift', 'measured_pct'], { kpi }))
          : met();
      },
    },
  ],
};
