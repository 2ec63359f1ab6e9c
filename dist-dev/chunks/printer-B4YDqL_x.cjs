const require_main = require("./main-dr5WOIxM.cjs");

// src/commands/printer.ts
/** Prints lines to an output, in the signs that it can show. */
function printer({ write, unicode }) {
	return (lines) => {
		const text = lines.map((line) => `${line}\n`).join("");
		write(unicode ? text : require_main.plainSigns(text));
	};
}

Object.defineProperty(exports, "printer", {
  enumerable: true,
  get: function () {
    return printer;
  }
});