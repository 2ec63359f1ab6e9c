import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const BIN = path.resolve('bin/strategy.cjs');

/** `script` gives a program a terminal of its own; only Linux has the one that takes a command and tells its exit code. */
export const HAS_TERMINAL = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

export const ENTER = '\r';
export const UP = '\x1b[A';
export const DOWN = '\x1b[B';
export const CTRL_C = '\x03';

/** The built program at a terminal, and what it has shown so far. */
export class Terminal {
  shown = '';
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(argv: readonly string[], cwd: string, columns = 80) {
    const command = `echo $$ $(tty); stty columns ${columns}; exec ${process.execPath} ${BIN} ${argv.join(' ')}`;
    const env = { ...process.env, TERM: 'xterm-256color', FORCE_COLOR: undefined, CI: undefined };
    this.#child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env });
    this.#child.stdout?.on('data', (data: Buffer) => {
      this.shown += data.toString();
    });
    this.ended = new Promise((resolve) => this.#child.on('close', resolve));
  }

  /** Waits until a text is shown that was not there before the last keys. */
  async see(text: string, after = 0): Promise<number> {
    const deadline = Date.now() + 15_000;
    while (!bare(this.shown.slice(after)).includes(bare(text))) {
      if (Date.now() > deadline) throw new Error(`${text} was not shown; this was:\n${this.shown.slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    // The prompt is drawn after the question.
    await new Promise((resolve) => setTimeout(resolve, 120));
    return this.shown.length;
  }

  /** What the shell tells before the program takes its place: its process and terminal. */
  get #place(): { readonly id: number; readonly tty: string } {
    const [, id, tty = ''] = /^(\d+) (\/dev\/\S+)/.exec(this.shown) ?? [];
    return { id: Number(id), tty };
  }

  /** Makes the window wider or narrower, as somebody does with the mouse. */
  resize(columns: number): void {
    spawnSync('stty', ['-F', this.#place.tty, 'columns', String(columns)]);
  }

  stop(signal: NodeJS.Signals): void {
    process.kill(this.#place.id, signal);
  }

  press(...keys: readonly string[]): void {
    this.#child.stdin?.write(keys.join(''));
  }
}

/** What is shown, however narrow lines are broken. */
function bare(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/g, '');
}
