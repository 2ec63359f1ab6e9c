import type { Area, Facts, Judgement, Plan, PlanPath } from '../../model.js';
import { allOf, complaint, meanOf, met, mostFrequent, partly, shareOf, unmet } from '../judgement.js';
import { hasManyInitiatives, type Initiative, nameOf } from '../plan-facts.js';

type Role = NonNullable<NonNullable<Plan['team']>['roles']>[number];
type Sourcing = NonNullable<Role['sourcing']>;

const ROLES: PlanPath = ['team', 'roles'];
const INITIATIVES: PlanPath = ['roadmap', 'initiatives'];
const FILLED: readonly Sourcing[] = ['in_house', 'outsourced'];

function rolesOf({ team }: Plan): readonly Role[] {
  return team?.roles ?? [];
}

/** Whether a function is filled, or at least has a vacancy that is planned to be. */
function staffed(plan: Plan, wanted: Role['function'], { today }: Facts): Judgement {
  const candidates = [...rolesOf(plan).entries()].filter(([, role]) => role.function === wanted);
  if (candidates.some(([, { sourcing }]) => sourcing && FILLED.includes(sourcing))) return met();
  // A date that has passed fills nothing.
  const planned = candidates.find(
    ([, { sourcing, fill_by = '', fill_with }]) => sourcing === 'vacant' && fill_by >= today && fill_with !== undefined,
  );
  const [found] = planned ? [planned] : candidates;
  if (found === undefined) return unmet(complaint('no-role', ROLES));
  const [index, { id: role, sourcing = '', fill_by = '' }] = found;
  const at = [...ROLES, index, 'sourcing'];
  return planned
    ? partly(0.25, complaint('vacancy', at, { role, date: fill_by }))
    : unmet(complaint('not-filled', at, { role, sourcing }));
}

/** Whether a role may be one of these: it is, or the plan does not say who fills it. */
function mayBe(role: Role, ...sourcing: readonly Sourcing[]): boolean {
  return role.sourcing === undefined || sourcing.includes(role.sourcing);
}

/**
 * The mean over the roles that are, or may be, of this sourcing. Where the plan does not say who fills
 * a role, it counts and fails: not saying so would help otherwise.
 */
function meanOfRoles(
  plan: Plan,
  sourcing: readonly Sourcing[],
  judge: (role: Role, at: PlanPath) => Judgement,
): Judgement {
  return meanOf(
    rolesOf(plan).flatMap((role, index) => {
      const at = [...ROLES, index];
      if (!mayBe(role, ...sourcing)) return [];
      return role.sourcing === undefined
        ? unmet(complaint('unknown', [...at, 'sourcing'], { role: role.id }))
        : judge(role, at);
    }),
  );
}

/** The initiative that needs each role first: the role owns it, or is to spend days on it. */
function firstNeedingEach({ roadmap }: Plan): ReadonlyMap<string, Initiative> {
  const first = new Map<string, Initiative>();
  for (const initiative of roadmap?.initiatives ?? []) {
    const { owner, effort_days = {}, start = '' } = initiative;
    for (const role of [...(owner === undefined ? [] : [owner]), ...Object.keys(effort_days)]) {
      const known = first.get(role);
      if (known === undefined || start < (known.start ?? '')) first.set(role, initiative);
    }
  }
  return first;
}

/** Whether a vacancy is filled before it is needed. */
function filledInTime(
  { id: role, fill_by }: Role,
  at: PlanPath,
  first: Initiative | undefined,
  earliest: string | undefined,
  { today }: Facts,
): Judgement {
  const place = [...at, 'fill_by'];
  if (fill_by === undefined) return unmet(complaint('no-date', place, { role }));
  if (fill_by < today) return unmet(complaint('overdue', place, { role, date: fill_by }));
  if (first?.start !== undefined) {
    if (fill_by < first.start) return met();
    return unmet(complaint('too-late', place, { role, date: fill_by, initiative: nameOf(first), start: first.start }));
  }
  // Where no initiative names the role, any may need it: leaving out its days must not help.
  if (earliest === undefined || fill_by < earliest) return met();
  return unmet(complaint('need-unknown', place, { role, date: fill_by, start: earliest }));
}

