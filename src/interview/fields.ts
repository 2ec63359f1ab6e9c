import planSchema from '../../schemas/strategy-plan.schema.json' with { type: 'json' };
import type { PlanPath } from '../model.js';

/** What a place of the plan can hold, as the format has it. */
export interface Field {
  /** A value that it may have. */
  readonly example: unknown;
  /** The condition under which it is asked for, if it has one. */
  readonly askedWhen?: Condition;
  readonly kind: Kind;
}

export type Kind =
  | { readonly type: 'text'; readonly format: TextFormat }
  | { readonly type: 'number' }
  | { readonly type: 'boolean' }
  /** One of several. */
  | { readonly type: 'choice'; readonly values: readonly string[] }
  /** The id of an entry elsewhere in the plan. */
  | { readonly type: 'reference'; readonly to: string }
  /** Several texts, choices or references. */
  | { readonly type: 'list'; readonly of: Kind }
  /** A list whose items are groups; an item must have the required keys. */
  | { readonly type: 'items'; readonly keys: readonly string[]; readonly required: readonly string[] }
  | { readonly type: 'group'; readonly keys: readonly string[]; readonly required: readonly string[] }
  /** Numbers under keys that refer to entries elsewhere. */
  | { readonly type: 'map'; readonly to: string }
  /** Either the one text, or a list. */
  | { readonly type: 'text-or-list'; readonly text: string; readonly of: Kind }
  /** Always the same. */
  | { readonly type: 'fixed'; readonly value: unknown };

export type TextFormat = 'plain' | 'id' | 'date' | 'uri' | 'market' | 'currency';

/** A key beside it that has a value, or a list elsewhere that has so many items. */
export type Condition =
  | { readonly key: string; readonly is: string }
  | { readonly path: string; readonly items: number };

/** The keywords of the plan's schema that matter here. */
interface Schema {
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: { readonly [key: string]: Schema };
  readonly items?: Schema;
  readonly propertyNames?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly 'x-refers-to'?: string;
  readonly 'x-asked-when'?: Condition;
}

const PLAN: Schema = planSchema as unknown as Schema;
const DEFINITIONS = planSchema.$defs as unknown as { readonly [name: string]: Schema };

/** What the format says of a place; undefined where it has none. */
export function fieldAt(path: PlanPath): Field | undefined {
  let schema: Schema | undefined = PLAN;
  for (const step of path) schema = schema && member(resolved(schema), step);
  return schema && fieldOf(resolved(schema));
}

function member(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items;
  return schema.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
}

/** A schema with what it refers to; its own keywords go before those of the definition. */
function resolved({ $ref, ...own }: Schema): Schema {
  const definition = $ref === undefined ? undefined : DEFINITIONS[$ref.replace('#/$defs/', '')];
  return definition === undefined ? own : { ...resolved(definition), ...own };
}

function fieldOf(schema: Schema): Field {
  const { examples = [], 'x-asked-when': askedWhen } = schema;
  return { example: examples[0], kind: kindOf(schema), ...(askedWhen && { askedWhen }) };
}

function kindOf(schema: Schema): Kind {
  const { anyOf, items, propertyNames, properties, required = [] } = schema;
  if (schema.const !== undefined) return { type: 'fixed', value: schema.const };
  if (schema.enum) return { type: 'choice', values: schema.enum.map(String) };
  const to = schema['x-refers-to'];
  if (to !== undefined) return { type: 'reference', to };
  if (anyOf) return textOrList(anyOf);
  if (properties) return { type: 'group', keys: keysOf(properties), required };
  if (propertyNames) return { type: 'map', to: resolved(propertyNames)['x-refers-to'] ?? '' };
  if (items) return listOf(resolved(items));
  if (schema.type === 'boolean') return { type: 'boolean' };
  if (schema.type === 'number' || schema.type === 'integer') return { type: 'number' };
  return { type: 'text', format: textFormat(schema) };
}

function listOf(items: Schema): Kind {
  const { properties, required = [] } = items;
  return properties ? { type: 'items', keys: keysOf(properties), required } : { type: 'list', of: kindOf(items) };
}

function textOrList(schemas: readonly Schema[]): Kind {
  const kinds = schemas.map((schema) => kindOf(resolved(schema)));
  const fixed = kinds.find((kind) => kind.type === 'fixed');
  const list = kinds.find((kind) => kind.type === 'list');
  if (fixed === undefined || list === undefined) throw new Error('A choice of kinds must be of a text and a list.');
  return { type: 'text-or-list', text: String(fixed.value), of: list.of };
}

function textFormat({ format, pattern = '' }: Schema): TextFormat {
  if (format === 'date' || format === 'uri' || format === 'market' || format === 'currency') return format;
  return pattern.startsWith('^[a-z0-9]+') ? 'id' : 'plain';
}

/** Remarks are not asked for among a group's own keys. */
function keysOf(properties: { readonly [key: string]: Schema }): string[] {
  return Object.keys(properties).filter((key) => key !== 'notes');
}
