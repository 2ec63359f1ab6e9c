const require_main = require("./main-dr5WOIxM.cjs");
const require_start = require("./start-itszKgPP.cjs");
const require_write = require("./write-BooR1Nyb.cjs");
const require_resolve = require("./resolve-1JMX_T2S.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_printer = require("./printer-B4YDqL_x.cjs");

// src/commands/config.ts
/** The variables of the environment that go over a config, and what they set. */
const VARIABLES = [
	["STRATEGY_FAIL_ON", "gates.fail_on"],
	["STRATEGY_MIN_SCORE", "gates.min_score"],
	["STRATEGY_MAX_FINDINGS", "gates.max_findings"],
	["STRATEGY_MIN_COVERAGE", "gates.min_coverage"],
	["STRATEGY_WAIVERS", "waivers.file"],
	["STRATEGY_BASELINE", "baseline"],
	["STRATEGY_LANG", "language"]
];
/** Prints the policy that is in force for a plan, and where each of its values comes from; gives the exit code. */
async function config(plan, options, words, io) {
	const { errors } = words.interface.cli;
	const format = require_audit.oneOf(options.format, require_main.CONFIG_FORMATS, errors["unknown-format"]({ name: options.format }), errors["unknown-format-fix"]({ formats: require_main.CONFIG_FORMATS }), words);
	const resolved = await require_audit.policyFor(plan, require_audit.given(options.config), words, io);
	if ("report" in resolved) {
		io.stderr.write(resolved.report);
		return 2;
	}
	const settings = withEnvironment(resolved.settings ?? require_resolve.resolvePolicy([], () => false).settings, io);
	if (format === "json") io.stdout.write(`${require_audit.jsonText({ settings }, 2)}\n`);
	else {
		const { words: own } = await require_start.wordsIn(options.lang ?? resolved.files.language ?? words.language);
		require_printer.printer(io.stdout)(lines(settings, own, io));
	}
	return 0;
}
function withEnvironment(settings, io) {
	const over = VARIABLES.flatMap(([name, key]) => {
		const value = require_audit.given(io.env[name]);
		return value === void 0 ? [] : [{
			key,
			value,
			origin: {
				from: "environment",
				name
			}
		}];
	});
	const keys = new Set(over.map(({ key }) => key));
	return [...settings.filter(({ key }) => !keys.has(key)), ...over].sort((a, b) => a.key < b.key ? -1 : 1);
}
/** A line for each value, as YAML with its origin behind it. */
function lines(settings, words, io) {
	const { ink } = require_audit.penOf(require_audit.lookOf(io.stdout));
	const rows = settings.map(({ key, value, origin }) => ({
		text: require_main.printable(`${key}: ${require_write.flowText(value)}`),
		origin: originText(origin, words)
	}));
	const width = Math.min(WIDEST, Math.max(...rows.map(({ text }) => require_main.fastStringWidth(text))));
	return rows.map(({ text, origin }) => `${require_audit.pad(text, width)}  ${ink.dim(`# ${require_main.printable(origin)}`)}`);
}
/** The origins stand in a column, unless a value is longer than this. */
const WIDEST = 44;
function originText(origin, { policy: { config: labels } }) {
	switch (origin.from) {
		case "default": return labels.origin.default();
		case "profile": return labels.origin.profile({ profile: origin.profile });
		case "file": return labels.origin.file({
			file: origin.file,
			line: origin.line
		});
		case "environment": return labels.origin.environment({ name: origin.name });
	}
}

exports.config = config;