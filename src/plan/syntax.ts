import { parseEvents, YAMLException } from 'js-yaml';
import { exceeded, type ReadingLimits } from './limits.js';
import { lineEndOf } from './position.js';
import type { Trouble } from './unreadable.js';

/** Where the parser stopped: its reason, the character there, and the line before and from there. */
interface Stop {
  readonly reason: string;
  readonly at: number;
  readonly text: string;
  readonly character: string;
  readonly lineStart: number;
  readonly before: string;
}

/**
 * Says in plain words why a text is not YAML. A parser tells what it stumbled over, which is often not
 * what the author did: a quote that is never closed shows as bad indentation three lines later. What
 * is not known here is told by its place alone.
 */
export function syntaxProblem(error: unknown, text: string, limits: ReadingLimits): Trouble {
  if (!(error instanceof YAMLException)) return { message: 'not-yaml', args: {} };
  const stop = stopOf(error, text);
  for (const explain of EXPLANATIONS) {
    const trouble = explain(stop);
    if (trouble) return { start: stop.at, ...trouble };
  }
  if (stop.reason.includes('maxDepth')) return { message: 'too-deep', args: exceeded(limits, 'depth'), start: stop.at };
  if (stop.reason.includes('maxAliases')) {
    return { message: 'too-many-aliases', args: exceeded(limits, 'aliases'), start: stop.at };
  }
  if (stop.reason.includes('maxTotalMergeKeys')) {
    return { message: 'too-many-merges', args: exceeded(limits, 'merges'), start: stop.at };
  }
  return { message: 'not-yaml', args: {}, start: stop.at };
}

function stopOf({ reason, mark }: YAMLException, text: string): Stop {
  const at = Math.min(mark?.position ?? 0, text.length);
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return { reason, at, text, character: text[at] ?? '', lineStart, before: text.slice(lineStart, at) };
}

/** In this order; the first that recognises the stop speaks. */
const EXPLANATIONS: readonly ((stop: Stop) => Trouble | undefined)[] = [
  tabIndentation,
  unclosed,
  controlCharacter,
  unknownEscape,
  undefinedAlias,
  unknownTag,
  notMergeable,
  reservedCharacter,
  inBrackets,
  afterQuote,
  colonInText,
  missingColon,
  mixedList,
  badIndentation,
];

const INDENTATION = /indentation|end of the stream or a document separator/;

function tabIndentation({ reason, text, lineStart }: Stop): Trouble | undefined {
  const end = lineEndOf(text, lineStart);
  const tab = /^ *\t[ \t]*(?=\S)/.exec(text.slice(lineStart, end))?.[0];
  if (tab === undefined || !INDENTATION.test(reason)) return undefined;
  return { message: 'tab-indentation', start: lineStart + tab.indexOf('\t'), end: lineStart + tab.length };
}

/** A quote or bracket that is never closed: the parser only misses it where the indentation ends. */
function unclosed({ reason, at, text, character }: Stop): Trouble | undefined {
  const isCut = reason === 'deficient indentation';
  if (isCut && /[\]}]/.test(character)) return { message: 'bracket-not-indented', args: { bracket: character } };
  const head = text.slice(0, at).trimEnd();
  const within = isCut ? reasonOf(head) : reason;
  if (!/unexpected end of the (stream|document) within a (flow|single|double) /.test(within)) return undefined;
  if (within.includes('flow collection')) {
    const start = openBracket(head);
    const bracket = head[start] ?? '';
    const closing = bracket === '{' ? '}' : ']';
    return { message: 'unclosed-bracket', args: { bracket, closing }, start, end: text.length };
  }
  const quote = within.includes('double') ? '"' : "'";
  const start = quote === '"' ? openDoubleQuote(head) : openSingleQuote(head);
  return { message: 'unclosed-quote', args: { quote }, start, end: text.length };
}

function reasonOf(text: string): string {
  try {
    parseEvents(text, {});
    return '';
  } catch (error) {
    return error instanceof YAMLException ? error.reason : '';
  }
}

