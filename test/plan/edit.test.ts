import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanPath } from '../../src/model.js';
import { withoutValue, withValue } from '../../src/plan/edit.js';
import { keysAt, patternOf } from '../../src/plan/expected.js';
import { locate } from '../../src/plan/locate.js';
import { parsePlan } from '../../src/plan/parse.js';
import { valueAt } from '../../src/plan/sound.js';
import { faultOf, isData, type Pick, randomEdit, randomGroup, randomText, sourceOf, wanted } from './edit-random.js';

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
const set = (text: string, path: PlanPath, value: unknown): string | undefined =>
  withValue(sourceOf(text), path, value);
const cut = (text: string, path: PlanPath): string | undefined => withoutValue(sourceOf(text), path);

describe('a text or a number', () => {
  it('is replaced where it stands, and what is around it stays', () => {
    const text = lines('# A plan.', 'company:', '  \'name\':   "Kiosk"   # as in the register', '', '  stage: launch');
    expect(set(text, ['company', 'name'], 'Shop')).toBe(text.replace('"Kiosk"', 'Shop'));
    expect(set(text, ['company', 'stage'], 12)).toBe(text.replace('launch', '12'));
  });

  it('that is there already changes nothing', () => {
    const text = lines('company: {name:   "Kiosk"  }');
    expect(set(text, ['company', 'name'], 'Kiosk')).toBe(text);
  });

  it('follows a key that has no value, before its comment', () => {
    expect(set(lines('company:', '  name: # of the shop'), ['company', 'name'], 'Kiosk')).toBe(
      lines('company:', '  name: Kiosk # of the shop'),
    );
    expect(set(lines('company: {name, stage: launch}'), ['company', 'name'], 'Kiosk')).toBe(
      lines('company: {name: Kiosk, stage: launch}'),
    );
  });

  it('stays on the line below its key, where its author has it', () => {
    const text = lines('company:', '  name: # long', '    # very', '    A name # so', '  stage: launch');
    expect(set(text, ['company', 'name'], 'Kiosk')).toBe(text.replace('A name', 'Kiosk'));
  });

  it('takes the place of a list or a group, whose comments stay', () => {
    const text = lines(
      'company:',
      '  markets: # where',
      '    - NL # home',
      '    # later: BE',
      '    - DE',
      '  stage: launch',
    );
    expect(set(text, ['company', 'markets'], 'NL')).toBe(
      lines('company:', '  markets: NL # where', '    # home', '    # later: BE', '  stage: launch'),
    );
  });

  it.each([
    ['a: b', '"a: b"'],
    ['# c', '"# c"'],
    ['- x', '"- x"'],
    [' lead', '" lead"'],
    ['trail ', '"trail "'],
    ['', '""'],
    ['12', '"12"'],
    ['true', '"true"'],
    ['null', '"null"'],
    ['[x', '"[x"'],
    ['yes', 'yes'],
    ['2026-01-01', '2026-01-01'],
    ["it's 50 % more", "it's 50 % more"],
    ['Zoë 🛒 日本', 'Zoë 🛒 日本'],
    ['https://shop.example/#top', 'https://shop.example/#top'],
  ])('is quoted only where YAML would read %j as something else', (value, written) => {
    expect(set('notes: x\n', ['notes'], value)).toBe(`notes: ${written}\n`);
  });

  it.each([
    ['a, b', '"a, b"'],
    ['a]', '"a]"'],
    ['a}', '"a}"'],
    ['one\ntwo', '"one\\ntwo"'],
    ['yes', 'yes'],
  ])('is quoted between brackets where %j would end there', (value, written) => {
    expect(set('company: {notes: x}\n', ['company', 'notes'], value)).toBe(`company: {notes: ${written}}\n`);
  });
});

