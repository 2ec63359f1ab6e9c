/** A file that somebody wrote to break what reads it. */
export interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array | string;
  /** What is said of it where it cannot be audited; without this, it can be. */
  readonly says?: RegExp;
  /** The line and column that are named, where it is at one place. */
  readonly at?: string;
}

const HEAD = 'format: 1\ncompany: {name: Kiosk}\n';

const times = (count: number, of: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(between);

/** Bytes in no order, the same at each run. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

/** Printable noise is read further than the rest: of the signs that mean something in YAML. */
function signs(length: number, seed: number): string {
  const alphabet = 'ab1:-?[]{},&*!|>\'"%@`#~<. \n  \t=';
  return [...noise(length, seed)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

/** Everything that Unicode calls a space, a line break or nothing at all. */
export const SPACES = [
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  '\u0085\u2028\u2029\u200b\u200c\u200d\u2060\ufeff\u180e\u00ad',
].flatMap((each) => [...each]);

const INITIATIVE = 'title: A, start: 2026-01-01, end: 2026-03-31';

/** Nine lists of nine, each of the one before: 387 million values from 200 bytes. */
const LAUGHS = `${HEAD}x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${[...'bcdefghi']
  .map((name, index) => `x-${name}: &${name} [${times(9, () => `*${'abcdefghi'[index]}`, ', ')}]`)
  .join('\n')}\n`;

/** What is no text, or no YAML. */
const BYTES: readonly Hostile[] = [
  { name: 'nothing', bytes: () => '', says: /empty/i },
  { name: 'a byte order mark alone', bytes: () => '\ufeff', says: /empty/i },
  { name: 'random bytes', bytes: () => noise(100_000, 7), says: /UTF-8/ },
  { name: 'a megabyte of signs', bytes: () => signs(1_000_000, 11), says: /:\d+:\d+/ },
  { name: 'every byte', bytes: () => Uint8Array.from({ length: 256 }, (_, index) => index), says: /UTF-16/ },
  { name: 'UTF-16, little end first', bytes: () => Buffer.from(`\ufeff${HEAD}`, 'utf16le'), says: /UTF-16|UTF-8/ },
  {
    name: 'UTF-16, big end first',
    bytes: () => Buffer.from(`\ufeff${HEAD}`, 'utf16le').swap16(),
    says: /UTF-16|UTF-8/,
  },
  { name: 'UTF-32', bytes: () => bytes([0xff, 0xfe, 0, 0], [...HEAD].join('\0\0\0')), says: /UTF/ },
  { name: 'a byte that is no UTF-8', bytes: () => bytes(HEAD, 'x-a: ', [0xff], '\n'), says: /UTF-8/, at: '3:6' },
  {
    name: 'UTF-8 in more bytes than it takes',
    bytes: () => bytes(HEAD, 'x-a: ', [0xc0, 0xaf], '\n'),
    says: /UTF-8/,
    at: '3:6',
  },
  {
    name: 'a surrogate as UTF-8',
    bytes: () => bytes(HEAD, 'x-a: ', [0xed, 0xa0, 0x80], '\n'),
    says: /UTF-8/,
    at: '3:6',
  },
  { name: 'UTF-8 that ends in the midst', bytes: () => bytes(HEAD, 'x-a: ', [0xf0, 0x9f]), says: /UTF-8/, at: '3:6' },
  { name: 'NUL', bytes: () => `${HEAD}x-a: a\0b\n`, says: /U\+0000/, at: '3:7' },
  { name: 'a million NULs', bytes: () => '\0'.repeat(1_000_000), says: /U\+0000/, at: '1:1' },
  { name: 'a thousand byte order marks', bytes: () => `${HEAD}x-a: ${'\ufeff'.repeat(1000)}\n` },
  {
    name: 'every space of Unicode in keys',
    bytes: () => `${HEAD}${SPACES.map((each, index) => `x-${index}${each}b: c${each}\n`).join('')}`,
  },
  {
    name: 'every space of Unicode between a key and its value',
    bytes: () => `format: 1\n${SPACES.map((each) => `company:${each}a`).join('\n')}\n`,
    says: /no space after the colon/,
    at: '27:1',
  },
  {
    name: 'every space of Unicode in quotes',
    bytes: () => `${HEAD}${SPACES.map((each, index) => `x-${index}: "a${each}"\n`).join('')}`,
  },
  { name: 'carriage returns alone', bytes: () => HEAD.replaceAll('\n', '\r') },
  {
    name: 'halves of surrogate pairs, escaped in JSON',
    bytes: () => '{"format": 1, "company": {"name": "\\ud83d", "x-\\udc00": "\\udfff\\ud800"}}',
  },
  { name: 'a million empty lines', bytes: () => `${'\n'.repeat(1_000_000)}${HEAD}` },
  { name: 'a line of a million spaces', bytes: () => `${HEAD}${' '.repeat(1_000_000)}x`, says: /:\d+:\d+/ },
  { name: 'a million tabs', bytes: () => `${HEAD}x-a:\n${'\t'.repeat(1_000_000)}a: b\n`, says: /tab/i, at: '4:1' },
  { name: 'a comment of 10 MB', bytes: () => `${HEAD}# ${'a'.repeat(10_000_000)}\n` },
  { name: '100,000 documents', bytes: () => '---\na: 1\n'.repeat(100_000), says: /document/, at: '3:1' },
];

/** What stands within one another. */
const DEPTH: readonly Hostile[] = [
  { name: '100,000 [', bytes: () => `${HEAD}x-a: ${'['.repeat(100_000)}`, says: /deep|bracket/i, at: '3' },
  { name: '100,000 {', bytes: () => `${HEAD}x-a: ${'{'.repeat(100_000)}`, says: /deep|bracket/i, at: '3' },
  {
    name: '100,000 [ that close',
    bytes: () => `${HEAD}x-a: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
    says: /100 deep/,
    at: '3',
  },
  {
    name: '100,000 {a: that close',
    bytes: () => `${HEAD}x-a: ${'{a: '.repeat(100_000)}${'}'.repeat(100_000)}\n`,
    says: /100 deep/,
    at: '3',
  },
  { name: '100,000 dashes', bytes: () => `${HEAD}x-a:\n ${'- '.repeat(100_000)}a\n`, says: /100 deep/, at: '4' },
  {
    name: '5,000 groups within one another',
    bytes: () => `${HEAD}x-a:\n${times(5_000, (index) => `${' '.repeat(index + 1)}a:`)}\n`,
    says: /100 deep/,
  },
  {
    name: 'JSON of 100,000 {"a":',
    bytes: () => `{"format": 1, "company": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    says: /100 deep/,
    at: '1',
  },
  { name: '100,000 [ at the top', bytes: () => '['.repeat(100_000), says: /deep|bracket/i, at: '1' },
  { name: '100,000 ]', bytes: () => `${HEAD}x-a: ${']'.repeat(100_000)}`, says: /nothing opens/, at: '3:6' },
  { name: 'a: and 600 {', bytes: () => `a: ${'{'.repeat(600)}`, says: /deep|bracket/i, at: '1' },
  { name: '3,000 times ?', bytes: () => `${HEAD}x-a:\n ${'? '.repeat(3_000)}a\n`, says: /100 deep/, at: '4' },
  { name: '3,000 times ? in lines', bytes: () => '? '.repeat(3_000), says: /100 deep/, at: '1' },
  {
    name: 'aliases that make it deeper than it looks',
    bytes: () => `${HEAD}x-0: &a0 [1]\n${times(200, (index) => `x-${index + 1}: &a${index + 1} [*a${index}]`)}\n`,
    says: /100 deep/,
  },
];

/** What stands for more than it is. */
const ALIASES: readonly Hostile[] = [
  { name: 'a billion laughs', bytes: () => LAUGHS, says: /1,000,000 values/ },
  { name: 'an alias to itself', bytes: () => `${HEAD}x-a: &a [*a]\n`, says: /never ends/, at: '3' },
  {
    name: 'an alias to what it stands in, far below',
    bytes: () => `${HEAD}x-a: &a {b: {c: [1, {d: *a}]}}\n`,
    says: /never ends/,
    at: '3',
  },
  { name: 'a plan that is its own section', bytes: () => `&a\n${HEAD}team: *a\n`, says: /never ends/ },
  {
    name: '50,000 anchors and aliases',
    bytes: () => `${HEAD}x-a:\n${times(50_000, (index) => `  - &a${index} a\n  - *a${index}`)}\n`,
    says: /10,000 aliases/,
  },
  { name: '50,000 anchors', bytes: () => `${HEAD}x-a:\n${times(50_000, (index) => `  - &a${index} a`)}\n` },
  { name: 'an alias to nothing', bytes: () => `${HEAD}x-a: *${'a'.repeat(50_000)}\n`, says: /alias|\*a/, at: '3:6' },
  {
    name: 'merges of merges',
    bytes: () =>
      `${HEAD}x-a: &a {${times(1_000, (index) => `k${index}: 1`, ', ')}}\nx-b:\n${times(500, () => '  - {<<: *a}')}\n`,
    says: /100,000 keys/,
  },
  { name: 'a merge with itself', bytes: () => `${HEAD}x-a: &a\n  <<: *a\n` },
  { name: 'a merge with a number', bytes: () => `${HEAD}x-a: {<<: 7}\n`, says: /<</, at: '3' },
];

/** What there is too much of. */
const MASS: readonly Hostile[] = [
  {
    name: '100,000 keys at the top',
    bytes: () => `${HEAD}${times(100_000, (index) => `key${index}: 1`)}\n`,
    says: /20,000 places/,
  },
  { name: '100,000 keys in x-', bytes: () => `${HEAD}x-a:\n${times(100_000, (index) => `  key${index}: 1`)}\n` },
  { name: '100,000 x- keys', bytes: () => `${HEAD}${times(100_000, (index) => `x-${index}: 1`)}\n` },
  {
    name: '100,000 keys in a section',
    bytes: () => `${HEAD}team:\n${times(100_000, (index) => `  key${index}: 1`)}\n`,
    says: /20,000 places/,
  },
  {
    name: '100,000 keys that are nearly one',
    bytes: () => `${HEAD}${times(100_000, (index) => `compan${index}: 1`)}\n`,
    says: /20,000 places/,
  },
  { name: '19,000 keys that are nearly one', bytes: () => `${HEAD}${times(19_000, (index) => `compan${index}: 1`)}\n` },
  { name: 'a key 10,000 times', bytes: () => `${HEAD}${'team: {}\n'.repeat(10_000)}`, says: /team/, at: '4:1' },
  { name: 'a text of 20 MB', bytes: () => `${HEAD}x-a: ${'a'.repeat(20_000_000)}\n`, says: /16 MiB/ },
  {
    name: 'a text of 10 MB',
    bytes: () => `${HEAD}x-a: ${'a'.repeat(10_000_000)}\n`,
    says: /100,000 characters/,
    at: '3:6',
  },
  {
    name: 'a quoted text of 10 MB',
    bytes: () => `${HEAD}x-a: "${'\\n'.repeat(5_000_000)}"\n`,
    says: /100,000 characters/,
    at: '3',
  },
  {
    name: 'a block of text of 10 MB',
    bytes: () => `${HEAD}x-a: |\n${'  aaaaaaa\n'.repeat(1_000_000)}`,
    says: /100,000 characters/,
  },
  { name: 'a key of 10 MB', bytes: () => `${HEAD}x-${'a'.repeat(10_000_000)}: 1\n`, says: /:3:/ },
  { name: 'a quoted key of 10 MB', bytes: () => `${HEAD}"x-${'a'.repeat(10_000_000)}": 1\n`, says: /:3:/ },
  { name: 'an unclosed quote before 10 MB', bytes: () => `${HEAD}x-a: "${'a b\n'.repeat(2_500_000)}`, says: /quote/i },
  {
    name: 'an unclosed quote before a million quotes',
    bytes: () => `${HEAD}x-a: '${"'' ".repeat(1_000_000)}`,
    says: /quote/i,
  },
  {
    name: 'an unclosed bracket before 10 MB',
    bytes: () => `${HEAD}x-a: [${'a, '.repeat(3_000_000)}`,
    says: /1,000,000 keys and values/,
  },
  {
    name: 'an unclosed bracket before 8 MB',
    bytes: () => `${HEAD}x-a: [${'a, aaaaaa\n '.repeat(800_000)}`,
    says: /bracket|Put a ]/,
  },
  { name: 'a file of 50 MB', bytes: () => `${HEAD}${'# nothing\n'.repeat(5_000_000)}`, says: /16 MiB/ },
  {
    name: 'seven million values',
    bytes: () => `${HEAD}x-a: [${'1,'.repeat(7_000_000)}1]\n`,
    says: /1,000,000 keys and values/,
  },
  {
    name: 'five million dashes',
    bytes: () => `${HEAD}x-a:\n${' -\n'.repeat(5_000_000)}`,
    says: /1,000,000 keys and values/,
  },
  {
    name: 'eight million lists',
    bytes: () => `${HEAD}x-a: [${`${'['.repeat(90)}${']'.repeat(90)},`.repeat(80_000)}1]\n`,
    says: /1,000,000 keys and values/,
  },
  { name: '900,000 values', bytes: () => `${HEAD}x-a: [${'1,'.repeat(900_000)}1]\n` },
  {
    name: '100,000 initiatives',
    bytes: () =>
      `${HEAD}roadmap:\n  initiatives:\n${times(100_000, (index) => `    - {id: i${index}, ${INITIATIVE}}`)}\n`,
    says: /20,000 places|1,000,000/,
  },
  {
    name: '5,000 initiatives',
    bytes: () =>
      `${HEAD}roadmap:\n  initiatives:\n${times(5_000, (index) => `    - {id: i${index}, ${INITIATIVE}, depends_on: [i${(index + 1) % 5_000}]}`)}\n`,
  },
  {
    name: '100,000 not_applicable',
    bytes: () =>
      `${HEAD}not_applicable:\n${times(100_000, (index) => `  - {check: mobile/app${index}, reason: none}`)}\n`,
    says: /20,000 places/,
  },
  {
    name: '100,000 not_applicable of one check',
    bytes: () => `${HEAD}not_applicable:\n${times(100_000, () => '  - {check: mobile/app, reason: none}')}\n`,
  },
  {
    name: '100,000 values of the wrong type',
    bytes: () => `${HEAD}team:\n  roles: [${times(100_000, () => '7', ',')}]\n`,
    says: /20,000 places/,
  },
  {
    name: '19,000 values of the wrong type',
    bytes: () => `${HEAD}team:\n  roles: [${times(19_000, () => '7', ',')}]\n`,
  },
  {
    name: '100,000 equal ids',
    bytes: () => `${HEAD}team:\n  roles:\n${times(100_000, () => '    - {id: a, function: marketing}')}\n`,
    says: /20,000 places/,
  },
  {
    name: '20,000 strategy-ignore comments',
    bytes: () => `${HEAD}${times(20_000, () => '# strategy-ignore mobile/app: because (until 2026-12-31)')}\n`,
    says: /strategy-ignore|accepted/i,
  },
  {
    name: '20,000 strategy-ignore comments that say nothing',
    bytes: () => `${HEAD}${times(20_000, () => '# strategy-ignore')}\n`,
    says: /strategy-ignore/,
  },
  { name: '100,000 comments', bytes: () => `${HEAD}${times(100_000, () => 'x: 1 # a')}\n`, says: /x/, at: '4:1' },
];

/** Values and tags that mean more elsewhere. */
const VALUES: readonly Hostile[] = [
  {
    name: 'numbers beyond all numbers',
    bytes: () =>
      `${HEAD}goals:\n  objectives:\n    - {id: a, name: A, metric: revenue, baseline: 1e999, target: -.inf, deadline: 2027-01}\n    - {id: b, name: B, metric: revenue, baseline: .nan, target: ${'9'.repeat(400)}, deadline: 2027-01}\nteam: {budget: {amount: 0x${'f'.repeat(400)}, currency: EUR}}\n`,
  },
  {
    name: 'a number of 90,000 digits',
    bytes: () => `format: ${'9'.repeat(90_000)}\ncompany: {name: 1${'0'.repeat(90_000)}}\n`,
  },
  { name: 'a format of -.inf', bytes: () => 'format: -.inf\ncompany: {name: Kiosk}\n' },
  {
    name: 'days that there are not',
    bytes: () =>
      `${HEAD}roadmap:\n  initiatives:\n${['2026-02-30', '0000-00', '9999-99', '-1-01', '2026-13', '99999999999-01'].map((day, index) => `    - {id: i${index}, title: A, start: ${day}, end: ${day}}`).join('\n')}\n`,
  },
  {
    name: 'an initiative of ten thousand years',
    bytes: () =>
      `${HEAD}roadmap:\n  initiatives:\n    - {id: a, title: A, start: 0001-01-01, end: 9999-12-31, owner: a, effort_days: {a: 1e300}}\nteam: {roles: [{id: a, function: marketing, sourcing: in-house, fte: 1e300}]}\n`,
  },
  {
    name: '2,000 initiatives of ten thousand years',
    bytes: () =>
      `${HEAD}roadmap:\n  initiatives:\n${times(2_000, (index) => `    - {id: a${index}, title: A, start: 0001-01-01, end: 9999-12-31, owner: a, effort_days: {a: 3}}`)}\nteam: {roles: [{id: a, function: marketing, sourcing: in-house, fte: 1}]}\n`,
  },
  {
    name: 'a tag of a function',
    bytes: () => `${HEAD}x-a: !!js/function 'function () { process.exit(7) }'\n`,
    says: /js\/function/,
    at: '3:6',
  },
  {
    name: 'a tag of Python',
    bytes: () => `${HEAD}x-a: !!python/object/apply:os.system ['exit 7']\n`,
    says: /python/,
    at: '3:6',
  },
  {
    name: 'a tag of a regular expression',
    bytes: () => `${HEAD}x-a: !!js/regexp /(a+)+$/\n`,
    says: /js\/regexp/,
    at: '3:6',
  },
  { name: 'a binary tag', bytes: () => `${HEAD}x-a: !!binary R0lGODlhDAAMAIQAAP==\n`, says: /binary/, at: '3:6' },
  {
    name: 'a set and a map in order',
    bytes: () => `${HEAD}x-a: !!set {a, b}\nx-b: !!omap [a: 1]\n`,
    says: /set/,
    at: '3:6',
  },
  { name: 'a directive of 100,000 characters', bytes: () => `%TAG !${'a'.repeat(100_000)}! tag:a\n---\n${HEAD}` },
  { name: '100,000 directives', bytes: () => `${times(100_000, (index) => `%TAG !a${index}! tag:a`)}\n---\n${HEAD}` },
  {
    name: 'a null where a group belongs',
    bytes: () => `${HEAD}${['team', 'site', 'roadmap', 'not_applicable'].map((key) => `${key}: ~`).join('\n')}\n`,
  },
  { name: 'a plan whose company is a list', bytes: () => 'format: 1\ncompany: [[[]]]\n' },
  {
    name: 'keys that are numbers, dates and nothing',
    bytes: () => 'format: 1\ncompany: {name: Kiosk}\n1: a\n1.5: b\ntrue: c\n~: d\n"": e\n.nan: f\n2026-01-01: g\n',
  },
  { name: 'keys that are lists', bytes: () => `${HEAD}[a, b]: c\n`, says: /key/, at: '3:1' },
];

export const HOSTILE: readonly Hostile[] = [...BYTES, ...DEPTH, ...ALIASES, ...MASS, ...VALUES];
