const require_audit = require("./audit-D60lqGnh.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
let node_crypto = require("node:crypto");

// src/render/gitlab.ts
const SEVERITIES = {
	must: "major",
	should: "minor",
	could: "info"
};
/** The findings as a Code Quality report of GitLab; what was accepted or known before says so, and is only told. */
function renderGitlab(view) {
	const path = require_audit.planPath(view) ?? "stdin";
	const violations = view.findings.map((finding) => violationOf(finding, path));
	return `${require_audit.jsonText(violations, 2)}\n`;
}
function violationOf(finding, path) {
	const { id, kind, text, excuse, level, range, fingerprint } = finding;
	const severity = kind === "format" ? "critical" : SEVERITIES[level];
	return {
		description: require_main.printable(excuse === null ? text : `${text} (${excuse})`),
		check_name: id,
		fingerprint: (0, node_crypto.createHash)("sha256").update(`${path}\n${fingerprint}`).digest("hex"),
		severity: require_audit.isOpen(finding) ? severity : "info",
		location: {
			path,
			lines: { begin: range?.start.line ?? 1 }
		}
	};
}

exports.renderGitlab = renderGitlab;