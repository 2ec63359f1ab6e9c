const require_document = require("./document-hOW5ovaK.cjs");
const require_main = require("./main-dr5WOIxM.cjs");
const require_audit = require("./audit-D60lqGnh.cjs");
const require_markdown = require("./markdown-BxNMIW1i.cjs");
const require_table = require("./table-BuSUEyRc.cjs");

// src/portfolio/document.ts
/** So many gaps are shown; who wants to count has the JSON. */
const MOST_GAPS = 15;
/** Names what the templates need beside the view. */
function toPortfolioDocument(view) {
	return {
		...view,
		firstGaps: view.gaps.slice(0, 15),
		moreGaps: Math.max(0, view.gaps.length - 15)
	};
}

// src/portfolio/html.ts
/** The portfolio as one HTML file that loads and runs nothing, with the style sheet of the audit report. */
function renderPortfolioHtml({ portfolio, labels, ...texts }) {
	const document = toPortfolioDocument({
		...require_main.printable(texts),
		portfolio,
		labels
	});
	return require_document.fillTemplate("html/portfolio", {
		...document,
		style: require_document.style,
		styleHash: require_document.styleHash
	}, require_document.labelHelpers(labels));
}

// src/portfolio/json.ts
/** The portfolio as JSON, by schemas/portfolio.schema.json. */
function renderPortfolioJson({ language, tool, portfolio, areas, gaps }) {
	const titles = new Map(areas.map(({ id, title }) => [id, title]));
	const said = new Map(gaps.map((gap) => [gap.id, gap]));
	const { rows, areas: standings, gaps: common, ...sums } = portfolio;
	const data = {
		format: 1,
		kind: "portfolio",
		tool,
		language,
		...sums,
		audits: rows,
		areas: standings.map(({ area, ...standing }) => ({
			area,
			title: titles.get(area) ?? area,
			...standing
		})),
		gaps: common.map((gap) => {
			const { title, fix } = said.get(gap.check) ?? gap;
			return {
				...gap,
				title,
				fix
			};
		})
	};
	return `${require_audit.jsonText(data, 2)}\n`;
}

// src/portfolio/markdown.ts
/** The portfolio in GitHub Flavored Markdown, without HTML. */
function renderPortfolioMarkdown({ portfolio, labels, ...texts }) {
	const document = toPortfolioDocument({
		...require_main.printable(texts),
		portfolio,
		labels
	});
	return require_document.fillTemplate("markdown/portfolio", require_markdown.escapeTexts(document), require_document.labelHelpers(labels, require_markdown.escapeMarkdown)).replace(/\n{3,}/g, "\n\n");
}

// src/portfolio/portfolio.ts
/** Below this score an area is poor; reports colour it so. */
const POOR = 50;
/** Joins audits. Pure: the same audits give the same portfolio, in whatever order they come. */
function portfolioOf(digests) {
	const days = digests.map(({ today }) => today).sort();
	return {
		plans: digests.length,
		passed: digests.filter(({ passed }) => passed).length,
		from: days[0] ?? "",
		to: days.at(-1) ?? "",
		readiness: distributionOf(digests.flatMap(({ readiness }) => readiness ?? [])),
		coverage: {
			answered: sum(digests.map(({ coverage }) => coverage.answered)),
			applicable: sum(digests.map(({ coverage }) => coverage.applicable))
		},
		rows: digests.map(rowOf).sort(byReadiness),
		areas: areasOf(digests),
		gaps: gapsOf(digests)
	};
}
/** Spreads scores from 0 to 100. */
function distributionOf(scores) {
	const sorted = [...scores].sort((a, b) => a - b);
	return {
		plans: sorted.length,
		quartiles: sorted.length === 0 ? null : {
			minimum: quantile(sorted, 0),
			lower: quantile(sorted, .25),
			median: quantile(sorted, .5),
			upper: quantile(sorted, .75),
			maximum: quantile(sorted, 1)
		},
		histogram: Array.from({ length: 10 }, (_, ten) => ({
			from: ten * 10,
			to: ten === 9 ? 100 : ten * 10 + 9,
			plans: sorted.filter((score) => Math.min(9, Math.floor(score / 10)) === ten).length
		}))
	};
}
/** A quantile of sorted numbers, between two of them by its distance from each. */
function quantile(sorted, share) {
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? 0;
	return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}
