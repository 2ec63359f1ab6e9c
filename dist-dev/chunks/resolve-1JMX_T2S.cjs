const require_main = require("./main-dr5WOIxM.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_document = require("./document-CvLYpVCL.cjs");

// schemas/config.schema.json
var config_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://unpkg.com/strategy-audit/schemas/config.schema.json",
	title: "Policy of a house",
	description: "What a house demands of its strategy plans: strategy.config.yaml, strategy.config.json, or the key strategy of package.json.",
	type: "object",
	additionalProperties: false,
	properties: {
		"extends": {
			"title": "Extends",
			"description": "What this config builds on, the later ones going before: a profile (launch), a file (./house.yaml) or an npm package. What is set here goes before all of them.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"examples": [["./house.yaml", "@agency/strategy-config"]]
		},
		"profile": { "$ref": "#/$defs/profile" },
		"areas": { "$ref": "#/$defs/areas" },
		"checks": { "$ref": "#/$defs/checks" },
		"required_sections": { "$ref": "#/$defs/required_sections" },
		"gates": { "$ref": "#/$defs/gates" },
		"waivers": {
			"title": "Waivers",
			"description": "The rules for accepted risks.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"file": {
					"title": "File",
					"description": "The file of accepted risks, from the folder of this config.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["risks.yaml"]
				},
				"horizon_days": {
					"title": "Horizon",
					"description": "At most so many days ahead may a waiver hold.",
					"type": "integer",
					"minimum": 1,
					"maximum": 3660,
					"examples": [180]
				}
			},
			"examples": [{
				"file": "risks.yaml",
				"horizon_days": 180
			}]
		},
		"baseline": {
			"title": "Baseline",
			"description": "The file of known findings, from the folder of this config.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["strategy.baseline.json"]
		},
		"language": {
			"title": "Language",
			"description": "The language of reports, as a BCP 47 tag; en unless told.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["en"]
		},
		"outputs": {
			"title": "Outputs",
			"description": "The reports that every audit writes, from the folder of this config; the format is told by the extension.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"uniqueItems": true,
			"examples": [["reports/plan.html"]]
		},
		"overrides": {
			"title": "Overrides",
			"description": "What differs for some plans; the later ones go before.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["plans"],
				"properties": {
					"plans": {
						"title": "Plans",
						"description": "The plans that are meant, as globs from the folder of this config.",
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"pattern": "\\S",
							"maxLength": 1e3
						},
						"minItems": 1,
						"examples": [["clients/acme/*.yaml"]]
					},
					"profile": { "$ref": "#/$defs/profile" },
					"areas": { "$ref": "#/$defs/areas" },
					"checks": { "$ref": "#/$defs/checks" },
					"required_sections": { "$ref": "#/$defs/required_sections" },
					"gates": { "$ref": "#/$defs/gates" }
				}
			},
			"examples": [[{
				"plans": ["clients/acme/*.yaml"],
				"profile": "b2b"
			}]]
		},
		"rules": {
			"title": "Rules",
			"description": "Checks of the house's own: they score, are reported and can be waived like any other.",
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "#/$defs/rule" },
			"examples": [[{
				"id": "content/brand-voice",
				"level": "should",
				"title": "The brand voice is written down",
				"why": "Texts of five authors should read as one shop.",
				"fix": "Write the brand voice down in content.x-brand.voice.",
				"path": "content.x-brand.voice",
				"schema": {
					"type": "string",
					"minLength": 20
				}
			}]]
		}
	},
	$defs: {
		"profile": {
			"title": "Profile",
			"description": "The situation that the plans are judged for.",
			"enum": [
				"default",
				"launch",
				"scale-up",
				"b2b",
				"marketplace-seller",
				"retention"
			],
			"examples": ["launch"]
		},
		"areas": {
			"title": "Areas",
			"description": "The weights of areas in the readiness, 0 to 10; an area of weight 0 does not count.",
			"type": "object",
			"additionalProperties": {
				"type": "number",
				"minimum": 0,
				"maximum": 10
			},
			"examples": [{
				"mobile": 3,
				"culture": .5
			}]
		},
		"checks": {
			"title": "Checks",
			"description": "The levels of checks, by their ids: must, should, could, or off; or their levels and limits.",
			"type": "object",
			"additionalProperties": {
				"if": { "type": "object" },
				"then": {
					"title": "Check",
					"description": "The level of a check, and the figures that its credit goes by.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"level": {
							"title": "Level",
							"description": "What the check weighs: must, should or could; off leaves it out.",
							"enum": [
								"must",
								"should",
								"could",
								"off"
							],
							"examples": ["must"]
						},
						"limits": {
							"title": "Limits",
							"description": "The figures that its credit goes by, by their names; strategy explain shows them. They take the place of those that were set before, and those not named are the check's own.",
							"type": "object",
							"properties": {
								"full": {
									"description": "Full credit here: 0 or more, in the unit of the plan's figure.",
									"type": "number",
									"minimum": 0
								},
								"none": {
									"description": "No credit here: 0 or more, in the unit of the plan's figure.",
									"type": "number",
									"minimum": 0
								},
								"minimum": {
									"description": "So many at least: 1 or more.",
									"type": "number",
									"minimum": 1
								},
								"months": {
									"description": "Within so many months: a whole number, 1 to 1200.",
									"type": "integer",
									"minimum": 1,
									"maximum": 1200
								},
								"all": {
									"description": "So many hours a week in full: 1 to 168.",
									"type": "number",
									"minimum": 1,
									"maximum": 168
								}
							},
							"additionalProperties": {
								"description": "It has to be 0 or more.",
								"type": "number",
								"minimum": 0
							},
							"examples": [{
								"full": 2e3,
								"none": 3500
							}]
						}
					},
					"examples": [{
						"level": "must",
						"limits": {
							"full": 2e3,
							"none": 3500
						}
					}]
				},
				"else": { "enum": [
					"must",
					"should",
					"could",
					"off"
				] }
			},
			"examples": [{
				"mobile/app": "off",
				"site/stability": "must",
				"mobile/loading": { "limits": {
					"full": 2e3,
					"none": 3500
				} }
			}]
		},
		"required_sections": {
			"title": "Required sections",
			"description": "The sections that a plan has to have. They take the place of those that are required otherwise.",
			"type": "array",
			"items": { "type": "string" },
			"uniqueItems": true,
			"examples": [[
				"goals",
				"team",
				"mobile"
			]]
		},
		"gates": {
			"title": "Gates",
			"description": "What fails a run.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"fail_on": {
					"title": "Fail on",
					"description": "The lowest level at which a finding fails: must, should, could, or never.",
					"enum": [
						"must",
						"should",
						"could",
						"never"
					],
					"examples": ["must"]
				},
				"min_score": {
					"title": "Lowest readiness",
					"description": "The lowest readiness that passes, 0 to 100.",
					"type": "number",
					"minimum": 0,
					"maximum": 100,
					"examples": [70]
				},
				"min_scores": {
					"title": "Lowest scores",
					"description": "The lowest scores that pass, 0 to 100, by area.",
					"type": "object",
					"additionalProperties": {
						"type": "number",
						"minimum": 0,
						"maximum": 100
					},
					"examples": [{ "mobile": 60 }]
				},
				"max_findings": {
					"title": "Most findings",
					"description": "How many findings of a level pass.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"must": {
							"description": "So many findings at level must.",
							"type": "integer",
							"minimum": 0
						},
						"should": {
							"description": "So many findings at level should.",
							"type": "integer",
							"minimum": 0
						},
						"could": {
							"description": "So many findings at level could.",
							"type": "integer",
							"minimum": 0
						}
					},
					"examples": [{
						"must": 0,
						"should": 10
					}]
				},
				"min_coverage": {
					"title": "Lowest coverage",
					"description": "The lowest share of applicable checks that have to be answered, in percent.",
					"type": "number",
					"minimum": 0,
					"maximum": 100,
					"examples": [80]
				}
			},
			"examples": [{
				"fail_on": "must",
				"min_score": 70
			}]
		},
		"rule": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"level",
				"title",
				"why",
				"fix",
				"path"
			],
			"properties": {
				"id": {
					"title": "Id",
					"description": "The area and a name of its own: content/brand-voice.",
					"type": "string",
					"pattern": "^[a-z]+/[a-z0-9-]+$",
					"examples": ["content/brand-voice"]
				},
				"level": {
					"title": "Level",
					"description": "What it weighs: must, should or could.",
					"enum": [
						"must",
						"should",
						"could"
					],
					"examples": ["should"]
				},
				"effort": {
					"title": "Effort",
					"description": "What it takes to mend: small, medium or large.",
					"enum": [
						"small",
						"medium",
						"large"
					],
					"examples": ["small"]
				},
				"title": {
					"title": "Title",
					"description": "What the plan shows when it is met, as a short statement.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["The brand voice is written down"]
				},
				"asks": {
					"title": "Asks",
					"description": "The question that it puts to the plan; the title where it is not told.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["How does the shop speak?"]
				},
				"why": {
					"title": "Why",
					"description": "Why it matters.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["Texts of five authors should read as one shop."]
				},
				"fix": {
					"title": "Fix",
					"description": "What to do.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["Write the brand voice down in content.x-brand.voice."]
				},
				"path": {
					"title": "Path",
					"description": "Where to look in the plan; [] stands for every item of a list, and keys of the plan's author start with x-.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["team.roles[].x-cost-centre"]
				},
				"schema": {
					"title": "Schema",
					"description": "The JSON Schema that the value must meet. Either this or compare.",
					"type": ["object", "boolean"],
					"examples": [{
						"type": "string",
						"minLength": 20
					}]
				},
				"compare": {
					"title": "Compare",
					"description": "How the value must compare with another one of the plan. Either this or schema.",
					"type": "object",
					"additionalProperties": false,
					"required": ["is", "path"],
					"properties": {
						"is": {
							"description": "at_least, at_most, above, below or equal; days compare as days do.",
							"enum": [
								"at_least",
								"at_most",
								"above",
								"below",
								"equal"
							]
						},
						"path": {
							"description": "Where the other value stands.",
							"type": "string",
							"pattern": "\\S"
						}
					},
					"examples": [{
						"is": "at_most",
						"path": "roadmap.budget"
					}]
				}
			}
		}
	}
};

