import path from 'node:path';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { isDay } from '../plan/day.js';
import { decode } from '../plan/decode.js';
import { withValue } from '../plan/edit.js';
import type { ReadingLimits } from '../plan/limits.js';
import { type ParseResult, parsePlan } from '../plan/parse.js';
import { valueAt } from '../plan/sound.js';
import { readWaivers } from '../policy/waivers.js';
import { printable } from '../render/printable.js';
import { dayOf, given } from './common-options.js';
import { Failure } from './failure.js';
import { findUpwards, houseFileReport, mistakesReport, rulesFor } from './house-files.js';
import { limitsIn } from './limits-in.js';
import { WAIVERS_FILE, type WaiveCommandOptions } from './options.js';
import { policyFor } from './policy-for.js';
import { contentOf } from './read-input.js';
import { writeFile, wroteText } from './write-file.js';

/** The byte order mark. */
const MARK = '\uFEFF';

const NEW_FILE = 'format: 1\nwaivers:\n';

/**
 * Writes a waiver into its file, comments and all else there kept, and gives the exit code.
 *
 * @throws Failure when the file cannot be read or written
 */
export async function waive(check: string, options: WaiveCommandOptions, words: Words, io: Io): Promise<number> {
  const {
    policy,
    interface: { cli },
  } = words;
  const today = dayOf(given(options.today), words, io);
  const resolved = await policyFor(options.plan ?? '-', given(options.config), words, io);
  if ('report' in resolved) {
    io.stderr.write(resolved.report);
    return 2;
  }
  const { files, horizon, rules } = resolved;
  const file = given(options.waivers) ?? files.waivers ?? findUpwards('-', WAIVERS_FILE, io) ?? WAIVERS_FILE;
  const name = path.relative('', io.realPath(file)) || file;
  const content = contentOf(file, words, io);
  const limits = limitsIn(words, io);
  const parsed = begun(content, name, limits);
  if (!parsed.readable) {
    io.stderr.write(await houseFileReport(parsed.problem, 'no-waivers', words, io));
    return 2;
  }
  const { source } = parsed;
  const entries = valueAt(source.data, ['waivers']);
  const place = ['waivers', Array.isArray(entries) ? entries.length : 0];
  const text = withValue(source, place, entryOf(check, options));
  if (text === undefined)
    throw new Failure(policy.errors['cannot-add']({ file: name }), policy.errors['cannot-add-fix']());
  const read = readWaivers(text, name, rulesFor(today, horizon, rules, limits));
  if (options.expires < today && isDay(options.expires)) {
    const error = policy.errors['already-over']({ expires: options.expires });
    throw new Failure(error, policy.errors['already-over-fix']({ today }));
  }
  if (!read.readable || read.mistakes.length > 0) {
    if (read.readable) io.stderr.write(await mistakesReport(read.mistakes, words, io.stderr));
    io.stderr.write(`${cli.errors.hint()} ${policy.errors['not-written'](printable({ file: name }))}\n`);
    return 2;
  }
  await writeFile(file, hasMark(content) ? MARK + text : text, words, io);
  io.stderr.write(`${wroteText(name, words)}\n`);
  return 0;
}

/** The waivers as they stand; where there are none yet, or nothing but comments, a list to add to. */
function begun(content: Uint8Array | undefined, name: string, limits: ReadingLimits): ParseResult {
  if (content === undefined) return parsePlan(NEW_FILE, name, limits);
  const parsed = parsePlan(content, name, limits);
  if (parsed.readable || parsed.problem.message !== 'empty') return parsed;
  const comments = decode(content).text;
  const started = parsePlan(`${comments}${/[^\r\n]$/.test(comments) ? '\n' : ''}${NEW_FILE}`, name, limits);
  return started.readable ? started : parsed;
}

/** Whether a file starts with a byte order mark, which reading takes off. */
function hasMark(content: Uint8Array | undefined): boolean {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content?.subarray(0, 3)) === MARK;
}

/** The entry as the file has it; what was not told is left out. */
function entryOf(check: string, options: WaiveCommandOptions): Record<string, string> {
  const { place, plan, kind, reason, owner, approvedBy, expires, ticket } = options;
  return {
    check,
    ...(place !== undefined && { place }),
    ...(plan !== undefined && { plan }),
    kind,
    reason,
    owner,
    approved_by: approvedBy,
    expires,
    ...(ticket !== undefined && { ticket }),
  };
}
