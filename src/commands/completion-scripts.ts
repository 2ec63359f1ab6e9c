/**
 * The scripts by which shells complete the command line. They are complete in themselves: completing
 * starts no program, and nothing that was typed is evaluated.
 *
 * Why no library: @bomb.sh/tab 0.0.22 never offers files, and evaluates in bash what was typed so far;
 * omelette and tabtab write into the profile of the user.
 */

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** What may stand at a place: one of some values, the name of a file, or what nobody can foresee. */
export type Expected =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'text' };

/** A command of the tree: what shells are to know of it. */
export interface CommandEntry {
  /** The names that lead to it; none lead to the program itself. */
  readonly path: readonly string[];
  readonly about: string;
  readonly children: readonly CommandEntry[];
  readonly options: readonly OptionEntry[];
  readonly arguments: readonly ArgumentEntry[];
}

export interface OptionEntry {
  readonly flags: readonly string[];
  readonly about: string;
  readonly isRepeatable: boolean;
  /** Null for a flag that takes no value. */
  readonly expects: Expected | null;
}

export interface ArgumentEntry {
  readonly name: string;
  readonly isRepeatable: boolean;
  readonly expects: Expected;
}

export function completionScript(program: CommandEntry, shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash(program);
    case 'zsh':
      return zsh(program);
    case 'fish':
      return fish(program);
  }
}

/** A command and all below it. */
function allOf(command: CommandEntry): readonly CommandEntry[] {
  return [command, ...command.children.flatMap(allOf)];
}

function nameOf({ path }: CommandEntry): string {
  return path.join(' ');
}

/** Text in single quotes, as bash and zsh read it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Text on one line: it is to stand in a list. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** By no feature that bash 3.2 lacks, which is what macOS has. */
function bash(program: CommandEntry): string {
  const commands = allOf(program);
  const steps = commands.flatMap((command) => [
    ...command.children.map(
      (child) =>
        `      ${quoted(`${nameOf(command)}:${child.path.at(-1)}`)}) command=${quoted(nameOf(child))} number=0 ;;`,
    ),
    ...command.options.flatMap(({ flags, expects }) =>
      expects
        ? [
            `      ${flags.map((flag) => quoted(`${nameOf(command)}:${flag}`)).join(' | ')}) expects=${quoted(`${nameOf(command)}:${flags.at(-1)}`)} ;;`,
          ]
        : [],
    ),
  ]);
  const values = commands.flatMap((command) =>
    command.options.flatMap(({ flags, expects }) =>
      expects ? [`      ${quoted(`${nameOf(command)}:${flags.at(-1)}`)}) ${bashCandidates(expects)} ;;`] : [],
    ),
  );
  const flags = commands.map(
    (command) =>
      `      ${quoted(nameOf(command))}) candidates=(${command.options.flatMap((option) => option.flags.map(quoted)).join(' ')}) ;;`,
  );
  const places = commands.flatMap((command) =>
    command.children.length > 0
      ? [
          `      ${quoted(nameOf(command))}:*) candidates=(${command.children.map((child) => quoted(child.path.at(-1) ?? '')).join(' ')}) ;;`,
        ]
      : command.arguments.map(
          ({ expects, isRepeatable }, index) =>
            `      ${quoted(nameOf(command))}:${isRepeatable ? '*' : index}) ${bashCandidates(expects)} ;;`,
        ),
  );
  return `# Completion of strategy for bash: source <(strategy completion bash)
_strategy() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command='' expects='' literal='' number=0 files='' word i
  local candidates=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    # Bash takes --format=json for three words.
    if [[ $word == '=' ]]; then continue; fi
    if [[ -n $expects ]]; then
      expects=''
      continue
    fi
    if [[ -n $literal ]]; then
      number=$((number + 1))
      continue
    fi
    case "$command:$word" in
${steps.join('\n')}
      *:--) literal=1 ;;
      *:-*) ;;
      *) number=$((number + 1)) ;;
    esac
  done
  if [[ $current == '=' ]]; then current=''; fi
  if [[ -n $expects ]]; then
    case "$expects" in
${values.join('\n')}
    esac
  elif [[ $current == -* && -z $literal ]]; then
    case "$command" in
${flags.join('\n')}
    esac
  else
    case "$command:$number" in
${places.join('\n')}
    esac
  fi
  COMPREPLY=()
  # Files are what bash offers by itself where there is nothing else; bash 3.2 cannot be kept from it.
  if [[ -n $files ]]; then return; fi
  compopt +o default 2>/dev/null
  for word in \${candidates[@]+"\${candidates[@]}"}; do
    if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
  done
}
complete -o default -F _strategy strategy
`;
}

