import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump, load } from 'js-yaml';

type Plan = Record<string, unknown> & { roadmap: { initiatives: unknown[] } };

/** The plan that is measured: whole, with findings of every kind, 19 KB. */
export const PLAN = 'fixtures/plans/fjordspel.yaml';

/** Writes so many plans that differ in their texts, and gives their folder. */
export function manyPlans(folder: string, count: number): string {
  const text = readFileSync(PLAN, 'utf8');
  const target = path.join(folder, `plans-${count}`);
  mkdirSync(target, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    writeFileSync(path.join(target, `plan-${index}.yaml`), text.replaceAll('Fjordspel', `Fjordspel ${index}`));
  }
  return target;
}

/** Writes a plan of about so many bytes: the same one, with as many initiatives as that takes. */
export function bigPlan(folder: string, bytes: number): string {
  const plan = load(readFileSync(PLAN, 'utf8')) as Plan;
  const [first] = plan.roadmap.initiatives as Record<string, unknown>[];
  const size = dump([first], { noRefs: true, indent: 4 }).length;
  const added = Array.from({ length: Math.ceil(bytes / size) }, (_, index) => ({
    ...first,
    id: `initiative-${index}`,
  }));
  const file = path.join(folder, `plan-${bytes}.yaml`);
  writeFileSync(
    file,
    dump(
      { ...plan, roadmap: { ...plan.roadmap, initiatives: [...plan.roadmap.initiatives, ...added] } },
      { noRefs: true },
    ),
  );
  return file;
}

/** The schema of the plan for validators that know none of its formats and keywords. */
export function plainSchema(folder: string): string {
  const schema = JSON.parse(readFileSync('schemas/strategy-plan.schema.json', 'utf8'), (key, value) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject || key === 'properties') return value;
    const { format, 'x-refers-to': _, 'x-asked-when': __, examples, ...rest } = value;
    return rest;
  });
  const file = path.join(folder, 'schema.json');
  writeFileSync(file, JSON.stringify(schema));
  return file;
}
