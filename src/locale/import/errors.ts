/** Why an import cannot go on. */
import { KIND_NAMES, type Kind } from '../kind-names.ts';
import type { Text } from '../text.ts';
import { COLUMN_MEANING_NAMES } from './meanings.ts';

type ColumnMeaning = keyof typeof COLUMN_MEANING_NAMES;

export const IMPORT_ERRORS = {
  noHead: (file: string, sheets: string): Text => ({
    en: `${file} has no sheet whose head mou can read (${sheets}). There must be a row with the names of the columns, such as "Nama Mitra", "Nomor Dokumen", "Tanggal Mulai". Run mou import ${file} --write-map columns.map to say yourself what the columns mean.`,
    id: `Tidak ada lembar di ${file} yang judul kolomnya dapat dibaca mou (${sheets}). Harus ada baris berisi nama kolom, misalnya "Nama Mitra", "Nomor Dokumen", "Tanggal Mulai". Jalankan mou import ${file} --write-map kolom.map untuk menyebutkan sendiri arti kolomnya.`,
  }),
  nothingThere: (file: string): Text => ({
    en: `${file} holds no cell that says anything.`,
    id: `Tidak ada sel yang berisi di ${file}.`,
  }),
  noSheet: (name: string, sheets: string): Text => ({
    en: `There is no sheet "${name}". There are: ${sheets}.`,
    id: `Tidak ada lembar "${name}". Yang ada: ${sheets}.`,
  }),
  noPartnerColumn: (file: string): Text => ({
    en: `No column of ${file} was read as the partner's name, so no agreement can be made. Run mou import ${file} --write-map columns.map, set the column of partners to \`partner\` there, and import with --map columns.map.`,
    id: `Tidak ada kolom di ${file} yang terbaca sebagai nama mitra, jadi tidak ada perjanjian yang dapat dibuat. Jalankan mou import ${file} --write-map kolom.map, tandai kolom mitra dengan \`partner\` di sana, lalu impor dengan --map kolom.map.`,
  }),
  noNamingColumn: (file: string, meaning: ColumnMeaning, kind: Kind): Text => ({
    en: `No column of ${file} was read as "${COLUMN_MEANING_NAMES[meaning].en}", so no ${KIND_NAMES[kind].en} can be made. Run mou import ${file} --kind ${kind} --write-map columns.map, set that column to \`${meaning}\` there, and import with --map columns.map.`,
    id: `Tidak ada kolom di ${file} yang terbaca sebagai "${COLUMN_MEANING_NAMES[meaning].id}", jadi tidak ada ${KIND_NAMES[kind].id} yang dapat dibuat. Jalankan mou import ${file} --kind ${kind} --write-map kolom.map, tandai kolom itu dengan \`${meaning}\` di sana, lalu impor dengan --map kolom.map.`,
  }),
  unclearKind: (file: string, sheets: readonly string[], isOnly: boolean): Text => {
    const [sheet = ''] = sheets;
    const names = sheets.map((name) => `"${name}"`).join(', ');
    const option = isOnly ? '' : `--sheet ${/^[\w-]+$/.test(sheet) ? sheet : `"${sheet}"`} `;
    return {
      en: `mou cannot tell for certain what the rows of ${names} are: the names of the columns fit more than one kind of record, or none. Say it: mou import ${file} ${option}--kind activity (or agreement, institution, membership). Nothing was written.`,
      id: `mou tidak dapat memastikan isi baris ${names}: nama kolomnya cocok dengan lebih dari satu jenis data, atau tidak dengan satu pun. Sebutkan: mou import ${file} ${option}--kind activity (atau agreement, institution, membership). Tidak ada yang ditulis.`,
    };
  },
  kindOfWhich: (sheets: string): Text => ({
    en: `--kind is for a sheet whose kind is not certain, and here all are: ${sheets}. To say otherwise of one, name it too: --sheet NAME --kind KIND.`,
    id: `--kind untuk lembar yang isinya belum pasti, sedangkan di sini semuanya sudah: ${sheets}. Untuk menyebutkan lain, sebutkan juga lembarnya: --sheet NAMA --kind JENIS.`,
  }),
  notDeleted: (ids: string): Text => ({
    en: `--bring-back: no row of this file was a record with this id that has been deleted here: ${ids}. The import lists those that were; \`all\` means all of them.`,
    id: `--bring-back: tidak ada baris berkas ini yang pernah menjadi data dengan id ini lalu dihapus di sini: ${ids}. Impor mendaftar yang pernah; \`all\` berarti semuanya.`,
  }),
  whoseRegister: (): Text => ({
    en: 'mou does not know whose register this is, and every agreement needs both its parties. Write `institution:` in mou.config.yaml (mou init sets it up), or name our institution: mou import FILE --ours "Universitas ..."',
    id: 'mou belum tahu register ini milik siapa, sedangkan setiap perjanjian memerlukan kedua pihaknya. Tulis `institution:` dalam mou.config.yaml (mou init menyiapkannya), atau sebutkan lembaga kita: mou import BERKAS --ours "Universitas ..."',
  }),
  oursNameless: (name: string): Text => ({
    en: `--ours \`${name}\`: no id can be made of that. Give the name in Latin letters.`,
    id: `--ours \`${name}\`: tidak dapat dibuatkan id. Tulis namanya dengan huruf Latin.`,
  }),
  mapAsRecord: (path: string): Text => ({
    en: `${path} would lie in the register and be taken for a record. Choose another ending: --write-map columns.map`,
    id: `${path} akan berada di dalam register dan dibaca sebagai data. Pilih akhiran lain: --write-map kolom.map`,
  }),
  stopped: (): Text => ({
    en: 'Nothing was imported. To say what the columns mean: mou import FILE --write-map columns.map, change that file, then --map columns.map.',
    id: 'Tidak ada yang diimpor. Untuk menyebutkan arti kolom: mou import BERKAS --write-map kolom.map, ubah berkas itu, lalu --map kolom.map.',
  }),
  unread: (count: number): Text => ({
    en: `${String(count)} documents of the register cannot be read, so nobody can tell which rows they hold already. Run mou check and mend what it finds, then import again. Nothing was written.`,
    id: `${String(count)} dokumen dalam register tidak terbaca, jadi tidak dapat diketahui baris mana yang sudah ada. Jalankan mou check dan perbaiki temuannya, lalu impor lagi. Tidak ada yang ditulis.`,
  }),
  notEdited: (files: string): Text => ({
    en: `These files cannot be edited safely, because of fields that are written twice, shared by \`*name\` or the like: ${files}. Write them plainly, then import again. Nothing was written.`,
    id: `Berkas ini tidak dapat disunting dengan aman karena ada isian yang ditulis dua kali, dipakai bersama dengan \`*nama\`, atau semacamnya: ${files}. Tulis dengan cara biasa, lalu impor lagi. Tidak ada yang ditulis.`,
  }),
} as const;