// src/generated/validate-config.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var require_ucs2length = __commonJS({ "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
	"use strict";
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
} });
var validate = validate52;
var schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://unpkg.com/strategy-audit/schemas/config.schema.json",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"extends": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"pattern": "\\S"
			}
		},
		"profile": { "$ref": "#/$defs/profile" },
		"areas": { "$ref": "#/$defs/areas" },
		"checks": { "$ref": "#/$defs/checks" },
		"required_sections": { "$ref": "#/$defs/required_sections" },
		"gates": { "$ref": "#/$defs/gates" },
		"waivers": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"file": {
					"type": "string",
					"pattern": "\\S"
				},
				"horizon_days": {
					"type": "integer",
					"minimum": 1,
					"maximum": 3660
				}
			}
		},
		"baseline": {
			"type": "string",
			"pattern": "\\S"
		},
		"language": {
			"type": "string",
			"pattern": "\\S"
		},
		"outputs": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"uniqueItems": true
		},
		"overrides": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["plans"],
				"properties": {
					"plans": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"pattern": "\\S",
							"maxLength": 1e3
						},
						"minItems": 1
					},
					"profile": { "$ref": "#/$defs/profile" },
					"areas": { "$ref": "#/$defs/areas" },
					"checks": { "$ref": "#/$defs/checks" },
					"required_sections": { "$ref": "#/$defs/required_sections" },
					"gates": { "$ref": "#/$defs/gates" }
				}
			}
		},
		"rules": {
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "#/$defs/rule" }
		}
	},
	"$defs": {
		"profile": { "enum": [
			"default",
			"launch",
			"scale-up",
			"b2b",
			"marketplace-seller",
			"retention"
		] },
		"areas": {
			"type": "object",
			"additionalProperties": {
				"type": "number",
				"minimum": 0,
				"maximum": 10
			}
		},
		"checks": {
			"type": "object",
			"additionalProperties": {
				"if": { "type": "object" },
				"then": {
					"title": "Check",
					"description": "The level of a check, and the figures that its credit goes by.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"level": {
							"title": "Level",
							"description": "What the check weighs: must, should or could; off leaves it out.",
							"enum": [
								"must",
								"should",
								"could",
								"off"
							],
							"examples": ["must"]
						},
						"limits": {
							"title": "Limits",
							"description": "The figures that its credit goes by, by their names; strategy explain shows them. They take the place of those that were set before, and those not named are the check's own.",
							"type": "object",
							"properties": {
								"full": {
									"description": "Full credit here: 0 or more, in the unit of the plan's figure.",
									"type": "number",
									"minimum": 0
								},
								"none": {
									"description": "No credit here: 0 or more, in the unit of the plan's figure.",
									"type": "number",
									"minimum": 0
								},
								"minimum": {
									"description": "So many at least: 1 or more.",
									"type": "number",
									"minimum": 1
								},
								"months": {
									"description": "Within so many months: a whole number, 1 to 1200.",
									"type": "integer",
									"minimum": 1,
									"maximum": 1200
								},
								"all": {
									"description": "So many hours a week in full: 1 to 168.",
									"type": "number",
									"minimum": 1,
									"maximum": 168
								}
							},
							"additionalProperties": {
								"description": "It has to be 0 or more.",
								"type": "number",
								"minimum": 0
							},
							"examples": [{
								"full": 2e3,
								"none": 3500
							}]
						}
					},
					"examples": [{
						"level": "must",
						"limits": {
							"full": 2e3,
							"none": 3500
						}
					}]
				},
				"else": { "enum": [
					"must",
					"should",
					"could",
					"off"
				] }
			}
		},
		"required_sections": {
			"type": "array",
			"items": { "type": "string" },
			"uniqueItems": true
		},
		"gates": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"fail_on": { "enum": [
					"must",
					"should",
					"could",
					"never"
				] },
				"min_score": {
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"min_scores": {
					"type": "object",
					"additionalProperties": {
						"type": "number",
						"minimum": 0,
						"maximum": 100
					}
				},
				"max_findings": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"must": {
							"type": "integer",
							"minimum": 0
						},
						"should": {
							"type": "integer",
							"minimum": 0
						},
						"could": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"min_coverage": {
					"type": "number",
					"minimum": 0,
					"maximum": 100
				}
			}
		},
		"rule": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"level",
				"title",
				"why",
				"fix",
				"path"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z0-9-]+$"
				},
				"level": { "enum": [
					"must",
					"should",
					"could"
				] },
				"effort": { "enum": [
					"small",
					"medium",
					"large"
				] },
				"title": {
					"type": "string",
					"pattern": "\\S"
				},
				"asks": {
					"type": "string",
					"pattern": "\\S"
				},
				"why": {
					"type": "string",
					"pattern": "\\S"
				},
				"fix": {
					"type": "string",
					"pattern": "\\S"
				},
				"path": {
					"type": "string",
					"pattern": "\\S"
				},
				"schema": { "type": ["object", "boolean"] },
				"compare": {
					"type": "object",
					"additionalProperties": false,
					"required": ["is", "path"],
					"properties": {
						"is": { "enum": [
							"at_least",
							"at_most",
							"above",
							"below",
							"equal"
						] },
						"path": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				}
			}
		}
	}
};
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("\\S", "u");
var schema20 = { "enum": [
	"default",
	"launch",
	"scale-up",
	"b2b",
	"marketplace-seller",
	"retention"
] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "default" || data === "launch" || data === "scale-up" || data === "b2b" || data === "marketplace-seller" || data === "retention")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema20.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (typeof data0 == "number" && isFinite(data0)) {
			if (data0 > 10 || isNaN(data0)) {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 10
					}
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data0 < 0 || isNaN(data0)) {
				const err1 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: "number" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema22 = {
	"type": "object",
	"additionalProperties": {
		"if": { "type": "object" },
		"then": {
			"title": "Check",
			"description": "The level of a check, and the figures that its credit goes by.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"level": {
					"title": "Level",
					"description": "What the check weighs: must, should or could; off leaves it out.",
					"enum": [
						"must",
						"should",
						"could",
						"off"
					],
					"examples": ["must"]
				},
				"limits": {
					"title": "Limits",
					"description": "The figures that its credit goes by, by their names; strategy explain shows them. They take the place of those that were set before, and those not named are the check's own.",
					"type": "object",
					"properties": {
						"full": {
							"description": "Full credit here: 0 or more, in the unit of the plan's figure.",
							"type": "number",
							"minimum": 0
						},
						"none": {
							"description": "No credit here: 0 or more, in the unit of the plan's figure.",
							"type": "number",
							"minimum": 0
						},
						"minimum": {
							"description": "So many at least: 1 or more.",
							"type": "number",
							"minimum": 1
						},
						"months": {
							"description": "Within so many months: a whole number, 1 to 1200.",
							"type": "integer",
							"minimum": 1,
							"maximum": 1200
						},
						"all": {
							"description": "So many hours a week in full: 1 to 168.",
							"type": "number",
							"minimum": 1,
							"maximum": 168
						}
					},
					"additionalProperties": {
						"description": "It has to be 0 or more.",
						"type": "number",
						"minimum": 0
					},
					"examples": [{
						"full": 2e3,
						"none": 3500
					}]
				}
			},
			"examples": [{
				"level": "must",
				"limits": {
					"full": 2e3,
					"none": 3500
				}
			}]
		},
		"else": { "enum": [
			"must",
			"should",
			"could",
			"off"
		] }
	}
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		const _errs3 = errors;
		let valid1 = true;
		const _errs4 = errors;
		if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid0) {
			const _errs6 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!(key1 === "level" || key1 === "limits")) {
					const err1 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.level !== void 0) {
					let data1 = data0.level;
					if (!(data1 === "must" || data1 === "should" || data1 === "could" || data1 === "off")) {
						const err2 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/level",
							schemaPath: "#/additionalProperties/then/properties/level/enum",
							keyword: "enum",
							params: { allowedValues: schema22.additionalProperties.then.properties.level.enum }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.limits !== void 0) {
					let data2 = data0.limits;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						for (const key2 in data2) if (!(key2 === "full" || key2 === "none" || key2 === "minimum" || key2 === "months" || key2 === "all")) {
							let data3 = data2[key2];
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									const err3 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/additionalProperties/then/properties/limits/additionalProperties/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							} else {
								const err4 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/additionalProperties/then/properties/limits/additionalProperties/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (data2.full !== void 0) {
							let data4 = data2.full;
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 0 || isNaN(data4)) {
									const err5 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/full",
										schemaPath: "#/additionalProperties/then/properties/limits/properties/full/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
							} else {
								const err6 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/full",
									schemaPath: "#/additionalProperties/then/properties/limits/properties/full/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data2.none !== void 0) {
							let data5 = data2.none;
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 0 || isNaN(data5)) {
									const err7 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/none",
										schemaPath: "#/additionalProperties/then/properties/limits/properties/none/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/none",
									schemaPath: "#/additionalProperties/then/properties/limits/properties/none/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data2.minimum !== void 0) {
							let data6 = data2.minimum;
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 1 || isNaN(data6)) {
									const err9 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/minimum",
										schemaPath: "#/additionalProperties/then/properties/limits/properties/minimum/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/minimum",
									schemaPath: "#/additionalProperties/then/properties/limits/properties/minimum/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.months !== void 0) {
							let data7 = data2.months;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err11 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/months",
									schemaPath: "#/additionalProperties/then/properties/limits/properties/months/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 > 1200 || isNaN(data7)) {
									const err12 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/months",
										schemaPath: "#/additionalProperties/then/properties/limits/properties/months/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1200
										}
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (data7 < 1 || isNaN(data7)) {
									const err13 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/months",
										schemaPath: "#/additionalProperties/then/properties/limits/properties/months/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
						}
						if (data2.all !== void 0) {
							let data8 = data2.all;
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 > 168 || isNaN(data8)) {
									const err14 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/all",
										schemaPath: "#/additionalProperties/then/properties/limits/properties/all/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 168
										}
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data8 < 1 || isNaN(data8)) {
									const err15 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/all",
										schemaPath: "#/additionalProperties/then/properties/limits/properties/all/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/all",
									schemaPath: "#/additionalProperties/then/properties/limits/properties/all/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits",
							schemaPath: "#/additionalProperties/then/properties/limits/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/then/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid1 = _valid0;
			ifClause0 = "then";
		} else {
			const _errs25 = errors;
			if (!(data0 === "must" || data0 === "should" || data0 === "could" || data0 === "off")) {
				const err19 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/else/enum",
					keyword: "enum",
					params: { allowedValues: schema22.additionalProperties.else.enum }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid0 = _errs25 === errors;
			valid1 = _valid0;
			ifClause0 = "else";
		}
		if (!valid1) {
			const err20 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 }
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
	}
	else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err0 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = /* @__PURE__ */ Object.create(null);
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err1 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema24 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"fail_on": { "enum": [
			"must",
			"should",
			"could",
			"never"
		] },
		"min_score": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"min_scores": {
			"type": "object",
			"additionalProperties": {
				"type": "number",
				"minimum": 0,
				"maximum": 100
			}
		},
		"max_findings": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"must": {
					"type": "integer",
					"minimum": 0
				},
				"should": {
					"type": "integer",
					"minimum": 0
				},
				"could": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"min_coverage": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		}
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "fail_on" || key0 === "min_score" || key0 === "min_scores" || key0 === "max_findings" || key0 === "min_coverage")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.fail_on !== void 0) {
			let data0 = data.fail_on;
			if (!(data0 === "must" || data0 === "should" || data0 === "could" || data0 === "never")) {
				const err1 = {
					instancePath: instancePath + "/fail_on",
					schemaPath: "#/properties/fail_on/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.fail_on.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.min_score !== void 0) {
			let data1 = data.min_score;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err2 = {
						instancePath: instancePath + "/min_score",
						schemaPath: "#/properties/min_score/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err3 = {
						instancePath: instancePath + "/min_score",
						schemaPath: "#/properties/min_score/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/min_score",
					schemaPath: "#/properties/min_score/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.min_scores !== void 0) {
			let data2 = data.min_scores;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
				let data3 = data2[key1];
				if (typeof data3 == "number" && isFinite(data3)) {
					if (data3 > 100 || isNaN(data3)) {
						const err5 = {
							instancePath: instancePath + "/min_scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/min_scores/additionalProperties/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 100
							}
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data3 < 0 || isNaN(data3)) {
						const err6 = {
							instancePath: instancePath + "/min_scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/min_scores/additionalProperties/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/min_scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/min_scores/additionalProperties/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			else {
				const err8 = {
					instancePath: instancePath + "/min_scores",
					schemaPath: "#/properties/min_scores/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.max_findings !== void 0) {
			let data4 = data.max_findings;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key2 in data4) if (!(key2 === "must" || key2 === "should" || key2 === "could")) {
					const err9 = {
						instancePath: instancePath + "/max_findings",
						schemaPath: "#/properties/max_findings/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.must !== void 0) {
					let data5 = data4.must;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err10 = {
							instancePath: instancePath + "/max_findings/must",
							schemaPath: "#/properties/max_findings/properties/must/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/max_findings/must",
								schemaPath: "#/properties/max_findings/properties/must/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data4.should !== void 0) {
					let data6 = data4.should;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err12 = {
							instancePath: instancePath + "/max_findings/should",
							schemaPath: "#/properties/max_findings/properties/should/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 0 || isNaN(data6)) {
							const err13 = {
								instancePath: instancePath + "/max_findings/should",
								schemaPath: "#/properties/max_findings/properties/should/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data4.could !== void 0) {
					let data7 = data4.could;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err14 = {
							instancePath: instancePath + "/max_findings/could",
							schemaPath: "#/properties/max_findings/properties/could/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							const err15 = {
								instancePath: instancePath + "/max_findings/could",
								schemaPath: "#/properties/max_findings/properties/could/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/max_findings",
					schemaPath: "#/properties/max_findings/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.min_coverage !== void 0) {
			let data8 = data.min_coverage;
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 100 || isNaN(data8)) {
					const err17 = {
						instancePath: instancePath + "/min_coverage",
						schemaPath: "#/properties/min_coverage/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err18 = {
						instancePath: instancePath + "/min_coverage",
						schemaPath: "#/properties/min_coverage/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/min_coverage",
					schemaPath: "#/properties/min_coverage/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema25 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"level",
		"title",
		"why",
		"fix",
		"path"
	],
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^[a-z]+/[a-z0-9-]+$"
		},
		"level": { "enum": [
			"must",
			"should",
			"could"
		] },
		"effort": { "enum": [
			"small",
			"medium",
			"large"
		] },
		"title": {
			"type": "string",
			"pattern": "\\S"
		},
		"asks": {
			"type": "string",
			"pattern": "\\S"
		},
		"why": {
			"type": "string",
			"pattern": "\\S"
		},
		"fix": {
			"type": "string",
			"pattern": "\\S"
		},
		"path": {
			"type": "string",
			"pattern": "\\S"
		},
		"schema": { "type": ["object", "boolean"] },
		"compare": {
			"type": "object",
			"additionalProperties": false,
			"required": ["is", "path"],
			"properties": {
				"is": { "enum": [
					"at_least",
					"at_most",
					"above",
					"below",
					"equal"
				] },
				"path": {
					"type": "string",
					"pattern": "\\S"
				}
			}
		}
	}
};
var pattern9 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.why === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "why" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.fix === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fix" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.path === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema25.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]+/[a-z0-9-]+$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data1 = data.level;
			if (!(data1 === "must" || data1 === "should" || data1 === "could")) {
				const err9 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.level.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.effort !== void 0) {
			let data2 = data.effort;
			if (!(data2 === "small" || data2 === "medium" || data2 === "large")) {
				const err10 = {
					instancePath: instancePath + "/effort",
					schemaPath: "#/properties/effort/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.effort.enum }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data3 = data.title;
			if (typeof data3 === "string") {
				if (!pattern3.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.asks !== void 0) {
			let data4 = data.asks;
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/asks",
						schemaPath: "#/properties/asks/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/asks",
					schemaPath: "#/properties/asks/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data5 = data.why;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/properties/why/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/why",
					schemaPath: "#/properties/why/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.fix !== void 0) {
			let data6 = data.fix;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/fix",
						schemaPath: "#/properties/fix/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/fix",
					schemaPath: "#/properties/fix/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data7 = data.path;
			if (typeof data7 === "string") {
				if (!pattern3.test(data7)) {
					const err19 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.schema !== void 0) {
			let data8 = data.schema;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && typeof data8 !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: schema25.properties.schema.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.compare !== void 0) {
			let data9 = data.compare;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.is === void 0) {
					const err22 = {
						instancePath: instancePath + "/compare",
						schemaPath: "#/properties/compare/required",
						keyword: "required",
						params: { missingProperty: "is" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data9.path === void 0) {
					const err23 = {
						instancePath: instancePath + "/compare",
						schemaPath: "#/properties/compare/required",
						keyword: "required",
						params: { missingProperty: "path" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key1 in data9) if (!(key1 === "is" || key1 === "path")) {
					const err24 = {
						instancePath: instancePath + "/compare",
						schemaPath: "#/properties/compare/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data9.is !== void 0) {
					let data10 = data9.is;
					if (!(data10 === "at_least" || data10 === "at_most" || data10 === "above" || data10 === "below" || data10 === "equal")) {
						const err25 = {
							instancePath: instancePath + "/compare/is",
							schemaPath: "#/properties/compare/properties/is/enum",
							keyword: "enum",
							params: { allowedValues: schema25.properties.compare.properties.is.enum }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data9.path !== void 0) {
					let data11 = data9.path;
					if (typeof data11 === "string") {
						if (!pattern3.test(data11)) {
							const err26 = {
								instancePath: instancePath + "/compare/path",
								schemaPath: "#/properties/compare/properties/path/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/compare/path",
							schemaPath: "#/properties/compare/properties/path/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/compare",
					schemaPath: "#/properties/compare/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.extends !== void 0) {
			let data0 = data.extends;
			if (Array.isArray(data0)) {
				if (data0.length > 100) {
					const err1 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/maxItems",
						keyword: "maxItems",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (!pattern3.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/extends/" + i0,
								schemaPath: "#/properties/extends/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/extends/" + i0,
							schemaPath: "#/properties/extends/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.profile !== void 0) {
			if (!validate53(data.profile, {
				instancePath: instancePath + "/profile",
				parentData: data,
				parentDataProperty: "profile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = appended(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.areas !== void 0) {
			if (!validate55(data.areas, {
				instancePath: instancePath + "/areas",
				parentData: data,
				parentDataProperty: "areas",
				rootData,
				dynamicAnchors
			})) {
				vErrors = appended(vErrors, validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			if (!validate57(data.checks, {
				instancePath: instancePath + "/checks",
				parentData: data,
				parentDataProperty: "checks",
				rootData,
				dynamicAnchors
			})) {
				vErrors = appended(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.required_sections !== void 0) {
			if (!validate59(data.required_sections, {
				instancePath: instancePath + "/required_sections",
				parentData: data,
				parentDataProperty: "required_sections",
				rootData,
				dynamicAnchors
			})) {
				vErrors = appended(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.gates !== void 0) {
			if (!validate61(data.gates, {
				instancePath: instancePath + "/gates",
				parentData: data,
				parentDataProperty: "gates",
				rootData,
				dynamicAnchors
			})) {
				vErrors = appended(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.waivers !== void 0) {
			let data7 = data.waivers;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key1 in data7) if (!(key1 === "file" || key1 === "horizon_days")) {
					const err5 = {
						instancePath: instancePath + "/waivers",
						schemaPath: "#/properties/waivers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data7.file !== void 0) {
					let data8 = data7.file;
					if (typeof data8 === "string") {
						if (!pattern3.test(data8)) {
							const err6 = {
								instancePath: instancePath + "/waivers/file",
								schemaPath: "#/properties/waivers/properties/file/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/waivers/file",
							schemaPath: "#/properties/waivers/properties/file/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data7.horizon_days !== void 0) {
					let data9 = data7.horizon_days;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err8 = {
							instancePath: instancePath + "/waivers/horizon_days",
							schemaPath: "#/properties/waivers/properties/horizon_days/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 3660 || isNaN(data9)) {
							const err9 = {
								instancePath: instancePath + "/waivers/horizon_days",
								schemaPath: "#/properties/waivers/properties/horizon_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 3660
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data9 < 1 || isNaN(data9)) {
							const err10 = {
								instancePath: instancePath + "/waivers/horizon_days",
								schemaPath: "#/properties/waivers/properties/horizon_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data10 = data.baseline;
			if (typeof data10 === "string") {
				if (!pattern3.test(data10)) {
					const err12 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data11 = data.language;
			if (typeof data11 === "string") {
				if (!pattern3.test(data11)) {
					const err14 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data12 = data.outputs;
			if (Array.isArray(data12)) {
				if (data12.length > 100) {
					const err16 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/maxItems",
						keyword: "maxItems",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (typeof data13 === "string") {
						if (!pattern3.test(data13)) {
							const err17 = {
								instancePath: instancePath + "/outputs/" + i1,
								schemaPath: "#/properties/outputs/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/outputs/" + i1,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				let i2 = data12.length;
				let j0;
				if (i2 > 1) {
					const indices0 = /* @__PURE__ */ Object.create(null);
					for (; i2--;) {
						let item0 = data12[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err19 = {
								instancePath: instancePath + "/outputs",
								schemaPath: "#/properties/outputs/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data14 = data.overrides;
			if (Array.isArray(data14)) {
				if (data14.length > 1e3) {
					const err21 = {
						instancePath: instancePath + "/overrides",
						schemaPath: "#/properties/overrides/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len2 = data14.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data15 = data14[i3];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.plans === void 0) {
							const err22 = {
								instancePath: instancePath + "/overrides/" + i3,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "plans" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						for (const key2 in data15) if (!(key2 === "plans" || key2 === "profile" || key2 === "areas" || key2 === "checks" || key2 === "required_sections" || key2 === "gates")) {
							const err23 = {
								instancePath: instancePath + "/overrides/" + i3,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data15.plans !== void 0) {
							let data16 = data15.plans;
							if (Array.isArray(data16)) {
								if (data16.length > 1e3) {
									const err24 = {
										instancePath: instancePath + "/overrides/" + i3 + "/plans",
										schemaPath: "#/properties/overrides/items/properties/plans/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data16.length < 1) {
									const err25 = {
										instancePath: instancePath + "/overrides/" + i3 + "/plans",
										schemaPath: "#/properties/overrides/items/properties/plans/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								const len3 = data16.length;
								for (let i4 = 0; i4 < len3; i4++) {
									let data17 = data16[i4];
									if (typeof data17 === "string") {
										if (func2(data17) > 1e3) {
											const err26 = {
												instancePath: instancePath + "/overrides/" + i3 + "/plans/" + i4,
												schemaPath: "#/properties/overrides/items/properties/plans/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 }
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
										if (!pattern3.test(data17)) {
											const err27 = {
												instancePath: instancePath + "/overrides/" + i3 + "/plans/" + i4,
												schemaPath: "#/properties/overrides/items/properties/plans/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/overrides/" + i3 + "/plans/" + i4,
											schemaPath: "#/properties/overrides/items/properties/plans/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/overrides/" + i3 + "/plans",
									schemaPath: "#/properties/overrides/items/properties/plans/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data15.profile !== void 0) {
							if (!validate53(data15.profile, {
								instancePath: instancePath + "/overrides/" + i3 + "/profile",
								parentData: data15,
								parentDataProperty: "profile",
								rootData,
								dynamicAnchors
							})) {
								vErrors = appended(vErrors, validate53.errors);
								errors = vErrors.length;
							}
						}
						if (data15.areas !== void 0) {
							if (!validate55(data15.areas, {
								instancePath: instancePath + "/overrides/" + i3 + "/areas",
								parentData: data15,
								parentDataProperty: "areas",
								rootData,
								dynamicAnchors
							})) {
								vErrors = appended(vErrors, validate55.errors);
								errors = vErrors.length;
							}
						}
						if (data15.checks !== void 0) {
							if (!validate57(data15.checks, {
								instancePath: instancePath + "/overrides/" + i3 + "/checks",
								parentData: data15,
								parentDataProperty: "checks",
								rootData,
								dynamicAnchors
							})) {
								vErrors = appended(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data15.required_sections !== void 0) {
							if (!validate59(data15.required_sections, {
								instancePath: instancePath + "/overrides/" + i3 + "/required_sections",
								parentData: data15,
								parentDataProperty: "required_sections",
								rootData,
								dynamicAnchors
							})) {
								vErrors = appended(vErrors, validate59.errors);
								errors = vErrors.length;
							}
						}
						if (data15.gates !== void 0) {
							if (!validate61(data15.gates, {
								instancePath: instancePath + "/overrides/" + i3 + "/gates",
								parentData: data15,
								parentDataProperty: "gates",
								rootData,
								dynamicAnchors
							})) {
								vErrors = appended(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/overrides/" + i3,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data23 = data.rules;
			if (Array.isArray(data23)) {
				if (data23.length > 500) {
					const err32 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				const len4 = data23.length;
				for (let i5 = 0; i5 < len4; i5++) if (!validate68(data23[i5], {
					instancePath: instancePath + "/rules/" + i5,
					parentData: data23,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = appended(vErrors, validate68.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
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
function appended(errors, more) {
	if (errors === null) return more;
	for (const error of more) errors.push(error);
	return errors;
}

// src/policy/config.ts
/** What a config sets for a check, where it may name no more than the level. */
function settingsOf(check) {
	return typeof check === "string" ? { level: check } : check;
}
/**
* Reads a config, by schemas/config.schema.json. Nothing throws for what it holds.
*
* @param within the key under which the config stands, as `strategy` in package.json
* @param limits what is too much
*/
function readConfig(input, file, within = [], limits) {
	const read = require_document.readDocument(input, file, {
		name: "config",
		validate,
		schema: config_schema_default
	}, limits, within);
	if (!read.readable) return read;
	const { source } = read;
	const content = require_audit.valueAt(source.data, within);
	const config = {
		file,
		content: require_audit.isData(content) && read.mistakes.length === 0 ? content : {},
		lineOf: (path) => require_audit.locate(source, [...within, ...path], "key").start.line,
		mistakeAt: (path, message, args) => require_document.mistakeAt(source, [...within, ...path], isKey(path) ? "key" : "value", message, args)
	};
	return {
		readable: true,
		config,
		mistakes: read.mistakes.length > 0 ? read.mistakes : unknownNames(config, source, within)
	};
}
/** Whether a mistake at a place is one of the name there, and not of its value. */
function isKey(path) {
	return path.at(-2) === "checks" || path.at(-2) === "limits" || path.at(-1) === "limits";
}
/** Areas and checks that there are not, wherever a config names them. */
function unknownNames({ content }, source, within) {
	return require_audit.firstMistakes(partsOf(content, within), ([{ areas = {}, required_sections: required = [], gates = {} }, at]) => [
		...require_audit.firstMistakes(Object.keys(areas), (name) => unknownArea(name, source, [
			...at,
			"areas",
			name
		], "key")),
		...require_audit.firstMistakes(Object.keys(gates.min_scores ?? {}), (name) => unknownArea(name, source, [
			...at,
			"gates",
			"min_scores",
			name
		], "key")),
		...require_audit.firstMistakes(required, (name, index) => unknownArea(name, source, [
			...at,
			"required_sections",
			index
		], "value"))
	]);
}
/** The parts of a config that set something for plans, with their places. */
function partsOf(content, within = []) {
	return [[content, within], ...(content.overrides ?? []).map((part, index) => [part, [
		...within,
		"overrides",
		index
	]])];
}
/**
* Checks that a config sets something for, and that there are not.
*
* @param ids the checks of the tool and the rules of the house
*/
function unknownChecks({ content, mistakeAt: mistake }, ids) {
	return require_audit.firstMistakes(partsOf(content), ([{ checks = {} }, at]) => require_audit.firstMistakes(Object.keys(checks), (check) => unknownCheck(check, ids, (...said) => mistake([
		...at,
		"checks",
		check
	], ...said))));
}
function unknownArea(name, source, path, part) {
	if (require_main.AREA_IDS.some((area) => area === name)) return [];
	const meant = require_audit.nearest(name, require_main.AREA_IDS);
	return [meant === void 0 ? require_document.mistakeAt(source, path, part, "unknown-area", {
		found: name,
		known: require_main.AREA_IDS
	}) : require_document.mistakeAt(source, path, part, "unknown-area-meant", {
		found: name,
		meant
	})];
}
function unknownCheck(check, ids, mistake) {
	if (ids.includes(check)) return [];
	const meant = require_audit.nearest(check, ids);
	return [meant === void 0 ? mistake("unknown-check-key", { check }) : mistake("unknown-check-meant", {
		check,
		meant
	})];
}

// src/policy/resolve.ts
/**
* The policy for a plan: the default, its profile over it, and over that each config with what it
* overrides for the plan, the later ones going before. Pure.
*
* @param configs from what is extended to what extends it
* @param isAbout whether one of the globs of a config is about the plan
*/
function resolvePolicy(configs, isAbout) {
	const layers = configs.flatMap((config) => [{
		settings: config.content,
		config,
		at: []
	}, ...(config.content.overrides ?? []).flatMap((settings, index) => isAbout(config, settings.plans) ? {
		settings,
		config,
		at: ["overrides", index]
	} : [])]);
	const settings = /* @__PURE__ */ new Map();
	const set = (key, value, origin) => void settings.set(key, {
		key,
		value,
		origin
	});
	const forget = (prefix) => {
		for (const key of [...settings.keys()].filter((each) => each.startsWith(prefix))) settings.delete(key);
	};
	setDefaults(set);
	setProfile(layers.findLast((layer) => layer.settings.profile !== void 0)?.settings.profile ?? "default", set);
	for (const layer of layers) setLayer(layer, set, forget);
	for (const config of configs) setHouse(config, set);
	return {
		policy: policyOf(settings),
		settings: [...settings.values()],
		horizon: numberAt(settings, "waivers.horizon_days") ?? 366
	};
}
function setDefaults(set) {
	const origin = { from: "default" };
	set("profile", "default", origin);
	for (const [area, weight] of Object.entries(require_main.DEFAULT_POLICY.areaWeights)) set(`areas.${area}`, weight, origin);
	set("required_sections", require_main.DEFAULT_POLICY.requiredSections, origin);
	set("gates.fail_on", require_main.DEFAULT_POLICY.failOn, origin);
	set("waivers.horizon_days", 366, origin);
}
function setProfile(id, set) {
	if (id === "default") return;
	const origin = {
		from: "profile",
		profile: id
	};
	const { areaWeights, levels, requiredSections } = require_audit.PROFILES[id];
	for (const [area, weight] of Object.entries(areaWeights)) set(`areas.${area}`, weight, origin);
	for (const [check, level] of Object.entries(levels)) set(`checks.${check}`, level, origin);
	set("required_sections", requiredSections, origin);
}
function setLayer({ settings, config, at }, set, forget) {
	const origin = (path) => ({
		from: "file",
		file: config.file,
		line: config.lineOf([...at, ...path])
	});
	const one = (name, value, path) => {
		if (value !== void 0) set(name, value, origin(path));
	};
	const each = (name, values, path) => {
		for (const [key, value] of Object.entries(values ?? {})) one(`${name}.${key}`, value, [...path, key]);
	};
	const { profile, areas, checks, required_sections: required, gates } = settings;
	one("profile", profile, ["profile"]);
	each("areas", areas, ["areas"]);
	for (const [check, value] of Object.entries(checks ?? {})) {
		const { level, limits } = settingsOf(value);
		const path = ["checks", check];
		one(`checks.${check}`, level, typeof value === "string" ? path : [...path, "level"]);
		if (limits === void 0) continue;
		forget(`checks.${check}.limits.`);
		each(`checks.${check}.limits`, limits, [...path, "limits"]);
	}
	one("required_sections", required, ["required_sections"]);
	one("gates.fail_on", gates?.fail_on, ["gates", "fail_on"]);
	one("gates.min_score", gates?.min_score, ["gates", "min_score"]);
	each("gates.min_scores", gates?.min_scores, ["gates", "min_scores"]);
	each("gates.max_findings", gates?.max_findings, ["gates", "max_findings"]);
	one("gates.min_coverage", gates?.min_coverage, ["gates", "min_coverage"]);
}
function setHouse({ content, file, lineOf }, set) {
	const one = (key, value, path) => {
		if (value !== void 0) set(key, value, {
			from: "file",
			file,
			line: lineOf(path)
		});
	};
	one("waivers.file", content.waivers?.file, ["waivers", "file"]);
	one("waivers.horizon_days", content.waivers?.horizon_days, ["waivers", "horizon_days"]);
	one("baseline", content.baseline, ["baseline"]);
	one("language", content.language, ["language"]);
	one("outputs", content.outputs, ["outputs"]);
}
/** The policy that the settings make. */
function policyOf(settings) {
	const under = (prefix, isWanted = (_key) => true) => Object.fromEntries([...settings.values()].flatMap(({ key, value }) => key.startsWith(`${prefix}.`) && isWanted(key) ? [[key.slice(prefix.length + 1), value]] : []));
	const [minScore, minCoverage] = [numberAt(settings, "gates.min_score"), numberAt(settings, "gates.min_coverage")];
	const maxFindings = under("gates.max_findings");
	const limits = limitsIn(settings);
	return {
		profile: settings.get("profile")?.value,
		areaWeights: under("areas"),
		levels: under("checks", (key) => !LIMIT.test(key)),
		...limits.size > 0 && { limits: Object.fromEntries(limits) },
		requiredSections: settings.get("required_sections")?.value,
		failOn: settings.get("gates.fail_on")?.value,
		...minScore !== void 0 && { minScore },
		minScores: under("gates.min_scores"),
		...require_main.LEVELS.some((level) => maxFindings[level] !== void 0) && { maxFindings },
		...minCoverage !== void 0 && { minCoverage }
	};
}
/** The limits that the settings have for checks: `checks.mobile/loading.limits.full`. */
function limitsIn(settings) {
	const limits = /* @__PURE__ */ new Map();
	for (const { key, value } of settings.values()) {
		const [, check = "", name = ""] = LIMIT.exec(key) ?? [];
		if (name !== "" && typeof value === "number") limits.set(check, {
			...limits.get(check),
			[name]: value
		});
	}
	return limits;
}
const LIMIT = /^checks\.([^.]+)\.limits\.([^.]+)$/;
function numberAt(settings, key) {
	const value = settings.get(key)?.value;
	return typeof value === "number" ? value : void 0;
}

Object.defineProperty(exports, "partsOf", {
  enumerable: true,
  get: function () {
    return partsOf;
  }
});
Object.defineProperty(exports, "readConfig", {
  enumerable: true,
  get: function () {
    return readConfig;
  }
});
Object.defineProperty(exports, "resolvePolicy", {
  enumerable: true,
  get: function () {
    return resolvePolicy;
  }
});
Object.defineProperty(exports, "settingsOf", {
  enumerable: true,
  get: function () {
    return settingsOf;
  }
});
Object.defineProperty(exports, "unknownChecks", {
  enumerable: true,
  get: function () {
    return unknownChecks;
  }
});