/** What people have changed in the rows of a file that mou made: each changed cell as a change of its field. */
import type { Text } from '../../locale/text.ts';
import { isKind } from '../../records/record.ts';
import type { PlainMap, PlainValue } from '../../records/read-node.ts';
import type { Settings } from '../../register/settings.ts';
import type { Envelope } from './envelope.ts';
import { valueAt, type FactColumn, type SheetWords } from './fact-form.ts';
import { factsByHead } from './fact-heads.ts';
import { factCell } from './facts-of-kind.ts';
import type { MadeFile, MadeRow } from './made-file.ts';
import { followUpFacts } from './other-facts.ts';
import { cellOf, readFactCell } from './read-fact-cell.ts';
import { isSameCell } from './same-cell.ts';
import { BACK_PROBLEMS } from './sheet-problems.ts';

/** Where a cell stands, counted from 0; `head` is what stands over it. */
export type CellPlace = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly head: string;
};

/** A cell that says something else than it was given. */
export type CellChange = {
  readonly id: string;
  readonly at: CellPlace;
  readonly path: FactColumn['path'];
  /** What the record said when the file was made; undefined where it said nothing. */
  readonly from: PlainValue | undefined;
  /** What it is to say; undefined takes the field away. */
  readonly to: PlainValue | undefined;
};

/** A follow-up that somebody has written under the others. */
export type AddedFollowUp = { readonly id: string; readonly at: CellPlace; readonly entry: PlainMap };

/** A cell or a row that could not be taken. */
export type CellProblem = {
  readonly id: string;
  readonly at: CellPlace;
  readonly text: string;
  readonly why: Text;
};

export type SheetChanges = {
  readonly changes: readonly CellChange[];
  readonly added: readonly AddedFollowUp[];
  readonly problems: readonly CellProblem[];
};

/** Everything that differs from what was written, row by row. */
export function readChanges(made: MadeFile, forms: Settings['forms']): SheetChanges {
  const changes: CellChange[] = [];
  const added: AddedFollowUp[] = [];
  const problems: CellProblem[] = [];
  const seen = new Set<string>();
  for (const row of made.rows) {
    const envelope = made.envelopes.get(row.id);
    const key = `${String(row.isFollowUp)} ${row.id} ${row.isFollowUp ? row.position : ''}`;
    const isNewFollowUp = row.isFollowUp && envelope !== undefined && positionOf(row, envelope) === undefined;
    if (envelope === undefined || (seen.has(key) && !isNewFollowUp)) {
      const why = envelope === undefined ? BACK_PROBLEMS.unknownRow : BACK_PROBLEMS.twice;
      problems.push({ id: row.id, at: rowPlace(row), text: rowText(row), why });
      continue;
    }
    seen.add(key);
    const words = { language: envelope.language, forms: { ...forms, ...envelope.forms } };
    const read = isNewFollowUp ? newFollowUp(row, words) : changesIn(row, envelope, words);
    changes.push(...read.changes);
    added.push(...read.added);
    problems.push(...read.problems);
  }
  return { changes, added, problems };
}

function changesIn(row: MadeRow, envelope: Envelope, words: SheetWords): SheetChanges {
  const found: { changes: CellChange[]; problems: CellProblem[] } = { changes: [], problems: [] };
  for (const { head, column, cell } of row.cells) {
    const fact = factUnder(head, row, envelope);
    if (fact === undefined || isSameCell(factCell(envelope.record, fact, words), cell)) continue;
    const at = { sheet: row.sheet, row: row.row, column, head };
    const from = valueAt(envelope.record, fact.path);
    const read = readFactCell(cell, fact, from, words);
    if ('problem' in read) found.problems.push({ id: row.id, at, text: cell.text, why: read.problem });
    else if (JSON.stringify(read.value) !== JSON.stringify(from)) {
      found.changes.push({ id: row.id, at, path: fact.path, from, to: read.value });
    }
  }
  return { ...found, added: [] };
}

/** The fact under a head for this row; undefined where rows of its kind have none there. */
function factUnder(head: string, row: MadeRow, envelope: Envelope): FactColumn | undefined {
  const ofHead = factsByHead().get(head);
  if (row.isFollowUp) {
    const position = positionOf(row, envelope);
    const path = ofHead?.get('follow-up')?.path;
    if (position === undefined || path === undefined) return undefined;
    return followUpFacts(position - 1).find((fact) => fact.path.at(-1) === path.at(-1));
  }
  const { kind } = envelope.record;
  return isKind(kind) ? ofHead?.get(kind) : undefined;
}

/** The place of the follow-up in its record, from 1; undefined for one that the record did not have. */
function positionOf({ position }: MadeRow, { record }: Envelope): number | undefined {
  const followUps = Array.isArray(record['follow_ups']) ? record['follow_ups'] : [];
  const number = /^\d+$/.test(position) ? Number(position) : 0;
  return number >= 1 && number <= followUps.length ? number : undefined;
}

function newFollowUp(row: MadeRow, words: SheetWords): SheetChanges {
  const entry: PlainMap = {};
  const problems: CellProblem[] = [];
  for (const { head, column, cell } of row.cells) {
    const fact = factsByHead().get(head)?.get('follow-up');
    if (fact === undefined || cell.text.trim() === '') continue;
    const read = fact.form.read(cellOf(cell), words);
    const at = { sheet: row.sheet, row: row.row, column, head };
    if ('problem' in read) problems.push({ id: row.id, at, text: cell.text, why: read.problem });
    else if (read.value !== undefined) entry[String(fact.path.at(-1))] = read.value;
  }
  const added = Object.keys(entry).length === 0 ? [] : [{ id: row.id, at: rowPlace(row), entry }];
  return { changes: [], added, problems };
}

function rowPlace({ sheet, row }: MadeRow): CellPlace {
  return { sheet, row, column: 0, head: 'ID' };
}

function rowText({ id, cells }: MadeRow): string {
  return [id, ...cells.map(({ cell }) => cell.text)].filter((text) => text.trim() !== '').join(' | ');
}
