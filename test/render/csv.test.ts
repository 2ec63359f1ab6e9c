import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/render/csv.js';
import type { View } from '../../src/render/view.js';
import { HOSTILE_TO_MACHINES, viewOf, viewOfFixture, viewThatSays } from './views.js';

/** The rows as a strict reader takes them: as many cells in each, and every quote in its place. */
const rowsOf = (view: View): Record<string, string>[] =>
  parse(renderCsv(view), { columns: true, record_delimiter: '\r\n' });

const fjordspel = await viewOfFixture('fjordspel');

/** The same view, its actions with one text as title and as fix. */
const saying = (text: string): View => ({
  ...fjordspel,
  actions: fjordspel.actions.map((action) => ({ ...action, title: text, fix: text })),
});

describe('The actions as CSV', () => {
  it('have a header and one row each, in their order', () => {
    const rows = rowsOf(fjordspel);
    expect(Object.keys(rows[0] ?? {}).join()).toBe(
      'rank,check,area,title,level,effort,gain,readiness_after,requirements,line,path,fix,excuse',
    );
    expect(rows.map(({ check }) => check)).toEqual(fjordspel.actions.map(({ id }) => id));
    expect(rows.map(({ rank }) => rank)).toEqual(fjordspel.actions.map(({ rank }) => String(rank)));
  });

  it('tell what to do, where, and what it gains', () => {
    expect(rowsOf(fjordspel)[0]).toEqual({
      rank: '1',
      check: 'delivery/provider-choice',
      area: 'delivery',
      title: 'Each provider was chosen on the five criteria',
      level: 'must',
      effort: 'small',
      gain: expect.stringMatching(/^0\.\d{1,4}$/),
      readiness_after: '80',
      requirements: 'D3-5a',
      line: '237',
      path: 'delivery.providers[0].weighed',
      fix: expect.stringMatching(/^Put the candidates in one table/),
      excuse: '',
    });
  });

  it('say of what is known that it is', () => {
    const known = { ...fjordspel, findings: fjordspel.findings.map((finding) => ({ ...finding, excuse: 'Known.' })) };
    expect(rowsOf(known).every(({ excuse }) => excuse === 'Known.')).toBe(true);
  });

  it('point at the place that silences a check, and at no line of what is not there', async () => {
    const rows = rowsOf(await viewOf('format: 1\ncompany: {name: Kiosk}\nmobile: {approach: fast}\n'));
    expect(rows.find(({ check }) => check === 'mobile/mobile-first')).toMatchObject({
      line: '3',
      path: 'mobile.approach',
    });
    expect(rows.find(({ check }) => check === 'security/audit-current')?.['line'] ?? '').toBe('');
    expect(rows.some(({ path }) => path === 'security')).toBe(true);
  });

  it('are a header alone where nothing is left to do', async () => {
    expect(renderCsv(await viewOfFixture('exemplary'))).toMatch(/^rank,[^\r\n]*\r\n$/);
  });

  it('end each line as RFC 4180 asks', () => {
    expect(renderCsv(fjordspel)).toMatch(/\r\n$/);
    expect(renderCsv(fjordspel).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u0000=1', '\uff1d1'])(
    'let no spreadsheet take %j for a formula',
    (text) => {
      for (const { title, fix } of rowsOf(saying(text))) {
        expect(title).toMatch(/^'/);
        expect(fix).toBe(title);
      }
    },
  );

  it('leave numbers numbers', () => {
    const losing = { ...fjordspel, actions: fjordspel.actions.map((action) => ({ ...action, points: -1.5 })) };
    for (const { gain } of rowsOf(losing)) expect(gain).toBe('-1.5');
  });

  it.each(['a,b', 'a "b" c', 'a\r\nb', 'a;b', "it's"])('give back %j as it was, but on one line', (text) => {
    expect(rowsOf(saying(text))[0]?.['title']).toBe(text.replace(/\s+/g, (space) => ' '.repeat(space.length)));
  });

  it('keep their shape, whatever a plan says, and hold nothing that a terminal obeys', async () => {
    const view = await viewThatSays(HOSTILE_TO_MACHINES);
    const rows = rowsOf(view);
    expect(rows).toHaveLength(view.actions.length);
    expect(renderCsv(view).replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});
