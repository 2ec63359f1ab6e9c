import { BENCHMARK_PART, STATED_RATE_TOLERANCE, YEARLY } from '../../knowledge/thresholds.js';
import type { Area, Facts, Judgement, Plan } from '../../model.js';
import {
  type Complaint,
  complaint,
  inCurrency,
  inParts,
  isWithinMonths,
  met,
  onScale,
  partly,
  parts,
  shareOf,
  unmet,
} from '../judgement.js';
import { withLimits } from '../with-limits.js';

const PERSONAL = ['name', 'location', 'segment'] as const;
const WORKFLOWS = [
  'subscription',
  'first_order',
  'abandoned_cart',
  'order_confirmation',
  'return_request',
  'win_back',
] as const;
const SYSTEMS = ['site', 'crm', 'sales_tools'] as const;
const FEATURES = [
  'order_history',
  'reorder',
  'returns',
  'order_status',
  'favourites',
  'member_discounts',
  'invoices',
] as const;
const RETARGETING = ['urgency', 'success_stories', 'complements', 'reminders', 'special_offers'] as const;

/** The figures that the customer retention rate is computed from. */
const RATE_FIGURES = [
  'retention.rate.customers_at_start',
  'retention.rate.customers_at_end',
  'retention.rate.customers_new',
] as const;

/** Customers at the start (B) and at the end (E) of the period, and those won in it (N). */
function customers({ retention }: Plan) {
  const { customers_at_start: start = 0, customers_at_end: end = 0, customers_new: won = 0 } = retention?.rate ?? {};
  return { start, end, won };
}

/** The customer retention rate in percent: (E - N) / B * 100 (D4). */
function retentionRate(plan: Plan): number {
  const { start, end, won } = customers(plan);
  return ((end - won) * 100) / start;
}

/** What is wrong with a rate that no company can have, whatever it is compared with. */
function rateComplaint(rate: number): Complaint | undefined {
  return rate < 0 || rate > 100
    ? complaint('impossible', ['retention', 'rate'], { rate: oneDecimal(rate) })
    : undefined;
}

/** As it is told: judged by all decimals, told with one. */
function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What is wrong with the period of the rate: it has to be over, and not for long. */
function periodComplaint({ retention }: Plan, facts: Facts, months: number): Complaint | undefined {
  const { from = '', to = '' } = retention?.rate ?? {};
  const at = ['retention', 'rate', 'to'];
  if (to <= from) return complaint('ends-before-start', at, { from, to });
  if (to > facts.today) return complaint('in-the-future', at, { date: to });
  if (!isWithinMonths(to, months, facts)) return complaint('too-old', at, { to, months });
  return undefined;
}

/** The share of the wanted that is in use; complains of each of the others. */
function shareInUse<T extends string>(
  wanted: readonly T[],
  used: readonly T[] | undefined,
  otherwise: (item: T) => Complaint,
): Judgement {
  return shareOf(wanted, (item) => (used?.includes(item) ? undefined : otherwise(item)));
}

