import { data } from '../generated/knowledge/requirements.js';
import type { AreaId } from '../model.js';

/** Something that a source document asks of a plan; `knowledge.requirements` of the words says what. */
export interface Requirement {
  readonly id: string;
  readonly area: AreaId;
  /** The id of the document. */
  readonly document: string;
}

/** A source document; `knowledge.documents` of the words holds its title and publisher. */
export interface SourceDocument {
  readonly id: string;
  /** The languages it was read in. */
  readonly languages: readonly string[];
}

/** A figure that a document states; `knowledge.figures` of the words says it. */
export interface Figure {
  readonly id: string;
  /** The id of the document. */
  readonly document: string;
}

export const REQUIREMENTS: readonly Requirement[] = data.requirements;
export const DOCUMENTS: readonly SourceDocument[] = data.documents;
export const FIGURES: readonly Figure[] = data.figures;
