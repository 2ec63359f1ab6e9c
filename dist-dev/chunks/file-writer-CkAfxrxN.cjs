const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_crypto = require("node:crypto");

// src/file-writer.ts
/** Between tries, in ms, where another program has a file open for a moment: a virus scanner, an index, a backup. */
const PAUSES = [
	10,
	20,
	40,
	80,
	160,
	320,
	640
];
/**
* What is to be written goes into a draft beside the file, which then takes the file's place. No other library is used for it:
* write-file-atomic 7 takes what a full disk had room for as the whole, and its drafts do not tell whose they are.
*/
function fileWriter({ fs, isWindows, process, sleep, holdSignals }) {
	const host = digest(process.host);
	const live = /* @__PURE__ */ new Set();
	const leftIn = /* @__PURE__ */ new Map();
	/** The drafts that were in a folder when it was first written to: a folder of a thousand reports is read once. */
	function draftsIn(folder) {
		const known = leftIn.get(folder) ?? namesIn(folder).filter((name) => DRAFT.test(name));
		leftIn.set(folder, known);
		return known;
	}
	function namesIn(folder) {
		try {
			return fs.readdirSync(folder);
		} catch {
			return [];
		}
	}
	/** Removes what killed runs left of this very file: of this machine, and of processes that are no more. */
	function clearUp(file) {
		const folder = node_path.default.dirname(file);
		const target = digest(node_path.default.basename(file));
		for (const name of draftsIn(folder)) {
			const groups = DRAFT.exec(name)?.groups;
			const draft = node_path.default.join(folder, name);
			if (groups?.["target"] !== target || groups["host"] !== host || live.has(draft)) continue;
			const id = Number(groups["id"]);
			if (id === process.id || !process.isRunning(id)) remove(draft);
		}
	}
	function remove(draft) {
		try {
			fs.rmSync(draft, { force: true });
		} catch {}
	}
	function write(draft, content, before) {
		const mode = before && before.mode & 4095;
		const descriptor = fs.openSync(draft, "wx", mode ?? 438);
		try {
			fs.writeFileSync(descriptor, content);
			if (before) keepOwner(descriptor, before);
			if (mode !== void 0) fs.fchmodSync(descriptor, mode);
			fs.fsyncSync(descriptor);
		} finally {
			fs.closeSync(descriptor);
		}
	}
	/** Only root may give a file to somebody; whoever else replaces one becomes its owner. */
	function keepOwner(descriptor, { uid, gid }) {
		try {
			fs.fchownSync(descriptor, uid, gid);
		} catch {}
	}
	async function withDraft(file, content, before, use) {
		clearUp(file);
		const name = `${digest(node_path.default.basename(file))}-${host}-${process.id}-${(0, node_crypto.randomBytes)(4).toString("hex")}`;
		const draft = node_path.default.join(node_path.default.dirname(file), `.strategy-${name}.tmp`);
		const release = holdSignals(() => remove(draft));
		live.add(draft);
		try {
			write(draft, content, before);
			return await use(draft);
		} finally {
			remove(draft);
			live.delete(draft);
			await release();
		}
	}
	async function patiently(attempt) {
		for (const pause of PAUSES) {
			try {
				return attempt();
			} catch (error) {
				if (!isPassing(error, isWindows)) throw error;
			}
			await sleep(pause);
		}
		return attempt();
	}
	return {
		replace: async (file, content) => {
			const before = fs.statSync(file, { throwIfNoEntry: false });
			if (before && !before.isFile() && !before.isDirectory()) {
				fs.writeFileSync(file, content);
				return;
			}
			if (before) await patiently(() => fs.closeSync(fs.openSync(file, "r+")));
			await withDraft(file, content, before, (draft) => patiently(() => fs.renameSync(draft, file)));
		},
		create: (file, text) => withDraft(file, text, void 0, async (draft) => {
			try {
				try {
					fs.linkSync(draft, file);
				} catch (error) {
					if (codeOf(error) === "EEXIST") return false;
					fs.closeSync(fs.openSync(file, "wx"));
					await patiently(() => fs.renameSync(draft, file));
				}
				return true;
			} catch (error) {
				if (codeOf(error) === "EEXIST") return false;
				throw error;
			}
		})
	};
}
/** The name of a draft: whose it is, of which machine and process. */
const DRAFT = /^\.strategy-(?<target>[0-9a-f]{12})-(?<host>[0-9a-f]{12})-(?<id>\d+)-[0-9a-f]{8}\.tmp$/;
function digest(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}
/** Whether another program only has to let go of a file. Windows says the same of what is not permitted at all. */
function isPassing(error, isWindows) {
	const code = codeOf(error);
	return code === "EBUSY" || isWindows && (code === "EPERM" || code === "EACCES");
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}

exports.fileWriter = fileWriter;