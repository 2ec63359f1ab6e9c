import type { Limits, PlanPath } from '../model.js';
import { type Config, type ConfigSettings, settingsOf } from './config.js';
import { DEFAULT_HORIZON, DEFAULT_POLICY, LEVELS, type Policy } from './policy.js';
import { PROFILES, type ProfileId } from './profiles.js';

/** Where a value of the policy comes from. */
export type Origin =
  | { readonly from: 'default' }
  | { readonly from: 'profile'; readonly profile: ProfileId }
  | { readonly from: 'file'; readonly file: string; readonly line: number }
  | { readonly from: 'environment'; readonly name: string };

/** A value of the policy under its name in a config: `gates.min_score`. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
}

/** A policy, and whence it has each of its values. */
export interface ResolvedPolicy {
  readonly policy: Policy;
  readonly settings: readonly Setting[];
  /** At most so many days ahead may a waiver hold. */
  readonly horizon: number;
}

/** A part of a config that is about the plan, and where it stands. */
interface Layer {
  readonly settings: ConfigSettings;
  readonly config: Config;
  readonly at: PlanPath;
}

/**
 * The policy for a plan: the default, its profile over it, and over that each config with what it
 * overrides for the plan, the later ones going before. Pure.
 *
 * @param configs from what is extended to what extends it
 * @param isAbout whether one of the globs of a config is about the plan
 */
export function resolvePolicy(
  configs: readonly Config[],
  isAbout: (config: Config, plans: readonly string[]) => boolean,
): ResolvedPolicy {
  const layers = configs.flatMap((config): Layer[] => [
    { settings: config.content, config, at: [] },
    ...(config.content.overrides ?? []).flatMap((settings, index) =>
      isAbout(config, settings.plans) ? { settings, config, at: ['overrides', index] } : [],
    ),
  ]);
  const settings = new Map<string, Setting>();
  const set = (key: string, value: unknown, origin: Origin): void => void settings.set(key, { key, value, origin });
  const forget = (prefix: string): void => {
    for (const key of [...settings.keys()].filter((each) => each.startsWith(prefix))) settings.delete(key);
  };
  setDefaults(set);
  const profile = layers.findLast((layer) => layer.settings.profile !== undefined)?.settings.profile ?? 'default';
  setProfile(profile, set);
  for (const layer of layers) setLayer(layer, set, forget);
  for (const config of configs) setHouse(config, set);
  return {
    policy: policyOf(settings),
    settings: [...settings.values()],
    horizon: numberAt(settings, 'waivers.horizon_days') ?? DEFAULT_HORIZON,
  };
}

type Setter = (key: string, value: unknown, origin: Origin) => void;

function setDefaults(set: Setter): void {
  const origin = { from: 'default' } as const;
  set('profile', 'default', origin);
  for (const [area, weight] of Object.entries(DEFAULT_POLICY.areaWeights)) set(`areas.${area}`, weight, origin);
  set('required_sections', DEFAULT_POLICY.requiredSections, origin);
  set('gates.fail_on', DEFAULT_POLICY.failOn, origin);
  set('waivers.horizon_days', DEFAULT_HORIZON, origin);
}

function setProfile(id: ProfileId, set: Setter): void {
  if (id === 'default') return;
  const origin = { from: 'profile', profile: id } as const;
  const { areaWeights, levels, requiredSections } = PROFILES[id];
  for (const [area, weight] of Object.entries(areaWeights)) set(`areas.${area}`, weight, origin);
  for (const [check, level] of Object.entries(levels)) set(`checks.${check}`, level, origin);
  set('required_sections', requiredSections, origin);
}

