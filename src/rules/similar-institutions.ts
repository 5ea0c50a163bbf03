/** similar-institutions: one institution recorded twice, or written in several spellings. */
import { likenessesIn, type Likeness } from '../register/institution-likenesses.ts';
import { mentionsIn } from '../register/institution-mentions.ts';
import { defineRule, noteAt, spot, type Report } from './rule.ts';
import { sharedIdentifiersIn, type IdentifierScheme } from '../register/shared-identifiers.ts';

type Messages = {
  records: { readonly name: string; readonly other: string; readonly otherId: string };
  inPlace: { readonly name: string; readonly other: string; readonly otherId: string };
  recorded: { readonly name: string; readonly otherId: string };
  spellings: { readonly name: string; readonly other: string };
  identifier: { readonly scheme: IdentifierScheme; readonly value: string; readonly otherId: string };
  other: { readonly name: string };
};

const SCHEME_NAMES: Readonly<Record<IdentifierScheme, string>> = {
  ror: 'ROR',
  pddikti: 'PDDikti',
  npsn: 'NPSN',
  schac: 'SCHAC',
  erasmus: 'Erasmus',
};

const EXAMPLE = (name: string): string => `kind: institution
id: lembah-anai
name: Universitas Lembah Anai
country: ID
---
kind: institution
id: ula
name: ${name}
country: ID
`;

export const similarInstitutions = defineRule<Messages>({
  id: 'similar-institutions',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'One institution is recorded twice or written in several ways',
      why: 'A partner in two spellings is two partners in every count, and half of its agreements is missing on its page. Compared are case, punctuation, word order, Indonesian, Malay and English names, usual abbreviations and slips of one letter.',
      fix: 'Keep one record, put its other names under `also_known_as`, and name it by its id. Where they are two institutions after all, write `country` and `city` of each, or say so in a mou-ignore comment.',
      messages: {
        records: ({ name, other, otherId }) =>
          `"${name}" is most probably "${other}" (\`${otherId}\`). Keep one record, with the other name under \`also_known_as\`.`,
        inPlace: ({ name, other, otherId }) =>
          `"${name}" is most probably "${other}", which has a record. Name it by its id, \`${otherId}\`.`,
        recorded: ({ name, otherId }) =>
          `${name} has a record: name it by its id, \`${otherId}\`, so that both are one partner.`,
        spellings: ({ name, other }) =>
          `"${name}" is elsewhere written "${other}". Write it in one way, or give the institution a record and name its id.`,
        identifier: ({ scheme, value, otherId }) =>
          `\`${otherId}\` has the same ${SCHEME_NAMES[scheme]} identifier, \`${value}\`: they are one institution. Keep one record.`,
        other: ({ name }) => `"${name}" stands here`,
      },
    },
    id: {
      title: 'Satu lembaga tercatat dua kali atau ditulis dengan beberapa cara',
      why: 'Mitra dengan dua ejaan terhitung sebagai dua mitra, dan separuh perjanjiannya tidak tampak di halamannya. Yang dibandingkan: huruf besar dan kecil, tanda baca, urutan kata, nama dalam bahasa Indonesia, Melayu, dan Inggris, singkatan umum, serta salah ketik satu huruf.',
      fix: 'Pertahankan satu data, tulis nama lainnya pada `also_known_as`, dan sebutkan lembaga itu dengan id-nya. Bila memang dua lembaga, tulis `country` dan `city` masing-masing, atau jelaskan dalam komentar mou-ignore.',
      messages: {
        records: ({ name, other, otherId }) =>
          `"${name}" kemungkinan besar sama dengan "${other}" (\`${otherId}\`). Pertahankan satu data, dengan nama lainnya pada \`also_known_as\`.`,
        inPlace: ({ name, other, otherId }) =>
          `"${name}" kemungkinan besar sama dengan "${other}", yang sudah memiliki data. Sebutkan dengan id-nya, \`${otherId}\`.`,
        recorded: ({ name, otherId }) =>
          `${name} sudah memiliki data: sebutkan dengan id-nya, \`${otherId}\`, supaya terhitung sebagai satu mitra.`,
        spellings: ({ name, other }) =>
          `"${name}" di tempat lain ditulis "${other}". Tulis dengan satu cara, atau buatkan data lembaganya dan sebutkan id-nya.`,
        identifier: ({ scheme, value, otherId }) =>
          `\`${otherId}\` memiliki nomor ${SCHEME_NAMES[scheme]} yang sama, \`${value}\`: keduanya satu lembaga. Pertahankan satu data.`,
        other: ({ name }) => `"${name}" tertulis di sini`,
      },
    },
  },
  bad: EXAMPLE('UNIV. LEMBAH ANAI'),
  good: EXAMPLE('Universitas Lembah Harau'),
  check({ register }, report) {
    const isNew = firstTime();
    for (const { record, first, scheme, value } of sharedIdentifiersIn(register)) {
      if (!isNew(pairOf(record.id, first.id))) continue;
      const related = [noteAt(spot(first, ['ids', scheme]), 'other', { name: first.data.name })];
      report('identifier', { scheme, value, otherId: first.id }, spot(record, ['ids', scheme]), { related });
    }
    for (const likeness of likenessesIn(mentionsIn(register))) reportLikeness(likeness, isNew, report);
  },
});

/** Says of each text whether it is asked about for the first time. */
function firstTime(): (key: string) => boolean {
  const asked = new Set<string>();
  return (key) => {
    const isNew = !asked.has(key);
    asked.add(key);
    return isNew;
  };
}

function reportLikeness(
  { mention, like }: Likeness,
  isNew: (key: string) => boolean,
  report: Report<Messages>,
): void {
  const { name, record } = mention;
  const other = like.name;
  // The same name in thousands of places is nothing to tell.
  if (like.record === undefined && name === other) return;
  const at = spot(mention.writtenIn, mention.path);
  const related = [noteAt(spot(like.writtenIn, like.path), 'other', { name: other })];
  if (like.record === undefined) {
    // The same name in place again and again is how an institution without a record is written.
    if (isNew(`name ${name}`)) report('spellings', { name, other }, at, { related });
  } else if (record === undefined) {
    const { id: otherId, data } = like.record;
    if (name === data.name) report('recorded', { name, otherId }, at, { related });
    else report('inPlace', { name, other: data.name, otherId }, at, { related });
  } else if (isNew(pairOf(record.id, like.record.id))) {
    report('records', { name, other, otherId: like.record.id }, at, { related });
  }
}

function pairOf(a: string, b: string): string {
  return `pair ${a} ${b}`;
}
