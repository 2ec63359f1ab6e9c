const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_start = require("./start-itszKgPP.cjs");
const require_strategy_plan_schema = require("./strategy-plan.schema-BEUWeV9x.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_write = require("./write-BooR1Nyb.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
const require_tell = require("./tell-BN-tgk-6.cjs");
const require_printer = require("./printer-B4YDqL_x.cjs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// src/interview/skeleton.ts
const LAYOUT = {
	step: 2,
	indentItems: true,
	inline: false
};
/** The comments keep to this width, in columns. */
const WIDTH = 100;
/**
* The text of a plan in which nothing is said yet: every key with what it means, which level needs it, and
* an example. It follows the format, so that an audit of it tells what is missing.
*/
function skeleton(scope, words) {
	const sections = require_tell.CHAPTERS.filter((chapter) => chapter === "company" || chapter !== "not_applicable" && (scope.areas === void 0 || scope.areas.includes(chapter)));
	const ordered = Object.keys(require_strategy_plan_schema.strategy_plan_schema_default.properties).flatMap((key) => sections.find((section) => section === key) ?? []);
	const pen = require_audit.penOf({
		width: WIDTH,
		colorLevel: 0,
		unicode: true
	});
	return `${[[
		...comment(words.interview.skeleton.about(), 0, pen),
		`# yaml-language-server: $schema=${require_strategy_plan_schema.strategy_plan_schema_default.$id}`,
		"format: 1"
	], ...ordered.map((section) => {
		const lines = groupLines([section], scope, words, pen);
		const about = require_audit.withLabel(require_tell.chapterTitle(section, words), require_tell.placeText([section], words).description, words.interface.report);
		return lines.length === 0 ? [] : [...comment(about, 0, pen), ...lines];
	})].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function groupLines(path, scope, words, pen) {
	const kind = require_tell.fieldAt(path)?.kind;
	if (kind?.type !== "group") return [];
	const members = kind.keys.flatMap((key) => keyLines([...path, key], kind.required.includes(key), scope, words, pen));
	const indent = "  ".repeat(path.length - 1);
	return members.length === 0 ? [] : [`${indent}${path.at(-1)}:`, ...members];
}
function keyLines(path, isRequired, scope, words, pen) {
	const field = require_tell.fieldAt(path);
	const level = levelOf(path);
	if (field === void 0 || !isRequired && !isWithin(level, scope.level)) return [];
	const said = require_tell.placeText(path, words);
	const column = 2 * (path.length - 1);
	const about = comment(`${said.description}${level === void 0 ? "" : ` (${words.interface.levels[level]()})`}`, column, pen);
	if (field.kind.type === "group") return [...about, ...groupLines(path, scope, words, pen)];
	const indent = " ".repeat(column);
	if (isRequired) return [...about, `${indent}${path.at(-1)}: ${words.interview.skeleton.name()}`];
	return [...about, ...valueLines(String(path.at(-1)), said, indent)];
}
/** A key without a value, and behind or below it an example. */
function valueLines(key, { example }, indent) {
	if (!require_write.isLong(example)) return [`${indent}${key}: # ${require_write.flowText(example)}`];
	const lines = require_write.blockText(example, LAYOUT).split("\n");
	return [`${indent}${key}:`, ...lines.map((line) => `${indent}  # ${line}`)];
}
function comment(text, column, pen) {
	const indent = " ".repeat(column);
	return require_audit.wrap(text, 0, {
		...pen,
		width: pen.width - column - 2
	}).map((line) => `${indent}# ${line}`);
}
/** The highest level of the checks that need a key. */
function levelOf(path) {
	return require_main.LEVELS.find((level) => require_tell.needing(require_audit.patternOf(path)).some((check) => check.level === level));
}
function isWithin(level, lowest) {
	return lowest === void 0 || level !== void 0 && require_main.LEVELS.indexOf(level) <= require_main.LEVELS.indexOf(lowest);
}

// src/commands/init.ts
/**
* Writes the skeleton of a plan, and gives the exit code.
*
* @throws Failure when the file is there already, unless it is to be replaced
*/
async function init(file, options, words, io) {
	const { errors, skeleton: labels } = words.interview;
	const areas = (options.area ?? []).map((name) => require_audit.areaNamed(name, words));
	const level = require_audit.lowestLevel(options.level, words);
	const places = (await require_start.loadPlaces(words.language)).plan;
	const text = skeleton({
		...areas.length > 0 && { areas },
		...level && { level }
	}, {
		...words,
		places
	});
	if (file === "-") {
		io.stdout.write(text);
		return 0;
	}
	if (node_path.default.extname(file).toLowerCase() === ".json") throw new require_main.Failure(errors["init-json"](), errors["init-json-fix"]());
	require_audit.refuseElsewhere(file, words, io);
	await write(file, text, options.force === true, words, io);
	require_printer.printer(io.stderr)([require_audit.wroteText(file, words), labels.next(require_main.printable({ file }))]);
	return 0;
}
async function write(file, text, isForced, words, io) {
	const { errors } = words.interview;
	const { errors: general } = words.interface.cli;
	try {
		if (isForced) await io.writeFile(file, text);
		else if (!await io.createFile(file, text)) throw new require_main.Failure(errors.exists({ file }), errors["exists-fix"]());
	} catch (error) {
		if (error instanceof require_main.Failure || require_main.isBug(error)) throw error;
		throw new require_main.Failure(general["cannot-write"]({
			file,
			reason: require_main.reasonOf(error, words)
		}), general["cannot-write-fix"]());
	}
}

exports.init = init;