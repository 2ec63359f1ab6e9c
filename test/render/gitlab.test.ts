import { describe, expect, it } from 'vitest';
import { renderGitlab } from '../../src/render/gitlab.js';
import type { View } from '../../src/render/view.js';
import { HOSTILE_TO_MACHINES, marked, viewOf, viewOfFixture, viewThatSays } from './views.js';

interface Violation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const report = (view: View): Violation[] => JSON.parse(renderGitlab(view));
const broken = await viewOfFixture('broken');

describe('The Code Quality report of GitLab', () => {
  it('has what GitLab asks of each finding, and nothing else', () => {
    const violations = report(broken);
    expect(violations).toHaveLength(broken.findings.length);
    for (const violation of violations) {
      expect(violation).toEqual({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^[a-z]+\/[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: expect.stringMatching(/^(info|minor|major|critical)$/),
        location: { path: 'fixtures/plans/broken.yaml', lines: { begin: expect.any(Number) } },
      });
    }
  });

  it('grades by level, and a breach of the format highest', () => {
    const severities = new Map([
      ['must', 'major'],
      ['should', 'minor'],
      ['could', 'info'],
    ]);
    const violations = report(broken);
    for (const [index, { kind, level }] of broken.findings.entries()) {
      expect(violations[index]?.severity).toBe(kind === 'format' ? 'critical' : severities.get(level));
    }
  });

  it('points at the line, and at the first one for what is not in the plan', () => {
    const violations = report(broken);
    for (const [index, { range }] of broken.findings.entries()) {
      expect(violations[index]?.location.lines.begin).toBe(range?.start.line ?? 1);
    }
    expect(broken.findings.some(({ range }) => range === null)).toBe(true);
  });

  it('knows findings of one plan, and of two plans, apart', async () => {
    const text = 'format: 1\ncompany: {name: Kiosk}\n';
    const prints = [...report(await viewOf(text, 'a.yaml')), ...report(await viewOf(text, 'b.yaml'))].map(
      ({ fingerprint }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('tells what was accepted or known before as such, without alarm', () => {
    const waiver = { kind: 'accepted', reason: 'small' } as const;
    const view = marked(broken, ({ kind }) =>
      kind === 'format'
        ? { known: true, excuse: 'Known.' }
        : kind === 'section'
          ? { waiver, excuse: 'Accepted: small' }
          : {},
    );
    const violations: { description: string; severity: string; check_name: string }[] = JSON.parse(renderGitlab(view));
    expect(violations).toHaveLength(broken.findings.length);
    const excused = violations.filter(({ check_name: name }) => /^(format|section)\//.test(name));
    expect(excused.length).toBeGreaterThan(0);
    for (const { description, severity } of excused) {
      expect(severity).toBe('info');
      expect(description).toMatch(/\((Accepted: small|Known\.)\)$/);
    }
  });

  it('has a path even for standard input, and the same one however the plan was named', async () => {
    const text = 'format: 1\ncompany: {name: Kiosk}\n';
    expect(report(await viewOf(text, '-'))[0]?.location.path).toBe('stdin');
    expect(report(await viewOf(text, './plans/../plan.yaml'))).toEqual(report(await viewOf(text, 'plan.yaml')));
  });

  it('shows what a plan says on one line, in the order in which it is written', async () => {
    const descriptions = report(await viewThatSays(HOSTILE_TO_MACHINES)).map(({ description }) => description);
    expect(descriptions.some((description) => description.includes('<script>'))).toBe(true);
    expect(descriptions.join('')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  });
});
