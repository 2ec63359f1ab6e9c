import { isDeepStrictEqual } from 'node:util';
import { AREA_IDS } from '../../src/areas/ids.js';
import { CHECK_IDS } from '../../src/areas/index.js';
import type { Kind } from '../../src/interview/fields.js';
import {
  addEntry,
  addItem,
  answer,
  back,
  begin,
  excuse,
  goTo,
  goToChapter,
  type Interview,
  leave,
  type Progress,
  removeItem,
  type Step,
  skipChapter,
} from '../../src/interview/interview.js';
import { CHAPTERS, type Scope } from '../../src/interview/questions.js';
import type { PlanPath } from '../../src/model.js';
import { expectedAt } from '../../src/plan/expected.js';
import { listFor, namesFor } from '../../src/plan/references.js';
import { type Data, isData, valueAt } from '../../src/plan/sound.js';
import { LEVELS } from '../../src/policy/policy.js';
import { breachesOf, commentsOf, sourceOf } from './engine.js';

/** Some whole number from 0 up to, not including, a bound. */
export type Pick = (bound: number) => number;

function oneOf<T>(pick: Pick, options: readonly T[]): T | undefined {
  return options[pick(options.length)];
}

const TEXTS = [
  'two words',
  "it's “so”, isn't it: yes # no",
  'Zoë 🛒 日本',
  'yes',
  'null',
  '12',
  '2026-01-01',
  '- x',
  '[x]',
  '{x: y}',
  '*x',
  'a: b',
  '# c',
  'first\nsecond\n',
  'https://shop.example/#top',
  'BE',
  'EUR',
  'in-a-row',
];

const OTHERS: readonly unknown[] = [...TEXTS, '', null, true, -1, 1e9, 0.5, [], {}, [null], ['x', 'x'], { a: 1 }, [{}]];

/** A value that the kind may have. */
function validValue(pick: Pick, kind: Kind, path: PlanPath, data: Data): unknown {
  switch (kind.type) {
    case 'number': {
      const { minimum = 0, maximum = 1000 } = expectedAt(path);
      return minimum + pick(Math.floor(maximum - minimum) + 1);
    }
    case 'boolean':
      return pick(2) === 0;
    case 'choice':
      return oneOf(pick, kind.values);
    case 'reference':
      return oneOf(pick, namesFor(kind.to, data, CHECK_IDS));
    case 'map':
      return Object.fromEntries(namesFor(kind.to, data, CHECK_IDS).map((name) => [name, pick(30)]));
    case 'list':
    case 'text-or-list':
      return [...new Set(Array.from({ length: 1 + pick(3) }, () => validValue(pick, kind.of, path, data)))];
    case 'text':
      return textOf(pick, kind.format);
    default:
      return oneOf(pick, OTHERS);
  }
}

function textOf(pick: Pick, format: string): unknown {
  if (format === 'date') return `2027-0${1 + pick(9)}-1${pick(10)}`;
  if (format === 'market') return oneOf(pick, ['NL', 'BE', 'DE', 'FR']);
  if (format === 'id') return `id-${pick(50)}`;
  return format === 'uri' ? 'https://shop.example' : oneOf(pick, TEXTS);
}

export function randomScope(pick: Pick): Scope {
  const level = oneOf(pick, [undefined, ...LEVELS]);
  const area = oneOf(pick, AREA_IDS);
  const other = oneOf(pick, AREA_IDS);
  return {
    depth: oneOf(pick, ['open', 'failing', 'all'] as const) ?? 'open',
    ...(level && { level }),
    ...(pick(3) === 0 && area && other && { areas: [area, other] }),
  };
}

/** What a step did, and where it may have changed the plan. */
interface Taken {
  readonly name: string;
  readonly interview: Interview;
  /** The place that it may change; undefined where it may change nothing. */
  readonly place?: PlanPath;
  /** The item that it may take out of the list at that place. */
  readonly removed?: number;
}

