/** Every assumption of an import and every row that was left, as a table that no spreadsheet takes for formulas. */
import { passedOverReason } from '../../locale/import/passed-over.ts';
import { IMPORT_REASONS } from '../../locale/import/reasons.ts';
import { IMPORT_TEXTS } from '../../locale/import/report.ts';
import { SURENESS_WORDS } from '../../locale/import/remarks.ts';
import type { Language } from '../../locale/language.ts';
import type { ImportPlan } from '../../sheets/import-plan.ts';
import type { SheetRow } from '../../sheets/row-reading.ts';
import { rowsCsv } from '../rows/csv.ts';
import type { Row } from '../rows/row.ts';

/** How the file begins in either language: such a file may be written over. */
export const ASSUMPTIONS_BEGINNING = new RegExp(
  `^\\ufeff?(?:${IMPORT_TEXTS.en.csv.join(',')}|${IMPORT_TEXTS.id.csv.join(',')})`,
);

/** A line for each remark on a cell and for each row that became no record, in the order of the sheets. */
export function assumptionsCsv(plan: ImportPlan, language: Language): string {
  const columns = IMPORT_TEXTS[language].csv;
  const lines = [...remarkLines(plan, language), ...rowLines(plan, language)];
  // Excel takes a CSV file for UTF-8 only where it begins with this mark.
  return `\ufeff${rowsCsv(
    lines.map((line) => rowOf(columns, line)),
    columns,
  )}`;
}

function remarkLines({ planned }: ImportPlan, language: Language): readonly (readonly string[])[] {
  return planned.flatMap(({ id, remarks }) =>
    remarks.map(({ sheet, cell, header, said, taken, path, reason, sure }) => [
      sheet,
      cell,
      header,
      said,
      taken,
      path.join('.'),
      id,
      IMPORT_REASONS[reason][language],
      SURENESS_WORDS[sure][language],
    ]),
  );
}

function rowLines(
  { left, deleted, duplicates, passedOver }: ImportPlan,
  language: Language,
): readonly (readonly string[])[] {
  const { sameAs } = IMPORT_TEXTS[language];
  return [
    ...left.map(({ row, reason, recordId = '' }) =>
      rowLine(row, recordId, IMPORT_REASONS[reason][language], SURENESS_WORDS.left[language]),
    ),
    ...deleted.map(({ row, id }) =>
      rowLine(row, id, IMPORT_REASONS['deleted-here'][language], SURENESS_WORDS.left[language]),
    ),
    ...duplicates.map(({ row, of }) =>
      rowLine(row, '', sameAs(String(row.row), String(of.row)), SURENESS_WORDS.certain[language]),
    ),
    ...passedOver.map(({ sheet, row, is, text }) => [
      sheet,
      String(row),
      '',
      text,
      '',
      '',
      '',
      passedOverReason(is, language),
      SURENESS_WORDS.likely[language],
    ]),
  ];
}

/** A line about a whole row: no cell, no head, nothing taken and no field. */
function rowLine(row: SheetRow, record: string, reason: string, sureness: string): readonly string[] {
  return [row.sheet, String(row.row), '', wholeRow(row), '', '', record, reason, sureness];
}

/** A row with all that it says: `Nomor: 12 | Judul: ...`. */
export function wholeRow({ cells }: SheetRow): string {
  return Object.entries(cells)
    .map(([title, text]) => `${title}: ${text.replaceAll('\n', ' ')}`)
    .join(' | ');
}

function rowOf(columns: readonly string[], line: readonly string[]): Row {
  return Object.fromEntries(columns.map((column, at) => [column, line[at] ?? '']));
}
