import path from 'node:path';
import { main } from '../../src/main.js';
import { type FakeIo, type FakeWorld, fakeIo } from './fake-io.js';

/** A world whose files lie in folders: names are as seen from where the program runs, or absolute. */
export function fakeFolders({ files = {}, unwritable = [], ...world }: FakeWorld = {}): FakeIo {
  const at = (file: string): string => path.resolve(file);
  const io = fakeIo({
    ...world,
    files: Object.fromEntries(Object.entries(files).map(([file, text]) => [at(file), text])),
    unwritable: unwritable.map(at),
  });
  return {
    ...io,
    realPath: at,
    readFile: (file) => io.readFile(at(file)),
    writeFile: (file, text) => io.writeFile(at(file), text),
    namesIn: (folder) =>
      new Set(
        [...io.namesIn(folder)].filter((file) => path.dirname(file) === at(folder)).map((file) => path.basename(file)),
      ),
    text: (file) => io.text(at(file)),
    change: (file, text) => io.change(at(file), text),
  };
}

/** Runs the command line in a world, which keeps what was written for the next run. */
export async function run(io: FakeIo, ...argv: readonly string[]) {
  const [out, err, written] = [io.out().length, io.err().length, io.written.size];
  const exitCode = await main(argv, io);
  return {
    exitCode,
    out: io.out().slice(out),
    err: io.err().slice(err),
    wrote: io.written.size > written,
  };
}
