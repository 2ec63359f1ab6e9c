import stringWidth from 'fast-string-width';
import { dump } from 'js-yaml';
import { AREAS } from '../areas/index.js';
import { loadPlaces, wordsIn } from '../i18n/load-words.js';
import type { SchemaWords } from '../i18n/schema-words.js';
import type { Places, Words, WordsModule } from '../i18n/words.js';
import type { Io } from '../io.js';
import { REQUIREMENTS, type Requirement } from '../knowledge/requirements.js';
import type { Area, Check, Limits } from '../model.js';
import { DEFAULT_POLICY, LEVEL_WEIGHTS, type Policy } from '../policy/policy.js';
import type { HouseRule } from '../policy/rules.js';
import { plainSigns } from '../render/ascii.js';
import { columns, type Pen, penOf, section, wrap } from '../render/layout.js';
import { printable } from '../render/printable.js';
import { requirementText, scoringTexts } from '../render/reference.js';
import { wordsOf } from '../render/to-view.js';
import { lookOf } from './look.js';
import { oneOf } from './one-of.js';
import { policyFor } from './policy-for.js';

const CHECKS = AREAS.flatMap(({ checks }) => checks);

/** Explains a check, an area or a requirement: what is asked, by whom, how it is scored, how it is met. */
export async function explain(name: string, lang: string | undefined, { words }: WordsModule, io: Io): Promise<number> {
  // A config that has mistakes keeps nobody from learning what the tool itself asks.
  const resolved = await policyFor('-', undefined, words, io);
  const module = await wordsIn(lang ?? ('report' in resolved ? undefined : resolved.files.language) ?? words.language);
  const { plan: places, examples } = await loadPlaces(module.words.language);
  const { errors } = module.words.interface.cli;
  const rules = 'report' in resolved ? [] : resolved.rules;
  const limits = 'report' in resolved ? {} : resolved.policy.limits;
  const names = [...AREAS, ...CHECKS, ...REQUIREMENTS, ...rules].map(({ id }): string => id);
  const found = oneOf(name, names, errors['unknown-name']({ name }), errors['unknown-name-fix'](), module.words);
  const pen = penOf(lookOf(io.stdout));
  const lines = [
    ...AREAS.filter(({ id }) => id === found).flatMap((area) => aboutArea(area, module.words, places, pen)),
    ...CHECKS.filter(({ id }) => id === found).flatMap((check) =>
      aboutCheck(check, limits?.[check.id], module.words, examples, pen),
    ),
    ...rules.filter(({ id }) => id === found).flatMap((rule) => aboutRule(printable(rule), module.words, pen)),
    ...REQUIREMENTS.filter(({ id }) => id === found).flatMap((asked) =>
      aboutRequirement(asked, limits, module.words, examples, pen),
    ),
  ];
  const text = `${lines.join('\n')}\n`;
  io.stdout.write(io.stdout.unicode ? text : plainSigns(text));
  return 0;
}

function aboutArea({ id, checks }: Area, words: Words, places: SchemaWords, pen: Pen): string[] {
  const labels = words.interface.explain;
  const { title, about } = words.areas[id];
  const asking = REQUIREMENTS.filter((requirement) => requirement.area === id);
  const weight = DEFAULT_POLICY.areaWeights[id] ?? 1;
  return [
    ...titleLines(title(), id, pen),
    ...wrap(about(), 0, pen),
    ...section(
      labels['asked-by'](),
      asking.map((requirement) => requirementText(requirement.id, words)),
      pen,
    ),
    ...section(
      labels.scored(),
      [labels['area-weight']({ weight, required: DEFAULT_POLICY.requiredSections.includes(id) ? 'yes' : 'no' })],
      pen,
    ),
    ...section(labels.checks(), [], pen),
    ...checkRows(checks, words, pen),
    ...fragment(labels['area-example'](), dump({ [id]: places[id]?.examples?.[0] }), pen),
  ];
}

function aboutCheck(
  check: Check,
  limits: Limits | undefined,
  words: Words,
  examples: Places['examples'],
  pen: Pen,
): string[] {
  const labels = words.interface.explain;
  const said = wordsOf(check.id, words);
  if (said === undefined) return [];
  return [
    ...titleLines(said.title(), check.id, pen),
    ...section(labels.asks(), [said.asks()], pen),
    ...section(labels.why(), [said.why()], pen),
    ...section(labels.fix(), [said.fix()], pen),
    ...section(labels.scored(), scoringTexts(check, words, limits), pen),
    ...(said['not-applicable'] ? section(labels['does-not-apply'](), [said['not-applicable']()], pen) : []),
    ...section(
      labels['asked-by'](),
      check.covers.map((id) => requirementText(id, words)),
      pen,
    ),
    ...fragment(labels.example(), examples[check.id] ?? '', pen),
  ];
}

/** A rule of the house: what its config says of it. */
function aboutRule(rule: HouseRule, words: Words, pen: Pen): string[] {
  const labels = words.interface.explain;
  const { id, level, effort = 'small', title, asks = title, why, fix, schema, compare, file, line, path } = rule;
  const condition = schema === undefined ? compare : schema;
  return [
    ...titleLines(title, id, pen),
    ...section(labels.asks(), [asks], pen),
    ...section(labels.why(), [why], pen),
    ...section(labels.fix(), [fix], pen),
    ...section(
      labels.scored(),
      [
        words.policy.rules.scored(),
        `${labels.level({ level, weight: LEVEL_WEIGHTS[level] })} ${labels.effort({ effort })}`,
      ],
      pen,
    ),
    ...section(labels['asked-by'](), [words.policy.rules['asked-by']({ file, line })], pen),
    ...fragment(path, dump(condition), pen),
  ];
}

function aboutRequirement(
  { id, area }: Requirement,
  limits: Policy['limits'],
  words: Words,
  examples: Places['examples'],
  pen: Pen,
): string[] {
  const labels = words.interface.explain;
  const answering = CHECKS.filter(({ covers }) => covers.includes(id));
  return [
    ...titleLines(words.areas[area].title(), id, pen),
    ...section(labels['asked-by'](), [requirementText(id, words)], pen),
    ...section(labels['answered-by'](), [], pen),
    ...answering.flatMap((check) => [
      ...titleLines(wordsOf(check.id, words)?.title() ?? '', check.id, pen).map((line) => `  ${line}`),
      ...scoringTexts(check, words, limits?.[check.id]).flatMap((text) => wrap(text, 4, pen)),
    ]),
    ...answering.slice(0, 1).flatMap((check) => fragment(labels.example(), examples[check.id] ?? '', pen)),
  ];
}

/** A fragment of a plan, as it is to be typed. */
function fragment(title: string, yaml: string, pen: Pen): string[] {
  return [
    ...section(title, [], pen),
    ...yaml
      .trimEnd()
      .split('\n')
      .map((line) => `  ${printable(line)}`),
  ];
}

function titleLines(title: string, id: string, { ink, ...pen }: Pen): string[] {
  return wrap(`${ink.bold(title)} ${ink.dim(id)}`, 0, { ink, ...pen });
}

function checkRows(checks: readonly Check[], words: Words, pen: Pen): string[] {
  const { levels } = words.interface;
  const rows = checks.map(({ id, level }) => [id, pen.ink.dim(levels[level]()), wordsOf(id, words)?.title() ?? '']);
  const lines = columns(rows);
  const fits = lines.every((line) => stringWidth(line) <= pen.width);
  return fits ? lines : rows.flatMap(([id = '', level = '', title = '']) => wrap(`${id} ${level} ${title}`, 2, pen, 2));
}
