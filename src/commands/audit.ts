import { wordsIn } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { type Format, renderReport, stepSummary } from '../render/report.js';
import { auditedPlan, exitCodeOf, settingsOf } from './audit-plan.js';
import { given } from './common-options.js';
import { lookOf } from './look.js';
import { oneOf } from './one-of.js';
import { type AuditCommandOptions, EXTENSIONS, FORMATS } from './options.js';
import { type Outputs, outputsOf } from './outputs.js';
import { plansOf } from './plans.js';
import { policyFor } from './policy-for.js';
import { readingOnce } from './reading-once.js';
import { appendStepSummary } from './step-summary.js';
import { writeFile, wroteText } from './write-file.js';

/** Reads plans, audits each by itself, writes and prints the reports, and gives the exit code. */
export async function audit(
  names: readonly string[],
  options: AuditCommandOptions,
  words: Words,
  io: Io,
): Promise<number> {
  const reading = readingOnce(io);
  const plans = await plansOf(names, words, reading);
  const chosen = given(options.format) === undefined ? undefined : formatNamed(options.format ?? '', words);
  // What is wrong with an option is told before anything is read.
  settingsOf('', options, words, io);
  const outputs = await outputsFor(plans, options, words, reading);
  const [plan, ...others] = plans;
  if (plan === undefined || others.length > 0) {
    const { auditMany } = await import('./many-plans.js');
    return auditMany(plans, { ...options, chosen }, outputs, words, io, reading);
  }
  return auditOne(plan, { ...options, chosen }, outputs, words, io, reading);
}

/** The options, with the format that was chosen for standard output, if any. */
export type ChosenOptions = AuditCommandOptions & { readonly chosen: Format | undefined };

async function auditOne(
  plan: string,
  options: ChosenOptions,
  outputs: Outputs,
  words: Words,
  io: Io,
  reading: Io,
): Promise<number> {
  const { chosen } = options;
  const result = await auditedPlan(plan, options, words, reading);
  if ('report' in result) {
    io.stderr.write(result.report);
    return 2;
  }
  const { words: own } = await wordsIn(result.language);
  const files = outputs.own.get(plan) ?? [];
  const reports = await Promise.all(
    files.map(async ({ name, format }) => ({ name, text: await renderReport(result, format) })),
  );
  for (const { name, text } of reports) {
    await writeFile(name, text, own, io);
    io.stderr.write(`${wroteText(name, own)}\n`);
  }
  const shown = chosen ?? 'terminal';
  const quiet = options.quiet === true || (chosen === undefined && files.length > 0);
  io.stdout.write(
    await renderReport(result, shown, { terminal: { ...lookOf(io.stdout), verbose: options.verbose === true, quiet } }),
  );
  if (shown === 'github') await appendStepSummary(await stepSummary(result), own, io);
  if (shown !== 'terminal' && !result.audit.verdict.passed) {
    io.stderr.write(await renderReport(result, 'terminal', { terminal: { ...lookOf(io.stderr), quiet: true } }));
  }
  return exitCodeOf(result.audit, options.exitZero === true, own);
}

/** The reports that the command line names, else those that the config of each plan names. */
async function outputsFor(
  plans: readonly string[],
  { output, config }: AuditCommandOptions,
  words: Words,
  io: Io,
): Promise<Outputs> {
  if (output !== undefined) return outputsOf(plans, () => output, words, io);
  const names = new Map<string, readonly string[]>();
  for (const plan of plans) {
    const policy = await policyFor(plan, given(config), words, io);
    // A config that is broken keeps its plan from being audited, and is told then.
    names.set(plan, 'report' in policy ? [] : policy.files.outputs);
  }
  return outputsOf(plans, (plan) => names.get(plan) ?? [], words, io);
}

function formatNamed(name: string, words: Words): Format {
  const byExtension = EXTENSIONS[`.${name}`];
  if (byExtension) return byExtension;
  const { errors } = words.interface.cli;
  return oneOf(
    name,
    FORMATS,
    errors['unknown-format']({ name }),
    errors['unknown-format-fix']({ formats: FORMATS }),
    words,
  );
}
