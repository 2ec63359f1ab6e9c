/** Writes the golden reports anew: `npm run golden`. Read the diff as a client would before you commit it. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  GOLDEN_FORMATS,
  GOLDEN_PLANS,
  goldenFormats,
  goldenPortfolio,
  goldenReport,
  TRANSLATED_GOLDENS,
} from '../test/goldens.js';
import { ROOT, updateGenerated } from './generate.js';

await updateGenerated();
process.chdir(ROOT);
for (const plan of GOLDEN_PLANS) {
  for (const [extension, format] of goldenFormats(plan)) {
    await writeFile(path.join(ROOT, `test/golden/${plan}.${extension}`), await goldenReport(plan, format));
  }
}
for (const { plan, format, language, file } of TRANSLATED_GOLDENS) {
  await writeFile(path.join(ROOT, `test/golden/${file}`), await goldenReport(plan, format, language));
}
for (const [extension, format] of Object.entries(GOLDEN_FORMATS)) {
  await writeFile(path.join(ROOT, `test/golden/portfolio.${extension}`), await goldenPortfolio(format));
}
