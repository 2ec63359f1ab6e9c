const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_picomatch$1 = require("./picomatch-D5zduPd0.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_start = require("./start-itszKgPP.cjs");
const require_resolve = require("./resolve-1JMX_T2S.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_vm = require("node:vm");

// src/policy/limits.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
/**
* What is wrong with the limits that a config sets for checks.
*
* @param own the limits of the checks of the tool, by their ids
*/
function wrongLimits({ content, mistakeAt }, own) {
	return require_audit.firstMistakes(require_resolve.partsOf(content), ([{ checks = {} }, at]) => require_audit.firstMistakes(Object.entries(checks), ([check, value]) => {
		const { limits } = require_resolve.settingsOf(value);
		const tell = (place, ...said) => mistakeAt([
			...at,
			"checks",
			check,
			"limits",
			...place
		], ...said);
		return limits === void 0 ? [] : wrongOf(check, limits, own.get(check) ?? {}, tell);
	}));
}
function wrongOf(check, set, own, tell) {
	const known = Object.keys(own);
	if (known.length === 0) return [tell([], "no-limits", { check })];
	const unknown = Object.keys(set).filter((name) => !known.includes(name));
	return unknown.length > 0 ? require_audit.firstMistakes(unknown, (name) => {
		const meant = require_audit.nearest(name, known);
		return meant === void 0 ? [tell([name], "unknown-limit", {
			check,
			found: name,
			known
		})] : [tell([name], "unknown-limit-meant", {
			check,
			found: name,
			meant
		})];
	}) : wrongOrder(set, own, tell);
}
/** A scale without a way between its ends, or that runs the other way round than the check's own. */
function wrongOrder(set, own, tell) {
	const { full: ownFull, none: ownNone } = own;
	if (ownFull === void 0 || ownNone === void 0) return [];
	const { full = ownFull, none = ownNone } = set;
	if (Math.sign(full - none) === Math.sign(ownFull - ownNone)) return [];
	return [tell(Object.keys(set).slice(0, 1), "limits-order", {
		full,
		none,
		order: ownFull > ownNone ? "above" : "below"
	})];
}

// src/policy/within-time.ts
/**
* Runs things whose time together is bounded. What a house writes may take for ever: a pattern such as `(a+)+$`, or
* items of a list that have to differ. Only the machine under a script can be stopped in the midst of that.
*
* @param milliseconds what all of them may take together
* @returns what runs a thing; it throws what the thing throws, or that the time is up
*/
function within(milliseconds) {
	let left = milliseconds;
	const script = new node_vm.Script("result = run()");
	return (run) => {
		const frame = { run };
		const start = performance.now();
		try {
			script.runInContext((0, node_vm.createContext)(frame), { timeout: Math.max(1, Math.floor(left)) });
		} finally {
			left -= performance.now() - start;
		}
		return frame.result;
	};
}

// src/commands/policy-from.ts
/** What the globs of overrides may take together for one plan, in ms: one with ten stars in it may take for ever. */
const GLOB_TIME = 2e3;
/** The policy for a plan from a config, and all that it extends. */
async function policyFrom(found, plan, words, io) {
	const loaded = await load(found, [], /* @__PURE__ */ new Map(), words, io);
	if ("report" in loaded) return loaded;
	const inTime = within(GLOB_TIME);
	const isAbout = ({ file }, globs) => {
		const name = require_audit.nameWithin(file, plan, io);
		try {
			return inTime(() => (0, import_picomatch.default)([...globs], { dot: true })(name));
		} catch {
			const { errors } = words.interface.cli;
			throw new require_main.Failure(errors["slow-globs"]({
				file: require_audit.nameOf(file),
				globs
			}), errors["slow-globs-fix"]());
		}
	};
	const { configs } = loaded;
	const { rules, mistakes } = await rulesIn(configs, words.language);
	const ids = [...require_audit.CHECK_IDS, ...rules.map(({ id }) => id)];
	const wrong = [...mistakes, ...configs.flatMap((config) => [
		...require_resolve.unknownChecks(config, ids),
		...wrongLimits(config, require_audit.CHECK_LIMITS),
		...unknownLanguage(config),
		...outputsElsewhere(config, io)
	])];
	if (wrong.length > 0) return told(wrong, words, io);
	return {
		...require_resolve.resolvePolicy(configs, isAbout),
		files: filesOf(configs, io),
		rules
	};
}
/** The files that configs name, each from the folder of its config; the later configs go before. */
function filesOf(configs, io) {
	const named = (of) => {
		const config = configs.findLast(({ content }) => of(content) !== void 0);
		return config && of(config.content)?.map((name) => node_path.default.resolve(node_path.default.dirname(io.realPath(config.file)), name));
	};
	const waivers = named(({ waivers: house }) => house?.file === void 0 ? void 0 : [house.file])?.[0];
	const baseline = named(({ baseline: file }) => file === void 0 ? void 0 : [file])?.[0];
	const language = configs.findLast(({ content }) => content.language !== void 0)?.content.language;
	return {
		...waivers !== void 0 && { waivers },
		...baseline !== void 0 && { baseline },
		...language !== void 0 && { language },
		outputs: named(({ outputs }) => outputs) ?? []
	};
}
/** The rules of configs. What compiles their schemas is large, and few houses have rules. */
async function rulesIn(configs, language) {
	if (configs.every(({ content }) => content.rules === void 0)) return {
		rules: [],
		mistakes: []
	};
	const { compileSchema, SCHEMA_TIME } = await Promise.resolve().then(() => require("./compile-schema-DQyvz305.cjs"));
	const together = within(SCHEMA_TIME);
	const localize = await require_start.loadSchemaErrors(language);
	return require_audit.rulesOf(configs, require_audit.CHECK_IDS, (schema) => compileSchema(schema, localize, together));
}
/**
* A config and all that it extends, the extended ones first.
*
* @param chain the configs that led here, by their real names: one that comes up again is a circle
* @param known what was loaded before, by its real name: many may extend the same
*/
async function load({ file, within }, chain, known, words, io) {
	const name = require_audit.nameOf(file);
	const read = require_resolve.readConfig(await require_audit.readInput(file, words, io), name, within, require_audit.limitsIn(words, io));
	if (!read.readable) return { report: await require_audit.houseFileReport(read.problem, "no-config", words, io) };
	const { config, mistakes } = read;
	if (mistakes.length > 0) return told(mistakes, words, io);
	const here = [...chain, io.realPath(file)];
	const configs = [];
	for (const [index, reference] of (config.content.extends ?? []).entries()) {
		const profile = require_audit.PROFILE_IDS.find((id) => id === reference);
		if (profile !== void 0) {
			configs.push({
				...config,
				content: { profile },
				lineOf: () => config.lineOf(["extends", index])
			});
			continue;
		}
		const extended = resolved(reference, file, io);
		const mistake = (message, args) => told([config.mistakeAt(["extends", index], message, args)], words, io);
		if (/^[a-z][a-z+.-]*:\/\//i.test(reference)) return mistake("no-url", { found: reference });
		if (extended === void 0) return mistake("extends-missing", { found: reference });
		if (here.includes(io.realPath(extended))) return mistake("extends-cycle", {
			found: reference,
			chain: [...here, io.realPath(extended)].map(require_audit.nameOf)
		});
		const before = known.get(io.realPath(extended));
		const loaded = before ? { configs: before } : await load({
			file: extended,
			within: []
		}, here, known, words, io);
		if ("report" in loaded) return loaded;
		configs.push(...loaded.configs);
	}
	const all = lastOf([...configs, config]);
	known.set(io.realPath(file), all);
	return { configs: all };
}
/** Each config once, where it comes last: what it set before that is set again there. */
function lastOf(configs) {
	return [...new Set(configs.toReversed())].reverse();
}
function unknownLanguage({ content: { language }, mistakeAt }) {
	const known = require_start.LANGUAGE_IDS;
	return language === void 0 || known.includes(language) ? [] : [mistakeAt(["language"], "no-language", {
		found: language,
		known
	})];
}
/** Nobody who audits a plan has to expect that a config, which is found by itself, replaces files anywhere. */
function outputsElsewhere({ file, content: { outputs = [] }, mistakeAt }, io) {
	const folder = node_path.default.dirname(io.realPath(file));
	const own = [folder, io.realPath("")];
	return outputs.flatMap((name, index) => {
		const place = io.realPath(node_path.default.resolve(folder, name));
		return own.some((here) => require_start.isWithin(here, place)) ? [] : [mistakeAt(["outputs", index], "output-elsewhere", {
			found: name,
			place
		})];
	});
}
async function told(mistakes, words, io) {
	return { report: await require_audit.mistakesReport(mistakes, words, io.stderr) };
}
/** The file that `extends` names: a path from the config's folder, or a package that has a config at its top. */
function resolved(reference, from, io) {
	const folder = node_path.default.dirname(io.realPath(from));
	if (/^\.{0,2}[\\/]|^[a-z]:[\\/]/i.test(reference)) {
		const file = node_path.default.resolve(folder, reference);
		return io.namesIn(node_path.default.dirname(file)).includes(node_path.default.basename(file)) ? file : void 0;
	}
	for (let at = folder;; at = node_path.default.dirname(at)) {
		const installed = node_path.default.join(at, "node_modules", reference);
		const name = require_main.CONFIG_FILES.find((candidate) => io.namesIn(installed).includes(candidate));
		if (name !== void 0) return node_path.default.join(installed, name);
		if (node_path.default.dirname(at) === at) return void 0;
	}
}

exports.policyFrom = policyFrom;
exports.within = within;