import { expect, test } from 'vitest';
import { program } from '../../src/commands/program.js';
import { DEFAULT_LANGUAGE, wordsIn } from '../../src/i18n/load-words.js';
import { fakeIo } from './fake-io.js';

const { words } = await wordsIn(DEFAULT_LANGUAGE);

function commands(only?: string): string[] {
  return program(words, undefined, fakeIo(), () => undefined, only).commands.map((command) => command.name());
}

test.each(['audit', 'explain', 'baseline'])('a run of %s makes no other command', (name) => {
  expect(commands(name)).toEqual([name]);
});

test.each([
  ['the page of help', undefined],
  ['an option that stands first', '--lang'],
  ['the suggestion for a mistyped command', 'audti'],
  ['a name that only objects know', 'toString'],
  ['the scripts of completion', 'completion'],
])('all commands are there for %s', (_, only) => {
  expect(commands(only)).toEqual(
    expect.arrayContaining(['audit', 'portfolio', 'interview', 'init', 'waive', 'baseline', 'config', 'completion']),
  );
});
