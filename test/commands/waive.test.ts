import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeFolders, run } from './fake-folders.js';
import type { FakeIo } from './fake-io.js';

const FILE = 'strategy.waivers.yaml';
const TERMS = ['--reason', 'decided in May', '--owner', 'e-commerce lead', '--approved-by', 'the board'];
const waive = (io: FakeIo, ...argv: readonly string[]) =>
  run(io, 'waive', 'mobile/app', ...TERMS, '--expires', '2027-05-31', ...argv);

const ENTRY = `  - check: mobile/app
    kind: accepted
    reason: decided in May
    owner: e-commerce lead
    approved_by: the board
    expires: 2027-05-31
`;

/** As people write it, with remarks, and with what comes after the list. */
const WRITTEN = `# Who accepted what; the board reads this every quarter.
format: 1   # the only one

waivers:
  - { check: mobile/loading, kind: elsewhere, reason: "the agency's contract", owner: x, approved_by: y, expires: 2027-01-31 }

  # decided with the agency
  - check: "team/ux"     # until the designer comes
    place: team.roles[ux-designer]
    kind: planned
    reason: >-
      the designer starts
      in March
    owner: 'e-commerce lead'
    approved_by: the board   # in October
    expires: 2027-03-31
`;

afterEach(() => void vi.unstubAllEnvs());

