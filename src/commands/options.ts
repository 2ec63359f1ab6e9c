import { type FailOn, LEVELS } from '../policy/policy.js';
import type { PortfolioFormat } from '../portfolio/render.js';
import type { Format } from '../render/report.js';

/** The options of `strategy audit` as the command line gives them, and the values that options take. */
export interface AuditCommandOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly area?: readonly string[];
  readonly today?: string;
  readonly failOn?: string;
  readonly minScore?: readonly string[];
  readonly maxFindings?: readonly string[];
  readonly minCoverage?: string;
  /** The file of an earlier audit; `true` where none was named, for that is what commander gives a `--no-` option. */
  readonly regression?: string | true;
  readonly exitZero?: boolean;
  readonly config?: string;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly lang?: string | undefined;
  /** Whether the trace of a failure of the tool is shown. */
  readonly debug?: boolean;
}

export const FORMATS = [
  'terminal',
  'markdown',
  'html',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'csv',
] as const satisfies readonly Format[];

/** The formats that a file's extension tells. */
export const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.csv': 'csv',
  '.txt': 'terminal',
};

/** The names under which a config is found, from the plan's folder upwards; the first goes before. */
export const CONFIG_FILES = ['strategy.config.yaml', 'strategy.config.yml', 'strategy.config.json'] as const;

export const WAIVERS_FILE = 'strategy.waivers.yaml';
export const BASELINE_FILE = 'strategy.baseline.json';

export const FAIL_ON = [...LEVELS, 'never'] as const satisfies readonly FailOn[];

/** The formats of `strategy checks`. */
export const LIST_FORMATS = ['table', 'json', 'markdown'] as const;

/** The options of `strategy interview` as the command line gives them. */
export interface InterviewCommandOptions {
  readonly config?: string;
  readonly area?: readonly string[];
  readonly level?: string;
  readonly failing?: boolean;
  readonly all?: boolean;
  readonly answers?: string;
  readonly lines?: boolean;
  readonly today?: string;
  readonly lang?: string | undefined;
}

/** The options of `strategy init` as the command line gives them. */
export interface InitCommandOptions {
  readonly area?: readonly string[];
  readonly level?: string;
  readonly force?: boolean;
}

/** The options of `strategy waive` as the command line gives them. */
export interface WaiveCommandOptions {
  readonly config?: string;
  readonly waivers?: string;
  readonly place?: string;
  readonly plan?: string;
  readonly kind: string;
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy: string;
  readonly expires: string;
  readonly ticket?: string;
  readonly today?: string;
}

/** The options of `strategy baseline` as the command line gives them. */
export interface BaselineCommandOptions {
  readonly config?: string;
  readonly baseline?: string;
  readonly waivers?: string;
  readonly today?: string;
}

/** The options of `strategy config` as the command line gives them. */
export interface ConfigCommandOptions {
  readonly format: string;
  readonly config?: string;
  readonly lang?: string | undefined;
}

/** The formats of `strategy config`. */
export const CONFIG_FORMATS = ['yaml', 'json'] as const;

/** The options of `strategy portfolio` as the command line gives them. */
export interface PortfolioCommandOptions {
  readonly format?: string;
  readonly output?: readonly string[];
}

/** The formats of a portfolio. */
export const PORTFOLIO_FORMATS = ['terminal', 'markdown', 'html', 'json'] as const satisfies readonly PortfolioFormat[];

/** The formats of a portfolio that a file's extension tells. */
export const PORTFOLIO_EXTENSIONS: Readonly<Record<string, PortfolioFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.txt': 'terminal',
};
