import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileWriter, type System } from '../src/file-writer.js';

const OLD = 'what stood there\n';
const NEW = 'what shall stand there\n';

/** A system on which calls can fail, and that tells what became of it. */
function system(over: Partial<System['fs']> = {}, { isWindows = false, id = 1000, running = [1000] } = {}) {
  const pauses: number[] = [];
  const clearings: (() => void)[] = [];
  let held = 0;
  const writer = fileWriter({
    fs: { ...fs, ...over },
    isWindows,
    process: { id, host: 'here', isRunning: (one) => running.includes(one) },
    sleep: async (ms) => void pauses.push(ms),
    holdSignals: (clearUp) => {
      held += 1;
      clearings.push(clearUp);
      return async () => {
        held -= 1;
      };
    },
  });
  return { ...writer, pauses, clearings, held: () => held };
}

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: it failed`), { code });
}

function failing(code: string, times = Number.POSITIVE_INFINITY): () => void {
  let left = times;
  return () => {
    left -= 1;
    if (left >= 0) throw failure(code);
  };
}

describe('writing a file', () => {
  let folder = '';
  let file = '';
  const names = (): string[] => fs.readdirSync(folder).sort();
  const text = (): string => fs.readFileSync(file, 'utf8');
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(tmpdir(), 'strategy-writer-'));
    file = path.join(folder, 'report.md');
    fs.writeFileSync(file, OLD);
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('replaces it, and leaves nothing else', async () => {
    const { replace, held } = system();
    await replace(file, NEW);
    expect(text()).toBe(NEW);
    expect(names()).toEqual(['report.md']);
    expect(held()).toBe(0);
  });

  it.skipIf(process.platform === 'win32').each([0o600, 0o640, 0o666, 0o755])('keeps its mode %o', async (mode) => {
    fs.chmodSync(file, mode);
    await system().replace(file, NEW);
    expect(fs.statSync(file).mode & 0o7777).toBe(mode);
  });

  it('never has more rights on a draft than on what it replaces', async () => {
    fs.chmodSync(file, 0o600);
    let mode = 0;
    const { replace } = system({
      writeFileSync: (descriptor, content) => {
        // Whoever looks on from the first moment sees no more than before.
        if (typeof descriptor === 'number') mode = fs.fstatSync(descriptor).mode & 0o777;
        fs.writeFileSync(descriptor, content);
      },
    });
    await replace(file, NEW);
    expect(mode).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('does not replace one that is only to be read', async () => {
    const openSync = ((name: string, flags: string, mode?: number) => {
      if (name === file && flags === 'r+') throw failure('EACCES');
      return fs.openSync(name, flags, mode);
    }) as typeof fs.openSync;
    await expect(system({ openSync }).replace(file, NEW)).rejects.toMatchObject({ code: 'EACCES' });
    expect(text()).toBe(OLD);
    expect(names()).toEqual(['report.md']);
  });

  it.each([
    { call: 'openSync', code: 'EROFS' },
    { call: 'openSync', code: 'EMFILE' },
    { call: 'writeFileSync', code: 'ENOSPC' },
    { call: 'writeFileSync', code: 'EDQUOT' },
    { call: 'fchmodSync', code: 'EPERM' },
    { call: 'fsyncSync', code: 'EIO' },
    { call: 'renameSync', code: 'ENOENT' },
    { call: 'renameSync', code: 'EACCES' },
  ])('leaves what was there when $call fails with $code', async ({ call, code }) => {
    const { replace, held, pauses } = system({ [call]: failing(code) });
    await expect(replace(file, NEW)).rejects.toMatchObject({ code });
    expect(text()).toBe(OLD);
    expect(names()).toEqual(['report.md']);
    expect(held()).toBe(0);
    expect(pauses).toEqual([]);
  });

  it('gives the file to who had it where that is allowed, and does without where not', async () => {
    await system({ fchownSync: failing('EPERM') }).replace(file, NEW);
    expect(text()).toBe(NEW);
  });

  it.each([
    { isWindows: false, code: 'EBUSY' },
    { isWindows: true, code: 'EBUSY' },
    { isWindows: true, code: 'EPERM' },
    { isWindows: true, code: 'EACCES' },
  ])('waits for another program to let go of it: $code, Windows: $isWindows', async ({ isWindows, code }) => {
    const renameSync: typeof fs.renameSync = (from, to) => {
      fail();
      fs.renameSync(from, to);
    };
    const fail = failing(code, 3);
    const { replace, pauses } = system({ renameSync }, { isWindows });
    await replace(file, NEW);
    expect(text()).toBe(NEW);
    expect(pauses).toEqual([10, 20, 40]);
  });

  it('does not wait for ever', async () => {
    const { replace, pauses } = system({ renameSync: failing('EBUSY') });
    await expect(replace(file, NEW)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(2000);
    expect(text()).toBe(OLD);
    expect(names()).toEqual(['report.md']);
  });

  it('takes its draft along when a signal ends the process', async () => {
    let draft: string[] = [];
    let left: string[] = [];
    const { replace, clearings } = system({
      fsyncSync: () => {
        draft = names();
        clearings[0]?.();
        left = names();
        throw failure('EIO');
      },
    });
    await expect(replace(file, NEW)).rejects.toThrow();
    expect(draft).toHaveLength(2);
    expect(left).toEqual(['report.md']);
  });

  it('writes to one whose name is as long as a name can be', async () => {
    const long = path.join(folder, `${'р'.repeat(126)}.md`);
    await system().replace(long, OLD);
    await system().replace(long, NEW);
    expect(fs.readFileSync(long, 'utf8')).toBe(NEW);
  });

  it('makes one that is new, and none that is there', async () => {
    const { create } = system();
    const fresh = path.join(folder, 'new.yaml');
    expect(await create(fresh, NEW)).toBe(true);
    expect(fs.readFileSync(fresh, 'utf8')).toBe(NEW);
    expect(await create(file, NEW)).toBe(false);
    expect(text()).toBe(OLD);
    expect(names()).toEqual(['new.yaml', 'report.md']);
  });

  it('makes one where there are no links, and none that is there', async () => {
    const { create } = system({ linkSync: failing('EPERM') });
    const fresh = path.join(folder, 'new.yaml');
    expect(await create(fresh, NEW)).toBe(true);
    expect(fs.readFileSync(fresh, 'utf8')).toBe(NEW);
    expect(await create(file, NEW)).toBe(false);
    expect(text()).toBe(OLD);
    expect(names()).toEqual(['new.yaml', 'report.md']);
  });

  it.skipIf(process.platform === 'win32')('makes none behind a link that leads nowhere', async () => {
    const link = path.join(folder, 'link.yaml');
    fs.symlinkSync(path.join(folder, 'elsewhere.yaml'), link);
    for (const one of [system(), system({ linkSync: failing('EPERM') })])
      expect(await one.create(link, NEW)).toBe(false);
    expect(names()).toEqual(['link.yaml', 'report.md']);
  });

  describe('after a run that was killed', () => {
    /** The draft that a process leaves when it is killed in the midst of writing. */
    async function killed(id: number, target = file): Promise<string> {
      const before = new Set(names());
      const { replace } = system({ renameSync: failing('EIO'), rmSync: () => undefined }, { id });
      await expect(replace(target, NEW)).rejects.toThrow();
      return names().find((name) => !before.has(name)) ?? '';
    }

    it('removes its draft', async () => {
      const draft = await killed(4000);
      expect(draft).toMatch(/^\.strategy-.*-4000-.*\.tmp$/);
      await system().replace(file, NEW);
      expect(names()).toEqual(['report.md']);
    });

    it('removes the draft of one that had the number of this process', async () => {
      await killed(1000);
      await system().replace(file, NEW);
      expect(names()).toEqual(['report.md']);
    });

    it('leaves the draft of one that runs', async () => {
      const draft = await killed(4000);
      await system({}, { running: [1000, 4000] }).replace(file, NEW);
      expect(names()).toEqual([draft, 'report.md']);
    });

    it('leaves the draft of another file, of another machine, and what only looks like one', async () => {
      const draft = await killed(4000);
      const other = await killed(4000, path.join(folder, 'other.md'));
      const kept = [
        other,
        draft.replace(/-[0-9a-f]{12}-4000-/, '-0123456789ab-4000-'),
        `${draft}~`,
        draft.slice(1),
        draft.replace('4000', 'x'),
        'report.md.4000',
      ];
      for (const name of kept) fs.writeFileSync(path.join(folder, name), 'mine');
      await system().replace(file, NEW);
      expect(names()).toEqual([...kept, 'report.md'].sort());
    });

    it('looks into a folder once, however many files it writes there', async () => {
      let looks = 0;
      const readdirSync = ((name: string) => {
        looks += 1;
        return fs.readdirSync(name);
      }) as typeof fs.readdirSync;
      const { replace } = system({ readdirSync });
      for (const name of ['a.md', 'b.md', 'c.md']) await replace(path.join(folder, name), NEW);
      expect(looks).toBe(1);
    });
  });
});
