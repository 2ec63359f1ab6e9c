import { nearestCurrency, nearestMarket } from '../plan/codes.js';
import { addressMeant, booleanMeant, dateMeant, numberMeant } from '../plan/meant.js';
import type { Kind, TextFormat } from './fields.js';
import { idOf } from './id-of.js';

/** What an answer is read with. */
export interface AnswerContext {
  /** The key that it is for: its unit may be typed along (`2400 ms` for `lcp_ms`). */
  readonly key: string;
  /** The values that can be chosen, in the order in which they are numbered. */
  readonly values: readonly string[];
}

/**
 * What a typed answer stands for: `2,4 s` no more than a text, `12 %` the number 12, `Belgium` the market
 * BE, `2` the second choice. What cannot be read stays a text: the plan format then says what is wrong.
 */
export function readAnswer(kind: Kind, text: string, context: AnswerContext): unknown {
  // A paste may bring along what no key types.
  const typed = text.replace(/\p{Cc}+/gu, ' ').trim();
  switch (kind.type) {
    case 'text':
      return readText(kind.format, typed);
    case 'number':
      return numberMeant(typed, context.key) ?? typed;
    case 'boolean':
      return booleanMeant(chosen(typed, context.values)) ?? typed;
    case 'choice':
    case 'reference':
      return chosen(typed, context.values);
    case 'list':
      // Each once: `BE, Belgium` is one country.
      return [...new Set(partsOf(typed).map((part) => readAnswer(kind.of, part, context)))];
    case 'text-or-list':
      return typed.toLowerCase() === kind.text ? kind.text : readAnswer({ type: 'list', of: kind.of }, typed, context);
    case 'map':
      return readMap(typed, context);
    case 'items':
    case 'group':
    case 'fixed':
      return typed;
  }
}

function readText(format: TextFormat, typed: string): string {
  switch (format) {
    case 'id':
      return idOf(typed) ?? typed;
    case 'date':
      return dateMeant(typed) ?? typed;
    case 'uri':
      return addressMeant(typed) ?? typed;
    case 'market':
      return nearestMarket(typed) ?? typed;
    case 'currency':
      return nearestCurrency(typed) ?? typed;
    case 'plain':
      return typed;
  }
}

/** A value by its number, or as it is written, with spaces for underscores. */
function chosen(typed: string, values: readonly string[]): string {
  const numbered = /^\d+$/.test(typed) ? values[Number(typed) - 1] : undefined;
  const spelt = values.find((value) => value === typed || plain(value) === plain(typed));
  return spelt ?? numbered ?? typed;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, ' ');
}

/** Several answers on one line, by commas; by semicolons where there are any, so that commas may stand in them. */
function partsOf(typed: string): string[] {
  const parts = typed.split(typed.includes(';') ? ';' : ',').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** A longer text is no name with a number. */
const LONGEST_PAIR = 200;

/** `designer: 12, developers 30`: a number behind each name. */
function readMap(typed: string, { key, values }: AnswerContext): Record<string, unknown> {
  const pairs = partsOf(typed).map((part): [string, unknown] => {
    const pair = part.length > LONGEST_PAIR ? null : /^(.*?)[\s:=]+(\S+)$/.exec(part);
    const [, name = part, figure = ''] = pair ?? [];
    return [chosen(name.trim(), values), numberMeant(figure, key) ?? figure];
  });
  return Object.fromEntries(pairs);
}
