#!/usr/bin/env node
const path = require('node:path');
const { enableCompileCache } = require('node:module');

const argv = process.argv.slice(2);

// Node 22 and later keep what they have compiled for the next run.
enableCompileCache?.();

// The V8 of Node 20 optimises what has run for some ms, which takes a quarter of the time of an audit and makes nothing
// of it quicker; it shall wait fifteen times as long. Later ones have a compiler between, and no such flag.
if (process.versions.v8.startsWith('11.3.')) {
  require('node:v8').setFlagsFromString('--interrupt-budget=2000000');
}

/** For Node 20 we keep it ourselves, but for the version and pages of help: they need little. */
function openCompileCache() {
  const [command = ''] = argv;
  if (enableCompileCache || !/^[a-z]+$/.test(command) || argv.includes('--help') || argv.includes('-h'))
    return undefined;
  return require('../dist-dev/compile-cache.cjs').openCompileCache(command, path.join(__dirname, '../dist'), process.env);
}

/** CommonJS starts a fifth faster than an ES module does. */
async function run() {
  const compiled = openCompileCache();
  const { main, processIo, replaceFile } = compiled ? compiled.load('cli.cjs') : require('../dist-dev/cli.cjs');
  const exitCode = await main(argv, processIo());
  // What failed has not run the code that others need.
  if (exitCode !== 2) await compiled?.keep(replaceFile);
  return exitCode;
}

run().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  // Whatever went wrong before there were words to tell it in, such as a part of the package that is missing.
  (error) => {
    process.exitCode = 2;
    const reason = argv.includes('--debug') ? error.stack : error.message.split('\n', 1)[0];
    process.stderr.write(`error: ${reason}\nhint: Install strategy-audit again.\n`);
  },
);
