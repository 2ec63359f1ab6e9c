import { createHash, randomBytes } from 'node:crypto';
// biome-ignore lint/style/noRestrictedImports: only its types; what opens files is handed in by io.ts.
import type * as NodeFs from 'node:fs';
import path from 'node:path';

/** What writing needs of the system; a test can let any of it fail. */
export interface System {
  readonly fs: Pick<
    typeof NodeFs,
    | 'closeSync'
    | 'fchmodSync'
    | 'fchownSync'
    | 'fsyncSync'
    | 'linkSync'
    | 'openSync'
    | 'readdirSync'
    | 'renameSync'
    | 'rmSync'
    | 'statSync'
    | 'writeFileSync'
  >;
  readonly isWindows: boolean;
  readonly process: { readonly id: number; readonly host: string; readonly isRunning: (id: number) => boolean };
  readonly sleep: (ms: number) => Promise<void>;
  /**
   * Keeps signals back until the function that it gives is called; one that ends the process clears up before.
   */
  readonly holdSignals: (clearUp: () => void) => () => Promise<void>;
}

/** Writes files as a whole or not at all. Both throw an error with a `code` as Node does. */
export interface FileWriter {
  /** Replaces a file, its mode and owner kept. What stands there is no link: a link would be replaced itself. */
  readonly replace: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Makes a file; false where there is one already. */
  readonly create: (file: string, text: string) => Promise<boolean>;
}

/** Between tries, in ms, where another program has a file open for a moment: a virus scanner, an index, a backup. */
const PAUSES = [10, 20, 40, 80, 160, 320, 640];

/**
 * What is to be written goes into a draft beside the file, which then takes the file's place. No other library is used for it:
 * write-file-atomic 7 takes what a full disk had room for as the whole, and its drafts do not tell whose they are.
 */
export function fileWriter({ fs, isWindows, process, sleep, holdSignals }: System): FileWriter {
  const host = digest(process.host);
  const live = new Set<string>();
  const leftIn = new Map<string, string[]>();

  /** The drafts that were in a folder when it was first written to: a folder of a thousand reports is read once. */
  function draftsIn(folder: string): string[] {
    const known = leftIn.get(folder) ?? namesIn(folder).filter((name) => DRAFT.test(name));
    leftIn.set(folder, known);
    return known;
  }

  function namesIn(folder: string): string[] {
    try {
      return fs.readdirSync(folder);
    } catch {
      // Whether it can be written to is another question.
      return [];
    }
  }

  /** Removes what killed runs left of this very file: of this machine, and of processes that are no more. */
  function clearUp(file: string): void {
    const folder = path.dirname(file);
    const target = digest(path.basename(file));
    for (const name of draftsIn(folder)) {
      const groups = DRAFT.exec(name)?.groups;
      const draft = path.join(folder, name);
      if (groups?.['target'] !== target || groups['host'] !== host || live.has(draft)) continue;
      // A killed process can have had the number of this one: in a container it always is the same.
      const id = Number(groups['id']);
      if (id === process.id || !process.isRunning(id)) remove(draft);
    }
  }

  function remove(draft: string): void {
    try {
      fs.rmSync(draft, { force: true });
    } catch {
      // What went wrong before is told.
    }
  }

  function write(draft: string, content: string | Uint8Array, before: NodeFs.Stats | undefined): void {
    const mode = before && before.mode & 0o7777;
    const descriptor = fs.openSync(draft, 'wx', mode ?? 0o666);
    try {
      // Unlike one call of write, this goes on until all is written or the disk is full.
      fs.writeFileSync(descriptor, content);
      if (before) keepOwner(descriptor, before);
      // What the mask of the process takes away from the mode of a new file is given back.
      if (mode !== undefined) fs.fchmodSync(descriptor, mode);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  }

  /** Only root may give a file to somebody; whoever else replaces one becomes its owner. */
  function keepOwner(descriptor: number, { uid, gid }: NodeFs.Stats): void {
    try {
      fs.fchownSync(descriptor, uid, gid);
    } catch {
      // As said.
    }
  }

  async function withDraft<T>(
    file: string,
    content: string | Uint8Array,
    before: NodeFs.Stats | undefined,
    use: (draft: string) => Promise<T>,
  ): Promise<T> {
    clearUp(file);
    // Its name does not hold the file's, which may be as long as a name can be.
    const name = `${digest(path.basename(file))}-${host}-${process.id}-${randomBytes(4).toString('hex')}`;
    const draft = path.join(path.dirname(file), `.strategy-${name}.tmp`);
    const release = holdSignals(() => remove(draft));
    live.add(draft);
    try {
      write(draft, content, before);
      return await use(draft);
    } finally {
      remove(draft);
      live.delete(draft);
      await release();
    }
  }

  async function patiently<T>(attempt: () => T): Promise<T> {
    for (const pause of PAUSES) {
      try {
        return attempt();
      } catch (error) {
        if (!isPassing(error, isWindows)) throw error;
      }
      await sleep(pause);
    }
    return attempt();
  }

  return {
    replace: async (file, content) => {
      const before = fs.statSync(file, { throwIfNoEntry: false });
      if (before && !before.isFile() && !before.isDirectory()) {
        // A pipe or a device is there to be written to.
        fs.writeFileSync(file, content);
        return;
      }
      // Who may write to the folder could replace a file that is to be kept as it is, too.
      if (before) await patiently(() => fs.closeSync(fs.openSync(file, 'r+')));
      await withDraft(file, content, before, (draft) => patiently(() => fs.renameSync(draft, file)));
    },
    create: (file, text) =>
      withDraft(file, text, undefined, async (draft) => {
        try {
          try {
            fs.linkSync(draft, file);
          } catch (error) {
            if (codeOf(error) === 'EEXIST') return false;
            // Where there are no links, a new file keeps the place for the draft.
            fs.closeSync(fs.openSync(file, 'wx'));
            await patiently(() => fs.renameSync(draft, file));
          }
          return true;
        } catch (error) {
          if (codeOf(error) === 'EEXIST') return false;
          throw error;
        }
      }),
  };
}

/** The name of a draft: whose it is, of which machine and process. */
const DRAFT = /^\.strategy-(?<target>[0-9a-f]{12})-(?<host>[0-9a-f]{12})-(?<id>\d+)-[0-9a-f]{8}\.tmp$/;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Whether another program only has to let go of a file. Windows says the same of what is not permitted at all. */
function isPassing(error: unknown, isWindows: boolean): boolean {
  const code = codeOf(error);
  return code === 'EBUSY' || (isWindows && (code === 'EPERM' || code === 'EACCES'));
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
