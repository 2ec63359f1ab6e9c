import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/plan/code-frame.js';
import { locate } from '../../src/plan/locate.js';
import { parsePlan } from '../../src/plan/parse.js';

/** The frame around a value, as a terminal shows it. */
function frameOf(text: string, ...path: (string | number)[]): string[] {
  const result = parsePlan(text, 'p');
  if (!result.readable) throw new Error(result.problem.message);
  return codeFrame(result.source.text, locate(result.source, path, 'value')).flatMap(({ number, text: line, mark }) => [
    `${number} ${line}`,
    ...(mark ? [`  ${' '.repeat(mark.start)}${'^'.repeat(mark.length)}`] : []),
  ]);
}

describe('a code frame', () => {
  it('shows two lines before and one after, and marks the place', () => {
    expect(frameOf('a: 1\nb: 2\nc: 3\nd: four\ne: 5\nf: 6\n', 'd')).toEqual([
      '2 b: 2',
      '3 c: 3',
      '4 d: four',
      '     ^^^^',
      '5 e: 5',
    ]);
  });

  it('begins and ends where the plan does', () => {
    expect(frameOf('a: one\n', 'a')).toEqual(['1 a: one', '     ^^^']);
  });

  it('counts wide characters as two columns and shows tabs as two spaces', () => {
    expect(frameOf('{茶: 1, b: two}\n', 'b')).toEqual(['1 {茶: 1, b: two}', '             ^^^']);
    expect(frameOf('{a: 1,\tb: two}\n', 'b')).toEqual(['1 {a: 1,  b: two}', '             ^^^']);
  });

  it('lets no control character through', () => {
    expect(frameOf('a: "\u202eevil"\n', 'a')[0]).toBe('1 a: "\uFFFDevil"');
  });

  it('shows of a long line what is around the mark', () => {
    const [line = '', mark = ''] = frameOf(`{a: ${'x'.repeat(300)}, b: two, c: ${'y'.repeat(300)}}\n`, 'b');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('two');
  });

  it('shows the lines before in a plan with line breaks of another system', () => {
    expect(frameOf('a: 1\r\nb: 2\r\nc: three\r\n', 'c')).toEqual(['1 a: 1', '2 b: 2', '3 c: three', '     ^^^^^']);
    expect(frameOf('\r\nb: two\r\n', 'b')).toEqual(['1 ', '2 b: two', '     ^^^']);
  });

  it('cuts no sign of two halves in two', () => {
    for (const gap of [' ', '  ']) {
      const [line = ''] = frameOf(`{a: ${'🦊'.repeat(100)},${gap}b: two, c: ${'🦊'.repeat(100)}}\n`, 'b');
      expect(line).toMatch(/^1 …(🦊)+, +b: two, c: (🦊)+…$/u);
    }
  });
});
