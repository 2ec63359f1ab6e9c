import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import configSchema from '../../../schemas/config.schema.json' with { type: 'json' };
import planSchema from '../../../schemas/strategy-plan.schema.json' with { type: 'json' };
import { isData } from '../../../src/plan/sound.js';

/** What stands at a place of the plan format, as its schema says it. */
interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly 'x-refers-to'?: string;
  readonly properties?: { readonly [key: string]: Schema };
  readonly additionalProperties?: boolean | object;
  readonly type?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
}

const DEFINITIONS: { readonly [name: string]: Schema } = { ...configSchema.$defs, ...planSchema.$defs };

/** Gives the text for the next place of a plan. */
export type Say = () => string;

/** Says one text after another, again and again, from the one at an offset. */
export function inTurn(texts: readonly string[], offset = 0): Say {
  let next = offset;
  return () => texts[next++ % texts.length] ?? '';
}

/** A plan that says texts wherever the format takes any text, and keeps to the format. */
export function planThatSays(say: Say): object {
  return rewritten(exampleOf(planSchema), planSchema, { say, isBroken: false });
}

/** A plan of the fixtures, with its gaps, that says texts wherever the format takes any text. */
export function fixtureThatSays(name: string, say: Say): object {
  const plan = load(readFileSync(`fixtures/plans/${name}.yaml`, 'utf8'));
  return rewritten(plan, planSchema, { say, isBroken: false });
}

/**
 * A plan that says texts at every place of the format, and as a key of every group: for ids, codes, days, figures and
 * choices as well, so that the breaches tell them.
 */
export function planThatBreaks(say: Say): object {
  return thatBreaks(planSchema, say);
}

/** What says texts at every place of a format, and as a key of every group. */
export function thatBreaks(schema: object, say: Say): object {
  return rewritten(exampleOf(schema), schema, { say, isBroken: true });
}

/** A value that has everything which the format knows at a place. */
function exampleOf(schema: Schema): unknown {
  const { properties, items, examples = [] } = resolved(schema);
  if (properties) return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, exampleOf(inner)]));
  if (items && resolved(items).properties) return [exampleOf(items)];
  return examples[0];
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : { ...resolved(DEFINITIONS[name] ?? {}), ...schema };
}

interface Rewriting {
  readonly say: Say;
  readonly isBroken: boolean;
}

function rewritten(value: unknown, within: Schema, how: Rewriting): object;
function rewritten(value: unknown, within: Schema | undefined, how: Rewriting): unknown;
function rewritten(value: unknown, within: Schema | undefined, how: Rewriting): unknown {
  const { say, isBroken } = how;
  const schema = resolved(within ?? {});
  if (Array.isArray(value)) {
    const { items: kind } = schema.anyOf ? resolved(schema.anyOf.at(-1) ?? {}) : schema;
    const items = value.map((item) => rewritten(item, kind, how));
    return isBroken ? [...items, say()] : items;
  }
  if (isData(value)) {
    const { properties = {}, additionalProperties: others } = schema;
    const members = Object.entries(value).map(([key, member]): [string, unknown] => {
      const inner = Object.hasOwn(properties, key) ? properties[key] : typeof others === 'object' ? others : undefined;
      return [key, rewritten(member, inner, how)];
    });
    // Beside the keys of the format, there may be those of the author's own; others break it. The first of several that
    // break something tells what it costs, in the order of their names: these come last, whatever they say.
    const own = isBroken ? [[`zz ${say()}`, say()]] : typeof others === 'object' ? [] : [[`x-${say()}`, say()]];
    return Object.fromEntries([...members, ...own]);
  }
  if (schema.const !== undefined && schema.const === value) return value;
  return isBroken || isFreeText(schema, value) ? say() : value;
}

function isFreeText({ enum: values, anyOf, format, pattern, ...schema }: Schema, value: unknown): boolean {
  const isAny = pattern === undefined || pattern === '\\S';
  const isRead = schema['x-refers-to'] !== undefined && schema['x-refers-to'] !== 'initiative-or-text';
  return typeof value === 'string' && !values && !anyOf && format === undefined && isAny && !isRead;
}
