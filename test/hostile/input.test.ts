import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from './inputs.js';
import { expectOrder, meter, run } from './run.js';

describe.concurrent('a plan that was made to break what reads it', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-hostile-'));
    meter(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(HOSTILE.map((hostile, index) => ({ ...hostile, index })))(
    'is told or audited, soon and in little memory: $name',
    async ({ bytes, says, at, index }) => {
      const file = `hostile-${index}.yaml`;
      writeFileSync(path.join(folder, file), bytes());
      const ran = await run(folder, ['audit', file, '--today', '2026-11-22']);
      rmSync(path.join(folder, file));
      expectOrder(ran);
      if (says === undefined) {
        expect(ran.exitCode, ran.err).toBeLessThan(2);
        return;
      }
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toMatch(says);
      expect(ran.err.split(' ')[0]).toMatch(new RegExp(`^${file}${at === undefined ? '' : `:${at}(:|$)`}`));
    },
  );

  it.runIf(existsSync('/dev/zero'))('is read no further than it may be long: /dev/zero', async () => {
    const ran = await run(folder, ['audit', '/dev/zero']);
    expectOrder(ran);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toMatch(/^\/dev\/zero .*16 MiB/);
  });

  it.runIf(existsSync('/dev/zero'))('is read no further than it may be long: a pipe that never ends', async () => {
    const ran = await run(folder, ['audit', '-'], {}, '/dev/zero');
    expectOrder(ran);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toMatch(/16 MiB/);
  });
});
