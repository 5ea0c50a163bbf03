/** The columns of facts of each kind, and the cell that a record has in one. */
import type { PlainMap } from '../../records/read-node.ts';
import type { Kind } from '../../records/record.ts';
import { agreementFacts } from './agreement-facts.ts';
import { valueAt, type FactColumn, type SheetWords } from './fact-form.ts';
import { ACTIVITY_FACTS, INSTITUTION_FACTS, MEMBERSHIP_FACTS } from './other-facts.ts';
import type { SheetCell } from './sheet-cell.ts';

/** Two parties have their columns always; a sheet with more than this many could not be read. */
const PARTIES = { least: 2, most: 4 };

/** The columns of facts of a kind; those of agreements reach as far as their parties do. */
export function factColumns(kind: Kind, records: readonly PlainMap[]): readonly FactColumn[] {
  switch (kind) {
    case 'agreement':
      return agreementFacts(Math.min(mostParties(records), PARTIES.most));
    case 'institution':
      return INSTITUTION_FACTS;
    case 'activity':
      return ACTIVITY_FACTS;
    case 'membership':
      return MEMBERSHIP_FACTS;
  }
}

/** Every column of facts that a sheet of this kind can have. */
export function allFactColumns(kind: Kind): readonly FactColumn[] {
  return kind === 'agreement' ? agreementFacts(PARTIES.most) : factColumns(kind, []);
}

/** What a record says in a column. */
export function factCell(record: PlainMap, { path, form }: FactColumn, words: SheetWords): SheetCell {
  const value = valueAt(record, path);
  return value === undefined ? null : form.write(value, words);
}

function mostParties(records: readonly PlainMap[]): number {
  let most = PARTIES.least;
  for (const { parties } of records) if (Array.isArray(parties)) most = Math.max(most, parties.length);
  return most;
}
