/** unknown-key: a field that does not exist, or not in this place. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code } from './wording.ts';

export const unknownKey: RuleInfo<FaultMessages['unknown-key']> = {
  id: 'unknown-key',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A field does not exist',
      why: 'A misspelt name is the mistake that is easiest to overlook: the line looks right, and what stands in it would simply be ignored.',
      fix: "Correct the name, or move the field to where it belongs. Fields of the register's own begin with `x-`; what has no field goes in `notes`.",
      messages: {
        unknown: ({ key, suggestion, hasNotes }) =>
          suggestion === undefined
            ? `There is no field ${code(key)} here. Correct its name (\`mou schema\` lists the names), or ${hasNotes ? 'move the text to `notes`' : 'delete it'}.`
            : `There is no field ${code(key)} here. Did you mean ${code(suggestion)}?`,
        inside: ({ key, parent }) =>
          `${code(key)} belongs inside ${code(parent)}. Move it below ${code(`${parent}:`)} and indent it two spaces further.`,
        insideItems: ({ key, parent }) =>
          `${code(key)} belongs in each item under ${code(parent)}. Move it there, indented so that it stands under its \`- \`.`,
        outside: ({ key, parent }) =>
          `${code(key)} does not belong inside ${code(parent)}. Move it out, to the same column as ${code(`${parent}:`)}.`,
        status: ({ key }) =>
          `The state is computed from the dates and never written down. Delete ${code(key)}; what happened goes in \`signed\`, \`process\`, \`termination\` or \`closure\`.`,
      },
    },
    id: {
      title: 'Isian tidak dikenal',
      why: 'Nama isian yang salah eja paling mudah terlewat: barisnya tampak benar, padahal isinya tidak akan dipakai.',
      fix: 'Perbaiki namanya, atau pindahkan ke tempat yang semestinya. Isian milik register sendiri diawali `x-`; yang tidak memiliki isian ditulis pada `notes`.',
      messages: {
        unknown: ({ key, suggestion, hasNotes }) =>
          suggestion === undefined
            ? `Tidak ada isian ${code(key)} di sini. Perbaiki namanya (daftarnya: \`mou schema\`), atau ${hasNotes ? 'pindahkan teksnya ke `notes`' : 'hapus isian itu'}.`
            : `Tidak ada isian ${code(key)} di sini. Mungkin maksudnya ${code(suggestion)}?`,
        inside: ({ key, parent }) =>
          `${code(key)} termasuk bagian ${code(parent)}. Pindahkan ke bawah ${code(`${parent}:`)} dan geser dua spasi ke kanan.`,
        insideItems: ({ key, parent }) =>
          `${code(key)} ditulis dalam setiap butir di bawah ${code(parent)}. Pindahkan ke sana, menjorok sehingga berada di bawah \`- \`-nya.`,
        outside: ({ key, parent }) =>
          `${code(key)} bukan bagian ${code(parent)}. Pindahkan ke luar, sejajar dengan ${code(`${parent}:`)}.`,
        status: ({ key }) =>
          `Statusnya dihitung dari tanggal-tanggal yang ada dan tidak pernah ditulis. Hapus ${code(key)}; yang telah terjadi dicatat pada \`signed\`, \`process\`, \`termination\`, atau \`closure\`.`,
      },
    },
  },
  bad: `kind: institution
id: universitas-sungai-mahoni
name: Universitas Sungai Mahoni
contry: ID
`,
  good: `kind: institution
id: universitas-sungai-mahoni
name: Universitas Sungai Mahoni
country: ID
`,
};
