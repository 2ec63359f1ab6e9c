import planSchema from '../../schemas/strategy-plan.schema.json' with { type: 'json' };
import type { AreaId, Level, PlanPath } from '../model.js';
import { patternOf } from '../plan/expected.js';
import { blockText, flowText, isLong } from '../plan/write.js';
import { LEVELS } from '../policy/policy.js';
import { withLabel } from '../render/label.js';
import { type Pen, penOf, wrap } from '../render/layout.js';
import { fieldAt } from './fields.js';
import { type InterviewWords, type PlaceText, placeText } from './interview-words.js';
import { CHAPTERS, needing } from './questions.js';
import { chapterTitle } from './tell.js';

/** What a skeleton holds: all areas and keys, unless told. */
export interface SkeletonScope {
  readonly areas?: readonly AreaId[];
  /** Only keys that a check of this level or a higher one needs. */
  readonly level?: Level;
}

const LAYOUT = { step: 2, indentItems: true, inline: false };

/** The comments keep to this width, in columns. */
const WIDTH = 100;

/**
 * The text of a plan in which nothing is said yet: every key with what it means, which level needs it, and
 * an example. It follows the format, so that an audit of it tells what is missing.
 */
export function skeleton(scope: SkeletonScope, words: InterviewWords): string {
  const sections = CHAPTERS.filter(
    (chapter) =>
      chapter === 'company' ||
      (chapter !== 'not_applicable' && (scope.areas === undefined || scope.areas.includes(chapter))),
  );
  // Sections stand where the format has them, and not in the order of an interview.
  const ordered = Object.keys(planSchema.properties).flatMap(
    (key) => sections.find((section) => section === key) ?? [],
  );
  const pen = penOf({ width: WIDTH, colorLevel: 0, unicode: true });
  const parts = [
    [
      ...comment(words.interview.skeleton.about(), 0, pen),
      `# yaml-language-server: $schema=${planSchema.$id}`,
      'format: 1',
    ],
    ...ordered.map((section) => {
      const lines = groupLines([section], scope, words, pen);
      const about = withLabel(
        chapterTitle(section, words),
        placeText([section], words).description,
        words.interface.report,
      );
      return lines.length === 0 ? [] : [...comment(about, 0, pen), ...lines];
    }),
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function groupLines(path: PlanPath, scope: SkeletonScope, words: InterviewWords, pen: Pen): string[] {
  const kind = fieldAt(path)?.kind;
  if (kind?.type !== 'group') return [];
  const members = kind.keys.flatMap((key) => keyLines([...path, key], kind.required.includes(key), scope, words, pen));
  const indent = '  '.repeat(path.length - 1);
  return members.length === 0 ? [] : [`${indent}${path.at(-1)}:`, ...members];
}

function keyLines(
  path: PlanPath,
  isRequired: boolean,
  scope: SkeletonScope,
  words: InterviewWords,
  pen: Pen,
): string[] {
  const field = fieldAt(path);
  const level = levelOf(path);
  if (field === undefined || (!isRequired && !isWithin(level, scope.level))) return [];
  const said = placeText(path, words);
  const column = 2 * (path.length - 1);
  const about = comment(
    `${said.description}${level === undefined ? '' : ` (${words.interface.levels[level]()})`}`,
    column,
    pen,
  );
  if (field.kind.type === 'group') return [...about, ...groupLines(path, scope, words, pen)];
  const indent = ' '.repeat(column);
  if (isRequired) return [...about, `${indent}${path.at(-1)}: ${words.interview.skeleton.name()}`];
  return [...about, ...valueLines(String(path.at(-1)), said, indent)];
}

/** A key without a value, and behind or below it an example. */
function valueLines(key: string, { example }: PlaceText, indent: string): string[] {
  if (!isLong(example)) return [`${indent}${key}: # ${flowText(example)}`];
  const lines = blockText(example, LAYOUT).split('\n');
  return [`${indent}${key}:`, ...lines.map((line) => `${indent}  # ${line}`)];
}

function comment(text: string, column: number, pen: Pen): string[] {
  const indent = ' '.repeat(column);
  return wrap(text, 0, { ...pen, width: pen.width - column - 2 }).map((line) => `${indent}# ${line}`);
}

/** The highest level of the checks that need a key. */
function levelOf(path: PlanPath): Level | undefined {
  return LEVELS.find((level) => needing(patternOf(path)).some((check) => check.level === level));
}

function isWithin(level: Level | undefined, lowest: Level | undefined): boolean {
  return lowest === undefined || (level !== undefined && LEVELS.indexOf(level) <= LEVELS.indexOf(lowest));
}
