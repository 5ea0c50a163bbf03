/** Where the head of a table is: below titles, in one row or two, above the rows of data. */
import { KINDS, type Kind } from '../records/record.ts';
import { looksLikeDate } from './cells/dates.ts';
import { isKnownHeader, matchHeader, type HeaderMatch } from './match-header.ts';
import { EMPTY_CELL, oneLine, type SheetCell, type SheetTable } from './sheet-table.ts';

/** The head of a table; rows count from 0, `last` is its last row. `titles[i]` is the head of column i. */
export type FoundHeader = {
  readonly first: number;
  readonly last: number;
  readonly titles: readonly HeaderTitle[];
};

/** The head of one column: all of it, and its lower words alone where it stands in two rows. */
export type HeaderTitle = { readonly whole: string; readonly lower: string };

/** How far down a head is looked for: titles, letterheads and notes stand above it. */
const SEARCHED_ROWS = 40;

/** Fewer known columns are no head of a register. */
const KNOWN_COLUMNS = 3;

/** The head of a sheet; undefined where no row of it looks like one. */
export function findHeader(table: SheetTable): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  let highest = 0;
  for (let row = 0; row < Math.min(table.rows.length, SEARCHED_ROWS); row += 1) {
    for (const header of headersAt(table, row)) {
      const score = scoreOf(header);
      // A head may come again further down; a later one must say more.
      const isRepeated = best !== undefined && header.first > best.last;
      if (score > highest + (isRepeated ? 0.5 : 0)) [highest, best] = [score, header];
    }
  }
  return best;
}

/** The head as somebody says it is: its first and last row, from 0. */
export function headerAt({ rows }: SheetTable, first: number, last: number): FoundHeader {
  const lines = rows.slice(first, last + 1);
  return {
    first,
    last,
    titles: lines.length > 1 ? joined(lines[0] ?? [], lines.at(-1) ?? []) : titlesOf(lines[0] ?? []),
  };
}

function headersAt({ rows }: SheetTable, row: number): readonly FoundHeader[] {
  const [upper = [], lower] = [rows[row], rows[row + 1]];
  const one: FoundHeader = { first: row, last: row, titles: titlesOf(upper) };
  if (lower === undefined || !mayBeLower(upper, lower)) return [one];
  return [one, { first: row, last: row + 1, titles: joined(upper, lower) }];
}

function titlesOf(row: readonly SheetCell[]): readonly HeaderTitle[] {
  return row.map(({ text }) => ({ whole: oneLine(text), lower: oneLine(text) }));
}

/** The lower row of a head has short words of its own, no days and no figures; a row of data has. */
function mayBeLower(upper: readonly SheetCell[], lower: readonly SheetCell[]): boolean {
  const own = lower.filter((cell, at) => oneLine(cell.text) !== '' && !isSame(cell, upper[at]));
  return (
    own.length > 0 &&
    own.every((cell) => !/\d{3}/.test(cell.text) && cell.text.length < 60 && !looksLikeDate(cell))
  );
}

/**
 * Two rows as one: "Masa Berlaku" above "Mulai" is "Masa Berlaku Mulai". A title stands above all columns that
 * follow it without one, as merged cells come out of a CSV file.
 */
function joined(upper: readonly SheetCell[], lower: readonly SheetCell[]): readonly HeaderTitle[] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [top, bottom] = [oneLine((upper[at] ?? EMPTY_CELL).text), oneLine((lower[at] ?? EMPTY_CELL).text)];
    if (top !== '') above = top;
    if (bottom === '') return { whole: top, lower: top };
    const over = top === '' ? above : top;
    return { whole: over === '' || over === bottom ? bottom : `${over} ${bottom}`, lower: bottom };
  });
}

function isSame(cell: SheetCell, other: SheetCell | undefined): boolean {
  return other !== undefined && oneLine(cell.text) === oneLine(other.text);
}

/** A point for each meaning that a column names, half for one that is only near; 0 where it is no head. */
function scoreOf({ first, last, titles }: FoundHeader): number {
  // Looking for what is near takes time, and a head has a name or two that are known exactly.
  if (!titles.some(({ whole, lower }) => isKnownHeader(whole) || isKnownHeader(lower))) return 0;
  const seen = new Set<string>();
  let score = 0;
  let filled = 0;
  for (const title of titles) {
    if (title.whole === '') continue;
    filled += 1;
    const match = matchAnyTitle(title);
    const meaning = match?.meanings[0];
    if (meaning === undefined || seen.has(`${meaning} ${title.whole}`)) continue;
    seen.add(`${meaning} ${title.whole}`);
    score += match?.how === 'exact' ? 1 : 0.5;
  }
  const isHead = seen.size >= KNOWN_COLUMNS && score >= filled / 3;
  // Of two heads that say as much, the one in fewer rows; of rows that repeat the head, the first.
  return isHead ? score - (last - first) * 0.4 : 0;
}

/** What a column's head means: all of it, else its lower words alone ("Alamat Kota" is a town). */
export function matchTitle({ whole, lower }: HeaderTitle, kind: Kind = 'agreement'): HeaderMatch | undefined {
  const match = matchHeader(whole, kind);
  if (match?.how === 'exact' || whole === lower) return match;
  const below = matchHeader(lower, kind);
  return below?.how === 'exact' ? below : (match ?? below);
}

/** What it means in a sheet of agreements, else in one of any kind that knows its name exactly. */
function matchAnyTitle(title: HeaderTitle): HeaderMatch | undefined {
  const match = matchTitle(title);
  if (match?.how === 'exact' || !(isKnownHeader(title.whole) || isKnownHeader(title.lower))) return match;
  return KINDS.map((kind) => matchTitle(title, kind)).find((each) => each?.how === 'exact') ?? match;
}
