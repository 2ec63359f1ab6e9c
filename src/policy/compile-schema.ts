import Ajv2020 from 'ajv/dist/2020.js';
import { formats } from '../plan/formats.js';

/** Whether a value meets a schema; or why the schema cannot be used. */
export type CompiledSchema = { readonly meets: (value: unknown) => boolean } | { readonly reason: string };

/** Compiles a JSON Schema of a rule. Nothing in a schema runs, and nothing is fetched for it. */
export function compileSchema(schema: object | boolean): CompiledSchema {
  try {
    const validate = new Ajv2020({ strict: false, formats }).compile(schema);
    return { meets: (value) => validate(value) === true };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
