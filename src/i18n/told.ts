import { plural, select } from '@messageformat/runtime';
import type { Arguments } from '../model.js';
import type { Formatters } from './formatters.js';
import type { Render } from './words.js';

/**
 * Messages as data: a run reads a tenth of them, and data is there in a fraction of the time that functions take to be
 * compiled and made.
 */
export interface Messages {
  readonly [key: string]: Message | Messages;
}

/** The text of a message; in parts, where it depends on its arguments. */
export type Message = string | readonly Part[];

export type Part =
  | string
  /** An argument, as it is or as a formatter writes it. */
  | { readonly arg: string; readonly as?: FormatterName }
  /** The `#` of a plural: its argument less its offset. */
  | { readonly count: string; readonly offset: number }
  | { readonly plural: string; readonly offset: number; readonly cases: Cases }
  | { readonly select: string; readonly cases: Cases };

export interface Cases {
  readonly [key: string]: readonly Part[];
}

export type FormatterName = Exclude<keyof Formatters, 'counted'>;

/** How a language fills its messages. */
export interface Speech {
  readonly locale: string;
  readonly formatters: Formatters;
  /** The plural category of a number, such as `one`. */
  readonly cardinal: (value: number) => string;
}

export interface Told {
  readonly [key: string]: Render | Told;
}

/** Messages as functions. */
export function told(messages: Messages, speech: Speech): Told {
  const words: Record<string, Render | Told> = {};
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') words[key] = () => value;
    else words[key] = isMessage(value) ? (args = {}) => filled(value, args, speech) : told(value, speech);
  }
  return words;
}

/** Words with branches that are made when they are first asked for. */
export function withBranches<T extends object>(words: T, branches: { readonly [key: string]: () => object }): T {
  for (const [key, make] of Object.entries(branches)) {
    Object.defineProperty(words, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make();
        Object.defineProperty(words, key, { value });
        return value;
      },
    });
  }
  return words;
}

function isMessage(value: Message | Messages): value is Message {
  return typeof value === 'string' || Array.isArray(value);
}

function filled(parts: readonly Part[], args: Arguments, speech: Speech): string {
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part : partText(part, args, speech);
  return text;
}

function partText(part: Exclude<Part, string>, args: Arguments, speech: Speech): string {
  // What a message takes is as its formatters and plurals want it: the tests hold checks and messages together.
  const value = (name: string): never => args[name] as never;
  const { locale, formatters, cardinal } = speech;
  if ('plural' in part) {
    return filled(plural(value(part.plural), part.offset, cardinal, part.cases) as readonly Part[], args, speech);
  }
  if ('select' in part) return filled(select(value(part.select), part.cases) as readonly Part[], args, speech);
  if ('count' in part) return formatters.counted(locale, value(part.count), part.offset);
  return part.as === undefined ? String(value(part.arg)) : formatters[part.as](value(part.arg), locale);
}