describe('a text of several lines', () => {
  it('is written with a line for each', () => {
    expect(set(lines('company:', '  notes: # why', '  stage: launch'), ['company', 'notes'], 'one\n\n  two')).toBe(
      lines('company:', '  notes: |- # why', '    one', '', '      two', '  stage: launch'),
    );
    expect(set(lines('notes:', '  - a # why', '  - b'), ['notes', 0], 'one\ntwo\n')).toBe(
      lines('notes:', '  - | # why', '    one', '    two', '  - b'),
    );
  });

  it('is replaced as a whole, and a comment at its sign stays', () => {
    expect(
      set(lines('company:', '  notes: >- # why', '    one', '    two', '  stage: launch'), ['company', 'notes'], 'x'),
    ).toBe(lines('company:', '  # why', '  notes: x', '  stage: launch'));
  });

  it('is quoted where it would take in the comments below it', () => {
    expect(set(lines('notes: x', '  # a remark'), ['notes'], 'one\ntwo')).toBe(
      lines('notes: "one\\ntwo"', '  # a remark'),
    );
  });

  it.each([' lead\nx', 'trail\n\n', '\nx', 'tab\there\nx', '# no\ncomment', 'x\r\ny', '\n'])(
    'is quoted where lines cannot show it: %j',
    (value) => {
      expect(set('notes: x\n', ['notes'], value)).toBe(`notes: ${JSON.stringify(value)}\n`);
    },
  );
});

