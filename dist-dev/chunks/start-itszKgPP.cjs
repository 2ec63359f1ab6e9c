const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);
let node_os = require("node:os");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_url = require("node:url");

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

// node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
	const { env } = node_process.default;
	const { TERM, TERM_PROGRAM } = env;
	if (node_process.default.platform !== "win32") return TERM !== "linux";
	return Boolean(env.WT_SESSION) || Boolean(env.TERMINUS_SUBLIME) || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}

// src/paths.ts
/** What differs between Windows and the others in the names of files. Each takes the names of this system unless told. */
/** A file's name with slashes, as patterns, hosts of code and files that are shared write it. */
function withSlashes(file, { sep } = node_path.default) {
	return file.split(sep).join("/");
}
/** Whether a file is in a folder or below it, as their names say. */
function isWithin(folder, file, names = node_path.default) {
	const way = names.relative(folder, file);
	return way !== ".." && !way.startsWith(`..${names.sep}`) && !names.isAbsolute(way);
}
/** The innermost folder that holds all files; where they are on several drives, the top of the first one's. */
function commonFolder(files, names = node_path.default) {
	let folder = names.dirname(files[0] ?? "");
	while (names.dirname(folder) !== folder && files.some((file) => !isWithin(folder, file, names))) folder = names.dirname(folder);
	return folder;
}
/** What two real names have in common if they mean one file, be it one that is not there yet. */
function placeOf(file, { sep } = node_path.default) {
	return sep === "\\" ? file.toLowerCase() : file;
}
/** A file as a URI reference: relative stays relative, so that it holds on another machine too. */
function uriOf(file, names = node_path.default) {
	const whole = names.normalize(file.replace(/\p{Surrogate}/gu, "\ufffd"));
	if (names.isAbsolute(whole)) return (0, node_url.pathToFileURL)(whole, { windows: names.sep === "\\" }).href;
	return withSlashes(whole, names).split("/").map((step) => encodeURIComponent(step)).join("/");
}

