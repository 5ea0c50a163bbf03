/** too-few: an agreement with fewer than two parties. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code } from './wording.ts';

export const tooFew: RuleInfo<FaultMessages['too-few']> = {
  id: 'too-few',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'An agreement has fewer than two parties',
      why: 'Nobody agrees with themselves: an agreement has two parties or more, and one of them is usually our own institution.',
      fix: 'List every party in the order of the paper, our own included. A party whose name is not known yet is written `- unnamed: true`.',
      messages: {
        items: ({ key, minimum, count }) =>
          `${code(key)} has ${count === 0 ? 'no entry' : `only ${String(count)}`}, and needs at least ${String(minimum)}. Add the missing ones; a party that has no name yet is written \`- unnamed: true\`.`,
      },
    },
    id: {
      title: 'Perjanjian memiliki kurang dari dua pihak',
      why: 'Tidak ada yang berjanji dengan dirinya sendiri: perjanjian memiliki dua pihak atau lebih, dan salah satunya biasanya lembaga kita.',
      fix: 'Tulis semua pihak menurut urutan dalam naskah, termasuk lembaga kita. Pihak yang namanya belum diketahui ditulis `- unnamed: true`.',
      messages: {
        items: ({ key, minimum, count }) =>
          `${code(key)} ${count === 0 ? 'masih kosong' : `baru berisi ${String(count)}`}, padahal sedikitnya ${String(minimum)}. Tambahkan yang belum ada; pihak yang namanya belum diketahui ditulis \`- unnamed: true\`.`,
      },
    },
  },
  bad: `kind: agreement
id: penjajakan-teluk-2026
title: Penjajakan Kerja Sama Magang
parties:
  - name: Politeknik Bukit Cendana
    country: ID
`,
  good: `kind: agreement
id: penjajakan-teluk-2026
title: Penjajakan Kerja Sama Magang
parties:
  - name: Politeknik Bukit Cendana
    country: ID
  - unnamed: true
    description: galangan kapal di Teluk Bintuni
`,
};
