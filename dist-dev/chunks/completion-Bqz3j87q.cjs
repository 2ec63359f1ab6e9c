const require_main = require("./main-dr5WOIxM.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_requirements = require("./requirements-B2-TIrLH.cjs");

// src/commands/completion.ts
/** Prints the script by which a shell completes this command line. */
function completion(shell, root, words, io) {
	const { errors } = words.interface.cli;
	const chosen = require_audit.oneOf(shell, require_main.SHELLS, errors["unknown-shell"]({ name: shell }), errors["unknown-shell-fix"]({ shells: require_main.SHELLS }), words);
	const script = require_main.completionScript(commandEntry(root), chosen);
	io.stdout.write(io.stdout.unicode ? script : require_main.plainSigns(script));
	return 0;
}
/**
* The values that options and arguments take; what goes before is the command, where that matters. They
* are not `choices` of commander, because our own errors tell more than its.
*/
const VALUES = {
	"audit --format": require_main.FORMATS,
	"portfolio --format": require_main.PORTFOLIO_FORMATS,
	"config --format": require_main.CONFIG_FORMATS,
	"checks --format": require_main.LIST_FORMATS,
	"waive --kind": [
		"accepted",
		"planned",
		"elsewhere"
	],
	"waive check": require_audit.WAIVABLE_IDS,
	"explain name": [...require_audit.AREAS.flatMap(({ id, checks }) => [id, ...checks.map((check) => check.id)]), ...ids(require_requirements.REQUIREMENTS)],
	"completion shell": require_main.SHELLS,
	"--area": require_main.AREA_IDS,
	"--fail-on": require_main.FAIL_ON,
	"--level": require_main.LEVELS
};
/** What stands in the help for the name of a file. */
const FILES = /* @__PURE__ */ new Set([
	"file",
	"plan",
	"plans",
	"audits",
	"audit.json"
]);
/** A command, what it takes and the commands below it, as commander knows them. */
function commandEntry(command, path = []) {
	const help = command.createHelp();
	return {
		path,
		about: command.description(),
		children: help.visibleCommands(command).map((child) => commandEntry(child, [...path, child.name()])),
		options: help.visibleOptions(command).map((option) => ({
			flags: [option.short, option.long].filter((flag) => typeof flag === "string"),
			about: option.description,
			isRepeatable: option.parseArg !== void 0,
			expects: expectedOf(option, path)
		})),
		arguments: command.registeredArguments.map((argument) => ({
			name: argument.name(),
			isRepeatable: argument.variadic,
			expects: expectedBy(argument.name(), argument.name(), path)
		}))
	};
}
function expectedOf(option, path) {
	const [, placeholder] = /[<[]([^<>[\]]+)[>\]]/.exec(option.flags) ?? [];
	return placeholder === void 0 ? null : expectedBy(option.long ?? "", placeholder, path);
}
function expectedBy(name, placeholder, path) {
	const values = VALUES[`${path.join(" ")} ${name}`] ?? VALUES[name];
	if (values) return {
		kind: "values",
		values
	};
	return { kind: FILES.has(placeholder) ? "file" : "text" };
}
function ids(items) {
	return items.map(({ id }) => id);
}

exports.completion = completion;