import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../src/commands/options.js';
import { ENTER, HAS_TERMINAL, Terminal } from './terminal.js';
import { UNPRIVILEGED } from './unprivileged.js';

const BIN = path.resolve('bin/strategy.cjs');
const FJORDSPEL = path.resolve('fixtures/plans/fjordspel.yaml');
const DAY = ['--today', '2026-11-22'];
const IS_POSIX = process.platform !== 'win32';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'strategy-streams-'));
  chmodSync(folder, 0o755);
  cpSync(FJORDSPEL, path.join(folder, 'plan.yaml'));
  cpSync(FJORDSPEL, path.join(folder, 'other.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program from a shell, which sets its streams. */
function shell(command: string, env: NodeJS.ProcessEnv = {}, cwd = folder): Promise<Run> {
  const program = `strategy() { "${process.execPath}" "${BIN}" "$@"; }`;
  const child = spawn('bash', ['-c', `${program}; ${command}`], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const parts = { out: [] as Buffer[], err: [] as Buffer[] };
  child.stdout.on('data', (part: Buffer) => parts.out.push(part));
  child.stderr.on('data', (part: Buffer) => parts.err.push(part));
  return new Promise((resolve) =>
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(parts.out).toString(), err: Buffer.concat(parts.err).toString() }),
    ),
  );
}

describe.skipIf(!IS_POSIX)('a reader that goes', () => {
  it.each([
    ...FORMATS.map((format) => ({ argv: `audit plan.yaml -f ${format}`, status: 1 })),
    { argv: 'audit plan.yaml --verbose', status: 1 },
    { argv: 'audit plan.yaml other.yaml --verbose', status: 1 },
    { argv: 'audit plan.yaml other.yaml -f ndjson', status: 1 },
    { argv: 'checks', status: 0 },
    { argv: 'explain delivery', status: 0 },
    { argv: 'schema', status: 0 },
    { argv: 'config plan.yaml', status: 0 },
    { argv: 'completion bash', status: 0 },
    { argv: 'init -', status: 0 },
    { argv: 'audit --help', status: 0 },
  ])('changes nothing of what $argv exits with, and is no error', async ({ argv, status }) => {
    const run = await shell(`strategy ${argv} | head -1 >/dev/null; exit \${PIPESTATUS[0]}`);
    expect(run.status).toBe(status);
    expect(run.err).not.toMatch(/EPIPE|error:|\n\s+at /);
  });

  it('may be gone before the first line', async () => {
    const run = await shell(`strategy audit plan.yaml -f json --exit-zero | true; exit \${PIPESTATUS[0]}`);
    expect(run.status).toBe(0);
    expect(run.err).not.toMatch(/EPIPE|error:|\n\s+at /);
  });

  it('of what went wrong keeps the exit code as well', async () => {
    const run = await shell(`strategy audit missing.yaml 2>&1 >/dev/null | true; exit \${PIPESTATUS[0]}`);
    expect(run.status).toBe(2);
  });
});

describe('a reader that takes its time', () => {
  /** A plan with so many roles that its audit has about 5 MB. */
  const bigPlan = (): string => {
    const roles = Array.from(
      { length: 9000 },
      (_, index) =>
        `    - {id: role-${index}, function: marketing, sourcing: outsourced${index === 0 ? ', responsibilities: [all]' : ''}}`,
    );
    return `format: 1\ncompany: {name: Big}\nteam:\n  roles:\n${roles.join('\n')}\n`;
  };

  it('gets 50 MB whole', async () => {
    const plans = Array.from({ length: 11 }, (_, index) => `big-${index}.yaml`);
    for (const plan of plans) writeFileSync(path.join(folder, plan), bigPlan());
    const child = spawn(process.execPath, [BIN, 'audit', ...plans, '-f', 'ndjson', '--exit-zero', ...DAY], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of child.stdout) {
      parts.push(part as Buffer);
      // Every few MB the reader is away for a moment, and the pipe full.
      if (Math.floor(size / 4e6) !== Math.floor((size + part.length) / 4e6)) await sleep(50);
      size += part.length;
    }
    expect(await closed).toBe(0);
    expect(size).toBeGreaterThan(50_000_000);
    const lines = Buffer.concat(parts).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(plans);
  }, 120_000);
});

