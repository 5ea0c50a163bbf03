/** Why an import cannot go on. */
import type { Text } from '../text.ts';

export const IMPORT_ERRORS = {
  noHead: (file: string, sheets: string): Text => ({
    en: `${file} has no sheet whose head mou can read (${sheets}). There must be a row with the names of the columns, such as "Nama Mitra", "Nomor Dokumen", "Tanggal Mulai". Run mou import ${file} --write-map columns.yaml to say yourself what the columns mean.`,
    id: `Tidak ada lembar di ${file} yang judul kolomnya dapat dibaca mou (${sheets}). Harus ada baris berisi nama kolom, misalnya "Nama Mitra", "Nomor Dokumen", "Tanggal Mulai". Jalankan mou import ${file} --write-map kolom.yaml untuk menyebutkan sendiri arti kolomnya.`,
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
    en: `No column of ${file} was read as the partner's name, so no agreement can be made. Run mou import ${file} --write-map columns.yaml, set the column of partners to \`partner\` there, and import with --map columns.yaml.`,
    id: `Tidak ada kolom di ${file} yang terbaca sebagai nama mitra, jadi tidak ada perjanjian yang dapat dibuat. Jalankan mou import ${file} --write-map kolom.yaml, tandai kolom mitra dengan \`partner\` di sana, lalu impor dengan --map kolom.yaml.`,
  }),
  whoseRegister: (): Text => ({
    en: 'mou does not know whose register this is, and every agreement needs both its parties. Write `institution:` in mou.config.yaml (mou init sets it up), or name our institution: mou import FILE --ours "Universitas ..."',
    id: 'mou belum tahu register ini milik siapa, sedangkan setiap perjanjian memerlukan kedua pihaknya. Tulis `institution:` dalam mou.config.yaml (mou init menyiapkannya), atau sebutkan lembaga kita: mou import BERKAS --ours "Universitas ..."',
  }),
  oursNameless: (name: string): Text => ({
    en: `--ours \`${name}\`: no id can be made of that. Give the name in Latin letters.`,
    id: `--ours \`${name}\`: tidak dapat dibuatkan id. Tulis namanya dengan huruf Latin.`,
  }),
  stopped: (): Text => ({
    en: 'Nothing was imported. To say what the columns mean: mou import FILE --write-map columns.yaml, change that file, then --map columns.yaml.',
    id: 'Tidak ada yang diimpor. Untuk menyebutkan arti kolom: mou import BERKAS --write-map kolom.yaml, ubah berkas itu, lalu --map kolom.yaml.',
  }),
  mistakesFirst: (count: number): Text => ({
    en: `${String(count)} records of an earlier import cannot be edited as they stand. Run mou check and mend what it finds, then import again. Nothing was written.`,
    id: `${String(count)} data dari impor sebelumnya tidak dapat disunting. Jalankan mou check dan perbaiki temuannya, lalu impor lagi. Tidak ada yang ditulis.`,
  }),
} as const;
