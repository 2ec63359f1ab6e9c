const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_document = require("./document-hOW5ovaK.cjs");
const require_main = require("./main-dr5WOIxM.cjs");

// src/render/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderMarkdown: () => renderMarkdown });
/** The texts of the view that are code: places in the plan and ids. */
const CODE = /* @__PURE__ */ new Set([
	"where",
	"path",
	"id"
]);
/** The report in GitHub Flavored Markdown, without HTML, so that it pastes into any editor. */
function renderMarkdown(view) {
	const { audit, findings, labels, ...shown } = require_document.toDocument(view);
	const document = escapeTexts(require_main.printable(shown));
	return require_document.fillTemplate("markdown/report", document, require_document.labelHelpers(view.labels, escapeMarkdown)).replace(/\n{3,}/g, "\n\n");
}
/** The same data with every text escaped before a template sees it, so that no template can forget to. */
function escapeTexts(data) {
	return JSON.parse(JSON.stringify(data), (key, value) => {
		if (typeof value !== "string") return value;
		return CODE.has(key) ? codeSpan(value) : escapeMarkdown(value);
	});
}
/**
* Text that Markdown shows as it is, on one line: in a table cell, a heading, a list or a paragraph.
*
* Why not a library: gfm-escape has had no release since 2019, and mdast-util-to-markdown wants a
* syntax tree and brings a dozen packages. Only what could mean something is escaped, so that the
* source stays readable too.
*/
function escapeMarkdown(text) {
	if (PLAIN.test(text)) return text;
	return text.trim().replace(/[^\S\u00a0\u202f]+/g, " ").split(ADDRESS).map((part, index) => index % 2 === 0 ? escapeSigns(part) : codeSpan(part)).join("");
}
/** Web and mail addresses, without the punctuation behind them and without what code in a table cannot hold. */
const ADDRESS = /(\b(?:[a-z][a-z\d+.-]{0,20}:\/\/|www\.)[^\s`|]*[^\s`|.,:;!?'"()[\]<>]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})/i;
function escapeSigns(text) {
	return text.replace(/[\\`*[\]<>|~$]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "\\&").replace(/(?<!\S)#|^[-+=]/g, "\\$&").replace(/^(\d+)([.)])(?!\S)/, "$1\\$2").replace(/:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|@(?=[\w.-])|[#!](?=\d)|\bGH(?=-\d)|[[{](?=[+-])/gi, `$&${"\u2060"}`);
}
/** Text in which nothing could mean anything: most of what a report says. */
const PLAIN = /^(?=\p{L})(?!.*(?: {2}| $|www\.|GH-\d))[\p{L}\p{N} ,.;()'\u2019\u201c\u201d\u00ab\u00bb%?\u00a0\u202f-]*$/iu;
/** A code span; the fence is longer than any run of backticks in it. With a bar, which ends the cell of a table, it is none. */
function codeSpan(text) {
	if (text === "") return "";
	if (text.includes("|")) return escapeMarkdown(text);
	const runs = text.match(/`+/g) ?? [];
	const fence = "`".repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
	return runs.length > 0 ? `${fence} ${text} ${fence}` : fence + text + fence;
}

Object.defineProperty(exports, "escapeMarkdown", {
  enumerable: true,
  get: function () {
    return escapeMarkdown;
  }
});
Object.defineProperty(exports, "escapeTexts", {
  enumerable: true,
  get: function () {
    return escapeTexts;
  }
});
Object.defineProperty(exports, "markdown_exports", {
  enumerable: true,
  get: function () {
    return markdown_exports;
  }
});
Object.defineProperty(exports, "renderMarkdown", {
  enumerable: true,
  get: function () {
    return renderMarkdown;
  }
});