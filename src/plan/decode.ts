import type { Trouble } from './unreadable.js';

/**
 * The text of a file, without a byte order mark; and what is wrong when it is not UTF-8, with the text
 * as far as it can be shown.
 */
export function decode(input: Uint8Array | string): { readonly text: string; readonly trouble?: Trouble } {
  if (typeof input === 'string') return { text: input.replace(/^\uFEFF/, '') };
  if (isUtf16(input)) return { text: '', trouble: { message: 'utf-16' } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(input) };
  } catch {
    const valid = validPrefix(input);
    const byte = input[valid.length] ?? 0;
    const text = new TextDecoder().decode(input);
    const start = new TextDecoder().decode(valid).length;
    return { text, trouble: { message: 'not-utf-8', args: { byte: byte.toString(16).toUpperCase() }, start } };
  }
}

/** By its byte order mark, or by the zero that one of its first two bytes then is. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return second !== undefined && (first === 0) !== (second === 0);
}

/** The longest beginning that is UTF-8. A decoder that expects more does not mind a cut character. */
function validPrefix(bytes: Uint8Array): Uint8Array {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isUtf8(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  // What is cut at its end belongs to the character that is broken.
  let end = valid;
  while (end > 0 && !isUtf8(bytes.subarray(0, end), { whole: true })) end -= 1;
  return bytes.subarray(0, end);
}

function isUtf8(bytes: Uint8Array, { whole = false } = {}): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}
