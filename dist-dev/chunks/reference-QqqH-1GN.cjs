const require_requirements = require("./requirements-B2-TIrLH.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");

// src/render/reference.ts
function checkRow({ id, level, effort, covers }, words) {
	return {
		id,
		level,
		effort,
		covers,
		title: require_audit.wordsOf(id, words)?.title() ?? id
	};
}
/** What a requirement asks, and the document that asks it. */
function requirementText(id, words) {
	const labels = words.interface.explain;
	const requirement = require_requirements.REQUIREMENTS.find((candidate) => candidate.id === id);
	const requirements = words.knowledge.requirements;
	const documents = words.knowledge.documents;
	const text = requirements[id];
	const document = documents[requirement?.document ?? ""];
	if (text === void 0 || document === void 0) return labels.practice();
	const source = words.interface.report["source-of"]({
		title: document.title(),
		publisher: document.publisher()
	});
	return labels.requirement({
		id,
		text: text(),
		source
	});
}
/**
* When a check earns everything, a part or nothing, and what it weighs.
*
* @param changed the limits that a house has set in the place of the check's own
*/
function scoringTexts({ id, level, effort, limits }, words, changed) {
	const labels = words.interface.explain;
	const weight = `${labels.level({
		level,
		weight: require_main.LEVEL_WEIGHTS[level]
	})} ${labels.effort({ effort })}`;
	return [require_audit.wordsOf(id, words)?.scored({
		...limits,
		...changed
	}) ?? "", weight];
}
/** The cells of a table of checks, its head first. */
function checkCells(rows, { interface: said }) {
	const { report, levels, efforts } = said;
	return [[
		report.check(),
		report.level(),
		report.effort(),
		report.requirement(),
		report["what-it-shows"]()
	], ...rows.map(({ id, level, effort, covers, title }) => [
		id,
		levels[level](),
		efforts[effort](),
		covers.map((covered) => covered === "practice" ? report.practice() : covered).join(", "),
		title
	])];
}
/** All checks as a Markdown table. */
function checkTable(rows, words) {
	const [head, ...body] = checkCells(rows, words);
	const coded = body.map(([id, ...cells]) => [`\`${id}\``, ...cells]);
	return [
		head,
		head.map(() => "---"),
		...coded
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

Object.defineProperty(exports, "checkCells", {
  enumerable: true,
  get: function () {
    return checkCells;
  }
});
Object.defineProperty(exports, "checkRow", {
  enumerable: true,
  get: function () {
    return checkRow;
  }
});
Object.defineProperty(exports, "checkTable", {
  enumerable: true,
  get: function () {
    return checkTable;
  }
});
Object.defineProperty(exports, "requirementText", {
  enumerable: true,
  get: function () {
    return requirementText;
  }
});
Object.defineProperty(exports, "scoringTexts", {
  enumerable: true,
  get: function () {
    return scoringTexts;
  }
});