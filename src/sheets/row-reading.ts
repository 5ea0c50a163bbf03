/** What one row of a sheet says, before it is a record: the partners it names, the facts, the doubts. */
import type { FieldPath } from '../findings/place.ts';
import type { ReadAmount } from './cells/amounts.ts';
import type { InstrumentId } from './cells/instruments.ts';
import type { ClassId, TypeId } from './cells/institution-types.ts';
import type { LevelId } from './cells/levels.ts';
import type { ReadPerson } from './cells/people.ts';
import type { StatusFact } from './cells/statuses.ts';
import type { TermWords } from './cells/terms.ts';
import type { Remark } from './remark.ts';

/** A remark with the cell that it is about. */
export type PlacedRemark = Remark & {
  readonly sheet: string;
  /** As a spreadsheet writes it: `E14`. */
  readonly cell: string;
  /** The column's head. */
  readonly header: string;
  /** What the cell said. */
  readonly said: string;
  /** The field that was filled, from the top of the record that has it: the row's own, or the partner's. */
  readonly path: FieldPath;
  readonly of: 'record' | 'partner';
};

/** A cell of a row: `E14`, and the head of its column. */
export type CellSpot = Pick<PlacedRemark, 'cell' | 'header'>;

/** An institution as a row describes it. */
export type PartnerMention = {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly country?: string;
  readonly city?: string;
  readonly type?: TypeId;
  readonly classification?: ClassId;
  readonly address?: string;
  readonly website?: string;
  readonly contacts?: readonly ReadPerson[];
  readonly notes?: string;
};

/** What belongs to one side of the paper. */
export type PartyFacts = {
  readonly number?: string;
  readonly unit?: string;
  readonly signatory?: ReadPerson;
  readonly contact?: ReadPerson;
};

export type AgreementFacts = {
  readonly title?: string;
  readonly instrument?: InstrumentId;
  readonly level?: LevelId;
  readonly signed?: string;
  readonly from?: string;
  readonly until?: string;
  readonly term?: TermWords;
  readonly scope: readonly string[];
  readonly place?: string;
  readonly parent?: string;
  readonly supersedes?: string;
  readonly status?: StatusFact;
  readonly value?: ReadAmount & { readonly source?: string };
  readonly followUps: readonly string[];
  readonly notes: readonly string[];
};

/** A row of a sheet, whatever it is to become. */
export type SheetRow = {
  readonly sheet: string;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** What every filled cell of the row said, by the column's head. */
  readonly cells: Readonly<Record<string, string>>;
  /** The same for comparing: small letters, days as days, running numbers and what stands for nothing left out. */
  readonly compared: string;
  /** What the register itself calls the row, where it has such a column. */
  readonly ownId?: string;
  /** Where the name of the partner stands, or should stand. */
  readonly partnerCell: string;
  /** The institutions that the row names. */
  readonly partners: readonly PartnerMention[];
  readonly remarks: readonly PlacedRemark[];
};

/** A row that is an agreement. */
export type RowReading = SheetRow & {
  readonly own: { readonly name?: string } & PartyFacts;
  readonly theirs: PartyFacts & { readonly moreNumbers: readonly string[] };
  readonly facts: AgreementFacts;
};
