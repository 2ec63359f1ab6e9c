import { spawnSync } from 'node:child_process';
import path from 'node:path';

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * As whom the program runs where modes of files are to be respected: root does not have to. Undefined where root cannot
 * let somebody else run it, because Node or this folder is closed to others.
 */
export const UNPRIVILEGED: { readonly uid?: number; readonly gid?: number } | undefined =
  process.getuid?.() !== 0
    ? {}
    : spawnSync(process.execPath, [path.resolve('bin/strategy.cjs'), '--version'], NOBODY).status === 0
      ? NOBODY
      : undefined;
