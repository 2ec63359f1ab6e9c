import { isAscii } from 'node:buffer';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { TOOL } from './version.js';

/** What loads the bundles of this program with the code that V8 compiled of them in an earlier run. */
export interface CompileCache {
  /** As `require` does, by the name of a bundle. */
  readonly load: (name: string) => unknown;
  /** Keeps what this run had to compile, if it can: nobody is told that it could not. */
  readonly keep: (write: (file: string, bytes: Uint8Array) => Promise<void>) => Promise<void>;
}

/** What a file of compiled code holds, at its beginning. */
interface Index {
  readonly madeBy: string;
  readonly bundles: readonly Kept[];
}

/** The compiled code of a bundle: where it stands behind the index, and the sum of what it was compiled from. */
interface Kept {
  readonly name: string;
  readonly source: number;
  readonly from: number;
  readonly length: number;
}

interface Loaded {
  readonly name: string;
  readonly source: number;
  readonly script: Script;
}

/** Before the index: the sum of all that follows it, and the length of the index. */
const LENGTHS = 8;

/** V8 reads what is at a multiple of this in place. */
const ALIGNMENT = 8;

/** Microseconds of work, after which V8 may have thrown away code that the run began with. */
const LONGEST_RUN = 1e6;

/** As Node has it. What is compiled gets to know where it stands in the file, not behind these. */
const WRAPPER = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'] as const;

/**
 * Compiled code that is kept between runs, for a Node that does not do so itself. Compiled at the end of a run, it has
 * the functions that such a run uses; the package v8-compile-cache only keeps what is compiled at once, and replaces
 * Node's loader.
 *
 * @param command what the program is asked to do: each uses other parts of it
 * @param dist the folder of the bundles
 * @returns undefined where nothing can be kept safely
 */
export function openCompileCache(
  command: string,
  dist: string,
  env: Readonly<Record<string, string | undefined>>,
): CompileCache | undefined {
  const folder = folderBy(env);
  if (folder === undefined) return undefined;
  const file = path.join(folder, `${command}.code`);
  const madeBy = `${TOOL.version} ${process.version} ${process.arch} ${dist}`;
  let kept: ReadonlyMap<string, Kept & { readonly code: Buffer }>;
  try {
    if (!isSafe(folder)) return undefined;
    kept = new Map(bundlesIn(bytesOf(file), madeBy).map((bundle) => [bundle.name, bundle]));
  } catch {
    return undefined;
  }

  const modules = new Map<string, { exports: unknown }>();
  const loaded: Loaded[] = [];
  let hasCompiled = false;
  const requireOther = createRequire(path.join(dist, 'cli.cjs'));

  function load(name: string): unknown {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    // Whoever needs a bundle that needs it gets what there is so far, as everywhere in CommonJS.
    modules.set(name, module);
    try {
      const filename = path.join(dist, name);
      const requireFrom = (id: string): unknown =>
        id.startsWith('.') ? load(path.join(path.dirname(name), id)) : requireOther(id);
      const run = compile(name, filename).runInThisContext();
      run.call(module.exports, module.exports, requireFrom, module, filename, path.dirname(filename));
    } catch (error) {
      modules.delete(name);
      throw error;
    }
    return module.exports;
  }

  function compile(name: string, filename: string): Script {
    const bytes = fs.readFileSync(filename);
    const source = crc32(bytes);
    const known = kept.get(name);
    // Without a letter beyond ASCII, which the bundles of every run are, this takes a quarter of the time.
    const text = isAscii(bytes) ? bytes.toString('latin1') : bytes.toString();
    const script = new Script(`${WRAPPER[0]}${text}${WRAPPER[1]}`, {
      filename,
      columnOffset: -WRAPPER[0].length,
      cachedData: known?.source === source ? known.code : undefined,
    });
    // V8 says so where its version or flags are others, and nothing where it had no code to look at.
    hasCompiled ||= script.cachedDataRejected !== false;
    loaded.push({ name, source, script });
    return script;
  }

  /** The code of this run, and what others kept of bundles that it did not need. */
  function everything(): Uint8Array {
    const used = new Set(loaded.map(({ name }) => name));
    const others = [...kept.values()].filter(({ name }) => !used.has(name) && fs.existsSync(path.join(dist, name)));
    const own = loaded.map(({ name, source, script }) => ({ name, source, code: script.createCachedData() }));
    return toBytes(madeBy, [...own, ...others]);
  }

  return {
    load,
    keep: async (write) => {
      const { user, system } = process.cpuUsage();
      if (!hasCompiled || user + system > LONGEST_RUN) return;
      try {
        if (mayMake(folder)) fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (isSafe(folder)) await write(file, everything());
      } catch {
        // The next run tries again.
      }
    },
  };
}

