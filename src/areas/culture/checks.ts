import { APPROVAL_DAYS } from '../../knowledge/thresholds.js';
import type { Area, Judgement, Plan } from '../../model.js';
import { allOf, complaint, meanOf, met, onScale, partly, shareOf, unmet } from '../judgement.js';
import { hasManyInitiatives } from '../plan-facts.js';
import { withLimits } from '../with-limits.js';

type Stakeholder = NonNullable<NonNullable<Plan['culture']>['stakeholders']>[number];

const DANGERS = ['communication', 'collaboration', 'leadership', 'creativity', 'approval_speed'] as const;

/** Whether it is known where a stakeholder stands, and one that matters or resists is engaged. */
function engaged({ name, influence, stance, engagement }: Stakeholder, index: number): Judgement {
  const at = ['culture', 'stakeholders', index];
  const resists = stance === 'resists';
  return allOf(
    [influence !== undefined, complaint('no-influence', [...at, 'influence'], { name })],
    [stance !== undefined, complaint('no-stance', [...at, 'stance'], { name })],
    [
      engagement !== undefined || !(resists || influence === 'high'),
      complaint('no-engagement', [...at, 'engagement'], { name, resists }),
    ],
  );
}

export const culture: Area = {
  id: 'culture',
  checks: [
    {
      id: 'culture/decision-owner',
      level: 'must',
      effort: 'small',
      covers: ['D1-F5'],
      needs: ['culture.decisions.lead'],
      test: () => met(),
    },
    withLimits({
      id: 'culture/decision-speed',
      level: 'should',
      effort: 'medium',
      limits: { ...APPROVAL_DAYS },
      covers: ['D1-F5'],
      needs: ['culture.decisions.approval_days'],
      test: ({ culture }, _facts, limits) => {
        const days = culture?.decisions?.approval_days ?? limits.none;
        const at = ['culture', 'decisions', 'approval_days'];
        return onScale(days, limits, complaint('slow', at, { days, good: limits.full }));
      },
    }),
    {
      id: 'culture/centralisation',
      level: 'should',
      effort: 'medium',
      covers: ['D1-F5'],
      needs: ['culture.decisions.style'],
      test: (plan) => {
        const { decisions, dangers } = plan.culture ?? {};
        if (decisions?.style !== 'centralised' || !hasManyInitiatives(plan)) return met();
        const at = ['culture', 'decisions', 'style'];
        return DANGERS.every((danger) => dangers?.[danger] !== undefined)
          ? partly(0.5, complaint('countered', at))
          : unmet(complaint('centralised', at));
      },
    },
    {
      id: 'culture/stakeholders',
      level: 'should',
      effort: 'small',
      covers: ['D1-F5'],
      needs: ['culture.stakeholders[].influence', 'culture.stakeholders[].stance'],
      test: ({ culture }) => meanOf((culture?.stakeholders ?? []).map(engaged)),
    },
    {
      id: 'culture/dangers',
      level: 'should',
      effort: 'medium',
      covers: ['D1-F5'],
      needsAny: DANGERS.map((danger) => `culture.dangers.${danger}`),
      test: ({ culture }) =>
        shareOf(DANGERS, (danger) =>
          culture?.dangers?.[danger] ? undefined : complaint('uncountered', ['culture', 'dangers', danger], { danger }),
        ),
    },
  ],
};
