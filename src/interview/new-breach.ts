import { isDeepStrictEqual } from 'node:util';
import type { Message, PlanPath } from '../model.js';
import { namesFor } from '../plan/references.js';
import { type Data, valueAt } from '../plan/sound.js';

/** A plan, and how it breaks the format. */
export interface Held<Breach> {
  readonly data: Data;
  readonly breaches: readonly Breach[];
}

/**
 * The first breach of the format that a change brings. What was broken before does not count, wherever it
 * stands now; nor does a reference that comes to light because the list which it points into begins to be
 * filled: what it names was not there before either.
 */
export function newBreach<Breach extends Message & { readonly path: PlanPath }>(
  before: Held<Breach>,
  after: Held<Breach>,
): Breach | undefined {
  const known = before.breaches.map(nameOf);
  return after.breaches.find((breach) => {
    const index = known.indexOf(nameOf(breach));
    if (index !== -1) known.splice(index, 1);
    return index === -1 && !wasDangling(breach, before.data, after.data);
  });
}

/** What a breach is about, without what only helps to mend it: the names that could be meant instead. */
function nameOf({ message, args }: Message): string {
  const { meant, known, allowed, homes, ...about } = args;
  return `${message.replace(/-meant$/, '')} ${JSON.stringify(about)}`;
}

function wasDangling({ message, args, path }: Message & { path: PlanPath }, before: Data, after: Data): boolean {
  const isReference = /^(dangling|nothing-to-name)/.test(message);
  const kind = String(args['kind']).replaceAll('_', '-');
  const isAsBefore = isDeepStrictEqual(valueAt(before, path), valueAt(after, path));
  return isReference && isAsBefore && !namesFor(kind, before, []).includes(String(args['name']));
}
