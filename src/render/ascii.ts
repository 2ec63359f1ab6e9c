/** The signs of our own words that are not ASCII, and what stands for them. What a plan says stays as it is. */
const STAND_INS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '…': '...',
  '–': '-',
  '—': '-',
  '−': '-',
  '·': '-',
  '×': 'x',
  '→': '->',
  '›': '>',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** The text for a terminal that shows only ASCII: quotes, dashes and dots without typography. */
export function plainSigns(text: string): string {
  return text.replace(/[“”‘’…–—−·×→›\u00a0\u202f]/g, (sign) => STAND_INS[sign] ?? sign);
}
