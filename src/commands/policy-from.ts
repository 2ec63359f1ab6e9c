import path from 'node:path';
import picomatch from 'picomatch';
import { CHECK_IDS, CHECK_LIMITS } from '../areas/index.js';
import { LANGUAGE_IDS, loadSchemaErrors } from '../i18n/load-words.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { isWithin } from '../paths.js';
import { type Config, readConfig, unknownChecks } from '../policy/config.js';
import { wrongLimits } from '../policy/limits.js';
import type { Mistake } from '../policy/mistake.js';
import { PROFILE_IDS } from '../policy/profiles.js';
import { resolvePolicy } from '../policy/resolve.js';
import { rulesOf } from '../policy/rules.js';
import { within } from '../policy/within-time.js';
import { Failure } from './failure.js';
import { houseFileReport, mistakesReport, nameOf, nameWithin } from './house-files.js';
import { limitsIn } from './limits-in.js';
import { CONFIG_FILES } from './options.js';
import type { Found, PolicyFiles, PolicyFor } from './policy-for.js';
import { readInput } from './read-input.js';

/** What the globs of overrides may take together for one plan, in ms: one with ten stars in it may take for ever. */
const GLOB_TIME = 2_000;

/** The policy for a plan from a config, and all that it extends. */
export async function policyFrom(found: Found, plan: string, words: Words, io: Io): Promise<PolicyFor> {
  const loaded = await load(found, [], new Map(), words, io);
  if ('report' in loaded) return loaded;
  const inTime = within(GLOB_TIME);
  const isAbout = ({ file }: Config, globs: readonly string[]): boolean => {
    const name = nameWithin(file, plan, io);
    try {
      return inTime(() => picomatch([...globs], { dot: true })(name));
    } catch {
      const { errors } = words.interface.cli;
      throw new Failure(errors['slow-globs']({ file: nameOf(file), globs }), errors['slow-globs-fix']());
    }
  };
  const { configs } = loaded;
  const { rules, mistakes } = await rulesIn(configs, words.language);
  const ids = [...CHECK_IDS, ...rules.map(({ id }) => id)];
  const wrong = [
    ...mistakes,
    ...configs.flatMap((config) => [
      ...unknownChecks(config, ids),
      ...wrongLimits(config, CHECK_LIMITS),
      ...unknownLanguage(config),
      ...outputsElsewhere(config, io),
    ]),
  ];
  if (wrong.length > 0) return told(wrong, words, io);
  return { ...resolvePolicy(configs, isAbout), files: filesOf(configs, io), rules };
}

/** The files that configs name, each from the folder of its config; the later configs go before. */
function filesOf(configs: readonly Config[], io: Io): PolicyFiles {
  const named = (of: (content: Config['content']) => readonly string[] | undefined): readonly string[] | undefined => {
    const config = configs.findLast(({ content }) => of(content) !== undefined);
    return config && of(config.content)?.map((name) => path.resolve(path.dirname(io.realPath(config.file)), name));
  };
  const waivers = named(({ waivers: house }) => (house?.file === undefined ? undefined : [house.file]))?.[0];
  const baseline = named(({ baseline: file }) => (file === undefined ? undefined : [file]))?.[0];
  const language = configs.findLast(({ content }) => content.language !== undefined)?.content.language;
  return {
    ...(waivers !== undefined && { waivers }),
    ...(baseline !== undefined && { baseline }),
    ...(language !== undefined && { language }),
    outputs: named(({ outputs }) => outputs) ?? [],
  };
}

/** The rules of configs. What compiles their schemas is large, and few houses have rules. */
async function rulesIn(configs: readonly Config[], language: string): Promise<ReturnType<typeof rulesOf>> {
  if (configs.every(({ content }) => content.rules === undefined)) return { rules: [], mistakes: [] };
  const { compileSchema, SCHEMA_TIME } = await import('../policy/compile-schema.js');
  const together = within(SCHEMA_TIME);
  const localize = await loadSchemaErrors(language);
  return rulesOf(configs, CHECK_IDS, (schema) => compileSchema(schema, localize, together));
}

