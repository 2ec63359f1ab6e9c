import { preferredMethods, recogniseMethod, satisfies } from '../../knowledge/payment-methods.js';
import { requiresStrongAuthentication } from '../../knowledge/privacy.js';
import { PAYMENT_KINDS, PAYMENT_SUCCESS_PCT, REFUND_DAYS } from '../../knowledge/thresholds.js';
import type { Area } from '../../model.js';
import { complaint, meanOf, met, onScale, shareOf, unmet } from '../judgement.js';
import { isOfferedIn } from '../plan-facts.js';
import { withLimits } from '../with-limits.js';

export const payments: Area = {
  id: 'payments',
  checks: [
    withLimits({
      id: 'payments/diversity',
      level: 'must',
      effort: 'medium',
      limits: { minimum: PAYMENT_KINDS },
      covers: ['D3-3d'],
      needs: ['payments.methods[].kind'],
      test: ({ payments }, _facts, limits) => {
        // Paying afterwards is one kind, at once or in parts.
        const kinds = new Set(
          payments?.methods?.flatMap(({ kind }) => (kind === 'instalment' ? 'invoice' : (kind ?? []))),
        );
        const few = complaint('few-kinds', ['payments', 'methods'], { kinds: kinds.size, full: limits.minimum });
        return onScale(kinds.size, { full: limits.minimum, none: 0 }, few);
      },
    }),
    {
      id: 'payments/local-methods',
      level: 'must',
      effort: 'medium',
      covers: ['D3-3d'],
      needs: ['company.markets', 'payments.methods[].markets'],
      test: ({ company, payments }) =>
        shareOf(company.markets ?? [], (market, index) => {
          const preferred = preferredMethods(market)?.methods;
          if (preferred === undefined) return complaint('unknown-market', ['company', 'markets', index], { market });
          const offered = (payments?.methods ?? [])
            .filter(({ markets }) => isOfferedIn(market, markets))
            // An invoice is one under any name, such as "net 30"; a card or a wallet is a scheme of its own.
            .flatMap(
              ({ method, kind }) => recogniseMethod(method) ?? recogniseMethod(kind === 'invoice' ? kind : '') ?? [],
            );
          return preferred.some((wanted) => offered.some((method) => satisfies(method, wanted)))
            ? undefined
            : complaint('none-preferred', ['payments', 'methods'], {
                market,
                methods: preferred.map(({ name }) => name),
              });
        }),
    },
    {
      id: 'payments/every-market',
      level: 'must',
      effort: 'medium',
      covers: ['D3-3d'],
      needs: ['company.markets', 'payments.methods[].markets'],
      test: ({ company, payments }) =>
        shareOf(company.markets ?? [], (market) =>
          payments?.methods?.some(({ markets }) => isOfferedIn(market, markets))
            ? undefined
            : complaint('no-method', ['payments', 'methods'], { market }),
        ),
    },
    {
      id: 'payments/safe',
      level: 'must',
      effort: 'medium',
      covers: ['D3-3d'],
      needs: ['company.markets'],
      needsAny: ['payments.fraud_prevention', 'payments.strong_authentication'],
      test: ({ company: { markets = [] }, payments }) => {
        const at = ['payments', 'strong_authentication'];
        const requiring = markets.filter((market) => requiresStrongAuthentication(market));
        const unsafe = [
          ...(requiring.length > 0 ? [complaint('no-strong-authentication', at, { markets: requiring })] : []),
          ...markets
            .filter((market) => requiresStrongAuthentication(market) === undefined)
            .map((market) => complaint('unknown-market', at, { market })),
        ];
        return meanOf([
          payments?.fraud_prevention
            ? met()
            : unmet(complaint('no-fraud-prevention', ['payments', 'fraud_prevention'])),
          // Who authenticates strongly is in order everywhere, whatever a market asks.
          payments?.strong_authentication || unsafe.length === 0 ? met() : unmet(unsafe),
        ]);
      },
    },
    {
      id: 'payments/cost-known',
      level: 'should',
      effort: 'small',
      covers: ['D3-3d'],
      needs: ['payments.cost_pct'],
      test: () => met(),
    },
    withLimits({
      id: 'payments/success-rate',
      level: 'should',
      effort: 'medium',
      limits: { ...PAYMENT_SUCCESS_PCT },
      covers: ['D3-3d'],
      needs: ['payments.success_rate_pct'],
      test: ({ payments }, _facts, limits) => {
        const rate = payments?.success_rate_pct ?? limits.none;
        const low = complaint('low', ['payments', 'success_rate_pct'], { rate, good: limits.full });
        return onScale(rate, limits, low);
      },
    }),
    withLimits({
      id: 'payments/refunds',
      level: 'should',
      effort: 'medium',
      limits: { ...REFUND_DAYS },
      covers: ['D3-3d', 'D1-M4'],
      needs: ['payments.refund_days'],
      test: ({ payments }, _facts, limits) => {
        const days = payments?.refund_days ?? limits.none;
        return onScale(days, limits, complaint('slow', ['payments', 'refund_days'], { days, good: limits.full }));
      },
    }),
  ],
};
