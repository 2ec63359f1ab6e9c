const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_document = require("./document-CvLYpVCL.cjs");

// schemas/waivers.schema.json
var waivers_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://unpkg.com/strategy-audit/schemas/waivers.schema.json",
	title: "Accepted risks of a strategy plan",
	description: "Findings that somebody took on for a time: they still cost their points, but fail no gate.",
	type: "object",
	additionalProperties: false,
	required: ["format", "waivers"],
	properties: {
		"format": {
			"title": "Format",
			"description": "The version of this format. This is version 1.",
			"const": 1
		},
		"waivers": {
			"title": "Waivers",
			"description": "The findings that were accepted, one entry each.",
			"type": "array",
			"maxItems": 1e4,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"check",
					"kind",
					"reason",
					"owner",
					"approved_by",
					"expires"
				],
				"properties": {
					"check": {
						"title": "Check",
						"description": "The id of the check, as reports show it, or section/<area> for a section that is missing.",
						"type": "string",
						"examples": ["mobile/app"]
					},
					"place": {
						"title": "Place",
						"description": "The place in the plan, where not all findings of the check are meant; items of lists by their id or name, or by [] for all.",
						"type": "string",
						"minLength": 1,
						"examples": ["team.roles[designer]"]
					},
					"plan": {
						"title": "Plan",
						"description": "The plan that is meant, from the folder of this file, where not all are; * stands for any name.",
						"type": "string",
						"minLength": 1,
						"examples": ["plans/fjordspel.yaml"]
					},
					"kind": {
						"title": "Kind",
						"description": "accepted: the risk is borne; planned: it will be mended; elsewhere: it is taken care of in another place.",
						"enum": [
							"accepted",
							"planned",
							"elsewhere"
						],
						"examples": ["planned"]
					},
					"reason": {
						"title": "Reason",
						"description": "Why it is accepted. Reports show it.",
						"type": "string",
						"pattern": "\\S",
						"examples": ["The app is decided after the results of the spring campaign"]
					},
					"owner": {
						"title": "Owner",
						"description": "Who answers for it.",
						"type": "string",
						"pattern": "\\S",
						"examples": ["e-commerce lead"]
					},
					"approved_by": {
						"title": "Approved by",
						"description": "Who allowed it.",
						"type": "string",
						"pattern": "\\S",
						"examples": ["the board"]
					},
					"expires": {
						"title": "Expires",
						"description": "The last day on which it holds, YYYY-MM-DD, through its end in UTC.",
						"type": "string",
						"format": "date",
						"examples": ["2027-03-31"]
					},
					"ticket": {
						"title": "Ticket",
						"description": "Where it is followed up.",
						"type": "string",
						"pattern": "\\S",
						"examples": ["SHOP-142"]
					}
				}
			}
		}
	}
};

