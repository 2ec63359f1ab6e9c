import { describe, expect, it } from 'vitest';
import { loadPlaces, wordsIn } from '../../src/i18n/load-words.js';
import { fieldAt } from '../../src/interview/fields.js';
import { type SkeletonScope, skeleton } from '../../src/interview/skeleton.js';
import { breachesOf, formatProperties, sourceOf } from './engine.js';

const words = { ...(await wordsIn('en')).words, places: (await loadPlaces('en')).plan };
const written = (scope: SkeletonScope = {}): string => skeleton(scope, words);

/** A skeleton with all examples in the place of the values that are missing. */
function filled(text: string): string {
  const path: string[] = [];
  let exampleColumn = -1;
  return text
    .split('\n')
    .map((line) => {
      const [, indent = '', key, example] = /^( *)([a-z_0-9]+):(?: # (.*))?$/.exec(line) ?? [];
      if (key === undefined) {
        if (line.indexOf('#') !== exampleColumn) exampleColumn = -1;
        return exampleColumn === -1 ? line : line.replace('# ', '');
      }
      path.splice(indent.length / 2, path.length, key);
      const hasLines = example === undefined && fieldAt(path)?.kind.type !== 'group';
      exampleColumn = hasLines ? indent.length + 2 : -1;
      return example === undefined ? line : `${indent}${key}: ${example}`;
    })
    .join('\n');
}

describe('a skeleton', () => {
  it('follows the format, and says nothing but the name', () => {
    expect(breachesOf(written())).toEqual([]);
    const values = (data: unknown): unknown[] =>
      typeof data === 'object' && data !== null ? Object.values(data).flatMap(values) : data === null ? [] : [data];
    expect(values(sourceOf(written()).data)).toEqual([1, 'Your company']);
  });

  it('has every key that stands in no list, and each with a comment', () => {
    const keys = formatProperties().flatMap(([pattern]) => (pattern.includes('[]') ? [] : pattern));
    const present = (pattern: string): boolean =>
      pattern
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], sourceOf(written()).data) !==
      undefined;
    const expected = keys.filter((pattern) => pattern !== 'not_applicable' && !/effort_days\./.test(pattern));
    expect(expected.filter((pattern) => !present(pattern))).toEqual([]);
  });

  it('has examples that the format takes once they are no comments', () => {
    const text = filled(written());
    const breaches = breachesOf(text).filter((breach) => !/^(dangling|nothing-to-name)/.test(breach));
    expect(breaches).toEqual([]);
    expect(text.length).toBeLessThan(written().length);
  });

  it('keeps to 100 columns in what it explains', () => {
    const long = written()
      .split('\n')
      .filter((line) => /^\s*# [A-Z]/.test(line) && line.length > 100 && !line.includes('$schema'));
    expect(long).toEqual([]);
  });

  it('holds the areas and the level asked for, and the name in any case', () => {
    const must = written({ level: 'must', areas: ['mobile'] });
    expect(Object.keys(sourceOf(must).data)).toEqual(['format', 'company', 'mobile']);
    expect(must).toContain('name: Your company');
    expect(must.length).toBeLessThan(written({ areas: ['mobile'] }).length);
    expect(must).not.toMatch(/\(could\)/i);
  });
});
