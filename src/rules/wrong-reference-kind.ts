/** wrong-reference-kind: an id of a record of another kind than belongs there. */
import { formatKinds, KIND_NAMES, withArticle } from '../locale/kind-names.ts';
import type { Kind } from '../records/record.ts';
import { settingsReferences, type SettingReference } from '../register/settings-references.ts';
import { configSpot } from './config-spot.ts';
import { defineRule, noteAt, spot, type RecordSpot } from './rule.ts';

type Messages = {
  wrong: { readonly id: string; readonly kind: Kind; readonly expected: readonly Kind[] };
  named: { readonly kind: Kind };
};

const EXAMPLE = (event: string): string => `kind: activity
id: penandatanganan-2025
title: Penandatanganan Nota Kesepahaman
form: signing-ceremony
on: 2025-09-14
under: [tarakan-2025]
---
kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
signing: {event: ${event}}
`;

export const wrongReferenceKind = defineRule<Messages>({
  id: 'wrong-reference-kind',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'A record names a record of the wrong kind',
      why: 'Each link means something: an agreement stands under an agreement, a party is an institution. A record of another kind in its place is most often a mix-up of ids.',
      fix: 'Write the id of a record of the kind that belongs there.',
      messages: {
        wrong: ({ id, kind, expected }) =>
          `\`${id}\` is ${withArticle(KIND_NAMES[kind].en)}. Write the id of ${withArticle(formatKinds(expected, 'en'))} here.`,
        named: ({ kind }) => `this is the ${KIND_NAMES[kind].en}`,
      },
    },
    id: {
      title: 'Data menyebut data jenis lain',
      why: 'Setiap hubungan memiliki arti: perjanjian berada di bawah perjanjian, pihak adalah lembaga. Data jenis lain di tempat itu biasanya berarti id-nya tertukar.',
      fix: 'Tulis id data dari jenis yang seharusnya.',
      messages: {
        wrong: ({ id, kind, expected }) =>
          `\`${id}\` adalah ${KIND_NAMES[kind].id}. Tulis id ${formatKinds(expected, 'id')} di sini.`,
        named: ({ kind }) => `ini ${KIND_NAMES[kind].id} tersebut`,
      },
    },
  },
  bad: EXAMPLE('tarakan-2025'),
  good: EXAMPLE('penandatanganan-2025'),
  check({ register }, report) {
    const check = ({ to: id, expects }: SettingReference, spotOf: () => RecordSpot): void => {
      const named = register.byId.get(id);
      if (named === undefined || expects.includes(named.kind)) return;
      const { kind } = named;
      const related = [noteAt(spot(named, ['kind']), 'named', { kind })];
      report('wrong', { id, kind, expected: expects }, spotOf(), { related });
    };
    for (const reference of register.statedReferences) {
      check(reference, () => spot(reference.from, reference.path));
    }
    for (const setting of settingsReferences(register.settings))
      check(setting, () => configSpot(setting.path));
  },
});
