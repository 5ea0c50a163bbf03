/** nameless-party: a party of which nothing says who it is. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';

export const namelessParty: RuleInfo<FaultMessages['nameless-party']> = {
  id: 'nameless-party',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'Nothing says who a party is',
      why: 'An agreement is found by its parties. A party that bears neither the id of an institution nor a name would stand in no list and no report.',
      fix: 'Add `institution: ...` with the id of its record, or `name: ...`. A party that the source does not name is written `unnamed: true`.',
      messages: {
        party: () =>
          'Nothing says who this party is. Add `institution: ...` with the id of its record, `name: ...`, or `unnamed: true` if its name is not known.',
      },
    },
    id: {
      title: 'Tidak jelas siapa salah satu pihak',
      why: 'Perjanjian dicari melalui para pihaknya. Pihak tanpa id lembaga maupun nama tidak akan muncul dalam daftar atau laporan mana pun.',
      fix: 'Tambahkan `institution: ...` dengan id datanya, atau `name: ...`. Pihak yang tidak disebut namanya dalam sumber ditulis `unnamed: true`.',
      messages: {
        party: () =>
          'Belum jelas siapa pihak ini. Tambahkan `institution: ...` dengan id datanya, `name: ...`, atau `unnamed: true` bila namanya tidak diketahui.',
      },
    },
  },
  bad: `kind: agreement
id: penjajakan-sagu-2026
title: Penjajakan Kerja Sama Pariwisata
parties:
  - name: Universitas Lembah Kenari
    country: ID
  - country: ID
    unit: Dinas Pariwisata
`,
  good: `kind: agreement
id: penjajakan-sagu-2026
title: Penjajakan Kerja Sama Pariwisata
parties:
  - name: Universitas Lembah Kenari
    country: ID
  - name: Pemerintah Kabupaten Teluk Sagu
    country: ID
    unit: Dinas Pariwisata
`,
};
