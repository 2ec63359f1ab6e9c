import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import type { Io, Output } from '../../src/io.js';

export interface FakeIo extends Io {
  /** What was written to standard output, to standard error, and to files. */
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
  /** What stands in a file now, however it came there. */
  readonly text: (file: string) => string | undefined;
  /** Changes a file behind the program's back; without a text, it goes. */
  readonly change: (file: string, text?: string) => void;
}

export interface FakeWorld {
  /** Files by name; others are read from disk, so that fixtures are at hand. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly unicode?: boolean;
  /** Whether there is a terminal to ask and to answer in. */
  readonly interactive?: boolean;
  /** Writing to these files fails; the list may change during the run. */
  readonly unwritable?: readonly string[];
  /** At which breath of long work somebody interrupts it. */
  readonly interruptedAt?: number;
  /** Now, in ms since 1970; stands still unless told. */
  readonly clock?: () => number;
  /** The processes that run beside this one. */
  readonly running?: readonly number[];
}

/** A world for one run of the command line, where it is always noon on 22 November 2026. */
export function fakeIo({
  files = {},
  stdin = '',
  env = {},
  columns,
  unicode = true,
  interactive = false,
  unwritable = [],
  running = [],
  interruptedAt,
  clock = () => Date.parse('2026-11-22T12:00:00Z'),
}: FakeWorld = {}): FakeIo {
  let breaths = 0;
  let interrupt = (): void => undefined;
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, string>();
  const output = (to: string[]): Output => ({
    write: (text) => void to.push(text),
    flush: async () => undefined,
    isTerminal: interactive || columns !== undefined,
    columns,
    colorLevel: 0,
    unicode,
  });
  const disk = new Map(Object.entries(files));
  const refuse = (file: string): void => {
    if (unwritable.includes(file)) throw new Error('ENOSPC: no space left on device');
  };
  return {
    stdin: { isTerminal: interactive, read: async () => new TextEncoder().encode(stdin), onKey: () => () => undefined },
    stdout: output(out),
    stderr: output(err),
    env,
    locale: () => undefined,
    now: clock,
    readFile: (file) => {
      const text = disk.get(file);
      return text === undefined ? readFileSync(file) : new TextEncoder().encode(text);
    },
    realPath: (file) => file,
    namesIn: () => new Set(disk.keys()),
    glob: async (pattern) => [...disk.keys()].filter((file) => picomatch.isMatch(file, pattern)),
    writeFile: async (file, text) => {
      refuse(file);
      written.set(file, text);
      disk.set(file, text);
    },
    appendFile: (file, text) => {
      refuse(file);
      disk.set(file, (disk.get(file) ?? '') + text);
    },
    createFile: async (file, text) => {
      if (disk.has(file)) return false;
      refuse(file);
      disk.set(file, text);
      return true;
    },
    removeFile: (file) => void disk.delete(file),
    onInterrupt: (listener) => {
      interrupt = listener;
      return () => undefined;
    },
    breathe: async () => {
      breaths += 1;
      if (breaths === interruptedAt) interrupt();
    },
    settleIn: async () => undefined,
    settleOut: () => undefined,
    process: { id: 1, host: 'here', isRunning: (id) => running.includes(id) },
    out: () => out.join(''),
    err: () => err.join(''),
    written,
    text: (file) => disk.get(file),
    change: (file, text) => void (text === undefined ? disk.delete(file) : disk.set(file, text)),
  };
}
