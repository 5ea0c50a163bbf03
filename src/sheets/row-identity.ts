/** By what the rows of a table are told apart, and known again after a change. */
import { folded } from '../records/folded.ts';
import type { Kind } from '../records/record.ts';
import type { SheetMapping } from './column-mapping.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import type { SheetRow } from './row-reading.ts';

/** How rows are told apart in their sheet, and by what they may be known again after a change. */
export type RowIdentity = {
  readonly file: string;
  readonly runningNumbers: ReadonlySet<string>;
  /** What a row is about, the surest first. */
  readonly telling: readonly Telling[];
};

/** Columns whose texts together tell a row, with the day it starts where `byStart`; `inFile`: in the same file alone. */
export type Telling = {
  readonly titles: readonly string[];
  readonly byStart: boolean;
  readonly inFile: boolean;
};

type Readings = readonly { readonly mapping: SheetMapping; readonly rows: readonly SheetRow[] }[];

/** Meanings of which a row may be known again, the surest first. */
type Known = {
  readonly naming: ColumnMeaning;
  /** Told by these together, in any table with the same heads. */
  readonly inTable: readonly {
    readonly by: readonly (ColumnMeaning | 'any-number')[];
    readonly byStart?: true;
  }[];
  readonly inFile: readonly (ColumnMeaning | 'any-number')[];
};

const KNOWN_BY: Readonly<Record<Kind, Known>> = {
  agreement: {
    naming: 'partner',
    inTable: [{ by: ['any-number', 'partner'] }, { by: ['partner'], byStart: true }],
    inFile: ['any-number'],
  },
  activity: {
    naming: 'title',
    inTable: [
      { by: ['title'], byStart: true },
      { by: ['title', 'partner'] },
      { by: ['partner', 'form'], byStart: true },
    ],
    inFile: ['title'],
  },
  institution: { naming: 'partner', inTable: [{ by: ['partner'] }], inFile: ['website'] },
  membership: {
    naming: 'network',
    inTable: [{ by: ['network', 'member'] }, { by: ['network'] }],
    inFile: [],
  },
};

/** Columns of numbers count the rows; whether they stay with a row after a change, their gaps tell. */
export function identityOf(kind: Kind, readings: Readings, file: string): RowIdentity {
  const { naming, inTable, inFile } = KNOWN_BY[kind];
  const titled = (meaning: ColumnMeaning): readonly string[] => titlesOf(readings, meaning);
  const titleOf = (meaning: ColumnMeaning | 'any-number'): string | undefined =>
    meaning === 'any-number'
      ? (['number', 'our-number', 'partner-number'] as const).flatMap(titled)[0]
      : titled(meaning)[0];
  const numbers = [...titled('row-number'), ...titled('row-id')];
  const lasting = numbers.filter((title) => !countsRows(readings, title));
  const here = { byStart: false, inFile: false };
  return {
    file,
    runningNumbers: new Set(numbers),
    telling: [
      ...lasting.flatMap((title) => telling([title, titleOf(naming)], here)),
      ...inTable.flatMap(({ by, byStart = false }) => telling(by.map(titleOf), { ...here, byStart })),
      ...lasting.flatMap((title) => telling([title], { ...here, inFile: true })),
      ...inFile.flatMap((meaning) => telling([titleOf(meaning)], { ...here, inFile: true })),
    ],
  };
}

function titlesOf(readings: Readings, meaning: ColumnMeaning): readonly string[] {
  const titles = readings.flatMap(({ mapping }) =>
    mapping.columns.filter((column) => column.meaning === meaning).map(({ title }) => title),
  );
  return [...new Set(titles)];
}

function telling(
  titles: readonly (string | undefined)[],
  how: { readonly byStart: boolean; readonly inFile: boolean },
): RowIdentity['telling'] {
  const known = titles.flatMap((title) => title ?? []);
  return known.length === titles.length ? [{ titles: known, ...how }] : [];
}

/** 1, 2, 3 ... down the sheet: numbers that move when a row is put between. */
function countsRows(readings: Readings, title: string): boolean {
  return readings.every(({ rows }) => {
    const figures = rows
      .map(({ cells }) => Number(cells[title] ?? Number.NaN))
      .filter((figure) => Number.isInteger(figure));
    const steps = figures.filter((figure, at) => at > 0 && figure - (figures[at - 1] ?? 0) === 1).length;
    return figures.length > 1 && steps >= (figures.length - 1) * 0.9;
  });
}

/** What a row is told by: the texts of some columns, perhaps with a day; empty where one of them is. */
export function tellingKey(
  cells: SheetRow['cells'],
  { titles, byStart }: Telling,
  start: string | undefined,
): string {
  const texts = titles.map((title) => folded(cells[title] ?? ''));
  if (byStart) texts.push(start ?? '');
  return texts.some((text) => /^[-.\s]*$/.test(text)) ? '' : texts.join('\u0001');
}
