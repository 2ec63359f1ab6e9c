import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, isSeq, Lexer, type Node, parseDocument, type YAMLSeq } from 'yaml';
import type { PlanPath } from '../../src/model.js';
import { withoutValue, withValue } from '../../src/plan/edit.js';
import { keysAt, patternWithin } from '../../src/plan/expected.js';
import { parsePlan, type Source } from '../../src/plan/parse.js';

/** Some whole number from 0 up to, not including, a bound. */
export type Pick = (bound: number) => number;

type Data = { [key: string]: unknown };

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TEXTS = [
  ...[
    'shop',
    'two words',
    'Zoë 🛒 日本',
    'https://shop.example/#top',
    "it's",
    '"quoted"',
    'a - b',
    'x:y',
    'C#',
    '50 %',
  ],
  ...[
    'yes',
    'null',
    '~',
    '12',
    '0x1F',
    '1e3',
    '2026-01-01',
    'true',
    '',
    ' lead',
    'trail ',
    'a: b',
    '# c',
    'a # b',
    '- x',
  ],
  ...[
    '[x]',
    '{x}',
    'a, b',
    '&x',
    '*x',
    '!x',
    '|',
    '>',
    '%',
    '@x',
    '`x',
    '?',
    '? x',
    '-',
    '---',
    '...',
    ':',
    'a:',
    '\ttab',
  ],
  ...[
    'first\nsecond',
    'first\n\nthird\n',
    'kept\n\n',
    '  deep\nflat',
    'a: b\n# c\n- d',
    '\nstarts',
    'trailing \nspace',
    '\n',
  ],
];

function oneOf<T>(pick: Pick, options: readonly T[], otherwise: T): T {
  return options[pick(options.length)] ?? otherwise;
}

function randomScalar(pick: Pick): unknown {
  if (pick(2) === 0) return oneOf(pick, TEXTS, '');
  return oneOf<unknown>(pick, [null, true, false, 0, 12, -3.5, 1.5e300, 2026], null);
}

/** A value as a plan may hold it: groups and lists where the format has them, anything elsewhere. */
export function randomValue(pick: Pick, at: string, depth: number): unknown {
  if (keysAt(at)) return randomGroup(pick, at, depth);
  if (keysAt(`${at}[]`) && depth > 0) return listOf(pick, 3, () => randomGroup(pick, `${at}[]`, depth - 1));
  const kind = depth > 0 ? pick(8) : 0;
  if (kind === 7) return randomGroup(pick, at, depth - 1);
  if (kind === 6) return listOf(pick, 3, () => randomValue(pick, `${at}[]`, depth - 1));
  if (kind >= 4) return listOf(pick, 5, () => randomScalar(pick));
  return randomScalar(pick);
}

function listOf(pick: Pick, bound: number, item: () => unknown): unknown[] {
  return Array.from({ length: pick(bound + 1) }, item);
}

export function randomGroup(pick: Pick, at: string, depth: number): Data {
  const entries = listOf(pick, at === '' ? 6 : 4, () => randomKey(pick, at)).map((key) => {
    const name = String(key);
    return [name, randomValue(pick, patternWithin(at, name), depth - 1)] as const;
  });
  return Object.fromEntries(entries);
}

function randomKey(pick: Pick, at: string): string {
  const known = keysAt(at) ?? [];
  return pick(4) > 0 && known.length > 0
    ? oneOf(pick, known, 'notes')
    : oneOf(pick, ['x-own', 'own key', 'ключ', 'a: b', '12', 'yes', '# no', 'effort', '-dash', '🔑', '?', ''], 'x-own');
}

