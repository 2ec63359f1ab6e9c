import { CommanderError } from 'commander';
import { Failure } from './commands/failure.js';
import { failureText } from './commands/failure-text.js';
import { languageAsked, systemLanguage } from './commands/language.js';
import { program } from './commands/program.js';
import { reasonOf } from './commands/reason.js';
import { usageFailure } from './commands/usage-failure.js';
import { DEFAULT_LANGUAGE, LANGUAGE_IDS, loadInterface } from './i18n/load-words.js';
import type { InterfaceWords } from './i18n/words.js';
import type { Io } from './io.js';
import { plainSigns } from './render/ascii.js';

/**
 * Runs the command line: `argv` without node and script.
 *
 * @returns the exit code: 0 every gate passed, 1 a gate failed, 2 the audit could not be made
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const asked = languageAsked(argv, io);
  const system = systemLanguage(io) ?? DEFAULT_LANGUAGE;
  const words = (asked === undefined ? undefined : await loadInterface(asked)) ?? (await loadInterface(system));
  if (words === undefined) throw new RangeError(`There are no words in the language ${system}.`);
  let exitCode = 0;
  const finish = (code: number): void => {
    exitCode = code;
  };
  try {
    if (asked !== undefined && asked !== words.language) throw unknownLanguage(asked, words);
    await program(words, asked, io, finish, argv[0]).parseAsync(argv, { from: 'user' });
    const failure = await io.stdout.flush();
    if (failure) throw outputFailure(failure, words);
    return exitCode;
  } catch (error) {
    // Help and version are no errors, and help that nobody asked for has been told.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError && error.code === 'commander.help') return 2;
    const failure = error instanceof CommanderError ? usageFailure(error, words) : error;
    const text = failureText(failure, words, argv.includes('--debug'));
    io.stderr.write(io.stderr.unicode ? text : plainSigns(text));
    return 2;
  } finally {
    io.settleOut();
  }
}

function unknownLanguage(name: string, { interface: { cli } }: InterfaceWords): Failure {
  return new Failure(
    cli.errors['unknown-language']({ name }),
    cli.errors['unknown-language-fix']({ languages: LANGUAGE_IDS }),
  );
}

function outputFailure(error: Error, words: InterfaceWords): Failure {
  const { errors } = words.interface.cli;
  return new Failure(errors['cannot-print']({ reason: reasonOf(error, words) }), errors['cannot-print-fix']());
}
