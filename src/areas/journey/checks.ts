import { JOURNEY_MONTHS } from '../../knowledge/thresholds.js';
import type { Area, Judgement, Plan } from '../../model.js';
import { allOf, complaint, isWithinMonths, meanOf, met, parts, shareOf, unmet } from '../judgement.js';
import { isFromCustomers, PURCHASE_STAGES } from '../plan-facts.js';
import { withLimits } from '../with-limits.js';

type Stage = NonNullable<NonNullable<Plan['journey']>['stages']>[number];

const AFTER_SALE: readonly Stage['stage'][] = ['delivery', 'service', 'loyalty'];

/** The share of stages that are mapped in one respect. */
function shareOfStages({ journey }: Plan, key: 'actions' | 'feelings' | 'touchpoints'): Judgement {
  return shareOf(journey?.stages ?? [], (stage, index) =>
    stage[key]?.length ? undefined : complaint(`no-${key}`, ['journey', 'stages', index, key], { stage: stage.stage }),
  );
}

/** The share of a stage's barriers that are tested; a stage without barriers has tested nothing. */
function testedBarriers({ stage, barriers = [] }: Stage, index: number): Judgement {
  const at = ['journey', 'stages', index, 'barriers'];
  if (barriers.length === 0) return unmet(complaint('no-barriers', at, { stage }));
  return shareOf(barriers, ({ text, test }, barrier) =>
    test ? undefined : complaint('untested', [...at, barrier, 'test'], { stage, barrier: text }),
  );
}

export const journey: Area = {
  id: 'journey',
  checks: [
    {
      id: 'journey/stages',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M7'],
      needs: ['journey.stages'],
      test: ({ journey }) =>
        shareOf(PURCHASE_STAGES, (stage) =>
          journey?.stages?.some((mapped) => mapped.stage === stage)
            ? undefined
            : complaint('unmapped', ['journey', 'stages'], { stage }),
        ),
    },
    {
      id: 'journey/actions',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M7'],
      needs: ['journey.stages[].actions'],
      test: (plan) => shareOfStages(plan, 'actions'),
    },
    {
      id: 'journey/feelings',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M7'],
      needs: ['journey.stages[].feelings'],
      test: (plan) => shareOfStages(plan, 'feelings'),
    },
    {
      id: 'journey/touchpoints',
      level: 'must',
      effort: 'small',
      covers: ['D1-M7'],
      needs: ['journey.stages[].touchpoints'],
      test: (plan) => shareOfStages(plan, 'touchpoints'),
    },
    {
      id: 'journey/barriers',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M7'],
      needs: ['journey.stages[].barriers', 'journey.stages[].triggers'],
      test: ({ journey }) =>
        shareOf(journey?.stages ?? [], ({ stage, barriers, triggers }, index) => {
          const at = ['journey', 'stages', index];
          if (!barriers?.length && !triggers?.length) return complaint('no-reasons', at, { stage });
          if (!barriers?.length) return complaint('no-barriers', [...at, 'barriers'], { stage });
          return triggers?.length ? undefined : complaint('no-triggers', [...at, 'triggers'], { stage });
        }),
    },
    {
      id: 'journey/tested',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M7'],
      needs: ['journey.stages[].barriers[].test'],
      // Each stage counts equally: were all barriers counted at once, leaving out a stage's untested ones would help.
      test: ({ journey }) => meanOf((journey?.stages ?? []).map(testedBarriers)),
    },
    {
      id: 'journey/after-sale',
      level: 'should',
      effort: 'medium',
      covers: ['D2-S3', 'D3-5a'],
      needs: ['journey.stages'],
      test: ({ journey }) =>
        journey?.stages?.some(({ stage }) => AFTER_SALE.includes(stage))
          ? met()
          : unmet(complaint('ends-at-purchase', ['journey', 'stages'])),
    },
    {
      id: 'journey/offline',
      level: 'should',
      effort: 'large',
      covers: ['D1-M7'],
      applies: ({ company }) => company.sells_offline !== false,
      needs: ['journey.offline'],
      test: () => met(),
    },
    withLimits({
      id: 'journey/digital-first',
      level: 'should',
      effort: 'medium',
      limits: { months: JOURNEY_MONTHS },
      covers: ['D3-2a'],
      needs: ['journey.rethought.date', 'journey.rethought.based_on'],
      test: ({ journey }, facts, limits) => {
        const { date = '', based_on = [] } = journey?.rethought ?? {};
        const at = ['journey', 'rethought'];
        const dated =
          date > facts.today
            ? complaint('in-the-future', [...at, 'date'], { date })
            : complaint('too-old', [...at, 'date'], { date, months: limits.months });
        return allOf(
          [isWithinMonths(date, limits.months, facts), dated],
          [based_on.some(isFromCustomers), complaint('not-from-customers', [...at, 'based_on'])],
        );
      },
    }),
    {
      id: 'journey/social',
      level: 'should',
      effort: 'medium',
      covers: ['D3-2c'],
      needsAny: ['journey.social.recommendations', 'journey.social.sharing'],
      test: ({ journey }) =>
        parts(
          [
            journey?.social?.recommendations !== undefined,
            complaint('no-recommendations', ['journey', 'social', 'recommendations']),
          ],
          [journey?.social?.sharing !== undefined, complaint('no-sharing', ['journey', 'social', 'sharing'])],
        ),
    },
  ],
};
