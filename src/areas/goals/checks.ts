import { FIRST_DEADLINE_MONTHS } from '../../knowledge/thresholds.js';
import type { Area, Judgement, Plan, PlanPath } from '../../model.js';
import { allOf, complaint, meanOf, met, monthsAfter, partly, shareOf, unmet } from '../judgement.js';
import { withLimits } from '../with-limits.js';

type Objective = NonNullable<NonNullable<Plan['goals']>['objectives']>[number];
type Kpi = NonNullable<Objective['kpis']>[number];

const OBJECTIVES: PlanPath = ['goals', 'objectives'];

/** What makes a KPI measurable. */
const MEASURE = ['unit', 'baseline', 'target'] as const;

function missingMeasures(kpi: Kpi): (typeof MEASURE)[number][] {
  return MEASURE.filter((key) => kpi[key] === undefined);
}

/** Whether one KPI is complete; if not, what the most complete one still misses. */
function measurable({ id, kpis = [] }: Objective, index: number): Judgement {
  const at = [...OBJECTIVES, index, 'kpis'];
  const [closest] = [...kpis.entries()].sort(([, a], [, b]) => missingMeasures(a).length - missingMeasures(b).length);
  if (closest === undefined) return unmet(complaint('no-kpi', at, { objective: id }));
  const [number, kpi] = closest;
  const missing = missingMeasures(kpi);
  if (missing.length === 0) return met();
  return unmet(missing.map((key) => complaint(`no-${key}`, [...at, number, key], { kpi: kpi.name, objective: id })));
}

/** The share of an objective's KPIs that are to move the right way; one without KPIs moves nothing. */
function moving({ id, kpis = [] }: Objective, index: number): Judgement {
  const at = [...OBJECTIVES, index, 'kpis'];
  if (kpis.length === 0) return unmet(complaint('no-kpi', at, { objective: id }));
  return shareOf(kpis, ({ name, baseline, target, direction = 'up' }, number) => {
    const of = [...at, number];
    if (baseline === undefined) return complaint('no-baseline', [...of, 'baseline'], { kpi: name });
    if (target === undefined) return complaint('no-target', [...of, 'target'], { kpi: name });
    const moves = direction === 'up' ? target > baseline : target < baseline;
    return moves ? undefined : complaint('still', [...of, 'target'], { kpi: name, baseline, target, direction });
  });
}

export const goals: Area = {
  id: 'goals',
  checks: [
    {
      id: 'goals/primary-and-secondary',
      level: 'must',
      effort: 'small',
      covers: ['D1-G'],
      needs: ['goals.objectives[].kind'],
      test: ({ goals }) => {
        const kinds = goals?.objectives?.map(({ kind }) => kind) ?? [];
        if (!kinds.includes('primary')) return unmet(complaint('no-primary', OBJECTIVES));
        return kinds.includes('secondary') ? met() : partly(0.5, complaint('no-secondary', OBJECTIVES));
      },
    },
    {
      id: 'goals/measurable',
      level: 'must',
      effort: 'small',
      covers: ['D1-M1'],
      needs: ['goals.objectives[].kpis'],
      test: ({ goals }) => meanOf((goals?.objectives ?? []).map(measurable)),
    },
    {
      id: 'goals/deadline',
      level: 'must',
      effort: 'small',
      covers: ['D1-M1'],
      needs: ['goals.objectives[].deadline'],
      test: ({ goals }, { today }) =>
        shareOf(goals?.objectives ?? [], ({ id, deadline }, index) => {
          const at = [...OBJECTIVES, index, 'deadline'];
          if (deadline === undefined) return complaint('no-deadline', at, { objective: id });
          return deadline > today ? undefined : complaint('past', at, { objective: id, deadline });
        }),
    },
    {
      id: 'goals/kpi-moves',
      level: 'should',
      effort: 'small',
      covers: ['D1-M1'],
      needs: ['goals.objectives[].kpis[].baseline', 'goals.objectives[].kpis[].target'],
      // Each objective counts equally: were all KPIs counted at once, leaving out an objective's poor ones would help.
      test: ({ goals }) => meanOf((goals?.objectives ?? []).map(moving)),
    },
    {
      id: 'goals/owner',
      level: 'should',
      effort: 'small',
      covers: ['D1-M1', 'D1-A3'],
      needs: ['goals.objectives[].owner'],
      test: ({ goals }) =>
        shareOf(goals?.objectives ?? [], ({ id, owner }, index) =>
          owner ? undefined : complaint('no-owner', [...OBJECTIVES, index, 'owner'], { objective: id }),
        ),
    },
    {
      id: 'goals/activities',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M1', 'D1-G'],
      needs: ['goals.objectives[].id', 'roadmap.initiatives[].supports'],
      test: ({ goals, roadmap }) => {
        const supported = new Set(roadmap?.initiatives?.flatMap(({ supports = [] }) => supports));
        return shareOf(goals?.objectives ?? [], ({ id }, index) =>
          supported.has(id) ? undefined : complaint('unsupported', [...OBJECTIVES, index], { objective: id }),
        );
      },
    },
    {
      id: 'goals/orientation',
      level: 'should',
      effort: 'small',
      covers: ['D2-S1'],
      needs: ['goals.orientation'],
      test: ({ goals }) =>
        goals?.orientation_reason
          ? met()
          : unmet(complaint('no-reason', ['goals', 'orientation_reason'], { orientation: goals?.orientation ?? '' })),
    },
    withLimits({
      id: 'goals/horizon',
      level: 'could',
      effort: 'small',
      limits: { months: FIRST_DEADLINE_MONTHS },
      covers: ['D1-M1'],
      needs: ['goals.objectives[].deadline'],
      test: ({ goals }, { today }, limits) => {
        // A deadline that has passed steers nothing any more; goals/deadline tells it.
        const ahead = (goals?.objectives ?? [])
          .flatMap(({ deadline = '' }) => (deadline > today ? deadline : []))
          .sort();
        const [first] = ahead;
        if (first === undefined) return unmet(complaint('none-ahead', OBJECTIVES));
        return allOf(
          [new Set(ahead).size > 1, complaint('one-day', OBJECTIVES, { deadlines: ahead.length, date: first })],
          [
            first <= monthsAfter(today, limits.months),
            complaint('far-off', OBJECTIVES, { date: first, months: limits.months }),
          ],
        );
      },
    }),
  ],
};
