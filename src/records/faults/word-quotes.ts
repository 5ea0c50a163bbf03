/** word-quotes: curly quotation marks that became part of a text. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code } from './wording.ts';

export const wordQuotes: RuleInfo<FaultMessages['word-quotes']> = {
  id: 'word-quotes',
  severity: 'warning',
  stage: 'reading',
  texts: {
    en: {
      title: "A word processor's quotation marks stand around a value",
      why: 'Word turns straight quotation marks into curly ones. Around a value they do not hold it together; they become part of it, and appear in every list, letter and report.',
      fix: 'Delete the curly quotation marks, or replace them with straight ones (").',
      messages: {
        found: ({ key }) =>
          `The curly quotation marks around the value of ${code(key)} count as part of it. Delete them, or write straight ones (").`,
      },
    },
    id: {
      title: 'Isi diapit tanda petik dari pengolah kata',
      why: 'Word mengubah tanda petik lurus menjadi tanda petik melengkung. Tanda seperti itu tidak mengapit isi, tetapi menjadi bagian dari isi dan ikut tercetak dalam setiap daftar, surat, dan laporan.',
      fix: 'Hapus tanda petik melengkungnya, atau ganti dengan tanda petik lurus (").',
      messages: {
        found: ({ key }) =>
          `Tanda petik melengkung yang mengapit isi ${code(key)} terbaca sebagai bagian dari isinya. Hapus, atau ganti dengan tanda petik lurus (").`,
      },
    },
  },
  bad: `kind: institution
id: museum-rempah-banda
name: “Museum Rempah Banda”
country: ID
`,
  good: `kind: institution
id: museum-rempah-banda
name: Museum Rempah Banda
country: ID
`,
};
