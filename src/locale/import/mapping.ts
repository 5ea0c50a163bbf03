/** What a mapping file says of itself, and what may be wrong with one. */
import type { Text } from '../text.ts';

const also = (meant: string | undefined): Text =>
  meant === undefined
    ? { en: '', id: '' }
    : { en: ` Did you mean \`${meant}\`?`, id: ` Mungkin maksudnya \`${meant}\`?` };

export const MAPPING_TEXTS = {
  en: {
    head: (file: string): readonly string[] => [
      `# What the columns of ${file} mean. Change what is wrong, then run: mou import FILE --map THIS-FILE`,
      '# `head` is the row with the names of the columns, or its first and last row.',
      '# Beside `as`, a column of days may say `dates: day-first` or `dates: month-first`.',
      '# Meanings:',
    ],
  },
  id: {
    head: (file: string): readonly string[] => [
      `# Arti kolom dalam ${file}. Perbaiki yang salah, lalu jalankan: mou import BERKAS --map BERKAS-INI`,
      '# `head` adalah baris berisi nama kolom, atau baris pertama dan terakhirnya.',
      '# Di samping `as`, kolom tanggal boleh memuat `dates: day-first` atau `dates: month-first`.',
      '# Arti yang tersedia:',
    ],
  },
  problems: {
    syntax: (detail: string): Text => ({
      en: `The mapping file is not valid YAML: ${detail}. Write a new one with --write-map and change that.`,
      id: `Berkas pemetaan bukan YAML yang benar: ${detail}. Tulis yang baru dengan --write-map, lalu ubah berkas itu.`,
    }),
    noSheets: {
      en: 'The mapping file lists no `sheets`. Write a new one with --write-map and change that.',
      id: 'Berkas pemetaan tidak memuat `sheets`. Tulis yang baru dengan --write-map, lalu ubah berkas itu.',
    },
    head: (sheet: string): Text => ({
      en: `In the mapping of sheet "${sheet}", \`head\` must be a number of a row, or two: [4, 5].`,
      id: `Dalam pemetaan lembar "${sheet}", \`head\` harus nomor baris, atau dua: [4, 5].`,
    }),
    meaning: (column: string, as: string, meant: string | undefined): Text => ({
      en: `In the mapping of column "${column}", \`${as}\` is no meaning of a column.${also(meant).en} The mapping file lists them all at its top.`,
      id: `Dalam pemetaan kolom "${column}", \`${as}\` bukan arti kolom.${also(meant).id} Semuanya terdaftar di bagian atas berkas pemetaan.`,
    }),
    dates: (column: string, dates: string): Text => ({
      en: `In the mapping of column "${column}", \`dates\` is \`day-first\` or \`month-first\`, not \`${dates}\`.`,
      id: `Dalam pemetaan kolom "${column}", \`dates\` berisi \`day-first\` atau \`month-first\`, bukan \`${dates}\`.`,
    }),
    noSheet: (sheet: string, sheets: string): Text => ({
      en: `The mapping file names the sheet "${sheet}", which is not in the file. There are: ${sheets}.`,
      id: `Berkas pemetaan menyebut lembar "${sheet}", yang tidak ada. Yang ada: ${sheets}.`,
    }),
    noColumn: (column: string, meant: string | undefined): Text => ({
      en: `The mapping file names the column "${column}", which the sheet does not have.${also(meant).en}`,
      id: `Berkas pemetaan menyebut kolom "${column}", yang tidak ada di lembarnya.${also(meant).id}`,
    }),
  },
} as const;
