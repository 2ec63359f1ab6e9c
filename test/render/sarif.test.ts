import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Log, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { joinerOf } from '../../src/render/join.js';
import { renderSarif } from '../../src/render/sarif.js';
import type { FindingView, View } from '../../src/render/view.js';
import { HOSTILE_TO_MACHINES, marked, viewOf, viewOfFixture, viewThatSays } from './views.js';

// As @microsoft/sarif-multitool-linux 5.7.0 has it (MIT). It is kept here because that package holds
// 100 MB of programs for one system; the others on npm have the schema of a draft.
const schema: object = JSON.parse(readFileSync('test/render/schemas/sarif-2.1.0.json', 'utf8'));
const isSarif = new Ajv2020({ allErrors: true, strict: false, formats: fullFormats }).compile(schema);

function runOf(view: View): Run {
  const log: Log = JSON.parse(renderSarif(view));
  const [run] = log.runs;
  if (run === undefined) throw new Error('The log has no run.');
  return run;
}

const rulesOf = (run: Run): readonly ReportingDescriptor[] => run.tool.driver.rules ?? [];
const resultsOf = (run: Run): readonly Result[] => run.results ?? [];
const locationOf = (result?: Result) => result?.locations?.[0]?.physicalLocation;
const uriIn = async (file: string) =>
  locationOf(resultsOf(runOf(await viewOf('format: 1\ncompany: {name: Kiosk}\n', file)))[0])?.artifactLocation?.uri;

const waiver = { kind: 'accepted', reason: 'Nobody\nneeds it', owner: 'ceo', expires: '2026-12-31' } as const;
const broken = await viewOfFixture('broken');
const fjordspel = await viewOfFixture('fjordspel');
const crashed: View = {
  ...fjordspel,
  audit: {
    ...fjordspel.audit,
    checks: fjordspel.audit.checks.map((check, index) =>
      index === 0 ? { ...check, outcome: 'crashed', error: 'TypeError: {x}\n    at test' } : check,
    ),
  },
};

