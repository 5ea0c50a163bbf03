/** self-dealing-party: an agreement of an institution with itself. */
import type { Party } from '../generated/types.ts';
import { identitiesIn } from '../register/institution-identity.ts';
import { nameKey } from '../register/institution-names.ts';
import { partyInstitution, partyLabel } from '../register/parties.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, noteAt, spot } from './rule.ts';

type Messages = {
  twice: { readonly name: string; readonly first: number; readonly again: number };
  first: { readonly position: number };
};

const EXAMPLE = (partner: string): string => `kind: institution
id: lembah-anai
name: Universitas Lembah Anai
---
kind: agreement
id: riset-kelautan-2025
title: Nota Kesepahaman Riset Kelautan
parties:
  - institution: lembah-anai
  - ${partner}
`;

export const selfDealingParty = defineRule<Messages>({
  id: 'self-dealing-party',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'One institution is two parties of an agreement',
      why: 'Nobody makes an agreement with themselves (KUHPerdata, article 1313: one or more persons bind themselves to one or more others). Most often a party was copied and not changed.',
      fix: 'Name the other party. Where two units of one institution agree with each other, write the `unit` of each.',
      messages: {
        twice: ({ name, first, again }) =>
          `${name} is party ${first} and party ${again}. Name the other party, or write the \`unit\` of each.`,
        first: ({ position }) => `the same institution as party ${position}`,
      },
    },
    id: {
      title: 'Satu lembaga menjadi dua pihak dalam satu perjanjian',
      why: 'Tidak ada yang membuat perjanjian dengan dirinya sendiri (KUHPerdata Pasal 1313: satu orang atau lebih mengikatkan diri terhadap satu orang lain atau lebih). Biasanya satu pihak disalin dan belum diubah.',
      fix: 'Sebutkan pihak yang lain. Bila dua unit dari satu lembaga saling membuat perjanjian, tulis `unit` masing-masing.',
      messages: {
        twice: ({ name, first, again }) =>
          `${name} menjadi pihak ke-${first} sekaligus pihak ke-${again}. Sebutkan pihak yang lain, atau tulis \`unit\` masing-masing.`,
        first: ({ position }) => `lembaga yang sama sebagai pihak ke-${position}`,
      },
    },
  },
  bad: EXAMPLE('name: Univ. Lembah Anai'),
  good: EXAMPLE('name: Politeknik Bahari Tarakan'),
  check({ register }, report) {
    const identityOf = identitiesIn(register);
    for (const record of recordsOfKind(register, 'agreement')) {
      const firsts = new Map<string, number>();
      record.data.parties.forEach((party, index) => {
        const identity = identityOf(partyInstitution(register, party));
        if (identity === undefined) return;
        const side = `${identity} ${unitKey(party)}`;
        const first = firsts.get(side);
        if (first === undefined) {
          firsts.set(side, index);
          return;
        }
        const name = partyLabel(register, party);
        const related = [noteAt(spot(record, ['parties', first]), 'first', { position: first + 1 })];
        const at = spot(record, ['parties', index]);
        report('twice', { name, first: first + 1, again: index + 1 }, at, { related });
      });
    }
  },
});

function unitKey({ unit }: Party): string {
  return unit === undefined ? '' : nameKey(unit);
}
