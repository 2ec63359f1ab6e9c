import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interview } from '../../src/commands/interview.js';
import type { InterviewCommandOptions } from '../../src/commands/options.js';
import { loadWords } from '../../src/i18n/load-words.js';
import { auditPlan } from '../../src/index.js';
import type { Progress } from '../../src/interview/interview.js';
import { main } from '../../src/main.js';
import {
  type Asked,
  always,
  INTERRUPT,
  type Scripted,
  scripted,
  sign,
  type Turn,
} from '../interview/scripted-prompter.js';
import { type FakeIo, type FakeWorld, fakeIo } from './fake-io.js';

const FJORDSPEL = readFileSync('fixtures/plans/fjordspel.yaml', 'utf8');
const THIN = '# ours\nformat: 1\ncompany: {name: Kiosk}   # the shop\n';
const NOTE = '.plan.yaml.interview';

/** Holds an interview on plan.yaml in a world of its own. */
async function talk(prompter: Scripted, options: InterviewCommandOptions = {}, world: FakeWorld = {}) {
  return talkIn(fakeIo({ interactive: true, ...world }), prompter, options);
}

async function talkIn(io: FakeIo, prompter: Scripted, options: InterviewCommandOptions = {}, file = 'plan.yaml') {
  const module = await loadWords('en');
  if (module === undefined) throw new Error('There are no English words.');
  const ended = await interview(file, options, module.words, io, prompter).then(
    (exitCode) => ({ exitCode, said: '' }),
    (error: Error & { hint?: string }) => ({
      exitCode: 2,
      said: `${error.name}: ${error.message} ${error.hint ?? ''}`,
    }),
  );
  return { ...ended, io, plan: io.text('plan.yaml'), out: plain(io.out()), asked: prompter.asked };
}

/** A script of the command line, without a prompter: as where there is no terminal. */
async function strategy(argv: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const exitCode = await main(argv, io);
  return { exitCode, out: plain(io.out()), err: plain(io.err()), io, plan: io.text('plan.yaml') };
}

/** Text on one line, wherever it was broken. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function placeIn(io: FakeIo): string | undefined {
  const note = io.text(NOTE);
  return note === undefined ? undefined : (JSON.parse(note) as { progress: Progress }).progress.place;
}

/** Goes to a place. */
function goTo(place: string): Turn[] {
  return [sign('go'), place];
}

const later: Turn = sign('later');

