const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_start = require("./start-itszKgPP.cjs");
const require_baseline = require("./baseline-DGBGkn6O.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// src/commands/baseline.ts
/**
* Records the findings that plans have today, or takes out those that are mended, and gives the exit
* code. What was accepted is not recorded: it comes back when its waiver ends.
*/
async function baseline(change, plans, options, words, io) {
	const home = homeOf(plans, io);
	const resolved = await require_audit.policyFor(plans[0] ?? home, require_audit.given(options.config), words, io);
	if ("report" in resolved) return tell(resolved.report, io);
	const named = require_audit.given(options.baseline) ?? resolved.files.baseline;
	const found = await require_audit.baselineOf(home, named, words, io, { mayBeNew: change === "write" });
	if (found && "report" in found) return tell(found.report, io);
	const file = found?.file ?? named ?? home;
	const before = found?.content ?? { plans: {} };
	const after = new Map(Object.entries(before.plans));
	const told = [];
	for (const plan of plans) {
		const name = require_audit.nameWithin(file, plan, io);
		const known = require_audit.knownOf(before, name);
		const today = await findingsOf(plan, options, words, io);
		if ("report" in today) return tell(today.report, io);
		const kept = change === "write" ? recorded(today.findings) : stillThere(known, today.findings);
		if (change === "write" || after.has(name)) after.set(name, kept);
		const added = kept.filter((fingerprint) => !known.includes(fingerprint)).length;
		const mended = known.filter((fingerprint) => !kept.includes(fingerprint)).length;
		told.push(words.policy.baseline.recorded({
			plan: require_main.printable(name),
			count: kept.length,
			added,
			mended
		}));
	}
	if (found || change === "write") {
		await require_audit.writeFile(file, require_baseline.baselineText({ plans: Object.fromEntries(after) }), words, io);
		told.unshift(require_audit.wroteText(require_audit.nameOf(file), words));
	}
	io.stderr.write(`${told.join("\n")}\n`);
	return 0;
}
/** Where a new baseline goes: into the innermost folder that holds all plans, so that each of them finds it. */
function homeOf(plans, io) {
	const files = plans.map((plan) => io.realPath(plan === "-" ? "plan" : plan));
	return node_path.default.join(require_start.commonFolder(files), require_main.BASELINE_FILE);
}
/** What was accepted comes back when its waiver ends; nobody is to know it then. */
function recorded(findings) {
	return findings.filter(({ waiver }) => waiver === void 0).map(({ fingerprint }) => fingerprint);
}
/** What was accepted is not mended. */
function stillThere(known, findings) {
	const present = new Set(findings.map(({ fingerprint }) => fingerprint));
	return known.filter((fingerprint) => present.has(fingerprint));
}
/** All findings of a plan, those that somebody accepted marked; or what keeps it from being audited. */
async function findingsOf(plan, options, words, io) {
	const today = require_audit.dayOf(require_audit.given(options.today), words, io);
	const resolved = await require_audit.policyFor(plan, require_audit.given(options.config), words, io);
	if ("report" in resolved) return resolved;
	const { files, horizon, policy, rules } = resolved;
	const waivers = await require_audit.waiversOf(plan, require_audit.given(options.waivers) ?? files.waivers, require_audit.rulesFor(today, horizon, rules, require_audit.limitsIn(words, io)), words, io);
	if (waivers && "report" in waivers) return waivers;
	const result = require_audit.auditPlan(await require_audit.readInput(plan, words, io), {
		file: plan,
		today,
		policy,
		rules,
		waivers: waivers?.content ?? []
	});
	if (!result.readable) return { report: require_audit.unreadableReport(result.problem, words, require_audit.lookOf(io.stderr)) };
	if (result.mistakes.length > 0) return { report: await require_audit.mistakesReport(result.mistakes, words, io.stderr) };
	return { findings: result.audit.findings };
}
function tell(report, io) {
	io.stderr.write(report);
	return 2;
}

exports.baseline = baseline;