/** Writes data as YAML in whatever way comes up, with comments wherever YAML lets them stand. */
export function randomText(pick: Pick, data: Data): string {
  const step = 1 + pick(4);
  const dash = pick(2) === 0 ? 0 : step;
  const often = 1 + pick(8);
  let comments = 0;
  const comment = (): string => {
    comments += 1;
    return `#${oneOf(pick, [' ', '', '## '], ' ')}c${comments}${oneOf(pick, ['', ' a: [b, "c', " - it's } #x", ':', ',', ' |'], '')}`;
  };
  const maybe = (): boolean => pick(often) === 0;
  const trailing = (): string => (maybe() ? `${' '.repeat(1 + pick(3))}${comment()}` : maybe() ? '  ' : '');
  const ownLines = (column = 0): string =>
    maybe()
      ? listOf(pick, 3, () => (pick(2) === 0 ? '\n' : `${' '.repeat(column + pick(7))}${comment()}\n`)).join('')
      : '';

  const plain = (value: unknown, flow: boolean): string | undefined => {
    const text = String(value);
    if (typeof value !== 'string') return value === null ? oneOf(pick, ['null', '~', 'Null'], 'null') : text;
    if (/^\s|\s$|^$|[\n\t]|: |:$| #|^[-?:,[\]{}#&*!|>'"%@`]/.test(text)) return undefined;
    if (flow && /[,[\]{}]/.test(text)) return undefined;
    return /^(y|yes|true|null|~|[\d.].*|---|\.\.\.)$/.test(text) ? undefined : text;
  };
  const quoted = (text: string): string =>
    pick(2) === 0 || /[\n\t]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
  const inline = (value: unknown, flow: boolean): string => {
    const written = pick(4) === 0 && typeof value === 'string' ? undefined : plain(value, flow);
    return written ?? quoted(String(value));
  };
  const keyText = (key: string, flow: boolean): string => inline(key, flow);

  const flowGap = (column: number): string => {
    if (!maybe()) return oneOf(pick, ['', ' ', ''], '');
    const lineEnd = pick(2) === 0 ? ` ${comment()}` : '';
    return `${lineEnd}\n${pick(3) === 0 ? ownLines() : ''}${' '.repeat(column + 1 + pick(4))}`;
  };
  const flow = (value: unknown, column: number): string => {
    const gap = (): string => flowGap(column);
    const tail = (parts: readonly string[]): string => (parts.length > 0 && pick(4) === 0 ? `${gap()},` : '');
    if (Array.isArray(value)) {
      const parts = value.map((item) => {
        const [pair] = isData(item) ? Object.entries(item) : [];
        if (isData(item) && pair && Object.keys(item).length === 1 && pick(4) === 0)
          return `${keyText(pair[0], true)}: ${flow(pair[1], column)}`;
        return flow(item, column);
      });
      return `[${gap()}${parts.join(`${gap()},${gap()}`)}${tail(parts)}${gap()}]`;
    }
    if (isData(value)) {
      const parts = Object.entries(value).map(([key, member]) => {
        const after = member === null && pick(2) === 0 ? '' : ` ${gap()}${flow(member, column)}`;
        return `${keyText(key, true)}${pick(6) === 0 ? ' ' : ''}:${after}`;
      });
      return `{${gap()}${parts.join(`${gap()},${gap() || ' '}`)}${tail(parts)}${gap()}}`;
    }
    return inline(value, true);
  };

  const blockScalar = (text: string, column: number): string => {
    const keep = /\n\n$|^\n$/.test(text) || pick(5) === 0 ? '+' : text.endsWith('\n') ? '' : '-';
    const sign = pick(3) === 0 ? '>' : '|';
    const lines = text.replace(/\n$/, '').split('\n');
    const by = Math.max(1, step - 1 + pick(2));
    const help = /^[ \n]/.test(text) ? String(by) : '';
    const body = lines.map((line) => (line === '' ? '' : ' '.repeat(column + by) + line)).join('\n');
    return ` ${sign}${help}${keep}${trailing()}\n${body}`;
  };

  /** What stands after a colon or a dash, its line's end included. */
  const after = (value: unknown, column: number, inItem: boolean): string => {
    if (value === null && pick(2) === 0) return `${trailing()}\n`;
    if (
      typeof value === 'string' &&
      /[^\s]/.test(value) &&
      !/\t/.test(value) &&
      (value.includes('\n') ? pick(3) > 0 : pick(12) === 0)
    ) {
      return `${blockScalar(value, Math.max(0, column))}\n`;
    }
    const isFilled = (Array.isArray(value) && value.length > 0) || (isData(value) && Object.keys(value).length > 0);
    if (!isFilled || pick(4) === 0) {
      const gap = pick(10) === 0 ? `${trailing()}\n${ownLines(column + 1)}${' '.repeat(column + 1 + pick(3))}` : ' ';
      return `${gap}${flow(value, Math.max(0, column))}${trailing()}\n`;
    }
    if (Array.isArray(value)) {
      if (inItem && pick(2) === 0) return list(value, column, true);
      const deeper = inItem || column < 0 ? step : dash;
      return `${trailing()}\n${ownLines()}${list(value, Math.max(0, column) + deeper, false)}`;
    }
    if (!isData(value)) return '\n';
    if (inItem && pick(6) > 0) return group(value, column, true);
    return `${trailing()}\n${ownLines()}${group(value, column + step, false)}`;
  };
  const list = (items: readonly unknown[], column: number, isInline: boolean): string => {
    const spaces = 1 + (pick(4) === 0 ? pick(3) : 0);
    const inner = isInline ? column + 1 + spaces : column;
    return items
      .map((item, index) => {
        const lead = isInline && index === 0 ? ' '.repeat(spaces) : `${ownLines()}${' '.repeat(inner)}`;
        return `${lead}-${after(item, inner, true)}`;
      })
      .join('');
  };
  const group = (value: Data, column: number, isInline: boolean): string => {
    const spaces = 1 + (pick(4) === 0 ? pick(3) : 0);
    const inner = isInline ? column + 1 + spaces : column;
    return Object.entries(value)
      .map(([key, member], index) => {
        const lead = isInline && index === 0 ? ' '.repeat(spaces) : `${ownLines()}${' '.repeat(inner)}`;
        if (pick(40) === 0)
          return `${lead}? ${keyText(key, false)}${trailing()}\n${' '.repeat(inner)}:${after(member, inner, false)}`;
        return `${lead}${keyText(key, false)}${pick(12) === 0 ? ' ' : ''}:${after(member, inner, false)}`;
      })
      .join('');
  };

  const body = pick(12) === 0 ? `${flow(data, 0)}${trailing()}\n` : group(data, 0, false);
  const head = `${ownLines()}${pick(8) === 0 ? `---${trailing()}\n` : ''}`;
  const foot = `${ownLines()}${pick(10) === 0 ? `...${trailing()}\n${ownLines()}` : ''}`;
  const text = head + body + foot;
  const ended = pick(5) === 0 ? text.replace(/\n$/, '') : text;
  return ended.replaceAll('\n', oneOf(pick, ['\n', '\n', '\r\n', '\r'], '\n'));
}

/** A change to a plan: a value, or nothing where something shall go. */
export interface Edit {
  readonly path: PlanPath;
  readonly value?: unknown;
}

export function randomEdit(pick: Pick, data: unknown): Edit {
  const path: (string | number)[] = [];
  let at = '';
  let here = data;
  const go = (step: string | number): void => {
    path.push(step);
    at = patternWithin(at, step);
    here = Array.isArray(here)
      ? here[Number(step)]
      : isData(here) && Object.hasOwn(here, step)
        ? here[step]
        : undefined;
  };
  while (path.length === 0 || pick(3) > 0) {
    if (Array.isArray(here)) go(pick(here.length + 1));
    else if (isData(here) && Object.keys(here).length > 0 && pick(4) > 0) go(oneOf(pick, Object.keys(here), 'notes'));
    else if (isData(here) || here === undefined || here === null) go(randomKey(pick, at));
    else break;
    if (here === undefined && pick(3) > 0) break;
  }
  if (here !== undefined && pick(4) === 0) return { path };
  if (Array.isArray(here) && pick(3) > 0) {
    const kept = here.filter(() => pick(3) > 0);
    return { path, value: [...kept, ...listOf(pick, 2, () => randomScalar(pick))] };
  }
  return { path, value: randomValue(pick, at, 2) };
}

export function sourceOf(text: string): Source {
  const result = parsePlan(text, 'plan.yaml');
  if (!result.readable)
    throw new Error(`${result.problem.message} ${JSON.stringify(result.problem.args)}: ${JSON.stringify(text)}`);
  return result.source;
}

export function edited(source: Source, edit: Edit): string | undefined {
  return 'value' in edit ? withValue(source, edit.path, edit.value) : withoutValue(source, edit.path);
}

/** The data that an edit asks for, worked out without the text. */
export function wanted(data: unknown, { path, ...edit }: Edit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return merged(data, 'value' in edit ? edit.value : undefined);
  if (Array.isArray(data)) {
    const inner = wanted(data[Number(step)], { path: rest, ...edit });
    if (rest.length === 0 && !('value' in edit)) return data.toSpliced(Number(step), 1);
    return step === data.length ? [...data, inner] : data.with(Number(step), inner);
  }
  const group = isData(data) ? data : {};
  if (rest.length === 0 && !('value' in edit))
    return Object.fromEntries(Object.entries(group).filter(([key]) => key !== step));
  const inner = wanted(Object.hasOwn(group, step) ? group[step] : typeof rest[0] === 'number' ? [] : undefined, {
    path: rest,
    ...edit,
  });
  return { ...group, [step]: inner };
}

function merged(present: unknown, value: unknown): unknown {
  if (!isData(present) || !isData(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, merged(present[key], inner)] as const);
  return { ...present, ...Object.fromEntries(entries) };
}

/** The comments of a text, as another reader of YAML finds them. */
export function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}

