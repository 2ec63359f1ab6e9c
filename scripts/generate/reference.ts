import { AREAS } from '../../src/areas/index.js';
import { loadPlaces, wordsIn } from '../../src/i18n/load-words.js';
import { areaReference, referenceIndex } from '../../src/render/reference.js';

/** The reference of all checks: a page beside each area, and an index. */
export async function referencePages(): Promise<Map<string, string>> {
  const [{ words }, { examples }] = await Promise.all([wordsIn('en'), loadPlaces('en')]);
  return new Map([
    ['src/areas/README.md', referenceIndex(AREAS, words)],
    ...AREAS.map((area): [string, string] => [`src/areas/${area.id}/README.md`, areaReference(area, words, examples)]),
  ]);
}
