import type { Area, Judgement, Plan, PlanPath } from '../../model.js';
import { MOST_FINDINGS } from '../../plan/limits.js';
import {
  allOf,
  type Complaint,
  complaint,
  inCurrency,
  meanOf,
  met,
  monthNumber,
  monthText,
  mostFrequent,
  partly,
  shareOf,
  unmet,
} from '../judgement.js';
import { hasManyInitiatives, type Initiative, nameOf } from '../plan-facts.js';

const INITIATIVES: PlanPath = ['roadmap', 'initiatives'];
const ASPECTS = ['offer', 'audience', 'operations'] as const;
const PILOT_PARTS = ['hypothesis', 'metric', 'scale_when', 'stop_when'] as const;

function initiativesOf({ roadmap }: Plan): readonly Initiative[] {
  return roadmap?.initiatives ?? [];
}

/** The share of initiatives that answer a key; the complaint `missing` for each that does not. */
function shareWith(plan: Plan, key: 'budget' | 'expected_return'): Judgement {
  return shareOf(initiativesOf(plan), (initiative, index) =>
    initiative[key] === undefined
      ? complaint('missing', [...INITIATIVES, index, key], { initiative: nameOf(initiative) })
      : undefined,
  );
}

/** Whether an initiative answers all parts of a key, such as its pilot; one complaint if it answers none. */
function whole<Part extends string>(
  initiative: Initiative,
  index: number,
  key: 'effects' | 'pilot',
  parts: readonly Part[],
  answers: { readonly [part in Part]?: string } = {},
): Judgement {
  const at = [...INITIATIVES, index, key];
  const args = { initiative: nameOf(initiative) };
  const missing = parts.filter((part) => answers[part] === undefined);
  if (missing.length === 0) return met();
  if (missing.length === parts.length) return unmet(complaint('nothing', at, args));
  return unmet(missing.map((part) => complaint('incomplete', [...at, part], { ...args, part })));
}

/** Whether an initiative has an owner, a start and a later end. */
function scheduled(initiative: Initiative, index: number): Judgement {
  const { owner, start = '', end = '' } = initiative;
  const at = [...INITIATIVES, index];
  const args = { initiative: nameOf(initiative) };
  return allOf(
    [owner !== undefined, complaint('no-owner', [...at, 'owner'], args)],
    [start !== '', complaint('no-start', [...at, 'start'], args)],
    [end !== '', complaint('no-end', [...at, 'end'], args)],
    [start === '' || end === '' || end > start, complaint('ends-first', [...at, 'end'], { ...args, start, end })],
  );
}

/** Days a month that an initiative takes of a role, from a month until before another, counted since the year 0. */
interface Booking {
  readonly from: number;
  readonly until: number;
  readonly days: number;
}

/** What is booked of each role; an initiative's effort is spread evenly over the months it touches. */
function bookingsOf(initiatives: readonly Initiative[]): Map<string, readonly Booking[]> {
  const bookings = new Map<string, Booking[]>();
  for (const { start = '', end = '', effort_days = {} } of initiatives) {
    const from = monthNumber(start);
    // What ends before it starts has its effort in the month of its start, rather than nowhere.
    const until = Math.max(from, monthNumber(end)) + 1;
    for (const [role, days] of Object.entries(effort_days)) {
      const ofRole = bookings.get(role) ?? [];
      ofRole.push({ from, until, days: days / (until - from) });
      bookings.set(role, ofRole);
    }
  }
  return bookings;
}

/** Months one after another with the same days booked, of how many bookings. */
interface Stretch extends Booking {
  readonly bookings: number;
}

/** From the first month to the last; month by month, an initiative of centuries would fill the memory. */
function stretchesOf(bookings: readonly Booking[]): readonly Stretch[] {
  const changes = bookings
    .flatMap(({ from, until, days }) => [
      { month: from, days, bookings: 1 },
      { month: until, days: -days, bookings: -1 },
    ])
    .sort((a, b) => a.month - b.month);
  const stretches: Stretch[] = [];
  let [days, count] = [0, 0];
  for (const [index, change] of changes.entries()) {
    days += change.days;
    count += change.bookings;
    const until = changes[index + 1]?.month ?? change.month;
    if (count > 0 && until > change.month) stretches.push({ from: change.month, until, days, bookings: count });
  }
  return stretches;
}

/** In how many months roles are booked, and what is over the capacity of the team in each of them. */
function capacityOf({ team, roadmap }: Plan): { readonly months: number; readonly overbooked: readonly Complaint[] } {
  const bookings = bookingsOf(roadmap?.initiatives ?? []);
  const overbooked: Complaint[] = [];
  let months = 0;
  for (const [index, { id, days_per_month: available = 0 }] of (team?.roles ?? []).entries()) {
    for (const { from, until, days } of stretchesOf(bookings.get(id) ?? [])) {
      months += until - from;
      const booked = inHundredths(days);
      // A plan with more findings than can be told is not audited.
      const last = booked > available ? Math.min(until, from + MOST_FINDINGS - overbooked.length + 1) : from;
      for (let month = from; month < last; month += 1) {
        const args = { role: id, month: monthText(month), booked, available };
        overbooked.push(complaint('overbooked', ['team', 'roles', index, 'days_per_month'], args));
      }
    }
  }
  return { months, overbooked };
}

