const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");

// src/generated/templates.js
const templates = {
	"html/actions": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <p class=\"lead\" id=\"actions-about\">" + alias2(lookupProperty(helpers, "t").call(alias1, "actions-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 37
					},
					"end": {
						"line": 4,
						"column": 58
					}
				}
			})) + "</p>\n  <table class=\"actions\" aria-labelledby=\"actions-title\" aria-describedby=\"actions-about\">\n    <thead>\n      <tr>\n        <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "rank", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 39
					},
					"end": {
						"line": 8,
						"column": 51
					}
				}
			})) + "</th>\n        <th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "action", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 24
					},
					"end": {
						"line": 9,
						"column": 38
					}
				}
			})) + "</th>\n        <th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 24
					},
					"end": {
						"line": 10,
						"column": 36
					}
				}
			})) + "</th>\n        <th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "effort", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 24
					},
					"end": {
						"line": 11,
						"column": 38
					}
				}
			})) + "</th>\n        <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "gain", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 39
					},
					"end": {
						"line": 12,
						"column": 51
					}
				}
			})) + "</th>\n        <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "readiness-after", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 39
					},
					"end": {
						"line": 13,
						"column": 62
					}
				}
			})) + "</th>\n      </tr>\n    </thead>\n    <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "firstActions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 6
					},
					"end": {
						"line": 26,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "    </tbody>\n  </table>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "moreActions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 2
					},
					"end": {
						"line": 31,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      <tr>\n        <td class=\"number\">" + alias3(alias2(alias1(depth0, "rank", {
				"start": {
					"line": 19,
					"column": 29
				},
				"end": {
					"line": 19,
					"column": 33
				}
			}), depth0)) + "</td>\n        <th scope=\"row\">" + ((stack1 = lookupProperty(helpers, "link").call(alias4, "", lookupProperty(depth0, "anchor"), {
				"name": "link",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 24
					},
					"end": {
						"line": 20,
						"column": 61
					}
				}
			})) != null ? stack1 : "") + " <span class=\"fix\">" + alias3(alias2(alias1(depth0, "fix", {
				"start": {
					"line": 20,
					"column": 82
				},
				"end": {
					"line": 20,
					"column": 85
				}
			}), depth0)) + "</span> <code>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 20,
					"column": 103
				},
				"end": {
					"line": 20,
					"column": 105
				}
			}), depth0)) + "</code></th>\n        <td data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 32
					},
					"end": {
						"line": 21,
						"column": 42
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 24
					},
					"end": {
						"line": 21,
						"column": 44
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "area", {
				"start": {
					"line": 21,
					"column": 48
				},
				"end": {
					"line": 21,
					"column": 52
				}
			}), depth0)) + "</td>\n        <td data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "effort", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 32
					},
					"end": {
						"line": 22,
						"column": 44
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 24
					},
					"end": {
						"line": 22,
						"column": 46
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "effortText", {
				"start": {
					"line": 22,
					"column": 50
				},
				"end": {
					"line": 22,
					"column": 60
				}
			}), depth0)) + "</td>\n        <td class=\"number\" data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "gain", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 47
					},
					"end": {
						"line": 23,
						"column": 57
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 39
					},
					"end": {
						"line": 23,
						"column": 59
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "gain", {
				"start": {
					"line": 23,
					"column": 63
				},
				"end": {
					"line": 23,
					"column": 67
				}
			}), depth0)) + "</td>\n        <td class=\"number\" data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "readiness-after", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 47
					},
					"end": {
						"line": 24,
						"column": 68
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 39
					},
					"end": {
						"line": 24,
						"column": 70
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "readinessAfter", {
				"start": {
					"line": 24,
					"column": 74
				},
				"end": {
					"line": 24,
					"column": 88
				}
			}), depth0)) + "</td>\n      </tr>\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return container.escapeExpression(container.lambda(container.strict(depth0, "title", {
				"start": {
					"line": 20,
					"column": 45
				},
				"end": {
					"line": 20,
					"column": 50
				}
			}), depth0));
		},
		"3": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <p>" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "more-actions", {
				"name": "t",
				"hash": { "count": lookupProperty(depth0, "moreActions") },
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 5
					},
					"end": {
						"line": 30,
						"column": 43
					}
				}
			})) + "</p>\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <p class=\"lead\">" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "no-actions", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 33,
						"column": 18
					},
					"end": {
						"line": 33,
						"column": 36
					}
				}
			})) + "</p>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"actions\" aria-labelledby=\"actions-title\">\n  <h2 id=\"actions-title\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "actions", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 25
					},
					"end": {
						"line": 2,
						"column": 40
					}
				}
			})) + "</h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "firstActions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(4, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 2
					},
					"end": {
						"line": 34,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</section>\n";
		},
		"useData": true
	},
	"html/area-scores": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <tr>\n      <th scope=\"row\">" + ((stack1 = lookupProperty(helpers, "link").call(depth0 != null ? depth0 : container.nullContext || {}, "area-", lookupProperty(depth0, "id"), {
				"name": "link",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 22
					},
					"end": {
						"line": 9,
						"column": 60
					}
				}
			})) != null ? stack1 : "") + "</th>\n      <td class=\"graph\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/bar"), depth0, {
				"name": "html/bar",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</td>\n      <td class=\"number\">" + container.escapeExpression(container.lambda(container.strict(depth0, "text", {
				"start": {
					"line": 11,
					"column": 27
				},
				"end": {
					"line": 11,
					"column": 31
				}
			}), depth0)) + "</td>\n    </tr>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return container.escapeExpression(container.lambda(container.strict(depth0, "title", {
				"start": {
					"line": 9,
					"column": 44
				},
				"end": {
					"line": 9,
					"column": 49
				}
			}), depth0));
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.escapeExpression, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<table class=\"scores\">\n  <caption>" + alias1(container.lambda(container.strict(depth0, "caption", {
				"start": {
					"line": 2,
					"column": 13
				},
				"end": {
					"line": 2,
					"column": 20
				}
			}), depth0)) + "</caption>\n  <thead>\n    <tr><th scope=\"col\">" + alias1(lookupProperty(helpers, "t").call(alias2, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 24
					},
					"end": {
						"line": 4,
						"column": 36
					}
				}
			})) + "</th><th scope=\"col\" colspan=\"2\">" + alias1(lookupProperty(helpers, "t").call(alias2, "score", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 69
					},
					"end": {
						"line": 4,
						"column": 82
					}
				}
			})) + "</th></tr>\n  </thead>\n  <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "areas"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 4
					},
					"end": {
						"line": 13,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "  </tbody>\n</table>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/area": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/missing"), depth0, {
				"name": "html/missing",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/check"), depth0, {
				"name": "html/check",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section class=\"area\" id=\"area-" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 1,
					"column": 33
				},
				"end": {
					"line": 1,
					"column": 35
				}
			}), depth0)) + "\" aria-labelledby=\"area-" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 1,
					"column": 63
				},
				"end": {
					"line": 1,
					"column": 65
				}
			}), depth0)) + "-title\">\n  <div class=\"area-head\">\n    <h3 id=\"area-" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 3,
					"column": 19
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}), depth0)) + "-title\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 3,
					"column": 33
				},
				"end": {
					"line": 3,
					"column": 38
				}
			}), depth0)) + "</h3>\n    <p class=\"about\">" + alias3(alias2(alias1(depth0, "about", {
				"start": {
					"line": 4,
					"column": 23
				},
				"end": {
					"line": 4,
					"column": 28
				}
			}), depth0)) + "</p>\n    <p class=\"standing\">" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "score", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 32
					},
					"end": {
						"line": 5,
						"column": 43
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 24
					},
					"end": {
						"line": 5,
						"column": 45
					}
				}
			})) + " <strong>" + alias3(alias2(alias1(depth0, "text", {
				"start": {
					"line": 5,
					"column": 56
				},
				"end": {
					"line": 5,
					"column": 60
				}
			}), depth0)) + "</strong> \u00b7 " + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "costs", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 82
					},
					"end": {
						"line": 5,
						"column": 93
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 74
					},
					"end": {
						"line": 5,
						"column": 95
					}
				}
			})) + " <strong>" + alias3(alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 5,
					"column": 106
				},
				"end": {
					"line": 5,
					"column": 116
				}
			}), depth0)) + "</strong> \u00b7 " + alias3(alias2(alias1(depth0, "coverage", {
				"start": {
					"line": 5,
					"column": 132
				},
				"end": {
					"line": 5,
					"column": 140
				}
			}), depth0)) + "</p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/bar"), depth0, {
				"name": "html/bar",
				"data": data,
				"indent": "    ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "  </div>\n" + ((stack1 = lookupProperty(helpers, "with").call(alias4, lookupProperty(depth0, "missing"), {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 2
					},
					"end": {
						"line": 10,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias4, lookupProperty(depth0, "open"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 2
					},
					"end": {
						"line": 13,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "</section>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/bar": {
		"0": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
			return "<rect class=\"" + alias3(alias2(alias1(depth0, "band", {
				"start": {
					"line": 1,
					"column": 137
				},
				"end": {
					"line": 1,
					"column": 141
				}
			}), depth0)) + "\" width=\"" + alias3(alias2(alias1(depth0, "value", {
				"start": {
					"line": 1,
					"column": 154
				},
				"end": {
					"line": 1,
					"column": 159
				}
			}), depth0)) + "%\" height=\"100%\" rx=\"3\"/>";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" width=\"100%\" height=\"100%\" rx=\"3\"/>" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "value"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 109
					},
					"end": {
						"line": 1,
						"column": 193
					}
				}
			})) != null ? stack1 : "") + "</svg>\n";
		},
		"useData": true
	},
	"html/check": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <div><dt>" + container.escapeExpression(lookupProperty(helpers, "label").call(alias1, lookupProperty(helpers, "t").call(alias1, "requirement", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 21
					},
					"end": {
						"line": 12,
						"column": 38
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 13
					},
					"end": {
						"line": 12,
						"column": 40
					}
				}
			})) + "</dt><dd>" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "requirements"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 49
					},
					"end": {
						"line": 12,
						"column": 119
					}
				}
			})) != null ? stack1 : "") + "</dd></div>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 71
					},
					"end": {
						"line": 12,
						"column": 102
					}
				}
			})) != null ? stack1 : "") + container.escapeExpression(container.lambda(depth0, depth0));
		},
		"2": function(container, depth0, helpers, partials, data) {
			return ", ";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      <dt>" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "notes", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 10
					},
					"end": {
						"line": 21,
						"column": 23
					}
				}
			})) + "</dt>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notes"), {
				"name": "each",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 6
					},
					"end": {
						"line": 24,
						"column": 15
					}
				}
			})) != null ? stack1 : "");
		},
		"4": function(container, depth0, helpers, partials, data) {
			return "      <dd>" + container.escapeExpression(container.lambda(depth0, depth0)) + "</dd>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<article class=\"check\" id=\"" + alias3(alias2(alias1(depth0, "anchor", {
				"start": {
					"line": 1,
					"column": 29
				},
				"end": {
					"line": 1,
					"column": 35
				}
			}), depth0)) + "\" aria-labelledby=\"" + alias3(alias2(alias1(depth0, "anchor", {
				"start": {
					"line": 1,
					"column": 58
				},
				"end": {
					"line": 1,
					"column": 64
				}
			}), depth0)) + "-title\" tabindex=\"-1\">\n  <div class=\"check-head\">\n    <h4 id=\"" + alias3(alias2(alias1(depth0, "anchor", {
				"start": {
					"line": 3,
					"column": 14
				},
				"end": {
					"line": 3,
					"column": 20
				}
			}), depth0)) + "-title\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 3,
					"column": 32
				},
				"end": {
					"line": 3,
					"column": 37
				}
			}), depth0)) + "</h4>\n    <code>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 4,
					"column": 12
				},
				"end": {
					"line": 4,
					"column": 14
				}
			}), depth0)) + "</code>\n  </div>\n  <dl class=\"particulars\">\n    <div><dt>" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "level", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 21
					},
					"end": {
						"line": 7,
						"column": 32
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 13
					},
					"end": {
						"line": 7,
						"column": 34
					}
				}
			})) + "</dt><dd>" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/level"), depth0, {
				"name": "html/level",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</dd></div>\n    <div><dt>" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "outcome", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 21
					},
					"end": {
						"line": 8,
						"column": 34
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 13
					},
					"end": {
						"line": 8,
						"column": 36
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "outcomeText", {
				"start": {
					"line": 8,
					"column": 47
				},
				"end": {
					"line": 8,
					"column": 58
				}
			}), depth0)) + "</dd></div>\n    <div><dt>" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "costs", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 21
					},
					"end": {
						"line": 9,
						"column": 32
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 13
					},
					"end": {
						"line": 9,
						"column": 34
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 9,
					"column": 45
				},
				"end": {
					"line": 9,
					"column": 55
				}
			}), depth0)) + "</dd></div>\n    <div><dt>" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "effort", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 21
					},
					"end": {
						"line": 10,
						"column": 33
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 13
					},
					"end": {
						"line": 10,
						"column": 35
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "effortText", {
				"start": {
					"line": 10,
					"column": 46
				},
				"end": {
					"line": 10,
					"column": 56
				}
			}), depth0)) + "</dd></div>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "requirements"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 4
					},
					"end": {
						"line": 13,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  </dl>\n  <div class=\"body\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/places"), depth0, {
				"name": "html/places",
				"data": data,
				"indent": "    ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "    <dl class=\"advice\">\n      <dt>" + alias3(lookupProperty(helpers, "t").call(alias4, "why", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 10
					},
					"end": {
						"line": 18,
						"column": 21
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "why", {
				"start": {
					"line": 18,
					"column": 32
				},
				"end": {
					"line": 18,
					"column": 35
				}
			}), depth0)) + "</dd>\n      <dt>" + alias3(lookupProperty(helpers, "t").call(alias4, "fix", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 10
					},
					"end": {
						"line": 19,
						"column": 21
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "fix", {
				"start": {
					"line": 19,
					"column": 32
				},
				"end": {
					"line": 19,
					"column": 35
				}
			}), depth0)) + "</dd>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "notes"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 6
					},
					"end": {
						"line": 25,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "    </dl>\n  </div>\n</article>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/contents": {
		"0": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <li><a href=\"#format\">" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "format-findings", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 26
					},
					"end": {
						"line": 6,
						"column": 49
					}
				}
			})) + "</a></li>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      <ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "areasByCost"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 8
					},
					"end": {
						"line": 14,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "      </ul>\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
			return "        <li><a href=\"#area-" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 13,
					"column": 29
				},
				"end": {
					"line": 13,
					"column": 31
				}
			}), depth0)) + "\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 13,
					"column": 37
				},
				"end": {
					"line": 13,
					"column": 42
				}
			}), depth0)) + "</a></li>\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <li><a href=\"#waivers\">" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "waivers", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 27
					},
					"end": {
						"line": 19,
						"column": 42
					}
				}
			})) + "</a></li>\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <li><a href=\"#notices\">" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "notices", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 27
					},
					"end": {
						"line": 22,
						"column": 42
					}
				}
			})) + "</a></li>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<nav aria-labelledby=\"contents\">\n  <h2 id=\"contents\">" + alias2(lookupProperty(helpers, "t").call(alias1, "contents", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 20
					},
					"end": {
						"line": 2,
						"column": 36
					}
				}
			})) + "</h2>\n  <ul>\n    <li><a href=\"#summary\">" + alias2(lookupProperty(helpers, "t").call(alias1, "summary", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 27
					},
					"end": {
						"line": 4,
						"column": 42
					}
				}
			})) + "</a></li>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "format"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 4
					},
					"end": {
						"line": 7,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "    <li>\n      <a href=\"#findings\">" + alias2(lookupProperty(helpers, "t").call(alias1, "findings", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 26
					},
					"end": {
						"line": 9,
						"column": 42
					}
				}
			})) + "</a>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "areasByCost"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 6
					},
					"end": {
						"line": 16,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "    </li>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "waivers"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 4
					},
					"end": {
						"line": 20,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notices"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 4
					},
					"end": {
						"line": 23,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "    <li><a href=\"#actions\">" + alias2(lookupProperty(helpers, "t").call(alias1, "actions", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 27
					},
					"end": {
						"line": 24,
						"column": 42
					}
				}
			})) + "</a></li>\n    <li><a href=\"#unanswered\">" + alias2(lookupProperty(helpers, "t").call(alias1, "open-questions", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 30
					},
					"end": {
						"line": 25,
						"column": 52
					}
				}
			})) + "</a></li>\n    <li><a href=\"#not-applicable\">" + alias2(lookupProperty(helpers, "t").call(alias1, "not-applicable", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 26,
						"column": 34
					},
					"end": {
						"line": 26,
						"column": 56
					}
				}
			})) + "</a></li>\n    <li><a href=\"#met\">" + alias2(lookupProperty(helpers, "t").call(alias1, "met-checks", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 23
					},
					"end": {
						"line": 27,
						"column": 41
					}
				}
			})) + "</a></li>\n    <li><a href=\"#scoring\">" + alias2(lookupProperty(helpers, "t").call(alias1, "scoring", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 27
					},
					"end": {
						"line": 28,
						"column": 42
					}
				}
			})) + "</a></li>\n    <li><a href=\"#sources\">" + alias2(lookupProperty(helpers, "t").call(alias1, "sources", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 27
					},
					"end": {
						"line": 29,
						"column": 42
					}
				}
			})) + "</a></li>\n  </ul>\n</nav>\n";
		},
		"useData": true
	},
	"html/findings": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/area"), depth0, {
				"name": "html/area",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <p class=\"lead\">" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "no-findings", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 18
					},
					"end": {
						"line": 6,
						"column": 37
					}
				}
			})) + "</p>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"findings\" aria-labelledby=\"findings-title\">\n  <h2 id=\"findings-title\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "findings", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 26
					},
					"end": {
						"line": 2,
						"column": 42
					}
				}
			})) + "</h2>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "areasByCost"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(1, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 2
					},
					"end": {
						"line": 7,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "</section>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/format": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <h3 id=\"silenced\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "silenced", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 20
					},
					"end": {
						"line": 6,
						"column": 36
					}
				}
			})) + "</h3>\n  <ul class=\"questions\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "silenced"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 4
					},
					"end": {
						"line": 10,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "  </ul>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
			return "    <li id=\"" + alias3(alias2(alias1(depth0, "anchor", {
				"start": {
					"line": 9,
					"column": 14
				},
				"end": {
					"line": 9,
					"column": 20
				}
			}), depth0)) + "\" tabindex=\"-1\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 9,
					"column": 40
				},
				"end": {
					"line": 9,
					"column": 45
				}
			}), depth0)) + " <span class=\"aside\">" + alias3(alias2(alias1(depth0, "area", {
				"start": {
					"line": 9,
					"column": 70
				},
				"end": {
					"line": 9,
					"column": 74
				}
			}), depth0)) + " \u00b7 " + alias3(alias2(alias1(depth0, "gain", {
				"start": {
					"line": 9,
					"column": 81
				},
				"end": {
					"line": 9,
					"column": 85
				}
			}), depth0)) + " \u00b7 <code>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 9,
					"column": 98
				},
				"end": {
					"line": 9,
					"column": 100
				}
			}), depth0)) + "</code></span></li>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"format\" aria-labelledby=\"format-title\">\n  <h2 id=\"format-title\">" + alias2(lookupProperty(helpers, "t").call(alias1, "format-findings", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 24
					},
					"end": {
						"line": 2,
						"column": 47
					}
				}
			})) + "</h2>\n  <p class=\"lead\">" + alias2(lookupProperty(helpers, "t").call(alias1, "format-findings-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 18
					},
					"end": {
						"line": 3,
						"column": 47
					}
				}
			})) + "</p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/places"), depth0, {
				"name": "html/places",
				"hash": { "places": lookupProperty(depth0, "format") },
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "silenced"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 2
					},
					"end": {
						"line": 12,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</section>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/frame": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<span class=\"line\"><span class=\"gutter\">" + container.escapeExpression(container.lambda(container.strict(depth0, "number", {
				"start": {
					"line": 1,
					"column": 76
				},
				"end": {
					"line": 1,
					"column": 82
				}
			}), depth0)) + "</span> " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(helpers, "lookup").call(alias1, depth0, "mark", {
				"name": "lookup",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 98
					},
					"end": {
						"line": 1,
						"column": 118
					}
				}
			}), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 92
					},
					"end": {
						"line": 1,
						"column": 164
					}
				}
			})) != null ? stack1 : "") + "</span>";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "<mark>" + container.escapeExpression(container.lambda(container.strict(depth0, "text", {
				"start": {
					"line": 1,
					"column": 128
				},
				"end": {
					"line": 1,
					"column": 132
				}
			}), depth0)) + "</mark>";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return container.escapeExpression(container.lambda(container.strict(depth0, "text", {
				"start": {
					"line": 1,
					"column": 151
				},
				"end": {
					"line": 1,
					"column": 155
				}
			}), depth0));
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<pre class=\"frame\">" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "frame"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 19
					},
					"end": {
						"line": 1,
						"column": 180
					}
				}
			})) != null ? stack1 : "") + "</pre>\n";
		},
		"useData": true
	},
	"html/gates": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <li>\n    <p><strong class=\"result " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "passed"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 29
					},
					"end": {
						"line": 4,
						"column": 70
					}
				}
			})) != null ? stack1 : "") + "\">" + alias4(alias3(alias2(depth0, "resultText", {
				"start": {
					"line": 4,
					"column": 74
				},
				"end": {
					"line": 4,
					"column": 84
				}
			}), depth0)) + "</strong> " + alias4(alias3(alias2(depth0, "title", {
				"start": {
					"line": 4,
					"column": 98
				},
				"end": {
					"line": 4,
					"column": 103
				}
			}), depth0)) + "</p>\n    <p class=\"aside\">" + alias4(lookupProperty(helpers, "t").call(alias1, "expected-found", {
				"name": "t",
				"hash": {
					"found": lookupProperty(depth0, "found"),
					"expected": lookupProperty(depth0, "expected")
				},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 21
					},
					"end": {
						"line": 5,
						"column": 73
					}
				}
			})) + "</p>\n" + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(depth0, "passed"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 4
					},
					"end": {
						"line": 8,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "  </li>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return "passed";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "failed";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return "    <p>" + container.escapeExpression(container.lambda(container.strict(depth0, "fix", {
				"start": {
					"line": 7,
					"column": 9
				},
				"end": {
					"line": 7,
					"column": 12
				}
			}), depth0)) + "</p>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<ul class=\"gates\">\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "gates"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 2
					},
					"end": {
						"line": 10,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "</ul>\n";
		},
		"useData": true
	},
	"html/gauge": {
		"0": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
			return "    <circle class=\"arc " + alias3(alias2(alias1(depth0, "band", {
				"start": {
					"line": 5,
					"column": 25
				},
				"end": {
					"line": 5,
					"column": 29
				}
			}), depth0)) + "\" cx=\"50\" cy=\"50\" r=\"44\" pathLength=\"100\" stroke-dasharray=\"" + alias3(alias2(alias1(depth0, "value", {
				"start": {
					"line": 5,
					"column": 93
				},
				"end": {
					"line": 5,
					"column": 98
				}
			}), depth0)) + " 100\" transform=\"rotate(-90 50 50)\"/>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<div class=\"gauge\">\n  <svg viewBox=\"0 0 100 100\" aria-hidden=\"true\" focusable=\"false\">\n    <circle class=\"track\" cx=\"50\" cy=\"50\" r=\"44\"/>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "value"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 4
					},
					"end": {
						"line": 6,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  </svg>\n  <p><span class=\"name\">" + alias2(lookupProperty(helpers, "t").call(alias1, "readiness", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 24
					},
					"end": {
						"line": 8,
						"column": 41
					}
				}
			})) + "</span> <strong>" + alias2(container.lambda(container.strict(depth0, "text", {
				"start": {
					"line": 8,
					"column": 59
				},
				"end": {
					"line": 8,
					"column": 63
				}
			}), depth0)) + "</strong> <span class=\"scale\">" + alias2(lookupProperty(helpers, "t").call(alias1, "of-hundred", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 95
					},
					"end": {
						"line": 8,
						"column": 113
					}
				}
			})) + "</span></p>\n</div>\n";
		},
		"useData": true
	},
	"html/level": {
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
			return "<span class=\"level " + alias3(alias2(alias1(depth0, "level", {
				"start": {
					"line": 1,
					"column": 21
				},
				"end": {
					"line": 1,
					"column": 26
				}
			}), depth0)) + "\">" + alias3(alias2(alias1(depth0, "levelText", {
				"start": {
					"line": 1,
					"column": 32
				},
				"end": {
					"line": 1,
					"column": 41
				}
			}), depth0)) + "</span>\n";
		},
		"useData": true
	},
	"html/met": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "met"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 2
					},
					"end": {
						"line": 13,
						"column": 9
					}
				}
			})) != null ? stack1 : "";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.escapeExpression, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <details>\n    <summary>" + alias1(container.lambda(container.strict(depth0, "title", {
				"start": {
					"line": 6,
					"column": 15
				},
				"end": {
					"line": 6,
					"column": 20
				}
			}), depth0)) + " <span class=\"aside\">" + alias1(lookupProperty(helpers, "t").call(alias2, "checks-of", {
				"name": "t",
				"hash": { "count": lookupProperty(lookupProperty(depth0, "met"), "length") },
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 43
					},
					"end": {
						"line": 6,
						"column": 77
					}
				}
			})) + "</span></summary>\n    <ul class=\"met\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, lookupProperty(depth0, "met"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 6
					},
					"end": {
						"line": 10,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "    </ul>\n  </details>\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      <li>" + container.escapeExpression(container.lambda(container.strict(depth0, "title", {
				"start": {
					"line": 9,
					"column": 12
				},
				"end": {
					"line": 9,
					"column": 17
				}
			}), depth0)) + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "notes"), {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 19
					},
					"end": {
						"line": 9,
						"column": 79
					}
				}
			})) != null ? stack1 : "") + "</li>\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return " <span class=\"aside\">" + container.escapeExpression(container.lambda(depth0, depth0)) + "</span>";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"met\" aria-labelledby=\"met-title\">\n  <h2 id=\"met-title\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "met-checks", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 21
					},
					"end": {
						"line": 2,
						"column": 39
					}
				}
			})) + "</h2>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "areas"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 2
					},
					"end": {
						"line": 14,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "</section>\n";
		},
		"useData": true
	},
	"html/missing": {
		"0": function(container, depth0, helpers, partials, data) {
			return "  <p class=\"excuse\">" + container.escapeExpression(container.lambda(container.strict(depth0, "excuse", {
				"start": {
					"line": 5,
					"column": 22
				},
				"end": {
					"line": 5,
					"column": 28
				}
			}), depth0)) + "</p>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <li id=\"" + alias3(alias2(alias1(depth0, "anchor", {
				"start": {
					"line": 10,
					"column": 14
				},
				"end": {
					"line": 10,
					"column": 20
				}
			}), depth0)) + "\" tabindex=\"-1\">" + alias3(alias2(alias1(depth0, "asks", {
				"start": {
					"line": 10,
					"column": 40
				},
				"end": {
					"line": 10,
					"column": 44
				}
			}), depth0)) + " <span class=\"aside\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/level"), depth0, {
				"name": "html/level",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + " " + alias3(alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 10,
					"column": 86
				},
				"end": {
					"line": 10,
					"column": 96
				}
			}), depth0)) + " \u00b7 " + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "effort", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 109
					},
					"end": {
						"line": 10,
						"column": 121
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 101
					},
					"end": {
						"line": 10,
						"column": 123
					}
				}
			})) + " " + alias3(alias2(alias1(depth0, "effortText", {
				"start": {
					"line": 10,
					"column": 126
				},
				"end": {
					"line": 10,
					"column": 136
				}
			}), depth0)) + " \u00b7 <code>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 10,
					"column": 149
				},
				"end": {
					"line": 10,
					"column": 151
				}
			}), depth0)) + "</code></span></li>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<div class=\"missing\">\n  <p><strong>" + alias3(alias2(alias1(depth0, "text", {
				"start": {
					"line": 2,
					"column": 15
				},
				"end": {
					"line": 2,
					"column": 19
				}
			}), depth0)) + "</strong></p>\n  <p class=\"aside\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/level"), depth0, {
				"name": "html/level",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + " " + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "costs", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 44
					},
					"end": {
						"line": 3,
						"column": 55
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 36
					},
					"end": {
						"line": 3,
						"column": 57
					}
				}
			})) + " " + alias3(alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 3,
					"column": 60
				},
				"end": {
					"line": 3,
					"column": 70
				}
			}), depth0)) + "</p>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "excuse"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 2
					},
					"end": {
						"line": 6,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "  <p>" + alias3(alias2(alias1(depth0, "fix", {
				"start": {
					"line": 7,
					"column": 7
				},
				"end": {
					"line": 7,
					"column": 10
				}
			}), depth0)) + "</p>\n  <ol class=\"questions\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias4, lookupProperty(depth0, "checks"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 4
					},
					"end": {
						"line": 11,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "  </ol>\n</div>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/not-applicable": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <p class=\"lead\">" + alias2(lookupProperty(helpers, "t").call(alias1, "not-applicable-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 18
					},
					"end": {
						"line": 4,
						"column": 46
					}
				}
			})) + "</p>\n  <table aria-labelledby=\"not-applicable-title\">\n    <thead>\n      <tr><th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "check", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 26
					},
					"end": {
						"line": 7,
						"column": 39
					}
				}
			})) + "</th><th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "reason", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 60
					},
					"end": {
						"line": 7,
						"column": 74
					}
				}
			})) + "</th></tr>\n    </thead>\n    <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notApplicable"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 6
					},
					"end": {
						"line": 12,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "    </tbody>\n  </table>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
			return "      <tr><th scope=\"row\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 11,
					"column": 28
				},
				"end": {
					"line": 11,
					"column": 33
				}
			}), depth0)) + " <code>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 11,
					"column": 44
				},
				"end": {
					"line": 11,
					"column": 46
				}
			}), depth0)) + "</code></th><td class=\"reason\">" + alias3(alias2(alias1(depth0, "reason", {
				"start": {
					"line": 11,
					"column": 81
				},
				"end": {
					"line": 11,
					"column": 87
				}
			}), depth0)) + "</td></tr>\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <p class=\"lead\">" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "all-apply", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 18
					},
					"end": {
						"line": 16,
						"column": 35
					}
				}
			})) + "</p>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"not-applicable\" aria-labelledby=\"not-applicable-title\">\n  <h2 id=\"not-applicable-title\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "not-applicable", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 32
					},
					"end": {
						"line": 2,
						"column": 54
					}
				}
			})) + "</h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "notApplicable"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 2
					},
					"end": {
						"line": 17,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</section>\n";
		},
		"useData": true
	},
	"html/notices": {
		"0": function(container, depth0, helpers, partials, data) {
			return "    <li>" + container.escapeExpression(container.lambda(depth0, depth0)) + "</li>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"notices\" aria-labelledby=\"notices-title\">\n  <h2 id=\"notices-title\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "notices", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 25
					},
					"end": {
						"line": 2,
						"column": 40
					}
				}
			})) + "</h2>\n  <ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notices"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 4
					},
					"end": {
						"line": 6,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "  </ul>\n</section>\n";
		},
		"useData": true
	},
	"html/places": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <li>\n    " + alias3(alias2(alias1(depth0, "text", {
				"start": {
					"line": 4,
					"column": 6
				},
				"end": {
					"line": 4,
					"column": 10
				}
			}), depth0)) + " <span class=\"aside\"><code>" + alias3(alias2(alias1(depth0, "where", {
				"start": {
					"line": 4,
					"column": 41
				},
				"end": {
					"line": 4,
					"column": 46
				}
			}), depth0)) + "</code>" + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "path"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 55
					},
					"end": {
						"line": 4,
						"column": 98
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "points"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 98
					},
					"end": {
						"line": 4,
						"column": 136
					}
				}
			})) != null ? stack1 : "") + "</span>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "excuse"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 4
					},
					"end": {
						"line": 7,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "frame"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 4
					},
					"end": {
						"line": 10,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  </li>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return " \u00b7 <code>" + container.escapeExpression(container.lambda(container.strict(depth0, "path", {
				"start": {
					"line": 4,
					"column": 78
				},
				"end": {
					"line": 4,
					"column": 82
				}
			}), depth0)) + "</code>";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return " \u00b7 " + container.escapeExpression(container.lambda(container.strict(depth0, "pointsText", {
				"start": {
					"line": 4,
					"column": 117
				},
				"end": {
					"line": 4,
					"column": 127
				}
			}), depth0));
		},
		"3": function(container, depth0, helpers, partials, data) {
			return "    <p class=\"excuse\">" + container.escapeExpression(container.lambda(container.strict(depth0, "excuse", {
				"start": {
					"line": 6,
					"column": 24
				},
				"end": {
					"line": 6,
					"column": 30
				}
			}), depth0)) + "</p>\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/frame"), depth0, {
				"name": "html/frame",
				"data": data,
				"indent": "    ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<ul class=\"places\">\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "places"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 2
					},
					"end": {
						"line": 12,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "</ul>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/portfolio": {
		"0": function(container, depth0, helpers, partials, data) {
			return "    <p>" + container.escapeExpression(container.lambda(depth0, depth0)) + "</p>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "        <tr>\n          <th scope=\"row\">" + alias3(alias2(alias1(depth0, "tens", {
				"start": {
					"line": 50,
					"column": 28
				},
				"end": {
					"line": 50,
					"column": 32
				}
			}), depth0)) + "</th>\n          <td class=\"graph\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/bar"), depth0, {
				"name": "html/bar",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</td>\n          <td class=\"number\">" + alias3(alias2(alias1(depth0, "text", {
				"start": {
					"line": 52,
					"column": 31
				},
				"end": {
					"line": 52,
					"column": 35
				}
			}), depth0)) + "</td>\n        </tr>\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "        <tr>\n          <td class=\"number\">" + alias3(alias2(alias1(depth0, "rank", {
				"start": {
					"line": 76,
					"column": 31
				},
				"end": {
					"line": 76,
					"column": 35
				}
			}), depth0)) + "</td>\n          <th scope=\"row\">" + alias3(alias2(alias1(depth0, "company", {
				"start": {
					"line": 77,
					"column": 28
				},
				"end": {
					"line": 77,
					"column": 35
				}
			}), depth0)) + " <code>" + alias3(alias2(alias1(depth0, "file", {
				"start": {
					"line": 77,
					"column": 46
				},
				"end": {
					"line": 77,
					"column": 50
				}
			}), depth0)) + "</code></th>\n          <td class=\"number\" data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "plan-readiness", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 78,
						"column": 49
					},
					"end": {
						"line": 78,
						"column": 69
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 78,
						"column": 41
					},
					"end": {
						"line": 78,
						"column": 71
					}
				}
			})) + "\">" + alias3(alias2(alias1(lookupProperty(depth0, "readiness"), "text", {
				"start": {
					"line": 78,
					"column": 75
				},
				"end": {
					"line": 78,
					"column": 89
				}
			}), depth0)) + "</td>\n          <td data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "lowest-area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 79,
						"column": 34
					},
					"end": {
						"line": 79,
						"column": 51
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 79,
						"column": 26
					},
					"end": {
						"line": 79,
						"column": 53
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "lowest", {
				"start": {
					"line": 79,
					"column": 57
				},
				"end": {
					"line": 79,
					"column": 63
				}
			}), depth0)) + "</td>\n          <td class=\"number\" data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "must", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 80,
						"column": 49
					},
					"end": {
						"line": 80,
						"column": 59
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 80,
						"column": 41
					},
					"end": {
						"line": 80,
						"column": 61
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "must", {
				"start": {
					"line": 80,
					"column": 65
				},
				"end": {
					"line": 80,
					"column": 69
				}
			}), depth0)) + "</td>\n          <td data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "audited", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 81,
						"column": 34
					},
					"end": {
						"line": 81,
						"column": 47
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 81,
						"column": 26
					},
					"end": {
						"line": 81,
						"column": 49
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "today", {
				"start": {
					"line": 81,
					"column": 53
				},
				"end": {
					"line": 81,
					"column": 58
				}
			}), depth0)) + "</td>\n          <td data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "verdict", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 82,
						"column": 34
					},
					"end": {
						"line": 82,
						"column": 47
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 82,
						"column": 26
					},
					"end": {
						"line": 82,
						"column": 49
					}
				}
			})) + "\" class=\"" + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "passed"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.program(4, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 82,
						"column": 58
					},
					"end": {
						"line": 82,
						"column": 99
					}
				}
			})) != null ? stack1 : "") + "\">" + alias3(alias2(alias1(depth0, "verdict", {
				"start": {
					"line": 82,
					"column": 103
				},
				"end": {
					"line": 82,
					"column": 110
				}
			}), depth0)) + "</td>\n        </tr>\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			return "passed";
		},
		"4": function(container, depth0, helpers, partials, data) {
			return "failed";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "        <tr>\n          <th scope=\"row\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 103,
					"column": 28
				},
				"end": {
					"line": 103,
					"column": 33
				}
			}), depth0)) + "</th>\n          <td class=\"graph\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/bar"), depth0, {
				"name": "html/bar",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</td>\n          <td class=\"number\">" + alias3(alias2(alias1(depth0, "text", {
				"start": {
					"line": 105,
					"column": 31
				},
				"end": {
					"line": 105,
					"column": 35
				}
			}), depth0)) + "</td>\n          <td class=\"number\">" + alias3(alias2(alias1(depth0, "lowest", {
				"start": {
					"line": 106,
					"column": 31
				},
				"end": {
					"line": 106,
					"column": 37
				}
			}), depth0)) + "</td>\n          <td class=\"number\">" + alias3(alias2(alias1(depth0, "below", {
				"start": {
					"line": 107,
					"column": 31
				},
				"end": {
					"line": 107,
					"column": 36
				}
			}), depth0)) + "</td>\n        </tr>\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <p class=\"lead\" id=\"gaps-about\">" + alias2(lookupProperty(helpers, "t").call(alias1, "gaps-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 116,
						"column": 36
					},
					"end": {
						"line": 116,
						"column": 54
					}
				}
			})) + "</p>\n    <table class=\"actions\" aria-labelledby=\"gaps-title\" aria-describedby=\"gaps-about\">\n      <thead>\n        <tr>\n          <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "rank", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 120,
						"column": 41
					},
					"end": {
						"line": 120,
						"column": 53
					}
				}
			})) + "</th>\n          <th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "check", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 121,
						"column": 26
					},
					"end": {
						"line": 121,
						"column": 39
					}
				}
			})) + "</th>\n          <th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 122,
						"column": 26
					},
					"end": {
						"line": 122,
						"column": 38
					}
				}
			})) + "</th>\n          <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "unmet-in", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 123,
						"column": 41
					},
					"end": {
						"line": 123,
						"column": 57
					}
				}
			})) + "</th>\n          <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "unanswered-in", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 124,
						"column": 41
					},
					"end": {
						"line": 124,
						"column": 62
					}
				}
			})) + "</th>\n          <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "mean-points", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 125,
						"column": 41
					},
					"end": {
						"line": 125,
						"column": 60
					}
				}
			})) + "</th>\n        </tr>\n      </thead>\n      <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "firstGaps"), {
				"name": "each",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 129,
						"column": 8
					},
					"end": {
						"line": 138,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "      </tbody>\n    </table>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "moreGaps"), {
				"name": "if",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 141,
						"column": 4
					},
					"end": {
						"line": 143,
						"column": 11
					}
				}
			})) != null ? stack1 : "");
		},
		"7": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "        <tr>\n          <td class=\"number\">" + alias3(alias2(alias1(depth0, "rank", {
				"start": {
					"line": 131,
					"column": 31
				},
				"end": {
					"line": 131,
					"column": 35
				}
			}), depth0)) + "</td>\n          <th scope=\"row\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 132,
					"column": 28
				},
				"end": {
					"line": 132,
					"column": 33
				}
			}), depth0)) + " <span class=\"fix\">" + alias3(alias2(alias1(depth0, "fix", {
				"start": {
					"line": 132,
					"column": 56
				},
				"end": {
					"line": 132,
					"column": 59
				}
			}), depth0)) + "</span> <code>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 132,
					"column": 77
				},
				"end": {
					"line": 132,
					"column": 79
				}
			}), depth0)) + "</code></th>\n          <td data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 133,
						"column": 34
					},
					"end": {
						"line": 133,
						"column": 44
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 133,
						"column": 26
					},
					"end": {
						"line": 133,
						"column": 46
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "area", {
				"start": {
					"line": 133,
					"column": 50
				},
				"end": {
					"line": 133,
					"column": 54
				}
			}), depth0)) + "</td>\n          <td class=\"number\" data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "unmet-in", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 134,
						"column": 49
					},
					"end": {
						"line": 134,
						"column": 63
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 134,
						"column": 41
					},
					"end": {
						"line": 134,
						"column": 65
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "plans", {
				"start": {
					"line": 134,
					"column": 69
				},
				"end": {
					"line": 134,
					"column": 74
				}
			}), depth0)) + "</td>\n          <td class=\"number\" data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "unanswered-in", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 135,
						"column": 49
					},
					"end": {
						"line": 135,
						"column": 68
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 135,
						"column": 41
					},
					"end": {
						"line": 135,
						"column": 70
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "unanswered", {
				"start": {
					"line": 135,
					"column": 74
				},
				"end": {
					"line": 135,
					"column": 84
				}
			}), depth0)) + "</td>\n          <td class=\"number\" data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "mean-points", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 136,
						"column": 49
					},
					"end": {
						"line": 136,
						"column": 66
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 136,
						"column": 41
					},
					"end": {
						"line": 136,
						"column": 68
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "points", {
				"start": {
					"line": 136,
					"column": 72
				},
				"end": {
					"line": 136,
					"column": 78
				}
			}), depth0)) + "</td>\n        </tr>\n";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <p>" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "more-gaps", {
				"name": "t",
				"hash": { "count": lookupProperty(depth0, "moreGaps") },
				"data": data,
				"loc": {
					"start": {
						"line": 142,
						"column": 7
					},
					"end": {
						"line": 142,
						"column": 39
					}
				}
			})) + "</p>\n";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <p class=\"lead\">" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "no-gaps", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 145,
						"column": 20
					},
					"end": {
						"line": 145,
						"column": 35
					}
				}
			})) + "</p>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<!doctype html>\n<html lang=\"" + alias3(alias2(alias1(depth0, "language", {
				"start": {
					"line": 2,
					"column": 14
				},
				"end": {
					"line": 2,
					"column": 22
				}
			}), depth0)) + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" + ((stack1 = alias2(alias1(depth0, "styleHash", {
				"start": {
					"line": 5,
					"column": 86
				},
				"end": {
					"line": 5,
					"column": 95
				}
			}), depth0)) != null ? stack1 : "") + "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 8,
					"column": 9
				},
				"end": {
					"line": 8,
					"column": 14
				}
			}), depth0)) + "</title>\n<style>" + ((stack1 = alias2(alias1(depth0, "style", {
				"start": {
					"line": 9,
					"column": 10
				},
				"end": {
					"line": 9,
					"column": 15
				}
			}), depth0)) != null ? stack1 : "") + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#report\">" + alias3(lookupProperty(helpers, "t").call(alias4, "skip", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 31
					},
					"end": {
						"line": 12,
						"column": 43
					}
				}
			})) + "</a>\n<header>\n  <h1>" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 14,
					"column": 8
				},
				"end": {
					"line": 14,
					"column": 13
				}
			}), depth0)) + "</h1>\n  <p class=\"subtitle\">" + alias3(alias2(alias1(depth0, "subtitle", {
				"start": {
					"line": 15,
					"column": 24
				},
				"end": {
					"line": 15,
					"column": 32
				}
			}), depth0)) + "</p>\n</header>\n<nav aria-labelledby=\"contents\">\n  <h2 id=\"contents\">" + alias3(lookupProperty(helpers, "t").call(alias4, "contents", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 18,
						"column": 20
					},
					"end": {
						"line": 18,
						"column": 36
					}
				}
			})) + "</h2>\n  <ul>\n    <li><a href=\"#summary\">" + alias3(lookupProperty(helpers, "t").call(alias4, "summary", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 27
					},
					"end": {
						"line": 20,
						"column": 42
					}
				}
			})) + "</a></li>\n    <li><a href=\"#plans\">" + alias3(lookupProperty(helpers, "t").call(alias4, "plans", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 25
					},
					"end": {
						"line": 21,
						"column": 38
					}
				}
			})) + "</a></li>\n    <li><a href=\"#weakest\">" + alias3(lookupProperty(helpers, "t").call(alias4, "weakest", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 22,
						"column": 27
					},
					"end": {
						"line": 22,
						"column": 42
					}
				}
			})) + "</a></li>\n    <li><a href=\"#gaps\">" + alias3(lookupProperty(helpers, "t").call(alias4, "gaps", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 24
					},
					"end": {
						"line": 23,
						"column": 36
					}
				}
			})) + "</a></li>\n  </ul>\n</nav>\n<main id=\"report\" tabindex=\"-1\">\n  <section id=\"summary\" aria-labelledby=\"summary-title\">\n    <h2 id=\"summary-title\">" + alias3(lookupProperty(helpers, "t").call(alias4, "summary", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 27
					},
					"end": {
						"line": 28,
						"column": 42
					}
				}
			})) + "</h2>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias4, lookupProperty(depth0, "notices"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 4
					},
					"end": {
						"line": 31,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "    <div class=\"overview\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/gauge"), lookupProperty(depth0, "median"), {
				"name": "html/gauge",
				"data": data,
				"indent": "      ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "      <dl class=\"facts\">\n        <div><dt>" + alias3(lookupProperty(helpers, "t").call(alias4, "verdicts", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 17
					},
					"end": {
						"line": 35,
						"column": 33
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "verdicts", {
				"start": {
					"line": 35,
					"column": 44
				},
				"end": {
					"line": 35,
					"column": 52
				}
			}), depth0)) + "</dd></div>\n        <div><dt>" + alias3(lookupProperty(helpers, "t").call(alias4, "range", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 36,
						"column": 17
					},
					"end": {
						"line": 36,
						"column": 30
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "range", {
				"start": {
					"line": 36,
					"column": 41
				},
				"end": {
					"line": 36,
					"column": 46
				}
			}), depth0)) + "</dd></div>\n        <div><dt>" + alias3(lookupProperty(helpers, "t").call(alias4, "quartiles", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 37,
						"column": 17
					},
					"end": {
						"line": 37,
						"column": 34
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "quartiles", {
				"start": {
					"line": 37,
					"column": 45
				},
				"end": {
					"line": 37,
					"column": 54
				}
			}), depth0)) + "</dd></div>\n        <div><dt>" + alias3(lookupProperty(helpers, "t").call(alias4, "coverage", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 38,
						"column": 17
					},
					"end": {
						"line": 38,
						"column": 33
					}
				}
			})) + "</dt><dd>" + alias3(alias2(alias1(depth0, "coverage", {
				"start": {
					"line": 38,
					"column": 44
				},
				"end": {
					"line": 38,
					"column": 52
				}
			}), depth0)) + "</dd></div>\n      </dl>\n    </div>\n    <h3 id=\"distribution\">" + alias3(lookupProperty(helpers, "t").call(alias4, "distribution", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 26
					},
					"end": {
						"line": 41,
						"column": 46
					}
				}
			})) + "</h3>\n    <table class=\"scores\" aria-labelledby=\"distribution\">\n      <caption>" + alias3(lookupProperty(helpers, "t").call(alias4, "distribution-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 43,
						"column": 15
					},
					"end": {
						"line": 43,
						"column": 41
					}
				}
			})) + "</caption>\n      <thead>\n        <tr><th scope=\"col\">" + alias3(lookupProperty(helpers, "t").call(alias4, "plan-readiness", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 45,
						"column": 28
					},
					"end": {
						"line": 45,
						"column": 50
					}
				}
			})) + "</th><th scope=\"col\" colspan=\"2\">" + alias3(lookupProperty(helpers, "t").call(alias4, "number-of-plans", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 45,
						"column": 83
					},
					"end": {
						"line": 45,
						"column": 106
					}
				}
			})) + "</th></tr>\n      </thead>\n      <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias4, lookupProperty(depth0, "histogram"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 48,
						"column": 8
					},
					"end": {
						"line": 54,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "      </tbody>\n    </table>\n  </section>\n  <section id=\"plans\" aria-labelledby=\"plans-title\">\n    <h2 id=\"plans-title\">" + alias3(lookupProperty(helpers, "t").call(alias4, "plans", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 59,
						"column": 25
					},
					"end": {
						"line": 59,
						"column": 38
					}
				}
			})) + "</h2>\n    <p class=\"lead\" id=\"plans-about\">" + alias3(lookupProperty(helpers, "t").call(alias4, "plans-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 60,
						"column": 37
					},
					"end": {
						"line": 60,
						"column": 56
					}
				}
			})) + "</p>\n    <table class=\"actions\" aria-labelledby=\"plans-title\" aria-describedby=\"plans-about\">\n      <thead>\n        <tr>\n          <th scope=\"col\" class=\"number\">" + alias3(lookupProperty(helpers, "t").call(alias4, "rank", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 64,
						"column": 41
					},
					"end": {
						"line": 64,
						"column": 53
					}
				}
			})) + "</th>\n          <th scope=\"col\">" + alias3(lookupProperty(helpers, "t").call(alias4, "company", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 65,
						"column": 26
					},
					"end": {
						"line": 65,
						"column": 41
					}
				}
			})) + "</th>\n          <th scope=\"col\" class=\"number\">" + alias3(lookupProperty(helpers, "t").call(alias4, "plan-readiness", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 66,
						"column": 41
					},
					"end": {
						"line": 66,
						"column": 63
					}
				}
			})) + "</th>\n          <th scope=\"col\">" + alias3(lookupProperty(helpers, "t").call(alias4, "lowest-area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 67,
						"column": 26
					},
					"end": {
						"line": 67,
						"column": 45
					}
				}
			})) + "</th>\n          <th scope=\"col\" class=\"number\">" + alias3(lookupProperty(helpers, "t").call(alias4, "must", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 68,
						"column": 41
					},
					"end": {
						"line": 68,
						"column": 53
					}
				}
			})) + "</th>\n          <th scope=\"col\">" + alias3(lookupProperty(helpers, "t").call(alias4, "audited", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 69,
						"column": 26
					},
					"end": {
						"line": 69,
						"column": 41
					}
				}
			})) + "</th>\n          <th scope=\"col\">" + alias3(lookupProperty(helpers, "t").call(alias4, "verdict", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 70,
						"column": 26
					},
					"end": {
						"line": 70,
						"column": 41
					}
				}
			})) + "</th>\n        </tr>\n      </thead>\n      <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias4, lookupProperty(depth0, "rows"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 74,
						"column": 8
					},
					"end": {
						"line": 84,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "      </tbody>\n    </table>\n  </section>\n  <section id=\"weakest\" aria-labelledby=\"weakest-title\">\n    <h2 id=\"weakest-title\">" + alias3(lookupProperty(helpers, "t").call(alias4, "weakest", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 89,
						"column": 27
					},
					"end": {
						"line": 89,
						"column": 42
					}
				}
			})) + "</h2>\n    <p class=\"lead\" id=\"weakest-about\">" + alias3(lookupProperty(helpers, "t").call(alias4, "weakest-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 90,
						"column": 39
					},
					"end": {
						"line": 90,
						"column": 60
					}
				}
			})) + "</p>\n    <table class=\"scores\" aria-labelledby=\"weakest-title\" aria-describedby=\"weakest-about\">\n      <thead>\n        <tr>\n          <th scope=\"col\">" + alias3(lookupProperty(helpers, "t").call(alias4, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 94,
						"column": 26
					},
					"end": {
						"line": 94,
						"column": 38
					}
				}
			})) + "</th>\n          <th scope=\"col\" colspan=\"2\">" + alias3(lookupProperty(helpers, "t").call(alias4, "mean", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 95,
						"column": 38
					},
					"end": {
						"line": 95,
						"column": 50
					}
				}
			})) + "</th>\n          <th scope=\"col\" class=\"number\">" + alias3(lookupProperty(helpers, "t").call(alias4, "lowest", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 96,
						"column": 41
					},
					"end": {
						"line": 96,
						"column": 55
					}
				}
			})) + "</th>\n          <th scope=\"col\" class=\"number\">" + alias3(lookupProperty(helpers, "t").call(alias4, "below", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 97,
						"column": 41
					},
					"end": {
						"line": 97,
						"column": 54
					}
				}
			})) + "</th>\n        </tr>\n      </thead>\n      <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias4, lookupProperty(depth0, "areas"), {
				"name": "each",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 101,
						"column": 8
					},
					"end": {
						"line": 109,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "      </tbody>\n    </table>\n  </section>\n  <section id=\"gaps\" aria-labelledby=\"gaps-title\">\n    <h2 id=\"gaps-title\">" + alias3(lookupProperty(helpers, "t").call(alias4, "gaps", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 114,
						"column": 24
					},
					"end": {
						"line": 114,
						"column": 36
					}
				}
			})) + "</h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "firstGaps"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.program(9, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 115,
						"column": 4
					},
					"end": {
						"line": 146,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  </section>\n</main>\n<footer>\n  <p>" + alias3(alias2(alias1(depth0, "made", {
				"start": {
					"line": 150,
					"column": 7
				},
				"end": {
					"line": 150,
					"column": 11
				}
			}), depth0)) + "</p>\n</footer>\n</body>\n</html>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/report": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/format"), depth0, {
				"name": "html/format",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/waivers"), depth0, {
				"name": "html/waivers",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/notices"), depth0, {
				"name": "html/notices",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<!doctype html>\n<html lang=\"" + alias3(alias2(alias1(depth0, "language", {
				"start": {
					"line": 2,
					"column": 14
				},
				"end": {
					"line": 2,
					"column": 22
				}
			}), depth0)) + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" + ((stack1 = alias2(alias1(depth0, "styleHash", {
				"start": {
					"line": 5,
					"column": 86
				},
				"end": {
					"line": 5,
					"column": 95
				}
			}), depth0)) != null ? stack1 : "") + "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 8,
					"column": 9
				},
				"end": {
					"line": 8,
					"column": 14
				}
			}), depth0)) + "</title>\n<style>" + ((stack1 = alias2(alias1(depth0, "style", {
				"start": {
					"line": 9,
					"column": 10
				},
				"end": {
					"line": 9,
					"column": 15
				}
			}), depth0)) != null ? stack1 : "") + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#report\">" + alias3(lookupProperty(helpers, "t").call(alias4, "skip", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 31
					},
					"end": {
						"line": 12,
						"column": 43
					}
				}
			})) + "</a>\n<header>\n  <h1>" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 14,
					"column": 8
				},
				"end": {
					"line": 14,
					"column": 13
				}
			}), depth0)) + "</h1>\n  <p class=\"subtitle\">" + alias3(alias2(alias1(depth0, "subtitle", {
				"start": {
					"line": 15,
					"column": 24
				},
				"end": {
					"line": 15,
					"column": 32
				}
			}), depth0)) + "</p>\n</header>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/contents"), depth0, {
				"name": "html/contents",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "<main id=\"report\" tabindex=\"-1\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/summary"), depth0, {
				"name": "html/summary",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "format"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 2
					},
					"end": {
						"line": 22,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "html/findings"), depth0, {
				"name": "html/findings",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "waivers"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 2
					},
					"end": {
						"line": 26,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "notices"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 2
					},
					"end": {
						"line": 29,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "html/actions"), depth0, {
				"name": "html/actions",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "html/unanswered"), depth0, {
				"name": "html/unanswered",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "html/not-applicable"), depth0, {
				"name": "html/not-applicable",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "html/met"), depth0, {
				"name": "html/met",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "html/scoring"), depth0, {
				"name": "html/scoring",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "html/sources"), depth0, {
				"name": "html/sources",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</main>\n<footer>\n  <p>" + alias3(alias2(alias1(depth0, "made", {
				"start": {
					"line": 38,
					"column": 7
				},
				"end": {
					"line": 38,
					"column": 11
				}
			}), depth0)) + "</p>\n</footer>\n</body>\n</html>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/scoring": {
		"0": function(container, depth0, helpers, partials, data) {
			return "    <li>" + container.escapeExpression(container.lambda(depth0, depth0)) + "</li>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
			return "      <tr>\n        <th scope=\"row\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 22,
					"column": 26
				},
				"end": {
					"line": 22,
					"column": 31
				}
			}), depth0)) + "</th>\n        <td class=\"number\">" + alias3(alias2(alias1(depth0, "weight", {
				"start": {
					"line": 23,
					"column": 29
				},
				"end": {
					"line": 23,
					"column": 35
				}
			}), depth0)) + "</td>\n        <td class=\"number\">" + alias3(alias2(alias1(depth0, "earned", {
				"start": {
					"line": 24,
					"column": 29
				},
				"end": {
					"line": 24,
					"column": 35
				}
			}), depth0)) + "</td>\n        <td class=\"number\">" + alias3(alias2(alias1(depth0, "possible", {
				"start": {
					"line": 25,
					"column": 29
				},
				"end": {
					"line": 25,
					"column": 37
				}
			}), depth0)) + "</td>\n        <td class=\"number\">" + alias3(alias2(alias1(depth0, "text", {
				"start": {
					"line": 26,
					"column": 29
				},
				"end": {
					"line": 26,
					"column": 33
				}
			}), depth0)) + "</td>\n      </tr>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, alias3 = container.strict, alias4 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"scoring\" aria-labelledby=\"scoring-title\">\n  <h2 id=\"scoring-title\">" + alias2(lookupProperty(helpers, "t").call(alias1, "scoring", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 25
					},
					"end": {
						"line": 2,
						"column": 40
					}
				}
			})) + "</h2>\n  <p class=\"lead\"><strong>" + alias2(lookupProperty(helpers, "label").call(alias1, lookupProperty(helpers, "t").call(alias1, "profile", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 34
					},
					"end": {
						"line": 3,
						"column": 47
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 26
					},
					"end": {
						"line": 3,
						"column": 49
					}
				}
			})) + " " + alias2(alias4(alias3(lookupProperty(depth0, "profile"), "title", {
				"start": {
					"line": 3,
					"column": 52
				},
				"end": {
					"line": 3,
					"column": 65
				}
			}), depth0)) + ".</strong> " + alias2(alias4(alias3(lookupProperty(depth0, "profile"), "about", {
				"start": {
					"line": 3,
					"column": 80
				},
				"end": {
					"line": 3,
					"column": 93
				}
			}), depth0)) + "</p>\n  <ul class=\"rules\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "scoring"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 4
					},
					"end": {
						"line": 7,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "  </ul>\n  <table aria-labelledby=\"scoring-title\">\n    <thead>\n      <tr>\n        <th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 24
					},
					"end": {
						"line": 12,
						"column": 36
					}
				}
			})) + "</th>\n        <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "weight", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 39
					},
					"end": {
						"line": 13,
						"column": 53
					}
				}
			})) + "</th>\n        <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "earned", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 39
					},
					"end": {
						"line": 14,
						"column": 53
					}
				}
			})) + "</th>\n        <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "possible", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 39
					},
					"end": {
						"line": 15,
						"column": 55
					}
				}
			})) + "</th>\n        <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "score", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 39
					},
					"end": {
						"line": 16,
						"column": 52
					}
				}
			})) + "</th>\n      </tr>\n    </thead>\n    <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "areas"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 20,
						"column": 6
					},
					"end": {
						"line": 28,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "    </tbody>\n  </table>\n</section>\n";
		},
		"useData": true
	},
	"html/sources": {
		"0": function(container, depth0, helpers, partials, data) {
			var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
			return "    <div><dt>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 5,
					"column": 15
				},
				"end": {
					"line": 5,
					"column": 17
				}
			}), depth0)) + "</dt><dd>" + alias3(alias2(alias1(depth0, "text", {
				"start": {
					"line": 5,
					"column": 30
				},
				"end": {
					"line": 5,
					"column": 34
				}
			}), depth0)) + "</dd></div>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"sources\" aria-labelledby=\"sources-title\">\n  <h2 id=\"sources-title\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "sources", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 25
					},
					"end": {
						"line": 2,
						"column": 40
					}
				}
			})) + "</h2>\n  <dl class=\"sources\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sources"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 4
					},
					"end": {
						"line": 6,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "  </dl>\n</section>\n";
		},
		"useData": true
	},
	"html/summary": {
		"0": function(container, depth0, helpers, partials, data) {
			var alias1 = container.escapeExpression;
			return "      <div><dt>" + alias1((container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "waivers", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 15
					},
					"end": {
						"line": 8,
						"column": 30
					}
				}
			})) + "</dt><dd>" + alias1(container.lambda(container.strict(depth0, "accepted", {
				"start": {
					"line": 8,
					"column": 41
				},
				"end": {
					"line": 8,
					"column": 49
				}
			}), depth0)) + "</dd></div>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      <div><dt>" + alias2(lookupProperty(helpers, "t").call(alias1, "lowest-area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 15
					},
					"end": {
						"line": 13,
						"column": 34
					}
				}
			})) + "</dt><dd>" + ((stack1 = lookupProperty(helpers, "link").call(alias1, "area-", lookupProperty(depth0, "id"), {
				"name": "link",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 43
					},
					"end": {
						"line": 13,
						"column": 87
					}
				}
			})) != null ? stack1 : "") + " " + alias2(container.lambda(container.strict(depth0, "text", {
				"start": {
					"line": 13,
					"column": 90
				},
				"end": {
					"line": 13,
					"column": 94
				}
			}), depth0)) + "</dd></div>\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return container.escapeExpression(lookupProperty(helpers, "label").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 63
					},
					"end": {
						"line": 13,
						"column": 78
					}
				}
			}));
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/area-scores"), depth0, {
				"name": "html/area-scores",
				"hash": {
					"caption": lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "headline-areas", {
						"name": "t",
						"hash": {},
						"data": data,
						"loc": {
							"start": {
								"line": 22,
								"column": 53
							},
							"end": {
								"line": 22,
								"column": 73
							}
						}
					}),
					"areas": lookupProperty(depth0, "headlineAreas")
				},
				"data": data,
				"indent": "    ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "html/area-scores"), depth0, {
				"name": "html/area-scores",
				"hash": {
					"caption": lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "other-areas", {
						"name": "t",
						"hash": {},
						"data": data,
						"loc": {
							"start": {
								"line": 25,
								"column": 50
							},
							"end": {
								"line": 25,
								"column": 67
							}
						}
					}),
					"areas": lookupProperty(depth0, "otherAreas")
				},
				"data": data,
				"indent": "    ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "    <div>\n      <h3 id=\"first-steps\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "first-steps", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 27
					},
					"end": {
						"line": 29,
						"column": 46
					}
				}
			})) + "</h3>\n      <ol class=\"steps\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "topActions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 8
					},
					"end": {
						"line": 33,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "      </ol>\n    </div>\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, alias4 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "        <li>" + ((stack1 = lookupProperty(helpers, "link").call(alias1, "", lookupProperty(depth0, "anchor"), {
				"name": "link",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 12
					},
					"end": {
						"line": 32,
						"column": 49
					}
				}
			})) != null ? stack1 : "") + " <span class=\"aside\">" + alias4(alias3(alias2(depth0, "area", {
				"start": {
					"line": 32,
					"column": 72
				},
				"end": {
					"line": 32,
					"column": 76
				}
			}), depth0)) + " \u00b7 " + alias4(lookupProperty(helpers, "label").call(alias1, lookupProperty(helpers, "t").call(alias1, "effort", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 89
					},
					"end": {
						"line": 32,
						"column": 101
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 81
					},
					"end": {
						"line": 32,
						"column": 103
					}
				}
			})) + " " + alias4(alias3(alias2(depth0, "effortText", {
				"start": {
					"line": 32,
					"column": 106
				},
				"end": {
					"line": 32,
					"column": 116
				}
			}), depth0)) + " \u00b7 " + alias4(lookupProperty(helpers, "label").call(alias1, lookupProperty(helpers, "t").call(alias1, "gain", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 129
					},
					"end": {
						"line": 32,
						"column": 139
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 32,
						"column": 121
					},
					"end": {
						"line": 32,
						"column": 141
					}
				}
			})) + " " + alias4(alias3(alias2(depth0, "gain", {
				"start": {
					"line": 32,
					"column": 144
				},
				"end": {
					"line": 32,
					"column": 148
				}
			}), depth0)) + "</span></li>\n";
		},
		"7": function(container, depth0, helpers, partials, data) {
			return container.escapeExpression(container.lambda(container.strict(depth0, "title", {
				"start": {
					"line": 32,
					"column": 33
				},
				"end": {
					"line": 32,
					"column": 38
				}
			}), depth0));
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, alias3 = container.strict, alias4 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"summary\" aria-labelledby=\"summary-title\">\n  <h2 id=\"summary-title\">" + alias2(lookupProperty(helpers, "t").call(alias1, "summary", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 25
					},
					"end": {
						"line": 2,
						"column": 40
					}
				}
			})) + "</h2>\n  <div class=\"overview\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/gauge"), lookupProperty(depth0, "readiness"), {
				"name": "html/gauge",
				"data": data,
				"indent": "    ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "    <dl class=\"facts\">\n      <div><dt>" + alias2(lookupProperty(helpers, "t").call(alias1, "verdict", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 15
					},
					"end": {
						"line": 6,
						"column": 30
					}
				}
			})) + "</dt><dd>" + alias2(alias4(alias3(lookupProperty(depth0, "verdict"), "text", {
				"start": {
					"line": 6,
					"column": 41
				},
				"end": {
					"line": 6,
					"column": 53
				}
			}), depth0)) + "</dd></div>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "accepted"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 6
					},
					"end": {
						"line": 9,
						"column": 13
					}
				}
			})) != null ? stack1 : "") + "      <div><dt>" + alias2(lookupProperty(helpers, "t").call(alias1, "gap", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 15
					},
					"end": {
						"line": 10,
						"column": 26
					}
				}
			})) + "</dt><dd>" + alias2(alias4(alias3(depth0, "gap", {
				"start": {
					"line": 10,
					"column": 37
				},
				"end": {
					"line": 10,
					"column": 40
				}
			}), depth0)) + "</dd></div>\n      <div><dt>" + alias2(lookupProperty(helpers, "t").call(alias1, "coverage", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 15
					},
					"end": {
						"line": 11,
						"column": 31
					}
				}
			})) + "</dt><dd>" + alias2(alias4(alias3(depth0, "coverage", {
				"start": {
					"line": 11,
					"column": 42
				},
				"end": {
					"line": 11,
					"column": 50
				}
			}), depth0)) + "</dd></div>\n" + ((stack1 = lookupProperty(helpers, "with").call(alias1, lookupProperty(depth0, "lowest"), {
				"name": "with",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 6
					},
					"end": {
						"line": 14,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "    </dl>\n  </div>\n  <h3 id=\"gates\">" + alias2(lookupProperty(helpers, "t").call(alias1, "gates", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 17
					},
					"end": {
						"line": 17,
						"column": 30
					}
				}
			})) + "</h3>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/gates"), depth0, {
				"name": "html/gates",
				"data": data,
				"indent": "  ",
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "  <h3 id=\"areas\">" + alias2(lookupProperty(helpers, "t").call(alias1, "all-areas", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 17
					},
					"end": {
						"line": 19,
						"column": 34
					}
				}
			})) + "</h3>\n  <div class=\"standings\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "headlineAreas"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 4
					},
					"end": {
						"line": 23,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "otherAreas"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 4
					},
					"end": {
						"line": 26,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "topActions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 4
					},
					"end": {
						"line": 36,
						"column": 11
					}
				}
			})) != null ? stack1 : "") + "  </div>\n</section>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/unanswered": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <p class=\"lead\">" + alias2(lookupProperty(helpers, "t").call(alias1, "open-questions-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 18
					},
					"end": {
						"line": 4,
						"column": 46
					}
				}
			})) + "</p>\n  <table aria-labelledby=\"unanswered-title\">\n    <thead>\n      <tr>\n        <th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "check", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 24
					},
					"end": {
						"line": 8,
						"column": 37
					}
				}
			})) + "</th>\n        <th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "level", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 24
					},
					"end": {
						"line": 9,
						"column": 37
					}
				}
			})) + "</th>\n        <th scope=\"col\" class=\"number\">" + alias2(lookupProperty(helpers, "t").call(alias1, "gain", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 10,
						"column": 39
					},
					"end": {
						"line": 10,
						"column": 51
					}
				}
			})) + "</th>\n      </tr>\n    </thead>\n    <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "unanswered"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 6
					},
					"end": {
						"line": 20,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "    </tbody>\n  </table>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "      <tr>\n        <th scope=\"row\">" + ((stack1 = lookupProperty(helpers, "link").call(depth0 != null ? depth0 : container.nullContext || {}, "", lookupProperty(depth0, "anchor"), {
				"name": "link",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 24
					},
					"end": {
						"line": 16,
						"column": 60
					}
				}
			})) != null ? stack1 : "") + " <code>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 16,
					"column": 69
				},
				"end": {
					"line": 16,
					"column": 71
				}
			}), depth0)) + "</code></th>\n        <td>" + ((stack1 = container.invokePartial(lookupProperty(partials, "html/level"), depth0, {
				"name": "html/level",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "</td>\n        <td class=\"number\">" + alias3(alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 18,
					"column": 29
				},
				"end": {
					"line": 18,
					"column": 39
				}
			}), depth0)) + "</td>\n      </tr>\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return container.escapeExpression(container.lambda(container.strict(depth0, "asks", {
				"start": {
					"line": 16,
					"column": 45
				},
				"end": {
					"line": 16,
					"column": 49
				}
			}), depth0));
		},
		"3": function(container, depth0, helpers, partials, data) {
			var lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "  <p class=\"lead\">" + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "all-answered", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 24,
						"column": 18
					},
					"end": {
						"line": 24,
						"column": 38
					}
				}
			})) + "</p>\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"unanswered\" aria-labelledby=\"unanswered-title\">\n  <h2 id=\"unanswered-title\">" + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "open-questions", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 28
					},
					"end": {
						"line": 2,
						"column": 50
					}
				}
			})) + "</h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "unanswered"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(3, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 2
					},
					"end": {
						"line": 25,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "</section>\n";
		},
		"usePartial": true,
		"useData": true
	},
	"html/waivers": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression, alias4 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "        <tr>\n          <th scope=\"row\">" + alias3(alias2(alias1(depth0, "title", {
				"start": {
					"line": 11,
					"column": 28
				},
				"end": {
					"line": 11,
					"column": 33
				}
			}), depth0)) + " <code>" + alias3(alias2(alias1(depth0, "id", {
				"start": {
					"line": 11,
					"column": 44
				},
				"end": {
					"line": 11,
					"column": 46
				}
			}), depth0)) + "</code></th>\n          <td data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "kind", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 34
					},
					"end": {
						"line": 12,
						"column": 44
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 26
					},
					"end": {
						"line": 12,
						"column": 46
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "kind", {
				"start": {
					"line": 12,
					"column": 50
				},
				"end": {
					"line": 12,
					"column": 54
				}
			}), depth0)) + "</td>\n          <td data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "status", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 34
					},
					"end": {
						"line": 13,
						"column": 46
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 26
					},
					"end": {
						"line": 13,
						"column": 48
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "status", {
				"start": {
					"line": 13,
					"column": 52
				},
				"end": {
					"line": 13,
					"column": 58
				}
			}), depth0)) + "</td>\n          <td class=\"reason\" data-label=\"" + alias3(lookupProperty(helpers, "label").call(alias4, lookupProperty(helpers, "t").call(alias4, "reason", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 49
					},
					"end": {
						"line": 14,
						"column": 61
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 41
					},
					"end": {
						"line": 14,
						"column": 63
					}
				}
			})) + "\">" + alias3(alias2(alias1(depth0, "reason", {
				"start": {
					"line": 14,
					"column": 67
				},
				"end": {
					"line": 14,
					"column": 73
				}
			}), depth0)) + " <span class=\"aside\">" + ((stack1 = lookupProperty(helpers, "if").call(alias4, lookupProperty(depth0, "terms"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 96
					},
					"end": {
						"line": 14,
						"column": 128
					}
				}
			})) != null ? stack1 : "") + "<code>" + alias3(alias2(alias1(depth0, "where", {
				"start": {
					"line": 14,
					"column": 136
				},
				"end": {
					"line": 14,
					"column": 141
				}
			}), depth0)) + "</code></span></td>\n        </tr>\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			return container.escapeExpression(container.lambda(container.strict(depth0, "terms", {
				"start": {
					"line": 14,
					"column": 111
				},
				"end": {
					"line": 14,
					"column": 116
				}
			}), depth0)) + " \u00b7 ";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "<section id=\"waivers\" aria-labelledby=\"waivers-title\">\n  <h2 id=\"waivers-title\">" + alias2(lookupProperty(helpers, "t").call(alias1, "waivers", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 25
					},
					"end": {
						"line": 2,
						"column": 40
					}
				}
			})) + "</h2>\n  <p class=\"lead\">" + alias2(lookupProperty(helpers, "t").call(alias1, "waivers-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 18
					},
					"end": {
						"line": 3,
						"column": 39
					}
				}
			})) + "</p>\n  <table aria-labelledby=\"waivers-title\">\n    <thead>\n      <tr><th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "check", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 26
					},
					"end": {
						"line": 6,
						"column": 39
					}
				}
			})) + "</th><th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "kind", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 60
					},
					"end": {
						"line": 6,
						"column": 72
					}
				}
			})) + "</th><th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "status", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 93
					},
					"end": {
						"line": 6,
						"column": 107
					}
				}
			})) + "</th><th scope=\"col\">" + alias2(lookupProperty(helpers, "t").call(alias1, "reason", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 128
					},
					"end": {
						"line": 6,
						"column": 142
					}
				}
			})) + "</th></tr>\n    </thead>\n    <tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "waivers"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 8
					},
					"end": {
						"line": 16,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "    </tbody>\n  </table>\n</section>\n";
		},
		"useData": true
	},
	"markdown/actions": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "t").call(alias1, "actions-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 0
					},
					"end": {
						"line": 2,
						"column": 21
					}
				}
			})) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "rank", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 2
					},
					"end": {
						"line": 4,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "action", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 17
					},
					"end": {
						"line": 4,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 34
					},
					"end": {
						"line": 4,
						"column": 46
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "effort", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 49
					},
					"end": {
						"line": 4,
						"column": 63
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "gain", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 66
					},
					"end": {
						"line": 4,
						"column": 78
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "readiness-after", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 81
					},
					"end": {
						"line": 4,
						"column": 104
					}
				}
			})) != null ? stack1 : "") + " |\n| ---: | --- | --- | --- | ---: | ---: |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "firstActions"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 6,
						"column": 0
					},
					"end": {
						"line": 8,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "moreActions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 0
					},
					"end": {
						"line": 12,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "| " + ((stack1 = alias2(alias1(depth0, "rank", {
				"start": {
					"line": 7,
					"column": 4
				},
				"end": {
					"line": 7,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 7,
					"column": 15
				},
				"end": {
					"line": 7,
					"column": 20
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "area", {
				"start": {
					"line": 7,
					"column": 27
				},
				"end": {
					"line": 7,
					"column": 31
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "effortText", {
				"start": {
					"line": 7,
					"column": 38
				},
				"end": {
					"line": 7,
					"column": 48
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "gain", {
				"start": {
					"line": 7,
					"column": 55
				},
				"end": {
					"line": 7,
					"column": 59
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "readinessAfter", {
				"start": {
					"line": 7,
					"column": 66
				},
				"end": {
					"line": 7,
					"column": 80
				}
			}), depth0)) != null ? stack1 : "") + " |\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "more-actions", {
				"name": "t",
				"hash": { "count": lookupProperty(depth0, "moreActions") },
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 38
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "no-actions", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "firstActions"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.program(3, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 15,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"useData": true
	},
	"markdown/area-scores": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 4,
					"column": 4
				},
				"end": {
					"line": 4,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "text", {
				"start": {
					"line": 4,
					"column": 16
				},
				"end": {
					"line": 4,
					"column": 20
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "points"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 4,
						"column": 25
					},
					"end": {
						"line": 4,
						"column": 69
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "coverage", {
				"start": {
					"line": 4,
					"column": 74
				},
				"end": {
					"line": 4,
					"column": 82
				}
			}), depth0)) != null ? stack1 : "") + " |\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return (stack1 = container.lambda(container.strict(depth0, "pointsText", {
				"start": {
					"line": 4,
					"column": 41
				},
				"end": {
					"line": 4,
					"column": 51
				}
			}), depth0)) != null ? stack1 : "";
		},
		"2": function(container, depth0, helpers, partials, data) {
			return "0";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 2
					},
					"end": {
						"line": 1,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "score", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 17
					},
					"end": {
						"line": 1,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "costs", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 33
					},
					"end": {
						"line": 1,
						"column": 46
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "coverage", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 49
					},
					"end": {
						"line": 1,
						"column": 65
					}
				}
			})) != null ? stack1 : "") + " |\n| --- | ---: | ---: | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "areas"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 0
					},
					"end": {
						"line": 5,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"useData": true
	},
	"markdown/area": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = alias2(alias1(depth0, "text", {
				"start": {
					"line": 6,
					"column": 4
				},
				"end": {
					"line": 6,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + "** (" + ((stack1 = alias2(alias1(depth0, "levelText", {
				"start": {
					"line": 6,
					"column": 16
				},
				"end": {
					"line": 6,
					"column": 25
				}
			}), depth0)) != null ? stack1 : "") + ", " + ((stack1 = alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 6,
					"column": 31
				},
				"end": {
					"line": 6,
					"column": 41
				}
			}), depth0)) != null ? stack1 : "") + ")\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "excuse"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 8,
						"column": 0
					},
					"end": {
						"line": 11,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = alias2(alias1(depth0, "fix", {
				"start": {
					"line": 12,
					"column": 2
				},
				"end": {
					"line": 12,
					"column": 5
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "checks"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 14,
						"column": 0
					},
					"end": {
						"line": 16,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "_" + ((stack1 = container.lambda(container.strict(depth0, "excuse", {
				"start": {
					"line": 9,
					"column": 3
				},
				"end": {
					"line": 9,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + "_\n\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "1. " + ((stack1 = alias2(alias1(depth0, "asks", {
				"start": {
					"line": 15,
					"column": 5
				},
				"end": {
					"line": 15,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + " (" + ((stack1 = alias2(alias1(depth0, "levelText", {
				"start": {
					"line": 15,
					"column": 15
				},
				"end": {
					"line": 15,
					"column": 24
				}
			}), depth0)) != null ? stack1 : "") + ", " + ((stack1 = alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 15,
					"column": 30
				},
				"end": {
					"line": 15,
					"column": 40
				}
			}), depth0)) != null ? stack1 : "") + ", " + ((stack1 = alias2(alias1(depth0, "id", {
				"start": {
					"line": 15,
					"column": 46
				},
				"end": {
					"line": 15,
					"column": 48
				}
			}), depth0)) != null ? stack1 : "") + ")\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "markdown/check"), depth0, {
				"name": "markdown/check",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, alias3 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "### " + ((stack1 = lookupProperty(helpers, "label").call(alias1, lookupProperty(depth0, "title"), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 4
					},
					"end": {
						"line": 1,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias3(alias2(depth0, "text", {
				"start": {
					"line": 1,
					"column": 22
				},
				"end": {
					"line": 1,
					"column": 26
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = alias3(alias2(depth0, "about", {
				"start": {
					"line": 3,
					"column": 2
				},
				"end": {
					"line": 3,
					"column": 7
				}
			}), depth0)) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "label").call(alias1, lookupProperty(helpers, "t").call(alias1, "costs", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 18
					},
					"end": {
						"line": 3,
						"column": 29
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 10
					},
					"end": {
						"line": 3,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias3(alias2(depth0, "pointsText", {
				"start": {
					"line": 3,
					"column": 34
				},
				"end": {
					"line": 3,
					"column": 44
				}
			}), depth0)) != null ? stack1 : "") + ".\n\n" + ((stack1 = lookupProperty(helpers, "with").call(alias1, lookupProperty(depth0, "missing"), {
				"name": "with",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 0
					},
					"end": {
						"line": 18,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "open"), {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 0
					},
					"end": {
						"line": 21,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/check": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return " \u00b7 " + ((stack1 = lookupProperty(helpers, "label").call(alias1, lookupProperty(helpers, "t").call(alias1, "requirement", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 141
					},
					"end": {
						"line": 3,
						"column": 158
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 133
					},
					"end": {
						"line": 3,
						"column": 160
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "requirements"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 161
					},
					"end": {
						"line": 3,
						"column": 231
					}
				}
			})) != null ? stack1 : "");
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 183
					},
					"end": {
						"line": 3,
						"column": 214
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			return ", ";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "**" + ((stack1 = lookupProperty(helpers, "label").call(alias1, lookupProperty(helpers, "t").call(alias1, "notes", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 10
					},
					"end": {
						"line": 12,
						"column": 21
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 12,
						"column": 2
					},
					"end": {
						"line": 12,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "** " + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + "\n\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "#### " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 1,
					"column": 7
				},
				"end": {
					"line": 1,
					"column": 12
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2(alias1(depth0, "levelText", {
				"start": {
					"line": 3,
					"column": 2
				},
				"end": {
					"line": 3,
					"column": 11
				}
			}), depth0)) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2(alias1(depth0, "outcomeText", {
				"start": {
					"line": 3,
					"column": 18
				},
				"end": {
					"line": 3,
					"column": 29
				}
			}), depth0)) != null ? stack1 : "") + " \u00b7 " + ((stack1 = lookupProperty(helpers, "label").call(alias3, lookupProperty(helpers, "t").call(alias3, "costs", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 42
					},
					"end": {
						"line": 3,
						"column": 53
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 34
					},
					"end": {
						"line": 3,
						"column": 55
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 3,
					"column": 58
				},
				"end": {
					"line": 3,
					"column": 68
				}
			}), depth0)) != null ? stack1 : "") + " \u00b7 " + ((stack1 = lookupProperty(helpers, "label").call(alias3, lookupProperty(helpers, "t").call(alias3, "effort", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 81
					},
					"end": {
						"line": 3,
						"column": 93
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 73
					},
					"end": {
						"line": 3,
						"column": 95
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(depth0, "effortText", {
				"start": {
					"line": 3,
					"column": 98
				},
				"end": {
					"line": 3,
					"column": 108
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "requirements"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 3,
						"column": 110
					},
					"end": {
						"line": 3,
						"column": 238
					}
				}
			})) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2(alias1(depth0, "id", {
				"start": {
					"line": 3,
					"column": 243
				},
				"end": {
					"line": 3,
					"column": 245
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "markdown/places"), depth0, {
				"name": "markdown/places",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "\n**" + ((stack1 = lookupProperty(helpers, "label").call(alias3, lookupProperty(helpers, "t").call(alias3, "why", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 10
					},
					"end": {
						"line": 7,
						"column": 19
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 2
					},
					"end": {
						"line": 7,
						"column": 21
					}
				}
			})) != null ? stack1 : "") + "** " + ((stack1 = alias2(alias1(depth0, "why", {
				"start": {
					"line": 7,
					"column": 26
				},
				"end": {
					"line": 7,
					"column": 29
				}
			}), depth0)) != null ? stack1 : "") + "\n\n**" + ((stack1 = lookupProperty(helpers, "label").call(alias3, lookupProperty(helpers, "t").call(alias3, "fix", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 10
					},
					"end": {
						"line": 9,
						"column": 19
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 2
					},
					"end": {
						"line": 9,
						"column": 21
					}
				}
			})) != null ? stack1 : "") + "** " + ((stack1 = alias2(alias1(depth0, "fix", {
				"start": {
					"line": 9,
					"column": 26
				},
				"end": {
					"line": 9,
					"column": 29
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "notes"), {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 0
					},
					"end": {
						"line": 14,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"usePartial": true,
		"useData": true
	},
	"markdown/places": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = alias2(alias1(depth0, "text", {
				"start": {
					"line": 2,
					"column": 4
				},
				"end": {
					"line": 2,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(depth0, "where", {
				"start": {
					"line": 2,
					"column": 13
				},
				"end": {
					"line": 2,
					"column": 18
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "path"), {
				"name": "if",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 20
					},
					"end": {
						"line": 2,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "points"), {
				"name": "if",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 48
					},
					"end": {
						"line": 2,
						"column": 86
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "excuse"), {
				"name": "if",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 2,
						"column": 86
					},
					"end": {
						"line": 2,
						"column": 120
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " " + ((stack1 = container.lambda(container.strict(depth0, "path", {
				"start": {
					"line": 2,
					"column": 35
				},
				"end": {
					"line": 2,
					"column": 39
				}
			}), depth0)) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " (" + ((stack1 = container.lambda(container.strict(depth0, "pointsText", {
				"start": {
					"line": 2,
					"column": 66
				},
				"end": {
					"line": 2,
					"column": 76
				}
			}), depth0)) != null ? stack1 : "") + ")";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " _" + ((stack1 = container.lambda(container.strict(depth0, "excuse", {
				"start": {
					"line": 2,
					"column": 104
				},
				"end": {
					"line": 2,
					"column": 110
				}
			}), depth0)) != null ? stack1 : "") + "_";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "places"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 1,
						"column": 0
					},
					"end": {
						"line": 3,
						"column": 9
					}
				}
			})) != null ? stack1 : "";
		},
		"useData": true
	},
	"markdown/portfolio": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + "\n\n";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "| " + ((stack1 = alias2(alias1(depth0, "tens", {
				"start": {
					"line": 22,
					"column": 4
				},
				"end": {
					"line": 22,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "text", {
				"start": {
					"line": 22,
					"column": 15
				},
				"end": {
					"line": 22,
					"column": 19
				}
			}), depth0)) != null ? stack1 : "") + " |\n";
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = alias2(alias1(depth0, "rank", {
				"start": {
					"line": 32,
					"column": 4
				},
				"end": {
					"line": 32,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "company", {
				"start": {
					"line": 32,
					"column": 15
				},
				"end": {
					"line": 32,
					"column": 22
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "file", {
				"start": {
					"line": 32,
					"column": 29
				},
				"end": {
					"line": 32,
					"column": 33
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(lookupProperty(depth0, "readiness"), "text", {
				"start": {
					"line": 32,
					"column": 40
				},
				"end": {
					"line": 32,
					"column": 54
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "lowest", {
				"start": {
					"line": 32,
					"column": 61
				},
				"end": {
					"line": 32,
					"column": 67
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "must", {
				"start": {
					"line": 32,
					"column": 74
				},
				"end": {
					"line": 32,
					"column": 78
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "today", {
				"start": {
					"line": 32,
					"column": 85
				},
				"end": {
					"line": 32,
					"column": 90
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "verdict", {
				"start": {
					"line": 32,
					"column": 97
				},
				"end": {
					"line": 32,
					"column": 104
				}
			}), depth0)) != null ? stack1 : "") + " |\n";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "| " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 42,
					"column": 4
				},
				"end": {
					"line": 42,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "text", {
				"start": {
					"line": 42,
					"column": 16
				},
				"end": {
					"line": 42,
					"column": 20
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "lowest", {
				"start": {
					"line": 42,
					"column": 27
				},
				"end": {
					"line": 42,
					"column": 33
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "below", {
				"start": {
					"line": 42,
					"column": 40
				},
				"end": {
					"line": 42,
					"column": 45
				}
			}), depth0)) != null ? stack1 : "") + " |\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "t").call(alias1, "gaps-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 48,
						"column": 0
					},
					"end": {
						"line": 48,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "rank", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 2
					},
					"end": {
						"line": 50,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "check", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 17
					},
					"end": {
						"line": 50,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 33
					},
					"end": {
						"line": 50,
						"column": 45
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "unmet-in", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 48
					},
					"end": {
						"line": 50,
						"column": 64
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "unanswered-in", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 67
					},
					"end": {
						"line": 50,
						"column": 88
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "mean-points", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 91
					},
					"end": {
						"line": 50,
						"column": 110
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "fix", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 50,
						"column": 113
					},
					"end": {
						"line": 50,
						"column": 124
					}
				}
			})) != null ? stack1 : "") + " |\n| ---: | --- | --- | ---: | ---: | ---: | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "firstGaps"), {
				"name": "each",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 0
					},
					"end": {
						"line": 54,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "moreGaps"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 55,
						"column": 0
					},
					"end": {
						"line": 58,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "| " + ((stack1 = alias2(alias1(depth0, "rank", {
				"start": {
					"line": 53,
					"column": 4
				},
				"end": {
					"line": 53,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 53,
					"column": 15
				},
				"end": {
					"line": 53,
					"column": 20
				}
			}), depth0)) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(depth0, "id", {
				"start": {
					"line": 53,
					"column": 25
				},
				"end": {
					"line": 53,
					"column": 27
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "area", {
				"start": {
					"line": 53,
					"column": 34
				},
				"end": {
					"line": 53,
					"column": 38
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "plans", {
				"start": {
					"line": 53,
					"column": 45
				},
				"end": {
					"line": 53,
					"column": 50
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "unanswered", {
				"start": {
					"line": 53,
					"column": 57
				},
				"end": {
					"line": 53,
					"column": 67
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "points", {
				"start": {
					"line": 53,
					"column": 74
				},
				"end": {
					"line": 53,
					"column": 80
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "fix", {
				"start": {
					"line": 53,
					"column": 87
				},
				"end": {
					"line": 53,
					"column": 90
				}
			}), depth0)) != null ? stack1 : "") + " |\n";
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "\n" + ((stack1 = lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "more-gaps", {
				"name": "t",
				"hash": { "count": lookupProperty(depth0, "moreGaps") },
				"data": data,
				"loc": {
					"start": {
						"line": 57,
						"column": 0
					},
					"end": {
						"line": 57,
						"column": 32
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "no-gaps", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 60,
						"column": 0
					},
					"end": {
						"line": 60,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 1,
					"column": 4
				},
				"end": {
					"line": 1,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2(alias1(depth0, "subtitle", {
				"start": {
					"line": 3,
					"column": 2
				},
				"end": {
					"line": 3,
					"column": 10
				}
			}), depth0)) != null ? stack1 : "") + "\n\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "summary", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 3
					},
					"end": {
						"line": 5,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "notices"), {
				"name": "each",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 0
					},
					"end": {
						"line": 10,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "| " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "readiness", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 2
					},
					"end": {
						"line": 11,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "quartiles", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 22
					},
					"end": {
						"line": 11,
						"column": 39
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "range", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 42
					},
					"end": {
						"line": 11,
						"column": 55
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "coverage", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 58
					},
					"end": {
						"line": 11,
						"column": 74
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "verdicts", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 77
					},
					"end": {
						"line": 11,
						"column": 93
					}
				}
			})) != null ? stack1 : "") + " |\n| ---: | --- | --- | --- | --- |\n| " + ((stack1 = alias2(alias1(lookupProperty(depth0, "median"), "text", {
				"start": {
					"line": 13,
					"column": 4
				},
				"end": {
					"line": 13,
					"column": 15
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "quartiles", {
				"start": {
					"line": 13,
					"column": 22
				},
				"end": {
					"line": 13,
					"column": 31
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "range", {
				"start": {
					"line": 13,
					"column": 38
				},
				"end": {
					"line": 13,
					"column": 43
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "coverage", {
				"start": {
					"line": 13,
					"column": 50
				},
				"end": {
					"line": 13,
					"column": 58
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "verdicts", {
				"start": {
					"line": 13,
					"column": 65
				},
				"end": {
					"line": 13,
					"column": 73
				}
			}), depth0)) != null ? stack1 : "") + " |\n\n### " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "distribution", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 4
					},
					"end": {
						"line": 15,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "t").call(alias3, "distribution-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 17,
						"column": 0
					},
					"end": {
						"line": 17,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "plan-readiness", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 2
					},
					"end": {
						"line": 19,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "number-of-plans", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 27
					},
					"end": {
						"line": 19,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + " |\n| --- | ---: |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "histogram"), {
				"name": "each",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 21,
						"column": 0
					},
					"end": {
						"line": 23,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "plans", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 25,
						"column": 3
					},
					"end": {
						"line": 25,
						"column": 16
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "t").call(alias3, "plans-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 0
					},
					"end": {
						"line": 27,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "rank", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 2
					},
					"end": {
						"line": 29,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "company", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 17
					},
					"end": {
						"line": 29,
						"column": 32
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "plan", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 35
					},
					"end": {
						"line": 29,
						"column": 47
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "plan-readiness", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 50
					},
					"end": {
						"line": 29,
						"column": 72
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "lowest-area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 75
					},
					"end": {
						"line": 29,
						"column": 94
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "must", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 97
					},
					"end": {
						"line": 29,
						"column": 109
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "audited", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 112
					},
					"end": {
						"line": 29,
						"column": 127
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "verdict", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 29,
						"column": 130
					},
					"end": {
						"line": 29,
						"column": 145
					}
				}
			})) != null ? stack1 : "") + " |\n| ---: | --- | --- | ---: | --- | ---: | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "rows"), {
				"name": "each",
				"hash": {},
				"fn": container.program(2, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 31,
						"column": 0
					},
					"end": {
						"line": 33,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "weakest", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 3
					},
					"end": {
						"line": 35,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "t").call(alias3, "weakest-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 37,
						"column": 0
					},
					"end": {
						"line": 37,
						"column": 21
					}
				}
			})) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 2
					},
					"end": {
						"line": 39,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "mean", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 17
					},
					"end": {
						"line": 39,
						"column": 29
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "lowest", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 32
					},
					"end": {
						"line": 39,
						"column": 46
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "below", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 39,
						"column": 49
					},
					"end": {
						"line": 39,
						"column": 62
					}
				}
			})) != null ? stack1 : "") + " |\n| --- | ---: | ---: | ---: |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "areas"), {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 41,
						"column": 0
					},
					"end": {
						"line": 43,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "gaps", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 45,
						"column": 3
					},
					"end": {
						"line": 45,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "firstGaps"), {
				"name": "if",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.program(7, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 47,
						"column": 0
					},
					"end": {
						"line": 61,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = alias2(alias1(depth0, "made", {
				"start": {
					"line": 63,
					"column": 2
				},
				"end": {
					"line": 63,
					"column": 6
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"useData": true
	},
	"markdown/report": {
		"0": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " (" + ((stack1 = container.lambda(container.strict(depth0, "accepted", {
				"start": {
					"line": 9,
					"column": 59
				},
				"end": {
					"line": 9,
					"column": 67
				}
			}), depth0)) != null ? stack1 : "") + ")";
		},
		"1": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "label").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 121
					},
					"end": {
						"line": 9,
						"column": 136
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "text", {
				"start": {
					"line": 9,
					"column": 139
				},
				"end": {
					"line": 9,
					"column": 143
				}
			}), depth0)) != null ? stack1 : "");
		},
		"2": function(container, depth0, helpers, partials, data) {
			var stack1;
			return (stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "none", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 153
					},
					"end": {
						"line": 9,
						"column": 165
					}
				}
			})) != null ? stack1 : "";
		},
		"3": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "| " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 16,
					"column": 4
				},
				"end": {
					"line": 16,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "resultText", {
				"start": {
					"line": 16,
					"column": 16
				},
				"end": {
					"line": 16,
					"column": 26
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "expected", {
				"start": {
					"line": 16,
					"column": 33
				},
				"end": {
					"line": 16,
					"column": 41
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "found", {
				"start": {
					"line": 16,
					"column": 48
				},
				"end": {
					"line": 16,
					"column": 53
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "passed"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(4, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 16,
						"column": 58
					},
					"end": {
						"line": 16,
						"column": 94
					}
				}
			})) != null ? stack1 : "") + " |\n";
		},
		"4": function(container, depth0, helpers, partials, data) {
			var stack1;
			return (stack1 = container.lambda(container.strict(depth0, "fix", {
				"start": {
					"line": 16,
					"column": 78
				},
				"end": {
					"line": 16,
					"column": 81
				}
			}), depth0)) != null ? stack1 : "";
		},
		"5": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "format-findings", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 28,
						"column": 3
					},
					"end": {
						"line": 28,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "t").call(alias1, "format-findings-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 30,
						"column": 0
					},
					"end": {
						"line": 30,
						"column": 29
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "markdown/places"), depth0, {
				"name": "markdown/places",
				"hash": { "places": lookupProperty(depth0, "format") },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "silenced"), {
				"name": "if",
				"hash": {},
				"fn": container.program(6, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 34,
						"column": 0
					},
					"end": {
						"line": 41,
						"column": 7
					}
				}
			})) != null ? stack1 : "");
		},
		"6": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "label").call(alias1, lookupProperty(helpers, "t").call(alias1, "silenced", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 8
					},
					"end": {
						"line": 35,
						"column": 22
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 35,
						"column": 0
					},
					"end": {
						"line": 35,
						"column": 24
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "silenced"), {
				"name": "each",
				"hash": {},
				"fn": container.program(7, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 37,
						"column": 0
					},
					"end": {
						"line": 39,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"7": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "- " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 38,
					"column": 4
				},
				"end": {
					"line": 38,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + " (" + ((stack1 = alias2(alias1(depth0, "area", {
				"start": {
					"line": 38,
					"column": 15
				},
				"end": {
					"line": 38,
					"column": 19
				}
			}), depth0)) != null ? stack1 : "") + ", " + ((stack1 = alias2(alias1(depth0, "gain", {
				"start": {
					"line": 38,
					"column": 25
				},
				"end": {
					"line": 38,
					"column": 29
				}
			}), depth0)) != null ? stack1 : "") + ", " + ((stack1 = alias2(alias1(depth0, "id", {
				"start": {
					"line": 38,
					"column": 35
				},
				"end": {
					"line": 38,
					"column": 37
				}
			}), depth0)) != null ? stack1 : "") + ")\n";
		},
		"8": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = container.invokePartial(lookupProperty(partials, "markdown/area"), depth0, {
				"name": "markdown/area",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "";
		},
		"9": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "no-findings", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 48,
						"column": 0
					},
					"end": {
						"line": 48,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "\n\n";
		},
		"10": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "waivers", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 52,
						"column": 3
					},
					"end": {
						"line": 52,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "t").call(alias1, "waivers-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 54,
						"column": 0
					},
					"end": {
						"line": 54,
						"column": 21
					}
				}
			})) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "check", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 2
					},
					"end": {
						"line": 56,
						"column": 15
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "kind", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 18
					},
					"end": {
						"line": 56,
						"column": 30
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "status", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 33
					},
					"end": {
						"line": 56,
						"column": 47
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "reason", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 50
					},
					"end": {
						"line": 56,
						"column": 64
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "terms", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 67
					},
					"end": {
						"line": 56,
						"column": 80
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "where", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 56,
						"column": 83
					},
					"end": {
						"line": 56,
						"column": 96
					}
				}
			})) != null ? stack1 : "") + " |\n| --- | --- | --- | --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "waivers"), {
				"name": "each",
				"hash": {},
				"fn": container.program(11, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 58,
						"column": 0
					},
					"end": {
						"line": 60,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"11": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "| " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 59,
					"column": 4
				},
				"end": {
					"line": 59,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(depth0, "id", {
				"start": {
					"line": 59,
					"column": 14
				},
				"end": {
					"line": 59,
					"column": 16
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "kind", {
				"start": {
					"line": 59,
					"column": 23
				},
				"end": {
					"line": 59,
					"column": 27
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "status", {
				"start": {
					"line": 59,
					"column": 34
				},
				"end": {
					"line": 59,
					"column": 40
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "reason", {
				"start": {
					"line": 59,
					"column": 47
				},
				"end": {
					"line": 59,
					"column": 53
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "terms", {
				"start": {
					"line": 59,
					"column": 60
				},
				"end": {
					"line": 59,
					"column": 65
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "where", {
				"start": {
					"line": 59,
					"column": 72
				},
				"end": {
					"line": 59,
					"column": 77
				}
			}), depth0)) != null ? stack1 : "") + " |\n";
		},
		"12": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "## " + ((stack1 = lookupProperty(helpers, "t").call(alias1, "notices", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 64,
						"column": 3
					},
					"end": {
						"line": 64,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notices"), {
				"name": "each",
				"hash": {},
				"fn": container.program(13, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 66,
						"column": 0
					},
					"end": {
						"line": 68,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"13": function(container, depth0, helpers, partials, data) {
			var stack1;
			return "- " + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + "\n";
		},
		"14": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "t").call(alias1, "open-questions-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 78,
						"column": 0
					},
					"end": {
						"line": 78,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "unanswered"), {
				"name": "each",
				"hash": {},
				"fn": container.program(15, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 80,
						"column": 0
					},
					"end": {
						"line": 82,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"15": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "- " + ((stack1 = alias2(alias1(depth0, "asks", {
				"start": {
					"line": 81,
					"column": 4
				},
				"end": {
					"line": 81,
					"column": 8
				}
			}), depth0)) != null ? stack1 : "") + " (" + ((stack1 = alias2(alias1(depth0, "levelText", {
				"start": {
					"line": 81,
					"column": 14
				},
				"end": {
					"line": 81,
					"column": 23
				}
			}), depth0)) != null ? stack1 : "") + ", " + ((stack1 = alias2(alias1(depth0, "pointsText", {
				"start": {
					"line": 81,
					"column": 29
				},
				"end": {
					"line": 81,
					"column": 39
				}
			}), depth0)) != null ? stack1 : "") + ", " + ((stack1 = alias2(alias1(depth0, "id", {
				"start": {
					"line": 81,
					"column": 45
				},
				"end": {
					"line": 81,
					"column": 47
				}
			}), depth0)) != null ? stack1 : "") + ")\n";
		},
		"16": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "all-answered", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 84,
						"column": 0
					},
					"end": {
						"line": 84,
						"column": 20
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"17": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "t").call(alias1, "not-applicable-about", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 90,
						"column": 0
					},
					"end": {
						"line": 90,
						"column": 28
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notApplicable"), {
				"name": "each",
				"hash": {},
				"fn": container.program(18, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 92,
						"column": 0
					},
					"end": {
						"line": 94,
						"column": 9
					}
				}
			})) != null ? stack1 : "");
		},
		"18": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **" + ((stack1 = lookupProperty(helpers, "label").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 93,
						"column": 4
					},
					"end": {
						"line": 93,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "** " + ((stack1 = alias2(alias1(depth0, "reason", {
				"start": {
					"line": 93,
					"column": 24
				},
				"end": {
					"line": 93,
					"column": 30
				}
			}), depth0)) != null ? stack1 : "") + " (" + ((stack1 = alias2(alias1(depth0, "id", {
				"start": {
					"line": 93,
					"column": 36
				},
				"end": {
					"line": 93,
					"column": 38
				}
			}), depth0)) != null ? stack1 : "") + ")\n";
		},
		"19": function(container, depth0, helpers, partials, data) {
			var stack1;
			return ((stack1 = (container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			})(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "all-apply", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 96,
						"column": 0
					},
					"end": {
						"line": 96,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"20": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "met"), {
				"name": "if",
				"hash": {},
				"fn": container.program(21, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 102,
						"column": 0
					},
					"end": {
						"line": 104,
						"column": 7
					}
				}
			})) != null ? stack1 : "";
		},
		"21": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- **" + ((stack1 = lookupProperty(helpers, "label").call(alias1, lookupProperty(depth0, "title"), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 103,
						"column": 4
					},
					"end": {
						"line": 103,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "** " + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "met"), {
				"name": "each",
				"hash": {},
				"fn": container.program(22, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 103,
						"column": 22
					},
					"end": {
						"line": 103,
						"column": 120
					}
				}
			})) != null ? stack1 : "") + "\n";
		},
		"22": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
				"name": "unless",
				"hash": {},
				"fn": container.program(23, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 103,
						"column": 35
					},
					"end": {
						"line": 103,
						"column": 67
					}
				}
			})) != null ? stack1 : "") + ((stack1 = container.lambda(container.strict(depth0, "title", {
				"start": {
					"line": 103,
					"column": 69
				},
				"end": {
					"line": 103,
					"column": 74
				}
			}), depth0)) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notes"), {
				"name": "each",
				"hash": {},
				"fn": container.program(24, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 103,
						"column": 76
					},
					"end": {
						"line": 103,
						"column": 111
					}
				}
			})) != null ? stack1 : "");
		},
		"23": function(container, depth0, helpers, partials, data) {
			return " \u00b7 ";
		},
		"24": function(container, depth0, helpers, partials, data) {
			var stack1;
			return " (" + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "") + ")";
		},
		"25": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda;
			return "| " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 118,
					"column": 4
				},
				"end": {
					"line": 118,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "weight", {
				"start": {
					"line": 118,
					"column": 16
				},
				"end": {
					"line": 118,
					"column": 22
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "earned", {
				"start": {
					"line": 118,
					"column": 29
				},
				"end": {
					"line": 118,
					"column": 35
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "possible", {
				"start": {
					"line": 118,
					"column": 42
				},
				"end": {
					"line": 118,
					"column": 50
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "text", {
				"start": {
					"line": 118,
					"column": 57
				},
				"end": {
					"line": 118,
					"column": 61
				}
			}), depth0)) != null ? stack1 : "") + " |\n";
		},
		"26": function(container, depth0, helpers, partials, data) {
			var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "- " + ((stack1 = lookupProperty(helpers, "label").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "id"), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 124,
						"column": 2
					},
					"end": {
						"line": 124,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = container.lambda(container.strict(depth0, "text", {
				"start": {
					"line": 124,
					"column": 17
				},
				"end": {
					"line": 124,
					"column": 21
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"compiler": [8, ">= 4.3.0"],
		"main": function(container, depth0, helpers, partials, data) {
			var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
				if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
			};
			return "# " + ((stack1 = alias2(alias1(depth0, "title", {
				"start": {
					"line": 1,
					"column": 4
				},
				"end": {
					"line": 1,
					"column": 9
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2(alias1(depth0, "subtitle", {
				"start": {
					"line": 3,
					"column": 2
				},
				"end": {
					"line": 3,
					"column": 10
				}
			}), depth0)) != null ? stack1 : "") + "\n\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "summary", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 5,
						"column": 3
					},
					"end": {
						"line": 5,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "readiness", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 2
					},
					"end": {
						"line": 7,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "gap", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 22
					},
					"end": {
						"line": 7,
						"column": 33
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "coverage", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 36
					},
					"end": {
						"line": 7,
						"column": 52
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "lowest-area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 55
					},
					"end": {
						"line": 7,
						"column": 74
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "verdict", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 7,
						"column": 77
					},
					"end": {
						"line": 7,
						"column": 92
					}
				}
			})) != null ? stack1 : "") + " |\n| --- | --- | --- | --- | --- |\n| " + ((stack1 = alias2(alias1(lookupProperty(depth0, "readiness"), "text", {
				"start": {
					"line": 9,
					"column": 4
				},
				"end": {
					"line": 9,
					"column": 18
				}
			}), depth0)) != null ? stack1 : "") + " " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "of-hundred", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 21
					},
					"end": {
						"line": 9,
						"column": 39
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "accepted"), {
				"name": "if",
				"hash": {},
				"fn": container.program(0, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 39
					},
					"end": {
						"line": 9,
						"column": 77
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "gap", {
				"start": {
					"line": 9,
					"column": 82
				},
				"end": {
					"line": 9,
					"column": 85
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(depth0, "coverage", {
				"start": {
					"line": 9,
					"column": 92
				},
				"end": {
					"line": 9,
					"column": 100
				}
			}), depth0)) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "with").call(alias3, lookupProperty(depth0, "lowest"), {
				"name": "with",
				"hash": {},
				"fn": container.program(1, data, 0),
				"inverse": container.program(2, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 9,
						"column": 105
					},
					"end": {
						"line": 9,
						"column": 174
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = alias2(alias1(lookupProperty(depth0, "verdict"), "text", {
				"start": {
					"line": 9,
					"column": 179
				},
				"end": {
					"line": 9,
					"column": 191
				}
			}), depth0)) != null ? stack1 : "") + " |\n\n### " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "gates", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 11,
						"column": 4
					},
					"end": {
						"line": 11,
						"column": 17
					}
				}
			})) != null ? stack1 : "") + "\n\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "gate", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 2
					},
					"end": {
						"line": 13,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "result", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 17
					},
					"end": {
						"line": 13,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "expected", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 34
					},
					"end": {
						"line": 13,
						"column": 50
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "found", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 53
					},
					"end": {
						"line": 13,
						"column": 66
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "how-to-mend", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 13,
						"column": 69
					},
					"end": {
						"line": 13,
						"column": 88
					}
				}
			})) != null ? stack1 : "") + " |\n| --- | --- | --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "gates"), {
				"name": "each",
				"hash": {},
				"fn": container.program(3, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 15,
						"column": 0
					},
					"end": {
						"line": 17,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n### " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "headline-areas", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 19,
						"column": 4
					},
					"end": {
						"line": 19,
						"column": 26
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "markdown/area-scores"), depth0, {
				"name": "markdown/area-scores",
				"hash": { "areas": lookupProperty(depth0, "headlineAreas") },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "\n### " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "other-areas", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 23,
						"column": 4
					},
					"end": {
						"line": 23,
						"column": 23
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "markdown/area-scores"), depth0, {
				"name": "markdown/area-scores",
				"hash": { "areas": lookupProperty(depth0, "otherAreas") },
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "format"), {
				"name": "if",
				"hash": {},
				"fn": container.program(5, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 27,
						"column": 0
					},
					"end": {
						"line": 42,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "findings", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 43,
						"column": 3
					},
					"end": {
						"line": 43,
						"column": 19
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "areasByCost"), {
				"name": "each",
				"hash": {},
				"fn": container.program(8, data, 0),
				"inverse": container.program(9, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 45,
						"column": 0
					},
					"end": {
						"line": 50,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "waivers"), {
				"name": "if",
				"hash": {},
				"fn": container.program(10, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 51,
						"column": 0
					},
					"end": {
						"line": 62,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "notices"), {
				"name": "if",
				"hash": {},
				"fn": container.program(12, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 63,
						"column": 0
					},
					"end": {
						"line": 70,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "actions", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 71,
						"column": 3
					},
					"end": {
						"line": 71,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "markdown/actions"), depth0, {
				"name": "markdown/actions",
				"data": data,
				"helpers": helpers,
				"partials": partials,
				"decorators": container.decorators
			})) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "open-questions", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 75,
						"column": 3
					},
					"end": {
						"line": 75,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "unanswered"), {
				"name": "if",
				"hash": {},
				"fn": container.program(14, data, 0),
				"inverse": container.program(16, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 77,
						"column": 0
					},
					"end": {
						"line": 85,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "not-applicable", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 87,
						"column": 3
					},
					"end": {
						"line": 87,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "notApplicable"), {
				"name": "if",
				"hash": {},
				"fn": container.program(17, data, 0),
				"inverse": container.program(19, data, 0),
				"data": data,
				"loc": {
					"start": {
						"line": 89,
						"column": 0
					},
					"end": {
						"line": 97,
						"column": 7
					}
				}
			})) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "met-checks", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 99,
						"column": 3
					},
					"end": {
						"line": 99,
						"column": 21
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "areas"), {
				"name": "each",
				"hash": {},
				"fn": container.program(20, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 101,
						"column": 0
					},
					"end": {
						"line": 105,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "scoring", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 107,
						"column": 3
					},
					"end": {
						"line": 107,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n**" + ((stack1 = lookupProperty(helpers, "label").call(alias3, lookupProperty(helpers, "t").call(alias3, "profile", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 109,
						"column": 10
					},
					"end": {
						"line": 109,
						"column": 23
					}
				}
			}), {
				"name": "label",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 109,
						"column": 2
					},
					"end": {
						"line": 109,
						"column": 25
					}
				}
			})) != null ? stack1 : "") + " " + ((stack1 = alias2(alias1(lookupProperty(depth0, "profile"), "title", {
				"start": {
					"line": 109,
					"column": 28
				},
				"end": {
					"line": 109,
					"column": 41
				}
			}), depth0)) != null ? stack1 : "") + ".** " + ((stack1 = alias2(alias1(lookupProperty(depth0, "profile"), "about", {
				"start": {
					"line": 109,
					"column": 49
				},
				"end": {
					"line": 109,
					"column": 62
				}
			}), depth0)) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "scoring"), {
				"name": "each",
				"hash": {},
				"fn": container.program(13, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 111,
						"column": 0
					},
					"end": {
						"line": 113,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n| " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "area", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 115,
						"column": 2
					},
					"end": {
						"line": 115,
						"column": 14
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "weight", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 115,
						"column": 17
					},
					"end": {
						"line": 115,
						"column": 31
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "earned", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 115,
						"column": 34
					},
					"end": {
						"line": 115,
						"column": 48
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "possible", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 115,
						"column": 51
					},
					"end": {
						"line": 115,
						"column": 67
					}
				}
			})) != null ? stack1 : "") + " | " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "score", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 115,
						"column": 70
					},
					"end": {
						"line": 115,
						"column": 83
					}
				}
			})) != null ? stack1 : "") + " |\n| --- | ---: | ---: | ---: | ---: |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "areas"), {
				"name": "each",
				"hash": {},
				"fn": container.program(25, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 117,
						"column": 0
					},
					"end": {
						"line": 119,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n## " + ((stack1 = lookupProperty(helpers, "t").call(alias3, "sources", {
				"name": "t",
				"hash": {},
				"data": data,
				"loc": {
					"start": {
						"line": 121,
						"column": 3
					},
					"end": {
						"line": 121,
						"column": 18
					}
				}
			})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "sources"), {
				"name": "each",
				"hash": {},
				"fn": container.program(26, data, 0),
				"inverse": container.noop,
				"data": data,
				"loc": {
					"start": {
						"line": 123,
						"column": 0
					},
					"end": {
						"line": 125,
						"column": 9
					}
				}
			})) != null ? stack1 : "") + "\n" + ((stack1 = alias2(alias1(depth0, "made", {
				"start": {
					"line": 127,
					"column": 2
				},
				"end": {
					"line": 127,
					"column": 6
				}
			}), depth0)) != null ? stack1 : "") + "\n";
		},
		"usePartial": true,
		"useData": true
	}
};
const style = ":root {\n  color-scheme: light dark;\n  --paper: #fdfcfa;\n  --ink: #1d2530;\n  --muted: #57606c;\n  --line: #dcd8d0;\n  --wash: #f4f1eb;\n  --accent: #1b4d73;\n  --good: #2f7a4f;\n  --fair: #a8690f;\n  --poor: #b23b2e;\n  --serif: \"Iowan Old Style\", \"Palatino Linotype\", Palatino, Charter, Georgia, serif;\n  --sans: system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif;\n  --mono: ui-monospace, \"Cascadia Mono\", Menlo, Consolas, monospace;\n}\n\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --paper: #14181d;\n    --ink: #e6e4df;\n    --muted: #a3abb5;\n    --line: #343b44;\n    --wash: #1d232a;\n    --accent: #8dbde4;\n    --good: #63b585;\n    --fair: #d9a24a;\n    --poor: #e5806f;\n  }\n}\n\n* {\n  box-sizing: border-box;\n}\n\nhtml {\n  background: var(--paper);\n  color: var(--ink);\n  font: 100% / 1.6 var(--sans);\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\n\nbody {\n  margin: 0 auto;\n  max-width: 52rem;\n  padding: 2.5rem 1rem;\n  overflow-wrap: break-word;\n}\n\n@media (prefers-reduced-motion: no-preference) {\n  html {\n    scroll-behavior: smooth;\n  }\n}\n\n/* Text */\n\nh1,\nh2,\nh3,\nh4 {\n  font-family: var(--serif);\n  font-weight: 600;\n  line-height: 1.25;\n  margin: 0;\n  text-wrap: balance;\n}\n\nh1 {\n  font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.7rem);\n  letter-spacing: -0.01em;\n}\n\nh2 {\n  border-top: 2px solid var(--accent);\n  font-size: 1.7rem;\n  margin-bottom: 1.25rem;\n  padding-top: 0.75rem;\n}\n\nh3 {\n  font-size: 1.3rem;\n}\n\nh4 {\n  font-size: 1.12rem;\n}\n\np,\nul,\nol,\ndl {\n  margin: 0 0 1rem;\n}\n\na {\n  color: var(--accent);\n  text-decoration-thickness: 1px;\n  text-underline-offset: 0.2em;\n}\n\na:hover {\n  text-decoration-thickness: 2px;\n}\n\n:focus-visible,\n:target {\n  outline: 2px solid var(--accent);\n  outline-offset: 4px;\n}\n\nmain:focus {\n  outline: none;\n}\n\ncode {\n  font: 0.86em var(--mono);\n}\n\ncode,\n.reason,\nth[scope=\"row\"] {\n  overflow-wrap: anywhere;\n}\n\ndd,\nli {\n  overflow-wrap: break-word;\n}\n\ndd {\n  margin: 0;\n}\n\n.lead,\n.about,\n.subtitle {\n  color: var(--muted);\n}\n\n.excuse {\n  color: var(--muted);\n  font-style: italic;\n  margin: 0.25rem 0 0;\n}\n\n.aside,\nth code,\nh4 + code,\ncaption,\n.particulars,\nfooter {\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\n.number {\n  font-variant-numeric: tabular-nums;\n  text-align: right;\n  white-space: nowrap;\n}\n\n.skip {\n  background: var(--paper);\n  left: 1rem;\n  padding: 0.5rem 1rem;\n  position: absolute;\n  top: -4rem;\n}\n\n.skip:focus {\n  top: 0.5rem;\n}\n\n/* The parts of the page */\n\nheader {\n  margin-bottom: 2rem;\n}\n\n.subtitle {\n  margin: 0.5rem 0 0;\n}\n\nmain > section {\n  margin-top: 4rem;\n}\n\nfooter {\n  border-top: 1px solid var(--line);\n  margin-top: 4rem;\n  padding-top: 1rem;\n}\n\nnav h2 {\n  border: 0;\n  color: var(--muted);\n  font: 600 0.875rem var(--sans);\n  margin: 0 0 0.25rem;\n  padding: 0;\n}\n\nnav ul {\n  list-style: none;\n  margin: 0;\n  padding: 0;\n}\n\nnav a {\n  display: inline-block;\n  padding: 0.2rem 0;\n  text-decoration: none;\n}\n\nnav a:hover {\n  text-decoration: underline;\n}\n\nnav ul ul {\n  border-left: 1px solid var(--line);\n  font-size: 0.9rem;\n  margin-left: 0.1rem;\n  padding-left: 0.9rem;\n}\n\n@media (width < 75rem) {\n  nav > ul {\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0 1.25rem;\n  }\n\n  nav ul ul {\n    display: none;\n  }\n}\n\n@media screen and (width >= 75rem) {\n  body {\n    column-gap: 4rem;\n    display: grid;\n    grid-template-columns: 13rem minmax(0, 1fr);\n    max-width: 72rem;\n  }\n\n  header,\n  main,\n  footer {\n    grid-column: 2;\n  }\n\n  nav {\n    align-self: start;\n    grid-column: 1;\n    grid-row: 1 / span 3;\n    max-height: 100vh;\n    overflow-y: auto;\n    padding: 0.5rem 0;\n    position: sticky;\n    top: 0;\n  }\n\n  main > section:first-child {\n    margin-top: 0;\n  }\n}\n\n/* Summary */\n\n.overview {\n  align-items: center;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 1.5rem 3rem;\n  margin-bottom: 2rem;\n}\n\n.gauge {\n  display: grid;\n  flex: none;\n  place-items: center;\n  width: 11rem;\n}\n\n.gauge > * {\n  grid-area: 1 / 1;\n}\n\n.gauge svg {\n  width: 100%;\n}\n\n.gauge circle {\n  fill: none;\n  stroke-width: 7;\n}\n\n.gauge p {\n  line-height: 1.2;\n  margin: 0;\n  text-align: center;\n}\n\n.gauge span {\n  color: var(--muted);\n  display: block;\n  font-size: 0.875rem;\n}\n\n.gauge strong {\n  display: block;\n  font: 600 2.9rem / 1.1 var(--serif);\n}\n\n.facts {\n  flex: 1 1 16rem;\n  margin: 0;\n}\n\n.facts div {\n  border-bottom: 1px solid var(--line);\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1rem;\n  justify-content: space-between;\n  padding: 0.4rem 0;\n}\n\n.facts dt {\n  color: var(--muted);\n  flex: none;\n}\n\n.facts dd {\n  flex: 1 1 auto;\n  font-weight: 600;\n  min-width: 0;\n  text-align: right;\n}\n\n#summary h3,\n#silenced {\n  margin: 2rem 0 0.75rem;\n}\n\n#summary #first-steps {\n  margin-top: 0;\n}\n\n.gates,\n.steps,\n.places,\n.questions,\n.rules,\n.met {\n  padding-left: 1.25rem;\n}\n\n.gates {\n  list-style: none;\n  padding: 0;\n}\n\n.gates li {\n  border-left: 3px solid var(--line);\n  margin-bottom: 0.75rem;\n  padding-left: 1rem;\n}\n\n.gates li:has(.failed) {\n  border-color: var(--poor);\n}\n\n.gates p {\n  margin: 0;\n}\n\n.result {\n  margin-right: 0.35rem;\n}\n\n.passed {\n  color: var(--good);\n}\n\n.failed {\n  color: var(--poor);\n}\n\n.standings {\n  align-items: start;\n  display: grid;\n  gap: 2rem 3rem;\n}\n\n@media (width >= 40rem) {\n  .standings {\n    grid-template: auto 1fr / 1fr 1fr;\n  }\n\n  .scores + .scores {\n    grid-area: 1 / 2 / span 2;\n  }\n}\n\n.steps li,\n.questions li {\n  margin-bottom: 0.5rem;\n}\n\n.steps .aside,\n.questions .aside,\n.places .aside {\n  display: block;\n}\n\n/* Tables */\n\ntable {\n  border-collapse: collapse;\n  margin-bottom: 1rem;\n  width: 100%;\n}\n\ncaption {\n  padding-bottom: 0.25rem;\n  text-align: left;\n}\n\nth,\ntd {\n  border-bottom: 1px solid var(--line);\n  hyphens: auto;\n  padding: 0.5rem 0.75rem 0.5rem 0;\n  text-align: left;\n  vertical-align: top;\n}\n\n:is(th, td):last-child {\n  padding-right: 0;\n}\n\nth.number {\n  text-align: right;\n}\n\nthead th {\n  border-bottom-color: var(--muted);\n  color: var(--muted);\n  font-size: 0.875rem;\n  font-weight: 400;\n  vertical-align: bottom;\n}\n\nthead .number {\n  white-space: normal;\n}\n\ntbody th {\n  font-weight: 400;\n}\n\nth code {\n  display: block;\n}\n\n.fix {\n  color: var(--muted);\n  display: block;\n  font-size: 0.9rem;\n  margin: 0.15rem 0;\n}\n\n.scores :is(th, td) {\n  padding-block: 0.3rem;\n  vertical-align: middle;\n}\n\n.scores .graph {\n  width: 45%;\n}\n\n.scores th:last-child {\n  text-align: right;\n}\n\n.bar {\n  display: block;\n  height: 0.5rem;\n  width: 100%;\n}\n\n.track {\n  fill: var(--line);\n  stroke: var(--line);\n}\n\nrect.track {\n  stroke: none;\n}\n\nrect.good {\n  fill: var(--good);\n}\nrect.fair {\n  fill: var(--fair);\n}\nrect.poor {\n  fill: var(--poor);\n}\n.arc.good {\n  stroke: var(--good);\n}\n.arc.fair {\n  stroke: var(--fair);\n}\n.arc.poor {\n  stroke: var(--poor);\n}\n\n@media screen and (width < 40rem) {\n  table {\n    font-size: 0.9rem;\n  }\n\n  th,\n  td {\n    padding-right: 0.6rem;\n  }\n\n  .actions,\n  .actions tbody,\n  .actions tr,\n  .actions :is(th, td) {\n    border: 0;\n    display: block;\n    padding: 0;\n    text-align: left;\n    white-space: normal;\n  }\n\n  .actions thead,\n  .actions tr > .number:first-child {\n    display: none;\n  }\n\n  .actions tr {\n    border-bottom: 1px solid var(--line);\n    padding: 0.75rem 0;\n  }\n\n  .actions [data-label] {\n    display: inline-block;\n    margin-right: 1rem;\n  }\n\n  .actions [data-label]::before {\n    color: var(--muted);\n    content: attr(data-label) \" \";\n  }\n}\n\n/* What is met, sources */\n\ndetails {\n  border-bottom: 1px solid var(--line);\n}\n\nsummary {\n  cursor: pointer;\n  padding: 0.5rem 0;\n}\n\n.sources div {\n  display: flex;\n  gap: 1rem;\n  margin-bottom: 0.5rem;\n}\n\n.sources dt {\n  flex: none;\n  font-weight: 600;\n}\n\n/* Findings */\n\n.area {\n  margin-top: 3.5rem;\n}\n\n.area:first-of-type {\n  margin-top: 0;\n}\n\n.area-head {\n  margin-bottom: 1.5rem;\n}\n\n.area-head p {\n  margin: 0.25rem 0;\n}\n\n.standing {\n  font-size: 0.95rem;\n}\n\n.check {\n  border-top: 1px solid var(--line);\n  display: grid;\n  gap: 0.75rem 2.5rem;\n  grid-template-columns: minmax(0, 1fr);\n  padding: 1.5rem 0;\n}\n\n.body > :last-child,\n.missing > :last-child {\n  margin-bottom: 0;\n}\n\n.particulars {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.25rem;\n  margin: 0;\n}\n\n.particulars div {\n  display: flex;\n  gap: 0.35rem;\n}\n\n.particulars dd {\n  color: var(--ink);\n}\n\n@media (width >= 40rem) {\n  .check {\n    grid-template-columns: 13rem minmax(0, 1fr);\n  }\n\n  .check-head {\n    grid-column: 1 / -1;\n  }\n\n  .particulars {\n    display: block;\n    line-height: 1.75;\n  }\n}\n\n.places li {\n  margin-bottom: 0.35rem;\n}\n\n.frame {\n  background: var(--wash);\n  font: 0.8rem / 1.6 var(--mono);\n  margin: 0.5rem 0 1rem;\n  padding: 0.75rem 1rem;\n  white-space: pre-wrap;\n}\n\n.line {\n  display: block;\n}\n\n.gutter {\n  color: var(--muted);\n  user-select: none;\n}\n\nmark {\n  background: none;\n  color: inherit;\n  font-weight: 700;\n}\n\n.advice {\n  border-left: 3px solid var(--line);\n  padding-left: 1rem;\n}\n\n.advice dt {\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\n.advice dd + dt {\n  margin-top: 0.5rem;\n}\n\n.level {\n  border: 1px solid currentcolor;\n  border-radius: 3px;\n  font-size: 0.8rem;\n  padding: 0 0.35rem;\n  white-space: nowrap;\n}\n\n.level.must {\n  background: var(--ink);\n  border-color: var(--ink);\n  color: var(--paper);\n}\n\n.missing {\n  background: var(--wash);\n  border-left: 3px solid var(--accent);\n  margin-bottom: 1.5rem;\n  padding: 1.25rem;\n}\n\n/* Colours of the reader's own: what was filled is drawn with the colour of text */\n\n@media (forced-colors: active) {\n  .track {\n    fill: Canvas;\n    stroke: GrayText;\n  }\n\n  rect:not(.track) {\n    fill: CanvasText;\n  }\n  .arc {\n    stroke: CanvasText;\n  }\n}\n\n/* Paper */\n\n@page {\n  margin: 16mm 16mm 18mm;\n  size: A4;\n\n  @bottom-right {\n    color: #57606c;\n    content: counter(page) \" / \" counter(pages);\n    font:\n      8pt system-ui,\n      sans-serif;\n  }\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #fff;\n  }\n\n  html {\n    font-size: 9.5pt;\n    line-height: 1.5;\n    print-color-adjust: exact;\n    -webkit-print-color-adjust: exact;\n  }\n\n  body {\n    max-width: none;\n    padding: 0;\n  }\n\n  nav,\n  .skip {\n    display: none;\n  }\n\n  a {\n    color: inherit;\n    text-decoration: none;\n  }\n\n  p,\n  li,\n  dd {\n    orphans: 3;\n    widows: 3;\n  }\n\n  h2,\n  h3,\n  h4,\n  caption,\n  thead,\n  summary,\n  .area-head,\n  .lead {\n    break-after: avoid;\n  }\n\n  tr,\n  details li,\n  .area-head,\n  .check,\n  .lead,\n  .gates li,\n  .questions li,\n  .sources div,\n  .steps li {\n    break-inside: avoid;\n  }\n\n  .missing {\n    -webkit-box-decoration-break: clone;\n    box-decoration-break: clone;\n  }\n\n  main > section {\n    margin-top: 2.5rem;\n  }\n\n  #summary + section,\n  #actions {\n    break-before: page;\n  }\n\n  /* What is folded on a screen is open on paper. */\n  details::details-content {\n    block-size: auto;\n    content-visibility: visible;\n  }\n\n  summary {\n    list-style: none;\n  }\n\n  header {\n    margin-bottom: 1.5rem;\n  }\n\n  /* The summary has one page. */\n  .overview {\n    margin-bottom: 1rem;\n  }\n\n  .gauge {\n    width: 9rem;\n  }\n\n  .gauge strong {\n    font-size: 2.3rem;\n  }\n\n  .scores :is(th, td) {\n    padding-block: 0.15rem;\n  }\n\n  #summary h3 {\n    margin-top: 1.25rem;\n  }\n}\n";
const styleHash = "sha256-kbAbZICuIqsNYVSgNh1bYqk3/PNhpbeGKLNPYWL6wLs=";

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === true) return fn(this);
			else if (context === false || context == null) return inverse(this);
			else if (_utils.isArray(context)) {
				if (context.length > 0) {
					if (options.ids) options.ids = [options.name];
					return instance.helpers.each(context, options);
				} else return inverse(this);
			} else {
				if (options.data && options.ids) {
					var data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
					options = { data };
				}
				return fn(context, options);
			}
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	/**
	* Close an unfinished iterator after the block body threw, like for...of does,
	* so that generators can run their cleanup code.
	*
	* Errors thrown while closing, including by a `return` getter, are ignored:
	* the block's error is the cause and is the one the caller must see.
	*
	* @param {Iterator} iterator the iterator that was being consumed
	*/
	function closeIterator(iterator) {
		try {
			var _close = iterator["return"];
			if (_utils.isFunction(_close)) _close.call(iterator);
		} catch (closeError) {}
	}
	exports["default"] = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2["default"]("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			if (options.data && options.ids) contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
			if (_utils.isFunction(context)) context = context.call(this);
			if (options.data) data = _utils.createFrame(options.data);
			function execIteration(field, index, last, value) {
				if (data) {
					data.key = field;
					data.index = index;
					data.first = index === 0;
					data.last = !!last;
					if (contextPath) data.contextPath = contextPath + field;
				}
				ret = ret + fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context === "object") {
				if (_utils.isArray(context)) {
					for (var j = context.length; i < j; i++) if (i in context) execIteration(i, i, i === context.length - 1, context[i]);
				} else if (typeof Symbol === "function" && context[Symbol.iterator]) {
					var iterator = context[Symbol.iterator]();
					var current = iterator.next();
					while (!current.done) {
						var next = iterator.next();
						try {
							execIteration(i, i, next.done, current.value);
						} catch (e) {
							if (!next.done) closeIterator(iterator);
							throw e;
						}
						current = next;
						i++;
					}
				} else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						if (priorKey !== void 0) execIteration(priorKey, i - 1, false, context[priorKey]);
						priorKey = key;
						i++;
					});
					if (priorKey !== void 0) execIteration(priorKey, i - 1, true, context[priorKey]);
				})();
			}
			if (i === 0) ret = inverse(this);
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length === 1) return;
			else throw new _exception2["default"]("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#if requires exactly one argument");
			if (_utils.isFunction(conditional)) conditional = conditional.call(this);
			if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) return options.inverse(this);
			else return options.fn(this);
		});
		instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#unless requires exactly one argument");
			return instance.helpers["if"].call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("log", function() {
			var args = [void 0], options = arguments[arguments.length - 1];
			for (var i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			if (options.hash.level != null) level = options.hash.level;
			else if (options.data && options.data.level != null) level = options.data.level;
			args[0] = level;
			instance.log.apply(instance, args);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			if (!obj) return obj;
			return options.lookupProperty(obj, field);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#with requires exactly one argument");
			if (_utils.isFunction(context)) context = context.call(this);
			var fn = options.fn;
			if (!_utils.isEmpty(context)) {
				var data = options.data;
				if (options.data && options.ids) {
					data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
				}
				return fn(context, {
					data,
					blockParams: _utils.blockParams([context], [data && data.contextPath])
				});
			} else return options.inverse(this);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultHelpers = registerDefaultHelpers;
	exports.moveHelperToHooks = moveHelperToHooks;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing());
	var _helpersEach2 = _interopRequireDefault(require_each());
	var _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing());
	var _helpersIf2 = _interopRequireDefault(require_if());
	var _helpersLog2 = _interopRequireDefault(require_log());
	var _helpersLookup2 = _interopRequireDefault(require_lookup());
	var _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2["default"](instance);
		_helpersEach2["default"](instance);
		_helpersHelperMissing2["default"](instance);
		_helpersIf2["default"](instance);
		_helpersLog2["default"](instance);
		_helpersLookup2["default"](instance);
		_helpersWith2["default"](instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		if (instance.helpers[helperName]) {
			instance.hooks[helperName] = instance.helpers[helperName];
			if (!keepHelper) instance.helpers[helperName] = void 0;
		}
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			if (!props.partials) {
				props.partials = {};
				ret = function(context, options) {
					var original = container.partials;
					container.partials = _utils.extend({}, original, props.partials);
					var ret = fn(context, options);
					container.partials = original;
					return ret;
				};
			}
			props.partials[options.args[0]] = options.fn;
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultDecorators = registerDefaultDecorators;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2["default"](instance);
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	var logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function lookupLevel(level) {
			if (typeof level === "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				if (levelMap >= 0) level = levelMap;
				else level = parseInt(level, 10);
			}
			return level;
		},
		log: function log(level) {
			level = logger.lookupLevel(level);
			if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				if (!console[method]) method = "log";
				for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) message[_key - 1] = arguments[_key];
				console[method].apply(console, message);
			}
		}
	};
	exports["default"] = logger;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.createProtoAccessControl = createProtoAccessControl;
	exports.resultIsAllowed = resultIsAllowed;
	exports.isPrototypeConstructor = isPrototypeConstructor;
	exports.resetLoggedProperties = resetLoggedProperties;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _logger2 = _interopRequireDefault(require_logger());
	var loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList["__proto__"] = false;
		_utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		methodWhiteList["constructor"] = false;
		methodWhiteList["__defineGetter__"] = false;
		methodWhiteList["__defineSetter__"] = false;
		methodWhiteList["__lookupGetter__"] = false;
		methodWhiteList["__lookupSetter__"] = false;
		_utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
		return {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		if (typeof result === "function") return checkWhiteList(protoAccessControl.methods, propertyName);
		else return checkWhiteList(protoAccessControl.properties, propertyName);
	}
	/**
	* Detect a prototype object's own "constructor" back-reference, e.g.
	* `Function.prototype.constructor === Function`. Because "constructor" is an
	* "own" property of such objects, it would otherwise bypass the prototype-access
	* checks and expose dangerous constructors (allowing arbitrary code execution).
	*
	* Only functions can be constructors, so other values are never treated as one
	* and their `prototype` is never read.
	*
	* @param {*} parent the object the property is being read from
	* @param {string} propertyName the property being looked up
	* @param {*} result the already-resolved value of `parent[propertyName]`
	* @returns {boolean} true if the lookup resolves `parent`'s own constructor
	*/
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		if (protoAccessControlForType.whitelist[propertyName] !== void 0) return protoAccessControlForType.whitelist[propertyName] === true;
		if (protoAccessControlForType.defaultValue !== void 0) return protoAccessControlForType.defaultValue;
		logUnexpecedPropertyAccessOnce(propertyName);
		return false;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		if (loggedProperties[propertyName] !== true) {
			loggedProperties[propertyName] = true;
			_logger2["default"].log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details");
		}
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.HandlebarsEnvironment = HandlebarsEnvironment;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	var _helpers = require_helpers();
	var _decorators = require_decorators();
	var _logger2 = _interopRequireDefault(require_logger());
	var _internalProtoAccess = require_proto_access();
	var VERSION = "4.7.10";
	exports.VERSION = VERSION;
	var COMPILER_REVISION = 8;
	exports.COMPILER_REVISION = COMPILER_REVISION;
	var LAST_COMPATIBLE_COMPILER_REVISION = 7;
	exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
	var REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	exports.REVISION_CHANGES = REVISION_CHANGES;
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {};
		this.partials = partials || {};
		this.decorators = decorators || {};
		_helpers.registerDefaultHelpers(this);
		_decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2["default"],
		log: _logger2["default"].log,
		registerHelper: function registerHelper(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function unregisterHelper(name) {
			delete this.helpers[name];
		},
		registerPartial: function registerPartial(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (typeof partial === "undefined") throw new _exception2["default"]("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function unregisterPartial(name) {
			delete this.partials[name];
		},
		registerDecorator: function registerDecorator(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function unregisterDecorator(name) {
			delete this.decorators[name];
		},
		/**
		* Reset the memory of illegal property accesses that have already been logged.
		* @deprecated should only be used in handlebars test-cases
		*/
		resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
			_internalProtoAccess.resetLoggedProperties();
		}
	};
	var log = _logger2["default"].log;
	exports.log = log;
	exports.createFrame = _utils.createFrame;
	exports.logger = _logger2["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	};
	exports["default"] = SafeString;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		if (typeof helper !== "function") return helper;
		return function wrapper() {
			var options = arguments[arguments.length - 1];
			arguments[arguments.length - 1] = transformOptionsFn(options);
			return helper.apply(this, arguments);
		};
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.checkRevision = checkRevision;
	exports.template = template;
	exports.wrapProgram = wrapProgram;
	exports.resolvePartial = resolvePartial;
	exports.invokePartial = invokePartial;
	exports.noop = noop;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var Utils = _interopRequireWildcard(require_utils());
	var _exception2 = _interopRequireDefault(require_exception());
	var _base = require_base();
	var _helpers = require_helpers();
	var _internalWrapHelper = require_wrapHelper();
	var _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) return;
		if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
			var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
			throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
		} else throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
	}
	function template(templateSpec, env) {
		/* istanbul ignore next */
		if (!env) throw new _exception2["default"]("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d;
		env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			if (options.hash) {
				context = Utils.extend({}, context, options.hash);
				if (options.ids) options.ids[0] = true;
			}
			partial = env.VM.resolvePartial.call(this, partial, context, options);
			options.hooks = this.hooks;
			options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial !== "string") throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
				result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					var lines = result.split("\n");
					for (var i = 0, l = lines.length; i < l; i++) {
						if (!lines[i] && i + 1 === l) break;
						lines[i] = options.indent + lines[i];
					}
					result = lines.join("\n");
				}
				return result;
			} else throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function strict(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2["default"]("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function lookupProperty(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null) return result;
				if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) return result;
				if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function lookup(depths, name) {
				var len = depths.length;
				for (var i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function lambda(current, context) {
				return typeof current === "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function fn(i) {
				var ret = templateSpec[i];
				ret.decorator = templateSpec[i + "_d"];
				return ret;
			},
			programs: [],
			program: function program(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				if (data || depths || blockParams || declaredBlockParams) programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
				else if (!programWrapper) programWrapper = this.programs[i] = wrapProgram(this, i, fn);
				return programWrapper;
			},
			data: function data(value, depth) {
				while (value && depth--) value = value._parent;
				return value;
			},
			mergeIfNeeded: function mergeIfNeeded(param, common) {
				var obj = param || common;
				if (param && common && param !== common) obj = Utils.extend({}, common, param);
				return obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var data = options.data;
			ret._setup(options);
			if (!options.partial && templateSpec.useData) data = initData(context, data);
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			if (templateSpec.useDepths) {
				if (options.depths) depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
				else depths = [context];
			}
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
			return main(context, options);
		}
		ret.isTop = true;
		ret._setup = function(options) {
			if (!options.partial) {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container);
				addHelpers(mergedHelpers, options.helpers, container);
				container.helpers = mergedHelpers;
				if (templateSpec.usePartial) container.partials = container.mergeIfNeeded(options.partials, env.partials);
				if (templateSpec.usePartial || templateSpec.useDecorators) container.decorators = Utils.extend({}, env.decorators, options.decorators);
				container.hooks = {};
				container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
				_helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			} else {
				container.protoAccessControl = options.protoAccessControl;
				container.helpers = options.helpers;
				container.partials = options.partials;
				container.decorators = options.decorators;
				container.hooks = options.hooks;
			}
		};
		ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2["default"]("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2["default"]("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		};
		return ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var currentDepths = depths;
			if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) currentDepths = [context].concat(depths);
			return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		prog = executeDecorators(fn, prog, container, depths, data, blockParams);
		prog.program = i;
		prog.depth = depths ? depths.length : 0;
		prog.blockParams = declaredBlockParams || 0;
		return prog;
	}
	/**
	* This is currently part of the official API, therefore implementation details should not be changed.
	*/
	function resolvePartial(partial, context, options) {
		if (!partial) {
			if (options.name === "@partial-block") partial = lookupOwnProperty(options.data, "partial-block");
			else partial = lookupOwnProperty(options.partials, options.name);
		} else if (typeof partial !== "function" && !options.name) {
			options.name = partial;
			partial = lookupOwnProperty(options.partials, partial);
		}
		return partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = true;
		if (options.ids) options.data.contextPath = options.ids[0] || options.data.contextPath;
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop) (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function partialBlockWrapper(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				options.data = _base.createFrame(options.data);
				options.data["partial-block"] = currentPartialBlock;
				return fn(context, options);
			};
			if (fn.partials) options.partials = Utils.extend({}, options.partials, fn.partials);
		})();
		if (partial === void 0 && partialBlock) partial = partialBlock;
		if (partial === void 0) throw new _exception2["default"]("The partial " + options.name + " could not be found");
		else if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		if (!data || !("root" in data)) {
			data = data ? _base.createFrame(data) : {};
			data.root = context;
		}
		return data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		if (fn.decorator) {
			var props = {};
			prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
			Utils.extend(prog, props);
		}
		return prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		if (!helpers) return;
		Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			options.lookupProperty = lookupProperty;
			return options;
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(Handlebars) {
		/* istanbul ignore next */
		(function() {
			if (typeof globalThis === "object") return;
			Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			});
			__magic__.globalThis = __magic__;
			delete Object.prototype.__magic__;
		})();
		var $Handlebars = globalThis.Handlebars;
		/* istanbul ignore next */
		Handlebars.noConflict = function() {
			if (globalThis.Handlebars === Handlebars) globalThis.Handlebars = $Handlebars;
			return Handlebars;
		};
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var base = _interopRequireWildcard(require_base());
	var _handlebarsSafeString2 = _interopRequireDefault(require_safe_string());
	var _handlebarsException2 = _interopRequireDefault(require_exception());
	var Utils = _interopRequireWildcard(require_utils());
	var runtime = _interopRequireWildcard(require_runtime$1());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		Utils.extend(hb, base);
		hb.SafeString = _handlebarsSafeString2["default"];
		hb.Exception = _handlebarsException2["default"];
		hb.Utils = Utils;
		hb.escapeExpression = Utils.escapeExpression;
		hb.VM = runtime;
		hb.template = function(spec) {
			return runtime.template(spec, hb);
		};
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));

