const require_main = require("./main-dr5WOIxM.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_reference = require("./reference-QqqH-1GN.cjs");
const require_table = require("./table-BuSUEyRc.cjs");

// src/commands/checks.ts
/** Lists all checks: id, level, effort, requirements and title. */
function checks(format, words, io) {
	const { errors } = words.interface.cli;
	const wrong = errors["unknown-format"]({ name: format });
	const chosen = require_audit.oneOf(format, require_main.LIST_FORMATS, wrong, errors["unknown-format-fix"]({ formats: require_main.LIST_FORMATS }), words);
	const rows = require_audit.AREAS.flatMap((area) => area.checks.map((check) => require_reference.checkRow(check, words)));
	io.stdout.write(`${{
		table: () => textTable(rows, words, io.stdout.columns),
		json: () => JSON.stringify(rows, null, 2),
		markdown: () => require_reference.checkTable(rows, words)
	}[chosen]()}\n`);
	return 0;
}
/** Titles are not squeezed below this width, in columns. */
const NARROWEST_TITLE = 20;
/** A table as wide as its cells where it is read by a program, and within the columns of a terminal. */
function textTable(rows, words, columns) {
	const [head, ...cells] = require_reference.checkCells(rows, words);
	const all = [head, ...cells];
	const fixed = [
		0,
		1,
		2,
		3
	].map((index) => 2 + Math.max(...all.map((row) => require_main.fastStringWidth(row[index] ?? ""))));
	const room = (columns ?? 0) - fixed.reduce((sum, width) => sum + width, 0);
	return require_table.tableLines(head, cells, room >= NARROWEST_TITLE ? [...fixed, room] : []).join("\n");
}

exports.checks = checks;