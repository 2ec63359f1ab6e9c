import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeFolders, run } from './fake-folders.js';
import type { FakeIo } from './fake-io.js';

const FILE = 'strategy.baseline.json';
const THIN = 'format: 1\ncompany: {name: Kiosk}\n';
const FJORDSPEL = readFileSync('fixtures/plans/fjordspel.yaml', 'utf8');
const MENDED = FJORDSPEL.replace('on_time_pct: 94', 'on_time_pct: 99');
const WORSE = FJORDSPEL.replace('  tracking: true\n', '  tracking: false\n');
const LATE = 'delivery/on-time late at delivery.on_time_pct';

interface Stored {
  readonly plans: { readonly [plan: string]: readonly string[] };
}
const stored = (io: FakeIo, file = FILE): Stored['plans'] => (JSON.parse(io.text(file) ?? '{}') as Stored).plans;
const waivers = (check: string): string =>
  `format: 1\nwaivers: [{check: ${check}, kind: planned, reason: r, owner: o, approved_by: a, expires: 2027-01-01}]\n`;

describe('strategy baseline write', () => {
  it('records the findings of today, so that an audit passes until there is a new one', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': FJORDSPEL } });
    expect((await run(io, 'audit', 'plan.yaml')).exitCode).toBe(1);
    const { exitCode, out, err } = await run(io, 'baseline', 'write', 'plan.yaml');
    expect(exitCode).toBe(0);
    expect(out).toBe('');
    expect(err).toMatch(/^Wrote strategy\.baseline\.json\.\nplan\.yaml: 85 findings are known; 85 new, 0 mended\.\n$/);
    expect(stored(io)['plan.yaml']).toContain(LATE);
    expect((await run(io, 'audit', 'plan.yaml', '--fail-on', 'could')).exitCode).toBe(0);
    io.change('plan.yaml', WORSE);
    expect((await run(io, 'audit', 'plan.yaml', '--fail-on', 'could')).exitCode).toBe(1);
  });

  it('writes the same bytes when nothing has changed', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': FJORDSPEL } });
    await run(io, 'baseline', 'write', 'plan.yaml');
    const first = io.text(FILE);
    const { err } = await run(io, 'baseline', 'write', 'plan.yaml');
    expect(io.text(FILE)).toBe(first);
    expect(err).toContain('0 new, 0 mended');
  });

  it('has a line for each finding, sorted, so that two versions compare well', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': FJORDSPEL } });
    await run(io, 'baseline', 'write', 'plan.yaml');
    const lines = io.text(FILE)?.match(/^ {6}".*$/gm) ?? [];
    expect(lines).toHaveLength(85);
    expect(stored(io)['plan.yaml']).toEqual(stored(io)['plan.yaml']?.toSorted());
  });

  it('takes the place of what it recorded before', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': FJORDSPEL } });
    await run(io, 'baseline', 'write', 'plan.yaml');
    io.change('plan.yaml', MENDED.replace('  tracking: true\n', '  tracking: false\n'));
    const { err } = await run(io, 'baseline', 'write', 'plan.yaml');
    expect(stored(io)['plan.yaml']).not.toContain(LATE);
    expect(err).toMatch(/85 findings are known; 1 new, 1 mended/);
  });

  it('keeps the entries of other plans', async () => {
    const others = { 'z.yaml': ['z'], 'a/b.yaml': ['b', 'a'] };
    const io = fakeFolders({
      files: { 'plan.yaml': THIN, [FILE]: JSON.stringify({ format: 1, plans: others }) },
    });
    await run(io, 'baseline', 'write', 'plan.yaml');
    expect(stored(io)).toMatchObject({ 'z.yaml': ['z'], 'a/b.yaml': ['a', 'b'] });
    expect(Object.keys(stored(io))).toEqual(['a/b.yaml', 'plan.yaml', 'z.yaml']);
  });

  it('records several plans at once, by their names from its folder', async () => {
    const io = fakeFolders({
      files: { [FILE]: '{"format": 1, "plans": {}}', 'x/a.yaml': THIN, 'y/b.yaml': FJORDSPEL },
    });
    const { err } = await run(io, 'baseline', 'write', 'x/a.yaml', 'y/b.yaml');
    expect(Object.keys(stored(io))).toEqual(['x/a.yaml', 'y/b.yaml']);
    expect(err).toContain('x/a.yaml: ');
    expect(err).toContain('y/b.yaml: ');
  });

  it('puts a new file where each of the plans finds it', async () => {
    const io = fakeFolders({ files: { 'shop/x/a.yaml': THIN, 'shop/y/b.yaml': FJORDSPEL } });
    await run(io, 'baseline', 'write', 'shop/x/a.yaml', 'shop/y/b.yaml');
    expect(Object.keys(stored(io, `shop/${FILE}`))).toEqual(['x/a.yaml', 'y/b.yaml']);
    expect((await run(io, 'audit', 'shop/x/a.yaml')).exitCode).toBe(0);
    expect((await run(io, 'audit', 'shop/y/b.yaml')).exitCode).toBe(0);
  });

  it('writes into the nearest file above the plan, or into the one that is named', async () => {
    const empty = '{"format": 1, "plans": {}}';
    const io = fakeFolders({ files: { [FILE]: empty, 'shop/plan.yaml': THIN } });
    await run(io, 'baseline', 'write', 'shop/plan.yaml');
    expect(Object.keys(stored(io))).toEqual(['shop/plan.yaml']);
    await run(io, 'baseline', 'write', 'shop/plan.yaml', '--baseline', 'new.json');
    expect(Object.keys(stored(io, 'new.json'))).toEqual(['shop/plan.yaml']);
    expect((await run(io, 'audit', 'shop/plan.yaml', '--baseline', 'new.json')).exitCode).toBe(0);
  });

  it('writes a file that is named beside one that cannot be read', async () => {
    const io = fakeFolders({ files: { [FILE]: '{', 'plan.yaml': THIN } });
    expect((await run(io, 'baseline', 'write', 'plan.yaml', '--baseline', 'new.json')).exitCode).toBe(0);
  });

  it('does not record what was accepted: it comes back when the waiver ends', async () => {
    const files = { 'plan.yaml': FJORDSPEL, 'strategy.waivers.yaml': waivers('delivery/on-time') };
    const io = fakeFolders({ files });
    await run(io, 'baseline', 'write', 'plan.yaml');
    expect(stored(io)['plan.yaml']).toHaveLength(84);
    expect(stored(io)['plan.yaml']).not.toContain(LATE);
    const audit = ['audit', 'plan.yaml', '--fail-on', 'could', '--today'];
    expect((await run(io, ...audit, '2027-01-01')).exitCode).toBe(0);
    expect((await run(io, ...audit, '2027-01-02')).exitCode).toBe(1);
  });

  it('does not record what a comment of the plan accepts', async () => {
    const plan = FJORDSPEL.replace('on_time_pct: 94', '$& # strategy-ignore delivery/on-time: why');
    const io = fakeFolders({ files: { 'plan.yaml': plan } });
    await run(io, 'baseline', 'write', 'plan.yaml');
    expect(stored(io)['plan.yaml']).not.toContain(LATE);
  });

  it('leaves the readiness and what is shown as they are', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': FJORDSPEL } });
    const audit = async () => JSON.parse((await run(io, 'audit', 'plan.yaml', '-f', 'json')).out);
    const before = await audit();
    await run(io, 'baseline', 'write', 'plan.yaml');
    const after = await audit();
    expect(after.readiness).toBe(before.readiness);
    expect(after.findings).toEqual(before.findings.map((finding: object) => ({ ...finding, known: true })));
  });
});

