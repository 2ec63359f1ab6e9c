import type { Message, Range } from '../model.js';

/** A mistake in one of a house's own files, at its place in the text; the words are under `policy.mistakes`. */
export interface Mistake extends Message {
  readonly file: string;
  readonly text: string;
  readonly range: Range;
}
