import { REFERENCES } from '../generated/plan-format.js';
import type { PlanPath } from '../model.js';
import type { Breach } from './breaches.js';
import { idMeant } from './meant.js';
import { nearest } from './nearest.js';
import { isWithin, stepsOf } from './path.js';
import { type Data, isData, valueAt } from './sound.js';

/** The lists whose items other sections refer to, by the kind of item, with the key that names an item. */
const LISTS = {
  role: { list: ['team', 'roles'], key: 'id' },
  objective: { list: ['goals', 'objectives'], key: 'id' },
  initiative: { list: ['roadmap', 'initiatives'], key: 'id' },
  persona: { list: ['personas', 'profiles'], key: 'id' },
  channel: { list: ['marketing', 'channels'], key: 'id' },
  stage: { list: ['journey', 'stages'], key: 'stage' },
} as const satisfies Readonly<Record<string, { list: PlanPath; key: string }>>;

type Kind = keyof typeof LISTS;

/** The kinds of item that a reference may name. With `text`, anything else is a text. */
const TARGETS: Readonly<Record<string, readonly (Kind | 'check' | 'text')[]>> = {
  role: ['role'],
  objective: ['objective'],
  initiative: ['initiative'],
  persona: ['persona'],
  channel: ['channel'],
  check: ['check'],
  'objective-or-stage': ['objective', 'stage'],
  'initiative-or-text': ['initiative', 'text'],
};

/**
 * The names that a kind of reference may use now, in the order of the plan.
 *
 * @param checkIds the checks that `not_applicable` may name
 */
export function namesFor(referenceKind: string, data: Data, checkIds: readonly string[]): readonly string[] {
  return namesOf(TARGETS[referenceKind] ?? [], data, checkIds).shown;
}

/** The list of which a kind of reference names an item, with the key that names it, where there is one such list. */
export function listFor(referenceKind: string): { readonly list: PlanPath; readonly key: string } | undefined {
  const [target] = TARGETS[referenceKind] ?? [];
  return target === undefined || target === 'check' || target === 'text' ? undefined : LISTS[target];
}

/** Whether a kind of reference may also be a text of its own. */
export function mayBeText(referenceKind: string): boolean {
  return TARGETS[referenceKind]?.includes('text') === true;
}

/** What looks like an id of several words, rather than a text. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/**
 * References that point nowhere, and ids that stand twice. Where the list that a reference names an
 * entry of is missing or broken itself, nobody knows: that is told once, and not at every reference.
 *
 * @param data the plan as it is written, so that a mistake elsewhere in an item does not lose its id
 * @param checkIds the checks that `not_applicable` may name
 * @param breaches what else breaks the format
 */
export function danglingReferences(data: Data, checkIds: readonly string[], breaches: readonly Breach[]): Breach[] {
  const isKnown = (target: Kind | 'check' | 'text'): boolean =>
    target === 'check' || target === 'text' || !isInDoubt(LISTS[target], data, breaches);
  const names = new Map<string, Names>();
  const dangling = Object.entries(REFERENCES).flatMap(([pattern, kind]) => {
    const places = placesAt(data, stepsOf(pattern));
    const targets = TARGETS[kind] ?? [];
    if (places.length === 0 || !targets.every(isKnown)) return [];
    const usable = names.get(kind) ?? namesOf(targets, data, checkIds);
    names.set(kind, usable);
    return danglingAt(places, kind, usable);
  });
  return [...repeatedIds(data), ...dangling];
}

/** Whether the names in a list are not sure: it is missing, broken, or one of its items has no sound name. */
function isInDoubt({ list, key }: (typeof LISTS)[Kind], data: Data, breaches: readonly Breach[]): boolean {
  if (valueAt(data, list) === undefined) return true;
  return breaches.some(({ path, rule, suggestion }) => {
    if (isWithin(list, path)) return true;
    if (rule === 'unknown-key' && suggestion === key && path.length === list.length + 2 && isWithin(path, list))
      return true;
    const [, step = key, ...deeper] = isWithin(path, list) ? path.slice(list.length) : [0, ''];
    return step === key && deeper.length === 0 && rule !== 'not-an-id';
  });
}

