/** Reading one row as an institution: its name, where it lies, what it is, and whom one asks there. */
import { readEmailCell, readPersonCell } from './cells/people.ts';
import { notesOf } from './left-in-notes.ts';
import { readPartnerCells } from './read-partner-cells.ts';
import { beginRow } from './read-row.ts';
import type { RowCells } from './row-cells.ts';
import type { PartnerMention, SheetRow } from './row-reading.ts';
import type { SheetHabits } from './sheet-habits.ts';
import type { SheetCell } from './sheet-table.ts';

/** A row that is an institution: the one among its `partners`. */
export type InstitutionRow = SheetRow;

/** Reads the row with this number, from 0, as an institution. */
export function readInstitutionRow(
  cells: readonly SheetCell[],
  row: number,
  habits: SheetHabits,
): InstitutionRow {
  const { at, rowWith } = beginRow(cells, row, habits);
  const [only, ...others] = readPartnerCells(at);
  if (only === undefined || others.length > 0)
    return rowWith([...(only === undefined ? [] : [only]), ...others]);
  return rowWith([withMore(only, at)]);
}

function withMore(mention: PartnerMention, row: RowCells): PartnerMention {
  const contact = contactOf(row);
  const notes = notesOf(row, []);
  return {
    ...mention,
    ...(contact === undefined ? {} : { contacts: [contact] }),
    ...(notes === undefined ? {} : { notes }),
  };
}

function contactOf(row: RowCells): NonNullable<PartnerMention['contacts']>[number] | undefined {
  const { person, remarks } = readPersonCell(row.cell('partner-contact').text);
  row.say(remarks, 'partner-contact', ['contacts', 0]);
  const position = row.text('partner-contact-position');
  const phone = row.text('partner-contact-phone');
  const { email, remarks: said } = readEmailCell(row.cell('partner-contact-email').text);
  row.say(said, 'partner-contact-email', ['contacts', 0, 'email']);
  const contact = {
    ...person,
    ...(position === undefined ? {} : { position }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
  return Object.keys(contact).length === 0 ? undefined : contact;
}
