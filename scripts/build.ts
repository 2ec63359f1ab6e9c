/** Builds what is published: `npm run build`. */
import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { glob } from 'tinyglobby';
import { inAscii } from './ascii.js';
import { ROOT, updateGenerated } from './generate.js';

await updateGenerated();
await rm(path.join(ROOT, 'dist'), { recursive: true, force: true });

/**
 * js-yaml copies objects by spread, which Node 20 does 3.7 times slower than what esbuild makes of it. Everywhere else
 * it is the other way round.
 */
const withoutSpread: Plugin = {
  name: 'without-spread',
  transform: {
    filter: { id: /[\\/]js-yaml[\\/].*\.mjs$/ },
    handler: async (text) => {
      const { code } = await transform(text, { supported: { 'object-rest-spread': false } });
      return { code };
    },
  },
};

/**
 * What packages load for things that are never asked of them here, and what stands for it. Node takes a third of its
 * own start to load it.
 */
const NEVER_USED: readonly { readonly module: RegExp; readonly by: RegExp; readonly instead: string }[] = [
  // Commands that are programs of their own.
  { module: /^node:child_process$/, by: /[\\/]commander[\\/]/, instead: 'module.exports = {};' },
  // Answers that are written in an editor of the user's, in any encoding.
  { module: /^@inquirer\/external-editor$/, by: /[\\/]@inquirer[\\/]/, instead: 'export const editAsync = undefined;' },
  // What a terminal can show, which io.ts tells: it loads node:tty, and that the network.
  { module: /^#supports-color$/, by: /[\\/]chalk[\\/]/, instead: 'export default { stdout: false, stderr: false };' },
];

const withoutNeverUsed: Plugin = {
  name: 'without-never-used',
  resolveId: (id, importer = '') => {
    const index = NEVER_USED.findIndex(({ module, by }) => module.test(id) && by.test(importer));
    return index === -1 ? undefined : `\0never-used-${index}`;
  },
  load: (id) => NEVER_USED.find((_, index) => id === `\0never-used-${index}`)?.instead,
};

const chunksInAscii: Plugin = {
  name: 'chunks-in-ascii',
  generateBundle: (_, files) => {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
};

/**
 * The program and the interface in CommonJS, which starts faster than ES modules do. What is imported where it is
 * used is in files of its own, so that a run loads only what it needs. What is needed together is one file: Node takes
 * as long to find a file as to read many lines of it.
 */
const bundle = await rolldown({
  cwd: ROOT,
  input: { cli: 'src/cli.ts', index: 'src/index.ts' },
  platform: 'node',
  plugins: [withoutSpread, withoutNeverUsed, chunksInAscii],
  checks: { ineffectiveDynamicImport: false },
});
const { output } = await bundle.write({
  dir: 'dist',
  format: 'cjs',
  // A CommonJS file is loaded by `require`: `import()` would start the loader of ES modules for it.
  dynamicImportInCjs: false,
  minify: true,
  comments: { legal: false },
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
  codeSplitting: {
    groups: [
      // What the version and the page of help need; what every command needs; what an audit needs.
      {
        name: 'start',
        test: /[\\/]src[\\/](?:io|version|commands[\\/]language|i18n[\\/]load-words)\.ts$/,
        priority: 3,
      },
      { name: 'main', test: /[\\/]src[\\/](?:main|i18n[\\/](?:told|formatters))\.ts$/, priority: 2 },
      {
        name: 'audit',
        test: /[\\/]src[\\/](?:commands[\\/](?:audit|policy-for)|render[\\/](?:report|terminal|printable))\.ts$/,
      },
    ],
  },
});
/** What loads those bundles, and needs none of them. */
const loader = await rolldown({ cwd: ROOT, input: 'src/compile-cache.ts', platform: 'node' });
await loader.write({ file: 'dist/compile-cache.cjs', format: 'cjs', minify: true });

const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
const library = chunks.find(({ fileName }) => fileName === 'index.cjs');
await writeFile(
  path.join(ROOT, 'dist/index.js'),
  `import library from './index.cjs';\nexport const { ${(library?.exports ?? []).join(', ')} } = library;\n`,
);
// Not published: it tells what the bundles are made from.
await writeFile(path.join(ROOT, 'dist/modules.json'), JSON.stringify(sizesOf(chunks)));
await writeFile(path.join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), await notices(chunks));

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

/** By module, the bytes of the bundles that come from it: what a file lost when it was made small is lost by all in it. */
function sizesOf(files: readonly OutputChunk[]): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const { code, modules } of files) {
    const rendered = Object.entries(modules);
    const whole = rendered.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
    for (const [id, { renderedLength }] of rendered) {
      const module = path.relative(ROOT, id).split(path.sep).join('/');
      sizes[module] = (sizes[module] ?? 0) + Math.round((renderedLength / whole) * Buffer.byteLength(code));
    }
  }
  return sizes;
}

/** The licences of all packages whose code is in a bundle, as those licences ask. */
async function notices(files: readonly OutputChunk[]): Promise<string> {
  const modules = files.flatMap(({ moduleIds }) => moduleIds.map((id) => path.relative(ROOT, id)));
  const folders = modules.flatMap((id) => /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? []);
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
