/** unreadable-file: a file that cannot be opened, leads elsewhere or is too large. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { FaultMessages } from '../fault-messages.ts';

const GOOD = `kind: institution
id: perpusda-mahoni
name: Perpustakaan Daerah Mahoni
country: ID
`;

export const unreadableFile: RuleInfo<FaultMessages['unreadable-file']> = {
  id: 'unreadable-file',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A file cannot be read',
      why: 'A file that cannot be opened might hold records, and a register that leaves them out without a word would answer wrongly. Links that lead out of the register and files beyond the size limit are not opened, because a register may come from strangers.',
      fix: 'Put the file itself into the register, make it readable, or divide it. The size limit is `limits: {file_size: ...}` in mou.config.yaml.',
      messages: {
        notRegular: () => 'This is not an ordinary file. Put the file itself in its place.',
        linkOutside: () =>
          'This is a link to a file outside the register, and such links are not followed. Put a copy of the file in its place.',
        denied: ({ detail }) =>
          `The computer does not let mou open this file (${detail}). Check that it still exists and that it may be read.`,
        tooLarge: ({ bytes, limit }) =>
          `The file has ${formatNumber(bytes, 'en')} bytes, and at most ${formatNumber(limit, 'en')} are read. Divide it, or raise \`limits: {file_size: ...}\` in mou.config.yaml.`,
      },
    },
    id: {
      title: 'Berkas tidak dapat dibaca',
      why: 'Berkas yang tidak dapat dibuka mungkin memuat data, dan register yang melewatkannya begitu saja akan memberi jawaban yang salah. Tautan ke luar register dan berkas yang melampaui batas ukuran tidak dibuka, karena register dapat berasal dari pihak yang tidak dikenal.',
      fix: 'Letakkan berkas aslinya di dalam register, beri izin baca, atau bagi menjadi beberapa berkas. Batas ukurannya diatur dengan `limits: {file_size: ...}` dalam mou.config.yaml.',
      messages: {
        notRegular: () => 'Ini bukan berkas biasa. Letakkan berkas aslinya di sini.',
        linkOutside: () =>
          'Ini tautan ke berkas di luar register, dan tautan seperti itu tidak diikuti. Letakkan salinan berkasnya di sini.',
        denied: ({ detail }) =>
          `Komputer tidak mengizinkan berkas ini dibuka (${detail}). Periksa apakah berkasnya masih ada dan boleh dibaca.`,
        tooLarge: ({ bytes, limit }) =>
          `Ukuran berkas ini ${formatNumber(bytes, 'id')} byte, sedangkan batasnya ${formatNumber(limit, 'id')}. Bagi menjadi beberapa berkas, atau naikkan \`limits: {file_size: ...}\` dalam mou.config.yaml.`,
      },
    },
  },
  bad: { files: { 'mou.config.yaml': 'limits: {file_size: 60}\n', 'perpusda-mahoni.yaml': GOOD } },
  good: { files: { 'mou.config.yaml': 'limits: {file_size: 600}\n', 'perpusda-mahoni.yaml': GOOD } },
};
