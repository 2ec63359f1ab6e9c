import type { Look } from '../model.js';

/** How the terminal report looks. */
export interface TerminalOptions extends Look {
  /** Only the header and the gates. */
  readonly quiet: boolean;
  /** Met checks as well. */
  readonly verbose: boolean;
}
