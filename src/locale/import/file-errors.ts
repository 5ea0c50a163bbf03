/** Why a spreadsheet file cannot be imported, and what to do about it. */
import type { Text } from '../text.ts';

/** Each takes the file as the user named it. */
export const WORKBOOK_ERRORS = {
  missing: (file: string): Text => ({
    en: `There is no file ${file}. Check the spelling and the folder.`,
    id: `Tidak ada berkas ${file}. Periksa ejaan dan foldernya.`,
  }),
  folder: (file: string): Text => ({
    en: `${file} is a folder. Name the spreadsheet in it.`,
    id: `${file} adalah folder. Sebutkan nama berkas lembar kerja di dalamnya.`,
  }),
  denied: (file: string, word: string): Text => ({
    en: `${file} cannot be read (${word}). If it is open in another program, save and close it there, then run the command again.`,
    id: `${file} tidak dapat dibaca (${word}). Bila sedang terbuka di program lain, simpan dan tutup dahulu, lalu ulangi perintahnya.`,
  }),
  lockFile: (file: string): Text => ({
    en: `${file} is not the spreadsheet but the mark that a program leaves beside it while it is open. Name the file without that beginning.`,
    id: `${file} bukan lembar kerja, melainkan tanda yang dibuat program di sampingnya selama berkas terbuka. Sebutkan nama berkas tanpa awalan itu.`,
  }),
  open: (file: string, lock: string): Text => ({
    en: `${file} is open in a spreadsheet program: ${lock} lies beside it. What is not saved yet would be missed. Save and close it, then run the command again; if nobody has it open, delete ${lock}.`,
    id: `${file} sedang terbuka di program lembar kerja: ada ${lock} di sampingnya. Yang belum disimpan akan terlewat. Simpan dan tutup dahulu, lalu ulangi perintahnya; bila tidak ada yang membukanya, hapus ${lock}.`,
  }),
  empty: (file: string): Text => ({
    en: `${file} is empty.`,
    id: `${file} kosong.`,
  }),
  tooLarge: (file: string, megabytes: number): Text => ({
    en: `${file} is larger than ${String(megabytes)} MB. Delete pictures and unused sheets from a copy of it, or save the sheet as CSV, and import that.`,
    id: `${file} lebih besar dari ${String(megabytes)} MB. Hapus gambar dan lembar yang tidak dipakai dari salinannya, atau simpan lembarnya sebagai CSV, lalu impor berkas itu.`,
  }),
  bomb: (file: string, megabytes: number): Text => ({
    en: `${file} unpacks to more than ${String(megabytes)} MB, which no register does: it may be made to do harm, or holds sheets filled to their end. Save the sheet that you need as CSV and import that.`,
    id: `${file} bila dibuka menjadi lebih dari ${String(megabytes)} MB; tidak ada register sebesar itu. Mungkin berkas ini dibuat untuk merusak, atau ada lembar yang terisi sampai ujung. Simpan lembar yang diperlukan sebagai CSV, lalu impor berkas itu.`,
  }),
  tooManyRows: (file: string, rows: string): Text => ({
    en: `${file} has a sheet of more than ${rows} rows. Split it, or delete what is no row of the register, and import again.`,
    id: `${file} memiliki lembar dengan lebih dari ${rows} baris. Bagi lembar itu, atau hapus baris yang bukan isi register, lalu impor kembali.`,
  }),
  protected: (file: string): Text => ({
    en: `${file} is protected by a password. Open it, save a copy without the password, and import that.`,
    id: `${file} dilindungi kata sandi. Buka berkas itu, simpan salinan tanpa kata sandi, lalu impor salinannya.`,
  }),
  otherType: (file: string, is: Text): Text => ({
    en: `${file} is ${is.en}, not a spreadsheet. mou imports XLSX, XLS, ODS and CSV.`,
    id: `${file} adalah ${is.id}, bukan lembar kerja. mou mengimpor XLSX, XLS, ODS, dan CSV.`,
  }),
  broken: (file: string): Text => ({
    en: `${file} cannot be opened as a spreadsheet: it is damaged, or something else. Open it in a spreadsheet program, save it as XLSX, and import that.`,
    id: `${file} tidak dapat dibuka sebagai lembar kerja: rusak, atau bukan lembar kerja. Buka di program lembar kerja, simpan sebagai XLSX, lalu impor hasilnya.`,
  }),
  quotes: (file: string, line: number): Text => ({
    en: `${file}, line ${String(line)}: a quotation mark is opened and never closed, so nobody can tell where the cells end. Open the file in a spreadsheet program, save it as CSV again, and import that.`,
    id: `${file}, baris ${String(line)}: ada tanda petik yang dibuka dan tidak ditutup sehingga batas selnya tidak jelas. Buka berkas itu di program lembar kerja, simpan kembali sebagai CSV, lalu impor hasilnya.`,
  }),
} as const;

/** What a file may be instead of a spreadsheet. */
export const OTHER_TYPES = {
  pdf: { en: 'a PDF', id: 'PDF' },
  picture: { en: 'a picture', id: 'gambar' },
  word: { en: 'a Word document', id: 'dokumen Word' },
  slides: { en: 'a presentation', id: 'presentasi' },
  zip: { en: 'a ZIP archive', id: 'arsip ZIP' },
  binary: { en: 'no text and no format that mou knows', id: 'bukan teks dan bukan format yang dikenal mou' },
} as const;
