import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type AuditResult, auditPlan, type Format, type Range, renderReport } from '../../src/index.js';
import { withValue } from '../../src/plan/edit.js';
import { parsePlan } from '../../src/plan/parse.js';

const FORMATS: readonly Format[] = [
  ...(['terminal', 'markdown', 'html', 'ndjson'] as const),
  ...(['sarif', 'junit', 'github', 'gitlab', 'csv'] as const),
];

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const isReport = ajv.compile(JSON.parse(readFileSync('schemas/audit-result.schema.json', 'utf8')));

const OPTIONS = { file: 'plan.yaml', today: '2026-11-22' };

/** In ms. A plan of a person takes a few; ten times the slowest that fuzzing has seen is a defect. */
const ENDLESS = 5000;

/**
 * Holds an audit of any bytes to what is promised of all of them.
 *
 * @throws Error when a promise is broken, saying which
 */
export async function keepPromises(input: Uint8Array): Promise<void> {
  const start = performance.now();
  const result = auditPlan(input, OPTIONS);
  hold(isDeepStrictEqual(auditPlan(input, OPTIONS), result), 'the same bytes give the same audit');
  if (result.readable) {
    holdAudit(result);
    await holdReports(result, FORMATS[input.length % FORMATS.length]);
    holdEdit(input);
  } else {
    const { range, text = '' } = result.problem;
    if (range) holdRange(range, text);
  }
  hold(performance.now() - start < ENDLESS, `it ends within ${ENDLESS} ms`);
}

function hold(isKept: boolean, promise: string): void {
  if (!isKept) throw new Error(`Broken: ${promise}.`);
}

function holdRange({ start, end }: Range, text: string): void {
  hold(start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length, 'a place lies within the text');
  hold(start.line >= 1 && start.column >= 1 && end.line >= start.line, 'lines and columns count from one');
  const lines = text.slice(0, start.offset).split(/\r\n|\r|\n/);
  hold(lines.length === start.line, 'the line is that of the offset');
}

function holdAudit({ audit, text }: Extract<AuditResult, { readable: true }>): void {
  const { readiness, coverage, checks, findings } = audit;
  hold(
    checks.every(({ outcome }) => outcome !== 'crashed'),
    'no check crashes',
  );
  hold(readiness === null || (readiness >= 0 && readiness <= 100), 'the readiness is from 0 to 100');
  hold(coverage.answered <= coverage.applicable, 'no more is answered than applies');
  for (const { range, points } of findings) {
    hold(Number.isFinite(points) && points >= 0, 'no finding brings points');
    if (range) holdRange(range, text);
  }
  const fingerprints = findings.map(({ fingerprint }) => fingerprint);
  hold(new Set(fingerprints).size === fingerprints.length, 'no two findings have one fingerprint');
  hold(Object.keys(Object.prototype).length === 0, 'nothing is added to what all objects have');
}

/** Of the formats one is tried beside JSON: there are many inputs. */
async function holdReports(
  result: Extract<AuditResult, { readable: true }>,
  format: Format = 'terminal',
): Promise<void> {
  const report: unknown = JSON.parse(await renderReport(result, 'json'));
  hold(isReport(report), `the report follows its schema: ${ajv.errorsText(isReport.errors)}`);
  const other = await renderReport(result, format);
  hold(other.length > 0 || format === 'github', `there is a report as ${format}`);
}

/** A name that is set is there afterwards, and nothing else has changed. */
function holdEdit(input: Uint8Array): void {
  const before = parsePlan(input, OPTIONS.file);
  if (!before.readable) return;
  const text = withValue(before.source, ['company', 'name'], 'Renamed');
  if (text === undefined) return;
  const after = parsePlan(text, OPTIONS.file);
  hold(after.readable, 'what was edited can be read');
  if (!after.readable) return;
  const { company, ...others } = after.source.data;
  const { company: _, ...earlier } = before.source.data;
  hold(isDeepStrictEqual(others, earlier), 'an edit changes nothing else');
  hold((company as { name?: unknown } | null)?.name === 'Renamed', 'an edit is made');
}
