import path from 'node:path';
import type { Words } from '../i18n/words.js';
import { NO_PROGRESS, type Progress } from '../interview/interview.js';
import type { Io } from '../io.js';
import { decode } from '../plan/decode.js';
import type { ReadingLimits } from '../plan/limits.js';
import { type ParseResult, parsePlan } from '../plan/parse.js';
import { Failure } from './failure.js';
import { contentOf } from './read-input.js';
import { reasonOf } from './reason.js';
import { refuseElsewhere } from './write-file.js';

/** The byte order mark. */
const MARK = '\uFEFF';

/** The plan that an interview writes: its content as it was last read or written, and the note beside it. */
export interface PlanFile {
  readonly name: string;
  /** What is on disk, as far as it is known; undefined before there is a file. */
  readonly content: Uint8Array | undefined;
  /** Where the interview's place is kept, and that it is under way. */
  readonly note: string;
}

/** The note beside a plan: who has it open, and where the interview stands. */
interface Note {
  readonly open?: { readonly process: number; readonly host: string };
  readonly progress: Progress;
}

/**
 * Opens a plan for an interview, to the exclusion of others.
 *
 * @throws Failure when it cannot be read, when nothing can be written beside it, or when another
 * interview has it open
 */
export async function openPlan(
  name: string,
  words: Words,
  io: Io,
): Promise<{ readonly file: PlanFile; readonly progress: Progress }> {
  refuseElsewhere(name, words, io);
  // What cannot be read is not taken either.
  contentOf(name, words, io);
  const place = io.realPath(name);
  const note = path.join(path.dirname(place), `.${path.basename(place)}.interview`);
  const progress = await claim(name, note, words, io);
  return { file: { name, content: contentOf(name, words, io), note }, progress };
}

/** Takes the plan; the note of an interview that was killed is taken over. */
async function claim(name: string, note: string, words: Words, io: Io): Promise<Progress> {
  const { errors } = words.interview;
  const own = { process: io.process.id, host: io.process.host };
  try {
    if (await io.createFile(note, noteText({ open: own, progress: NO_PROGRESS }))) return NO_PROGRESS;
    const { open, progress } = readNote(note, io);
    // The number of this process can be the one that a killed process had.
    const isRunning = open !== undefined && open.process !== own.process && io.process.isRunning(open.process);
    if (open && (open.host !== own.host || isRunning)) {
      throw new Failure(errors.busy({ file: name, pid: open.process }), errors['busy-fix']({ lock: note }));
    }
    io.removeFile(note);
    if (await io.createFile(note, noteText({ open: own, progress }))) return progress;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = reasonOf(error, words);
    throw new Failure(errors['cannot-lock']({ file: name, reason }), errors['cannot-lock-fix']());
  }
  return claim(name, note, words, io);
}

function noteText(note: Note): string {
  return `${JSON.stringify(note)}\n`;
}

/** A note that is not whole says nothing. */
function readNote(note: string, io: Io): Note {
  try {
    const { open, progress }: Partial<Note> = JSON.parse(new TextDecoder().decode(io.readFile(note)));
    const isOpen = typeof open?.process === 'number' && typeof open.host === 'string';
    return { ...(isOpen && { open }), progress: isWhole(progress) ? progress : NO_PROGRESS };
  } catch {
    return { progress: NO_PROGRESS };
  }
}

function isWhole(progress: Progress | undefined): progress is Progress {
  const lists: readonly unknown[] = [progress?.trail, progress?.settled, progress?.skipped, progress?.added];
  return lists.every((list) => Array.isArray(list) && list.every((id) => typeof id === 'string'));
}

/**
 * The plan in a file; where there is none, or nothing but comments, a new one that says nothing yet but
 * needs the company's name.
 */
export function startOf({ name, content }: Pick<PlanFile, 'name' | 'content'>, limits?: ReadingLimits): ParseResult {
  if (content === undefined) return parsePlan(newPlan(name), name, limits);
  const parsed = parsePlan(content, name, limits);
  if (parsed.readable || parsed.problem.message !== 'empty') return parsed;
  const comments = decode(content).text;
  const begun = parsePlan(`${comments}${/[^\r\n]$/.test(comments) ? '\n' : ''}${newPlan(name)}`, name, limits);
  return begun.readable ? begun : parsed;
}

function newPlan(name: string): string {
  const isJson = path.extname(name).toLowerCase() === '.json';
  return isJson ? `${JSON.stringify({ format: 1, company: {} }, null, 2)}\n` : 'format: 1\n\ncompany:\n';
}

/** Whether a file holds what it held when it was last looked at. */
export function isUnchanged({ content }: PlanFile, now: Uint8Array | undefined): boolean {
  return content === undefined || now === undefined ? content === now : Buffer.compare(content, now) === 0;
}

/**
 * Replaces the plan's file as a whole, its byte order mark kept.
 *
 * @param lost what is not in the file when it cannot be written
 * @throws Failure when it cannot be written; what stood in it is whole then
 */
export async function writePlan(
  file: PlanFile,
  plan: string,
  words: Words,
  io: Io,
  lost = (): string => '',
): Promise<PlanFile> {
  const hasMark =
    file.content !== undefined &&
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content.subarray(0, 3)) === MARK;
  const text = (hasMark ? MARK : '') + plan;
  const content = new TextEncoder().encode(text);
  if (isUnchanged(file, content)) return file;
  await write(file.name, text, words, io, lost);
  return { ...file, content };
}

/**
 * Remembers where the interview stands.
 *
 * @throws Failure when it cannot be written
 */
export function remember({ note }: PlanFile, progress: Progress, words: Words, io: Io): Promise<void> {
  const open = { process: io.process.id, host: io.process.host };
  return write(note, noteText({ open, progress }), words, io);
}

/**
 * Lets the plan go, and keeps the place where there is something to go on with.
 *
 * @throws Failure when the place cannot be written
 */
export async function closePlan(
  { note, content }: PlanFile,
  progress: Progress | undefined,
  words: Words,
  io: Io,
): Promise<void> {
  if (progress === undefined || content === undefined) io.removeFile(note);
  else await write(note, noteText({ progress }), words, io);
}

async function write(file: string, text: string, words: Words, io: Io, lost = (): string => ''): Promise<void> {
  const { errors } = words.interview;
  try {
    await io.writeFile(file, text);
  } catch (error) {
    const reason = reasonOf(error, words);
    throw new Failure(errors['cannot-save']({ file, reason }), `${errors['cannot-save-fix']()} ${lost()}`.trim());
  }
}
