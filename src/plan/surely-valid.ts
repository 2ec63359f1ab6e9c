import { PLAN_RULES } from '../generated/plan-rules.js';
import type { Plan } from '../model.js';
import { formats } from './formats.js';
import { isData } from './sound.js';

/** A JSON Schema, of which only these keywords are known here. */
export interface Rules {
  readonly $defs?: { readonly [name: string]: Rules };
  readonly properties?: { readonly [key: string]: Rules };
  readonly [keyword: string]: unknown;
}

/**
 * Whether data follows the format of a plan, as far as that is plain to see. The validator that ajv compiles has the
 * last word wherever it is not: it says what is wrong, and nothing passes here that it would refuse. To compile it
 * takes V8 as long as the rest of an audit's checks, and nearly every plan can do without.
 */
export function isSurelyValid(data: unknown): data is Plan {
  return follows(data, PLAN_RULES);
}

/** Whether a value follows a schema. One with a keyword that is not known here, nothing follows. */
function follows(value: unknown, rules: Rules): boolean {
  for (const { holds, said } of clausesOf(rules)) {
    if (!holds(value, said, rules)) return false;
  }
  return true;
}

/** A keyword and what it says. */
interface Clause extends Keyword {
  readonly said: unknown;
}

/** What a schema says, keyword by keyword: many plans are held against the same ones. */
const clauses = new Map<Rules, readonly Clause[]>();

function clausesOf(rules: Rules): readonly Clause[] {
  const known = clauses.get(rules);
  if (known !== undefined) return known;
  const made = Object.entries(rules).map(([keyword, said]) => ({ holds: KEYWORDS[keyword] ?? (() => false), said }));
  clauses.set(rules, made);
  return made;
}

interface Keyword {
  /** Whether a value follows what the keyword says in a schema. The type of that is the keyword's own affair. */
  holds(value: unknown, said: unknown, rules: Rules): boolean;
}

const KEYWORDS: { readonly [keyword: string]: Keyword['holds'] } = {
  $defs: () => true,
  $ref: (value, name: string) => follows(value, PLAN_RULES.$defs?.[name.replace('#/$defs/', '')] ?? NOTHING),
  type: (value, said: string | readonly string[]) =>
    typeof said === 'string' ? isOf(said, value) : said.some((type) => isOf(type, value)),
  const: (value, said) => value === said,
  enum: (value, said: readonly unknown[]) => said.includes(value),
  anyOf: (value, said: readonly Rules[]) => said.some((rules) => follows(value, rules)),
  minimum: (value, said: number) => typeof value !== 'number' || value >= said,
  maximum: (value, said: number) => typeof value !== 'number' || value <= said,
  exclusiveMinimum: (value, said: number) => typeof value !== 'number' || value > said,
  minLength: (value, said: number) => typeof value !== 'string' || [...value].length >= said,
  maxLength: (value, said: number) => typeof value !== 'string' || [...value].length <= said,
  pattern: (value, said: string) => typeof value !== 'string' || expression(said).test(value),
  format: (value, said: keyof typeof formats) => typeof value !== 'string' || hasFormat(value, said),
  items: (value, said: Rules) => !Array.isArray(value) || value.every((item) => follows(item, said)),
  minItems: (value, said: number) => !Array.isArray(value) || value.length >= said,
  uniqueItems: (value) => !Array.isArray(value) || (value.every(isSimple) && new Set(value).size === value.length),
  required: (value, said: readonly string[]) => !isData(value) || said.every((key) => Object.hasOwn(value, key)),
  properties: (value, said: { readonly [key: string]: Rules }) =>
    !isData(value) ||
    Object.keys(value).every((key) => !Object.hasOwn(said, key) || follows(value[key], said[key] ?? NOTHING)),
  additionalProperties: (value, said: Rules | false, { properties = {} }) =>
    !isData(value) ||
    Object.keys(value).every((key) => Object.hasOwn(properties, key) || (said !== false && follows(value[key], said))),
  propertyNames: (value, said: Rules) => !isData(value) || Object.keys(value).every((key) => follows(key, said)),
};

/** What no value follows. */
const NOTHING: Rules = { not: {} };

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isData(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function isSimple(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** What addresses look like, so that the expression for all of them need not be compiled. */
const PLAIN_ADDRESS = /^https?:\/\/[a-z0-9.-]+(?:\/[a-z0-9./-]*)?$/i;

/** A format is a test, or holds one beside what ajv compares such values with. */
function hasFormat(value: string, name: keyof typeof formats): boolean {
  if (name === 'uri' && PLAIN_ADDRESS.test(value)) return true;
  const format: unknown = Object.hasOwn(formats, name) ? formats[name] : undefined;
  const test = isData(format) && 'validate' in format ? format['validate'] : format;
  return typeof test === 'function' && test(value) === true;
}

const expressions = new Map<string, RegExp>();

function expression(source: string): RegExp {
  const known = expressions.get(source);
  if (known !== undefined) return known;
  const compiled = new RegExp(source, 'u');
  expressions.set(source, compiled);
  return compiled;
}
