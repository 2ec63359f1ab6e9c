import path from 'node:path';
import type { Audit } from '../audit/result.js';
import type { Words } from '../i18n/words.js';
import { auditPlan, type Format, renderReport, stepSummary } from '../index.js';
import type { Io } from '../io.js';
import { areaNamed, dayOf, given } from './common-options.js';
import { Failure } from './failure.js';
import { withGates } from './gate-options.js';
import { houseOf } from './house.js';
import { mistakesReport } from './house-files.js';
import { lookOf } from './look.js';
import { oneOf } from './one-of.js';
import { type AuditCommandOptions, EXTENSIONS, FORMATS } from './options.js';
import { readInput } from './read-input.js';
import { unreadableReport } from './unreadable.js';
import { writeFile } from './write-file.js';

/** Reads a plan, audits it, writes and prints the reports, and gives the exit code. */
export async function audit(file: string, options: AuditCommandOptions, words: Words, io: Io): Promise<number> {
  const settings = settingsOf(file, options, words, io);
  const chosen = given(options.format) === undefined ? undefined : formatNamed(options.format ?? '', words);

  const house = await houseOf(file, options, settings.today, words, io);
  if ('report' in house) {
    io.stderr.write(house.report);
    return 2;
  }
  const outputs = outputsOf(file, options.output ?? house.outputs, words, io);
  const policy = withGates(house.policy, options, words, io);
  const result = auditPlan(await readInput(file, words, io), { ...settings, ...house, policy });
  if (!result.readable) {
    io.stderr.write(unreadableReport(result.problem, words, lookOf(io.stderr)));
    return 2;
  }
  if (result.mistakes.length > 0) {
    io.stderr.write(mistakesReport(result.mistakes, words, io.stderr));
    return 2;
  }
  const reports = await Promise.all(
    outputs.map(async ({ name, format }) => ({ name, text: await renderReport(result, format) })),
  );
  for (const { name, text } of reports) {
    await writeFile(name, text, words, io);
    io.stderr.write(`${words.interface.cli.wrote({ file: name })}\n`);
  }
  const shown = chosen ?? 'terminal';
  const quiet = options.quiet === true || (chosen === undefined && outputs.length > 0);
  io.stdout.write(
    await renderReport(result, shown, { terminal: { ...lookOf(io.stdout), verbose: options.verbose === true, quiet } }),
  );
  if (shown === 'github') await appendStepSummary(await stepSummary(result), words, io);
  if (shown !== 'terminal' && !result.audit.verdict.passed) {
    const brief = await renderReport(result, 'terminal', { terminal: { ...lookOf(io.stderr), quiet: true } });
    io.stderr.write(shown === 'github' ? await withoutCommands(brief) : brief);
  }
  return exitCode(result.audit, options.exitZero === true, words);
}

/** The files to write, none of them twice and none the plan itself, with their formats. */
function outputsOf(plan: string, names: readonly string[], words: Words, io: Io): { name: string; format: Format }[] {
  const { errors } = words.interface.cli;
  const taken = new Map([[plan === '-' ? '' : io.realPath(plan), 'overwrites-plan']]);
  return names.map((name) => {
    const place = io.realPath(name);
    const clash = taken.get(place);
    if (clash === 'overwrites-plan')
      throw new Failure(errors['overwrites-plan']({ file: name }), errors['overwrites-plan-fix']());
    if (clash) throw new Failure(errors['same-output']({ file: name }), errors['same-output-fix']());
    taken.set(place, 'same-output');
    return { name, format: formatOfFile(name, words) };
  });
}

/** Crashed checks are never hidden: nobody knows what the audit would have come to. */
function exitCode({ checks, verdict }: Audit, isExitZero: boolean, { interface: { cli } }: Words): number {
  const names = checks.filter(({ outcome }) => outcome === 'crashed').map(({ check }) => check);
  if (names.length > 0) {
    throw new Failure(cli.errors.crashed({ checks: names.length, names }), cli.errors['crashed-fix']());
  }
  return verdict.passed || isExitZero ? 0 : 1;
}

async function withoutCommands(text: string): Promise<string> {
  return (await import('../render/github.js')).withoutCommands(text);
}

/** GitHub names a file for the summary page of a job; elsewhere there is no such page. */
async function appendStepSummary(text: string, { interface: { cli } }: Words, io: Io): Promise<void> {
  const file = given(io.env['GITHUB_STEP_SUMMARY']);
  if (file === undefined) return;
  try {
    io.appendFile(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(cli.errors['cannot-write']({ file, reason }), cli.errors['cannot-write-fix']());
  }
}

function settingsOf(file: string, options: AuditCommandOptions, words: Words, io: Io): Parameters<typeof auditPlan>[1] {
  const areas = (options.area ?? []).map((name) => areaNamed(name, words));
  return {
    file,
    today: dayOf(given(options.today), words, io),
    ...(areas.length > 0 && { areas }),
  };
}

function formatOfFile(file: string, { interface: { cli } }: Words): Format {
  const format = EXTENSIONS[path.extname(file).toLowerCase()];
  if (format) return format;
  const extensions = Object.keys(EXTENSIONS);
  throw new Failure(cli.errors['unknown-extension']({ file }), cli.errors['unknown-extension-fix']({ extensions }));
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
