const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_mjs = require("./mjs-D5tgMuJV.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
const require_tell = require("./tell-BN-tgk-6.cjs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_util = require("node:util");
let node_async_hooks = require("node:async_hooks");
let node_readline = require("node:readline");
node_readline = require_rolldown_runtime.__toESM(node_readline, 1);

// node_modules/@inquirer/core/dist/lib/key.js
const keybindingLookup = /* @__PURE__ */ new Set(["emacs", "vim"]);
function isKeybinding(value) {
	return keybindingLookup.has(value);
}
function getDefaultKeybindings() {
	const env = process.env["INQUIRER_KEYBINDINGS"];
	if (!env) return [];
	return Array.from(new Set(env.toLowerCase().split(/[\s,]+/).filter(isKeybinding)));
}
const isUpKey = (key, keybindings = []) => key.name === "up" || keybindings.includes("vim") && key.name === "k" || keybindings.includes("emacs") && key.ctrl && key.name === "p";
const isDownKey = (key, keybindings = []) => key.name === "down" || keybindings.includes("vim") && key.name === "j" || keybindings.includes("emacs") && key.ctrl && key.name === "n";
const isSpaceKey = (key) => key.name === "space";
const isBackspaceKey = (key) => key.name === "backspace";
const isTabKey = (key) => key.name === "tab";
const isNumberKey = (key) => "1234567890".includes(key.name);
const isEnterKey = (key) => key.name === "enter" || key.name === "return";

// node_modules/@inquirer/core/dist/lib/errors.js
var AbortPromptError = class extends Error {
	name = "AbortPromptError";
	message = "Prompt was aborted";
	constructor(options) {
		super();
		this.cause = options?.cause;
	}
};
var CancelPromptError = class extends Error {
	name = "CancelPromptError";
	message = "Prompt was canceled";
};
var ExitPromptError = class extends Error {
	name = "ExitPromptError";
};
var HookError = class extends Error {
	name = "HookError";
};
var ValidationError = class extends Error {
	name = "ValidationError";
};

// node_modules/@inquirer/core/dist/lib/hook-engine.js
const hookStorage = new node_async_hooks.AsyncLocalStorage();
function createStore(rl) {
	return {
		rl,
		hooks: [],
		hooksCleanup: [],
		hooksEffect: [],
		index: 0,
		handleChange() {}
	};
}
function withHooks(rl, cb) {
	const store = createStore(rl);
	function cycle(render) {
		store.handleChange = () => {
			store.index = 0;
			render();
		};
		store.handleChange();
	}
	return hookStorage.run(store, () => cb(cycle));
}
function getStore() {
	const store = hookStorage.getStore();
	if (!store) throw new HookError("[Inquirer] Hook functions can only be called from within a prompt");
	return store;
}
function readline$1() {
	return getStore().rl;
}
function withUpdates(fn) {
	const wrapped = (...args) => {
		const store = getStore();
		let shouldUpdate = false;
		const oldHandleChange = store.handleChange;
		store.handleChange = () => {
			shouldUpdate = true;
		};
		const returnValue = fn(...args);
		if (shouldUpdate) oldHandleChange();
		store.handleChange = oldHandleChange;
		return returnValue;
	};
	return node_async_hooks.AsyncResource.bind(wrapped);
}
function withPointer(cb) {
	const store = getStore();
	const { index } = store;
	const returnValue = cb({
		get() {
			return store.hooks[index];
		},
		set(value) {
			store.hooks[index] = value;
		},
		initialized: index in store.hooks
	});
	store.index++;
	return returnValue;
}
function handleChange() {
	getStore().handleChange();
}
const effectScheduler = {
	queue(cb) {
		const store = getStore();
		const { index } = store;
		store.hooksEffect.push(() => {
			store.hooksCleanup[index]?.();
			const cleanFn = cb(readline$1());
			if (cleanFn != null && typeof cleanFn !== "function") throw new ValidationError("useEffect return value must be a cleanup function or nothing.");
			store.hooksCleanup[index] = cleanFn;
		});
	},
	run() {
		const store = getStore();
		withUpdates(() => {
			store.hooksEffect.forEach((effect) => {
				effect();
			});
			store.hooksEffect.length = 0;
		})();
	},
	clearAll() {
		const store = getStore();
		store.hooksCleanup.forEach((cleanFn) => {
			cleanFn?.();
		});
		store.hooksEffect.length = 0;
		store.hooksCleanup.length = 0;
	}
};

// node_modules/@inquirer/core/dist/lib/use-state.js
function isFactory(value) {
	return typeof value === "function";
}
function isReducer(value) {
	return typeof value === "function";
}
function useState(defaultValue) {
	return withPointer((pointer) => {
		const setState = node_async_hooks.AsyncResource.bind(function setState(newValue) {
			const currentValue = pointer.get();
			const nextValue = isReducer(newValue) ? newValue(currentValue) : newValue;
			if (!Object.is(currentValue, nextValue)) {
				pointer.set(nextValue);
				handleChange();
			}
		});
		if (pointer.initialized) return [pointer.get(), setState];
		const value = isFactory(defaultValue) ? defaultValue() : defaultValue;
		pointer.set(value);
		return [value, setState];
	});
}

// node_modules/@inquirer/core/dist/lib/use-effect.js
function useEffect(cb, depArray) {
	withPointer((pointer) => {
		const oldDeps = pointer.get();
		if (!Array.isArray(oldDeps) || depArray.some((dep, i) => !Object.is(dep, oldDeps[i]))) effectScheduler.queue(cb);
		pointer.set(depArray);
	});
}

// node_modules/@inquirer/figures/dist/index.js
function isUnicodeSupported() {
	if (!node_process.default.platform.startsWith("win")) return node_process.default.env["TERM"] !== "linux";
	return Boolean(node_process.default.env["CI"]) || Boolean(node_process.default.env["WT_SESSION"]) || Boolean(node_process.default.env["TERMINUS_SUBLIME"]) || node_process.default.env["ConEmuTask"] === "{cmd::Cmder}" || node_process.default.env["TERM_PROGRAM"] === "Terminus-Sublime" || node_process.default.env["TERM_PROGRAM"] === "vscode" || node_process.default.env["TERM"] === "xterm-256color" || node_process.default.env["TERM"] === "alacritty" || node_process.default.env["TERMINAL_EMULATOR"] === "JetBrains-JediTerm";
}
const common = {
	circleQuestionMark: "(?)",
	questionMarkPrefix: "(?)",
	square: "\u2588",
	squareDarkShade: "\u2593",
	squareMediumShade: "\u2592",
	squareLightShade: "\u2591",
	squareTop: "\u2580",
	squareBottom: "\u2584",
	squareLeft: "\u258c",
	squareRight: "\u2590",
	squareCenter: "\u25a0",
	bullet: "\u25cf",
	dot: "\u2024",
	ellipsis: "\u2026",
	pointerSmall: "\u203a",
	triangleUp: "\u25b2",
	triangleUpSmall: "\u25b4",
	triangleDown: "\u25bc",
	triangleDownSmall: "\u25be",
	triangleLeftSmall: "\u25c2",
	triangleRightSmall: "\u25b8",
	home: "\u2302",
	heart: "\u2665",
	musicNote: "\u266a",
	musicNoteBeamed: "\u266b",
	arrowUp: "\u2191",
	arrowDown: "\u2193",
	arrowLeft: "\u2190",
	arrowRight: "\u2192",
	arrowLeftRight: "\u2194",
	arrowUpDown: "\u2195",
	almostEqual: "\u2248",
	notEqual: "\u2260",
	lessOrEqual: "\u2264",
	greaterOrEqual: "\u2265",
	identical: "\u2261",
	infinity: "\u221e",
	subscriptZero: "\u2080",
	subscriptOne: "\u2081",
	subscriptTwo: "\u2082",
	subscriptThree: "\u2083",
	subscriptFour: "\u2084",
	subscriptFive: "\u2085",
	subscriptSix: "\u2086",
	subscriptSeven: "\u2087",
	subscriptEight: "\u2088",
	subscriptNine: "\u2089",
	oneHalf: "\u00bd",
	oneThird: "\u2153",
	oneQuarter: "\u00bc",
	oneFifth: "\u2155",
	oneSixth: "\u2159",
	oneEighth: "\u215b",
	twoThirds: "\u2154",
	twoFifths: "\u2156",
	threeQuarters: "\u00be",
	threeFifths: "\u2157",
	threeEighths: "\u215c",
	fourFifths: "\u2158",
	fiveSixths: "\u215a",
	fiveEighths: "\u215d",
	sevenEighths: "\u215e",
	line: "\u2500",
	lineBold: "\u2501",
	lineDouble: "\u2550",
	lineDashed0: "\u2504",
	lineDashed1: "\u2505",
	lineDashed2: "\u2508",
	lineDashed3: "\u2509",
	lineDashed4: "\u254c",
	lineDashed5: "\u254d",
	lineDashed6: "\u2574",
	lineDashed7: "\u2576",
	lineDashed8: "\u2578",
	lineDashed9: "\u257a",
	lineDashed10: "\u257c",
	lineDashed11: "\u257e",
	lineDashed12: "\u2212",
	lineDashed13: "\u2013",
	lineDashed14: "\u2010",
	lineDashed15: "\u2043",
	lineVertical: "\u2502",
	lineVerticalBold: "\u2503",
	lineVerticalDouble: "\u2551",
	lineVerticalDashed0: "\u2506",
	lineVerticalDashed1: "\u2507",
	lineVerticalDashed2: "\u250a",
	lineVerticalDashed3: "\u250b",
	lineVerticalDashed4: "\u254e",
	lineVerticalDashed5: "\u254f",
	lineVerticalDashed6: "\u2575",
	lineVerticalDashed7: "\u2577",
	lineVerticalDashed8: "\u2579",
	lineVerticalDashed9: "\u257b",
	lineVerticalDashed10: "\u257d",
	lineVerticalDashed11: "\u257f",
	lineDownLeft: "\u2510",
	lineDownLeftArc: "\u256e",
	lineDownBoldLeftBold: "\u2513",
	lineDownBoldLeft: "\u2512",
	lineDownLeftBold: "\u2511",
	lineDownDoubleLeftDouble: "\u2557",
	lineDownDoubleLeft: "\u2556",
	lineDownLeftDouble: "\u2555",
	lineDownRight: "\u250c",
	lineDownRightArc: "\u256d",
	lineDownBoldRightBold: "\u250f",
	lineDownBoldRight: "\u250e",
	lineDownRightBold: "\u250d",
	lineDownDoubleRightDouble: "\u2554",
	lineDownDoubleRight: "\u2553",
	lineDownRightDouble: "\u2552",
	lineUpLeft: "\u2518",
	lineUpLeftArc: "\u256f",
	lineUpBoldLeftBold: "\u251b",
	lineUpBoldLeft: "\u251a",
	lineUpLeftBold: "\u2519",
	lineUpDoubleLeftDouble: "\u255d",
	lineUpDoubleLeft: "\u255c",
	lineUpLeftDouble: "\u255b",
	lineUpRight: "\u2514",
	lineUpRightArc: "\u2570",
	lineUpBoldRightBold: "\u2517",
	lineUpBoldRight: "\u2516",
	lineUpRightBold: "\u2515",
	lineUpDoubleRightDouble: "\u255a",
	lineUpDoubleRight: "\u2559",
	lineUpRightDouble: "\u2558",
	lineUpDownLeft: "\u2524",
	lineUpBoldDownBoldLeftBold: "\u252b",
	lineUpBoldDownBoldLeft: "\u2528",
	lineUpDownLeftBold: "\u2525",
	lineUpBoldDownLeftBold: "\u2529",
	lineUpDownBoldLeftBold: "\u252a",
	lineUpDownBoldLeft: "\u2527",
	lineUpBoldDownLeft: "\u2526",
	lineUpDoubleDownDoubleLeftDouble: "\u2563",
	lineUpDoubleDownDoubleLeft: "\u2562",
	lineUpDownLeftDouble: "\u2561",
	lineUpDownRight: "\u251c",
	lineUpBoldDownBoldRightBold: "\u2523",
	lineUpBoldDownBoldRight: "\u2520",
	lineUpDownRightBold: "\u251d",
	lineUpBoldDownRightBold: "\u2521",
	lineUpDownBoldRightBold: "\u2522",
	lineUpDownBoldRight: "\u251f",
	lineUpBoldDownRight: "\u251e",
	lineUpDoubleDownDoubleRightDouble: "\u2560",
	lineUpDoubleDownDoubleRight: "\u255f",
	lineUpDownRightDouble: "\u255e",
	lineDownLeftRight: "\u252c",
	lineDownBoldLeftBoldRightBold: "\u2533",
	lineDownLeftBoldRightBold: "\u252f",
	lineDownBoldLeftRight: "\u2530",
	lineDownBoldLeftBoldRight: "\u2531",
	lineDownBoldLeftRightBold: "\u2532",
	lineDownLeftRightBold: "\u252e",
	lineDownLeftBoldRight: "\u252d",
	lineDownDoubleLeftDoubleRightDouble: "\u2566",
	lineDownDoubleLeftRight: "\u2565",
	lineDownLeftDoubleRightDouble: "\u2564",
	lineUpLeftRight: "\u2534",
	lineUpBoldLeftBoldRightBold: "\u253b",
	lineUpLeftBoldRightBold: "\u2537",
	lineUpBoldLeftRight: "\u2538",
	lineUpBoldLeftBoldRight: "\u2539",
	lineUpBoldLeftRightBold: "\u253a",
	lineUpLeftRightBold: "\u2536",
	lineUpLeftBoldRight: "\u2535",
	lineUpDoubleLeftDoubleRightDouble: "\u2569",
	lineUpDoubleLeftRight: "\u2568",
	lineUpLeftDoubleRightDouble: "\u2567",
	lineUpDownLeftRight: "\u253c",
	lineUpBoldDownBoldLeftBoldRightBold: "\u254b",
	lineUpDownBoldLeftBoldRightBold: "\u2548",
	lineUpBoldDownLeftBoldRightBold: "\u2547",
	lineUpBoldDownBoldLeftRightBold: "\u254a",
	lineUpBoldDownBoldLeftBoldRight: "\u2549",
	lineUpBoldDownLeftRight: "\u2540",
	lineUpDownBoldLeftRight: "\u2541",
	lineUpDownLeftBoldRight: "\u253d",
	lineUpDownLeftRightBold: "\u253e",
	lineUpBoldDownBoldLeftRight: "\u2542",
	lineUpDownLeftBoldRightBold: "\u253f",
	lineUpBoldDownLeftBoldRight: "\u2543",
	lineUpBoldDownLeftRightBold: "\u2544",
	lineUpDownBoldLeftBoldRight: "\u2545",
	lineUpDownBoldLeftRightBold: "\u2546",
	lineUpDoubleDownDoubleLeftDoubleRightDouble: "\u256c",
	lineUpDoubleDownDoubleLeftRight: "\u256b",
	lineUpDownLeftDoubleRightDouble: "\u256a",
	lineCross: "\u2573",
	lineBackslash: "\u2572",
	lineSlash: "\u2571"
};
const specialMainSymbols = {
	tick: "\u2714",
	info: "\u2139",
	warning: "\u26a0",
	cross: "\u2718",
	squareSmall: "\u25fb",
	squareSmallFilled: "\u25fc",
	circle: "\u25ef",
	circleFilled: "\u25c9",
	circleDotted: "\u25cc",
	circleDouble: "\u25ce",
	circleCircle: "\u24de",
	circleCross: "\u24e7",
	circlePipe: "\u24be",
	radioOn: "\u25c9",
	radioOff: "\u25ef",
	checkboxOn: "\u2612",
	checkboxOff: "\u2610",
	checkboxCircleOn: "\u24e7",
	checkboxCircleOff: "\u24be",
	pointer: "\u276f",
	triangleUpOutline: "\u25b3",
	triangleLeft: "\u25c0",
	triangleRight: "\u25b6",
	lozenge: "\u25c6",
	lozengeOutline: "\u25c7",
	hamburger: "\u2630",
	smiley: "\u32e1",
	mustache: "\u0df4",
	star: "\u2605",
	play: "\u25b6",
	nodejs: "\u2b22",
	oneSeventh: "\u2150",
	oneNinth: "\u2151",
	oneTenth: "\u2152"
};
const specialFallbackSymbols = {
	tick: "\u221a",
	info: "i",
	warning: "\u203c",
	cross: "\u00d7",
	squareSmall: "\u25a1",
	squareSmallFilled: "\u25a0",
	circle: "( )",
	circleFilled: "(*)",
	circleDotted: "( )",
	circleDouble: "( )",
	circleCircle: "(\u25cb)",
	circleCross: "(\u00d7)",
	circlePipe: "(\u2502)",
	radioOn: "(*)",
	radioOff: "( )",
	checkboxOn: "[\u00d7]",
	checkboxOff: "[ ]",
	checkboxCircleOn: "(\u00d7)",
	checkboxCircleOff: "( )",
	pointer: ">",
	triangleUpOutline: "\u2206",
	triangleLeft: "\u25c4",
	triangleRight: "\u25ba",
	lozenge: "\u2666",
	lozengeOutline: "\u25ca",
	hamburger: "\u2261",
	smiley: "\u263a",
	mustache: "\u250c\u2500\u2510",
	star: "\u2736",
	play: "\u25ba",
	nodejs: "\u2666",
	oneSeventh: "1/7",
	oneNinth: "1/9",
	oneTenth: "1/10"
};
const mainSymbols = {
	...common,
	...specialMainSymbols
};
const fallbackSymbols = {
	...common,
	...specialFallbackSymbols
};
const shouldUseMain = isUnicodeSupported();
const figures = shouldUseMain ? mainSymbols : fallbackSymbols;
const replacements = Object.entries(specialMainSymbols);

// node_modules/@inquirer/core/dist/lib/theme.js
const defaultTheme = {
	prefix: {
		idle: (0, node_util.styleText)("blue", "?"),
		done: (0, node_util.styleText)("green", figures.tick)
	},
	spinner: {
		interval: 80,
		frames: [
			"\u280b",
			"\u2819",
			"\u2839",
			"\u2838",
			"\u283c",
			"\u2834",
			"\u2826",
			"\u2827",
			"\u2807",
			"\u280f"
		].map((frame) => (0, node_util.styleText)("yellow", frame))
	},
	keybindings: [],
	style: {
		answer: (text) => (0, node_util.styleText)("cyan", text),
		message: (text) => (0, node_util.styleText)("bold", text),
		error: (text) => (0, node_util.styleText)("red", `> ${text}`),
		defaultAnswer: (text) => (0, node_util.styleText)("dim", `(${text})`),
		help: (text) => (0, node_util.styleText)("dim", text),
		highlight: (text) => (0, node_util.styleText)("cyan", text),
		key: (text) => (0, node_util.styleText)("cyan", (0, node_util.styleText)("bold", `<${text}>`))
	}
};
function getDefaultTheme() {
	return {
		...defaultTheme,
		keybindings: getDefaultKeybindings()
	};
}

// node_modules/@inquirer/core/dist/lib/make-theme.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	let proto = value;
	while (Object.getPrototypeOf(proto) !== null) proto = Object.getPrototypeOf(proto);
	return Object.getPrototypeOf(value) === proto;
}
function deepMerge(...objects) {
	const output = {};
	for (const obj of objects) for (const [key, value] of Object.entries(obj)) {
		const prevValue = output[key];
		output[key] = isPlainObject(prevValue) && isPlainObject(value) ? deepMerge(prevValue, value) : value;
	}
	return output;
}
function makeTheme(...themes) {
	return deepMerge(...[getDefaultTheme(), ...themes.filter((theme) => theme != null)]);
}

// node_modules/@inquirer/core/dist/lib/use-prefix.js
function usePrefix({ status = "idle", theme }) {
	const [showLoader, setShowLoader] = useState(false);
	const [tick, setTick] = useState(0);
	const { prefix, spinner } = makeTheme(theme);
	useEffect(() => {
		if (status === "loading") {
			let tickInterval;
			let inc = -1;
			const delayTimeout = setTimeout(() => {
				setShowLoader(true);
				tickInterval = setInterval(() => {
					inc = inc + 1;
					setTick(inc % spinner.frames.length);
				}, spinner.interval);
			}, 300);
			return () => {
				clearTimeout(delayTimeout);
				clearInterval(tickInterval);
			};
		} else setShowLoader(false);
	}, [status]);
	if (showLoader) return spinner.frames[tick];
	return typeof prefix === "string" ? prefix : prefix[status === "loading" ? "idle" : status] ?? prefix["idle"];
}

// node_modules/@inquirer/core/dist/lib/use-memo.js
function useMemo(fn, dependencies) {
	return withPointer((pointer) => {
		const prev = pointer.get();
		if (!pointer.initialized || prev.dependencies.length !== dependencies.length || prev.dependencies.some((dep, i) => dep !== dependencies[i])) {
			const value = fn();
			pointer.set({
				value,
				dependencies
			});
			return value;
		}
		return prev.value;
	});
}

// node_modules/@inquirer/core/dist/lib/use-ref.js
function useRef(val) {
	return useState({ current: val })[0];
}

// node_modules/@inquirer/core/dist/lib/use-keypress.js
function useKeypress(userHandler) {
	const signal = useRef(userHandler);
	signal.current = userHandler;
	useEffect((rl) => {
		let ignore = false;
		const handler = withUpdates((_input, event) => {
			if (ignore) return;
			signal.current(event, rl);
		});
		rl.input.on("keypress", handler);
		return () => {
			ignore = true;
			rl.input.removeListener("keypress", handler);
		};
	}, []);
}

// node_modules/cli-width/index.js
var require_cli_width = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = cliWidth;
	function normalizeOpts(options) {
		const defaultOpts = {
			defaultWidth: 0,
			output: process.stdout,
			tty: require("tty")
		};
		if (!options) return defaultOpts;
		Object.keys(defaultOpts).forEach(function(key) {
			if (!options[key]) options[key] = defaultOpts[key];
		});
		return options;
	}
	function cliWidth(options) {
		const opts = normalizeOpts(options);
		if (opts.output.getWindowSize) return opts.output.getWindowSize()[0] || opts.defaultWidth;
		if (opts.tty.getWindowSize) return opts.tty.getWindowSize()[1] || opts.defaultWidth;
		if (opts.output.columns) return opts.output.columns;
		if (process.env.CLI_WIDTH) {
			const width = parseInt(process.env.CLI_WIDTH, 10);
			if (!isNaN(width) && width !== 0) return width;
		}
		return opts.defaultWidth;
	}
}));

