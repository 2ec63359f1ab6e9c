import { bugs, name, version } from '../package.json';
import type { Tool } from './render/view.js';

/** The name and version that reports and `--version` tell; package.json is their only place. */
export const TOOL: Tool = { name, version };

/** Where bugs of the tool are reported. */
export const REPORT_BUGS_AT = bugs.url;
