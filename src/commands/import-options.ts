/** The options of `mou import`. */
import type { GlobalOptions } from './command.ts';

export type ImportOptions = GlobalOptions & {
  readonly sheet: readonly string[];
  readonly ours?: string;
  readonly map?: string;
  readonly writeMap?: string;
  readonly assumptions?: string;
  readonly yes: boolean;
  readonly dryRun: boolean;
};
