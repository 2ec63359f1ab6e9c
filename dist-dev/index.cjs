Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_main = require("./chunks/main-dr5WOIxM.cjs");
const require_audit = require("./chunks/audit-D60lqGnh.cjs");
const require_waivers = require("./chunks/waivers-BhgYpRxW.cjs");
const require_report = require("./chunks/report-BLAV919h.cjs");

exports.AREA_IDS = require_main.AREA_IDS;
exports.WAIVABLE_IDS = require_audit.WAIVABLE_IDS;
exports.auditPlan = require_audit.auditPlan;
exports.digestOf = require_report.digestOf;
exports.isDay = require_audit.isDay;
exports.readWaivers = require_waivers.readWaivers;
exports.renderPortfolio = require_report.renderPortfolio;
exports.renderReport = require_audit.renderReport;
exports.stepSummary = require_audit.stepSummary;