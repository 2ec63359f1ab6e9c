import Ajv2020, { type ErrorObject } from 'ajv/dist/2020.js';
import type { Message } from '../model.js';
import { formats } from '../plan/formats.js';
import type { CompiledSchema } from './compiled-schema.js';
import { type Within, within } from './within-time.js';

/** Puts what is wrong with a schema into a language. */
type Localize = (errors: ErrorObject[]) => void;

/** What the schemas of a house may take together for one plan, in ms. */
export const SCHEMA_TIME = 5_000;

/**
 * Compiles a JSON Schema of a rule. Nothing in a schema runs, and nothing is fetched for it.
 *
 * @param inTime runs what it may not take for ever, together with other schemas
 */
export function compileSchema(
  schema: object | boolean,
  localize?: Localize,
  inTime: Within = within(SCHEMA_TIME),
): CompiledSchema {
  const ajv = new Ajv2020({
    strict: false,
    formats,
    // What every object of JavaScript knows, such as toString, is no key of a plan.
    ownProperties: true,
    logger: { log: () => {}, warn: refuseFormat, error: () => {} },
  });
  try {
    if (ajv.validateSchema(schema) !== true) {
      const errors = ajv.errors ?? [];
      localize?.(errors);
      const reason = ajv.errorsText(errors, { dataVar: 'schema', separator: '; ' });
      return { mistake: { message: 'bad-schema', args: { reason } } };
    }
    const validate = inTime(() => ajv.compile(schema));
    return { meets: (values) => inTime(() => values.map((value) => validate(value) === true)) };
  } catch (error) {
    return { mistake: mistakeOf(error) };
  }
}

class UnknownFormat extends Error {}

/** The one thing that ajv would only warn of, on the console: a format that it does not know would hold for any text. */
function refuseFormat(warning: unknown): void {
  throw new UnknownFormat(/"(.*?)"/.exec(String(warning))?.[1]);
}

function mistakeOf(error: unknown): Message {
  if (error instanceof Ajv2020.MissingRefError)
    return { message: 'bad-schema-reference', args: { found: error.missingRef } };
  if (error instanceof UnknownFormat)
    return { message: 'bad-schema-format', args: { found: error.message, known: Object.keys(formats) } };
  if (error instanceof SyntaxError) return { message: 'bad-schema-pattern', args: {} };
  return { message: 'bad-schema', args: { reason: error instanceof Error ? error.message : String(error) } };
}
