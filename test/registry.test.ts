import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import planSchema from '../schemas/strategy-plan.schema.json' with { type: 'json' };
import { staleFiles } from '../scripts/generate.js';
import { AREA_IDS } from '../src/areas/ids.js';
import { AREAS } from '../src/areas/index.js';
import { validate } from '../src/generated/validate-plan.js';
import { REQUIREMENTS } from '../src/knowledge/requirements.js';
import { stepsOf } from '../src/plan/path.js';

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
}

const { $defs, ...plan } = planSchema as unknown as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
const CHECKS = AREAS.flatMap(({ checks }) => checks);

/** A schema with what it refers to. */
function resolve(schema: Schema): Schema {
  return schema.$ref ? { ...resolve($defs[schema.$ref.replace('#/$defs/', '')] ?? {}), ...schema } : schema;
}

/** The schema at the end of a path pattern; undefined where the format has no such place. */
function schemaAt(pattern: string): Schema | undefined {
  return stepsOf(pattern).reduce<Schema | undefined>((found, step) => {
    if (found === undefined) return undefined;
    const schema = resolve(found);
    if (step.startsWith('[')) return schema.items;
    if (typeof schema.additionalProperties === 'object') return schema.additionalProperties;
    return schema.properties?.[step];
  }, plan);
}

/** Every property of the format, by its path. */
function propertiesOf(given: Schema, at: string): [string, Schema][] {
  const schema = resolve(given);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Schema][] => [
    [`${at}${name}`, resolve(property)],
    ...propertiesOf(property, `${at}${name}.`),
  ]);
  const inner = [schema.items, ...(schema.anyOf ?? []), schema.additionalProperties].filter(
    (part) => typeof part === 'object',
  );
  return [...own, ...inner.flatMap((part) => propertiesOf(part, at.replace(/\.$/, '[].')))];
}

describe('the registry', () => {
  it('has 21 areas, in the order of the format', () => {
    expect(AREAS.map(({ id }) => id)).toEqual(AREA_IDS);
  });

  it('has 165 checks with ids of their own', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(165);
    expect(CHECKS).toHaveLength(165);
  });

  it('keeps every check in the folder that its id names', () => {
    for (const { id, checks } of AREAS)
      for (const check of checks) expect(check.id).toMatch(new RegExp(`^${id}/[a-z-]+$`));
  });

  it('cites each of the 55 requirements by at least one check, and no other', () => {
    const cited = new Set(CHECKS.flatMap(({ covers }) => covers).filter((id) => id !== 'practice'));
    expect(REQUIREMENTS).toHaveLength(55);
    expect([...cited].sort()).toEqual(REQUIREMENTS.map(({ id }) => id).sort());
  });

  it('gives every check a requirement, or says that it is established practice', () => {
    for (const { id, covers } of CHECKS) expect(covers, id).not.toHaveLength(0);
  });

  it.each(CHECKS)('asks in $id for places that the format has', ({ needs = [], needsAny = [] }) => {
    const patterns = [...needs, ...needsAny];
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(schemaAt(pattern), pattern).toBeDefined();
  });
});

describe('the words', () => {
  it.each(AREA_IDS)('of %s are about its checks and no others, and none is left to do', (area) => {
    const text = readFileSync(`src/areas/${area}/words.en.yaml`, 'utf8');
    const words = load(text) as { checks: Record<string, unknown> };
    const names = AREAS.find(({ id }) => id === area)?.checks.map(({ id }) => id.replace(`${area}/`, ''));
    expect(Object.keys(words.checks)).toEqual(names);
    expect(text).not.toContain('TODO');
  });
});

describe('the plan format', () => {
  const properties = propertiesOf(plan, '');

  it.each(properties)('teaches what %s is: title, description and example', (_, { title, description, examples }) => {
    expect(title).toMatch(/\S/);
    expect(description).toMatch(/\S.*\.$/);
    expect(examples).not.toHaveLength(0);
    expect(examples).toBeDefined();
  });

  it('has examples that keep the format', () => {
    const sections = Object.entries(plan.properties ?? {}).map(([name, { examples }]) => [name, examples?.[0]]);
    expect(validate(Object.fromEntries(sections)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has a section for every area', () => {
    expect(Object.keys(plan.properties ?? {})).toEqual(expect.arrayContaining([...AREA_IDS]));
  });
});

describe('the committed generated files', () => {
  it('are in step with what they are made from (else npm run generate)', async () => {
    expect(await staleFiles()).toEqual([]);
  });
});
