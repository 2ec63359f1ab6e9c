import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/areas/index.js';
import { loadPlaces, wordsIn } from '../../src/i18n/load-words.js';
import { converse } from '../../src/interview/conversation.js';
import { type Interview, isChanged } from '../../src/interview/interview.js';
import type { Scope } from '../../src/interview/questions.js';
import { locate } from '../../src/plan/locate.js';
import { penOf } from '../../src/render/layout.js';
import { commentsOf, fixture, idOf, interviewOn, NAMED, OPEN } from './engine.js';
import { type Asked, always, type Scripted, scripted, sign, type Turn } from './scripted-prompter.js';

interface Kept {
  readonly before: Interview;
  readonly after: Interview;
}

/** Holds a conversation, and remembers each step that was kept. */
async function hold(
  text: string,
  scope: Scope,
  prompter: Scripted,
  onKept: (interview: Interview) => void = () => undefined,
) {
  const words = { ...(await wordsIn('en')).words, places: (await loadPlaces('en')).plan };
  const kept: Kept[] = [];
  const printed: string[] = [];
  const outcome = await converse(interviewOn(text, scope), {
    prompter,
    words,
    pen: penOf({ width: 80, colorLevel: 0, unicode: true }),
    print: (lines) => void printed.push(...lines),
    save: async (before, after) => {
      if (before !== after) kept.push({ before, after });
      onKept(after);
      return after;
    },
    checkIds: CHECK_IDS,
  });
  return { ...outcome, kept, printed, out: printed.join(' ').replace(/\s+/g, ' ') };
}

const goTo = (place: string): Turn[] => [sign('go'), place];

/** Answers whatever is asked: an example, the first choice, one item for each empty list. */
function answering() {
  let current: Interview['current'];
  const turn = ({ options }: Asked): Turn => {
    const values = options.map(({ value }) => value);
    if (current?.field.kind.type === 'items') return values.includes('+ enough') ? ['+ enough'] : ['+ add'];
    const choice = values.find((value) => !value.startsWith('+ '));
    if (options.length > 0) return choice === undefined ? sign('later') : [choice];
    const { example, kind } = current?.field ?? {};
    if (example === undefined || kind?.type === 'map') return sign('later');
    return Array.isArray(example) ? example.join('; ') : String(example);
  };
  const onKept = (interview: Interview): void => {
    current = interview.current;
  };
  return { prompter: always(turn), onKept };
}

/** The lines of a text that another one does not have in their place, from its first change to its last. */
function changedLines(before: string, after: string): { readonly first: number; readonly lines: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < old.length && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < old.length - first && last < now.length - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return { first, lines: old.slice(first, old.length - last) };
}

