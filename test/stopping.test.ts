import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = path.resolve('bin/strategy.cjs');
const FJORDSPEL = path.resolve('fixtures/plans/fjordspel.yaml');
const DAY = ['--today', '2026-11-22'];
const WAIVE = [
  '--reason',
  'decided in May',
  '--owner',
  'the lead',
  '--approved-by',
  'the board',
  '--expires',
  '2027-05-31',
];

/** The calls by which a file is written, in their order; a run is stopped in the midst of one or right after it. */
const CALLS = ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const;
const MOMENTS = CALLS.flatMap((call) => ['before', 'after'].map((when) => ({ call, when })));

/** What every command that writes a file is to leave: files by name, each as it was or as it shall be. */
const COMMANDS = [
  { name: 'a report', argv: ['audit', 'plan.yaml', '-o', 'report.json'], file: 'report.json', isOld: true },
  { name: 'a new report', argv: ['audit', 'plan.yaml', '-o', 'report.json'], file: 'report.json', isOld: false },
  {
    name: 'a report of many',
    argv: ['audit', 'plan.yaml', 'two.yaml', '-o', '{name}.json'],
    file: 'plan.json',
    isOld: true,
  },
  { name: 'a baseline', argv: ['baseline', 'write', 'plan.yaml'], file: 'strategy.baseline.json', isOld: false },
  { name: 'a waiver', argv: ['waive', 'mobile/app', ...WAIVE], file: 'strategy.waivers.yaml', isOld: false },
  { name: 'a plan', argv: ['init', 'new.yaml', '--force'], file: 'new.yaml', isOld: true },
  { name: 'a new plan', argv: ['init', 'new.yaml'], file: 'new.yaml', isOld: false },
] as const;

const GENTLE = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const OLD = 'what stood there\n';

describe.skipIf(process.platform === 'win32')('a run that is stopped while it writes', () => {
  let root = '';
  let hook = '';
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'strategy-stopping-'));
    hook = path.join(root, 'stop.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs');
       const [signal, call, when] = (process.env.STOP ?? '').split(' ');
       const original = fs[call];
       let isDraft = false;
       const open = fs.openSync;
       fs.openSync = (...args) => {
         isDraft ||= args[1] === 'wx';
         return open(...args);
       };
       const real = call === 'openSync' ? fs.openSync : original;
       let isSent = false;
       const send = () => {
         if (!isSent) process.kill(process.pid, signal);
         isSent = true;
       };
       fs[call] = (...args) => {
         const isMoment = call === 'openSync' ? args[1] === 'wx' : isDraft;
         if (isMoment && when === 'before') send();
         const result = real(...args);
         if (isMoment && when === 'after') send();
         return result;
       };`,
    );
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function newFolder(): string {
    const folder = mkdtempSync(path.join(root, 'run-'));
    for (const name of ['plan.yaml', 'two.yaml']) cpSync(FJORDSPEL, path.join(folder, name));
    return folder;
  }

  function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
    return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  }

  /** Runs a command that is sent a signal at a moment, if one is given. */
  function run(argv: readonly string[], cwd: string, stop?: string) {
    const env = { ...process.env, ...(stop !== undefined && { STOP: stop, NODE_OPTIONS: `--require ${hook}` }) };
    return ended(
      spawn(process.execPath, [BIN, ...argv, ...DAY.filter(() => argv[0] !== 'init')], { cwd, env, stdio: 'ignore' }),
    );
  }

  const draftsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

  it.each(COMMANDS)(
    'leaves no half file of $name, and a draft only when it is killed outright, which the next run takes away',
    async ({ argv, file, isOld }) => {
      const place = (folder: string): string => path.join(folder, file);
      const begin = (): string => {
        const folder = newFolder();
        if (isOld) writeFileSync(place(folder), OLD);
        return folder;
      };
      const textIn = (folder: string): string | undefined =>
        existsSync(place(folder)) ? readFileSync(place(folder), 'utf8') : undefined;
      const untouched = begin();
      await run(argv, untouched);
      const [before, after] = [isOld ? OLD : undefined, textIn(untouched)];
      expect(after).not.toBe(before);

      // All moments for the first; of the others, which write by the same code, those that leave most behind.
      const isLinked = argv[0] === 'init' && !isOld;
      const moments = MOMENTS.filter(
        ({ call, when }) => (file === COMMANDS[0].file || when === 'after') && !(isLinked && call === 'renameSync'),
      );
      const stops = moments.flatMap(({ call, when }, index) =>
        ['SIGKILL', GENTLE[index % GENTLE.length] ?? ''].map((signal) => ({ signal, call, when })),
      );
      const check = async ({ signal, call, when }: (typeof stops)[number]): Promise<void> => {
        const folder = begin();
        const isGraceful = signal === 'SIGINT' && file === 'plan.json';
        const what = `${signal} ${call} ${when}`;
        // Many plans end after the one at hand, and tell what was finished; a shell makes 130 of the signal itself.
        expect(await run(argv, folder, what), what).toEqual(
          isGraceful ? { code: 130, signal: null } : { code: null, signal },
        );
        expect([before, after], what).toContain(textIn(folder));
        expect(draftsIn(folder).length, what).toBeLessThanOrEqual(signal === 'SIGKILL' ? 1 : 0);
        if (draftsIn(folder).length === 0) return;
        await run(argv, folder);
        expect(draftsIn(folder), what).toEqual([]);
        expect(textIn(folder), what).toBe(after);
      };
      await Promise.all(stops.map(check));
    },
    60_000,
  );

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('ends by %s, which a shell tells as %i', async (signal, exitCode) => {
    const folder = newFolder();
    const command = `"${process.execPath}" --require "${hook}" "${BIN}" audit plan.yaml -o report.json; echo $? > code`;
    await ended(
      spawn('bash', ['-c', command], {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, STOP: `${signal} fsyncSync after` },
      }),
    );
    expect(readFileSync(path.join(folder, 'code'), 'utf8').trim()).toBe(String(exitCode));
    expect(draftsIn(folder)).toEqual([]);
  });
});
