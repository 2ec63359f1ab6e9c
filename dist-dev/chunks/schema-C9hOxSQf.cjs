const require_strategy_plan_schema = require("./strategy-plan.schema-BEUWeV9x.cjs");
const require_start = require("./start-itszKgPP.cjs");

// src/i18n/schema-words.ts
/** The same schema in another language: titles, descriptions and examples in its words. */
function translated(schema, words) {
	return mapPlaces(schema, "", (node, place) => {
		const { title, description, examples } = words[place] ?? {};
		return {
			...node,
			...node["title"] !== void 0 && title !== void 0 && { title },
			...node["description"] !== void 0 && description !== void 0 && { description },
			...node["examples"] !== void 0 && examples !== void 0 && { examples }
		};
	});
}
function below(place, name) {
	return place === "" ? name : `${place}.${name}`;
}
/** Applies `change` to each schema within a schema, with the place that it is about. */
function mapPlaces(schema, at, change) {
	const node = { ...change(schema, at) };
	const within = (value, place) => typeof value === "object" && value !== null ? mapPlaces(value, place, change) : value;
	const members = (value, place) => Object.fromEntries(Object.entries(value).map(([name, member]) => [name, within(member, place(name))]));
	if (node["$defs"]) node["$defs"] = members(node["$defs"], (name) => `$defs.${name}`);
	if (node["properties"]) node["properties"] = members(node["properties"], (name) => name === "notes" ? name : below(at, name));
	if (node["items"]) node["items"] = within(node["items"], `${at}[]`);
	if (node["additionalProperties"]) node["additionalProperties"] = within(node["additionalProperties"], below(at, "*"));
	if (node["then"]) node["then"] = within(node["then"], at);
	if (node["anyOf"]) node["anyOf"] = node["anyOf"].map((member) => within(member, at));
	return node;
}

// src/commands/schema.ts
/** Prints the JSON Schema of the plan format; its titles, descriptions and examples teach in the language asked for. */
async function schema(language, io) {
	const told = language === "en" ? require_strategy_plan_schema.strategy_plan_schema_default : translated(require_strategy_plan_schema.strategy_plan_schema_default, (await require_start.loadPlaces(language)).plan);
	io.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
	return 0;
}

exports.schema = schema;