import fs, { appendFileSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import isUnicodeSupported from 'is-unicode-supported';
import type { FileWriter, System } from './file-writer.js';
import { withSlashes } from './paths.js';

/** The only door to the world: files, streams, the clock and the environment. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The locale that the system is set to, where its environment does not tell; undefined where nothing does. */
  readonly locale: () => string | undefined;
  /** Now, in ms since 1970. */
  readonly now: () => number;
  /** The bytes of a file, no more of them than told. Throws an error with a `code` as Node does. */
  readonly readFile: (file: string, most?: number) => Uint8Array;
  /** The absolute name of a file, links followed as far as they lead: two names of one file are the same. */
  readonly realPath: (file: string) => string;
  /** The names in a folder; none if it cannot be read. */
  readonly namesIn: (folder: string) => ReadonlySet<string>;
  /** The files that a pattern matches (`plans/*.yaml`), in no order; folders of installed packages aside. */
  readonly glob: (pattern: string) => Promise<readonly string[]>;
  /** Replaces a file, or the one that a link leads to, as a whole or not at all. Throws an error with a `code` as Node does. */
  readonly writeFile: (file: string, text: string) => Promise<void>;
  /** Writes at the end of a file, which it makes if need be. Throws an error with a `code` as Node does. */
  readonly appendFile: (file: string, text: string) => void;
  /** Makes a file; false where there is one already. Throws an error with a `code` as Node does. */
  readonly createFile: (file: string, text: string) => Promise<boolean>;
  /** Removes a file, if it is there. */
  readonly removeFile: (file: string) => void;
  /** Tells of an interruption from the keyboard, once, until the function that it gives is called. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** Lets signals and streams have their turn in the midst of long work. */
  readonly breathe: () => Promise<void>;
  /** Sets Node up for work that takes long: on many plans, or on a large one. */
  readonly settleIn: (work: 'many' | 'large') => Promise<void>;
  /** Leaves Node as it was before. */
  readonly settleOut: () => void;
  /** This process, and whether another one of this machine runs. */
  readonly process: {
    readonly id: number;
    readonly host: string;
    readonly isRunning: (id: number) => boolean;
  };
}

/** Where input comes from. */
export interface Input {
  readonly isTerminal: boolean;
  /** The bytes of it, no more of them than told. */
  readonly read: (most: number) => Promise<Uint8Array>;
  /** Tells of every key that is typed, until the function that it gives is called. */
  readonly onKey: (listener: (key: string) => void) => () => void;
}

/** A stream to write to, and what it can show. */
export interface Output {
  readonly write: (text: string) => void;
  /** Waits until everything is written; gives what went wrong, such as a full disk. */
  readonly flush: () => Promise<Error | undefined>;
  readonly isTerminal: boolean;
  /** Its width in columns, where it is a terminal. */
  readonly columns: number | undefined;
  /** 0 without colour, 1 with 16 colours, 2 with 256, 3 with all: NO_COLOR, FORCE_COLOR and the terminal decide. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Whether it shows more than ASCII. */
  readonly unicode: boolean;
}

/** The real world, of this process. */
export function processIo(): Io {
  const { env } = process;
  return {
    stdin: input(() => process.stdin),
    stdout: output(() => process.stdout, env),
    stderr: output(() => process.stderr, env),
    env,
    locale: () =>
      LOCALE_ASIDE.includes(process.platform) ? Intl.DateTimeFormat().resolvedOptions().locale : undefined,
    now: () => Date.now(),
    readFile: (file, most) => (most === undefined ? readFileSync(file) : beginningOf(file, most)),
    realPath: (file) => realPath(file),
    namesIn,
    glob: filesMatching,
    writeFile: (file, text) => replaceFile(realPath(file), text),
    appendFile: (file, text) => appendFileSync(file, text),
    createFile: async (file, text) => (await writer()).create(file, text),
    removeFile: (file) => rmSync(file, { force: true }),
    onInterrupt: (listener) => {
      const stop = (): void => void process.off('SIGINT', tell);
      const tell = (): void => {
        // While a file is written somebody else listens too, who ends the process unless others are there still.
        queueMicrotask(stop);
        listener();
      };
      process.on('SIGINT', tell);
      return stop;
    },
    breathe: () => turn(),
    ...settling(),
    process: thisProcess(),
  };
}

/** Replaces a file that is no link as a whole or not at all. Throws an error with a `code` as Node does. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await (await writer()).replace(file, content);
}

/**
 * For long work code is optimised as soon as V8 has it, which bin/strategy.cjs delays on Node 20; and of many plans, what
 * is done with is collected before memory has grown to four times what is in use. Afterwards all is as it was, because
 * V8 keeps compiled code by its flags.
 */
function settling(): Pick<Io, 'settleIn' | 'settleOut'> {
  let setFlags: ((flags: string) => void) | undefined;
  const isDelayed = process.versions.v8.startsWith('11.3.');
  return {
    settleIn: async (work) => {
      setFlags = (await import('node:v8')).setFlagsFromString;
      if (isDelayed) setFlags('--interrupt-budget=135168');
      if (work === 'many') setFlags('--heap-growing-percent=30');
    },
    settleOut: () => {
      setFlags?.('--heap-growing-percent=0');
      if (isDelayed) setFlags?.('--interrupt-budget=2000000');
    },
  };
}

/** The platforms that keep the locale elsewhere than in variables. */
const LOCALE_ASIDE: readonly string[] = ['win32', 'darwin'];

function thisProcess(): Io['process'] {
  return { id: process.pid, host: hostname(), isRunning };
}

