import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dependency, readDependencies, readTable } from '../scripts/dependencies.js';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

describe('the table of dependencies', () => {
  const table = readTable(readFileSync('CONTRIBUTING.md', 'utf8'));
  let dependencies: readonly Dependency[] = [];

  beforeAll(async () => {
    dependencies = await readDependencies();
  });

  it('names each package that is asked for, once, with the version and licence that it has', () => {
    const told = table.map(({ name, version, licence }) => `${name} ${version} ${licence}`);
    expect(told.toSorted()).toEqual(
      dependencies.map(({ name, version, licence }) => `${name} ${version} ${licence}`).sort(),
    );
  });

  it('tells which of them are in the published package', () => {
    const told = table.flatMap(({ name, isBundled }) => (isBundled ? name : []));
    expect(told).toContain('commander');
    expect(told).not.toContain('vitest');
    expect(told.toSorted()).toEqual(dependencies.flatMap(({ name, bundled }) => (bundled > 0 ? name : [])).sort());
  });

  it('says of each what it is for, and of which day it is', () => {
    expect(table.filter(({ purpose }) => purpose === '')).toEqual([]);
    expect(table.filter(({ released }) => !/^\d{4}-\d\d-\d\d$/.test(released))).toEqual([]);
  });
});

describe('what is bundled', () => {
  it('has a licence that allows it, and comes with that licence', () => {
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8').split(`\n${'-'.repeat(80)}\n\n`);
    const licences = notices.map((notice) => /^\S+ \S+ \((.+)\)\n\n./.exec(notice)?.[1]);
    const permissive = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|Unicode-DFS-2016)$/;
    expect(licences.length).toBeGreaterThan(10);
    expect(licences.filter((licence) => licence === undefined || !permissive.test(licence))).toEqual([]);
  });
});

describe('the lock file', () => {
  const manifest = readJson('package.json');
  const { lockfileVersion, packages } = readJson('package-lock.json');
  const { '': own, ...locked }: Record<string, Record<string, unknown>> = packages;

  it('is of this package, and asks for what it asks for', () => {
    expect(lockfileVersion).toBe(3);
    const { name, version, license, bin, engines, devDependencies } = manifest;
    expect(own).toEqual({ name, version, license, bin, engines, devDependencies });
  });

  it('has the hash of every package, and takes none from anywhere but the registry', () => {
    expect(Object.keys(locked).length).toBeGreaterThan(100);
    for (const [folder, { integrity, resolved, link }] of Object.entries(locked)) {
      expect(integrity, folder).toMatch(/^sha512-[\w+/]{86}==$/);
      expect(String(resolved ?? 'https://registry.npmjs.org/'), folder).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(link, folder).toBeUndefined();
    }
  });

  it('has no package that runs a script when it is installed, but those that are known', () => {
    const running = Object.entries(locked).flatMap(([folder, { hasInstallScript }]) =>
      hasInstallScript ? folder : [],
    );
    expect(running.filter((folder) => !/(^|\/)node_modules\/(esbuild|fsevents)$/.test(folder))).toEqual([]);
  });

  it('is what pipelines install by', () => {
    const files = ['.ci/run', ...readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`)];
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(text, file).toContain('npm ci');
      expect(text, file).not.toMatch(/npm (i|install|add|update)\b/);
    }
  });
});