describe('strategy interview', () => {
  it('asks for the name first, and writes the plan with it', async () => {
    const { exitCode, plan, out } = await talk(scripted('Kiosk'));
    expect(exitCode).toBe(0);
    expect(plan).toBe('format: 1\n\ncompany:\n  name: Kiosk\n');
    expect(out).toContain('company.name');
  });

  it('writes nothing before the name is told, and does without it on no account', async () => {
    const { exitCode, io, out } = await talk(
      scripted('', sign('later'), sign('skip'), ...goTo('mobile'), sign('back')),
    );
    expect(exitCode).toBe(0);
    expect(io.written.has('plan.yaml')).toBe(false);
    expect(out).toContain('The plan format needs it.');
    expect(out).toContain('Nothing was written.');
    expect(io.text(NOTE)).toBeUndefined();
  });

  it('has each answer in the file before it puts the next question', async () => {
    const io = fakeIo({ interactive: true });
    const seen: (string | undefined)[] = [];
    const look =
      (turn: Turn): Turn =>
      () => {
        seen.push(io.text('plan.yaml'));
        return turn;
      };
    await talkIn(io, scripted(look('Kiosk'), look(['b2c']), look(later)));
    expect(seen).toEqual([
      undefined,
      'format: 1\n\ncompany:\n  name: Kiosk\n',
      'format: 1\n\ncompany:\n  name: Kiosk\n  models: [b2c]\n',
    ]);
  });

  it('has the place of the next question in its note before it puts it', async () => {
    const io = fakeIo({ interactive: true, files: { 'plan.yaml': THIN } });
    const seen: (string | undefined)[] = [];
    const look =
      (turn: Turn): Turn =>
      () => {
        seen.push(placeIn(io));
        return turn;
      };
    await talkIn(io, scripted(look(['b2c']), look('NL'), look(later)));
    expect(seen.slice(0, 2)).toEqual(['company.models', 'company.home_market']);
    expect(new Set(seen).size).toBe(3);
  });

  it('shows after each answer how the score of the area and readiness moved', async () => {
    const { out } = await talk(
      scripted(...goTo('mobile.vitals.lcp_ms'), '2100'),
      {},
      { files: { 'plan.yaml': FJORDSPEL } },
    );
    const { readiness } = reportOf(FJORDSPEL);
    expect(out).toMatch(new RegExp(`Mobile[^:]* \\d+ . \\d+, readiness ${readiness}[.\\d]* . [.\\d]+`));
  });

  it('reads an answer as it was meant', async () => {
    const world = { files: { 'plan.yaml': THIN } };
    const turns = [...goTo('company.markets'), 'the Netherlands; Belgium', ...goTo('mobile.vitals.lcp_ms'), '2 100 ms'];
    const { plan } = await talk(scripted(...turns), {}, world);
    expect(plan).toContain('markets: [NL, BE]');
    expect(plan).toContain('lcp_ms: 2100');
  });

  it('refuses an answer that breaks the format, says why, and asks again', async () => {
    const turns: Turn[] = [...goTo('mobile.vitals.lcp_ms'), 'soon'];
    const { plan, out, io } = await talk(scripted(...turns), {}, { files: { 'plan.yaml': THIN } });
    expect(out).toContain('That does not fit.');
    expect(plan).toBe(THIN);
    expect(placeIn(io)).toBe('mobile.vitals.lcp_ms');
  });

  it('ends with the summary, the next actions and the command that audits the plan', async () => {
    const { out, plan } = await talk(scripted('Kiosk', later));
    expect(out).toContain(`Readiness`);
    expect(out).toContain('strategy audit plan.yaml');
    const { actions } = reportOf(plan ?? '');
    const told = actions.filter(({ check }) => out.includes(check));
    expect(told.length).toBeGreaterThanOrEqual(5);
  });

  it('leaves an answer out that is not known yet', async () => {
    const { plan, io } = await talk(
      scripted(...goTo('mobile.vitals.lcp_ms'), later),
      {},
      { files: { 'plan.yaml': THIN } },
    );
    expect(plan).toBe(THIN);
    expect(io.written.has('plan.yaml')).toBe(false);
    expect(placeIn(io)).not.toBe('mobile.vitals.lcp_ms');
  });

  it('writes what does not apply, with the reason, and asks for it no more', async () => {
    const turns: Turn[] = [...goTo('mobile.vitals.lcp_ms'), sign('excuse'), ['mobile/loading'], 'there is no shop yet'];
    const { plan, out } = await talk(scripted(...turns), {}, { files: { 'plan.yaml': THIN } });
    expect(plan).toContain('not_applicable:');
    expect(plan).toMatch(/check: mobile\/loading/);
    expect(plan).toMatch(/reason: there is no shop yet/);
    expect(plan?.startsWith(THIN)).toBe(true);
    expect(out).toContain('mobile/loading');
    const result = reportOf(plan ?? '');
    expect(result.checks.find(({ check }) => check === 'mobile/loading')?.outcome).toBe('not-applicable');
  });

  it('excuses nothing without a reason', async () => {
    const turns: Turn[] = [...goTo('mobile.vitals.lcp_ms'), sign('excuse'), ['mobile/loading'], ''];
    expect((await talk(scripted(...turns), {}, { files: { 'plan.yaml': THIN } })).plan).toBe(THIN);
  });

  it('explains a question: what is asked, why, how it is met, who asks, and what is at stake', async () => {
    const { out } = await talk(
      scripted(...goTo('mobile.vitals.lcp_ms'), sign('explain')),
      {},
      { files: { 'plan.yaml': THIN } },
    );
    for (const heading of [
      'What is asked',
      'Why it matters',
      'How it is met',
      'Who asks it',
      'At stake',
      'For example',
    ])
      expect(out).toContain(heading);
  });

  it('offers for a reference the entries that exist, and adds one by a new name', async () => {
    const before = `${THIN}marketing:\n  channels:\n    - id: newsletter\n    - id: search\npersonas:\n  profiles:\n    - id: parent\n`;
    const prompter = scripted(...goTo('personas.profiles[0].channels'), ['search', '+ entry'], 'Pod casts');
    const { plan, asked } = await talk(prompter, {}, { files: { 'plan.yaml': before } });
    const offered = asked[2]?.options.map(({ value }) => value);
    expect(offered?.slice(0, 2)).toEqual(['newsletter', 'search']);
    expect(plan).toContain('    - id: pod-casts\n');
    expect(plan).toMatch(/channels: \[search, pod-casts\]/);
  });

  it('takes the items of a list one after another, and one out again', async () => {
    const turns: Turn[] = [
      ...goTo('team.roles'),
      ...[['+ add'], 'Shop developers', ...goTo('team.roles')],
      ...[['+ add'], 'Designer', ...goTo('team.roles')],
      ['+ remove'],
      ['0'],
    ];
    const { plan } = await talk(scripted(...turns), {}, { files: { 'plan.yaml': THIN } });
    expect(plan).toBe(`${THIN.trimEnd()}\nteam:\n  roles:\n    - id: designer\n`);
  });
});

