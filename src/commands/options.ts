import type { Format } from '../index.js';
import { type FailOn, LEVELS } from '../policy/policy.js';

/** The options of `strategy audit` as the command line gives them, and the values that options take. */
export interface AuditCommandOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly area?: readonly string[];
  readonly today?: string;
  readonly failOn: string;
  readonly minScore?: readonly string[];
  readonly maxFindings?: readonly string[];
  readonly minCoverage?: string;
  /** The file of an earlier audit; `true` where none was named, for that is what commander gives a `--no-` option. */
  readonly regression?: string | true;
  readonly exitZero?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export const FORMATS = ['terminal', 'markdown', 'html', 'json'] as const satisfies readonly Format[];

/** The formats that a file's extension tells. */
export const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.txt': 'terminal',
};

export const FAIL_ON = [...LEVELS, 'never'] as const satisfies readonly FailOn[];

/** The formats of `strategy checks`. */
export const LIST_FORMATS = ['table', 'json', 'markdown'] as const;

/** The options of `strategy interview` as the command line gives them. */
export interface InterviewCommandOptions {
  readonly area?: readonly string[];
  readonly level?: string;
  readonly failing?: boolean;
  readonly all?: boolean;
  readonly answers?: string;
  readonly lines?: boolean;
  readonly today?: string;
}

/** The options of `strategy init` as the command line gives them. */
export interface InitCommandOptions {
  readonly area?: readonly string[];
  readonly level?: string;
  readonly force?: boolean;
}
