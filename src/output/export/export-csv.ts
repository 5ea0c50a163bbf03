/** `mou export --format csv`: the sheet of a kind, or of several under each other, safe from formulas. */
import { stringify } from 'csv-stringify/sync';
import { KIND_NAMES } from '../../locale/kind-names.ts';
import { SHEET_TEXTS } from '../../locale/export.ts';
import { ENVELOPE_HEAD, envelopeCells, envelopeOf } from '../../sheets/made/envelope.ts';
import { sheetText, type SheetCell } from '../../sheets/made/sheet-cell.ts';
import { visible } from '../visible.ts';
import type { Exported } from './exported.ts';
import { kindSheet, kindsIn } from './kind-sheets.ts';
import type { MadeSheet } from './sheet.ts';

/**
 * Comma-separated values (RFC 4180). The last columns hold each record whole, by which `mou import` knows it again;
 * what is public has none.
 */
export function exportCsv(exported: Exported): string {
  const { heads, rows } = tableOf(exported);
  const envelopes = exported.isPublic ? [] : envelopesOf(exported);
  const most = Math.max(0, ...envelopes.map((cells) => cells.length));
  const envelopeHeads = Array.from({ length: most }, (_, at) =>
    at === 0 ? ENVELOPE_HEAD : `${ENVELOPE_HEAD}-${String(at + 1)}`,
  );
  return csvText(
    [...heads, ...envelopeHeads],
    rows.map((row, at) => [...row, ...padded(envelopes[at] ?? [], most)]),
  );
}

/** A sheet by itself as comma-separated values. */
export function sheetCsv({ columns, rows }: MadeSheet): string {
  return csvText(
    columns.map(({ head }) => head),
    rows,
  );
}

function csvText(heads: readonly string[], rows: readonly (readonly SheetCell[])[]): string {
  return stringify([heads, ...rows.map((row) => row.map(csvCell))], {
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /\n/,
  });
}

type Table = { readonly heads: readonly string[]; readonly rows: readonly (readonly SheetCell[])[] };

/** One kind as its sheet; several with their kind in front, and cells of the same head under each other. */
function tableOf(exported: Exported): Table {
  const kinds = kindsIn(exported);
  const sheets = kinds.map((kind) => ({ kind, ...kindSheet(exported, kind) }));
  const [only, ...others] = sheets;
  const headsOf = ({ columns }: { columns: readonly { head: string }[] }): readonly string[] =>
    columns.map(({ head }) => head);
  if (only === undefined) return { heads: headsOf(kindSheet(exported, 'agreement')), rows: [] };
  if (others.length === 0) return { heads: headsOf(only), rows: only.rows };
  const heads = [...new Set(sheets.flatMap(headsOf))];
  const rows = sheets.flatMap(({ kind, ...sheet }) => {
    const places = heads.map((head) => headsOf(sheet).indexOf(head));
    return sheet.rows.map((row) => [
      KIND_NAMES[kind][exported.language],
      ...places.map((place) => row[place] ?? null),
    ]);
  });
  return { heads: [SHEET_TEXTS[exported.language].kind, ...heads], rows };
}

/** In the order of the table: kind by kind. */
function envelopesOf(exported: Exported): readonly (readonly string[])[] {
  const { language, forms } = exported;
  return kindsIn(exported).flatMap((kind) =>
    exported.records
      .filter(({ row }) => row.kind === kind)
      .map(({ row, record }) => envelopeCells(envelopeOf(record, { file: row.file, language, forms }))),
  );
}

function padded(cells: readonly string[], length: number): readonly string[] {
  return Array.from({ length }, (_, at) => cells[at] ?? '');
}

/** A number stays one; texts keep their line breaks alone of all that a terminal would obey. */
function csvCell(cell: SheetCell): string | number {
  if (typeof cell === 'number') return cell;
  const lines = sheetText(cell).split(/\r\n|\r|\n/);
  return lines.map(visible).join('\n');
}
