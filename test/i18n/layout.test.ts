import { readFileSync } from 'node:fs';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../src/i18n/load-words.js';
import { auditPlan, renderReport } from '../../src/index.js';
import { main } from '../../src/main.js';
import { fakeIo } from '../commands/fake-io.js';

const PLANS = ['fjordspel', 'thin', 'broken', 'чайная-лавка'];

/** Lines of the plan that are shown with their number, and names of files, are not wrapped. */
function isOurs(line: string): boolean {
  return !/^ *\d* \|/.test(line) && !/^\s*\S{30,}$/.test(line);
}

describe.each(LANGUAGE_IDS)('a terminal report in %s', (language) => {
  it.each([40, 60, 80, 100])('keeps to %d columns, whatever letters, signs and emoji it shows', async (width) => {
    for (const plan of PLANS) {
      const file = `fixtures/plans/${plan}.yaml`;
      const result = auditPlan(readFileSync(file), { file: 'план.yaml', today: '2026-11-22' });
      if (!result.readable) throw new Error(result.problem.message);
      const text = await renderReport(result, 'terminal', { language, terminal: { width, verbose: true } });
      const wide = text.split('\n').filter((line) => isOurs(line) && stringWidth(line) > width);
      expect(wide, plan).toEqual([]);
    }
  });

  it('cuts no word of a table', async () => {
    const file = 'fixtures/plans/fjordspel.yaml';
    const result = auditPlan(readFileSync(file), { file, today: '2026-11-22' });
    if (!result.readable) throw new Error(result.problem.message);
    expect(await renderReport(result, 'terminal', { language, terminal: { width: 80 } })).not.toContain('…');
    const io = fakeIo({ columns: 80 });
    await main(['audit', file, 'fixtures/plans/thin.yaml', '--lang', language], io);
    expect(io.out()).not.toContain('…');
  });
});

describe('columns', () => {
  it('stand under one another, however wide a letter is', async () => {
    const plan = (name: string) => `format: 1\ncompany: {name: "${name}"}\n`;
    const files = { 'a.yaml': plan('普洱茶有限公司'), 'b.yaml': plan('Чай 🍵'), 'c.yaml': plan('Café') };
    const io = fakeIo({ columns: 90, files });
    await main(['audit', 'a.yaml', 'b.yaml', 'c.yaml', '--quiet', '--lang', 'ru'], io);
    const rows = io
      .out()
      .split('\n')
      .filter((line) => /^ +0 /.test(line));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => stringWidth(row.slice(0, row.lastIndexOf('100')))))).toHaveProperty('size', 1);
  });
});
