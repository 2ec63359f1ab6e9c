import { CAPACITY_TO_PEAK, CLS, INP_MS, LCP_MS, YEARLY } from '../../knowledge/thresholds.js';
import type { Area, Plan, PlanPath } from '../../model.js';
import { complaint, inParts, met, onScale, partly, recent, shareOf, unmet } from '../judgement.js';
import { withLimits } from '../with-limits.js';

const AA_OR_BETTER = /^WCAG 2\.[12] AA/;

/** A measured figure and the limit of its good range. */
interface Figure {
  readonly name: string;
  readonly at: PlanPath;
  readonly value: number | undefined;
  readonly limit: number | undefined;
  /** Where the plan itself sets the limit. */
  readonly limitAt?: PlanPath;
  readonly best: 'low' | 'high';
}

/** The figures of the site that have a good range. */
function figuresOf({ site }: Plan): Figure[] {
  const { lcp_ms, inp_ms, cls } = site?.vitals ?? {};
  const { expected_peak_per_minute: peak, maximum_per_minute } = site?.capacity ?? {};
  const { target_pct, measured_pct } = site?.availability ?? {};
  const capacity = peak === undefined ? undefined : peak * CAPACITY_TO_PEAK.full;
  return [
    { name: 'lcp', at: ['site', 'vitals', 'lcp_ms'], value: lcp_ms, limit: LCP_MS.full, best: 'low' },
    { name: 'inp', at: ['site', 'vitals', 'inp_ms'], value: inp_ms, limit: INP_MS.full, best: 'low' },
    { name: 'cls', at: ['site', 'vitals', 'cls'], value: cls, limit: CLS.full, best: 'low' },
    {
      name: 'capacity',
      at: ['site', 'capacity', 'maximum_per_minute'],
      value: maximum_per_minute,
      limit: capacity,
      limitAt: ['site', 'capacity', 'expected_peak_per_minute'],
      best: 'high',
    },
    {
      name: 'availability',
      at: ['site', 'availability', 'measured_pct'],
      value: measured_pct,
      limit: target_pct,
      limitAt: ['site', 'availability', 'target_pct'],
      best: 'high',
    },
  ];
}

function isGood({ value, limit, best }: Figure): boolean {
  if (value === undefined || limit === undefined) return false;
  return best === 'low' ? value <= limit : value >= limit;
}

