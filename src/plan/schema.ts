import { CORE_SCHEMA, mergeTag } from 'js-yaml';

/** The YAML of plans: the core schema of YAML 1.2, and merge keys (`<<`). */
export const SCHEMA = CORE_SCHEMA.withTags(mergeTag);
