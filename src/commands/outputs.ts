import path from 'node:path';
import type { Words } from '../i18n/words.js';
import type { Io } from '../io.js';
import { placeOf } from '../paths.js';
import { JOINED_FORMATS, type JoinedFormat } from '../render/join.js';
import type { Format } from '../render/report.js';
import { Failure } from './failure.js';
import { EXTENSIONS } from './options.js';
import { refuseElsewhere } from './write-file.js';

/** A report to write. */
export interface PlanOutput {
  readonly name: string;
  readonly format: Format;
}

/** The reports to write: some of one plan each, by plan, and some that hold the audits of all plans. */
export interface Outputs {
  readonly own: ReadonlyMap<string, readonly PlanOutput[]>;
  readonly shared: readonly { readonly name: string; readonly format: JoinedFormat }[];
}

/** In the name of a report, what stands for the name of its plan. */
const NAME = '{name}';

/**
 * The reports to write of plans: none of them twice, and none a plan itself.
 *
 * @param namesOf the names of a plan's reports, `{name}` not yet replaced
 * @throws Failure when a name clashes, leads elsewhere by a link, does not tell its format, or is one for the reports of several plans
 */
export function outputsOf(
  plans: readonly string[],
  namesOf: (plan: string) => readonly string[],
  words: Words,
  io: Io,
): Outputs {
  const { errors } = words.interface.cli;
  const isPlan = new Set(plans.filter((plan) => plan !== '-').map((plan) => placeOf(io.realPath(plan))));
  const takenBy = new Map<string, string>();
  const shared = new Map<string, { name: string; format: JoinedFormat }>();
  const take = (name: string, plan: string): void => {
    refuseElsewhere(name, words, io);
    const place = placeOf(io.realPath(name));
    const other = takenBy.get(place);
    if (isPlan.has(place))
      throw new Failure(errors['overwrites-plan']({ file: name }), errors['overwrites-plan-fix']());
    if (other && plan && other !== plan)
      throw new Failure(
        errors['clashing-output']({ file: name, plans: [other, plan] }),
        errors['clashing-output-fix'](),
      );
    if (other !== undefined) throw new Failure(errors['same-output']({ file: name }), errors['same-output-fix']());
    takenBy.set(place, plan);
  };
  const own = plans.map((plan) => {
    const mine = new Set<string>();
    const outputs = namesOf(plan).flatMap((template): PlanOutput[] => {
      const name = filledIn(template, plan);
      const format = formatOfFile(name, words);
      if (plans.length === 1 || template.includes(NAME)) {
        take(name, plan);
        return [{ name, format }];
      }
      const joined = JOINED_FORMATS.find((candidate) => candidate === format);
      if (joined === undefined) throw new Failure(errors['needs-name']({ file: name }), errors['needs-name-fix']());
      const place = placeOf(io.realPath(name));
      if (mine.has(place) || !shared.has(place)) take(name, '');
      mine.add(place);
      shared.set(place, { name, format: joined });
      return [];
    });
    return [plan, outputs] as const;
  });
  return { own: new Map(own), shared: [...shared.values()] };
}

/** A name with the plan's in it: without folder and extension. */
export function filledIn(template: string, plan: string): string {
  const { name, base } = path.parse(plan);
  // As the name of a folder, dots alone would lead to another one: `...yaml` is all of its name.
  const filling = plan === '-' ? 'stdin' : /^\.+$/.test(name) ? base : name;
  return template.replaceAll(NAME, () => filling);
}

/** Whether a name differs from plan to plan. */
export function isPerPlan(template: string): boolean {
  return template.includes(NAME);
}

/** The format that a file's extension tells. */
export function formatOfFile(file: string, { interface: { cli } }: Words): Format {
  const format = EXTENSIONS[path.extname(file).toLowerCase()];
  if (format) return format;
  const extensions = Object.keys(EXTENSIONS);
  throw new Failure(cli.errors['unknown-extension']({ file }), cli.errors['unknown-extension-fix']({ extensions }));
}
