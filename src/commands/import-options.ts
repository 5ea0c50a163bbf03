/** The options of `mou import`. */
import { isKind, type Kind } from '../records/record.ts';
import type { GlobalOptions } from './command.ts';
import { KIND_OPTION } from './list-words.ts';
import { readWords } from './word-option.ts';

export type ImportOptions = GlobalOptions & {
  readonly sheet: readonly string[];
  readonly kind?: string;
  readonly ours?: string;
  readonly map?: string;
  readonly writeMap?: string;
  readonly assumptions?: string;
  readonly bringBack?: readonly string[];
  readonly yes: boolean;
  readonly dryRun: boolean;
};

/** One kind: a sheet holds records of one. */
const SHEET_KIND = { ...KIND_OPTION, choices: KIND_OPTION.choices.filter(({ id }) => isKind(id)) };

/** What `--kind` says that a sheet holds, in either language. Throws UsageError for a word that is no kind. */
export function kindOption({ kind }: Pick<ImportOptions, 'kind'>): Kind | undefined {
  const [id] = kind === undefined ? [] : readWords(SHEET_KIND, [kind]);
  return isKind(id) ? id : undefined;
}
