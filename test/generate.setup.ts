import { updateGenerated } from '../scripts/generate.js';

/** No test runs against stale generated code. */
export default async function setup(): Promise<void> {
  await updateGenerated();
}
