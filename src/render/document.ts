import Handlebars from 'handlebars/runtime.js';
import { templates } from '../generated/templates.js';
import type { Render } from '../i18n/words.js';
import type { ActionView, AreaView, View } from './view.js';

/** What the documents, HTML and Markdown, show beside the view. */
export interface DocumentView extends View {
  /** All areas, the headline areas first. */
  readonly areas: readonly AreaView[];
  /** The actions that the summary names. */
  readonly topActions: readonly ActionView[];
  /** The actions in the table, and how many it leaves out. */
  readonly firstActions: readonly ActionView[];
  readonly moreActions: number;
  /** The actions whose checks have no finding of their own: a breach of the format speaks for them. */
  readonly silenced: readonly ActionView[];
}

type Helpers = NonNullable<Handlebars.RuntimeOptions['helpers']>;

const handlebars = Handlebars.create();
const compiled = Object.fromEntries(
  Object.entries(templates).map(([name, template]) => [name, handlebars.template(template)]),
);

/** Names what the templates need beside the view. */
export function toDocument(view: View): DocumentView {
  const told = new Set(view.areasByCost.flatMap(checkAnchors));
  return {
    ...view,
    areas: [...view.headlineAreas, ...view.otherAreas],
    topActions: view.actions.slice(0, 3),
    firstActions: view.actions.slice(0, 10),
    moreActions: Math.max(0, view.actions.length - 10),
    silenced: view.actions.filter(({ anchor }) => !told.has(anchor)),
  };
}

/** The anchors of the checks that an area's findings are about. */
export function checkAnchors({ missing, open }: AreaView): string[] {
  return [...(missing?.checks ?? []), ...open].map(({ anchor }) => anchor);
}

/** Fills a template, by its path in report-templates; each may include every other. */
export function fillTemplate(name: string, context: object, helpers: Helpers): string {
  const template = compiled[name];
  if (template === undefined) throw new Error(`There is no template ${name}`);
  return template(context, { helpers, partials: compiled });
}

/** The helpers of every template: `{{t "gates"}}` is a label, `{{label (t "gates")}}` one before what it stands for. */
export function labelHelpers(labels: View['labels'], escapeText: (text: string) => string = (text) => text): Helpers {
  return {
    t: (id: string, options: Handlebars.HelperOptions) => escapeText(labelOf(labels, id, options)),
    label: (label: string) => labels.report.label({ label }),
  };
}

/** The label of an id, as templates ask for it: `{{t "more-actions" count=3}}`. */
function labelOf({ report }: View['labels'], id: string, { hash }: Handlebars.HelperOptions): string {
  const labels: { readonly [id: string]: Render } = report;
  const label = labels[id];
  if (label === undefined) throw new Error(`There is no label ${id}`);
  return label(hash);
}
