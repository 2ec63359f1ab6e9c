import type { Area, Limits } from '../model.js';
import { content } from './content/checks.js';
import { culture } from './culture/checks.js';
import { data } from './data/checks.js';
import { delivery } from './delivery/checks.js';
import { goals } from './goals/checks.js';
import { journey } from './journey/checks.js';
import { market } from './market/checks.js';
import { marketing } from './marketing/checks.js';
import { measurement } from './measurement/checks.js';
import { mobile } from './mobile/checks.js';
import { offer } from './offer/checks.js';
import { payments } from './payments/checks.js';
import { personalization } from './personalization/checks.js';
import { personas } from './personas/checks.js';
import { platform } from './platform/checks.js';
import { retention } from './retention/checks.js';
import { roadmap } from './roadmap/checks.js';
import { security } from './security/checks.js';
import { site } from './site/checks.js';
import { support } from './support/checks.js';
import { team } from './team/checks.js';

/** All areas, in the order of the plan format. */
export const AREAS: readonly Area[] = [
  goals,
  roadmap,
  team,
  culture,
  market,
  personas,
  offer,
  site,
  mobile,
  platform,
  data,
  security,
  payments,
  journey,
  content,
  marketing,
  personalization,
  delivery,
  retention,
  support,
  measurement,
];

/** The ids of all checks, in the order of the report. */
export const CHECK_IDS: readonly string[] = AREAS.flatMap(({ checks }) => checks.map(({ id }) => id));

/** The limits of the checks that have some, by their ids. */
export const CHECK_LIMITS: ReadonlyMap<string, Limits> = new Map(
  AREAS.flatMap(({ checks }) => checks.flatMap(({ id, limits }) => (limits ? [[id, limits] as const] : []))),
);
