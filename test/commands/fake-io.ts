import { readFileSync } from 'node:fs';
import type { Io, Output } from '../../src/io.js';

export interface FakeIo extends Io {
  /** What was written to standard output, to standard error, and to files. */
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
}

export interface FakeWorld {
  /** Files by name; others are read from disk, so that fixtures are at hand. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly unicode?: boolean;
  /** Writing to these files fails. */
  readonly unwritable?: readonly string[];
}

/** A world for one run of the command line, where it is always noon on 22 November 2026. */
export function fakeIo({
  files = {},
  stdin = '',
  env = {},
  columns,
  unicode = true,
  unwritable = [],
}: FakeWorld = {}): FakeIo {
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, string>();
  const output = (to: string[]): Output => ({
    write: (text) => void to.push(text),
    flush: async () => undefined,
    isTerminal: columns !== undefined,
    columns,
    colorLevel: 0,
    unicode,
  });
  return {
    stdout: output(out),
    stderr: output(err),
    env,
    now: () => Date.parse('2026-11-22T12:00:00Z'),
    readFile: (file) => {
      const text = files[file];
      return text === undefined ? readFileSync(file) : new TextEncoder().encode(text);
    },
    readStdin: async () => new TextEncoder().encode(stdin),
    realPath: (file) => file,
    namesIn: () => Object.keys(files),
    writeFile: async (file, text) => {
      if (unwritable.includes(file)) throw new Error('ENOSPC: no space left on device');
      written.set(file, text);
    },
    out: () => out.join(''),
    err: () => err.join(''),
    written,
  };
}
