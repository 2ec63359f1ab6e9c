/** Builds what is published: `npm run build`. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';
import { glob } from 'tinyglobby';
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
  charset: 'utf8',
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * js-yaml copies objects by spread, which Node 20 does 3.7 times slower than what esbuild makes of it. Everywhere else
 * it is the other way round.
 */
const withoutSpread: Plugin = {
  name: 'without-spread',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]js-yaml[\\/].*\.mjs$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), { supported: { 'object-rest-spread': false } });
      return { contents: code };
    });
  },
};

/**
 * The program and the interface in CommonJS, which starts faster than ES modules do. What is imported where it is
 * used is in files of its own, so that a run loads only what it needs; what several of them need is shared.
 */
const split = await build({
  ...shared,
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  write: false,
  plugins: [withoutSpread],
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.cjs' },
});
await mkdir(path.join(ROOT, 'dist/chunks'), { recursive: true });
for (const { path: file, text } of split.outputFiles) {
  // A package may ask where it is; a CommonJS file tells it by its name.
  const asks = text.includes('import.meta.url');
  const { code } = await transform(text, {
    ...(asks && {
      define: { 'import.meta.url': 'fileUrl' },
      banner: "const fileUrl = require('node:url').pathToFileURL(__filename).href;",
    }),
    format: 'cjs',
    platform: 'node',
    target: shared.target,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // A CommonJS file is loaded by `require`: `import()` would start the loader of ES modules for it.
    supported: { 'dynamic-import': false },
  });
  await writeFile(file, code);
}
const exported = split.metafile.outputs['dist/index.cjs']?.exports ?? [];
await writeFile(
  path.join(ROOT, 'dist/index.js'),
  `import library from './index.cjs';\nexport const { ${exported.join(', ')} } = library;\n`,
);
// Not published: it tells what the bundles are made from.
await writeFile(path.join(ROOT, 'dist/metafile.json'), JSON.stringify(split.metafile));
await writeFile(path.join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), await notices(split.metafile));

const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });

await removeUnreachableTypes('dist/types/src/index.d.ts');
await setModes();

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

/** An archive keeps who may read a file. A checkout has that by its owner's umask, and the package must not. */
async function setModes(): Promise<void> {
  const { files } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const published = await glob(['package.json', 'README.md', 'LICENSE', ...files], { cwd: ROOT, absolute: true });
  for (const file of published) {
    const isProgram = ((await stat(file)).mode & 0o100) !== 0;
    await chmod(file, isProgram ? 0o755 : 0o644);
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
