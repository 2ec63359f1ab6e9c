const require_main = require("./main-dr5WOIxM.cjs");
const require_report = require("./report-BLAV919h.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_table = require("./table-BuSUEyRc.cjs");
const require_start = require("./start-itszKgPP.cjs");

// src/render/standings.ts
/** The column of the company's name, which may be of any length. */
const COMPANY = 1;
/** What a table of plans shows of an audit: of hundreds of plans, nothing else is put into words. */
function standingOf(audit, words) {
	const { report } = words.interface;
	const isUnknown = audit.areas.some(({ unknown }) => unknown);
	return require_main.printable({
		plan: audit.file === "-" ? report["standard-input"]() : audit.file,
		company: audit.company,
		readiness: require_audit.scoreView(audit.readiness, isUnknown, words),
		gap: audit.gap === null ? report.none() : String(audit.gap),
		coverage: audit.coverage,
		must: audit.verdict.openMusts,
		verdict: require_audit.verdictView(audit, words),
		failedGates: audit.verdict.gates.filter(({ passed }) => !passed).map((gate) => require_audit.gateView(gate, words))
	});
}
/**
* Plans side by side as text for a terminal: what could not be read, then the lowest readiness first; and
* what failed in each, unless that is not wanted.
*/
function renderStandings(standings, { interface: labels }, { quiet, ...look }) {
	const pen = require_audit.penOf(look);
	const sorted = [...standings].sort(byReadiness);
	const table = pen.width < 70 ? lines(sorted, labels, pen) : rows(sorted, labels, pen);
	const gates = quiet ? [] : sorted.flatMap((standing) => failedGates(standing, labels, pen));
	const text = `${[
		require_audit.heading(title(sorted, labels), pen),
		...table,
		...gates
	].join("\n")}\n`;
	return look.unicode ? text : require_main.plainSigns(text);
}
function title(standings, labels) {
	const audited = standings.filter(isAudited);
	const passed = audited.filter(({ verdict }) => verdict.passed).length;
	return labels.standings.title({
		plans: standings.length,
		passed,
		failed: audited.length - passed,
		unreadable: standings.length - audited.length
	});
}
function isAudited(standing) {
	return standing.readiness !== null;
}
/** What could not be read comes first, then what nobody knows the readiness of; equals by their names. */
function byReadiness(a, b) {
	return place(a) - place(b) || (a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : 0);
}
function place({ readiness }) {
	return readiness === null ? -2 : readiness.value ?? -1;
}
function rows(standings, { standings: said }, pen) {
	const { ink, width } = pen;
	const head = [
		`  ${said.readiness()}`,
		said.plan(),
		said.gap(),
		said.coverage(),
		said.must(),
		said.verdict()
	];
	const cells = standings.map((standing) => isAudited(standing) ? [
		`  ${readinessText(standing.readiness, pen)}`,
		standing.company,
		standing.gap.padStart(3),
		said.answered({ ...standing.coverage }),
		String(standing.must).padStart(4),
		verdictText(standing, pen)
	] : [`  ${ink.dim("-")}`, ink.red(said["cannot-be-read"]())]);
	const widths = require_table.fittedWidths(head, cells, COMPANY, width);
	const table = standings.map((standing, index) => ({
		cells: require_table.wrapped(cells[index] ?? [], COMPANY, widths),
		below: require_audit.wrap(ink.dim(standing.plan), widths[0] ?? 0, pen)
	}));
	return require_table.tableWithLines(head, table, widths);
}
function lines(standings, { standings: said, report }, pen) {
	return standings.flatMap((standing) => {
		if (!isAudited(standing)) return require_audit.wrap(`${pen.ink.red(said["cannot-be-read"]())} ${pen.ink.dim(standing.plan)}`, 2, pen, 4);
		const facts = [
			require_audit.withLabel(report.gap(), standing.gap, report),
			said["coverage-of"]({ ...standing.coverage }),
			said["must-findings"]({ count: standing.must })
		];
		return [...require_audit.wrap(`${readinessText(standing.readiness, pen)} ${standing.company} ${pen.ink.dim(standing.plan)}`, 2, pen, 4), ...require_audit.wrap(`${verdictText(standing, pen)}${pen.dot}${pen.ink.dim(facts.join(pen.dot))}`, 6, pen)];
	});
}
function failedGates(standing, labels, pen) {
	if (!isAudited(standing) || standing.failedGates.length === 0) return [];
	return [
		"",
		...require_audit.wrap(`${require_audit.heading(standing.company, pen)}  ${pen.ink.dim(standing.plan)}`, 0, pen, 2),
		...standing.failedGates.flatMap((gate) => require_audit.gateLines(gate, { labels }, pen))
	];
}
function readinessText({ band, text }, { ink }) {
	return require_audit.colourOf(band, ink)(text.padStart(3));
}
function verdictText({ verdict }, { ink }) {
	return verdict.passed ? ink.green(verdict.text) : ink.red(verdict.text);
}

// src/commands/plan-result.ts
/** Audits one of many plans, and makes what was asked for of it. */
async function planResult(plan, kinds, options, words, io) {
	const result = await attempt(() => require_audit.assessedPlan(plan, options, words, io), options, words);
	if ("report" in result) return {
		standing: {
			plan: require_main.printable(plan),
			readiness: null
		},
		code: 2,
		told: [result.report],
		texts: []
	};
	const texts = [];
	if (kinds.length > 0) {
		const made = require_audit.wholeOf(result);
		for (const kind of kinds) texts.push(await textOf(made, kind));
	}
	const standing = detached(standingOf(result.assessment, require_audit.withRuleWords(words, result.rules)));
	const ended = await attempt(async () => ({ code: require_audit.exitCodeOf(result.assessment, options.exitZero === true, words) }), options, words);
	return "report" in ended ? {
		standing,
		code: 2,
		told: [ended.report],
		texts
	} : {
		standing,
		code: ended.code,
		told: [],
		texts
	};
}
/** A copy: a text that was cut out of a plan holds the whole plan in memory. */
function detached(standing) {
	return JSON.parse(JSON.stringify(standing));
}
async function textOf(made, kind) {
	if (kind === "digest") return digestText(made);
	if (typeof kind === "string") return require_audit.renderReport(made, kind);
	return require_audit.renderReport(made, "terminal", { terminal: {
		...kind.terminal,
		verbose: true
	} });
}
/** What a portfolio keeps of an audit; empty where it has nothing to keep. */
async function digestText({ audit, text, rules, language }) {
	const { words } = await require_start.wordsIn(language);
	const digested = require_report.digestOf(require_audit.auditJson(require_audit.toView(audit, require_audit.withRuleWords(words, rules), {
		tool: require_start.TOOL,
		text
	})));
	return "digest" in digested ? JSON.stringify(digested.digest) : "";
}
/** What was asked for; or, where a file stands against it, what is to be told of that. */
async function attempt(run, { debug = false }, words) {
	try {
		return await run();
	} catch (error) {
		if (error instanceof require_main.Failure) return { report: require_main.failureText(error, words, debug) };
		throw error;
	}
}

// src/commands/progress.ts
/** Faster than this nobody reads, in ms. */
const PACE = 100;
/** Takes the cursor to the line's beginning, and the line away. */
const ERASED = "\r\x1B[K";
/** The progress of so many plans. Each time it is shown, signals and streams have their turn. */
function progressOf(plans, isSilent, { interface: { standings } }, io) {
	const isShown = !isSilent && io.stderr.isTerminal && io.env["TERM"] !== "dumb";
	let last = io.now();
	let isThere = false;
	const clear = () => {
		if (isThere) io.stderr.write(ERASED);
		isThere = false;
	};
	return {
		clear,
		show: async (done) => {
			if (io.now() - last < PACE) return;
			last = io.now();
			if (isShown) {
				io.stderr.write(`${ERASED}${standings.progress({
					done,
					plans
				})}`);
				isThere = true;
			}
			await io.breathe();
		}
	};
}

// src/commands/many-plans.ts
/**
* Audits several plans, each by itself, and gives the exit code: the worst of theirs.
* Of each only its line of the table is kept; its reports are written at once, in the order of the plans. An
* interruption ends it after the plan at hand, and what was finished is shown.
*
* @param reading the same world, for plans and the files of their houses
*/
async function auditMany(plans, options, outputs, words, io, reading) {
	refuseOneEarlierAudit(options.regression, words);
	require_audit.withGates(require_main.DEFAULT_POLICY, {
		...options,
		regression: true
	}, words, io);
	const onScreen = printed(options, words, io);
	const sinks = [
		...ownFiles(outputs, words, io),
		...sharedFiles(outputs, words, io),
		...onScreen
	];
	const progress = progressOf(plans.length, onScreen.length > 0 && io.stdout.isTerminal, words, io);
	const tellPlainly = teller(io);
	const tell = (report) => {
		progress.clear();
		tellPlainly(report);
	};
	const settleOut = plans.length < MANY ? void 0 : await io.settleIn();
	const standings = [];
	const codes = [];
	let isInterrupted = false;
	const listenNoMore = io.onInterrupt(() => {
		isInterrupted = true;
	});
	for (const plan of plans) {
		await progress.show(standings.length);
		if (isInterrupted) break;
		const kinds = sinks.flatMap(({ kindsOf }) => kindsOf(plan));
		const { standing, code, told, texts } = await planResult(plan, kinds, options, words, reading);
		for (const report of told) tell(report);
		let taken = 0;
		for (const { kindsOf, add } of texts.length > 0 ? sinks : []) {
			const own = texts.slice(taken, taken + kindsOf(plan).length);
			taken += own.length;
			await add(plan, own);
		}
		standings.push(standing);
		codes.push(code);
	}
	listenNoMore();
	settleOut?.();
	progress.clear();
	if (!isInterrupted) for (const { end } of sinks) await end();
	summarize(standings, options, tell, words, io);
	if (!isInterrupted) return Math.max(...codes);
	io.stderr.write(`${words.interface.standings.interrupted({
		done: standings.length,
		plans: plans.length
	})}\n`);
	return INTERRUPTED;
}
/** So many plans are long work, for which it pays to set Node up. */
const MANY = 50;
/** The exit code of what was interrupted: 128 and the number of the signal, as shells have it. */
const INTERRUPTED = 130;
/** The table of all plans: on standard output, or on standard error where that is for a machine and all is not well. */
function summarize(standings, { chosen = "terminal", quiet = false }, tell, words, io) {
	if (chosen === "terminal") {
		io.stdout.write(renderStandings(standings, words, {
			...require_audit.lookOf(io.stdout),
			quiet
		}));
		return;
	}
	if (!standings.every((standing) => standing.readiness !== null && standing.verdict.passed)) tell(renderStandings(standings, words, {
		...require_audit.lookOf(io.stderr),
		quiet
	}));
}
function ownFiles({ own }, words, io) {
	const filesOf = (plan) => own.get(plan) ?? [];
	return [{
		kindsOf: (plan) => filesOf(plan).map(({ format }) => format),
		add: async (plan, texts) => {
			for (const [index, { name }] of filesOf(plan).entries()) await writeReport(name, texts[index] ?? "", words, io);
		},
		end: async () => void 0
	}];
}
/** A file is replaced as a whole, so its text has to be kept until the last plan. */
function sharedFiles({ shared }, words, io) {
	return shared.map(({ name, format }) => {
		const joiner = require_audit.joinerOf(format);
		const parts = [];
		return {
			kindsOf: () => [format],
			add: async (_, texts) => void parts.push(...texts.map(joiner.next)),
			end: () => writeReport(name, [...parts, joiner.end()].join(""), words, io)
		};
	});
}
/** What goes to standard output before the table, and to the page of a job. */
function printed({ chosen = "terminal", verbose = false }, words, io) {
	if (chosen === "terminal") return verbose ? [wholeReports(io)] : [];
	const joiner = joinerFor(chosen, words);
	const text = {
		kindsOf: () => [chosen],
		add: async (_, texts) => io.stdout.write(texts.map(joiner.next).join("")),
		end: async () => io.stdout.write(joiner.end())
	};
	return chosen === "github" && require_audit.given(io.env["GITHUB_STEP_SUMMARY"]) !== void 0 ? [text, jobPage(words, io)] : [text];
}
function wholeReports(io) {
	const terminal = require_audit.lookOf(io.stdout);
	return {
		kindsOf: () => [{ terminal }],
		add: async (_, texts) => io.stdout.write(texts.map((text) => `${text}\n`).join("")),
		end: async () => void 0
	};
}
/** One page takes no more than 1 MiB, so it shows the plans side by side rather than report after report. */
function jobPage(words, io) {
	const digests = [];
	return {
		kindsOf: () => ["digest"],
		add: async (_, texts) => {
			for (const text of texts) if (text !== "") digests.push(JSON.parse(text));
		},
		end: async () => {
			if (digests.length > 0) await require_audit.appendStepSummary(await require_report.renderPortfolio(digests, "markdown", { language: words.language }), words, io);
		}
	};
}
async function writeReport(name, text, words, io) {
	await require_audit.writeFile(name, text, words, io);
	io.stderr.write(`${require_audit.wroteText(name, words)}\n`);
}
function refuseOneEarlierAudit(regression, { interface: { cli } }) {
	if (typeof regression !== "string" || require_audit.isPerPlan(regression)) return;
	const { errors } = cli;
	throw new require_main.Failure(errors["needs-name-of-audit"]({ file: regression }), errors["needs-name-of-audit-fix"]());
}
function joinerFor(format, { interface: { cli } }) {
	const joined = require_audit.JOINED_FORMATS.find((candidate) => candidate === format);
	if (joined !== void 0) return require_audit.joinerOf(joined);
	throw new require_main.Failure(cli.errors["one-plan-format"]({ format }), cli.errors["one-plan-format-fix"]({ formats: require_audit.JOINED_FORMATS }));
}
/** Tells on standard error, and the same only once: a house's file may keep many plans from being audited. */
function teller(io) {
	const told = /* @__PURE__ */ new Set();
	return (report) => {
		if (told.has(report)) return;
		told.add(report);
		io.stderr.write(io.stderr.unicode ? report : require_main.plainSigns(report));
	};
}

exports.auditMany = auditMany;