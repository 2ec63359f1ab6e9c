import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { type FakeWorld, fakeIo } from './fake-io.js';

const FJORDSPEL = 'fixtures/plans/fjordspel.yaml';
const EXEMPLARY = 'fixtures/plans/exemplary.yaml';
const THIN = 'format: 1\ncompany: {name: Kiosk}\n';

async function strategy(argv: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err(), written: io.written };
}

describe('the gates of strategy audit', () => {
  const audit = (...argv: string[]) => strategy(['audit', FJORDSPEL, '--fail-on', 'never', ...argv]);

  it('judge the readiness and areas by themselves', async () => {
    expect((await audit('--min-score', '70', '--min-score', 'mobile=60')).exitCode).toBe(0);
    const { exitCode, out } = await audit('--min-score', '70', '--min-score', 'mobile=90');
    expect(exitCode).toBe(1);
    expect(out).toContain('The score of mobile is at least 90');
    expect(out).not.toContain('Readiness is at least');
  });

  it('count the findings of a level, and the share of checks that are answered', async () => {
    expect((await audit('--max-findings', 'must=100', '--min-coverage', '50')).exitCode).toBe(0);
    expect((await audit('--max-findings', 'must=0')).out).toContain('Findings at level must: at most 0');
    expect((await audit('--min-coverage', '100')).out).toContain('At least 100% of the checks are answered');
  });

  it('hold an audit against an earlier one', async () => {
    const { out: before } = await audit('-f', 'json');
    const same = { files: { 'audit.json': before } };
    expect(
      (await strategy(['audit', FJORDSPEL, '--fail-on', 'never', '--no-regression', 'audit.json'], same)).exitCode,
    ).toBe(0);
    const { exitCode, out } = await strategy(
      ['audit', 'plan.yaml', '--fail-on', 'never', '--no-regression', 'audit.json'],
      {
        files: { 'plan.yaml': THIN, 'audit.json': before },
      },
    );
    expect(exitCode).toBe(1);
    expect(out).toContain('Nothing has fallen behind audit.json');
    expect(out).toMatch(/lower than then: .*mobile/s);
  });

  it('are passed over with --exit-zero, but not an audit that could not be made', async () => {
    expect((await audit('--min-score', '99', '--exit-zero')).exitCode).toBe(0);
    expect((await strategy(['audit', 'plan.yaml', '--exit-zero'], { files: { 'plan.yaml': 'a: [' } })).exitCode).toBe(
      2,
    );
  });

  it.each([
    [['--min-score', 'mobil=60'], 'Did you mean mobile?'],
    [['--min-score', 'mobile=high'], '0 to 100'],
    [['--max-findings', 'must'], 'must=0'],
    [['--max-findings', 'musst=0'], 'Did you mean must?'],
    [['--min-coverage', '101'], '0 to 100'],
    [['--no-regression', FJORDSPEL], 'is not an audit'],
    [['--no-regression', 'gone.json'], 'gone.json'],
  ])('tell a value that is none: %j', async (argv, said) => {
    const { exitCode, err } = await audit(...argv);
    expect(exitCode).toBe(2);
    expect(err).toContain(said);
  });
});

