/**
 * The programming interface of strategy-audit, which the command line itself uses.
 *
 * ```ts
 * import { auditPlan, renderReport } from 'strategy-audit';
 *
 * const result = auditPlan(text, { file: 'plan.yaml', today: '2026-11-22' });
 * if (result.readable) console.log(await renderReport(result, 'markdown'));
 * ```
 */
export { AREA_IDS } from './areas/ids.js';
export type { Finding } from './audit/findings.js';
export type { Gate, Verdict } from './audit/judge.js';
export type { Audit } from './audit/result.js';
export type { Action, AreaScore, Score, ScoredCheck } from './audit/score.js';
export { type AuditPlanOptions, type AuditResult, auditPlan, WAIVABLE_IDS } from './audit-plan.js';
export type { AreaId, Level, Outcome, Plan, PlanPath, Position, Range } from './model.js';
export { isDay } from './plan/day.js';
export type { ReadingLimits } from './plan/limits.js';
export type { UnreadableProblem } from './plan/unreadable.js';
export type { Mistake } from './policy/mistake.js';
export type { Policy } from './policy/policy.js';
export { readWaivers, type WaiverEntry } from './policy/waivers.js';
export { type Digest, digestOf } from './portfolio/digest.js';
export type { PortfolioFormat } from './portfolio/render.js';
export { renderPortfolio } from './portfolio/report.js';
export { type Format, type ReportOptions, renderReport, stepSummary } from './render/report.js';
export type { TerminalOptions } from './render/terminal-options.js';
export type { View } from './render/view.js';
