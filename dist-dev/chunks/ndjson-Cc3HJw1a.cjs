const require_audit = require("./audit-D60lqGnh.cjs");

// src/render/ndjson.ts
/** The same as JSON does, on one line: audits of many plans are put one after another in one file. */
function renderNdjson(view) {
	return `${require_audit.jsonText(require_audit.auditJson(view))}\n`;
}

exports.renderNdjson = renderNdjson;