import type { ErrorObject } from 'ajv';

/** Puts errors of a JSON Schema into a language. */
export type SchemaErrors = (errors: ErrorObject[]) => void;