// node_modules/@inquirer/core/dist/lib/utils.js
var import_cli_width = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_cli_width(), 1);
/**
* Force line returns at specific width. This function is ANSI code friendly and it'll
* ignore invisible codes during width calculation.
* @param {string} content
* @param {number} width
* @return {string}
*/
function breakLines(content, width) {
	return content.split("\n").flatMap((line) => require_main.wrapAnsi(line, width, {
		trim: false,
		wordWrap: false
	}).split("\n").map((str) => str.trimEnd())).join("\n");
}
/**
* Returns the width of the active readline, or 80 as default value.
* @returns {number}
*/
function readlineWidth() {
	return (0, import_cli_width.default)({
		defaultWidth: 80,
		output: readline$1().output
	});
}

// node_modules/@inquirer/core/dist/lib/pagination/use-pagination.js
function usePointerPosition({ active, renderedItems, pageSize, loop }) {
	const state = useRef({
		lastPointer: active,
		lastActive: void 0
	});
	const { lastPointer, lastActive } = state.current;
	const middle = Math.floor(pageSize / 2);
	const renderedLength = renderedItems.reduce((acc, item) => acc + item.length, 0);
	const defaultPointerPosition = renderedItems.slice(0, active).reduce((acc, item) => acc + item.length, 0);
	let pointer = defaultPointerPosition;
	if (renderedLength > pageSize) {
		if (loop) {
			/**
			* Creates the next position for the pointer considering an infinitely
			* looping list of items to be rendered on the page.
			*
			* The goal is to progressively move the cursor to the middle position as the user move down, and then keep
			* the cursor there. When the user move up, maintain the cursor position.
			*/
			pointer = lastPointer;
			if (lastActive != null && lastActive < active && active - lastActive < pageSize) pointer = Math.min(middle, Math.abs(active - lastActive) === 1 ? Math.min(lastPointer + (renderedItems[lastActive]?.length ?? 0), Math.max(defaultPointerPosition, lastPointer)) : lastPointer + active - lastActive);
		} else {
			/**
			* Creates the next position for the pointer considering a finite list of
			* items to be rendered on a page.
			*
			* The goal is to keep the pointer in the middle of the page whenever possible, until
			* we reach the bounds of the list (top or bottom). In which case, the cursor moves progressively
			* to the bottom or top of the list.
			*/
			const spaceUnderActive = renderedItems.slice(active).reduce((acc, item) => acc + item.length, 0);
			pointer = spaceUnderActive < pageSize - middle ? pageSize - spaceUnderActive : Math.min(defaultPointerPosition, middle);
		}
	}
	state.current.lastPointer = pointer;
	state.current.lastActive = active;
	return pointer;
}
function usePagination({ items, active, renderItem, pageSize, loop = true }) {
	const width = readlineWidth();
	const bound = (num) => (num % items.length + items.length) % items.length;
	const renderedItems = items.map((item, index) => {
		if (item == null) return [];
		return breakLines(renderItem({
			item,
			index,
			isActive: index === active
		}), width).split("\n");
	});
	const renderedLength = renderedItems.reduce((acc, item) => acc + item.length, 0);
	const renderItemAtIndex = (index) => renderedItems[index] ?? [];
	const pointer = usePointerPosition({
		active,
		renderedItems,
		pageSize,
		loop
	});
	const activeItem = renderItemAtIndex(active).slice(0, pageSize);
	const activeItemPosition = pointer + activeItem.length <= pageSize ? pointer : pageSize - activeItem.length;
	const pageBuffer = Array.from({ length: pageSize });
	pageBuffer.splice(activeItemPosition, activeItem.length, ...activeItem);
	const itemVisited = /* @__PURE__ */ new Set([active]);
	let bufferPointer = activeItemPosition + activeItem.length;
	let itemPointer = bound(active + 1);
	while (bufferPointer < pageSize && !itemVisited.has(itemPointer) && (loop && renderedLength > pageSize ? itemPointer !== active : itemPointer > active)) {
		const linesToAdd = renderItemAtIndex(itemPointer).slice(0, pageSize - bufferPointer);
		pageBuffer.splice(bufferPointer, linesToAdd.length, ...linesToAdd);
		itemVisited.add(itemPointer);
		bufferPointer += linesToAdd.length;
		itemPointer = bound(itemPointer + 1);
	}
	bufferPointer = activeItemPosition - 1;
	itemPointer = bound(active - 1);
	while (bufferPointer >= 0 && !itemVisited.has(itemPointer) && (loop && renderedLength > pageSize ? itemPointer !== active : itemPointer < active)) {
		const lines = renderItemAtIndex(itemPointer);
		const linesToAdd = lines.slice(Math.max(0, lines.length - bufferPointer - 1));
		pageBuffer.splice(bufferPointer - linesToAdd.length + 1, linesToAdd.length, ...linesToAdd);
		itemVisited.add(itemPointer);
		bufferPointer -= linesToAdd.length;
		itemPointer = bound(itemPointer - 1);
	}
	return pageBuffer.filter((line) => typeof line === "string").join("\n");
}

