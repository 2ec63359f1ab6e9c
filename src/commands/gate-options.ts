import { AREA_IDS } from '../areas/ids.js';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import type { AreaId } from '../model.js';
import { isData } from '../plan/sound.js';
import { type FailOn, LEVELS, type Policy, type PreviousAudit } from '../policy/policy.js';
import { areaNamed, given } from './common-options.js';
import { Failure } from './failure.js';
import { mostBytes } from './limits-in.js';
import { oneOf } from './one-of.js';
import { type AuditCommandOptions, FAIL_ON } from './options.js';
import { readFailure } from './read-input.js';

/**
 * A policy with the gates that the command line sets.
 *
 * @throws Failure when a value is none, or the earlier audit cannot be read
 */
export function withGates(policy: Policy, options: AuditCommandOptions, words: Words, io: Io): Policy {
  const { errors } = words.interface.cli;
  const scores = (options.minScore ?? []).flatMap((text) => given(text) ?? []).map((text) => scoreOf(text, words));
  const minScore = scores.findLast(({ area }) => area === undefined)?.minimum;
  const minScores = Object.fromEntries(scores.flatMap(({ area, minimum }) => (area ? [[area, minimum]] : [])));
  const limits = (options.maxFindings ?? []).flatMap((text) => given(text) ?? []).map((text) => limitOf(text, words));
  const coverage = given(options.minCoverage);
  const minCoverage = coverage === undefined ? undefined : percentOf(coverage);
  if (Number.isNaN(minCoverage)) {
    throw new Failure(errors['not-a-percentage']({ value: coverage ?? '' }), errors['not-a-percentage-fix']());
  }
  const failOn = given(options.failOn);
  return {
    ...policy,
    ...(failOn !== undefined && { failOn: failOnOf(failOn, words) }),
    ...(minScore !== undefined && { minScore }),
    minScores: { ...policy.minScores, ...minScores },
    maxFindings: { ...policy.maxFindings, ...Object.fromEntries(limits) },
    ...(minCoverage !== undefined && { minCoverage }),
    ...(typeof options.regression === 'string' && { previous: previousAudit(options.regression, words, io) }),
  };
}

function failOnOf(value: string, words: Words): FailOn {
  const { errors } = words.interface.cli;
  return oneOf(
    value,
    FAIL_ON,
    errors['unknown-level']({ value }),
    errors['unknown-level-fix']({ levels: FAIL_ON }),
    words,
  );
}

/** `70` for the readiness, `mobile=60` for an area. */
function scoreOf(text: string, words: Words): { readonly area?: AreaId; readonly minimum: number } {
  const { errors } = words.interface.cli;
  const [name, value] = text.includes('=') ? parts(text) : [undefined, text];
  const minimum = percentOf(value);
  if (Number.isNaN(minimum)) throw new Failure(errors['not-a-score']({ value }), errors['not-a-score-fix']());
  return name === undefined ? { minimum } : { area: areaNamed(name, words), minimum };
}

/** `must=0`: so many findings of a level pass. */
function limitOf(text: string, words: Words): readonly [(typeof LEVELS)[number], number] {
  const { errors } = words.interface.cli;
  const [name, value] = parts(text);
  const limit = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(limit)) throw new Failure(errors['not-a-limit']({ value: text }), errors['not-a-limit-fix']());
  const unknown = errors['not-a-level']({ value: name });
  return [oneOf(name, LEVELS, unknown, errors['unknown-level-fix']({ levels: LEVELS }), words), limit];
}

function parts(text: string): readonly [string, string] {
  const [name = '', value = ''] = text.split('=', 2);
  return [name.trim(), value.trim()];
}

/** A number from 0 to 100; NaN where it is none. */
function percentOf(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return number >= 0 && number <= 100 ? number : Number.NaN;
}

/** An audit that was written as JSON before. */
function previousAudit(file: string, words: Words, io: Io): PreviousAudit {
  const { errors } = words.interface.cli;
  const data = jsonIn(file, words, io);
  const { exactReadiness, areas } = isData(data) ? data : {};
  if (!isScore(exactReadiness) || !Array.isArray(areas)) {
    throw new Failure(errors['not-an-audit']({ file }), errors['not-an-audit-fix']());
  }
  const scores = areas.flatMap((area: unknown) => {
    const { area: name, score } = isData(area) ? area : {};
    const known = AREA_IDS.find((id) => id === name);
    return known !== undefined && isScore(score) ? { area: known, score } : [];
  });
  return { file, exactReadiness, areas: scores };
}

function isScore(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

/** The data of a JSON file; undefined where it is none. */
function jsonIn(file: string, words: Words, io: Io): unknown {
  let text: string;
  try {
    text = new TextDecoder().decode(io.readFile(file, mostBytes('audits', words, io)));
  } catch (error) {
    throw readFailure(file, error, words, io);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