function reportOf(text: string) {
  const result = auditPlan(text, { today: '2026-11-22', file: 'plan.yaml' });
  if (!result.readable) throw new Error(result.problem.message);
  return result.audit;
}

describe('finding one’s way in an interview', () => {
  const world = { files: { 'plan.yaml': FJORDSPEL } };

  it('goes back, also when there is nothing before', async () => {
    const { io } = await talk(scripted(later, later, sign('back')), {}, world);
    const first = await talk(scripted(later), {}, world);
    expect(placeIn(io)).toBe(placeIn(first.io));
    expect((await talk(scripted(sign('back')), {}, world)).out).toContain('This is the first question.');
  });

  it('skips a chapter, and goes to one by number, by name and by its area', async () => {
    const { io, out } = await talk(scripted(...goTo('team'), sign('skip')), {}, world);
    expect(out).toContain('Skipped: Team');
    expect(placeIn(io)).not.toMatch(/^team/);
    for (const name of ['mobile', 'Mobile'])
      expect(placeIn((await talk(scripted(...goTo(name)), {}, world)).io)).toMatch(/^mobile/);
    expect(placeIn((await talk(scripted(...goTo('2')), {}, world)).io)).toMatch(/^team/);
  });

  it('lists what is open by chapter, and stays where the place is unknown', async () => {
    const { out, io } = await talk(scripted(later, ...goTo('mobil.vitals')), {}, world);
    expect(out).toContain('What is open');
    expect(out).toContain('mobil.vitals');
    expect(placeIn(io)).toBe(placeIn((await talk(scripted(later), {}, world)).io));
  });

  it('goes on at the same place the next day', async () => {
    const io = fakeIo({ interactive: true, ...world });
    await talkIn(io, scripted(...goTo('data'), later));
    const place = placeIn(io);
    const next = await talkIn(io, scripted());
    expect(next.out).toContain('Going on where it was left');
    expect(placeIn(io)).toBe(place);
    expect(place).toMatch(/^data/);
  });

  it('asks what was left open again when nothing else is left', async () => {
    const io = fakeIo({ interactive: true, ...world });
    const first = await talkIn(
      io,
      always(() => later),
      { area: ['delivery'] },
    );
    expect(first.out).toContain('the next interview asks');
    const count = first.asked.length;
    const second = await talkIn(
      io,
      always(() => later),
      { area: ['delivery'] },
    );
    expect(second.asked.length).toBe(count);
    expect(count).toBeGreaterThan(0);
  });

  it.each([
    ['one area', { area: ['mobile'], failing: true }, /^mobile\./],
    ['two areas', { area: ['mobile', 'data'], failing: true }, /^(mobile|data)\./],
  ])('asks only %s', async (_, options, pattern) => {
    const places = await placesOf(options, FJORDSPEL);
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter((place) => !pattern.test(place))).toEqual([]);
  });

  it('asks less for a higher level, more for what fails, and most for all', async () => {
    const counts = [];
    for (const options of [{ level: 'must' }, {}, { failing: true }, { all: true }])
      counts.push((await placesOf({ area: ['team', 'mobile', 'delivery'], ...options }, FJORDSPEL)).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(4);
  });

  it('asks nothing when nothing is missing, and leaves the plan alone', async () => {
    const exemplary = readFileSync('fixtures/plans/exemplary.yaml', 'utf8');
    const { exitCode, asked, plan, io, out } = await talk(
      scripted(),
      { failing: true },
      { files: { 'plan.yaml': exemplary } },
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([]);
    expect(plan).toBe(exemplary);
    expect(out).toContain('strategy audit plan.yaml');
    expect(io.text(NOTE)).toBeUndefined();
  });

  async function placesOf(options: InterviewCommandOptions, plan: string): Promise<string[]> {
    const io = fakeIo({ interactive: true, files: { 'plan.yaml': plan } });
    const places: string[] = [];
    await talkIn(
      io,
      always((_: Asked) => {
        places.push(placeIn(io) ?? '');
        return later;
      }),
      options,
    );
    return [...new Set(places)];
  }
});

describe('nothing is lost', () => {
  const files = { 'plan.yaml': THIN };

  it('when it is interrupted: exit 130, where the plan is, and how to go on', async () => {
    const turns: Turn[] = [...goTo('mobile.vitals.lcp_ms'), '2100', INTERRUPT];
    const { exitCode, plan, out, io } = await talk(scripted(...turns), { level: 'must', area: ['mobile'] }, { files });
    expect(exitCode).toBe(130);
    expect(plan).toContain('lcp_ms: 2100');
    expect(out).toContain('in plan.yaml');
    expect(out).toContain('strategy interview plan.yaml --area mobile --level must');
    const place = placeIn(io);
    expect(place).toBeDefined();
    await talkIn(io, scripted(), { level: 'must', area: ['mobile'] });
    expect(placeIn(io)).toBe(place);
  });

  it('when it is interrupted before anything is written', async () => {
    const { exitCode, out, io } = await talk(scripted(INTERRUPT));
    expect(exitCode).toBe(130);
    expect(out).toContain('Nothing was written.');
    expect([io.text('plan.yaml'), io.text(NOTE)]).toEqual([undefined, undefined]);
  });

  it('when the disk is full: what stood in the plan is whole, and the answer is told', async () => {
    const unwritable: string[] = [];
    const io = fakeIo({ interactive: true, files, unwritable });
    const fill: Turn = () => {
      unwritable.push('plan.yaml', NOTE);
      return '2100';
    };
    const { exitCode, said, plan } = await talkIn(io, scripted(...goTo('mobile.vitals.lcp_ms'), fill));
    expect(exitCode).toBe(2);
    expect(said).toContain('Failure: plan.yaml cannot be written: ENOSPC');
    expect(said).toContain('What stood in it is whole.');
    expect(said).toContain('mobile.vitals.lcp_ms: 2100');
    expect(plan).toBe(THIN);
  });

  it('when there is no room even for the note of the place', async () => {
    const unwritable: string[] = [];
    const io = fakeIo({ interactive: true, files, unwritable });
    const fill: Turn = () => {
      unwritable.push(NOTE);
      return later;
    };
    const { exitCode, said } = await talkIn(io, scripted(fill));
    expect(exitCode).toBe(2);
    expect(said).toMatch(/^Failure: .*ENOSPC/);
  });

  it('when nothing can be written beside the plan, it says so before it asks', async () => {
    const { exitCode, said, asked } = await talk(scripted('Kiosk'), {}, { unwritable: [NOTE] });
    expect(exitCode).toBe(2);
    expect(said).toContain('Failure: Nothing can be written beside plan.yaml');
    expect(asked).toEqual([]);
  });

  it('when the plan changes on disk meanwhile: both are in it', async () => {
    const io = fakeIo({ interactive: true, files });
    const edit: Turn = () => {
      io.change('plan.yaml', `${THIN}goals: {orientation: both} # by hand\n`);
      return '2100';
    };
    const { plan, out } = await talkIn(io, scripted(...goTo('mobile.vitals.lcp_ms'), edit));
    expect(out).toContain('changed on disk meanwhile');
    expect(plan).toContain('goals: {orientation: both} # by hand\n');
    expect(plan).toContain('lcp_ms: 2100');
  });

  it('when the same place changes on disk meanwhile: the answer there stays, and it is asked again', async () => {
    const io = fakeIo({ interactive: true, files });
    const changed = `${THIN}mobile: {vitals: {lcp_ms: 3300}}\n`;
    const edit: Turn = () => {
      io.change('plan.yaml', changed);
      return '2100';
    };
    const { plan, out } = await talkIn(io, scripted(...goTo('mobile.vitals.lcp_ms'), edit));
    expect(out).toContain('This place changed as well.');
    expect(plan).toBe(changed);
    expect(placeIn(io)).toBe('mobile.vitals.lcp_ms');
  });

  it('when the plan changes while an item is begun: the item is added to what is there now', async () => {
    const io = fakeIo({ interactive: true, files });
    const edit: Turn = () => {
      io.change('plan.yaml', `${THIN}team: {roles: [{id: lead}]} # by hand\n`);
      return 'designer';
    };
    const { plan, out } = await talkIn(io, scripted(...goTo('team.roles'), ['+ add'], edit));
    expect(out).toContain('changed on disk meanwhile');
    expect(plan).toBe(`${THIN}team: {roles: [{id: lead}, { id: designer }]} # by hand\n`);
  });

  it('when the plan changes while a question is called not applicable: that is written too', async () => {
    const io = fakeIo({ interactive: true, files });
    const edit: Turn = () => {
      io.change('plan.yaml', `${THIN}goals: {orientation: both} # by hand\n`);
      return 'the site is made by the franchise';
    };
    const turns: Turn[] = [...goTo('mobile.vitals.lcp_ms'), { command: 'excuse' }, ['mobile/loading'], edit];
    const { plan } = await talkIn(io, scripted(...turns));
    expect(plan).toContain('goals: {orientation: both} # by hand\n');
    expect(plan).toContain('check: mobile/loading');
    expect(plan).toContain('reason: the site is made by the franchise');
  });

  it('when the plan is made unreadable meanwhile: it is left alone, and the answer is told', async () => {
    const io = fakeIo({ interactive: true, files });
    const edit: Turn = () => {
      io.change('plan.yaml', 'format: [');
      return '2100';
    };
    const { exitCode, said, plan } = await talkIn(io, scripted(...goTo('mobile.vitals.lcp_ms'), edit));
    expect(exitCode).toBe(2);
    expect(said).toContain('mobile.vitals.lcp_ms: 2100');
    expect(plan).toBe('format: [');
  });

  it('when the plan goes away meanwhile: it is not made anew, and the answer is told', async () => {
    const io = fakeIo({ interactive: true, files });
    const edit: Turn = () => {
      io.change('plan.yaml');
      return '2100';
    };
    const { exitCode, said, plan } = await talkIn(io, scripted(...goTo('mobile.vitals.lcp_ms'), edit));
    expect(exitCode).toBe(2);
    expect(said).toContain('plan.yaml is gone.');
    expect(said).toContain('mobile.vitals.lcp_ms: 2100');
    expect(plan).toBeUndefined();
  });

  it('when somebody else makes the new plan meanwhile: theirs is not overwritten', async () => {
    const io = fakeIo({ interactive: true });
    const edit: Turn = () => {
      io.change('plan.yaml', THIN);
      return 'Bazaar';
    };
    expect((await talkIn(io, scripted(edit))).plan).toBe(THIN);
  });

  it('keeps a byte order mark, CRLF and the missing line break at the end', async () => {
    const text = '\uFEFFformat: 1\r\ncompany: {name: Kiosk}   # the shop';
    const { plan } = await talk(
      scripted(...goTo('mobile.vitals.lcp_ms'), '2100'),
      {},
      { files: { 'plan.yaml': text } },
    );
    expect(plan?.startsWith(text)).toBe(true);
    expect(plan?.replaceAll('\r\n', '')).not.toMatch(/\n/);
  });

  it('touches only the lines of the answer', async () => {
    const turns: Turn[] = [...goTo('mobile.vitals.lcp_ms'), '2100'];
    const { plan = '' } = await talk(scripted(...turns), { failing: true }, { files: { 'plan.yaml': FJORDSPEL } });
    const [before, after] = [FJORDSPEL.split('\n'), plan.split('\n')];
    const changed = before.flatMap((line, index) => (line === after[index] ? [] : [[line, after[index]]]));
    expect(after.length).toBe(before.length);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.[0]).toMatch(/lcp_ms: \d+/);
    expect(changed[0]?.[1]).toBe(changed[0]?.[0]?.replace(/lcp_ms: \d+/, 'lcp_ms: 2100'));
  });
});

