import { MINIMUM_COMPETITORS, OFFER_MONTHS } from '../../knowledge/thresholds.js';
import type { Area } from '../../model.js';
import { allOf, complaint, isWithinMonths, met, partly, parts, shareOf, unmet } from '../judgement.js';
import { withLimits } from '../with-limits.js';

export const offer: Area = {
  id: 'offer',
  checks: [
    {
      id: 'offer/usp',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M2'],
      needsAny: ['offer.usp.statement', 'offer.usp.advantages', 'offer.usp.served'],
      test: ({ offer }) => {
        const { statement, advantages = [], served } = offer?.usp ?? {};
        return parts(
          [statement !== undefined, complaint('no-statement', ['offer', 'usp', 'statement'])],
          [advantages.length > 0, complaint('no-advantage', ['offer', 'usp', 'advantages'])],
          [served !== undefined, complaint('not-served', ['offer', 'usp', 'served'])],
        );
      },
    },
    withLimits({
      id: 'offer/competitors',
      level: 'must',
      effort: 'small',
      limits: { minimum: MINIMUM_COMPETITORS },
      covers: ['D1-M2'],
      needs: ['offer.competitors'],
      test: ({ offer }, _facts, limits) => {
        const competitors = offer?.competitors ?? [];
        const unstudied = competitors.flatMap(({ name, offer: theirs }, index) =>
          theirs ? [] : [complaint('no-offer', ['offer', 'competitors', index, 'offer'], { name })],
        );
        const studied = competitors.length - unstudied.length;
        if (studied >= limits.minimum) return met();
        const tooFew =
          competitors.length < limits.minimum
            ? [
                complaint('too-few', ['offer', 'competitors'], {
                  count: competitors.length,
                  least: limits.minimum,
                }),
              ]
            : [];
        return partly(studied / limits.minimum, unstudied, tooFew);
      },
    }),
    withLimits({
      id: 'offer/differentiation',
      level: 'should',
      effort: 'medium',
      limits: { months: OFFER_MONTHS },
      covers: ['D3-1a'],
      needs: ['offer.differentiation.benefits', 'offer.differentiation.revised'],
      test: ({ offer }, facts, limits) => {
        const { benefits = [], revised: date = '' } = offer?.differentiation ?? {};
        const at = ['offer', 'differentiation'];
        const dated =
          date > facts.today
            ? complaint('in-the-future', [...at, 'revised'], { date })
            : complaint('too-old', [...at, 'revised'], { date, months: limits.months });
        return allOf(
          [benefits.length > 0, complaint('no-benefits', [...at, 'benefits'])],
          [isWithinMonths(date, limits.months, facts), dated],
        );
      },
    }),
    {
      id: 'offer/margins',
      level: 'should',
      effort: 'medium',
      covers: ['D3-1b'],
      needs: ['offer.margins.calculated', 'offer.margins.direct_pct', 'offer.margins.other_channel_pct'],
      test: ({ offer }, facts) => {
        const { calculated: date = '', direct_pct: direct = 0, other_channel_pct: other = 0 } = offer?.margins ?? {};
        return date > facts.today
          ? unmet(complaint('in-the-future', ['offer', 'margins', 'calculated'], { date }))
          : met({ message: 'margins', args: { direct, other } });
      },
    },
    {
      id: 'offer/savings',
      level: 'should',
      effort: 'small',
      covers: ['D3-1b'],
      needs: ['offer.savings.decision'],
      test: ({ offer }) =>
        offer?.savings?.reason ? met() : unmet(complaint('no-reason', ['offer', 'savings', 'reason'])),
    },
    {
      id: 'offer/niche',
      level: 'should',
      effort: 'small',
      covers: ['D3-1c'],
      needsAny: ['offer.niche.focus', 'offer.lines[].online_fit'],
      test: ({ offer }) => {
        // The focus may also be told line by line, as how likely each is to win online.
        const isChosen = offer?.niche?.focus !== undefined || offer?.lines?.some((line) => line.online_fit === 'high');
        if (!isChosen) return unmet(complaint('no-focus', ['offer', 'niche', 'focus']));
        return offer?.niche?.reason ? met() : unmet(complaint('no-reason', ['offer', 'niche', 'reason']));
      },
    },
    {
      id: 'offer/portfolio',
      level: 'should',
      effort: 'medium',
      covers: ['D1-A1'],
      needs: ['offer.lines[].decision', 'offer.lines[].reason'],
      test: ({ offer }) =>
        shareOf(offer?.lines ?? [], ({ name, decision, reason }, index) => {
          if (!decision) return complaint('undecided', ['offer', 'lines', index, 'decision'], { name });
          return reason ? undefined : complaint('no-reason', ['offer', 'lines', index, 'reason'], { name, decision });
        }),
    },
  ],
};
