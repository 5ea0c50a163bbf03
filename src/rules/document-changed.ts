/** document-changed: a file that is no longer the one that was recorded. */
import { documentFilesIn } from '../register/documents.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { changed: { readonly path: string; readonly found: string } };

const PAPER = 'Nota Kesepahaman, ditandatangani 14 September 2025\n';
const HASH_OF_PAPER = '4310b7b15952c048c895d373c5915f6b3b9a7cb11d72e9874cbe53c65d1d19fe';
const HASH_OF_ANOTHER = '353408c6bd7a7311648f6999ab0fbb2ec52f32fff6215ace69ee49616af3044e';

const EXAMPLE = (sha256: string): { files: Record<string, string> } => ({
  files: {
    'agreements/tarakan-2025.yaml': `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
documents:
  - path: documents/tarakan-2025.pdf
    sha256: ${sha256}
`,
    'documents/tarakan-2025.pdf': PAPER,
  },
});

export const documentChanged = defineRule<Messages>({
  id: 'document-changed',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'A document has changed since it was recorded',
      why: 'A signed paper never changes: what changes it is an addendum. A file with another SHA-256 is another scan at best and another text at worst.',
      fix: 'Compare the file with the paper original. Where the new file is right, write its SHA-256; where it is not, restore the old file.',
      messages: {
        changed: ({ path, found }) =>
          `\`${path}\` is not the file that was recorded: its SHA-256 is now \`${found}\`. Compare it with the original, then restore the file or correct \`sha256\`.`,
      },
    },
    id: {
      title: 'Dokumen berubah sejak dicatat',
      why: 'Naskah yang sudah ditandatangani tidak berubah; perubahan dituangkan dalam adendum. Berkas dengan SHA-256 lain paling ringan berarti hasil pindai lain, paling berat berarti isi yang lain.',
      fix: 'Bandingkan berkas itu dengan naskah asli. Bila berkas baru benar, tulis SHA-256-nya; bila tidak, kembalikan berkas lama.',
      messages: {
        changed: ({ path, found }) =>
          `\`${path}\` bukan berkas yang dicatat: SHA-256-nya kini \`${found}\`. Bandingkan dengan naskah asli, lalu kembalikan berkasnya atau perbaiki \`sha256\`.`,
      },
    },
  },
  bad: EXAMPLE(HASH_OF_ANOTHER),
  good: EXAMPLE(HASH_OF_PAPER),
  check({ register, documents }, report) {
    for (const { record, path, document } of documentFilesIn(register)) {
      const fact = documents.get(document.path);
      if (document.sha256 === undefined) continue;
      if (fact?.at !== 'found' || fact.sha256 === undefined) continue;
      if (fact.sha256 === document.sha256.toLowerCase()) continue;
      const at = spot(record, [...path, 'sha256']);
      report('changed', { path: document.path, found: fact.sha256 }, at);
    }
  },
});
