import type { FixedWords } from '../generated/words/shape.js';
import type { Arguments, Message, Range } from '../model.js';

/** Why a file is no readable plan; the words are under `unreadable`. */
export interface UnreadableProblem extends Message {
  readonly message: keyof FixedWords['plan']['unreadable'];
  readonly file: string;
  readonly text?: string;
  readonly range?: Range;
}

/** That a plan could be read, but not be audited within the limits. */
export class Unaudited extends Error {
  constructor(readonly problem: UnreadableProblem) {
    super(problem.message);
    this.name = 'Unaudited';
  }
}

/** What is wrong, and the offsets between which it shows. */
export interface Trouble {
  readonly message: UnreadableProblem['message'];
  readonly args?: Arguments;
  readonly start?: number;
  readonly end?: number;
}