// src/io.ts
/** The real world, of this process. */
function processIo() {
	const { env } = process;
	return {
		stdin: input(() => process.stdin),
		stdout: output(() => process.stdout, env),
		stderr: output(() => process.stderr, env),
		env,
		locale: () => LOCALE_ASIDE.includes(process.platform) ? Intl.DateTimeFormat().resolvedOptions().locale : void 0,
		now: () => Date.now(),
		readFile: (file, most) => most === void 0 ? (0, node_fs.readFileSync)(file) : beginningOf(file, most),
		realPath: (file) => realPath(file),
		namesIn,
		glob: filesMatching,
		writeFile: (file, text) => replaceFile(realPath(file), text),
		appendFile: (file, text) => (0, node_fs.appendFileSync)(file, text),
		createFile: async (file, text) => (await writer()).create(file, text),
		removeFile: (file) => (0, node_fs.rmSync)(file, { force: true }),
		onInterrupt: (listener) => {
			const stop = () => void process.off("SIGINT", tell);
			const tell = () => {
				queueMicrotask(stop);
				listener();
			};
			process.on("SIGINT", tell);
			return stop;
		},
		breathe: () => turn(),
		settleIn,
		process: thisProcess()
	};
}
/** Replaces a file that is no link as a whole or not at all. Throws an error with a `code` as Node does. */
async function replaceFile(file, content) {
	await (await writer()).replace(file, content);
}
/**
* What is done with is collected before memory has grown to four times what is in use; and on Node 20 code is optimised
* as soon as V8 has it, which bin/strategy.cjs delays for short work. Afterwards all is as it was: V8 keeps compiled code
* by its flags.
*/
async function settleIn() {
	const { setFlagsFromString } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:v8"), 1));
	const isEager = process.versions.v8.startsWith("11.3.");
	setFlagsFromString("--heap-growing-percent=30");
	if (isEager) setFlagsFromString("--interrupt-budget=135168");
	return () => {
		setFlagsFromString("--heap-growing-percent=0");
		if (isEager) setFlagsFromString("--interrupt-budget=2000000");
	};
}
/** The platforms that keep the locale elsewhere than in variables. */
const LOCALE_ASIDE = ["win32", "darwin"];
function thisProcess() {
	return {
		id: process.pid,
		host: (0, node_os.hostname)(),
		isRunning
	};
}
/** Waits until signals and streams have had their turn. */
function turn() {
	return new Promise((resolve) => void setImmediate(resolve));
}
let knownWriter;
/** Most runs write no file. */
function writer() {
	knownWriter ??= loadWriter();
	return knownWriter;
}
async function loadWriter() {
	const [{ fileWriter }, { onExit }, { setTimeout: sleep }] = await Promise.all([
		Promise.resolve().then(() => require("./file-writer-CkAfxrxN.cjs")),
		Promise.resolve().then(() => require("./mjs-D5tgMuJV.cjs")).then((n) => n.mjs_exports),
		Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:timers/promises"), 1))
	]);
	const holdSignals = (clearUp) => {
		const stop = onExit(clearUp);
		process.on("SIGXFSZ", ignore);
		return async () => {
			await turn();
			await turn();
			process.off("SIGXFSZ", ignore);
			stop();
		};
	};
	return fileWriter({
		fs: node_fs.default,
		isWindows: process.platform === "win32",
		process: thisProcess(),
		sleep,
		holdSignals
	});
}
function ignore() {}
function isRunning(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}
/** Node loads what a stream needs when it is first touched, which takes a quarter of its own start: none is before it is used. */
function input(stream) {
	return {
		get isTerminal() {
			return stream().isTTY === true;
		},
		read: (most) => beginningOfStream(stream(), most),
		onKey: (listener) => {
			const tell = (_, { sequence = "" }) => listener(sequence);
			stream().on("keypress", tell);
			return () => void stream().off("keypress", tell);
		}
	};
}
/** So many bytes are asked for at once, where nothing says how many there are. */
const CHUNK = 2 ** 20;
/** A file may be a device that never ends, or grow while it is read. */
function beginningOf(file, most) {
	const descriptor = node_fs.default.openSync(file, "r");
	try {
		const chunks = [];
		const expected = node_fs.default.fstatSync(descriptor).size + 1;
		for (let left = most; left > 0;) {
			const chunk = Buffer.allocUnsafe(Math.min(left, chunks.length === 0 && expected > 1 ? expected : CHUNK));
			const length = node_fs.default.readSync(descriptor, chunk);
			if (length === 0) break;
			chunks.push(chunk.subarray(0, length));
			left -= length;
			if (length < chunk.length && expected > 1) break;
		}
		return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
	} finally {
		node_fs.default.closeSync(descriptor);
	}
}
async function beginningOfStream(stream, most) {
	const chunks = [];
	let left = most;
	for await (const chunk of stream) {
		chunks.push(chunk.subarray(0, left));
		left -= chunk.length;
		if (left <= 0) break;
	}
	return Buffer.concat(chunks);
}
/** So many links are followed from one to another; the system has its own limit, which is lower. */
const MOST_LINKS = 64;
function realPath(file, links = MOST_LINKS) {
	const name = node_path.default.resolve(file);
	try {
		return node_fs.realpathSync.native(name);
	} catch {
		const folder = node_path.default.dirname(name);
		if (folder === name || links === 0) return name;
		const there = node_path.default.join(realPath(folder, links), node_path.default.basename(name));
		const target = targetOf(there);
		return target === void 0 ? there : realPath(node_path.default.resolve(node_path.default.dirname(there), target), links - 1);
	}
}
function targetOf(link) {
	try {
		return (0, node_fs.readlinkSync)(link);
	} catch {
		return;
	}
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
}
/** Packages bring files of their own; they are meant only where a pattern says so. */
const PACKAGES = "node_modules";
async function filesMatching(pattern) {
	const { glob } = await Promise.resolve().then(() => require("./dist-BguVoSDC.cjs"));
	const isMeant = pattern.includes(PACKAGES);
	return (await glob(withSlashes(pattern), {
		absolute: node_path.default.isAbsolute(pattern),
		expandDirectories: false,
		ignore: isMeant ? [] : [`**/${PACKAGES}/**`]
	})).filter((file) => isMeant || !file.split("/").includes(PACKAGES));
}
function output(touch, env) {
	let failure;
	let touched;
	const stream = () => {
		touched ??= touch().on("error", (error) => {
			if (error.code !== "EPIPE") failure ??= error;
		});
		return touched;
	};
	const intoFile = (descriptor, text) => {
		try {
			node_fs.default.writeFileSync(descriptor, text);
		} catch (error) {
			failure ??= error instanceof Error ? error : new Error(String(error));
		}
	};
	return {
		write: (text) => {
			const { fd } = stream();
			if (isFile(fd)) intoFile(fd, text);
			else stream().write(text);
		},
		flush: async () => {
			if (await new Promise((resolve) => stream().write("", resolve))) await turn();
			return failure;
		},
		get isTerminal() {
			return stream().isTTY === true;
		},
		get columns() {
			return stream().columns;
		},
		get colorLevel() {
			return colorLevel(stream(), env);
		},
		unicode: isUnicodeSupported() && !/^(C|POSIX)$/.test(env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "")
	};
}
function isFile(descriptor) {
	try {
		return node_fs.default.fstatSync(descriptor).isFile();
	} catch {
		return false;
	}
}
/** By the rules of no-color.org and force-color.org; NO_COLOR wins, and no terminal means no colour. */
function colorLevel(stream, env) {
	if (env["NO_COLOR"]) return 0;
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced === "0" || forced === "false" ? 0 : forced === "2" ? 2 : forced === "3" ? 3 : 1;
	if (stream.isTTY !== true || env["TERM"] === "dumb") return 0;
	const depth = stream.getColorDepth();
	return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}

