/** term-missing: a signed agreement of which nobody knows how long it is valid. */
import type { AgreementData } from '../generated/types.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot, type NoData } from './rule.ts';
import { isSigned } from './signed.ts';

type Messages = { missing: NoData };

const EXAMPLE = (term: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, number: 117/ULA/KS/2025, signatory: {name: Dr. Irma Yulianti}, signed: 2025-09-14}
  - {name: Politeknik Bahari Tarakan, signatory: {name: Ir. Basri Lamakka}, signed: 2025-09-14}
documents: [{kind: signed, original_at: Lemari 3}]${term}
`;

export const termMissing = defineRule<Messages>({
  id: 'term-missing',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'A signed agreement has no term',
      why: 'Permendikbud 14/2014, article 47(2)e, asks every agreement to state its term. Without one nobody is reminded, and the agreement stays in force for ever.',
      fix: 'Write what the paper says: how long (`lasts`), until when (`until`), `open: true` where it says that there is no end, or `same_as`.',
      messages: {
        missing: () =>
          'This agreement is signed, but how long it is valid is not said. Write what the paper says: `term: {lasts: 5 tahun}`, `until`, or `open: true` where it has no end.',
      },
    },
    id: {
      title: 'Perjanjian yang sudah ditandatangani tidak memiliki jangka waktu',
      why: 'Permendikbud 14/2014 Pasal 47 ayat (2) huruf e mewajibkan setiap perjanjian memuat jangka waktu. Tanpa itu tidak ada pengingat, dan perjanjian tampak berlaku selamanya.',
      fix: 'Tulis menurut naskah: lamanya (`lasts`), sampai kapan (`until`), `open: true` bila disebut tanpa batas waktu, atau `same_as`.',
      messages: {
        missing: () =>
          'Perjanjian ini sudah ditandatangani, tetapi jangka waktunya tidak disebut. Tulis menurut naskah: `term: {lasts: 5 tahun}`, `until`, atau `open: true` bila tanpa batas waktu.',
      },
    },
  },
  bad: EXAMPLE(''),
  good: EXAMPLE('\nterm: {lasts: 5 tahun}'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const { data } = record;
      if (!isSigned(data) || statesAnEnd(data)) continue;
      report('missing', {}, data.term === undefined ? spot(record, ['id']) : spot(record, ['term'], 'key'));
    }
  },
});

function statesAnEnd({ term, amendments }: AgreementData): boolean {
  if (term?.open === true || (term?.lasts ?? term?.until ?? term?.same_as) !== undefined) return true;
  return (amendments ?? []).some(({ lasts, until }) => (lasts ?? until) !== undefined);
}
