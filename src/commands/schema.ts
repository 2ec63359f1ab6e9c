import planSchema from '../../schemas/strategy-plan.schema.json' with { type: 'json' };
import type { Io } from '../io.js';

/** Prints the JSON Schema of the plan format. */
export function schema(io: Io): number {
  io.stdout.write(`${JSON.stringify(planSchema, null, 2)}\n`);
  return 0;
}
