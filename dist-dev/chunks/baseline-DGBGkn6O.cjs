const require_document = require("./document-CvLYpVCL.cjs");

// schemas/baseline.schema.json
var baseline_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://unpkg.com/strategy-audit/schemas/baseline.schema.json",
	title: "Baseline of a strategy audit",
	description: "Findings that were there when the baseline was written: only new ones fail a gate. Written by strategy baseline write.",
	type: "object",
	additionalProperties: false,
	required: ["format", "plans"],
	properties: {
		"format": {
			"description": "The version of this format. This is version 1.",
			"const": 1
		},
		"plans": {
			"description": "By the name of the plan, from the folder of this file: the fingerprints of its findings.",
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true
			}
		}
	}
};

// src/generated/validate-baseline.js
var validate = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.plans === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plans" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "format" || key0 === "plans")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.format !== void 0) {
			if (1 !== data.format) {
				const err3 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.plans !== void 0) {
			let data1 = data.plans;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
				let data2 = data1[key1];
				if (Array.isArray(data2)) {
					const len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
						const err4 = {
							instancePath: instancePath + "/plans/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
							schemaPath: "#/properties/plans/additionalProperties/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					let i1 = data2.length;
					let j0;
					if (i1 > 1) {
						const indices0 = /* @__PURE__ */ Object.create(null);
						for (; i1--;) {
							let item0 = data2[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err5 = {
									instancePath: instancePath + "/plans/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/plans/additionalProperties/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/plans/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/plans/additionalProperties/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			else {
				const err7 = {
					instancePath: instancePath + "/plans",
					schemaPath: "#/properties/plans/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/policy/baseline.ts
/** Reads a baseline, by schemas/baseline.schema.json. Nothing throws for what it holds. */
function readBaseline(input, file, limits) {
	const read = require_document.readDocument(input, file, {
		name: "baseline",
		validate,
		schema: baseline_schema_default
	}, limits);
	if (!read.readable) return read;
	const { source, mistakes } = read;
	return {
		readable: true,
		baseline: mistakes.length > 0 ? { plans: {} } : source.data,
		mistakes
	};
}
/** A baseline as its file has it: sorted, a line for each finding, so that two versions compare well. */
function baselineText({ plans }) {
	const sorted = Object.entries(plans).sort(([a], [b]) => a < b ? -1 : 1).map(([plan, known]) => [plan, known.toSorted()]);
	return `${JSON.stringify({
		format: 1,
		plans: Object.fromEntries(sorted)
	}, null, 2)}\n`;
}

exports.baselineText = baselineText;
exports.readBaseline = readBaseline;