describe('strategy audit', () => {
  it('reports in the terminal and exits 1 when a gate fails', async () => {
    const { exitCode, out, err } = await strategy(['audit', FJORDSPEL]);
    expect(exitCode).toBe(1);
    expect(out).toContain('E-commerce strategy audit: Fjordspel');
    expect(err).toBe('');
  });

  it('exits 0 for a plan that meets everything', async () => {
    const { exitCode, out } = await strategy(['audit', EXEMPLARY]);
    expect(out).toContain('100');
    expect(exitCode).toBe(0);
  });

  it('ends with the failed gates: expected, found, and what to do', async () => {
    const { out } = await strategy(['audit', 'plan.yaml'], { files: { 'plan.yaml': THIN } });
    const end = out.trimEnd().split('\n').slice(-9).join('\n');
    expect(end).toContain('Expected');
    expect(end).toContain('Found');
    expect(end).toContain('What to do');
  });

  it('reads standard input for -', async () => {
    const { out } = await strategy(['audit', '-', '-f', 'json'], { stdin: THIN });
    expect(JSON.parse(out)).toMatchObject({ file: '-', company: 'Kiosk', readiness: 0 });
  });

  it('speaks of standard input by its name', async () => {
    expect((await strategy(['audit', '-'], { stdin: THIN })).out).toContain('standard input, audited on');
  });

  it('writes several reports in one run, each in the format of its extension', async () => {
    const { written, out, err } = await strategy(['audit', FJORDSPEL, '-o', 'r.html', '-o', 'r.md', '-o', 'r.json']);
    expect([...written.keys()]).toEqual(['r.html', 'r.md', 'r.json']);
    expect(written.get('r.html')).toMatch(/^<!doctype html>/i);
    expect(written.get('r.md')).toMatch(/^# /);
    expect(JSON.parse(written.get('r.json') ?? '')).toMatchObject({ company: 'Fjordspel' });
    expect(err).toContain('Wrote r.html.');
    expect(out, 'a brief report').toContain('Readiness');
    expect(out).not.toContain('Next actions');
  });

  it('keeps standard output clean for machines and tells a failed gate on standard error', async () => {
    const { out, err } = await strategy(['audit', FJORDSPEL, '--format', 'json']);
    expect(() => JSON.parse(out)).not.toThrow();
    expect(err).toContain('failed');
  });

  it.each([
    ['sarif', 'r.sarif', /^\{\n {2}"\$schema": ".*sarif/],
    ['junit', 'r.xml', /^<\?xml/],
    ['csv', 'r.csv', /^rank,check,/],
    ['ndjson', 'r.ndjson', /^\{"format":1,.*\n$/],
    ['ndjson', 'r.jsonl', /^\{"format":1,.*\n$/],
  ])('gives %s on standard output, and the same in %s', async (format, file, beginning) => {
    const { out, written } = await strategy(['audit', FJORDSPEL, '-f', format, '-o', file]);
    expect(out).toMatch(beginning);
    expect(written.get(file)).toBe(out);
  });

  it('gives GitLab its report on standard output', async () => {
    const { out } = await strategy(['audit', FJORDSPEL, '-f', 'gitlab']);
    expect(JSON.parse(out)[0]).toMatchObject({ check_name: expect.any(String), location: { path: FJORDSPEL } });
  });

  it('appends the report to the summary page of a GitHub job when asked for annotations', async () => {
    const io = fakeIo({ env: { GITHUB_STEP_SUMMARY: 'summary.md' }, files: { 'summary.md': 'Built.\n' } });
    await main(['audit', FJORDSPEL, '-f', 'github'], io);
    expect(io.out()).toMatch(/^::error file=fixtures\/plans\/fjordspel\.yaml,line=/);
    expect(io.text('summary.md')).toMatch(/^Built\.\n# E-commerce strategy audit: Fjordspel\n/);
  });

  it.each(['terminal', 'json', 'github'])(
    'lets no plan command a job by what is told of a failed gate: %s',
    async (format) => {
      const files = { 'plan.yaml': `format: 1\ncompany: {name: "${'x'.repeat(70)} ::stop-commands::y ##[error]z"}\n` };
      const { out, err } = await strategy(['audit', 'plan.yaml', '-f', format], { files });
      const told = format === 'terminal' ? out : err;
      expect(told).toContain('stop-commands');
      expect(told).not.toMatch(/^\s*::|##\[/m);
    },
  );

  it.each([
    ['in another format', 'json', { GITHUB_STEP_SUMMARY: 'summary.md' }],
    ['outside of GitHub', 'github', { GITHUB_STEP_SUMMARY: '' }],
  ])('writes no summary page %s', async (_, format, env) => {
    const io = fakeIo({ env });
    await main(['audit', FJORDSPEL, '-f', format], io);
    expect(io.text('summary.md')).toBeUndefined();
    expect(io.text('')).toBeUndefined();
  });

  it('says so when the summary page cannot be written', async () => {
    const world = { env: { GITHUB_STEP_SUMMARY: 'summary.md' }, unwritable: ['summary.md'] };
    const { exitCode, err } = await strategy(['audit', FJORDSPEL, '-f', 'github'], world);
    expect(exitCode).toBe(2);
    expect(err).toContain('summary.md cannot be written');
  });

  it('audits only the areas asked for', async () => {
    const { out } = await strategy(['audit', FJORDSPEL, '--area', 'mobile', '--area', 'site', '-f', 'json']);
    expect(JSON.parse(out).areas.map(({ area }: { area: string }) => area)).toEqual(['site', 'mobile']);
  });

  it('counts ages from --today, else from SOURCE_DATE_EPOCH, else from the clock', async () => {
    const today = async (argv: string[], env = {}) =>
      JSON.parse((await strategy(['audit', FJORDSPEL, '-f', 'json', ...argv], { env })).out).today;
    expect(await today([])).toBe('2026-11-22');
    expect(await today([], { SOURCE_DATE_EPOCH: '1767225600' })).toBe('2026-01-01');
    expect(await today(['--today', '2027-02-01'], { SOURCE_DATE_EPOCH: '1767225600' })).toBe('2027-02-01');
  });

  it('takes the names of extensions as formats', async () => {
    expect((await strategy(['audit', EXEMPLARY, '-f', 'md'])).out).toMatch(/^# /);
  });

  it('says in the header when only some areas were audited', async () => {
    expect((await strategy(['audit', EXEMPLARY, '--area', 'mobile'])).out).toContain('; only Mobile');
    expect((await strategy(['audit', EXEMPLARY])).out).not.toContain('; only');
  });

  it('counts a required section in which nothing is said as missing', async () => {
    const files = { 'plan.yaml': 'format: 1\ncompany: {name: Kiosk}\nmobile: {notes: to do}\npayments: {}\nsite:\n' };
    const { out } = await strategy(['audit', 'plan.yaml', '--fail-on', 'never'], { files });
    expect(out.replace(/\s+/g, ' ')).toContain('missing: goals, team, site, personas, mobile, delivery, payments');
  });

  it('fails on the level asked for', async () => {
    const onlyCould = ['audit', EXEMPLARY, '--fail-on'];
    expect((await strategy([...onlyCould, 'could'])).exitCode).toBe(0);
    expect((await strategy(['audit', FJORDSPEL, '--fail-on', 'never'])).exitCode).toBe(0);
  });

  it('fails below the readiness asked for, and says both numbers', async () => {
    const { exitCode, out } = await strategy(['audit', FJORDSPEL, '--fail-on', 'never', '--min-score', '99']);
    expect(exitCode).toBe(1);
    expect(out).toContain('at least 99');
  });

  it('tells the retention rate that it computed', async () => {
    const { out } = await strategy(['audit', FJORDSPEL]);
    expect(out.replace(/\s+/g, ' ')).toMatch(/64\.1%: \(13,150 . 5,200\) \/ 12,400/);
  });

  it('shows met checks only when asked to be verbose', async () => {
    expect((await strategy(['audit', EXEMPLARY])).out).not.toContain('mobile/mobile-first');
    expect((await strategy(['audit', EXEMPLARY, '--verbose'])).out).toContain('mobile/mobile-first');
  });

  it('shows only the header and the gates when asked to be quiet', async () => {
    const { out } = await strategy(['audit', FJORDSPEL, '--quiet']);
    expect(out).toContain('Readiness');
    expect(out).not.toContain('Headline areas');
  });
});

describe('the terminal report', () => {
  it.each([40, 80, 100, 200])('keeps within %i columns', async (columns) => {
    const { out } = await strategy(['audit', FJORDSPEL], { columns });
    const longest = Math.max(...out.split('\n').map((line) => [...line].length));
    expect(longest).toBeLessThanOrEqual(columns);
  });

  it('uses only ASCII of its own where the terminal shows no more', async () => {
    const { out } = await strategy(['audit', 'plan.yaml'], { files: { 'plan.yaml': THIN }, unicode: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant.
    expect(out).toMatch(/^[\u0000-\u007f]*$/);
  });

  it('lets no control character of a plan through', async () => {
    const plan = 'format: 1\ncompany: {name: "evil \\e[2J\\r\\u202e\\a shop"}\n';
    const { out } = await strategy(['audit', 'plan.yaml'], { files: { 'plan.yaml': plan } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out).toContain('evil');
  });
});

describe('what cannot be audited exits 2 and says what to do next', () => {
  it.each([
    ['a missing file, with the nearest name', ['audit', 'paln.yaml'], 'Did you mean plan.yaml?'],
    ['a folder', ['audit', 'fixtures'], 'fixtures'],
    ['an unknown format', ['audit', 'plan.yaml', '-f', 'htlm'], 'Did you mean html?'],
    ['an unknown extension', ['audit', 'plan.yaml', '-o', 'report.pdf'], '.html'],
    ['an unknown area', ['audit', 'plan.yaml', '--area', 'mobil'], 'Did you mean mobile?'],
    ['a day that is none', ['audit', 'plan.yaml', '--today', '2026-02-30'], 'YYYY-MM-DD'],
    ['a score that is none', ['audit', 'plan.yaml', '--min-score', 'high'], '0 to 100'],
    ['an unknown level', ['audit', 'plan.yaml', '--fail-on', 'muts'], 'Did you mean must?'],
    ['an unknown option', ['audit', 'plan.yaml', '--formt', 'json'], '--format'],
    ['an unknown command', ['adit', 'plan.yaml'], 'audit'],
    ['no plan', ['audit'], 'plan'],
  ])('%s', async (_, argv, hint) => {
    const { exitCode, out, err } = await strategy(argv, { files: { 'plan.yaml': THIN } });
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(hint);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('a report that would replace the plan', async () => {
    const files = { 'plan.json': '{"format": 1, "company": {"name": "Kiosk"}}' };
    const { exitCode, err, written } = await strategy(['audit', 'plan.json', '-o', 'plan.json'], { files });
    expect(exitCode).toBe(2);
    expect(err).toContain('plan.json is the plan itself');
    expect(written.size).toBe(0);
  });

  it('two reports of one name', async () => {
    const { exitCode, written } = await strategy(['audit', FJORDSPEL, '-o', 'r.md', '-o', 'r.md']);
    expect(exitCode).toBe(2);
    expect(written.size).toBe(0);
  });

  it('standard output that cannot be written', async () => {
    const io = fakeIo();
    const full = { ...io, stdout: { ...io.stdout, flush: async () => new Error('ENOSPC: no space left on device') } };
    expect(await main(['audit', EXEMPLARY], full)).toBe(2);
    expect(io.err()).toContain('no space left on device');
  });

  it('a report that cannot be written', async () => {
    const { exitCode, err } = await strategy(['audit', FJORDSPEL, '-o', 'r.md'], { unwritable: ['r.md'] });
    expect(exitCode).toBe(2);
    expect(err).toContain('r.md');
  });

  it('a plan that is no YAML, with its place and its lines', async () => {
    const { exitCode, err } = await strategy(['audit', 'plan.yaml'], {
      files: { 'plan.yaml': 'format: 1\ncompany: {name: [}\n' },
    });
    expect(exitCode).toBe(2);
    expect(err).toMatch(/plan\.yaml:2:\d+/);
    expect(err).toContain('2 | company: {name: [}');
  });
});
