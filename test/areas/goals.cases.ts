import type { AreaCases } from './cases.js';

const COMPLETE = { name: 'repeat purchase rate', unit: '%', baseline: 22, target: 33 };

export default {
  area: 'goals',
  cases: [
    {
      check: 'primary-and-secondary',
      says: 'is met by a primary and a secondary objective',
      plan: {
        goals: {
          objectives: [
            { id: 'returns', kind: 'secondary' },
            { id: 'revenue', kind: 'primary' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'primary-and-secondary',
      says: 'gives half for primary objectives alone, also if another one does not say',
      plan: { goals: { objectives: [{ id: 'revenue', kind: 'primary' }, { id: 'returns' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-secondary'],
      at: ['goals.objectives'],
    },
    {
      check: 'primary-and-secondary',
      says: 'gives nothing for secondary objectives alone',
      plan: { goals: { objectives: [{ id: 'returns', kind: 'secondary' }] } },
      outcome: 'unmet',
      problems: ['no-primary'],
      at: ['goals.objectives'],
    },
    {
      check: 'primary-and-secondary',
      says: 'is unanswered when no objective says its kind',
      plan: { goals: { objectives: [{ id: 'revenue' }] } },
      outcome: 'unanswered',
    },
    {
      check: 'measurable',
      says: 'is met when each objective has one complete KPI, also beside an incomplete one',
      plan: { goals: { objectives: [{ id: 'repeat-buyers', kpis: [{ name: 'unsubscribe rate' }, COMPLETE] }] } },
      outcome: 'met',
    },
    {
      check: 'measurable',
      says: 'takes figures of zero for an answer',
      plan: {
        goals: {
          objectives: [{ id: 'complaints', kpis: [{ name: 'complaints', unit: 'a day', baseline: 0, target: 0 }] }],
        },
      },
      outcome: 'met',
    },
    {
      check: 'measurable',
      says: 'gives the share of objectives, and counts one without KPIs',
      plan: { goals: { objectives: [{ id: 'repeat-buyers', kpis: [COMPLETE] }, { id: 'revenue' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-kpi'],
      at: ['goals.objectives[1].kpis'],
      args: { objective: 'revenue' },
    },
    {
      check: 'measurable',
      says: 'names all that the most complete KPI still misses',
      plan: {
        goals: {
          objectives: [{ id: 'revenue', kpis: [{ name: 'profit' }, { name: 'orders', unit: 'orders' }] }],
        },
      },
      outcome: 'unmet',
      problems: ['no-baseline', 'no-target'],
      at: ['goals.objectives[0].kpis[1].baseline', 'goals.objectives[0].kpis[1].target'],
      args: { kpi: 'orders', objective: 'revenue' },
    },
    {
      check: 'measurable',
      says: 'is missed by a KPI without a unit',
      plan: { goals: { objectives: [{ id: 'revenue', kpis: [{ name: 'orders', baseline: 10, target: 12 }] }] } },
      outcome: 'unmet',
      problems: ['no-unit'],
      at: ['goals.objectives[0].kpis[0].unit'],
    },
    {
      check: 'deadline',
      says: 'is met by a deadline on the day after the audit',
      plan: { goals: { objectives: [{ id: 'revenue', deadline: '2026-11-23' }] } },
      outcome: 'met',
    },
    {
      check: 'deadline',
      says: 'is missed by a deadline on the day of the audit',
      plan: { goals: { objectives: [{ id: 'revenue', deadline: '2026-11-22' }] } },
      outcome: 'unmet',
      problems: ['past'],
      at: ['goals.objectives[0].deadline'],
      args: { objective: 'revenue', deadline: '2026-11-22' },
    },
    {
      check: 'deadline',
      says: 'gives the share of objectives, and counts one without a deadline',
      plan: {
        goals: {
          objectives: [{ id: 'revenue', deadline: '2027-06-30' }, { id: 'returns' }],
        },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-deadline'],
      at: ['goals.objectives[1].deadline'],
      args: { objective: 'returns' },
    },
    {
      check: 'kpi-moves',
      says: 'is met by a KPI that is to rise and one that is to fall',
      plan: {
        goals: {
          objectives: [
            {
              id: 'repeat-buyers',
              kpis: [COMPLETE, { name: 'return rate', baseline: 19, target: 16, direction: 'down' }],
            },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'kpi-moves',
      says: 'is missed by a target that equals the baseline',
      plan: { goals: { objectives: [{ id: 'revenue', kpis: [{ name: 'orders', baseline: 10, target: 10 }] }] } },
      outcome: 'unmet',
      problems: ['still'],
      at: ['goals.objectives[0].kpis[0].target'],
      args: { kpi: 'orders', baseline: 10, target: 10, direction: 'up' },
    },
    {
      check: 'kpi-moves',
      says: 'is missed by a target above the baseline where the KPI is to fall',
      plan: {
        goals: {
          objectives: [{ id: 'returns', kpis: [{ name: 'return rate', baseline: 16, target: 19, direction: 'down' }] }],
        },
      },
      outcome: 'unmet',
      problems: ['still'],
      args: { direction: 'down' },
    },
    {
      check: 'kpi-moves',
      says: 'counts each objective equally, and within it each KPI',
      plan: {
        goals: {
          objectives: [
            { id: 'repeat-buyers', kpis: [COMPLETE, { name: 'visits', baseline: 10 }] },
            { id: 'revenue', kpis: [{ name: 'orders', target: 10 }] },
            { id: 'returns' },
          ],
        },
      },
      outcome: 'partly',
      share: 1 / 6,
      problems: ['no-target', 'no-baseline', 'no-kpi'],
      at: ['goals.objectives[0].kpis[1].target', 'goals.objectives[1].kpis[0].baseline', 'goals.objectives[2].kpis'],
    },
    {
      check: 'owner',
      says: 'is met when each objective has an owner',
      plan: { goals: { objectives: [{ id: 'revenue', owner: 'ecommerce-lead' }] } },
      outcome: 'met',
    },
    {
      check: 'owner',
      says: 'gives the share of objectives with an owner',
      plan: { goals: { objectives: [{ id: 'revenue', owner: 'ecommerce-lead' }, { id: 'returns' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-owner'],
      at: ['goals.objectives[1].owner'],
      args: { objective: 'returns' },
    },
    {
      check: 'activities',
      says: 'is met when an initiative supports each objective',
      plan: {
        goals: { objectives: [{ id: 'revenue' }, { id: 'returns' }] },
        roadmap: { initiatives: [{ id: 'adviser', supports: ['revenue', 'returns'] }, { id: 'club' }] },
      },
      outcome: 'met',
    },
    {
      check: 'activities',
      says: 'gives the share of objectives that an initiative supports',
      plan: {
        goals: { objectives: [{ id: 'revenue' }, { id: 'returns' }] },
        roadmap: { initiatives: [{ id: 'adviser', supports: ['revenue'] }] },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['unsupported'],
      at: ['goals.objectives[1]'],
      args: { objective: 'returns' },
    },
    {
      check: 'orientation',
      says: 'is met by an orientation with its reason',
      plan: { goals: { orientation: 'both', orientation_reason: 'Germany is young, the Netherlands are loyal' } },
      outcome: 'met',
    },
    {
      check: 'orientation',
      says: 'is missed by an orientation without a reason',
      plan: { goals: { orientation: 'retain' } },
      outcome: 'unmet',
      problems: ['no-reason'],
      at: ['goals.orientation_reason'],
      args: { orientation: 'retain' },
    },
    {
      check: 'horizon',
      says: 'is met by two deadlines, the first exactly twelve months away',
      plan: {
        goals: {
          objectives: [
            { id: 'revenue', deadline: '2028-01-31' },
            { id: 'returns', deadline: '2027-11-22' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'horizon',
      says: 'is missed when the first deadline is a day more than twelve months away',
      plan: {
        goals: {
          objectives: [
            { id: 'revenue', deadline: '2028-01-31' },
            { id: 'returns', deadline: '2027-11-23' },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['far-off'],
      at: ['goals.objectives'],
      args: { date: '2027-11-23', months: 12 },
    },
    {
      check: 'horizon',
      says: 'is missed when all deadlines are on one day',
      plan: {
        goals: {
          objectives: [
            { id: 'revenue', deadline: '2027-06-30' },
            { id: 'returns', deadline: '2027-06-30' },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['one-day'],
      args: { deadlines: 2, date: '2027-06-30' },
    },
    {
      check: 'horizon',
      says: 'is missed twice by one deadline that is far away',
      plan: { goals: { objectives: [{ id: 'revenue', deadline: '2029-06-30' }, { id: 'returns' }] } },
      outcome: 'unmet',
      problems: ['one-day', 'far-off'],
      args: { deadlines: 1 },
    },
    {
      check: 'horizon',
      says: 'does not count deadlines that have passed',
      plan: {
        goals: {
          objectives: [
            { id: 'revenue', deadline: '2026-11-22' },
            { id: 'returns', deadline: '2026-03-31' },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['none-ahead'],
      at: ['goals.objectives'],
    },
  ],
} satisfies AreaCases;
