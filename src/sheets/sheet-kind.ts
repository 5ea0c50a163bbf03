/** What kind of record a sheet holds: agreements, activities, institutions or memberships, told from its heads. */
import type { Kind } from '../records/record.ts';
import { matchTitle, type FoundHeader } from './find-header.ts';
import { headerKey } from './header-key.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import { oneLine, type SheetTable } from './sheet-table.ts';

/** `columns`: by the heads named. `name`: by them and by what the sheet is called. `told`: somebody says so. */
export type SheetKind = {
  readonly kind: Kind;
  readonly by: 'columns' | 'name' | 'told';
  /** The heads that speak for it. */
  readonly columns: readonly string[];
};

/** The likeliest kind; only where it is certain may rows become records without somebody saying so. */
export type KindFound = SheetKind & { readonly isCertain: boolean };

/** A column as far as it tells the kind: its head, and what it means, were this a sheet of agreements. */
export type TellingColumn = { readonly title: string; readonly meaning: ColumnMeaning };

type Points = readonly (readonly [RegExp, number])[];

const KEYWORDS: Readonly<Record<'activity' | 'membership', Points>> = {
  activity: [
    [/^(?:judul|nama|uraian|deskripsi) (?:kegiatan|acara)$|^(?:activity|event) (?:title|name)$/, 2],
    [/^(?:title|name) of (?:the )?(?:activity|event)$/, 2],
    [/\b(?:tanggal|waktu|hari|periode)\b.*\b(?:kegiatan|pelaksanaan|acara)\b/, 2],
    [/\bdate\b.*\b(?:activity|event)\b|^(?:activity|event) dates?$|^(?:date held|held on)$/, 2],
    [/\bpeserta\b|\bparticipants?\b|\battendees\b|\battendance\b/, 2],
    [/\b(?:tempat|lokasi)\b.*\b(?:kegiatan|pelaksanaan|acara)\b/, 1],
    [/\bluaran\b|\boutputs?\b|\bhasil (?:kegiatan|pelaksanaan)\b/, 1],
    [/\b(?:bukti|laporan|dokumentasi|realisasi|implementasi) (?:kegiatan|pelaksanaan)\b/, 1],
    [/\b(?:narasumber|pemateri|pembicara|speakers?)\b|\btri ?dharma\b/, 1],
  ],
  membership: [
    [/\b(?:jejaring|jaringan|asosiasi|konsorsium|network|association|consortium)\b/, 2],
    [/\biuran\b|\bdues\b|\b(?:membership|annual) fee\b|\bkeanggotaan\b|\bmembership\b/, 2],
    [/(?<!berlaku )\bsejak\b|\bbergabung\b|(?<!valid )\bsince\b|\bjoined\b|\b(?:anggota|member)\b/, 1],
  ],
};

/** What only the paper of an agreement has; days and titles are those of activities too. */
const OF_THE_PAPER: ReadonlyMap<ColumnMeaning, number> = new Map<ColumnMeaning, number>([
  ...(['instrument', 'lasts', 'renewal', 'supersedes', 'our-number', 'partner-number'] as const).map(
    (meaning) => [meaning, 2] as const,
  ),
  ...(['our-signatory', 'partner-signatory'] as const).map((meaning) => [meaning, 2] as const),
  ['number', 1],
  ['parent', 1],
]);

const PAPER_IN_HEAD =
  /\b(?:tandatangan|penandatangan\w*|ditandatangani|sign\w*|berlaku|berakhir|kadaluarsa|expir\w*|valid)\b/;

const MAY_BE_AGREEMENTS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(['title', 'signed', 'from', 'until', 'scope', 'content', 'status', 'unit', 'partner-unit'] as const),
  ...(['place', 'value', 'value-source', 'follow-up', 'level'] as const),
]);

const DESCRIBES_A_PARTNER =
  /^(?:country|city|city-country|address|website|former-names|partner-type|partner-class|(?:our|partner)-contact.*)$/;

/** What sheets of a kind are called, by their name or by the lines above their head. */
const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:kegiatan|realisasi|implementasi|activit(?:y|ies)|events?)\b/i, 'activity'],
  [/\b(?:keanggotaan|jejaring|jaringan|memberships?|networks?)\b/i, 'membership'],
  [/\b(?:mou|moa|pks|nota kesepahaman|perjanjian|naskah|agreements?)\b/i, 'agreement'],
  [/\b(?:mitra|partners?|lembaga|instansi|institutions?)\b/i, 'institution'],
  [/\bkerja ?sama\b|\bcooperation\b/i, 'agreement'],
];

/** Fewer points leave it open. A list of networks alone does not say that we are a member of them. */
const ENOUGH: Readonly<Record<Kind, number>> = { agreement: 1, activity: 2, membership: 3, institution: 2 };

