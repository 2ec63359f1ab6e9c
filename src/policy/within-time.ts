import { createContext, Script } from 'node:vm';

/** Runs one thing after another until their time is up. */
export type Within = <T>(run: () => T) => T;

/**
 * Runs things whose time together is bounded. What a house writes may take for ever: a pattern such as `(a+)+$`, or
 * items of a list that have to differ. Only the machine under a script can be stopped in the midst of that.
 *
 * @param milliseconds what all of them may take together
 * @returns what runs a thing; it throws what the thing throws, or that the time is up
 */
export function within(milliseconds: number): Within {
  let left = milliseconds;
  const script = new Script('result = run()');
  return <T>(run: () => T): T => {
    const frame: { run: () => T; result?: T } = { run };
    const start = performance.now();
    try {
      script.runInContext(createContext(frame), { timeout: Math.max(1, Math.floor(left)) });
    } finally {
      left -= performance.now() - start;
    }
    return frame.result as T;
  };
}
