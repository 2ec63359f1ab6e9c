import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const BIN = path.resolve('bin/strategy.cjs');
const FJORDSPEL = path.resolve('fixtures/plans/fjordspel.yaml');
const AUDIT = ['audit', FJORDSPEL, '--today', '2026-11-22'];

const IS_POSIX = process.platform !== 'win32';
const IS_ROOT = process.getuid?.() === 0;

let root = '';
/** A home for each test. */
let home = '';
let number = 0;

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'strategy-compiled-')));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  number += 1;
  home = path.join(root, String(number));
  mkdirSync(home);
});

const at = (...names: readonly string[]): string => path.join(home, ...names);
const folder = (): string => at('caches', 'strategy-audit');
const kept = (): string => path.join(folder(), 'audit.code');

/** The surroundings of a user whose caches are kept in this home. */
function surroundings(over: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { XDG_CACHE_HOME: _, ...inherited } = process.env;
  const own = { HOME: home, LOCALAPPDATA: home, NODE_DISABLE_COMPILE_CACHE: undefined, NO_COLOR: '1' };
  return { ...inherited, ...own, NODE_COMPILE_CACHE: at('caches'), ...over };
}

interface Options {
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: readonly string[];
  readonly bin?: string;
}

function strategy(argv: readonly string[], { env = {}, node = [], bin = BIN }: Options = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...node, bin, ...argv], {
    cwd: home,
    encoding: 'utf8',
    env: surroundings(env),
    timeout: 20_000,
  });
}

