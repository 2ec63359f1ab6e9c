import type { Places, Render, Words } from '../i18n/words.js';
import type { Mistake } from '../policy/mistake.js';
import { printable } from './printable.js';

/**
 * What a mistake in a house's own file says.
 *
 * @param places what the formats say of their places, for mistakes that tell what belongs there
 */
export function mistakeText(
  { message, args }: Pick<Mistake, 'message' | 'args'>,
  { policy }: Words,
  places: Places | undefined,
): string {
  const said: { readonly [id: string]: Render } = policy.mistakes;
  const about = aboutText(String(args['about'] ?? ''), places);
  return said[message]?.(printable({ ...args, about })) ?? message;
}

/** What belongs at a place of a house's file: `config#checks.mobile/app.level` is told by `checks.*.level`. */
function aboutText(about: string, places: Places | undefined): string {
  const [format, place = ''] = about.split('#');
  const words = format === 'config' || format === 'waivers' || format === 'baseline' ? places?.[format] : undefined;
  const steps = place.split('.');
  // An item without words of its own is told of by its list.
  const patterns = [
    place,
    place.replace(/\[\]$/, ''),
    ...steps.map((_, index) => steps.toSpliced(index, 1, '*').join('.')),
  ];
  return patterns.map((pattern) => words?.[pattern]?.description).find((text) => text !== undefined) ?? '';
}