type Loaded = { readonly configs: readonly Config[] } | { readonly report: string };

/**
 * A config and all that it extends, the extended ones first.
 *
 * @param chain the configs that led here, by their real names: one that comes up again is a circle
 * @param known what was loaded before, by its real name: many may extend the same
 */
async function load(
  { file, within }: Found,
  chain: readonly string[],
  known: Map<string, readonly Config[]>,
  words: Words,
  io: Io,
): Promise<Loaded> {
  const name = nameOf(file);
  const read = readConfig(await readInput(file, words, io), name, within, limitsIn(words, io));
  if (!read.readable) return { report: await houseFileReport(read.problem, 'no-config', words, io) };
  const { config, mistakes } = read;
  if (mistakes.length > 0) return told(mistakes, words, io);
  const here = [...chain, io.realPath(file)];
  const configs: Config[] = [];
  for (const [index, reference] of (config.content.extends ?? []).entries()) {
    const profile = PROFILE_IDS.find((id) => id === reference);
    if (profile !== undefined) {
      configs.push({ ...config, content: { profile }, lineOf: () => config.lineOf(['extends', index]) });
      continue;
    }
    const extended = resolved(reference, file, io);
    const mistake = (message: string, args: Mistake['args']): Promise<Loaded> =>
      told([config.mistakeAt(['extends', index], message, args)], words, io);
    if (/^[a-z][a-z+.-]*:\/\//i.test(reference)) return mistake('no-url', { found: reference });
    if (extended === undefined) return mistake('extends-missing', { found: reference });
    if (here.includes(io.realPath(extended))) {
      const circle = [...here, io.realPath(extended)].map(nameOf);
      return mistake('extends-cycle', { found: reference, chain: circle });
    }
    const before = known.get(io.realPath(extended));
    const loaded = before ? { configs: before } : await load({ file: extended, within: [] }, here, known, words, io);
    if ('report' in loaded) return loaded;
    configs.push(...loaded.configs);
  }
  const all = lastOf([...configs, config]);
  known.set(io.realPath(file), all);
  return { configs: all };
}

/** Each config once, where it comes last: what it set before that is set again there. */
function lastOf(configs: readonly Config[]): readonly Config[] {
  return [...new Set(configs.toReversed())].reverse();
}

function unknownLanguage({ content: { language }, mistakeAt }: Config): Mistake[] {
  const known = LANGUAGE_IDS;
  return language === undefined || known.includes(language)
    ? []
    : [mistakeAt(['language'], 'no-language', { found: language, known })];
}

/** Nobody who audits a plan has to expect that a config, which is found by itself, replaces files anywhere. */
function outputsElsewhere({ file, content: { outputs = [] }, mistakeAt }: Config, io: Io): Mistake[] {
  const folder = path.dirname(io.realPath(file));
  const own = [folder, io.realPath('')];
  return outputs.flatMap((name, index) => {
    const place = io.realPath(path.resolve(folder, name));
    const isOwn = own.some((here) => isWithin(here, place));
    return isOwn ? [] : [mistakeAt(['outputs', index], 'output-elsewhere', { found: name, place })];
  });
}

async function told(mistakes: readonly Mistake[], words: Words, io: Io): Promise<{ readonly report: string }> {
  return { report: await mistakesReport(mistakes, words, io.stderr) };
}

/** The file that `extends` names: a path from the config's folder, or a package that has a config at its top. */
function resolved(reference: string, from: string, io: Io): string | undefined {
  const folder = path.dirname(io.realPath(from));
  if (/^\.{0,2}[\\/]|^[a-z]:[\\/]/i.test(reference)) {
    const file = path.resolve(folder, reference);
    return io.namesIn(path.dirname(file)).has(path.basename(file)) ? file : undefined;
  }
  for (let at = folder; ; at = path.dirname(at)) {
    const installed = path.join(at, 'node_modules', reference);
    const name = CONFIG_FILES.find((candidate) => io.namesIn(installed).has(candidate));
    if (name !== undefined) return path.join(installed, name);
    if (path.dirname(at) === at) return undefined;
  }
}
