const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");

// node_modules/ajv-i18n/localize/fr/index.js
var require_fr = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function localize_fr(errors) {
		if (!(errors && errors.length)) return;
		for (const e of errors) {
			let out;
			switch (e.keyword) {
				case "additionalItems":
				case "items":
					out = "";
					var n = e.params.limit;
					out += "ne doit pas contenir plus de " + n + " \u00e9l\u00e9m\u00e9nt";
					if (n != 1) out += "s";
					break;
				case "additionalProperties":
					out = "ne doit pas contenir de propri\u00e9t\u00e9s additionnelles";
					break;
				case "anyOf":
					out = "doit correspondre \u00e0 un sch\u00e9ma de \"anyOf\"";
					break;
				case "const":
					out = "doit \u00eatre \u00e9gal \u00e0 la constante";
					break;
				case "contains":
					out = "doit contenir un \u00e9l\u00e9ment valide";
					break;
				case "dependencies":
				case "dependentRequired":
					out = "";
					var n = e.params.depsCount;
					out += "doit avoir la propri\u00e9t\u00e9 " + e.params.deps + " quand la propri\u00e9t\u00e9 " + e.params.property + " est pr\u00e9sente";
					break;
				case "discriminator":
					switch (e.params.error) {
						case "tag":
							out = "tag \"" + e.params.tag + "\" must be string";
							break;
						case "mapping":
							out = "value of tag \"" + e.params.tag + "\" must be in oneOf";
							break;
						default: out = "doit \u00eatre valide selon le crit\u00e8re \"" + e.keyword + "\"";
					}
					break;
				case "enum":
					out = "doit \u00eatre \u00e9gal \u00e0 une des valeurs pr\u00e9d\u00e9finies";
					break;
				case "false schema":
					out = "le schema est \"false\"";
					break;
				case "format":
					out = "doit correspondre au format \"" + e.params.format + "\"";
					break;
				case "formatMaximum":
				case "formatExclusiveMaximum":
					out = "";
					var cond = e.params.comparison + " " + e.params.limit;
					out += "doit \u00eatre " + cond;
					break;
				case "formatMinimum":
				case "formatExclusiveMinimum":
					out = "";
					var cond = e.params.comparison + " " + e.params.limit;
					out += "doit \u00eatre " + cond;
					break;
				case "if":
					out = "doit correspondre au sch\u00e9ma \"" + e.params.failingKeyword + "\"";
					break;
				case "maximum":
				case "exclusiveMaximum":
					out = "";
					var cond = e.params.comparison + " " + e.params.limit;
					out += "doit \u00eatre " + cond;
					break;
				case "maxItems":
					out = "";
					var n = e.params.limit;
					out += "ne doit pas contenir plus de " + n + " \u00e9l\u00e9ment";
					if (n != 1) out += "s";
					break;
				case "maxLength":
					out = "";
					var n = e.params.limit;
					out += "ne doit pas d\u00e9passer " + n + " caract\u00e8re";
					if (n != 1) out += "s";
					break;
				case "maxProperties":
					out = "";
					var n = e.params.limit;
					out += "ne doit pas contenir plus de " + n + " propri\u00e9t\u00e9";
					if (n != 1) out += "s";
					break;
				case "minimum":
				case "exclusiveMinimum":
					out = "";
					var cond = e.params.comparison + " " + e.params.limit;
					out += "doit \u00eatre " + cond;
					break;
				case "minItems":
					out = "";
					var n = e.params.limit;
					out += "ne doit pas contenir moins de " + n + " \u00e9l\u00e9ment";
					if (n != 1) out += "s";
					break;
				case "minLength":
					out = "";
					var n = e.params.limit;
					out += "ne doit pas faire moins de " + n + " caract\u00e8re";
					if (n != 1) out += "s";
					break;
				case "minProperties":
					out = "";
					var n = e.params.limit;
					out += "ne doit pas contenir moins de " + n + " propri\u00e9t\u00e9";
					if (n != 1) out += "s";
					break;
				case "multipleOf":
					out = "doit \u00eatre un multiple de " + e.params.multipleOf;
					break;
				case "not":
					out = "est invalide selon le sch\u00e9ma \"not\"";
					break;
				case "oneOf":
					out = "doit correspondre \u00e0 exactement un sch\u00e9ma de \"oneOf\"";
					break;
				case "pattern":
					out = "doit correspondre au format \"" + e.params.pattern + "\"";
					break;
				case "patternRequired":
					out = "la propri\u00e9t\u00e9 doit correspondre au format \"" + e.params.missingPattern + "\"";
					break;
				case "propertyNames":
					out = "le nom de propri\u00e9t\u00e9 est invalide";
					break;
				case "required":
					out = "requiert la propri\u00e9t\u00e9 " + e.params.missingProperty;
					break;
				case "type":
					out = "doit \u00eatre de type " + e.params.type;
					break;
				case "unevaluatedItems":
					out = "";
					var n = e.params.len;
					out += "must NOT have more than " + n + " item";
					if (n != 1) out += "s";
					break;
				case "unevaluatedProperties":
					out = "must NOT have unevaluated properties";
					break;
				case "uniqueItems":
					out = "ne doit pas contenir de doublons (les \u00e9l\u00e9ments ## " + e.params.j + " et " + e.params.i + " sont identiques)";
					break;
				default: out = "doit \u00eatre valide selon le crit\u00e8re \"" + e.keyword + "\"";
			}
			e.message = out;
		}
	};
}));

Object.defineProperty(exports, "default", {
  enumerable: true,
  get: function () {
    return require_fr();
  }
});