/** Tells the kind of a sheet from its columns, and where they leave it open from what it is called. */
export function kindOfSheet(columns: readonly TellingColumn[], name: string): KindFound {
  const speaking = {
    activity: columns.map((column) => ({ column, points: keywordPoints('activity', column) })),
    membership: columns.map((column) => ({ column, points: keywordPoints('membership', column) })),
    agreement: columns.map((column) => ({ column, points: paperPoints(column) })),
  };
  const points = {
    activity: sum(speaking.activity),
    membership: sum(speaking.membership),
    agreement: sum(speaking.agreement),
  };
  const named = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (points.activity + points.membership === 0) return paperOrPartner(columns, points.agreement, named);
  const best = RANKED.reduce((most, kind) => (points[kind] > points[most] ? kind : most));
  const second = Math.max(...RANKED.filter((kind) => kind !== best).map((kind) => points[kind]));
  const found = (kind: keyof typeof points): Pick<SheetKind, 'kind' | 'columns'> => ({
    kind,
    columns: titlesOf(speaking[kind].filter((one) => one.points > 0).map(({ column }) => column)),
  });
  if (points[best] >= ENOUGH[best] && points[best] >= second * 2) {
    return { ...found(best), by: 'columns', isCertain: true };
  }
  const isNamed = named !== undefined && named !== 'institution' && points[named] * 2 >= points[best];
  return { ...found(isNamed ? named : best), by: 'name', isCertain: isNamed && points[named] > 0 };
}

/** The kinds whose heads are weighed against each other; of as many points, the first. */
const RANKED = ['activity', 'membership', 'agreement'] as const;

/** No head is one of activities or memberships: a paper, or whoever it was made with. */
function paperOrPartner(
  columns: readonly TellingColumn[],
  ofThePaper: number,
  named: Kind | undefined,
): KindFound {
  const shared = columns.filter(({ meaning }) => MAY_BE_AGREEMENTS.has(meaning));
  const papers = [...columns.filter((column) => paperPoints(column) > 0), ...shared];
  const describing = columns.filter(({ meaning }) => DESCRIBES_A_PARTNER.test(meaning));
  const agreement = { kind: 'agreement', by: 'columns', columns: titlesOf(papers) } as const;
  const institution = { kind: 'institution', by: 'columns', columns: titlesOf(describing) } as const;
  if (ofThePaper > 0) return { ...agreement, isCertain: true };
  if (shared.length === 0) {
    const isCertain =
      describing.length >= ENOUGH.institution || (describing.length > 0 && named === 'institution');
    return { ...institution, isCertain };
  }
  if (named === 'activity' || named === 'membership') {
    return { kind: named, by: 'name', columns: [], isCertain: false };
  }
  const isOneAmongMany = shared.length === 1 && describing.length >= 3;
  if (!isOneAmongMany) return { ...agreement, isCertain: true };
  return { ...institution, by: 'name', isCertain: named === 'institution' };
}

function keywordPoints(kind: 'activity' | 'membership', { title }: TellingColumn): number {
  const key = headerKey(title);
  return KEYWORDS[kind].find(([pattern]) => pattern.test(key))?.[1] ?? 0;
}

/** A head that tells of an activity or a membership does not tell of a paper, whatever else it might mean. */
function paperPoints(column: TellingColumn): number {
  if (keywordPoints('activity', column) + keywordPoints('membership', column) > 0) return 0;
  const isDay = ['signed', 'from', 'until'].includes(column.meaning);
  if (isDay) return PAPER_IN_HEAD.test(headerKey(column.title)) ? 2 : 0;
  return OF_THE_PAPER.get(column.meaning) ?? 0;
}

function sum(all: readonly { readonly points: number }[]): number {
  return all.reduce((total, { points }) => total + points, 0);
}

function titlesOf(columns: readonly TellingColumn[]): readonly string[] {
  return [...new Set(columns.map(({ title }) => title))];
}

/** What a sheet is called: its name, and what stands above its head. */
export function nameOfSheet({ name, rows }: SheetTable, { first }: FoundHeader): string {
  const above = rows.slice(0, first).flatMap((row) => row.map(({ text }) => oneLine(text)));
  return [name, ...above].filter((text) => text !== '').join(' | ');
}

/** True where the heads name anything that a record of some kind is called by. */
export function namesAnything({ titles }: FoundHeader): boolean {
  const naming: readonly (readonly [Kind, ColumnMeaning])[] = [
    ['agreement', 'partner'],
    ['activity', 'title'],
    ['membership', 'network'],
  ];
  return titles.some((title) =>
    naming.some(([kind, meaning]) => matchTitle(title, kind)?.meanings.includes(meaning) === true),
  );
}
