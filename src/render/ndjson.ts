import { auditJson, jsonText } from './json.js';
import type { View } from './view.js';

/** The same as JSON does, on one line: audits of many plans are put one after another in one file. */
export function renderNdjson(view: View): string {
  return `${jsonText(auditJson(view))}\n`;
}
