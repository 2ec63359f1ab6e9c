import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CTRL_C, DOWN, ENTER, HAS_TERMINAL, Terminal, UP } from '../terminal.js';

describe.skipIf(!HAS_TERMINAL)('an interview at a terminal', () => {
  let folder = '';
  const plan = (): string => readFileSync(path.join(folder, 'plan.yaml'), 'utf8');
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-terminal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes typed, marked and chosen answers, and writes each at once', async () => {
    const terminal = new Terminal(['interview', 'plan.yaml'], folder);
    let seen = await terminal.see('company.name');
    terminal.press('Kiosk Noord', ENTER);
    seen = await terminal.see('company.models', seen);
    expect(plan()).toContain('name: Kiosk Noord');
    terminal.press(' ', DOWN, ' ', ENTER);
    seen = await terminal.see('company.home_market', seen);
    expect(plan()).toContain('models: [b2c, b2b]');
    terminal.press('Belgium', ENTER);
    seen = await terminal.see('company.markets', seen);
    terminal.press('Belgium, nl', ENTER);
    seen = await terminal.see('company.stage', seen);
    terminal.press(DOWN, DOWN, UP, ENTER);
    await terminal.see('company.industry', seen);
    expect(plan()).toBe(
      'format: 1\n\ncompany:\n  name: Kiosk Noord\n  models: [b2c, b2b]\n  stage: growing\n  home_market: BE\n  markets: [BE, NL]\n',
    );
    terminal.press('.', ENTER);
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown).toContain('strategy audit plan.yaml');
  });

  it('takes signs as commands, in lists without Enter', async () => {
    writeFileSync(path.join(folder, 'plan.yaml'), 'format: 1\ncompany: { name: Kiosk }\n');
    const terminal = new Terminal(['interview', 'plan.yaml', '--area', 'mobile'], folder);
    let seen = await terminal.see('mobile.approach');
    terminal.press('?');
    seen = await terminal.see('D1-', seen);
    terminal.press('-');
    seen = await terminal.see('mobile.tested_on', seen);
    terminal.press('<');
    seen = await terminal.see('mobile.approach', seen);
    terminal.press('.');
    expect(await terminal.ended).toBe(0);
    expect(plan()).toBe('format: 1\ncompany: { name: Kiosk }\n');
  });

  it('shows nothing of what is pasted that a terminal would obey', async () => {
    const terminal = new Terminal(['interview', 'plan.yaml'], folder);
    const seen = await terminal.see('company.name');
    terminal.press('Kiosk \u009b31m \u202eNoord', ENTER);
    await terminal.see('company.models', seen);
    terminal.press('.');
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown).not.toMatch(/[\u0080-\u009f\p{Bidi_Control}]/u);
  });

  it('ends with 130 on Ctrl-C, and says where the plan is and how to go on', async () => {
    const terminal = new Terminal(['interview', 'plan.yaml', '--level', 'must'], folder);
    const seen = await terminal.see('company.name');
    terminal.press('Kiosk', ENTER);
    await terminal.see('company.models', seen);
    terminal.press(CTRL_C);
    expect(await terminal.ended).toBe(130);
    expect(terminal.shown).toContain('strategy interview plan.yaml --level must');
    expect(plan()).toContain('name: Kiosk');
  });

  it('lets choices be typed in lines, by number or name', async () => {
    writeFileSync(path.join(folder, 'plan.yaml'), 'format: 1\ncompany: { name: Kiosk }\n');
    const terminal = new Terminal(['interview', 'plan.yaml', '--area', 'mobile', '--lines'], folder, 40);
    let seen = await terminal.see('mobile.approach');
    terminal.press('2', ENTER);
    seen = await terminal.see('mobile.tested_on', seen);
    terminal.press('ios, 2', ENTER);
    await terminal.see('mobile.vitals.lcp_ms', seen);
    terminal.press('.', ENTER);
    expect(await terminal.ended).toBe(0);
    expect(plan()).toBe(
      'format: 1\ncompany: { name: Kiosk }\nmobile:\n  approach: responsive\n  tested_on: [ios, android]\n',
    );
  });
});