// src/generated/validate-waivers.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
	if (err) throw err[0];
	try {
		return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJS = (cb, mod) => function __require() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var __export = (target, all) => {
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: () => from[key],
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
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
var require_formats = __commonJS({ "node_modules/ajv-formats/dist/formats.js"(exports) {
	"use strict";
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate2, compare) {
		return {
			validate: validate2,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	var DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	var DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	var NOT_URI_FRAGMENT = /\/|:/;
	var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	var MIN_INT32 = -(2 ** 31);
	var MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	var Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
} });
var MARKETS;
var CURRENCIES;
var init_codes = __esm({ "src/generated/codes.ts"() {
	"use strict";
	MARKETS = new Set("AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split(" "));
	CURRENCIES = new Set("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XDR XOF XPF XSU YER ZAR ZMW ZWG ZWL".split(" "));
} });
var formats_exports = {};
__export(formats_exports, {
	formats: () => formats,
	isCurrency: () => isCurrency,
	isMarket: () => isMarket
});
function isMarket(code) {
	return MARKETS.has(code);
}
function isCurrency(code) {
	return CURRENCIES.has(code);
}
var import_formats;
var formats;
var init_formats = __esm({ "src/plan/formats.ts"() {
	"use strict";
	import_formats = __toESM(require_formats(), 1);
	init_codes();
	formats = {
		date: import_formats.fullFormats.date,
		uri: import_formats.fullFormats.uri,
		market: isMarket,
		currency: isCurrency
	};
} });
var validate = validate52;
var schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://unpkg.com/strategy-audit/schemas/waivers.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["format", "waivers"],
	"properties": {
		"format": { "const": 1 },
		"waivers": {
			"type": "array",
			"maxItems": 1e4,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"check",
					"kind",
					"reason",
					"owner",
					"approved_by",
					"expires"
				],
				"properties": {
					"check": { "type": "string" },
					"place": {
						"type": "string",
						"minLength": 1
					},
					"plan": {
						"type": "string",
						"minLength": 1
					},
					"kind": { "enum": [
						"accepted",
						"planned",
						"elsewhere"
					] },
					"reason": {
						"type": "string",
						"pattern": "\\S"
					},
					"owner": {
						"type": "string",
						"pattern": "\\S"
					},
					"approved_by": {
						"type": "string",
						"pattern": "\\S"
					},
					"expires": {
						"type": "string",
						"format": "date"
					},
					"ticket": {
						"type": "string",
						"pattern": "\\S"
					}
				}
			}
		}
	}
};
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("\\S", "u");
var formats0 = (init_formats(), __toCommonJS(formats_exports)).formats.date;
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
		if (data.waivers === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waivers" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "format" || key0 === "waivers")) {
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
		if (data.waivers !== void 0) {
			let data1 = data.waivers;
			if (Array.isArray(data1)) {
				if (data1.length > 1e4) {
					const err4 = {
						instancePath: instancePath + "/waivers",
						schemaPath: "#/properties/waivers/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.check === void 0) {
							const err5 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "check" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.kind === void 0) {
							const err6 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.reason === void 0) {
							const err7 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.owner === void 0) {
							const err8 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "owner" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.approved_by === void 0) {
							const err9 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "approved_by" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.expires === void 0) {
							const err10 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "expires" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data2) if (!func1.call(schema19.properties.waivers.items.properties, key1)) {
							const err11 = {
								instancePath: instancePath + "/waivers/" + i0,
								schemaPath: "#/properties/waivers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.check !== void 0) {
							if (typeof data2.check !== "string") {
								const err12 = {
									instancePath: instancePath + "/waivers/" + i0 + "/check",
									schemaPath: "#/properties/waivers/items/properties/check/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data2.place !== void 0) {
							let data4 = data2.place;
							if (typeof data4 === "string") {
								if (func2(data4) < 1) {
									const err13 = {
										instancePath: instancePath + "/waivers/" + i0 + "/place",
										schemaPath: "#/properties/waivers/items/properties/place/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/waivers/" + i0 + "/place",
									schemaPath: "#/properties/waivers/items/properties/place/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.plan !== void 0) {
							let data5 = data2.plan;
							if (typeof data5 === "string") {
								if (func2(data5) < 1) {
									const err15 = {
										instancePath: instancePath + "/waivers/" + i0 + "/plan",
										schemaPath: "#/properties/waivers/items/properties/plan/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/waivers/" + i0 + "/plan",
									schemaPath: "#/properties/waivers/items/properties/plan/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data2.kind !== void 0) {
							let data6 = data2.kind;
							if (!(data6 === "accepted" || data6 === "planned" || data6 === "elsewhere")) {
								const err17 = {
									instancePath: instancePath + "/waivers/" + i0 + "/kind",
									schemaPath: "#/properties/waivers/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.waivers.items.properties.kind.enum }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.reason !== void 0) {
							let data7 = data2.reason;
							if (typeof data7 === "string") {
								if (!pattern3.test(data7)) {
									const err18 = {
										instancePath: instancePath + "/waivers/" + i0 + "/reason",
										schemaPath: "#/properties/waivers/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/waivers/" + i0 + "/reason",
									schemaPath: "#/properties/waivers/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data2.owner !== void 0) {
							let data8 = data2.owner;
							if (typeof data8 === "string") {
								if (!pattern3.test(data8)) {
									const err20 = {
										instancePath: instancePath + "/waivers/" + i0 + "/owner",
										schemaPath: "#/properties/waivers/items/properties/owner/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/waivers/" + i0 + "/owner",
									schemaPath: "#/properties/waivers/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data2.approved_by !== void 0) {
							let data9 = data2.approved_by;
							if (typeof data9 === "string") {
								if (!pattern3.test(data9)) {
									const err22 = {
										instancePath: instancePath + "/waivers/" + i0 + "/approved_by",
										schemaPath: "#/properties/waivers/items/properties/approved_by/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/waivers/" + i0 + "/approved_by",
									schemaPath: "#/properties/waivers/items/properties/approved_by/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data2.expires !== void 0) {
							let data10 = data2.expires;
							if (typeof data10 === "string") {
								if (!formats0.validate(data10)) {
									const err24 = {
										instancePath: instancePath + "/waivers/" + i0 + "/expires",
										schemaPath: "#/properties/waivers/items/properties/expires/format",
										keyword: "format",
										params: { format: "date" }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/waivers/" + i0 + "/expires",
									schemaPath: "#/properties/waivers/items/properties/expires/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data2.ticket !== void 0) {
							let data11 = data2.ticket;
							if (typeof data11 === "string") {
								if (!pattern3.test(data11)) {
									const err26 = {
										instancePath: instancePath + "/waivers/" + i0 + "/ticket",
										schemaPath: "#/properties/waivers/items/properties/ticket/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/waivers/" + i0 + "/ticket",
									schemaPath: "#/properties/waivers/items/properties/ticket/type",
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
							instancePath: instancePath + "/waivers/" + i0,
							schemaPath: "#/properties/waivers/items/type",
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
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
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

// src/policy/waivers.ts
var waivers_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readWaivers: () => readWaivers });
/** Reads a file of accepted risks, by schemas/waivers.schema.json. Nothing throws for what it holds. */
function readWaivers(input, file, rules) {
	const read = require_document.readDocument(input, file, {
		name: "waivers",
		validate,
		schema: waivers_schema_default
	}, rules.limits);
	if (!read.readable) return read;
	const { source, mistakes } = read;
	if (mistakes.length > 0) return {
		readable: true,
		entries: [],
		mistakes
	};
	const { waivers } = source.data;
	return {
		readable: true,
		entries: waivers.map((entry, index) => entryOf(entry, source, index)),
		mistakes: require_audit.firstMistakes(waivers, (entry, index) => mistakesIn(entry, source, index, rules))
	};
}
function entryOf({ approved_by: approvedBy, ...entry }, source, index) {
	const range = require_audit.locate(source, [
		"waivers",
		index,
		"check"
	], "value");
	return {
		...entry,
		approvedBy,
		file: source.file,
		range,
		isInline: false
	};
}
function mistakesIn({ check, expires }, source, index, rules) {
	const latest = require_audit.addDays(rules.today, rules.horizon);
	const at = (key) => [
		"waivers",
		index,
		key
	];
	return [...rules.ids.includes(check) ? [] : [require_audit.unknownCheck(check, rules.ids, (...said) => require_document.mistakeAt(source, at("check"), "value", ...said))], ...expires > latest ? [require_document.mistakeAt(source, at("expires"), "value", "too-far", {
		expires,
		horizon: rules.horizon,
		latest
	})] : []];
}

Object.defineProperty(exports, "readWaivers", {
  enumerable: true,
  get: function () {
    return readWaivers;
  }
});
Object.defineProperty(exports, "waivers_exports", {
  enumerable: true,
  get: function () {
    return waivers_exports;
  }
});