describe('strategy waive', () => {
  it('refuses a day that has passed, but not today', async () => {
    const io = fakeFolders();
    const { exitCode, err, wrote } = await waive(io, '--expires', '2026-11-21');
    expect({ exitCode, wrote }).toEqual({ exitCode: 2, wrote: false });
    expect(err).toContain('21 Nov 2026 has passed');
    expect((await waive(io, '--expires', '2026-11-22')).exitCode).toBe(0);
  });

  it('makes the file where there is none', async () => {
    const io = fakeFolders();
    const { exitCode, out, err } = await waive(io);
    expect(exitCode).toBe(0);
    expect(io.text(FILE)).toBe(`format: 1\nwaivers:\n${ENTRY}`);
    expect(err).toBe(`Wrote ${FILE}.\n`);
    expect(out).toBe('');
  });

  it('writes all that it was told, in the order of the format', async () => {
    const io = fakeFolders();
    await waive(io, '--ticket', 'SHOP-142', '--plan', 'plans/*.yaml', '--place', 'mobile.app', '--kind', 'planned');
    expect(io.text(FILE)?.split('\n').slice(2)).toEqual([
      '  - check: mobile/app',
      '    place: mobile.app',
      '    plan: plans/*.yaml',
      '    kind: planned',
      '    reason: decided in May',
      '    owner: e-commerce lead',
      '    approved_by: the board',
      '    expires: 2027-05-31',
      '    ticket: SHOP-142',
      '',
    ]);
  });

  it('leaves every byte of the file as it is, and adds the entry at the end', async () => {
    const io = fakeFolders({ files: { [FILE]: WRITTEN } });
    expect((await waive(io)).exitCode).toBe(0);
    expect(io.text(FILE)).toBe(`${WRITTEN}\n${ENTRY}`);
  });

  it.each([
    ['line breaks of another system', WRITTEN.replaceAll('\n', '\r\n'), `\n${ENTRY}`.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${WRITTEN}`, `\n${ENTRY}`],
    ['a list without a value', '# ours\nformat: 1\nwaivers:\n', ENTRY],
    ['no line break at its end', WRITTEN.trimEnd(), `\n\n${ENTRY}`.trimEnd()],
    ['nothing but comments', '# ours\n# and yours', `\nformat: 1\nwaivers:\n${ENTRY}`],
    ['nothing at all', '', `format: 1\nwaivers:\n${ENTRY}`],
  ])('keeps a file with %s as it is', async (_, text, added) => {
    const io = fakeFolders({ files: { [FILE]: text } });
    expect((await waive(io)).exitCode).toBe(0);
    expect(io.text(FILE)).toBe(text + added);
  });

  it('keeps what stands after the list', async () => {
    const io = fakeFolders({ files: { [FILE]: `waivers:\n${ENTRY}\n# the end\nformat: 1\n` } });
    await waive(io);
    expect(io.text(FILE)).toBe(`waivers:\n${ENTRY}${ENTRY}\n# the end\nformat: 1\n`);
  });

  it('adds to JSON in JSON', async () => {
    const json = '{\n  "format": 1,\n  "waivers": []\n}\n';
    const io = fakeFolders({ files: { 'w.json': json } });
    expect((await waive(io, '--waivers', 'w.json')).exitCode).toBe(0);
    expect(JSON.parse(io.text('w.json') ?? '')).toMatchObject({ waivers: [{ check: 'mobile/app' }] });
  });

  it('finds the file in a folder above', async () => {
    const above = `../${FILE}`;
    const io = fakeFolders({ files: { [above]: WRITTEN, 'sub/strategy.waivers.yaml': WRITTEN } });
    expect((await waive(io)).exitCode).toBe(0);
    expect(io.text(above)).toBe(`${WRITTEN}\n${ENTRY}`);
    expect(io.text(FILE)).toBeUndefined();
    expect(io.text('sub/strategy.waivers.yaml')).toBe(WRITTEN);
  });

  it('writes into the file that is named, whatever lies above', async () => {
    const io = fakeFolders({ files: { [FILE]: WRITTEN } });
    await waive(io, '--waivers', 'other.yaml');
    expect(io.text('other.yaml')).toContain('mobile/app');
    expect(io.text(FILE)).toBe(WRITTEN);
  });

  it.each([
    '# not a comment',
    'a: b, [c] {d}',
    'true',
    '2027-01-01',
    '"quotes" and \'others\'',
    'two\nlines',
    '- a dash',
    '*alias &anchor !tag %',
  ])('writes the reason %j so that it reads as that', async (reason) => {
    const io = fakeFolders({ files: { 'plan.yaml': 'format: 1\ncompany: {name: Kiosk}\n' } });
    await run(io, 'waive', 'section/mobile', ...TERMS, '--expires', '2027-05-31', '--reason', reason);
    const { out } = await run(io, 'audit', 'plan.yaml', '-f', 'json');
    expect(JSON.parse(out).waivers).toMatchObject([{ check: 'section/mobile', status: 'applied', reason }]);
  });

  it.each([
    ['a misspelt check', ['waive', 'mobile/ap', ...TERMS, '--expires', '2027-05-31'], 'Did you mean “mobile/app”?'],
    ['a section that is none', ['waive', 'section/mobil', ...TERMS, '--expires', '2027-05-31'], '“section/mobile”?'],
    [
      'a last day too far ahead',
      ['waive', 'mobile/app', ...TERMS, '--expires', '2027-11-24'],
      'Choose a day until 23 Nov 2027',
    ],
    ['a last day that is none', ['waive', 'mobile/app', ...TERMS, '--expires', 'soon'], 'which is no day'],
    [
      'an empty reason',
      ['waive', 'mobile/app', ...TERMS, '--expires', '2027-05-31', '--reason', ' '],
      '“reason” says nothing',
    ],
    [
      'a misspelt kind',
      ['waive', 'mobile/app', ...TERMS, '--expires', '2027-05-31', '--kind', 'plannd'],
      'Did you mean “planned”?',
    ],
  ])('refuses %s, shows the place, and writes nothing', async (_, argv, said) => {
    const io = fakeFolders({ files: { [FILE]: WRITTEN } });
    const { exitCode, err, wrote } = await run(io, ...argv);
    expect(exitCode).toBe(2);
    expect(err).toContain(said);
    expect(err).toMatch(/^strategy\.waivers\.yaml:\d+:\d+ /m);
    expect(err).toContain('Nothing was written');
    expect(wrote).toBe(false);
    expect(io.text(FILE)).toBe(WRITTEN);
  });

  it('counts the horizon from the day that it is told', async () => {
    const io = fakeFolders();
    expect((await waive(io, '--today', '2026-05-30')).exitCode).toBe(0);
    expect((await waive(io, '--today', '2026-05-29')).exitCode, '367 days').toBe(2);
  });

  it.each(['--reason', '--owner', '--approved-by'])('asks for %s', async (option) => {
    const index = TERMS.indexOf(option);
    const rest = TERMS.filter((_, at) => at !== index && at !== index + 1);
    const io = fakeFolders();
    const { exitCode, err, wrote } = await run(io, 'waive', 'mobile/app', ...rest, '--expires', '2027-05-31');
    expect(exitCode).toBe(2);
    expect(err).toContain(option);
    expect(wrote).toBe(false);
  });

  it('asks for a last day', async () => {
    const { exitCode, err } = await run(fakeFolders(), 'waive', 'mobile/app', ...TERMS);
    expect(exitCode).toBe(2);
    expect(err).toContain('--expires');
  });

  it.each([
    ['cannot be read', 'waivers: [\n', `${FILE}:1:10`],
    ['has a mistake of its own', WRITTEN.replace('kind: planned', 'kind: plannd'), `${FILE}:10:11`],
    ['is a list', '- check: mobile/app\n', 'no file of waivers'],
    ['has a text for its list', 'format: 1\nwaivers: none\n', 'cannot be added'],
    ['has no format', `waivers:\n${ENTRY}`, '“format” is missing here'],
  ])('does not touch a file that %s, and says where', async (_, text, said) => {
    const io = fakeFolders({ files: { [FILE]: text } });
    const { exitCode, err, wrote } = await waive(io);
    expect(exitCode).toBe(2);
    expect(err).toContain(said);
    expect(wrote).toBe(false);
  });

  it('tells a file that cannot be written', async () => {
    const { exitCode, err } = await waive(fakeFolders({ unwritable: [FILE] }));
    expect(exitCode).toBe(2);
    expect(err).toContain(FILE);
  });
});

describe('strategy audit with waivers', () => {
  const PLAN = 'format: 1\ncompany: {name: Kiosk}\n';
  const file = (...lines: readonly string[]): string => `format: 1\nwaivers:\n${ENTRY}${lines.join('')}`;
  const SECTION = ENTRY.replace('mobile/app', 'section/mobile');
  const waivers = async (io: FakeIo, ...argv: readonly string[]) => {
    const { out } = await run(io, 'audit', ...argv, '-f', 'json');
    return JSON.parse(out).waivers.map(({ check, status }: Record<string, string>) => `${check} ${status}`);
  };

  it('finds the nearest file upwards of the plan', async () => {
    const files = { 'shop/plans/plan.yaml': PLAN, [`shop/${FILE}`]: file(SECTION), [FILE]: file() };
    expect(await waivers(fakeFolders({ files }), 'shop/plans/plan.yaml')).toEqual([
      'mobile/app unused',
      'section/mobile applied',
    ]);
    const near = { ...files, [`shop/plans/${FILE}`]: file() };
    expect(await waivers(fakeFolders({ files: near }), 'shop/plans/plan.yaml')).toEqual(['mobile/app unused']);
  });

  it('reads the file that is named, in an option or in the environment', async () => {
    const files = { 'plan.yaml': PLAN, [FILE]: file(), 'other.yaml': `format: 1\nwaivers:\n${SECTION}` };
    expect(await waivers(fakeFolders({ files }), 'plan.yaml', '--waivers', 'other.yaml')).toEqual([
      'section/mobile applied',
    ]);
    vi.stubEnv('STRATEGY_WAIVERS', 'other.yaml');
    expect(await waivers(fakeFolders({ files }), 'plan.yaml')).toEqual(['section/mobile applied']);
  });

  it.each([
    ['plans/a.yaml', true],
    ['./plans/a.yaml', true],
    ['plans/*.yaml', true],
    ['*/a.yaml', true],
    ['plans/a.yam', false],
    ['plans/b.yaml', false],
    ['plans/a?yaml', false],
    ['*.yaml', false],
    ['a.yaml', false],
  ])('takes a waiver of %s for plans/a.yaml: %s', async (plan, isMeant) => {
    const entry = SECTION.replace('    kind', `    plan: "${plan}"\n    kind`);
    const io = fakeFolders({ files: { 'plans/a.yaml': PLAN, [FILE]: `format: 1\nwaivers:\n${entry}` } });
    expect(await waivers(io, 'plans/a.yaml')).toEqual(isMeant ? ['section/mobile applied'] : []);
  });

  it.each([
    ['an unknown key', ENTRY.replace('owner', 'ovner'), `${FILE}:6:5`, '“owner”'],
    ['an unknown check', ENTRY.replace('mobile/app', 'mobile/ap'), `${FILE}:3:12`, '“mobile/app”'],
    ['a wrong type', ENTRY.replace('2027-05-31', '2027'), `${FILE}:8:14`, 'a text'],
    ['an end too far ahead', ENTRY.replace('2027-05-31', '2027-11-24'), `${FILE}:8:14`, '366 days'],
    ['no reason', ENTRY.replace('    reason: decided in May\n', ''), `${FILE}:3:5`, '“reason”'],
  ])('tells %s at its place, audits nothing, and exits 2', async (_, entry, place, said) => {
    const io = fakeFolders({ files: { 'plan.yaml': PLAN, [FILE]: `format: 1\nwaivers:\n${entry}` } });
    const { exitCode, out, err } = await run(io, 'audit', 'plan.yaml', '--exit-zero');
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err.startsWith(place), err).toBe(true);
    expect(err.split(`${FILE}:`), 'one message').toHaveLength(2);
    expect(err).toContain(said);
  });

  it('tells a misspelt comment of the plan at its place, and exits 2', async () => {
    const plan = `${PLAN}mobile: # strategy-ignore mobile/ap: why\n  approach: responsive\n`;
    const { exitCode, out, err } = await run(fakeFolders({ files: { 'plan.yaml': plan } }), 'audit', 'plan.yaml');
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^plan\.yaml:3:9 .*Did you mean “mobile\/app”\?/);
  });

  it('tells a file that was named and is not there', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': PLAN } });
    const { exitCode, err } = await run(io, 'audit', 'plan.yaml', '--waivers', 'gone.yaml');
    expect(exitCode).toBe(2);
    expect(err).toContain('gone.yaml');
  });

  it('lets no control character of the file through', async () => {
    const entry = ENTRY.replace('mobile/app', '"\\e[2J\\u202e"');
    const io = fakeFolders({ files: { 'plan.yaml': PLAN, [FILE]: `format: 1\nwaivers:\n${entry}` } });
    const { err } = await run(io, 'audit', 'plan.yaml');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