/** After an unclosed double quote every other one is escaped: it is the last that is not. */
function openDoubleQuote(text: string): number {
  let last = 0;
  for (const { index, 0: found } of text.matchAll(/\\[\s\S]|"/g)) if (found === '"') last = index;
  return last;
}

/** After an unclosed single quote all others stand in pairs: it is the first of the last odd run. */
function openSingleQuote(text: string): number {
  let last = 0;
  for (const { index, 0: run } of text.matchAll(/'+/g)) if (run.length % 2 === 1) last = index;
  return last;
}

/** The last bracket that nothing after it closes. */
function openBracket(text: string): number {
  let closed = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (/[\]}]/.test(text.charAt(index))) closed += 1;
    else if (/[[{]/.test(text.charAt(index)) && closed-- === 0) return index;
  }
  return 0;
}

function controlCharacter({ reason, character }: Stop): Trouble | undefined {
  if (!/non-printable|null byte|valid JSON character/.test(reason)) return undefined;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { message: 'control-character', args: { code: `U+${code}` } };
}

function unknownEscape({ reason, at, text }: Stop): Trouble | undefined {
  if (!/escape sequence|hexadecimal/.test(reason)) return undefined;
  const start = text.lastIndexOf('\\', at);
  return { message: 'unknown-escape', args: { escape: text.slice(start, at + 1).trim() }, start, end: at + 1 };
}

function undefinedAlias({ reason, at }: Stop): Trouble | undefined {
  const name = /^unidentified alias "(.*)"$/.exec(reason)?.[1];
  if (name === undefined) return undefined;
  return { message: 'undefined-alias', args: { name }, start: at - 1, end: at + name.length };
}

function unknownTag({ reason, at, text, lineStart }: Stop): Trouble | undefined {
  if (!/\btag\b/.test(reason)) return undefined;
  const start = Math.max(lineStart, text.lastIndexOf(' !', at) + 1);
  const tag = /^\S+/.exec(text.slice(start))?.[0] ?? '';
  return { message: 'unknown-tag', args: { tag }, start, end: start + tag.length };
}

function notMergeable({ reason, at }: Stop): Trouble | undefined {
  if (!/^cannot merge|abnormal merge/.test(reason)) return undefined;
  return { message: 'not-mergeable', end: at + 2 };
}

/** A text that starts with a character which means something else in YAML. */
function reservedCharacter({ reason, before, character, lineStart }: Stop): Trouble | undefined {
  const unreadable = /[@`%|>]/.test(character) && /bad indentation/.test(reason);
  if (unreadable && /(^|[:-]\s+)$/.test(before)) return { message: 'reserved-character', args: { character } };
  const starts = /anchor|alias node|block scalar|line break is expected|repeat of/.test(reason);
  const sign = /(?:^|[:-] +)([&*|>])\S*\s*$/.exec(before) ?? /(?:^|[:-] +)(\*)\S+\s+$/.exec(before);
  if (sign?.[1] === undefined || !(starts || /bad indentation/.test(reason))) return undefined;
  const start = lineStart + sign.index + sign[0].indexOf(sign[1]);
  return { message: 'reserved-character', args: { character: sign[1] }, start };
}

function inBrackets({ reason, character, before }: Stop): Trouble | undefined {
  if (reason.startsWith('missed comma')) return { message: 'missing-comma' };
  if (reason.startsWith('expected the node content')) return { message: 'extra-comma' };
  const isStray = /[\]}]/.test(character) && /indentation|end of the stream/.test(reason);
  return isStray && /(^|[:\]}]|- )\s*$/.test(before)
    ? { message: 'stray-bracket', args: { bracket: character } }
    : undefined;
}

function afterQuote({ reason, before }: Stop): Trouble | undefined {
  const quote = /(["'])\s*$/.exec(before)?.[1];
  if (quote === undefined || !reason.startsWith('bad indentation')) return undefined;
  return { message: 'text-after-quote', args: { quote } };
}

function colonInText({ reason, character, before }: Stop): Trouble | undefined {
  if (!reason.startsWith('bad indentation')) return undefined;
  if (character === '-' && /:\s+$/.test(before)) return { message: 'list-beside-key' };
  return character === ':' && /\S:\s/.test(before) ? { message: 'colon-in-text' } : undefined;
}

/** A line in which no key is told from its value: here, or just above where the parser noticed. */
function missingColon({ reason, at, text, lineStart, character }: Stop): Trouble | undefined {
  // A line without a colon goes on in the next one, whose colon then comes too late.
  const isLate = reason.startsWith('bad indentation') && character === ':';
  if (!isLate && !/key-value separator|multiline key|expected ':'|end of the stream or a document/.test(reason)) {
    return undefined;
  }
  for (const start of [lineBefore(text, lineStart), lineStart]) {
    if (start === undefined || start > at) continue;
    const line = text.slice(start, lineEndOf(text, start)).trimEnd();
    const content = line.trimStart();
    const place = { start: start + line.length - content.length, end: start + line.length };
    const key = /^["']?([\w-]+)["']?:\S/.exec(content)?.[1];
    if (key !== undefined) return { message: 'missing-space', args: { key }, ...place };
    if (content !== '' && !/^[-#\]}]|:(\s|$)|^\.\.\.$/.test(content)) return { message: 'missing-colon', ...place };
  }
  return undefined;
}

function lineBefore(text: string, lineStart: number): number | undefined {
  const head = text.slice(0, lineStart).trimEnd();
  if (head === '') return undefined;
  return Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1;
}

/** A dash among keys, or a key among dashes. */
function mixedList({ reason, at, text, lineStart }: Stop): Trouble | undefined {
  if (!/end of the stream or a document/.test(reason)) return undefined;
  return { message: 'mixed-list', start: Math.max(lineStart, at), end: lineEndOf(text, at) };
}

function badIndentation({ reason, text, lineStart }: Stop): Trouble | undefined {
  if (!reason.startsWith('bad indentation')) return undefined;
  const end = lineEndOf(text, lineStart);
  const start = lineStart + (/^\s*/.exec(text.slice(lineStart, end))?.[0].length ?? 0);
  return { message: 'bad-indentation', start, end };
}
