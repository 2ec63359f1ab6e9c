import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { goldenReport } from '../goldens.js';
import { type FakeWorld, fakeIo } from './fake-io.js';

const FJORDSPEL = await goldenReport('fjordspel', 'json');
const THIN = await goldenReport('thin', 'json');
const LINES = (await goldenReport('fjordspel', 'ndjson')) + (await goldenReport('launch', 'ndjson'));

async function portfolio(argv: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const exitCode = await main(['portfolio', ...argv], io);
  return { exitCode, out: io.out(), err: io.err(), written: io.written };
}

describe('strategy portfolio', () => {
  it('joins audits, one a file, a list or one a line', async () => {
    const files = { 'a.json': FJORDSPEL, 'list.json': `[${THIN}]`, 'lines.ndjson': LINES };
    const { exitCode, out, err } = await portfolio(Object.keys(files), { files });
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('E-commerce strategy portfolio: 4 plans');
    const places = ['Kiosk Zonder Plan', 'Atelier Brindille', 'Fjordspel'].map((company) => out.indexOf(company));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places).not.toContain(-1);
  });

  it('expands patterns, reads each file once, and takes standard input', async () => {
    const files = { 'audits/a.json': FJORDSPEL, 'audits/b.json': THIN };
    const { out } = await portfolio(['audits/*.json', 'audits/a.json', '-', '-f', 'json'], { files, stdin: LINES });
    expect(JSON.parse(out)).toMatchObject({ kind: 'portfolio', plans: 4 });
  });

  it('writes files by their extensions, and prints only what is asked for beside', async () => {
    const files = { 'a.json': FJORDSPEL };
    const { exitCode, out, err, written } = await portfolio(
      ['a.json', '-o', 'p.html', '-o', 'p.md', '-o', 'p.json', '-o', 'p.txt'],
      { files },
    );
    expect([exitCode, out]).toEqual([0, '']);
    expect(err).toContain('Wrote p.html.');
    expect([...written.keys()]).toEqual(['p.html', 'p.md', 'p.json', 'p.txt']);
    expect(written.get('p.html')).toContain('<!doctype html>');
    expect((await portfolio(['a.json', '-f', 'md'], { files })).out).toBe(written.get('p.md'));
  });

  it('goes on where a file cannot be read, says so, and exits with 2', async () => {
    const files = {
      'a.json': FJORDSPEL,
      'plan.json': '{"format": 1, "company": {"name": "Kiosk"}}',
      'plan.yaml': 'format: 1\n',
      'newer.json': JSON.stringify({ ...JSON.parse(THIN), format: 7 }),
      'empty.json': '[]',
      'portfolio.json': '{"format": 1, "kind": "portfolio"}',
      'lines.ndjson': `${LINES}{"format": 1\n${LINES.replace('"today":"2026-11-22"', '"today":"22 Nov"')}`,
      'list.json': `[${THIN}, 3]`,
    };
    const { exitCode, out, err } = await portfolio([...Object.keys(files), 'gone.json', '-f', 'json'], { files });
    expect(exitCode).toBe(2);
    // One in a.json, three of the lines, one of the list.
    expect(JSON.parse(out).plans).toBe(5);
    for (const said of [
      'plan.json: This is not an audit',
      'plan.yaml: This is not JSON.',
      'newer.json: This audit has format 7; this version reads format 1.',
      'Update strategy-audit',
      'empty.json: There is no audit in it.',
      'portfolio.json: This is a portfolio, not an audit.',
      'lines.ndjson:3: This is not JSON.',
      'lines.ndjson:4: This audit has no today',
      'list.json, audit 2: This is not an audit',
      'There is no file gone.json.',
    ])
      expect(err).toContain(said);
  });

  it('reports nothing where no audit can be read', async () => {
    const { exitCode, out, written } = await portfolio(['plan.json', '-o', 'p.html'], { files: { 'plan.json': '{}' } });
    expect([exitCode, out, written.size]).toEqual([2, '', 0]);
  });

  it.each([
    [['a.json', '-f', 'htm1'], 'Did you mean html?'],
    [['a.json', '-f', 'sarif'], 'There is no format sarif'],
    [['a.json', '-o', 'p.pdf'], 'does not tell the format'],
    [['a.json', '-o', 'a.json'], 'one of the audits'],
    [['a.json', '-o', 'p.md', '-o', 'p.md'], 'named twice'],
    [['audits/*.json'], 'No file matches audits/*.json'],
  ])('tells usage that is wrong: %j', async (argv, said) => {
    const { exitCode, err, written } = await portfolio(argv, { files: { 'a.json': FJORDSPEL } });
    expect(exitCode).toBe(2);
    expect(err).toContain(said);
    expect(written.size).toBe(0);
  });

  it('asks for audits', async () => {
    expect((await portfolio([])).exitCode).toBe(2);
  });
});