describe('strategy baseline prune', () => {
  it('takes out what is mended, and adds nothing', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': FJORDSPEL } });
    await run(io, 'baseline', 'write', 'plan.yaml');
    const before = stored(io)['plan.yaml'] ?? [];
    io.change('plan.yaml', MENDED.replace('  tracking: true\n', '  tracking: false\n'));
    const { exitCode, err } = await run(io, 'baseline', 'prune', 'plan.yaml');
    expect(exitCode).toBe(0);
    expect(err).toContain('84 findings are known; 0 new, 1 mended');
    expect(stored(io)['plan.yaml']).toEqual(before.filter((fingerprint) => fingerprint !== LATE));
  });

  it('keeps what was accepted since: that is not mended', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': FJORDSPEL } });
    await run(io, 'baseline', 'write', 'plan.yaml');
    const before = io.text(FILE);
    io.change('strategy.waivers.yaml', waivers('delivery/on-time'));
    await run(io, 'baseline', 'prune', 'plan.yaml');
    expect(io.text(FILE)).toBe(before);
  });

  it('leaves the entries of other plans, and makes none for a plan without one', async () => {
    const text = '{\n  "format": 1,\n  "plans": {\n    "z.yaml": [\n      "gone"\n    ]\n  }\n}\n';
    const io = fakeFolders({ files: { 'plan.yaml': THIN, [FILE]: text } });
    expect((await run(io, 'baseline', 'prune', 'plan.yaml')).exitCode).toBe(0);
    expect(io.text(FILE)).toBe(text);
  });

  it('makes no file where there is none', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': THIN } });
    const { exitCode, err, wrote } = await run(io, 'baseline', 'prune', 'plan.yaml');
    expect(exitCode).toBe(0);
    expect(err).toContain('plan.yaml: no finding is known; 0 new, 0 mended.');
    expect(wrote).toBe(false);
    expect((await run(io, 'baseline', 'prune', 'plan.yaml', '--baseline', 'gone.json')).exitCode).toBe(2);
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    ['is cut short', '{"format": 1, "plans": {"plan.yaml": ["a', /^strategy\.baseline\.json:1:\d+ /],
    ['holds the marks of a merge', '{\n<<<<<<< HEAD\n"format": 1\n}\n', /^strategy\.baseline\.json:\d+:\d+ /],
    ['is empty', '', /^strategy\.baseline\.json:1:1 .*no baseline/],
    ['is a list', '["a"]', /^strategy\.baseline\.json:1:1 .*no baseline/],
    ['is another document', '{"name": "shop", "version": "1.0.0"}', /^strategy\.baseline\.json:1:\d+ /],
    ['is of another format', '{"format": 2, "plans": {}}', /^strategy\.baseline\.json:1:12 .*format 2/],
    ['has a number for a finding', '{"format": 1, "plans": {"plan.yaml": [7]}}', /^strategy\.baseline\.json:1:39 /],
  ])('as it %s is told at its place, exits 2, and is left as it is', async (_, text, said) => {
    const io = fakeFolders({ files: { 'plan.yaml': THIN, [FILE]: text } });
    for (const argv of [
      ['audit', 'plan.yaml', '--exit-zero'],
      ['baseline', 'write', 'plan.yaml'],
      ['baseline', 'prune', 'plan.yaml'],
    ]) {
      const { exitCode, out, err, wrote } = await run(io, ...argv);
      expect(exitCode, argv.join(' ')).toBe(2);
      expect(err).toMatch(said);
      expect(err, 'nothing of a plan').not.toMatch(/company|no plan/);
      expect(out).toBe('');
      expect(wrote).toBe(false);
    }
  });

  it.each([
    ['cannot be read', 'a: ['],
    ['has a misspelt comment', `${THIN}mobile: {} # strategy-ignore mobile/ap: why\n`],
  ])('is not written where one of the plans %s', async (_, text) => {
    const io = fakeFolders({ files: { 'plan.yaml': THIN, 'other.yaml': text } });
    const { exitCode, err, wrote } = await run(io, 'baseline', 'write', 'plan.yaml', 'other.yaml');
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^other\.yaml:\d+:\d+ /);
    expect(wrote).toBe(false);
  });

  it('that was named for an audit and is not there is told', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': THIN } });
    const { exitCode, err } = await run(io, 'audit', 'plan.yaml', '--baseline', 'gone.json');
    expect(exitCode).toBe(2);
    expect(err).toContain('gone.json');
  });

  it('that cannot be written is told', async () => {
    const io = fakeFolders({ files: { 'plan.yaml': THIN }, unwritable: [FILE] });
    const { exitCode, err } = await run(io, 'baseline', 'write', 'plan.yaml');
    expect(exitCode).toBe(2);
    expect(err).toContain(FILE);
  });
});
