/** The facts of an agreement as columns, in the order in which an office reads them. */
import { currencies, forms, instruments, levels, renewalModes } from '../../generated/vocabularies.ts';
import type { FactColumn } from './fact-form.ts';
import { DATE, formsOf, NUMBER, TEXT, TEXTS, wordOf, YES_NO } from './fact-forms.ts';

const TITLE: FactColumn = {
  path: ['title'],
  head: { en: 'Title', id: 'Judul' },
  meaning: { en: 'The title of the paper.', id: 'Judul naskah.' },
  form: TEXT,
  width: 42,
};

const PAPER: readonly FactColumn[] = [
  TITLE,
  {
    path: ['instrument'],
    head: { en: 'Instrument', id: 'Jenis naskah' },
    meaning: {
      en: 'What the paper is; empty while that is not known.',
      id: 'Jenis naskahnya; kosong selama belum diketahui.',
    },
    form: wordOf(instruments),
    width: 22,
  },
  {
    path: ['level'],
    head: { en: 'Level as stated', id: 'Tingkat menurut data' },
    meaning: {
      en: 'International, national or local, where the record says so itself.',
      id: 'Internasional, nasional, atau lokal, bila datanya sendiri menyebutkannya.',
    },
    form: wordOf(levels),
    width: 15,
  },
];

const TERM: readonly FactColumn[] = [
  {
    path: ['signing', 'place'],
    head: { en: 'Signed at', id: 'Tempat penandatanganan' },
    meaning: { en: 'Where it was signed.', id: 'Tempat naskah ditandatangani.' },
    form: TEXT,
    width: 24,
  },
  {
    path: ['term', 'from'],
    head: { en: 'From', id: 'Berlaku sejak' },
    meaning: {
      en: 'The first day as the paper states it; empty or `signing`: the day on which the last party signed.',
      id: 'Hari pertama menurut naskah; kosong atau `signing`: hari pihak terakhir menandatangani.',
    },
    form: DATE,
    width: 14,
  },
  {
    path: ['term', 'lasts'],
    head: { en: 'Lasts', id: 'Jangka waktu' },
    meaning: {
      en: 'How long it is valid: 5 years, 18 months, P5Y.',
      id: 'Lamanya berlaku: 5 tahun, 18 bulan, P5Y.',
    },
    form: TEXT,
    width: 14,
  },
  {
    path: ['term', 'until'],
    head: { en: 'Until, as stated', id: 'Sampai, menurut naskah' },
    meaning: {
      en: 'The last day that the paper itself states.',
      id: 'Hari terakhir yang disebut naskahnya sendiri.',
    },
    form: DATE,
    width: 15,
  },
  {
    path: ['term', 'open'],
    head: { en: 'Without an end', id: 'Tanpa batas waktu' },
    meaning: { en: 'Yes where the paper says so.', id: '`ya` bila naskahnya menyatakan demikian.' },
    form: YES_NO,
    width: 12,
  },
  {
    path: ['renewal', 'mode'],
    head: { en: 'Renewal', id: 'Cara perpanjangan' },
    meaning: { en: 'What happens when the term runs out.', id: 'Yang terjadi bila jangka waktunya habis.' },
    form: wordOf(renewalModes),
    width: 20,
  },
  {
    path: ['renewal', 'notice'],
    head: { en: 'Notice', id: 'Pemberitahuan' },
    meaning: {
      en: 'How long before the last day notice must be given.',
      id: 'Berapa lama sebelum hari terakhir pemberitahuan harus disampaikan.',
    },
    form: TEXT,
    width: 17,
  },
];

const REST: readonly FactColumn[] = [
  {
    path: ['scope'],
    head: { en: 'Forms of cooperation', id: 'Bentuk kegiatan' },
    meaning: {
      en: 'What the paper names, with `; ` between them.',
      id: 'Yang disebut naskah, dipisahkan `; `.',
    },
    form: formsOf(forms),
    width: 34,
  },
  {
    path: ['under'],
    head: { en: 'Under', id: 'Payung' },
    meaning: {
      en: 'The id of the agreement that this one carries out.',
      id: 'ID perjanjian yang dilaksanakan oleh perjanjian ini.',
    },
    form: TEXT,
    width: 20,
  },
  {
    path: ['supersedes'],
    head: { en: 'Supersedes', id: 'Menggantikan' },
    meaning: {
      en: 'The ids of earlier agreements whose place this one takes.',
      id: 'ID perjanjian terdahulu yang digantikannya.',
    },
    form: TEXTS,
    width: 20,
  },
  {
    path: ['value', 'amount'],
    head: { en: 'Amount', id: 'Nilai' },
    meaning: { en: 'The money that it is about.', id: 'Nilai uang perjanjian.' },
    form: NUMBER,
    width: 16,
  },
  {
    path: ['value', 'currency'],
    head: { en: 'Currency', id: 'Mata uang' },
    meaning: { en: 'The currency of the amount.', id: 'Mata uang nilainya.' },
    form: wordOf(currencies.map(({ id }) => ({ id, label: { en: id, id } }))),
    width: 10,
  },
  {
    path: ['owner'],
    head: { en: 'Owner', id: 'Penanggung jawab' },
    meaning: { en: 'Who in our office looks after it.', id: 'Yang mengurusnya di kantor kita.' },
    form: TEXT,
    width: 18,
  },
  {
    path: ['tags'],
    head: { en: 'Tags', id: 'Label' },
    meaning: {
      en: 'Your own words, with `; ` between them.',
      id: 'Kata-kata Anda sendiri, dipisahkan `; `.',
    },
    form: TEXTS,
    width: 18,
  },
  {
    path: ['notes'],
    head: { en: 'Notes', id: 'Catatan' },
    meaning: { en: 'Anything worth remembering.', id: 'Apa pun yang perlu diingat.' },
    form: TEXT,
    width: 40,
  },
];

/** The facts of agreements with up to so many parties; what parties are called is looked up and no fact. */
export function agreementFacts(parties: number): readonly FactColumn[] {
  const positions = Array.from({ length: parties }, (_, index) => index);
  return [...PAPER, ...positions.flatMap(partyFacts), ...TERM, ...REST];
}

/** The facts of the party at a position, from 0. */
function partyFacts(index: number): readonly FactColumn[] {
  const number = String(index + 1);
  const of = (en: string, id: string): FactColumn['head'] => ({
    en: `${en}, party ${number}`,
    id: `${id}, pihak ${number}`,
  });
  return [
    {
      path: ['parties', index, 'number'],
      head: of('Number', 'Nomor'),
      meaning: { en: 'The number that the party gave the paper.', id: 'Nomor naskah dari pihak itu.' },
      form: TEXT,
      width: 24,
    },
    {
      path: ['parties', index, 'signatory', 'name'],
      head: of('Signatory', 'Penanda tangan'),
      meaning: { en: 'Who signs for the party.', id: 'Yang menandatangani untuk pihak itu.' },
      form: TEXT,
      width: 28,
    },
    {
      path: ['parties', index, 'signatory', 'position'],
      head: of('Position', 'Jabatan'),
      meaning: { en: 'The office that the signatory holds.', id: 'Jabatan penanda tangan.' },
      form: TEXT,
      width: 22,
    },
    {
      path: ['parties', index, 'signed'],
      head: of('Signed', 'Ditandatangani'),
      meaning: { en: 'The day on which the party signed.', id: 'Hari pihak itu menandatangani.' },
      form: DATE,
      width: 18,
    },
  ];
}
