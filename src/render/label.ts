import type { Words } from '../i18n/words.js';

/** A label and what it stands for, within a line. */
export function withLabel(
  label: string,
  text: string | number,
  report: Pick<Words['interface']['report'], 'label'>,
): string {
  return `${report.label({ label })} ${text}`;
}
