/** What `mou list` says around its rows. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from './dates.ts';
import { KIND_COUNTS, type Kind } from './kind-names.ts';
import type { Language } from './language.ts';
import { formatList } from './lists.ts';
import { formatCount, formatNumber, type CountedNoun } from './numbers.ts';

/** How many records of a kind there are. */
export type KindCount = { readonly kind: Kind; readonly count: number };

type ListTexts = {
  /** What is shown out of what there is. */
  readonly total: (shown: number, all: readonly KindCount[], day: Day) => string;
  readonly nothing: (all: readonly KindCount[], day: Day) => string;
  /** Where the register has records, though none of the kinds asked for. */
  readonly otherKinds: (others: readonly KindCount[]) => string;
  /** Some of what is in force is ending soon, which `mou status` counts apart. */
  readonly endingSoon: (count: number) => string;
  readonly knownAt: (commit: string) => string;
  readonly none: string;
  readonly inSeveralGroups: string;
  readonly notShown: (columns: readonly string[]) => string;
  readonly possible: (state: string) => string;
  readonly possibleMeans: string;
  readonly openEnd: string;
  readonly goesOn: string;
  readonly yes: string;
  readonly no: string;
  readonly unread: (count: number) => string;
  readonly sameId: (count: number) => string;
};

const DOCUMENTS: CountedNoun = { en: ['document', 'documents'], id: 'dokumen' };
const RECORDS: CountedNoun = { en: ['record', 'records'], id: 'data' };

/** "12 agreements and 2 memberships". */
function counts(all: readonly KindCount[], language: Language): string {
  const parts = all
    .filter(({ count }) => count > 0 || all.length === 1)
    .map(({ kind, count }) => formatCount(count, KIND_COUNTS[kind], language));
  return formatList(parts, 'and', language);
}

function sum(all: readonly KindCount[]): number {
  return all.map(({ count }) => count).reduce((a, b) => a + b, 0);
}

/** The texts of each language. */
export const LIST_TEXTS: Readonly<Record<Language, ListTexts>> = {
  en: {
    total: (shown, all, day) => {
      const of = shown === sum(all) ? '' : `${formatNumber(shown, 'en')} of `;
      return `${of}${counts(all, 'en')}, as of ${formatDay(day, 'en')}`;
    },
    nothing: (all, day) =>
      sum(all) === 0
        ? `No such records, as of ${formatDay(day, 'en')}.`
        : `None of ${counts(all, 'en')}, as of ${formatDay(day, 'en')}.`,
    otherKinds: (others) => `There are ${counts(others, 'en')}: mou list --kind all`,
    endingSoon: (count) =>
      `${formatNumber(count, 'en')} of them ${count === 1 ? 'is' : 'are'} ending soon (--state ending-soon).`,
    knownAt: (commit) => `as git knew it at ${commit.slice(0, 8)}`,
    none: '(none)',
    inSeveralGroups: 'Some stand in several groups.',
    notShown: (columns) => `Not shown for lack of room: ${columns.join(', ')} (--columns chooses).`,
    possible: (state) => `${state} (?)`,
    possibleMeans: '(?) possibly: the dates in the record are uncertain.',
    openEnd: 'no end',
    goesOn: 'goes on by itself',
    yes: 'yes',
    no: 'no',
    unread: (count) =>
      `${formatCount(count, DOCUMENTS, 'en')} could not be read and ${count === 1 ? 'is' : 'are'} missing here: run \`mou check\`.`,
    sameId: (count) =>
      `${formatCount(count, RECORDS, 'en')} with the id of another ${count === 1 ? 'is' : 'are'} missing here: run \`mou check\`.`,
  },
  id: {
    total: (shown, all, day) => {
      const of = shown === sum(all) ? '' : `${formatNumber(shown, 'id')} dari `;
      return `${of}${counts(all, 'id')}, per ${formatDay(day, 'id')}`;
    },
    nothing: (all, day) =>
      sum(all) === 0
        ? `Tidak ada data seperti itu, per ${formatDay(day, 'id')}.`
        : `Tidak ada yang cocok dari ${counts(all, 'id')}, per ${formatDay(day, 'id')}.`,
    otherKinds: (others) => `Ada ${counts(others, 'id')}: mou list --kind all`,
    endingSoon: (count) =>
      `Di antaranya ${formatNumber(count, 'id')} segera berakhir (--state segera-berakhir).`,
    knownAt: (commit) => `sebagaimana dikenal git pada ${commit.slice(0, 8)}`,
    none: '(tidak ada)',
    inSeveralGroups: 'Sebagian muncul dalam beberapa kelompok.',
    notShown: (columns) => `Tidak muat: ${columns.join(', ')} (atur dengan --columns).`,
    possible: (state) => `${state} (?)`,
    possibleMeans: '(?) kemungkinan: tanggal dalam data belum pasti.',
    openEnd: 'tanpa batas waktu',
    goesOn: 'berlanjut dengan sendirinya',
    yes: 'ya',
    no: 'tidak',
    unread: (count) =>
      `${formatCount(count, DOCUMENTS, 'id')} tidak terbaca dan tidak ada di sini: jalankan \`mou check\`.`,
    sameId: (count) =>
      `${formatCount(count, RECORDS, 'id')} dengan id milik data lain tidak ada di sini: jalankan \`mou check\`.`,
  },
};
