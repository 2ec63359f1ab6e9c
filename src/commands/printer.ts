import type { Output } from '../io.js';
import { plainSigns } from '../render/ascii.js';

/** Prints lines to an output, in the signs that it can show. */
export function printer({ write, unicode }: Output): (lines: readonly string[]) => void {
  return (lines) => {
    const text = lines.map((line) => `${line}\n`).join('');
    write(unicode ? text : plainSigns(text));
  };
}
