import path from 'node:path';
import { Chalk } from 'chalk';
import { WAIVABLE_IDS } from '../audit-plan.js';
import { loadPlaces } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import type { Io, Output } from '../io.js';
import { isWithin, withSlashes } from '../paths.js';
import { codeFrame } from '../plan/code-frame.js';
import type { ReadingLimits } from '../plan/limits.js';
import { rangeOf } from '../plan/position.js';
import type { UnreadableProblem } from '../plan/unreadable.js';
import type { Baseline } from '../policy/baseline.js';
import { type Mistake, MOST_MISTAKES } from '../policy/mistake.js';
import type { HouseRule } from '../policy/rules.js';
import type { WaiverEntry, WaiverRules } from '../policy/waivers.js';
import { plainSigns } from '../render/ascii.js';
import { mistakeText } from '../render/mistake-text.js';
import { printable } from '../render/printable.js';
import { frameLines } from '../render/terminal.js';
import { limitsIn } from './limits-in.js';
import { lookOf } from './look.js';
import { BASELINE_FILE, WAIVERS_FILE } from './options.js';
import { contentOf, readInput } from './read-input.js';
import { unreadableReport } from './unreadable.js';

/** A file that was found, or named; or what is wrong with it, as text for a terminal. */
export type HouseFile<T> = { readonly file: string; readonly content: T } | { readonly report: string };

/** The nearest file of a name, in the folder of a plan or above it. */
export function findUpwards(plan: string, name: string, io: Io): string | undefined {
  let folder = path.dirname(io.realPath(plan === '-' ? 'plan' : plan));
  for (;;) {
    if (io.namesIn(folder).has(name)) return path.join(folder, name);
    const above = path.dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

/** What waivers are held to: the day, the horizon, and the ids of checks, sections and rules of the house. */
export function rulesFor(
  today: string,
  horizon: number,
  rules: readonly HouseRule[],
  limits: ReadingLimits,
): WaiverRules {
  return { today, horizon, limits, ids: [...WAIVABLE_IDS, ...rules.map(({ id }) => id)] };
}

/**
 * The waivers of a file, named or found; undefined where there is none.
 *
 * @throws Failure when a file that was named cannot be read
 */
export async function waiversOf(
  plan: string,
  named: string | undefined,
  rules: WaiverRules,
  words: Words,
  io: Io,
): Promise<HouseFile<readonly WaiverEntry[]> | undefined> {
  const file = named ?? findUpwards(plan, WAIVERS_FILE, io);
  if (file === undefined) return undefined;
  const input = await readInput(file, words, io);
  const { readWaivers } = await import('../policy/waivers.js');
  const read = readWaivers(input, nameOf(file), rules);
  if (!read.readable) return { report: await houseFileReport(read.problem, 'no-waivers', words, io) };
  if (read.mistakes.length > 0) return { report: await mistakesReport(read.mistakes, words, io.stderr) };
  return { file, content: read.entries.filter((entry) => isAbout(entry, plan, file, io)) };
}

/**
 * The baseline of a file, named or found; undefined where there is none.
 *
 * @param mayBeNew whether a file that was named need not be there yet
 * @throws Failure when a file that was named cannot be read
 */
export async function baselineOf(
  plan: string,
  named: string | undefined,
  words: Words,
  io: Io,
  { mayBeNew = false } = {},
): Promise<HouseFile<Baseline> | undefined> {
  const file = named ?? findUpwards(plan, BASELINE_FILE, io);
  if (file === undefined || (mayBeNew && contentOf(file, words, io) === undefined)) return undefined;
  const { readBaseline } = await import('../policy/baseline.js');
  const read = readBaseline(await readInput(file, words, io), nameOf(file), limitsIn(words, io));
  if (!read.readable) return { report: await houseFileReport(read.problem, 'no-baseline', words, io) };
  if (read.mistakes.length > 0) return { report: await mistakesReport(read.mistakes, words, io.stderr) };
  return { file, content: read.baseline };
}

/** The fingerprints that a baseline has of a plan. */
export function knownOf({ plans }: Baseline, plan: string): readonly string[] {
  return Object.hasOwn(plans, plan) ? (plans[plan] ?? []) : [];
}

/** A plan's name as a house's file has it: from the folder of that file, with slashes. */
export function nameWithin(file: string, plan: string, io: Io): string {
  if (plan === '-') return plan;
  return withSlashes(path.relative(path.dirname(io.realPath(file)), io.realPath(plan)));
}

function isAbout({ plan: named }: WaiverEntry, plan: string, file: string, io: Io): boolean {
  if (named === undefined) return true;
  return matches(nameWithin(file, plan, io), named.replace(/^(?:\.\/)+/, ''));
}

/** Whether a name matches a pattern in which `*` stands for any text but `/`: by expression, twenty of them would take years. */
function matches(name: string, pattern: string): boolean {
  const [folders, patterns] = [name.split('/'), pattern.split('/')];
  return folders.length === patterns.length && patterns.every((part, index) => matchesPart(folders[index] ?? '', part));
}

function matchesPart(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const text of rest) {
    // The first place that fits leaves most room for what follows.
    const found = name.indexOf(text, at);
    if (found === -1 || found + text.length > end) return false;
    at = found + text.length;
  }
  return true;
}

/** A file's name as a person would type it here. */
export function nameOf(file: string): string {
  return isWithin('', file) ? path.relative('', file) : file;
}

/** Why a house's file cannot be read; where it is no document of keys at all, what it should be. */
export async function houseFileReport(
  problem: UnreadableProblem,
  otherwise: 'no-config' | 'no-waivers' | 'no-baseline',
  words: Words,
  io: Io,
): Promise<string> {
  const { message, file, text = '', range = rangeOf([0], 0, 0) } = problem;
  // What is said of these would speak of a plan.
  const isOther = message === 'empty' || message === 'list-at-top' || message === 'text-at-top';
  if (!isOther) return unreadableReport(problem, words, lookOf(io.stderr));
  return mistakesReport([{ message: otherwise, args: {}, file, text, range }], words, io.stderr);
}

/** Mistakes with their lines; for a terminal. */
export async function mistakesReport(mistakes: readonly Mistake[], words: Words, output: Output): Promise<string> {
  const places = mistakes.some(({ args }) => 'about' in args) ? await loadPlaces(words.language) : undefined;
  const ink = new Chalk({ level: output.colorLevel });
  const { prefix } = words.interface.cli.errors;
  const blocks = mistakes.slice(0, MOST_MISTAKES).map((mistake) => {
    const { file, text, range } = mistake;
    const where = printable(`${file}:${range.start.line}:${range.start.column}`);
    const line = `${ink.cyan(where)} ${ink.red(prefix())} ${mistakeText(mistake, words, places)}`;
    return [line, ...frameLines(codeFrame(text, range), { ink })].join('\n');
  });
  const more = mistakes.length > MOST_MISTAKES ? [words.policy.errors['more-mistakes']({ count: MOST_MISTAKES })] : [];
  const report = `${[...blocks, ...more].join('\n\n')}\n`;
  return output.unicode ? report : plainSigns(report);
}