describe('one interview at a time', () => {
  const files = { 'plan.yaml': THIN };
  const note = (open: object | undefined, place = 'mobile.vitals.lcp_ms') =>
    JSON.stringify({ open, progress: { place, trail: [], settled: [], skipped: [], added: [] } });

  it('keeps a note while it runs, and without its mark when it has stopped', async () => {
    const io = fakeIo({ interactive: true, files });
    const notes: unknown[] = [];
    const look: Turn = () => {
      notes.push(JSON.parse(io.text(NOTE) ?? 'null'));
      return later;
    };
    await talkIn(io, scripted(look, look));
    expect(notes).toMatchObject([{ open: { process: 1, host: 'here' } }, { open: { process: 1, host: 'here' } }]);
    expect(JSON.parse(io.text(NOTE) ?? 'null')).not.toHaveProperty('open');
  });

  it('refuses a plan that another process of this machine has open, and leaves its note alone', async () => {
    const theirs = note({ process: 77, host: 'here' });
    const { exitCode, said, asked, io } = await talk(
      scripted('x'),
      {},
      { files: { ...files, [NOTE]: theirs }, running: [77] },
    );
    expect(exitCode).toBe(2);
    expect(said).toContain('Another interview has plan.yaml open (process 77).');
    expect(said).toContain(NOTE);
    expect(asked).toEqual([]);
    expect(io.text(NOTE)).toBe(theirs);
    expect(io.text('plan.yaml')).toBe(THIN);
  });

  it('refuses one that is open on another machine, which cannot be asked', async () => {
    const theirs = note({ process: 77, host: 'there' });
    const { exitCode, said, io } = await talk(scripted('x'), {}, { files: { ...files, [NOTE]: theirs } });
    expect(exitCode).toBe(2);
    expect(said).toContain('Another interview has plan.yaml open');
    expect(io.text(NOTE)).toBe(theirs);
  });

  it('takes over from a process that was killed, at its place', async () => {
    const { exitCode, io } = await talk(
      scripted(),
      {},
      { files: { ...files, [NOTE]: note({ process: 77, host: 'here' }) } },
    );
    expect(exitCode).toBe(0);
    expect(placeIn(io)).toBe('mobile.vitals.lcp_ms');
  });

  it('takes over from a killed process that had the same number', async () => {
    const world = { files: { ...files, [NOTE]: note({ process: 1, host: 'here' }) }, running: [1] };
    expect((await talk(scripted(), {}, world)).exitCode).toBe(0);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '{"progress":{"trail":null,"settled":7}}',
    '{"open":true,"progress":[]}',
    '{"open":null}',
  ])('begins anew where the note is %j', async (text) => {
    const { exitCode, said } = await talk(scripted(later), {}, { files: { ...files, [NOTE]: text } });
    expect([exitCode, said]).toEqual([0, '']);
  });

  it('removes the note when every question is answered', async () => {
    const plan = readFileSync('fixtures/plans/exemplary.yaml', 'utf8').replace(/^ {2}website:.*\n/m, '');
    const io = fakeIo({ interactive: true, files: { 'plan.yaml': plan } });
    const { out } = await talkIn(
      io,
      always(() => 'https://shop.nordlys.example'),
    );
    expect(io.text('plan.yaml')).toContain('website: https://shop.nordlys.example');
    expect(out).toContain('Every question is answered or left open.');
    expect(io.text(NOTE)).toBeUndefined();
  });

  it('keeps the note when a question was left open, so that the next interview asks it', async () => {
    const io = fakeIo({ interactive: true, files });
    await talkIn(
      io,
      always(() => later),
      { area: ['mobile'] },
    );
    expect(JSON.parse(io.text(NOTE) ?? 'null')).toMatchObject({
      progress: { settled: expect.arrayContaining(['mobile.vitals.lcp_ms']) },
    });
  });
});

