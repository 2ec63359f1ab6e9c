import { DELIVERY_OPTIONS, ON_TIME_PCT, OWN_DELIVERY_ORDERS_PER_MONTH } from '../../knowledge/thresholds.js';
import type { Area, Plan } from '../../model.js';
import { complaint, met, onScale, partly, parts, shareOf, unmet } from '../judgement.js';
import { isOfferedIn, marketsAbroad } from '../plan-facts.js';
import { withLimits } from '../with-limits.js';

const CRITERIA = ['business_model', 'coverage', 'reliability', 'service_level', 'customer_preference'] as const;

/** The providers that serve a market, each with its index in the plan. */
function providersIn(market: string, { delivery }: Plan) {
  return [...(delivery?.providers ?? []).entries()].filter(([, { markets }]) => isOfferedIn(market, markets));
}

export const delivery: Area = {
  id: 'delivery',
  checks: [
    {
      id: 'delivery/last-mile',
      level: 'must',
      effort: 'medium',
      covers: ['D3-5a'],
      needs: ['company.markets[]', 'delivery.providers[].markets'],
      test: (plan) =>
        shareOf(plan.company.markets ?? [], (market) =>
          providersIn(market, plan).length > 0
            ? undefined
            : complaint('unserved', ['delivery', 'providers'], { market }),
        ),
    },
    {
      id: 'delivery/provider-choice',
      level: 'must',
      effort: 'small',
      covers: ['D3-5a'],
      needs: ['delivery.providers[].weighed'],
      test: ({ delivery }) => {
        const choices = [...(delivery?.providers ?? []).entries()].flatMap(([index, { name, weighed = [] }]) =>
          CRITERIA.map((criterion) => ({ index, name, criterion, isWeighed: weighed.includes(criterion) })),
        );
        return shareOf(choices, ({ index, name, criterion, isWeighed }) =>
          isWeighed
            ? undefined
            : complaint('not-weighed', ['delivery', 'providers', index, 'weighed'], { provider: name, criterion }),
        );
      },
    },
    withLimits({
      id: 'delivery/customer-preference',
      level: 'should',
      effort: 'medium',
      limits: { minimum: DELIVERY_OPTIONS },
      covers: ['D3-5a'],
      needs: ['delivery.customer_preference', 'company.markets[]', 'delivery.providers[].options'],
      test: (plan, _facts, limits) => {
        const found = (plan.company.markets ?? []).flatMap((market) => {
          const serving = providersIn(market, plan);
          const options = new Set(serving.flatMap(([, provider]) => provider.options ?? [])).size;
          if (options >= limits.minimum) return [];
          const [first] = serving;
          const at = ['delivery', 'providers', ...(first ? [first[0], 'options'] : [])];
          return [complaint('no-choice', at, { market, options })];
        });
        return found.length > 0 ? unmet(found) : met();
      },
    }),
    withLimits({
      id: 'delivery/own-or-outsourced',
      level: 'must',
      effort: 'small',
      limits: { enough: OWN_DELIVERY_ORDERS_PER_MONTH },
      covers: ['D3-5b'],
      needs: ['delivery.fulfilment'],
      test: ({ company, delivery }, _facts, limits) => {
        const { text, orders_per_month: orders, market_size: marketSize } = delivery?.fulfilment_reason ?? {};
        // A company that does not tell its stage may be at launch.
        const mayBeAtLaunch = company.stage === undefined || company.stage === 'launch';
        if (delivery?.fulfilment === 'own' && mayBeAtLaunch && (orders ?? 0) < limits.enough) {
          const args = {
            stage: company.stage ?? 'unknown',
            orders: orders ?? 0,
            enough: limits.enough,
          };
          return unmet(complaint('own-too-early', ['delivery', 'fulfilment'], args));
        }
        const reasons = Object.entries({ text, orders_per_month: orders, market_size: marketSize });
        const missing = reasons.flatMap(([reason, given]) =>
          given === undefined ? [complaint('no-reason', ['delivery', 'fulfilment_reason', reason], { reason })] : [],
        );
        if (missing.length === 0) return met();
        return missing.length < reasons.length ? partly(0.5, missing) : unmet(missing);
      },
    }),
    {
      id: 'delivery/promise',
      level: 'should',
      effort: 'small',
      covers: ['D3-5a'],
      needs: ['company.markets[]', 'delivery.promises[].days', 'delivery.promises[].cost'],
      test: ({ company, delivery }) => {
        const promises = delivery?.promises ?? [];
        return shareOf(company.markets ?? [], (market) => {
          const made = [...promises.entries()].filter(([, promise]) => promise.market === market);
          if (made.some(([, { days, cost }]) => days !== undefined && cost !== undefined)) return undefined;
          const [first] = made;
          if (first === undefined) return complaint('no-promise', ['delivery', 'promises'], { market });
          const [index, { days, cost }] = first;
          const at = ['delivery', 'promises', index];
          if (days === undefined && cost === undefined) return complaint('no-promise', at, { market });
          return days === undefined
            ? complaint('no-time', [...at, 'days'], { market })
            : complaint('no-cost', [...at, 'cost'], { market });
        });
      },
    },
    withLimits({
      id: 'delivery/on-time',
      level: 'should',
      effort: 'medium',
      limits: { ...ON_TIME_PCT },
      covers: ['D3-5a'],
      needs: ['delivery.on_time_pct'],
      test: ({ delivery }, _facts, limits) => {
        const onTime = delivery?.on_time_pct ?? limits.none;
        return onScale(onTime, limits, complaint('late', ['delivery', 'on_time_pct'], { onTime, good: limits.full }));
      },
    }),
    {
      id: 'delivery/tracking',
      level: 'should',
      effort: 'medium',
      covers: ['D3-5a', 'D4-3'],
      needs: ['delivery.tracking'],
      test: ({ delivery }) => (delivery?.tracking ? met() : unmet(complaint('untracked', ['delivery', 'tracking']))),
    },
    {
      id: 'delivery/returns',
      level: 'must',
      effort: 'small',
      covers: ['D1-M4'],
      needsAny: ['delivery.returns.days', 'delivery.returns.paid_by', 'delivery.returns.process'],
      test: (plan) => {
        const { days, paid_by: paidBy, process, abroad } = plan.delivery?.returns ?? {};
        const markets = marketsAbroad(plan);
        const at = ['delivery', 'returns'];
        return parts(
          [days !== undefined, complaint('no-period', [...at, 'days'])],
          [paidBy !== undefined, complaint('no-payer', [...at, 'paid_by'])],
          [
            process !== undefined && (abroad !== undefined || markets?.length === 0),
            process === undefined
              ? complaint('no-process', [...at, 'process'])
              : complaint('no-process-abroad', [...at, 'abroad'], {
                  markets: markets ?? [],
                  count: markets?.length ?? 0,
                }),
          ],
        );
      },
    },
  ],
};
