import { MINIMUM_PERSONAS, MINIMUM_SOURCES, YEARLY } from '../../knowledge/thresholds.js';
import type { Area } from '../../model.js';
import { complaint, met, partly, recent, shareOf, unmet } from '../judgement.js';
import { isFromCustomers } from '../plan-facts.js';
import { withLimits } from '../with-limits.js';

export const personas: Area = {
  id: 'personas',
  checks: [
    withLimits({
      id: 'personas/defined',
      level: 'must',
      effort: 'medium',
      limits: { minimum: MINIMUM_PERSONAS },
      covers: ['D1-M3'],
      // Their ids, not all that they hold: what is broken within a persona does not change their number.
      needs: ['personas.profiles[].id'],
      test: ({ personas }, _facts, limits) => {
        const count = personas?.profiles?.length ?? 0;
        if (count >= limits.minimum) return met();
        return partly(
          count / limits.minimum,
          complaint('too-few', ['personas', 'profiles'], { count, least: limits.minimum }),
        );
      },
    }),
    {
      id: 'personas/needs',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M3', 'D1-F4'],
      needs: ['personas.profiles[].needs', 'personas.profiles[].pain_points'],
      test: ({ personas }) =>
        shareOf(personas?.profiles ?? [], ({ id, needs, pain_points }, index) => {
          if (needs?.length && pain_points?.length) return undefined;
          const lacks = needs?.length ? 'pain_points' : pain_points?.length ? 'needs' : 'both';
          const key = needs?.length ? 'pain_points' : 'needs';
          return complaint('incomplete', ['personas', 'profiles', index, key], { persona: id, lacks });
        }),
    },
    {
      id: 'personas/answered',
      level: 'should',
      effort: 'medium',
      covers: ['D1-F4'],
      needs: ['personas.profiles[].answer'],
      test: ({ personas }) =>
        shareOf(personas?.profiles ?? [], ({ id, answer }, index) =>
          answer ? undefined : complaint('no-answer', ['personas', 'profiles', index, 'answer'], { persona: id }),
        ),
    },
    {
      id: 'personas/campaign',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M3'],
      needs: ['personas.profiles[].campaign'],
      test: ({ personas }) =>
        shareOf(personas?.profiles ?? [], ({ id, campaign }, index) =>
          campaign ? undefined : complaint('no-campaign', ['personas', 'profiles', index, 'campaign'], { persona: id }),
        ),
    },
    {
      id: 'personas/channels',
      level: 'should',
      effort: 'small',
      covers: ['D1-M6'],
      needs: ['personas.profiles[].channels', 'marketing.channels'],
      test: ({ personas, marketing }) => {
        const known = new Set(marketing?.channels?.map(({ id }) => id));
        return shareOf(personas?.profiles ?? [], ({ id, channels = [] }, index) => {
          const at = ['personas', 'profiles', index, 'channels'];
          if (channels.length === 0) return complaint('no-channels', at, { persona: id });
          const unknown = channels.filter((channel) => !known.has(channel));
          return unknown.length > 0 ? complaint('unknown-channels', at, { persona: id, unknown }) : undefined;
        });
      },
    },
    withLimits({
      id: 'personas/current',
      level: 'should',
      effort: 'small',
      limits: { ...YEARLY },
      covers: ['D1-M3', 'D1-F4'],
      needs: ['personas.reviewed'],
      test: ({ personas }, facts, limits) => recent(personas?.reviewed ?? '', limits, ['personas', 'reviewed'], facts),
    }),
    withLimits({
      id: 'personas/evidence',
      level: 'should',
      effort: 'medium',
      limits: { minimum: MINIMUM_SOURCES },
      covers: ['D1-F4', 'D2-T1'],
      needs: ['personas.based_on'],
      test: ({ personas }, _facts, limits) => {
        const sources = personas?.based_on ?? [];
        const at = ['personas', 'based_on'];
        const complaints = [
          ...(sources.length < limits.minimum
            ? [complaint('too-few', at, { count: sources.length, least: limits.minimum })]
            : []),
          ...(sources.some(isFromCustomers) ? [] : [complaint('not-from-customers', at)]),
        ];
        return complaints.length === 0 ? met() : unmet(complaints);
      },
    }),
    {
      id: 'personas/segments',
      level: 'should',
      effort: 'medium',
      covers: ['D1-F4'],
      needs: ['personas.segments[].share_pct', 'personas.segments[].shift'],
      test: ({ personas }) =>
        shareOf(personas?.segments ?? [], ({ name, share_pct, shift }, index) => {
          const hasShare = share_pct !== undefined;
          if (hasShare && shift) return undefined;
          const lacks = hasShare ? 'shift' : shift ? 'share' : 'both';
          const key = hasShare ? 'shift' : 'share_pct';
          return complaint('incomplete', ['personas', 'segments', index, key], { name, lacks });
        }),
    },
    {
      id: 'personas/new-groups',
      level: 'could',
      effort: 'small',
      covers: ['D1-F4'],
      needs: ['personas.new_groups'],
      test: ({ personas }) => {
        const groups = personas?.new_groups ?? [];
        if (groups.length === 0) return unmet(complaint('no-groups', ['personas', 'new_groups']));
        const undecided = groups.flatMap(({ name, decision }, index) =>
          decision ? [] : [complaint('undecided', ['personas', 'new_groups', index, 'decision'], { name })],
        );
        return undecided.length === 0 ? met() : unmet(undecided);
      },
    },
  ],
};