describe.skipIf(!IS_POSIX)('without streams', () => {
  it('says that nothing came in', async () => {
    const { status, err } = await shell('strategy audit - <&-');
    expect(status).toBe(2);
    expect(err).toContain('The file holds no plan');
  });

  it.each(['>&-', '2>&-', '<&-', '<&- >&- 2>&-'])('audits and writes its report all the same: %s', async (closed) => {
    const report = path.join(folder, 'closed.md');
    rmSync(report, { force: true });
    const { status, err } = await shell(`strategy audit plan.yaml -o closed.md ${closed}`);
    expect(status).toBe(1);
    expect(err).not.toContain('    at ');
    expect(readFileSync(report, 'utf8')).toContain('Fjordspel');
  });

  it.skipIf(!existsSync('/dev/full'))('fails when what it prints goes nowhere for want of room', async () => {
    for (const command of ['audit plan.yaml', 'audit plan.yaml other.yaml', 'audit plan.yaml -f json', 'checks']) {
      const { status, err } = await shell(`strategy ${command} >/dev/full`);
      expect(err).toContain('Standard output cannot be written: there is no room left.');
      expect(status).toBe(2);
    }
    expect((await shell('strategy audit plan.yaml 2>/dev/full')).status).toBe(1);
  });
});

describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('a file that is printed to', () => {
  it('is told when a full disk has room for a part of it only', async (context) => {
    const disk = path.join(folder, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'none', disk]);
    if (mounted.status !== 0) return context.skip();
    try {
      const { status, err } = await shell('strategy audit plan.yaml -f json >disk/audit.json');
      expect(err).toContain('Standard output cannot be written: there is no room left.');
      expect(status).toBe(2);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe('around a run', () => {
  it('there need be no environment at all', () => {
    const run = spawnSync(process.execPath, [BIN, 'audit', 'plan.yaml'], { cwd: folder, env: {}, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toContain('Fjordspel');
  });

  it.each(['xx_YY.foo', '.UTF-8', '../../etc/passwd', '__proto__'])('an unknown locale is English: %s', (locale) => {
    // Not by a shell, which would have its own word on it.
    const env = { ...process.env, LC_ALL: locale };
    const run = spawnSync(process.execPath, [BIN, 'audit', 'plan.yaml'], { cwd: folder, env, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toContain('E-commerce strategy audit');
  });

  it.each(['Pacific/Kiritimati', 'Etc/GMT+12'])(
    'dates stay what they are, and today is the day in UTC: %s',
    async (TZ) => {
      const today = async (day: string, env: NodeJS.ProcessEnv): Promise<string> =>
        JSON.parse((await shell(`strategy audit plan.yaml -f json ${day}`, { TZ, ...env })).out).today;
      expect(await today('--today 2026-11-22', {})).toBe('2026-11-22');
      // 23:59 and 00:01 in UTC.
      expect(await today('', { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T23:59:00Z') / 1000) })).toBe(
        '2026-11-21',
      );
      expect(await today('', { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-22T00:01:00Z') / 1000) })).toBe(
        '2026-11-22',
      );
      const clock = new Date().toISOString().slice(0, 10);
      expect([clock, new Date().toISOString().slice(0, 10)]).toContain(await today('', {}));
    },
  );

  it.each([
    ['0', '1970-01-01'],
    ['4102444800', '2100-01-01'],
    ['253402300799', '9999-12-31'],
  ])('a clock at %s is %s', async (epoch, day) => {
    const { out, err } = await shell('strategy audit plan.yaml -f json --fail-on never', { SOURCE_DATE_EPOCH: epoch });
    expect(err).toBe('');
    expect(JSON.parse(out).today).toBe(day);
  });

  it.each(['253402300800', '-62167219201', '1e300', 'abc'])('a clock at %s is none', async (epoch) => {
    const { status, err } = await shell('strategy audit plan.yaml', { SOURCE_DATE_EPOCH: epoch });
    expect(err).toContain(`${epoch} is not a date.`);
    expect(status).toBe(2);
  });

  it('a working folder may have any name, and only be read', async () => {
    const odd = path.join(folder, 'пл ан/é');
    mkdirSync(odd, { recursive: true });
    cpSync(FJORDSPEL, path.join(odd, 'plan.yaml'));
    chmodSync(odd, 0o555);
    const run = spawnSync(process.execPath, [BIN, 'audit', 'plan.yaml', '--fail-on', 'never', '-f', 'sarif'], {
      cwd: odd,
      encoding: 'utf8',
      ...UNPRIVILEGED,
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('"uri": "plan.yaml"');
    expect(readdirSync(odd)).toEqual(['plan.yaml']);
    const above = await shell("strategy audit 'пл ан/é/plan.yaml' --exit-zero -f sarif");
    expect(above.out).toContain('"uri": "%D0%BF%D0%BB%20%D0%B0%D0%BD/%C3%A9/plan.yaml"');
    chmodSync(odd, 0o755);
    await shell('strategy audit plan.yaml --exit-zero -o отчёт.html', {}, odd);
    expect(readdirSync(odd).sort()).toEqual(['plan.yaml', 'отчёт.html']);
  });
});

describe('a narrow terminal', () => {
  it.each(['1', '-5'])('is not what COLUMNS=%s makes of a pipe', async (COLUMNS) => {
    const [told, plain] = await Promise.all([
      shell(`strategy audit plan.yaml ${DAY.join(' ')}`, { COLUMNS }),
      shell(`strategy audit plan.yaml ${DAY.join(' ')}`),
    ]);
    expect(told).toEqual(plain);
  });

  it.skipIf(!HAS_TERMINAL).each([0, 1, 2, 1000])('shows all of it in %i columns', async (columns) => {
    const commands = ['audit plan.yaml', 'audit plan.yaml other.yaml', '--help', 'checks', 'explain mobile/loading'];
    await Promise.all(
      commands.map(async (command) => {
        const terminal = new Terminal([command], folder, columns);
        expect([0, 1]).toContain(await terminal.ended);
        const text = stripVTControlCharacters(terminal.shown);
        expect(text.length).toBeGreaterThan(100);
        expect(text).not.toMatch(/\n\s+at .*\.cjs/);
      }),
    );
  });

  it.skipIf(!HAS_TERMINAL)('of one column takes answers, and so does one that changes its width', async () => {
    const place = path.join(folder, 'interview');
    mkdirSync(place);
    const terminal = new Terminal(['interview', 'plan.yaml'], place, 1);
    let seen = await terminal.see('company.name');
    terminal.press('Kiosk', ENTER);
    seen = await terminal.see('company.models', seen);
    terminal.resize(120);
    terminal.press(' ', ENTER);
    seen = await terminal.see('company.home_market', seen);
    terminal.resize(3);
    terminal.press('Belgium', ENTER);
    seen = await terminal.see('company.markets', seen);
    terminal.resize(40);
    terminal.press('.', ENTER);
    expect(await terminal.ended).toBe(0);
    expect(readFileSync(path.join(place, 'plan.yaml'), 'utf8')).toContain(
      'name: Kiosk\n  models: [b2c]\n  home_market: BE',
    );
  });

  it.skipIf(!HAS_TERMINAL).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGKILL', 137],
  ] as const)('lost by %s leaves the plan whole, nothing else, and the place to go on', async (signal, exitCode) => {
    const place = mkdtempSync(path.join(folder, 'lost-'));
    const terminal = new Terminal(['interview', 'plan.yaml'], place);
    const seen = await terminal.see('company.name');
    terminal.press('Kiosk', ENTER);
    await terminal.see('company.models', seen);
    terminal.stop(signal);
    expect(await terminal.ended).toBe(exitCode);
    expect(readFileSync(path.join(place, 'plan.yaml'), 'utf8')).toBe('format: 1\n\ncompany:\n  name: Kiosk\n');
    expect(readdirSync(place).sort()).toEqual(['.plan.yaml.interview', 'plan.yaml']);
    const again = new Terminal(['interview', 'plan.yaml'], place);
    const there = await again.see('company.models');
    again.press('.');
    expect(await again.ended).toBe(0);
    expect(there).toBeGreaterThan(0);
  });
});