describe('a list', () => {
  it('of a few texts is written on the line of its key', () => {
    expect(set(lines('company:', '  markets: # where'), ['company', 'markets'], ['NL', 'BE'])).toBe(
      lines('company:', '  markets: [NL, BE] # where'),
    );
  });

  it('of groups, or of many texts, is written below its key', () => {
    const roles = [{ id: 'lead', scope: ['ux', 'seo'] }, { id: 'developer' }];
    expect(set(lines('team:', '  roles: # who', '  notes: x'), ['team', 'roles'], roles)).toBe(
      lines('team:', '  roles: # who', '    - id: lead', '      scope: [ux, seo]', '    - id: developer', '  notes: x'),
    );
    const needs = ['to find a game for two in a minute', 'to know when it arrives', 'to send it back for free'];
    expect(set(lines('needs: []'), ['needs'], needs)).toBe(lines('needs:', ...needs.map((need) => `  - ${need}`)));
  });

  it('gets an item after its last, with the comments that stand further in', () => {
    const text = lines('team:', '  roles:', '    - id: a', '      # of a', '    # - id: example', '', 'notes: x');
    expect(set(text, ['team', 'roles', 1], { id: 'b', function: 'ux' })).toBe(
      lines(
        ...['team:', '  roles:', '    - id: a', '      # of a', '    - id: b', '      function: ux'],
        ...['    # - id: example', '', 'notes: x'],
      ),
    );
  });

  it.each([
    ['dashes below the key', ['roles:', '- id: a'], ['- id: b']],
    ['dashes far in', ['roles:', '    - id: a'], ['    - id: b']],
    ['blank lines between items', ['roles:', '  - id: a', '', '  - id: c'], ['', '  - id: b']],
    ['items between brackets', ['roles:', '  - { id: a }'], ['  - { id: b }']],
    ['an item without value', ['roles:', '  -'], ['  - id: b']],
  ])('gets an item as its author writes them: %s', (_, text, added) => {
    const { length } = text.filter((line) => line.includes('-'));
    expect(set(lines(...text), ['roles', length], { id: 'b' })).toBe(lines(...text, ...added));
  });

  it.each([
    ['[NL, BE]', '[NL, BE, DE]'],
    ['[ NL ]', '[ NL, DE ]'],
    ['[NL,]', '[NL, DE,]'],
    ['[]', '[DE]'],
    ['[NL # home\n  ]', '[NL, DE # home\n  ]'],
    ['[\n    NL, # home\n    BE # next\n  ]', '[\n    NL, # home\n    BE, # next\n    DE\n  ]'],
    ['[\n    NL,\n    BE, # next\n  ]', '[\n    NL,\n    BE, # next\n    DE,\n  ]'],
  ])('gets an item between its brackets: %j', (before, after) => {
    const items = valueAt(sourceOf(`markets: ${before}\n`).data, ['markets']);
    const { length } = Array.isArray(items) ? items : [];
    expect(set(`markets: ${before}\n`, ['markets', length], 'DE')).toBe(`markets: ${after}\n`);
  });

  it('keeps the items that stay, with their comments', () => {
    const text = lines('models:', '  - b2c # shops', '  - b2b # later', '  # or:', '  - "c2c"');
    expect(set(text, ['models'], ['b2c', 'c2c', 'd2c'])).toBe(
      lines('models:', '  - b2c # shops', '  # later', '  # or:', '  - "c2c"', '  - d2c'),
    );
    expect(set('models: ["b2c", b2b, c2c] # ours\n', ['models'], ['b2c', 'd2c'])).toBe('models: ["b2c", d2c] # ours\n');
  });

  it('is written anew in another order, as it was laid out', () => {
    expect(set(lines('models:', '- b2c # shops', '- b2b'), ['models'], ['b2b', 'b2c'])).toBe(
      lines('models:', '# shops', '- b2b', '- b2c'),
    );
    expect(set('models: [b2c, b2b]\n', ['models'], ['b2b', 'b2c'])).toBe('models: [b2b, b2c]\n');
  });

  it('loses an item with its line, and no comment', () => {
    const text = lines('roles:', '  - id: a', '    # of a', '  - id: b # second', '  # third', '  - id: c', 'notes: x');
    expect(cut(text, ['roles', 0])).toBe(text.replace('  - id: a\n', ''));
    expect(cut(text, ['roles', 1])).toBe(text.replace('- id: b # second', '# second'));
    expect(cut(text, ['roles', 2])).toBe(text.replace('  - id: c\n', ''));
  });

  it.each([
    ['[NL, BE, DE]', 0, '[BE, DE]'],
    ['[NL, BE, DE]', 1, '[NL, DE]'],
    ['[ NL, BE ]', 1, '[ NL ]'],
    ['[NL, BE,]', 1, '[NL,]'],
    ['[ NL ]', 0, '[]'],
    ['[\n    NL, # home\n    BE # next\n  ]', 0, '[\n    # home\n    BE # next\n  ]'],
    ['[\n    NL, # home\n    BE # next\n  ]', 1, '[\n    NL # home\n    # next\n  ]'],
  ])('loses an item between its brackets: %j, %d', (before, index, after) => {
    expect(cut(`markets: ${before}\n`, ['markets', index])).toBe(`markets: ${after}\n`);
  });

  it('without its only item is an empty list', () => {
    expect(cut(lines('team:', '  roles: # who', '    - id: a # lead', 'notes: x'), ['team', 'roles', 0])).toBe(
      lines('team:', '  roles: [] # who', '    # lead', 'notes: x'),
    );
  });
});

