const require_main = require("./main-dr5WOIxM.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_start = require("./start-itszKgPP.cjs");
const require_requirements = require("./requirements-B2-TIrLH.cjs");
const require_reference = require("./reference-QqqH-1GN.cjs");

// src/commands/explain.ts
const CHECKS = require_audit.AREAS.flatMap(({ checks }) => checks);
/** Explains a check, an area or a requirement: what is asked, by whom, how it is scored, how it is met. */
async function explain(name, lang, { words }, io) {
	const resolved = await require_audit.policyFor("-", void 0, words, io);
	const module = await require_start.wordsIn(lang ?? ("report" in resolved ? void 0 : resolved.files.language) ?? words.language);
	const { plan: places } = await require_start.loadPlaces(module.words.language);
	const { errors } = module.words.interface.cli;
	const rules = "report" in resolved ? [] : resolved.rules;
	const limits = "report" in resolved ? {} : resolved.policy.limits;
	const names = [
		...require_audit.AREAS,
		...CHECKS,
		...require_requirements.REQUIREMENTS,
		...rules
	].map(({ id }) => id);
	const found = require_audit.oneOf(name, names, errors["unknown-name"]({ name }), errors["unknown-name-fix"](), module.words);
	const pen = require_audit.penOf(require_audit.lookOf(io.stdout));
	const text = `${[
		...require_audit.AREAS.filter(({ id }) => id === found).flatMap((area) => aboutArea(area, module.words, places, pen)),
		...CHECKS.filter(({ id }) => id === found).flatMap((check) => aboutCheck(check, limits?.[check.id], module, pen)),
		...rules.filter(({ id }) => id === found).flatMap((rule) => aboutRule(require_main.printable(rule), module.words, pen)),
		...require_requirements.REQUIREMENTS.filter(({ id }) => id === found).flatMap((asked) => aboutRequirement(asked, limits, module, pen))
	].join("\n")}\n`;
	io.stdout.write(io.stdout.unicode ? text : require_main.plainSigns(text));
	return 0;
}
function aboutArea({ id, checks }, words, places, pen) {
	const labels = words.interface.explain;
	const { title, about } = words.areas[id];
	const asking = require_requirements.REQUIREMENTS.filter((requirement) => requirement.area === id);
	const weight = require_main.DEFAULT_POLICY.areaWeights[id] ?? 1;
	return [
		...titleLines(title(), id, pen),
		...require_audit.wrap(about(), 0, pen),
		...require_audit.section(labels["asked-by"](), asking.map((requirement) => require_reference.requirementText(requirement.id, words)), pen),
		...require_audit.section(labels.scored(), [labels["area-weight"]({
			weight,
			required: require_main.DEFAULT_POLICY.requiredSections.includes(id) ? "yes" : "no"
		})], pen),
		...require_audit.section(labels.checks(), [], pen),
		...checkRows(checks, words, pen),
		...fragment(labels["area-example"](), require_audit.dump({ [id]: places[id]?.examples?.[0] }), pen)
	];
}
function aboutCheck(check, limits, { words, examples }, pen) {
	const labels = words.interface.explain;
	const said = require_audit.wordsOf(check.id, words);
	if (said === void 0) return [];
	return [
		...titleLines(said.title(), check.id, pen),
		...require_audit.section(labels.asks(), [said.asks()], pen),
		...require_audit.section(labels.why(), [said.why()], pen),
		...require_audit.section(labels.fix(), [said.fix()], pen),
		...require_audit.section(labels.scored(), require_reference.scoringTexts(check, words, limits), pen),
		...said["not-applicable"] ? require_audit.section(labels["does-not-apply"](), [said["not-applicable"]()], pen) : [],
		...require_audit.section(labels["asked-by"](), check.covers.map((id) => require_reference.requirementText(id, words)), pen),
		...fragment(labels.example(), examples[check.id] ?? "", pen)
	];
}
/** A rule of the house: what its config says of it. */
function aboutRule(rule, words, pen) {
	const labels = words.interface.explain;
	const { id, level, effort = "small", title, asks = title, why, fix, schema, compare, file, line, path } = rule;
	const condition = schema === void 0 ? compare : schema;
	return [
		...titleLines(title, id, pen),
		...require_audit.section(labels.asks(), [asks], pen),
		...require_audit.section(labels.why(), [why], pen),
		...require_audit.section(labels.fix(), [fix], pen),
		...require_audit.section(labels.scored(), [words.policy.rules.scored(), `${labels.level({
			level,
			weight: require_main.LEVEL_WEIGHTS[level]
		})} ${labels.effort({ effort })}`], pen),
		...require_audit.section(labels["asked-by"](), [words.policy.rules["asked-by"]({
			file,
			line
		})], pen),
		...fragment(path, require_audit.dump(condition), pen)
	];
}
function aboutRequirement({ id, area }, limits, { words, examples }, pen) {
	const labels = words.interface.explain;
	const answering = CHECKS.filter(({ covers }) => covers.includes(id));
	return [
		...titleLines(words.areas[area].title(), id, pen),
		...require_audit.section(labels["asked-by"](), [require_reference.requirementText(id, words)], pen),
		...require_audit.section(labels["answered-by"](), [], pen),
		...answering.flatMap((check) => [...titleLines(require_audit.wordsOf(check.id, words)?.title() ?? "", check.id, pen).map((line) => `  ${line}`), ...require_reference.scoringTexts(check, words, limits?.[check.id]).flatMap((text) => require_audit.wrap(text, 4, pen))]),
		...answering.slice(0, 1).flatMap((check) => fragment(labels.example(), examples[check.id] ?? "", pen))
	];
}
/** A fragment of a plan, as it is to be typed. */
function fragment(title, yaml, pen) {
	return [...require_audit.section(title, [], pen), ...yaml.trimEnd().split("\n").map((line) => `  ${require_main.printable(line)}`)];
}
function titleLines(title, id, { ink, ...pen }) {
	return require_audit.wrap(`${ink.bold(title)} ${ink.dim(id)}`, 0, {
		ink,
		...pen
	});
}
function checkRows(checks, words, pen) {
	const { levels } = words.interface;
	const rows = checks.map(({ id, level }) => [
		id,
		pen.ink.dim(levels[level]()),
		require_audit.wordsOf(id, words)?.title() ?? ""
	]);
	const lines = require_audit.columns(rows);
	return lines.every((line) => require_main.fastStringWidth(line) <= pen.width) ? lines : rows.flatMap(([id = "", level = "", title = ""]) => require_audit.wrap(`${id} ${level} ${title}`, 2, pen, 2));
}

exports.explain = explain;