function setLayer({ settings, config, at }: Layer, set: Setter, forget: (prefix: string) => void): void {
  const origin = (path: PlanPath): Origin => ({
    from: 'file',
    file: config.file,
    line: config.lineOf([...at, ...path]),
  });
  const one = (name: string, value: unknown, path: PlanPath): void => {
    if (value !== undefined) set(name, value, origin(path));
  };
  const each = (name: string, values: object | undefined, path: PlanPath): void => {
    for (const [key, value] of Object.entries(values ?? {})) one(`${name}.${key}`, value, [...path, key]);
  };
  const { profile, areas, checks, required_sections: required, gates } = settings;
  one('profile', profile, ['profile']);
  each('areas', areas, ['areas']);
  for (const [check, value] of Object.entries(checks ?? {})) {
    const { level, limits } = settingsOf(value);
    const path = ['checks', check];
    one(`checks.${check}`, level, typeof value === 'string' ? path : [...path, 'level']);
    if (limits === undefined) continue;
    // The limits of a check belong together: they take the place of those that were set before.
    forget(`checks.${check}.limits.`);
    each(`checks.${check}.limits`, limits, [...path, 'limits']);
  }
  one('required_sections', required, ['required_sections']);
  one('gates.fail_on', gates?.fail_on, ['gates', 'fail_on']);
  one('gates.min_score', gates?.min_score, ['gates', 'min_score']);
  each('gates.min_scores', gates?.min_scores, ['gates', 'min_scores']);
  each('gates.max_findings', gates?.max_findings, ['gates', 'max_findings']);
  one('gates.min_coverage', gates?.min_coverage, ['gates', 'min_coverage']);
}

function setHouse({ content, file, lineOf }: Config, set: Setter): void {
  const one = (key: string, value: unknown, path: PlanPath): void => {
    if (value !== undefined) set(key, value, { from: 'file', file, line: lineOf(path) });
  };
  one('waivers.file', content.waivers?.file, ['waivers', 'file']);
  one('waivers.horizon_days', content.waivers?.horizon_days, ['waivers', 'horizon_days']);
  one('baseline', content.baseline, ['baseline']);
  one('language', content.language, ['language']);
  one('outputs', content.outputs, ['outputs']);
}

/** The policy that the settings make. */
function policyOf(settings: ReadonlyMap<string, Setting>): Policy {
  const under = (prefix: string, isWanted = (_key: string) => true) =>
    Object.fromEntries(
      [...settings.values()].flatMap(({ key, value }) =>
        key.startsWith(`${prefix}.`) && isWanted(key) ? [[key.slice(prefix.length + 1), value]] : [],
      ),
    );
  const [minScore, minCoverage] = [numberAt(settings, 'gates.min_score'), numberAt(settings, 'gates.min_coverage')];
  const maxFindings = under('gates.max_findings');
  const limits = limitsIn(settings);
  return {
    // The values have the types of their schema.
    profile: settings.get('profile')?.value as ProfileId,
    areaWeights: under('areas'),
    levels: under('checks', (key) => !LIMIT.test(key)) as NonNullable<Policy['levels']>,
    ...(limits.size > 0 && { limits: Object.fromEntries(limits) }),
    requiredSections: settings.get('required_sections')?.value as Policy['requiredSections'],
    failOn: settings.get('gates.fail_on')?.value as Policy['failOn'],
    ...(minScore !== undefined && { minScore }),
    minScores: under('gates.min_scores'),
    ...(LEVELS.some((level) => maxFindings[level] !== undefined) && { maxFindings }),
    ...(minCoverage !== undefined && { minCoverage }),
  };
}

/** The limits that the settings have for checks: `checks.mobile/loading.limits.full`. */
function limitsIn(settings: ReadonlyMap<string, Setting>): Map<string, Limits> {
  const limits = new Map<string, Limits>();
  for (const { key, value } of settings.values()) {
    const [, check = '', name = ''] = LIMIT.exec(key) ?? [];
    if (name !== '' && typeof value === 'number') limits.set(check, { ...limits.get(check), [name]: value });
  }
  return limits;
}

const LIMIT = /^checks\.([^.]+)\.limits\.([^.]+)$/;

function numberAt(settings: ReadonlyMap<string, Setting>, key: string): number | undefined {
  const value = settings.get(key)?.value;
  return typeof value === 'number' ? value : undefined;
}