export const site: Area = {
  id: 'site',
  checks: [
    withLimits({
      id: 'site/audited',
      level: 'must',
      effort: 'small',
      limits: { ...YEARLY },
      covers: ['D1-F2'],
      needs: ['site.audit.date'],
      test: ({ site }, facts, limits) => recent(site?.audit?.date ?? '', limits, ['site', 'audit', 'date'], facts),
    }),
    withLimits({
      id: 'site/loading',
      level: 'must',
      effort: 'medium',
      limits: { ...LCP_MS },
      covers: ['D1-M5', 'D1-F2'],
      needs: ['site.vitals.lcp_ms'],
      test: ({ site }, _facts, limits) => {
        const lcp = site?.vitals?.lcp_ms ?? limits.none;
        return onScale(lcp, limits, complaint('slow', ['site', 'vitals', 'lcp_ms'], { lcp, good: limits.full }));
      },
    }),
    withLimits({
      id: 'site/responsiveness',
      level: 'should',
      effort: 'medium',
      limits: { ...INP_MS },
      covers: ['D1-M5'],
      needs: ['site.vitals.inp_ms'],
      test: ({ site }, _facts, limits) => {
        const inp = site?.vitals?.inp_ms ?? limits.none;
        return onScale(inp, limits, complaint('sluggish', ['site', 'vitals', 'inp_ms'], { inp, good: limits.full }));
      },
    }),
    withLimits({
      id: 'site/stability',
      level: 'should',
      effort: 'medium',
      limits: { ...CLS },
      covers: ['D1-M5'],
      needs: ['site.vitals.cls'],
      test: ({ site }, _facts, limits) => {
        const cls = site?.vitals?.cls ?? limits.none;
        return onScale(cls, limits, complaint('jumps', ['site', 'vitals', 'cls'], { cls, good: limits.full }));
      },
    }),
    withLimits({
      id: 'site/capacity',
      level: 'must',
      effort: 'large',
      limits: { full: CAPACITY_TO_PEAK.full * 100, none: CAPACITY_TO_PEAK.none * 100 },
      covers: ['D1-F2'],
      needs: ['site.capacity.maximum_per_minute', 'site.capacity.expected_peak_per_minute', 'site.capacity.tested'],
      test: ({ site }, facts, limits) => {
        const {
          maximum_per_minute: maximum = 0,
          expected_peak_per_minute: peak = Number.POSITIVE_INFINITY,
          tested = '',
        } = site?.capacity ?? {};
        if (tested > facts.today) {
          return unmet(complaint('in-the-future', ['site', 'capacity', 'tested'], { date: tested }));
        }
        const scale = inParts(limits);
        const otherwise = complaint('too-small', ['site', 'capacity', 'maximum_per_minute'], {
          maximum,
          peak,
          safe: peak * scale.full,
        });
        return onScale(maximum / peak, scale, otherwise);
      },
    }),
    {
      id: 'site/availability',
      level: 'should',
      effort: 'medium',
      covers: ['D1-F2'],
      needs: ['site.availability.monitored_with', 'site.availability.measured_pct', 'site.availability.target_pct'],
      test: ({ site }) => {
        const { measured_pct: measured = 0, target_pct: target = 100 } = site?.availability ?? {};
        return measured >= target
          ? met()
          : unmet(complaint('below-target', ['site', 'availability', 'measured_pct'], { measured, target }));
      },
    },
    withLimits({
      id: 'site/usability',
      level: 'should',
      effort: 'medium',
      limits: { ...YEARLY },
      covers: ['D1-M5'],
      needs: ['site.usability_test.date'],
      test: ({ site }, facts, limits) =>
        recent(site?.usability_test?.date ?? '', limits, ['site', 'usability_test', 'date'], facts),
    }),
    {
      id: 'site/accessibility',
      level: 'should',
      effort: 'large',
      covers: ['D1-M5'],
      needs: ['site.accessibility.standard', 'site.accessibility.status'],
      test: ({ site }) => {
        const { standard = '', status } = site?.accessibility ?? {};
        if (!AA_OR_BETTER.test(standard)) {
          return unmet(complaint('too-low', ['site', 'accessibility', 'standard'], { standard }));
        }
        if (status === 'conforms') return met();
        const at = ['site', 'accessibility', 'status'];
        return status === 'in_progress'
          ? partly(0.5, complaint('in-progress', at, { standard }))
          : unmet(complaint('not-started', at, { standard }));
      },
    },
    {
      id: 'site/conversion',
      level: 'should',
      effort: 'small',
      covers: ['D2-P2'],
      needs: ['site.conversion_pct.baseline', 'site.conversion_pct.target'],
      test: ({ site }) => {
        const { baseline = 0, target = 0 } = site?.conversion_pct ?? {};
        return target > baseline
          ? met()
          : unmet(complaint('no-rise', ['site', 'conversion_pct', 'target'], { baseline, target }));
      },
    },
    {
      id: 'site/improvements',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M5', 'D1-F2'],
      needsAny: [
        'site.vitals.lcp_ms',
        'site.vitals.inp_ms',
        'site.vitals.cls',
        'site.capacity.maximum_per_minute',
        'site.availability.measured_pct',
      ],
      test: (plan) => {
        const improved = new Set<string>(plan.roadmap?.initiatives?.flatMap(({ improves = [] }) => improves));
        const wanting = figuresOf(plan).filter((figure) => !isGood(figure));
        if (wanting.length === 0) return met();
        return shareOf(wanting, ({ name, at, value, limit, limitAt = at }) => {
          // A figure that is not known may be out of its range: leaving it out earns nothing.
          if (value === undefined) return complaint('unknown', at, { figure: name });
          if (limit === undefined) return complaint('no-limit', limitAt, { figure: name });
          if (improved.has(at.join('.'))) return undefined;
          return complaint('no-initiative', at, { figure: name, value, limit });
        });
      },
    },
  ],
};