describe('a key', () => {
  it('stands where the format has it, and an unknown one last', () => {
    const text = lines('company:', '  name: Kiosk', '  stage: launch', '  x-own: 1');
    expect(set(text, ['company', 'industry'], 'toys')).toBe(text.replace('Kiosk\n', 'Kiosk\n  industry: toys\n'));
    expect(set(text, ['company', 'markets'], ['NL'])).toBe(text.replace('launch\n', 'launch\n  markets: [NL]\n'));
    expect(set(text, ['company', 'x-more'], 2)).toBe(`${text}  x-more: 2\n`);
  });

  it('that comes first stands below the comments at the top of the plan', () => {
    expect(set(lines('# Our plan.', 'company: {}', 'notes: x'), ['format'], 1)).toBe(
      lines('# Our plan.', 'format: 1', 'company: {}', 'notes: x'),
    );
  });

  it('that comes first in a group stands above the comments of the next', () => {
    const text = lines('company:', '  # since May', '  stage: launch');
    expect(set(text, ['company', 'name'], 'Kiosk')).toBe(text.replace('company:\n', 'company:\n  name: Kiosk\n'));
  });

  it('that comes first in an item stands behind the dash', () => {
    expect(
      set(lines('team:', '  roles:', '    -   function: ux # c', '        scope: x'), ['team', 'roles', 0, 'id'], 'a'),
    ).toBe(lines('team:', '  roles:', '    -   id: a', '        function: ux # c', '        scope: x'));
  });

  it('starts a section after a blank line, where sections are parted so', () => {
    const team = ['team:', '  notes: x'];
    const goals = ['goals:', '  orientation: both'];
    const company = ['company:', '  name: Kiosk'];
    const path = ['goals', 'orientation'];
    expect(set(lines(...company, '', ...team), path, 'both')).toBe(lines(...company, '', ...goals, '', ...team));
    expect(set(lines(...company, ...team), path, 'both')).toBe(lines(...company, ...goals, ...team));
    expect(set(lines(...company), path, 'both')).toBe(lines(...company, '', ...goals));
  });

  it('brings the groups above it along', () => {
    expect(set(lines('format: 1', 'site:'), ['site', 'vitals', 'lcp_ms'], 2500)).toBe(
      lines('format: 1', 'site:', '  vitals:', '    lcp_ms: 2500'),
    );
    expect(set(lines('site: {vitals: ~}'), ['site', 'vitals', 'lcp_ms'], 2500)).toBe(
      lines('site: {vitals: { lcp_ms: 2500 }}'),
    );
  });

  it.each([
    ['', '- id: a', '- id: b'],
    ['    ', '  - id: a', '    - id: b'],
  ])('is indented as its author indents, %j', (indent, item, added) => {
    const team = ['team:', `${indent || '  '}roles:`, `${indent || '  '}${item}`];
    const company = { 'x-own': { a: [{ id: 'b' }] } };
    const step = indent || '  ';
    expect(set(lines(...team), ['company'], company)).toBe(
      lines('company:', `${step}x-own:`, `${step}${step}a:`, `${step}${step}${added}`, '', ...team),
    );
  });

  it.each([
    ['{ name: Kiosk, x-own: 1 }', '{ name: Kiosk, stage: launch, x-own: 1 }'],
    ['{x-own: 1}', '{ stage: launch,x-own: 1}'],
    [
      '{\n    name: Kiosk, # c\n    x-own: 1 # d\n  }',
      '{\n    name: Kiosk, # c\n    stage: launch,\n    x-own: 1 # d\n  }',
    ],
    ['{\n    name: Kiosk # c\n  }', '{\n    name: Kiosk, # c\n    stage: launch\n  }'],
    ['{\n    x-own: 1 }', '{\n    stage: launch,\n    x-own: 1 }'],
  ])('is added between the brackets of its group: %j', (before, after) => {
    expect(set(`company: ${before}\n`, ['company', 'stage'], 'launch')).toBe(`company: ${after}\n`);
  });

  it('is given braces in a list of pairs', () => {
    expect(set('x-own: [a: 1, b: 2]\n', ['x-own', 0, 'c'], 3)).toBe('x-own: [{ a: 1, c: 3 }, b: 2]\n');
  });

  it('is taken out with its line, and no comment', () => {
    const text = lines(
      'company:',
      '  # the name',
      '  name: Kiosk # short',
      '  markets:',
      '    - NL # home',
      '  stage: launch',
    );
    expect(cut(text, ['company', 'name'])).toBe(text.replace('name: Kiosk # short', '# short'));
    expect(cut(text, ['company', 'markets'])).toBe(text.replace('  markets:\n    - NL # home\n', '  # home\n'));
    expect(cut(lines('company: { name: Kiosk, stage: launch }'), ['company', 'stage'])).toBe(
      lines('company: { name: Kiosk }'),
    );
  });

  it('that comes first in an item leaves its place to the second', () => {
    expect(cut(lines('roles:', '- id: a # lead', '  function: ux'), ['roles', 0, 'id'])).toBe(
      lines('roles:', '# lead', '- function: ux'),
    );
  });

  it('that is the only one leaves an empty group', () => {
    expect(cut(lines('company:', '  name: Kiosk', 'notes: x'), ['company', 'name'])).toBe(
      lines('company: {}', 'notes: x'),
    );
    expect(cut(lines('# Top.', 'notes: x # why'), ['notes'])).toBe(lines('# Top.', '# why', '{}'));
  });

  it('that is not there cannot be taken out', () => {
    expect(cut('notes: x\n', ['company'])).toBeUndefined();
    expect(cut('notes: x\n', ['notes', 'x'])).toBeUndefined();
    expect(cut('notes: [x]\n', ['notes', 1])).toBeUndefined();
  });
});

