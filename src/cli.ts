/** What bin/strategy.cjs loads. */
export { processIo } from './io.js';
export { main } from './main.js';
