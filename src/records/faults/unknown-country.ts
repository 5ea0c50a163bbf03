/** unknown-country: a country that is not given by its code. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code } from './wording.ts';

export const unknownCountry: RuleInfo<FaultMessages['unknown-country']> = {
  id: 'unknown-country',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A country is not given by its two-letter code',
      why: 'Whether a partnership is international is told by the countries of its parties, and "Japan", "Jepang" and "Nippon" would be three of them. The two letters (ISO 3166-1) are the same in every language.',
      fix: 'Write the two-letter code: `ID` for Indonesia, `MY` for Malaysia, `JP` for Japan.',
      messages: {
        name: ({ value, code: letters, country }) =>
          `${code(value)} is not the code of a country. Write its two letters: ${code(letters)} (${country.en}).`,
        unknown: ({ value, suggestion }) =>
          suggestion === undefined
            ? `${code(value)} is not the code of a country. Write its two letters, such as \`ID\` (Indonesia), \`MY\` (Malaysia) or \`JP\` (Japan).`
            : `${code(value)} is not the code of a country. Did you mean ${code(suggestion.code)} (${suggestion.country.en})?`,
      },
    },
    id: {
      title: 'Negara tidak ditulis dengan kode dua huruf',
      why: 'Kerja sama disebut internasional menurut negara para pihaknya, padahal "Japan", "Jepang", dan "Nippon" akan terhitung tiga negara. Kode dua huruf (ISO 3166-1) sama dalam semua bahasa.',
      fix: 'Tulis kode dua hurufnya: `ID` untuk Indonesia, `MY` untuk Malaysia, `JP` untuk Jepang.',
      messages: {
        name: ({ value, code: letters, country }) =>
          `${code(value)} bukan kode negara. Tulis kode dua hurufnya: ${code(letters)} (${country.id}).`,
        unknown: ({ value, suggestion }) =>
          suggestion === undefined
            ? `${code(value)} bukan kode negara. Tulis kode dua hurufnya, misalnya \`ID\` (Indonesia), \`MY\` (Malaysia), atau \`JP\` (Jepang).`
            : `${code(value)} bukan kode negara. Mungkin maksudnya ${code(suggestion.code)} (${suggestion.country.id})?`,
      },
    },
  },
  bad: `kind: institution
id: kolej-tanjung-melati
name: Kolej Tanjung Melati
country: Malaysia
`,
  good: `kind: institution
id: kolej-tanjung-melati
name: Kolej Tanjung Melati
country: MY
`,
};
