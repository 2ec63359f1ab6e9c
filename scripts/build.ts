/** Builds what is published: `npm run build`. */
import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { languagesOf } from './generate/words.js';
import { ROOT, updateGenerated } from './generate.js';

await updateGenerated();
await rm(path.join(ROOT, 'dist'), { recursive: true, force: true });

const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'node',
  target: 'node20.17',
  legalComments: 'none',
  // js-yaml copies objects by spread, which Node 20 does 3.7 times slower than what esbuild makes of it.
  supported: { 'object-rest-spread': false },
  logLevel: 'warning',
} satisfies BuildOptions;

/** Large packages that few runs need: each is a bundle of its own, loaded where it is imported. */
const RARE: Readonly<Record<string, { readonly file: string; readonly contents: string }>> = {
  'ajv/dist/2020.js': { file: 'ajv', contents: "module.exports = require('ajv/dist/2020.js').default;" },
  // Named by itself, because `import()` sees no other names in a bundle.
  tinyglobby: { file: 'tinyglobby', contents: "exports.glob = require('tinyglobby').glob;" },
  inquirer: { file: 'inquirer', contents: "module.exports = require('inquirer').default;" },
  yaml: { file: 'yaml', contents: "module.exports = require('yaml');" },
};

/** What a language says, each in a bundle of its own: only the language in use is loaded. */
const SPOKEN = (await languagesOf(ROOT)).flatMap((language) => [language, `places-${language}`]);

const ownBundles: Plugin = {
  name: 'own-bundles',
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`^(${Object.keys(RARE).join('|')})$`) }, ({ path: name }) => ({
      path: `./${RARE[name]?.file}.cjs`,
      external: true,
    }));
    onResolve({ filter: new RegExp(`^\\./(${SPOKEN.join('|')})\\.js$`) }, ({ path: name }) => ({
      path: name.replace(/^\.\/(.*)\.js$/, './words/$1.cjs'),
      external: true,
    }));
  },
};

const [program, words, library, ...rare] = await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/strategy.cjs',
    format: 'cjs',
    plugins: [ownBundles],
  }),
  build({
    ...shared,
    entryPoints: SPOKEN.map((name) => `src/generated/words/${name}.ts`),
    outdir: 'dist/words',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  }),
  build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  }),
  ...Object.values(RARE).map(({ file, contents }) =>
    build({ ...shared, stdin: { contents, resolveDir: ROOT }, outfile: `dist/${file}.cjs`, format: 'cjs' }),
  ),
]);
const metafiles = [program, words, library, ...rare].map(({ metafile }) => metafile);
await writeFile(path.join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), await notices(...metafiles));

const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });

await removeUnreachableTypes('dist/types/src/index.d.ts');

/** The compiler writes the types of every module; only those that the interface leads to are published. */
async function removeUnreachableTypes(entry: string): Promise<void> {
  const reached = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = await readFile(path.join(ROOT, file), 'utf8');
    const imports = text.matchAll(/(?:from|import\() ?['"](\.[^'"]+)\.js['"]/g);
    for (const [, name = ''] of imports) await follow(path.posix.join(path.posix.dirname(file), `${name}.d.ts`));
  };
  await follow(entry);
  const written = await readdir(path.join(ROOT, 'dist/types'), { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of written.filter((found) => found.isFile())) {
    const file = path.relative(ROOT, path.join(parentPath, name)).split(path.sep).join('/');
    if (!reached.has(file)) await rm(path.join(ROOT, file));
  }
}

/** The licences of all packages whose code is in a bundle, as those licences ask. */
async function notices(...metafiles: Metafile[]): Promise<string> {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const texts = await Promise.all([...new Set(folders)].sort().map(notice));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function notice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(path.join(ROOT, folder, 'package.json'), 'utf8'));
  const file = (await readdir(path.join(ROOT, folder))).find((candidate) => /^licen[cs]e/i.test(candidate));
  const text =
    file === undefined ? `Licensed under ${license}.` : await readFile(path.join(ROOT, folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