describe('an interview that cannot be held exits 2 and says what to do next', () => {
  it('without a terminal and without answers, with what is open', async () => {
    const { exitCode, err, io } = await strategy(['interview', 'plan.yaml'], { files: { 'plan.yaml': THIN } });
    expect(exitCode).toBe(2);
    expect(err).toContain('There is no terminal to ask in');
    expect(err).toContain('--answers');
    expect(err).toContain('company.models');
    expect(io.written.size).toBe(0);
    expect(io.text(NOTE)).toBeUndefined();
  });

  it.each([
    ['a plan on standard input', ['-'], 'standard input is none'],
    ['an unknown area', ['plan.yaml', '--area', 'mobil'], 'Did you mean mobile?'],
    ['an unknown level', ['plan.yaml', '--level', 'muts'], 'Did you mean must?'],
    ['--failing and --all', ['plan.yaml', '--failing', '--all'], 'exclude one another'],
    ['a day that is none', ['plan.yaml', '--today', '2026-02-30'], 'YYYY-MM-DD'],
    ['answers that are not there', ['plan.yaml', '--answers', 'nowhere.yaml'], 'nowhere.yaml'],
    ['a folder', ['fixtures'], 'fixtures'],
    ['a folder, with answers', ['fixtures', '--answers', 'plan.yaml'], 'fixtures'],
  ])('%s', async (_, argv, hint) => {
    const { exitCode, err, io } = await strategy(['interview', ...argv], { files: { 'plan.yaml': THIN } });
    expect(exitCode).toBe(2);
    expect(err).toContain(hint);
    expect(err).not.toContain('unexpected');
    expect(io.text('.fixtures.interview')).toBeUndefined();
  });

  it('with a plan that is a folder', async () => {
    const io = fakeIo({ interactive: true });
    const { exitCode, said } = await talkIn(io, scripted(), {}, 'fixtures');
    expect(exitCode).toBe(2);
    expect(said).toMatch(/^Failure: .*fixtures/);
    expect(io.text('.fixtures.interview')).toBeUndefined();
  });

  it('with a plan that cannot be read, whose place is kept', async () => {
    const files = { 'plan.yaml': THIN };
    const io = fakeIo({ interactive: true, files });
    await talkIn(io, scripted(...goTo('mobile')));
    const place = placeIn(io);
    io.change('plan.yaml', 'format: [');
    const { exitCode } = await talkIn(io, scripted());
    expect(exitCode).toBe(2);
    expect(plain(io.err())).toContain('plan.yaml:1');
    expect(io.text('plan.yaml')).toBe('format: [');
    expect(placeIn(io)).toBe(place);
  });
});

