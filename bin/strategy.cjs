#!/usr/bin/env node
// Node 22 and later keep what they have compiled for the next run.
require('node:module').enableCompileCache?.();

// CommonJS starts a fifth faster than an ES module does.
const { main, processIo } = require('../dist/cli.cjs');

main(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
