/** What no field of a record holds, kept in its notes under the head of its column. */
import type { RowCells } from './row-cells.ts';

/** What a cell says, and its column. */
export type CellText = ReturnType<RowCells['texts']>[number];

/** Heads that say no more than that notes stand below them. */
const PLAIN_HEAD = /^(?:ket(?:erangan)?|catatan|notes?|remarks?|deskripsi|description|uraian)\b/i;

/** The texts of the columns of notes, then of those cells that were left to a person; each once. */
export function notesOf(row: RowCells, left: readonly CellText[]): string | undefined {
  const written = row
    .texts('notes')
    .map((said) => (PLAIN_HEAD.test(said.column.title) ? said.text : underHead(said)));
  const notes = [...new Set([...written, ...left.map(underHead)])];
  return notes.length === 0 ? undefined : notes.join('\n');
}

function underHead({ text, column }: CellText): string {
  return `${column.title}: ${text}`;
}
