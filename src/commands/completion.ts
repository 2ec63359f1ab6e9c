import type { Command, Option } from 'commander';
import { AREA_IDS } from '../areas/ids.js';
import { AREAS } from '../areas/index.js';
import { WAIVABLE_IDS } from '../audit-plan.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { REQUIREMENTS } from '../knowledge/requirements.js';
import { LEVELS } from '../policy/policy.js';
import { plainSigns } from '../render/ascii.js';
import { type CommandEntry, completionScript, type Expected, SHELLS } from './completion-scripts.js';
import { oneOf } from './one-of.js';
import { CONFIG_FORMATS, FAIL_ON, FORMATS, LIST_FORMATS, PORTFOLIO_FORMATS } from './options.js';

/** Prints the script by which a shell completes this command line. */
export function completion(shell: string, root: Command, words: Words, io: Io): number {
  const { errors } = words.interface.cli;
  const chosen = oneOf(
    shell,
    SHELLS,
    errors['unknown-shell']({ name: shell }),
    errors['unknown-shell-fix']({ shells: SHELLS }),
    words,
  );
  const script = completionScript(commandEntry(root), chosen);
  io.stdout.write(io.stdout.unicode ? script : plainSigns(script));
  return 0;
}

/**
 * The values that options and arguments take; what goes before is the command, where that matters. They
 * are not `choices` of commander, because our own errors tell more than its.
 */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'audit --format': FORMATS,
  'portfolio --format': PORTFOLIO_FORMATS,
  'config --format': CONFIG_FORMATS,
  'checks --format': LIST_FORMATS,
  'waive --kind': ['accepted', 'planned', 'elsewhere'],
  'waive check': WAIVABLE_IDS,
  'explain name': [
    ...AREAS.flatMap(({ id, checks }) => [id, ...checks.map((check) => check.id)]),
    ...ids(REQUIREMENTS),
  ],
  'completion shell': SHELLS,
  '--area': AREA_IDS,
  '--fail-on': FAIL_ON,
  '--level': LEVELS,
};

/** What stands in the help for the name of a file. */
const FILES: ReadonlySet<string> = new Set(['file', 'plan', 'plans', 'audits', 'audit.json']);

/** A command, what it takes and the commands below it, as commander knows them. */
export function commandEntry(command: Command, path: readonly string[] = []): CommandEntry {
  const help = command.createHelp();
  return {
    path,
    about: command.description(),
    children: help.visibleCommands(command).map((child) => commandEntry(child, [...path, child.name()])),
    options: help.visibleOptions(command).map((option) => ({
      flags: [option.short, option.long].filter((flag) => typeof flag === 'string'),
      about: option.description,
      // Only what may be given several times gathers its values.
      isRepeatable: option.parseArg !== undefined,
      expects: expectedOf(option, path),
    })),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      isRepeatable: argument.variadic,
      expects: expectedBy(argument.name(), argument.name(), path),
    })),
  };
}

function expectedOf(option: Option, path: readonly string[]): Expected | null {
  const [, placeholder] = /[<[]([^<>[\]]+)[>\]]/.exec(option.flags) ?? [];
  return placeholder === undefined ? null : expectedBy(option.long ?? '', placeholder, path);
}

function expectedBy(name: string, placeholder: string, path: readonly string[]): Expected {
  const values = VALUES[`${path.join(' ')} ${name}`] ?? VALUES[name];
  if (values) return { kind: 'values', values };
  return { kind: FILES.has(placeholder) ? 'file' : 'text' };
}

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
