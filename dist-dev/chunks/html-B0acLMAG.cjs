const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_document = require("./document-hOW5ovaK.cjs");
const require_main = require("./main-dr5WOIxM.cjs");

// src/render/html.ts
var import_runtime = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_document.require_runtime(), 1);
/**
* The report as one HTML file that loads nothing and runs nothing; its Content-Security-Policy says
* so to the browser. The templates escape everything that comes from the plan.
*/
function renderHtml(view) {
	const document = require_document.toDocument(require_main.printable(view));
	const anchors = anchorsOf(document);
	return require_document.fillTemplate("html/report", {
		...document,
		style: require_document.style,
		styleHash: require_document.styleHash
	}, {
		...require_document.labelHelpers(view.labels),
		link(prefix, id, { fn }) {
			const anchor = `${prefix}${id}`;
			return anchors.has(anchor) ? new import_runtime.default.SafeString(`<a href="#${anchor}">${fn(this)}</a>`) : fn(this);
		}
	});
}
/** What links may lead to. */
function anchorsOf({ areasByCost, silenced }) {
	return /* @__PURE__ */ new Set([...areasByCost.flatMap((area) => [`area-${area.id}`, ...require_document.checkAnchors(area)]), ...silenced.map(({ anchor }) => anchor)]);
}

exports.renderHtml = renderHtml;