import { type Command, Interrupted, type Option, type Prompter, type Reply } from '../../src/interview/prompter.js';

/** What a script does at a prompt: a line, choices, a command, an interruption, or whatever a function says. */
export type Turn =
  | string
  | readonly string[]
  | { readonly command: Command }
  | 'interrupt'
  | ((prompt: Asked) => Turn | undefined);

/** A prompt, as a script sees it. */
export interface Asked {
  readonly message: string;
  /** What can be chosen; none where a line is typed. */
  readonly options: readonly Option[];
  readonly several: boolean;
  readonly initial: readonly string[];
}

export const INTERRUPT = 'interrupt';

/** A command, as a turn. */
export function sign(command: Command): Turn {
  return { command };
}

export interface Scripted extends Prompter {
  /** All prompts that were put. */
  readonly asked: readonly Asked[];
}

/** Answers prompts by a script, turn by turn; stops when the script is over. */
export function scripted(...turns: readonly Turn[]): Scripted {
  return answering(turns);
}

/** Answers every prompt in the same way. */
export function always(turn: (prompt: Asked) => Turn): Scripted {
  return answering(endlessly(turn));
}

function* endlessly(turn: Turn): Generator<Turn> {
  for (;;) yield turn;
}

function answering(turns: Iterable<Turn>): Scripted {
  const left = turns[Symbol.iterator]();
  const asked: Asked[] = [];
  const reply = async (prompt: Asked): Promise<Reply> => {
    asked.push(prompt);
    const next = left.next();
    let turn: Turn | undefined = next.done ? undefined : next.value;
    while (typeof turn === 'function') turn = turn(prompt);
    if (turn === undefined) return { command: 'stop' };
    if (turn === INTERRUPT) throw new Interrupted();
    if (typeof turn === 'string') return { text: turn };
    return 'command' in turn ? turn : { chosen: turn };
  };
  return {
    asked,
    isTyped: false,
    line: ({ message }) => reply({ message, options: [], several: false, initial: [] }),
    choose: ({ message, options, several, initial }) => reply({ message, options, several, initial }),
  };
}
