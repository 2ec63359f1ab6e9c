import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type Token } from '@messageformat/parser';
import { load } from 'js-yaml';
import { AREA_IDS } from '../../src/areas/ids.js';

export type Tree = { readonly [key: string]: string | Tree };

/** The folders that speak, from the root. */
export const FOLDERS: readonly string[] = [
  ...['i18n', 'plan', 'knowledge', 'interview', 'policy', 'portfolio', 'areas'].map((name) => `src/${name}`),
  ...AREA_IDS.map((area) => `src/areas/${area}`),
];

/** The languages that somebody has begun, by any of their files. */
export const LANGUAGES: readonly string[] = readdirSync('src/i18n').flatMap(
  (name) => /^language\.(\w+)\.yaml$/.exec(name)?.[1] ?? [],
);

export const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

export function readYaml<T>(file: string): T {
  return load(readFileSync(file, 'utf8'), { filename: file }) as T;
}

/** The messages of a file by their keys: `checks.promise.title`. Examples are no messages. */
export function messagesIn(file: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  const visit = (tree: Tree, at: readonly string[]): void => {
    for (const [key, value] of Object.entries(tree)) {
      const here = [...at, key];
      if (typeof value !== 'string') visit(value, here);
      else if (key !== 'example') messages.set(here.join('.'), value);
    }
  };
  visit(readYaml<Tree>(file), []);
  return messages;
}

/** The examples of an area's file, by the names of their checks. */
export function examplesIn(file: string): ReadonlyMap<string, string> {
  const { checks = {} } = readYaml<{ checks?: Record<string, { example?: string }> }>(file);
  return new Map(
    Object.entries(checks).flatMap(([name, { example }]) => (example === undefined ? [] : [[name, example]])),
  );
}

/** What a message takes and how it branches. */
export interface Anatomy {
  readonly args: ReadonlySet<string>;
  /** The branches of each plural. */
  readonly plurals: readonly (readonly string[])[];
  /** By argument: the names that a select chooses by. */
  readonly selects: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it says between its gaps. */
  readonly literals: readonly string[];
}

export function anatomyOf(message: string): Anatomy {
  const args = new Set<string>();
  const plurals: string[][] = [];
  const selects = new Map<string, Set<string>>();
  const literals: string[] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'content') literals.push(token.value);
      if ('arg' in token) args.add(token.arg);
      if (!('cases' in token)) continue;
      const keys = token.cases.map(({ key }) => key);
      if (token.type === 'select') selects.set(token.arg, new Set([...(selects.get(token.arg) ?? []), ...keys]));
      else plurals.push(keys);
      for (const { tokens: inner } of token.cases) visit(inner);
    }
  };
  visit(parse(message, { cardinal: ['zero', 'one', 'two', 'few', 'many', 'other'], strict: false }));
  return { args, plurals, selects, literals };
}

/** The words of schemas, by their files: the name of the English source, and where a language has its own. */
export function schemaFiles(language: string): string[] {
  const inFolder = (folder: string): string[] => readdirSync(folder).map((name) => path.posix.join(folder, name));
  return [...inFolder(`schemas/plan/words/${language}`), ...inFolder(`schemas/words/${language}`)];
}
