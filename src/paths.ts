import path, { type PlatformPath } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What differs between Windows and the others in the names of files. Each takes the names of this system unless told. */

/** A file's name with slashes, as patterns, hosts of code and files that are shared write it. */
export function withSlashes(file: string, { sep }: PlatformPath = path): string {
  return file.split(sep).join('/');
}

/** Whether a file is in a folder or below it, as their names say. */
export function isWithin(folder: string, file: string, names: PlatformPath = path): boolean {
  const way = names.relative(folder, file);
  // From one drive of Windows to another there is no way.
  return way !== '..' && !way.startsWith(`..${names.sep}`) && !names.isAbsolute(way);
}

/** The innermost folder that holds all files; where they are on several drives, the top of the first one's. */
export function commonFolder(files: readonly string[], names: PlatformPath = path): string {
  let folder = names.dirname(files[0] ?? '');
  while (names.dirname(folder) !== folder && files.some((file) => !isWithin(folder, file, names)))
    folder = names.dirname(folder);
  return folder;
}

/** What two real names have in common if they mean one file, be it one that is not there yet. */
export function placeOf(file: string, { sep }: PlatformPath = path): string {
  // To Windows, Report.html is report.html.
  return sep === '\\' ? file.toLowerCase() : file;
}

/** A file as a URI reference: relative stays relative, so that it holds on another machine too. */
export function uriOf(file: string, names: PlatformPath = path): string {
  const whole = names.normalize(file.replace(/\p{Surrogate}/gu, '\ufffd'));
  if (names.isAbsolute(whole)) return pathToFileURL(whole, { windows: names.sep === '\\' }).href;
  return withSlashes(whole, names)
    .split('/')
    .map((step) => encodeURIComponent(step))
    .join('/');
}
