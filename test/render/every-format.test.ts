import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/render/csv.js';
import { renderGitlab } from '../../src/render/gitlab.js';
import { renderJson } from '../../src/render/json.js';
import { renderJunit } from '../../src/render/junit.js';
import { renderNdjson } from '../../src/render/ndjson.js';
import { renderSarif } from '../../src/render/sarif.js';
import { viewOfFixture } from './views.js';

const PLANS = readdirSync('fixtures/plans').map((file) => path.parse(file).name);

function schemaOf(file: string) {
  const schema: object = JSON.parse(readFileSync(file, 'utf8'));
  return new Ajv2020({ allErrors: true, strict: false, formats: fullFormats }).compile(schema);
}

const isSarif = schemaOf('test/render/schemas/sarif-2.1.0.json');
const isAudit = schemaOf('schemas/audit-result.schema.json');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe.each(PLANS)('the audit of %s', (plan) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-formats-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is JSON and NDJSON by their schema', async () => {
    const view = await viewOfFixture(plan);
    isAudit(JSON.parse(renderJson(view)));
    expect(isAudit.errors ?? []).toEqual([]);
    expect(JSON.parse(renderNdjson(view))).toEqual(JSON.parse(renderJson(view)));
  });

  it('is SARIF by the schema of the standard', async () => {
    isSarif(JSON.parse(renderSarif(await viewOfFixture(plan))));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  it('is JUnit XML that a strict parser takes', async () => {
    const xml = renderJunit(await viewOfFixture(plan));
    expect(() => new SaxesParser().write(xml).close()).not.toThrow();
  });

  it.skipIf(!hasXmllint)('is JUnit XML by its usual schema', async () => {
    // The schema is older than the attributes that say where a test stands.
    const later = ['file', 'line'].map((name) => `<xs:attribute name="${name}" type="xs:string" use="optional"/>`);
    const schema = readFileSync('test/render/schemas/jenkins-junit.xsd', 'utf8');
    const xsd = path.join(folder, 'junit.xsd');
    writeFileSync(xsd, schema.replace('<xs:attribute name="classname"', `${later.join('')}$&`));
    const file = path.join(folder, `${plan}.xml`);
    writeFileSync(file, renderJunit(await viewOfFixture(plan)));
    expect(() =>
      execFileSync('xmllint', ['--noout', '--nonet', '--schema', xsd, file], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('is CSV with as many cells in each row', async () => {
    const view = await viewOfFixture(plan);
    const rows: unknown[] = parse(renderCsv(view), { columns: true, record_delimiter: '\r\n' });
    expect(rows).toHaveLength(view.actions.length);
  });

  it('is what GitLab documents for code quality', async () => {
    const violations: unknown[] = JSON.parse(renderGitlab(await viewOfFixture(plan)));
    for (const violation of violations) {
      expect(violation).toEqual({
        description: expect.stringMatching(/\S/),
        check_name: expect.stringMatching(/^[\w-]+\/[\w-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32,}$/),
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
        location: { path: `fixtures/plans/${plan}.yaml`, lines: { begin: expect.any(Number) } },
      });
    }
  });
});
