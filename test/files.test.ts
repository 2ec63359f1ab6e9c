import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadInterface } from '../src/i18n/load-words.js';
import { UNPRIVILEGED } from './unprivileged.js';

const BIN = path.resolve('bin/strategy.cjs');
const FJORDSPEL = path.resolve('fixtures/plans/fjordspel.yaml');
const EXEMPLARY = path.resolve('fixtures/plans/exemplary.yaml');
const DAY = ['--today', '2026-11-22'];
const OLD = 'an older report\n';

const IS_POSIX = process.platform !== 'win32';
const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65534;
const HAS_STRACE = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;

let root = '';
/** A folder for each test, with a plan in it. */
let folder = '';
let number = 0;

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'strategy-files-')));
  chmodSync(root, 0o755);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  number += 1;
  folder = path.join(root, String(number));
  mkdirSync(folder);
  cpSync(FJORDSPEL, path.join(folder, 'plan.yaml'));
});

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function strategy(
  argv: readonly string[],
  options: { cwd?: string; as?: object | undefined; node?: readonly string[] } = {},
): Run {
  const { cwd = folder, as = {}, node = [] } = options;
  const ran = spawnSync(process.execPath, [...node, BIN, ...argv], {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
    ...as,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Runs the program from a shell, which sets its limits and streams. */
function shell(command: string): Run {
  const ran = spawnSync('bash', ['-c', `strategy() { "${process.execPath}" "${BIN}" "$@"; }; ${command}`], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

const at = (...names: string[]): string => path.join(folder, ...names);
const textOf = (...names: string[]): string => readFileSync(at(...names), 'utf8');
/** Every file below the folder: what a run leaves behind is seen, wherever it is. */
const everyFile = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !lstatSync(at(name)).isDirectory())
    .sort();

describe.skipIf(!IS_POSIX)('a report whose name is a link', () => {
  it('goes to where the link leads in the same folder, and the link stays', () => {
    mkdirSync(at('reports'));
    writeFileSync(at('reports/today.md'), OLD);
    symlinkSync('reports/today.md', at('report.md'));
    const { status, err } = strategy(['audit', 'plan.yaml', '-o', 'report.md', '--fail-on', 'never']);
    expect([status, err]).toEqual([0, 'Wrote report.md.\n']);
    expect(lstatSync(at('report.md')).isSymbolicLink()).toBe(true);
    expect(textOf('reports/today.md')).toContain('Fjordspel');
  });

  it('makes the file that a link in the same folder leads to', () => {
    mkdirSync(at('reports'));
    symlinkSync('reports/today.md', at('report.md'));
    expect(strategy(['audit', 'plan.yaml', '-o', 'report.md', '--fail-on', 'never']).status).toBe(0);
    expect(lstatSync(at('report.md')).isSymbolicLink()).toBe(true);
    expect(textOf('reports/today.md')).toContain('Fjordspel');
  });

  it.each(['en', 'nl', 'fr', 'ru'])(
    'is refused where it leads elsewhere, told in %s with the target',
    async (language) => {
      mkdirSync(at('work'));
      writeFileSync(at('precious.md'), OLD);
      symlinkSync('../precious.md', at('work/report.md'));
      const run = strategy(['audit', '../plan.yaml', '-o', 'report.md', '--lang', language], { cwd: at('work') });
      const { errors } = (await loadInterface(language))?.interface.cli ?? {};
      const target = at('precious.md');
      expect(run.err).toContain(errors?.['leads-elsewhere']({ file: 'report.md', target }));
      expect(run.err).toContain(errors?.['leads-elsewhere-fix']({ target }));
      expect([run.status, run.out]).toEqual([2, '']);
      expect(textOf('precious.md')).toBe(OLD);
      // What was meant can be named.
      expect(strategy(['audit', '../plan.yaml', '-o', target, '--fail-on', 'never'], { cwd: at('work') }).status).toBe(
        0,
      );
      expect(textOf('precious.md')).toContain('Fjordspel');
    },
  );

  it.each([
    { what: 'a report', argv: ['audit', 'plan.yaml', '-o', 'out/file.md'] },
    { what: 'a report of many plans', argv: ['audit', 'plan.yaml', 'other.yaml', '-o', 'out/{name}.md'] },
    { what: 'a portfolio', argv: ['portfolio', 'audit.json', '-o', 'out/file.md'] },
    { what: 'a new plan', argv: ['init', 'out/file.yaml'] },
    { what: 'a new plan that replaces one', argv: ['init', 'out/file.yaml', '--force'] },
    { what: 'a baseline', argv: ['baseline', 'write', 'plan.yaml', '--baseline', 'out/file.json'] },
    {
      what: 'a waiver',
      argv: [
        'waive',
        'mobile/app',
        '--waivers',
        'out/file.yaml',
        '--reason',
        'decided in May',
        '--owner',
        'the lead',
      ].concat(['--approved-by', 'the board', '--expires', '2027-05-31', ...DAY]),
    },
    { what: 'an interview', argv: ['interview', 'out/file.yaml', '--answers', 'answers.yaml'] },
  ])('is refused for $what also where a folder on the way is the link', ({ argv }) => {
    mkdirSync(at('work'));
    mkdirSync(at('elsewhere'));
    symlinkSync('../elsewhere', at('work/out'));
    for (const name of ['plan.yaml', 'other.yaml']) cpSync(FJORDSPEL, at('work', name));
    writeFileSync(at('work/answers.yaml'), 'company.name: Kiosk\n');
    if (argv[0] === 'portfolio') strategy(['audit', 'plan.yaml', '-o', 'audit.json'], { cwd: at('work') });
    const before = everyFile();
    const { status, err } = strategy(argv, { cwd: at('work') });
    expect(err).toContain(`through a link to ${at('elsewhere')}`);
    expect(status).toBe(2);
    expect(everyFile()).toEqual(before);
  });

  it('is refused where a config has a report written elsewhere, whether by its name or by a link', () => {
    mkdirSync(at('work'));
    writeFileSync(at('precious.json'), OLD);
    symlinkSync('../precious.json', at('work/link.json'));
    cpSync(FJORDSPEL, at('work/plan.yaml'));
    for (const name of ['../precious.json', at('precious.json'), 'link.json']) {
      writeFileSync(at('work/strategy.config.yaml'), `outputs: [./fine.md, ${name}]\n`);
      const { status, err } = strategy(['audit', 'plan.yaml'], { cwd: at('work') });
      expect(err).toContain(`strategy.config.yaml:1:22`);
      expect(err).toContain(at('precious.json'));
      expect(status).toBe(2);
      expect(textOf('precious.json')).toBe(OLD);
    }
    // Who stands above both has them in sight.
    expect(strategy(['audit', 'work/plan.yaml', '--fail-on', 'never']).status).toBe(0);
    expect(textOf('precious.json')).toContain('Fjordspel');
  });

  it('is told where links lead in a circle', () => {
    symlinkSync('b.md', at('a.md'));
    symlinkSync('a.md', at('b.md'));
    const { status, err } = strategy(['audit', 'plan.yaml', '-o', 'a.md']);
    expect(err).toContain('its links lead in a circle');
    expect(status).toBe(2);
    expect(lstatSync(at('a.md')).isSymbolicLink()).toBe(true);
  });
});

describe('a report that cannot be written', () => {
  const LANGUAGES = ['en', 'nl', 'fr', 'ru'];

  /** Holds a run to what it has to say and to leave. */
  async function expectRefused({ status, err }: Run, language: string, file: string, code: string): Promise<void> {
    const cli = (await loadInterface(language))?.interface.cli;
    const reasons: { readonly [code: string]: (() => string) | undefined } = { ...cli?.reasons };
    const reason = reasons[code]?.() ?? '';
    expect(reason).not.toBe('');
    expect(err).toContain(cli?.errors['cannot-write']({ file, reason }));
    expect(err).not.toContain('    at ');
    expect(status).toBe(2);
  }

  it.skipIf(!IS_POSIX).each(LANGUAGES)('for its size leaves the old one whole, told in %s', async (language) => {
    writeFileSync(at('report.json'), OLD);
    const run = shell(`ulimit -f 50; strategy audit plan.yaml -o report.json --lang ${language}`);
    await expectRefused(run, language, 'report.json', 'EFBIG');
    expect(textOf('report.json')).toBe(OLD);
    expect(everyFile()).toEqual(['plan.yaml', 'report.json']);
  });

  it.skipIf(!IS_ROOT || process.platform !== 'linux')('on a full disk leaves the old one whole', async (context) => {
    mkdirSync(at('disk'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'none', at('disk')]);
    // A container may be root and yet not mount.
    if (mounted.status !== 0) return context.skip();
    try {
      writeFileSync(at('disk/report.json'), OLD);
      // There is room for a part of it: half a report is none.
      writeFileSync(at('disk/filling'), Buffer.alloc(100_000));
      await expectRefused(
        strategy(['audit', 'plan.yaml', '-o', 'disk/report.json']),
        'en',
        'disk/report.json',
        'ENOSPC',
      );
      expect(textOf('disk/report.json')).toBe(OLD);
      expect(everyFile()).toEqual(['disk/filling', 'disk/report.json', 'plan.yaml']);
    } finally {
      spawnSync('umount', [at('disk')]);
    }
  });

  it.skipIf(!IS_POSIX || !UNPRIVILEGED)('into a folder that is only to be read leaves the old one whole', async () => {
    mkdirSync(at('shut'));
    writeFileSync(at('shut/report.md'), OLD);
    chmodSync(at('shut/report.md'), 0o666);
    chmodSync(at('shut'), 0o555);
    const run = strategy(['audit', 'plan.yaml', '-o', 'shut/report.md'], { as: UNPRIVILEGED });
    chmodSync(at('shut'), 0o755);
    await expectRefused(run, 'en', 'shut/report.md', 'EACCES');
    expect(textOf('shut/report.md')).toBe(OLD);
    expect(everyFile()).toEqual(['plan.yaml', 'shut/report.md']);
  });

  it.skipIf(!IS_POSIX || !UNPRIVILEGED)('over a file that is only to be read leaves that', async () => {
    chmodSync(folder, 0o777);
    writeFileSync(at('report.md'), OLD);
    chmodSync(at('report.md'), 0o444);
    const run = strategy(['audit', 'plan.yaml', '-o', 'report.md'], { as: UNPRIVILEGED });
    await expectRefused(run, 'en', 'report.md', 'EACCES');
    expect(textOf('report.md')).toBe(OLD);
  });

  it('over a folder leaves that', async () => {
    mkdirSync(at('report.md'));
    await expectRefused(strategy(['audit', 'plan.yaml', '-o', 'report.md']), 'en', 'report.md', 'EISDIR');
    expect(everyFile()).toEqual(['plan.yaml']);
  });

  it('into a folder that vanishes meanwhile says so', async () => {
    mkdirSync(at('gone'));
    const hook = at('vanish.cjs');
    // The folder goes when the first file is opened for writing.
    writeFileSync(
      hook,
      `const fs = require('node:fs');
       const { openSync } = fs;
       fs.openSync = (...args) => {
         if (args[1] === 'wx') fs.rmSync(${JSON.stringify(at('gone'))}, { recursive: true });
         return openSync(...args);
       };`,
    );
    const run = strategy(['audit', 'plan.yaml', '-o', 'gone/report.md'], { node: ['--require', hook] });
    await expectRefused(run, 'en', 'gone/report.md', 'ENOENT');
    expect(existsSync(at('gone'))).toBe(false);
  });
});

describe('a report that is written', () => {
  it.skipIf(!IS_POSIX)('keeps the mode of the one before, and a new one has that of the mask', () => {
    writeFileSync(at('report.md'), OLD);
    chmodSync(at('report.md'), 0o604);
    shell('umask 027; strategy audit plan.yaml -o report.md -o new.md');
    expect(statSync(at('report.md')).mode & 0o777).toBe(0o604);
    expect(statSync(at('new.md')).mode & 0o777).toBe(0o640);
  });

  it.skipIf(!IS_ROOT)('stays with the owner of the one before', () => {
    writeFileSync(at('report.md'), OLD);
    spawnSync('chown', [`${NOBODY}:${NOBODY}`, at('report.md')]);
    strategy(['audit', 'plan.yaml', '-o', 'report.md']);
    const { uid, gid } = statSync(at('report.md'));
    expect([uid, gid]).toEqual([NOBODY, NOBODY]);
  });

  it.skipIf(!IS_POSIX)('goes into a pipe that somebody reads', () => {
    const { out, status } = shell(
      'mkfifo report.json; strategy audit plan.yaml -o report.json >/dev/null 2>&1 & cat report.json; wait',
    );
    expect(JSON.parse(out)).toMatchObject({ company: 'Fjordspel' });
    expect(status).toBe(0);
  });

  it('is one of two when two runs write it at once, and whole', async () => {
    cpSync(EXEMPLARY, at('other.yaml'));
    const write = (plan: string, file: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const argv = [BIN, 'audit', plan, '-o', file, '--exit-zero', '--quiet', ...DAY];
        const child = spawn(process.execPath, argv, { cwd: folder, stdio: 'ignore' });
        child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${plan}: exit code ${code}`))));
      });
    await Promise.all([write('plan.yaml', 'one.json'), write('other.yaml', 'two.json')]);
    const whole = new Set([textOf('one.json'), textOf('two.json')]);
    expect(whole.size).toBe(2);
    for (let round = 0; round < 8; round += 1) {
      await Promise.all([write('plan.yaml', 'both.json'), write('other.yaml', 'both.json')]);
      expect(whole.has(textOf('both.json'))).toBe(true);
    }
    expect(everyFile()).toEqual(['both.json', 'one.json', 'other.yaml', 'plan.yaml', 'two.json']);
  }, 60_000);
});

describe.skipIf(!HAS_STRACE)('what a run opens', () => {
  /** The files that a program opens, from its working folder. */
  function opened(argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Set<string> {
    const log = path.join(root, 'opened.log');
    spawnSync(
      'strace',
      ['-f', '-qq', '-e', 'trace=open,openat,openat2,creat', '-e', 'signal=none', '-o', log, ...argv],
      {
        cwd,
        env: { ...process.env, ...env },
      },
    );
    const calls = readFileSync(log, 'utf8').matchAll(/\bopen(?:at2?)?\((?:AT_FDCWD, )?"([^"]+)"/g);
    return new Set([...calls].map(([, name = '']) => path.resolve(cwd, name)));
  }

  /** What the program opens beside what is its own, and what any program of Node opens. */
  function openedByUs(argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string[] {
    const blank = path.join(root, 'blank.cjs');
    writeFileSync(blank, 'Intl.DateTimeFormat().resolvedOptions(); new Date().getHours();');
    const always = opened([process.execPath, blank], cwd);
    const own = path.resolve('.');
    return (
      [...opened([process.execPath, BIN, ...argv], cwd, env)]
        .filter(
          (file) => !always.has(file) && !file.startsWith(`${own}${path.sep}`) && !/^\/(proc|sys|dev)\//.test(file),
        )
        // Node 22 looks into its own program now and then.
        .filter((file) => file !== process.execPath)
        .sort()
    );
  }

  /** A folder and those above it, where a house's files may be. */
  function upwards(from: string): string[] {
    const above = path.dirname(from);
    return above === from ? [from] : [from, ...upwards(above)];
  }

  it('is the plan, and the folders from its own upwards', () => {
    mkdirSync(at('plans/secret'), { recursive: true });
    cpSync(FJORDSPEL, at('plans/plan.yaml'));
    writeFileSync(at('plans/other.yaml'), 'format: 1\n');
    writeFileSync(at('plans/.env'), 'SECRET=1\n');
    writeFileSync(at('strategy.yaml'), 'a: 1\n');
    expect(openedByUs(['audit', 'plans/plan.yaml'], folder)).toEqual(
      [at('plans/plan.yaml'), ...upwards(at('plans'))].sort(),
    );
  });

  // Node 22 and later keep compiled code themselves.
  it.skipIf('enableCompileCache' in module)(
    'is the code that was compiled before, too, unless Node is told not to',
    () => {
      const env = { NODE_DISABLE_COMPILE_CACHE: undefined, NODE_COMPILE_CACHE: at('caches') };
      spawnSync(process.execPath, [BIN, 'audit', 'plan.yaml'], { cwd: folder, env: { ...process.env, ...env } });
      const always = [at('plan.yaml'), ...upwards(folder)];
      expect(openedByUs(['audit', 'plan.yaml'], folder, env)).toEqual(
        [at('caches/strategy-audit/audit.code'), ...always].sort(),
      );
      expect(openedByUs(['audit', 'plan.yaml'], folder)).toEqual(always.sort());
    },
  );

  it('is the house of the plan as well, package.json where there is no config nearer, and what a config names', () => {
    mkdirSync(at('house/plans'), { recursive: true });
    cpSync(FJORDSPEL, at('house/plans/plan.yaml'));
    writeFileSync(at('package.json'), '{"strategy": {}}');
    writeFileSync(at('house/package.json'), '{"name": "house"}');
    writeFileSync(at('house/plans/strategy.waivers.yaml'), 'format: 1\nwaivers: []\n');
    const found = [at('package.json'), at('house/package.json'), at('house/plans/strategy.waivers.yaml')];
    const plan = at('house/plans/plan.yaml');
    expect(openedByUs(['audit', plan], root)).toEqual([plan, ...found, ...upwards(path.dirname(plan))].sort());

    writeFileSync(at('house/plans/strategy.config.yaml'), 'extends: [../shared.yaml]\n');
    writeFileSync(at('house/shared.yaml'), 'profile: launch\n');
    const named = [at('house/plans/strategy.config.yaml'), at('house/shared.yaml'), found[2]];
    expect(openedByUs(['audit', plan], root)).toEqual([plan, ...named, ...upwards(path.dirname(plan))].sort());
  });
});

describe('a config', () => {
  it.each([
    'rules: !!js/function \'function () { require("fs").writeFileSync("ran", "") }\'',
    'profile: !!js/eval \'require("fs").writeFileSync("ran", "")\'',
    "profile: !!js/undefined ''",
    "profile: !<tag:yaml.org,2002:js/regexp> '/a/'",
    'profile: !!python/object/apply:os.system ["touch ran"]',
  ])('runs no code: %s', (text) => {
    writeFileSync(at('strategy.config.yaml'), `${text}\n`);
    const { status, err } = strategy(['audit', 'plan.yaml']);
    expect(err).toContain('strategy.config.yaml:1:');
    expect(err).not.toContain('    at ');
    expect(status).toBe(2);
    expect(everyFile()).toEqual(['plan.yaml', 'strategy.config.yaml']);
  });

  it('is never a file of JavaScript that is found', () => {
    for (const name of ['strategy.config.js', 'strategy.config.cjs', 'strategy.config.mjs', 'strategy.config.ts'])
      writeFileSync(at(name), 'require("node:fs").writeFileSync("ran", "")');
    const { status, err } = strategy(['audit', 'plan.yaml', '--fail-on', 'never']);
    expect([status, err]).toEqual([0, '']);
    expect(existsSync(at('ran'))).toBe(false);
  });

  it.each(['--config', 'extends'])('that is one all the same, by %s, is read and not run', (way) => {
    writeFileSync(at('house.js'), 'require("node:fs").writeFileSync("ran", ""); module.exports = {};');
    if (way === 'extends') writeFileSync(at('strategy.config.yaml'), 'extends: [./house.js]\n');
    const { status, err } = strategy(['audit', 'plan.yaml', ...(way === 'extends' ? [] : ['--config', 'house.js'])]);
    expect(err).toContain('house.js:1:1');
    expect(status).toBe(2);
    expect(existsSync(at('ran'))).toBe(false);
  });

  it('of a package is its YAML or JSON, not its code', () => {
    mkdirSync(at('node_modules/house'), { recursive: true });
    writeFileSync(at('node_modules/house/package.json'), '{"name": "house", "main": "index.js"}');
    writeFileSync(at('node_modules/house/index.js'), 'require("node:fs").writeFileSync("ran", "")');
    writeFileSync(at('node_modules/house/strategy.config.js'), 'require("node:fs").writeFileSync("ran", "")');
    writeFileSync(at('strategy.config.yaml'), 'extends: [house]\n');
    const { status, err } = strategy(['audit', 'plan.yaml']);
    expect(err).toContain('“house” cannot be found from here');
    expect(status).toBe(2);
    expect(existsSync(at('ran'))).toBe(false);
  });

  it.each(['https://example.org/house.yaml', 'file:///etc/house.yaml', 'data://text/plain,profile', 'ftp://h/x.yaml'])(
    'is not fetched from %s',
    (address) => {
      writeFileSync(at('strategy.config.yaml'), `extends: ["${address}"]\n`);
      const { status, err } = strategy(['audit', 'plan.yaml']);
      expect(err).toContain('is an address on the internet');
      expect(status).toBe(2);
    },
  );
});
