/** foreign-language-version: an agreement with a party abroad that exists in one language only. */
import { languages } from '../generated/vocabularies.ts';
import type { Document } from '../generated/types.ts';
import type { Language } from '../locale/language.ts';
import type { AgreementRecord } from '../records/record.ts';
import { ourInstitution, partyInstitution } from '../register/parties.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import type { Register } from '../register/register.ts';
import { defineRule, spot, type NoData } from './rule.ts';

type Messages = {
  foreign: NoData;
  indonesian: { readonly language: string };
};

const EXAMPLE = (documents: string): string => `kind: agreement
id: tanjung-aru-2025
title: Nota Kesepahaman Pertukaran Mahasiswa
parties:
  - {name: Universitas Lembah Anai, country: ID}
  - {name: Kolej Universiti Tanjung Aru, country: MY}
documents:
  - {kind: signed, language: id, original_at: Lemari 3}${documents}
`;

export const foreignLanguageVersion = defineRule<Messages>({
  id: 'foreign-language-version',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'An agreement with a party abroad exists in one language only',
      why: 'Indonesian law asks for both: Indonesian in every agreement of an Indonesian institution (UU 24/2009, article 31), and a version in a foreign language where a party is foreign (Permendikbud 14/2014, article 47(4)).',
      fix: 'Add the other version under `documents` with its `language`. Where one paper holds both languages, list it once for each.',
      messages: {
        foreign: () =>
          'A party is abroad, but the paper exists in Indonesian only. Add the version in a foreign language; list a bilingual paper once for each language.',
        indonesian: ({ language }) =>
          `The paper exists in ${nameOf(language, 'en')}, but not in Indonesian. Add the Indonesian version; list a bilingual paper once for each language.`,
      },
    },
    id: {
      title: 'Perjanjian dengan pihak asing hanya ada dalam satu bahasa',
      why: 'Peraturan mewajibkan keduanya: bahasa Indonesia dalam setiap perjanjian lembaga Indonesia (UU 24/2009 Pasal 31), dan versi bahasa asing bila salah satu pihak berasal dari luar negeri (Permendikbud 14/2014 Pasal 47 ayat (4)).',
      fix: 'Tambahkan versi lainnya pada `documents` beserta `language`. Bila satu naskah memuat dua bahasa, sebutkan sekali untuk setiap bahasa.',
      messages: {
        foreign: () =>
          'Ada pihak dari luar negeri, tetapi naskahnya hanya dalam bahasa Indonesia. Tambahkan versi bahasa asing; naskah dua bahasa disebutkan sekali untuk setiap bahasa.',
        indonesian: ({ language }) =>
          `Naskahnya ada dalam ${nameOf(language, 'id')}, tetapi tidak dalam bahasa Indonesia. Tambahkan versi bahasa Indonesia; naskah dua bahasa disebutkan sekali untuk setiap bahasa.`,
      },
    },
  },
  bad: EXAMPLE(''),
  good: EXAMPLE('\n  - {kind: translation, language: en, original_at: Lemari 3}'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const only = onlyLanguageOf(record.data.documents ?? []);
      if (only === undefined || !crossesTheBorder(record, register)) continue;
      const at = spot(record, ['documents'], 'key');
      if (only === 'id') report('foreign', {}, at);
      else report('indonesian', { language: only }, at);
    }
  },
});

/** The laws bind Indonesian institutions: one must be a party or keep the register, and another party be abroad. */
function crossesTheBorder({ data }: AgreementRecord, register: Register): boolean {
  const countries = data.parties.map((party) => partyInstitution(register, party).country);
  const home = ourInstitution(register)?.country;
  const isIndonesian = home === 'ID' || countries.includes('ID');
  return isIndonesian && countries.some((country) => country !== undefined && country !== 'ID');
}

/** The language of the signed paper and all its translations; undefined where one of them does not say its own. */
function onlyLanguageOf(documents: readonly Document[]): string | undefined {
  let only: string | undefined;
  for (const { kind = 'signed', language } of documents) {
    if (kind !== 'signed' && kind !== 'translation') continue;
    if (language === undefined || (only !== undefined && language !== only)) return undefined;
    only = language;
  }
  return only;
}

function nameOf(code: string, reader: Language): string {
  const name = languages.find(({ id }) => id === code)?.label[reader] ?? code;
  return reader === 'id' ? `bahasa ${name.replace(/^bahasa /i, '')}` : name;
}