// node_modules/@inquirer/core/node_modules/@inquirer/type/dist/utils.js
/**
* Create a promise and get access to its `resolve` and `reject` functions.
*
* Mirrors `Promise.withResolvers()`, available starting from Node 22.
* TODO: Remove once Node 22 becomes the minimum supported version.
*/
function withResolver() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}

// node_modules/mute-stream/lib/index.js
var require_lib = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Stream = require("stream");
	var MuteStream = class extends Stream {
		#isTTY = null;
		constructor(opts = {}) {
			super(opts);
			this.writable = this.readable = true;
			this.muted = false;
			this.on("pipe", this._onpipe);
			this.replace = opts.replace;
			this._prompt = opts.prompt || null;
			this._hadControl = false;
		}
		#destSrc(key, def) {
			if (this._dest) return this._dest[key];
			if (this._src) return this._src[key];
			return def;
		}
		#proxy(method, ...args) {
			if (typeof this._dest?.[method] === "function") this._dest[method](...args);
			if (typeof this._src?.[method] === "function") this._src[method](...args);
		}
		get isTTY() {
			if (this.#isTTY !== null) return this.#isTTY;
			return this.#destSrc("isTTY", false);
		}
		set isTTY(val) {
			this.#isTTY = val;
		}
		get rows() {
			return this.#destSrc("rows");
		}
		get columns() {
			return this.#destSrc("columns");
		}
		mute() {
			this.muted = true;
		}
		unmute() {
			this.muted = false;
		}
		_onpipe(src) {
			this._src = src;
		}
		pipe(dest, options) {
			this._dest = dest;
			return super.pipe(dest, options);
		}
		pause() {
			if (this._src) return this._src.pause();
		}
		resume() {
			if (this._src) return this._src.resume();
		}
		write(c) {
			if (this.muted) {
				if (!this.replace) return true;
				if (c.match(/^\u001b/)) {
					if (c.indexOf(this._prompt) === 0) {
						c = c.slice(this._prompt.length);
						c = c.replace(/./g, this.replace);
						c = this._prompt + c;
					}
					this._hadControl = true;
					return this.emit("data", c);
				} else {
					if (this._prompt && this._hadControl && c.indexOf(this._prompt) === 0) {
						this._hadControl = false;
						this.emit("data", this._prompt);
						c = c.slice(this._prompt.length);
					}
					c = c.toString().replace(/./g, this.replace);
				}
			}
			this.emit("data", c);
		}
		end(c) {
			if (this.muted) {
				if (c && this.replace) c = c.toString().replace(/./g, this.replace);
				else c = null;
			}
			if (c) this.emit("data", c);
			this.emit("end");
		}
		destroy(...args) {
			return this.#proxy("destroy", ...args);
		}
		destroySoon(...args) {
			return this.#proxy("destroySoon", ...args);
		}
		close(...args) {
			return this.#proxy("close", ...args);
		}
	};
	module.exports = MuteStream;
}));

// node_modules/@inquirer/ansi/dist/index.js
var import_lib = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_lib(), 1);
const ESC = "\x1B[";
/** Hide the cursor */
const cursorHide = "\x1B[?25l";
/** Show the cursor */
const cursorShow = "\x1B[?25h";
/** Move cursor up by count rows */
const cursorUp = (rows = 1) => rows > 0 ? `${ESC}${rows}A` : "";
/** Move cursor down by count rows */
const cursorDown = (rows = 1) => rows > 0 ? `${ESC}${rows}B` : "";
/** Move cursor to position (x, y) */
const cursorTo = (x, y) => {
	if (typeof y === "number" && !Number.isNaN(y)) return `${ESC}${y + 1};${x + 1}H`;
	return `${ESC}${x + 1}G`;
};
const eraseLine = "\x1B[2K";
/** Erase the specified number of lines above the cursor */
const eraseLines = (lines) => lines > 0 ? (eraseLine + cursorUp(1)).repeat(lines - 1) + "\x1B[2K\x1B[G" : "";

// node_modules/@inquirer/core/dist/lib/screen-manager.js
const height = (content) => content.split("\n").length;
const lastLine = (content) => content.split("\n").pop() ?? "";
var ScreenManager = class {
	height = 0;
	extraLinesUnderPrompt = 0;
	cursorPos;
	rl;
	constructor(rl) {
		this.rl = rl;
		this.cursorPos = rl.getCursorPos();
	}
	write(content) {
		this.rl.output.unmute();
		this.rl.output.write(content);
		this.rl.output.mute();
	}
	render(content, bottomContent = "") {
		const promptLine = lastLine(content);
		const rawPromptLine = (0, node_util.stripVTControlCharacters)(promptLine);
		let prompt = rawPromptLine;
		if (this.rl.line.length > 0) prompt = prompt.slice(0, -this.rl.line.length);
		this.rl.setPrompt(prompt);
		this.cursorPos = this.rl.getCursorPos();
		const width = readlineWidth();
		content = breakLines(content, width);
		bottomContent = breakLines(bottomContent, width);
		if (rawPromptLine.length % width === 0) content += "\n";
		let output = content + (bottomContent ? "\n" + bottomContent : "");
		const bottomContentHeight = Math.floor(rawPromptLine.length / width) - this.cursorPos.rows + (bottomContent ? height(bottomContent) : 0);
		if (bottomContentHeight > 0) output += cursorUp(bottomContentHeight);
		output += cursorTo(this.cursorPos.cols);
		/**
		* Render and store state for future re-rendering
		*/
		this.write(cursorDown(this.extraLinesUnderPrompt) + eraseLines(this.height) + output);
		this.extraLinesUnderPrompt = bottomContentHeight;
		this.height = height(output);
	}
	checkCursorPos() {
		const cursorPos = this.rl.getCursorPos();
		if (cursorPos.cols !== this.cursorPos.cols) {
			this.write(cursorTo(cursorPos.cols));
			this.cursorPos = cursorPos;
		}
	}
	done({ clearContent }) {
		this.rl.setPrompt("");
		let output = cursorDown(this.extraLinesUnderPrompt);
		output += clearContent ? eraseLines(this.height) : "\n";
		output += "\x1B[G";
		output += cursorShow;
		this.write(output);
		this.rl.close();
	}
};

// node_modules/@inquirer/core/dist/lib/create-prompt.js
const nativeSetImmediate = globalThis.setImmediate;
const nativeClearImmediate = globalThis.clearImmediate;
/**
* Register an event listener and return its disposer, so registrations collapse
* into a single statement: `cleanups.add(listenTo(rl, 'close', handler))`.
*/
function listenTo(target, event, listener) {
	if ("on" in target) {
		target.on(event, listener);
		return () => target.removeListener(event, listener);
	}
	target.addEventListener(event, listener);
	return () => target.removeEventListener(event, listener);
}
function getCallSites() {
	const savedPrepareStackTrace = Error.prepareStackTrace;
	let result = [];
	try {
		Error.prepareStackTrace = (_, callSites) => {
			const callSitesWithoutCurrent = callSites.slice(1);
			result = callSitesWithoutCurrent;
			return callSitesWithoutCurrent;
		};
		(/* @__PURE__ */ new Error()).stack;
	} catch {
		return result;
	}
	Error.prepareStackTrace = savedPrepareStackTrace;
	return result;
}
function createPrompt(view) {
	const callSites = getCallSites();
	const prompt = (config, context = {}) => {
		const { input = process.stdin, signal } = context;
		const cleanups = /* @__PURE__ */ new Set();
		const output = new import_lib.default();
		output.pipe(context.output ?? process.stdout);
		const rl = node_readline.createInterface({
			terminal: true,
			input,
			output
		});
		output.mute();
		const screen = new ScreenManager(rl);
		const { promise, resolve, reject } = withResolver();
		return withHooks(rl, (cycle) => {
			const clearEffects = node_async_hooks.AsyncResource.bind(() => effectScheduler.clearAll());
			const settlePrompt = (settle) => {
				try {
					clearEffects();
					settle();
				} catch (error) {
					reject(error);
				}
			};
			const resolvePrompt = (value) => settlePrompt(() => resolve(value));
			const rejectPrompt = (error) => settlePrompt(() => reject(error));
			const promptPromise = Object.assign(promise.finally(() => {
				cleanups.forEach((cleanup) => cleanup());
				screen.done({ clearContent: Boolean(context.clearPromptOnDone) });
				output.end();
			}).then(() => promise), { cancel: () => rejectPrompt(new CancelPromptError()) });
			if (signal) {
				const abort = () => rejectPrompt(new AbortPromptError({ cause: signal.reason }));
				if (signal.aborted) {
					abort();
					return promptPromise;
				}
				cleanups.add(listenTo(signal, "abort", abort));
			}
			cleanups.add(require_mjs.onExit((code, signal) => {
				rejectPrompt(new ExitPromptError(`User force closed the prompt with ${code} ${signal}`));
			}));
			cleanups.add(listenTo(rl, "SIGINT", () => rejectPrompt(new ExitPromptError(`User force closed the prompt with SIGINT`))));
			cleanups.add(listenTo(rl, "close", clearEffects));
			const startCycle = () => {
				cleanups.add(listenTo(rl.input, "keypress", () => screen.checkCursorPos()));
				let pendingDone = null;
				cycle(() => {
					let effectsSettled = false;
					try {
						const nextView = view(config, (value) => {
							if (effectsSettled) resolvePrompt(value);
							else pendingDone = { value };
						});
						if (nextView === void 0) {
							let callerFilename = callSites[1]?.getFileName();
							if (callerFilename && !callerFilename.startsWith("file://")) callerFilename = node_path.default.resolve(callerFilename);
							throw new Error(`Prompt functions must return a string.\n    at ${callerFilename}`);
						}
						const [content, bottomContent] = typeof nextView === "string" ? [nextView] : nextView;
						screen.render(content, bottomContent);
						effectScheduler.run();
					} catch (error) {
						rejectPrompt(error);
					}
					effectsSettled = true;
					if (pendingDone !== null) {
						const { value } = pendingDone;
						pendingDone = null;
						resolvePrompt(value);
					}
				});
			};
			if ("readableFlowing" in input && input.isTTY) {
				const immediate = nativeSetImmediate(startCycle);
				cleanups.add(() => nativeClearImmediate(immediate));
			} else startCycle();
			return promptPromise;
		});
	};
	return prompt;
}