/** Orders plans: what nobody knows, then the lowest readiness; equals by company and file. */
function byReadiness(a, b) {
	return (a.readiness ?? -1) - (b.readiness ?? -1) || inOrder(a.company, b.company) || inOrder(a.file, b.file);
}
/** By code units, so that the order is the same on every machine. */
function inOrder(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function rowOf({ file, company, profile, today, readiness, coverage, must, passed, areas }) {
	return {
		file,
		company,
		profile,
		today,
		readiness,
		coverage,
		lowest: areas.flatMap(({ area, score }) => score === null || score >= 100 ? [] : [{
			area,
			score
		}]).reduce((low, area) => low && low.score <= area.score ? low : area, null),
		must,
		passed,
		areas: areas.length
	};
}
function areasOf(digests) {
	return [...grouped(digests.flatMap(({ areas }) => areas), ({ area }) => area)].map(([area, list]) => areaStanding(area, list.flatMap(({ score }) => score ?? []))).sort((a, b) => (a.mean ?? Number.POSITIVE_INFINITY) - (b.mean ?? Number.POSITIVE_INFINITY) || inOrder(a.area, b.area));
}
function areaStanding(area, scores) {
	const isScored = scores.length > 0;
	return {
		area,
		plans: scores.length,
		mean: isScored ? sum(scores) / scores.length : null,
		lowest: isScored ? scores.reduce((a, b) => Math.min(a, b)) : null,
		below: scores.filter((score) => score < POOR).length
	};
}
function gapsOf(digests) {
	return [...grouped([...digests].sort((a, b) => inOrder(b.today, a.today) || byReadiness(a, b)).flatMap(({ checks: list }) => list), ({ check }) => check)].flatMap(([check, list]) => gapOf(check, list) ?? []).sort((a, b) => b.plans - a.plans || b.plans * b.points - a.plans * a.points || inOrder(a.check, b.check));
}
function gapOf(check, list) {
	const gaps = list.filter(({ outcome }) => outcome === "unmet" || outcome === "unanswered");
	const [first] = gaps;
	if (first === void 0) return void 0;
	return {
		check,
		area: first.area,
		plans: gaps.length,
		unanswered: gaps.filter(({ outcome }) => outcome === "unanswered").length,
		applicable: list.length,
		points: sum(gaps.map(({ points }) => points)) / gaps.length,
		title: first.title,
		fix: gaps.find(({ fix }) => fix !== "")?.fix ?? ""
	};
}
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

// src/portfolio/terminal.ts
/** The column of the company's name, which may be of any length. */
const COMPANY = 1;
/** The portfolio as text for a terminal, ending with a line break. */
function renderPortfolioTerminal({ portfolio, labels, ...texts }, look) {
	const view = {
		...require_main.printable(texts),
		portfolio,
		labels
	};
	const pen = require_audit.penOf(look);
	const text = `${[
		header(view, pen),
		histogram(view, pen),
		plans(view, pen),
		areas(view, pen),
		gaps(view, pen)
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
	return look.unicode ? text : require_main.plainSigns(text);
}
function header(view, pen) {
	const { report } = view.labels;
	const rows = [
		[report.readiness(), `${require_audit.colourOf(view.median.band, pen.ink)(view.median.text)} ${require_audit.bar(view.median, pen)}`],
		[report.range(), view.range],
		[report.quartiles(), view.quartiles],
		[report.coverage(), view.coverage],
		[report.verdicts(), view.verdicts]
	];
	return [
		...require_audit.wrap(pen.ink.bold(view.title), 0, pen),
		...require_audit.wrap(pen.ink.dim(view.subtitle), 0, pen),
		"",
		...require_audit.labelled(rows, 2, pen),
		...view.notices.flatMap((notice) => ["", ...require_audit.wrap(notice, 2, pen)])
	];
}
function histogram({ histogram: tens, labels: { report } }, pen) {
	const rows = tens.map((ten) => [ten.tens, `${require_audit.bar(ten, pen)} ${ten.text.padStart(3)}`]);
	return [
		require_audit.heading(report.distribution(), pen),
		...require_audit.wrap(pen.ink.dim(report["distribution-about"]()), 2, pen),
		...require_audit.columns(rows)
	];
}
function plans({ rows, labels: { report } }, pen) {
	const title = [require_audit.heading(report.plans(), pen), ...require_audit.wrap(pen.ink.dim(report["plans-about"]()), 2, pen)];
	if (pen.width < 70) return [...title, ...rows.flatMap((row) => planLines(row, report, pen))];
	const head = [
		`  ${report["plan-readiness"]()}`,
		report.plan(),
		report["lowest-area"](),
		report["must-short"](),
		report.verdict()
	];
	const cells = rows.map((row) => [
		`  ${require_audit.colourOf(row.readiness.band, pen.ink)(row.readiness.text.padStart(3))}`,
		row.company,
		row.lowest,
		String(row.must).padStart(4),
		verdictText(row, pen)
	]);
	const widths = require_table.fittedWidths(head, cells, COMPANY, pen.width);
	const table = rows.map((row, index) => ({
		cells: require_table.wrapped(cells[index] ?? [], COMPANY, widths),
		below: require_audit.wrap(pen.ink.dim([row.file, row.today].join(pen.dot)), widths[0] ?? 0, pen)
	}));
	return [...title, ...require_table.tableWithLines(head, table, widths)];
}
function planLines(row, report, pen) {
	const facts = [
		row.lowest,
		require_audit.withLabel(report.must(), row.must, report),
		row.today
	].join(pen.dot);
	const readiness = require_audit.colourOf(row.readiness.band, pen.ink)(row.readiness.text.padStart(3));
	return [...require_audit.wrap(`${readiness} ${row.company} ${pen.ink.dim(row.file)}`, 2, pen, 4), ...require_audit.wrap(`${verdictText(row, pen)} ${pen.ink.dim(facts)}`, 6, pen)];
}
function verdictText({ passed, verdict }, { ink }) {
	return passed ? ink.green(verdict) : ink.red(verdict);
}
function areas({ areas: list, labels: { report } }, pen) {
	const rows = list.map((area) => [
		area.title,
		`${require_audit.bar(area, pen)} ${require_audit.colourOf(area.band, pen.ink)(area.text.padStart(3))}`,
		pen.ink.dim(`${report.lowest()} ${area.lowest}`),
		pen.ink.dim(pen.width < 70 ? "" : require_audit.withLabel(report.below(), area.below, report))
	]);
	return [
		require_audit.heading(report.weakest(), pen),
		...require_audit.wrap(pen.ink.dim(report["weakest-about"]()), 2, pen),
		...require_audit.columns(rows)
	];
}
function gaps(view, pen) {
	const { report } = view.labels;
	const { firstGaps, moreGaps } = toPortfolioDocument(view);
	if (firstGaps.length === 0) return [require_audit.heading(report.gaps(), pen), `  ${report["no-gaps"]()}`];
	return [
		require_audit.heading(report.gaps(), pen),
		...require_audit.wrap(pen.ink.dim(report["gaps-about"]()), 2, pen),
		...firstGaps.flatMap((gap) => gapLines(gap, report, pen)),
		...moreGaps > 0 ? ["", ...require_audit.wrap(pen.ink.dim(report["more-gaps"]({ count: moreGaps })), 2, pen)] : []
	];
}
function gapLines(gap, report, pen) {
	const facts = [
		gap.id,
		gap.area,
		require_audit.withLabel(report["unmet-in"](), gap.plans, report),
		require_audit.withLabel(report["unanswered-in"](), gap.unanswered, report),
		require_audit.withLabel(report["mean-points"](), gap.points, report)
	];
	const rank = require_audit.pad(String(gap.rank), 2);
	return [
		"",
		...require_audit.wrap(`${rank} ${pen.ink.bold(gap.title)}`, 2, pen, 3),
		...require_audit.wrap(pen.ink.dim(facts.join(pen.dot)), 5, pen),
		...require_audit.wrap(gap.fix, 5, pen)
	];
}

// src/portfolio/to-view.ts
/** Puts a portfolio into words. Pure: the same portfolio and words give the same view. */
function toPortfolioView(portfolio, words, tool) {
	const { report } = words.portfolio;
	const { plans, passed, from, to, readiness, coverage } = portfolio;
	const { quartiles } = readiness;
	const none = words.interface.report.none();
	return {
		language: words.language,
		tool,
		portfolio,
		title: report.title({ plans }),
		subtitle: report.subtitle({
			from,
			to,
			same: from === to ? "yes" : "no"
		}),
		median: require_audit.scoreView(quartiles?.median ?? null, false, words),
		quartiles: quartiles ? report["quartiles-of"]({ ...quartiles }) : none,
		range: quartiles ? report["range-of"]({ ...quartiles }) : none,
		verdicts: report["verdicts-of"]({
			passed,
			plans
		}),
		coverage: words.interface.report["coverage-of"]({ ...coverage }),
		histogram: readiness.histogram.map((ten) => ({
			tens: report.tens({ ...ten }),
			plans: ten.plans,
			text: String(ten.plans),
			value: readiness.plans === 0 ? 0 : Math.round(100 * ten.plans / readiness.plans),
			band: require_audit.scoreView(ten.from, false, words).band
		})),
		rows: portfolio.rows.map((row, index) => rowView(row, index + 1, words)),
		areas: portfolio.areas.map((area) => areaView(area, portfolio, words)),
		gaps: portfolio.gaps.map((gap, index) => gapView(gap, index + 1, words)),
		notices: noticesOf(portfolio, words),
		made: words.interface.report["made-with"]({
			tool: tool.name,
			version: tool.version
		}),
		labels: {
			...words.interface,
			report: {
				...words.interface.report,
				...report
			}
		}
	};
}
function rowView(row, rank, words) {
	const { report } = words.portfolio;
	const { file, company, readiness, coverage, lowest, must, today, passed } = row;
	return {
		rank,
		file: fileText(file, words),
		company,
		readiness: require_audit.scoreView(readiness, false, words),
		coverage: report["of-plans"]({
			count: coverage.answered,
			plans: coverage.applicable
		}),
		lowest: lowest ? report["area-of"]({
			title: areaTitle(lowest.area, words),
			score: require_audit.scoreView(lowest.score, false, words).text
		}) : words.interface.report.none(),
		must,
		today: report.day({ date: today }),
		passed,
		verdict: passed ? report.passed() : report.failed()
	};
}
function areaView({ area, plans, mean, lowest, below }, all, words) {
	return {
		...require_audit.scoreView(mean, false, words),
		id: area,
		title: areaTitle(area, words),
		lowest: require_audit.scoreView(lowest, false, words).text,
		below: words.portfolio.report["of-plans"]({
			count: below,
			plans: Math.min(plans, all.plans)
		})
	};
}
/** A check that this version knows is told in the words of this report, whatever language its audits are in. */
function gapView(gap, rank, words) {
	const said = require_audit.wordsOf(gap.check, words);
	return {
		rank,
		id: gap.check,
		title: said?.title() ?? gap.title,
		fix: said?.fix() ?? gap.fix,
		area: areaTitle(gap.area, words),
		plans: words.portfolio.report["of-plans"]({
			count: gap.plans,
			plans: gap.applicable
		}),
		unanswered: gap.unanswered,
		points: require_audit.pointsText(gap.points, words)
	};
}
/** The areas' own names; another version's area goes by its id. */
function areaTitle(id, words) {
	return isArea(id) ? words.areas[id].title() : id;
}
function isArea(id) {
	return require_main.AREA_IDS.some((known) => known === id);
}
function noticesOf({ rows }, words) {
	const { report } = words.portfolio;
	const profiles = [...new Set(rows.flatMap(({ profile }) => profile ?? []))].sort();
	const most = Math.max(0, ...rows.map(({ areas }) => areas));
	const parts = rows.filter(({ areas }) => areas < most).map(({ file }) => fileText(file, words));
	return [...profiles.length > 1 ? [report.profiles({ profiles })] : [], ...parts.length > 0 ? [report.parts({
		count: parts.length,
		files: parts
	})] : []];
}
function fileText(file, { interface: { report } }) {
	return file === "-" ? report["standard-input"]() : file;
}

// src/portfolio/render.ts
/** Joins audits and renders them, in whatever order they come. */
function renderDigests(digests, format, { words, tool, look }) {
	const view = toPortfolioView(portfolioOf(digests), words, tool);
	switch (format) {
		case "json": return renderPortfolioJson(view);
		case "html": return renderPortfolioHtml(view);
		case "markdown": return renderPortfolioMarkdown(view);
		case "terminal": return renderPortfolioTerminal(view, look);
	}
}

exports.renderDigests = renderDigests;