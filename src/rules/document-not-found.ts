/** document-not-found: a document that is named, but not there. */
import { documentFilesIn } from '../register/documents.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { missing: { readonly path: string } };

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

export const documentNotFound = defineRule<Messages>({
  id: 'document-not-found',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'A document is not there',
      why: 'A record that names a file promises that it can be opened. Files get lost when folders are renamed or a scan is never added to the repository.',
      fix: "Correct the path, which counts from the register's root, with capitals as in the file's name; or add the file. Where the paper is kept elsewhere, say so under `original_at` instead.",
      messages: {
        missing: ({ path }) =>
          `There is no file \`${path}\` in the register. Correct the path, or add the file; capitals count.`,
      },
    },
    id: {
      title: 'Dokumen tidak ada',
      why: 'Data yang menyebut sebuah berkas menjanjikan bahwa berkas itu dapat dibuka. Berkas hilang ketika folder diganti namanya atau hasil pindai tidak pernah dimasukkan ke repositori.',
      fix: 'Perbaiki letak berkas, yang dihitung dari folder utama register, dengan huruf besar dan kecil seperti pada nama berkas; atau tambahkan berkasnya. Bila naskah disimpan di tempat lain, tulis pada `original_at` saja.',
      messages: {
        missing: ({ path }) =>
          `Tidak ada berkas \`${path}\` dalam register. Perbaiki letaknya, atau tambahkan berkasnya; huruf besar dan kecil dibedakan.`,
      },
    },
  },
  bad: EXAMPLE('documents/tarakan-2026.pdf'),
  good: EXAMPLE('documents/tarakan-2025.pdf'),
  check({ register, documents }, report) {
    for (const { record, path, document } of documentFilesIn(register)) {
      if (documents.get(document.path)?.at !== 'missing') continue;
      report('missing', { path: document.path }, spot(record, [...path, 'path']));
    }
  },
});
