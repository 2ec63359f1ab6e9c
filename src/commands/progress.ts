import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';

/** Tells in a terminal how far long work has come; anywhere else nothing. */
export interface Progress {
  /** Shows how many are done, if it was not shown a moment ago. */
  readonly show: (done: number) => Promise<void>;
  /** Takes the line away, before anything else is written. */
  readonly clear: () => void;
}

/** Faster than this nobody reads, in ms. */
const PACE = 100;

/** Takes the cursor to the line's beginning, and the line away. */
const ERASED = '\r\u001b[K';

/** The progress of so many plans. Each time it is shown, signals and streams have their turn. */
export function progressOf(plans: number, isSilent: boolean, { interface: { standings } }: Words, io: Io): Progress {
  const isShown = !isSilent && io.stderr.isTerminal && io.env['TERM'] !== 'dumb';
  let last = io.now();
  let isThere = false;
  const clear = (): void => {
    if (isThere) io.stderr.write(ERASED);
    isThere = false;
  };
  return {
    clear,
    show: async (done) => {
      if (io.now() - last < PACE) return;
      last = io.now();
      if (isShown) {
        io.stderr.write(`${ERASED}${standings.progress({ done, plans })}`);
        isThere = true;
      }
      await io.breathe();
    },
  };
}
