Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));

let node_buffer = require("node:buffer");
let node_fs = require("node:fs");
node_fs = __toESM(node_fs, 1);
let node_module = require("node:module");
let node_path = require("node:path");
node_path = __toESM(node_path, 1);
let node_vm = require("node:vm");
let node_zlib = require("node:zlib");

// package.json
var name = "strategy-audit";
var version = "0.1.0";
var bugs = { "url": "https://github.com/OWNER/strategy-audit/issues" };

// src/version.ts
/** The name and version that reports and `--version` tell; package.json is their only place. */
const TOOL = {
	name,
	version
};
/** Where bugs of the tool are reported. */
const REPORT_BUGS_AT = bugs.url;

// src/compile-cache.ts
/** Before the index: the sum of all that follows it, and the length of the index. */
const LENGTHS = 8;
/** V8 reads what is at a multiple of this in place. */
const ALIGNMENT = 8;
/** Microseconds of work, after which V8 may have thrown away code that the run began with. */
const LONGEST_RUN = 1e6;
/** As Node has it. What is compiled gets to know where it stands in the file, not behind these. */
const WRAPPER = ["(function (exports, require, module, __filename, __dirname) { ", "\n});"];
/**
* Compiled code that is kept between runs, for a Node that does not do so itself. Compiled at the end of a run, it has
* the functions that such a run uses; the package v8-compile-cache only keeps what is compiled at once, and replaces
* Node's loader.
*
* @param command what the program is asked to do: each uses other parts of it
* @param dist the folder of the bundles
* @returns undefined where nothing can be kept safely
*/
function openCompileCache(command, dist, env) {
	const folder = folderBy(env);
	if (folder === void 0) return void 0;
	const file = node_path.default.join(folder, `${command}.code`);
	const madeBy = `${TOOL.version} ${process.version} ${process.arch} ${dist}`;
	let kept;
	try {
		if (!isSafe(folder)) return void 0;
		kept = new Map(bundlesIn(bytesOf(file), madeBy).map((bundle) => [bundle.name, bundle]));
	} catch {
		return;
	}
	const modules = /* @__PURE__ */ new Map();
	const loaded = [];
	let hasCompiled = false;
	const requireOther = (0, node_module.createRequire)(node_path.default.join(dist, "cli.cjs"));
	function load(name) {
		const known = modules.get(name);
		if (known) return known.exports;
		const module = { exports: {} };
		modules.set(name, module);
		try {
			const filename = node_path.default.join(dist, name);
			const requireFrom = (id) => id.startsWith(".") ? load(node_path.default.join(node_path.default.dirname(name), id)) : requireOther(id);
			compile(name, filename).runInThisContext().call(module.exports, module.exports, requireFrom, module, filename, node_path.default.dirname(filename));
		} catch (error) {
			modules.delete(name);
			throw error;
		}
		return module.exports;
	}
	function compile(name, filename) {
		const bytes = node_fs.default.readFileSync(filename);
		const source = (0, node_zlib.crc32)(bytes);
		const known = kept.get(name);
		const text = (0, node_buffer.isAscii)(bytes) ? bytes.toString("latin1") : bytes.toString();
		const script = new node_vm.Script(`${WRAPPER[0]}${text}${WRAPPER[1]}`, {
			filename,
			columnOffset: -WRAPPER[0].length,
			cachedData: known?.source === source ? known.code : void 0
		});
		hasCompiled ||= script.cachedDataRejected !== false;
		loaded.push({
			name,
			source,
			script
		});
		return script;
	}
	/** The code of this run, and what others kept of bundles that it did not need. */
	function everything() {
		const used = new Set(loaded.map(({ name }) => name));
		const others = [...kept.values()].filter(({ name }) => !used.has(name) && node_fs.default.existsSync(node_path.default.join(dist, name)));
		const own = loaded.map(({ name, source, script }) => ({
			name,
			source,
			code: script.createCachedData()
		}));
		return toBytes(madeBy, [...own, ...others]);
	}
	return {
		load,
		keep: async (write) => {
			const { user, system } = process.cpuUsage();
			if (!hasCompiled || user + system > LONGEST_RUN) return;
			try {
				if (mayMake(folder)) node_fs.default.mkdirSync(folder, {
					recursive: true,
					mode: 448
				});
				if (isSafe(folder)) await write(file, everything());
			} catch {}
		}
	};
}
/** A folder of this program in the user's own cache, by the rules of the system, or in the one that Node is told of. */
function folderBy(env) {
	if (env["NODE_DISABLE_COMPILE_CACHE"] !== void 0) return void 0;
	const told = env["NODE_COMPILE_CACHE"];
	const caches = told ? node_path.default.resolve(told) : userCaches(env);
	return caches === void 0 ? void 0 : node_path.default.join(caches, "strategy-audit");
}
function userCaches(env) {
	const { HOME, XDG_CACHE_HOME, LOCALAPPDATA } = env;
	const isHere = (folder) => folder !== void 0 && node_path.default.isAbsolute(folder);
	if (process.platform === "win32") return isHere(LOCALAPPDATA) ? LOCALAPPDATA : void 0;
	if (process.platform !== "darwin" && isHere(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
	return isHere(HOME) ? node_path.default.join(HOME, process.platform === "darwin" ? "Library/Caches" : ".cache") : void 0;
}
/** Who writes compiled code has it run by this user: nobody else may enter. What is not there yet is safe. */
function isSafe(folder) {
	const stats = node_fs.default.lstatSync(folder, { throwIfNoEntry: false });
	if (stats === void 0) return true;
	const uid = process.getuid?.();
	return stats.isDirectory() && (uid === void 0 || stats.uid === uid && (stats.mode & 63) === 0);
}
/** Root, who keeps the HOME of a user under sudo, shall leave no folder there that the user cannot write to. */
function mayMake(folder) {
	const uid = process.getuid?.();
	if (uid === void 0) return true;
	const stats = node_fs.default.statSync(folder, { throwIfNoEntry: false });
	return stats === void 0 ? mayMake(node_path.default.dirname(folder)) : stats.uid === uid || stats.uid === 0;
}
/** The bytes of a file of this user; none where there is no file. Throws where there is anything else. */
function bytesOf(file) {
	const stats = node_fs.default.lstatSync(file, { throwIfNoEntry: false });
	if (stats === void 0) return Buffer.alloc(0);
	const uid = process.getuid?.();
	if (!stats.isFile() || uid !== void 0 && stats.uid !== uid) throw new Error(`${file} is not a file of ours.`);
	return node_fs.default.readFileSync(file);
}
/** What there is, if this very program kept it and nothing has happened to it: V8 itself believes what it is given. */
function bundlesIn(bytes, madeBy) {
	if (bytes.length < LENGTHS || (0, node_zlib.crc32)(bytes.subarray(4)) !== bytes.readUInt32LE(0)) return [];
	const codes = LENGTHS + bytes.readUInt32LE(4);
	try {
		const index = JSON.parse(bytes.toString("utf8", LENGTHS, codes));
		if (index.madeBy !== madeBy) return [];
		return index.bundles.map((kept) => ({
			...kept,
			code: bytes.subarray(codes + kept.from, codes + kept.from + kept.length)
		}));
	} catch {
		return [];
	}
}
function toBytes(madeBy, bundles) {
	let end = 0;
	const placed = bundles.map(({ name, source, code }) => {
		const from = end;
		end = aligned(end + code.length);
		return {
			name,
			source,
			from,
			length: code.length
		};
	});
	const text = Buffer.from(JSON.stringify({
		madeBy,
		bundles: placed
	}));
	const codes = aligned(LENGTHS + text.length);
	const bytes = Buffer.alloc(codes + end, " ");
	bytes.writeUInt32LE(codes - LENGTHS, 4);
	text.copy(bytes, LENGTHS);
	placed.forEach(({ from }, index) => {
		bundles[index]?.code.copy(bytes, codes + from);
	});
	bytes.writeUInt32LE((0, node_zlib.crc32)(bytes.subarray(4)), 0);
	return bytes;
}
function aligned(length) {
	return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

exports.openCompileCache = openCompileCache;