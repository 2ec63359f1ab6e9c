import { isDeepStrictEqual } from 'node:util';
import type { ErrorObject } from 'ajv';
import type { Arguments, Message, PlanPath } from '../model.js';
import type { ReadingLimits } from '../plan/limits.js';
import { locate } from '../plan/locate.js';
import { nearest } from '../plan/nearest.js';
import { type ParseResult, parsePlan, type Source } from '../plan/parse.js';
import { isData, valueAt } from '../plan/sound.js';
import { type Mistake, MOST_MISTAKES } from './mistake.js';

/** A compiled validator, and the schema that it was compiled from: its descriptions help to mend a mistake. */
export interface Format {
  readonly name: 'config' | 'waivers' | 'baseline';
  readonly validate: { (data: unknown): boolean; errors?: ErrorObject[] | null };
  readonly schema: object;
}

/** A file of a house: YAML or JSON, read like a plan. */
export type DocumentResult =
  | { readonly readable: true; readonly source: Source; readonly mistakes: readonly Mistake[] }
  | Extract<ParseResult, { readable: false }>;

/**
 * Reads a file of a house, and holds it against its format.
 *
 * @param limits what is too much
 * @param within the key under which the document stands, where it is a part of a larger one
 */
export function readDocument(
  input: Uint8Array | string,
  file: string,
  format: Format,
  limits?: ReadingLimits,
  within: PlanPath = [],
): DocumentResult {
  const parsed = parsePlan(input, file, limits);
  if (!parsed.readable) return parsed;
  const { source } = parsed;
  const data = valueAt(source.data, within);
  const errors = format.validate(data) ? [] : (format.validate.errors ?? []).slice(0, MOST_ERRORS);
  // Of a choice that rests on a condition, the part that was chosen tells what is wrong.
  const told = errors.filter(({ keyword }) => keyword !== 'if').map((error) => toldOf(error, data, format));
  const seen = new Set<string>();
  const mistakes = told
    .filter((one) => !isMisspelt(one, told))
    .flatMap(({ path, part, message, args }): Mistake[] => {
      // What else is wrong at a place follows from the first mistake there.
      const place = JSON.stringify(path);
      if (seen.has(place)) return [];
      seen.add(place);
      return [mistakeAt(source, [...within, ...path], part, message, args)];
    })
    .sort((a, b) => a.range.start.offset - b.range.start.offset);
  return { readable: true, source, mistakes };
}

/** Of so many errors of the validator mistakes are made: one mistake may show as several errors. */
const MOST_ERRORS = 10 * MOST_MISTAKES;

/** A mistake at a place of a file. */
export function mistakeAt(
  source: Source,
  path: PlanPath,
  part: 'key' | 'value',
  message: string,
  args: Arguments,
): Mistake {
  return { message, args, file: source.file, text: source.text, range: locate(source, path, part) };
}

interface Told extends Message {
  readonly path: PlanPath;
  readonly part: 'key' | 'value';
}

/** Whether a key is only missing because it is there under a misspelt name. */
function isMisspelt({ message, args, path }: Told, told: readonly Told[]): boolean {
  return (
    message === 'missing-key' &&
    told.some(
      (other) =>
        other.message === 'unknown-key-meant' &&
        other.args['meant'] === args['key'] &&
        isDeepStrictEqual(other.path.slice(0, -1), path.slice(0, -1)),
    )
  );
}

function toldOf(
  { instancePath, keyword, params, schemaPath }: ErrorObject,
  data: unknown,
  { name, schema }: Format,
): Told {
  const path = pathOf(instancePath, data);
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const value = valueAt(data, path);
  const found = typeof value === 'object' ? '' : String(value);
  const told = (message: string, args: Arguments, part: Told['part'] = 'value', at = path): Told => ({
    message,
    args,
    path: at,
    part,
  });
  switch (keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty']);
      const known = Object.keys(propertiesAt(schemaPath, schema));
      const meant = nearest(unknown, known);
      const at = [...path, unknown];
      return meant === undefined
        ? told('unknown-key', { key: unknown, known }, 'key', at)
        : told('unknown-key-meant', { key: unknown, meant }, 'key', at);
    }
    case 'required': {
      const missing = String(params['missingProperty']);
      const about = aboutOf(name, [...path, missing]);
      return told('missing-key', { key: missing, about }, 'value', [...path, missing]);
    }
    case 'type':
      return told('wrong-type', { key, type: String(params['type']) });
    case 'enum': {
      if (found === '') return told('wrong-type', { key, type: 'string' });
      const allowed = (Array.isArray(params['allowedValues']) ? params['allowedValues'] : []).map(String);
      const meant = nearest(found, allowed);
      return meant === undefined
        ? told('not-one-of', { key, found, allowed })
        : told('not-one-of-meant', { key, found, meant });
    }
    case 'const':
      return typeof value === 'number'
        ? told('other-version', { found })
        : told('wrong-type', { key, type: 'integer' });
    case 'format':
      return told('not-a-day', { key, found });
    case 'uniqueItems': {
      // The later of the two is the one to take out.
      const second = [...path, Math.max(Number(params['i']), Number(params['j']))];
      return told('repeated', { found: String(valueAt(data, second)) }, 'value', second);
    }
    case 'minLength':
      return told('empty-text', { key, about: aboutOf(name, path) });
    case 'maxItems':
      return told('too-many-items', { key, limit: Number(params['limit']) });
    case 'maxLength':
      return told('too-long', { key, limit: Number(params['limit']) });
    case 'minimum':
    case 'maximum':
      return told('out-of-range', { key, found, about: aboutOf(name, path) });
    case 'pattern':
      // Of a text that may be anything but blank, nothing else can be wrong.
      return told(params['pattern'] === '\\S' ? 'empty-text' : 'wrong', { key, about: aboutOf(name, path) });
    default:
      return told('wrong', { key, about: aboutOf(name, path) });
  }
}

/** A JSON pointer as a path: a step is an index where it leads into a list. */
function pathOf(pointer: string, data: unknown): PlanPath {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(data, path)) ? Number(key) : key);
  }
  return path;
}

/** The schema that a keyword stands in: so many steps above it. */
function schemaAt(schemaPath: string, schema: object, above: number): unknown {
  const steps = schemaPath.split('/').slice(1, -above);
  return steps.reduce<unknown>((node, step) => (isData(node) ? node[step] : undefined), schema);
}

function propertiesAt(schemaPath: string, schema: object): { readonly [key: string]: unknown } {
  const node = schemaAt(schemaPath, schema, 1);
  return isData(node) && isData(node['properties']) ? node['properties'] : {};
}

/** What tells of a place of a format, for words to be found by: `config#rules[].title`. */
function aboutOf(format: string, path: PlanPath): string {
  const place = path.map((step, index) => (typeof step === 'number' ? '[]' : index === 0 ? step : `.${step}`));
  return `${format}#${place.join('')}`;
}
