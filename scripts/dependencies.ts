/** What the packages are that this one is made from, as the lock file, their folders and the last build tell. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './generate.js';

export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The bytes of the bundles that come from it and from what only it brings; 0 where it only builds or tests. */
  readonly bundled: number;
  /** How many packages are installed because of it, itself aside. */
  readonly brings: number;
  /** What it and those take on disk, in bytes. */
  readonly installed: number;
}

/** What the table in CONTRIBUTING.md says of a package. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly isBundled: boolean;
  readonly licence: string;
  readonly released: string;
  readonly purpose: string;
}

/** The rows of the table in CONTRIBUTING.md. */
export function readTable(text: string): Row[] {
  const [, table = ''] = /<!-- dependencies -->\n\n(?:\|.*\n){2}((?:\|.*\n)*)/.exec(text) ?? [];
  return table.split('\n').flatMap((line) => {
    const [, title, bundled, , licence = '', released = '', purpose = ''] = line.split('|').map((cell) => cell.trim());
    const [name = '', version = ''] = title?.split(' ') ?? [];
    return name === '' ? [] : { name, version, isBundled: bundled !== '', licence, released, purpose };
  });
}

/** A package of the lock file, by the folder that it is installed in. */
interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Locked>>;

/** The packages that package.json asks for, those first that most of the published package comes from. */
export async function readDependencies(): Promise<Dependency[]> {
  const { devDependencies } = await readJson('package.json');
  const { packages: lock } = await readJson('package-lock.json');
  const sizes = await bundledSizes();
  const closures = new Map(
    Object.keys(devDependencies).map((name) => [folderOf(name), closureOf(folderOf(name), lock)]),
  );
  const rows = Object.keys(devDependencies).map(async (name): Promise<Dependency> => {
    const folder = folderOf(name);
    const folders = [...(closures.get(folder) ?? [])];
    const bundled = [...sizes].filter(([each]) => ownersOf(each, closures, sizes).includes(folder));
    const installed = (await Promise.all(folders.map(sizeOf))).filter((size) => size > 0);
    const { version, license } = await readJson(`${folder}/package.json`);
    return {
      name,
      version,
      licence: license,
      bundled: sum(bundled.map(([, bytes]) => bytes)),
      brings: installed.length - 1,
      installed: sum(installed),
    };
  });
  return (await Promise.all(rows)).sort((a, b) => b.bundled - a.bundled || (a.name < b.name ? -1 : 1));
}

function folderOf(name: string): string {
  return `node_modules/${name}`;
}

/** The folders of a package and of all that it needs. */
function closureOf(folder: string, lock: Lock, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(folder)) return found;
  found.add(folder);
  const { dependencies, optionalDependencies } = lock[folder] ?? {};
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const next = resolve(folder, name, lock);
    if (next !== undefined) closureOf(next, lock, found);
  }
  return found;
}

/** Where Node finds a package from a folder: the nearest of that name. */
function resolve(from: string, name: string, lock: Lock): string | undefined {
  const steps = from.split('/node_modules/');
  const nearest = steps.map((_, index) => [...steps.slice(0, steps.length - index), name].join('/node_modules/'));
  return [...nearest, folderOf(name)].find((folder) => folder in lock);
}

/** The packages asked for, because of which a package is in the bundles: itself, else those there that need it. */
function ownersOf(
  folder: string,
  closures: ReadonlyMap<string, ReadonlySet<string>>,
  sizes: ReadonlyMap<string, number>,
): string[] {
  if (closures.has(folder)) return [folder];
  const needing = [...closures].flatMap(([each, needed]) => (needed.has(folder) ? each : []));
  const bundled = needing.filter((each) => sizes.has(each));
  return bundled.length > 0 ? bundled : needing;
}

/** What of each package stands in the bundles of the last build, in bytes, by the folder of the package. */
async function bundledSizes(): Promise<ReadonlyMap<string, number>> {
  const modules: Record<string, number> = await readJson('dist/modules.json');
  const sizes = new Map<string, number>();
  for (const [input, bytes] of Object.entries(modules)) {
    const folder = /(node_modules\/.*)?node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) sizes.set(folder, (sizes.get(folder) ?? 0) + bytes);
  }
  return sizes;
}

/** What a package takes on disk without those within it; nothing where it is for another system. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(path.join(ROOT, folder), { withFileTypes: true }).catch(() => []);
  const sizes = entries.map(async (entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : sizeOf(inside);
    return entry.isFile() ? (await stat(path.join(ROOT, inside))).size : 0;
  });
  return sum(await Promise.all(sizes));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

async function readJson(file: string) {
  return JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));
}