describe('a group', () => {
  it('gets the keys of another, and keeps the rest', () => {
    const text = lines('site:', '  vitals: { lcp_ms: 2500 } # lab', '  notes: x');
    expect(set(text, ['site'], { vitals: { cls: 0.1 }, conversion_pct: 2 })).toBe(
      lines('site:', '  vitals: { lcp_ms: 2500, cls: 0.1 } # lab', '  conversion_pct: 2', '  notes: x'),
    );
  });

  it('takes the place of a text, above the comments below it', () => {
    expect(set(lines('x-own: text # c', '# d', 'x-more: 1'), ['x-own'], { a: 1, b: { c: [] } })).toBe(
      lines('x-own: # c', '  a: 1', '  b:', '    c: []', '# d', 'x-more: 1'),
    );
    expect(set(lines('x-own:', '-   text # c', '-'), ['x-own', 0], { a: 1, b: 2 })).toBe(
      lines('x-own:', '- a: 1 # c', '  b: 2', '-'),
    );
  });
});

describe('whatever else a file has', () => {
  it('its line breaks are used', () => {
    const text = lines('company:', '  name: Kiosk');
    const added = lines('company:', '  name: Kiosk', '', 'team:', '  notes: |-', '    one', '    two');
    for (const lineBreak of ['\r\n', '\r']) {
      expect(set(text.replaceAll('\n', lineBreak), ['team', 'notes'], 'one\ntwo')).toBe(
        added.replaceAll('\n', lineBreak),
      );
    }
  });

  it('a last line without a line break stays without', () => {
    expect(set('company:\n  name: Kiosk', ['company', 'stage'], 'launch')).toBe(
      'company:\n  name: Kiosk\n  stage: launch',
    );
    expect(set('a: x', ['b'], [{ c: 1 }])).toBe('a: x\n\nb:\n  - c: 1');
  });

  it('the marks around a document stay around it', () => {
    expect(set(lines('%YAML 1.2', '--- # a', 'company:', '  name: A', '... # z'), ['team'], { notes: 'x' })).toBe(
      lines('%YAML 1.2', '--- # a', 'company:', '  name: A', '', 'team:', '  notes: x', '... # z'),
    );
    expect(set('--- {} # c\n', ['company', 'name'], 'A')).toBe(lines('--- # c', 'company:', '  name: A'));
  });

  it.each([
    ['|', ['    one', '    two']],
    ['>-', ['    one', '', '    two']],
    ['|+ # c', ['    one', '', '']],
    ['|2', ['      one']],
  ])('a text below %s ends where it ended', (sign, text) => {
    const plan = lines('company:', '  name: A', '', 'team:', `  notes: ${sign}`, ...text);
    expect(set(plan, ['team', 'x-own'], 1)).toBe(`${plan}  x-own: 1\n`);
    expect(valueAt(sourceOf(set(plan, ['site', 'notes'], 'x') ?? '').data, ['team'])).toEqual(
      valueAt(sourceOf(plan).data, ['team']),
    );
  });

  it('what an alias stands for is written out where it changes', () => {
    expect(set(lines('a: &a', '  x: 1', 'b: *a # same', 'c: *a'), ['b', 'y'], 2)).toBe(
      lines('a: &a', '  x: 1', 'b: # same', '  x: 1', '  y: 2', 'c: *a'),
    );
  });

  it('what aliases share within it is written out as often', () => {
    expect(set(lines('a: &a { x: 1 }', 'b: &b', '  c: *a', '  d: *a', 'e: *b'), ['e', 'f'], 2)).toBe(
      lines('a: &a { x: 1 }', 'b: &b', '  c: *a', '  d: *a', 'e:', '  c:', '    x: 1', '  d:', '    x: 1', '  f: 2'),
    );
  });

  it('what `<<` adds is overridden', () => {
    expect(set(lines('a: &a', '  x: 1', 'b:', '  <<: *a'), ['b', 'x'], 2)).toBe(
      lines('a: &a', '  x: 1', 'b:', '  x: 2', '  <<: *a'),
    );
    expect(cut(lines('a: &a', '  x: 1', 'b:', '  <<: *a'), ['b', 'x'])).toBeUndefined();
  });

  it('a list that `<<` adds stands where it stood', () => {
    const text = lines('a: &a [{ x: 1 }] # one', 'b:', '  <<: *a # two', 'notes: [x, # three', '  y]');
    expect(set(text, ['notes'], 'z')).toBe(
      lines('a: &a [{ x: 1 }] # one', 'b:', '  <<: *a # two', '# three', 'notes: z'),
    );
  });

  it('what others share is not changed', () => {
    const text = lines('a: &a', '  x: 1', 'b: *a', 'c: &c 1', 'd: { e: &e 1 }');
    expect(set(text, ['a', 'x'], 2)).toBeUndefined();
    expect(cut(text, ['a', 'x'])).toBeUndefined();
    expect(cut(text, ['a'])).toBeUndefined();
    expect(set(text, ['c'], 2)).toBe(text.replace('&c 1', '&c 2'));
    expect(set(text, ['d', 'e'], [{ x: 1 }])).toBe(text.replace('&e 1', '&e [{ x: 1 }]'));
  });

  it('keys may have a question mark', () => {
    const text = lines('? company', ': name: A', 'notes: x');
    expect(set(text, ['company', 'name'], 'B')).toBe(text.replace('A', 'B'));
    expect(set(text, ['company', 'stage'], 'launch')).toBe(text.replace('A\n', 'A\n  stage: launch\n'));
    expect(set(text, ['format'], 1)).toBe(`format: 1\n${text}`);
    expect(cut(text, ['company'])).toBe('notes: x\n');
  });

  it.each([
    ['a step over nothing', 'a: [1]\n', ['a', 3], 2],
    ['a step into a text', 'a: x\n', ['a', 'b'], 2],
    ['a name in a list', 'a: [1]\n', ['a', 'b'], 2],
    ['a tag that reads the value otherwise', 'a: !!str 12\n', ['a'], 13],
    ['a `?` without its colon', '? a\n', ['a'], 1],
  ])('%s is refused', (_, text, path, value) => {
    expect(set(text, path, value)).toBeUndefined();
  });
});

