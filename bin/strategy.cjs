#!/usr/bin/env node
// Node 22 and later keep what they have compiled for the next run.
require('node:module').enableCompileCache?.();

// The V8 of Node 20 optimises what has run for some ms, which takes a quarter of the time of an audit and makes nothing
// of it quicker; it shall wait fifteen times as long. Later ones have a compiler between, and no such flag.
if (process.versions.v8.startsWith('11.3.')) {
  require('node:v8').setFlagsFromString('--interrupt-budget=2000000');
}

/** CommonJS starts a fifth faster than an ES module does. */
async function run() {
  const { main, processIo } = require('../dist/cli.cjs');
  return main(process.argv.slice(2), processIo());
}

run().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  // Whatever went wrong before there were words to tell it in, such as a part of the package that is missing.
  (error) => {
    process.exitCode = 2;
    const reason = process.argv.includes('--debug') ? error.stack : error.message.split('\n', 1)[0];
    process.stderr.write(`error: ${reason}\nhint: Install strategy-audit again.\n`);
  },
);
