import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AREA_IDS } from '../../src/areas/ids.js';
import { commandEntry } from '../../src/commands/completion.js';
import { type CommandEntry, completionScript, SHELLS, type Shell } from '../../src/commands/completion-scripts.js';
import { FORMATS } from '../../src/commands/options.js';
import { program } from '../../src/commands/program.js';
import { DEFAULT_LANGUAGE, wordsIn } from '../../src/i18n/load-words.js';
import { main } from '../../src/main.js';
import { BASH } from '../ci/bash.js';
import { fakeIo } from './fake-io.js';

async function strategy(...argv: string[]) {
  const io = fakeIo();
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err() };
}

async function commands(): Promise<Command> {
  return program((await wordsIn(DEFAULT_LANGUAGE)).words, undefined, fakeIo(), () => undefined);
}

/** A tree whose texts would do harm in a shell that took them for more than texts. */
const HOSTILE: CommandEntry = {
  path: [],
  about: '',
  arguments: [],
  options: [],
  children: [
    {
      path: ['run'],
      about: "it's $(touch harm) `touch harm`; \\ [a]: 'b' \n touch harm",
      arguments: [],
      children: [],
      options: [
        {
          flags: ['--value'],
          about: "it's $(touch harm) `touch harm`: [b] \\",
          isRepeatable: false,
          expects: { kind: 'values', values: ["it's", '$(touch harm)', 'a b', 'c:d'] },
        },
      ],
    },
  ],
};

