/** missing-value: a field with nothing in it. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code, line } from './wording.ts';

export const missingValue: RuleInfo<FaultMessages['missing-value']> = {
  id: 'missing-value',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A field is empty',
      why: 'A name without a value may mean that something is not known yet, or that it was forgotten. In a record, what is not known is left out; then nobody takes an empty field for an answer.',
      fix: 'Write the value, or delete the whole line until it is known.',
      messages: {
        empty: ({ key }) =>
          `${code(key)} has no value. Write it after the colon, or delete the line until it is known.`,
        emptyItem: ({ key }) => `An entry of ${code(key)} is empty. Write it, or delete its hyphen.`,
        hash: ({ key }) =>
          `What follows the \`#\` counts as a remark, so ${code(key)} has no value. If the \`#\` belongs to it, put the value in quotation marks.`,
        placeholder: ({ key, value }) =>
          `${line(key, value)} says that nothing is known. Delete the line until it is.`,
      },
    },
    id: {
      title: 'Isian kosong',
      why: 'Nama isian tanpa isi dapat berarti belum diketahui, dapat pula berarti terlupa. Dalam data, yang belum diketahui tidak ditulis, sehingga isian kosong tidak dikira jawaban.',
      fix: 'Tulis isinya, atau hapus seluruh barisnya selama isinya belum diketahui.',
      messages: {
        empty: ({ key }) =>
          `${code(key)} belum berisi. Tulis isinya setelah titik dua, atau hapus barisnya selama belum diketahui.`,
        emptyItem: ({ key }) =>
          `Ada butir ${code(key)} yang kosong. Tulis isinya, atau hapus tanda hubungnya.`,
        hash: ({ key }) =>
          `Tulisan setelah \`#\` dianggap komentar, sehingga ${code(key)} belum berisi. Bila \`#\` termasuk isinya, apit isinya dengan tanda petik.`,
        placeholder: ({ key, value }) =>
          `${line(key, value)} berarti belum diketahui. Hapus barisnya selama memang belum diketahui.`,
      },
    },
  },
  bad: `kind: institution
id: yayasan-literasi-telaga
name: Yayasan Literasi Telaga
country: ID
city:
`,
  good: `kind: institution
id: yayasan-literasi-telaga
name: Yayasan Literasi Telaga
country: ID
`,
};
