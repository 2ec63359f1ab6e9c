/** One audit, or what should be one, in a file. */
export interface Entry {
  /** The line that it stands in, from 1, where each has a line of its own. */
  readonly line?: number;
  /** Its number in the list, from 1, where the file is a list. */
  readonly number?: number;
  /** Undefined where it is no JSON. */
  readonly data: unknown;
}

/**
 * The audits in the text of a file: one as JSON, a list of them, or one a line (NDJSON). A line that is
 * no JSON does not keep the others from being read.
 *
 * @param isLines whether the file is known to hold one a line
 */
export function entriesIn(text: string, isLines: boolean): Iterable<Entry> {
  if (isLines) return linesOf(text);
  const data = parsed(text);
  if (Array.isArray(data)) return data.map((item: unknown, index) => ({ number: index + 1, data: item }));
  if (data !== undefined) return [{ data }];
  const [first, second] = linesOf(text);
  return first?.data !== undefined && second !== undefined ? linesOf(text) : [{ data: undefined }];
}

/** Line by line, as they are asked for: whoever has seen enough need not have all of them read. */
function* linesOf(text: string): Generator<Entry> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const content = text.slice(start, end);
    line += 1;
    start = end + 1;
    if (content.trim() !== '') yield { line, data: parsed(content) };
  }
}

/** The data of a JSON text; undefined, which JSON cannot say, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
