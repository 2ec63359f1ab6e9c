import { copyFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { interview } from '../../src/commands/interview.js';
import { wordsIn } from '../../src/i18n/load-words.js';
import type { Prompter, Reply } from '../../src/interview/prompter.js';
import { processIo } from '../../src/io.js';
import { PLAN } from './inputs.js';

/** So many answers are given. */
const ANSWERS = 40;

/**
 * Times the interview of a plan: from each answer that is written into the file to the next question, in ms. The plan
 * is a copy in the folder; answers are texts, or the first of what there is to choose from.
 */
export async function interviewSteps(folder: string): Promise<readonly number[]> {
  const file = path.join(folder, 'interviewed.yaml');
  copyFileSync(PLAN, file);
  const { words } = await wordsIn('en');
  const io = processIo();
  const terminal = { ...io.stdout, isTerminal: true, columns: 80, colorLevel: 0 as const, write: () => undefined };
  const steps: number[] = [];
  let answered = Number.NaN;
  let isAnswer = false;
  let size = statSync(file).size;
  const next = (reply: Reply): Reply => {
    const now = statSync(file).size;
    if (now !== size) steps.push(performance.now() - answered);
    // What was refused would be asked for again and again.
    isAnswer = now !== size || !isAnswer;
    size = now;
    answered = performance.now();
    if (steps.length === ANSWERS) return { command: 'stop' };
    return isAnswer ? reply : { command: 'later' };
  };
  const prompter: Prompter = {
    isTyped: false,
    line: async () => next({ text: `Decided at step ${steps.length}` }),
    choose: async ({ options }) => {
      const value = options.find((option) => !option.value.startsWith('+ '))?.value;
      return next(value === undefined ? { command: 'later' } : { chosen: [value] });
    },
  };
  await interview(
    file,
    { today: '2026-11-22', all: true },
    words,
    { ...io, stdin: { ...io.stdin, isTerminal: true }, stdout: terminal, stderr: terminal },
    prompter,
  );
  return steps;
}
