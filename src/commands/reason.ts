import type { InterfaceWords, Render } from '../i18n/words.js';

/** Why the system refused something, in words; what has none is told as the system tells it. */
export function reasonOf(error: unknown, { interface: { cli } }: InterfaceWords): string {
  const code = codeOf(error);
  const reasons: { readonly [code: string]: Render } = cli.reasons;
  const said = typeof code === 'string' && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return said?.() ?? (error instanceof Error ? error.message : String(error));
}

/** The code that Node gives an error of the system, such as ENOENT. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Whether an error is a mistake in the program: no system refused anything. */
export function isBug(error: unknown): boolean {
  const isOfLanguage = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return isOfLanguage && codeOf(error) === undefined;
}
