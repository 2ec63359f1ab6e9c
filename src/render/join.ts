import type { Log } from 'sarif';
import { jsonText } from './json.js';
import { SARIF_SCHEMA } from './machine.js';

/** Puts the reports of several plans into one text, each as it comes, so that nobody has to hold them all. */
export interface Joiner {
  /** What a report adds to the text. */
  readonly next: (report: string) => string;
  /** What stands after the last one. */
  readonly end: () => string;
}

/** The formats in which one text can hold the reports of several plans. */
export const JOINED_FORMATS = ['json', 'ndjson', 'github', 'gitlab', 'sarif'] as const;

export type JoinedFormat = (typeof JOINED_FORMATS)[number];

/** Joins reports of a format: JSON as a list, what is a list as one list, lines as lines, SARIF as runs of one log. */
export function joinerOf(format: JoinedFormat): Joiner {
  switch (format) {
    case 'json':
      return listJoiner((report) => report.trim());
    case 'gitlab':
      return listJoiner((report) => report.trim().slice(1, -1).trim());
    case 'sarif':
      return sarifJoiner();
    case 'ndjson':
    case 'github':
      return { next: (report) => report, end: () => '' };
  }
}

function listJoiner(itemsOf: (report: string) => string): Joiner {
  let isEmpty = true;
  return {
    next: (report) => {
      const items = itemsOf(report);
      if (items === '') return '';
      const before = isEmpty ? '[\n' : ',\n';
      isEmpty = false;
      return before + items;
    },
    end: () => (isEmpty ? '[]\n' : '\n]\n'),
  };
}

function sarifJoiner(): Joiner {
  const { next, end } = listJoiner((report) => {
    const { runs }: Log = JSON.parse(report);
    return runs.map((run) => jsonText(run, 2)).join(',\n');
  });
  const head = `{"$schema":${JSON.stringify(SARIF_SCHEMA)},"version":"2.1.0","runs":`;
  let isFirst = true;
  const begun = (text: string): string => {
    const before = isFirst ? head : '';
    isFirst = false;
    return before + text;
  };
  return { next: (report) => begun(next(report)), end: () => `${begun(end()).trimEnd()}}\n` };
}