describe('strategy interview --answers', () => {
  const fill = (answers: string, plan: string | null = THIN, ...argv: string[]) =>
    strategy(['interview', 'plan.yaml', '--answers', 'answers.yaml', ...argv], {
      files: { 'answers.yaml': answers, ...(plan !== null && { 'plan.yaml': plan }) },
    });

  it('fills a plan, and reports what was used and what is open', async () => {
    const { exitCode, out, plan, io } = await fill('mobile.vitals.lcp_ms: 2100\ncompany: {markets: [NL, BE]}\n');
    expect(exitCode).toBe(0);
    expect(plan).toContain('lcp_ms: 2100');
    expect(plan).toContain('markets: [NL, BE]');
    expect(plan?.startsWith('# ours\nformat: 1\n')).toBe(true);
    expect(out).toContain('2 answers used');
    expect(out).toContain('mobile.vitals.lcp_ms: 2100');
    expect(out).toMatch(/\d+ questions still open/);
    expect(io.text(NOTE)).toBeUndefined();
  });

  it('reads the answers from standard input for -', async () => {
    const argv = ['interview', 'plan.yaml', '--answers', '-'];
    const { exitCode, plan } = await strategy(argv, { stdin: 'company.name: Kiosk\nmobile.vitals.lcp_ms: 2100\n' });
    expect(exitCode).toBe(0);
    expect(plan).toContain('name: Kiosk');
    expect(plan).toContain('lcp_ms: 2100');
  });

  it('exits 1 when an answer is refused, says where and why, and uses the others', async () => {
    const answers =
      'mobile.vitals.lcp_ms: soon\nmobile.vitals.inp_ms: 150\nmobil: {vitals: {cls: 0.1}}\ncompany.name: Other\n';
    const { exitCode, out, plan } = await fill(answers);
    expect(exitCode).toBe(1);
    expect(out).toContain('3 refused');
    expect(out).toContain('answers.yaml:1:1');
    expect(out).toContain('Did you mean mobile?');
    expect(out).toContain('The plan already answers this with Kiosk.');
    expect(plan).toContain('inp_ms: 150');
    expect(plan).not.toContain('lcp_ms');
    expect(plan).toContain('name: Kiosk');
  });

  it('replaces what is there with --all, and what fails with --failing', async () => {
    const answers = 'mobile.vitals.lcp_ms: 2100\ncompany.name: Bazaar\n';
    expect((await fill(answers, FJORDSPEL)).plan).toBe(FJORDSPEL);
    const failing = (await fill(answers, FJORDSPEL, '--failing')).plan;
    expect(failing).toContain('lcp_ms: 2100');
    expect(failing).not.toContain('Bazaar');
    expect((await fill(answers, FJORDSPEL, '--all')).plan).toContain('Bazaar');
  });

  it('refuses what lies outside of --area', async () => {
    const { exitCode, out, plan } = await fill('goals.orientation: both\n', THIN, '--area', 'mobile');
    expect(exitCode).toBe(1);
    expect(out).toContain('--area');
    expect(plan).toBe(THIN);
  });

  it('needs the name of a new plan', async () => {
    const { exitCode, out, plan } = await fill('mobile.vitals.lcp_ms: 2100\n', null);
    expect(exitCode).toBe(1);
    expect(out).toContain('company.name');
    expect(plan).toBeUndefined();
  });

  it('changes nothing the second time', async () => {
    const answers = 'mobile.vitals.lcp_ms: 2100\nteam: {roles: [{id: designer, function: ux}]}\n';
    const { plan: first } = await fill(answers);
    const { plan, exitCode, out } = await fill(answers, first ?? null);
    expect(plan).toBe(first);
    expect(exitCode).toBe(0);
    expect(out).toContain('as it was');
  });

  it('is refused while an interview has the plan open', async () => {
    const open = JSON.stringify({ open: { process: 77, host: 'here' }, progress: {} });
    const files = { 'plan.yaml': THIN, 'answers.yaml': 'mobile.vitals.lcp_ms: 2100', [NOTE]: open };
    const argv = ['interview', 'plan.yaml', '--answers', 'answers.yaml'];
    const { exitCode, err, plan } = await strategy(argv, { files, running: [77] });
    expect([exitCode, plan]).toEqual([2, THIN]);
    expect(err).toContain('Another interview has plan.yaml open');
  });

  it('says what to do when the plan cannot be written', async () => {
    const files = { 'plan.yaml': THIN, 'answers.yaml': 'mobile.vitals.lcp_ms: 2100' };
    const argv = ['interview', 'plan.yaml', '--answers', 'answers.yaml'];
    const { exitCode, err, plan } = await strategy(argv, { files, unwritable: ['plan.yaml'] });
    expect([exitCode, plan]).toEqual([2, THIN]);
    expect(err).toContain('cannot be written');
  });

  it.each([
    ['a list', '- a\n'],
    ['a text', 'hello\n'],
    ['no YAML', '{'],
    ['nothing', ''],
  ])('exits 2 for answers that are %s', async (_, answers) => {
    const { exitCode, err, plan } = await fill(answers);
    expect([exitCode, plan]).toEqual([2, THIN]);
    expect(err).toContain('answers.yaml');
  });

  it('shows no control character of an answer', async () => {
    const { out } = await fill('company.industry: "evil \\e[2J toys"\n"bad\\e[2Jkey": 1\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