// node_modules/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = require_handlebars_runtime()["default"];
}));

// src/render/document.ts
var import_runtime = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_runtime(), 1);
const handlebars = import_runtime.default.create();
const compiled = Object.fromEntries(Object.entries(templates).map(([name, template]) => [name, handlebars.template(template)]));
/** Names what the templates need beside the view. */
function toDocument(view) {
	const told = new Set(view.areasByCost.flatMap(checkAnchors));
	return {
		...view,
		areas: [...view.headlineAreas, ...view.otherAreas],
		topActions: view.actions.slice(0, 3),
		firstActions: view.actions.slice(0, 10),
		moreActions: Math.max(0, view.actions.length - 10),
		silenced: view.actions.filter(({ anchor }) => !told.has(anchor))
	};
}
/** The anchors of the checks that an area's findings are about. */
function checkAnchors({ missing, open }) {
	return [...missing?.checks ?? [], ...open].map(({ anchor }) => anchor);
}
/** Fills a template, by its path in report-templates; each may include every other. */
function fillTemplate(name, context, helpers) {
	const template = compiled[name];
	if (template === void 0) throw new Error(`There is no template ${name}`);
	return template(context, {
		helpers,
		partials: compiled
	});
}
/** The helpers of every template: `{{t "gates"}}` is a label, `{{label (t "gates")}}` one before what it stands for. */
function labelHelpers(labels, escapeText = (text) => text) {
	return {
		t: (id, options) => escapeText(labelOf(labels, id, options)),
		label: (label) => labels.report.label({ label })
	};
}
/** The label of an id, as templates ask for it: `{{t "more-actions" count=3}}`. */
function labelOf({ report }, id, { hash }) {
	const label = report[id];
	if (label === void 0) throw new Error(`There is no label ${id}`);
	return label(hash);
}

Object.defineProperty(exports, "checkAnchors", {
  enumerable: true,
  get: function () {
    return checkAnchors;
  }
});
Object.defineProperty(exports, "fillTemplate", {
  enumerable: true,
  get: function () {
    return fillTemplate;
  }
});
Object.defineProperty(exports, "labelHelpers", {
  enumerable: true,
  get: function () {
    return labelHelpers;
  }
});
Object.defineProperty(exports, "require_runtime", {
  enumerable: true,
  get: function () {
    return require_runtime;
  }
});
Object.defineProperty(exports, "style", {
  enumerable: true,
  get: function () {
    return style;
  }
});
Object.defineProperty(exports, "styleHash", {
  enumerable: true,
  get: function () {
    return styleHash;
  }
});
Object.defineProperty(exports, "toDocument", {
  enumerable: true,
  get: function () {
    return toDocument;
  }
});