/** What is put to the program wherever it reads a file: bytes that break something elsewhere. */

const HEAD = 'format: 1\ncompany: {name: Kiosk}\n';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

/** The same bytes each time, by a generator of Lehmer's: hostile input has to be there again tomorrow. */
export function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 0xff;
  });
}

/** Every character that is a space, a line break, or nothing to be seen. */
export const BLANKS = [
  ...['\t', '\n', '\v', '\f', '\r', '\u0085', '\u00a0', '\u1680', '\u180e', '\u2000', '\u2001', '\u2002', '\u2003'],
  ...['\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200a', '\u200b', '\u200c', '\u200d', '\u200e'],
  ...['\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u202f', '\u205f', '\u2060', '\u2066', '\u2069', '\u3000'],
  ...['\u3164', '\ufeff', '\ufff9', '\u{e0001}', '\u{e0020}', '\u00ad', '\u034f', '\u061c'],
];

/** By what they are: bytes, and what a plan of them comes to where that is known for sure. */
export const INPUTS: { readonly [name: string]: { readonly bytes: Uint8Array; readonly says?: string } } = {
  nothing: { bytes: encode(''), says: 'empty' },
  'a byte order mark': { bytes: encode('\uFEFF'), says: 'empty' },
  NUL: { bytes: encode('\0'), says: 'control-character' },
  'NUL in a plan': { bytes: encode(`${HEAD}x-a: a\0b\n`), says: 'control-character' },
  'a megabyte of NUL': { bytes: new Uint8Array(2 ** 20), says: 'control-character' },
  'half a surrogate pair, in bytes': {
    bytes: Uint8Array.of(...encode(`${HEAD}x-a: `), 0xed, 0xa0, 0x80, 0x0a),
    says: 'not-utf-8',
  },
  'a cut character': { bytes: Uint8Array.of(...encode(HEAD), 0xe2, 0x82), says: 'not-utf-8' },
  'an overlong character': { bytes: Uint8Array.of(...encode(HEAD), 0xc0, 0xaf), says: 'not-utf-8' },
  'UTF-16': { bytes: Uint8Array.from(Buffer.from(`\uFEFF${HEAD}`, 'utf16le')), says: 'utf-16' },
  'UTF-32': { bytes: Uint8Array.of(0xff, 0xfe, 0, 0, 0x66, 0, 0, 0), says: 'utf-16' },
  'lone surrogates that are escaped': {
    bytes: encode(`${HEAD}x-a: "\\uD800 \\uDFFF"\n"\\uDBFF": 1\n`),
    says: 'readable',
  },
  noise: { bytes: noise(5000, 1), says: 'not-utf-8' },
  'a picture': {
    bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(200, 2)),
    says: 'not-utf-8',
  },
  'an archive': { bytes: Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...noise(200, 3)) },
  '100,000 lists within one another': { bytes: encode(`${HEAD}x-a: ${'['.repeat(100_000)}`), says: 'too-deep' },
  '100,000 lists, closed': {
    bytes: encode(`{"format": 1, "x-a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    says: 'too-deep',
  },
  '100,000 groups within one another': { bytes: encode(`a: ${'{a: '.repeat(100_000)}`), says: 'too-deep' },
  '3,000 levels by indentation': {
    bytes: encode(lines(3000, (index) => `${' '.repeat(index)}a:\n`)),
    says: 'too-deep',
  },
  '100,000 dashes': { bytes: encode('- '.repeat(100_000)), says: 'too-deep' },
  'a question mark 3,000 times': { bytes: encode('? '.repeat(3000)), says: 'too-deep' },
  'a key and 600 braces': { bytes: encode(`a: ${'{'.repeat(600)}`), says: 'too-deep' },
  '900 brackets': { bytes: encode('['.repeat(900)), says: 'too-deep' },
  'a key 10,000 times': { bytes: encode(HEAD + 'a: 1\n'.repeat(10_000)), says: 'duplicate-key' },
  '100,000 keys that are not known': {
    bytes: encode(HEAD + lines(100_000, (index) => `k${index}: 1\n`)),
    says: 'too-many-findings',
  },
  "100,000 keys of the author's own": {
    bytes: encode(HEAD + lines(100_000, (index) => `x-k${index}: 1\n`)),
    says: 'readable',
  },
  'a million and one values': { bytes: encode(`${HEAD}x-a: [${'1,'.repeat(1_000_001)}]\n`), says: 'too-many-values' },
  'a text of a megabyte': { bytes: encode(`${HEAD}x-a: ${'a'.repeat(2 ** 20)}\n`), says: 'too-long-text' },
  'aliases of aliases': {
    bytes: encode(
      `${HEAD}x-0: &a0 [x, x]\n${lines(40, (index) => `x-${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`,
    ),
    says: 'alias-bomb',
  },
  'an alias of what it stands in': { bytes: encode(`${HEAD}x-a: &a {b: *a}\n`), says: 'circular-alias' },
  '10,001 aliases': { bytes: encode(`${HEAD}x-a: &a 1\nx-b: [${'*a, '.repeat(10_001)}]\n`), says: 'too-many-aliases' },
  '100,000 anchors': {
    bytes: encode(HEAD + lines(100_000, (index) => `x-${index}: &a${index} 1\n`)),
    says: 'readable',
  },
  'keys that are merged again and again': {
    bytes: encode(
      `x-a: &a {${lines(1000, (index) => `k${index}: 1, `)}}\n${lines(200, (index) => `x-${index}: {<<: *a}\n`)}${HEAD}`,
    ),
    says: 'too-many-merges',
  },
  'a key that is a list': { bytes: encode(`${HEAD}? [a]\n: 1\n`), says: 'complex-key' },
  'merging what is no group': { bytes: encode(`${HEAD}<<: [1, 2]\n`), says: 'not-mergeable' },
  'a tag that makes something': { bytes: encode(`${HEAD}x-a: !!js/function "() => 1"\n`), says: 'unknown-tag' },
  'binary data': { bytes: encode(`${HEAD}x-a: !!binary R0lGODlh\n`), says: 'unknown-tag' },
  '100,000 documents': { bytes: encode('---\n'.repeat(100_000)), says: 'several-documents' },
  'a directive 100,000 times': { bytes: encode('%A b\n'.repeat(100_000)), says: 'not-yaml' },
  'a quote that is never closed, and a megabyte': {
    bytes: encode(`${HEAD}x-a: "${'a '.repeat(500_000)}`),
    says: 'unclosed-quote',
  },
  'a bracket that is never closed, and a megabyte': {
    bytes: encode(`${HEAD}x-a: [${'a, '.repeat(300_000)}`),
    says: 'unclosed-bracket',
  },
  'a million escapes': { bytes: encode(`${HEAD}x-a: "${'\\'.repeat(1_000_001)}`), says: 'unknown-escape' },
  'a million spaces before a tab': { bytes: encode(`${HEAD}x:\n${' '.repeat(1_000_000)}\tx: 1\n`) },
  'a million line breaks': { bytes: encode('\r\n'.repeat(1_000_000)), says: 'empty' },
  'a million carriage returns': { bytes: encode(`${HEAD}${'\r'.repeat(1_000_000)}x-a: 1`), says: 'readable' },
  'a comment of a megabyte': { bytes: encode(`#${'a'.repeat(2 ** 20)}`), says: 'empty' },
  'a block text of a megabyte of blanks': {
    bytes: encode(`${HEAD}x-a: |${' '.repeat(2 ** 20)}y`),
    says: 'reserved-character',
  },
  'numbers beyond numbers': {
    bytes: encode(`${HEAD}mobile: {share_pct: 1e999, conversion_pct: -.inf}\nsite: {conversion_pct: .nan}\n`),
    says: 'readable',
  },
  'JSON that ends too early': { bytes: encode('{"format": 1, "company": {"name": "K"'), says: 'unclosed-bracket' },
  'a number': { bytes: encode('42'), says: 'text-at-top' },
  'a list': { bytes: encode('- 1\n'), says: 'list-at-top' },
  'a page of the web': { bytes: encode('<!doctype html>\n<html><body>Not found</body></html>\n'), says: 'text-at-top' },
  ...Object.fromEntries(
    BLANKS.map((blank) => [
      `U+${(blank.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} between all`,
      {
        bytes: encode(
          `${blank}format:${blank}1${blank}\n${blank}company:${blank}{name:${blank}K${blank}}${blank}\nx-a: "a${blank}b"\n`,
        ),
      },
    ]),
  ),
};
