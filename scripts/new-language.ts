/**
 * Copies everything that a new language has to say: `npm run new-language de`. What is there already stays.
 * The tests then tell what is still to be translated; src/i18n/README.md says how.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dump } from 'js-yaml';
import { AREA_IDS } from '../src/areas/ids.js';
import type { SchemaWords } from '../src/i18n/schema-words.js';
import { readPlanSchema } from './generate/schemas.js';
import { FOLDERS, readPlaces } from './generate/words.js';
import { ROOT } from './generate.js';

const language = process.argv[2] ?? '';
if (!/^[a-z]{2,3}$/.test(language)) {
  console.error('Name the language by its code (ISO 639), such as de.');
  process.exit(2);
}

const folders = [...Object.keys(FOLDERS), ...AREA_IDS.map((area) => `areas/${area}`)];
const copies = [
  ...['language', 'glossary'].map((name) => `src/i18n/${name}`),
  ...folders.map((folder) => `src/${folder}/words`),
];
for (const name of copies) {
  await write(`${name}.${language}.yaml`, await readFile(path.join(ROOT, `${name}.en.yaml`), 'utf8'));
}

const { plan, ...policy } = await readPlaces(ROOT, 'en', await readPlanSchema(ROOT));
for (const [section, words] of Object.entries(bySection(plan))) {
  await write(`schemas/plan/words/${language}/${section}.yaml`, yamlOf(words));
}
for (const [name, words] of Object.entries(policy)) {
  await write(`schemas/words/${language}/${name}.yaml`, yamlOf(words));
}

/** The words of the plan format, a file for each section, as the schemas are. */
function bySection(words: SchemaWords): Record<string, SchemaWords> {
  const sections: Record<string, Record<string, SchemaWords[string]>> = {};
  for (const [place, { examples, ...texts }] of Object.entries(words)) {
    const [section = ''] = place.split(/[.[]/);
    const isFrame = section === '' || section === 'format' || section === 'notes' || section === 'not_applicable';
    const file = isFrame ? 'plan' : section === '$defs' ? 'definitions' : section;
    sections[file] ??= {};
    // The example of a whole section is made of those within it.
    const isMade = place === section && !isFrame;
    sections[file][place] = { ...texts, ...(examples && !isMade && { examples }) };
  }
  return sections;
}

function yamlOf(words: SchemaWords): string {
  return dump(words, { lineWidth: 110 });
}

async function write(file: string, text: string): Promise<void> {
  const target = path.join(ROOT, file);
  await mkdir(path.dirname(target), { recursive: true });
  const isNew = await writeFile(target, text, { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (isNew) console.log(`wrote ${file}`);
}
