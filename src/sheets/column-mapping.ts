/** What the columns of a sheet mean: by their heads, weighed against what stands in their cells. */
import type { Kind } from '../records/record.ts';
import type { FormNames } from './cells/forms.ts';
import { meaningByCells, shareOfForms, supportFor } from './column-evidence.ts';
import { dataRows, type DataRows } from './data-rows.ts';
import { matchTitle, type FoundHeader, type HeaderTitle } from './find-header.ts';
import { isMeaning, SHARED, type ColumnMeaning } from './header-dictionary.ts';
import { takesMeaning } from './kind-headers.ts';
import type { SheetKind } from './sheet-kind.ts';
import { columnLetters, EMPTY_CELL, oneLine, type SheetCell, type SheetTable } from './sheet-table.ts';

/** `exact` and `near`: by the head. `cells`: by what stands below it. `told`: by a mapping file. `unknown`: by nothing. */
export type MappedColumn = {
  /** From 0. */
  readonly column: number;
  /** The column's head, or its letters where it has none; no two columns of a sheet share one. */
  readonly title: string;
  readonly meaning: ColumnMeaning;
  readonly how: 'exact' | 'near' | 'cells' | 'told' | 'unknown';
  /** The order of the figures of its days, where the mapping says so. */
  readonly dates?: 'day' | 'month';
};

export type SheetMapping = {
  /** What the rows are. */
  readonly holds: SheetKind;
  readonly table: SheetTable;
  readonly header: FoundHeader;
  readonly columns: readonly MappedColumn[];
  readonly rows: DataRows;
};

type Candidate = {
  readonly column: number;
  readonly title: HeaderTitle;
  readonly cells: readonly SheetCell[];
  readonly meanings: readonly ColumnMeaning[];
  readonly how: 'exact' | 'near' | 'unknown';
};

/** At least this share of a column's cells must be what its meaning asks for. */
const ENOUGH = 0.5;

/** Maps the columns below a head, for rows that are records of a kind; `own` are the register's own forms. */
export function mapColumns(
  table: SheetTable,
  header: FoundHeader,
  holds: SheetKind,
  own: FormNames = new Map(),
): SheetMapping {
  const { kind } = holds;
  const rows = dataRows(table, header);
  const candidates = candidatesOf(table, header, { rows, kind });
  const claims = new Map<number, Pick<MappedColumn, 'meaning' | 'how'>>();
  const claimed = new Set<ColumnMeaning>();
  for (const candidate of inOrderOfTrust(candidates)) {
    const claim = claimOf(candidate, claimed, { kind, own });
    claims.set(candidate.column, claim);
    claimed.add(claim.meaning);
  }
  const titles = distinctTitles(candidates);
  const columns = candidates.map(({ column }, at): MappedColumn => ({
    column,
    title: titles[at] ?? columnLetters(column),
    ...(claims.get(column) ?? { meaning: 'nothing', how: 'unknown' }),
  }));
  return {
    holds,
    table,
    header,
    rows: withoutBegun(rows, table, columns),
    columns: withPeople(columns, candidates, kind),
  };
}

/** Rows in which nothing but a running number stands are rows to come: they count as empty. */
function withoutBegun(
  rows: DataRows,
  { rows: cells }: SheetTable,
  columns: readonly MappedColumn[],
): DataRows {
  const telling = columns.filter(({ meaning }) => meaning !== 'row-number');
  const says = (row: number): boolean =>
    telling.some(({ column }) => oneLine(cells[row]?.[column]?.text ?? '') !== '');
  const data = rows.data.filter(says);
  const begun = rows.data.filter((row) => !says(row));
  return { ...rows, data, begun, empty: rows.empty + begun.length };
}

/** The cells of a column, in the rows of data. */
export function cellsOf(
  { table, rows }: Pick<SheetMapping, 'table' | 'rows'>,
  column: number,
): readonly SheetCell[] {
  return rows.data.map((row) => table.rows[row]?.[column] ?? EMPTY_CELL);
}

function candidatesOf(
  table: SheetTable,
  header: FoundHeader,
  { rows, kind }: { readonly rows: DataRows; readonly kind: Kind },
): readonly Candidate[] {
  const width = rows.data.reduce(
    (widest, row) => Math.max(widest, table.rows[row]?.length ?? 0),
    header.titles.length,
  );
  return Array.from({ length: width }, (_, column): Candidate => {
    const title = header.titles[column] ?? { whole: '', lower: '' };
    const match = matchTitle(title, kind);
    const cells = cellsOf({ table, rows }, column);
    return { column, title, cells, meanings: match?.meanings ?? [], how: match?.how ?? 'unknown' };
  }).filter(({ title, cells }) => title.whole !== '' || cells.some(({ text }) => oneLine(text) !== ''));
}