/** Sums of decimals come out a little beside the truth: a hundredth is exact enough for days and money. */
function inHundredths(sum: number): number {
  return Math.round(sum * 100) / 100;
}

export const roadmap: Area = {
  id: 'roadmap',
  checks: [
    {
      id: 'roadmap/initiatives',
      level: 'must',
      effort: 'medium',
      covers: ['D1-G'],
      needs: ['roadmap.initiatives'],
      test: (plan) => {
        const initiatives = initiativesOf(plan);
        return initiatives.length === 0 ? unmet(complaint('none', INITIATIVES)) : meanOf(initiatives.map(scheduled));
      },
    },
    {
      id: 'roadmap/supports-goals',
      level: 'must',
      effort: 'small',
      covers: ['D1-G'],
      needs: ['goals.objectives[].id', 'roadmap.initiatives[].supports'],
      test: (plan) => {
        const objectives = new Set(plan.goals?.objectives?.map(({ id }) => id));
        return shareOf(initiativesOf(plan), (initiative, index) =>
          initiative.supports?.some((id) => objectives.has(id))
            ? undefined
            : complaint('supports-nothing', [...INITIATIVES, index, 'supports'], { initiative: nameOf(initiative) }),
        );
      },
    },
    {
      id: 'roadmap/three-aspects',
      level: 'should',
      effort: 'small',
      covers: ['D1-A1', 'D1-A2', 'D1-A3'],
      needs: ['roadmap.initiatives[].effects'],
      test: (plan) =>
        meanOf(initiativesOf(plan).map((each, index) => whole(each, index, 'effects', ASPECTS, each.effects))),
    },
    {
      id: 'roadmap/pilot-first',
      level: 'should',
      effort: 'medium',
      covers: ['D2-S2'],
      needs: ['roadmap.initiatives[].pilot'],
      test: (plan) =>
        meanOf(initiativesOf(plan).map((each, index) => whole(each, index, 'pilot', PILOT_PARTS, each.pilot))),
    },
    {
      id: 'roadmap/budgeted',
      level: 'should',
      effort: 'small',
      covers: ['D2-S2'],
      needs: ['roadmap.initiatives[].budget'],
      test: (plan) => shareWith(plan, 'budget'),
    },
    {
      id: 'roadmap/within-budget',
      level: 'must',
      effort: 'medium',
      covers: ['D2-S2'],
      needs: ['roadmap.budget', 'roadmap.initiatives[*].budget'],
      test: (plan) => {
        const initiatives = initiativesOf(plan);
        if (initiatives.length === 0) return unmet(complaint('nothing-budgeted', INITIATIVES));
        const sum = inHundredths(initiatives.reduce((total, { budget = 0 }) => total + budget, 0));
        const budget = plan.roadmap?.budget ?? 0;
        const args = {
          sum: inCurrency(plan, sum),
          budget: inCurrency(plan, budget),
          over: inCurrency(plan, inHundredths(sum - budget)),
        };
        return sum > budget ? unmet(complaint('over-budget', ['roadmap', 'budget'], args)) : met();
      },
    },
    {
      id: 'roadmap/expected-return',
      level: 'should',
      effort: 'small',
      covers: ['D1-F2', 'D2-S2'],
      needs: ['roadmap.initiatives[].expected_return'],
      test: (plan) => shareWith(plan, 'expected_return'),
    },
    {
      id: 'roadmap/capacity',
      level: 'must',
      effort: 'medium',
      covers: ['D1-F1', 'D1-A3'],
      needs: [
        'team.roles[*].days_per_month',
        'roadmap.initiatives[*].effort_days',
        'roadmap.initiatives[*].start',
        'roadmap.initiatives[*].end',
      ],
      test: (plan) => {
        const initiatives = initiativesOf(plan);
        if (initiatives.length === 0) return unmet(complaint('nothing-booked', INITIATIVES));
        const unbooked = initiatives.flatMap((initiative, index) =>
          Object.keys(initiative.effort_days ?? {}).length === 0
            ? complaint('books-nobody', [...INITIATIVES, index, 'effort_days'], { initiative: nameOf(initiative) })
            : [],
        );
        const { months, overbooked } = capacityOf(plan);
        const complaints = [...unbooked, ...overbooked];
        const verdicts = unbooked.length + months;
        return verdicts === 0 ? unmet() : partly((verdicts - complaints.length) / verdicts, complaints);
      },
    },
    {
      id: 'roadmap/spread',
      level: 'could',
      effort: 'small',
      covers: ['D2-S2'],
      applies: hasManyInitiatives,
      needs: ['roadmap.initiatives[*].start'],
      test: (plan) => {
        const months = initiativesOf(plan).map(({ start = '' }) => start.slice(0, 7));
        const { value: month, count: starts } = mostFrequent(months);
        const args = { month, starts, initiatives: months.length };
        return starts > months.length / 2 ? unmet(complaint('bunched', INITIATIVES, args)) : met();
      },
    },
  ],
};
