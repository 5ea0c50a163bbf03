/** Columns that mou looks up or works out, from the row of a record. */
import type { Language } from '../../locale/language.ts';
import type { Text } from '../../locale/text.ts';
import { LIST_TEXTS } from '../../locale/list.ts';
import { formatDay } from '../../locale/dates.ts';
import type { Kind } from '../../records/record.ts';
import type { SheetCell } from '../../sheets/made/sheet-cell.ts';
import type { DayCell } from '../../views/range-cell.ts';
import { partyName, type RecordRow } from '../../views/record-row.ts';
import { countryLabel, levelLabel, markLabel, stateLabel } from '../labels.ts';

/** A column whose cells follow from the row. */
export type ComputedColumn = {
  readonly head: Text;
  readonly meaning: Text;
  readonly width: number;
  readonly cell: (row: RecordRow, language: Language) => SheetCell;
};

const PARTNERS: ComputedColumn = {
  head: { en: 'Partner', id: 'Mitra' },
  meaning: { en: 'The parties that are not ours.', id: 'Para pihak selain lembaga kita.' },
  width: 36,
  cell: ({ partners }) => partners.join('; '),
};

const COUNTRIES: ComputedColumn = {
  head: { en: 'Partner countries', id: 'Negara mitra' },
  meaning: { en: 'Where the partners are.', id: 'Negara para mitra.' },
  width: 16,
  cell: ({ countries }, language) => countries.map((code) => countryLabel(code, language)).join('; '),
};

const STATE: ComputedColumn = {
  head: { en: 'State', id: 'Status' },
  meaning: {
    en: 'Where it stands on the day; (?) where the dates are uncertain.',
    id: 'Keadaannya pada hari acuan; (?) bila tanggalnya belum pasti.',
  },
  width: 20,
  cell: ({ state, certainty }, language) => {
    if (state === null) return null;
    const label = stateLabel(state, language);
    return certainty === 'possible' ? LIST_TEXTS[language].possible(label) : label;
  },
};

const MARKS: ComputedColumn = {
  head: { en: 'Marks', id: 'Tanda' },
  meaning: { en: 'What is worth knowing beside the state.', id: 'Yang perlu diketahui di samping status.' },
  width: 22,
  cell: ({ marks }, language) => marks.map((mark) => markLabel(mark, language)).join('; '),
};

const START = dayColumn(
  'start',
  { en: 'First day', id: 'Hari pertama' },
  { en: 'The first day on which it is in force.', id: 'Hari pertama berlakunya.' },
);

const LAST_DAY: ComputedColumn = {
  ...dayColumn(
    'last_day',
    { en: 'Last day', id: 'Hari terakhir' },
    {
      en: 'The last day of the period now running; that day is still in force.',
      id: 'Hari terakhir periode yang sedang berjalan; pada hari itu masih berlaku.',
    },
  ),
  cell: (row, language) => (row.open ? LIST_TEXTS[language].openEnd : dayCell(row.last_day, language)),
};

const DAYS_LEFT: ComputedColumn = {
  head: { en: 'Days left', id: 'Sisa hari' },
  meaning: {
    en: 'From the day to the last day; below zero after it.',
    id: 'Dari hari acuan sampai hari terakhir; di bawah nol bila sudah lewat.',
  },
  width: 10,
  cell: ({ days_left: days }) =>
    typeof days === 'object' && days !== null ? `${days.earliest}–${days.latest}` : days,
};

const NOTICE = dayColumn(
  'notice_deadline',
  { en: 'Notice until', id: 'Batas pemberitahuan' },
  {
    en: 'The last day on which notice counts for the period now running.',
    id: 'Hari terakhir pemberitahuan masih berlaku untuk periode yang sedang berjalan.',
  },
);

const LEVEL: ComputedColumn = {
  head: { en: 'Level', id: 'Tingkat' },
  meaning: {
    en: 'As stated; else international where a party is abroad.',
    id: 'Menurut data; bila tidak ada, internasional bila ada pihak di luar negeri.',
  },
  width: 15,
  cell: ({ level }, language) => (level === null ? null : levelLabel(level, language)),
};

const LAST_ACTIVITY: ComputedColumn = {
  head: { en: 'Last activity', id: 'Kegiatan terakhir' },
  meaning: {
    en: 'The last day of the last activity held under it.',
    id: 'Hari terakhir kegiatan terakhir di bawahnya.',
  },
  width: 14,
  cell: ({ last_activity: last }) => (last === null ? null : { day: last.day }),
};

const FILE: ComputedColumn = {
  head: { en: 'File', id: 'Berkas' },
  meaning: { en: 'The file that holds the record.', id: 'Berkas yang memuat datanya.' },
  width: 30,
  cell: ({ file }) => file,
};

const NETWORK: ComputedColumn = {
  head: { en: 'Network', id: 'Jejaring' },
  meaning: { en: 'The network or association.', id: 'Jejaring atau perkumpulannya.' },
  width: 36,
  cell: ({ title }) => title,
};

const MEMBER: ComputedColumn = {
  head: { en: 'Member', id: 'Anggota' },
  meaning: { en: 'Who belongs to the network.', id: 'Yang menjadi anggota jejaring.' },
  width: 30,
  cell: ({ member }) => member,
};

const WITH: ComputedColumn = {
  head: { en: 'With', id: 'Bersama' },
  meaning: { en: 'Who held it or took part.', id: 'Penyelenggara dan pesertanya.' },
  width: 36,
  cell: ({ parties }) => parties.map(partyName).join('; '),
};

/** The columns that follow the id, and those that stand at the end. */
export const COMPUTED_COLUMNS: Readonly<
  Record<Kind, { readonly first: readonly ComputedColumn[]; readonly last: readonly ComputedColumn[] }>
> = {
  agreement: {
    first: [PARTNERS],
    last: [STATE, MARKS, START, LAST_DAY, DAYS_LEFT, NOTICE, LEVEL, COUNTRIES, LAST_ACTIVITY, FILE],
  },
  institution: { first: [], last: [FILE] },
  activity: { first: [], last: [STATE, WITH, FILE] },
  membership: { first: [NETWORK, MEMBER], last: [STATE, START, FILE] },
};

/** The name of the party at a position, from 0: a party is named by its institution's record. */
export function partyColumn(index: number): ComputedColumn {
  const number = String(index + 1);
  return {
    head: { en: `Party ${number}`, id: `Pihak ${number}` },
    meaning: { en: 'What the party is called.', id: 'Nama pihak itu.' },
    width: 30,
    cell: ({ parties }) => {
      const party = parties[index];
      return party === undefined ? null : partyName(party);
    },
  };
}

function dayColumn(
  column: 'start' | 'last_day' | 'notice_deadline',
  head: Text,
  meaning: Text,
): ComputedColumn {
  return { head, meaning, width: 17, cell: (row, language) => dayCell(row[column], language) };
}

/** A day as a day; one that is uncertain in words. */
export function dayCell(cell: DayCell, language: Language): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { day: cell };
  return `${formatDay(cell.earliest, language)} – ${formatDay(cell.latest, language)}`;
}
