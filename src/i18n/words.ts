import type { FixedWords } from '../generated/words/shape.js';
import type { AreaId, Arguments } from '../model.js';
import type { SchemaWords } from './schema-words.js';

/** A compiled message: arguments in, text out. */
export type Render = (args?: Arguments) => string;

/** What is said about one check. */
export interface CheckWords {
  /** What the plan shows when the check is met, as a short statement. */
  readonly title: Render;
  /** The question that the check puts to the plan. */
  readonly asks: Render;
  readonly why: Render;
  readonly fix: Render;
  /** When it earns everything, a part or nothing; with the check's `limits` as arguments. */
  readonly scored: Render;
  /** Why it does not apply, for a check that has a condition. */
  readonly 'not-applicable'?: Render;
  readonly problems?: { readonly [id: string]: Render };
  readonly notes?: { readonly [id: string]: Render };
}

export interface AreaWords {
  readonly title: Render;
  readonly about: Render;
  readonly checks: { readonly [name: string]: CheckWords };
}

/** Everything that is said in one language. */
export interface Words extends FixedWords {
  /** The code of the language, such as nl. */
  readonly language: string;
  /** Messages that checks of several areas share. */
  readonly shared: { readonly problems: { readonly [id: string]: Render } };
  readonly areas: { readonly [area in AreaId]: AreaWords };
}

/** The words of the command line itself: they are loaded without the others where only they are needed. */
export type InterfaceWords = Pick<Words, 'language' | 'interface'>;

export interface InterfaceModule {
  readonly words: InterfaceWords;
}

export interface WordsModule {
  readonly words: Words;
}

/** What the formats of the plan and of a house's files say of their places, and what only they show. */
export interface Places {
  /** By check id: a fragment of a plan that meets it. */
  readonly examples: { readonly [check: string]: string };
  readonly plan: SchemaWords;
  readonly config: SchemaWords;
  readonly waivers: SchemaWords;
  readonly baseline: SchemaWords;
}

export interface PlacesModule {
  readonly places: Places;
}
