/** An interview in a process of its own, on real files: it answers all it can until it is killed. Run by kill.test.ts. */
import { writeSync } from 'node:fs';
import { interview } from '../../src/commands/interview.js';
import { loadWords } from '../../src/i18n/load-words.js';
import { fieldAt } from '../../src/interview/fields.js';
import type { Progress } from '../../src/interview/interview.js';
import type { Prompter, Reply } from '../../src/interview/prompter.js';
import { type Io, processIo } from '../../src/io.js';

const [file = '', log = ''] = process.argv.slice(2);
const real = processIo();
let place = '';

// It is told where the interview stands by its note, and keeps count of the texts for the run that nobody kills.
const io: Io = {
  ...real,
  stdin: { ...real.stdin, isTerminal: true },
  stdout: { ...real.stdout, isTerminal: true, write: () => undefined },
  writeFile: async (name, text) => {
    // Whoever kills it knows by this that a file is being written now.
    if (log === '') writeSync(1, '.');
    await real.writeFile(name, text);
    if (name.endsWith('.interview')) place = (JSON.parse(text) as { progress: Progress }).progress.place ?? '';
    else if (log !== '') await real.createFile(`${log}/${String(real.namesIn(log).size).padStart(4, '0')}`, text);
  },
};

const LATER: Reply = { command: 'later' };

const prompter: Prompter = {
  isTyped: false,
  line: async () => {
    const steps = (place.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const { kind, example } = fieldAt(steps) ?? {};
    if (place === 'company.name') return { text: 'Killed' };
    if (kind?.type === 'text' || kind?.type === 'number') return { text: String(example) };
    return kind?.type === 'list' && Array.isArray(example) ? { text: example.join('; ') } : LATER;
  },
  choose: async ({ options }) => {
    const value = options.find((option) => !option.value.startsWith('+ '))?.value;
    return value === undefined ? LATER : { chosen: [value] };
  },
};

async function run(): Promise<void> {
  const module = await loadWords('en');
  if (module === undefined) throw new Error('There are no English words.');
  process.exitCode = await interview(file, { today: '2026-11-22' }, module.words, io, prompter);
}

void run();
