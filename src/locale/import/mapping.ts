/** What a mapping file says of itself, and what may be wrong with one. */
import { KIND_NAMES, withArticle, type Kind } from '../kind-names.ts';
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
      '# `kind` is what each row of the sheet is:',
    ],
    meanings: ['# Meanings:'],
    whichKind: 'not certain: say what each row is',
  },
  id: {
    head: (file: string): readonly string[] => [
      `# Arti kolom dalam ${file}. Perbaiki yang salah, lalu jalankan: mou import BERKAS --map BERKAS-INI`,
      '# `head` adalah baris berisi nama kolom, atau baris pertama dan terakhirnya.',
      '# Di samping `as`, kolom tanggal boleh memuat `dates: day-first` atau `dates: month-first`.',
      '# `kind` menyebutkan isi setiap baris lembar itu:',
    ],
    meanings: ['# Arti yang tersedia:'],
    whichKind: 'belum pasti: sebutkan isi setiap barisnya',
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
    kind: (sheet: string, kind: string, meant: string | undefined): Text => ({
      en: `In the mapping of sheet "${sheet}", \`kind\` is \`agreement\`, \`institution\`, \`activity\` or \`membership\`, not \`${kind}\`.${also(meant).en}`,
      id: `Dalam pemetaan lembar "${sheet}", \`kind\` berisi \`agreement\`, \`institution\`, \`activity\`, atau \`membership\`, bukan \`${kind}\`.${also(meant).id}`,
    }),
    notOfKind: (column: string, as: string, kind: Kind): Text => ({
      en: `In the mapping of column "${column}", \`${as}\` says nothing of ${withArticle(KIND_NAMES[kind].en)}. Change it, or the \`kind\` of the sheet.`,
      id: `Dalam pemetaan kolom "${column}", \`${as}\` tidak berlaku untuk ${KIND_NAMES[kind].id}. Ubah artinya, atau \`kind\` lembarnya.`,
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
