import { describe, expect, it, vi } from 'vitest';
import { AREAS } from '../../src/areas/index.js';
import type { Io } from '../../src/io.js';
import { main } from '../../src/main.js';
import { REPORT_BUGS_AT } from '../../src/version.js';
import { fakeIo } from '../commands/fake-io.js';

const FJORDSPEL = 'fixtures/plans/fjordspel.yaml';

function bug(): never {
  throw new TypeError('nobody foresaw this');
}

async function run(argv: readonly string[], broken: Partial<Io> = {}) {
  const io = fakeIo();
  const exitCode = await main(argv, { ...io, ...broken });
  return { exitCode, err: io.err(), out: io.out() };
}

describe('a bug of the tool itself', () => {
  it.each<[string, readonly string[], Partial<Io>]>([
    ['in reading a plan', ['audit', FJORDSPEL], { readFile: bug }],
    ['in reading standard input', ['audit', '-'], { stdin: { ...fakeIo().stdin, read: bug } }],
    ['in reading an answer', ['interview', FJORDSPEL, '--answers', 'answers.yaml'], { readFile: bug }],
    ['in reading an audit', ['portfolio', 'audit.json'], { readFile: bug }],
    ['in looking for files', ['audit', FJORDSPEL], { namesIn: bug }],
    ['in finding the real name of a file', ['audit', FJORDSPEL], { realPath: bug }],
    ['in the clock', ['audit', FJORDSPEL], { now: bug }],
    ['in making a plan', ['init', 'new.yaml'], { createFile: bug }],
    ['in writing a report', ['audit', FJORDSPEL, '-o', 'report.md'], { writeFile: bug }],
  ])('is called one, and a report of it is asked for: %s', async (_, argv, broken) => {
    const { exitCode, err, out } = await run(argv, broken);
    expect(exitCode).toBe(2);
    expect(err).toContain('This should not have happened: nobody foresaw this');
    expect(err).toContain(REPORT_BUGS_AT);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    const debugged = await run([...argv, '--debug'], broken);
    expect(debugged.exitCode).toBe(2);
    expect(debugged.err).toMatch(/TypeError: nobody foresaw this\n\s+at .*bug.*own-bugs\.test\.ts/);
  });

  it('is called one in a check, by the name of the check', async () => {
    const check = AREAS.flatMap(({ checks }) => checks).find(({ id }) => id === 'site/loading');
    if (check === undefined) throw new Error('there is no such check');
    const spy = vi.spyOn(check, 'test').mockImplementation(bug);
    const { exitCode, err } = await run(['audit', 'fixtures/plans/exemplary.yaml', '--exit-zero']);
    const debugged = await run(['audit', 'fixtures/plans/exemplary.yaml', '--debug']);
    spy.mockRestore();
    expect(exitCode).toBe(2);
    expect(err).toContain('site/loading');
    expect(err).toContain(REPORT_BUGS_AT);
    expect(err).not.toMatch(/\n\s+at /);
    expect(debugged.err).toMatch(/TypeError: nobody foresaw this\n\s+at .*bug/);
  });

  it('is no bug when the world refuses', async () => {
    const refused = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    const readFile = (): never => {
      throw refused;
    };
    const { exitCode, err } = await run(['audit', FJORDSPEL], { readFile });
    expect(exitCode).toBe(2);
    expect(err).toContain(FJORDSPEL);
    expect(err).not.toContain(REPORT_BUGS_AT);
  });
});
