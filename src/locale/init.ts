/** Words that `mou init` writes into a new register, and what it says to an answer that cannot be used. */
import type { Language } from './language.ts';
import type { Text } from './text.ts';

/** Words that go into the new register's files. */
export const INIT_WORDS: Readonly<
  Record<
    Language,
    {
      /** The beginning of the first agreement's id. */
      readonly example: string;
      readonly title: (ours: string) => string;
      /** Our institution, where nobody said its name. */
      readonly institution: { readonly name: string; readonly id: string };
    }
  >
> = {
  en: {
    example: 'example',
    title: (ours) => `Example: Memorandum of Understanding between ${ours} and SMK Nusantara`,
    institution: { name: 'Our Institution', id: 'our-institution' },
  },
  id: {
    example: 'contoh',
    title: (ours) => `Contoh: Nota Kesepahaman ${ours} dan SMK Nusantara`,
    institution: { name: 'Lembaga Kami', id: 'lembaga-kami' },
  },
};

/** What is wrong with an answer, and how to write it. */
export const INIT_PROBLEMS = {
  name: {
    en: 'Write the name of your institution, as in Politeknik Negeri Jember.',
    id: 'Tulis nama lembaga Anda, misalnya Politeknik Negeri Jember.',
  },
  id: (suggestion: string | undefined): Text => ({
    en: `Write the id in small letters, digits and hyphens, as in ${suggestion ?? 'politeknik-negeri-jember'}.`,
    id: `Tulis id dengan huruf kecil, angka, dan tanda hubung, misalnya ${suggestion ?? 'politeknik-negeri-jember'}.`,
  }),
  device: (id: string): Text => ({
    en: `Windows keeps the name \`${id}\` for itself, so no file can bear it. Choose another id, as in ${id}-1.`,
    id: `Windows memakai nama \`${id}\` untuk dirinya sendiri sehingga tidak dapat menjadi nama berkas. Pilih id lain, misalnya ${id}-1.`,
  }),
  country: {
    en: 'Write the country as a two-letter code or by its name, as in ID or Indonesia.',
    id: 'Tulis negara dengan kode dua huruf atau namanya, misalnya ID atau Indonesia.',
  },
} as const satisfies Readonly<Record<string, Text | ((value: never) => Text)>>;
