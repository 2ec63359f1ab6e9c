import Handlebars from 'handlebars/runtime.js';
import { style, styleHash } from '../generated/templates.js';
import { checkAnchors, type DocumentView, fillTemplate, labelHelpers, toDocument } from './document.js';
import { printable } from './printable.js';
import type { View } from './view.js';

/**
 * The report as one HTML file that loads nothing and runs nothing; its Content-Security-Policy says
 * so to the browser. The templates escape everything that comes from the plan.
 */
export function renderHtml(view: View): string {
  const document = toDocument(printable(view));
  const anchors = anchorsOf(document);
  return fillTemplate(
    'html/report',
    { ...document, style, styleHash },
    {
      ...labelHelpers(view.labels),
      // {{#link "area-" id}}…{{/link}}: a link within the report; only the text where it would lead nowhere.
      link(this: unknown, prefix: string, id: string, { fn }: Handlebars.HelperOptions) {
        const anchor = `${prefix}${id}`;
        return anchors.has(anchor) ? new Handlebars.SafeString(`<a href="#${anchor}">${fn(this)}</a>`) : fn(this);
      },
    },
  );
}

/** What links may lead to. */
function anchorsOf({ areasByCost, silenced }: DocumentView): ReadonlySet<string> {
  return new Set([
    ...areasByCost.flatMap((area) => [`area-${area.id}`, ...checkAnchors(area)]),
    ...silenced.map(({ anchor }) => anchor),
  ]);
}
