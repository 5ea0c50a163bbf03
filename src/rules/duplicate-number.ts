/** duplicate-number: one party gave two papers the same number. */
import type { FieldPath } from '../findings/place.ts';
import type { Party } from '../generated/types.ts';
import type { AgreementRecord } from '../records/record.ts';
import { identitiesIn } from '../register/institution-identity.ts';
import { partyInstitution, partyLabel } from '../register/parties.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import type { Register } from '../register/register.ts';
import { defineRule, noteAt, spot, type Report } from './rule.ts';

type Messages = {
  again: { readonly number: string; readonly party: string; readonly other: string };
  first: { readonly number: string };
};

const EXAMPLE = (second: string): string => `kind: agreement
id: nota-2025
title: Nota Kesepahaman Universitas Lembah Anai dan Politeknik Bahari Tarakan
parties: [{name: Universitas Lembah Anai, number: 117/ULA/KS/2025}, {name: Politeknik Bahari Tarakan}]
---
kind: agreement
id: magang-2025
title: Perjanjian Kerja Sama Magang Mahasiswa Perikanan
parties: [{name: Universitas Lembah Anai, number: ${second}}, {name: Politeknik Bahari Tarakan}]
`;

export const duplicateNumber = defineRule<Messages>({
  id: 'duplicate-number',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'One party gave two agreements the same number',
      why: 'A document number stands for one paper in the files of the party that gave it. The same number twice is most often a slip in copying, or one agreement recorded twice.',
      fix: "Compare both papers. Correct the number, or delete the record that is there twice. Where the paper itself bears the other's number, say so in a mou-ignore comment.",
      messages: {
        again: ({ number, party, other }) =>
          `${party} gave the number \`${number}\` to \`${other}\` already. Correct it, or delete the agreement that is recorded twice.`,
        first: ({ number }) => `\`${number}\` stands here first`,
      },
    },
    id: {
      title: 'Satu pihak memberi dua perjanjian nomor yang sama',
      why: 'Nomor dokumen mewakili satu naskah dalam arsip pihak yang memberikannya. Nomor yang sama dua kali biasanya salah salin, atau satu perjanjian yang dicatat dua kali.',
      fix: 'Bandingkan kedua naskah. Perbaiki nomornya, atau hapus data yang tercatat dua kali. Bila naskahnya memang bernomor sama, jelaskan dalam komentar mou-ignore.',
      messages: {
        again: ({ number, party, other }) =>
          `${party} sudah memberikan nomor \`${number}\` kepada \`${other}\`. Perbaiki nomornya, atau hapus perjanjian yang tercatat dua kali.`,
        first: ({ number }) => `\`${number}\` pertama kali tertulis di sini`,
      },
    },
  },
  bad: EXAMPLE('117/ULA/KS/2025'),
  good: EXAMPLE('118/ULA/KS/2025'),
  check({ register }, report) {
    const firsts = new Map<string, Numbered>();
    for (const numbered of numbersIn(register)) {
      const first = firsts.get(numbered.key);
      if (first === undefined) firsts.set(numbered.key, numbered);
      // One institution twice is what self-dealing-party says.
      else if (first.record !== numbered.record) reportAgain(numbered, first, register, report);
    }
  },
});

type Numbered = {
  readonly record: AgreementRecord;
  readonly index: number;
  readonly party: Party;
  readonly number: string;
  /** Who gave it, and the number without blanks and capitals. */
  readonly key: string;
};

function reportAgain(
  { record, index, party: giver }: Numbered,
  first: Numbered,
  register: Register,
  report: Report<Messages>,
): void {
  const { number } = first;
  const party = partyLabel(register, giver);
  const related = [noteAt(spot(first.record, numberOf(first)), 'first', { number })];
  const at = spot(record, numberOf({ index }));
  report('again', { number, party, other: first.record.id }, at, { related });
}

function numberOf({ index }: Pick<Numbered, 'index'>): FieldPath {
  return ['parties', index, 'number'];
}

function numbersIn(register: Register): readonly Numbered[] {
  const identityOf = identitiesIn(register);
  return recordsOfKind(register, 'agreement').flatMap((record) =>
    record.data.parties.flatMap((party, index) => {
      const { number } = party;
      const giver =
        number === undefined || !isNumber(number) ? undefined : identityOf(partyInstitution(register, party));
      if (giver === undefined || number === undefined) return [];
      const key = `${giver} ${number.toLowerCase().replace(/\s+/g, '')}`;
      return [{ record, index, party, number, key }];
    }),
  );
}

/** "-" and "0" are how registers write that there is no number. */
function isNumber(text: string): boolean {
  return /[1-9]/.test(text);
}
