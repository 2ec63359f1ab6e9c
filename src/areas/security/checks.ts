import { names, privacyLawsOf } from '../../knowledge/privacy.js';
import { YEARLY } from '../../knowledge/thresholds.js';
import type { Area, Facts, PlanPath } from '../../model.js';
import { allOf, type Complaint, complaint, isWithinMonths, met, parts, recent, shareOf, unmet } from '../judgement.js';
import { withLimits } from '../with-limits.js';

const MEASURES = ['tls', 'admin_mfa', 'patching', 'tested_backups', 'least_privilege', 'waf', 'monitoring'] as const;

export const security: Area = {
  id: 'security',
  checks: [
    withLimits({
      id: 'security/infrastructure-audit',
      level: 'must',
      effort: 'medium',
      limits: { ...YEARLY },
      covers: ['D1-F2', 'D3-3c'],
      needs: ['security.infrastructure_audit.date'],
      test: ({ security }, facts, limits) =>
        recent(security?.infrastructure_audit?.date, limits, ['security', 'infrastructure_audit', 'date'], facts),
    }),
    {
      id: 'security/privacy-law',
      level: 'must',
      effort: 'large',
      covers: ['D1-F6', 'D3-3c'],
      needs: ['company.markets', 'security.privacy'],
      test: ({ company, security }) =>
        shareOf(company.markets ?? [], (market, index) => {
          const laws = privacyLawsOf(market);
          if (laws === undefined) return complaint('unknown-market', ['company', 'markets', index], { market });
          if (laws.length === 0) return undefined;

          const named = [...(security?.privacy ?? []).entries()].filter(
            ([, { law, markets }]) => markets?.includes(market) && laws.some((known) => names(known, law)),
          );
          if (named.some(([, { status }]) => status === 'compliant')) return undefined;
          const best = named.find(([, { status }]) => status === 'in_progress') ?? named[0];
          if (best === undefined) {
            return complaint('not-named', ['security', 'privacy'], { market, laws: laws.map(({ name }) => name) });
          }
          const [entry, { law, status = '' }] = best;
          const otherwise = complaint('not-compliant', ['security', 'privacy', entry, 'status'], {
            market,
            law,
            status,
          });
          return status === 'in_progress' ? { share: 0.5, complaint: otherwise } : otherwise;
        }),
    },
    {
      id: 'security/measures',
      level: 'must',
      effort: 'medium',
      covers: ['D3-3c'],
      needs: ['security.measures'],
      test: ({ security }) =>
        shareOf(MEASURES, (measure) =>
          security?.measures?.includes(measure)
            ? undefined
            : complaint('missing', ['security', 'measures'], { measure }),
        ),
    },
    withLimits({
      id: 'security/card-data',
      level: 'must',
      effort: 'medium',
      limits: { months: YEARLY.full },
      covers: ['D3-3c', 'D3-3d'],
      applies: ({ payments }) => payments?.methods?.some(({ kind = 'card' }) => kind === 'card') ?? true,
      // Every kind, for a method that does not tell its kind may be a card.
      needs: ['payments.methods[*].kind', 'security.card_data'],
      test: ({ security: { card_data } = {} }, facts, limits) =>
        allOf(
          [card_data?.scope !== undefined, complaint('no-scope', ['security', 'card_data', 'scope'])],
          doneWithin(limits.months, card_data?.assessed, ['security', 'card_data', 'assessed'], facts),
        ),
    }),
    withLimits({
      id: 'security/incident-response',
      level: 'should',
      effort: 'medium',
      limits: { months: YEARLY.full },
      covers: ['D3-3c'],
      needsAny: [
        'security.incident_response.recovery_time_hours',
        'security.incident_response.recovery_point_hours',
        'security.incident_response.exercised',
      ],
      test: ({ security: { incident_response } = {} }, facts, limits) => {
        const at = ['security', 'incident_response'];
        const { recovery_time_hours, recovery_point_hours, exercised } = incident_response ?? {};
        return parts(
          [recovery_time_hours !== undefined, complaint('no-recovery-time', [...at, 'recovery_time_hours'])],
          [recovery_point_hours !== undefined, complaint('no-recovery-point', [...at, 'recovery_point_hours'])],
          doneWithin(limits.months, exercised, [...at, 'exercised'], facts),
        );
      },
    }),
    withLimits({
      id: 'security/penetration-test',
      level: 'should',
      effort: 'medium',
      limits: { ...YEARLY },
      covers: ['D3-3c'],
      needs: ['security.penetration_test.date'],
      test: ({ security }, facts, limits) =>
        recent(security?.penetration_test?.date, limits, ['security', 'penetration_test', 'date'], facts),
    }),
    {
      id: 'security/investment',
      level: 'should',
      effort: 'small',
      covers: ['D3-3c'],
      needs: ['security.budget'],
      test: ({ security }) =>
        (security?.budget ?? 0) > 0 ? met() : unmet(complaint('nothing', ['security', 'budget'])),
    },
    {
      id: 'security/owner',
      level: 'should',
      effort: 'small',
      covers: ['D3-3c'],
      needs: ['security.owner'],
      test: () => met(),
    },
  ],
};

/** Whether something was done within so many months, and what to say if it was not. */
function doneWithin(
  months: number,
  date: string | undefined,
  at: PlanPath,
  facts: Facts,
): readonly [boolean, Complaint] {
  if (date === undefined) return [false, complaint('never', at)];
  if (date > facts.today) return [false, complaint('in-the-future', at, { date })];
  return [isWithinMonths(date, months, facts), complaint('long-ago', at, { date, months })];
}
