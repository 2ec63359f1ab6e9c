import type { Area } from '../../model.js';
import { complaint, met, partly, parts, shareOf } from '../judgement.js';
import { nameOf, rhythmShare } from '../plan-facts.js';

export const measurement: Area = {
  id: 'measurement',
  checks: [
    {
      id: 'measurement/tracked',
      level: 'must',
      effort: 'small',
      covers: ['D1-M10'],
      needs: ['roadmap.initiatives[].kpi'],
      test: ({ roadmap }) =>
        shareOf(roadmap?.initiatives ?? [], (initiative, index) =>
          initiative.kpi === undefined
            ? complaint('not-judged', ['roadmap', 'initiatives', index, 'kpi'], { initiative: nameOf(initiative) })
            : undefined,
        ),
    },
    {
      id: 'measurement/cadence',
      level: 'must',
      effort: 'small',
      covers: ['D1-M10', 'D2-T5'],
      needs: ['measurement.every'],
      test: ({ measurement }) => {
        const share = rhythmShare(measurement?.every);
        const otherwise = complaint('rare', ['measurement', 'every'], { every: measurement?.every ?? '' });
        return share === 1 ? met() : partly(share, otherwise);
      },
    },
    {
      id: 'measurement/adjusting',
      level: 'should',
      effort: 'small',
      covers: ['D1-M10'],
      needs: ['measurement.adjust_when'],
      test: () => met(),
    },
    {
      id: 'measurement/owner',
      level: 'should',
      effort: 'small',
      covers: ['D1-M10'],
      needsAny: ['measurement.owner', 'measurement.dashboard'],
      test: ({ measurement }) =>
        parts(
          [measurement?.owner !== undefined, complaint('no-owner', ['measurement', 'owner'])],
          [measurement?.dashboard !== undefined, complaint('no-dashboard', ['measurement', 'dashboard'])],
        ),
    },
    {
      id: 'measurement/cycle',
      level: 'should',
      effort: 'medium',
      covers: ['D2-S3'],
      needsAny: [
        'roadmap.initiatives[].drives',
        'measurement.running_budgets.acquisition',
        'measurement.running_budgets.retention',
      ],
      test: ({ measurement, roadmap }) =>
        shareOf(['acquisition', 'retention'] as const, (side) => {
          const hasInitiative = roadmap?.initiatives?.some(({ drives }) => drives === side);
          const hasBudget = (measurement?.running_budgets?.[side] ?? 0) > 0;
          return hasInitiative || hasBudget
            ? undefined
            : complaint('stands-still', ['measurement', 'running_budgets', side], { side });
        }),
    },
    {
      id: 'measurement/market-watch',
      level: 'could',
      effort: 'small',
      covers: ['D2-S3'],
      needs: ['measurement.market_watch'],
      test: () => met(),
    },
  ],
};
