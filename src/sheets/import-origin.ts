/** `x-import`: where a record came from, so that a second import finds it again and knows what it wrote. */
import { isDataMap } from '../records/data-map.ts';
import { folded } from '../records/folded.ts';
import type { RegisterRecord } from '../records/record.ts';
import { standsForNothing } from '../records/values/placeholder.ts';
import { readImprint, type Imprint } from './imprint.ts';
import { oneLine } from './sheet-table.ts';

/** The key under which a record keeps it. */
export const ORIGIN_KEY = 'x-import';

/** What an agreement keeps of its row. */
export type RowOrigin = {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** The original cells by their heads. */
  readonly cells: Readonly<Record<string, string>>;
  readonly imprint: Imprint;
};

/** What an institution keeps: the names by which sheets call it. */
export type NameOrigin = { readonly names: readonly string[]; readonly imprint: Imprint };

/** The row that an agreement came from; undefined for one that came from no sheet, or whose `x-import` was damaged. */
export function rowOriginOf(record: RegisterRecord): RowOrigin | undefined {
  const origin = originOf(record);
  const cells = origin?.['cells'];
  if (origin === undefined || !isDataMap(cells)) return undefined;
  return {
    file: textOf(origin['file']),
    sheet: textOf(origin['sheet']),
    row: Number(origin['row']),
    cells: Object.fromEntries(Object.entries(cells).map(([title, text]) => [title, textOf(text)])),
    imprint: readImprint(textOf(origin['made'])),
  };
}

/** The names by which sheets call an institution that an import made. */
export function nameOriginOf(record: RegisterRecord): NameOrigin | undefined {
  const origin = originOf(record);
  const names = origin?.['names'];
  if (origin === undefined || !Array.isArray(names)) return undefined;
  return { names: names.map(textOf), imprint: readImprint(textOf(origin['made'])) };
}

/** The file from which an import made a record; undefined for one that it did not make. */
export function originFileOf(record: RegisterRecord): string | undefined {
  const file = originOf(record)?.['file'];
  return typeof file === 'string' ? file : undefined;
}

function originOf({ data }: RegisterRecord): Readonly<Record<string, unknown>> | undefined {
  const origin: unknown = Object.entries(data).find(([key]) => key === ORIGIN_KEY)?.[1];
  return isDataMap(origin) ? origin : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}

/** Cells for comparing: what blanks and capitals do not change; running numbers and what stands for nothing left out. */
export function cellsKey(cells: Readonly<Record<string, string>>, without: ReadonlySet<string>): string {
  return Object.entries(cells)
    .filter(([title, text]) => !without.has(title) && oneLine(text) !== '' && !standsForNothing(text))
    .map(([title, text]) => `${folded(title)}=${folded(text)}`)
    .sort()
    .join('\u0001');
}
