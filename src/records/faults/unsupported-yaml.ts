/** unsupported-yaml: what YAML can do and a record has no use for. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code, codeQuoted } from './wording.ts';

export const unsupportedYaml: RuleInfo<FaultMessages['unsupported-yaml']> = {
  id: 'unsupported-yaml',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A way of writing that records do not use',
      why: 'Records keep to the plain part of YAML: names, values and lists. Its other means change what a value is without anybody seeing it, and can do harm in a file from a stranger.',
      fix: 'Write the value out, or put it in quotation marks if it is a text that merely looks special.',
      messages: {
        tag: ({ tag }) =>
          `A value cannot begin with ${code(tag)}. Delete it, or put the whole value in quotation marks if it is a text.`,
        complexKey: () =>
          'The name of a field is a plain word. Write the name, a colon, a space and the value.',
        unsafeKey: ({ key }) => `A field cannot be called ${code(key)}. Give it another name.`,
        mergeKey: () =>
          '`<<` copies fields from elsewhere, which is not read. Write the fields out in this place.',
        unknownAlias: ({ name }) =>
          `A value cannot begin with \`*\` if it is a text. Put it in quotation marks: ${codeQuoted(`*${name}`)}.`,
      },
    },
    id: {
      title: 'Cara penulisan yang tidak dipakai dalam data',
      why: 'Data hanya memakai bagian YAML yang sederhana: nama, isi, dan daftar. Cara lain mengubah arti suatu isi tanpa terlihat, dan dapat merugikan bila berkasnya berasal dari pihak yang tidak dikenal.',
      fix: 'Tulis isinya secara lengkap, atau apit dengan tanda petik bila hanya teks yang bentuknya khusus.',
      messages: {
        tag: ({ tag }) =>
          `Isi tidak dapat diawali ${code(tag)}. Hapus bagian itu, atau apit seluruh isinya dengan tanda petik bila berupa teks.`,
        complexKey: () => 'Nama isian berupa satu kata. Tulis nama, titik dua, spasi, lalu isinya.',
        unsafeKey: ({ key }) => `Isian tidak boleh bernama ${code(key)}. Ganti namanya.`,
        mergeKey: () =>
          '`<<` menyalin isian dari tempat lain, dan itu tidak dibaca. Tulis isiannya secara lengkap di sini.',
        unknownAlias: ({ name }) =>
          `Teks tidak dapat diawali \`*\`. Apit dengan tanda petik: ${codeQuoted(`*${name}`)}.`,
      },
    },
  },
  bad: `kind: institution
id: sanggar-angin-timur
name: !Sanggar Angin Timur
country: ID
`,
  good: `kind: institution
id: sanggar-angin-timur
name: "!Sanggar Angin Timur"
country: ID
`,
};
