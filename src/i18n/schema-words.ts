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
  const words: Record<string, PlaceWords> = {};
  eachPlace(schema, '', (node, place) => {
    const { title, description, examples } = node;
    const values = Array.isArray(node['enum']) ? node['enum'].map(String).filter(isWord) : [];
    const own = {
      ...(typeof title === 'string' && { title }),
      ...(typeof description === 'string' && { description }),
      ...(values.length > 0 && { values: Object.fromEntries(values.map((value) => [value, humanised(value)])) }),
      ...(Array.isArray(examples) && hasWords(examples) && { examples }),
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

/** The place that a JSON pointer into a schema is about: `#/properties/waivers/items` is about `waivers[]`. */
export function placeAt(pointer: string): string {
  let place = '';
  const steps = pointer.split('/').slice(1);
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] ?? '';
    if (step === '$defs') place = `$defs.${steps[++index] ?? ''}`;
    if (step === 'properties') place = below(place, steps[++index] ?? '');
    if (step === 'items') place += '[]';
    if (step === 'additionalProperties') place = below(place, '*');
  }
  return place;
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

/** Whether something in it is written in a language: texts of several words. */
export function hasWords(example: unknown): boolean {
  if (typeof example === 'string') return / /.test(example) && /\p{L}{3}/u.test(example);
  return typeof example === 'object' && example !== null && Object.values(example).some(hasWords);
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
