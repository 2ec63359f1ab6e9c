import type { Message } from '../model.js';

/** Whether a value meets a schema; or why the schema cannot be used. */
export type CompiledSchema = { readonly meets: (value: unknown) => boolean } | { readonly mistake: Message };
