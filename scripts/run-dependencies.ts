/**
 * `npm run dependencies`: writes what the packages are into the table of CONTRIBUTING.md. What each is for stands in
 * the last column, by hand, and is kept; a new one waits for its words there.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Dependency, type Row, readDependencies, readTable } from './dependencies.js';
import { ROOT } from './generate.js';

const file = path.join(ROOT, 'CONTRIBUTING.md');
const text = await readFile(file, 'utf8');
const rows = readTable(text);
const lines = (await readDependencies()).map((dependency) => {
  const row = rows.find(({ name }) => name === dependency.name);
  return `| ${[
    `${dependency.name} ${dependency.version}`,
    dependency.bundled === 0 ? '' : kilobytes(dependency.bundled),
    `${kilobytes(dependency.installed)}${dependency.brings === 0 ? '' : ` with ${dependency.brings} more`}`,
    dependency.licence,
    releaseDay(dependency, row),
    row?.purpose ?? '',
  ].join(' | ')} |`;
});
await writeFile(file, text.replace(/(?<=<!-- dependencies -->\n\n(?:\|.*\n){2})(?:\|.*\n)*/, `${lines.join('\n')}\n`));

/** The day of a release stays what it is: the registry is asked for new ones only. */
function releaseDay({ name, version }: Dependency, row: Row | undefined): string {
  if (row?.version === version) return row.released;
  const times = execFileSync('npm', ['view', name, 'time', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return JSON.parse(times)[version].slice(0, 10);
}

function kilobytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.round(bytes / 1e6)} MB`;
}