/** Waits until signals and streams have had their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

let knownWriter: Promise<FileWriter> | undefined;

/** Most runs write no file. */
function writer(): Promise<FileWriter> {
  knownWriter ??= loadWriter();
  return knownWriter;
}

async function loadWriter(): Promise<FileWriter> {
  const [{ fileWriter }, { onExit }, { setTimeout: sleep }] = await Promise.all([
    import('./file-writer.js'),
    import('signal-exit'),
    import('node:timers/promises'),
  ]);
  const holdSignals: System['holdSignals'] = (clearUp) => {
    const stop = onExit(clearUp);
    // Whoever has a limit on the size of files is told by an error, rather than killed.
    process.on('SIGXFSZ', ignore);
    return async () => {
      // A signal that came meanwhile is told when the loop has gone round, which it has for sure after two turns.
      await turn();
      await turn();
      process.off('SIGXFSZ', ignore);
      stop();
    };
  };
  return fileWriter({ fs, isWindows: process.platform === 'win32', process: thisProcess(), sleep, holdSignals });
}

function ignore(): void {}

function isRunning(id: number): boolean {
  try {
    // Signal 0 is none: it only asks whether the process is there.
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Node loads what a stream needs when it is first touched, which takes a quarter of its own start: none is before it is used. */
function input(stream: () => NodeJS.ReadStream): Input {
  return {
    get isTerminal() {
      return stream().isTTY === true;
    },
    read: (most) => beginningOfStream(stream(), most),
    onKey: (listener) => {
      const tell = (_: string | undefined, { sequence = '' }: { sequence?: string }): void => listener(sequence);
      stream().on('keypress', tell);
      return () => void stream().off('keypress', tell);
    },
  };
}

/** So many bytes are asked for at once, where nothing says how many there are. */
const CHUNK = 2 ** 20;

/** A file may be a device that never ends, or grow while it is read. */
function beginningOf(file: string, most: number): Uint8Array {
  const descriptor = fs.openSync(file, 'r');
  try {
    const chunks: Uint8Array[] = [];
    // One byte more than there are tells that there are no more.
    const expected = fs.fstatSync(descriptor).size + 1;
    for (let left = most; left > 0; ) {
      const chunk = Buffer.allocUnsafe(Math.min(left, chunks.length === 0 && expected > 1 ? expected : CHUNK));
      const length = fs.readSync(descriptor, chunk);
      if (length === 0) break;
      chunks.push(chunk.subarray(0, length));
      left -= length;
      if (length < chunk.length && expected > 1) break;
    }
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  } finally {
    fs.closeSync(descriptor);
  }
}

async function beginningOfStream(stream: NodeJS.ReadStream, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let left = most;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) break;
  }
  return Buffer.concat(chunks);
}

/** So many links are followed from one to another; the system has its own limit, which is lower. */
const MOST_LINKS = 64;

function realPath(file: string, links = MOST_LINKS): string {
  const name = path.resolve(file);
  try {
    // Where capitals make no difference, this one knows how a name is written.
    return realpathSync.native(name);
  } catch {
    // What is not there yet is where its folder is, or where a link says that it shall be.
    const folder = path.dirname(name);
    if (folder === name || links === 0) return name;
    const there = path.join(realPath(folder, links), path.basename(name));
    const target = targetOf(there);
    return target === undefined ? there : realPath(path.resolve(path.dirname(there), target), links - 1);
  }
}

function targetOf(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

/** Packages bring files of their own; they are meant only where a pattern says so. */
const PACKAGES = 'node_modules';

async function filesMatching(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const isMeant = pattern.includes(PACKAGES);
  const files = await glob(withSlashes(pattern), {
    absolute: path.isAbsolute(pattern),
    expandDirectories: false,
    ignore: isMeant ? [] : [`**/${PACKAGES}/**`],
  });
  // What is ignored above counts from the current folder; a pattern may lead out of it.
  return files.filter((file) => isMeant || !file.split('/').includes(PACKAGES));
}

function output(touch: () => NodeJS.WriteStream & { readonly fd: number }, env: NodeJS.ProcessEnv): Output {
  let failure: Error | undefined;
  let touched: ReturnType<typeof touch> | undefined;
  const stream = (): ReturnType<typeof touch> => {
    // A reader that has seen enough (`| head -1`) closes the pipe: that is no error of ours.
    touched ??= touch().on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') failure ??= error;
    });
    return touched;
  };
  const intoFile = (descriptor: number, text: string): void => {
    try {
      fs.writeFileSync(descriptor, text);
    } catch (error) {
      failure ??= error instanceof Error ? error : new Error(String(error));
    }
  };
  return {
    write: (text) => {
      const { fd } = stream();
      // Node's stream to a file takes what a full disk had room for as the whole.
      if (isFile(fd)) intoFile(fd, text);
      else stream().write(text);
    },
    flush: async () => {
      const error = await new Promise((resolve) => stream().write('', resolve));
      // What went wrong is called back before it is told to whoever listens.
      if (error) await turn();
      return failure;
    },
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
    get colorLevel() {
      return colorLevel(stream(), env);
    },
    unicode: isUnicodeSupported() && !/^(C|POSIX)$/.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''),
  };
}

function isFile(descriptor: number): boolean {
  try {
    return fs.fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** By the rules of no-color.org and force-color.org; NO_COLOR wins, and no terminal means no colour. */
function colorLevel(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): 0 | 1 | 2 | 3 {
  if (env['NO_COLOR']) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined)
    return forced === '0' || forced === 'false' ? 0 : forced === '2' ? 2 : forced === '3' ? 3 : 1;
  if (stream.isTTY !== true || env['TERM'] === 'dumb') return 0;
  const depth = stream.getColorDepth();
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}