export const retention: Area = {
  id: 'retention',
  checks: [
    withLimits({
      id: 'retention/rate-known',
      level: 'must',
      effort: 'small',
      limits: { months: YEARLY.full },
      covers: ['D4-0'],
      needs: ['retention.rate.from', 'retention.rate.to', ...RATE_FIGURES],
      test: (plan, facts, limits) => {
        const wrong = periodComplaint(plan, facts, limits.months);
        const rate = oneDecimal(retentionRate(plan));
        return { ...(wrong ? unmet(wrong) : met()), notes: [{ message: 'rate', args: { rate, ...customers(plan) } }] };
      },
    }),
    withLimits({
      id: 'retention/rate-plausible',
      level: 'must',
      effort: 'small',
      limits: { tolerance: STATED_RATE_TOLERANCE },
      covers: ['D4-0'],
      // Without a stated rate there is nothing to compare: were that enough, hiding a wrong one would pay.
      needs: [...RATE_FIGURES, 'retention.rate.stated_pct'],
      test: (plan, _facts, limits) => {
        const { start, end, won } = customers(plan);
        const kept = end - won;
        const at = ['retention', 'rate'];
        if (kept < 0) return unmet(complaint('more-new-than-all', [...at, 'customers_new'], { won, end }));
        if (kept > start) return unmet(complaint('more-kept-than-all', [...at, 'customers_at_end'], { kept, start }));
        const stated = plan.retention?.rate?.stated_pct ?? 0;
        const computed = retentionRate(plan);
        if (Math.abs(stated - computed) <= limits.tolerance) return met();
        return unmet(complaint('disagrees', [...at, 'stated_pct'], { stated, computed: oneDecimal(computed) }));
      },
    }),
    {
      id: 'retention/rate-target',
      level: 'should',
      effort: 'small',
      covers: ['D4-0'],
      needs: [...RATE_FIGURES, 'retention.rate.target_pct'],
      test: (plan) => {
        const target = plan.retention?.rate?.target_pct ?? 0;
        const rate = retentionRate(plan);
        const impossible = rateComplaint(rate);
        if (impossible) return unmet(impossible);
        return target > rate
          ? met()
          : unmet(complaint('not-above', ['retention', 'rate', 'target_pct'], { target, rate: oneDecimal(rate) }));
      },
    },
    withLimits({
      id: 'retention/benchmark',
      level: 'should',
      effort: 'medium',
      limits: { full: BENCHMARK_PART.full * 100, none: BENCHMARK_PART.none * 100 },
      covers: ['D4-0'],
      needs: [
        ...RATE_FIGURES,
        'retention.benchmark.industry',
        'retention.benchmark.rate_pct',
        'retention.benchmark.source',
      ],
      test: (plan, _facts, limits) => {
        const { rate_pct: benchmark = 100, industry = '' } = plan.retention?.benchmark ?? {};
        const rate = retentionRate(plan);
        const impossible = rateComplaint(rate);
        const otherwise = complaint('below', ['retention', 'rate'], {
          rate: oneDecimal(rate),
          benchmark,
          industry,
          part: limits.full,
        });
        // Whether two names mean one industry is for the reader to judge; that they differ is told.
        const own = plan.company.industry ?? industry;
        const notes = own === industry ? [] : [{ message: 'other-industry', args: { industry, own } }];
        const judged = impossible ? unmet(impossible) : onScale(rate / benchmark, inParts(limits), otherwise);
        return { ...judged, notes };
      },
    }),
    {
      id: 'retention/personal-email',
      level: 'must',
      effort: 'medium',
      covers: ['D4-1'],
      needs: ['retention.email.personalised_by'],
      test: ({ retention }) =>
        shareInUse(PERSONAL, retention?.email?.personalised_by, (by) =>
          complaint('not-personal', ['retention', 'email', 'personalised_by'], { by }),
        ),
    },
    {
      id: 'retention/workflows',
      level: 'should',
      effort: 'medium',
      covers: ['D4-1'],
      needs: ['retention.email.workflows'],
      test: ({ retention }) =>
        shareInUse(WORKFLOWS, retention?.email?.workflows, (trigger) =>
          complaint('not-automated', ['retention', 'email', 'workflows'], { trigger }),
        ),
    },
    {
      id: 'retention/synced',
      level: 'should',
      effort: 'medium',
      covers: ['D4-1'],
      needs: ['retention.email.synced_with'],
      test: ({ retention }) =>
        shareInUse(SYSTEMS, retention?.email?.synced_with, (system) =>
          complaint('not-synced', ['retention', 'email', 'synced_with'], { system }),
        ),
    },
    {
      id: 'retention/loyalty',
      level: 'must',
      effort: 'medium',
      covers: ['D2-P3', 'D2-T4'],
      needsAny: ['retention.loyalty_programme', 'retention.campaigns'],
      test: ({ retention }) =>
        parts(
          [retention?.loyalty_programme !== undefined, complaint('no-programme', ['retention', 'loyalty_programme'])],
          [(retention?.campaigns?.length ?? 0) > 0, complaint('no-campaigns', ['retention', 'campaigns'])],
        ),
    },
    {
      id: 'retention/accounts',
      level: 'should',
      effort: 'medium',
      covers: ['D4-2'],
      needsAny: ['retention.accounts.offered', 'retention.accounts.guest_checkout'],
      test: ({ retention }) => {
        const { offered, guest_checkout: guestCheckout } = retention?.accounts ?? {};
        const at = ['retention', 'accounts'];
        return parts(
          [
            offered === 'after_first_order' || offered === 'automatic',
            complaint('not-after-order', [...at, 'offered'], { offered: offered ?? 'unknown' }),
          ],
          [guestCheckout === true, complaint('no-guest-checkout', [...at, 'guest_checkout'])],
        );
      },
    },
    {
      id: 'retention/sign-in',
      level: 'could',
      effort: 'medium',
      covers: ['D4-2'],
      needs: ['retention.accounts.sign_in'],
      test: ({ retention }) => {
        const at = ['retention', 'accounts', 'sign_in'];
        switch (retention?.accounts?.sign_in) {
          case 'link':
          case 'passkey':
            return met();
          case 'password_second_factor':
            return partly(0.25, complaint('second-factor', at));
          default:
            return unmet(complaint('password', at));
        }
      },
    },
    {
      id: 'retention/account-features',
      level: 'should',
      effort: 'medium',
      covers: ['D4-2'],
      needs: ['retention.accounts.features'],
      test: ({ retention }) =>
        shareInUse(FEATURES, retention?.accounts?.features, (feature) =>
          complaint('missing', ['retention', 'accounts', 'features'], { feature }),
        ),
    },
    {
      id: 'retention/retargeting',
      level: 'should',
      effort: 'medium',
      covers: ['D4-4'],
      needs: ['retention.retargeting'],
      test: ({ retention }) =>
        shareInUse(RETARGETING, retention?.retargeting, (theme) =>
          complaint('unused', ['retention', 'retargeting'], { theme }),
        ),
    },
    {
      id: 'retention/cost-compared',
      level: 'should',
      effort: 'small',
      covers: ['D2-P3'],
      needs: ['retention.cost_to_acquire', 'retention.cost_to_keep'],
      test: (plan) => {
        const { cost_to_acquire: acquire = 0, cost_to_keep: keep = 0 } = plan.retention ?? {};
        return met({
          message: 'costs',
          args: {
            acquire: inCurrency(plan, acquire),
            keep: inCurrency(plan, keep),
            times: keep > 0 ? oneDecimal(acquire / keep) : 0,
          },
        });
      },
    },
  ],
};