describe('a conversation', () => {
  it('tells what is wrong with what the plan says, and nothing where it is silent', async () => {
    const scope: Scope = { depth: 'failing', areas: ['mobile'] };
    const slow = await hold(
      `${NAMED}mobile: {vitals: {lcp_ms: 3400}}\n`,
      scope,
      scripted(...goTo('mobile.vitals.lcp_ms')),
    );
    expect(slow.out).toContain('Now: 3400 LCP on mobile is 3,400 ms; good is at most 2,500 ms.');
    const silent = await hold(NAMED, scope, scripted(...goTo('mobile.vitals.lcp_ms')));
    expect(silent.out).not.toContain('good is at most');
  });

  it('about all that fails ends, and each answer touches only its own lines', async () => {
    const text = fixture('fjordspel');
    const { prompter, onKept } = answering();
    const { kept, ended, interview } = await hold(text, { depth: 'failing' }, prompter, onKept);
    expect(ended).toBe('done');
    const steps = kept.filter(({ before, after }) => isChanged(before, after));
    expect(steps.length).toBeGreaterThan(20);
    for (const { before, after } of steps) {
      const { first, lines } = changedLines(before.source.text, after.source.text);
      const { path = [], present, id } = before.current ?? {};
      const { start, end } = locate(before.source, path, 'value');
      const isThere = present !== undefined && present !== null;
      // What is new stands on lines of its own, or within brackets that stand on one line.
      const most = isThere ? end.line - start.line + 1 : 1;
      expect(lines.length, `${id}: ${lines.join('\n')}`).toBeLessThanOrEqual(most);
      if (isThere) expect(first + 1, id).toBeGreaterThanOrEqual(start.line);
      if (isThere) expect(first + lines.length, id).toBeLessThanOrEqual(end.line);
    }
    expect(commentsOf(interview.source.text)).toEqual(commentsOf(text));
    expect(interview.audit.readiness ?? 0).toBeGreaterThan(interviewOn(text).audit.readiness ?? 0);
  });

  it('ends also when nothing is known: each question is put once', async () => {
    const { ended, kept, interview } = await hold(
      NAMED,
      OPEN,
      always(() => sign('later')),
    );
    expect(ended).toBe('done');
    expect(interview.source.text).toBe(NAMED);
    const places = kept.map(({ before }) => idOf(before));
    expect(new Set(places).size).toBe(places.length);
  });

  it('takes an empty line for an answer that stays as it is', async () => {
    const text = `${NAMED}mobile:\n  vitals: {lcp_ms: 9000}\n`;
    const { interview } = await hold(text, { depth: 'failing' }, scripted(...goTo('mobile.vitals.lcp_ms'), '  '));
    expect(interview.source.text).toBe(text);
    expect(idOf(interview)).not.toBe('mobile.vitals.lcp_ms');
  });

  it('shows what the plan says now, what it means, and why it is asked', async () => {
    const text = `${NAMED}mobile:\n  vitals: {lcp_ms: 9000}\n`;
    const { out } = await hold(text, { depth: 'failing' }, scripted(...goTo('mobile.vitals.lcp_ms')));
    expect(out).toContain('9000');
    expect(out).toContain('mobile.vitals.lcp_ms');
    expect(out).toMatch(/\bmust\b/);
  });

  it.each<[string, Turn[], string, unknown]>([
    ['yes', [['true']], 'company.sells_offline', true],
    ['no', [['false']], 'company.sells_offline', false],
    ['one of several', [['growing']], 'company.stage', 'growing'],
    ['several of several', [['b2c', 'b2b']], 'company.models', ['b2c', 'b2b']],
    ['a number', ['2 100'], 'mobile.vitals.lcp_ms', 2100],
    ['countries', ['Belgium, NL'], 'company.markets', ['BE', 'NL']],
    ['an address', ['shop.example'], 'company.website', 'https://shop.example'],
  ])('writes %s', async (_, turns, place, value) => {
    const { kept } = await hold(NAMED, OPEN, scripted(...goTo(place), ...turns));
    const data = kept.at(-1)?.after.source.data;
    const found = place
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data);
    expect(found).toEqual(value);
  });

  it('offers what the format allows, marks what the plan has, and lets one not know', async () => {
    const text = `${NAMED}  stage: growing\n`;
    const { asked } = await heldBy(scripted(...goTo('company.stage')), text);
    const prompt = asked.at(-1);
    expect(prompt?.options.map(({ value }) => value)).toEqual([
      'launch',
      'growing',
      'established',
      'scaling',
      '+ later',
    ]);
    expect(prompt?.initial).toEqual(['growing']);
  });

  it('takes for an initiative the objectives that exist, an owner who is new, and words of one’s own', async () => {
    const text = `${NAMED}goals:\n  objectives:\n    - id: grow\n    - id: keep\nroadmap:\n  initiatives:\n    - id: club\n`;
    const owner = [...goTo('roadmap.initiatives[0].owner'), ['+ entry'], 'Head of Shop'] as const;
    const supports = [...goTo('roadmap.initiatives[0].supports'), ['keep']] as const;
    const prompter = scripted(...supports, ...owner);
    const { interview } = await hold(text, OPEN, prompter);
    expect(interview.source.data).toMatchObject({
      roadmap: { initiatives: [{ id: 'club', supports: ['keep'], owner: 'head-of-shop' }] },
      team: { roles: [{ id: 'head-of-shop' }] },
    });
    expect(prompter.asked[2]?.options.map(({ value }) => value)).toEqual(expect.arrayContaining(['grow', 'keep']));
  });

  it('adds no entry twice, and none without a name', async () => {
    const text = `${NAMED}team:\n  roles:\n    - id: boss\ngoals:\n  objectives:\n    - id: grow\n`;
    const place = goTo('goals.objectives[0].owner');
    const known = await hold(text, OPEN, scripted(...place, ['+ entry'], 'Boss'));
    expect(known.interview.source.data).toMatchObject({
      team: { roles: [{ id: 'boss' }] },
      goals: { objectives: [{ owner: 'boss' }] },
    });
    expect((await hold(text, OPEN, scripted(...place, ['+ entry'], '  '))).interview.source.text).toBe(text);
  });

  it('takes no item out when one thinks better of it', async () => {
    const text = `${NAMED}team:\n  roles:\n    - id: boss\n`;
    const { interview } = await hold(text, OPEN, scripted(...goTo('team.roles'), ['+ remove'], ['+ later']));
    expect(interview.source.text).toBe(text);
  });

  it('says so where it cannot write without touching something else', async () => {
    const text = 'format: 1\ncompany: {name: Kiosk}\nsite: {vitals: {cls: &c 0.1}}\nmobile: {vitals: {cls: *c}}\n';
    const shared = await hold(text, OPEN, scripted(...goTo('site.vitals.cls'), '0.2'));
    expect(shared.out).toContain('cannot be written there');
    expect(shared.interview.source.text).toBe(text);
    const own = await hold(text, OPEN, scripted(...goTo('mobile.vitals.cls'), '0.2'));
    expect(own.interview.source.text).toBe(text.replace('*c', '0.2'));
  });

  async function heldBy(prompter: Scripted, text: string) {
    await hold(text, OPEN, prompter);
    return prompter;
  }
});
