/** retired-institution: what is still to come names an institution that has become another. */
import type { FieldPath } from '../findings/place.ts';
import type { InstitutionRecord, RegisterRecord } from '../records/record.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { referencesOf, type ReferenceRole } from '../register/references.ts';
import type { Register } from '../register/register.ts';
import { defineRule, noteAt, spot } from './rule.ts';
import { isSigned } from './signed.ts';

type Messages = {
  retired: { readonly name: string; readonly successor: string; readonly successorName: string };
  became: { readonly successor: string };
};

/** Where an institution acts itself; a unit or a facilitator is told when the party is. */
const ACTING: ReadonlySet<ReferenceRole> = new Set<ReferenceRole>(['party', 'host', 'participant', 'member']);

const EXAMPLE = (partner: string): string => `kind: institution
id: stp-danau-sentani
name: Sekolah Tinggi Pariwisata Danau Sentani
succeeded_by: politeknik-danau-sentani
---
kind: institution
id: politeknik-danau-sentani
name: Politeknik Pariwisata Danau Sentani
---
kind: agreement
id: magang-perhotelan
title: Perjanjian Kerja Sama Magang Perhotelan
parties: [{name: Universitas Lembah Anai}, {institution: ${partner}}]
process: [{stage: drafting}]
`;

export const retiredInstitution = defineRule<Messages>({
  id: 'retired-institution',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'An agreement in preparation names an institution that no longer exists',
      why: 'An institution with `succeeded_by` has become another or was merged into it: only its successor can still sign or take part. Signed agreements and held activities keep the old name, as their papers do.',
      fix: 'Name the successor. If the old institution still exists, remove `succeeded_by` from its record.',
      messages: {
        retired: ({ name, successor, successorName }) =>
          `${name} has become ${successorName} and cannot sign or take part any more. Name \`${successor}\` here.`,
        became: ({ successor }) => `succeeded by \`${successor}\``,
      },
    },
    id: {
      title: 'Perjanjian yang sedang disiapkan menyebut lembaga yang sudah tidak ada',
      why: 'Lembaga dengan `succeeded_by` sudah berubah menjadi lembaga lain atau bergabung dengannya: hanya penerusnya yang masih dapat menandatangani atau ikut serta. Perjanjian yang sudah ditandatangani dan kegiatan yang sudah dilaksanakan tetap memakai nama lama, seperti naskahnya.',
      fix: 'Sebutkan lembaga penerusnya. Bila lembaga lama masih ada, hapus `succeeded_by` dari datanya.',
      messages: {
        retired: ({ name, successor, successorName }) =>
          `${name} sudah menjadi ${successorName} sehingga tidak dapat lagi menandatangani atau ikut serta. Sebutkan \`${successor}\` di sini.`,
        became: ({ successor }) => `diteruskan oleh \`${successor}\``,
      },
    },
  },
  bad: EXAMPLE('stp-danau-sentani'),
  good: EXAMPLE('politeknik-danau-sentani'),
  check({ register }, report) {
    if (!recordsOfKind(register, 'institution').some(({ data }) => data.succeeded_by !== undefined)) return;
    for (const { record, path, institution } of comingMentions(register)) {
      const successor = lastSuccessor(institution, register);
      if (successor === undefined) continue;
      const data = {
        name: institution.data.name,
        successor: successor.id,
        successorName: successor.data.name,
      };
      const related = [noteAt(spot(institution, ['succeeded_by']), 'became', { successor: successor.id })];
      report('retired', data, spot(record, path), { related, replacement: successor.id });
    }
  },
});

type Mention = {
  readonly record: RegisterRecord;
  readonly path: FieldPath;
  readonly institution: InstitutionRecord;
};

function comingMentions(register: Register): readonly Mention[] {
  return register.records.filter(isToCome).flatMap((record) =>
    referencesOf(record).flatMap(({ role, path, to }) => {
      const institution = register.institutions.get(to);
      if (institution?.data.succeeded_by === undefined || !ACTING.has(role)) return [];
      return [{ record, path, institution }];
    }),
  );
}

/** An agreement that is not signed and not given up, or an activity that is only planned. */
function isToCome(record: RegisterRecord): boolean {
  switch (record.kind) {
    case 'agreement': {
      const { closure } = record.data;
      const isGivenUp = closure?.decision !== undefined && closure.decision !== 'renewing';
      return !isSigned(record.data) && !isGivenUp;
    }
    case 'activity':
      return record.data.planned !== undefined && (record.data.on ?? record.data.cancelled) === undefined;
    case 'institution':
    case 'membership':
      return false;
    default:
      return record satisfies never;
  }
}

/** What the institution has become in the end; undefined where that leads nowhere or in a circle. */
function lastSuccessor(
  institution: InstitutionRecord,
  { institutions }: Register,
): InstitutionRecord | undefined {
  const passed = new Set<string>();
  let here: InstitutionRecord | undefined = institution;
  while (here?.data.succeeded_by !== undefined) {
    if (passed.has(here.id)) return undefined;
    passed.add(here.id);
    here = institutions.get(here.data.succeeded_by);
  }
  return here;
}
