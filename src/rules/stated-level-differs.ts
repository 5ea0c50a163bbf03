/** stated-level-differs: called national with a party abroad, or international with none. */
import { countries, levels } from '../generated/vocabularies.ts';
import type { Level } from '../generated/types.ts';
import type { Language } from '../locale/language.ts';
import { formatList } from '../locale/lists.ts';
import type { AgreementRecord } from '../records/record.ts';
import { partyInstitution } from '../register/parties.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import type { Register } from '../register/register.ts';
import { defineRule, spot } from './rule.ts';

type Messages = {
  abroad: { readonly level: Level; readonly codes: readonly string[] };
  atHome: { readonly code: string };
};

const EXAMPLE = (level: string): string => `kind: agreement
id: tanjung-aru-2025
title: Nota Kesepahaman Pertukaran Mahasiswa
level: ${level}
parties:
  - {name: Universitas Lembah Anai, country: ID}
  - {name: Kolej Universiti Tanjung Aru, country: MY}
`;

export const statedLevelDiffers = defineRule<Messages>({
  id: 'stated-level-differs',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: "The stated level does not fit the parties' countries",
      why: 'Accreditation tables have one column for each level and weigh international cooperation most; an assessor strikes out a tick in the wrong column.',
      fix: 'Correct `level`, or leave it out: it is computed from the countries. If a country is wrong, correct that.',
      messages: {
        abroad: ({ level, codes }) =>
          `\`level: ${level}\` (${levelName(level, 'en')}), but the parties are from ${countryNames(codes, 'en')}. Correct it, or leave it out.`,
        atHome: ({ code }) =>
          `\`level: international\`, but every party is from ${countryNames([code], 'en')}. Correct it, or leave it out.`,
      },
    },
    id: {
      title: 'Tingkat yang ditulis tidak sesuai dengan negara para pihak',
      why: 'Tabel akreditasi memiliki satu kolom untuk setiap tingkat dan memberi bobot tertinggi pada kerja sama internasional; asesor mencoret tanda pada kolom yang salah.',
      fix: 'Perbaiki `level`, atau hapus barisnya: tingkat dihitung dari negara para pihak. Bila negaranya yang salah, perbaiki negaranya.',
      messages: {
        abroad: ({ level, codes }) =>
          `\`level: ${level}\` (${levelName(level, 'id')}), padahal para pihak berasal dari ${countryNames(codes, 'id')}. Perbaiki, atau hapus barisnya.`,
        atHome: ({ code }) =>
          `\`level: international\`, padahal semua pihak berasal dari ${countryNames([code], 'id')}. Perbaiki, atau hapus barisnya.`,
      },
    },
  },
  bad: EXAMPLE('national'),
  good: EXAMPLE('international'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const { level } = record.data;
      if (level === undefined) continue;
      const codes = countriesOf(record, register);
      const known = [...new Set(codes.filter((code) => code !== undefined))];
      const [code] = known;
      const at = spot(record, ['level']);
      if (level !== 'international' && known.length > 1) report('abroad', { level, codes: known }, at);
      else if (
        level === 'international' &&
        known.length === 1 &&
        code !== undefined &&
        !codes.includes(undefined)
      ) {
        if (!hasPartyWithoutBorders(record, register)) report('atHome', { code }, at);
      }
    }
  },
});

function countriesOf({ data }: AgreementRecord, register: Register): readonly (string | undefined)[] {
  return data.parties.map((party) => partyInstitution(register, party).country);
}

/** A network or multilateral body is international wherever its seat is. */
function hasPartyWithoutBorders({ data }: AgreementRecord, register: Register): boolean {
  return data.parties.some((party) => {
    const type = partyInstitution(register, party).record?.data.type ?? party.type;
    return type === 'network' || type === 'multilateral';
  });
}

function levelName(level: Level, language: Language): string {
  return levels.find(({ id }) => id === level)?.label[language] ?? level;
}

function countryNames(codes: readonly string[], language: Language): string {
  const names = codes.map((code) => countries.find(({ id }) => id === code)?.label[language] ?? code);
  return formatList(names, 'and', language);
}
