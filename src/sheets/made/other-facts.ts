/** The facts of institutions, activities, memberships and follow-ups as columns. */
import {
  classifications,
  countries,
  dharma,
  forms,
  institutionTypes,
  membershipCategories,
} from '../../generated/vocabularies.ts';
import type { FactColumn } from './fact-form.ts';
import { DATE, formOf, TEXT, TEXTS, wordOf } from './fact-forms.ts';

type Words = FactColumn['head'];

function fact(
  path: FactColumn['path'],
  form: FactColumn['form'],
  width: number,
  head: Words,
  meaning: Words,
): FactColumn {
  return { path, form, width, head, meaning };
}

const TAGS_AND_NOTES: readonly FactColumn[] = [
  fact(
    ['tags'],
    TEXTS,
    18,
    { en: 'Tags', id: 'Label' },
    { en: 'Your own words, with `; ` between them.', id: 'Kata-kata Anda sendiri, dipisahkan `; `.' },
  ),
  fact(
    ['notes'],
    TEXT,
    40,
    { en: 'Notes', id: 'Catatan' },
    { en: 'Anything worth remembering.', id: 'Apa pun yang perlu diingat.' },
  ),
];

/** The facts of an institution. */
export const INSTITUTION_FACTS: readonly FactColumn[] = [
  fact(
    ['name'],
    TEXT,
    42,
    { en: 'Name', id: 'Nama' },
    { en: 'Its name as it writes it itself.', id: 'Nama sebagaimana ditulis lembaganya sendiri.' },
  ),
  fact(
    ['also_known_as'],
    TEXTS,
    24,
    { en: 'Also known as', id: 'Nama lain' },
    { en: 'Other names, with `; ` between them.', id: 'Nama-nama lain, dipisahkan `; `.' },
  ),
  fact(
    ['type'],
    wordOf(institutionTypes),
    18,
    { en: 'Type', id: 'Jenis lembaga' },
    { en: 'What sort of institution it is.', id: 'Jenis lembaganya.' },
  ),
  fact(
    ['classification'],
    wordOf(classifications),
    30,
    { en: 'Ministry class', id: 'Klasifikasi mitra' },
    { en: 'Its class in Laporan Kerma.', id: 'Klasifikasinya dalam Laporan Kerma.' },
  ),
  fact(
    ['country'],
    wordOf(countries),
    16,
    { en: 'Country', id: 'Negara' },
    { en: 'The country.', id: 'Negaranya.' },
  ),
  fact(['city'], TEXT, 18, { en: 'City', id: 'Kota' }, { en: 'The town or city.', id: 'Kotanya.' }),
  fact(
    ['address'],
    TEXT,
    34,
    { en: 'Address', id: 'Alamat' },
    { en: 'The postal address.', id: 'Alamat suratnya.' },
  ),
  fact(
    ['website'],
    TEXT,
    26,
    { en: 'Website', id: 'Laman' },
    { en: 'The address of its website.', id: 'Alamat lamannya.' },
  ),
  fact(
    ['contacts', 0, 'name'],
    TEXT,
    24,
    { en: 'Contact', id: 'Narahubung' },
    { en: 'Whom to write to or call.', id: 'Yang dapat dihubungi.' },
  ),
  fact(
    ['contacts', 0, 'email'],
    TEXT,
    26,
    { en: 'E-mail', id: 'Surel' },
    { en: 'The e-mail address of the contact.', id: 'Alamat surel narahubung.' },
  ),
  fact(
    ['contacts', 0, 'phone'],
    TEXT,
    18,
    { en: 'Phone', id: 'Telepon' },
    { en: 'The phone number of the contact.', id: 'Nomor telepon narahubung.' },
  ),
  ...TAGS_AND_NOTES,
];

