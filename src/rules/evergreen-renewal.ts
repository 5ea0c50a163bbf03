/** evergreen-renewal: an agreement that renews itself for ever. */
import type { AgreementData } from '../generated/types.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot, type NoData } from './rule.ts';

type Messages = { endless: NoData };

const EXAMPLE = (renewal: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
term: {lasts: 5 tahun}
renewal: ${renewal}
`;

export const evergreenRenewal = defineRule<Messages>({
  id: 'evergreen-renewal',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'An agreement renews itself without end',
      why: 'It goes on until somebody remembers to give notice, long after the people and the purpose have changed. Permendikbud 14/2014, article 47(2)e, asks for a term.',
      fix: 'Where the paper limits the renewals, write `times` or `max` (in `term`). Where it does not, agree on a limit in an addendum, or explain it in a mou-ignore comment.',
      messages: {
        endless: () =>
          'This agreement renews itself without end. Write how often under `times` or how long at most under `term: max`, if the paper says so; else agree on it in an addendum.',
      },
    },
    id: {
      title: 'Perjanjian diperpanjang otomatis tanpa batas',
      why: 'Perjanjian seperti ini berlaku terus sampai ada yang ingat mengakhirinya, lama setelah orang dan tujuannya berubah. Permendikbud 14/2014 Pasal 47 ayat (2) huruf e mewajibkan jangka waktu.',
      fix: 'Bila naskah membatasi perpanjangannya, tulis `times` atau `max` (dalam `term`). Bila tidak, sepakati batasnya dalam adendum, atau jelaskan dalam komentar mou-ignore.',
      messages: {
        endless: () =>
          'Perjanjian ini diperpanjang otomatis tanpa batas. Tulis berapa kali pada `times` atau paling lama berapa pada `term: max` bila disebut dalam naskah; bila tidak, sepakati dalam adendum.',
      },
    },
  },
  bad: EXAMPLE('{mode: automatic, notice: 6 bulan}'),
  good: EXAMPLE('{mode: automatic, notice: 6 bulan, times: 1}'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const isSuperseded = register.successorsOf(record.id).length > 0;
      if (renewsForEver(record.data) && !isSuperseded)
        report('endless', {}, spot(record, ['renewal', 'mode']));
    }
  },
});

function renewsForEver(agreement: AgreementData): boolean {
  const { renewal, term, termination, lapses_if_inactive: lapse } = agreement;
  if (renewal?.mode !== 'automatic' || term?.open === true) return false;
  const ends = [renewal.times, term?.max, term?.same_as, termination?.last_day, lapse];
  return ends.every((end) => end === undefined);
}