/** What an edit did to a text that it should not have done. */
export function faultOf(source: Source, edit: Edit, { refusable = false } = {}): string | undefined {
  const text = edited(source, edit);
  if (text === undefined) return refusable ? undefined : 'refused';
  const data = parsePlan(text, 'plan.yaml');
  if (!data.readable || !isDeepStrictEqual(data.source.data, wanted(source.data, edit))) return 'other data';
  const breaks = breaksOf(source.text);
  if (breaks.size > 0 && [...breaksOf(text)].some((lineBreak) => !breaks.has(lineBreak))) return 'other line breaks';
  return commentFault(unified(source.text), unified(text)) ?? lineFault(unified(source.text), unified(text), edit);
}

function breaksOf(text: string): Set<string> {
  return new Set(text.match(/\r\n?|\n/g));
}

function unified(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

function commentFault(before: string, after: string): string | undefined {
  const [old, now] = [commentsOf(before), commentsOf(after)];
  if (!isDeepStrictEqual(old.toSorted(), now.toSorted())) return 'other comments';
  return isDeepStrictEqual(old, now) ? undefined : 'comments in another order';
}

function lineFault(before: string, after: string, edit: Edit): string | undefined {
  const [from, to] = linesOf(before, edit);
  const lines = before.split('\n').filter((_, index) => index < from || index >= to);
  const left = after.split('\n').values();
  const lost = lines.find((line) => {
    for (let next = left.next(); !next.done; next = left.next()) if (next.value === line) return false;
    return true;
  });
  return lost === undefined ? undefined : `lines outside of ${from}-${to}: ${lost}`;
}

/** The lines that an edit may touch: those of what it replaces or takes out, or of the brackets that it adds to. */
function linesOf(text: string, edit: Edit): [number, number] {
  const document = parseDocument(text, { merge: true, uniqueKeys: false, keepSourceTokens: true });
  let node: unknown = document.contents;
  let [start, end] = [0, 0];
  const cover = (from: unknown, to: unknown): void => {
    start = isNode(from) ? (from.range?.[0] ?? 0) : start;
    end = isNode(to) ? (to.range?.[1] ?? end) : Math.max(start, end);
  };
  const flows = (inner: unknown): boolean => (isMap(inner) || isSeq(inner)) && inner.flow === true;
  if (flows(node)) cover(node, node);
  for (const step of edit.path) {
    const container = node;
    const pair = isMap(container)
      ? container.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      : undefined;
    const next: Node | undefined = isSeq(container)
      ? (container.items[Number(step)] as Node | undefined)
      : (pair?.value as Node);
    if (pair && next === null) {
      // A key behind `?` may have no value at all.
      cover(pair.key, pair.key);
      break;
    }
    if (next === undefined || next === null) {
      // Adding within a group or a list on lines of its own touches at most its first line, before which it may go.
      if (!flows(container) && (isMap(container) || isSeq(container))) {
        const first = container.items[0];
        const key = isPair(first) ? first.key : first;
        if (container.items.length > 0) {
          cover(key, undefined);
          return [lineOf(text, start), lineOf(text, start) + 1];
        }
      }
      break;
    }
    const isOnly = (isMap(container) || isSeq(container)) && container.items.length === 1;
    const isLast = step === edit.path.at(-1);
    if (flows(container) && isLast && !('value' in edit)) break;
    if (isOnly && isLast && !('value' in edit)) {
      // A list or a group of nothing is written on the line of its key.
      end = next.range?.[1] ?? end;
      break;
    }
    cover(pair ? pair.key : next, next);
    if (isSeq(container)) start = dashOf(container, Number(step)) ?? start;
    // Without the first part of an item, the second stands behind the dash.
    const [first, second] = isMap(container) || isSeq(container) ? container.items : [];
    const follower = isPair(second) ? second.key : second;
    if (isLast && !('value' in edit) && first === (pair ?? next) && isNode(follower)) end = follower.range?.[0] ?? end;
    node = next;
  }
  return [lineOf(text, start), lineOf(text, end) + 1];
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function dashOf({ srcToken }: YAMLSeq, index: number): number | undefined {
  if (srcToken?.type !== 'block-seq') return undefined;
  return srcToken.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}
