/** How the interview asks; what renders the prompts is known to nobody else. */
export interface Prompter {
  /** Whether choices are typed, by number or name, rather than marked in a list. */
  readonly isTyped: boolean;
  /** Asks for a line of text. */
  readonly line: (prompt: LinePrompt) => Promise<Reply>;
  /** Asks for one of several options, or for any number of them. */
  readonly choose: (prompt: ChoicePrompt) => Promise<Reply>;
}

export interface LinePrompt {
  readonly message: string;
  /** Whether single signs are commands here. */
  readonly commands: boolean;
}

export interface ChoicePrompt {
  readonly message: string;
  readonly options: readonly Option[];
  readonly several: boolean;
  /** The values that are chosen at first. */
  readonly initial: readonly string[];
  readonly commands: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What came back: typed text, chosen values, or a command. */
export type Reply = { readonly text: string } | { readonly chosen: readonly string[] } | { readonly command: Command };

export type Command = keyof typeof SIGNS;

/** The signs that are commands: none is an answer, and every keyboard has them. */
export const SIGNS = {
  explain: '?',
  later: '-',
  excuse: '!',
  back: '<',
  skip: '>',
  go: '/',
  stop: '.',
} as const;

/** The command that a sign stands for. */
export function commandOf(sign: string): Command | undefined {
  return COMMANDS.find((command) => SIGNS[command] === sign.trim());
}

export const COMMANDS = Object.keys(SIGNS) as readonly Command[];

/** The person at the terminal interrupted the interview. */
export class Interrupted extends Error {}
