import { Document, stringify, visit } from 'yaml';

/** Longer lists of texts or numbers are written with a line for each item. */
const LONGEST_FLOW = 72;

/** Whether a value takes lines of its own: a group, or a list that is not a short one of texts or numbers. */
export function isLong(value: unknown): boolean {
  if (typeof value === 'string') return isBlockText(value);
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value)) return Object.keys(value).length > 0;
  return value.some((item) => typeof item === 'object' && item !== null) || flowText(value).length > LONGEST_FLOW;
}

/** Whether a text has lines that stand in a block as they are. */
function isBlockText(text: string): boolean {
  const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
  return lines.includes('\n') && /^[^\s#]/.test(lines) && /\S$/.test(lines) && !/[^\P{Cc}\n]/u.test(text);
}

/** A value on one line, as it stands between brackets: `[a, b]`, `{ key: value }`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, member]) => `${flowText(key)}: ${flowText(member)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  if (typeof value === 'string' && value.includes('\n')) return JSON.stringify(value);
  const options = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
  return stringify([value], options).trimEnd().slice(1, -1);
}

/** How a group or a list is written as lines. */
export interface BlockStyle {
  /** By how many columns a group stands within another. */
  readonly step: number;
  /** Whether the dashes of a list stand further in than the key of the list. */
  readonly indentItems: boolean;
  /** Whether all that it holds stands between brackets and quotes. */
  readonly inline: boolean;
}

/** A group or a list as lines, without a line break at the end; short lists of texts or numbers stay on one line. */
export function blockText(value: unknown, { step, indentItems, inline }: BlockStyle): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (key, node) => {
      node.flow = key !== null && (inline || !isLong(node.toJSON()));
    },
    Scalar: (_, node) => {
      if (typeof node.value !== 'string' || !node.value.includes('\n')) return;
      // A folded text would need a reader who knows how YAML joins its lines.
      node.type = !inline && isBlockText(node.value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
    },
  });
  const options = { indent: step, indentSeq: indentItems, lineWidth: 0, flowCollectionPadding: false };
  return document.toString(options).replace(/\n$/, '');
}
