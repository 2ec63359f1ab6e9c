import stringWidth from 'fast-string-width';
import { wordsIn } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { flowText } from '../plan/write.js';
import { type Origin, resolvePolicy, type Setting } from '../policy/resolve.js';
import { jsonText } from '../render/json.js';
import { pad, penOf } from '../render/layout.js';
import { printable } from '../render/printable.js';
import { given } from './common-options.js';
import { lookOf } from './look.js';
import { oneOf } from './one-of.js';
import { CONFIG_FORMATS, type ConfigCommandOptions } from './options.js';
import { policyFor } from './policy-for.js';
import { printer } from './printer.js';

/** The variables of the environment that go over a config, and what they set. */
const VARIABLES: readonly (readonly [string, string])[] = [
  ['STRATEGY_FAIL_ON', 'gates.fail_on'],
  ['STRATEGY_MIN_SCORE', 'gates.min_score'],
  ['STRATEGY_MAX_FINDINGS', 'gates.max_findings'],
  ['STRATEGY_MIN_COVERAGE', 'gates.min_coverage'],
  ['STRATEGY_WAIVERS', 'waivers.file'],
  ['STRATEGY_BASELINE', 'baseline'],
  ['STRATEGY_LANG', 'language'],
];

/** Prints the policy that is in force for a plan, and where each of its values comes from; gives the exit code. */
export async function config(plan: string, options: ConfigCommandOptions, words: Words, io: Io): Promise<number> {
  const { errors } = words.interface.cli;
  const format = oneOf(
    options.format,
    CONFIG_FORMATS,
    errors['unknown-format']({ name: options.format }),
    errors['unknown-format-fix']({ formats: CONFIG_FORMATS }),
    words,
  );
  const resolved = await policyFor(plan, given(options.config), words, io);
  if ('report' in resolved) {
    io.stderr.write(resolved.report);
    return 2;
  }
  const settings = withEnvironment(resolved.settings ?? resolvePolicy([], () => false).settings, io);
  if (format === 'json') io.stdout.write(`${jsonText({ settings }, 2)}\n`);
  else {
    const { words: own } = await wordsIn(options.lang ?? resolved.files.language ?? words.language);
    printer(io.stdout)(lines(settings, own, io));
  }
  return 0;
}

function withEnvironment(settings: readonly Setting[], io: Io): Setting[] {
  const over = VARIABLES.flatMap(([name, key]): Setting[] => {
    const value = given(io.env[name]);
    return value === undefined ? [] : [{ key, value, origin: { from: 'environment', name } }];
  });
  const keys = new Set(over.map(({ key }) => key));
  return [...settings.filter(({ key }) => !keys.has(key)), ...over].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A line for each value, as YAML with its origin behind it. */
function lines(settings: readonly Setting[], words: Words, io: Io): string[] {
  const { ink } = penOf(lookOf(io.stdout));
  const rows = settings.map(({ key, value, origin }) => ({
    text: printable(`${key}: ${flowText(value)}`),
    origin: originText(origin, words),
  }));
  const width = Math.min(WIDEST, Math.max(...rows.map(({ text }) => stringWidth(text))));
  return rows.map(({ text, origin }) => `${pad(text, width)}  ${ink.dim(`# ${printable(origin)}`)}`);
}

/** The origins stand in a column, unless a value is longer than this. */
const WIDEST = 44;

function originText(origin: Origin, { policy: { config: labels } }: Words): string {
  switch (origin.from) {
    case 'default':
      return labels.origin.default();
    case 'profile':
      return labels.origin.profile({ profile: origin.profile });
    case 'file':
      return labels.origin.file({ file: origin.file, line: origin.line });
    case 'environment':
      return labels.origin.environment({ name: origin.name });
  }
}
