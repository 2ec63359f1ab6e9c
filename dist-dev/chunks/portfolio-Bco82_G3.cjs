const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_start = require("./start-itszKgPP.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_report = require("./report-BLAV919h.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// src/portfolio/entries.ts
/**
* The audits in the text of a file: one as JSON, a list of them, or one a line (NDJSON). A line that is
* no JSON does not keep the others from being read. They come one by one, so that nobody has to hold all of them.
*
* @param isLines whether the file is known to hold one a line
*/
function* entriesIn(text, isLines) {
	if (isLines) {
		yield* linesOf(text);
		return;
	}
	const data = parsed(text);
	if (Array.isArray(data)) for (const [index, item] of data.entries()) yield {
		number: index + 1,
		data: item
	};
	else if (data !== void 0) yield { data };
	else {
		const [first] = linesOf(text);
		if (first?.data === void 0) yield { data: void 0 };
		else yield* linesOf(text);
	}
}
function* linesOf(text) {
	let start = 0;
	for (let number = 1; start < text.length; number += 1) {
		const end = text.indexOf("\n", start);
		const line = text.slice(start, end === -1 ? void 0 : end);
		if (line.trim() !== "") yield {
			line: number,
			data: parsed(line)
		};
		start = end === -1 ? text.length : end + 1;
	}
}
/** The data of a JSON text; undefined, which JSON cannot say, where it is none. */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/commands/portfolio.ts
/** The extensions of files that hold one audit a line. */
const LINES = /* @__PURE__ */ new Set([".ndjson", ".jsonl"]);
/** Joins audits that were made before, writes and prints the portfolio, and gives the exit code. */
async function portfolio(names, options, words, io) {
	const files = await require_audit.filesOf(names, words, io);
	const chosen = require_audit.given(options.format) === void 0 ? void 0 : formatNamed(options.format ?? "", words);
	const outputs = outputsOf(files, options.output ?? [], words, io);
	const { digests, failures } = await readAll(files, words, io);
	for (const failure of failures) {
		const text = require_main.failureText(failure, words, false);
		io.stderr.write(io.stderr.unicode ? text : require_main.plainSigns(text));
	}
	if (digests.length === 0) return 2;
	const render = (format) => require_report.renderPortfolio(digests, format, {
		language: words.language,
		terminal: require_audit.lookOf(io.stdout)
	});
	for (const { name, format } of outputs) {
		await require_audit.writeFile(name, await render(format), words, io);
		io.stderr.write(`${require_audit.wroteText(name, words)}\n`);
	}
	if (chosen !== void 0 || outputs.length === 0) io.stdout.write(await render(chosen ?? "terminal"));
	return failures.length > 0 ? 2 : 0;
}
/** Reads file by file; of an audit only what a portfolio needs is kept. */
async function readAll(files, words, io) {
	const digests = [];
	const failures = [];
	for (const file of files) try {
		const read = readAudits(file, await require_audit.readInput(file, words, io, "audits"), words, io);
		for (const digest of read.digests) digests.push(digest);
		for (const failure of read.failures) failures.push(failure);
	} catch (error) {
		if (!(error instanceof require_main.Failure)) throw error;
		failures.push(error);
	}
	return {
		digests,
		failures
	};
}
function readAudits(file, input, words, io) {
	const { audits: limit } = require_audit.limitsIn(words, io);
	if (input.length > require_audit.bytesIn(limit)) return {
		digests: [],
		failures: [failureOf(file, "too-large", { limit }, words)]
	};
	const { text, trouble } = require_audit.decode(input);
	if (trouble) return {
		digests: [],
		failures: [failureOf(file, "not-utf-8", {}, words)]
	};
	const digests = [];
	const failures = [];
	for (const entry of entriesIn(text, LINES.has(node_path.default.extname(file).toLowerCase()))) {
		if (failures.length === 100) {
			const more = words.policy.errors["more-mistakes"]({ count: 100 });
			failures.push(new require_main.Failure(`${file}: ${more}`, words.portfolio.fixes["not-an-audit"]({})));
			break;
		}
		const where = whereOf(file, entry, words);
		const result = entry.data === void 0 ? void 0 : require_report.digestOf(entry.data);
		if (result === void 0) failures.push(failureOf(where, "not-json", {}, words));
		else if ("digest" in result) digests.push(result.digest);
		else failures.push(failureOf(where, result.mistake.message, result.mistake.args, words));
	}
	if (digests.length + failures.length === 0) failures.push(failureOf(file, "empty", {}, words));
	return {
		digests,
		failures
	};
}
function failureOf(where, message, args, { portfolio: { mistakes, fixes } }) {
	return new require_main.Failure(`${where}: ${mistakes[message](args)}`, fixes[message](args));
}
function whereOf(file, { line, number }, { interface: { report }, portfolio: { mistakes } }) {
	const name = file === "-" ? report["standard-input"]() : file;
	if (line !== void 0) return mistakes.line({
		file: name,
		line: String(line)
	});
	return number === void 0 ? name : mistakes.entry({
		file: name,
		number
	});
}
/** The files to write, none of them twice and none an audit that is read. */
function outputsOf(audits, names, words, io) {
	const { errors } = words.interface.cli;
	const read = new Set(audits.filter((file) => file !== "-").map((file) => require_start.placeOf(io.realPath(file))));
	const taken = /* @__PURE__ */ new Set();
	return names.map((name) => {
		require_audit.refuseElsewhere(name, words, io);
		const place = require_start.placeOf(io.realPath(name));
		if (read.has(place)) throw new require_main.Failure(errors["overwrites-audit"]({ file: name }), errors["overwrites-audit-fix"]());
		if (taken.has(place)) throw new require_main.Failure(errors["same-output"]({ file: name }), errors["same-output-fix"]());
		taken.add(place);
		return {
			name,
			format: formatOfFile(name, words)
		};
	});
}
function formatOfFile(file, { interface: { cli } }) {
	const format = require_main.PORTFOLIO_EXTENSIONS[node_path.default.extname(file).toLowerCase()];
	if (format) return format;
	const extensions = Object.keys(require_main.PORTFOLIO_EXTENSIONS);
	throw new require_main.Failure(cli.errors["unknown-extension"]({ file }), cli.errors["unknown-extension-fix"]({ extensions }));
}
function formatNamed(name, words) {
	const { errors } = words.interface.cli;
	return require_main.PORTFOLIO_EXTENSIONS[`.${name}`] ?? require_audit.oneOf(name, require_main.PORTFOLIO_FORMATS, errors["unknown-format"]({ name }), errors["unknown-format-fix"]({ formats: require_main.PORTFOLIO_FORMATS }), words);
}

exports.portfolio = portfolio;