/** The names that a reference may use, in the spelling that an id has. */
interface Names {
  readonly has: (name: string) => boolean;
  readonly shown: readonly string[];
}

function namesOf(targets: readonly (Kind | 'check' | 'text')[], data: Data, checkIds: readonly string[]): Names {
  // Few references are to checks, of which there are many: to look is cheaper than to make a set.
  if (targets.includes('check')) return { has: (name) => checkIds.includes(name), shown: checkIds };
  const all = new Set<string>();
  const shown = new Set<string>();
  for (const target of targets) {
    if (target === 'text' || target === 'check') continue;
    for (const id of idsOf(data, target)) {
      // An id that breaks the format is told where it stands; who names it as it should be is right.
      const meant = idMeant(id) ?? id;
      all.add(id).add(meant);
      shown.add(meant);
    }
  }
  return { has: (name) => all.has(name), shown: [...shown] };
}

function danglingAt(places: readonly Place[], referenceKind: string, { has, shown }: Names): Breach[] {
  const lost = places.filter(({ name }) => !has(name));
  if (lost.length === 0) return [];
  const kind = referenceKind.replaceAll('-', '_');
  const isTextToo = mayBeText(referenceKind);
  // To compare every name with every other would take the square of a hostile plan's length.
  const candidates = shown.length * places.length > MOST_COMPARISONS ? [] : shown;
  return lost.flatMap(({ path, name, part }): Breach[] => {
    const suggestion = nearest(name, candidates);
    const about = { path, part, cut: path } as const;
    if (isTextToo && !(ID.test(name) && suggestion !== undefined)) return [];
    if (suggestion !== undefined)
      return [{ ...about, rule: 'dangling', args: { kind, name, meant: suggestion }, suggestion }];
    if (shown.length === 0) return [{ ...about, rule: 'nothing-to-name', args: { kind, name } }];
    return [{ ...about, rule: 'dangling', args: { kind, name, known: shown.slice(0, MOST_NAMES) } }];
  });
}

/** So many pairs of names are compared in a list; a whole plan has a few hundred. */
const MOST_COMPARISONS = 200_000;

/** At most so many names are listed in a message. */
const MOST_NAMES = 12;

function idsOf(data: Data, kind: Kind): string[] {
  const { list, key } = LISTS[kind];
  const items = valueAt(data, list);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item) => {
    const id = isData(item) ? item[key] : undefined;
    return typeof id === 'string' ? id : [];
  });
}

interface Place {
  readonly path: PlanPath;
  readonly name: string;
  readonly part: 'key' | 'value';
}

/** The texts that stand at a pattern, or the keys where it ends in `{}`. */
function placesAt(data: Data, steps: readonly string[]): Place[] {
  const places: Place[] = [];
  // A path is copied only where something stands: most of what is looked for is not there.
  const path: (string | number)[] = [];
  const look = (value: unknown): void => {
    const step = steps[path.length];
    if (step === undefined) {
      if (typeof value === 'string') places.push({ path: [...path], name: value, part: 'value' });
    } else if (step === '[]') {
      if (Array.isArray(value)) value.forEach((item, index) => void lookInto(item, index));
    } else if (isData(value)) {
      if (step === '{}')
        for (const key of Object.keys(value)) places.push({ path: [...path, key], name: key, part: 'key' });
      else if (Object.hasOwn(value, step)) lookInto(value[step], step);
    }
  };
  const lookInto = (value: unknown, step: string | number): void => {
    path.push(step);
    look(value);
    path.pop();
  };
  look(data);
  return places;
}

/** Ids that an earlier item of the same list has already. */
function repeatedIds(data: Data): Breach[] {
  return Object.values(LISTS)
    .filter(({ key }) => key === 'id')
    .flatMap(({ list, key }) => {
      const items = valueAt(data, list);
      const seen = new Set<string>();
      return (Array.isArray(items) ? items : []).flatMap((item, index): Breach[] => {
        const id = isData(item) ? item[key] : undefined;
        if (typeof id !== 'string') return [];
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        const cut = [...list, index];
        return [{ rule: 'repeated-id', args: { id }, path: [...cut, key], part: 'value', cut }];
      });
    });
}
