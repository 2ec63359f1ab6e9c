/** What was probably meant by a value of the wrong kind; undefined where it could be read in two ways. */

const YES = new Set(['true', 'yes', 'y', 'on', 'ja', 'oui', 'да']);
const NO = new Set(['false', 'no', 'n', 'off', 'nee', 'non', 'нет']);

/** True or false, from a word for yes or no in the languages of the tool. */
export function booleanMeant(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/**
 * A number, from text with quotes, a percent or currency sign, the unit that its key names, or other
 * separators. `12,500` is twelve thousand to one reader and twelve and a half to another: undefined.
 */
export function numberMeant(text: string, key: string): number | undefined {
  if (text.length > LONGEST_FIGURE) return undefined;
  const figure = text
    .trim()
    .replace(/^[€$£¥] ?/, '')
    .replace(/ ?[%€$£¥]$/, '')
    .replace(/ ?(\p{L}+)$/u, (end, unit: string) => (key.endsWith(`_${unit}`) ? '' : end))
    .replace(/[ \u00a0\u202f'’](?=\d{3}(?:\D|$))/g, '');
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(figure)) return undefined;
  if (/^-?\d+([.,]\d+)?$/.test(figure)) return Number(figure.replace(',', '.'));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(figure)) return Number(figure.replaceAll(',', ''));
  return undefined;
}

/** A longer text is no figure with its unit. */
const LONGEST_FIGURE = 60;

/**
 * A date YYYY-MM-DD, from the same with other separators, with a time, or with the day first. Of
 * 03/04/2027 nobody knows which is the month; 03.04.2027 has the day first wherever it is written.
 */
export function dateMeant(text: string): string | undefined {
  const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?|(\d{2})(\d{2}))$/.exec(text.trim());
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[3] ?? yearFirst[5], yearFirst[4] ?? yearFirst[6]);
  const [, first = '', separator, second = '', year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  if (Number(first) > 12 || separator === '.' || first === second) return dateOf(year, second, first);
  return Number(second) > 12 ? dateOf(year, first, second) : undefined;
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** An address, from one without `https://`. */
export function addressMeant(text: string): string | undefined {
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(text.trim()) ? `https://${text.trim()}` : undefined;
}

/** An id in small letters, digits and hyphens, from a name in Latin letters. */
export function idMeant(text: string): string | undefined {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(text)) return text;
  const id = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}
