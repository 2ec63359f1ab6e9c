import type { AreaCases } from './cases.js';

export default {
  area: 'personas',
  cases: [
    {
      check: 'defined',
      says: 'is met by two personas',
      plan: { personas: { profiles: [{ id: 'parent' }, { id: 'collector' }] } },
      outcome: 'met',
    },
    {
      check: 'defined',
      says: 'gives half for one',
      plan: { personas: { profiles: [{ id: 'parent' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['too-few'],
      at: ['personas.profiles'],
      args: { count: 1, least: 2 },
    },
    {
      check: 'defined',
      says: 'is not answered by an empty list',
      plan: { personas: { profiles: [] } },
      outcome: 'unanswered',
    },
    {
      check: 'needs',
      says: 'is met when each persona has needs and pain points',
      plan: { personas: { profiles: [{ id: 'parent', needs: ['advice'], pain_points: ['choice'] }] } },
      outcome: 'met',
    },
    {
      check: 'needs',
      says: 'names the persona without pain points',
      plan: {
        personas: {
          profiles: [
            { id: 'parent', needs: ['advice'], pain_points: ['choice'] },
            { id: 'collector', needs: ['early access'], pain_points: [] },
          ],
        },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['incomplete'],
      at: ['personas.profiles[1].pain_points'],
      args: { persona: 'collector', lacks: 'pain_points' },
    },
    {
      check: 'needs',
      says: 'names the persona without needs, and the one without either',
      plan: {
        personas: {
          profiles: [
            { id: 'collector', pain_points: ['sold out'] },
            { id: 'parent', needs: ['advice'], pain_points: ['choice'] },
            { id: 'school' },
          ],
        },
      },
      outcome: 'partly',
      share: 1 / 3,
      problems: ['incomplete', 'incomplete'],
      at: ['personas.profiles[0].needs', 'personas.profiles[2].needs'],
      args: { persona: 'collector', lacks: 'needs' },
    },
    {
      check: 'needs',
      says: 'gives nothing when needs and pain points are told of different personas',
      plan: {
        personas: {
          profiles: [
            { id: 'parent', needs: ['advice'] },
            { id: 'collector', pain_points: ['sold out'] },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['incomplete', 'incomplete'],
    },
    {
      check: 'needs',
      says: 'is unanswered when no persona has pain points',
      plan: { personas: { profiles: [{ id: 'parent', needs: ['advice'] }] } },
      outcome: 'unanswered',
    },
    {
      check: 'answered',
      says: 'is met when the business answers each persona',
      plan: { personas: { profiles: [{ id: 'parent', answer: 'gift finder' }] } },
      outcome: 'met',
    },
    {
      check: 'answered',
      says: 'names the persona without an answer',
      plan: { personas: { profiles: [{ id: 'parent', answer: 'gift finder' }, { id: 'collector' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-answer'],
      at: ['personas.profiles[1].answer'],
      args: { persona: 'collector' },
    },
    {
      check: 'campaign',
      says: 'is met by an initiative and by a description',
      plan: {
        personas: {
          profiles: [
            { id: 'parent', campaign: 'gift-guide' },
            { id: 'collector', campaign: 'Early access by e-mail' },
          ],
        },
        roadmap: { initiatives: [{ id: 'gift-guide', title: 'Gift guide by age' }] },
      },
      outcome: 'met',
    },
    {
      check: 'campaign',
      says: 'names the persona without a campaign',
      plan: { personas: { profiles: [{ id: 'parent' }, { id: 'collector', campaign: 'Early access by e-mail' }] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-campaign'],
      at: ['personas.profiles[0].campaign'],
      args: { persona: 'parent' },
    },
    {
      check: 'channels',
      says: "is met when each persona's channels are marketing channels",
      plan: {
        personas: { profiles: [{ id: 'parent', channels: ['search', 'email'] }] },
        marketing: {
          channels: [
            { id: 'search', kind: 'search' },
            { id: 'email', kind: 'email' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'channels',
      says: 'names the channels that marketing does not have',
      plan: {
        personas: {
          profiles: [
            { id: 'parent', channels: ['search', 'radio', 'fairs'] },
            { id: 'collector', channels: ['search'] },
          ],
        },
        marketing: { channels: [{ id: 'search', kind: 'search' }] },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['unknown-channels'],
      at: ['personas.profiles[0].channels'],
      args: { persona: 'parent', unknown: ['radio', 'fairs'] },
    },
    {
      check: 'channels',
      says: 'gives nothing for personas without channels, silent or empty',
      plan: {
        personas: { profiles: [{ id: 'parent', channels: [] }, { id: 'collector' }] },
        marketing: { channels: [{ id: 'search', kind: 'search' }] },
      },
      outcome: 'unmet',
      problems: ['no-channels', 'no-channels'],
      at: ['personas.profiles[0].channels', 'personas.profiles[1].channels'],
    },
    {
      check: 'channels',
      says: 'is unanswered without marketing channels',
      plan: { personas: { profiles: [{ id: 'parent', channels: ['search'] }] } },
      outcome: 'unanswered',
    },
    {
      check: 'current',
      says: 'is met by a review exactly 12 months ago',
      plan: { personas: { reviewed: '2025-11-22' } },
      outcome: 'met',
    },
    {
      check: 'current',
      says: 'fades after 12 months',
      plan: { personas: { reviewed: '2025-05-22' } },
      outcome: 'partly',
      share: 181 / 365,
      problems: ['out-of-date'],
      at: ['personas.reviewed'],
      args: { date: '2025-05-22', full: 12, none: 24 },
    },
    {
      check: 'current',
      says: 'gives nothing from 24 months on',
      plan: { personas: { reviewed: '2024-11-22' } },
      outcome: 'unmet',
      problems: ['out-of-date'],
    },
    {
      check: 'current',
      says: 'gives nothing for a review still to come',
      plan: { personas: { reviewed: '2027-01-01' } },
      outcome: 'unmet',
      problems: ['in-the-future'],
    },
    {
      check: 'evidence',
      says: 'is met by two sources, one of them from the customers',
      plan: { personas: { based_on: ['industry_report', 'order_history'] } },
      outcome: 'met',
    },
    {
      check: 'evidence',
      says: 'is not met by the customers alone',
      plan: { personas: { based_on: ['customer_interviews'] } },
      outcome: 'unmet',
      problems: ['too-few'],
      at: ['personas.based_on'],
      args: { count: 1, least: 2 },
    },
    {
      check: 'evidence',
      says: 'is not met by two sources that are not the customers',
      plan: { personas: { based_on: ['team_workshop', 'industry_report'] } },
      outcome: 'unmet',
      problems: ['not-from-customers'],
    },
    {
      check: 'evidence',
      says: 'is not met by an empty list',
      plan: { personas: { based_on: [] } },
      outcome: 'unmet',
      problems: ['too-few', 'not-from-customers'],
      args: { count: 0 },
    },
    {
      check: 'segments',
      says: 'is met when each segment has its share and its shift, a share of nothing included',
      plan: {
        personas: {
          segments: [
            { name: 'families', share_pct: 100, shift: 'buys on the phone' },
            { name: 'schools', share_pct: 0, shift: 'began to ask' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'segments',
      says: 'names what each segment lacks',
      plan: {
        personas: {
          segments: [
            { name: 'families', share_pct: 58, shift: 'buys on the phone' },
            { name: 'collectors', share_pct: 27 },
            { name: 'clubs', shift: 'orders once a year' },
            { name: 'schools' },
          ],
        },
      },
      outcome: 'partly',
      share: 1 / 4,
      problems: ['incomplete', 'incomplete', 'incomplete'],
      at: ['personas.segments[1].shift', 'personas.segments[2].share_pct', 'personas.segments[3].share_pct'],
      args: { name: 'collectors', lacks: 'shift' },
    },
    {
      check: 'new-groups',
      says: 'is met by a group with a decision',
      plan: { personas: { new_groups: [{ name: 'schools', decision: 'left for now' }] } },
      outcome: 'met',
    },
    {
      check: 'new-groups',
      says: 'is not met while one group is undecided',
      plan: { personas: { new_groups: [{ name: 'schools', decision: 'left for now' }, { name: 'tourists' }] } },
      outcome: 'unmet',
      problems: ['undecided'],
      at: ['personas.new_groups[1].decision'],
      args: { name: 'tourists' },
    },
    {
      check: 'new-groups',
      says: 'is not met by an empty list',
      plan: { personas: { new_groups: [] } },
      outcome: 'unmet',
      problems: ['no-groups'],
    },
  ],
} satisfies AreaCases;
