const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_edit = require("./edit-DrBoiTUv.cjs");
const require_waivers = require("./waivers-BhgYpRxW.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// src/commands/waive.ts
/** The byte order mark. */
const MARK = "\ufeff";
const NEW_FILE = "format: 1\nwaivers:\n";
/**
* Writes a waiver into its file, comments and all else there kept, and gives the exit code.
*
* @throws Failure when the file cannot be read or written
*/
async function waive(check, options, words, io) {
	const { policy, interface: { cli } } = words;
	const today = require_audit.dayOf(require_audit.given(options.today), words, io);
	const resolved = await require_audit.policyFor(options.plan ?? "-", require_audit.given(options.config), words, io);
	if ("report" in resolved) {
		io.stderr.write(resolved.report);
		return 2;
	}
	const { files, horizon, rules } = resolved;
	const file = require_audit.given(options.waivers) ?? files.waivers ?? require_audit.findUpwards("-", "strategy.waivers.yaml", io) ?? "strategy.waivers.yaml";
	const name = node_path.default.relative("", io.realPath(file)) || file;
	const content = require_audit.contentOf(file, words, io);
	const limits = require_audit.limitsIn(words, io);
	const parsed = begun(content, name, limits);
	if (!parsed.readable) {
		io.stderr.write(await require_audit.houseFileReport(parsed.problem, "no-waivers", words, io));
		return 2;
	}
	const { source } = parsed;
	const entries = require_audit.valueAt(source.data, ["waivers"]);
	const place = ["waivers", Array.isArray(entries) ? entries.length : 0];
	const text = require_edit.withValue(source, place, entryOf(check, options));
	if (text === void 0) throw new require_main.Failure(policy.errors["cannot-add"]({ file: name }), policy.errors["cannot-add-fix"]());
	const read = require_waivers.readWaivers(text, name, require_audit.rulesFor(today, horizon, rules, limits));
	if (options.expires < today && require_audit.isDay(options.expires)) {
		const error = policy.errors["already-over"]({ expires: options.expires });
		throw new require_main.Failure(error, policy.errors["already-over-fix"]({ today }));
	}
	if (!read.readable || read.mistakes.length > 0) {
		if (read.readable) io.stderr.write(await require_audit.mistakesReport(read.mistakes, words, io.stderr));
		io.stderr.write(`${cli.errors.hint()} ${policy.errors["not-written"](require_main.printable({ file: name }))}\n`);
		return 2;
	}
	await require_audit.writeFile(file, hasMark(content) ? MARK + text : text, words, io);
	io.stderr.write(`${require_audit.wroteText(name, words)}\n`);
	return 0;
}
/** The waivers as they stand; where there are none yet, or nothing but comments, a list to add to. */
function begun(content, name, limits) {
	if (content === void 0) return require_audit.parsePlan(NEW_FILE, name, limits);
	const parsed = require_audit.parsePlan(content, name, limits);
	if (parsed.readable || parsed.problem.message !== "empty") return parsed;
	const comments = require_audit.decode(content).text;
	const started = require_audit.parsePlan(`${comments}${/[^\r\n]$/.test(comments) ? "\n" : ""}${NEW_FILE}`, name, limits);
	return started.readable ? started : parsed;
}
/** Whether a file starts with a byte order mark, which reading takes off. */
function hasMark(content) {
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(content?.subarray(0, 3)) === MARK;
}
/** The entry as the file has it; what was not told is left out. */
function entryOf(check, options) {
	const { place, plan, kind, reason, owner, approvedBy, expires, ticket } = options;
	return {
		check,
		...place !== void 0 && { place },
		...plan !== void 0 && { plan },
		kind,
		reason,
		owner,
		approved_by: approvedBy,
		expires,
		...ticket !== void 0 && { ticket }
	};
}

exports.waive = waive;