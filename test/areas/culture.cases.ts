import type { AreaCases } from './cases.js';

const COUNTERED = {
  communication: 'one weekly meeting',
  collaboration: 'one shared backlog',
  leadership: 'the lead has the budget',
  creativity: 'one day a month for ideas',
  approval_speed: 'the lead decides alone up to 5000 euro',
};

/** A roadmap of so many initiatives. */
function roadmapOf(count: number) {
  return { initiatives: Array.from({ length: count }, (_, index) => ({ id: `initiative-${index}` })) };
}

export default {
  area: 'culture',
  cases: [
    {
      check: 'decision-owner',
      says: 'is met by a role that leads the decisions',
      plan: { culture: { decisions: { lead: 'ecommerce-lead' } } },
      outcome: 'met',
    },
    {
      check: 'decision-owner',
      says: 'is unanswered without one',
      plan: { culture: { decisions: { style: 'shared' } } },
      outcome: 'unanswered',
    },
    {
      check: 'decision-speed',
      says: 'is met by approval within exactly 10 days',
      plan: { culture: { decisions: { approval_days: 10 } } },
      outcome: 'met',
    },
    {
      check: 'decision-speed',
      says: 'gives a little less for 11 days',
      plan: { culture: { decisions: { approval_days: 11 } } },
      outcome: 'partly',
      share: 0.95,
      problems: ['slow'],
      at: ['culture.decisions.approval_days'],
      args: { days: 11, good: 10 },
    },
    {
      check: 'decision-speed',
      says: 'gives nothing from 30 days on',
      plan: { culture: { decisions: { approval_days: 30 } } },
      outcome: 'unmet',
      problems: ['slow'],
    },
    {
      check: 'centralisation',
      says: 'is met by delegated decisions',
      plan: { culture: { decisions: { style: 'delegated' } }, roadmap: roadmapOf(4) },
      outcome: 'met',
    },
    {
      check: 'centralisation',
      says: 'is met by centralised decisions on three initiatives',
      plan: { culture: { decisions: { style: 'centralised' } }, roadmap: roadmapOf(3) },
      outcome: 'met',
    },
    {
      check: 'centralisation',
      says: 'gives half for centralised decisions on four initiatives with all five dangers countered',
      plan: { culture: { decisions: { style: 'centralised' }, dangers: COUNTERED }, roadmap: roadmapOf(4) },
      outcome: 'partly',
      share: 0.5,
      problems: ['countered'],
      at: ['culture.decisions.style'],
    },
    {
      check: 'centralisation',
      says: 'gives nothing for centralised decisions with four of the dangers countered',
      plan: {
        culture: {
          decisions: { style: 'centralised' },
          dangers: { communication: 'a', collaboration: 'b', leadership: 'c', creativity: 'd' },
        },
        roadmap: roadmapOf(4),
      },
      outcome: 'unmet',
      problems: ['centralised'],
    },
    {
      check: 'centralisation',
      says: 'takes a plan that tells no initiatives for one that has many',
      plan: { culture: { decisions: { style: 'centralised' } } },
      outcome: 'unmet',
      problems: ['centralised'],
      at: ['culture.decisions.style'],
    },
    {
      check: 'stakeholders',
      says: 'is met without an engagement where a stakeholder neither resists nor has high influence',
      plan: {
        culture: {
          stakeholders: [
            { name: 'board', influence: 'high', stance: 'supports', engagement: 'monthly results' },
            { name: 'warehouse', influence: 'medium', stance: 'neutral' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'stakeholders',
      says: 'asks for an engagement of one who resists, and of one with high influence',
      plan: {
        culture: {
          stakeholders: [
            { name: 'retail partners', influence: 'low', stance: 'resists' },
            { name: 'board', influence: 'high', stance: 'supports' },
            { name: 'warehouse', influence: 'medium', stance: 'neutral' },
          ],
        },
      },
      outcome: 'partly',
      share: 1 / 3,
      problems: ['no-engagement', 'no-engagement'],
      at: ['culture.stakeholders[0].engagement', 'culture.stakeholders[1].engagement'],
      args: { name: 'retail partners', resists: true },
    },
    {
      check: 'stakeholders',
      says: 'counts those of whom influence or stance is not told',
      plan: {
        culture: {
          stakeholders: [
            { name: 'warehouse', stance: 'neutral' },
            { name: 'board', influence: 'low' },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['no-influence', 'no-stance'],
      at: ['culture.stakeholders[0].influence', 'culture.stakeholders[1].stance'],
      args: { name: 'warehouse' },
    },
    {
      check: 'dangers',
      says: 'is met when all five are countered',
      plan: { culture: { dangers: COUNTERED } },
      outcome: 'met',
    },
    {
      check: 'dangers',
      says: 'gives a fifth for each, and names those left open',
      plan: { culture: { dangers: { communication: 'one weekly meeting', leadership: 'the lead has the budget' } } },
      outcome: 'partly',
      share: 0.4,
      problems: ['uncountered', 'uncountered', 'uncountered'],
      at: ['culture.dangers.collaboration', 'culture.dangers.creativity', 'culture.dangers.approval_speed'],
      args: { danger: 'collaboration' },
    },
  ],
} satisfies AreaCases;
