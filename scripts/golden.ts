/** Writes the golden reports anew: `npm run golden`. Read the diff as a client would before you commit it. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GOLDEN_PLANS, goldenFormats, goldenReport } from '../test/goldens.js';
import { ROOT, updateGenerated } from './generate.js';

await updateGenerated();
process.chdir(ROOT);
for (const plan of GOLDEN_PLANS) {
  for (const [extension, format] of goldenFormats(plan)) {
    await writeFile(path.join(ROOT, `test/golden/${plan}.${extension}`), await goldenReport(plan, format));
  }
}
