/** parent-not-in-force: an agreement that was signed under one that nobody, or not everybody, has signed. */
import { recordsOfKind } from '../register/records-of-kind.ts';
import type { AgreementTerm } from '../terms/agreement-term.ts';
import { defineRule, spot } from './rule.ts';

type Messages = {
  unsigned: { readonly parent: string };
  never: { readonly parent: string };
  suspended: { readonly parent: string };
};

const EXAMPLE = (signed: string): string => `kind: agreement
id: nota-2020
title: Nota Kesepahaman Universitas Lembah Anai dan Politeknik Bahari Tarakan
instrument: mou
parties:
  - {name: Universitas Lembah Anai, signed: 2020-03-01}
  - {name: Politeknik Bahari Tarakan${signed}}
term: {lasts: 10 tahun}
---
kind: agreement
id: magang-2022
title: Perjanjian Kerja Sama Magang Perikanan
instrument: moa
parties:
  - {name: Universitas Lembah Anai, signed: 2022-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2022-03-01}
term: {lasts: 5 tahun}
under: nota-2020
`;

const AS_OF = '2023-01-01';

export const parentNotInForce = defineRule<Messages>({
  id: 'parent-not-in-force',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'The umbrella of a signed agreement is not in force',
      why: 'An implementing agreement rests on its umbrella (dasar dokumen); one that was never signed carries nothing.',
      fix: 'Record who signed the umbrella and when. Correct `under` if it names the wrong agreement.',
      messages: {
        unsigned: ({ parent }) =>
          `This agreement is signed, but its umbrella \`${parent}\` is not signed by all. Record who signed it and when, or correct \`under\`.`,
        never: ({ parent }) =>
          `This agreement is signed, but its umbrella \`${parent}\` was never in force. Correct its days, or \`under\`.`,
        suspended: ({ parent }) =>
          `This agreement starts while its umbrella \`${parent}\` is suspended. Correct the days, or \`under\`.`,
      },
    },
    id: {
      title: 'Payung perjanjian yang sudah ditandatangani tidak berlaku',
      why: 'Perjanjian pelaksanaan bersandar pada payungnya (dasar dokumen); payung yang tidak pernah ditandatangani tidak mendasari apa pun.',
      fix: 'Catat siapa yang menandatangani payung itu dan kapan. Perbaiki `under` bila menyebut perjanjian yang keliru.',
      messages: {
        unsigned: ({ parent }) =>
          `Perjanjian ini sudah ditandatangani, tetapi payungnya \`${parent}\` belum ditandatangani semua pihak. Catat siapa dan kapan, atau perbaiki \`under\`.`,
        never: ({ parent }) =>
          `Perjanjian ini sudah ditandatangani, tetapi payungnya \`${parent}\` tidak pernah berlaku. Perbaiki tanggalnya, atau \`under\`.`,
        suspended: ({ parent }) =>
          `Perjanjian ini mulai berlaku ketika payungnya \`${parent}\` ditangguhkan. Perbaiki tanggalnya, atau \`under\`.`,
      },
    },
  },
  bad: { files: { 'agreements/magang.yaml': EXAMPLE('') }, asOf: AS_OF },
  good: { files: { 'agreements/magang.yaml': EXAMPLE(', signed: 2020-03-01') }, asOf: AS_OF },
  check({ register, terms }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const parent = record.data.under;
      if (parent === undefined) continue;
      const [term, umbrella] = [terms.agreement(record.id), terms.agreement(parent)];
      if (term?.signed !== true || umbrella === undefined) continue;
      const fault = faultOf(term, umbrella);
      if (fault !== undefined) report(fault, { parent }, spot(record, ['under']));
    }
  },
});

function faultOf(term: AgreementTerm, umbrella: AgreementTerm): keyof Messages | undefined {
  if (!umbrella.signed) return 'unsigned';
  if (umbrella.neverInForce) return 'never';
  const start = term.start?.earliest;
  const rests = umbrella.suspensions.some(
    ({ from, until }) => start !== undefined && from.latest <= start && start <= (until?.earliest ?? start),
  );
  return rests ? 'suspended' : undefined;
}
