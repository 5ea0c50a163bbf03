/** What an import starts from. */
import type { Language } from '../locale/language.ts';
import type { Register } from '../register/register.ts';
import type { Ids } from './gather-institutions.ts';
import type { ImportedRow } from './imported-rows.ts';
import type { SheetReading } from './read-sheets.ts';

export type ImportInput = {
  readonly readings: readonly SheetReading[];
  /** The file's name without its folder. */
  readonly file: string;
  /** The names of all its sheets, those that are not read too. */
  readonly sheets: readonly string[];
  readonly register: Pick<
    Register,
    'byId' | 'institutions' | 'agreements' | 'activities' | 'memberships' | 'broken' | 'settings'
  >;
  /** Whose register it is. */
  readonly own: OwnInstitution;
  readonly language: Language;
  readonly idOf: Ids['idOf'];
  /** The rows that earlier imports have made records of. */
  readonly listed: readonly ImportedRow[];
  /** The ids of deleted records that are to be made again; `all` for each of them. */
  readonly bringBack: ReadonlySet<string>;
};

/** Ours: by the id of a record that is there or, where `isNew`, is to be made; or by its name alone. */
export type OwnInstitution =
  | { readonly institution: string; readonly name: string; readonly isNew: boolean }
  | { readonly institution: undefined; readonly name: string };
