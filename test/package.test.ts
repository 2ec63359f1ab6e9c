import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in a folder; gives what it prints, whatever its exit code. */
function run(command: string, argv: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, argv, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '')
      return error.stdout;
    throw error;
  }
}

describe('the published package', () => {
  let folder = '';
  let files: string[] = [];
  let modes: [string, number][] = [];
  let size = { packed: 0, unpacked: 0 };

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-package-'));
    const [packed] = JSON.parse(run(NPM, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], '.'));
    size = { packed: packed.size, unpacked: packed.unpackedSize };
    files = packed.files.map((file: { path: string }) => file.path);
    modes = packed.files.map(({ path: file, mode }: { path: string; mode: number }) => [file, mode]);
    mkdirSync(path.join(folder, 'app'));
    writeFileSync(path.join(folder, 'app/package.json'), '{"private": true, "type": "module"}');
    run(
      NPM,
      ['install', '--offline', '--no-audit', '--no-fund', path.join(folder, packed.filename)],
      path.join(folder, 'app'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds the program, the interface with its types, the schemas, and nothing else', () => {
    const expected =
      /^(bin\/strategy\.cjs|dist\/(cli\.cjs|compile-cache\.cjs|index\.cjs|index\.js|THIRD-PARTY-NOTICES\.txt|chunks\/[\w.-]+\.cjs|types\/.+\.d\.ts)|schemas\/[\w-]+\.schema\.json|package\.json|README\.md|LICENSE)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'bin/strategy.cjs',
        'dist/cli.cjs',
        'dist/compile-cache.cjs',
        'dist/index.js',
        'schemas/strategy-plan.schema.json',
      ]),
    );
  });

  it('stays within its budget: 1.2 MB to fetch, 4.5 MB on disk', () => {
    expect(size.packed).toBeGreaterThan(0);
    expect(size.packed).toBeLessThanOrEqual(1.2e6);
    expect(size.unpacked).toBeLessThanOrEqual(4.5e6);
  });

  it('installs nothing but itself', () => {
    const lock = JSON.parse(readFileSync(path.join(folder, 'app/package-lock.json'), 'utf8'));
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/strategy-audit']);
  });

  it('runs nothing when it is installed', () => {
    const installed = path.join(folder, 'app/node_modules/strategy-audit');
    const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    for (const script of ['preinstall', 'install', 'postinstall']) expect(manifest.scripts).not.toHaveProperty(script);
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest).not.toHaveProperty(kind);
    // npm would compile what such a file describes.
    expect(files).not.toContain('binding.gyp');
    const lock = JSON.parse(readFileSync(path.join(folder, 'app/package-lock.json'), 'utf8'));
    expect(lock.packages['node_modules/strategy-audit']).not.toHaveProperty('hasInstallScript');
  });

  it('holds files that anyone may read and nobody else may change, whoever packed it', () => {
    expect(
      [...new Set(modes.map(([file, mode]) => `${mode.toString(8)} ${file === 'bin/strategy.cjs'}`))].sort(),
    ).toEqual(['644 false', '755 true']);
  });

  it('gives a command that audits a plan in every format', () => {
    const app = path.join(folder, 'app');
    writeFileSync(path.join(app, 'plan.yaml'), readFileSync('fixtures/plans/fjordspel.yaml'));
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    expect(run(npx, ['strategy', 'audit', 'plan.yaml'], app)).toContain('Fjordspel');
    run(npx, ['strategy', 'audit', 'plan.yaml', '-o', 'r.html', '-o', 'r.md', '-o', 'r.json'], app);
    expect(readFileSync(path.join(app, 'r.html'), 'utf8')).toContain('Fjordspel');
    expect(readFileSync(path.join(app, 'r.md'), 'utf8')).toContain('Fjordspel');
    expect(JSON.parse(readFileSync(path.join(app, 'r.json'), 'utf8')).company).toBe('Fjordspel');
    run(npx, ['strategy', 'audit', 'plan.yaml', '-o', 'r.sarif', '-o', 'r.xml', '-o', 'r.csv', '-o', 'r.ndjson'], app);
    expect(JSON.parse(readFileSync(path.join(app, 'r.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(path.join(app, 'r.xml'), 'utf8')).toContain('</testsuites>');
    expect(readFileSync(path.join(app, 'r.csv'), 'utf8')).toContain('\r\n1,');
    expect(JSON.parse(readFileSync(path.join(app, 'r.ndjson'), 'utf8')).company).toBe('Fjordspel');
    expect(JSON.parse(run(npx, ['strategy', 'schema'], app)).title).toBe('E-commerce strategy plan');
    expect(run(npx, ['strategy', 'explain', 'mobile/loading'], app)).toContain('mobile/loading');
  });

  it('gives a command that makes a plan', () => {
    const app = path.join(folder, 'app');
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    writeFileSync(path.join(app, 'answers.yaml'), 'company.name: Kiosk\nmobile.vitals.lcp_ms: 2400\n');
    expect(run(npx, ['strategy', 'interview', 'new.yaml', '--answers', 'answers.yaml'], app)).toContain(
      '2 answers used',
    );
    expect(readFileSync(path.join(app, 'new.yaml'), 'utf8')).toContain('  name: Kiosk\n');
    run(npx, ['strategy', 'init', 'skeleton.yaml'], app);
    expect(readFileSync(path.join(app, 'skeleton.yaml'), 'utf8')).toContain('personas:');
  });

  it('gives an interface that a program can use', () => {
    const program = `
      import { readFileSync } from 'node:fs';
      import { auditPlan, renderReport } from 'strategy-audit';
      const result = auditPlan(readFileSync('plan.yaml'), { file: 'plan.yaml', today: '2026-11-22' });
      if (!result.readable) throw new Error(result.problem.message);
      console.log(result.audit.company, (await renderReport(result, 'markdown')).split('\\n')[0]);
    `;
    writeFileSync(path.join(folder, 'app/program.js'), program);
    expect(run(process.execPath, ['program.js'], path.join(folder, 'app'))).toContain('Fjordspel # ');
  });

  it('gives types that a TypeScript program compiles with', () => {
    const app = path.join(folder, 'app');
    writeFileSync(
      path.join(app, 'program.ts'),
      "import { type Audit, auditPlan } from 'strategy-audit';\nconst result = auditPlan('', { today: '2026-11-22' });\nexport const audit: Audit | undefined = result.readable ? result.audit : undefined;\n",
    );
    const tsc = path.resolve('node_modules/typescript/bin/tsc');
    const argv = [
      tsc,
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023',
      '--types',
      '',
      'program.ts',
    ];
    expect(run(process.execPath, argv, app)).toBe('');
  });
});