/** The facts of an activity. */
export const ACTIVITY_FACTS: readonly FactColumn[] = [
  fact(
    ['title'],
    TEXT,
    42,
    { en: 'Title', id: 'Judul' },
    { en: 'What it was called.', id: 'Nama kegiatannya.' },
  ),
  fact(
    ['form'],
    formOf(forms),
    24,
    { en: 'Form', id: 'Bentuk kegiatan' },
    { en: 'What kind of activity it is.', id: 'Bentuk kegiatannya.' },
  ),
  fact(
    ['on'],
    DATE,
    22,
    { en: 'Held on', id: 'Dilaksanakan' },
    {
      en: 'A day, or the first and the last with `/` between them.',
      id: 'Sebuah hari, atau hari pertama dan terakhir dipisahkan `/`.',
    },
  ),
  fact(
    ['planned'],
    DATE,
    14,
    { en: 'Planned for', id: 'Direncanakan' },
    { en: 'When it is meant to be held.', id: 'Kapan akan dilaksanakan.' },
  ),
  fact(
    ['cancelled'],
    DATE,
    14,
    { en: 'Cancelled on', id: 'Dibatalkan' },
    { en: 'The day on which it was cancelled.', id: 'Hari pembatalannya.' },
  ),
  fact(['place'], TEXT, 24, { en: 'Place', id: 'Tempat' }, { en: 'Where it was held.', id: 'Tempatnya.' }),
  fact(
    ['under'],
    TEXTS,
    22,
    { en: 'Under', id: 'Payung' },
    {
      en: 'The ids of the agreements that it carries out, with `; ` between them.',
      id: 'ID perjanjian yang dilaksanakannya, dipisahkan `; `.',
    },
  ),
  fact(
    ['dharma'],
    wordOf(dharma),
    16,
    { en: 'Dharma', id: 'Dharma' },
    {
      en: 'Education, research or community service.',
      id: 'Pendidikan, penelitian, atau pengabdian kepada masyarakat.',
    },
  ),
  fact(
    ['units'],
    TEXTS,
    20,
    { en: 'Units', id: 'Unit' },
    {
      en: 'Which units of ours it concerns, with `; ` between them.',
      id: 'Unit kita yang terlibat, dipisahkan `; `.',
    },
  ),
  fact(
    ['benefit'],
    TEXT,
    34,
    { en: 'Benefit', id: 'Manfaat' },
    { en: 'What it was good for.', id: 'Manfaatnya.' },
  ),
  ...TAGS_AND_NOTES,
];

/** The facts of a membership. */
export const MEMBERSHIP_FACTS: readonly FactColumn[] = [
  fact(
    ['category'],
    wordOf(membershipCategories),
    16,
    { en: 'Category', id: 'Kategori' },
    {
      en: 'Whether an institution or a person is the member.',
      id: 'Apakah anggotanya lembaga atau perorangan.',
    },
  ),
  fact(
    ['role'],
    TEXT,
    22,
    { en: 'Role', id: 'Peran' },
    { en: 'What the member is there.', id: 'Peran anggota di sana.' },
  ),
  fact(
    ['involved'],
    DATE,
    14,
    { en: 'Involved since', id: 'Terlibat sejak' },
    {
      en: 'Since when it has taken part, before joining formally.',
      id: 'Sejak kapan terlibat, sebelum bergabung secara resmi.',
    },
  ),
  fact(
    ['joined'],
    DATE,
    14,
    { en: 'Joined', id: 'Bergabung' },
    { en: 'When it became a member.', id: 'Kapan menjadi anggota.' },
  ),
  fact(
    ['left'],
    DATE,
    14,
    { en: 'Left', id: 'Keluar' },
    { en: 'When it ceased to be a member.', id: 'Kapan berhenti menjadi anggota.' },
  ),
  fact(
    ['programmes'],
    TEXTS,
    34,
    { en: 'Programmes', id: 'Program' },
    { en: 'What the network offers, with `; ` between them.', id: 'Program jejaring, dipisahkan `; `.' },
  ),
  ...TAGS_AND_NOTES,
];

/** The facts of a follow-up; the way to them begins at the record that has it. */
export function followUpFacts(index: number): readonly FactColumn[] {
  const at = (key: string): FactColumn['path'] => ['follow_ups', index, key];
  return [
    fact(
      at('what'),
      TEXT,
      48,
      { en: 'What', id: 'Apa' },
      { en: 'What has to be done.', id: 'Yang harus dikerjakan.' },
    ),
    fact(at('who'), TEXT, 24, { en: 'Who', id: 'Siapa' }, { en: 'Who does it.', id: 'Yang mengerjakan.' }),
    fact(
      at('due'),
      DATE,
      14,
      { en: 'Due', id: 'Jatuh tempo' },
      { en: 'The last day on which it is in time.', id: 'Hari terakhir yang masih tepat waktu.' },
    ),
    fact(
      at('done'),
      DATE,
      14,
      { en: 'Done', id: 'Selesai' },
      {
        en: 'The day on which it was done; empty while it is open.',
        id: 'Hari selesainya; kosong selama belum selesai.',
      },
    ),
  ];
}
