import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { processIo } from '../../src/io.js';
import { main } from '../../src/main.js';
import { type FakeWorld, fakeIo } from './fake-io.js';

const FJORDSPEL = 'fixtures/plans/fjordspel.yaml';
const EXEMPLARY = 'fixtures/plans/exemplary.yaml';
const THIN = 'format: 1\ncompany: {name: Kiosk}\n';
const BROKEN = 'format: 1\ncompany: {name: "Kiosk\n';

async function audit(argv: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const exitCode = await main(['audit', ...argv], io);
  return { exitCode, out: io.out(), err: io.err(), written: io.written, text: io.text };
}

describe('strategy audit of several plans', () => {
  it('shows them in one table, the lowest readiness first, then what failed in each', async () => {
    const { exitCode, out, err } = await audit([EXEMPLARY, FJORDSPEL, '-'], { stdin: THIN });
    expect([exitCode, err]).toEqual([1, '']);
    expect(out).toContain('3 plans: 1 passed, 2 failed\n');
    const places = ['Kiosk', 'Fjordspel', 'Nordlys Outdoor'].map((company) => out.indexOf(company));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(out).toContain('standard input');
    const [, gates = ''] = out.split(/\n\n/, 2);
    expect(gates).toMatch(/^Kiosk {2}standard input\nfailed All required sections are there\n {2}Expected/);
    expect(out).not.toContain('Next actions');
  });

  it('says on few columns in lines what the table says', async () => {
    const { out } = await audit([EXEMPLARY, FJORDSPEL, '-q'], { columns: 40 });
    expect(out).toMatch(/^ {2}80 Fjordspel\n {6}fixtures\/plans\/fjordspel\.yaml\n {6}1 gate failed/m);
    expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
  });

  it('prints whole reports with --verbose, the table last', async () => {
    const { out } = await audit([EXEMPLARY, FJORDSPEL, '--verbose']);
    expect(out.match(/E-commerce strategy audit: /g)).toHaveLength(2);
    expect(out.lastIndexOf('E-commerce strategy audit: ')).toBeLessThan(out.indexOf('2 plans: 1 passed, 1 failed'));
  });

  it('prints only the table with --quiet, and passes over gates with --exit-zero', async () => {
    const { exitCode, out } = await audit([EXEMPLARY, FJORDSPEL, '--quiet', '--exit-zero']);
    expect(exitCode).toBe(0);
    expect(out).toContain('1 gate failed');
    expect(out).not.toContain('What to do');
  });

  it('passes where every plan passes', async () => {
    expect((await audit([EXEMPLARY, FJORDSPEL, '--fail-on', 'never'])).exitCode).toBe(0);
  });

  it('goes on where one cannot be read, shows why, and exits with 2', async () => {
    const { exitCode, out, err } = await audit(['broken.yaml', 'gone.yaml', EXEMPLARY, '--exit-zero'], {
      files: { 'broken.yaml': BROKEN },
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('broken.yaml:2:17');
    expect(err).toMatch(/2 \| company: \{name: "Kiosk/);
    expect(err).toContain('There is no file gone.yaml.');
    expect(out).toContain('3 plans: 1 passed, 0 failed, 2 cannot be read');
    expect(out).toMatch(/cannot be read\n +broken\.yaml/);
    expect(out.indexOf('broken.yaml')).toBeLessThan(out.indexOf('Nordlys'));
  });

  it('tells only once what keeps several plans from being audited', async () => {
    const { exitCode, err } = await audit([EXEMPLARY, FJORDSPEL, '--waivers', 'gone.yaml']);
    expect(exitCode).toBe(2);
    expect(err.match(/There is no file gone\.yaml/g)).toHaveLength(1);
  });

  it('lets no plan say anything that a terminal obeys', async () => {
    const files = { 'a.yaml': 'format: 1\ncompany: {name: "A\\e[31m\\u202eB"}\n' };
    const { out } = await audit(['a.yaml', EXEMPLARY], { files });
    expect(out).toContain('A[31mB');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
    expect(out).not.toMatch(/\u001b|\u202e/);
  });
});

describe('patterns of plans', () => {
  const files = {
    'plans/b.yaml': THIN,
    'plans/a.yaml': THIN.replace('Kiosk', 'Anna'),
    'plans/strategy.waivers.yaml': 'waivers: []\n',
    'plans/[x].yaml': THIN.replace('Kiosk', 'Brackets'),
  };
  const plansIn = (out: string): string[] => JSON.parse(out).map(({ file }: { readonly file: string }) => file);

  it('are expanded, sorted, and each plan is audited once', async () => {
    const { out } = await audit(['plans/b.yaml', 'plans/?.yaml', '-f', 'json'], { files });
    expect(plansIn(out)).toEqual(['plans/b.yaml', 'plans/a.yaml']);
  });

  it("leave the house's own files out", async () => {
    const { out } = await audit(['plans/*.yaml', '-f', 'json'], { files });
    expect(plansIn(out)).toEqual(['plans/[x].yaml', 'plans/a.yaml', 'plans/b.yaml']);
  });

  it('give way to a file of that very name', async () => {
    const { out } = await audit(['plans/[x].yaml', 'plans/a.yaml', '-f', 'json'], { files });
    expect(plansIn(out)).toEqual(['plans/[x].yaml', 'plans/a.yaml']);
  });

  it('that match one plan give the report of one plan', async () => {
    const { out, written } = await audit(['plans/b*.yaml', '-f', 'json', '-o', 'out/{name}.md'], { files });
    expect(JSON.parse(out)).toMatchObject({ file: 'plans/b.yaml' });
    expect([...written.keys()]).toEqual(['out/b.md']);
  });

  it('that match nothing are told', async () => {
    const { exitCode, err } = await audit([EXEMPLARY, 'plan/*.yaml'], { files });
    expect(exitCode).toBe(2);
    expect(err).toContain('No file matches plan/*.yaml');
  });
});

describe('the reports of several plans', () => {
  it('fills in the names of plans as they are, and leaves the folder for none of them', async () => {
    const names = ['$&', "$'", '..', '.', 'a.b', 'c:d', 'CON'];
    const files = Object.fromEntries(names.map((name) => [`plans/${name}.yaml`, THIN]));
    const { written } = await audit([...Object.keys(files), '-o', 'reports/{name}/audit.json'], { files });
    const filled = ['$&', "$'", '...yaml', '..yaml', 'a.b', 'c:d', 'CON'];
    expect([...written.keys()]).toEqual(filled.map((name) => `reports/${name}/audit.json`));
  });

  it('are written under the names of their plans', async () => {
    const { written, out, err } = await audit([EXEMPLARY, '-', '-o', 'reports/{name}.html', '-o', '{name}.md'], {
      stdin: THIN,
    });
    expect([...written.keys()]).toEqual(['reports/exemplary.html', 'exemplary.md', 'reports/stdin.html', 'stdin.md']);
    expect(written.get('reports/stdin.html')).toContain('Kiosk');
    expect(err).toContain('Wrote reports/exemplary.html.');
    expect(out).toContain('2 plans');
  });

  it('stand in one file where the format holds many', async () => {
    const { written } = await audit([EXEMPLARY, FJORDSPEL, '-o', 'all.json', '-o', 'all.ndjson']);
    const list = JSON.parse(written.get('all.json') ?? '');
    const lines = (written.get('all.ndjson') ?? '').trimEnd().split('\n');
    expect(list).toHaveLength(2);
    expect(lines.map((line) => JSON.parse(line))).toEqual(list);
  });

  it('are read again as a portfolio', async () => {
    const { written } = await audit([EXEMPLARY, FJORDSPEL, '-o', 'all.json']);
    const io = fakeIo({ files: { 'all.json': written.get('all.json') ?? '' } });
    expect(await main(['portfolio', 'all.json'], io)).toBe(0);
    expect(io.out()).toContain('2 plans');
  });

  it('are printed as one list, as lines, or as annotations, and the table then goes to standard error', async () => {
    const json = await audit([EXEMPLARY, FJORDSPEL, '-f', 'json']);
    expect(JSON.parse(json.out)).toHaveLength(2);
    expect(json.err).toContain('2 plans: 1 passed, 1 failed');
    expect((await audit([EXEMPLARY, FJORDSPEL, '-f', 'ndjson'])).out.trimEnd().split('\n')).toHaveLength(2);
    const gitlab = JSON.parse((await audit([EXEMPLARY, FJORDSPEL, '-', '-f', 'gitlab'], { stdin: THIN })).out);
    expect(new Set(gitlab.map((item: { readonly location: { readonly path: string } }) => item.location.path))).toEqual(
      new Set([FJORDSPEL, 'stdin']),
    );
    const quiet = await audit([EXEMPLARY, EXEMPLARY, FJORDSPEL, '-f', 'json', '--fail-on', 'never']);
    expect(quiet.err).toBe('');
  });

  it('as SARIF are runs of one log', async () => {
    const { written } = await audit([EXEMPLARY, FJORDSPEL, '-', '-o', 'all.sarif'], { stdin: THIN });
    const { version, runs } = JSON.parse(written.get('all.sarif') ?? '');
    expect([version, runs.length]).toEqual(['2.1.0', 3]);
    const categories = runs.map(
      (run: { readonly automationDetails: { readonly id: string } }) => run.automationDetails.id,
    );
    expect(new Set(categories).size).toBe(3);
  });

  it('are an empty list where no plan can be read', async () => {
    const { exitCode, out } = await audit(['a.yaml', 'b.yaml', '-f', 'json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toEqual([]);
  });

  it('as annotations leave a portfolio on the page of the job', async () => {
    const { text, out } = await audit([EXEMPLARY, FJORDSPEL, '-f', 'github'], {
      env: { GITHUB_STEP_SUMMARY: 'summary.md' },
    });
    expect(out).toMatch(/^::error file=fixtures\/plans\/fjordspel\.yaml/);
    expect(text('summary.md')).toContain('# E-commerce strategy portfolio: 2 plans');
  });

  it.each([
    [['-o', 'report.html'], '{name}', 'report.html is one file'],
    [['-f', 'html'], '{name}', 'A report in the format html is about one plan'],
    [['-o', '{name}.html', '-o', '{name}.html'], 'named twice', ''],
    [['-o', 'all.ndjson', '-o', 'all.ndjson'], 'named twice', ''],
    [['-o', 'plans/{name}.json'], 'the plan itself', ''],
    [['--no-regression', 'audit.json'], '{name}', 'audit.json is one audit'],
    [['--min-score', 'high'], '0 to 100', ''],
    [['--today', 'soon'], 'not a date', ''],
    [['--area', 'mobil'], 'Did you mean mobile?', ''],
  ])('are refused before anything is written: %j', async (argv, hint, said) => {
    const files = { 'plans/a.json': '{"format": 1}', 'plans/b.json': '{"format": 1}' };
    const { exitCode, err, out, written } = await audit(['plans/a.json', 'plans/b.json', ...argv], { files });
    expect([exitCode, out, written.size]).toEqual([2, '', 0]);
    expect(err).toContain(hint);
    expect(err).toContain(said);
  });

  it('never overwrite one another', async () => {
    const files = { 'nl/plan.yaml': THIN, 'be/plan.yaml': THIN };
    const { exitCode, err, written } = await audit(['nl/plan.yaml', 'be/plan.yaml', '-o', 'out/{name}.html'], {
      files,
    });
    expect([exitCode, written.size]).toEqual([2, 0]);
    expect(err).toContain('out/plan.html would be the report of nl/plan.yaml and be/plan.yaml.');
  });
});

describe('each plan', () => {
  it('is judged by what its own house says, wherever it is found', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'strategy-many-'));
    for (const house of ['lax', 'strict', 'node_modules/other']) {
      mkdirSync(path.join(folder, house), { recursive: true });
      writeFileSync(path.join(folder, house, 'plan.yaml'), readFileSync(FJORDSPEL));
    }
    writeFileSync(path.join(folder, 'lax/strategy.config.yaml'), 'gates: { fail_on: never }\n');
    writeFileSync(path.join(folder, 'strict/strategy.baseline.json'), '{"format": 2}');
    const { readFile, realPath, namesIn, glob } = processIo();
    const io = { ...fakeIo(), readFile, realPath, namesIn, glob };
    const exitCode = await main(['audit', `${folder.split(path.sep).join('/')}/**/*.yaml`, '-q'], io);
    rmSync(folder, { recursive: true });
    expect(io.out()).toContain('2 plans: 1 passed, 0 failed, 1 cannot be read');
    expect(io.err()).toContain('strategy.baseline.json');
    expect(exitCode).toBe(2);
  });

  it('is held against an earlier audit of its own', async () => {
    const before = await audit([EXEMPLARY, FJORDSPEL, '-o', 'old/{name}.json']);
    const files = Object.fromEntries(before.written);
    const argv = [EXEMPLARY, FJORDSPEL, '--fail-on', 'never', '--no-regression', 'old/{name}.json'];
    expect((await audit(argv, { files })).exitCode).toBe(0);
    expect((await audit([FJORDSPEL, ...argv.slice(2)], { files })).exitCode).toBe(0);
    const better = { ...files, 'old/fjordspel.json': files['old/exemplary.json'] ?? '' };
    const { exitCode, out } = await audit(argv, { files: better });
    expect(exitCode).toBe(1);
    expect(out).toContain('Nothing has fallen behind old/fjordspel.json');
    expect(out).not.toContain('Nothing has fallen behind old/exemplary.json');
  });
});

describe('many plans in a terminal', () => {
  const plan = (name: string) => `format: 1\ncompany: {name: ${name}}\n`;
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.yaml`, plan(name.toUpperCase())]));
  const argv = ['audit', ...Object.keys(files)];
  /** A clock by which every look at it takes long. */
  const slow = () => {
    let now = Date.parse('2026-11-22T12:00:00Z');
    return () => {
      now += 200;
      return now;
    };
  };

  it('tell how far they have come, on a line that goes again', async () => {
    const io = fakeIo({ files, interactive: true, clock: slow() });
    await main(argv, io);
    expect(io.err()).toContain('\r\u001b[K2 of 4 plans audited; Ctrl-C stops');
    expect(io.err().endsWith('\r\u001b[K')).toBe(true);
    expect(io.out()).not.toContain('Ctrl-C');
  });

  it('tell nothing of it in the midst of what they print', async () => {
    const io = fakeIo({ files, interactive: true, clock: slow() });
    await main([...argv, '-f', 'ndjson'], io);
    expect(io.err()).not.toContain('audited');
  });

  it('tell nothing of it where nobody looks', async () => {
    const io = fakeIo({ files, clock: slow() });
    await main(argv, io);
    expect(io.err()).not.toContain('audited');
  });

  it('show what was finished when they are interrupted, write no report of all, and exit with 130', async () => {
    const io = fakeIo({ files, interactive: true, clock: slow(), interruptedAt: 3 });
    expect(await main([...argv, '-o', 'all.ndjson'], io)).toBe(130);
    expect(io.err()).toContain('Interrupted: 2 of 4 plans audited.');
    expect(io.out()).toContain('2 plans');
    expect(io.written.size).toBe(0);
  });

  it('that were interrupted leave the reports that were finished', async () => {
    const io = fakeIo({ files, interactive: true, clock: slow(), interruptedAt: 3 });
    await main([...argv, '-o', '{name}.html'], io);
    expect([...io.written.keys()]).toEqual(['a.html', 'b.html']);
  });
});