describe('JSON', () => {
  const data = { company: { name: 'A', markets: ['NL'] }, team: { roles: [{ id: 'a', scope: {} }] }, 'x-own': [] };
  const edits: readonly [PlanPath, unknown][] = [
    [['company', 'name'], 'Zoë "B"'],
    [['company', 'stage'], null],
    [
      ['company', 'markets'],
      ['BE', 'DE'],
    ],
    [['company', 'markets', 1], 'BE'],
    [['team', 'roles', 0, 'scope', 'a'], 'text'],
    [['team', 'roles', 1], { id: 'b', budgets: [1, [2, {}]] }],
    [['goals', 'objectives'], [{ id: 'c' }]],
    [['format'], 1],
    [['x-own', 0], { a: 1 }],
  ];

  describe.each([0, 2, 4])('with a step of %d', (step) => {
    const text = JSON.stringify(data, null, step);

    it.each(edits)('stays as it is laid out with %j', (path, value) => {
      const changed = set(text, path, value) ?? '';
      expect(JSON.parse(changed)).toEqual(wanted(data, { path, value }));
      expect(changed).toBe(JSON.stringify(JSON.parse(changed), null, step));
    });

    it.each([[['company']], [['company', 'name']], [['company', 'markets', 0]], [['team', 'roles', 0]], [['x-own']]])(
      'stays as it is laid out without %j',
      (path) => {
        const changed = cut(text, path) ?? '';
        expect(JSON.parse(changed)).toEqual(wanted(data, { path }));
        expect(changed).toBe(JSON.stringify(JSON.parse(changed), null, step));
      },
    );
  });

  it('stays JSON where a file that is named so holds nothing yet', () => {
    const result = parsePlan('{}', 'plan.json');
    expect(result.readable && withValue(result.source, ['format'], 1)).toBe('{\n  "format": 1\n}');
    expect(set('{}\n', ['format'], 1)).toBe('format: 1\n');
  });

  it('is not what a file holds that is only named so', () => {
    const result = parsePlan('company:\n  name: A\n', 'plan.json');
    expect(result.readable && withValue(result.source, ['format'], 1)).toBe('format: 1\n\ncompany:\n  name: A\n');
  });
});

