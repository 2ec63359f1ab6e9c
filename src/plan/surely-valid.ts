import { PLAN_RULES } from '../generated/plan-rules.js';
import type { Plan } from '../model.js';
import { formats } from './formats.js';
import { isData } from './sound.js';

/** A JSON Schema, of which only these keywords are known here. */
export interface Rules {
  readonly $defs?: { readonly [name: string]: Rules };
  readonly properties?: { readonly [key: string]: Rules };
  readonly additionalProperties?: Rules | false;
  readonly [keyword: string]: unknown;
}

/**
 * Whether data follows the format of a plan, as far as that is plain to see. The validator that ajv compiles has the
 * last word wherever it is not: it says what is wrong, and nothing passes here that it would refuse. To compile it
 * takes V8 as long as the rest of an audit's checks, and nearly every plan can do without.
 */
export function isSurelyValid(data: unknown): data is Plan {
  return testOf(PLAN_RULES)(data);
}

/** Whether a value follows what was made a test. */
type Test = (value: unknown) => boolean;

const tests = new Map<Rules, Test>();

/** A schema as a test, made when it is first asked for. One with a keyword that is not known here, nothing follows. */
function testOf(rules: Rules): Test {
  const known = tests.get(rules);
  if (known !== undefined) return known;
  const clauses = Object.entries(rules).map(([keyword, said]) => KEYWORDS[keyword]?.test(said, rules) ?? never);
  const test: Test = (value) => clauses.every((holds) => holds(value));
  tests.set(rules, test);
  return test;
}

function never(): boolean {
  return false;
}

interface Keyword {
  /** What a keyword says in a schema, as a test. The type of that is the keyword's own affair. */
  test(said: unknown, rules: Rules): Test;
}

/** A keyword that says something of one type only. */
function ofTexts<Said>(holds: (text: string, said: Said) => boolean): Keyword {
  return { test: (said: Said) => (value) => typeof value !== 'string' || holds(value, said) };
}
function ofNumbers(holds: (number: number, said: number) => boolean): Keyword {
  return { test: (said: number) => (value) => typeof value !== 'number' || holds(value, said) };
}
function ofLists(holds: (list: readonly unknown[], said: number) => boolean): Keyword {
  return { test: (said: number) => (value) => !Array.isArray(value) || holds(value, said) };
}

const KEYWORDS: { readonly [keyword: string]: Keyword } = {
  $defs: { test: () => () => true },
  $ref: {
    test: (name: string) => (value) => testOf(PLAN_RULES.$defs?.[name.replace('#/$defs/', '')] ?? NOTHING)(value),
  },
  type: {
    test: (said: string | readonly string[]) =>
      typeof said === 'string' ? (value) => isOf(said, value) : (value) => said.some((type) => isOf(type, value)),
  },
  const: { test: (said) => (value) => value === said },
  enum: { test: (said: readonly unknown[]) => (value) => said.includes(value) },
  anyOf: { test: (said: readonly Rules[]) => (value) => said.some((rules) => testOf(rules)(value)) },
  minimum: ofNumbers((value, said) => value >= said),
  maximum: ofNumbers((value, said) => value <= said),
  exclusiveMinimum: ofNumbers((value, said) => value > said),
  // A character counts as one, of which a text may keep two halves.
  minLength: ofTexts((value, said: number) => value.length >= 2 * said || [...value].length >= said),
  maxLength: ofTexts((value, said: number) => value.length <= said || [...value].length <= said),
  pattern: {
    test: (said: string) => {
      const expression = new RegExp(said, 'u');
      return (value) => typeof value !== 'string' || expression.test(value);
    },
  },
  format: ofTexts(hasFormat),
  items: {
    test: (said: Rules) => (value) => {
      const test = testOf(said);
      return !Array.isArray(value) || value.every((item) => test(item));
    },
  },
  minItems: ofLists((value, said) => value.length >= said),
  uniqueItems: ofLists((value) => value.every(isSimple) && new Set(value).size === value.length),
  required: {
    test: (said: readonly string[]) => (value) => !isData(value) || said.every((key) => Object.hasOwn(value, key)),
  },
  properties: { test: (_, rules) => membersTest(rules) },
  // Where there are properties as well, each key is looked at once.
  additionalProperties: { test: (_, rules) => (rules.properties === undefined ? membersTest(rules) : () => true) },
  propertyNames: {
    test: (said: Rules) => (value) => !isData(value) || Object.keys(value).every((key) => testOf(said)(key)),
  },
};

/** What is said of keys by name, and of all others. */
function membersTest({ properties = {}, additionalProperties = ANYTHING }: Rules): Test {
  const others = additionalProperties === false ? never : testOf(additionalProperties);
  const known = new Map<string, Test>();
  const follows = (value: unknown, key: string): boolean => {
    const test = known.get(key);
    if (test !== undefined) return test(value);
    if (!Object.hasOwn(properties, key)) return others(value);
    // Made when it is first asked for: few plans use all keys.
    const made = testOf(properties[key] ?? NOTHING);
    known.set(key, made);
    return made(value);
  };
  return (value) => !isData(value) || Object.keys(value).every((key) => follows(value[key], key));
}

/** What no value follows. */
const NOTHING: Rules = { not: {} };

/** What every value follows. */
const ANYTHING: Rules = {};

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
