/** invalid-value: addresses, fingerprints and other values that do not have their form. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code, line } from './wording.ts';

export const invalidValue: RuleInfo<FaultMessages['invalid-value']> = {
  id: 'invalid-value',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A value does not have the form that its field needs',
      why: 'Mail can only be sent to an address, a link only opens where its address is whole, and a document can only be compared with a complete fingerprint.',
      fix: 'Write the value in the form that the message shows, or delete the line until it is known.',
      messages: {
        email: ({ value }) =>
          `${code(value)} is not an e-mail address. Write one address, such as \`kerjasama@kampus.ac.id\`.`,
        whatsapp: ({ value }) =>
          `${code(value)} is not a telephone number for WhatsApp. Write it with its country code, such as \`+62 812 0000 0000\`.`,
        dayOfYear: ({ value }) =>
          `${code(value)} is not a day of the year. Write month and day, such as \`06-30\` for 30 June.`,
        webAddress: ({ key, value, suggestion }) =>
          `${code(value)} is not a whole web address. It begins with \`https://\` or \`http://\`${suggestion === undefined ? '' : `. Write ${line(key, suggestion)}`}.`,
        fingerprint: ({ value }) =>
          `${code(value)} is not a SHA-256 fingerprint, which has 64 digits and letters from a to f. Copy it again, or delete the line.`,
        constant: ({ key, expected }) => `${code(key)} has only one value. Write ${line(key, expected)}.`,
        form: ({ key, value }) =>
          `${code(value)} does not have the form that ${code(key)} needs. \`mou schema\` shows it; correct the value.`,
        timeZone: ({ value }) =>
          `${code(value)} is not the name of a time zone. Write \`Asia/Jakarta\` (WIB), \`Asia/Makassar\` (WITA) or \`Asia/Jayapura\` (WIT); elsewhere, continent and city.`,
      },
    },
    id: {
      title: 'Bentuk isi tidak sesuai dengan isiannya',
      why: 'Surel hanya sampai ke alamat yang benar, tautan hanya terbuka bila alamatnya lengkap, dan dokumen hanya dapat dibandingkan dengan sidik jari yang utuh.',
      fix: 'Tulis isinya dalam bentuk yang ditunjukkan pesannya, atau hapus barisnya selama belum diketahui.',
      messages: {
        email: ({ value }) =>
          `${code(value)} bukan alamat surel. Tulis satu alamat, misalnya \`kerjasama@kampus.ac.id\`.`,
        whatsapp: ({ value }) =>
          `${code(value)} bukan nomor telepon untuk WhatsApp. Tulis dengan kode negaranya, misalnya \`+62 812 0000 0000\`.`,
        dayOfYear: ({ value }) =>
          `${code(value)} bukan hari dalam setahun. Tulis bulan dan tanggalnya, misalnya \`06-30\` untuk 30 Juni.`,
        webAddress: ({ key, value, suggestion }) =>
          `${code(value)} bukan alamat web yang lengkap. Alamat web diawali \`https://\` atau \`http://\`${suggestion === undefined ? '' : `. Tulis ${line(key, suggestion)}`}.`,
        fingerprint: ({ value }) =>
          `${code(value)} bukan sidik jari SHA-256, yang terdiri atas 64 angka dan huruf a sampai f. Salin ulang, atau hapus barisnya.`,
        constant: ({ key, expected }) =>
          `${code(key)} hanya dapat berisi satu hal. Tulis ${line(key, expected)}.`,
        form: ({ key, value }) =>
          `Bentuk ${code(value)} tidak sesuai untuk ${code(key)}. Lihat bentuknya di \`mou schema\`, lalu perbaiki isinya.`,
        timeZone: ({ value }) =>
          `${code(value)} bukan nama zona waktu. Tulis \`Asia/Jakarta\` (WIB), \`Asia/Makassar\` (WITA), atau \`Asia/Jayapura\` (WIT); di luar Indonesia, benua dan kotanya.`,
      },
    },
  },
  bad: `kind: institution
id: hotel-kirana-lestari
name: Hotel Kirana Lestari
country: ID
website: www.kiranalestari.example
`,
  good: `kind: institution
id: hotel-kirana-lestari
name: Hotel Kirana Lestari
country: ID
website: https://www.kiranalestari.example
`,
};
