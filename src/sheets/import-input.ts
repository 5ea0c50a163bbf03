/** What an import starts from. */
import type { Language } from '../locale/language.ts';
import type { Register } from '../register/register.ts';
import type { Ids } from './gather-institutions.ts';
import type { SheetReading } from './read-sheets.ts';

export type ImportInput = {
  readonly readings: readonly SheetReading[];
  /** The file's name without its folder. */
  readonly file: string;
  readonly register: Pick<Register, 'byId' | 'institutions' | 'agreements' | 'broken'>;
  /** Whose register it is. */
  readonly own: OwnInstitution;
  readonly language: Language;
  readonly idOf: Ids['idOf'];
};

/** Ours: by the id of a record that is there or, where `isNew`, is to be made; or by its name alone. */
export type OwnInstitution =
  | { readonly institution: string; readonly name: string; readonly isNew: boolean }
  | { readonly institution: undefined; readonly name: string };
