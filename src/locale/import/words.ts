/** The words that an import writes into records. */
import type { Language } from '../language.ts';
import { formatList } from '../lists.ts';

type ImportWords = {
  /** What a paper is called of which nobody says what it is. */
  readonly cooperation: string;
  /** A title of what a paper is and of its parties, two or more. */
  readonly title: (paper: string, parties: readonly string[]) => string;
  /** A title of what was done and with whom. */
  readonly activity: (form: string, partners: readonly string[]) => string;
};

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = {
  en: {
    cooperation: 'Cooperation',
    title: (paper, parties) => `${paper} of ${listed(parties, 'and')}`,
    activity: (form, partners) => `${form} with ${formatList(partners, 'and', 'en')}`,
  },
  id: {
    cooperation: 'Kerja Sama',
    title: (paper, parties) => `${paper} ${listed(parties, 'dan')}`,
    activity: (form, partners) => `${form} bersama ${formatList(partners, 'and', 'id')}`,
  },
};

function listed(parties: readonly string[], and: string): string {
  return `${parties.slice(0, -1).join(', ')} ${and} ${parties.at(-1) ?? ''}`;
}
