const require_audit = require("./audit-D60lqGnh.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
const require_markdown = require("./markdown-BxNMIW1i.cjs");

// src/render/github.ts
const COMMANDS = {
	must: "error",
	should: "warning",
	could: "notice"
};
/** GitHub shows so many annotations of each kind for one step, and drops the others without a word. */
const MOST_OF_A_KIND = 10;
/**
* The open findings as workflow commands, which GitHub shows beside the lines of the plan: the worst
* first, then how many more there are. What was accepted or known before is only counted: the page of
* the job lists it.
*/
function renderGithub(view) {
	const open = view.findings.filter(require_audit.isOpen).sort((a, b) => b.points - a.points);
	const shown = require_main.LEVELS.flatMap((level) => open.filter((finding) => finding.level === level).slice(0, MOST_OF_A_KIND));
	const left = open.length - shown.length;
	const excused = view.findings.length - open.length;
	const labels = view.labels["machine-formats"];
	return [
		...shown.map((finding) => annotation(finding, view)),
		...left > 0 ? [labels["not-annotated"]({ count: left })] : [],
		...excused > 0 ? [labels.excused({ count: excused })] : []
	].map((line) => `${line}\n`).join("");
}
function annotation(finding, view) {
	const { text, steps } = require_audit.remedyOf(finding, view);
	const lines = [
		finding.text,
		text,
		...steps.map((step) => `- ${step}`)
	].filter((line) => line !== "");
	const properties = [...placeOf(finding, view), ["title", finding.title]].map(([name, value]) => `${name}=${escapeProperty(require_main.printable(value))}`).join(",");
	return `::${COMMANDS[finding.level]} ${properties}::${escapeData(lines.map((line) => require_main.printable(line)).join("\n"))}`;
}
function placeOf({ range }, view) {
	const file = require_audit.planPath(view);
	if (file === null) return [];
	if (range === null) return [["file", file], ["line", "1"]];
	const { start, end } = range;
	const isOneLine = start.line === end.line;
	return [
		["file", file],
		["line", String(start.line)],
		...isOneLine ? [["col", String(start.column)]] : [],
		["endLine", String(end.line)],
		...isOneLine ? [["endColumn", String(end.column)]] : []
	];
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** The bytes of UTF-8 that a summary page takes. */
const PAGE = 1048576;
/** The Markdown report for the summary page of a job; what would not fit is cut at a heading. */
function renderStepSummary(view) {
	const report = require_markdown.renderMarkdown(view);
	const bytes = new TextEncoder().encode(report);
	if (bytes.length <= PAGE) return report;
	const note = `${require_markdown.escapeMarkdown(view.labels["machine-formats"]["summary-cut"]())}\n`;
	const start = new TextDecoder().decode(bytes.slice(0, PAGE - new TextEncoder().encode(note).length));
	return start.slice(0, start.lastIndexOf("\n#") + 1) + note;
}

exports.renderGithub = renderGithub;
exports.renderStepSummary = renderStepSummary;