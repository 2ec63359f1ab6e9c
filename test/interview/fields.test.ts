import { describe, expect, it } from 'vitest';
import { loadPlaces, wordsIn } from '../../src/i18n/load-words.js';
import { fieldAt, type Kind } from '../../src/interview/fields.js';
import { placeText } from '../../src/interview/interview-words.js';
import { withValue } from '../../src/plan/edit.js';
import { breachesOf, formatProperties, NAMED, sourceOf } from './engine.js';

const pathOf = (pattern: string): (string | number)[] =>
  (pattern.match(/\[\]|[^.[\]]+/g) ?? []).map((step) => (step === '[]' ? 0 : step));
const kindAt = (pattern: string): Kind | undefined => fieldAt(pathOf(pattern))?.kind;

describe('the fields of the format', () => {
  it.each([
    ['company.name', { type: 'text', format: 'plain' }],
    ['company.website', { type: 'text', format: 'uri' }],
    ['company.currency', { type: 'text', format: 'currency' }],
    ['company.home_market', { type: 'text', format: 'market' }],
    ['goals.objectives[].deadline', { type: 'text', format: 'date' }],
    ['team.roles[].id', { type: 'text', format: 'id' }],
    ['mobile.vitals.lcp_ms', { type: 'number' }],
    ['company.sells_offline', { type: 'boolean' }],
    ['company.stage', { type: 'choice', values: ['launch', 'growing', 'established', 'scaling'] }],
    ['company.models', { type: 'list', of: { type: 'choice', values: ['b2c', 'b2b'] } }],
    ['company.markets', { type: 'list', of: { type: 'text', format: 'market' } }],
    ['personas.profiles[].channels', { type: 'list', of: { type: 'reference', to: 'channel' } }],
    ['roadmap.initiatives[].supports', { type: 'list', of: { type: 'reference', to: 'objective' } }],
    ['roadmap.initiatives[].owner', { type: 'reference', to: 'role' }],
    ['roadmap.initiatives[].effort_days', { type: 'map', to: 'role' }],
    ['payments.methods[].markets', { type: 'text-or-list', text: 'all', of: { type: 'text', format: 'market' } }],
    ['format', { type: 'fixed', value: 1 }],
  ])('%s is asked for as what it is', (pattern, kind) => {
    expect(kindAt(pattern)).toEqual(kind);
  });

  it('tell a list of groups with the keys that an item cannot be without', () => {
    expect(kindAt('not_applicable')).toEqual({
      type: 'items',
      keys: ['check', 'reason'],
      required: ['check', 'reason'],
    });
    expect(kindAt('mobile.vitals')).toMatchObject({ type: 'group', required: [] });
  });

  it('leave remarks out of the keys of a group', () => {
    for (const [pattern] of formatProperties()) {
      const kind = kindAt(pattern);
      if (kind?.type === 'group' || kind?.type === 'items') expect(kind.keys, pattern).not.toContain('notes');
    }
  });

  it.each(['nonsense', 'mobile.nonsense', 'company.name.first', 'mobile[]', 'constructor', 'team.roles[].toString'])(
    'have no %s',
    (pattern) => {
      expect(fieldAt(pathOf(pattern))).toBeUndefined();
    },
  );

  it('are there for every property of the format, with words and an example', async () => {
    const words = { ...(await wordsIn('en')).words, places: (await loadPlaces('en')).plan };
    const bare = formatProperties().flatMap(([pattern]) => {
      const field = fieldAt(pathOf(pattern));
      const { title, description } = placeText(pathOf(pattern), words);
      return field && title && description && (field.example !== undefined || field.kind.type === 'fixed')
        ? []
        : pattern;
    });
    expect(bare).toEqual([]);
  });

  it('have examples that the format takes', () => {
    const refused = formatProperties().flatMap(([pattern]) => {
      const field = fieldAt(pathOf(pattern));
      if (pattern.includes('[]') || field === undefined || pattern === 'format') return [];
      const text = withValue(sourceOf(NAMED), pathOf(pattern), field.example);
      if (text === undefined) return pattern;
      return breachesOf(text).filter((breach) => !/^(dangling|nothing-to-name)/.test(breach));
    });
    expect(refused).toEqual([]);
  });
});