export const team: Area = {
  id: 'team',
  checks: [
    {
      id: 'team/marketing',
      level: 'must',
      effort: 'large',
      covers: ['D1-F1'],
      needs: ['team.roles[].function', 'team.roles[].sourcing'],
      test: (plan, facts) => staffed(plan, 'marketing', facts),
    },
    {
      id: 'team/development',
      level: 'must',
      effort: 'large',
      covers: ['D1-F1'],
      needs: ['team.roles[].function', 'team.roles[].sourcing'],
      test: (plan, facts) => staffed(plan, 'development', facts),
    },
    {
      id: 'team/ux',
      level: 'should',
      effort: 'medium',
      covers: ['D1-F1'],
      needs: ['team.roles[].function', 'team.roles[].sourcing'],
      test: (plan, facts) => staffed(plan, 'ux', facts),
    },
    {
      id: 'team/availability',
      level: 'must',
      effort: 'small',
      covers: ['D1-F1', 'D1-A3'],
      needs: ['team.roles[].sourcing', 'team.roles[].days_per_month'],
      test: (plan) =>
        rolesOf(plan).some((role) => mayBe(role, ...FILLED))
          ? meanOfRoles(plan, FILLED, ({ id: role, days_per_month = 0 }, at) =>
              days_per_month > 0 ? met() : unmet(complaint('no-days', [...at, 'days_per_month'], { role })),
            )
          : unmet(complaint('none-filled', ROLES)),
    },
    {
      id: 'team/responsibilities',
      level: 'should',
      effort: 'small',
      covers: ['D1-A3'],
      needs: ['team.roles[].responsibilities'],
      test: (plan) =>
        shareOf(rolesOf(plan), ({ id: role, responsibilities = [] }, index) =>
          responsibilities.length > 0
            ? undefined
            : complaint('no-responsibilities', [...ROLES, index, 'responsibilities'], { role }),
        ),
    },
    {
      id: 'team/partners-named',
      level: 'should',
      effort: 'small',
      covers: ['D1-F1'],
      applies: ({ team }) => team?.roles?.some((role) => mayBe(role, 'outsourced')) ?? true,
      needs: ['team.roles[].sourcing', 'team.roles[].partner', 'team.roles[].scope'],
      test: (plan) =>
        meanOfRoles(plan, ['outsourced'], ({ id: role, partner, scope }, at) =>
          allOf(
            [partner !== undefined, complaint('no-partner', [...at, 'partner'], { role })],
            [scope !== undefined, complaint('no-scope', [...at, 'scope'], { role })],
          ),
        ),
    },
    {
      id: 'team/vacancies-planned',
      level: 'must',
      effort: 'medium',
      covers: ['D1-F1'],
      applies: ({ team }) => team?.roles?.some((role) => mayBe(role, 'vacant')) ?? true,
      needs: [
        'team.roles[].fill_by',
        'roadmap.initiatives[*].owner',
        'roadmap.initiatives[*].effort_days',
        'roadmap.initiatives[*].start',
      ],
      test: (plan, facts) => {
        const first = firstNeedingEach(plan);
        const [earliest] = (plan.roadmap?.initiatives ?? []).flatMap(({ start }) => start ?? []).sort();
        return meanOfRoles(plan, ['vacant'], (role, at) => filledInTime(role, at, first.get(role.id), earliest, facts));
      },
    },
    {
      id: 'team/no-single-point',
      level: 'could',
      effort: 'small',
      covers: ['practice'],
      applies: hasManyInitiatives,
      needs: ['roadmap.initiatives[].owner'],
      test: ({ roadmap }) => {
        const initiatives = roadmap?.initiatives ?? [];
        const owners = initiatives.flatMap(({ owner }) => owner ?? []);
        const { value: role, count: owned } = mostFrequent(owners);
        const half = initiatives.length / 2;
        if (owned > half) {
          return unmet(complaint('concentrated', INITIATIVES, { role, owned, initiatives: initiatives.length }));
        }
        // Initiatives without an owner might be the busiest role's.
        if (owned + initiatives.length - owners.length <= half) return met();
        return unmet(
          initiatives.flatMap((initiative, index) =>
            initiative.owner === undefined
              ? complaint('no-owner', [...INITIATIVES, index, 'owner'], { initiative: nameOf(initiative) })
              : [],
          ),
        );
      },
    },
  ],
};
