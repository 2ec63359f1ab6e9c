import type { Message, Range } from '../model.js';

/** A mistake in one of a house's own files, at its place in the text; the words are under `policy.mistakes`. */
export interface Mistake extends Message {
  readonly file: string;
  readonly text: string;
  readonly range: Range;
}

/** So many mistakes of a file are told. Nothing is audited by it then, and who mends them sees the next ones. */
export const MOST_MISTAKES = 100;

/** The mistakes of parts, until there are enough: to find what was meant by each of a million names takes minutes. */
export function firstMistakes<T>(
  parts: Iterable<T>,
  mistakesOf: (part: T, index: number) => readonly Mistake[],
): Mistake[] {
  const mistakes: Mistake[] = [];
  let index = 0;
  for (const part of parts) {
    mistakes.push(...mistakesOf(part, index));
    index += 1;
    if (mistakes.length > MOST_MISTAKES) break;
  }
  return mistakes;
}
