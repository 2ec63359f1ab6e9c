import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' };
import { validate } from '../generated/validate-waivers.js';
import type { Range } from '../model.js';
import { addDays } from '../plan/day.js';
import type { ReadingLimits } from '../plan/limits.js';
import { locate } from '../plan/locate.js';
import type { Source } from '../plan/parse.js';
import type { UnreadableProblem } from '../plan/unreadable.js';
import { mistakeAt, readDocument } from './document.js';
import { firstMistakes, type Mistake } from './mistake.js';
import { unknownCheck } from './unknown-check.js';

/** The acceptance of a finding: it still costs its points, but fails no gate. */
export interface Waiver {
  /** `accepted`: the risk is borne; `planned`: it will be mended; `elsewhere`: another place takes care of it. */
  readonly kind: 'accepted' | 'planned' | 'elsewhere';
  readonly reason: string;
  readonly owner?: string;
  readonly approvedBy?: string;
  /** The last day on which it holds, YYYY-MM-DD, through its end in UTC. */
  readonly expires?: string;
  readonly ticket?: string;
}

/** A waiver and what it is for. */
export interface WaiverEntry extends Waiver {
  /** A check's id, or `section/<area>`. */
  readonly check: string;
  /** The place in the plan, where not all findings of the check are meant. */
  readonly place?: string;
  /** The plans that are meant, where not all are. */
  readonly plan?: string;
  /** Where it is written. */
  readonly file: string;
  readonly range: Range;
  /** Whether it is a comment in the plan: it is then about its own line alone. */
  readonly isInline: boolean;
}

export interface WaiverRules {
  /** Everything that can be waived: the ids of checks, and `section/<area>`. */
  readonly ids: readonly string[];
  readonly today: string;
  /** At most so many days ahead may a waiver hold. */
  readonly horizon: number;
  /** What is too much for their file. */
  readonly limits?: ReadingLimits;
}

export type WaiversResult =
  | { readonly readable: true; readonly entries: readonly WaiverEntry[]; readonly mistakes: readonly Mistake[] }
  | { readonly readable: false; readonly problem: UnreadableProblem };

/** Reads a file of accepted risks, by schemas/waivers.schema.json. Nothing throws for what it holds. */
export function readWaivers(input: Uint8Array | string, file: string, rules: WaiverRules): WaiversResult {
  const read = readDocument(input, file, { name: 'waivers', validate, schema: waiversSchema }, rules.limits);
  if (!read.readable) return read;
  const { source, mistakes } = read;
  if (mistakes.length > 0) return { readable: true, entries: [], mistakes };
  const { waivers } = source.data as unknown as { readonly waivers: readonly FileEntry[] };
  return {
    readable: true,
    entries: waivers.map((entry, index) => entryOf(entry, source, index)),
    mistakes: firstMistakes(waivers, (entry, index) => mistakesIn(entry, source, index, rules)),
  };
}

/** An entry as the file has it; its format has been validated. */
interface FileEntry {
  readonly check: string;
  readonly place?: string;
  readonly plan?: string;
  readonly kind: Waiver['kind'];
  readonly reason: string;
  readonly owner: string;
  readonly approved_by: string;
  readonly expires: string;
  readonly ticket?: string;
}

function entryOf({ approved_by: approvedBy, ...entry }: FileEntry, source: Source, index: number): WaiverEntry {
  const range = locate(source, ['waivers', index, 'check'], 'value');
  return { ...entry, approvedBy, file: source.file, range, isInline: false };
}

function mistakesIn({ check, expires }: FileEntry, source: Source, index: number, rules: WaiverRules): Mistake[] {
  const latest = addDays(rules.today, rules.horizon);
  const at = (key: string) => ['waivers', index, key];
  return [
    ...(rules.ids.includes(check)
      ? []
      : [unknownCheck(check, rules.ids, (...said) => mistakeAt(source, at('check'), 'value', ...said))]),
    ...(expires > latest
      ? [mistakeAt(source, at('expires'), 'value', 'too-far', { expires, horizon: rules.horizon, latest })]
      : []),
  ];
}
