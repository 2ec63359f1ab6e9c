import { SUPPORT_HOURS_PER_WEEK } from '../../knowledge/thresholds.js';
import type { Area, Plan } from '../../model.js';
import { complaint, met, onScale, partly, parts, shareOf, unmet } from '../judgement.js';
import { withLimits } from '../with-limits.js';

type Channel = NonNullable<NonNullable<Plan['support']>['channels']>[number];

/** Whether people answer on a channel, so that the customer waits for them. */
function isStaffed({ kind }: Channel): boolean {
  return kind !== 'chatbot' && kind !== 'knowledge_base';
}

export const support: Area = {
  id: 'support',
  checks: [
    {
      id: 'support/before-during-after',
      level: 'must',
      effort: 'medium',
      covers: ['D4-3'],
      needs: ['support.covers'],
      test: ({ support }) =>
        shareOf(['before', 'during', 'after'] as const, (part) =>
          support?.covers?.includes(part) ? undefined : complaint('uncovered', ['support', 'covers'], { part }),
        ),
    },
    withLimits({
      id: 'support/around-the-clock',
      level: 'should',
      effort: 'medium',
      limits: { all: SUPPORT_HOURS_PER_WEEK.full },
      covers: ['D4-3'],
      needs: ['support.channels[].hours_per_week'],
      test: ({ support }, _facts, limits) => {
        const hours = Math.max(0, ...(support?.channels ?? []).map((channel) => channel.hours_per_week ?? 0));
        return onScale(
          hours,
          { full: limits.all, none: 0 },
          complaint('closed', ['support', 'channels'], { hours, all: limits.all }),
        );
      },
    }),
    {
      id: 'support/live',
      level: 'should',
      effort: 'medium',
      covers: ['D4-3', 'D1-F3'],
      needs: ['support.channels'],
      test: ({ support }) =>
        support?.channels?.some(({ kind }) => kind === 'live_chat' || kind === 'chatbot')
          ? met()
          : unmet(complaint('no-chat', ['support', 'channels'])),
    },
    {
      id: 'support/response-time',
      level: 'should',
      effort: 'medium',
      covers: ['D4-3'],
      needs: ['support.channels[].response_target_minutes', 'support.channels[].response_minutes'],
      test: ({ support }) => {
        const staffed = [...(support?.channels ?? []).entries()].filter(([, channel]) => isStaffed(channel));
        if (staffed.length === 0) return unmet(complaint('nobody', ['support', 'channels']));
        return shareOf(staffed, ([index, { kind, response_target_minutes: target, response_minutes: minutes }]) => {
          const at = ['support', 'channels', index];
          if (target === undefined) return complaint('no-target', [...at, 'response_target_minutes'], { kind });
          if (minutes === undefined) return complaint('not-measured', [...at, 'response_minutes'], { kind });
          return minutes <= target
            ? undefined
            : complaint('late', [...at, 'response_minutes'], { kind, minutes, target });
        });
      },
    },
    {
      id: 'support/proactive',
      level: 'should',
      effort: 'medium',
      covers: ['D4-3'],
      needs: ['support.proactive'],
      test: ({ support }) => {
        const contacts = support?.proactive ?? [];
        const at = ['support', 'proactive'];
        return parts(
          [contacts.includes('shipping_updates'), complaint('no-shipping-updates', at)],
          [contacts.some((contact) => contact !== 'shipping_updates'), complaint('nothing-else', at)],
        );
      },
    },
    {
      id: 'support/loyal-first',
      level: 'should',
      effort: 'small',
      covers: ['D4-3'],
      needs: ['support.ticketing.tool'],
      test: ({ support }) =>
        support?.ticketing?.existing_customers_first
          ? met()
          : partly(0.5, complaint('in-turn', ['support', 'ticketing', 'existing_customers_first'])),
    },
  ],
};
