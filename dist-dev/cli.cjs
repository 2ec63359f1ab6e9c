Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_start = require("./chunks/start-itszKgPP.cjs");

// src/cli.ts
/**
* Runs the command line. The version and the page of help are told before anything else is loaded.
*
* @returns the exit code, as `main` in main.ts gives it
*/
async function main(argv, io) {
	const text = argv.length === 1 ? await page(argv[0], io) : void 0;
	if (text !== void 0) {
		io.stdout.write(text);
		await io.stdout.flush();
		return 0;
	}
	return (await Promise.resolve().then(() => require("./chunks/main-dr5WOIxM.cjs")).then((n) => n.main_exports)).main(argv, io);
}
/** What is shown without any work. */
async function page(option, io) {
	if (option === "--version" || option === "-V") return `${require_start.TOOL.version}\n`;
	return option === "--help" || option === "-h" ? (await Promise.resolve().then(() => require("./chunks/help-page-CI8BRJKm.cjs"))).helpPage(io) : void 0;
}

exports.main = main;
exports.processIo = require_start.processIo;
exports.replaceFile = require_start.replaceFile;