import type { InterfaceWords } from '../i18n/words.js';
import { printable } from '../render/printable.js';
import { REPORT_BUGS_AT } from '../version.js';
import { Failure } from './failure.js';

/** What went wrong and what to do next, for standard error; with the trace of what nobody foresaw, if asked for. */
export function failureText(error: unknown, { interface: { cli } }: InterfaceWords, debug: boolean): string {
  const reason = error instanceof Error ? error.message : String(error);
  const isFailure = error instanceof Failure;
  const said = isFailure ? reason : cli.errors.unexpected({ reason });
  const hint = isFailure ? error.hint : cli.errors['unexpected-fix']({ where: REPORT_BUGS_AT });
  const trace = isFailure ? error.trace : error instanceof Error ? error.stack : undefined;
  const shown = debug && trace !== undefined ? trace.split('\n') : [];
  const lines = [`${cli.errors.prefix()} ${said}`, `${cli.errors.hint()} ${hint}`, ...shown];
  return lines.map((line) => `${printable(line)}\n`).join('');
}
