/**
 * Makes everything that is generated.
 *
 * What people read is committed: the joined plan schema, the reference of the checks. What only
 * programs read is not: src/generated, with types, validator, words, templates and data.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codesModule } from './generate/codes.js';
import { compileKnowledge } from './generate/knowledge.js';
import { compileTemplates } from './generate/templates.js';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Files by their path from the root, with their content. */
type Files = ReadonlyMap<string, string>;

/** Writes src/generated. Every build and test run begins with it, so that it is never stale. */
export async function updateGenerated(): Promise<string[]> {
  const sources = await generateSources();
  const written = await write(sources, (file) => !isCommitted(file));
  const pages = await generateHelp();
  await removeOthers(new Set([...sources.keys(), ...pages.keys()]));
  return [...written, ...(await write(pages, () => true))];
}

/** What an earlier version has generated would be compiled as well. */
async function removeOthers(sources: ReadonlySet<string>): Promise<void> {
  const folder = path.join(ROOT, 'src/generated');
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const { name, parentPath } of found.filter((entry) => entry.isFile())) {
    const file = path.join(parentPath, name);
    if (!sources.has(path.relative(ROOT, file).split(path.sep).join('/'))) await rm(file);
  }
}

/** Writes everything that is stale; gives the files. */
export async function updateAll(): Promise<string[]> {
  const sources = await write(await generateSources(), () => true);
  const pages = await write(await generateHelp(), () => true);
  return [...sources, ...pages, ...(await write(await generateReference(), () => true))];
}

/** The committed files that are stale. */
export async function staleFiles(): Promise<string[]> {
  await updateGenerated();
  const files = [...(await generateSources()), ...(await generateReference())];
  const stale = await Promise.all(files.map(async ([file, content]) => ((await read(file)) === content ? [] : [file])));
  return stale.flat();
}

async function generateSources(): Promise<Files> {
  // The formats of the schemas rest on the codes.
  const codes = codesModule();
  await write(codes, () => true);
  const { compileSchemas } = await import('./generate/schemas.js');
  const { compileWords } = await import('./generate/words.js');
  const parts = [compileSchemas(ROOT), compileWords(ROOT), compileKnowledge(ROOT), compileTemplates(ROOT)];
  return new Map([...codes, ...(await Promise.all(parts)).flatMap((files) => [...files])]);
}

async function generateHelp(): Promise<Files> {
  // It is made from the commands and their words, which must have been generated before.
  const { helpPages } = await import('./generate/help.js');
  return helpPages();
}

async function generateReference(): Promise<Files> {
  // It is made from the checks and their words, which must have been generated before.
  const { referencePages } = await import('./generate/reference.js');
  return referencePages();
}

function isCommitted(file: string): boolean {
  return !file.startsWith('src/generated/');
}

async function write(files: Files, isWanted: (file: string) => boolean): Promise<string[]> {
  const written: string[] = [];
  for (const [file, content] of files) {
    if (!isWanted(file) || (await read(file)) === content) continue;
    await mkdir(path.dirname(path.join(ROOT, file)), { recursive: true });
    await writeFile(path.join(ROOT, file), content);
    written.push(file);
  }
  return written;
}

function read(file: string): Promise<string | undefined> {
  return readFile(path.join(ROOT, file), 'utf8').catch(() => undefined);
}
