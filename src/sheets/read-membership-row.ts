/** Reading one row as a membership: of which network, of whom, since when, and what was paid for it. */
import { readDateCell } from './cells/dates.ts';
import { readPersonCell, type ReadPerson } from './cells/people.ts';
import { notesOf, type CellText } from './left-in-notes.ts';
import { readPartnerCells } from './read-partner-cells.ts';
import { beginRow } from './read-row.ts';
import { took } from './remark.ts';
import type { RowCells } from './row-cells.ts';
import type { SheetRow } from './row-reading.ts';
import type { SheetHabits } from './sheet-habits.ts';
import type { SheetCell } from './sheet-table.ts';

export type MembershipFacts = {
  /** Who is the member, as the cell calls it; ours where no cell says so. */
  readonly member?: string;
  readonly category?: 'institutional' | 'individual';
  readonly role?: string;
  readonly involved?: string;
  readonly joined?: string;
  readonly left?: string;
  readonly dues: readonly { readonly year: number; readonly paid: string }[];
  readonly representatives: readonly ReadPerson[];
  readonly notes?: string;
};

/** A row that is a membership: of the network among its `partners`. */
export type MembershipRow = SheetRow & { readonly facts: MembershipFacts };

/** Reads the row with this number, from 0, as a membership. */
export function readMembershipRow(
  cells: readonly SheetCell[],
  row: number,
  habits: SheetHabits,
): MembershipRow {
  const { at, rowWith } = beginRow(cells, row, habits, 'network');
  const networks = readPartnerCells(at, 'network').map((network) => ({
    ...network,
    type: 'network' as const,
  }));
  const facts = factsOf(at);
  return { ...rowWith(networks), facts };
}

function factsOf(row: RowCells): MembershipFacts {
  const left: CellText[] = [];
  const date = (meaning: 'involved' | 'joined' | 'left'): string | undefined =>
    row.take(readDateCell(row.cell(meaning), row.order(meaning)), meaning, [meaning]);
  const category = categoryOf(row, left);
  const dues = duesOf(row, left);
  const fields = {
    member: row.text('member'),
    category,
    role: row.text('role'),
    involved: date('involved'),
    joined: date('joined'),
    left: date('left'),
    notes: notesOf(row, left),
  };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    dues,
    representatives: row.all('representative').flatMap(({ cell, column }) => {
      const { person, remarks } = readPersonCell(cell.text);
      row.say(remarks, column, ['representatives']);
      return person.name === undefined ? [] : [person];
    }),
  };
}

function categoryOf(row: RowCells, left: CellText[]): MembershipFacts['category'] {
  const text = row.text('category');
  if (text === undefined) return undefined;
  const isOfPerson = /individu|perorangan|perseorangan|pribadi|personal/i.test(text);
  const isOfInstitution = /institu|lembaga|organisasi|organi[sz]ation/i.test(text);
  if (isOfPerson === isOfInstitution) {
    left.push(...row.texts('category'));
    row.say([{ reason: 'category-unread', sure: 'left', taken: '' }], 'category', ['category']);
    return undefined;
  }
  return row.take(took(isOfPerson ? 'individual' : 'institutional', 'category-word', 'certain'), 'category', [
    'category',
  ]);
}

/** "Iuran 2024" above a day: paid then. What a network asks, and that it was paid some time, no field holds. */
function duesOf(row: RowCells, left: CellText[]): MembershipFacts['dues'] {
  return row.texts('dues').flatMap(({ text, column }) => {
    const cell = row.all('dues').find((each) => each.column === column)?.cell ?? { text: '' };
    const year = Number(/\b(?:19|20)\d{2}\b/.exec(column.title)?.[0]);
    const { value: paid, remarks } = readDateCell(
      cell,
      row.habits.orders.get(column.column) ?? { by: 'custom', swaps: false },
    );
    if (Number.isNaN(year) || paid === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(paid)) {
      left.push({ text, column });
      row.say([{ reason: 'dues-in-words', sure: 'left', taken: '' }], column, ['dues']);
      return [];
    }
    row.say([...remarks, { reason: 'dues-paid', sure: 'certain', taken: paid }], column, ['dues']);
    return [{ year, paid }];
  });
}
