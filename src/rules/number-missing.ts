/** number-missing: a signed agreement that bears no number of any party. */
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot, type NoData } from './rule.ts';
import { isSigned } from './signed.ts';

type Messages = { none: NoData };

const EXAMPLE = (number: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, ${number}signatory: {name: Dr. Irma Yulianti}, signed: 2025-09-14}
  - {name: Politeknik Bahari Tarakan, signatory: {name: Ir. Basri Lamakka}, signed: 2025-09-14}
term: {lasts: 5 tahun}
documents: [{kind: signed, original_at: Lemari 3}]
`;

export const numberMissing = defineRule<Messages>({
  id: 'number-missing',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'A signed agreement has no number',
      why: 'Letters, decrees and the ministry\'s cooperation report ("nomor dokumen") cite an agreement by its number.',
      fix: 'Write the number at the party that gave it. Each party may have its own; one of them is enough.',
      messages: {
        none: () => 'No party has a number for this agreement. Write `number` at the party that gave it.',
      },
    },
    id: {
      title: 'Perjanjian yang sudah ditandatangani tidak memiliki nomor',
      why: 'Surat, keputusan, dan Laporan Kerma ("nomor dokumen") menyebut perjanjian dengan nomornya.',
      fix: 'Tulis nomornya pada pihak yang memberikannya. Setiap pihak dapat memiliki nomor sendiri; satu saja sudah cukup.',
      messages: {
        none: () =>
          'Belum ada nomor dari pihak mana pun untuk perjanjian ini. Tulis `number` pada pihak yang memberikannya.',
      },
    },
  },
  bad: EXAMPLE(''),
  good: EXAMPLE('number: 117/ULA/KS/2025, '),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const isNumbered = record.data.parties.some(({ number }) => number !== undefined);
      if (isSigned(record.data) && !isNumbered) report('none', {}, spot(record, ['parties'], 'key'));
    }
  },
});