// node_modules/@inquirer/core/dist/lib/Separator.js
/**
* Separator object
* Used to space/separate choices group
*/
var Separator = class {
	separator = (0, node_util.styleText)("dim", Array.from({ length: 15 }).join(figures.line));
	type = "separator";
	constructor(separator) {
		if (separator) this.separator = separator;
	}
	static isSeparator(choice) {
		return Boolean(choice && typeof choice === "object" && "type" in choice && choice.type === "separator");
	}
};

// node_modules/@inquirer/checkbox/dist/index.js
const checkboxTheme = {
	icon: {
		checked: (0, node_util.styleText)("green", figures.circleFilled),
		unchecked: figures.circle,
		cursor: figures.pointer,
		disabledChecked: (0, node_util.styleText)("green", figures.circleDouble),
		disabledUnchecked: "-"
	},
	style: {
		disabled: (text) => (0, node_util.styleText)("dim", text),
		renderSelectedChoices: (selectedChoices) => selectedChoices.map((choice) => choice.short).join(", "),
		description: (text) => (0, node_util.styleText)("cyan", text),
		keysHelpTip: (keys) => keys.map(([key, action]) => `${(0, node_util.styleText)("bold", key)} ${(0, node_util.styleText)("dim", action)}`).join((0, node_util.styleText)("dim", " \u2022 "))
	},
	i18n: { disabledError: "This option is disabled and cannot be toggled." }
};
function isSelectable$2(item) {
	return !Separator.isSeparator(item) && !item.disabled;
}
function isNavigable$1(item) {
	return !Separator.isSeparator(item);
}
function isChecked(item) {
	return !Separator.isSeparator(item) && item.checked;
}
function toggle(item) {
	return isSelectable$2(item) ? {
		...item,
		checked: !item.checked
	} : item;
}
function check(checked) {
	return function(item) {
		return isSelectable$2(item) ? {
			...item,
			checked
		} : item;
	};
}
function normalizeChoices$4(choices) {
	return choices.map((choice) => {
		if (Separator.isSeparator(choice)) return choice;
		if (typeof choice !== "object" || choice === null || !("value" in choice)) {
			const name = String(choice);
			return {
				value: choice,
				name,
				short: name,
				checkedName: name,
				disabled: false,
				checked: false
			};
		}
		const name = choice.name ?? String(choice.value);
		const normalizedChoice = {
			value: choice.value,
			name,
			short: choice.short ?? name,
			checkedName: choice.checkedName ?? name,
			disabled: choice.disabled ?? false,
			checked: choice.checked ?? false
		};
		if (choice.description) normalizedChoice.description = choice.description;
		return normalizedChoice;
	});
}
var dist_default$8 = createPrompt((config, done) => {
	const { pageSize = 7, loop = true, required, validate = () => true } = config;
	const shortcuts = {
		all: "a",
		invert: "i",
		...config.shortcuts
	};
	const theme = makeTheme(checkboxTheme, config.theme);
	const { keybindings } = theme;
	const [status, setStatus] = useState("idle");
	const prefix = usePrefix({
		status,
		theme
	});
	const [items, setItems] = useState(normalizeChoices$4(config.choices));
	const bounds = useMemo(() => {
		const first = items.findIndex(isNavigable$1);
		const last = items.findLastIndex(isNavigable$1);
		if (first === -1) throw new ValidationError("[checkbox prompt] No selectable choices. All choices are disabled.");
		return {
			first,
			last
		};
	}, [items]);
	const [active, setActive] = useState(bounds.first);
	const [errorMsg, setError] = useState();
	useKeypress(async (key) => {
		if (status !== "idle") return;
		if (isEnterKey(key)) {
			setStatus("loading");
			const selection = items.filter(isChecked);
			const isValid = await validate([...selection]);
			setStatus("idle");
			if (required && !selection.length) setError("At least one choice must be selected");
			else if (isValid === true) {
				setStatus("done");
				done(selection.map((choice) => choice.value));
			} else setError(isValid || "You must select a valid value");
		} else if (isUpKey(key, keybindings) || isDownKey(key, keybindings)) {
			if (errorMsg) setError(void 0);
			if (loop || isUpKey(key, keybindings) && active !== bounds.first || isDownKey(key, keybindings) && active !== bounds.last) {
				const offset = isUpKey(key, keybindings) ? -1 : 1;
				let next = active;
				do
					next = (next + offset + items.length) % items.length;
				while (!isNavigable$1(items[next]));
				setActive(next);
			}
		} else if (isSpaceKey(key)) {
			const activeItem = items[active];
			if (activeItem && !Separator.isSeparator(activeItem)) {
				if (activeItem.disabled) setError(theme.i18n.disabledError);
				else {
					setError(void 0);
					setItems(items.map((choice, i) => i === active ? toggle(choice) : choice));
				}
			}
		} else if (key.name === shortcuts.all) {
			const selectAll = items.some((choice) => isSelectable$2(choice) && !choice.checked);
			setItems(items.map(check(selectAll)));
		} else if (key.name === shortcuts.invert) setItems(items.map(toggle));
		else if (isNumberKey(key)) {
			const selectedIndex = Number(key.name) - 1;
			let selectableIndex = -1;
			const position = items.findIndex((item) => {
				if (Separator.isSeparator(item)) return false;
				selectableIndex++;
				return selectableIndex === selectedIndex;
			});
			const selectedItem = items[position];
			if (selectedItem && isSelectable$2(selectedItem)) {
				setActive(position);
				setItems(items.map((choice, i) => i === position ? toggle(choice) : choice));
			}
		}
	});
	const message = theme.style.message(config.message, status);
	let description;
	const page = usePagination({
		items,
		active,
		renderItem({ item, isActive }) {
			if (Separator.isSeparator(item)) return ` ${item.separator}`;
			const cursor = isActive ? theme.icon.cursor : " ";
			if (item.disabled) {
				const disabledLabel = typeof item.disabled === "string" ? item.disabled : "(disabled)";
				const checkbox = item.checked ? theme.icon.disabledChecked : theme.icon.disabledUnchecked;
				return theme.style.disabled(`${cursor}${checkbox} ${item.name} ${disabledLabel}`);
			}
			if (isActive) description = item.description;
			const checkbox = item.checked ? theme.icon.checked : theme.icon.unchecked;
			const name = item.checked ? item.checkedName : item.name;
			return (isActive ? theme.style.highlight : (x) => x)(`${cursor}${checkbox} ${name}`);
		},
		pageSize,
		loop
	});
	if (status === "done") {
		const selection = items.filter(isChecked);
		return [
			prefix,
			message,
			theme.style.answer(theme.style.renderSelectedChoices(selection, items))
		].filter(Boolean).join(" ");
	}
	const keys = [["\u2191\u2193", "navigate"], ["space", "select"]];
	if (shortcuts.all) keys.push([shortcuts.all, "all"]);
	if (shortcuts.invert) keys.push([shortcuts.invert, "invert"]);
	keys.push(["\u23ce", "submit"]);
	const helpLine = theme.style.keysHelpTip(keys);
	return `${[
		[prefix, message].filter(Boolean).join(" "),
		page,
		" ",
		description ? theme.style.description(description) : "",
		errorMsg ? theme.style.error(errorMsg) : "",
		helpLine
	].filter(Boolean).join("\n").trimEnd()}${cursorHide}`;
});

// node_modules/@inquirer/editor/dist/index.js
const editorTheme = {
	validationFailureMode: "keep",
	style: {
		loadingMessage: () => "Validating...",
		waitingMessage: (enterKey) => `Press ${enterKey} to launch your preferred editor.`
	}
};
var dist_default$7 = createPrompt((config, done) => {
	const { waitForUserInput = true, file: { postfix = config.postfix ?? ".txt", ...fileProps } = {}, validate = () => true } = config;
	const theme = makeTheme(editorTheme, config.theme);
	const [status, setStatus] = useState("idle");
	const [value = "", setValue] = useState(config.default);
	const [errorMsg, setError] = useState();
	const prefix = usePrefix({
		status,
		theme
	});
	async function startEditor(rl) {
		rl.pause();
		try {
			const answer = await (void 0)(value, {
				postfix,
				...fileProps
			});
			rl.resume();
			setStatus("loading");
			const isValid = await validate(answer);
			if (isValid === true) {
				setError(void 0);
				setStatus("done");
				done(answer);
			} else {
				if (theme.validationFailureMode === "clear") setValue(config.default);
				else setValue(answer);
				setError(isValid || "You must provide a valid value");
				setStatus("idle");
			}
		} catch (error) {
			rl.resume();
			setError(String(error));
		}
	}
	useEffect((rl) => {
		if (!waitForUserInput) startEditor(rl);
	}, []);
	useKeypress((key, rl) => {
		if (status !== "idle") return;
		if (isEnterKey(key)) startEditor(rl);
	});
	const message = theme.style.message(config.message, status);
	let helpTip = "";
	if (status === "loading") helpTip = theme.style.help(theme.style.loadingMessage());
	else if (status === "idle") {
		const enterKey = theme.style.key("enter");
		helpTip = theme.style.help(theme.style.waitingMessage(enterKey));
	}
	let error = "";
	if (errorMsg) error = theme.style.error(errorMsg);
	return [[
		prefix,
		message,
		helpTip
	].filter(Boolean).join(" "), error];
});

// node_modules/@inquirer/confirm/dist/index.js
const confirmTheme = {
	keywords: {
		yes: "Yes",
		no: "No",
		error: ({ yes, no }) => `You must answer with "${yes}" or "${no}"`
	},
	style: { confirmDefault: (text) => {
		const first = text[0] ?? "";
		if (first.toLowerCase() === first.toUpperCase()) return (0, node_util.styleText)("cyan", text);
		return first.toUpperCase() + text.slice(1);
	} }
};
var dist_default$6 = createPrompt((config, done) => {
	const [status, setStatus] = useState("idle");
	const [value, setValue] = useState("");
	const [errorMsg, setError] = useState();
	const theme = makeTheme(confirmTheme, config.theme);
	const prefix = usePrefix({
		status,
		theme
	});
	const { yes, no } = theme.keywords;
	const yesHint = (yes[0] ?? "").toLowerCase();
	const noHint = (no[0] ?? "").toLowerCase();
	const hint = config.default === false ? `${yesHint}/${theme.style.confirmDefault(noHint)}` : `${theme.style.confirmDefault(yesHint)}/${noHint}`;
	function boolToString(value) {
		return value ? yes : no;
	}
	const { transformer = boolToString } = config;
	function getBooleanValue(value) {
		const v = value.trim().toLowerCase();
		if (v === "") return config.default !== false;
		if (yes.toLowerCase().startsWith(v)) return true;
		if (no.toLowerCase().startsWith(v)) return false;
		if ("yes".startsWith(v)) return true;
		if ("no".startsWith(v)) return false;
	}
	useKeypress((key, rl) => {
		if (status !== "idle") return;
		if (isEnterKey(key)) {
			const answer = getBooleanValue(value);
			if (answer === void 0) {
				rl.write(value);
				setError(theme.keywords.error({
					yes,
					no
				}));
				return;
			}
			setValue(transformer(answer));
			setStatus("done");
			done(answer);
		} else if (isTabKey(key)) {
			const answer = boolToString(!(getBooleanValue(value) ?? config.default !== false));
			rl.clearLine(0);
			rl.write(answer);
			setValue(answer);
		} else {
			setValue(rl.line);
			setError(void 0);
		}
	});
	let formattedValue = value;
	let defaultValue = "";
	if (status === "done") formattedValue = theme.style.answer(value);
	else defaultValue = ` ${theme.style.defaultAnswer(hint)}`;
	const message = theme.style.message(config.message, status);
	let error = "";
	if (errorMsg) error = theme.style.error(errorMsg);
	return [`${prefix} ${message}${defaultValue} ${formattedValue}`, error];
});

