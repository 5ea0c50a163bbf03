/** signatory-missing: a party signed, but who did is not said. */
import type { Party } from '../generated/types.ts';
import { partyLabel } from '../register/parties.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';
import { hasSigned } from './signed.ts';

type Messages = { missing: { readonly party: string } };

const EXAMPLE = (signatory: string): string => `kind: agreement
id: tarakan-2025
title: Nota Kesepahaman Riset Kelautan
parties:
  - name: Universitas Lembah Anai
    signatory: {name: Dr. Irma Yulianti, position: Rektor}
    signed: 2025-09-14
  - name: Politeknik Bahari Tarakan${signatory}
    signed: 2025-09-14
`;

export const signatoryMissing = defineRule<Messages>({
  id: 'signatory-missing',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'Who signed for a party is not said',
      why: 'Only those with authority bind an institution: Permendikbud 14/2014, article 48, names the Rektor for agreements abroad. The cooperation report asks for the name and position of every signatory.',
      fix: 'Write `signatory` with the name and position on the paper, and `on_behalf_of` where a delegate signed.',
      messages: {
        missing: ({ party }) =>
          `${party} signed, but who signed for it is not said. Write \`signatory: {name: ..., position: ...}\`.`,
      },
    },
    id: {
      title: 'Penanda tangan satu pihak tidak disebut',
      why: 'Hanya pejabat yang berwenang dapat mengikat lembaganya: Permendikbud 14/2014 Pasal 48 menyebut Rektor untuk perjanjian luar negeri. Laporan Kerma meminta nama dan jabatan setiap penanda tangan.',
      fix: 'Tulis `signatory` dengan nama dan jabatan menurut naskah, dan `on_behalf_of` bila ditandatangani atas nama orang lain.',
      messages: {
        missing: ({ party }) =>
          `${party} sudah menandatangani, tetapi penanda tangannya tidak disebut. Tulis \`signatory: {name: ..., position: ...}\`.`,
      },
    },
  },
  bad: EXAMPLE(''),
  good: EXAMPLE('\n    signatory: {name: Ir. Basri Lamakka, position: Direktur}'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      record.data.parties.forEach((party, index) => {
        if (!hasSigned(party) || isSignatoryKnown(party)) return;
        report(
          'missing',
          { party: partyLabel(register, party) },
          spot(record, ['parties', index, 'signed'], 'key'),
        );
      });
    }
  },
});

/** Of a party without a name nobody expects the name of the one who signed. */
function isSignatoryKnown({ signatory, unnamed }: Party): boolean {
  return unnamed === true || (signatory?.name ?? signatory?.position) !== undefined;
}
