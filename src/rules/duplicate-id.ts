/** duplicate-id: two records, or two units of an institution, that bear one id. */
import { compareText } from '../findings/finding.ts';
import type { DocumentRef, FieldPath } from '../findings/place.ts';
import { groupedBy } from '../records/grouped.ts';
import type { InstitutionRecord } from '../records/record.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import type { Register } from '../register/register.ts';
import { unitsOf } from '../register/units.ts';
import { defineRule, noteAt, spot, type Report } from './rule.ts';

type Messages = {
  again: { readonly id: string };
  first: { readonly id: string };
  unit: { readonly id: string; readonly institution: string };
};

const EXAMPLE = (second: string): string => `kind: institution
id: lembah-anai
name: Universitas Lembah Anai
---
kind: institution
id: ${second}
name: Politeknik Bahari Tarakan
`;

export const duplicateId = defineRule<Messages>({
  id: 'duplicate-id',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'Two records bear the same id',
      why: 'Other records, reminders and calendars name a record by its id: where two bear it, nobody knows which is meant. Therefore an id is never used again either, not even that of a deleted record.',
      fix: 'Give one of the two a new id, most often the one that was copied from the other, and correct the records that name it.',
      messages: {
        again: ({ id }) => `The id \`${id}\` is taken already. Give this record an id that no other has had.`,
        first: ({ id }) => `\`${id}\` is used here first`,
        unit: ({ id, institution }) =>
          `\`${institution}\` has two units with the id \`${id}\`. Give one of them another id.`,
      },
    },
    id: {
      title: 'Dua data memakai id yang sama',
      why: 'Data lain, pengingat, dan kalender menyebut sebuah data dengan id-nya: bila dua data memakainya, tidak jelas mana yang dimaksud. Karena itu pula id tidak pernah dipakai ulang, termasuk id data yang sudah dihapus.',
      fix: 'Beri salah satunya id baru, biasanya data yang disalin dari yang lain, lalu perbaiki data yang menyebutnya.',
      messages: {
        again: ({ id }) => `Id \`${id}\` sudah dipakai. Beri data ini id yang belum pernah dipakai.`,
        first: ({ id }) => `\`${id}\` pertama kali dipakai di sini`,
        unit: ({ id, institution }) =>
          `\`${institution}\` memiliki dua unit dengan id \`${id}\`. Beri salah satunya id lain.`,
      },
    },
  },
  bad: EXAMPLE('lembah-anai'),
  good: EXAMPLE('bahari-tarakan'),
  check({ register }, report) {
    for (const [first, ...others] of groupedBy(rivalsIn(register), ({ id }) => id).values()) {
      if (first === undefined) continue;
      const { id } = first;
      const related = [noteAt(spot(first, ['id']), 'first', { id })];
      for (const other of others) report('again', { id }, spot(other, ['id']), { related });
    }
    for (const institution of recordsOfKind(register, 'institution')) checkUnits(institution, report);
  },
});

/** The documents that claim an id which another claims too, the unusable ones among them, in the order of files. */
function rivalsIn({ records, broken, byId }: Register): readonly (DocumentRef & { readonly id: string })[] {
  const later = records.filter((record) => byId.get(record.id) !== record);
  const claimed = new Set([...later, ...broken].map(({ id }) => id));
  const rivals = [...records, ...broken].filter(({ id }) => claimed.has(id));
  return rivals.sort((a, b) => compareText(a.file, b.file) || a.documentIndex - b.documentIndex);
}

function checkUnits(institution: InstitutionRecord, report: Report<Messages>): void {
  const firsts = new Map<string, FieldPath>();
  for (const { id, path } of unitsOf(institution)) {
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, path);
      continue;
    }
    const related = [noteAt(spot(institution, first), 'first', { id })];
    report('unit', { id, institution: institution.id }, spot(institution, path), { related });
  }
}
