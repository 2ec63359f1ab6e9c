import { AREA_IDS } from '../areas/ids.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import type { AreaId, Level } from '../model.js';
import { isDay } from '../plan/day.js';
import { LEVELS } from '../policy/policy.js';
import { Failure } from './failure.js';
import { oneOf } from './one-of.js';

/** A value that was given; an empty variable of the environment is none. */
export function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** The area of a name, as `--area` takes it. */
export function areaNamed(name: string, words: Words): AreaId {
  const { errors } = words.interface.cli;
  return oneOf(
    name,
    AREA_IDS,
    errors['unknown-area']({ name }),
    errors['unknown-area-fix']({ areas: AREA_IDS }),
    words,
  );
}

/** The level that `--level` names: checks below it are left aside. */
export function lowestLevel(name: string | undefined, words: Words): Level | undefined {
  const { errors } = words.interface.cli;
  if (name === undefined) return undefined;
  return oneOf(
    name,
    LEVELS,
    errors['not-a-level']({ value: name }),
    errors['unknown-level-fix']({ levels: LEVELS }),
    words,
  );
}

/** The day of the audit: as asked, else as SOURCE_DATE_EPOCH says, else today in UTC. */
export function dayOf(asked: string | undefined, { interface: { cli } }: Words, io: Io): string {
  const epoch = io.env['SOURCE_DATE_EPOCH'];
  const day = asked ?? isoDay(epoch ? Number(epoch) * 1000 : io.now());
  if (day !== undefined && isDay(day)) return day;
  throw new Failure(cli.errors['not-a-date']({ value: asked ?? epoch ?? '' }), cli.errors['not-a-date-fix']());
}

/** The day in UTC of a time in ms, YYYY-MM-DD; undefined where there is no such time. */
function isoDay(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
