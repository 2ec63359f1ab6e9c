import type { LinearScale, RecencyLimits } from '../knowledge/thresholds.js';
import type { Argument, Arguments, Facts, Judgement, Message, Plan, PlanPath, Problem } from '../model.js';

/** The ways in which checks give credit, so that a check is a few lines. All are pure. */

/** A problem before it is known what it costs. */
export type Complaint = Omit<Problem, 'costs'>;

/** Says what is wrong and where: the id of a message in the area's words, its arguments, a plan path. */
export function complaint(message: string, at: PlanPath, args: Arguments = {}): Complaint {
  return { message, at, args };
}

/** Everything is earned. */
export function met(...notes: Message[]): Judgement {
  return notes.length > 0 ? { share: 1, problems: [], notes } : { share: 1, problems: [] };
}

/** Complaints one by one or as lists: there may be more of them than a function can take arguments. */
type Complaints = readonly (Complaint | readonly Complaint[])[];

/** Nothing is earned. With several complaints, each costs an equal part. */
export function unmet(...complaints: Complaints): Judgement {
  return partly(0, complaints.flat());
}

/** `share` of the weight (0 to 1) is earned; the complaints cost the rest in equal parts. */
export function partly(share: number, ...complaints: Complaints): Judgement {
  const all = complaints.flat();
  const costs = all.length > 0 ? (1 - share) / all.length : 0;
  return { share, problems: all.map((found) => costing(costs, found)) };
}

/** A problem with what it costs. Written out, because copying objects is what would cost most of an audit. */
function costing(costs: number, { message, at, args }: Complaint): Problem {
  return { message, at, args, costs };
}

/** What one item earns: nothing wrong, nothing earned, or a part (0 to 1) with a complaint. */
export type ItemVerdict = Complaint | { readonly share: number; readonly complaint: Complaint } | undefined;

/**
 * The share of items that are in order: each counts equally.
 * An empty list earns nothing and complains of nothing; a check that allows it says so first.
 */
export function shareOf<T>(items: readonly T[], judge: (item: T, index: number) => ItemVerdict): Judgement {
  const count = items.length;
  const problems: Problem[] = [];
  let earned = 0;
  items.forEach((item, index) => {
    const verdict = judge(item, index);
    const share = verdict === undefined ? 1 : 'share' in verdict ? verdict.share : 0;
    earned += share;
    if (verdict !== undefined)
      problems.push(costing((1 - share) / count, 'share' in verdict ? verdict.complaint : verdict));
  });
  return { share: count === 0 ? 0 : earned / count, problems };
}

/**
 * Several judgements in one, each counting equally; none at all earn nothing.
 * What is earned is added up, not what is lost: a sum of thirds or sixths would not come out at 0 or 1.
 */
export function meanOf(judgements: readonly Judgement[]): Judgement {
  const count = judgements.length;
  const problems: Problem[] = [];
  let earned = 0;
  for (const judgement of judgements) {
    earned += judgement.share;
    for (const problem of judgement.problems) problems.push(costing(problem.costs / count, problem));
  }
  return { share: count === 0 ? 0 : earned / count, problems };
}

/** Equal parts, each in order or not: `[true, complaint]` earns its part. */
export function parts(...conditions: Condition[]): Judgement {
  return partsOf(conditions);
}

/** The same of a list, which may be longer than a function can take arguments. */
export function partsOf(conditions: readonly Condition[]): Judgement {
  return shareOf(conditions, ([holds, otherwise]) => (holds ? undefined : otherwise));
}

type Condition = readonly [boolean, Complaint];

/** All or nothing: each condition holds, or nothing is earned and what does not hold is told. */
export function allOf(...conditions: Condition[]): Judgement {
  const broken = conditions.flatMap(([holds, otherwise]) => (holds ? [] : [otherwise]));
  return broken.length > 0 ? unmet(broken) : met();
}

/** Full credit at `scale.full`, none at `scale.none`, linear between; works in either direction. */
export function onScale(value: number, scale: LinearScale, otherwise: Complaint): Judgement {
  const share = Math.min(1, Math.max(0, (value - scale.none) / (scale.full - scale.none)));
  return share === 1 ? met() : partly(share, otherwise);
}

/** A scale in percent as one of parts: 60 as 0.6. */
export function inParts({ full, none }: LinearScale): LinearScale {
  return { full: full / 100, none: none / 100 };
}

/**
 * Full credit for a date at most `limits.full` months before the audit date, none from `limits.none`
 * months on, linear by days between. A date after the audit date is a plan, not a deed: no credit.
 * Complains with the shared messages `in-the-future` and `out-of-date`.
 */
export function recent(date: string | undefined, limits: RecencyLimits, at: PlanPath, facts: Facts): Judgement {
  if (date === undefined) return unmet();
  if (date > facts.today) return unmet(complaint('in-the-future', at, { date }));
  const day = dayNumber(date);
  const full = dayNumber(monthsBefore(facts.today, limits.full));
  const none = dayNumber(monthsBefore(facts.today, limits.none));
  if (day >= full) return met();
  const share = Math.max(0, (day - none) / (full - none));
  return partly(share, complaint('out-of-date', at, { date, full: limits.full, none: limits.none }));
}

/** Whether a date lies at most so many months before the audit date, and not after it. */
export function isWithinMonths(date: string, months: number, facts: Facts): boolean {
  return date <= facts.today && date >= monthsBefore(facts.today, months);
}

/** Days since 1970-01-01 of a date YYYY-MM-DD. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The same day so many calendar months earlier; the last day of that month where it has no such day. */
export function monthsBefore(date: string, months: number): string {
  return monthsAfter(date, -months);
}

/** In months. What a house sets may lead no further: the calendar has an end. */
const CENTURY = 1200;

/** The same day so many calendar months later; the last day of that month where it has no such day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const by = Math.min(CENTURY, Math.max(-CENTURY, months));
  const lastDay = new Date(Date.UTC(year, month + by, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + by, Math.min(day, lastDay)));
  return moved.toISOString().slice(0, 10);
}

/** A month, YYYY-MM, by its number since the year 0. */
export function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Months since the year 0 of a date YYYY-MM-DD. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** An amount as an argument of a message, in the plan's currency where it names one. */
export function inCurrency(plan: Plan, amount: number): Argument {
  const currency = plan.company.currency;
  return currency === undefined ? amount : { amount, currency };
}

/** The value that occurs most often, and how often; of several such, the one that is first to. */
export function mostFrequent(values: readonly string[]): { readonly value: string; readonly count: number } {
  const counts = new Map<string, number>();
  let most = { value: '', count: 0 };
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > most.count) most = { value, count };
  }
  return most;
}
