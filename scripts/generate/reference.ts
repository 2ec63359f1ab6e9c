import { AREAS } from '../../src/areas/index.js';
import { loadWords } from '../../src/i18n/load-words.js';
import { areaReference, referenceIndex } from '../../src/render/reference.js';

/** The reference of all checks: a page beside each area, and an index. */
export async function referencePages(): Promise<Map<string, string>> {
  const module = await loadWords('en');
  if (module === undefined) throw new Error('The English words are missing: run npm run generate.');
  return new Map([
    ['src/areas/README.md', referenceIndex(AREAS, module.words)],
    ...AREAS.map((area): [string, string] => [`src/areas/${area.id}/README.md`, areaReference(area, module)]),
  ]);
}
