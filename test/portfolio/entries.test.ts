import { describe, expect, it } from 'vitest';
import { entriesIn } from '../../src/portfolio/entries.js';

describe('entriesIn', () => {
  it('finds one audit, in however many lines', () => {
    expect([...entriesIn('{\n"a": 1\n}\n', false)]).toEqual([{ data: { a: 1 } }]);
  });

  it('finds a list of audits, by their numbers', () => {
    expect([...entriesIn('[{"a": 1}, {"a": 2}]', false)]).toEqual([
      { number: 1, data: { a: 1 } },
      { number: 2, data: { a: 2 } },
    ]);
    expect([...entriesIn('[]', false)]).toEqual([]);
  });

  it('finds one audit a line, whatever the file is called, and passes over blank lines', () => {
    const lines = [
      { line: 1, data: { a: 1 } },
      { line: 3, data: { a: 2 } },
    ];
    expect([...entriesIn('{"a": 1}\r\n\n{"a": 2}\n', false)]).toEqual(lines);
    expect([...entriesIn('{"a": 1}\r\n\n{"a": 2}\n', true)]).toEqual(lines);
  });

  it('keeps the other lines where one is broken', () => {
    expect([...entriesIn('{"a": 1\n{"a": 2}\n', true)]).toEqual([
      { line: 1, data: undefined },
      { line: 2, data: { a: 2 } },
    ]);
    expect([...entriesIn('{"a": 1}\n{"a": 2\n', false)]).toEqual([
      { line: 1, data: { a: 1 } },
      { line: 2, data: undefined },
    ]);
  });

  it('says once that a file is no JSON', () => {
    expect([...entriesIn('format: 1\ncompany: x\n', false)]).toEqual([{ data: undefined }]);
    expect([...entriesIn('', false)]).toEqual([{ data: undefined }]);
  });
});
