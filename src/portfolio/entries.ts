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
 * no JSON does not keep the others from being read. They come one by one, so that nobody has to hold all of them.
 *
 * @param isLines whether the file is known to hold one a line
 */
export function* entriesIn(text: string, isLines: boolean): Generator<Entry> {
  if (isLines) {
    yield* linesOf(text);
    return;
  }
  const data = parsed(text);
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield { number: index + 1, data: item };
  } else if (data !== undefined) {
    yield { data };
  } else {
    // What does not begin with an audit in a line of its own is something else, however many lines it has.
    const [first] = linesOf(text);
    if (first?.data === undefined) yield { data: undefined };
    else yield* linesOf(text);
  }
}

function* linesOf(text: string): Generator<Entry> {
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? undefined : end);
    if (line.trim() !== '') yield { line: number, data: parsed(line) };
    start = end === -1 ? text.length : end + 1;
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
