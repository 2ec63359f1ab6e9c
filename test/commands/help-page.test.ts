import { expect, test } from 'vitest';
import { helpPage } from '../../src/commands/help-page.js';
import { LANGUAGE_IDS } from '../../src/i18n/load-words.js';
import { main } from '../../src/main.js';
import { fakeIo } from './fake-io.js';

test.each(LANGUAGE_IDS)(
  'the page of help that was made at the build is what the commands say now, in %s',
  async (language) => {
    const io = fakeIo({ env: { STRATEGY_LANG: language } });
    await main(['--help'], io);
    expect(helpPage(io)).toBe(io.out());
  },
);

test('a terminal that is narrower than the page, and a language without words, are left to commander', () => {
  expect(helpPage(fakeIo({ columns: 79 }))).toBeUndefined();
  expect(helpPage(fakeIo({ columns: 80 }))).toContain('strategy');
  expect(helpPage(fakeIo({ env: { STRATEGY_LANG: 'tlh' } }))).toBeUndefined();
});
