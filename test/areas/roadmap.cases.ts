import type { AreaCases, PlanFragment } from './cases.js';

const EFFECTS = { offer: 'none', audience: 'less typing', operations: 'support is trained' };
const PILOT = {
  hypothesis: 'Fewer steps raise conversion',
  metric: 'mobile conversion',
  scale_when: 'uplift above 15 %',
  stop_when: 'no uplift after 20000 sessions',
};

/** Ten days a month of developers, and the initiatives that book them. */
function booking(
  ...initiatives: { start: string; end: string; effort_days: { [role: string]: number } }[]
): PlanFragment {
  return {
    team: { roles: [{ id: 'developers', days_per_month: 10 }] },
    roadmap: { initiatives: initiatives.map((initiative, index) => ({ id: `initiative-${index}`, ...initiative })) },
  };
}

/** One initiative for each start; an empty one stands for none. */
function starting(...starts: string[]): PlanFragment {
  return {
    roadmap: {
      initiatives: starts.map((start, index) => ({ id: `initiative-${index}`, ...(start !== '' && { start }) })),
    },
  };
}

export default {
  area: 'roadmap',
  cases: [
    {
      check: 'initiatives',
      says: 'is met by an initiative with an owner that ends a day after it starts',
      plan: {
        roadmap: { initiatives: [{ id: 'club', owner: 'crm-marketer', start: '2026-12-01', end: '2026-12-02' }] },
      },
      outcome: 'met',
    },
    {
      check: 'initiatives',
      says: 'is missed by a roadmap without initiatives',
      plan: { roadmap: { initiatives: [] } },
      outcome: 'unmet',
      problems: ['none'],
      at: ['roadmap.initiatives'],
    },
    {
      check: 'initiatives',
      says: 'is missed by an initiative that ends on the day it starts',
      plan: {
        roadmap: {
          initiatives: [
            { id: 'club', title: 'Loyalty programme', owner: 'crm-marketer', start: '2026-12-01', end: '2026-12-01' },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['ends-first'],
      at: ['roadmap.initiatives[0].end'],
      args: { initiative: 'Loyalty programme', start: '2026-12-01', end: '2026-12-01' },
    },
    {
      check: 'initiatives',
      says: 'gives the share of initiatives, and names all that one misses',
      plan: {
        roadmap: {
          initiatives: [
            { id: 'club', owner: 'crm-marketer', start: '2026-12-01', end: '2027-03-31' },
            { id: 'checkout' },
          ],
        },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-owner', 'no-start', 'no-end'],
      at: ['roadmap.initiatives[1].owner', 'roadmap.initiatives[1].start', 'roadmap.initiatives[1].end'],
      args: { initiative: 'checkout' },
    },
    {
      check: 'supports-goals',
      says: 'is met when each initiative supports an objective',
      plan: {
        goals: { objectives: [{ id: 'revenue' }, { id: 'returns' }] },
        roadmap: { initiatives: [{ id: 'club', supports: ['revenue'] }] },
      },
      outcome: 'met',
    },
    {
      check: 'supports-goals',
      says: 'gives the share of initiatives that support an objective of the plan',
      plan: {
        goals: { objectives: [{ id: 'revenue' }] },
        roadmap: {
          initiatives: [
            { id: 'club', supports: ['revenue'] },
            { id: 'app', supports: [] },
            { id: 'rebrand' },
            { id: 'fair', supports: ['fame'] },
          ],
        },
      },
      outcome: 'partly',
      share: 0.25,
      problems: ['supports-nothing', 'supports-nothing', 'supports-nothing'],
      at: ['roadmap.initiatives[1].supports', 'roadmap.initiatives[2].supports', 'roadmap.initiatives[3].supports'],
      args: { initiative: 'app' },
    },
    {
      check: 'three-aspects',
      says: 'is met when each initiative states all three effects',
      plan: { roadmap: { initiatives: [{ id: 'checkout', effects: EFFECTS }] } },
      outcome: 'met',
    },
    {
      check: 'three-aspects',
      says: 'gives the share of initiatives, and complains once of one that states none',
      plan: { roadmap: { initiatives: [{ id: 'checkout', effects: EFFECTS }, { id: 'club' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['nothing'],
      at: ['roadmap.initiatives[1].effects'],
      args: { initiative: 'club' },
    },
    {
      check: 'three-aspects',
      says: 'names each effect that is left out',
      plan: { roadmap: { initiatives: [{ id: 'checkout', effects: { audience: 'less typing' } }] } },
      outcome: 'unmet',
      problems: ['incomplete', 'incomplete'],
      at: ['roadmap.initiatives[0].effects.offer', 'roadmap.initiatives[0].effects.operations'],
      args: { part: 'offer' },
    },
    {
      check: 'pilot-first',
      says: 'is met when each initiative has a complete pilot',
      plan: { roadmap: { initiatives: [{ id: 'checkout', pilot: PILOT }] } },
      outcome: 'met',
    },
    {
      check: 'pilot-first',
      says: 'gives the share of initiatives with a pilot',
      plan: { roadmap: { initiatives: [{ id: 'checkout', pilot: PILOT }, { id: 'club' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['nothing'],
      at: ['roadmap.initiatives[1].pilot'],
    },
    {
      check: 'pilot-first',
      says: 'names each part that a pilot leaves out',
      plan: { roadmap: { initiatives: [{ id: 'checkout', pilot: { hypothesis: PILOT.hypothesis } }] } },
      outcome: 'unmet',
      problems: ['incomplete', 'incomplete', 'incomplete'],
      at: [
        'roadmap.initiatives[0].pilot.metric',
        'roadmap.initiatives[0].pilot.scale_when',
        'roadmap.initiatives[0].pilot.stop_when',
      ],
      args: { part: 'metric' },
    },
    {
      check: 'budgeted',
      says: 'is met when each initiative has a budget, even of nothing',
      plan: {
        roadmap: {
          initiatives: [
            { id: 'checkout', budget: 42000 },
            { id: 'club', budget: 0 },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'budgeted',
      says: 'gives the share of initiatives with a budget',
      plan: { roadmap: { initiatives: [{ id: 'checkout', budget: 42000 }, { id: 'club' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['missing'],
      at: ['roadmap.initiatives[1].budget'],
      args: { initiative: 'club' },
    },
    {
      check: 'within-budget',
      says: "is met when the budgets add up to exactly the roadmap's, cents included",
      plan: {
        roadmap: {
          budget: 0.3,
          initiatives: [
            { id: 'checkout', budget: 0.1 },
            { id: 'club', budget: 0.2 },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'within-budget',
      says: 'is missed by one cent more, and names both sums and the difference',
      plan: {
        company: { currency: 'EUR' },
        roadmap: {
          budget: 60000,
          initiatives: [
            { id: 'checkout', budget: 42000 },
            { id: 'club', budget: 18000.01 },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['over-budget'],
      at: ['roadmap.budget'],
      args: {
        sum: { amount: 60000.01, currency: 'EUR' },
        budget: { amount: 60000, currency: 'EUR' },
        over: { amount: 0.01, currency: 'EUR' },
      },
    },
    {
      check: 'within-budget',
      says: 'is unanswered when one initiative does not say its budget',
      plan: { roadmap: { budget: 60000, initiatives: [{ id: 'checkout', budget: 42000 }, { id: 'club' }] } },
      outcome: 'unanswered',
    },
    {
      check: 'within-budget',
      says: 'is missed by a budget without initiatives',
      plan: { roadmap: { budget: 60000, initiatives: [] } },
      outcome: 'unmet',
      problems: ['nothing-budgeted'],
      at: ['roadmap.initiatives'],
    },
    {
      check: 'expected-return',
      says: 'is met when each initiative has an expected return',
      plan: { roadmap: { initiatives: [{ id: 'checkout', expected_return: 3.1 }] } },
      outcome: 'met',
    },
    {
      check: 'expected-return',
      says: 'gives the share of initiatives with an expected return',
      plan: {
        roadmap: {
          initiatives: [
            { id: 'checkout', expected_return: 3.1 },
            { id: 'club', title: 'Loyalty programme' },
          ],
        },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['missing'],
      at: ['roadmap.initiatives[1].expected_return'],
      args: { initiative: 'Loyalty programme' },
    },
    {
      check: 'capacity',
      says: 'is met when all days of a role are booked',
      plan: booking(
        { start: '2027-01-11', end: '2027-03-26', effort_days: { developers: 10 } },
        { start: '2027-02-01', end: '2027-02-26', effort_days: { developers: 6.67 } },
      ),
      outcome: 'met',
    },
    {
      check: 'capacity',
      says: 'gives the share of months within capacity, and names role, month, booked and available days',
      plan: booking(
        { start: '2027-01-31', end: '2027-03-01', effort_days: { developers: 24 } },
        { start: '2027-02-15', end: '2027-04-15', effort_days: { developers: 9 } },
      ),
      outcome: 'partly',
      share: 0.5,
      problems: ['overbooked', 'overbooked'],
      at: ['team.roles[0].days_per_month', 'team.roles[0].days_per_month'],
      args: { role: 'developers', month: '2027-02', booked: 11, available: 10 },
    },
    {
      check: 'capacity',
      says: 'books an initiative that ends before it starts in the month of its start',
      plan: booking({ start: '2027-03-01', end: '2027-01-31', effort_days: { developers: 11 } }),
      outcome: 'unmet',
      problems: ['overbooked'],
      args: { month: '2027-03', booked: 11 },
    },
    {
      check: 'capacity',
      says: 'counts an initiative that books nobody',
      plan: booking(
        { start: '2027-01-11', end: '2027-01-29', effort_days: { developers: 5 } },
        { start: '2027-01-11', end: '2027-01-29', effort_days: {} },
      ),
      outcome: 'partly',
      share: 0.5,
      problems: ['books-nobody'],
      at: ['roadmap.initiatives[1].effort_days'],
      args: { initiative: 'initiative-1' },
    },
    {
      check: 'capacity',
      says: 'is missed by a roadmap without initiatives',
      plan: booking(),
      outcome: 'unmet',
      problems: ['nothing-booked'],
      at: ['roadmap.initiatives'],
    },
    {
      check: 'capacity',
      says: 'is unanswered when one role does not say its days',
      plan: {
        team: { roles: [{ id: 'developers', days_per_month: 10 }, { id: 'ux-designer' }] },
        roadmap: {
          initiatives: [{ id: 'club', start: '2027-01-11', end: '2027-01-29', effort_days: { developers: 5 } }],
        },
      },
      outcome: 'unanswered',
    },
    {
      check: 'spread',
      says: 'is met when exactly half of four initiatives start in one month',
      plan: starting('2027-01-11', '2027-01-18', '2027-02-01', '2026-01-11'),
      outcome: 'met',
    },
    {
      check: 'spread',
      says: 'is missed when more than half start in one month',
      plan: starting('2027-01-11', '2027-02-01', '2027-02-08', '2027-02-26'),
      outcome: 'unmet',
      problems: ['bunched'],
      at: ['roadmap.initiatives'],
      args: { month: '2027-02', starts: 3, initiatives: 4 },
    },
    {
      check: 'spread',
      says: 'does not apply to three initiatives',
      plan: starting('2027-01-11', '2027-01-11', '2027-01-11'),
      outcome: 'not-applicable',
    },
    {
      check: 'spread',
      says: 'is unanswered when one initiative does not say its start',
      plan: starting('2027-01-11', '2027-02-01', '2027-03-01', ''),
      outcome: 'unanswered',
    },
  ],
} satisfies AreaCases;
