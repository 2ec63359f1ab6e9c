import type { AreaId } from '../model.js';

/** The areas in the order of the plan format. */
export const AREA_IDS = [
  'goals',
  'roadmap',
  'team',
  'culture',
  'market',
  'personas',
  'offer',
  'site',
  'mobile',
  'platform',
  'data',
  'security',
  'payments',
  'journey',
  'content',
  'marketing',
  'personalization',
  'delivery',
  'retention',
  'support',
  'measurement',
] as const satisfies readonly AreaId[];
