/** too-complex: text that would cost the computer more than any real record does. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { FaultMessages } from '../fault-messages.ts';

const RECORD = `kind: institution
id: universitas-danau-pelangi
name: Universitas Danau Pelangi
country: ID
x-arsip:
`;

export const tooComplex: RuleInfo<FaultMessages['too-complex']> = {
  id: 'too-complex',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A record is nested too deeply or repeats itself too often',
      why: 'A few lines can be written so that they unfold into millions of values and stop the computer. No real record needs that, so reading ends at a limit.',
      fix: 'Write the values out, with fewer levels. The limits are `limits: {depth: ..., aliases: ...}` in mou.config.yaml.',
      messages: {
        depth: ({ limit }) =>
          limit === undefined
            ? 'The brackets or lists here lie far too deep inside each other. Write them with fewer levels.'
            : `The fields here lie more than ${formatNumber(limit, 'en')} levels deep inside each other. Write them with fewer levels.`,
        aliases: ({ limit }) =>
          limit === 0
            ? 'A value that begins with `*` repeats another one, which is not read here. Write the value out.'
            : `Values that begin with \`*\` repeat other ones, and this record does so more often than the ${formatNumber(limit, 'en')} times allowed. Write the values out.`,
      },
    },
    id: {
      title: 'Data terlalu bertingkat atau terlalu sering mengulang',
      why: 'Beberapa baris saja dapat ditulis sedemikian rupa sehingga mengembang menjadi jutaan isi dan menghentikan komputer. Tidak ada data nyata yang memerlukannya, sehingga pembacaan berhenti pada suatu batas.',
      fix: 'Tulis isinya secara lengkap dengan lebih sedikit tingkat. Batasnya diatur dengan `limits: {depth: ..., aliases: ...}` dalam mou.config.yaml.',
      messages: {
        depth: ({ limit }) =>
          limit === undefined
            ? 'Tanda kurung atau daftar di sini terlalu banyak tingkatnya. Tulis dengan lebih sedikit tingkat.'
            : `Isian di sini lebih dari ${formatNumber(limit, 'id')} tingkat dalamnya. Tulis dengan lebih sedikit tingkat.`,
        aliases: ({ limit }) =>
          limit === 0
            ? 'Isi yang diawali `*` mengulang isi lain, dan itu tidak dibaca di sini. Tulis isinya secara lengkap.'
            : `Isi yang diawali \`*\` mengulang isi lain, dan dalam data ini melebihi ${formatNumber(limit, 'id')} kali yang diizinkan. Tulis isinya secara lengkap.`,
      },
    },
  },
  bad: {
    files: {
      'mou.config.yaml': 'limits: {depth: 4}\n',
      'universitas-danau-pelangi.yaml': `${RECORD}  gedung: {lantai: {lemari: {map: biru}}}\n`,
    },
  },
  good: {
    files: {
      'mou.config.yaml': 'limits: {depth: 4}\n',
      'universitas-danau-pelangi.yaml': `${RECORD}  map: biru\n`,
    },
  },
};
