import { MINIMUM_TRENDS, YEARLY } from '../../knowledge/thresholds.js';
import type { Area } from '../../model.js';
import { complaint, met, partly, recent, unmet } from '../judgement.js';
import { withLimits } from '../with-limits.js';

const SELF_SERVICE: readonly string[] = ['knowledge_base', 'chatbot'];

export const market: Area = {
  id: 'market',
  checks: [
    withLimits({
      id: 'market/trends',
      level: 'should',
      effort: 'medium',
      limits: { minimum: MINIMUM_TRENDS },
      covers: ['D1-F3'],
      needs: ['market.trends'],
      test: ({ market }, _facts, limits) => {
        const trends = market?.trends ?? [];
        const incomplete = trends.flatMap(({ name, effect, response }, index) => {
          if (effect && response) return [];
          const lacks = effect ? 'response' : response ? 'effect' : 'both';
          const key = effect ? 'response' : 'effect';
          return [complaint('incomplete', ['market', 'trends', index, key], { name, lacks })];
        });
        const tooFew =
          trends.length < limits.minimum
            ? [complaint('too-few', ['market', 'trends'], { count: trends.length, least: limits.minimum })]
            : [];
        const share = (trends.length - incomplete.length) / Math.max(limits.minimum, trends.length);
        return partly(share, incomplete, tooFew);
      },
    }),
    withLimits({
      id: 'market/current',
      level: 'should',
      effort: 'small',
      limits: { ...YEARLY },
      covers: ['D1-F3', 'D2-S3'],
      needs: ['market.reviewed'],
      test: ({ market }, facts, limits) => recent(market?.reviewed ?? '', limits, ['market', 'reviewed'], facts),
    }),
    {
      id: 'market/self-service',
      level: 'should',
      effort: 'medium',
      covers: ['D1-F3'],
      needsAny: ['support.channels', 'retention.accounts.features'],
      test: ({ support, retention }) => {
        const helpsItself = support?.channels?.some(({ kind }) => SELF_SERVICE.includes(kind));
        const hasAccountArea = (retention?.accounts?.features?.length ?? 0) > 0;
        return helpsItself || hasAccountArea ? met() : unmet(complaint('no-self-service', ['support', 'channels']));
      },
    },
  ],
};