// node_modules/@inquirer/input/dist/index.js
const inputTheme = { validationFailureMode: "keep" };
var dist_default$5 = createPrompt((config, done) => {
	const { prefill = "tab" } = config;
	const theme = makeTheme(inputTheme, config.theme);
	const [status, setStatus] = useState("idle");
	const [defaultValue, setDefaultValue] = useState(String(config.default ?? ""));
	const [errorMsg, setError] = useState();
	const [value, setValue] = useState("");
	const prefix = usePrefix({
		status,
		theme
	});
	async function validate(value) {
		const { required, pattern, patternError = "Invalid input" } = config;
		if (required && !value) return "You must provide a value";
		if (pattern && !pattern.test(value)) return patternError;
		if (typeof config.validate === "function") return await config.validate(value) || "You must provide a valid value";
		return true;
	}
	useKeypress(async (key, rl) => {
		if (status !== "idle") return;
		if (isEnterKey(key)) {
			const answer = value || defaultValue;
			setStatus("loading");
			const isValid = await validate(answer);
			if (isValid === true) {
				setValue(answer);
				setStatus("done");
				done(answer);
			} else {
				if (theme.validationFailureMode === "clear") setValue("");
				else rl.write(value);
				setError(isValid);
				setStatus("idle");
			}
		} else if (isBackspaceKey(key) && !value) setDefaultValue("");
		else if (isTabKey(key) && !value) {
			setDefaultValue("");
			rl.clearLine(0);
			rl.write(defaultValue);
			setValue(defaultValue);
		} else {
			setValue(rl.line);
			setError(void 0);
		}
	});
	useEffect((rl) => {
		if (prefill === "editable" && defaultValue) {
			rl.write(defaultValue);
			setValue(defaultValue);
		}
	}, []);
	const message = theme.style.message(config.message, status);
	let formattedValue = value;
	if (typeof config.transformer === "function") formattedValue = config.transformer(value, { isFinal: status === "done" });
	else if (status === "done") formattedValue = theme.style.answer(value);
	let defaultStr;
	if (defaultValue && status !== "done" && !value) defaultStr = theme.style.defaultAnswer(defaultValue);
	let error = "";
	if (errorMsg) error = theme.style.error(errorMsg);
	return [[
		prefix,
		message,
		defaultStr,
		formattedValue
	].filter((v) => v !== void 0).join(" "), error];
});

// node_modules/@inquirer/number/dist/is-step-of.js
function toDecimal(value) {
	const [coefficient = "", exponent = "0"] = value.toString().toLowerCase().split("e");
	const [integer = "", fraction = ""] = coefficient.split(".");
	return {
		significand: BigInt(`${integer}${fraction}`),
		exponent: Number(exponent) - fraction.length
	};
}
function isStepOf(value, step, min) {
	if (!Number.isFinite(value) || !Number.isFinite(step) || step === 0) return false;
	const valueDecimal = toDecimal(value);
	const stepDecimal = toDecimal(step);
	const minDecimal = Number.isFinite(min) ? toDecimal(min) : void 0;
	const exponent = Math.min(valueDecimal.exponent, stepDecimal.exponent, minDecimal?.exponent ?? Infinity);
	const toInteger = (decimal) => decimal.significand * 10n ** BigInt(decimal.exponent - exponent);
	const valueInteger = toInteger(valueDecimal);
	const stepInteger = toInteger(stepDecimal);
	return (valueInteger - (minDecimal ? toInteger(minDecimal) : 0n)) % stepInteger === 0n;
}

// node_modules/@inquirer/number/dist/index.js
function validateNumber(value, { min, max, step }) {
	if (value == null || Number.isNaN(value)) return false;
	else if (value < min || value > max) return `Value must be between ${min} and ${max}`;
	else if (step !== "any" && !isStepOf(value, step, min)) return `Value must be a multiple of ${step}${Number.isFinite(min) ? ` starting from ${min}` : ""}`;
	return true;
}
var dist_default$4 = createPrompt((config, done) => {
	const { validate = () => true, min = -Infinity, max = Infinity, step = 1, required = false } = config;
	const theme = makeTheme(config.theme);
	const [status, setStatus] = useState("idle");
	const [value, setValue] = useState("");
	const validDefault = validateNumber(config.default, {
		min,
		max,
		step
	}) === true ? config.default?.toString() : void 0;
	const [defaultValue = "", setDefaultValue] = useState(validDefault);
	const [errorMsg, setError] = useState();
	const prefix = usePrefix({
		status,
		theme
	});
	useKeypress(async (key, rl) => {
		if (status !== "idle") return;
		if (isEnterKey(key)) {
			const input = value.trim() || defaultValue;
			const answer = input === "" ? void 0 : Number(input);
			setStatus("loading");
			let isValid = true;
			if (required || answer != null) isValid = validateNumber(answer, {
				min,
				max,
				step
			});
			if (isValid === true && answer != null) isValid = await validate(answer);
			if (isValid === true) {
				setValue(String(answer ?? ""));
				setStatus("done");
				done(answer);
			} else {
				rl.write(value);
				setError(isValid || "You must provide a valid numeric value");
				setStatus("idle");
			}
		} else if (isBackspaceKey(key) && !value) setDefaultValue(void 0);
		else if (isTabKey(key) && !value) {
			setDefaultValue(void 0);
			rl.clearLine(0);
			rl.write(defaultValue);
			setValue(defaultValue);
		} else {
			setValue(rl.line);
			setError(void 0);
		}
	});
	const message = theme.style.message(config.message, status);
	let formattedValue = value;
	if (status === "done") formattedValue = theme.style.answer(value);
	let defaultStr;
	if (defaultValue && status !== "done" && !value) defaultStr = theme.style.defaultAnswer(defaultValue);
	let error = "";
	if (errorMsg) error = theme.style.error(errorMsg);
	return [[
		prefix,
		message,
		defaultStr,
		formattedValue
	].filter((v) => v !== void 0).join(" "), error];
});

// node_modules/@inquirer/expand/dist/index.js
function normalizeChoices$3(choices) {
	return choices.map((choice) => {
		if (Separator.isSeparator(choice)) return choice;
		const name = "name" in choice ? choice.name : String(choice.value);
		return {
			value: "value" in choice ? choice.value : name,
			name,
			key: choice.key
		};
	});
}
const helpChoice = {
	key: "h",
	name: "Help, list all options",
	value: void 0
};
const expand = createPrompt((config, done) => {
	const { default: defaultKey = "h" } = config;
	const choices = useMemo(() => normalizeChoices$3(config.choices), [config.choices]);
	const [status, setStatus] = useState("idle");
	const [value, setValue] = useState("");
	const [expanded, setExpanded] = useState(config.expanded ?? false);
	const [errorMsg, setError] = useState();
	const theme = makeTheme(config.theme);
	const prefix = usePrefix({
		theme,
		status
	});
	useKeypress((event, rl) => {
		if (isEnterKey(event)) {
			const answer = (value.trim() || defaultKey).toLowerCase();
			if (answer === "h" && !expanded) setExpanded(true);
			else {
				const selectedChoice = choices.find((choice) => !Separator.isSeparator(choice) && choice.key === answer);
				if (selectedChoice) {
					setStatus("done");
					setValue(answer);
					done(selectedChoice.value);
				} else if (value === "") setError("Please input a value");
				else setError(`"${(0, node_util.styleText)("red", value)}" isn't an available option`);
			}
		} else {
			setValue(rl.line);
			setError(void 0);
		}
	});
	const message = theme.style.message(config.message, status);
	if (status === "done") {
		const selectedChoice = choices.find((choice) => !Separator.isSeparator(choice) && choice.key === value.toLowerCase());
		return `${prefix} ${message} ${theme.style.answer(selectedChoice.name)}`;
	}
	const allChoices = expanded ? choices : [...choices, helpChoice];
	let longChoices = "";
	let shortChoices = allChoices.map((choice) => {
		if (Separator.isSeparator(choice)) return "";
		if (choice.key === defaultKey) return choice.key.toUpperCase();
		return choice.key;
	}).join("");
	shortChoices = ` ${theme.style.defaultAnswer(shortChoices)}`;
	if (expanded) {
		shortChoices = "";
		longChoices = allChoices.map((choice) => {
			if (Separator.isSeparator(choice)) return ` ${choice.separator}`;
			const line = `  ${choice.key}) ${choice.name}`;
			if (choice.key === value.trim().toLowerCase()) return theme.style.highlight(line);
			return line;
		}).join("\n");
	}
	let helpTip = "";
	const currentOption = choices.find((choice) => !Separator.isSeparator(choice) && choice.key === value.trim().toLowerCase());
	if (currentOption) helpTip = `${(0, node_util.styleText)("cyan", ">>")} ${currentOption.name}`;
	let error = "";
	if (errorMsg) error = theme.style.error(errorMsg);
	return [`${prefix} ${message}${shortChoices} ${value}`, [
		longChoices,
		helpTip,
		error
	].filter(Boolean).join("\n")];
});

// node_modules/@inquirer/rawlist/dist/index.js
const numberRegex = /\d+/;
const rawlistTheme = { style: { description: (text) => (0, node_util.styleText)("cyan", text) } };
function isSelectableChoice(choice) {
	return choice != null && !Separator.isSeparator(choice);
}
function normalizeChoices$2(choices) {
	let index = 0;
	return choices.map((choice) => {
		if (Separator.isSeparator(choice)) return choice;
		index += 1;
		if (typeof choice !== "object" || choice === null || !("value" in choice)) {
			const name = String(choice);
			return {
				value: choice,
				name,
				short: name,
				key: String(index)
			};
		}
		const name = choice.name ?? String(choice.value);
		return {
			value: choice.value,
			name,
			short: choice.short ?? name,
			key: choice.key ?? String(index),
			description: choice.description
		};
	});
}
function getSelectedChoice(input, choices) {
	let selectedChoice;
	const selectableChoices = choices.filter(isSelectableChoice);
	const trimmedInput = input.trim();
	selectedChoice = selectableChoices.find((choice) => choice.key === input || choice.key === trimmedInput);
	if (!selectedChoice && numberRegex.test(input)) selectedChoice = selectableChoices[Number.parseInt(input, 10) - 1];
	return selectedChoice ? [selectedChoice, choices.indexOf(selectedChoice)] : [void 0, void 0];
}
var dist_default$3 = createPrompt((config, done) => {
	const { loop = true } = config;
	const choices = useMemo(() => normalizeChoices$2(config.choices), [config.choices]);
	const [status, setStatus] = useState("idle");
	const [value, setValue] = useState(() => {
		return (config.default == null ? void 0 : choices.find((choice) => isSelectableChoice(choice) && choice.value === config.default))?.key ?? "";
	});
	const [errorMsg, setError] = useState();
	const theme = makeTheme(rawlistTheme, config.theme);
	const { keybindings } = theme;
	const prefix = usePrefix({
		status,
		theme
	});
	const bounds = useMemo(() => {
		const first = choices.findIndex(isSelectableChoice);
		const last = choices.findLastIndex(isSelectableChoice);
		if (first === -1) throw new ValidationError("[select prompt] No selectable choices. All choices are disabled.");
		return {
			first,
			last
		};
	}, [choices]);
	useKeypress((key, rl) => {
		if (isEnterKey(key)) {
			const [selectedChoice] = getSelectedChoice(value, choices);
			if (isSelectableChoice(selectedChoice)) {
				setValue(selectedChoice.short);
				setStatus("done");
				done(selectedChoice.value);
			} else if (value === "") setError("Please input a value");
			else setError(`"${(0, node_util.styleText)("red", value)}" isn't an available option`);
		} else if (isUpKey(key, keybindings) || isDownKey(key, keybindings)) {
			rl.clearLine(0);
			const [selectedChoice, active] = getSelectedChoice(value, choices);
			if (!selectedChoice) {
				const firstChoice = isDownKey(key, keybindings) ? choices.find(isSelectableChoice) : choices.findLast(isSelectableChoice);
				setValue(firstChoice.key);
			} else if (loop || isUpKey(key, keybindings) && active !== bounds.first || isDownKey(key, keybindings) && active !== bounds.last) {
				const offset = isUpKey(key, keybindings) ? -1 : 1;
				let next = active;
				let nextChoice;
				do {
					next = (next + offset + choices.length) % choices.length;
					nextChoice = choices[next];
				} while (!isSelectableChoice(nextChoice));
				setValue(nextChoice.key);
			}
		} else {
			setValue(rl.line);
			setError(void 0);
		}
	});
	const message = theme.style.message(config.message, status);
	if (status === "done") return `${prefix} ${message} ${theme.style.answer(value)}`;
	const [selectedChoice] = getSelectedChoice(value, choices);
	const choicesStr = choices.map((choice) => {
		if (Separator.isSeparator(choice)) return ` ${choice.separator}`;
		const line = `  ${choice.key}) ${choice.name}`;
		if (selectedChoice && choice.key === selectedChoice.key) return theme.style.highlight(line);
		return line;
	}).join("\n");
	let error = "";
	if (errorMsg) error = theme.style.error(errorMsg);
	let description = "";
	if (!errorMsg && selectedChoice?.description) description = theme.style.description(selectedChoice.description);
	return [`${prefix} ${message} ${value}`, [
		choicesStr,
		error,
		description
	].filter(Boolean).join("\n")];
});

