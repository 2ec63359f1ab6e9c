import type { Argument, Command, Help, HelpConfiguration, Option } from 'commander';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { InterfaceWords, Render } from '../i18n/words.js';
import type { Output } from '../io.js';

/** How help pages are laid out: in our words, and by what is displayed rather than by characters. */
export function helpIn({ interface: { cli } }: InterfaceWords): HelpConfiguration {
  const { headings } = cli;
  const titles: Readonly<Record<string, Render>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return {
    styleTitle: (title) => titles[title]?.() ?? title,
    commandUsage: (command) => placeholdersIn(usageOf(command), cli.placeholders),
    subcommandTerm: (command) => placeholdersIn(`${command.name()} ${command.usage()}`, cli.placeholders),
    argumentTerm: (argument) => placeholderOf(argument.name(), cli.placeholders),
    optionTerm: ({ flags }) => placeholdersIn(flags, cli.placeholders),
    optionDescription: (option) => optionText(option, cli),
    argumentDescription: ({ description }: Argument) => description,
    displayWidth: (text) => stringWidth(text),
    boxWrap: (text, width) => wrapAnsi(text, width),
  } satisfies Partial<Help>;
}

/** Lines of help are not longer than this, however wide the terminal is: the page is read, and made when it is built. */
export const HELP_WIDTH = 80;

/** The width of help on an output, in columns. */
export function helpWidth({ columns = HELP_WIDTH }: Pick<Output, 'columns'>): number {
  return Math.min(columns, HELP_WIDTH);
}

function usageOf(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at !== null; at = at.parent) names.unshift(at.name());
  return `${names.join(' ')} ${command.usage()}`;
}

/** An option with its default and the variable that stands for it. */
function optionText(
  { description, defaultValue, envVar }: Option,
  { options }: InterfaceWords['interface']['cli'],
): string {
  const text =
    typeof defaultValue === 'string'
      ? options['with-default']({ text: description, value: defaultValue })
      : description;
  return envVar === undefined ? text : options['with-variable']({ text, name: envVar });
}

type Placeholders = InterfaceWords['interface']['cli']['placeholders'];

/** `--area <area>` with the placeholder in our words. */
export function placeholdersIn(flags: string, placeholders: Placeholders): string {
  return flags.replace(
    /([<[])([^<>[\]]+?)(\.\.\.)?(?=[>\]])/g,
    (_, open: string, name: string, more = '') => `${open}${placeholderOf(name, placeholders)}${more}`,
  );
}

function placeholderOf(name: string, placeholders: { readonly [name: string]: Render }): string {
  return (Object.hasOwn(placeholders, name) ? placeholders[name]?.() : undefined) ?? name;
}
