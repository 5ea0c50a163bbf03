/** document-outside-register: a path that leads out of the register, or that only one computer understands. */
import { pathFault, pathMeant, type PathFault } from '../register/document-paths.ts';
import { documentFilesIn } from '../register/documents.ts';
import { defineRule, spot } from './rule.ts';

type Wrong = { readonly path: string; readonly meant: string | undefined };
type Messages = Readonly<Record<PathFault, Wrong>> & { link: { readonly path: string } };

const EXAMPLE = (path: string): { files: Record<string, string> } => ({
  files: {
    'agreements/tarakan-2025.yaml': `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
documents:
  - path: ${path}
`,
    'documents/tarakan-2025.pdf': 'Nota Kesepahaman',
  },
});

export const documentOutsideRegister = defineRule<Messages>({
  id: 'document-outside-register',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'A document lies outside the register',
      why: 'A path that leads out of the register works on one computer only, and a register must not read other files of the computer that checks it.',
      fix: "Put the file in the register and write the way to it from the register's root, with `/` between folders: `documents/tarakan-2025.pdf`.",
      messages: {
        absolute: ({ path, meant }) =>
          `\`${path}\` begins at the root of a computer's disk. ${instead(meant, 'en')}`,
        drive: ({ path, meant }) => `\`${path}\` names a drive of one computer. ${instead(meant, 'en')}`,
        backslashes: ({ path, meant }) =>
          `\`${path}\` has backslashes, which only Windows understands. ${instead(meant, 'en')}`,
        leaves: ({ path, meant }) =>
          `\`${path}\` leads upwards with \`..\`: paths count from the register's root, not from the record's folder. ${instead(meant, 'en')}`,
        link: ({ path }) =>
          `\`${path}\` leads out of the register through a link. Put the file itself in the register.`,
      },
    },
    id: {
      title: 'Dokumen berada di luar register',
      why: 'Letak berkas di luar register hanya berlaku pada satu komputer, dan register tidak boleh membaca berkas lain pada komputer yang memeriksanya.',
      fix: 'Simpan berkas dalam register dan tulis letaknya dari folder utama register, dengan `/` di antara folder: `documents/tarakan-2025.pdf`.',
      messages: {
        absolute: ({ path, meant }) =>
          `\`${path}\` dimulai dari folder teratas komputer. ${instead(meant, 'id')}`,
        drive: ({ path, meant }) =>
          `\`${path}\` menyebut kandar (drive) pada satu komputer. ${instead(meant, 'id')}`,
        backslashes: ({ path, meant }) =>
          `\`${path}\` memakai garis miring terbalik, yang hanya dikenal Windows. ${instead(meant, 'id')}`,
        leaves: ({ path, meant }) =>
          `\`${path}\` naik ke atas dengan \`..\`: letak berkas dihitung dari folder utama register, bukan dari folder data ini. ${instead(meant, 'id')}`,
        link: ({ path }) =>
          `\`${path}\` keluar dari register melalui tautan. Simpan berkas itu sendiri dalam register.`,
      },
    },
  },
  bad: EXAMPLE('../documents/tarakan-2025.pdf'),
  good: EXAMPLE('documents/tarakan-2025.pdf'),
  check({ register, documents }, report) {
    for (const { record, path: way, document } of documentFilesIn(register)) {
      const { path } = document;
      const fault = pathFault(path);
      const at = spot(record, [...way, 'path']);
      const meant = pathMeant(path, record.file);
      if (fault !== undefined) report(fault, { path, meant }, at, { replacement: meant });
      else if (documents.get(path)?.at === 'outside') report('link', { path }, at);
    }
  },
});

function instead(meant: string | undefined, language: 'en' | 'id'): string {
  if (meant !== undefined) return language === 'id' ? `Tulis \`${meant}\`.` : `Write \`${meant}\`.`;
  return language === 'id'
    ? 'Simpan berkasnya dalam register dan tulis letaknya dari sana.'
    : 'Put the file in the register and write the way to it from there.';
}