/** What is sure claims its meaning first: one meaning by an exact name, then several, then near names, then none. */
function inOrderOfTrust(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = ({ how, meanings }: Candidate): number =>
    how === 'exact' ? (meanings.length === 1 ? 0 : 1) : how === 'near' ? 2 : 3;
  return candidates.toSorted((a, b) => rank(a) - rank(b) || a.column - b.column);
}

function claimOf(
  { meanings, how, cells }: Candidate,
  claimed: ReadonlySet<ColumnMeaning>,
  { kind, own }: { readonly kind: Kind; readonly own: FormNames },
): Pick<MappedColumn, 'meaning' | 'how'> {
  for (const meaning of meanings) {
    const mayShare =
      SHARED.has(meaning) && meanings.length === 1 && (how === 'exact' || meaning !== 'partner');
    if (claimed.has(meaning) && !mayShare) continue;
    // "Kegiatan" alone is a form where its cells are forms; "Bentuk kegiatan" is one, whatever its cells are.
    const isOpen = meaning === 'form' && meanings.length > 1;
    const support = isOpen ? shareOfForms(cells, own) : supportFor(meaning, cells);
    if (support >= ENOUGH) return { meaning, how };
  }
  const byCells = how === 'unknown' ? meaningByCells(cells, kind) : undefined;
  if (byCells !== undefined && !claimed.has(byCells)) return { meaning: byCells, how: 'cells' };
  return { meaning: 'nothing', how: 'unknown' };
}

/**
 * Titles that no two columns share, fit to be keys of a record: "Jabatan" twice is "Jabatan" and "Jabatan (2)"; a
 * column without a head, or with one that no reader of a record takes, goes by its letters.
 */
function distinctTitles(candidates: readonly Candidate[]): readonly string[] {
  const seen = new Set<string>();
  return candidates.map(({ title, column }) => {
    const whole = oneLine(title.whole.slice(0, LONGEST_TITLE));
    const name = whole === '' || UNSAFE.has(whole) ? columnLetters(column) : whole;
    let distinct = name;
    for (let count = 2; seen.has(distinct); count += 1) distinct = `${name} (${String(count)})`;
    seen.add(distinct);
    return distinct;
  });
}

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A key of YAML may have 1,024 characters (1.2, 7.4.2); a head of a column needs far fewer. */
const LONGEST_TITLE = 200;

/** What a loose column says of the person before it. */
const LOOSE: ReadonlyMap<ColumnMeaning, 'position' | 'email' | 'phone'> = new Map([
  ['our-contact-position', 'position'],
  ['partner-contact-position', 'position'],
  ['our-contact-email', 'email'],
  ['partner-contact-email', 'email'],
  ['our-contact-phone', 'phone'],
  ['partner-contact-phone', 'phone'],
]);

const PEOPLE: readonly ColumnMeaning[] = [
  'our-contact',
  'partner-contact',
  'our-signatory',
  'partner-signatory',
];

/** "Jabatan", "Telp" and "Email" belong to the person whose column stands before them. */
function withPeople(
  columns: readonly MappedColumn[],
  candidates: readonly Candidate[],
  kind: Kind,
): readonly MappedColumn[] {
  let person: ColumnMeaning | undefined;
  const taken = new Set<ColumnMeaning>();
  return columns.map((mapped, at) => {
    if (PEOPLE.includes(mapped.meaning)) person = mapped.meaning;
    const meant = person === undefined ? undefined : partOf(person, candidates[at]?.meanings ?? []);
    if (meant === undefined || taken.has(meant) || !takesMeaning(kind, meant)) return mapped;
    taken.add(meant);
    return { ...mapped, meaning: meant, how: mapped.how === 'unknown' ? 'near' : mapped.how };
  });
}

/** A head with two meanings, ours and the partner's, is that of the person; a signatory is reached as a contact. */
function partOf(person: ColumnMeaning, meanings: readonly ColumnMeaning[]): ColumnMeaning | undefined {
  const [first = 'nothing', second] = meanings;
  const part = second === undefined ? undefined : LOOSE.get(first);
  if (part === undefined) return undefined;
  const holder = part === 'position' ? person : person.replace('signatory', 'contact');
  const meant = `${holder}-${part}`;
  return isMeaning(meant) ? meant : undefined;
}
