/** invalid-duration: a length of time that cannot be read. */
import type { RuleInfo, RuleTexts } from '../../findings/rule-info.ts';
import { DURATION_FORMS } from '../../locale/date-forms.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code } from './wording.ts';

type Messages = FaultMessages['invalid-duration'];

const en: RuleTexts<Messages> = {
  title: 'A length of time cannot be read',
  why: 'The last day, the deadline for notice and the reminders are computed from it. Where the length is not clear, none of them can be.',
  fix: 'Write the number and its unit, in words or in short: `5 years`, `5 (lima) tahun`, `18 months`, `60 days`, `P5Y`.',
  messages: {
    unreadable: ({ value }) => `${code(value)} is not a length of time. Write ${DURATION_FORMS.en}.`,
    noUnit: ({ value }) =>
      `${code(value)} has no unit. Write ${code(`${value} years`)}, ${code(`${value} months`)} or ${code(`${value} days`)}.`,
    noTime: ({ value }) => `${code(value)} is no time at all. Write the real length, or delete the line.`,
    negative: ({ value }) => `${code(value)} is less than nothing. Write the length without a minus.`,
    contradiction: ({ value }) =>
      `In ${code(value)} the figure and the word differ. Write the length that the paper means.`,
    notExact: ({ value }) =>
      `${code(value)} does not come to whole months or days. Write it in a smaller unit, such as \`75 days\` for two and a half months.`,
    tooLong: ({ value }) =>
      `${code(value)} is longer than 9999 years. Correct the length; an agreement without an end is written \`term: {open: true}\`.`,
    day: ({ key, value }) =>
      `${code(value)} is a day, and ${code(key)} takes a length of time. Write the last day in \`until\` instead.`,
    noEnd: ({ value }) =>
      `${code(value)} is not a length of time. If the paper states none, delete the line; if the agreement has no end, write \`open: true\` instead.`,
  },
};

const id: RuleTexts<Messages> = {
  title: 'Jangka waktu tidak terbaca',
  why: 'Hari terakhir, batas pemberitahuan, dan pengingat dihitung dari jangka waktu. Bila tidak jelas, semuanya tidak dapat dihitung.',
  fix: 'Tulis angka dan satuannya, dengan kata atau singkatan: `5 tahun`, `5 (lima) tahun`, `18 bulan`, `60 hari`, `P5Y`.',
  messages: {
    unreadable: ({ value }) => `${code(value)} bukan jangka waktu yang dikenali. Tulis ${DURATION_FORMS.id}.`,
    noUnit: ({ value }) =>
      `${code(value)} belum bersatuan. Tulis ${code(`${value} tahun`)}, ${code(`${value} bulan`)}, atau ${code(`${value} hari`)}.`,
    noTime: ({ value }) =>
      `${code(value)} berarti tanpa waktu sama sekali. Tulis lama yang sebenarnya, atau hapus barisnya.`,
    negative: ({ value }) => `${code(value)} kurang dari nol. Tulis lamanya tanpa tanda minus.`,
    contradiction: ({ value }) =>
      `Dalam ${code(value)}, angka dan katanya berbeda. Tulis lama yang dimaksud naskahnya.`,
    notExact: ({ value }) =>
      `${code(value)} tidak genap dalam bulan atau hari. Tulis dengan satuan yang lebih kecil, misalnya \`75 hari\` untuk dua setengah bulan.`,
    tooLong: ({ value }) =>
      `${code(value)} lebih dari 9999 tahun. Perbaiki lamanya; perjanjian tanpa batas waktu ditulis \`term: {open: true}\`.`,
    day: ({ key, value }) =>
      `${code(value)} adalah tanggal, sedangkan ${code(key)} berisi jangka waktu. Tulis hari terakhirnya pada \`until\`.`,
    noEnd: ({ value }) =>
      `${code(value)} bukan jangka waktu. Bila naskah tidak menyebutkannya, hapus baris ini; bila perjanjian berlaku tanpa batas waktu, tulis \`open: true\` sebagai gantinya.`,
  },
};

export const invalidDuration: RuleInfo<Messages> = {
  id: 'invalid-duration',
  severity: 'error',
  stage: 'reading',
  texts: { en, id },
  bad: `kind: institution
id: bpr-arta-jingga
name: BPR Arta Jingga
country: ID
remind: {lead: [6]}
`,
  good: `kind: institution
id: bpr-arta-jingga
name: BPR Arta Jingga
country: ID
remind: {lead: [6 bulan]}
`,
};
