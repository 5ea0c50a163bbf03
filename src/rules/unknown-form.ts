/** unknown-form: a form of cooperation that is neither in the list nor the register's own. */
import type { FieldPath } from '../findings/place.ts';
import { didYouMean } from '../locale/suggestions.ts';
import type { RegisterRecord } from '../records/record.ts';
import { formWords } from '../register/form-words.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { unknown: { readonly form: string; readonly suggestion: string | undefined } };

const EXAMPLE = (form: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Magang dan Riset Kelautan
scope: [joint-research, ${form}]
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
`;

export const unknownForm = defineRule<Messages>({
  id: 'unknown-form',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'A form of cooperation is not known',
      why: "Reports count cooperation by its form and map it to the ministry's list of 29 (bentuk kegiatan); a word that is not known falls out of every table.",
      fix: 'Use a word of the list. If none fits, give the register a form of its own under `forms` in mou.config.yaml, with its names in both languages.',
      messages: {
        unknown: ({ form, suggestion }) => {
          const otherwise = 'Use a word of the list, or add it under `forms` in mou.config.yaml.';
          return `There is no form of cooperation \`${form}\`. ${didYouMean(suggestion, otherwise, 'en')}`;
        },
      },
    },
    id: {
      title: 'Bentuk kegiatan tidak dikenal',
      why: 'Laporan menghitung kerja sama menurut bentuknya dan mencocokkannya dengan 29 bentuk kegiatan kementerian; kata yang tidak dikenal tidak masuk ke tabel mana pun.',
      fix: 'Pakai kata dari daftar. Bila tidak ada yang sesuai, tambahkan bentuk milik register pada `forms` dalam mou.config.yaml, dengan namanya dalam kedua bahasa.',
      messages: {
        unknown: ({ form, suggestion }) => {
          const otherwise = 'Pakai kata dari daftar, atau tambahkan pada `forms` dalam mou.config.yaml.';
          return `Tidak ada bentuk kegiatan \`${form}\`. ${didYouMean(suggestion, otherwise, 'id')}`;
        },
      },
    },
  },
  bad: EXAMPLE('magang'),
  good: EXAMPLE('internship'),
  check({ register }, report) {
    if (!register.settings.isComplete) return;
    const known = formWords(register.settings);
    const judge = (record: RegisterRecord, form: string, ...path: FieldPath): void => {
      if (known.has(form)) return;
      const suggestion = known.meant(form);
      report('unknown', { form, suggestion }, spot(record, path), { replacement: suggestion });
    };
    for (const record of recordsOfKind(register, 'agreement')) {
      const { scope, amendments } = record.data;
      scope?.forEach((form, index) => {
        judge(record, form, 'scope', index);
      });
      amendments?.forEach(({ scope: added }, position) => {
        added?.forEach((form, index) => {
          judge(record, form, 'amendments', position, 'scope', index);
        });
      });
    }
    for (const record of recordsOfKind(register, 'activity')) judge(record, record.data.form, 'form');
  },
});
