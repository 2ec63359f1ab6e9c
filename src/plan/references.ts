import { REFERENCES } from '../generated/plan-format.js';
import type { PlanPath } from '../model.js';
import type { Breach } from './breaches.js';
import { idMeant } from './meant.js';
import { nearest } from './nearest.js';
import { stepsOf } from './path.js';
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

/** What looks like an id of several words, rather than a text. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/**
 * References that point nowhere, and ids that stand twice.
 *
 * @param data the plan as it is written, so that a mistake elsewhere in an item does not lose its id
 * @param checkIds the checks that `not_applicable` may name
 */
export function danglingReferences(data: Data, checkIds: readonly string[]): Breach[] {
  return [
    ...repeatedIds(data),
    ...Object.entries(REFERENCES).flatMap(([pattern, kind]) => danglingAt(data, pattern, kind, checkIds)),
  ];
}

function danglingAt(data: Data, pattern: string, kind: string, checkIds: readonly string[]): Breach[] {
  const targets = TARGETS[kind] ?? [];
  const written = targets.flatMap((target) =>
    target === 'text' ? [] : target === 'check' ? checkIds : idsOf(data, target),
  );
  // An id that breaks the format is told where it stands; who names it as it should be is right.
  const known = [...new Set(written.map((id) => (kind === 'check' ? id : (idMeant(id) ?? id))))];
  return placesAt(data, stepsOf(pattern)).flatMap(({ path, name, part }) => {
    if (known.includes(name) || written.includes(name)) return [];
    const suggestion = nearest(name, known);
    if (targets.includes('text') && !(ID.test(name) && suggestion !== undefined)) return [];
    const about = { path, part, cut: path } as const;
    if (suggestion !== undefined) {
      return {
        ...about,
        rule: 'dangling',
        args: { kind: kind.replaceAll('-', '_'), name, meant: suggestion },
        suggestion,
      };
    }
    if (known.length === 0)
      return { ...about, rule: 'nothing-to-name', args: { kind: kind.replaceAll('-', '_'), name } };
    return {
      ...about,
      rule: 'dangling',
      args: { kind: kind.replaceAll('-', '_'), name, known: known.slice(0, MOST_NAMES) },
    };
  });
}

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
function placesAt(value: unknown, steps: readonly string[], path: PlanPath = []): Place[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, name: value, part: 'value' }] : [];
  if (step === '[]') {
    return Array.isArray(value) ? value.flatMap((item, index) => placesAt(item, rest, [...path, index])) : [];
  }
  if (!isData(value)) return [];
  if (step === '{}') return Object.keys(value).map((key) => ({ path: [...path, key], name: key, part: 'key' }));
  return Object.hasOwn(value, step) ? placesAt(value[step], rest, [...path, step]) : [];
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
        const path = [...list, index, key];
        if (seen.has(id)) return [{ rule: 'repeated-id', args: { id }, path, part: 'value', cut: [...list, index] }];
        seen.add(id);
        return [];
      });
    });
}
