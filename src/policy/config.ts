import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import { AREA_IDS } from '../areas/ids.js';
import { validate } from '../generated/validate-config.js';
import type { Effort, Level, Limits, PlanPath } from '../model.js';
import type { ReadingLimits } from '../plan/limits.js';
import { locate } from '../plan/locate.js';
import { nearest } from '../plan/nearest.js';
import type { Source } from '../plan/parse.js';
import { isData, valueAt } from '../plan/sound.js';
import type { UnreadableProblem } from '../plan/unreadable.js';
import { mistakeAt, readDocument } from './document.js';
import { firstMistakes, type Mistake } from './mistake.js';
import type { FailOn } from './policy.js';
import type { ProfileId } from './profiles.js';

/** What a config sets, for all plans or for some. */
export interface ConfigSettings {
  readonly profile?: ProfileId;
  readonly areas?: { readonly [area: string]: number };
  readonly checks?: { readonly [check: string]: Level | 'off' | CheckSettings };
  readonly required_sections?: readonly string[];
  readonly gates?: {
    readonly fail_on?: FailOn;
    readonly min_score?: number;
    readonly min_scores?: { readonly [area: string]: number };
    readonly max_findings?: { readonly [level in Level]?: number };
    readonly min_coverage?: number;
  };
}

/** What a config sets for a check. */
export interface CheckSettings {
  readonly level?: Level | 'off';
  readonly limits?: Limits;
}

/** What a config sets for a check, where it may name no more than the level. */
export function settingsOf(check: Level | 'off' | CheckSettings): CheckSettings {
  return typeof check === 'string' ? { level: check } : check;
}

/** A config as its file has it. */
export interface ConfigFile extends ConfigSettings {
  readonly extends?: readonly string[];
  readonly waivers?: { readonly file?: string; readonly horizon_days?: number };
  readonly baseline?: string;
  readonly language?: string;
  readonly outputs?: readonly string[];
  readonly rules?: readonly RuleEntry[];
  readonly overrides?: readonly (ConfigSettings & { readonly plans: readonly string[] })[];
}

/** A check of a house's own, as its config has it. */
export interface RuleEntry {
  readonly id: string;
  readonly level: Level;
  readonly effort?: Effort;
  readonly title: string;
  readonly asks?: string;
  readonly why: string;
  readonly fix: string;
  readonly path: string;
  readonly schema?: object | boolean;
  readonly compare?: { readonly is: Comparison; readonly path: string };
}

export type Comparison = 'at_least' | 'at_most' | 'above' | 'below' | 'equal';

/** A config that could be read, and where its keys stand. */
export interface Config {
  readonly file: string;
  readonly content: ConfigFile;
  /** The line of a key of the config, from 1. */
  readonly lineOf: (path: PlanPath) => number;
  /** A mistake at a place of the config, such as an `extends` that leads nowhere. */
  readonly mistakeAt: (path: PlanPath, message: string, args: Mistake['args']) => Mistake;
}

export type ConfigResult =
  | { readonly readable: true; readonly config: Config; readonly mistakes: readonly Mistake[] }
  | { readonly readable: false; readonly problem: UnreadableProblem };

/**
 * Reads a config, by schemas/config.schema.json. Nothing throws for what it holds.
 *
 * @param within the key under which the config stands, as `strategy` in package.json
 * @param limits what is too much
 */
export function readConfig(
  input: Uint8Array | string,
  file: string,
  within: PlanPath = [],
  limits?: ReadingLimits,
): ConfigResult {
  const read = readDocument(input, file, { name: 'config', validate, schema: configSchema }, limits, within);
  if (!read.readable) return read;
  const { source } = read;
  const content = valueAt(source.data, within);
  const config: Config = {
    file,
    content: isData(content) && read.mistakes.length === 0 ? content : {},
    lineOf: (path) => locate(source, [...within, ...path], 'key').start.line,
    mistakeAt: (path, message, args) =>
      mistakeAt(source, [...within, ...path], isKey(path) ? 'key' : 'value', message, args),
  };
  const mistakes = read.mistakes.length > 0 ? read.mistakes : unknownNames(config, source, within);
  return { readable: true, config, mistakes };
}

/** Whether a mistake at a place is one of the name there, and not of its value. */
function isKey(path: PlanPath): boolean {
  return path.at(-2) === 'checks' || path.at(-2) === 'limits' || path.at(-1) === 'limits';
}

/** Areas and checks that there are not, wherever a config names them. */
function unknownNames({ content }: Config, source: Source, within: PlanPath): Mistake[] {
  return firstMistakes(
    partsOf(content, within),
    ([{ areas = {}, required_sections: required = [], gates = {} }, at]) => [
      ...firstMistakes(Object.keys(areas), (name) => unknownArea(name, source, [...at, 'areas', name], 'key')),
      ...firstMistakes(Object.keys(gates.min_scores ?? {}), (name) =>
        unknownArea(name, source, [...at, 'gates', 'min_scores', name], 'key'),
      ),
      ...firstMistakes(required, (name, index) =>
        unknownArea(name, source, [...at, 'required_sections', index], 'value'),
      ),
    ],
  );
}

/** The parts of a config that set something for plans, with their places. */
export function partsOf(content: ConfigFile, within: PlanPath = []): readonly (readonly [ConfigSettings, PlanPath])[] {
  return [
    [content, within],
    ...(content.overrides ?? []).map((part, index) => [part, [...within, 'overrides', index]] as const),
  ];
}

/**
 * Checks that a config sets something for, and that there are not.
 *
 * @param ids the checks of the tool and the rules of the house
 */
export function unknownChecks({ content, mistakeAt: mistake }: Config, ids: readonly string[]): Mistake[] {
  return firstMistakes(partsOf(content), ([{ checks = {} }, at]) =>
    firstMistakes(Object.keys(checks), (check) =>
      unknownCheck(check, ids, (...said) => mistake([...at, 'checks', check], ...said)),
    ),
  );
}

function unknownArea(name: string, source: Source, path: PlanPath, part: 'key' | 'value'): Mistake[] {
  if (AREA_IDS.some((area) => area === name)) return [];
  const meant = nearest(name, AREA_IDS);
  return [
    meant === undefined
      ? mistakeAt(source, path, part, 'unknown-area', { found: name, known: AREA_IDS })
      : mistakeAt(source, path, part, 'unknown-area-meant', { found: name, meant }),
  ];
}

function unknownCheck(
  check: string,
  ids: readonly string[],
  mistake: (message: string, args: Mistake['args']) => Mistake,
): Mistake[] {
  if (ids.includes(check)) return [];
  const meant = nearest(check, ids);
  return [
    meant === undefined ? mistake('unknown-check-key', { check }) : mistake('unknown-check-meant', { check, meant }),
  ];
}