// src/generated/language-ids.ts
/** The languages that there are words for. */
const LANGUAGE_IDS = [
	"en",
	"fr",
	"nl",
	"ru"
];

// src/generated/words/languages.ts
/** The languages that there are words for. */
const LANGUAGES = {
	en: {
		name: "English",
		interface: () => Promise.resolve().then(() => require("./interface-en-BRAe0pEr.cjs")),
		words: () => Promise.resolve().then(() => require("./en-CZIBf7Gy.cjs")),
		places: () => Promise.resolve().then(() => require("./places-en-DzFQrj_i.cjs"))
	},
	fr: {
		name: "fran\u00e7ais",
		interface: () => Promise.resolve().then(() => require("./interface-fr-CMpkae8T.cjs")),
		words: () => Promise.resolve().then(() => require("./fr-B_MPMPOd.cjs")),
		places: () => Promise.resolve().then(() => require("./places-fr-D7excMFJ.cjs")),
		schemaErrors: () => Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./fr-CfeldLZc.cjs").default, 1))
	},
	nl: {
		name: "Nederlands",
		interface: () => Promise.resolve().then(() => require("./interface-nl-rMyYhwP7.cjs")),
		words: () => Promise.resolve().then(() => require("./nl-Bts0wMt0.cjs")),
		places: () => Promise.resolve().then(() => require("./places-nl-D_MBjrX2.cjs")),
		schemaErrors: () => Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./nl-CyXJuiLP.cjs").default, 1))
	},
	ru: {
		name: "\u0440\u0443\u0441\u0441\u043a\u0438\u0439",
		interface: () => Promise.resolve().then(() => require("./interface-ru-2CThdhNl.cjs")),
		words: () => Promise.resolve().then(() => require("./ru-D7vHJEET.cjs")),
		places: () => Promise.resolve().then(() => require("./places-ru-Bf_97Pfy.cjs")),
		schemaErrors: () => Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./ru-C2lOuebg.cjs").default, 1))
	}
};