/** Takes some step. */
export function randomStep(pick: Pick, interview: Interview): Taken {
  const { current, source, draft, questions } = interview;
  const path = current?.path ?? [];
  const kind = current?.field.kind;
  const of = (step: Step): Interview => (step.taken ? step.interview : interview);
  const items = valueAt(source.data, path);
  switch (pick(14)) {
    case 0:
      return { name: 'leave', interview: leave(interview) };
    case 1:
      return { name: 'back', interview: back(interview) };
    case 2:
      return { name: 'skip', interview: skipChapter(interview) };
    case 3: {
      const id = pick(8) === 0 ? 'no.such.place' : (oneOf(pick, questions)?.id ?? '');
      return { name: `go to ${id}`, interview: goTo(interview, id) ?? interview };
    }
    case 4: {
      const chapter = oneOf(pick, CHAPTERS) ?? 'company';
      return { name: `go to chapter ${chapter}`, interview: goToChapter(interview, chapter) };
    }
    case 5: {
      const checks = Array.from({ length: 1 + pick(2) }, () => oneOf(pick, CHECK_IDS) ?? '');
      const reason = String(oneOf(pick, TEXTS));
      return { name: 'excuse', interview: of(excuse(interview, checks, reason)), place: ['not_applicable'] };
    }
    case 6: {
      const progress = JSON.parse(JSON.stringify(interview.progress)) as Progress;
      return { name: 'resume', interview: begin(sourceOf(source.text), interview.settings, progress) };
    }
    case 7: {
      const item = kind?.type === 'list' ? kind.of : kind;
      const to = item?.type === 'reference' ? item.to : 'role';
      const place = listFor(to)?.list ?? [];
      return { name: 'add entry', interview: of(addEntry(interview, to, `new-${pick(20)}`)), place };
    }
    default:
      break;
  }
  if (kind?.type === 'items' && pick(3) > 0) {
    const removed = pick((Array.isArray(items) ? items.length : 0) + 1);
    if (pick(4) > 0) return { name: 'add item', interview: addItem(interview) };
    return { name: `remove ${removed}`, interview: of(removeItem(interview, removed)), place: path, removed };
  }
  const value = kind && pick(5) > 0 ? validValue(pick, kind, path, source.data) : oneOf(pick, OTHERS);
  const next = value === undefined ? interview : of(answer(interview, value));
  return { name: `answer ${JSON.stringify(value)}`, interview: next, place: draft ? draft.path : path };
}

/** What a step did that it must not do; undefined where all is well. */
export function faultOf(before: Interview, taken: Taken, start: string): string | undefined {
  const { interview: after, place, removed } = taken;
  const { text } = after.source;
  if (place === undefined || after === before) return text === before.source.text ? undefined : 'it changed the plan';
  if (text === before.source.text) return undefined;
  const known = breachesOf(before.source.text);
  const breach = breachesOf(text).find((found) => !known.includes(found));
  if (breach !== undefined) return `it breaks the format: ${breach}`;
  if (!isDeepStrictEqual(commentsOf(text), commentsOf(start))) return 'other comments';
  const data = removed === undefined ? before.source.data : withoutItem(before.source.data, place, removed);
  return isSameOutside(data, sourceOf(text).data, removed === undefined ? place : []) ? undefined : 'other data';
}

function withoutItem(data: unknown, [step, ...rest]: PlanPath, removed: number): unknown {
  if (step === undefined) return Array.isArray(data) ? data.toSpliced(removed, 1) : data;
  if (Array.isArray(data)) return data.with(Number(step), withoutItem(data[Number(step)], rest, removed));
  return isData(data) ? { ...data, [step]: withoutItem(data[step], rest, removed) } : data;
}

/** Whether two plans say the same but for one place. Where nothing stood, what leads to the place may stand. */
function isSameOutside(before: unknown, after: unknown, path: PlanPath): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (typeof step === 'number') {
    const [old, now] = [listOf(before), listOf(after)];
    return (
      now.length === Math.max(old.length, step + 1) &&
      old.every((item, index) => index === step || isDeepStrictEqual(item, now[index])) &&
      isSameOutside(old[step], now[step], rest)
    );
  }
  const [old, now] = [groupOf(before), groupOf(after)];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return (
    [...keys].every((key) => key === step || isDeepStrictEqual(old[key], now[key])) &&
    isSameOutside(old[step], now[step], rest)
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function groupOf(value: unknown): Data {
  return isData(value) ? value : {};
}

/** A text with comments put between its lines and behind them, wherever they change nothing of what it says. */
export function withComments(pick: Pick, text: string): string {
  const { data } = sourceOf(text);
  let result = text;
  for (let count = 1; count <= 6; count += 1) {
    const lines = result.split('\n');
    const at = pick(lines.length);
    const comment = `# remark ${count}: it's [here], "so`;
    const line = lines[at] ?? '';
    const tried =
      pick(2) === 0
        ? lines.with(at, `${line} ${comment}`).join('\n')
        : lines.toSpliced(at, 0, `${' '.repeat(pick(8))}${comment}`).join('\n');
    if (commentsOf(tried).length > commentsOf(result).length && isSaying(tried, data)) result = tried;
  }
  return result;
}

function isSaying(text: string, data: Data): boolean {
  try {
    return isDeepStrictEqual(sourceOf(text).data, data);
  } catch {
    return false;
  }
}
