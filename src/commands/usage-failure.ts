import type { CommanderError } from 'commander';
import type { InterfaceWords } from '../i18n/words.js';
import { Failure } from './failure.js';
import { placeholdersIn } from './help.js';

/** What is wrong with a command line, in our words. Commander tells it in English; its code and the names in it say what it is. */
export function usageFailure({ code, message }: CommanderError, { interface: { cli } }: InterfaceWords): Failure {
  const { errors } = cli;
  const name = /'([^']+)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?([^()]+)\?\)/.exec(message)?.[1]?.split(', ');
  const [, expected, found] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
  const hint = meant === undefined ? errors['usage-fix']() : errors['did-you-mean-one']({ names: meant });
  switch (code) {
    case 'commander.unknownOption':
      return new Failure(errors['unknown-option']({ name }), hint);
    case 'commander.unknownCommand':
      return new Failure(errors['unknown-command']({ name }), hint);
    case 'commander.missingArgument':
      return new Failure(errors['missing-argument']({ name: placeholdersIn(`<${name}>`, cli.placeholders) }), hint);
    case 'commander.optionMissingArgument':
      return new Failure(errors['missing-value']({ option: placeholdersIn(name, cli.placeholders) }), hint);
    case 'commander.missingMandatoryOptionValue':
      return new Failure(errors['missing-option']({ option: placeholdersIn(name, cli.placeholders) }), hint);
    case 'commander.excessArguments':
      return new Failure(errors['too-many-arguments']({ expected: Number(expected), found: Number(found) }), hint);
    default:
      return new Failure(message, hint);
  }
}
