import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanPath } from '../../src/model.js';
import { locate } from '../../src/plan/locate.js';
import { parsePlan, type Source } from '../../src/plan/parse.js';

function sourceOf(text: string): Source {
  const result = parsePlan(text, 'plan.yaml');
  if (!result.readable) throw new Error(result.problem.message);
  return result.source;
}

/** The place and the text that a range marks: `2:9 Kiosk`. */
function marked(text: string, path: PlanPath, part: 'key' | 'value' = 'value'): string {
  const source = sourceOf(text);
  const { start, end } = locate(source, path, part);
  return `${start.line}:${start.column} ${source.text.slice(start.offset, end.offset)}`;
}

describe('a place of the plan is located', () => {
  const block =
    'format: 1\ncompany:\n  name: Kiosk\n  markets: [NL, BE]\nteam:\n  roles:\n    - id: lead\n      function: ux\n';

  it('at its value', () => {
    expect(marked(block, ['company', 'name'])).toBe('3:9 Kiosk');
    expect(marked(block, ['company', 'markets', 1])).toBe('4:17 BE');
    expect(marked(block, ['team', 'roles', 0, 'function'])).toBe('8:17 ux');
  });

  it('at its key', () => {
    expect(marked(block, ['company', 'name'], 'key')).toBe('3:3 name');
    expect(marked(block, ['team', 'roles', 0, 'id'], 'key')).toBe('7:7 id');
  });

  it('at the key of a list or a group, which may be long', () => {
    expect(marked(block, ['company'])).toBe('2:1 company');
    expect(marked(block, ['company', 'markets'])).toBe('4:3 markets');
  });

  it('at the nearest part that is there, when it is not', () => {
    expect(marked(block, ['company', 'currency'])).toBe('2:1 company');
    expect(marked(block, ['team', 'roles', 0, 'days_per_month'])).toBe('7:7 id');
    expect(marked(block, ['team', 'roles', 5])).toBe('6:3 roles');
  });

  it.each([
    ['flow style', 'company: {name: Kiosk, stage: launch}\n', '1:31 launch'],
    ['JSON', '{"company": {"name": "Kiosk", "stage": "launch"}}', '1:40 "launch"'],
    ['quoted keys', 'company:\n  "stage": launch\n', '2:12 launch'],
    ['CRLF', 'company:\r\n  stage: launch\r\n', '2:10 launch'],
    ['a byte order mark', '\uFEFFcompany:\n  stage: launch\n', '2:10 launch'],
    ['other scripts before it', 'company: {name: Кафе ☕, stage: launch}\n', '1:32 launch'],
    ['a comment before it', '# one\n\n# two\ncompany:\n  # three\n  stage: launch # four\n', '6:10 launch'],
    [
      'the second of several merges, where it is written',
      'x-a: &a {name: Kiosk}\nx-b: &b {stage: launch}\ncompany:\n  <<: [*a, *b]\n',
      '2:17 launch',
    ],
    ['a merge key, where it is written', 'x-base: &b {stage: launch}\ncompany:\n  <<: *b\n', '1:20 launch'],
  ])('in %s', (_, text, expected) => {
    expect(marked(text, ['company', 'stage'])).toBe(expected);
  });

  it('in a block of text', () => {
    expect(marked('company:\n  name: |\n    Kiosk\n    and more\n', ['company', 'name'])).toMatch(/^2:9 \|/);
  });

  it('in every place of a whole plan: the text at a value is the value', () => {
    const text = readFileSync('fixtures/plans/fjordspel.yaml', 'utf8');
    const source = sourceOf(text);
    const visit = (value: unknown, path: PlanPath): void => {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          const { start, end } = locate(source, [...path, key], 'key');
          expect(text.slice(start.offset, end.offset).replaceAll('"', '')).toBe(key);
          visit(inner, [...path, key]);
        }
      } else {
        const { start, end } = locate(source, path, 'value');
        expect(text.slice(start.offset, end.offset).replace(/^"(.*)"$/, '$1')).toBe(String(value));
      }
    };
    visit(source.data, []);
  });
});
