import type { Argument, Arguments, PlanPath } from '../model.js';
import { itemNameKeyAt, patternWithin } from '../plan/expected.js';
import { isData, stepInto } from '../plan/sound.js';

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
  const titles: string[] = [];
  const place = placeName(path, data, titles);
  const subject: string[] = [];
  for (const [name, value] of Object.entries(args)) {
    const text = BESIDE_THE_SUBJECT.includes(name) ? undefined : nameIn(value);
    // An item that goes by its id may be given another title.
    if (text !== undefined && !titles.includes(text)) subject.push(`${name}=${text}`);
  }
  const about = `${id} ${message} at ${place}`;
  return subject.length === 0 ? about : `${about}: ${subject.sort().join(' ')}`;
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

/**
 * A path in which items go by their names, as in `team.roles[designer].function`; one without a name by its place.
 *
 * @param titles takes up the titles of the items that the path leads through
 */
export function placeName(path: PlanPath, data: unknown, titles: string[] = []): string {
  let [name, pattern] = ['', ''];
  let value = data;
  for (const [index, step] of path.entries()) {
    value = stepInto(value, step);
    pattern = patternWithin(pattern, step);
    if (typeof step !== 'number') {
      name += index === 0 ? step : `.${step}`;
      continue;
    }
    const item = isData(value) ? value[itemNameKeyAt(pattern) ?? ''] : value;
    name += `[${typeof item === 'string' ? item.trim().toLowerCase() : step}]`;
    const title = isData(value) && typeof value['title'] === 'string' ? nameIn(value['title']) : undefined;
    if (title !== undefined) titles.push(title);
  }
  return name;
}
