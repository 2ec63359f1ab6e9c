const require_audit = require("./audit-D60lqGnh.cjs");
const require_main = require("./main-dr5WOIxM.cjs");

// src/render/junit.ts
/** The audit as test results: a suite of the gates, then one of each area with a case for each check. */
function renderJunit(view) {
	const suites = [gateSuite(view), ...require_audit.areasOf(view).map((area) => areaSuite(area, view))];
	const cases = suites.flatMap((suite) => suite.cases);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${attributes({
			name: view.title,
			tests: cases.length,
			...countsOf(cases)
		})}>`,
		...suites.flatMap(suiteLines),
		"</testsuites>",
		""
	].join("\n");
}
function gateSuite(view) {
	const breaches = view.findings.filter((finding) => finding.kind === "format" && require_audit.isOpen(finding));
	return {
		name: view.labels.report.gates(),
		cases: view.gates.map((gate) => ({
			classname: "gates",
			name: gate.title,
			result: gate.passed ? { kind: "passed" } : failedGate(gate, gate.id === "format" ? breaches : [], view)
		}))
	};
}
/** The breaches of the format stand with their gate: they belong to no check. */
function failedGate({ id, expected, found, fix }, breaches, view) {
	const { report } = view.labels;
	return {
		kind: "failure",
		type: id,
		message: found,
		text: linesOf([
			require_audit.withLabel(report.expected(), expected, report),
			require_audit.withLabel(report.found(), found, report),
			...breaches.map((breach) => placeLine(breach, view)),
			require_audit.withLabel(report.fix(), fix, report)
		])
	};
}
function areaSuite(area, view) {
	const crashed = new Set(view.audit.checks.flatMap(({ check, outcome }) => outcome === "crashed" ? [check] : []));
	return {
		name: area.title,
		cases: area.checks.map((check) => {
			const about = {
				classname: area.id,
				name: check.title
			};
			if (crashed.has(check.id)) return {
				...about,
				result: crashOf(check, view)
			};
			if (check.outcome === "met") return {
				...about,
				result: { kind: "passed" }
			};
			if (check.outcome === "not-applicable") return {
				...about,
				result: {
					kind: "skipped",
					reason: require_main.printable(check.reason ?? check.outcomeText)
				}
			};
			return {
				...about,
				...failureOf(check, view)
			};
		})
	};
}
function crashOf({ level }, view) {
	const message = view.labels["machine-formats"].crashed();
	return {
		kind: "error",
		type: level,
		message,
		text: message
	};
}
function failureOf(check, view) {
	const findings = view.findings.filter(({ checks }) => checks.includes(check.id));
	const open = findings.filter(require_audit.isOpen);
	if (findings.length > 0 && open.length === 0) return { result: {
		kind: "skipped",
		reason: linesOf([...new Set(findings.map(({ excuse, text }) => excuse ?? text))])
	} };
	const { report } = view.labels;
	const text = [
		...open.map((finding) => placeLine(finding, view)),
		require_audit.withLabel(report.why(), check.why, report),
		require_audit.withLabel(report.fix(), check.fix, report)
	];
	return {
		...open.length > 0 && {
			file: require_audit.planPath(view) ?? void 0,
			line: lineOf(open, view)
		},
		result: {
			kind: "failure",
			type: check.level,
			message: open[0]?.text ?? check.outcomeText,
			text: linesOf(text)
		}
	};
}
function lineOf(findings, view) {
	if (require_audit.planPath(view) === null) return void 0;
	return findings.find(({ range }) => range !== null)?.range?.start.line;
}
function placeLine(finding, view) {
	return [
		require_audit.whereOf(finding, view),
		require_audit.formatPath(finding.path),
		finding.text
	].filter((part) => part !== "").join(" ");
}
/** Each text on a line of its own, whatever breaks the plan puts into it. */
function linesOf(texts) {
	return texts.map((text) => require_main.printable(text)).join("\n");
}
function suiteLines({ name, cases }) {
	const skipped = cases.filter(({ result }) => result.kind === "skipped").length;
	return [
		`  <testsuite${attributes({
			name,
			tests: cases.length,
			...countsOf(cases),
			skipped
		})}>`,
		...cases.flatMap(caseLines),
		"  </testsuite>"
	];
}
function countsOf(cases) {
	const count = (kind) => cases.filter(({ result }) => result.kind === kind).length;
	return {
		failures: count("failure"),
		errors: count("error")
	};
}
function caseLines({ classname, name, file, line, result }) {
	const opening = `    <testcase${attributes({
		name,
		classname,
		file,
		line
	})}`;
	if (result.kind === "passed") return [`${opening}/>`];
	return [
		`${opening}>`,
		`      ${resultElement(result)}`,
		"    </testcase>"
	];
}
function resultElement(result) {
	if (result.kind === "skipped") return `<skipped>${escapeText(result.reason)}</skipped>`;
	const { kind, type, message, text } = result;
	return `<${kind}${attributes({
		type,
		message
	})}>${escapeText(text)}</${kind}>`;
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => value === void 0 ? "" : ` ${name}="${escapeText(require_main.printable(String(value)))}"`).join("");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/**
* Text within an element, or without line breaks within an attribute.
*
* XML 1.0 has no way at all to write most control characters, lone surrogates, U+FFFE and U+FFFF, not
* even as entities: with one of them, no reader takes the file. They are left out.
*
* Why not a library: xmlbuilder2 brings a DOM and four packages, fast-xml-builder and xml pass those
* characters on, and what JUnit needs of XML is five entities.
*/
function escapeText(text) {
	return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

exports.renderJunit = renderJunit;