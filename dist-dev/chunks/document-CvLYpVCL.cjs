const require_audit = require("./audit-D60lqGnh.cjs");
let node_util = require("node:util");

// src/policy/document.ts
/**
* Reads a file of a house, and holds it against its format.
*
* @param limits what is too much
* @param within the key under which the document stands, where it is a part of a larger one
*/
function readDocument(input, file, format, limits, within = []) {
	const parsed = require_audit.parsePlan(input, file, limits);
	if (!parsed.readable) return parsed;
	const { source } = parsed;
	const data = require_audit.valueAt(source.data, within);
	const told = (format.validate(data) ? [] : (format.validate.errors ?? []).slice(0, MOST_ERRORS)).filter(({ keyword }) => keyword !== "if").map((error) => toldOf(error, data, format));
	const seen = /* @__PURE__ */ new Set();
	return {
		readable: true,
		source,
		mistakes: told.filter((one) => !isMisspelt(one, told)).flatMap(({ path, part, message, args }) => {
			const place = JSON.stringify(path);
			if (seen.has(place)) return [];
			seen.add(place);
			return [mistakeAt(source, [...within, ...path], part, message, args)];
		}).sort((a, b) => a.range.start.offset - b.range.start.offset)
	};
}
/** Of so many errors of the validator mistakes are made: one mistake may show as several errors. */
const MOST_ERRORS = 10 * 100;
/** A mistake at a place of a file. */
function mistakeAt(source, path, part, message, args) {
	return {
		message,
		args,
		file: source.file,
		text: source.text,
		range: require_audit.locate(source, path, part)
	};
}
/** Whether a key is only missing because it is there under a misspelt name. */
function isMisspelt({ message, args, path }, told) {
	return message === "missing-key" && told.some((other) => other.message === "unknown-key-meant" && other.args["meant"] === args["key"] && (0, node_util.isDeepStrictEqual)(other.path.slice(0, -1), path.slice(0, -1)));
}
function toldOf({ instancePath, keyword, params, schemaPath }, data, { name, schema }) {
	const path = pathOf(instancePath, data);
	const key = String(path.findLast((step) => typeof step === "string") ?? "");
	const value = require_audit.valueAt(data, path);
	const found = typeof value === "object" ? "" : String(value);
	const told = (message, args, part = "value", at = path) => ({
		message,
		args,
		path: at,
		part
	});
	switch (keyword) {
		case "additionalProperties": {
			const unknown = String(params["additionalProperty"]);
			const known = Object.keys(propertiesAt(schemaPath, schema));
			const meant = require_audit.nearest(unknown, known);
			const at = [...path, unknown];
			return meant === void 0 ? told("unknown-key", {
				key: unknown,
				known
			}, "key", at) : told("unknown-key-meant", {
				key: unknown,
				meant
			}, "key", at);
		}
		case "required": {
			const missing = String(params["missingProperty"]);
			return told("missing-key", {
				key: missing,
				about: aboutOf(name, [...path, missing])
			}, "value", [...path, missing]);
		}
		case "type": return told("wrong-type", {
			key,
			type: String(params["type"])
		});
		case "enum": {
			if (found === "") return told("wrong-type", {
				key,
				type: "string"
			});
			const allowed = (Array.isArray(params["allowedValues"]) ? params["allowedValues"] : []).map(String);
			const meant = require_audit.nearest(found, allowed);
			return meant === void 0 ? told("not-one-of", {
				key,
				found,
				allowed
			}) : told("not-one-of-meant", {
				key,
				found,
				meant
			});
		}
		case "const": return typeof value === "number" ? told("other-version", { found }) : told("wrong-type", {
			key,
			type: "integer"
		});
		case "format": return told("not-a-day", {
			key,
			found
		});
		case "uniqueItems": {
			const second = [...path, Math.max(Number(params["i"]), Number(params["j"]))];
			return told("repeated", { found: String(require_audit.valueAt(data, second)) }, "value", second);
		}
		case "minLength": return told("empty-text", {
			key,
			about: aboutOf(name, path)
		});
		case "maxItems": return told("too-many-items", {
			key,
			limit: Number(params["limit"])
		});
		case "maxLength": return told("too-long", {
			key,
			limit: Number(params["limit"])
		});
		case "minimum":
		case "maximum": return told("out-of-range", {
			key,
			found,
			about: aboutOf(name, path)
		});
		case "pattern": return told(params["pattern"] === "\\S" ? "empty-text" : "wrong", {
			key,
			about: aboutOf(name, path)
		});
		default: return told("wrong", {
			key,
			about: aboutOf(name, path)
		});
	}
}
/** A JSON pointer as a path: a step is an index where it leads into a list. */
function pathOf(pointer, data) {
	const path = [];
	for (const step of pointer.split("/").slice(1)) {
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(require_audit.valueAt(data, path)) ? Number(key) : key);
	}
	return path;
}
/** The schema that a keyword stands in: so many steps above it. */
function schemaAt(schemaPath, schema, above) {
	return schemaPath.split("/").slice(1, -above).reduce((node, step) => require_audit.isData(node) ? node[step] : void 0, schema);
}
function propertiesAt(schemaPath, schema) {
	const node = schemaAt(schemaPath, schema, 1);
	return require_audit.isData(node) && require_audit.isData(node["properties"]) ? node["properties"] : {};
}
/** What tells of a place of a format, for words to be found by: `config#rules[].title`. */
function aboutOf(format, path) {
	return `${format}#${path.map((step, index) => typeof step === "number" ? "[]" : index === 0 ? step : `.${step}`).join("")}`;
}

Object.defineProperty(exports, "mistakeAt", {
  enumerable: true,
  get: function () {
    return mistakeAt;
  }
});
Object.defineProperty(exports, "readDocument", {
  enumerable: true,
  get: function () {
    return readDocument;
  }
});