import inquirer from 'inquirer';
import { printable } from '../render/printable.js';
import {
  type ChoicePrompt,
  type Command,
  commandOf,
  Interrupted,
  type LinePrompt,
  type Prompter,
  type Reply,
} from './prompter.js';

/** What tells of the keys that are typed, until the function that it gives is called. */
export interface Keyboard {
  readonly onKey: (listener: (key: string) => void) => () => void;
}

/** How prompts are rendered. */
export interface PromptOptions {
  /** Lists are numbered lines and every answer is typed: for screen readers and consoles that cannot redraw. */
  readonly lineMode: boolean;
  readonly unicode: boolean;
  readonly print: (lines: readonly string[]) => void;
}

/** So many rows of a list are shown at once. */
const PAGE = 12;

/** The signs of lists for a terminal that shows only ASCII. */
const ASCII = { icon: { cursor: '>', checked: '[x]', unchecked: '[ ]' } };

/** Prompts at the terminal, rendered by inquirer; nothing else knows it. */
export function terminalPrompter(input: Keyboard, options: PromptOptions): Prompter {
  const theme = { prefix: options.unicode ? '›' : '>' };
  const line = ({ message, commands }: LinePrompt): Promise<Reply> =>
    answered(async (prompt) => {
      // A paste may hold what a terminal obeys, and it is echoed.
      const transformer = (text: string): string => printable(text);
      const { text } = await prompt([{ type: 'input', name: 'text', message, theme, transformer }]);
      const command = commands ? commandOf(text) : undefined;
      return command ? { command } : { text };
    });
  const choose = ({ message, options: choices, several, initial, commands }: ChoicePrompt): Promise<Reply> =>
    answered(
      async (prompt) => {
        const rows = choices.map(({ value, label }) => ({ value, name: label, checked: initial.includes(value) }));
        const shared = { name: 'chosen', message, loop: false, pageSize: PAGE } as const;
        const quiet = { ...theme, ...(options.unicode ? {} : ASCII), style: { keysHelpTip: () => undefined } };
        if (several) {
          const { chosen } = await prompt([{ ...shared, type: 'checkbox', choices: rows, theme: quiet }]);
          return { chosen: chosen.map(String) };
        }
        const { chosen } = await prompt([
          { ...shared, type: 'select', choices: rows, default: initial[0], theme: quiet },
        ]);
        return { chosen: [String(chosen)] };
      },
      commands ? input : undefined,
    );
  return {
    isTyped: options.lineMode,
    line,
    choose: options.lineMode ? (prompt) => chooseByLine(prompt, line, options.print) : choose,
  };
}

type Module = ReturnType<typeof inquirer.createPromptModule>;

/** Runs a prompt. A sign that is a command ends it, where keys are listened to. */
async function answered(run: (prompt: Module) => Promise<Reply>, input?: Keyboard): Promise<Reply> {
  const aborter = new AbortController();
  let command: Command | undefined;
  const stop = input?.onKey((key) => {
    command ??= commandOf(key);
    if (command) aborter.abort();
  });
  try {
    return await run(inquirer.createPromptModule({ signal: aborter.signal }));
  } catch (error) {
    if (command) return { command };
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  } finally {
    stop?.();
  }
}

/** The options as numbered lines, and an answer by number or name. */
async function chooseByLine(
  { message, options, several, commands }: ChoicePrompt,
  line: Prompter['line'],
  print: PromptOptions['print'],
): Promise<Reply> {
  print(options.map(({ label }, index) => `  ${String(index + 1).padStart(2)}  ${label}`));
  const reply = await line({ message, commands });
  if (!('text' in reply) || reply.text.trim() === '') return reply;
  const parts = several ? reply.text.split(',') : [reply.text];
  const chosen = parts.map((part) => {
    const wanted = part.trim().toLowerCase();
    const named = options.find(({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted);
    return named ?? (/^\d+$/.test(wanted) ? options[Number(wanted) - 1] : undefined);
  });
  // What is none of them is read as it is typed.
  return chosen.every((option) => option !== undefined) ? { chosen: chosen.map(({ value }) => value) } : reply;
}
