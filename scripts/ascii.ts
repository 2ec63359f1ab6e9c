const BEYOND_ASCII = /[\u0080-\uffff]/g;

/**
 * A program or JSON in ASCII, with other signs escaped, which both have in texts and patterns only. One sign beyond
 * Latin-1 would make V8 keep and scan all of it in two bytes for each, which takes a fortieth of an audit. Where there
 * are many, as in Russian, they stay: escapes are larger than what they save.
 */
export function inAscii(code: string): string {
  const foreign = code.match(BEYOND_ASCII) ?? [];
  return foreign.length * 10 < code.length ? code.replace(BEYOND_ASCII, escaped) : code;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
