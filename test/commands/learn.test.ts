import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/areas/index.js';
import { main } from '../../src/main.js';
import { fakeIo } from './fake-io.js';

async function strategy(...argv: string[]) {
  const io = fakeIo();
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('strategy explain', () => {
  it.each(AREAS.flatMap(({ checks }) => checks.map(({ id }) => id)))('explains %s', async (id) => {
    const { exitCode, out } = await strategy('explain', id);
    expect(exitCode).toBe(0);
    expect(out).toContain(id);
    for (const heading of ['What is asked', 'Why it matters', 'How to meet it', 'How it is scored', 'Who asks it']) {
      expect(out).toContain(heading);
    }
    expect(out).not.toMatch(/undefined|NaN|TODO/);
  });

  it('explains an area by its checks', async () => {
    const { out } = await strategy('explain', 'mobile');
    expect(out).toContain('mobile/loading');
  });

  it('explains a requirement by its document and the checks that answer it', async () => {
    const { out } = await strategy('explain', 'D1-M9');
    expect(out).toContain('Elogic');
    expect(out).toContain('mobile/app');
  });

  it('answers a misspelt name with the nearest one', async () => {
    const { exitCode, err } = await strategy('explain', 'mobile/laoding');
    expect(exitCode).toBe(2);
    expect(err).toContain('Did you mean mobile/loading?');
  });
});

describe('strategy checks', () => {
  it('lists all 165 checks as a table, as JSON and as Markdown', async () => {
    const json: unknown = JSON.parse((await strategy('checks', '-f', 'json')).out);
    expect(json).toHaveLength(165);
    const markdown = (await strategy('checks', '--format', 'markdown')).out.trimEnd().split('\n');
    expect(markdown).toHaveLength(165 + 2);
    const table = (await strategy('checks')).out.trimEnd().split('\n');
    expect(table).toHaveLength(165 + 1);
  });
});

describe('strategy schema', () => {
  it('prints the published schema', async () => {
    const { out } = await strategy('schema');
    expect(JSON.parse(out)).toMatchObject({
      title: 'E-commerce strategy plan',
      properties: { mobile: { title: 'Mobile' } },
    });
  });
});

describe('--help', () => {
  it.each([[], ['audit'], ['explain'], ['checks'], ['schema']])(
    'of %s has examples and exits 0',
    async (...command) => {
      const { exitCode, out } = await strategy(...command, '--help');
      expect(exitCode).toBe(0);
      expect(out).toContain('Examples:');
    },
  );
});

describe('--version', () => {
  it('prints the version', async () => {
    expect((await strategy('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
