import path from 'node:path';
import type { Finding } from '../audit/findings.js';
import { type AuditResult, auditPlan } from '../audit-plan.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { commonFolder } from '../paths.js';
import { type Baseline, baselineText } from '../policy/baseline.js';
import { printable } from '../render/printable.js';
import { dayOf, given } from './common-options.js';
import { baselineOf, knownOf, mistakesReport, nameOf, nameWithin, rulesFor, waiversOf } from './house-files.js';
import { limitsIn } from './limits-in.js';
import { lookOf } from './look.js';
import { BASELINE_FILE, type BaselineCommandOptions } from './options.js';
import { policyFor } from './policy-for.js';
import { readInput } from './read-input.js';
import { unreadableReport } from './unreadable.js';
import { writeFile, wroteText } from './write-file.js';

/** What becomes of the fingerprints of a plan: those of today, or those that are left of the known ones. */
export type BaselineChange = 'write' | 'prune';

/**
 * Records the findings that plans have today, or takes out those that are mended, and gives the exit
 * code. What was accepted is not recorded: it comes back when its waiver ends.
 */
export async function baseline(
  change: BaselineChange,
  plans: readonly string[],
  options: BaselineCommandOptions,
  words: Words,
  io: Io,
): Promise<number> {
  const home = homeOf(plans, io);
  const resolved = await policyFor(plans[0] ?? home, given(options.config), words, io);
  if ('report' in resolved) return tell(resolved.report, io);
  const named = given(options.baseline) ?? resolved.files.baseline;
  const found = await baselineOf(home, named, words, io, { mayBeNew: change === 'write' });
  if (found && 'report' in found) return tell(found.report, io);
  const file = found?.file ?? named ?? home;
  const before: Baseline = found?.content ?? { plans: {} };
  const after = new Map(Object.entries(before.plans));
  const told: string[] = [];
  for (const plan of plans) {
    const name = nameWithin(file, plan, io);
    const known = knownOf(before, name);
    const today = await findingsOf(plan, options, words, io);
    if ('report' in today) return tell(today.report, io);
    const kept = change === 'write' ? recorded(today.findings) : stillThere(known, today.findings);
    if (change === 'write' || after.has(name)) after.set(name, kept);
    const added = kept.filter((fingerprint) => !known.includes(fingerprint)).length;
    const mended = known.filter((fingerprint) => !kept.includes(fingerprint)).length;
    told.push(words.policy.baseline.recorded({ plan: printable(name), count: kept.length, added, mended }));
  }
  // Where there is no baseline, there is nothing to take out of it.
  if (found || change === 'write') {
    await writeFile(file, baselineText({ plans: Object.fromEntries(after) }), words, io);
    told.unshift(wroteText(nameOf(file), words));
  }
  io.stderr.write(`${told.join('\n')}\n`);
  return 0;
}

/** Where a new baseline goes: into the innermost folder that holds all plans, so that each of them finds it. */
function homeOf(plans: readonly string[], io: Io): string {
  const files = plans.map((plan) => io.realPath(plan === '-' ? 'plan' : plan));
  return path.join(commonFolder(files), BASELINE_FILE);
}

/** What was accepted comes back when its waiver ends; nobody is to know it then. */
function recorded(findings: readonly Finding[]): string[] {
  return findings.filter(({ waiver }) => waiver === undefined).map(({ fingerprint }) => fingerprint);
}

/** What was accepted is not mended. */
function stillThere(known: readonly string[], findings: readonly Finding[]): string[] {
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return known.filter((fingerprint) => present.has(fingerprint));
}

/** All findings of a plan, those that somebody accepted marked; or what keeps it from being audited. */
async function findingsOf(
  plan: string,
  options: BaselineCommandOptions,
  words: Words,
  io: Io,
): Promise<{ readonly findings: readonly Finding[] } | { readonly report: string }> {
  const today = dayOf(given(options.today), words, io);
  const resolved = await policyFor(plan, given(options.config), words, io);
  if ('report' in resolved) return resolved;
  const { files, horizon, policy, rules } = resolved;
  const waivers = await waiversOf(
    plan,
    given(options.waivers) ?? files.waivers,
    rulesFor(today, horizon, rules, limitsIn(words, io)),
    words,
    io,
  );
  if (waivers && 'report' in waivers) return waivers;
  const result: AuditResult = auditPlan(await readInput(plan, words, io), {
    file: plan,
    today,
    policy,
    rules,
    waivers: waivers?.content ?? [],
  });
  if (!result.readable) return { report: unreadableReport(result.problem, words, lookOf(io.stderr)) };
  if (result.mistakes.length > 0) return { report: await mistakesReport(result.mistakes, words, io.stderr) };
  return { findings: result.audit.findings };
}

function tell(report: string, io: Io): number {
  io.stderr.write(report);
  return 2;
}
