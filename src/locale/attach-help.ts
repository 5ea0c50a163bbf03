/** The help of `mou attach`, and why a file cannot be attached. */
import type { Language } from './language.ts';
import type { Text } from './text.ts';

type AttachHelp = Readonly<Record<'id' | 'file' | 'kind' | 'language' | 'originalAt' | 'examples', string>>;

export const ATTACH_HELP: Readonly<Record<Language, AttachHelp>> = {
  en: {
    id: 'the id of the agreement or activity',
    file: 'the file to attach, such as a scan',
    kind: 'what it is (default for an agreement: signed)',
    language: 'the language of the paper: id, en ...',
    originalAt: 'where the paper itself lies',
    examples: `Copies the file into the register, under the name of the record, and links it
with its fingerprint, so that mou check tells when it changes or is lost.

Examples:
  mou attach iism-2026 ~/Downloads/scan0001.pdf
  mou attach iism-2026 scan.pdf --kind translation --language en
  mou attach seminar-2026 foto.jpg

Exit code: 0 attached, 2 nothing was written.`,
  },
  id: {
    id: 'id perjanjian atau kegiatan',
    file: 'berkas yang dilampirkan, misalnya hasil pindai',
    kind: 'jenisnya (bawaan untuk perjanjian: signed)',
    language: 'bahasa naskah: id, en ...',
    originalAt: 'tempat naskah aslinya',
    examples: `Menyalin berkas ke dalam register dengan nama datanya, lalu menautkannya beserta
sidik jarinya: mou check memberi tahu bila berkas itu berubah atau hilang.

Contoh:
  mou attach iism-2026 ~/Downloads/scan0001.pdf
  mou attach iism-2026 scan.pdf --kind translation --language en
  mou attach seminar-2026 foto.jpg

Kode keluar: 0 dilampirkan, 2 tidak ada yang ditulis.`,
  },
};

/** Why a file is not attached; nothing was written then. */
export const ATTACH_PROBLEMS = {
  noFile: (path: string): Text => ({
    en: `There is no file \`${path}\` to attach. Check the spelling; a folder cannot be attached.`,
    id: `Tidak ada berkas \`${path}\` untuk dilampirkan. Periksa ejaannya; folder tidak dapat dilampirkan.`,
  }),
  empty: (path: string): Text => ({
    en: `${path} is empty: the scan or the copy has failed. Nothing was attached.`,
    id: `${path} kosong: pemindaian atau penyalinannya gagal. Tidak ada yang dilampirkan.`,
  }),
  tooLarge: (path: string, bytes: number): Text => ({
    en: `${path} has ${megabytes(bytes)} MB; more than 100 MB do not belong into a register. Scan it with a lower resolution, or name the place of the paper under \`original_at\`.`,
    id: `${path} berukuran ${megabytes(bytes)} MB; lebih dari 100 MB tidak layak disimpan dalam register. Pindai dengan resolusi lebih rendah, atau sebutkan tempat naskahnya pada \`original_at\`.`,
  }),
  denied: (path: string, word: string): Text => ({
    en: `${path} cannot be read (${word}). Close it where it is open elsewhere, or check that you may read it.`,
    id: `${path} tidak dapat dibaca (${word}). Tutup berkas itu bila sedang dibuka, atau pastikan Anda boleh membacanya.`,
  }),
};

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}