/** A folder of this program in the user's own cache, by the rules of the system, or in the one that Node is told of. */
function folderBy(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return undefined;
  const told = env['NODE_COMPILE_CACHE'];
  const caches = told ? path.resolve(told) : userCaches(env);
  return caches === undefined ? undefined : path.join(caches, 'strategy-audit');
}

function userCaches(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { HOME, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  const isHere = (folder: string | undefined): folder is string => folder !== undefined && path.isAbsolute(folder);
  if (process.platform === 'win32') return isHere(LOCALAPPDATA) ? LOCALAPPDATA : undefined;
  if (process.platform !== 'darwin' && isHere(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return isHere(HOME) ? path.join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache') : undefined;
}

/** Who writes compiled code has it run by this user: nobody else may enter. What is not there yet is safe. */
function isSafe(folder: string): boolean {
  const stats = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return true;
  const uid = process.getuid?.();
  return stats.isDirectory() && (uid === undefined || (stats.uid === uid && (stats.mode & 0o077) === 0));
}

/** Root, who keeps the HOME of a user under sudo, shall leave no folder there that the user cannot write to. */
function mayMake(folder: string): boolean {
  const uid = process.getuid?.();
  if (uid === undefined) return true;
  const stats = fs.statSync(folder, { throwIfNoEntry: false });
  return stats === undefined ? mayMake(path.dirname(folder)) : stats.uid === uid || stats.uid === 0;
}

/** The bytes of a file of this user; none where there is no file. Throws where there is anything else. */
function bytesOf(file: string): Buffer {
  const stats = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return Buffer.alloc(0);
  const uid = process.getuid?.();
  if (!stats.isFile() || (uid !== undefined && stats.uid !== uid)) throw new Error(`${file} is not a file of ours.`);
  return fs.readFileSync(file);
}

/** What there is, if this very program kept it and nothing has happened to it: V8 itself believes what it is given. */
function bundlesIn(bytes: Buffer, madeBy: string): (Kept & { readonly code: Buffer })[] {
  if (bytes.length < LENGTHS || crc32(bytes.subarray(4)) !== bytes.readUInt32LE(0)) return [];
  const codes = LENGTHS + bytes.readUInt32LE(4);
  try {
    const index: Index = JSON.parse(bytes.toString('utf8', LENGTHS, codes));
    if (index.madeBy !== madeBy) return [];
    return index.bundles.map((kept) => ({
      ...kept,
      code: bytes.subarray(codes + kept.from, codes + kept.from + kept.length),
    }));
  } catch {
    // Another version may have another index.
    return [];
  }
}

function toBytes(
  madeBy: string,
  bundles: readonly { readonly name: string; readonly source: number; readonly code: Buffer }[],
): Uint8Array {
  let end = 0;
  const placed = bundles.map(({ name, source, code }): Kept => {
    const from = end;
    end = aligned(end + code.length);
    return { name, source, from, length: code.length };
  });
  const text = Buffer.from(JSON.stringify({ madeBy, bundles: placed } satisfies Index));
  const codes = aligned(LENGTHS + text.length);
  const bytes = Buffer.alloc(codes + end, ' ');
  bytes.writeUInt32LE(codes - LENGTHS, 4);
  text.copy(bytes, LENGTHS);
  placed.forEach(({ from }, index) => {
    bundles[index]?.code.copy(bytes, codes + from);
  });
  bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
  return bytes;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
