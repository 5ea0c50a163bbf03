/** unknown-value: a word that its list does not know. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import { formatList } from '../../locale/lists.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code, firstOf } from './wording.ts';

export const unknownValue: RuleInfo<FaultMessages['unknown-value']> = {
  id: 'unknown-value',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A word is not in the list of its field',
      why: 'Some fields take only words from a list, so that reports can count them: "PKS", "MoA" and "Perjanjian" would be three instruments where there is one.',
      fix: "Write one of the words of the list; `mou schema` shows it. A register's own forms of cooperation are listed in mou.config.yaml under `forms`.",
      messages: {
        unknown: ({ key, value, allowed, suggestion }) => {
          const words = firstOf(allowed, (count) => `and ${String(count)} more: see \`mou schema\``);
          return suggestion === undefined
            ? `${code(value)} is not a word for ${code(key)}. Write one of ${words}.`
            : `${code(value)} is not a word for ${code(key)}. Did you mean ${code(suggestion)}?`;
        },
        code: ({ key, value, examples, suggestion }) =>
          suggestion === undefined
            ? `${code(value)} is not a code for ${code(key)}. Write a code such as ${formatList(examples.map(code), 'or', 'en')}; \`mou schema\` shows all.`
            : `${code(value)} is not a code for ${code(key)}. Did you mean ${code(suggestion)}?`,
      },
    },
    id: {
      title: 'Kata tidak ada dalam daftar isiannya',
      why: 'Beberapa isian hanya menerima kata dari suatu daftar agar dapat dihitung dalam laporan: "PKS", "MoA", dan "Perjanjian" akan terhitung tiga jenis, padahal satu.',
      fix: 'Tulis salah satu kata dalam daftarnya; lihat `mou schema`. Bentuk kegiatan milik register sendiri didaftarkan pada `forms` dalam mou.config.yaml.',
      messages: {
        unknown: ({ key, value, allowed, suggestion }) => {
          const words = firstOf(allowed, (count) => `dan ${String(count)} lagi: lihat \`mou schema\``);
          return suggestion === undefined
            ? `${code(value)} tidak dikenal untuk ${code(key)}. Tulis salah satu dari ${words}.`
            : `${code(value)} tidak dikenal untuk ${code(key)}. Mungkin maksudnya ${code(suggestion)}?`;
        },
        code: ({ key, value, examples, suggestion }) =>
          suggestion === undefined
            ? `${code(value)} bukan kode untuk ${code(key)}. Tulis kode seperti ${formatList(examples.map(code), 'or', 'id')}; semuanya ada di \`mou schema\`.`
            : `${code(value)} bukan kode untuk ${code(key)}. Mungkin maksudnya ${code(suggestion)}?`,
      },
    },
  },
  bad: `kind: institution
id: rsud-muara-teratai
name: RSUD Muara Teratai
type: rumah sakit
country: ID
`,
  good: `kind: institution
id: rsud-muara-teratai
name: RSUD Muara Teratai
type: hospital
country: ID
`,
};
