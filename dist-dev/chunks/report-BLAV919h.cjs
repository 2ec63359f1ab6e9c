const require_start = require("./start-itszKgPP.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");

// src/portfolio/digest.ts
/** The version of the audit's JSON that is read here. */
const KNOWN_FORMAT = 1;
/**
* Takes from an audit, as JSON holds it, what a portfolio needs, and says what is wrong where that is
* not there. Keys that it does not need may be missing, and others may be there: an audit by a later
* version of the same format is read as well.
*/
function digestOf(data) {
	if (!require_audit.isData(data)) return { mistake: {
		message: "not-an-audit",
		args: {}
	} };
	const mistake = formatMistake(data);
	if (mistake) return { mistake };
	const { file, company, profile, today, readiness, coverage, verdict, areas, checks, findings } = data;
	if (!isText(file)) return lacks("file");
	if (!isText(company)) return lacks("company");
	if (!isText(today) || !require_audit.isDay(today)) return lacks("today");
	if (!isScore(readiness)) return lacks("readiness");
	if (!isCoverage(coverage)) return lacks("coverage");
	if (!isVerdict(verdict)) return lacks("verdict");
	if (!isListOf(areas, isArea)) return lacks("areas");
	if (!isListOf(checks, isCheck)) return lacks("checks");
	if (!isListOf(findings, isFinding)) return lacks("findings");
	const fixes = new Map(findings.map(({ id, fix }) => [id, fix]));
	return { digest: {
		file,
		company,
		profile: isText(profile) ? profile : null,
		today,
		readiness,
		coverage: {
			answered: coverage.answered,
			applicable: coverage.applicable
		},
		passed: verdict.passed,
		must: findings.filter(isOpenMust).length,
		areas: areas.map(({ area, score }) => ({
			area,
			score
		})),
		checks: checks.filter(({ outcome }) => outcome !== "not-applicable").map(({ check, area, outcome, points, title }) => {
			return {
				check,
				area,
				outcome,
				points,
				title,
				fix: fixes.get(check) ?? ""
			};
		})
	} };
}
/** What the version of the format says against reading it. */
function formatMistake({ format, kind, checks, verdict }) {
	if (kind === "portfolio") return {
		message: "is-portfolio",
		args: {}
	};
	if (format === KNOWN_FORMAT) return checks !== void 0 || verdict !== void 0 ? void 0 : {
		message: "not-an-audit",
		args: {}
	};
	if (format === void 0) return {
		message: "not-an-audit",
		args: {}
	};
	if (typeof format === "number" && format > KNOWN_FORMAT) return {
		message: "newer-format",
		args: {
			format,
			known: KNOWN_FORMAT
		}
	};
	return {
		message: "unknown-format",
		args: { known: KNOWN_FORMAT }
	};
}
function lacks(key) {
	return { mistake: {
		message: "lacks",
		args: { key }
	} };
}
function isText(value) {
	return typeof value === "string";
}
function isCount(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
function isScore(value) {
	return value === null || typeof value === "number" && value >= 0 && value <= 100.000001;
}
function isCoverage(value) {
	return require_audit.isData(value) && isCount(value["answered"]) && isCount(value["applicable"]);
}
function isVerdict(value) {
	return require_audit.isData(value) && typeof value["passed"] === "boolean";
}
function isListOf(value, isItem) {
	return Array.isArray(value) && value.every(isItem);
}
function isArea(value) {
	return require_audit.isData(value) && isAreaId(value["area"]) && isScore(value["score"]);
}
/** Ids are no texts: reports show them as they are. Areas and checks of another version are taken too. */
function isAreaId(value) {
	return isText(value) && /^[a-z]+$/.test(value);
}
function isCheckId(value) {
	return isText(value) && /^[a-z]+\/[a-z0-9-]+$/.test(value);
}
function isCheck(value) {
	return require_audit.isData(value) && isCheckId(value["check"]) && isAreaId(value["area"]) && isText(value["outcome"]) && isText(value["title"]) && typeof value["points"] === "number";
}
function isFinding(value) {
	return require_audit.isData(value) && [
		"kind",
		"id",
		"level",
		"fix"
	].every((key) => isText(value[key]));
}
function isOpenMust({ kind, level, waiver, known }) {
	return kind !== "format" && level === "must" && waiver === void 0 && known !== true;
}

// src/portfolio/report.ts
/**
* Joins audits, whose JSON `digestOf` has read, and renders them; the order they come in does not matter.
*
* @throws RangeError when there are no words in the language asked for
*/
async function renderPortfolio(digests, format, { language = "en", terminal = {} } = {}) {
	const { words } = await require_start.wordsIn(language);
	const look = {
		width: 80,
		colorLevel: 0,
		unicode: true,
		...terminal
	};
	return (await Promise.resolve().then(() => require("./render-C42NAgyt.cjs"))).renderDigests(digests, format, {
		words,
		tool: require_start.TOOL,
		look
	});
}

Object.defineProperty(exports, "digestOf", {
  enumerable: true,
  get: function () {
    return digestOf;
  }
});
Object.defineProperty(exports, "renderPortfolio", {
  enumerable: true,
  get: function () {
    return renderPortfolio;
  }
});