/** Runs the tests on every Node that is supported: `npm run test:nodes`, or `npm run test:nodes -- test/process.test.ts`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { ROOT } from './generate.js';

const MAJORS = [20, 22, 24];

/** Node itself is published as a package for each platform; none of them is needed every day. */
const CACHE = path.join(homedir(), '.cache', 'strategy-nodes');

const failed = MAJORS.filter((major) => {
  const node = nodeOf(major);
  console.log(`Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`);
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(node, [vitest, 'run', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    // What a test starts by the name of node is this one too.
    env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env['PATH'] ?? ''}` },
  });
  return status !== 0;
});
if (failed.length > 0) console.error(`Tests fail on Node ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

function nodeOf(major: number): string {
  const isWindows = process.platform === 'win32';
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const folder = path.join(CACHE, String(major));
  const node = path.join(folder, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    const npm = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, `${name}@${major}`];
    execFileSync('npm', npm, { stdio: 'inherit', shell: isWindows });
  }
  return node;
}
