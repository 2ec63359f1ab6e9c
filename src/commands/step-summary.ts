import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { given } from './common-options.js';
import { Failure } from './failure.js';
import { isBug, reasonOf } from './reason.js';

/** GitHub names a file for the summary page of a job; elsewhere there is no such page. */
export async function appendStepSummary(text: string, words: Words, io: Io): Promise<void> {
  const file = given(io.env['GITHUB_STEP_SUMMARY']);
  if (file === undefined) return;
  try {
    io.appendFile(file, text);
  } catch (error) {
    if (isBug(error)) throw error;
    const { errors } = words.interface.cli;
    throw new Failure(errors['cannot-write']({ file, reason: reasonOf(error, words) }), errors['cannot-write-fix']());
  }
}
