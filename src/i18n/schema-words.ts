/** What a schema says to a person at one place: what stands there, what it may be, how it looks. */
export interface PlaceWords {
  readonly title?: string;
  readonly description?: string;
  /** How the allowed values are called, where there is a list of them. */
  readonly values?: { readonly [value: string]: string };
  /** Examples with words in them; figures, names and addresses need no translation. */
  readonly examples?: readonly unknown[];
}

/** The words of a schema by place: `delivery.providers[].name`; `*` stands for a key of the author's own. */
export interface SchemaWords {
  readonly [place: string]: PlaceWords;
}

type Schema = { readonly [keyword: string]: unknown };

/** The words that stand in a schema; its allowed values are called by themselves. */
export function wordsIn(schema: Schema): SchemaWords {
  const definitions = (schema['$defs'] ?? {}) as Definitions;
  const words: Record<string, PlaceWords> = {};
  eachPlace(schema, '', (node, place) => {
    const { title, description, examples } = node;
    const values = Array.isArray(node['enum']) ? node['enum'].map(String).filter(isWord) : [];
    const own = {
      ...(typeof title === 'string' && { title }),
      ...(typeof description === 'string' && { description }),
      ...(values.length > 0 && { values: Object.fromEntries(values.map((value) => [value, humanised(value)])) }),
      ...(Array.isArray(examples) && examples.some((each) => isWritten(each, node, definitions)) && { examples }),
    };
    if (Object.keys(own).length > 0) words[place] = { ...words[place], ...own };
  });
  return words;
}

/** The same schema in another language: titles, descriptions and examples in its words. */
export function translated(schema: Schema, words: SchemaWords): Schema {
  return mapPlaces(schema, '', (node, place) => {
    const { title, description, examples } = words[place] ?? {};
    return {
      ...node,
      ...(node['title'] !== undefined && title !== undefined && { title }),
      ...(node['description'] !== undefined && description !== undefined && { description }),
      ...(node['examples'] !== undefined && examples !== undefined && { examples }),
    };
  });
}

/**
 * The words of every place that a schema leads to, those of definitions at the places that refer to them:
 * what stands at the place itself goes before.
 */
export function placesOf(schema: Schema, words: SchemaWords): SchemaWords {
  const places: Record<string, PlaceWords> = { ...words };
  const definitions = (schema['$defs'] ?? {}) as { readonly [name: string]: Schema };
  const follow = (from: Schema, at: string): void => {
    eachPlace(from, at, ({ $ref }, place) => {
      if (typeof $ref !== 'string') return;
      const name = $ref.replace('#/$defs/', '');
      const definition = definitions[name];
      if (definition === undefined) return;
      eachPlace(definition, `$defs.${name}`, (_, defined) => {
        const here = place + defined.slice(`$defs.${name}`.length);
        if (words[defined]) places[here] = { ...words[defined], ...places[here] };
      });
      follow(definition, place);
    });
  };
  follow({ ...schema, $defs: undefined }, '');
  return places;
}

function below(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}

/** `mobile_first` is called mobile first. */
function humanised(value: string): string {
  return value.replaceAll('_', ' ');
}

/** A place of a plan is called by its titles, and needs no word of its own. */
function isWord(value: string): boolean {
  return !value.includes('.');
}

/** Whether something in an example is written in a language: what stands where a person writes, names and figures aside. */
function isWritten(example: unknown, schema: Schema, definitions: Definitions): boolean {
  const node = resolved(schema, definitions);
  if (typeof example === 'string') {
    const isWord = /^\p{Ll}[\p{Ll}-]{3,}$/u.test(example) && node['x-refers-to'] === undefined;
    return isProse(node) && (isWord || example.includes(' '));
  }
  if (Array.isArray(example))
    return example.some((item) => isWritten(item, (node['items'] ?? {}) as Schema, definitions));
  if (typeof example !== 'object' || example === null) return false;
  const properties = (node['properties'] ?? {}) as Definitions;
  return Object.entries(example).some(([key, value]) => isWritten(value, properties[key] ?? {}, definitions));
}

/** Whether a text may say anything. */
function isProse({ type, format, pattern, 'x-refers-to': target, enum: values }: Schema): boolean {
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  const mayBeText = target === undefined || String(target).endsWith('-or-text');
  return (
    isText && mayBeText && format === undefined && values === undefined && (pattern === '\\S' || Array.isArray(type))
  );
}

type Definitions = { readonly [name: string]: Schema };

function resolved({ $ref, ...own }: Schema, definitions: Definitions): Schema {
  const definition = typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')] : undefined;
  return definition === undefined ? own : { ...resolved(definition, definitions), ...own };
}

function eachPlace(schema: Schema, at: string, visit: (node: Schema, place: string) => void): void {
  mapPlaces(schema, at, (node, place) => {
    visit(node, place);
    return node;
  });
}

/** Applies `change` to each schema within a schema, with the place that it is about. */
function mapPlaces(schema: Schema, at: string, change: (node: Schema, place: string) => Schema): Schema {
  const node: Record<string, unknown> = { ...change(schema, at) };
  const within = (value: unknown, place: string): unknown =>
    typeof value === 'object' && value !== null ? mapPlaces(value as Schema, place, change) : value;
  const members = (value: unknown, place: (name: string) => string): Schema =>
    Object.fromEntries(Object.entries(value as Schema).map(([name, member]) => [name, within(member, place(name))]));
  if (node['$defs']) node['$defs'] = members(node['$defs'], (name) => `$defs.${name}`);
  // Remarks may stand everywhere, and are the same everywhere.
  if (node['properties'])
    node['properties'] = members(node['properties'], (name) => (name === 'notes' ? name : below(at, name)));
  if (node['items']) node['items'] = within(node['items'], `${at}[]`);
  if (node['additionalProperties']) node['additionalProperties'] = within(node['additionalProperties'], below(at, '*'));
  if (node['then']) node['then'] = within(node['then'], at);
  if (node['anyOf']) node['anyOf'] = (node['anyOf'] as Schema[]).map((member) => within(member, at));
  return node;
}
