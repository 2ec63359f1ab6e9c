/** `npm run generate`; with `--check` it only tells what is stale. */
import { staleFiles, updateAll } from './generate.js';

if (process.argv.includes('--check')) {
  const stale = await staleFiles();
  for (const file of stale) console.error(`stale: ${file}`);
  if (stale.length > 0) {
    console.error('Run `npm run generate` and commit what it changes.');
    process.exitCode = 1;
  }
} else {
  for (const file of await updateAll()) console.log(`wrote ${file}`);
}
