import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/audit/fingerprint.js';

const PLAN = { team: { roles: [{ id: 'lead' }, { id: 'Designer ' }, {}] }, company: { markets: ['NL', 'BE'] } };
const finding = { id: 'team/availability', message: 'idle', path: ['team', 'roles', 1, 'days_per_month'], args: {} };

describe('the fingerprint of a finding', () => {
  it('names the check, the message and the place, items by their own names', () => {
    expect(fingerprintOf(finding, PLAN)).toBe('team/availability idle at team.roles[designer].days_per_month');
  });

  it('stays when items before it come and go', () => {
    const moved = { team: { roles: [{ id: 'designer' }] } };
    const path = ['team', 'roles', 0, 'days_per_month'];
    expect(fingerprintOf({ ...finding, path }, moved)).toBe(fingerprintOf(finding, PLAN));
  });

  it('holds what the problem names, and not what it measures or counts', () => {
    const args = {
      role: ' The  Lead',
      month: '2027-03',
      days: 3,
      date: '2027-03-01',
      spent: { amount: 1, currency: 'EUR' },
    };
    expect(fingerprintOf({ ...finding, args }, PLAN)).toMatch(/: month=2027-03 role=the lead$/);
  });

  it('holds no day, but a text in which a day stands', () => {
    const of = (note: string): string => fingerprintOf({ ...finding, args: { note } }, PLAN);
    expect(of('2027-03-01')).not.toContain('note');
    expect(of('until 2027-03-01')).toMatch(/: note=until 2027-03-01$/);
    expect(of('2027-03-01 at last')).toMatch(/: note=2027-03-01 at last$/);
  });

  it('leaves out what helps to mend the problem', () => {
    const args = { found: 'blue', allowed: ['red'], key: 'colour', known: ['hue'], meant: 'green' };
    expect(fingerprintOf({ ...finding, args }, PLAN)).toMatch(/days_per_month: found=blue$/);
  });

  it('tells lists of names apart, in whatever order they stand', () => {
    const of = (markets: readonly string[]): string => fingerprintOf({ ...finding, args: { markets } }, PLAN);
    expect(of(['NL', 'BE'])).toBe(of(['BE', 'NL']));
    expect(of(['NL'])).not.toBe(of(['BE']));
  });

  it('takes the value of a plain item, and the place of one without a name', () => {
    expect(fingerprintOf({ ...finding, path: ['company', 'markets', 1] }, PLAN)).toContain('company.markets[be]');
    expect(fingerprintOf({ ...finding, path: ['team', 'roles', 2] }, PLAN)).toContain('team.roles[2]');
  });

  it('stays when an item that goes by its id is given another title', () => {
    const of = (title: string): string =>
      fingerprintOf(
        {
          id: 'roadmap/pilot-first',
          message: 'nothing',
          path: ['roadmap', 'initiatives', 0, 'pilot'],
          args: { initiative: title },
        },
        { roadmap: { initiatives: [{ id: 'club', title }] } },
      );
    expect(of('A club')).toBe(of("The players' club"));
    expect(of('A club')).toBe('roadmap/pilot-first nothing at roadmap.initiatives[club].pilot');
  });

  it('holds a name that is also the title of a group which is no item', () => {
    const about = { id: 'content/a', message: 'm', path: ['content', 'blog'], args: { name: 'News' } };
    expect(fingerprintOf(about, { content: { title: 'News', blog: {} } })).toBe(
      'content/a m at content.blog: name=news',
    );
  });
});
