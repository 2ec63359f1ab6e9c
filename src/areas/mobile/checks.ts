import { INP_MS, LCP_MS, MOBILE_CONVERSION_PART } from '../../knowledge/thresholds.js';
import type { Area } from '../../model.js';
import { complaint, inParts, met, onScale, partly, parts, shareOf, unmet } from '../judgement.js';
import { withLimits } from '../with-limits.js';

const PLATFORMS = ['ios', 'android', 'windows'] as const;

export const mobile: Area = {
  id: 'mobile',
  checks: [
    {
      id: 'mobile/mobile-first',
      level: 'must',
      effort: 'large',
      covers: ['D1-M9', 'D2-C4'],
      needs: ['mobile.approach'],
      test: ({ mobile }) => {
        const otherwise = complaint('not-mobile-first', ['mobile', 'approach'], { approach: mobile?.approach ?? '' });
        if (mobile?.approach === 'mobile_first') return met();
        return mobile?.approach === 'responsive' ? partly(0.5, otherwise) : unmet(otherwise);
      },
    },
    {
      id: 'mobile/platforms',
      level: 'must',
      effort: 'small',
      covers: ['D1-M9'],
      needs: ['mobile.tested_on'],
      test: ({ mobile }) =>
        shareOf(PLATFORMS, (platform) =>
          mobile?.tested_on?.includes(platform)
            ? undefined
            : complaint('untested', ['mobile', 'tested_on'], { platform }),
        ),
    },
    withLimits({
      id: 'mobile/loading',
      level: 'must',
      effort: 'medium',
      limits: { ...LCP_MS },
      covers: ['D1-M9'],
      needs: ['mobile.vitals.lcp_ms'],
      test: ({ mobile }, _facts, limits) => {
        const lcp = mobile?.vitals?.lcp_ms ?? limits.none;
        return onScale(lcp, limits, complaint('slow', ['mobile', 'vitals', 'lcp_ms'], { lcp, good: limits.full }));
      },
    }),
    withLimits({
      id: 'mobile/responsiveness',
      level: 'should',
      effort: 'medium',
      limits: { ...INP_MS },
      covers: ['D1-M9'],
      needs: ['mobile.vitals.inp_ms'],
      test: ({ mobile }, _facts, limits) => {
        const inp = mobile?.vitals?.inp_ms ?? limits.none;
        return onScale(inp, limits, complaint('sluggish', ['mobile', 'vitals', 'inp_ms'], { inp, good: limits.full }));
      },
    }),
    {
      id: 'mobile/app',
      level: 'should',
      effort: 'small',
      covers: ['D1-M9'],
      needs: ['mobile.app.decision'],
      test: ({ mobile }) => (mobile?.app?.reason ? met() : unmet(complaint('no-reason', ['mobile', 'app', 'reason']))),
    },
    {
      id: 'mobile/investment',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M9'],
      needsAny: ['mobile.ux_budget', 'roadmap.initiatives[].improves'],
      test: ({ mobile, roadmap }) => {
        const improvesMobile = roadmap?.initiatives?.some((initiative) =>
          initiative.improves?.some((figure) => figure.startsWith('mobile.')),
        );
        return (mobile?.ux_budget ?? 0) > 0 || improvesMobile
          ? met()
          : unmet(complaint('no-investment', ['mobile', 'ux_budget']));
      },
    },
    {
      id: 'mobile/share-known',
      level: 'should',
      effort: 'small',
      covers: ['D1-M9'],
      needs: ['mobile.traffic_share_pct', 'mobile.revenue_share_pct'],
      test: ({ mobile }) => ({
        ...met(),
        notes: [
          {
            message: 'shares',
            args: { traffic: mobile?.traffic_share_pct ?? 0, revenue: mobile?.revenue_share_pct ?? 0 },
          },
        ],
      }),
    },
    withLimits({
      id: 'mobile/conversion-gap',
      level: 'should',
      effort: 'medium',
      limits: { full: MOBILE_CONVERSION_PART.full * 100, none: MOBILE_CONVERSION_PART.none * 100 },
      covers: ['D1-M9'],
      needs: ['mobile.conversion_pct', 'site.conversion_pct.baseline'],
      test: ({ mobile, site }, _facts, limits) => {
        const onMobile = mobile?.conversion_pct ?? 0;
        const onSite = site?.conversion_pct?.baseline ?? 0;
        const otherwise = complaint('gap', ['mobile', 'conversion_pct'], {
          mobile: onMobile,
          site: onSite,
          part: limits.full,
        });
        // A site that converts nobody cannot show that its mobile visitors convert as well as the rest.
        return onSite === 0 ? unmet(otherwise) : onScale(onMobile / onSite, inParts(limits), otherwise);
      },
    }),
    {
      id: 'mobile/secure-checkout',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M9'],
      needsAny: ['mobile.checkout.wallets', 'mobile.checkout.strong_authentication'],
      test: ({ mobile }) =>
        parts(
          [(mobile?.checkout?.wallets?.length ?? 0) > 0, complaint('no-wallet', ['mobile', 'checkout', 'wallets'])],
          [
            mobile?.checkout?.strong_authentication === true,
            complaint('no-strong-authentication', ['mobile', 'checkout', 'strong_authentication']),
          ],
        ),
    },
    {
      id: 'mobile/marketing',
      level: 'could',
      effort: 'medium',
      covers: ['D2-C4'],
      needs: ['mobile.marketing'],
      test: ({ mobile }) => {
        const tied = mobile?.marketing ?? [];
        const at = ['mobile', 'marketing'];
        return parts(
          [tied.includes('sms') || tied.includes('push'), complaint('no-messages', at)],
          [tied.includes('email'), complaint('no-email', at)],
          [tied.includes('social'), complaint('no-social', at)],
        );
      },
    },
  ],
};
