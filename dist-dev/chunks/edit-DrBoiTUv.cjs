const require_audit = require("./audit-D60lqGnh.cjs");
const require_write = require("./write-BooR1Nyb.cjs");
let node_util = require("node:util");

// src/plan/edit.ts
/**
* Changes to the text of a plan that leave every other byte as it is.
*
* The `yaml` package could write the whole document again, but it lays out blank lines, comments and
* brackets its own way, and no package edits YAML in place. So the text is cut where reading has placed
* its nodes, `yaml` writes the new piece, and the result is read again: unless it holds just the change
* that was asked for, the edit is refused.
*/
/**
* The text of a plan with a value set: replaced, added to its group, or appended to its list. Groups on
* the way that are not there are made, where the format has them.
*
* - A list of texts or numbers keeps the items that stay; a group keeps the keys that the value lacks.
* - Comments within what is replaced are kept, above it.
* - What is used through an alias is written out where it changes.
*
* @returns undefined where just that cannot be changed, as for a value that other places share
*/
function withValue(source, path, value) {
	const present = require_audit.valueAt(source.data, path);
	if (require_audit.isData(value) && require_audit.isData(present) && Object.keys(present).length > 0) return withEntries(source, path, value);
	if ((0, node_util.isDeepStrictEqual)(present, value)) return source.text;
	const list = Array.isArray(present) && Array.isArray(value) ? withList(source, path, present, value) : void 0;
	if (list !== void 0) return list;
	const layout = require_audit.layoutOf(source);
	const data = dataWith(source.data, path, value);
	const attempt = (inline) => checked(splice({
		...layout,
		inline
	}, path, value, source.data), source, data);
	return attempt(false) ?? attempt(true);
}
/**
* The text of a plan without an item of a list or an entry of a group; comments stay.
*
* @returns undefined where just that cannot be taken out
*/
function withoutValue(source, path) {
	const layout = require_audit.layoutOf(source);
	const above = path.slice(0, -1);
	const container = nodeAt(layout.root, above);
	if (container?.kind !== "mapping" && container?.kind !== "sequence") return void 0;
	return checked(withoutPart(layout, container, container.kind === "mapping" ? [...container.entries.keys()].indexOf(String(path.at(-1))) : Number(path.at(-1)), above), source, dataWithout(source.data, path));
}
/** Each key by itself, so that the rest of the group stays as it is. */
function withEntries(source, path, values) {
	return inTurn(source, Object.entries(values), (current, [key, value]) => withValue(current, [...path, key], value));
}
/** A change for each of several things, made to what the change before it left. */
function inTurn(source, things, edit) {
	return things.reduce((text, thing) => {
		const current = text === void 0 ? void 0 : read(text, source);
		return current && edit(current, thing);
	}, source.text);
}
/** A changed text, if it reads as just this data. */
function checked(text, source, data) {
	if (text === void 0 || /\p{Surrogate}/u.test(text)) return void 0;
	const found = read(text, source)?.data;
	return (0, node_util.isDeepStrictEqual)(structuredClone(found), structuredClone(data)) ? text : void 0;
}
function read(text, { file, limits }) {
	const result = require_audit.parsePlan(text, file, limits);
	return result.readable ? result.source : void 0;
}
function dataWith(data, [step, ...rest], value) {
	if (step === void 0) return value;
	if (typeof step === "number") {
		const items = Array.isArray(data) ? [...data] : [];
		items[step] = dataWith(items[step], rest, value);
		return items;
	}
	const group = require_audit.isData(data) ? data : {};
	return {
		...group,
		[step]: dataWith(Object.hasOwn(group, step) ? group[step] : void 0, rest, value)
	};
}
function dataWithout(data, path) {
	const above = path.slice(0, -1);
	const container = require_audit.valueAt(data, above);
	const isKept = ([key]) => key !== String(path.at(-1));
	const kept = Object.entries(container ?? {}).filter(isKept);
	return dataWith(data, above, Array.isArray(container) ? kept.map(([, item]) => item) : Object.fromEntries(kept));
}
function nodeAt(root, path) {
	return path.reduce((node, step) => {
		if (node?.kind === "mapping") return node.entries.get(String(step))?.value;
		return node?.kind === "sequence" ? node.items[Number(step)] : void 0;
	}, root);
}
function spliced({ text }, splices) {
	let result = "";
	let done = 0;
	for (const { start, end, text: piece } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		result += text.slice(done, start) + piece;
		done = end;
	}
	return result + text.slice(done);
}
/** Walks to the place, and changes the last part of the way that is there. */
function splice(layout, path, value, data) {
	let node = layout.root;
	for (const [index, step] of path.entries()) {
		if (node === void 0) return void 0;
		const here = path.slice(0, index);
		const rest = path.slice(index);
		const written = () => dataWith(require_audit.valueAt(data, here), rest, value);
		if (require_audit.isEmpty(node) || require_audit.valueAt(data, here) === null || node.kind === "alias") return replaced(layout, node, written(), here);
		if (node.kind === "mapping" && typeof step === "string") {
			const entry = node.entries.get(step);
			if (entry === void 0 && isPair(layout, here)) return replaced(layout, node, written(), here);
			if (entry === void 0) return withEntry(layout, node, here, step, require_audit.valueAt(written(), [step]));
			node = entry.value;
		} else if (node.kind === "sequence" && typeof step === "number" && step <= node.items.length) {
			if (step === node.items.length) return withItem(layout, node, require_audit.valueAt(written(), [step]));
			node = node.items[step];
		} else return;
	}
	return node && replaced(layout, node, value, path);
}
/** Whether a group is a pair among brackets, `[key: value]`, which has room for no other. */
function isPair({ root }, path) {
	return require_audit.isFlow(nodeAt(root, path.slice(0, -1))) && !require_audit.isFlow(nodeAt(root, path));
}
/** A node with another value. Comments within it go to lines of their own above. */
function replaced(layout, node, value, path) {
	const container = path.length === 0 ? void 0 : nodeAt(layout.root, path.slice(0, -1));
	const { start, end, gap } = slotOf(layout, node, container, path.at(-1));
	if (require_audit.isFlow(container) || layout.json) {
		const text = gap + inlineText(layout, value, start);
		return spliced(layout, [...rescued(layout, {
			start,
			end
		}), {
			start,
			end,
			text
		}]);
	}
	const [head, ...body] = linesFor(layout, node, value, container);
	if (body.length === 0 && head !== "" && !isBlock(node)) return spliced(layout, [...rescued(layout, {
		start,
		end
	}), {
		start,
		end,
		text: gap + head
	}]);
	const after = require_audit.contentEnd(layout.structure, start);
	const isBelow = require_audit.lineStartAt(layout.structure, start) >= after;
	return spliced(layout, [{
		start: after,
		end: after,
		text: head === "" ? "" : (gap || " ") + head
	}, ...exchanged(layout, {
		start: isBelow ? start : after,
		end
	}, body)]);
}
/** A value as it follows its key or its dash: what stands on the same line, and the lines below. */
function linesFor(layout, node, value, container) {
	if (container === void 0) return ["", ...blockLines(layout, value, 0)];
	if (node.kind === "sequence" && isBlock(node) && Array.isArray(value) && value.length > 0 && !layout.inline) return ["", ...blockLines(layout, value, columnOf(layout, node))];
	const [holder, sign] = container.kind === "sequence" ? [[value], "-"] : [{ k: value }, "k:"];
	const [head = "", ...body] = blockLines(layout, holder, columnOf(layout, container));
	return [head.trimStart().slice(sign.length).trimStart(), ...body];
}
/** Where the value of an entry or an item goes: what is not there yet stands after its colon or its dash. */
function slotOf({ structure }, node, container, step) {
	if (!(node.kind === "scalar" && node.event.valueStart === -1)) return {
		start: node.start,
		end: isBlock(node) ? require_audit.endOf(structure, node) : node.end,
		gap: ""
	};
	if (container?.kind === "sequence") return {
		start: node.end,
		end: node.end,
		gap: " "
	};
	const entry = container?.kind === "mapping" ? container.entries.get(String(step)) : void 0;
	const colon = entry && require_audit.afterColon(structure, entry.key);
	return {
		start: colon ?? node.end,
		end: colon ?? node.end,
		gap: colon === void 0 ? ": " : " "
	};
}
/** A group with one entry more, where the format has it. */
function withEntry(layout, mapping, path, key, value) {
	const { lineBreak } = layout;
	const names = [...mapping.entries.keys()];
	const order = require_audit.keysAt(require_audit.patternOf(path)) ?? [];
	const place = order.indexOf(key);
	const isBefore = (name) => order.includes(name) && order.indexOf(name) < place;
	const before = place === -1 ? names.length - 1 : names.findLastIndex(isBefore);
	const extents = extentsOf(layout, mapping);
	if (mapping.flow) return withPart(layout, mapping, extents, before, (gap) => pairText(layout, key, value, mapping.start, gap));
	const column = columnOf(layout, mapping);
	const written = blockLines(layout, { [key]: value }, column).join(lineBreak);
	const blank = hasBlankLines(layout, extents, column) ? lineBreak : "";
	const previous = extents[before];
	if (previous) {
		const end = below(layout, previous.end, column);
		return spliced(layout, [{
			start: end,
			end,
			text: lineBreak + blank + written
		}]);
	}
	const first = extents[0]?.start ?? mapping.start;
	const start = path.length === 0 ? require_audit.lineStartAt(layout.text, first) : above(layout, first);
	return spliced(layout, [{
		start,
		end: start,
		text: start === first && column > 0 ? `${written.trimStart()}${lineBreak}${" ".repeat(column)}` : written + lineBreak + blank
	}]);
}
/** A list with an item more. */
function withItem(layout, sequence, value) {
	const { lineBreak } = layout;
	const extents = extentsOf(layout, sequence);
	const last = extents.at(-1);
	if (last === void 0) return void 0;
	if (sequence.flow) return withPart(layout, sequence, extents, extents.length - 1, (gap) => inlineText(layout, value, sequence.start, gap));
	const column = columnOf(layout, sequence);
	const blank = extents.length > 1 && hasBlankLines(layout, extents, column) ? lineBreak : "";
	const written = require_audit.isFlow(sequence.items.at(-1)) ? `${" ".repeat(column)}- ${require_write.flowText(value)}` : blockLines(layout, [value], column).join(lineBreak);
	const end = below(layout, last.end, column);
	return spliced(layout, [{
		start: end,
		end,
		text: lineBreak + blank + written
	}]);
}
/** Brackets with one part more: after the part at an index, or as the first. */
function withPart(layout, brackets, parts, index, write) {
	const { text, structure, lineBreak } = layout;
	const gap = flowGap(layout, brackets.start, parts[0]?.start);
	const previous = parts[index];
	if (previous === void 0) {
		const start = brackets.start + 1;
		return spliced(layout, [{
			start,
			end: start,
			text: `${gap}${write(gap)},`
		}]);
	}
	const comma = require_audit.afterComma(structure, previous);
	const end = comma ?? previous.end;
	const lineEnd = require_audit.lineEndOf(text, end);
	if (!gap.startsWith(lineBreak) || structure.slice(end, lineEnd).trim() !== "") return spliced(layout, [{
		start: previous.end,
		end: previous.end,
		text: `,${gap}${write(gap)}`
	}]);
	return spliced(layout, [{
		start: end,
		end,
		text: comma === void 0 ? "," : ""
	}, {
		start: lineEnd,
		end: lineEnd,
		text: gap + write(gap) + (comma === void 0 ? "" : ",")
	}]);
}
/** A list of texts or numbers that shall hold others: what stays is not touched, what is new comes last. */
function withList(source, path, present, values) {
	const kept = present.filter((value) => values.includes(value));
	const added = values.filter((value) => !present.includes(value));
	if (![...present, ...values].every((value) => typeof value !== "object") || kept.length === 0 || !(0, node_util.isDeepStrictEqual)([...kept, ...added], [...values])) return void 0;
	const rest = inTurn(source, [...present.keys()].filter((index) => !values.includes(present[index])).toReversed(), (current, index) => withoutValue(current, [...path, index]));
	const shorter = rest === void 0 ? void 0 : read(rest, source);
	const last = [...added.entries()];
	return shorter && inTurn(shorter, last, (current, [index, value]) => withValue(current, [...path, kept.length + index], value));
}
/** A list or a group without the part at an index. */
function withoutPart(layout, container, index, path) {
	const extents = extentsOf(layout, container);
	const part = extents[index];
	const next = extents[index + 1];
	if (part === void 0) return void 0;
	if (extents.length === 1 && !(container.kind === "mapping" && container.merged.length > 0)) return replaced(layout, container, container.kind === "mapping" ? {} : [], path);
	if (container.flow) return spliced(layout, withoutCommas(layout, extents, part, index));
	const whole = layout.text.slice(require_audit.lineStartAt(layout.text, part.start), part.start).trim() !== "" && next ? {
		start: part.start,
		end: next.start
	} : void 0;
	if (whole) return spliced(layout, [...rescued(layout, whole), {
		...whole,
		text: ""
	}]);
	return spliced(layout, exchanged(layout, part, []));
}
/** Takes a part from between brackets: with the comma behind it, or with the one before it if it is the last. */
function withoutCommas(layout, parts, part, index) {
	const { text, structure } = layout;
	const comma = require_audit.afterComma(structure, part);
	const before = parts[index - 1];
	const end = (before && require_audit.afterComma(structure, before)) ?? part.start;
	const isLast = index > 0 && index === parts.length - 1;
	if (isLast && !/[\r\n]/.test(text.slice(end, part.start))) return [...rescued(layout, part), {
		start: end - 1,
		end: part.end,
		text: ""
	}];
	const taken = exchanged(layout, {
		start: part.start,
		end: comma ?? part.end
	}, []);
	return comma === void 0 && isLast ? [{
		start: end - 1,
		end,
		text: ""
	}, ...taken] : taken;
}
function isBlock(node) {
	return (node.kind === "mapping" || node.kind === "sequence") && !node.flow;
}
/**
* Puts lines in place of a stretch, or below its line where something else stands on it.
* Comments within the stretch go above.
*/
function exchanged(layout, extent, lines) {
	const { text, lineBreak } = layout;
	const { start, end } = extent;
	const lineStart = require_audit.lineStartAt(text, start);
	const lineEnd = require_audit.lineEndOf(text, end);
	const written = lines.join(lineBreak);
	const kept = rescued(layout, extent);
	if (text.slice(lineStart, start).trim() === "" && text.slice(end, lineEnd).trim() === "") {
		const rest = lines.length > 0 ? lineEnd : require_audit.nextLineAt(text, lineEnd);
		return [...kept, {
			start: lineStart,
			end: rest,
			text: written
		}];
	}
	const spaces = /(^|\s)$/.test(text.slice(lineStart, start)) ? /[ \t]*/y : /[ \t]*(?![ \t#\r\n])/y;
	spaces.lastIndex = end;
	const moved = start === end ? 0 : spaces.exec(text)?.[0].length ?? 0;
	const piece = lines.length === 0 ? "" : lineBreak + written;
	return [
		...kept,
		{
			start,
			end: end + moved,
			text: ""
		},
		{
			start: lineEnd,
			end: lineEnd,
			text: piece
		}
	];
}
/** The comments of a stretch, on lines of their own above the line on which it starts. */
function rescued({ text, structure, comments, lineBreak }, { start, end }) {
	const lost = comments.filter((comment) => comment.start >= start && comment.end <= end);
	const lineStart = require_audit.lineStartAt(structure, start);
	const indent = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? "";
	const lines = lost.map((comment) => `${indent}${text.slice(comment.start, comment.end)}${lineBreak}`);
	return lines.length === 0 ? [] : [{
		start: lineStart,
		end: lineStart,
		text: lines.join("")
	}];
}
/** Where the entries of a group stand, keys included, or the items of a list, dashes included. */
function extentsOf(layout, container) {
	if (container.kind === "mapping") return [...container.entries.values()].map((entry) => ({
		start: require_audit.startOfKey(layout, entry.key),
		end: require_audit.endOfEntry(layout, entry)
	}));
	return container.items.map((item, index) => ({
		start: container.flow ? item.start : require_audit.dashOf(layout, container, index),
		end: require_audit.endOf(layout.structure, item)
	}));
}
/** The column at which the entries of a group or the dashes of a list stand. */
function columnOf(layout, container) {
	const [first] = container.kind === "mapping" || container.kind === "sequence" ? extentsOf(layout, container) : [];
	return require_audit.columnAt(layout, first?.start ?? container.start);
}
/** An entry between brackets. */
function pairText(layout, key, value, at, gap) {
	const written = inlineText(layout, value, at, gap);
	if (!layout.json) return `${require_write.flowText(key)}: ${written}`;
	return `${JSON.stringify(key)}:${layout.step === 0 ? "" : " "}${written}`;
}
/** A value between brackets, or on the line of its key. JSON goes on with lines of its own. */
function inlineText({ text, lineBreak, json, step }, value, at, gap = "") {
	if (!json) return require_write.flowText(value);
	const indent = gap.startsWith(lineBreak) ? gap.slice(lineBreak.length) : /^[ \t]*/.exec(text.slice(require_audit.lineStartAt(text, at)))?.[0];
	return JSON.stringify(value, null, step).replaceAll("\n", `${lineBreak}${indent ?? ""}`);
}
/** What stands between `[` or a comma and what follows: a space, or a line break where the author has those. */
function flowGap({ text, lineBreak, json, step }, opening, first) {
	if (first !== void 0 && /[\r\n]/.test(text.slice(opening, first))) return lineBreak + " ".repeat(require_audit.columnAt({ text }, first));
	return json && step === 0 ? "" : " ";
}
/** A group or a list as lines, indented. */
function blockLines(layout, value, column) {
	return require_write.blockText(value, layout).split("\n").map((line) => line === "" ? "" : " ".repeat(column) + line);
}
/** Whether the author parts the entries or items with blank lines; of one alone, the sections of the plan. */
function hasBlankLines({ text, inline }, extents, column) {
	if (inline) return false;
	if (extents.length < 2) return column === 0;
	return extents.slice(1).map(({ start }, index) => text.slice(extents[index]?.end, start)).some((gap) => /\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap));
}
/** The end of the line of an offset, or of the comments below it that stand further in than a column. */
function below({ text, comments }, offset, column) {
	let end = require_audit.lineEndOf(text, offset);
	for (const comment of comments.filter(({ start }) => start > end)) {
		const start = require_audit.lineStartAt(text, comment.start);
		if (text.slice(end, comment.start).trim() !== "" || comment.start - start <= column) break;
		end = comment.end;
	}
	return end;
}
/** The start of the lines of comments right above an entry; the offset itself where it shares its line. */
function above({ text, comments }, offset) {
	let start = require_audit.lineStartAt(text, offset);
	if (text.slice(start, offset).trim() !== "") return offset;
	for (const comment of comments.filter(({ end }) => end < start).toReversed()) {
		const line = require_audit.lineStartAt(text, comment.start);
		if (text.slice(line, comment.start).trim() !== "" || !/^(\r\n?|\n)$/.test(text.slice(comment.end, start))) break;
		start = line;
	}
	return start;
}

Object.defineProperty(exports, "withValue", {
  enumerable: true,
  get: function () {
    return withValue;
  }
});
Object.defineProperty(exports, "withoutValue", {
  enumerable: true,
  get: function () {
    return withoutValue;
  }
});