/**
 * What the spellings of one name have in common: its letters and digits, without case, diacritics,
 * spaces, punctuation, or the sign in front of a number. "152-ФЗ" and "№ 152 фз" are the same, and so
 * are "Apple Pay" and "apple_pay".
 */
export function spelling(written: string): string {
  // Most names are plain, and the tables of Unicode would take a twentieth of an audit.
  if (/^[ -~]*$/.test(written)) {
    const name = written.toLowerCase();
    return (/\d/.test(name) ? name.replace(/\bn[or]\.?\s*(\(?\d)/g, '$1') : name).replace(/[^a-z\d]+/g, '');
  }
  return written
    .replace(/(?:\bn[or]\.?|n[°º]|№)\s*(\(?\d)/giu, '$1')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** A text and its parts, as spellings: "AVG (GDPR)" and "Visa / Mastercard" are one name each way, or two. */
export function spellings(written: string): readonly string[] {
  const parts = written.split(/[/,;:|()[\]&+«»"“”]/);
  // "Law on personal data and its protection" is one name with an "and" in it.
  const names = parts.flatMap((part) => part.split(/ (?:and|en|et|и|-|–) /));
  return [...new Set([written, ...parts, ...names])].map(spelling).filter((key) => key !== '');
}