/** What a run gives that keeps nothing, nor reads what is kept. */
function plainly(argv: readonly string[]): SpawnSyncReturns<string> {
  return strategy(argv, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
}

/** How V8 took the code of each bundle that a run loaded: undefined where there was none for it. */
function taken(argv: readonly string[], options: Options = {}): Record<string, boolean | undefined> {
  const hook = path.join(root, 'taken.cjs');
  const list = path.join(root, 'taken.json');
  writeFileSync(
    hook,
    `const vm = require('node:vm');
     const taken = {};
     vm.Script = class extends vm.Script {
       constructor(source, options) {
         super(source, options);
         taken[options.filename] = this.cachedDataRejected === undefined ? 'missing' : !this.cachedDataRejected;
       }
     };
     process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(taken)));`,
  );
  rmSync(list, { force: true });
  strategy(argv, { ...options, node: ['--require', hook, ...(options.node ?? [])] });
  const entries: [string, unknown][] = Object.entries(JSON.parse(readFileSync(list, 'utf8')));
  return Object.fromEntries(entries.map(([file, how]) => [file, typeof how === 'boolean' ? how : undefined]));
}

function takesAll(argv: readonly string[], options: Options = {}): boolean {
  const all = Object.values(taken(argv, options));
  return all.length > 3 && all.every((isTaken) => isTaken === true);
}

function takesNothing(argv: readonly string[], options: Options = {}): boolean {
  return Object.values(taken(argv, options)).every((isTaken) => isTaken !== true);
}

/** Every file in the home, with what tells whether it was replaced. */
function everyFile(): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${path.relative(home, file)} ${lstatSync(file).ino}`)
    .sort();
}

/** What is kept, with other words in its index, as a program that is not quite this one would have kept it. */
function withIndex(bytes: Buffer, change: (index: string) => string): Buffer {
  const end = 8 + bytes.readUInt32LE(4);
  const index = bytes.toString('utf8', 8, end);
  const changed = Buffer.from(change(index).padEnd(index.length));
  const result = Buffer.concat([bytes.subarray(0, 8), changed, bytes.subarray(end)]);
  result.writeUInt32LE(crc32(result.subarray(4)), 0);
  return result;
}

// Node 22 and later keep compiled code themselves.
describe.skipIf('enableCompileCache' in module)('compiled code', () => {
  it('is kept by the first run, and what the second makes of it is the same', () => {
    const plain = plainly(AUDIT);
    expect(everyFile()).toEqual([]);
    const first = strategy(AUDIT);
    const files = everyFile();
    expect(readdirSync(folder())).toEqual(['audit.code']);
    expect(takesAll(AUDIT)).toBe(true);
    const second = strategy(AUDIT);
    for (const { stdout, stderr, status } of [first, second])
      expect([stdout, stderr, status]).toEqual([plain.stdout, plain.stderr, plain.status]);
    expect(everyFile()).toEqual(files);
  });

  it.each(['markdown', 'json'])('gives the same bytes as %s', (format) => {
    const argv = [...AUDIT, '-f', format];
    const { stdout } = plainly(argv);
    expect(stdout.length).toBeGreaterThan(1000);
    expect(strategy(argv).stdout).toBe(stdout);
    expect(takesAll(argv)).toBe(true);
    expect(strategy(argv).stdout).toBe(stdout);
  });

  it('of one language is there still when another is spoken', () => {
    const russian = [...AUDIT, '--lang', 'ru'];
    const { stdout } = plainly(russian);
    strategy(AUDIT);
    expect(strategy(russian).stdout).toBe(stdout);
    expect(takesAll(russian)).toBe(true);
    expect(takesAll(AUDIT)).toBe(true);
    expect(strategy(russian).stdout).toBe(stdout);
  });

  it('has a file for each command', () => {
    strategy(AUDIT);
    strategy(['explain', 'mobile/loading']);
    strategy(['checks']);
    expect(readdirSync(folder()).sort()).toEqual(['audit.code', 'checks.code', 'explain.code']);
    expect(takesAll(['explain', 'mobile/loading'])).toBe(true);
  });

  it.each<[string, () => void]>([
    ['is empty', () => truncateSync(kept(), 0)],
    ['is cut off in its first number', () => truncateSync(kept(), 3)],
    ['is cut off in its index', () => truncateSync(kept(), 200)],
    ['is cut off in the midst', () => truncateSync(kept(), 500_000)],
    ['is cut off by a byte', () => truncateSync(kept(), statSync(kept()).size - 1)],
    ['is something else', () => writeFileSync(kept(), 'garbage '.repeat(10_000))],
    ['holds zeros', () => writeFileSync(kept(), Buffer.alloc(1_000_000))],
    ...[0.001, 0.1, 0.5, 0.9, 0.999].map((share): [string, () => void] => [
      `has bytes turned over at ${share}`,
      () => {
        const bytes = readFileSync(kept());
        const from = Math.floor(bytes.length * share);
        for (const offset of [0, 1, 2, 3]) bytes.writeUInt8(255 - bytes.readUInt8(from + offset), from + offset);
        writeFileSync(kept(), bytes);
      },
    ]),
    [
      'is of another Node',
      () =>
        writeFileSync(
          kept(),
          withIndex(readFileSync(kept()), (index) => index.replace(' v20.', ' v19.')),
        ),
    ],
    [
      'has another index',
      () =>
        writeFileSync(
          kept(),
          withIndex(readFileSync(kept()), (index) => index.replace('"bundles":', '"bundle":')),
        ),
    ],
    [
      'is of another folder of the program',
      () =>
        writeFileSync(
          kept(),
          withIndex(readFileSync(kept()), (index) => index.replace('/dist', '/tsid')),
        ),
    ],
    [
      'is of other bundles',
      () =>
        writeFileSync(
          kept(),
          withIndex(readFileSync(kept()), (index) =>
            index.replaceAll(/"source":(\d)/g, (_, digit) => `"source":${digit === '9' ? 8 : Number(digit) + 1}`),
          ),
        ),
    ],
  ])('that %s is not looked at, and is replaced', (_, damage) => {
    const plain = plainly(AUDIT);
    strategy(AUDIT);
    const { size } = statSync(kept());
    damage();
    const bytes = readFileSync(kept());
    expect(takesNothing(AUDIT)).toBe(true);
    writeFileSync(kept(), bytes);
    const { stdout, stderr, status, signal } = strategy(AUDIT);
    expect([stdout, stderr, status, signal]).toEqual([plain.stdout, '', plain.status, null]);
    expect(takesAll(AUDIT)).toBe(true);
    expect(statSync(kept()).size / size).toBeCloseTo(1, 1);
    expect(readdirSync(folder())).toEqual(['audit.code']);
  });

  it('that V8 refuses, having other flags, is replaced', () => {
    strategy(AUDIT);
    const node = ['--no-lazy-feedback-allocation'];
    expect(taken(AUDIT, { node })).toMatchObject({ [path.resolve('dist/cli.cjs')]: false });
    expect(takesAll(AUDIT, { node })).toBe(true);
  });

  it('is not taken for that of a bundle that has been changed since', () => {
    for (const name of ['bin', 'dist']) cpSync(path.resolve(name), at('program', name), { recursive: true });
    const bin = at('program/bin/strategy.cjs');
    strategy(AUDIT, { bin });
    expect(takesAll(AUDIT, { bin })).toBe(true);
    const words = readdirSync(at('program/dist/chunks')).find((name) => name.startsWith('interface-en-')) ?? '';
    const file = at('program/dist/chunks', words);
    // As long as before: V8 itself only looks at the length.
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Readiness', 'Seaworthy'));
    expect(taken(AUDIT, { bin })).toMatchObject({ [file]: undefined, [at('program/dist/cli.cjs')]: true });
    expect(strategy(AUDIT, { bin }).stdout).toContain('Seaworthy');
    expect(takesAll(AUDIT, { bin })).toBe(true);
  });

  it('of an older version is gone when a newer one has run', () => {
    for (const name of ['bin', 'dist']) cpSync(path.resolve(name), at('program', name), { recursive: true });
    const bin = at('program/bin/strategy.cjs');
    strategy([...AUDIT, '--lang', 'nl'], { bin });
    for (const name of readdirSync(at('program/dist/chunks')))
      if (name.startsWith('nl-')) rmSync(at('program/dist/chunks', name));
    strategy(AUDIT, { bin });
    expect(readFileSync(kept(), 'latin1')).toContain('interface-nl-');
    expect(readFileSync(kept(), 'latin1')).not.toMatch(/chunks[\\/]+nl-/);
  });

  it('leaves the trace of a failure as it is', () => {
    const hook = at('broken.cjs');
    writeFileSync(hook, "process.stdout.write = () => { throw new Error('it is broken'); };");
    const argv = [...AUDIT, '--debug'];
    const options = { node: ['--require', hook] };
    const places = ({ stderr }: SpawnSyncReturns<string>): string[] => stderr.match(/[^\s(]+[\\/]dist[\\/].*/g) ?? [];
    const plain = places(strategy(argv, { ...options, env: { NODE_DISABLE_COMPILE_CACHE: '1' } }));
    // In the first line of a file, where Node puts a function around it.
    expect(plain[0]).toMatch(/[\\/]dist[\\/]chunks[\\/]start-[\w-]+\.cjs:1:\d+/);
    strategy(argv.slice(0, -1));
    expect(takesAll(argv, options)).toBe(true);
    expect(places(strategy(argv, options))).toEqual(plain);
  });

  it('is whole when two runs keep it at once', async () => {
    const run = (argv: readonly string[]): Promise<void> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [BIN, ...argv], { cwd: home, env: surroundings(), stdio: 'ignore' });
        child.on('close', () => resolve());
      });
    for (let round = 0; round < 3; round += 1) {
      rmSync(folder(), { recursive: true, force: true });
      await Promise.all([run(AUDIT), run(AUDIT), run([...AUDIT, '-f', 'markdown'])]);
      expect(readdirSync(folder())).toEqual(['audit.code']);
      expect(takesAll(AUDIT)).toBe(true);
    }
  });

  it.skipIf(!IS_POSIX)('leaves no draft behind: the next run removes that of one that was killed', () => {
    const hook = at('killed.cjs');
    writeFileSync(hook, "require('node:fs').fsyncSync = () => process.kill(process.pid, 'SIGKILL');");
    expect(strategy(AUDIT, { node: ['--require', hook] }).signal).toBe('SIGKILL');
    expect(readdirSync(folder())).toEqual([expect.stringMatching(/^\.strategy-.*\.tmp$/)]);
    strategy(AUDIT);
    expect(readdirSync(folder())).toEqual(['audit.code']);
  });
});

describe.skipIf('enableCompileCache' in module)('no code is kept', () => {
  it.each([
    { what: 'the version', argv: ['--version'] },
    { what: 'the page of help', argv: ['--help'] },
    { what: 'the page of a command', argv: ['audit', '--help'] },
    { what: 'nothing', argv: [] },
    { what: 'what is no command', argv: ['../audit', FJORDSPEL] },
    { what: 'a command that is not there', argv: ['adit', FJORDSPEL] },
    { what: 'a run that fails', argv: ['audit', 'nowhere.yaml'] },
  ])('of $what', ({ argv }) => {
    strategy(argv);
    expect(everyFile()).toEqual([]);
  });

  it('of a run that worked for long', () => {
    const hook = at('long.cjs');
    writeFileSync(hook, 'process.cpuUsage = () => ({ user: 900_000, system: 200_000 });');
    const before = everyFile();
    expect(strategy(AUDIT, { node: ['--require', hook] }).status).toBe(1);
    expect(everyFile()).toEqual(before);
  });

  it('of a run that is stopped', () => {
    const hook = at('stopped.cjs');
    writeFileSync(
      hook,
      "process.on('SIGINT', () => process.exit(130)); process.nextTick(() => process.emit('SIGINT'));",
    );
    const before = everyFile();
    expect(strategy(AUDIT, { node: ['--require', hook] }).status).toBe(130);
    expect(everyFile()).toEqual(before);
  });

  it('where Node is told not to', () => {
    strategy(AUDIT);
    const files = everyFile();
    const env = { NODE_DISABLE_COMPILE_CACHE: '1' };
    expect(taken(AUDIT, { env })).toEqual({});
    strategy([...AUDIT, '-f', 'html'], { env });
    expect(everyFile()).toEqual(files);
  });

  it('where there is no home', () => {
    const { status, stderr } = strategy(AUDIT, {
      env: { HOME: undefined, LOCALAPPDATA: undefined, NODE_COMPILE_CACHE: undefined },
    });
    expect([status, stderr]).toEqual([1, '']);
    expect(everyFile()).toEqual([]);
  });

  it.skipIf(!IS_POSIX)('in a home that is a file, or where a file stands in the way', () => {
    writeFileSync(at('file'), '');
    mkdirSync(at('caches'));
    writeFileSync(folder(), 'precious');
    const files = everyFile();
    for (const env of [{ NODE_COMPILE_CACHE: at('file') }, {}]) {
      const { status, stderr } = strategy(AUDIT, { env });
      expect([status, stderr]).toEqual([1, '']);
    }
    expect(everyFile()).toEqual(files);
    expect(readFileSync(folder(), 'utf8')).toBe('precious');
  });

  it.skipIf(!IS_POSIX).each([0o777, 0o775, 0o757, 0o750, 0o705])('in a folder of mode %o, and none is read', (mode) => {
    strategy(AUDIT);
    chmodSync(folder(), mode);
    const files = everyFile();
    expect(taken(AUDIT)).toEqual({});
    strategy([...AUDIT, '-f', 'html']);
    expect(everyFile()).toEqual(files);
    chmodSync(folder(), 0o700);
    expect(takesAll(AUDIT)).toBe(true);
  });

  it.skipIf(!IS_ROOT)('in a folder or a file of somebody else, and none is read', () => {
    strategy(AUDIT);
    const files = everyFile();
    for (const name of [folder(), kept()]) {
      chownSync(name, 65534, 65534);
      expect(taken(AUDIT)).toEqual({});
      strategy([...AUDIT, '-f', 'html']);
      expect(everyFile()).toEqual(files);
      chownSync(name, 0, 0);
    }
    expect(takesAll(AUDIT)).toBe(true);
  });

  it.skipIf(!IS_ROOT)('by root in the home of a user, where a folder of root’s would keep out the user', () => {
    chownSync(home, 65534, 65534);
    strategy(AUDIT);
    expect(existsSync(at('caches'))).toBe(false);
  });

  it.skipIf(!IS_POSIX)('through a link, of the folder or the file', () => {
    strategy(AUDIT);
    cpSync(folder(), at('elsewhere'), { recursive: true });
    chmodSync(at('elsewhere'), 0o700);
    writeFileSync(at('precious'), 'precious');
    rmSync(folder(), { recursive: true });
    symlinkSync('../elsewhere', folder());
    const files = everyFile();
    expect(taken(AUDIT)).toEqual({});
    strategy([...AUDIT, '-f', 'html']);
    expect(everyFile()).toEqual(files);

    rmSync(folder());
    mkdirSync(folder(), { mode: 0o700 });
    symlinkSync('../../precious', kept());
    expect(taken(AUDIT)).toEqual({});
    expect(readFileSync(at('precious'), 'utf8')).toBe('precious');
    expect(lstatSync(kept()).isSymbolicLink()).toBe(true);
  });
});

describe.skipIf('enableCompileCache' in module)('the folder of compiled code', () => {
  const told = { NODE_COMPILE_CACHE: undefined };

  it.skipIf(process.platform !== 'linux')('is in the user’s own cache', () => {
    strategy(AUDIT, { env: told });
    expect(readdirSync(at('.cache/strategy-audit'))).toEqual(['audit.code']);
    strategy(AUDIT, { env: { ...told, XDG_CACHE_HOME: at('xdg') } });
    expect(readdirSync(at('xdg/strategy-audit'))).toEqual(['audit.code']);
  });

  it.skipIf(process.platform !== 'linux').each(['xdg', './xdg', ''])(
    'is not where XDG_CACHE_HOME has no absolute name: "%s"',
    (name) => {
      strategy(AUDIT, { env: { ...told, XDG_CACHE_HOME: name } });
      expect(readdirSync(home)).toEqual(['.cache']);
    },
  );

  it.skipIf(process.platform !== 'darwin')('is in the user’s own cache on macOS', () => {
    strategy(AUDIT, { env: told });
    expect(readdirSync(at('Library/Caches/strategy-audit'))).toEqual(['audit.code']);
  });

  it.skipIf(IS_POSIX)('is in the user’s own cache on Windows', () => {
    strategy(AUDIT, { env: told });
    expect(readdirSync(at('strategy-audit'))).toEqual(['audit.code']);
  });

  it('is where Node is told to keep such code', () => {
    strategy(AUDIT, { env: { NODE_COMPILE_CACHE: 'here' } });
    expect(readdirSync(at('here/strategy-audit'))).toEqual(['audit.code']);
    expect(readdirSync(home)).toEqual(['here']);
  });

  it.skipIf(!IS_POSIX)('is closed to everybody else, whatever the mask', () => {
    spawnSync('sh', ['-c', 'umask 0; exec "$0" "$@"', process.execPath, BIN, ...AUDIT], {
      cwd: home,
      env: surroundings(),
    });
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(takesAll(AUDIT)).toBe(true);
  });
});
