import { privacyLawsOf } from '../../knowledge/privacy.js';
import { CUSTOMER_VIEW_SOURCES, EXPERIMENTS_PER_MONTH } from '../../knowledge/thresholds.js';
import type { Area } from '../../model.js';
import { allOf, complaint, met, partly, shareOf } from '../judgement.js';
import { rhythmShare } from '../plan-facts.js';
import { withLimits } from '../with-limits.js';

const STEPS = ['visit', 'product_view', 'cart', 'checkout', 'payment', 'delivery'] as const;

export const data: Area = {
  id: 'data',
  checks: [
    withLimits({
      id: 'data/single-view',
      level: 'must',
      effort: 'large',
      limits: { minimum: CUSTOMER_VIEW_SOURCES },
      covers: ['D2-P1'],
      needs: ['data.customer_view.product'],
      test: ({ data }, _facts, limits) => {
        const sources = data?.customer_view?.sources?.length ?? 0;
        return sources >= limits.minimum
          ? met()
          : partly(
              0.5,
              complaint('few-sources', ['data', 'customer_view', 'sources'], { sources, full: limits.minimum }),
            );
      },
    }),
    {
      id: 'data/collection',
      level: 'must',
      effort: 'medium',
      covers: ['D3-3b'],
      needs: ['data.collected_at'],
      test: ({ data }) =>
        shareOf(STEPS, (step) =>
          data?.collected_at?.includes(step)
            ? undefined
            : complaint('not-collected', ['data', 'collected_at'], { step }),
        ),
    },
    {
      id: 'data/source-of-truth',
      level: 'should',
      effort: 'small',
      covers: ['D2-T5'],
      needs: ['data.source_of_truth'],
      test: () => met(),
    },
    {
      id: 'data/decision-rhythm',
      level: 'should',
      effort: 'small',
      covers: ['D2-T5', 'D2-T1'],
      needs: ['data.review.every'],
      test: ({ data: { review } = {} }) => {
        const share = rhythmShare(review?.every);
        const rare = complaint('too-rare', ['data', 'review', 'every'], { every: review?.every ?? '' });
        if (review?.forum !== undefined) return share === 1 ? met() : partly(share, rare);
        return allOf([share === 1, rare], [false, complaint('no-forum', ['data', 'review', 'forum'])]);
      },
    },
    withLimits({
      id: 'data/experiments',
      level: 'should',
      effort: 'medium',
      limits: { minimum: EXPERIMENTS_PER_MONTH },
      covers: ['D3-2b'],
      needs: ['data.experiments.per_month'],
      test: ({ data: { experiments: { tool, decision_rule, per_month = 0 } = {} } = {} }, _facts, limits) => {
        const few = complaint('too-few', ['data', 'experiments', 'per_month'], {
          tests: per_month,
          least: limits.minimum,
        });
        const enough = per_month >= limits.minimum;
        // Fewer tests still teach something, where a tool runs them and a rule decides them.
        if (tool !== undefined && decision_rule !== undefined && per_month > 0)
          return enough ? met() : partly(0.5, few);
        return allOf(
          [tool !== undefined, complaint('no-tool', ['data', 'experiments', 'tool'])],
          [decision_rule !== undefined, complaint('no-rule', ['data', 'experiments', 'decision_rule'])],
          [enough, few],
        );
      },
    }),
    {
      id: 'data/consent',
      level: 'must',
      effort: 'medium',
      covers: ['D1-F6'],
      // A market that is not known may have such a law.
      applies: ({ company: { markets } }) => markets?.some((market) => privacyLawsOf(market)?.length !== 0) ?? true,
      needs: ['company.markets', 'data.consent.before_tracking'],
      test: ({ data: { consent } = {} }) =>
        allOf(
          [consent?.before_tracking === true, complaint('not-asked', ['data', 'consent', 'before_tracking'])],
          [consent?.with !== undefined, complaint('not-managed', ['data', 'consent', 'with'])],
        ),
    },
  ],
};
