import type { AreaCases, Case, PlanFragment } from './cases.js';

const PLANNED = { sourcing: 'vacant', fill_with: 'hire' } as const;

/** Initiatives with these owners; an empty name stands for none. */
function ownedBy(...owners: string[]): PlanFragment {
  return {
    roadmap: {
      initiatives: owners.map((owner, index) => ({ id: `initiative-${index}`, ...(owner !== '' && { owner }) })),
    },
  };
}

/** A vacant designer, to be filled by this day, and an initiative that starts on 2027-01-11 and needs one. */
function vacancy(fillBy: string): PlanFragment {
  return {
    team: { roles: [{ id: 'ux-designer', sourcing: 'vacant', fill_by: fillBy }] },
    roadmap: {
      initiatives: [
        { id: 'club', owner: 'ux-designer', start: '2027-03-01', effort_days: {} },
        { id: 'checkout', title: 'Checkout', owner: 'lead', start: '2027-01-11', effort_days: { 'ux-designer': 12 } },
        { id: 'search', owner: 'lead', start: '2026-12-01', effort_days: { developers: 5 } },
      ],
    },
  };
}

/** What holds for each function that a plan cannot do without. */
function staffing(check: 'marketing' | 'development' | 'ux'): Case[] {
  return [
    {
      check,
      says: 'is met by a role that is outsourced, even beside a vacancy',
      plan: {
        team: {
          roles: [
            { id: 'second', function: check, sourcing: 'vacant' },
            { id: 'first', function: check, sourcing: 'outsourced' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check,
      says: 'gives a quarter for a vacancy to be filled on the day of the audit',
      plan: { team: { roles: [{ id: 'first', function: check, ...PLANNED, fill_by: '2026-11-22' }] } },
      outcome: 'partly',
      share: 0.25,
      problems: ['vacancy'],
      at: ['team.roles[0].sourcing'],
      args: { role: 'first', date: '2026-11-22' },
    },
    {
      check,
      says: 'gives nothing for a vacancy that was to be filled the day before',
      plan: { team: { roles: [{ id: 'first', function: check, ...PLANNED, fill_by: '2026-11-21' }] } },
      outcome: 'unmet',
      problems: ['not-filled'],
      args: { role: 'first', sourcing: 'vacant' },
    },
    {
      check,
      says: 'gives nothing for a vacancy with a date but no way to fill it',
      plan: {
        team: { roles: [{ id: 'first', function: check, sourcing: 'vacant', fill_by: '2027-02-01' }] },
      },
      outcome: 'unmet',
      problems: ['not-filled'],
    },
    {
      check,
      says: 'gives nothing for a role of which nobody knows who fills it',
      plan: {
        team: {
          roles: [
            { id: 'lead', function: 'management', sourcing: 'in_house' },
            { id: 'first', function: check },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['not-filled'],
      at: ['team.roles[1].sourcing'],
      args: { sourcing: '' },
    },
    {
      check,
      says: 'is missed by a team without such a role',
      plan: { team: { roles: [{ id: 'lead', function: 'management', sourcing: 'in_house' }] } },
      outcome: 'unmet',
      problems: ['no-role'],
      at: ['team.roles'],
    },
  ];
}

export default {
  area: 'team',
  cases: [
    ...staffing('marketing'),
    ...staffing('development'),
    ...staffing('ux'),
    {
      check: 'availability',
      says: 'is met when each filled role has days, whatever a vacancy has',
      plan: {
        team: {
          roles: [
            { id: 'lead', sourcing: 'in_house', days_per_month: 0.5 },
            { id: 'developers', sourcing: 'outsourced', days_per_month: 20 },
            { id: 'ux-designer', sourcing: 'vacant' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'availability',
      says: 'gives the share of filled roles, and counts no days and those not told',
      plan: {
        team: {
          roles: [
            { id: 'lead', sourcing: 'in_house', days_per_month: 16 },
            { id: 'developers', sourcing: 'outsourced', days_per_month: 0 },
            { id: 'analyst', sourcing: 'in_house' },
            { id: 'crm-marketer', days_per_month: 18 },
          ],
        },
      },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-days', 'no-days', 'unknown'],
      at: ['team.roles[1].days_per_month', 'team.roles[2].days_per_month', 'team.roles[3].sourcing'],
      args: { role: 'developers' },
    },
    {
      check: 'availability',
      says: 'is missed by a team of vacancies',
      plan: { team: { roles: [{ id: 'lead', sourcing: 'vacant', days_per_month: 16 }] } },
      outcome: 'unmet',
      problems: ['none-filled'],
      at: ['team.roles'],
    },
    {
      check: 'responsibilities',
      says: 'is met when each role has one',
      plan: { team: { roles: [{ id: 'lead', responsibilities: ['budget'] }] } },
      outcome: 'met',
    },
    {
      check: 'responsibilities',
      says: 'gives the share of roles, vacancies included',
      plan: {
        team: {
          roles: [
            { id: 'lead', responsibilities: ['budget'] },
            { id: 'developers', responsibilities: [] },
            { id: 'ux-designer', sourcing: 'vacant' },
          ],
        },
      },
      outcome: 'partly',
      share: 1 / 3,
      problems: ['no-responsibilities', 'no-responsibilities'],
      at: ['team.roles[1].responsibilities', 'team.roles[2].responsibilities'],
      args: { role: 'developers' },
    },
    {
      check: 'partners-named',
      says: 'is met when each outsourced role names its partner and scope',
      plan: {
        team: {
          roles: [
            { id: 'lead', sourcing: 'in_house' },
            { id: 'developers', sourcing: 'outsourced', partner: 'an agency in Utrecht', scope: 'shop front' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'partners-named',
      says: 'gives the share of outsourced roles, and counts one that may be outsourced',
      plan: {
        team: {
          roles: [
            { id: 'developers', sourcing: 'outsourced', partner: 'an agency in Utrecht', scope: 'shop front' },
            { id: 'ux-designer', sourcing: 'outsourced', scope: 'user research' },
            { id: 'acquisition', sourcing: 'outsourced', partner: 'a search agency' },
            { id: 'analyst' },
          ],
        },
      },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-partner', 'no-scope', 'unknown'],
      at: ['team.roles[1].partner', 'team.roles[2].scope', 'team.roles[3].sourcing'],
      args: { role: 'ux-designer' },
    },
    {
      check: 'partners-named',
      says: 'does not apply to a team that is all in-house or vacant',
      plan: {
        team: {
          roles: [
            { id: 'lead', sourcing: 'in_house' },
            { id: 'ux-designer', sourcing: 'vacant' },
          ],
        },
      },
      outcome: 'not-applicable',
    },
    {
      check: 'partners-named',
      says: 'applies to a team that does not say who fills a role',
      plan: { team: { roles: [{ id: 'lead', sourcing: 'in_house' }, { id: 'developers' }] } },
      outcome: 'unanswered',
    },
    {
      check: 'vacancies-planned',
      says: 'is met by a vacancy that is filled the day before it is needed',
      plan: vacancy('2027-01-10'),
      outcome: 'met',
    },
    {
      check: 'vacancies-planned',
      says: 'is missed by one that is filled on the day it is needed, and names the initiative',
      plan: vacancy('2027-01-11'),
      outcome: 'unmet',
      problems: ['too-late'],
      at: ['team.roles[0].fill_by'],
      args: { role: 'ux-designer', date: '2027-01-11', initiative: 'Checkout', start: '2027-01-11' },
    },
    {
      check: 'vacancies-planned',
      says: 'counts an initiative that the role owns',
      plan: {
        ...vacancy('2027-03-01'),
        roadmap: { initiatives: [{ id: 'club', owner: 'ux-designer', start: '2027-03-01', effort_days: {} }] },
      },
      outcome: 'unmet',
      problems: ['too-late'],
      args: { initiative: 'club' },
    },
    {
      check: 'vacancies-planned',
      says: 'is met by any date ahead where no initiative needs the role',
      plan: { ...vacancy('2026-11-22'), roadmap: { initiatives: [] } },
      outcome: 'met',
    },
    {
      check: 'vacancies-planned',
      says: 'counts from the first initiative of all where none names the role',
      plan: {
        ...vacancy('2027-03-01'),
        roadmap: { initiatives: [{ id: 'club', owner: 'lead', start: '2027-03-01', effort_days: { lead: 5 } }] },
      },
      outcome: 'unmet',
      problems: ['need-unknown'],
      args: { role: 'ux-designer', start: '2027-03-01' },
    },
    {
      check: 'vacancies-planned',
      says: 'is missed by a date that has passed',
      plan: vacancy('2026-11-21'),
      outcome: 'unmet',
      problems: ['overdue'],
      at: ['team.roles[0].fill_by'],
      args: { role: 'ux-designer', date: '2026-11-21' },
    },
    {
      check: 'vacancies-planned',
      says: 'gives the share of vacancies, and counts one without a date and one that may be vacant',
      plan: {
        team: {
          roles: [
            { id: 'ux-designer', sourcing: 'vacant', fill_by: '2026-12-01' },
            { id: 'analyst', sourcing: 'vacant' },
            { id: 'developers' },
            { id: 'lead', sourcing: 'in_house' },
          ],
        },
        roadmap: { initiatives: [] },
      },
      outcome: 'partly',
      share: 1 / 3,
      problems: ['no-date', 'unknown'],
      at: ['team.roles[1].fill_by', 'team.roles[2].sourcing'],
      args: { role: 'analyst' },
    },
    {
      check: 'vacancies-planned',
      says: 'is unanswered when an initiative does not say whom it needs',
      plan: { ...vacancy('2027-01-10'), roadmap: { initiatives: [{ id: 'club', start: '2027-01-11' }] } },
      outcome: 'unanswered',
    },
    {
      check: 'vacancies-planned',
      says: 'does not apply to a team without vacancies',
      plan: { team: { roles: [{ id: 'lead', sourcing: 'in_house' }] } },
      outcome: 'not-applicable',
    },
    {
      check: 'vacancies-planned',
      says: 'applies to a team that does not say who fills a role',
      plan: { team: { roles: [{ id: 'lead' }] } },
      outcome: 'unanswered',
    },
    {
      check: 'no-single-point',
      says: 'is met when one role owns exactly half of four initiatives',
      plan: ownedBy('lead', 'crm-marketer', 'lead', 'analyst'),
      outcome: 'met',
    },
    {
      check: 'no-single-point',
      says: 'is missed when one role owns more than half',
      plan: ownedBy('lead', 'crm-marketer', 'lead', 'lead'),
      outcome: 'unmet',
      problems: ['concentrated'],
      at: ['roadmap.initiatives'],
      args: { role: 'lead', owned: 3, initiatives: 4 },
    },
    {
      check: 'no-single-point',
      says: "counts initiatives without an owner as the busiest role's",
      plan: ownedBy('lead', 'crm-marketer', 'lead', ''),
      outcome: 'unmet',
      problems: ['no-owner'],
      at: ['roadmap.initiatives[3].owner'],
      args: { initiative: 'initiative-3' },
    },
    {
      check: 'no-single-point',
      says: 'is met with a missing owner that makes no difference',
      plan: ownedBy('lead', 'crm-marketer', 'analyst', ''),
      outcome: 'met',
    },
    {
      check: 'no-single-point',
      says: 'does not apply to three initiatives',
      plan: ownedBy('lead', 'lead', 'lead'),
      outcome: 'not-applicable',
    },
    {
      check: 'no-single-point',
      says: 'applies to a plan that tells no initiatives',
      plan: { team: { roles: [{ id: 'lead' }] } },
      outcome: 'unanswered',
    },
  ],
} satisfies AreaCases;
