import { fillTemplate, labelHelpers, toDocument } from './document.js';
import { printable, WORD_JOINER } from './printable.js';
import type { View } from './view.js';

/** The texts of the view that are code: places in the plan and ids. */
const CODE: ReadonlySet<string> = new Set(['where', 'path', 'id']);

/** The report in GitHub Flavored Markdown, without HTML, so that it pastes into any editor. */
export function renderMarkdown(view: View): string {
  // The bare data of the audit is no text of the report.
  const { audit, findings, labels, ...shown } = toDocument(view);
  const document = escapeTexts(printable(shown));
  return fillTemplate('markdown/report', document, labelHelpers(view.labels, escapeMarkdown)).replace(
    /\n{3,}/g,
    '\n\n',
  );
}

/** The same data with every text escaped before a template sees it, so that no template can forget to. */
export function escapeTexts(data: object): object {
  // A check stands in several lists of a report, and is the same in each.
  const known = new Map<object, object>();
  const escaped = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return CODE.has(key) ? codeSpan(value) : escapeMarkdown(value);
    return typeof value === 'object' && value !== null ? escapedAll(value) : value;
  };
  const escapedAll = (value: object): object => {
    const same = known.get(value);
    if (same !== undefined) return same;
    const made = Array.isArray(value)
      ? value.map((item) => escaped(item, ''))
      : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, escaped(member, key)]));
    known.set(value, made);
    return made;
  };
  return escapedAll(data);
}

/**
 * Text that Markdown shows as it is, on one line: in a table cell, a heading, a list or a paragraph.
 *
 * Why not a library: gfm-escape has had no release since 2019, and mdast-util-to-markdown wants a
 * syntax tree and brings a dozen packages. Only what could mean something is escaped, so that the
 * source stays readable too.
 */
export function escapeMarkdown(text: string): string {
  if (isPlain(text)) return text;
  return (
    text
      .trim()
      // Spaces that do not break stay what they are.
      .replace(/[^\S\u00a0\u202f]+/g, ' ')
      // Readers make links of addresses in finished text, where no backslash helps. In code they do not.
      .split(ADDRESS)
      .map((part, index) => (index % 2 === 0 ? escapeSigns(part) : codeSpan(part)))
      .join('')
  );
}

/** Web and mail addresses, without the punctuation behind them and without what code in a table cannot hold. */
const ADDRESS =
  /(\b(?:[a-z][a-z\d+.-]{0,20}:\/\/|www\.)[^\s`|]*[^\s`|.,:;!?'"()[\]<>]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})/i;

function escapeSigns(text: string): string {
  return (
    text
      // Emphasis, code, links, images, HTML, table cells, strikethrough, formulas.
      .replace(/[\\`*[\]<>|~$]/g, '\\$&')
      // An underscore within a word means nothing.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      // Entities.
      .replace(/&(?=#?\w+;)/g, '\\&')
      // Headings, lists and rules.
      .replace(/(?<!\S)#|^[-+=]/g, '\\$&')
      .replace(/^(\d+)([.)])(?!\S)/, '$1\\$2')
      // What GitHub and GitLab look for in finished text as well, and a word joiner keeps them from finding: what else
      // could be an address, mentions, numbers of issues and merge requests, emoji codes, and marks of a change.
      .replace(/:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|@(?=[\w.-])|[#!](?=\d)|\bGH(?=-\d)|[[{](?=[+-])/gi, `$&${WORD_JOINER}`)
  );
}

/** Whether nothing in a text could mean anything, as in most of what a report says. */
function isPlain(text: string): boolean {
  return (SENTENCE.test(text) && !/www\.|GH-\d/i.test(text)) || PLAIN.test(text);
}

/** The same in Latin letters, which takes a tenth of the time. */
const SENTENCE = /^[a-z](?: ?[a-z\d,.;()'’“”«»%?\u00a0\u202f-])*$/i;
const PLAIN = /^(?=\p{L})(?!.*(?: {2}| $|www\.|GH-\d))[\p{L}\p{N} ,.;()'’“”«»%?\u00a0\u202f-]*$/iu;

/** A code span; the fence is longer than any run of backticks in it. With a bar, which ends the cell of a table, it is none. */
function codeSpan(text: string): string {
  if (text === '') return '';
  if (text.includes('|')) return escapeMarkdown(text);
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  return runs.length > 0 ? `${fence} ${text} ${fence}` : fence + text + fence;
}