function bashCandidates(expects: Expected): string {
  if (expects.kind === 'file') return 'files=1';
  return expects.kind === 'text' ? ':' : `candidates=(${expects.values.map(quoted).join(' ')})`;
}

function zsh(program: CommandEntry): string {
  return `#compdef strategy
# Completion of strategy for zsh: source <(strategy completion zsh)
${allOf(program).map(zshFunction).join('\n')}
# As a file of fpath this is run to complete; sourced, it only registers.
if [[ $funcstack[1] == _strategy ]]; then
  _strategy "$@"
else
  compdef _strategy strategy
fi
`;
}

function zshFunction(command: CommandEntry): string {
  const options = command.options.flatMap(zshOption);
  const name = zshName(command);
  if (command.children.length === 0) {
    const places = command.arguments.map(({ name: label, isRepeatable, expects }, index) =>
      quoted(`${isRepeatable ? '*' : index + 1}:${zshText(label)}:${zshAction(expects)}`),
    );
    return `${name}() {
  _arguments -s -S ${[...options, ...places].join(' \\\n    ')}
}`;
  }
  const items = command.children.map((child) =>
    quoted(`${zshText(child.path.at(-1) ?? '')}:${zshText(oneLine(child.about))}`),
  );
  const cases = command.children.map((child) => `        (${quoted(child.path.at(-1) ?? '')}) ${zshName(child)} ;;`);
  return `${name}() {
  local curcontext="$curcontext" state line ret=1
  local -a commands
  typeset -A opt_args
  commands=(
    ${items.join('\n    ')}
  )
  _arguments -C -s -S ${[...options, quoted('1: :->command'), quoted('*:: :->rest')].join(' \\\n    ')} && ret=0
  case $state in
    (command) _describe -t commands command commands && ret=0 ;;
    (rest)
      case $words[1] in
${cases.join('\n')}
      esac
      ret=$?
      ;;
  esac
  return ret
}`;
}

function zshName({ path }: CommandEntry): string {
  return ['_strategy', ...path].join('_');
}

/** Each spelling by itself; one keeps the other from being offered again. */
function zshOption({ flags, about, isRepeatable, expects }: OptionEntry): string[] {
  const before = isRepeatable ? '*' : `(${flags.join(' ')})`;
  const described = `[${zshText(oneLine(about))}]`;
  const value = expects ? `:value:${zshAction(expects)}` : '';
  return flags.map((flag) => {
    const attached = flag.startsWith('--') ? '=' : '+';
    return quoted(`${before}${flag}${expects ? attached : ''}${described}${value}`);
  });
}

function zshAction(expects: Expected): string {
  if (expects.kind === 'file') return '_files';
  // A space is an action that offers nothing.
  if (expects.kind === 'text') return ' ';
  return `(${expects.values.map((value) => value.replace(/[^\w/.-]/g, '\\$&')).join(' ')})`;
}

/** Text in which `_arguments` and `_describe` take nothing for their own. */
function zshText(text: string): string {
  return text.replace(/[\\:[\]]/g, '\\$&');
}

function fish(program: CommandEntry): string {
  const commands = allOf(program);
  const steps = commands.flatMap((command) =>
    command.children.map(
      (child) =>
        `            case ${fishQuoted(`${nameOf(command)}:${child.path.at(-1)}`)}\n                set command ${fishQuoted(nameOf(child))}`,
    ),
  );
  return `# Completion of strategy for fish: strategy completion fish | source
function __strategy_at
    set -l command ''
    for word in (commandline -opc)[2..-1]
        switch "$command:$word"
${steps.join('\n')}
        end
    end
    test "$command" = "$argv[1]"
end

complete -c strategy -e
complete -c strategy -f
${commands.flatMap(fishLines).join('\n')}
`;
}

function fishLines(command: CommandEntry): string[] {
  const start = `complete -c strategy -n ${fishQuoted(`__strategy_at ${fishQuoted(nameOf(command))}`)}`;
  const children = command.children.map(
    (child) => `${start} -a ${fishQuoted(child.path.at(-1) ?? '')} -d ${fishQuoted(oneLine(child.about))}`,
  );
  const options = command.options.map(({ flags, about, expects }) => {
    const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
    return [start, ...names, ...(expects ? ['-r', fishAction(expects)] : []), `-d ${fishQuoted(oneLine(about))}`].join(
      ' ',
    );
  });
  const places = command.arguments.flatMap(({ expects }) =>
    expects.kind === 'text' ? [] : [`${start} ${fishAction(expects)}`],
  );
  return [...children, ...options, ...places];
}

/** Fish reads the list of values as a command line of its own: they are quoted in it once more. */
function fishAction(expects: Expected): string {
  if (expects.kind === 'file') return '-F';
  return expects.kind === 'text' ? '-f' : `-f -a ${fishQuoted(expects.values.map(fishQuoted).join(' '))}`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