describe('The SARIF log', () => {
  const views: Readonly<Record<string, View | Promise<View>>> = {
    'of a plan with gaps': fjordspel,
    'of a plan that breaks its format': broken,
    'of a plan without findings': viewOfFixture('exemplary'),
    'of standard input': viewOf('format: 1\ncompany: {name: Kiosk}\n', '-'),
    'of a plan on another drive': viewOf('format: 1\ncompany: {name: Kiosk}\n', 'C:/new plans/a.yaml'),
    'of a plan with a waiver and a baseline': marked(fjordspel, ({ level }) =>
      level === 'must' ? { waiver } : { known: true },
    ),
    'of a plan on which a check crashed': crashed,
    'of a hostile plan': viewThatSays(HOSTILE_TO_MACHINES, 'a b#?%é.yaml'),
  };

  it.each(Object.entries(views))('%s follows the schema of the standard', async (_, view) => {
    isSarif(JSON.parse(renderSarif(await view)));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  it('holds the runs of several plans by the same schema, and each run says whose it is', async () => {
    const { next, end } = joinerOf('sarif');
    const logs = [fjordspel, await viewOf('format: 1\ncompany: {name: Kiosk}\n', './plans/a b.yaml')].map(renderSarif);
    const log: Log = JSON.parse([...logs.map(next), end()].join(''));
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    expect(log.runs.map((run) => run.automationDetails?.id)).toEqual([
      'strategy-audit/fixtures/plans/fjordspel.yaml/',
      'strategy-audit/plans/a%20b.yaml/',
    ]);
  });

  it('of no plan at all follows the schema as well', () => {
    isSarif(JSON.parse(joinerOf('sarif').end()));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  it('has a result for each finding, with the rule that its index says', () => {
    for (const view of [fjordspel, broken]) {
      const run = runOf(view);
      expect(resultsOf(run).map(({ ruleId }) => ruleId)).toEqual(view.findings.map(({ id }) => id));
      for (const { ruleId, ruleIndex = -1 } of resultsOf(run)) expect(rulesOf(run)[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('has each rule once, and only rules that some result breaks', () => {
    const ids = rulesOf(runOf(broken)).map(({ id }) => id);
    expect(ids).toEqual([...new Set(broken.findings.map(({ id }) => id))]);
    expect(ids.map((id) => id.split('/')[0])).toEqual(expect.arrayContaining(['format', 'section', 'mobile']));
  });

  it('explains each rule: what it asks, why, and how it is met', () => {
    const finding = fjordspel.findings.find(({ id }) => id === 'delivery/provider-choice');
    expect(rulesOf(runOf(fjordspel)).find(({ id }) => id === 'delivery/provider-choice')).toEqual({
      id: 'delivery/provider-choice',
      name: 'DeliveryProviderChoice',
      shortDescription: { text: finding?.title },
      fullDescription: { text: finding?.why },
      help: {
        text: `${finding?.why}\n${finding?.fix}`,
        markdown: expect.stringMatching(
          /^\*\*Why:\*\* There are more.*\n\n\*\*Fix:\*\* Put.*delivery\.providers\\\[\\\]/,
        ),
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['delivery', 'must'] },
    });
  });

  it('lists what a missing section has to answer', () => {
    const rule = rulesOf(runOf(broken)).find(({ id }) => id === 'section/security');
    expect(rule?.help?.markdown).toMatch(/called security:(\n\n- .+\?){7}$/);
    expect(rule?.properties?.tags).toEqual(['security', 'must']);
  });

  it('grades must as error, should as warning and could as note', () => {
    const grades = { must: 'error', should: 'warning', could: 'note' };
    const levels = resultsOf(runOf(fjordspel)).map(({ level }) => level);
    expect(levels).toEqual(fjordspel.findings.map(({ level }) => grades[level]));
    expect(new Set(levels).size).toBe(3);
  });

  it('points at exactly the characters of the place, and at the first line for what is not there', () => {
    const regionOf = ({ range }: FindingView): Region =>
      range === null
        ? { startLine: 1 }
        : {
            startLine: range.start.line,
            startColumn: range.start.column,
            endLine: range.end.line,
            endColumn: range.end.column,
          };
    const run = runOf(broken);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(resultsOf(run).map((result) => locationOf(result)?.region)).toEqual(broken.findings.map(regionOf));
    expect(broken.findings.some(({ range }) => range === null)).toBe(true);
  });

  it.each([
    ['plan.yaml', 'plan.yaml'],
    ['./plans/../plan.yaml', 'plan.yaml'],
    ['my plans/é#1?.yaml', 'my%20plans/%C3%A9%231%3F.yaml'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['100%.yaml', '100%25.yaml'],
    ['a\ud800b.yaml', 'a%EF%BF%BDb.yaml'],
    ['-', 'stdin'],
  ])('names the plan %s as %s', async (file, uri) => {
    expect(await uriIn(file)).toBe(uri);
  });

  it('keeps the fingerprint of a finding, so that it is known again', () => {
    const prints = resultsOf(runOf(broken)).map(({ partialFingerprints }) => partialFingerprints?.['strategyAudit/v1']);
    expect(prints).toEqual(broken.findings.map(({ fingerprint }) => fingerprint));
  });

  it('tells points, effort and path', () => {
    const [finding] = fjordspel.findings;
    expect(resultsOf(runOf(fjordspel))[0]?.properties).toEqual({
      points: finding?.points,
      effort: finding?.effort,
      path: expect.stringMatching(/^[a-z]+\./),
    });
  });

  it('suppresses what was accepted, and says of all others that they are not', () => {
    const first = fjordspel.findings[0];
    const suppressions = resultsOf(runOf(marked(fjordspel, (finding) => (finding === first ? { waiver } : {})))).map(
      (result) => result.suppressions,
    );
    expect(suppressions[0]).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Nobody needs it',
        properties: { kind: 'accepted', owner: 'ceo', expires: '2026-12-31' },
      },
    ]);
    expect(suppressions.slice(1).every((list) => list?.length === 0)).toBe(true);
    expect(resultsOf(runOf(fjordspel)).some((result) => 'suppressions' in result)).toBe(false);
  });

  it('calls what the baseline holds unchanged, and everything else new', () => {
    const first = fjordspel.findings[0];
    const states = resultsOf(runOf(marked(fjordspel, (finding) => (finding === first ? { known: true } : {})))).map(
      ({ baselineState }) => baselineState,
    );
    expect(states).toEqual(['unchanged', ...Array(states.length - 1).fill('new')]);
    expect(resultsOf(runOf(fjordspel)).some((result) => 'baselineState' in result)).toBe(false);
  });

  it('says whether the audit was made, and what failed in it', () => {
    expect(runOf(broken).invocations).toEqual([
      {
        executionSuccessful: true,
        properties: { passed: false, failedGates: ['format', 'required-sections', 'fail-on'] },
      },
    ]);
    expect(runOf(crashed).invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: expect.stringMatching(/: TypeError: \{\{x\}\}$/) } },
      ],
    });
  });

  it('says what a plan says as text: no placeholder, no link, no control character', async () => {
    const results = resultsOf(runOf(await viewThatSays(HOSTILE_TO_MACHINES)));
    const said = results.map(({ message }) => message.text ?? '').filter((text) => text.includes('was chosen'));
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      expect(text).toContain('{{0}} [a]\u2060(javascript:b)');
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });
});
