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
export function entriesIn(text: string, isLines: boolean): readonly Entry[] {
  if (isLines) return linesOf(text);
  const data = parsed(text);
  if (Array.isArray(data)) return data.map((item: unknown, index) => ({ number: index + 1, data: item }));
  if (data !== undefined) return [{ data }];
  const lines = linesOf(text);
  return lines.length > 1 && lines[0]?.data !== undefined ? lines : [{ data: undefined }];
}

function linesOf(text: string): readonly Entry[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, data: parsed(line) }]));
}

/** The data of a JSON text; undefined, which JSON cannot say, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
