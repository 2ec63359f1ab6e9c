import type { Argument, Arguments, PlanPath } from '../model.js';
import { itemNameKey } from '../plan/expected.js';
import { isData, valueAt } from '../plan/sound.js';

/**
 * What a finding is about, as a text that stays the same while the plan is edited around it:
 * `team/availability idle at team.roles[designer].days_per_month: role=designer`.
 *
 * Items of lists go by their own id or name, and not by their place; of the arguments those that name
 * something count, and not those that measure or count. Two problems that differ in what they are about
 * never share one.
 *
 * @param data the plan as it is written
 */
export function fingerprintOf(
  {
    id,
    message,
    path,
    args,
  }: { readonly id: string; readonly message: string; readonly path: PlanPath; readonly args: Arguments },
  data: unknown,
): string {
  const titles = titlesOn(path, data);
  const subject = Object.entries(args)
    .filter(([name]) => !BESIDE_THE_SUBJECT.includes(name))
    .flatMap(([name, value]) => {
      const text = nameIn(value);
      // An item that goes by its id may be given another title.
      return text === undefined || titles.includes(text) ? [] : [`${name}=${text}`];
    })
    .sort();
  return [`${id} ${message} at ${placeName(path, data)}`, ...(subject.length > 0 ? [subject.join(' ')] : [])].join(
    ': ',
  );
}

/** The titles of the items that a path leads through. */
function titlesOn(path: PlanPath, data: unknown): readonly string[] {
  return path.flatMap((step, index) => {
    const item = typeof step === 'number' ? valueAt(data, path.slice(0, index + 1)) : undefined;
    const title = isData(item) ? item['title'] : undefined;
    return typeof title === 'string' ? (nameIn(title) ?? []) : [];
  });
}

/** Arguments that help to mend a problem: what there is to choose from, and where it stands. */
const BESIDE_THE_SUBJECT = ['allowed', 'key', 'known', 'meant'];

/** An argument that names something, spaces and capitals aside; a day measures. */
function nameIn(value: Argument): string | undefined {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  if (typeof value === 'string') return value.trim().toLowerCase().replace(/\s+/g, ' ');
  return Array.isArray(value)
    ? value
        .map((part) => nameIn(part))
        .toSorted()
        .join(',')
    : undefined;
}

/** A path in which items go by their names, as in `team.roles[designer].function`; one without a name by its place. */
export function placeName(path: PlanPath, data: unknown): string {
  return path
    .map((step, index) => {
      if (typeof step !== 'number') return index === 0 ? step : `.${step}`;
      const here = path.slice(0, index + 1);
      const item = valueAt(data, here);
      const name = isData(item) ? item[itemNameKey(here) ?? ''] : item;
      return typeof name === 'string' ? `[${name.trim().toLowerCase()}]` : `[${step}]`;
    })
    .join('');
}
