import type { AreaCases } from './cases.js';

export default {
  area: 'support',
  cases: [
    {
      check: 'before-during-after',
      says: 'is met when all three are covered',
      plan: { support: { covers: ['after', 'before', 'during'] } },
      outcome: 'met',
    },
    {
      check: 'before-during-after',
      says: 'gives a third for each and names the one that is not',
      plan: { support: { covers: ['before', 'during'] } },
      outcome: 'partly',
      share: 2 / 3,
      problems: ['uncovered'],
      at: ['support.covers'],
      args: { part: 'after' },
    },
    {
      check: 'before-during-after',
      says: 'gives nothing for an empty list',
      plan: { support: { covers: [] } },
      outcome: 'unmet',
      problems: ['uncovered', 'uncovered', 'uncovered'],
    },
    {
      check: 'around-the-clock',
      says: 'is met by one channel that is open 168 hours',
      plan: {
        support: {
          channels: [
            { kind: 'email', hours_per_week: 40 },
            { kind: 'chatbot', hours_per_week: 168 },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'around-the-clock',
      says: 'gives what the longest hours are of 168, channels that say nothing left aside',
      plan: {
        support: {
          channels: [
            { kind: 'email', hours_per_week: 40 },
            { kind: 'phone', hours_per_week: 84 },
            { kind: 'live_chat' },
          ],
        },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['closed'],
      at: ['support.channels'],
      args: { hours: 84, all: 168 },
    },
    {
      check: 'around-the-clock',
      says: 'gives nothing to a channel that is never open',
      plan: { support: { channels: [{ kind: 'phone', hours_per_week: 0 }] } },
      outcome: 'unmet',
      problems: ['closed'],
    },
    {
      check: 'live',
      says: 'is met by a live chat',
      plan: { support: { channels: [{ kind: 'email' }, { kind: 'live_chat' }] } },
      outcome: 'met',
    },
    {
      check: 'live',
      says: 'is met by a chatbot',
      plan: { support: { channels: [{ kind: 'chatbot' }] } },
      outcome: 'met',
    },
    {
      check: 'live',
      says: 'is not met by other channels',
      plan: { support: { channels: [{ kind: 'phone' }, { kind: 'messaging' }] } },
      outcome: 'unmet',
      problems: ['no-chat'],
      at: ['support.channels'],
    },
    {
      check: 'live',
      says: 'is not met without any channel',
      plan: { support: { channels: [] } },
      outcome: 'unmet',
      problems: ['no-chat'],
    },
    {
      check: 'response-time',
      says: 'is met by a time exactly on target, and asks nothing of what answers by itself',
      plan: {
        support: {
          channels: [
            { kind: 'email', response_target_minutes: 480, response_minutes: 480 },
            { kind: 'chatbot' },
            { kind: 'knowledge_base' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'response-time',
      says: 'names the channel that is late, with both times',
      plan: {
        support: {
          channels: [
            { kind: 'live_chat', response_target_minutes: 3, response_minutes: 2 },
            { kind: 'email', response_target_minutes: 480, response_minutes: 481 },
          ],
        },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['late'],
      at: ['support.channels[1].response_minutes'],
      args: { kind: 'email', minutes: 481, target: 480 },
    },
    {
      check: 'response-time',
      says: 'counts a channel without a target and one without a measurement',
      plan: {
        support: {
          channels: [
            { kind: 'phone', response_minutes: 2 },
            { kind: 'social', response_target_minutes: 60 },
          ],
        },
      },
      outcome: 'unmet',
      problems: ['no-target', 'not-measured'],
      at: ['support.channels[0].response_target_minutes', 'support.channels[1].response_minutes'],
      args: { kind: 'phone' },
    },
    {
      check: 'response-time',
      says: 'is not met when only machines answer',
      plan: { support: { channels: [{ kind: 'chatbot', response_target_minutes: 1, response_minutes: 1 }] } },
      outcome: 'unmet',
      problems: ['nobody'],
    },
    {
      check: 'proactive',
      says: 'is met by shipping updates and one more',
      plan: { support: { proactive: ['usage_tips', 'shipping_updates'] } },
      outcome: 'met',
    },
    {
      check: 'proactive',
      says: 'gives half for shipping updates alone',
      plan: { support: { proactive: ['shipping_updates'] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['nothing-else'],
      at: ['support.proactive'],
    },
    {
      check: 'proactive',
      says: 'gives half for others without shipping updates',
      plan: { support: { proactive: ['delay_notices', 'usage_tips'] } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-shipping-updates'],
    },
    {
      check: 'proactive',
      says: 'gives nothing for an empty list',
      plan: { support: { proactive: [] } },
      outcome: 'unmet',
      problems: ['no-shipping-updates', 'nothing-else'],
    },
    {
      check: 'loyal-first',
      says: 'is met when the ticketing system puts existing customers first',
      plan: { support: { ticketing: { tool: 'a help desk', existing_customers_first: true } } },
      outcome: 'met',
    },
    {
      check: 'loyal-first',
      says: 'gives half for a ticketing system that does not',
      plan: { support: { ticketing: { tool: 'a help desk', existing_customers_first: false } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['in-turn'],
      at: ['support.ticketing.existing_customers_first'],
    },
    {
      check: 'loyal-first',
      says: 'gives half for a ticketing system alone',
      plan: { support: { ticketing: { tool: 'a help desk' } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['in-turn'],
    },
    {
      check: 'loyal-first',
      says: 'is unanswered without a ticketing system',
      plan: { support: { ticketing: { existing_customers_first: true } } },
      outcome: 'unanswered',
    },
  ],
} satisfies AreaCases;