// src/i18n/load-words.ts
/** The words of one language; only the language that is used is loaded. Undefined where there are none. */
async function loadWords(language) {
	return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]?.words() : void 0;
}
/** The words of the command line in a language; undefined where there are none. */
async function loadInterface(language) {
	return Object.hasOwn(LANGUAGES, language) ? (await LANGUAGES[language]?.interface())?.words : void 0;
}
/**
* The words of one language.
*
* @throws RangeError when there are no words in it
*/
async function wordsIn(language) {
	const found = await loadWords(language);
	if (found === void 0) throw new RangeError(`There are no words in the language ${language}.`);
	return found;
}
/**
* What the formats of the plan and of a house's files say of their places, in a language.
*
* @throws RangeError when there are no words in the language
*/
async function loadPlaces(language) {
	const found = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : void 0;
	if (found === void 0) throw new RangeError(`There are no words in the language ${language}.`);
	return (await found.places()).places;
}
/**
* What puts errors of a JSON Schema into a language, by the translations that ajv's users keep; undefined where they
* have none.
*/
async function loadSchemaErrors(language) {
	return (await (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : void 0)?.schemaErrors?.())?.default;
}

// src/commands/language.ts
/**
* The language that was asked for, by `--lang` or by STRATEGY_LANG; undefined where neither says.
*
* It is looked for before the command line is read, because what is wrong with that is told in it too.
*/
function languageAsked(argv, { env }) {
	const end = argv.indexOf("--");
	const words = end === -1 ? argv : argv.slice(0, end);
	return words.flatMap((word, index) => {
		if (word === "--lang") return words[index + 1] ?? [];
		return word.startsWith("--lang=") ? word.slice(7) : [];
	}).at(-1) || env["STRATEGY_LANG"] || void 0;
}
/** The language of the system, if there are words in it: `nl` where its locale is `nl_BE.UTF-8`. */
function systemLanguage({ env, locale }) {
	const language = (env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || locale() || "").split(/[-_.@]/, 1)[0]?.toLowerCase();
	return LANGUAGE_IDS.find((id) => id === language);
}

Object.defineProperty(exports, "LANGUAGE_IDS", {
  enumerable: true,
  get: function () {
    return LANGUAGE_IDS;
  }
});
Object.defineProperty(exports, "REPORT_BUGS_AT", {
  enumerable: true,
  get: function () {
    return REPORT_BUGS_AT;
  }
});
Object.defineProperty(exports, "TOOL", {
  enumerable: true,
  get: function () {
    return TOOL;
  }
});
Object.defineProperty(exports, "commonFolder", {
  enumerable: true,
  get: function () {
    return commonFolder;
  }
});
Object.defineProperty(exports, "isWithin", {
  enumerable: true,
  get: function () {
    return isWithin;
  }
});
Object.defineProperty(exports, "languageAsked", {
  enumerable: true,
  get: function () {
    return languageAsked;
  }
});
Object.defineProperty(exports, "loadInterface", {
  enumerable: true,
  get: function () {
    return loadInterface;
  }
});
Object.defineProperty(exports, "loadPlaces", {
  enumerable: true,
  get: function () {
    return loadPlaces;
  }
});
Object.defineProperty(exports, "loadSchemaErrors", {
  enumerable: true,
  get: function () {
    return loadSchemaErrors;
  }
});
Object.defineProperty(exports, "placeOf", {
  enumerable: true,
  get: function () {
    return placeOf;
  }
});
Object.defineProperty(exports, "processIo", {
  enumerable: true,
  get: function () {
    return processIo;
  }
});
Object.defineProperty(exports, "replaceFile", {
  enumerable: true,
  get: function () {
    return replaceFile;
  }
});
Object.defineProperty(exports, "systemLanguage", {
  enumerable: true,
  get: function () {
    return systemLanguage;
  }
});
Object.defineProperty(exports, "uriOf", {
  enumerable: true,
  get: function () {
    return uriOf;
  }
});
Object.defineProperty(exports, "withSlashes", {
  enumerable: true,
  get: function () {
    return withSlashes;
  }
});
Object.defineProperty(exports, "wordsIn", {
  enumerable: true,
  get: function () {
    return wordsIn;
  }
});