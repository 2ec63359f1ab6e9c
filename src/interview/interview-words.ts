import type { SchemaWords } from '../i18n/schema-words.js';
import type { Words } from '../i18n/words.js';
import type { PlanPath } from '../model.js';
import { patternOf } from '../plan/expected.js';
import { fieldAt } from './fields.js';

/** What an interview says: the words of the program, and those of the plan format. */
export interface InterviewWords extends Words {
  /** By place of the plan. */
  readonly places: SchemaWords;
}

/** How a place of the plan is called, what belongs there, and how it looks. */
export interface PlaceText {
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
}

/** What is said of a place; one without a title goes by that of what it stands in. */
export function placeText(path: PlanPath, { places }: InterviewWords): PlaceText {
  const said = textsAt(placeOf(path), places);
  const titled = path.map((_, index) => textsAt(placeOf(path.slice(0, index + 1)), places)?.title);
  return {
    title: titled.findLast((title) => title !== undefined) ?? '',
    description: said?.description ?? '',
    example: said?.examples?.[0] ?? fieldAt(path)?.example,
  };
}

/** How an allowed value of a place is called; one that has no name of its own is shown as it is. */
export function valueName(value: string, path: PlanPath, { places }: InterviewWords): string {
  const place = placeOf(path);
  const named = [place, `${place}[]`].map((each) => textsAt(each, places)?.values ?? {});
  return named.find((names) => Object.hasOwn(names, value))?.[value] ?? value;
}

/** The texts of a place; a plan may have a key of any name. */
function textsAt(place: string, places: SchemaWords): SchemaWords[string] | undefined {
  return Object.hasOwn(places, place) ? places[place] : undefined;
}

/** The place as the words have it; remarks are the same everywhere. */
function placeOf(path: PlanPath): string {
  return path.at(-1) === 'notes' ? 'notes' : patternOf(path);
}
