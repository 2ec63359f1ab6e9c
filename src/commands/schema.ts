import planSchema from '../../schemas/strategy-plan.schema.json' with { type: 'json' };
import { DEFAULT_LANGUAGE, loadPlaces } from '../i18n/load-words.js';
import { translated } from '../i18n/schema-words.js';
import type { Io } from '../io.js';

/** Prints the JSON Schema of the plan format; its titles, descriptions and examples teach in the language asked for. */
export async function schema(language: string, io: Io): Promise<number> {
  const told = language === DEFAULT_LANGUAGE ? planSchema : translated(planSchema, (await loadPlaces(language)).plan);
  io.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  return 0;
}
