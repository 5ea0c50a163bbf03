/** document-missing: a signed agreement whose paper nobody can find through the register. */
import type { Document } from '../generated/types.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot, type NoData } from './rule.ts';
import { isSigned } from './signed.ts';

type Messages = { none: NoData; onlyDrafts: NoData };

const EXAMPLE = (documents: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, number: 117/ULA/KS/2025, signatory: {name: Dr. Irma Yulianti}, signed: 2025-09-14}
  - {name: Politeknik Bahari Tarakan, signatory: {name: Ir. Basri Lamakka}, signed: 2025-09-14}
term: {lasts: 5 tahun}${documents}
`;

export const documentMissing = defineRule<Messages>({
  id: 'document-missing',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'A signed agreement has no document',
      why: 'The paper is the proof: assessors ask to see it, and the ministry\'s cooperation report counts "dokumen digital tersedia" among its marks of quality.',
      fix: 'Put the scan in the register and name it under `documents`, or say under `original_at` where the paper lies.',
      messages: {
        none: () =>
          'No document is named for this agreement. Add the scan under `documents`, or say under `original_at` where the paper lies.',
        onlyDrafts: () =>
          'Only drafts are named for this agreement. Add the signed paper under `documents`, or say under `original_at` where it lies.',
      },
    },
    id: {
      title: 'Perjanjian yang sudah ditandatangani tidak memiliki dokumen',
      why: 'Naskah adalah bukti: asesor memintanya, dan Laporan Kerma memasukkan "dokumen digital tersedia" sebagai salah satu ukuran mutu.',
      fix: 'Simpan hasil pindai dalam register dan sebutkan pada `documents`, atau tulis letak naskah aslinya pada `original_at`.',
      messages: {
        none: () =>
          'Belum ada dokumen yang disebutkan untuk perjanjian ini. Tambahkan hasil pindai pada `documents`, atau tulis letak naskah aslinya pada `original_at`.',
        onlyDrafts: () =>
          'Baru rancangan yang disebutkan untuk perjanjian ini. Tambahkan naskah yang ditandatangani pada `documents`, atau tulis letaknya pada `original_at`.',
      },
    },
  },
  bad: EXAMPLE(''),
  good: EXAMPLE('\ndocuments:\n  - {kind: signed, language: id, original_at: Lemari 3}'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      if (!isSigned(record.data)) continue;
      const documents = (record.data.documents ?? []).filter(canBeFound);
      const at =
        record.data.documents === undefined ? spot(record, ['id']) : spot(record, ['documents'], 'key');
      if (documents.length === 0) report('none', {}, at);
      else if (documents.every(isDraft)) report('onlyDrafts', {}, at);
    }
  },
});

function canBeFound({ path, original_at }: Document): boolean {
  return path !== undefined || original_at !== undefined;
}

function isDraft({ kind }: Document): boolean {
  return kind === 'draft' || kind === 'proposal';
}
