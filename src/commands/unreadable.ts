import { Chalk } from 'chalk';
import type { Words } from '../i18n/words.js';
import type { Look } from '../model.js';
import { codeFrame } from '../plan/code-frame.js';
import { raised } from '../plan/limits.js';
import type { UnreadableProblem } from '../plan/unreadable.js';
import { plainSigns } from '../render/ascii.js';
import { printable } from '../render/printable.js';
import { frameLines } from '../render/terminal.js';

/** Why a plan cannot be read, where, its lines, and what to do; for a terminal. */
export function unreadableReport(
  problem: UnreadableProblem,
  words: Words,
  { colorLevel, unicode }: Pick<Look, 'colorLevel' | 'unicode'>,
): string {
  const ink = new Chalk({ level: colorLevel });
  const { file, text, range } = problem;
  const said = words.plan.unreadable[problem.message];
  const { errors } = words.interface.cli;
  const args = printable(problem.args);
  const { name, limit } = problem.args;
  const value = raised(String(name), Number(limit));
  const raise = value === undefined ? '' : ` ${errors['raise-limit']({ setting: `${name}=${value}` })}`;
  const where = printable(range ? `${file}:${range.start.line}:${range.start.column}` : file);
  const frame = text !== undefined && range ? frameLines(codeFrame(text, range), { ink }) : [];
  const report = [
    `${ink.cyan(where)} ${ink.red(errors.prefix())} ${said.problem(args)}`,
    ...frame,
    `${ink.dim(errors.hint())} ${said.fix(args)}${raise}`,
    '',
  ].join('\n');
  return unicode ? report : plainSigns(report);
}
