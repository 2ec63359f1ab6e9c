/**
 * Packs the last commit twice, the way two strangers would, and holds the bytes against each other:
 * `npm run reproduce`. It installs what the lock file says, so that it may need the registry.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './generate.js';

interface Stranger {
  readonly folder: string;
  readonly umask: number;
  readonly env: Readonly<Record<string, string>>;
  /** Whether an earlier build is there when the package is made. */
  readonly hasBuilt: boolean;
  /** The day of which the files are said to be. */
  readonly day?: string;
}

const STRANGERS: readonly Stranger[] = [
  { folder: 'a', umask: 0o022, env: { TZ: 'UTC', LC_ALL: 'C.UTF-8' }, hasBuilt: false },
  {
    folder: 'a longer way/with spaces/and/ünïcødé',
    umask: 0o077,
    // Where the day begins first, and capitals of `i` are not `I`.
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    hasBuilt: true,
    day: '2001-02-03',
  },
];

interface Packed {
  readonly sha512: string;
  /** By its path, how each file stands in the package. */
  readonly files: ReadonlyMap<string, string>;
}

function pack(within: string, { folder, umask, env, hasBuilt, day }: Stranger): Packed {
  const cwd = path.join(within, folder);
  const run = (command: string, ...argv: string[]): string =>
    execFileSync(command, argv, {
      cwd: command === 'git' ? within : cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
  const before = process.umask(umask);
  try {
    run('git', 'clone', '--quiet', ROOT, folder);
    if (day !== undefined) setDay(cwd, new Date(day));
    run('npm', 'ci', '--prefer-offline', ...(hasBuilt ? [] : ['--ignore-scripts']));
    const [packed] = JSON.parse(run('npm', 'pack', '--json'));
    const files = packed.files.map(({ path: file, mode }: { readonly path: string; readonly mode: number }) => [
      file,
      `${mode.toString(8)} ${hash(path.join(cwd, file))}`,
    ]);
    return { sha512: hash(path.join(cwd, packed.filename)), files: new Map(files) };
  } finally {
    process.umask(before);
  }
}

function setDay(folder: string, day: Date): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    utimesSync(path.join(folder, file), day, day);
}

function hash(file: string): string {
  return createHash('sha512').update(readFileSync(file)).digest('hex');
}

const within = mkdtempSync(path.join(tmpdir(), 'strategy-reproduce-'));
try {
  const [first, ...others] = STRANGERS.map((stranger) => pack(within, stranger));
  for (const other of others) {
    if (first === undefined || other.sha512 === first.sha512) continue;
    const names = new Set([...first.files.keys(), ...other.files.keys()]);
    const differing = [...names].filter((name) => first.files.get(name) !== other.files.get(name));
    console.error(`The package is not the same everywhere: ${differing.join(', ') || 'the archive itself'}`);
    process.exitCode = 1;
  }
  console.log(`sha512 ${first?.sha512}`);
} finally {
  rmSync(within, { recursive: true });
}