// node_modules/@inquirer/password/dist/index.js
const passwordTheme = { style: {
	maskedText: "[input is masked]",
	keysHelpTip: (keys) => keys.map(([key, action]) => `${(0, node_util.styleText)("bold", key)} ${(0, node_util.styleText)("dim", action)}`).join((0, node_util.styleText)("dim", " \u2022 "))
} };
var dist_default$2 = createPrompt((config, done) => {
	const { toggleMask = true, validate = () => true } = config;
	const theme = makeTheme(passwordTheme, config.theme);
	const [status, setStatus] = useState("idle");
	const [errorMsg, setError] = useState();
	const [value, setValue] = useState("");
	const [revealed, setRevealed] = useState(false);
	const prefix = usePrefix({
		status,
		theme
	});
	useKeypress(async (key, rl) => {
		if (status !== "idle") return;
		if (isEnterKey(key)) {
			const answer = value;
			setStatus("loading");
			const isValid = await validate(answer);
			if (isValid === true) {
				setValue(answer);
				setStatus("done");
				done(answer);
			} else {
				rl.write(value);
				setError(isValid || "You must provide a valid value");
				setStatus("idle");
			}
		} else if (toggleMask && key.ctrl && key.name === "t") setRevealed((prev) => !prev);
		else {
			setValue(rl.line);
			setError(void 0);
		}
	});
	const message = theme.style.message(config.message, status);
	const showPlaintext = toggleMask && revealed && status === "idle";
	let formattedValue = "";
	if (showPlaintext) formattedValue = value;
	else if (config.mask) formattedValue = (typeof config.mask === "string" ? config.mask : "*").repeat(value.length);
	else if (status !== "done") formattedValue = theme.style.help(theme.style.maskedText);
	if (status === "done") formattedValue = theme.style.answer(formattedValue);
	else if (!config.mask) formattedValue += cursorHide;
	return [[
		prefix,
		message,
		formattedValue
	].join(" "), [errorMsg ? theme.style.error(errorMsg) : "", toggleMask && status === "idle" ? theme.style.keysHelpTip([["ctrl+t", "toggle visibility"]]) : ""].filter(Boolean).join("\n")];
});

// node_modules/@inquirer/search/dist/index.js
const searchTheme = {
	icon: { cursor: figures.pointer },
	style: {
		disabled: (text) => (0, node_util.styleText)("dim", `- ${text}`),
		searchTerm: (text) => (0, node_util.styleText)("cyan", text),
		description: (text) => (0, node_util.styleText)("cyan", text),
		keysHelpTip: (keys) => keys.map(([key, action]) => `${(0, node_util.styleText)("bold", key)} ${(0, node_util.styleText)("dim", action)}`).join((0, node_util.styleText)("dim", " \u2022 "))
	}
};
function isSelectable$1(item) {
	return !Separator.isSeparator(item) && !item.disabled;
}
function normalizeChoices$1(choices) {
	return choices.map((choice) => {
		if (Separator.isSeparator(choice)) return choice;
		if (typeof choice !== "object" || choice === null || !("value" in choice)) {
			const name = String(choice);
			return {
				value: choice,
				name,
				short: name,
				disabled: false
			};
		}
		const name = choice.name ?? String(choice.value);
		const normalizedChoice = {
			value: choice.value,
			name,
			short: choice.short ?? name,
			disabled: choice.disabled ?? false
		};
		if (choice.description) normalizedChoice.description = choice.description;
		return normalizedChoice;
	});
}
var dist_default$1 = createPrompt((config, done) => {
	const { pageSize = 7, validate = () => true } = config;
	const theme = makeTheme(searchTheme, config.theme);
	const [status, setStatus] = useState("loading");
	const [searchTerm, setSearchTerm] = useState(config.initialValue ?? "");
	const [searchResults, setSearchResults] = useState([]);
	const [searchError, setSearchError] = useState();
	const defaultApplied = useRef(false);
	const prefix = usePrefix({
		status,
		theme
	});
	const bounds = useMemo(() => {
		return {
			first: searchResults.findIndex(isSelectable$1),
			last: searchResults.findLastIndex(isSelectable$1)
		};
	}, [searchResults]);
	const [active = bounds.first, setActive] = useState();
	useEffect((rl) => {
		if (config.initialValue) rl.write(config.initialValue);
	}, []);
	useEffect(() => {
		const controller = new AbortController();
		setStatus("loading");
		setSearchError(void 0);
		const fetchResults = async () => {
			try {
				const results = await config.source(searchTerm || void 0, { signal: controller.signal });
				if (!controller.signal.aborted) {
					const normalized = normalizeChoices$1(results);
					let initialActive;
					if (!defaultApplied.current && "default" in config) {
						const defaultIndex = normalized.findIndex((item) => isSelectable$1(item) && item.value === config.default);
						initialActive = defaultIndex === -1 ? void 0 : defaultIndex;
						defaultApplied.current = true;
					}
					setActive(initialActive);
					setSearchError(void 0);
					setSearchResults(normalized);
					setStatus("idle");
				}
			} catch (error) {
				if (!controller.signal.aborted && error instanceof Error) setSearchError(error.message);
			}
		};
		fetchResults();
		return () => {
			controller.abort();
		};
	}, [searchTerm]);
	const selectedChoice = searchResults[active];
	useKeypress(async (key, rl) => {
		if (isEnterKey(key)) {
			if (selectedChoice && status === "idle") {
				setStatus("loading");
				const isValid = await validate(selectedChoice.value);
				setStatus("idle");
				if (isValid === true) {
					setStatus("done");
					done(selectedChoice.value);
				} else if (selectedChoice.name === searchTerm) setSearchError(isValid || "You must provide a valid value");
				else {
					rl.write(selectedChoice.name);
					setSearchTerm(selectedChoice.name);
				}
			} else rl.write(searchTerm);
		} else if (isTabKey(key) && selectedChoice) {
			rl.clearLine(0);
			rl.write(selectedChoice.name);
			setSearchTerm(selectedChoice.name);
		} else if (status !== "loading" && (isUpKey(key) || isDownKey(key))) {
			rl.clearLine(0);
			if (isUpKey(key) && active !== bounds.first || isDownKey(key) && active !== bounds.last) {
				const offset = isUpKey(key) ? -1 : 1;
				let next = active;
				do
					next = (next + offset + searchResults.length) % searchResults.length;
				while (!isSelectable$1(searchResults[next]));
				setActive(next);
			}
		} else setSearchTerm(rl.line);
	});
	const message = theme.style.message(config.message, status);
	const helpLine = theme.style.keysHelpTip([["\u2191\u2193", "navigate"], ["\u23ce", "select"]]);
	const page = usePagination({
		items: searchResults,
		active,
		renderItem({ item, isActive }) {
			if (Separator.isSeparator(item)) return ` ${item.separator}`;
			if (item.disabled) {
				const disabledLabel = typeof item.disabled === "string" ? item.disabled : "(disabled)";
				return theme.style.disabled(`${item.name} ${disabledLabel}`);
			}
			return (isActive ? theme.style.highlight : (x) => x)(`${isActive ? theme.icon.cursor : ` `} ${item.name}`);
		},
		pageSize,
		loop: false
	});
	let error;
	if (searchError) error = theme.style.error(searchError);
	else if (searchResults.length === 0 && searchTerm !== "" && status === "idle") error = theme.style.error("No results found");
	let searchStr;
	if (status === "done" && selectedChoice) return [
		prefix,
		message,
		theme.style.answer(selectedChoice.short)
	].filter(Boolean).join(" ").trimEnd();
	else searchStr = theme.style.searchTerm(searchTerm);
	const description = selectedChoice?.description;
	return [[
		prefix,
		message,
		searchStr
	].filter(Boolean).join(" ").trimEnd(), [
		error ?? page,
		" ",
		description ? theme.style.description(description) : "",
		helpLine
	].filter(Boolean).join("\n").trimEnd()];
});

