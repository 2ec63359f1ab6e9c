import type { Message } from '../model.js';

/**
 * Whether values meet a schema, each of them; or why the schema cannot be used. It throws where that takes too long to
 * be found out.
 */
export type CompiledSchema =
  | { readonly meets: (values: readonly unknown[]) => readonly boolean[] }
  | { readonly mistake: Message };
