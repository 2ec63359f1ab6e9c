import { CommanderError } from 'commander';
import { Failure } from './commands/failure.js';
import { failureText } from './commands/failure-text.js';
import { program } from './commands/program.js';
import { DEFAULT_LANGUAGE, loadWords } from './i18n/load-words.js';
import type { Words } from './i18n/words.js';
import type { Io } from './io.js';
import { plainSigns } from './render/ascii.js';

/**
 * Runs the command line: `argv` without node and script.
 *
 * @returns the exit code: 0 every gate passed, 1 a gate failed, 2 the audit could not be made
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const module = await loadWords(DEFAULT_LANGUAGE);
  if (module === undefined) throw new RangeError(`There are no words in the language ${DEFAULT_LANGUAGE}.`);
  let exitCode = 0;
  const finish = (code: number): void => {
    exitCode = code;
  };
  try {
    await program(module, io, finish).parseAsync(argv, { from: 'user' });
    const failure = await io.stdout.flush();
    if (failure) throw outputFailure(failure, module.words);
    return exitCode;
  } catch (error) {
    // Commander has told by itself what is wrong with the usage; help and version are no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const text = failureText(error, module.words, argv.includes('--debug'));
    io.stderr.write(io.stderr.unicode ? text : plainSigns(text));
    return 2;
  }
}

function outputFailure({ message }: Error, { interface: { cli } }: Words): Failure {
  return new Failure(cli.errors['cannot-print']({ reason: message }), cli.errors['cannot-print-fix']());
}