// node_modules/@inquirer/select/dist/index.js
const selectTheme = {
	icon: { cursor: figures.pointer },
	style: {
		disabled: (text) => (0, node_util.styleText)("dim", text),
		description: (text) => (0, node_util.styleText)("cyan", text),
		keysHelpTip: (keys) => keys.map(([key, action]) => `${(0, node_util.styleText)("bold", key)} ${(0, node_util.styleText)("dim", action)}`).join((0, node_util.styleText)("dim", " \u2022 "))
	},
	i18n: { disabledError: "This option is disabled and cannot be selected." },
	indexMode: "hidden"
};
function isSelectable(item) {
	return !Separator.isSeparator(item) && !item.disabled;
}
function isNavigable(item) {
	return !Separator.isSeparator(item);
}
function normalizeChoices(choices) {
	return choices.map((choice) => {
		if (Separator.isSeparator(choice)) return choice;
		if (typeof choice !== "object" || choice === null || !("value" in choice)) {
			const name = String(choice);
			return {
				value: choice,
				name,
				short: name,
				disabled: false
			};
		}
		const name = choice.name ?? String(choice.value);
		const normalizedChoice = {
			value: choice.value,
			name,
			short: choice.short ?? name,
			disabled: choice.disabled ?? false
		};
		if (choice.description) normalizedChoice.description = choice.description;
		return normalizedChoice;
	});
}
var dist_default = createPrompt((config, done) => {
	const { loop = true, pageSize = 7 } = config;
	const theme = makeTheme(selectTheme, config.theme);
	const { keybindings } = theme;
	const [status, setStatus] = useState("idle");
	const prefix = usePrefix({
		status,
		theme
	});
	const searchTimeoutRef = useRef();
	const searchEnabled = !keybindings.includes("vim");
	const items = useMemo(() => normalizeChoices(config.choices), [config.choices]);
	const bounds = useMemo(() => {
		const first = items.findIndex(isNavigable);
		const last = items.findLastIndex(isNavigable);
		if (first === -1) throw new ValidationError("[select prompt] No selectable choices. All choices are disabled.");
		return {
			first,
			last
		};
	}, [items]);
	const defaultItemIndex = useMemo(() => {
		if (!("default" in config)) return -1;
		return items.findIndex((item) => isSelectable(item) && item.value === config.default);
	}, [config.default, items]);
	const [active, setActive] = useState(defaultItemIndex === -1 ? bounds.first : defaultItemIndex);
	const selectedChoice = items[active];
	if (selectedChoice == null || Separator.isSeparator(selectedChoice)) throw new Error("Active index does not point to a choice");
	const [errorMsg, setError] = useState();
	useKeypress((key, rl) => {
		clearTimeout(searchTimeoutRef.current);
		if (errorMsg) setError(void 0);
		if (isEnterKey(key)) {
			if (selectedChoice.disabled) setError(theme.i18n.disabledError);
			else {
				setStatus("done");
				done(selectedChoice.value);
			}
		} else if (isUpKey(key, keybindings) || isDownKey(key, keybindings)) {
			rl.clearLine(0);
			if (loop || isUpKey(key, keybindings) && active !== bounds.first || isDownKey(key, keybindings) && active !== bounds.last) {
				const offset = isUpKey(key, keybindings) ? -1 : 1;
				let next = active;
				do
					next = (next + offset + items.length) % items.length;
				while (!isNavigable(items[next]));
				setActive(next);
			}
		} else if (isNumberKey(key) && !Number.isNaN(Number(rl.line))) {
			const selectedIndex = Number(rl.line) - 1;
			let selectableIndex = -1;
			const position = items.findIndex((item) => {
				if (Separator.isSeparator(item)) return false;
				selectableIndex++;
				return selectableIndex === selectedIndex;
			});
			const item = items[position];
			if (item != null && isSelectable(item)) setActive(position);
			searchTimeoutRef.current = setTimeout(() => {
				rl.clearLine(0);
			}, 700);
		} else if (isBackspaceKey(key)) rl.clearLine(0);
		else if (searchEnabled) {
			const searchTerm = rl.line.toLowerCase();
			const matchIndex = items.findIndex((item) => {
				if (Separator.isSeparator(item) || !isSelectable(item)) return false;
				return item.name.toLowerCase().startsWith(searchTerm);
			});
			if (matchIndex !== -1) setActive(matchIndex);
			searchTimeoutRef.current = setTimeout(() => {
				rl.clearLine(0);
			}, 700);
		}
	});
	useEffect(() => () => {
		clearTimeout(searchTimeoutRef.current);
	}, []);
	const message = theme.style.message(config.message, status);
	const helpLine = theme.style.keysHelpTip([["\u2191\u2193", "navigate"], ["\u23ce", "select"]]);
	let separatorCount = 0;
	const page = usePagination({
		items,
		active,
		renderItem({ item, isActive, index }) {
			if (Separator.isSeparator(item)) {
				separatorCount++;
				return ` ${item.separator}`;
			}
			const cursor = isActive ? theme.icon.cursor : " ";
			const indexLabel = theme.indexMode === "number" ? `${index + 1 - separatorCount}. ` : "";
			if (item.disabled) {
				const disabledLabel = typeof item.disabled === "string" ? item.disabled : "(disabled)";
				const disabledCursor = isActive ? theme.icon.cursor : "-";
				return theme.style.disabled(`${disabledCursor} ${indexLabel}${item.name} ${disabledLabel}`);
			}
			return (isActive ? theme.style.highlight : (x) => x)(`${cursor} ${indexLabel}${item.name}`);
		},
		pageSize,
		loop
	});
	if (status === "done") return [
		prefix,
		message,
		theme.style.answer(selectedChoice.short)
	].filter(Boolean).join(" ");
	const { description } = selectedChoice;
	return `${[
		[prefix, message].filter(Boolean).join(" "),
		page,
		" ",
		description ? theme.style.description(description) : "",
		errorMsg ? theme.style.error(errorMsg) : "",
		helpLine
	].filter(Boolean).join("\n").trimEnd()}${cursorHide}`;
});

// node_modules/run-async/index.js
var require_run_async = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function isPromise(obj) {
		return !!obj && (typeof obj === "object" || typeof obj === "function") && typeof obj.then === "function";
	}
	/**
	* Return a function that will run a function asynchronously or synchronously
	*
	* example:
	* runAsync(wrappedFunction, callback)(...args);
	*
	* @param   {Function} func  Function to run
	* @param   {Function} [cb]    Callback function passed the `func` returned value
	* @param   {string} [proxyProperty] `this` property to be used for the callback factory
	* @return  {Function(arguments)} Arguments to pass to `func`. This function will in turn
	*                                return a Promise (Node >= 0.12) or call the callbacks.
	*/
	var runAsync = module.exports = function(func, cb, proxyProperty = "async") {
		if (typeof cb === "string") {
			proxyProperty = cb;
			cb = void 0;
		}
		cb = cb || function() {};
		return function() {
			var args = arguments;
			var originalThis = this;
			var promise = new Promise(function(resolve, reject) {
				var resolved = false;
				const wrappedResolve = function(value) {
					if (resolved) console.warn("Run-async promise already resolved.");
					resolved = true;
					resolve(value);
				};
				var rejected = false;
				const wrappedReject = function(value) {
					if (rejected) console.warn("Run-async promise already rejected.");
					rejected = true;
					reject(value);
				};
				var usingCallback = false;
				var callbackConflict = false;
				var contextEnded = false;
				var doneFactory = function() {
					if (contextEnded) {
						console.warn("Run-async async() called outside a valid run-async context, callback will be ignored.");
						return function() {};
					}
					if (callbackConflict) console.warn("Run-async wrapped function (async) returned a promise.\nCalls to async() callback can have unexpected results.");
					usingCallback = true;
					return function(err, value) {
						if (err) wrappedReject(err);
						else wrappedResolve(value);
					};
				};
				var _this;
				if (originalThis && proxyProperty && Proxy) _this = new Proxy(originalThis, { get(_target, prop) {
					if (prop === proxyProperty) {
						if (prop in _target) console.warn(`${proxyProperty} property is been shadowed by run-sync`);
						return doneFactory;
					}
					return Reflect.get(...arguments);
				} });
				else _this = { [proxyProperty]: doneFactory };
				var answer = func.apply(_this, Array.prototype.slice.call(args));
				if (usingCallback) {
					if (isPromise(answer)) console.warn("Run-async wrapped function (sync) returned a promise but async() callback must be executed to resolve.");
				} else if (isPromise(answer)) {
					callbackConflict = true;
					answer.then(wrappedResolve, wrappedReject);
				} else wrappedResolve(answer);
				contextEnded = true;
			});
			promise.then(cb.bind(null, null), cb);
			return promise;
		};
	};
	runAsync.cb = function(func, cb) {
		return runAsync(function() {
			var args = Array.prototype.slice.call(arguments);
			if (args.length === func.length - 1) args.push(this.async());
			return func.apply(this, args);
		}, cb);
	};
}));

// node_modules/inquirer/dist/utils/observable.js
var import_run_async = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_run_async(), 1);
function getObservableSymbol() {
	const symbolConstructor = Symbol;
	return typeof symbolConstructor.observable === "symbol" ? symbolConstructor.observable : "@@observable";
}
function normalizeObserver(observerOrNext, error, complete) {
	if (typeof observerOrNext === "function") return {
		next: observerOrNext,
		...error ? { error } : {},
		...complete ? { complete } : {}
	};
	return observerOrNext ?? {};
}
function reportObserverError(error) {
	queueMicrotask(() => {
		throw error;
	});
}
function callObserver(callback) {
	try {
		callback();
	} catch (error) {
		reportObserverError(error);
	}
}
function createClosedSubscription() {
	return {
		closed: true,
		unsubscribe() {}
	};
}
function toError(error) {
	return error instanceof Error ? error : new Error(String(error));
}
function runTeardown(teardown) {
	if (typeof teardown === "function") teardown();
	else teardown?.unsubscribe();
}
var ObservableImpl = class {
	"@@observable" = () => this;
	subscribeFn;
	constructor(subscribeFn) {
		this.subscribeFn = subscribeFn;
		Object.defineProperty(this, getObservableSymbol(), {
			configurable: true,
			value: () => this
		});
	}
	subscribe(observerOrNext, error, complete) {
		const observer = normalizeObserver(observerOrNext, error, complete);
		let closed = false;
		let teardown;
		let teardownReady = false;
		const subscription = {
			get closed() {
				return closed;
			},
			unsubscribe() {
				if (closed) return;
				closed = true;
				if (teardownReady) runTeardown(teardown);
			}
		};
		const safeObserver = {
			next(value) {
				if (!closed) callObserver(() => observer.next?.(value));
			},
			error(error) {
				if (closed) return;
				closed = true;
				if (observer.error) callObserver(() => observer.error?.(error));
				else reportObserverError(error);
				if (teardownReady) runTeardown(teardown);
			},
			complete() {
				if (closed) return;
				closed = true;
				callObserver(() => observer.complete?.());
				if (teardownReady) runTeardown(teardown);
			}
		};
		try {
			teardown = this.subscribeFn(safeObserver);
			teardownReady = true;
			if (subscription.closed) runTeardown(teardown);
		} catch (error) {
			safeObserver.error?.(error);
		}
		return subscription;
	}
	[Symbol.asyncIterator]() {
		return observableToAsyncIterable(this)[Symbol.asyncIterator]();
	}
};
const EMPTY = new ObservableImpl((observer) => {
	observer.complete?.();
	return createClosedSubscription();
});
function createObservableController() {
	const observers = /* @__PURE__ */ new Set();
	let completed = false;
	let errored = false;
	let thrownError;
	return {
		observable: new ObservableImpl((observer) => {
			if (errored) {
				observer.error?.(thrownError);
				return createClosedSubscription();
			}
			if (completed) {
				observer.complete?.();
				return createClosedSubscription();
			}
			const entry = {
				observer,
				subscription: {
					closed: false,
					unsubscribe() {
						entry.subscription.closed = true;
						observers.delete(entry);
					}
				}
			};
			observers.add(entry);
			return entry.subscription;
		}),
		next(value) {
			if (completed || errored) return;
			for (const { observer, subscription } of observers) if (!subscription.closed) callObserver(() => observer.next?.(value));
		},
		error(error) {
			if (completed || errored) return;
			errored = true;
			thrownError = error;
			for (const { observer, subscription } of observers) {
				subscription.closed = true;
				callObserver(() => observer.error?.(error));
			}
			observers.clear();
		},
		complete() {
			if (completed || errored) return;
			completed = true;
			for (const { observer, subscription } of observers) {
				subscription.closed = true;
				callObserver(() => observer.complete?.());
			}
			observers.clear();
		}
	};
}
function isObservableLike(value) {
	return (typeof value === "object" || typeof value === "function") && value != null && "subscribe" in value && typeof value.subscribe === "function";
}
function observableToAsyncIterable(source) {
	return { [Symbol.asyncIterator]() {
		const values = [];
		const pending = [];
		let completed = false;
		let errored = false;
		let thrownError;
		let subscription;
		const resolvePending = (result) => {
			while (pending.length > 0) pending.shift()?.resolve(result);
		};
		const rejectPending = (error) => {
			while (pending.length > 0) pending.shift()?.reject(error);
		};
		const iterator = {
			next() {
				const item = values.shift();
				if (item) return Promise.resolve({
					done: false,
					value: item.value
				});
				if (errored) return Promise.reject(thrownError ?? /* @__PURE__ */ new Error("Observable source failed"));
				if (completed) return Promise.resolve({
					done: true,
					value: void 0
				});
				return new Promise((resolve, reject) => {
					pending.push({
						resolve,
						reject
					});
				});
			},
			return() {
				completed = true;
				values.length = 0;
				subscription?.unsubscribe();
				resolvePending({
					done: true,
					value: void 0
				});
				return Promise.resolve({
					done: true,
					value: void 0
				});
			}
		};
		try {
			subscription = source.subscribe({
				next(value) {
					if (completed || errored) return;
					const pendingIterator = pending.shift();
					if (pendingIterator) {
						pendingIterator.resolve({
							done: false,
							value
						});
						return;
					}
					values.push({ value });
				},
				error(error) {
					if (completed || errored) return;
					values.length = 0;
					errored = true;
					thrownError = toError(error);
					rejectPending(thrownError);
					subscription?.unsubscribe();
				},
				complete() {
					if (completed || errored) return;
					completed = true;
					resolvePending({
						done: true,
						value: void 0
					});
				}
			});
		} catch (error) {
			values.length = 0;
			errored = true;
			thrownError = toError(error);
			rejectPending(thrownError);
		}
		return iterator;
	} };
}

