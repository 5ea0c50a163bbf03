/** child-outside-parent: an implementing agreement on days on which its umbrella is not in force. */
import { formatDay, formatDays } from '../locale/dates.ts';
import type { Language } from '../locale/language.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { daysOutside, type UncoveredDays } from '../terms/families.ts';
import { defineRule, spot } from './rule.ts';

type Outside = { readonly parent: string; readonly outside: UncoveredDays };
type Messages = { before: Outside; after: Outside };

const EXAMPLE = (lasts: string): string => `kind: agreement
id: nota-2020
title: Nota Kesepahaman Universitas Lembah Anai dan Politeknik Bahari Tarakan
instrument: mou
parties:
  - {name: Universitas Lembah Anai, signed: 2020-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2020-03-01}
term: {lasts: 5 tahun}
---
kind: agreement
id: magang-2022
title: Perjanjian Kerja Sama Magang Perikanan
instrument: moa
parties:
  - {name: Universitas Lembah Anai, signed: 2022-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2022-03-01}
term: {lasts: ${lasts}}
under: nota-2020
`;

const AS_OF = '2023-01-01';

export const childOutsideParent = defineRule<Messages>({
  id: 'child-outside-parent',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'An agreement is in force on days on which its umbrella is not',
      why: 'On these days nothing carries the implementing agreement, and an assessor may leave its activities out. Real registers have this in most rows, so it only warns.',
      fix: 'Extend or renew the umbrella in time, or shorten the term. Correct `under` if it names the wrong agreement.',
      messages: {
        before: ({ parent, outside }) =>
          `This agreement is in force ${stretch(outside, 'en')} before its umbrella \`${parent}\` starts. Correct \`under\`, or the day that is wrong.`,
        after: ({ parent, outside }) =>
          `This agreement outlasts its umbrella \`${parent}\`: it is not covered ${stretch(outside, 'en')}. Renew the umbrella in time.`,
      },
    },
    id: {
      title: 'Perjanjian berlaku pada hari-hari ketika payungnya tidak berlaku',
      why: 'Pada hari-hari itu perjanjian pelaksanaannya tidak berdasar, dan asesor dapat mengabaikan kegiatannya. Banyak register mengalaminya, jadi ini hanya peringatan.',
      fix: 'Perpanjang payungnya tepat waktu, atau perpendek jangka waktunya. Perbaiki `under` bila menyebut perjanjian yang keliru.',
      messages: {
        before: ({ parent, outside }) =>
          `Perjanjian ini sudah berlaku ${stretch(outside, 'id')} sebelum payungnya \`${parent}\` mulai. Perbaiki \`under\`, atau tanggal yang keliru.`,
        after: ({ parent, outside }) =>
          `Perjanjian ini melampaui payungnya \`${parent}\`: tidak terpayungi ${stretch(outside, 'id')}. Perpanjang payungnya tepat waktu.`,
      },
    },
  },
  bad: { files: { 'agreements/magang.yaml': EXAMPLE('5 tahun') }, asOf: AS_OF },
  good: { files: { 'agreements/magang.yaml': EXAMPLE('2 tahun') }, asOf: AS_OF },
  check({ register, terms }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const parent = record.data.under;
      if (parent === undefined) continue;
      const [term, umbrella] = [terms.agreement(record.id), terms.agreement(parent)];
      const outside = term && umbrella && daysOutside(term, umbrella);
      const at = spot(record, ['under']);
      if (outside?.before !== undefined) report('before', { parent, outside: outside.before }, at);
      if (outside?.after !== undefined) report('after', { parent, outside: outside.after }, at);
    }
  },
});

/** "from 1 March 2025 to 28 February 2027 (730 days)". */
function stretch({ from, until, days }: UncoveredDays, language: Language): string {
  const first = formatDay(from, language);
  if (until === undefined) return language === 'id' ? `sejak ${first}` : `from ${first} on`;
  const count = days === undefined ? '' : ` (${formatDays(days, language)})`;
  const last = formatDay(until, language);
  if (first === last) return language === 'id' ? `pada ${first}${count}` : `on ${first}${count}`;
  return language === 'id' ? `dari ${first} sampai ${last}${count}` : `from ${first} to ${last}${count}`;
}