describe('plans written in any way', () => {
  /** Some plan in some layout, and some edit of it. */
  const anyEdit = fc.gen().map((gen) => {
    const pick: Pick = (bound) => gen(fc.nat, bound - 1);
    const text = randomText(pick, { format: 1, ...randomGroup(pick, '', 4) });
    const edit = randomEdit(pick, sourceOf(text).data);
    return { text, edit };
  });

  it('change as asked, and keep every comment and every other line', () => {
    fc.assert(
      fc.property(anyEdit, ({ text, edit }) => {
        // Without what parts them, a comment could become part of a text above.
        expect(faultOf(sourceOf(text), edit, { refusable: !('value' in edit) })).toBeUndefined();
      }),
      { numRuns: 600 },
    );
  });
});

describe.each(readdirSync('fixtures/plans'))('every place of %s', (file) => {
  const source = sourceOf(readFileSync(`fixtures/plans/${file}`, 'utf8'));
  const { text } = source;

  function* placesOf(value: unknown, path: PlanPath = []): Generator<{ path: PlanPath; value: unknown }> {
    yield { path, value };
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      yield* placesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
  const places = [...placesOf(source.data)];

  const expectAdded = (path: PlanPath, value: unknown): void => {
    const changed = withValue(source, path, value) ?? '';
    let same = 0;
    while (same < text.length && changed.charAt(same) === text.charAt(same)) same += 1;
    expect(changed.endsWith(text.slice(same)), `${path.join('.')}: ${changed}`).toBe(true);
    expect(sourceOf(changed).data).toEqual(wanted(source.data, { path, value }));
  };

  it('takes another value, and nothing else changes', () => {
    const others = { string: 'other: text # here', number: 7, boolean: false };
    for (const { path, value } of places) {
      const other = others[typeof value as keyof typeof others] ?? (value === null ? 'text' : undefined);
      if (other === undefined) continue;
      const { start, end } = locate(source, path, 'value');
      const changed = withValue(source, path, other) ?? '';
      expect(changed.startsWith(text.slice(0, start.offset)), path.join('.')).toBe(true);
      expect(changed.endsWith(text.slice(end.offset)), path.join('.')).toBe(true);
      expect(sourceOf(changed).data).toEqual(wanted(source.data, { path, value: other }));
    }
  });

  it('takes one item more', () => {
    for (const { path, value } of places) {
      if (!Array.isArray(value) || value.length === 0) continue;
      expectAdded([...path, value.length], isData(value[0]) ? { id: 'other', notes: ['x'] } : 'other, text');
    }
  });

  it('takes every key that it lacks', () => {
    for (const { path, value } of places) {
      if (!isData(value) || Object.keys(value).length === 0) continue;
      for (const key of keysAt(patternOf(path)) ?? []) {
        if (!Object.hasOwn(value, key)) expectAdded([...path, key], { notes: ['x', 'y'] });
      }
    }
  });
});