// node_modules/inquirer/dist/ui/prompt.js
const _ = {
	set: (obj, path = "", value) => {
		let pointer = obj;
		path.split(".").forEach((key, index, arr) => {
			if (key === "__proto__" || key === "constructor") return;
			if (index === arr.length - 1) pointer[key] = value;
			else if (!(key in pointer) || typeof pointer[key] !== "object") pointer[key] = {};
			pointer = pointer[key];
		});
	},
	get: (obj, path = "", defaultValue) => {
		const travel = (regexp) => String.prototype.split.call(path, regexp).filter(Boolean).reduce((res, key) => res == null ? res : res[key], obj);
		const result = travel(/[,[\]]+?/) || travel(/[,.[\]]+?/);
		return result === void 0 || result === obj ? defaultValue : result;
	}
};
/**
* Resolve a question property value if it is passed as a function.
* This method will overwrite the property on the question object with the received value.
*/
async function fetchAsyncQuestionProperty(question, prop, answers) {
	const propGetter = question[prop];
	if (typeof propGetter === "function") return (0, import_run_async.default)(propGetter)(answers);
	return propGetter;
}
var UnknownPromptTypeError = class extends Error {
	name = "UnknownPromptTypeError";
	constructor(type, prompts) {
		const availableTypes = Object.keys(prompts).toSorted().join(", ");
		super(`Prompt type "${type}" is not registered. Available prompt types: ${availableTypes}`);
	}
};
var TTYError = class extends Error {
	name = "TTYError";
	isTtyError = true;
};
function setupReadlineOptions(opt) {
	opt.skipTTYChecks = opt.skipTTYChecks === void 0 ? true : opt.skipTTYChecks;
	const input = opt.input || process.stdin;
	if (!opt.skipTTYChecks && !input.isTTY) throw new TTYError("Prompts can not be meaningfully rendered in non-TTY environments");
	const ms = new import_lib.default();
	ms.pipe(opt.output || process.stdout);
	const output = ms;
	return {
		terminal: true,
		...opt,
		input,
		output
	};
}
function isQuestionArray(questions) {
	return Array.isArray(questions);
}
function isQuestionMap(questions) {
	return Object.values(questions).every((maybeQuestion) => typeof maybeQuestion === "object" && !Array.isArray(maybeQuestion) && maybeQuestion != null);
}
function isPromptConstructor(prompt) {
	return Boolean(prompt.prototype && "run" in prompt.prototype && typeof prompt.prototype.run === "function");
}
/**
* Base interface class other can inherits from
*/
var PromptsRunner = class {
	prompts;
	answers = {};
	process = EMPTY;
	abortController = new AbortController();
	opt;
	constructor(prompts, opt = {}) {
		this.opt = opt;
		this.prompts = prompts;
	}
	async run(questions, answers) {
		this.abortController = new AbortController();
		const processController = createObservableController();
		this.process = processController.observable;
		this.answers = typeof answers === "object" ? { ...answers } : {};
		try {
			for await (const question of this.getQuestions(questions)) if (await this.shouldRun(question)) {
				const answer = await this.fetchAnswer(question);
				_.set(this.answers, answer.name, answer.answer);
				processController.next(answer);
			}
			processController.complete();
			return this.answers;
		} catch (error) {
			processController.error(error);
			throw error;
		} finally {
			this.close();
		}
	}
	async *getQuestions(questions) {
		if (isQuestionArray(questions)) yield* questions;
		else if (isObservableLike(questions)) yield* observableToAsyncIterable(questions);
		else if (isQuestionMap(questions)) for (const [name, question] of Object.entries(questions)) yield Object.assign({}, question, { name });
		else yield questions;
	}
	prepareQuestion = async (question) => {
		const type = question.type ?? "input";
		if (!Object.hasOwn(this.prompts, type)) throw new UnknownPromptTypeError(type, this.prompts);
		const [message, defaultValue, resolvedChoices] = await Promise.all([
			fetchAsyncQuestionProperty(question, "message", this.answers),
			fetchAsyncQuestionProperty(question, "default", this.answers),
			fetchAsyncQuestionProperty(question, "choices", this.answers)
		]);
		let choices;
		if (Array.isArray(resolvedChoices)) choices = resolvedChoices.map((choice) => {
			const choiceObj = typeof choice !== "object" || choice == null ? {
				name: choice,
				value: choice
			} : {
				...choice,
				value: "value" in choice ? choice.value : "name" in choice ? choice.name : void 0
			};
			if ("value" in choiceObj && Array.isArray(defaultValue)) return {
				checked: defaultValue.includes(choiceObj.value),
				...choiceObj
			};
			return choiceObj;
		});
		const wrappedQuestion = Object.assign({}, question, {
			message,
			default: defaultValue,
			choices,
			type
		});
		if (question.validate) {
			const originalValidate = question.validate;
			wrappedQuestion.validate = (value) => {
				return originalValidate(value, this.answers);
			};
		}
		return wrappedQuestion;
	};
	fetchAnswer = async (rawQuestion) => {
		const question = await this.prepareQuestion(rawQuestion);
		const prompt = this.prompts[question.type];
		if (prompt == null) throw new Error(`Prompt for type ${question.type} not found`);
		let cleanupSignal;
		const promptFn = isPromptConstructor(prompt) ? (q, opt) => new Promise((resolve, reject) => {
			const { signal } = opt;
			if (signal.aborted) {
				reject(new AbortPromptError({ cause: signal.reason }));
				return;
			}
			const rl = node_readline.default.createInterface(setupReadlineOptions(opt));
			/**
			* Handle the ^C exit
			*/
			const onForceClose = () => {
				this.close();
				process.kill(process.pid, "SIGINT");
				console.log("");
			};
			const onClose = () => {
				process.removeListener("exit", onForceClose);
				rl.removeListener("SIGINT", onForceClose);
				rl.setPrompt("");
				rl.output.unmute();
				rl.output.write(cursorShow);
				node_readline.default.cursorTo(rl.output, 0);
				rl.output.end();
				rl.close();
			};
			process.on("exit", onForceClose);
			rl.on("SIGINT", onForceClose);
			const activePrompt = new prompt(q, rl, this.answers);
			const cleanup = () => {
				onClose();
				cleanupSignal?.();
			};
			const abort = () => {
				reject(new AbortPromptError({ cause: signal.reason }));
				cleanup();
			};
			signal.addEventListener("abort", abort);
			cleanupSignal = () => {
				signal.removeEventListener("abort", abort);
				cleanupSignal = void 0;
			};
			activePrompt.run().then(resolve, reject).finally(cleanup);
		}) : prompt;
		let cleanupModuleSignal;
		const { signal: moduleSignal } = this.opt;
		if (moduleSignal?.aborted) this.abortController.abort(moduleSignal.reason);
		else if (moduleSignal) {
			const abort = () => this.abortController.abort(moduleSignal.reason);
			moduleSignal.addEventListener("abort", abort);
			cleanupModuleSignal = () => {
				moduleSignal.removeEventListener("abort", abort);
			};
		}
		const { filter = (value) => value } = question;
		const { signal } = this.abortController;
		return promptFn(question, {
			...this.opt,
			signal
		}).then((answer) => ({
			name: question.name,
			answer: filter(answer, this.answers)
		})).finally(() => {
			cleanupSignal?.();
			cleanupModuleSignal?.();
		});
	};
	/**
	* Close the interface and cleanup listeners
	*/
	close = () => {
		this.abortController.abort();
	};
	shouldRun = async (question) => {
		if (question.askAnswered !== true && _.get(this.answers, question.name) !== void 0) return false;
		const { when } = question;
		if (typeof when === "function") {
			const shouldRun = await (0, import_run_async.default)(when)(this.answers);
			return Boolean(shouldRun);
		}
		return when !== false;
	};
};

// node_modules/inquirer/dist/index.js
/**
* Inquirer.js
* A collection of common interactive command line user interfaces.
*/
const builtInPrompts = {
	input: dist_default$5,
	select: dist_default,
	number: dist_default$4,
	confirm: dist_default$6,
	rawlist: dist_default$3,
	expand,
	checkbox: dist_default$8,
	password: dist_default$2,
	editor: dist_default$7,
	search: dist_default$1
};
/**
* Create a new self-contained prompt module.
*/
function createPromptModule(opt) {
	function promptModule(questions, answers) {
		const runner = new PromptsRunner(promptModule.prompts, opt);
		const promptPromise = runner.run(questions, answers);
		return Object.assign(promptPromise, { ui: runner });
	}
	promptModule.prompts = { ...builtInPrompts };
	/**
	* Register a prompt type
	*/
	promptModule.registerPrompt = function(name, prompt) {
		promptModule.prompts[name] = prompt;
		return this;
	};
	/**
	* Register the defaults provider prompts
	*/
	promptModule.restoreDefaultPrompts = function() {
		promptModule.prompts = { ...builtInPrompts };
	};
	return promptModule;
}
/**
* Public CLI helper interface
*/
const prompt = createPromptModule();
function registerPrompt(name, newPrompt) {
	prompt.registerPrompt(name, newPrompt);
}
function restoreDefaultPrompts() {
	prompt.restoreDefaultPrompts();
}
const inquirer = {
	prompt,
	ui: { Prompt: PromptsRunner },
	createPromptModule,
	registerPrompt,
	restoreDefaultPrompts,
	Separator
};

// src/interview/prompts.ts
/** So many rows of a list are shown at once. */
const PAGE = 12;
/** The signs of lists for a terminal that shows only ASCII. */
const ASCII = { icon: {
	cursor: ">",
	checked: "[x]",
	unchecked: "[ ]"
} };
/** Prompts at the terminal, rendered by inquirer; nothing else knows it. */
function terminalPrompter(input, options) {
	const theme = { prefix: options.unicode ? "\u203a" : ">" };
	const line = ({ message, commands }) => answered(async (prompt) => {
		const transformer = (text) => require_main.printable(text);
		const { text } = await prompt([{
			type: "input",
			name: "text",
			message,
			theme,
			transformer
		}]);
		const command = commands ? require_tell.commandOf(text) : void 0;
		return command ? { command } : { text };
	});
	const choose = ({ message, options: choices, several, initial, commands }) => answered(async (prompt) => {
		const rows = choices.map(({ value, label }) => ({
			value,
			name: label,
			checked: initial.includes(value)
		}));
		const shared = {
			name: "chosen",
			message,
			loop: false,
			pageSize: PAGE
		};
		const quiet = {
			...theme,
			...options.unicode ? {} : ASCII,
			style: { keysHelpTip: () => void 0 }
		};
		if (several) {
			const { chosen } = await prompt([{
				...shared,
				type: "checkbox",
				choices: rows,
				theme: quiet
			}]);
			return { chosen: chosen.map(String) };
		}
		const { chosen } = await prompt([{
			...shared,
			type: "select",
			choices: rows,
			default: initial[0],
			theme: quiet
		}]);
		return { chosen: [String(chosen)] };
	}, commands ? input : void 0);
	return {
		isTyped: options.lineMode,
		line,
		choose: options.lineMode ? (prompt) => chooseByLine(prompt, line, options.print) : choose
	};
}
/** Runs a prompt. A sign that is a command ends it, where keys are listened to. */
async function answered(run, input) {
	const aborter = new AbortController();
	let command;
	const stop = input?.onKey((key) => {
		command ??= require_tell.commandOf(key);
		if (command) aborter.abort();
	});
	try {
		return await run(inquirer.createPromptModule({ signal: aborter.signal }));
	} catch (error) {
		if (command) return { command };
		if (error instanceof Error && error.name === "ExitPromptError") throw new require_tell.Interrupted();
		throw error;
	} finally {
		stop?.();
	}
}
/** The options as numbered lines, and an answer by number or name. */
async function chooseByLine({ message, options, several, commands }, line, print) {
	print(options.map(({ label }, index) => `  ${String(index + 1).padStart(2)}  ${label}`));
	const reply = await line({
		message,
		commands
	});
	if (!("text" in reply) || reply.text.trim() === "") return reply;
	const chosen = (several ? reply.text.split(",") : [reply.text]).map((part) => {
		const wanted = part.trim().toLowerCase();
		return options.find(({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted) ?? (/^\d+$/.test(wanted) ? options[Number(wanted) - 1] : void 0);
	});
	return chosen.every((option) => option !== void 0) ? { chosen: chosen.map(({ value }) => value) } : reply;
}

exports.terminalPrompter = terminalPrompter;