/**
 * Writes the stubs of a new check: `npm run new-check mobile/offline`.
 * The tests then say what is missing: its words, the cases that meet and miss it, its test.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { AREA_IDS } from '../src/areas/ids.js';
import { ROOT } from './generate.js';

const [area = '', name = ''] = (process.argv[2] ?? '').split('/');
if (!AREA_IDS.some((id) => id === area) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  console.error('Name the check as area/name, such as mobile/offline. The areas are:');
  console.error(AREA_IDS.join(', '));
  process.exit(2);
}

const files = {
  checks: path.join(ROOT, `src/areas/${area}/checks.ts`),
  words: path.join(ROOT, `src/areas/${area}/words.en.yaml`),
  cases: path.join(ROOT, `test/areas/${area}.cases.ts`),
};

const CHECK = `    {
      id: '${area}/${name}',
      level: 'should',
      effort: 'small',
      covers: ['practice'],
      needs: ['${area}.TODO'],
      test: () => unmet(complaint('TODO', ['${area}', 'TODO'])),
    },
`;

const CASE = `    {
      check: '${name}',
      says: 'TODO: is met by',
      plan: { ${area}: {} },
      outcome: 'met',
    },
`;

const WORDS = {
  title: 'TODO: a statement that is true when the check is met',
  asks: 'TODO: the question that the check puts to the plan?',
  why: 'TODO: why it matters, with its source',
  fix: 'TODO: what to do first, and which key to write',
  scored: 'TODO: when it earns everything, a part or nothing',
  problems: { TODO: 'TODO: what is wrong, with arguments from the plan' },
  example: `${area}: {}\n`,
};

/** Puts a stub before the end of the list that a file closes with. */
function append(source: string, stub: string, end: string): string {
  const at = source.lastIndexOf(end);
  if (at === -1) throw new Error(`there is no "${end.trim()}" to put the stub before`);
  return source.slice(0, at) + stub + source.slice(at);
}

const checks = await readFile(files.checks, 'utf8');
if (checks.includes(`'${area}/${name}'`)) {
  console.error(`There is a check ${area}/${name} already.`);
  process.exit(2);
}
const words = await readFile(files.words, 'utf8');
// The checks are the last part of a words file; what stands before keeps its wrapping and comments.
const stub = stringify({ [name]: WORDS })
  .trimEnd()
  .replace(/^/gm, '  ');

await writeFile(files.checks, append(checks, CHECK, '  ],\n};'));
await writeFile(
  files.words,
  `${words.trimEnd()}

${stub}
`,
);
await writeFile(files.cases, append(await readFile(files.cases, 'utf8'), CASE, '  ],\n} satisfies'));
for (const file of Object.values(files)) console.log(`wrote a stub into ${path.relative(ROOT, file)}`);
