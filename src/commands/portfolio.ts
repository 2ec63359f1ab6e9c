import path from 'node:path';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { placeOf } from '../paths.js';
import { decode } from '../plan/decode.js';
import { bytesIn } from '../plan/limits.js';
import { MOST_MISTAKES } from '../policy/mistake.js';
import { type AuditMistake, type Digest, digestOf } from '../portfolio/digest.js';
import { type Entry, entriesIn } from '../portfolio/entries.js';
import type { PortfolioFormat } from '../portfolio/render.js';
import { renderPortfolio } from '../portfolio/report.js';
import { plainSigns } from '../render/ascii.js';
import { given } from './common-options.js';
import { Failure } from './failure.js';
import { failureText } from './failure-text.js';
import { limitsIn } from './limits-in.js';
import { lookOf } from './look.js';
import { oneOf } from './one-of.js';
import { PORTFOLIO_EXTENSIONS, PORTFOLIO_FORMATS, type PortfolioCommandOptions } from './options.js';
import { filesOf } from './plans.js';
import { readInput } from './read-input.js';
import { refuseElsewhere, writeFile, wroteText } from './write-file.js';

/** The extensions of files that hold one audit a line. */
const LINES: ReadonlySet<string> = new Set(['.ndjson', '.jsonl']);

/** Joins audits that were made before, writes and prints the portfolio, and gives the exit code. */
export async function portfolio(
  names: readonly string[],
  options: PortfolioCommandOptions,
  words: Words,
  io: Io,
): Promise<number> {
  const files = await filesOf(names, words, io);
  const chosen = given(options.format) === undefined ? undefined : formatNamed(options.format ?? '', words);
  const outputs = outputsOf(files, options.output ?? [], words, io);
  const { digests, failures } = await readAll(files, words, io);
  for (const failure of failures) {
    const text = failureText(failure, words, false);
    io.stderr.write(io.stderr.unicode ? text : plainSigns(text));
  }
  if (digests.length === 0) return 2;
  const render = (format: PortfolioFormat): Promise<string> =>
    renderPortfolio(digests, format, { language: words.language, terminal: lookOf(io.stdout) });
  for (const { name, format } of outputs) {
    await writeFile(name, await render(format), words, io);
    io.stderr.write(`${wroteText(name, words)}\n`);
  }
  if (chosen !== undefined || outputs.length === 0) io.stdout.write(await render(chosen ?? 'terminal'));
  return failures.length > 0 ? 2 : 0;
}

interface ReadAudits {
  readonly digests: readonly Digest[];
  readonly failures: readonly Failure[];
}

/** Reads file by file; of an audit only what a portfolio needs is kept. */
async function readAll(files: readonly string[], words: Words, io: Io): Promise<ReadAudits> {
  const digests: Digest[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    try {
      const read = readAudits(file, await readInput(file, words, io, 'audits'), words, io);
      for (const digest of read.digests) digests.push(digest);
      for (const failure of read.failures) failures.push(failure);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  return { digests, failures };
}

function readAudits(file: string, input: Uint8Array, words: Words, io: Io): ReadAudits {
  const { audits: limit } = limitsIn(words, io);
  if (input.length > bytesIn(limit)) return { digests: [], failures: [failureOf(file, 'too-large', { limit }, words)] };
  const { text, trouble } = decode(input);
  if (trouble) return { digests: [], failures: [failureOf(file, 'not-utf-8', {}, words)] };
  const digests: Digest[] = [];
  const failures: Failure[] = [];
  for (const entry of entriesIn(text, LINES.has(path.extname(file).toLowerCase()))) {
    if (failures.length === MOST_MISTAKES) {
      const more = words.policy.errors['more-mistakes']({ count: MOST_MISTAKES });
      failures.push(new Failure(`${file}: ${more}`, words.portfolio.fixes['not-an-audit']({})));
      break;
    }
    const where = whereOf(file, entry, words);
    const result = entry.data === undefined ? undefined : digestOf(entry.data);
    if (result === undefined) failures.push(failureOf(where, 'not-json', {}, words));
    else if ('digest' in result) digests.push(result.digest);
    else failures.push(failureOf(where, result.mistake.message, result.mistake.args, words));
  }
  if (digests.length + failures.length === 0) failures.push(failureOf(file, 'empty', {}, words));
  return { digests, failures };
}

function failureOf(
  where: string,
  message: AuditMistake['message'] | 'too-large' | 'not-utf-8' | 'not-json' | 'empty',
  args: Readonly<Record<string, string | number>>,
  { portfolio: { mistakes, fixes } }: Words,
): Failure {
  return new Failure(`${where}: ${mistakes[message](args)}`, fixes[message](args));
}

function whereOf(file: string, { line, number }: Entry, { interface: { report }, portfolio: { mistakes } }: Words) {
  const name = file === '-' ? report['standard-input']() : file;
  if (line !== undefined) return mistakes.line({ file: name, line: String(line) });
  return number === undefined ? name : mistakes.entry({ file: name, number });
}

/** The files to write, none of them twice and none an audit that is read. */
function outputsOf(
  audits: readonly string[],
  names: readonly string[],
  words: Words,
  io: Io,
): readonly { readonly name: string; readonly format: PortfolioFormat }[] {
  const { errors } = words.interface.cli;
  const read = new Set(audits.filter((file) => file !== '-').map((file) => placeOf(io.realPath(file))));
  const taken = new Set<string>();
  return names.map((name) => {
    refuseElsewhere(name, words, io);
    const place = placeOf(io.realPath(name));
    if (read.has(place))
      throw new Failure(errors['overwrites-audit']({ file: name }), errors['overwrites-audit-fix']());
    if (taken.has(place)) throw new Failure(errors['same-output']({ file: name }), errors['same-output-fix']());
    taken.add(place);
    return { name, format: formatOfFile(name, words) };
  });
}

function formatOfFile(file: string, { interface: { cli } }: Words): PortfolioFormat {
  const format = PORTFOLIO_EXTENSIONS[path.extname(file).toLowerCase()];
  if (format) return format;
  const extensions = Object.keys(PORTFOLIO_EXTENSIONS);
  throw new Failure(cli.errors['unknown-extension']({ file }), cli.errors['unknown-extension-fix']({ extensions }));
}

function formatNamed(name: string, words: Words): PortfolioFormat {
  const { errors } = words.interface.cli;
  return (
    PORTFOLIO_EXTENSIONS[`.${name}`] ??
    oneOf(
      name,
      PORTFOLIO_FORMATS,
      errors['unknown-format']({ name }),
      errors['unknown-format-fix']({ formats: PORTFOLIO_FORMATS }),
      words,
    )
  );
}
