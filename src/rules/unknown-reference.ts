/** unknown-reference: a record names an id, a unit or a party that is not there. */
import type { FieldPath } from '../findings/place.ts';
import { formatKinds } from '../locale/kind-names.ts';
import { didYouMean } from '../locale/suggestions.ts';
import { nearest } from '../records/nearest.ts';
import type { AgreementRecord, Kind } from '../records/record.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import type { Reference } from '../register/references.ts';
import type { Register } from '../register/register.ts';
import { settingsReferences } from '../register/settings-references.ts';
import { unitsOf } from '../register/units.ts';
import { configSpot } from './config-spot.ts';
import { claimedIds } from '../register/claimed-ids.ts';
import { idSuggestions, type SuggestId } from '../register/id-suggestions.ts';
import { defineRule, spot, type RecordSpot, type Report } from './rule.ts';

type Messages = {
  record: { readonly id: string; readonly kinds: readonly Kind[]; readonly suggestion: string | undefined };
  unit: { readonly unit: string; readonly institution: string; readonly suggestion: string | undefined };
  party: { readonly position: string; readonly count: number };
};

const EXAMPLE = (partner: string): string => `kind: institution
id: bahari-tarakan
name: Politeknik Bahari Tarakan
---
kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {institution: ${partner}}]
`;

export const unknownReference = defineRule<Messages>({
  id: 'unknown-reference',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'A record names something that is not there',
      why: 'Links carry everything that is computed across records: families, states, the countries of parties, who took part. A link into the void is lost without a word.',
      fix: 'Correct the id, or add the record that it names. An institution without a record can be described in place: `{name: ..., country: ...}`.',
      messages: {
        record: ({ id, kinds, suggestion }) =>
          `There is no ${formatKinds(kinds, 'en')} \`${id}\`. ${didYouMean(suggestion, otherwiseAdd(kinds, 'en'), 'en')}`,
        unit: ({ unit, institution, suggestion }) =>
          `The record of \`${institution}\` lists no unit \`${unit}\`. ${didYouMean(suggestion, 'Add it there under `units`, or write the name of the unit.', 'en')}`,
        party: ({ position, count }) =>
          `There is no party ${position}: this agreement has ${count}. Write the number of the party that is meant, counted from 1.`,
      },
    },
    id: {
      title: 'Data menyebut sesuatu yang tidak ada',
      why: 'Semua yang dihitung lintas data bergantung pada hubungan ini: keluarga perjanjian, statusnya, negara para pihak, siapa yang ikut. Hubungan ke data yang tidak ada hilang tanpa terlihat.',
      fix: 'Perbaiki id-nya, atau tambahkan data yang disebut. Lembaga tanpa data sendiri dapat ditulis langsung: `{name: ..., country: ...}`.',
      messages: {
        record: ({ id, kinds, suggestion }) =>
          `Tidak ada ${formatKinds(kinds, 'id')} \`${id}\`. ${didYouMean(suggestion, otherwiseAdd(kinds, 'id'), 'id')}`,
        unit: ({ unit, institution, suggestion }) =>
          `Data \`${institution}\` tidak memuat unit \`${unit}\`. ${didYouMean(suggestion, 'Tambahkan di sana pada `units`, atau tulis nama unitnya.', 'id')}`,
        party: ({ position, count }) =>
          `Tidak ada pihak ke-${position}: perjanjian ini memiliki ${count} pihak. Tulis urutan pihak yang dimaksud, dihitung dari 1.`,
      },
    },
  },
  bad: EXAMPLE('bahari-taraken'),
  good: EXAMPLE('bahari-tarakan'),
  check({ register }, report) {
    const suggest = idSuggestions(register);
    const isClaimed = claimedIds(register);
    const check = (link: Link, spotOf: () => RecordSpot): void => {
      if (!isClaimed(link.to)) reportRecord(link, spotOf(), suggest, report);
      else if (link.role === 'unit-of') checkUnit(link, spotOf(), register, report);
    };
    for (const reference of register.statedReferences) {
      check(reference, () => spot(reference.from, reference.path));
    }
    for (const setting of settingsReferences(register.settings))
      check(setting, () => configSpot(setting.path));
    for (const agreement of recordsOfKind(register, 'agreement')) checkPosition(agreement, report);
  },
});

type Link = Pick<Reference, 'role' | 'to' | 'expects' | 'unit'>;

function reportRecord(
  { to: id, expects: kinds, unit }: Link,
  at: RecordSpot,
  suggest: SuggestId,
  report: Report<Messages>,
): void {
  const suggestion = suggest(id, kinds);
  const whole = suggestion === undefined || unit === undefined ? suggestion : `${suggestion}/${unit}`;
  report('record', { id, kinds, suggestion: whole }, at, { replacement: whole });
}

function checkUnit(
  { to, unit }: Link,
  at: RecordSpot,
  { institutions }: Register,
  report: Report<Messages>,
): void {
  const institution = institutions.get(to);
  if (institution === undefined || unit === undefined) return;
  const listed = unitsOf(institution).map(({ id }) => id);
  if (listed.includes(unit)) return;
  const near = nearest(unit, listed);
  const suggestion = near === undefined ? undefined : `${to}/${near}`;
  report('unit', { unit, institution: to, suggestion }, at, { replacement: suggestion });
}

/** A party may be named by its position: `by: 2`. */
function checkPosition(agreement: AgreementRecord, report: Report<Messages>): void {
  const { parties, termination } = agreement.data;
  const by = termination?.by;
  if (typeof by !== 'string' || !/^\d+$/.test(by)) return;
  const isThere = Number(by) >= 1 && Number(by) <= parties.length;
  const path: FieldPath = ['termination', 'by'];
  if (!isThere) report('party', { position: by, count: parties.length }, spot(agreement, path));
}

function otherwiseAdd(kinds: readonly Kind[], language: 'en' | 'id'): string {
  if (!kinds.includes('institution')) {
    return language === 'id'
      ? 'Perbaiki id-nya, atau tambahkan datanya.'
      : 'Correct the id, or add the record.';
  }
  return language === 'id'
    ? 'Perbaiki id-nya, tambahkan datanya, atau tulis langsung: `{name: ..., country: ...}`.'
    : 'Correct the id, add its record, or describe it in place: `{name: ..., country: ...}`.';
}
