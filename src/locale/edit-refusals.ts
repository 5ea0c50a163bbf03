/** Why mou left the text of a record as it is. */
import type { Text } from './text.ts';

type Refusal = {
  readonly reason: 'unreadable' | 'no-place' | 'not-safe';
  readonly file: string;
  readonly path: readonly (string | number)[];
};

/** A refusal in words, with what to do instead. */
export function wordEditRefusal({ reason, file, path }: Refusal): Text {
  const field = path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' ');
  switch (reason) {
    case 'unreadable':
      return {
        en: `${file} has mistakes that must be mended first. See them with: mou check ${file}`,
        id: `${file} masih mengandung kesalahan yang perlu diperbaiki dahulu. Lihat dengan: mou check ${file}`,
      };
    case 'no-place':
      return {
        en: `${file}: there is no place for \`${field}\` where it should be written. Open the file and write it by hand.`,
        id: `${file}: tidak ada tempat untuk \`${field}\` di tempat yang semestinya. Buka berkasnya dan tulis sendiri.`,
      };
    case 'not-safe':
      return {
        en: `${file}: mou cannot change \`${field}\` without changing something else too: values are shared (\`&a\`, \`*a\`) or a field is written twice. Nothing was written. Open the file and change it by hand.`,
        id: `${file}: mou tidak dapat mengubah \`${field}\` tanpa mengubah hal lain: ada isi yang dipakai bersama (\`&a\`, \`*a\`) atau isian yang ditulis dua kali. Tidak ada yang ditulis. Buka berkasnya dan ubah sendiri.`,
      };
    default:
      return reason satisfies never;
  }
}
