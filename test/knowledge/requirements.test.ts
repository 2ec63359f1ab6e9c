import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '../../src/areas/ids.js';
import { wordsIn } from '../../src/i18n/load-words.js';
import { DOCUMENTS, FIGURES, REQUIREMENTS } from '../../src/knowledge/requirements.js';

const { words } = await wordsIn('en');
const documents = DOCUMENTS.map(({ id }) => id);

describe('the registry of requirements', () => {
  it('lists 55 requirements, 4 documents and 8 figures, each once', () => {
    const count = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id)).size;
    expect([count(REQUIREMENTS), count(DOCUMENTS), count(FIGURES)]).toEqual([55, 4, 8]);
    expect([REQUIREMENTS.length, DOCUMENTS.length, FIGURES.length]).toEqual([55, 4, 8]);
  });

  it.each(REQUIREMENTS)('has $id in an area that exists, from the document that its id begins with', (requirement) => {
    expect(AREA_IDS).toContain(requirement.area);
    expect(documents).toContain(requirement.document);
    expect(requirement.id).toMatch(new RegExp(`^${requirement.document}-`));
  });

  it.each(FIGURES)('has the figure $id from a document that is listed', ({ document }) => {
    expect(documents).toContain(document);
  });

  it('says every requirement, document and figure in words, and nothing else', () => {
    const { requirements, documents, figures } = words.knowledge;
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort();
    expect(Object.keys(requirements).sort()).toEqual(ids(REQUIREMENTS));
    expect(Object.keys(documents).sort()).toEqual(ids(DOCUMENTS));
    expect(Object.keys(figures).sort()).toEqual(ids(FIGURES));
  });

  it('says them as text without gaps or stray marks of the message format', () => {
    const { requirements, documents, figures } = words.knowledge;
    const titles = Object.values(documents).flatMap(({ title, publisher }) => [title, publisher]);
    for (const render of [...Object.values(requirements), ...Object.values(figures), ...titles]) {
      expect(render()).toMatch(/^\S[^{}]{9,}\S$/);
      expect(render()).not.toContain("''");
    }
  });
});
