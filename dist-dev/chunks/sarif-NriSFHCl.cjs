const require_start = require("./start-itszKgPP.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_markdown = require("./markdown-BxNMIW1i.cjs");
const require_main = require("./main-dr5WOIxM.cjs");

// src/render/sarif.ts
const LEVELS = {
	must: "error",
	should: "warning",
	could: "note"
};
/** The findings as SARIF 2.1.0, for the code scanning of GitHub and Azure, and for editors. */
function renderSarif(view) {
	const ids = [...new Set(view.findings.map(({ id }) => id))];
	const rules = ids.flatMap((id) => view.findings.find((finding) => finding.id === id) ?? []);
	const ruleIndex = new Map(ids.map((id, index) => [id, index]));
	const plan = artifactLocation(view);
	const log = {
		$schema: require_audit.SARIF_SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				...view.tool,
				semanticVersion: view.tool.version,
				rules: rules.map((rule) => ruleOf(rule, view))
			} },
			language: view.language,
			automationDetails: { id: `${view.tool.name}/${plan.uri}/` },
			columnKind: "utf16CodeUnits",
			artifacts: [{
				location: plan,
				roles: ["analysisTarget"]
			}],
			invocations: [invocationOf(view)],
			results: resultsOf(view, ruleIndex, plan),
			properties: {
				company: require_main.printable(view.company),
				today: view.audit.today,
				readiness: view.audit.readiness,
				coverage: view.audit.coverage
			}
		}]
	};
	return `${require_audit.jsonText(log, 2)}\n`;
}
/** What a check, a missing section or the format stands for. */
function ruleOf(finding, view) {
	const why = whyOf(finding, view);
	const remedy = require_audit.remedyOf(finding, view);
	const { report } = view.labels;
	return {
		id: finding.id,
		name: pascalCase(finding.id),
		shortDescription: { text: message(finding.title) },
		fullDescription: { text: message(why) },
		help: {
			text: [why, ...remedyLines(remedy)].map(message).join("\n"),
			markdown: [
				finding.kind === "check" ? `**${report.why()}:** ${require_markdown.escapeMarkdown(why)}` : require_markdown.escapeMarkdown(why),
				...remedy.text === "" ? [] : [`**${report.fix()}:** ${require_markdown.escapeMarkdown(remedy.text)}`],
				...remedy.steps.map((step) => `- ${require_markdown.escapeMarkdown(step)}`)
			].map(message).join("\n\n")
		},
		defaultConfiguration: { level: LEVELS[finding.level] },
		properties: { tags: [areaTag(finding), finding.level] }
	};
}
/** A rule of the format holds in every area. */
function areaTag({ kind, area }) {
	return kind === "format" || area === null ? "format" : area;
}
/** Why it matters; for what no check says, what it is about. */
function whyOf(finding, view) {
	if (finding.why !== "") return finding.why;
	if (finding.kind === "format") return view.labels.report["format-findings-about"]();
	return require_audit.areasOf(view).find(({ id }) => id === finding.area)?.about ?? finding.title;
}
function remedyLines({ text, steps }) {
	return text === "" ? [] : [text, ...steps.map((step) => `- ${step}`)];
}
function resultsOf(view, ruleIndex, plan) {
	const someWaived = view.findings.some(({ waiver }) => waiver);
	const someKnown = view.findings.some(({ known }) => known);
	return view.findings.map((finding) => ({
		ruleId: finding.id,
		ruleIndex: ruleIndex.get(finding.id) ?? -1,
		level: LEVELS[finding.level],
		message: { text: message(finding.text) },
		locations: [{
			physicalLocation: {
				artifactLocation: {
					...plan,
					index: 0
				},
				region: regionOf(finding)
			},
			...finding.path.length > 0 && { logicalLocations: [{ fullyQualifiedName: require_main.printable(require_audit.formatPath(finding.path)) }] }
		}],
		partialFingerprints: { "strategyAudit/v1": finding.fingerprint },
		...someWaived && { suppressions: finding.waiver ? [suppressionOf(finding.waiver)] : [] },
		...someKnown && { baselineState: finding.known ? "unchanged" : "new" },
		properties: {
			points: finding.points,
			effort: finding.effort,
			path: require_main.printable(require_audit.formatPath(finding.path))
		}
	}));
}
/** What has no place in the plan is shown at its first line: hosts of code drop what has none. */
function regionOf({ range }) {
	if (range === null) return { startLine: 1 };
	const { start, end } = range;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function suppressionOf({ reason, kind, ...terms }) {
	return {
		kind: "external",
		status: "accepted",
		justification: require_main.printable(reason),
		properties: {
			...require_main.printable(terms),
			kind
		}
	};
}
/** A check that crashed is told here: nobody knows what it would have found. */
function invocationOf({ audit: { checks, verdict } }) {
	const crashed = checks.filter(({ outcome }) => outcome === "crashed");
	return {
		executionSuccessful: crashed.length === 0,
		...crashed.length > 0 && { toolExecutionNotifications: crashed.map(({ check, error = "" }) => ({
			level: "error",
			descriptor: { id: check },
			message: { text: message(`${check}: ${error.split("\n", 1)[0]}`) }
		})) },
		properties: {
			passed: verdict.passed,
			failedGates: verdict.gates.flatMap(({ gate, passed }) => passed ? [] : [gate])
		}
	};
}
function artifactLocation(view) {
	if (view.file !== "-") return { uri: require_start.uriOf(view.file) };
	return {
		uri: require_audit.STANDARD_INPUT,
		description: { text: view.labels.report["standard-input"]() }
	};
}
/** `mobile/mobile-first` as the identifier `MobileMobileFirst`. */
function pascalCase(id) {
	return id.replace(/(?:^|[/-])(\w)/g, (_, letter) => letter.toUpperCase());
}
/**
* Text, on one line, of which a reader of SARIF takes nothing for its own: braces would be placeholders
* (\u00a73.11.5), a bracket before a parenthesis the middle of a link (\u00a73.11.6).
*/
function message(text) {
	return require_main.printable(text).replace(/[{}]/g, "$&$&").replace(/\](?=\()/g, `]${"\u2060"}`);
}

exports.renderSarif = renderSarif;