describe('strategy completion', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-completion-'));
    for (const shell of SHELLS) {
      writeFileSync(path.join(folder, `script.${shell}`), (await strategy('completion', shell)).out);
      writeFileSync(path.join(folder, `hostile.${shell}`), completionScript(HOSTILE, shell));
    }
    writeFileSync(path.join(folder, 'my-plan.yaml'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What a shell offers for a line that ends at the cursor; `(files)` where it offers files by itself. */
  function offered(shell: Shell, line: readonly string[], script = path.join(folder, `script.${shell}`)): string[] {
    return run(shell, script, line)
      .split('\n')
      .filter((candidate) => candidate !== '');
  }

  function run(shell: Shell, script: string, line: readonly string[]): string {
    const options = { cwd: folder, encoding: 'utf8', timeout: 30_000 } as const;
    switch (shell) {
      case 'bash': {
        const program = `
          source "$1"; shift
          kept=; compopt() { kept=1; }
          # Bash gives the words of the line cut at equals signs.
          COMP_WORDS=(); for word in "$@"; do
            if [[ $word == --*=* ]]; then COMP_WORDS+=("\${word%%=*}" '=' "\${word#*=}"); else COMP_WORDS+=("$word"); fi
          done
          COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
          _strategy
          if [[ -z $kept ]]; then echo '(files)'; fi
          printf '%s\\n' "\${COMPREPLY[@]}"`;
        return execFileSync(BASH, ['--norc', '-c', program, 'bash', script, ...line], options);
      }
      case 'zsh':
        return execFileSync('zsh', ['-f', path.resolve('test/commands/complete.zsh'), script, line.join(' ')], options)
          .replace(/^<(.*)>$/gm, '$1')
          .replace(/^my-plan\.yaml$/m, '(files)');
      case 'fish': {
        const program = 'source $argv[1]; complete -C $argv[2]';
        return execFileSync('fish', ['--no-config', '-c', program, script, line.join(' ')], options)
          .replace(/\t.*$/gm, '')
          .replace(/^--\w+=/gm, '')
          .replace(/^my-plan\.yaml$/m, '(files)');
      }
    }
  }

  // Bash is wherever the tests run; the others where they are installed.
  const isMissing = (shell: Shell): boolean => shell !== 'bash' && spawnSync(shell, ['--version']).error !== undefined;

  describe.each(SHELLS)('in %s', (shell) => {
    describe.skipIf(isMissing(shell))('which is installed here', () => {
      it.each([
        { line: ['strategy', 'au'], offers: ['audit'] },
        { line: ['strategy', 'baseline', 'p'], offers: ['prune'] },
        { line: ['strategy', 'audit', '--fo'], offers: ['--format'] },
        { line: ['strategy', 'audit', '--no-reg'], offers: ['--no-regression'] },
        { line: ['strategy', 'audit', '--format', ''], offers: FORMATS },
        { line: ['strategy', 'audit', '--format=js'], offers: ['json'] },
        { line: ['strategy', 'audit', 'x.yaml', '-f', 'gi'], offers: ['github', 'gitlab'] },
        { line: ['strategy', 'checks', '-f', ''], offers: ['table', 'json', 'markdown'] },
        { line: ['strategy', 'audit', '--fail-on', ''], offers: ['must', 'should', 'could', 'never'] },
        { line: ['strategy', 'interview', '--level', ''], offers: ['must', 'should', 'could'] },
        { line: ['strategy', 'audit', '--area', ''], offers: AREA_IDS },
        { line: ['strategy', 'explain', 'mobile/lo'], offers: ['mobile/loading'] },
        { line: ['strategy', 'explain', 'D1-M9'], offers: ['D1-M9'] },
        { line: ['strategy', 'waive', 'section/mo'], offers: ['section/mobile'] },
        { line: ['strategy', 'waive', 'mobile/app', '--kind', ''], offers: ['accepted', 'planned', 'elsewhere'] },
        { line: ['strategy', 'waive', 'mobile/app', '--reason', ''], offers: [] },
        { line: ['strategy', 'completion', ''], offers: SHELLS },
        { line: ['strategy', 'audit', 'my-'], offers: ['(files)'] },
        { line: ['strategy', 'audit', 'x.yaml', 'my-'], offers: ['(files)'] },
        { line: ['strategy', 'audit', '--waivers', 'my-'], offers: ['(files)'] },
      ])('offers for “$line”: $offers', ({ line, offers }) => {
        expect(offered(shell, line).sort()).toEqual([...offers].sort());
      });

      it('offers every command', async () => {
        const names = (await commands()).commands.map((command) => command.name());
        expect(offered(shell, ['strategy', '']).sort()).toEqual(names.sort());
      });

      it('offers what can be chosen as it is, and runs none of it', () => {
        const script = path.join(folder, `hostile.${shell}`);
        expect(offered(shell, ['strategy', ''], script)).toEqual(['run']);
        // How a sign is to be typed, each shell decides itself.
        const values = offered(shell, ['strategy', 'run', '--value', ''], script).map((value) =>
          value.replaceAll('\\', ''),
        );
        expect(values.sort()).toEqual(['$(touch harm)', 'a b', 'c:d', "it's"]);
        expect(existsSync(path.join(folder, 'harm'))).toBe(false);
      });

      it('runs nothing of what was typed', () => {
        offered(shell, ['strategy', 'audit', "'$(touch harm)'", '--area', '']);
        expect(existsSync(path.join(folder, 'harm'))).toBe(false);
      });
    });
  });

  it('knows the values of every option that has some', async () => {
    const missing: string[] = [];
    const look = (command: Command, entry: CommandEntry): void => {
      for (const { long, flags } of command.options) {
        const known = entry.options.find((option) => option.flags.includes(long ?? ''));
        if (/<(format|area|level|kind)>/.test(flags) && known?.expects?.kind !== 'values')
          missing.push(`${entry.path.join(' ')} ${long}`);
      }
      for (const child of entry.children) {
        const below = command.commands.find((found) => found.name() === child.path.at(-1));
        if (below) look(below, child);
      }
    };
    const root = await commands();
    look(root, commandEntry(root));
    expect(missing).toEqual([]);
  });

  it('answers a shell that it does not know', async () => {
    const { exitCode, err } = await strategy('completion', 'bahs');
    expect(exitCode).toBe(2);
    expect(err).toContain('Did you mean bash?');
  });
});
