/**
 * A run that could not do what was asked: bad usage, or a file that cannot be read or written.
 * `main` prints it to standard error and exits with 2.
 */
export class Failure extends Error {
  /**
   * @param message what is wrong
   * @param hint what to do next
   * @param trace where a failure of the tool comes from, for who asks for it
   */
  constructor(
    message: string,
    readonly hint: string,
    readonly trace?: string,
  ) {
    super(message);
    this.name = 'Failure';
  }
}
