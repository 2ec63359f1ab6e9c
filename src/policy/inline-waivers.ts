import { layoutOf } from '../plan/layout.js';
import type { Source } from '../plan/parse.js';
import { lineStartsOf, rangeOf } from '../plan/position.js';
import { type Mistake, MOST_MISTAKES } from './mistake.js';
import { unknownCheck } from './unknown-check.js';
import type { WaiverEntry } from './waivers.js';

/** So many findings may be accepted in a plan, and, by its schema, in a file. */
export const MOST_WAIVERS = 10_000;

/** `# strategy-ignore mobile/app: the reason`, and what stands behind the sign. */
const SIGN = /^#\s*strategy-ignore\b/;
const INLINE = /^([^\s:]*)\s*:?(.*)$/s;

/** The waivers that stand as comments in a plan, each about the findings of its line. */
export function inlineWaivers(
  source: Source,
  ids: readonly string[],
): { readonly entries: readonly WaiverEntry[]; readonly mistakes: readonly Mistake[] } {
  if (!source.text.includes('strategy-ignore')) return { entries: [], mistakes: [] };
  const { comments } = layoutOf(source);
  const lineStarts = lineStartsOf(source.text);
  const entries: WaiverEntry[] = [];
  const mistakes: Mistake[] = [];
  for (const { start, end } of comments) {
    const comment = source.text.slice(start, end);
    if (!SIGN.test(comment)) continue;
    const [, check = '', reason = ''] = INLINE.exec(comment.replace(SIGN, '').trim()) ?? [];
    if (mistakes.length > MOST_MISTAKES) break;
    const range = rangeOf(lineStarts, start, end);
    const mistake = (message: string, args: Mistake['args']): Mistake => ({
      message,
      args,
      file: source.file,
      text: source.text,
      range,
    });
    if (check === '') mistakes.push(mistake('no-check', {}));
    else if (!ids.includes(check)) mistakes.push(unknownCheck(check, ids, mistake));
    else if (entries.length === MOST_WAIVERS)
      return { entries, mistakes: [mistake('too-many-items', { key: 'strategy-ignore', limit: MOST_WAIVERS })] };
    else if (reason.trim() === '') mistakes.push(mistake('no-reason', { check }));
    else entries.push({ check, kind: 'accepted', reason: reason.trim(), file: source.file, range, isInline: true });
  }
  return { entries, mistakes };
}
