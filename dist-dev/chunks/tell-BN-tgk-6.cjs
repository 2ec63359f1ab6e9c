const require_audit = require("./audit-D60lqGnh.cjs");
const require_write = require("./write-BooR1Nyb.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
const require_reference = require("./reference-QqqH-1GN.cjs");
const require_strategy_plan_schema = require("./strategy-plan.schema-BEUWeV9x.cjs");
const require_edit = require("./edit-DrBoiTUv.cjs");
let node_util = require("node:util");

// src/interview/fields.ts
const PLAN = require_strategy_plan_schema.strategy_plan_schema_default;
const DEFINITIONS = require_strategy_plan_schema.strategy_plan_schema_default.$defs;
/** What the format says of a place; undefined where it has none. */
function fieldAt(path) {
	let schema = PLAN;
	for (const step of path) schema = schema && member(resolved(schema), step);
	return schema && fieldOf(resolved(schema));
}
function member(schema, step) {
	if (typeof step === "number") return schema.items;
	return schema.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : void 0;
}
/** A schema with what it refers to; its own keywords go before those of the definition. */
function resolved({ $ref, ...own }) {
	const definition = $ref === void 0 ? void 0 : DEFINITIONS[$ref.replace("#/$defs/", "")];
	return definition === void 0 ? own : {
		...resolved(definition),
		...own
	};
}
function fieldOf(schema) {
	const { examples = [], "x-asked-when": askedWhen } = schema;
	return {
		example: examples[0],
		kind: kindOf(schema),
		...askedWhen && { askedWhen }
	};
}
function kindOf(schema) {
	const { anyOf, items, propertyNames, properties, required = [] } = schema;
	if (schema.const !== void 0) return {
		type: "fixed",
		value: schema.const
	};
	if (schema.enum) return {
		type: "choice",
		values: schema.enum.map(String)
	};
	const to = schema["x-refers-to"];
	if (to !== void 0) return {
		type: "reference",
		to
	};
	if (anyOf) return textOrList(anyOf);
	if (properties) return {
		type: "group",
		keys: keysOf(properties),
		required
	};
	if (propertyNames) return {
		type: "map",
		to: resolved(propertyNames)["x-refers-to"] ?? ""
	};
	if (items) return listOf(resolved(items));
	if (schema.type === "boolean") return { type: "boolean" };
	if (schema.type === "number" || schema.type === "integer") return { type: "number" };
	return {
		type: "text",
		format: textFormat(schema)
	};
}
function listOf(items) {
	const { properties, required = [] } = items;
	return properties ? {
		type: "items",
		keys: keysOf(properties),
		required
	} : {
		type: "list",
		of: kindOf(items)
	};
}
function textOrList(schemas) {
	const kinds = schemas.map((schema) => kindOf(resolved(schema)));
	const fixed = kinds.find((kind) => kind.type === "fixed");
	const list = kinds.find((kind) => kind.type === "list");
	if (fixed === void 0 || list === void 0) throw new Error("A choice of kinds must be of a text and a list.");
	return {
		type: "text-or-list",
		text: String(fixed.value),
		of: list.of
	};
}
function textFormat({ format, pattern = "" }) {
	if (format === "date" || format === "uri" || format === "market" || format === "currency") return format;
	return pattern.startsWith("^[a-z0-9]+") ? "id" : "plain";
}
/** Remarks are not asked for among a group's own keys. */
function keysOf(properties) {
	return Object.keys(properties).filter((key) => key !== "notes");
}

// src/interview/interview-words.ts
/** What is said of a place; one without a title goes by that of what it stands in. */
function placeText(path, { places }) {
	const said = textsAt(placeOf$1(path), places);
	return {
		title: path.map((_, index) => textsAt(placeOf$1(path.slice(0, index + 1)), places)?.title).findLast((title) => title !== void 0) ?? "",
		description: said?.description ?? "",
		example: said?.examples?.[0] ?? fieldAt(path)?.example
	};
}
/** How an allowed value of a place is called; one that has no name of its own is shown as it is. */
function valueName(value, path, { places }) {
	const place = placeOf$1(path);
	return [place, `${place}[]`].map((each) => textsAt(each, places)?.values ?? {}).find((names) => Object.hasOwn(names, value))?.[value] ?? value;
}
/** The texts of a place; a plan may have a key of any name. */
function textsAt(place, places) {
	return Object.hasOwn(places, place) ? places[place] : void 0;
}
/** The place as the words have it; remarks are the same everywhere. */
function placeOf$1(path) {
	return path.at(-1) === "notes" ? "notes" : require_audit.patternOf(path);
}

// src/interview/questions.ts
/** All chapters in the order in which a consultant would take them: headline areas first. */
const CHAPTERS = [
	"company",
	...require_main.HEADLINE_AREAS,
	...require_main.AREA_IDS.filter((area) => !require_main.HEADLINE_AREAS.includes(area)),
	"not_applicable"
];
const CHECKS$1 = require_audit.AREAS.flatMap(({ checks }) => checks);
/**
* Every question that the plan format holds, in the order of the interview. The order rests on the
* format and on the checks' levels, not on the answers, so that a place in it can be gone back to.
*
* @param data the plan as it is written
* @param added items that were added in this interview: all of what checks need of them is asked
*/
function questionsOf(data, audit, scope, added) {
	const open = openChecks(audit, scope);
	const broken = new Set(audit.findings.flatMap(({ kind, path }) => kind === "format" ? require_audit.formatPath(path) : []));
	return CHAPTERS.flatMap((chapter) => pathsWithin([chapter], data, true).map((path) => {
		const field = fieldAt(path);
		if (field === void 0) throw new Error(`The format has no ${require_audit.formatPath(path)}.`);
		const present = require_audit.valueAt(data, path);
		const about = {
			path,
			id: require_audit.formatPath(path),
			chapter,
			field,
			present
		};
		const isListed = field.kind.type === "items" && Array.isArray(present) && present.length > 0;
		const checks = open.filter((check) => isListed ? wantsAnother(check, path) : waitsFor(check, path)).sort((a, b) => b.points - a.points);
		const isAsked = broken.has(about.id) ? isInScope(chapter, scope) : asks({
			...about,
			checks
		}, data, audit, scope, added);
		return {
			...about,
			checks,
			isAsked
		};
	}));
}
function openChecks({ checks }, { level }) {
	const isOpen = ({ outcome }) => outcome === "unanswered" || outcome === "partly" || outcome === "unmet";
	return checks.filter((check) => isOpen(check) && isWithinLevel(check.level, level));
}
function isWithinLevel(level, lowest) {
	return lowest === void 0 || require_main.LEVELS.indexOf(level) <= require_main.LEVELS.indexOf(lowest);
}
/** The places to ask for at and within a place: the items of a list before the list itself. */
function pathsWithin(path, data, isSection = false) {
	const kind = fieldAt(path)?.kind;
	if (kind === void 0 || kind.type === "fixed") return [];
	const present = require_audit.valueAt(data, path) ?? void 0;
	if (kind.type === "group") {
		if (present !== void 0 && !require_audit.isData(present)) return [];
		const keys = [...kind.keys, ...isSection ? ["notes"] : []];
		const rank = (key) => kind.required.includes(key) ? -1 : rankOf([...path, key]);
		return (isSection ? keys.toSorted((a, b) => rank(a) - rank(b)) : keys).flatMap((key) => pathsWithin([...path, key], data));
	}
	if (kind.type !== "items") return [path];
	if (present !== void 0 && !Array.isArray(present)) return [];
	const count = present?.length ?? 0;
	const keys = [...kind.required, ...kind.keys.filter((key) => !kind.required.includes(key))];
	return [...[...Array(count).keys()].filter((index) => require_audit.isData(present?.[index])).flatMap((index) => keys.flatMap((key) => pathsWithin([
		...path,
		index,
		key
	], data))), path];
}
/** Which checks weigh most comes first: the place, by level, of the first check that reads what stands there. */
function rankOf(path) {
	const ranks = needing(require_audit.patternOf(path)).map((check) => require_main.LEVELS.indexOf(check.level));
	return Math.min(require_main.LEVELS.length, ...ranks);
}
const needingByPattern = /* @__PURE__ */ new Map();
/** The checks that need what stands at a pattern, above it or within it; else those of its group. */
function needing(pattern) {
	const known = needingByPattern.get(pattern);
	if (known) return known;
	const found = CHECKS$1.filter((check) => needsOf(check).some((need) => isPatternWithin(need, pattern) || isPatternWithin(pattern, need)));
	const group = pattern.replace(/(\.[^.]+|\[\])$/, "");
	const checks = found.length > 0 || !/[.[]/.test(group) ? found : needing(group);
	needingByPattern.set(pattern, checks);
	return checks;
}
function needsOf({ needs = [], needsAny = [] }) {
	return [...needs, ...needsAny].map((need) => need.replaceAll("[*]", "[]"));
}
function isPatternWithin(pattern, above) {
	return pattern === above || pattern.startsWith(`${above}.`) || pattern.startsWith(`${above}[`);
}
/** Whether an open check misses what stands at a place, or has something against it. */
function waitsFor({ missing, missingAny, problems, blockedBy }, path) {
	return [...missing, ...missingAny].some((need) => require_audit.touches(path, need)) || problems.some(({ at }) => concerns(at, path)) || blockedBy.some((at) => concerns(at, path));
}
/** Whether an open check has something against a list as a whole, rather than against one of its items. */
function wantsAnother({ problems, missing }, path) {
	return problems.some(({ at }) => require_audit.formatPath(at) === require_audit.formatPath(path)) || missing.includes(require_audit.formatPath(path));
}
/** A problem of a group concerns what stands in it; one of a list only the list. */
function concerns(at, path) {
	if (require_audit.isWithin(at, path)) return true;
	return require_audit.isWithin(path, at) && at.length > 1 && fieldAt(at)?.kind.type !== "items";
}
function isInScope(chapter, { areas }) {
	return areas === void 0 || areas.some((area) => area === chapter);
}
function asks(question, data, audit, scope, added) {
	const { path, field, chapter, present, checks } = question;
	if (require_audit.formatPath(path) === "company.name" && present === void 0) return true;
	if (!isInScope(chapter, scope)) return false;
	if (field.askedWhen && !isMet(field.askedWhen, path, data)) return false;
	const own = needing(require_audit.patternOf(path));
	if (own.length > 0 && own.every(({ id }) => isExcused(id, audit))) return false;
	if (scope.depth === "all") return scope.level === void 0 || isNeeded(own, audit, scope.level);
	const isList = field.kind.type === "items";
	if (present !== void 0 && present !== null && !isList) return scope.depth === "failing" && checks.length > 0;
	if (chapter === "company" && path.at(-1) !== "notes") return isNeeded(own, audit, scope.level);
	const isOfAdded = [...path.keys()].some((length) => added.has(require_audit.formatPath(path.slice(0, length))));
	const hasAdded = Array.isArray(present) && present.some((_, index) => added.has(require_audit.formatPath([...path, index])));
	return checks.length > 0 || hasAdded || isOfAdded && isNeeded(own, audit, scope.level);
}
/** Whether a check is needed of the level; without a level, everything is. */
function isNeeded(checks, { checks: results }, level) {
	if (level === void 0) return true;
	return results.some(({ check, level: found }) => checks.some(({ id }) => id === check) && isWithinLevel(found, level));
}
function isExcused(id, { checks }) {
	return checks.some(({ check, outcome }) => check === id && outcome === "not-applicable");
}
function isMet(condition, path, data) {
	if ("key" in condition) return require_audit.valueAt(data, [...path.slice(0, -1), condition.key]) === condition.is;
	const items = require_audit.valueAt(data, condition.path.split("."));
	return Array.isArray(items) && items.length >= condition.items;
}

// src/interview/new-breach.ts
/**
* The first breach of the format that a change brings. What was broken before does not count, wherever it
* stands now; nor does a reference that comes to light because the list which it points into begins to be
* filled: what it names was not there before either.
*/
function newBreach(before, after) {
	const known = before.breaches.map(nameOf);
	return after.breaches.find((breach) => {
		const index = known.indexOf(nameOf(breach));
		if (index !== -1) known.splice(index, 1);
		return index === -1 && !wasDangling(breach, before.data, after.data);
	});
}
/** What a breach is about, without what only helps to mend it: the names that could be meant instead. */
function nameOf({ message, args }) {
	const { meant, known, allowed, homes, ...about } = args;
	return `${message.replace(/-meant$/, "")} ${JSON.stringify(about)}`;
}
function wasDangling({ message, args, path }, before, after) {
	const isReference = /^(dangling|nothing-to-name)/.test(message);
	const kind = String(args["kind"]).replaceAll("_", "-");
	const isAsBefore = (0, node_util.isDeepStrictEqual)(require_audit.valueAt(before, path), require_audit.valueAt(after, path));
	return isReference && isAsBefore && !require_audit.namesFor(kind, before, []).includes(String(args["name"]));
}

// src/interview/interview.ts
const NO_PROGRESS = {
	trail: [],
	settled: [],
	skipped: [],
	added: []
};
/** Begins an interview, or takes it up at the place where it was left. */
function begin(source, settings, progress = NO_PROGRESS) {
	const interview = withSource({
		settings,
		progress,
		current: void 0,
		draft: void 0
	}, source);
	const place = placeLeft(interview);
	const resumed = place ? put(interview, place) : forward(interview);
	if (resumed.current) return resumed;
	return forward({
		...interview,
		progress: {
			...progress,
			settled: [],
			skipped: []
		}
	});
}
/** The question that was put last, if it is still to be asked; its list, where an item was not whole yet. */
function placeLeft({ questions, progress: { place = "" } }) {
	const left = questions.find(({ id }) => id === place) ?? questions.find(({ id, field }) => field.kind.type === "items" && place.startsWith(`${id}[`));
	return left?.isAsked ? left : void 0;
}
/** Answers the current question with a value, and goes on to the next. */
function answer(interview, value) {
	const { current, draft, source } = interview;
	if (current === void 0) return { taken: false };
	if (draft) return answerDraft(interview, draft, current, value);
	const step = edited(interview, answered(source, current, value));
	return step.taken ? {
		taken: true,
		interview: forward(settle(step.interview, [current.id]))
	} : step;
}
/** The text with an answer. A map holds just the names that the answer has; elsewhere what is there stays. */
function answered(source, { path, field, present }, value) {
	const gone = field.kind.type === "map" && require_audit.isData(present) && require_audit.isData(value) ? Object.keys(present).filter((key) => !Object.hasOwn(value, key)) : [];
	const text = require_edit.withValue(source, path, value);
	return gone.reduce((current, key) => {
		const parsed = current === void 0 ? void 0 : require_audit.parsePlan(current, source.file, source.limits);
		return parsed?.readable ? require_edit.withoutValue(parsed.source, [...path, key]) : void 0;
	}, text);
}
function answerDraft(interview, draft, { path }, value) {
	const values = {
		...draft.values,
		[String(path.at(-1))]: value
	};
	const started = {
		...draft,
		values
	};
	const next = missingKey(started);
	if (next !== void 0) {
		const whole = {
			...examplesFor(started),
			...values
		};
		const trial = edited(interview, require_edit.withValue(interview.source, draft.path, whole));
		return trial.taken ? {
			taken: true,
			interview: askDraft(interview, started, next)
		} : trial;
	}
	const step = edited(interview, require_edit.withValue(interview.source, draft.path, values));
	if (!step.taken) return step;
	const { progress } = step.interview;
	const added = [...progress.added, require_audit.formatPath(draft.path)];
	const written = refreshed({
		...step.interview,
		draft: void 0,
		progress: {
			...progress,
			added
		}
	});
	const keys = Object.keys(values).map((key) => require_audit.formatPath([...draft.path, key]));
	const first = written.questions.findIndex(({ id }) => id === keys.at(-1));
	return {
		taken: true,
		interview: forward(settle(written, keys), first)
	};
}
/** Begins an item of the list that the current question is about; its keys are asked next. */
function addItem(interview) {
	const { current: list } = interview;
	if (list?.field.kind.type !== "items") return interview;
	const draft = draftOf(interview, list);
	const key = missingKey(draft);
	return key === void 0 ? interview : askDraft(interview, draft, key);
}
/** An item behind the last one of a list. */
function draftOf({ source }, list) {
	const items = require_audit.valueAt(source.data, list.path);
	return {
		list,
		path: [...list.path, Array.isArray(items) ? items.length : 0],
		values: {}
	};
}
function missingKey({ list, values }) {
	const kind = list.field.kind;
	if (kind.type !== "items") return void 0;
	return (kind.required.length > 0 ? kind.required : kind.keys.slice(0, 1)).find((key) => !Object.hasOwn(values, key));
}
function examplesFor({ list, path }) {
	const { kind } = list.field;
	const keys = kind.type === "items" ? kind.required : [];
	return Object.fromEntries(keys.map((key) => [key, fieldAt([...path, key])?.example]));
}
function askDraft(interview, draft, key) {
	const path = [...draft.path, key];
	const field = fieldAt(path);
	if (field === void 0) throw new Error(`The format has no ${require_audit.formatPath(path)}.`);
	const { chapter, checks } = draft.list;
	return {
		...put(interview, {
			path,
			id: require_audit.formatPath(path),
			chapter,
			field,
			present: void 0,
			checks,
			isAsked: true
		}),
		draft
	};
}
/** Adds an entry of which only the name is known to the list that a kind of reference points into. */
function addEntry(interview, referenceKind, name) {
	const place = require_audit.listFor(referenceKind);
	if (place === void 0) return { taken: false };
	const entries = require_audit.valueAt(interview.source.data, place.list);
	const path = [...place.list, Array.isArray(entries) ? entries.length : 0];
	const step = edited(interview, require_edit.withValue(interview.source, path, { [place.key]: name }));
	if (!step.taken) return step;
	const { progress } = step.interview;
	const added = [...progress.added, require_audit.formatPath(path)];
	return {
		taken: true,
		interview: refreshed({
			...step.interview,
			progress: {
				...progress,
				added
			}
		})
	};
}
/** Takes an item out of the list that the current question is about. */
function removeItem(interview, index) {
	const { current, source } = interview;
	if (current === void 0) return { taken: false };
	const step = edited(interview, require_edit.withoutValue(source, [...current.path, index]));
	if (!step.taken) return step;
	const isOfList = (id) => id.startsWith(`${current.id}[`);
	const { progress } = step.interview;
	const kept = {
		...progress,
		trail: progress.trail.filter((id) => !isOfList(id)),
		settled: progress.settled.filter((id) => !isOfList(id)),
		added: progress.added.filter((id) => !isOfList(id))
	};
	const again = refreshed({
		...step.interview,
		progress: kept
	});
	return {
		taken: true,
		interview: put(again, again.questions.find(({ id }) => id === current.id))
	};
}
/** Whether the plan cannot be without an answer to the current question. */
function isRequired({ current }) {
	return current?.id === "company.name" && (current.present ?? void 0) === void 0;
}
/** Leaves the current question open, or closes the current list, and goes on; not one that is required. */
function leave(interview) {
	const { current, draft } = interview;
	if (isRequired(interview)) return interview;
	if (draft) return put({
		...interview,
		draft: void 0
	}, draft.list);
	return current ? forward(settle(interview, [current.id])) : interview;
}
/** Says that checks do not apply, and why, in the entries that the plan has for that; and goes on. */
function excuse(interview, checks, reason) {
	const before = interview.source;
	let step = {
		taken: true,
		interview
	};
	for (const check of checks) {
		if (!step.taken) return step;
		const { source } = step.interview;
		const entries = require_audit.valueAt(source.data, ["not_applicable"]);
		const path = ["not_applicable", Array.isArray(entries) ? entries.length : 0];
		step = edited(step.interview, require_edit.withValue(source, path, {
			check,
			reason
		}));
	}
	if (!step.taken || step.interview.source === before) return step;
	const { current } = interview;
	const told = {
		...step.interview,
		draft: void 0
	};
	return {
		taken: true,
		interview: forward(current ? settle(told, [current.id]) : told)
	};
}
/** The question before; the same one where there is none. */
function back(interview) {
	const { draft, questions, progress } = interview;
	if (draft) return put({
		...interview,
		draft: void 0
	}, draft.list);
	const known = new Map(questions.map((question) => [question.id, question]));
	const index = progress.trail.findLastIndex((id) => known.has(id));
	const earlier = known.get(progress.trail[index] ?? "");
	if (earlier === void 0) return interview;
	return {
		...interview,
		current: earlier,
		progress: {
			...progress,
			place: earlier.id,
			trail: progress.trail.slice(0, index)
		}
	};
}
/** Goes on with the next chapter; this one is not taken up again by itself. */
function skipChapter(interview) {
	const { current, progress } = interview;
	if (current === void 0 || isRequired(interview)) return interview;
	const skipped = [.../* @__PURE__ */ new Set([...progress.skipped, current.chapter])];
	return forward({
		...interview,
		draft: void 0,
		progress: {
			...progress,
			skipped
		}
	});
}
/** Goes to a chapter's first open question, or else to its first one. */
function goToChapter(interview, chapter) {
	const { questions, progress } = interview;
	if (isRequired(interview)) return interview;
	const own = questions.filter((question) => question.chapter === chapter);
	const ids = new Set(own.map(({ id }) => id));
	const settled = progress.settled.filter((id) => !ids.has(id));
	const opened = {
		...progress,
		settled,
		skipped: progress.skipped.filter((skipped) => skipped !== chapter)
	};
	const first = own.find(({ isAsked }) => isAsked) ?? own[0];
	return first ? put({
		...interview,
		draft: void 0,
		progress: opened
	}, first) : interview;
}
/** Goes to the question of a place; undefined where the plan has none. */
function goTo(interview, id) {
	const question = interview.questions.find((candidate) => candidate.id === id);
	if (isRequired(interview)) return interview;
	return question && put({
		...interview,
		draft: void 0
	}, question);
}
/** The interview with another text of the plan, such as one that was changed outside; its place stays. */
function reread(interview, source) {
	const { current, draft } = interview;
	const again = withSource({
		...interview,
		draft: void 0
	}, source);
	const list = draft && again.questions.find(({ id }) => id === draft.list.id);
	if (draft && list && current) return askDraft(again, {
		...draftOf(again, list),
		values: draft.values
	}, String(current.path.at(-1)));
	const same = again.questions.find(({ id }) => id === current?.id);
	return same ? {
		...again,
		current: same
	} : forward(again);
}
/** The questions that have no answer yet, put aside or not, and the lists that a check wants longer. */
function unansweredQuestions({ questions }) {
	return questions.filter(({ isAsked, present, field, checks }) => isAsked && ((present ?? void 0) === void 0 || field.kind.type === "items" && checks.length > 0));
}
/** The questions that are still open: asked, and not put aside in this interview. */
function openQuestions({ questions, progress }) {
	const aside = new Set(progress.settled);
	return questions.filter(({ id, isAsked, chapter }) => isAsked && !aside.has(id) && !progress.skipped.includes(chapter));
}
/** The interview with a changed text, unless that breaks the format where it was whole before. */
function edited(interview, text) {
	if (text === void 0) return { taken: false };
	const parsed = require_audit.parsePlan(text, interview.source.file, interview.source.limits);
	if (!parsed.readable) return { taken: false };
	const changed = withSource(interview, parsed.source);
	const breach = newBreach(heldBy(interview), heldBy(changed));
	return breach ? {
		taken: false,
		breach
	} : {
		taken: true,
		interview: changed
	};
}
function heldBy({ source, audit }) {
	return {
		data: source.data,
		breaches: audit.findings.filter(({ kind }) => kind === "format")
	};
}
function withSource(interview, source) {
	return refreshed({
		...interview,
		source,
		audit: interview.settings.auditOf(source),
		questions: []
	});
}
function refreshed(interview) {
	const { source, audit, settings, progress, current } = interview;
	const questions = questionsOf(source.data, audit, settings.scope, new Set(progress.added));
	return {
		...interview,
		questions,
		current: questions.find(({ id }) => id === current?.id) ?? current
	};
}
function settle(interview, ids) {
	const { progress } = interview;
	return {
		...interview,
		progress: {
			...progress,
			settled: [.../* @__PURE__ */ new Set([...progress.settled, ...ids])]
		}
	};
}
/** The first open question after the current one, or else from the beginning. */
function forward(interview, from = placeOf(interview)) {
	const { questions } = interview;
	const open = new Set(openQuestions(interview));
	const order = [...questions.slice(from + 1), ...questions.slice(0, from + 1)];
	return put({
		...interview,
		draft: void 0
	}, order.find((question) => open.has(question)));
}
function placeOf({ questions, current, progress }) {
	const id = current?.id ?? progress.place;
	return questions.findIndex((question) => question.id === id);
}
/** Puts a question, and remembers the one before it. */
function put(interview, question) {
	const { current, progress } = interview;
	const trail = current !== void 0 && current.id !== question?.id && current.id !== progress.trail.at(-1) ? [...progress.trail, current.id].slice(-200) : progress.trail;
	const { place: _, ...rest } = progress;
	return {
		...interview,
		current: question,
		progress: {
			...rest,
			...question && { place: question.id },
			trail
		}
	};
}

// src/interview/prompter.ts
/** The signs that are commands: none is an answer, and every keyboard has them. */
const SIGNS = {
	explain: "?",
	later: "-",
	excuse: "!",
	back: "<",
	skip: ">",
	go: "/",
	stop: "."
};
/** The command that a sign stands for. */
function commandOf(sign) {
	return COMMANDS.find((command) => SIGNS[command] === sign.trim());
}
const COMMANDS = Object.keys(SIGNS);
/** The person at the terminal interrupted the interview. */
var Interrupted = class extends Error {};

// src/interview/tell.ts
const CHECKS = require_audit.AREAS.flatMap(({ checks }) => checks);
/** The title of a chapter. */
function chapterTitle(chapter, words) {
	const { chapters } = words.interview;
	return chapter === "company" || chapter === "not_applicable" ? chapters[chapter]() : words.areas[chapter].title();
}
/** The line that opens a chapter: how much of it is open, and its score. */
function chapterLines(interview, chapter, words, pen) {
	const labels = words.interview;
	const open = openQuestions(interview).filter((question) => question.chapter === chapter).length;
	const score = areaScore(interview.audit, chapter, words);
	const facts = [...score === void 0 ? [] : [labels["chapter-score"]({ score })], labels.readiness({ readiness: readinessText(interview.audit, words) })];
	const title = labels.chapter({
		title: chapterTitle(chapter, words),
		open
	});
	return ["", ...require_audit.wrap(`${require_audit.heading(title, pen)}  ${pen.ink.dim(facts.join(pen.dot))}`, 0, pen, 2)];
}
/** A question: what is asked, what the plan says now, why it is asked, and what an answer looks like. */
function questionLines(question, shape, data, words, pen) {
	const labels = words.interview;
	const { field, present, path, checks } = question;
	const [first] = checks;
	const isListed = field.kind.type === "items";
	const reason = first === void 0 ? void 0 : whyText(first, words);
	const expected = expectedText(question, shape, words);
	return [
		"",
		...require_audit.wrap(`${pen.ink.bold(titleOf(path, data, words))}  ${pen.ink.dim(require_main.printable(require_audit.formatPath(path)))}`, 0, pen, 2),
		...require_audit.wrap(placeText(path, words).description, 2, pen),
		...isListed ? require_audit.wrap(heldText(present, field.kind, words), 2, pen) : [],
		...isListed || present === void 0 || present === null ? [] : require_audit.wrap(labels.now({ value: shown(present) }), 2, pen),
		...complaintsAbout(question, words).flatMap((complaint) => require_audit.wrap(pen.ink.yellow(complaint), 2, pen)),
		...reason === void 0 ? [] : require_audit.wrap(pen.ink.dim(reason), 2, pen),
		...expected === "" ? [] : require_audit.wrap(pen.ink.dim(expected), 2, pen)
	];
}
/** What checks have against what the plan says there now. */
function complaintsAbout({ checks, path, present }, words) {
	if ((present ?? void 0) === void 0) return [];
	const texts = checks.flatMap(({ check, problems }) => problems.filter(({ at }) => require_audit.isWithin(at, path) || require_audit.isWithin(path, at)).map(({ message, args }) => require_audit.findingText({
		kind: "check",
		id: check,
		message,
		args: require_main.printable(args)
	}, words)));
	return [...new Set(texts)].slice(0, MOST_COMPLAINTS);
}
/** So many are told at a question; the audit tells them all. */
const MOST_COMPLAINTS = 3;
/** Why a question is asked, in one line: the check that rests on it, its level, and what it gains. */
function whyText({ check, level, points }, words) {
	const title = require_audit.wordsOf(check, words)?.title() ?? check;
	return words.interview.why({
		title,
		level,
		points: pointsText(points, words)
	});
}
/** Points of readiness, in words. */
function pointsText(points, { interface: { report } }) {
	return points < .1 ? report["under-a-point"]() : report.points({ points: Math.round(points * 10) / 10 });
}
/** Everything there is to know of a question: its checks with reason, remedy, source and stake, and an example. */
function explanationLines(question, words, pen) {
	const labels = words.interview.explain;
	const { path } = question;
	const checks = question.checks.length > 0 ? question.checks.map(({ check }) => check) : idsNeeding(path);
	const about = CHECKS.filter(({ id }) => checks.includes(id)).sort((a, b) => checks.indexOf(a.id) - checks.indexOf(b.id));
	const example = { [String(path.findLast((step) => typeof step === "string"))]: placeText(path, words).example };
	return [
		...about.slice(0, MOST_EXPLAINED).flatMap((check) => checkLines(check, question, words, pen)),
		...require_audit.section(labels.example(), [require_write.flowText(example).replace(/^\{ | \}$/g, "")], pen),
		...require_audit.section(labels.place(), [require_audit.formatPath(path)], pen),
		...require_audit.section(labels.signs(), [], pen),
		...signLines(words, pen)
	];
}
/** The signs that are commands. */
function signLines(words, { ink }) {
	return COMMANDS.map((command) => `  ${ink.bold(SIGNS[command])}  ${words.interview.keys[command]()}`);
}
/** So many checks are told of; those that gain most come first. */
const MOST_EXPLAINED = 3;
function idsNeeding(path) {
	return needing(require_audit.patternOf(path)).map(({ id }) => id);
}
function checkLines(check, question, words, pen) {
	const labels = words.interview.explain;
	const said = require_audit.wordsOf(check.id, words);
	if (said === void 0) return [];
	const result = question.checks.find((open) => open.check === check.id);
	const level = words.interface.levels[result?.level ?? check.level]();
	const points = result ? pointsText(result.points, words) : String(require_main.LEVEL_WEIGHTS[check.level]);
	return [
		...require_audit.section(labels.asks(), [said.asks()], pen),
		...require_audit.section(labels.why(), [said.why()], pen),
		...require_audit.section(labels.fix(), [said.fix()], pen),
		...require_audit.section(labels["asked-by"](), check.covers.map((id) => require_reference.requirementText(id, words)), pen),
		...result ? require_audit.section(labels["at-stake"](), [labels.points({
			points,
			check: check.id,
			level
		})], pen) : []
	];
}
/** The names of a place from its section down: `Personas \u201cplanning-parent\u201d \u203a Needs`. */
function titleOf(path, data, words) {
	const titles = path.flatMap((step, index) => {
		const here = path.slice(0, index + 1);
		const next = path[index + 1];
		if (index === 0 && path.length > 1) return [];
		if (typeof step === "number") return [];
		const title = placeText(here, words).title;
		if (typeof next !== "number") return [title];
		const name = itemName([...here, next], data);
		return [name === void 0 ? words.interview["new-item"]({ title }) : words.interview.item({
			title,
			name
		})];
	});
	return require_main.printable(titles.join(" \u203a "));
}
/** What an item of a list goes by: the first of the keys that it cannot be without. */
function itemName(path, data) {
	const kind = fieldAt(path.slice(0, -1))?.kind;
	const item = require_audit.valueAt(data, path);
	const key = kind?.type === "items" ? kind.required[0] ?? kind.keys[0] : void 0;
	return key !== void 0 && require_audit.isData(item) && item[key] !== void 0 ? String(item[key]) : void 0;
}
function heldText(present, kind, words) {
	const items = Array.isArray(present) ? present : [];
	const key = kind.type === "items" ? kind.required[0] ?? "" : "";
	const names = items.map((item) => require_audit.isData(item) ? String(item[key] ?? "\u2026") : "\u2026");
	return require_main.printable(words.interview["list-holds"]({
		count: items.length,
		names
	}));
}
/** A value of the plan on one line, safe to print. */
function shown(value) {
	return require_main.printable(typeof value === "string" ? value : require_write.flowText(value));
}
/** What a typed answer shall look like, and an example. */
function expectedText({ path, field }, answers, words) {
	const labels = words.interview.expects;
	const { example: shownExample } = placeText(path, words);
	const example = shownExample === void 0 ? "" : labels.example({ value: shown(exampleText(shownExample, path, words)) });
	const shape = shapeText(field.kind, path, answers, words);
	const isChosen = shape === "" && field.kind.type !== "text";
	if (!(example !== "" && !isChosen && field.kind.type !== "map")) return shape === "" ? "" : labels.answer({ shape });
	return shape === "" ? labels.answer({ shape: example }) : labels["answer-with-example"]({
		shape,
		example
	});
}
/** An example as an answer looks: choices by the names under which they are offered. */
function exampleText(example, path, words) {
	if (!Array.isArray(example) || example.some((item) => typeof item === "object")) return example;
	return example.map((item) => valueName(String(item), path, words)).join(", ");
}
function shapeText(kind, path, { values, isTyped }, words) {
	const labels = words.interview.expects;
	switch (kind.type) {
		case "number": return numberText(path, words);
		case "text": return kind.format === "plain" ? "" : labels[kind.format]();
		case "list":
			if (kind.of.type === "text") return kind.of.format === "market" ? labels.markets() : labels.texts();
			return labels["choose-several"]({ typed: isTyped ? "yes" : "no" });
		case "text-or-list": return labels["text-or-list"]({ text: kind.text });
		case "map": return values[0] === void 0 ? labels["map-none"]() : labels.map(require_main.printable({
			example: values[0],
			names: values
		}));
		default: return "";
	}
}
function numberText(path, words) {
	const labels = words.interview.expects;
	const { minimum, maximum, exclusiveMinimum } = require_audit.expectedAt(path);
	if (minimum !== void 0 && maximum !== void 0) return labels["number-between"]({
		minimum,
		maximum
	});
	if (exclusiveMinimum !== void 0) return labels["number-above"]({ minimum: exclusiveMinimum });
	if (minimum !== void 0) return labels["number-from"]({ minimum });
	return maximum === void 0 ? labels.number() : labels["number-to"]({ maximum });
}
/** What the last answer moved: the score of its chapter, and the readiness. */
function movedText(before, after, chapter, words) {
	const labels = words.interview;
	const [from, to] = [readinessText(before, words), readinessText(after, words)];
	const [old, now] = [areaScore(before, chapter, words), areaScore(after, chapter, words)];
	if (old === void 0 || now === void 0) return labels["moved-readiness"]({
		from,
		to,
		same: from === to ? "yes" : "no"
	});
	const area = chapterTitle(chapter, words);
	return old === now && from === to ? labels.unmoved({
		area,
		after: now,
		to
	}) : labels.moved({
		area,
		before: old,
		after: now,
		from,
		to
	});
}
function areaScore({ areas }, chapter, words) {
	const found = areas.find(({ area }) => area === chapter);
	return found && (found.score === null ? words.interface.report.none() : String(Math.floor(found.score + 1e-9)));
}
/** Readiness with a decimal, so that every answer is seen to move it. */
function readinessText({ exactReadiness }, { interface: { report } }) {
	return exactReadiness === null ? report.none() : report.number({ value: Math.floor(exactReadiness * 10 + 1e-9) / 10 });
}
/** How a value of a fixed list is shown: `mobile first`, or the titles of the place that it names. */
function labelOf(value, at, words) {
	const path = value.split(".");
	return path.length > 1 && fieldAt(path) !== void 0 ? `${chapterTitle(path[0], words)} \u203a ${titleOf(path, {}, words)}` : require_main.printable(valueName(value, at, words));
}

Object.defineProperty(exports, "CHAPTERS", {
  enumerable: true,
  get: function () {
    return CHAPTERS;
  }
});
Object.defineProperty(exports, "Interrupted", {
  enumerable: true,
  get: function () {
    return Interrupted;
  }
});
Object.defineProperty(exports, "NO_PROGRESS", {
  enumerable: true,
  get: function () {
    return NO_PROGRESS;
  }
});
Object.defineProperty(exports, "addEntry", {
  enumerable: true,
  get: function () {
    return addEntry;
  }
});
Object.defineProperty(exports, "addItem", {
  enumerable: true,
  get: function () {
    return addItem;
  }
});
Object.defineProperty(exports, "answer", {
  enumerable: true,
  get: function () {
    return answer;
  }
});
Object.defineProperty(exports, "back", {
  enumerable: true,
  get: function () {
    return back;
  }
});
Object.defineProperty(exports, "begin", {
  enumerable: true,
  get: function () {
    return begin;
  }
});
Object.defineProperty(exports, "chapterLines", {
  enumerable: true,
  get: function () {
    return chapterLines;
  }
});
Object.defineProperty(exports, "chapterTitle", {
  enumerable: true,
  get: function () {
    return chapterTitle;
  }
});
Object.defineProperty(exports, "commandOf", {
  enumerable: true,
  get: function () {
    return commandOf;
  }
});
Object.defineProperty(exports, "excuse", {
  enumerable: true,
  get: function () {
    return excuse;
  }
});
Object.defineProperty(exports, "explanationLines", {
  enumerable: true,
  get: function () {
    return explanationLines;
  }
});
Object.defineProperty(exports, "fieldAt", {
  enumerable: true,
  get: function () {
    return fieldAt;
  }
});
Object.defineProperty(exports, "goTo", {
  enumerable: true,
  get: function () {
    return goTo;
  }
});
Object.defineProperty(exports, "goToChapter", {
  enumerable: true,
  get: function () {
    return goToChapter;
  }
});
Object.defineProperty(exports, "isRequired", {
  enumerable: true,
  get: function () {
    return isRequired;
  }
});
Object.defineProperty(exports, "itemName", {
  enumerable: true,
  get: function () {
    return itemName;
  }
});
Object.defineProperty(exports, "labelOf", {
  enumerable: true,
  get: function () {
    return labelOf;
  }
});
Object.defineProperty(exports, "leave", {
  enumerable: true,
  get: function () {
    return leave;
  }
});
Object.defineProperty(exports, "movedText", {
  enumerable: true,
  get: function () {
    return movedText;
  }
});
Object.defineProperty(exports, "needing", {
  enumerable: true,
  get: function () {
    return needing;
  }
});
Object.defineProperty(exports, "newBreach", {
  enumerable: true,
  get: function () {
    return newBreach;
  }
});
Object.defineProperty(exports, "openQuestions", {
  enumerable: true,
  get: function () {
    return openQuestions;
  }
});
Object.defineProperty(exports, "placeText", {
  enumerable: true,
  get: function () {
    return placeText;
  }
});
Object.defineProperty(exports, "questionLines", {
  enumerable: true,
  get: function () {
    return questionLines;
  }
});
Object.defineProperty(exports, "removeItem", {
  enumerable: true,
  get: function () {
    return removeItem;
  }
});
Object.defineProperty(exports, "reread", {
  enumerable: true,
  get: function () {
    return reread;
  }
});
Object.defineProperty(exports, "shown", {
  enumerable: true,
  get: function () {
    return shown;
  }
});
Object.defineProperty(exports, "signLines", {
  enumerable: true,
  get: function () {
    return signLines;
  }
});
Object.defineProperty(exports, "skipChapter", {
  enumerable: true,
  get: function () {
    return skipChapter;
  }
});
Object.defineProperty(exports, "titleOf", {
  enumerable: true,
  get: function () {
    return titleOf;
  }
});
Object.defineProperty(exports, "unansweredQuestions", {
  enumerable: true,
  get: function () {
    return unansweredQuestions;
  }
});