import library from './index.cjs';
export const { AREA_IDS, WAIVABLE_IDS, auditPlan, digestOf, isDay, readWaivers, renderPortfolio, renderReport, stepSummary } = library;
