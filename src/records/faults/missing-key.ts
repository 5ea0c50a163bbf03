/** missing-key: a field that its record cannot do without. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import { KIND_NAMES } from '../../locale/kind-names.ts';
import type { Text } from '../../locale/text.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { isKind } from '../record.ts';
import { code, line } from './wording.ts';

/** What to add, for fields whose name does not say it. */
const ADDITIONS: Readonly<Record<string, Text>> = {
  id: {
    en: 'a line `id: ...` with a short name of its own: small letters, digits and hyphens',
    id: 'baris `id: ...` dengan nama pendek yang khas: huruf kecil, angka, dan tanda hubung',
  },
  parties: {
    en: '`parties:` and below it an entry for each party, `- institution: ...` or `- name: ...`',
    id: '`parties:` dan di bawahnya satu butir untuk setiap pihak, `- institution: ...` atau `- name: ...`',
  },
  form: {
    en: 'a line `form: ...` with the kind of activity, such as `meeting`, `training` or `seminar`',
    id: 'baris `form: ...` dengan bentuk kegiatannya, misalnya `meeting`, `training`, atau `seminar`',
  },
  network: {
    en: 'a line `network: ...` with the id of the network, or `network: {name: ...}`',
    id: 'baris `network: ...` dengan id jejaringnya, atau `network: {name: ...}`',
  },
  member: {
    en: 'a line `member: ...` with the id of the member, or `member: {name: ...}`',
    id: 'baris `member: ...` dengan id anggotanya, atau `member: {name: ...}`',
  },
};

function added(key: string, language: 'en' | 'id'): string {
  const plain = { en: `a line ${line(key, '...')}`, id: `baris ${line(key, '...')}` };
  return (Object.hasOwn(ADDITIONS, key) ? ADDITIONS[key] : undefined)?.[language] ?? plain[language];
}

function nameOf(kind: string, language: 'en' | 'id'): string {
  return isKind(kind) ? KIND_NAMES[kind][language] : kind;
}

export const missingKey: RuleInfo<FaultMessages['missing-key']> = {
  id: 'missing-key',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A field that is needed is missing',
      why: 'Very few fields are needed: those by which a record is found and named, and the parties of an agreement. Everything else may be left out while it is not known.',
      fix: 'Add the line that the message names.',
      messages: {
        missing: ({ key, kind, parent }) =>
          kind === undefined
            ? `${code(key)} is missing here, in ${code(parent ?? '')}. Add a line ${line(key, '...')}.`
            : `This ${nameOf(kind, 'en')} has no ${code(key)}. Add ${added(key, 'en')}.`,
      },
    },
    id: {
      title: 'Isian wajib belum ada',
      why: 'Hanya sedikit isian yang wajib: yang dipakai untuk mencari dan menyebut suatu data, serta para pihak dalam perjanjian. Selebihnya boleh tidak ditulis selama belum diketahui.',
      fix: 'Tambahkan baris yang disebut dalam pesannya.',
      messages: {
        missing: ({ key, kind, parent }) =>
          kind === undefined
            ? `Di sini, dalam ${code(parent ?? '')}, belum ada ${code(key)}. Tambahkan baris ${line(key, '...')}.`
            : `Data ${nameOf(kind, 'id')} ini belum memiliki ${code(key)}. Tambahkan ${added(key, 'id')}.`,
      },
    },
  },
  bad: `kind: institution
id: hotel-kirana-lestari
country: ID
`,
  good: `kind: institution
id: hotel-kirana-lestari
name: Hotel Kirana Lestari
country: ID
`,
};
