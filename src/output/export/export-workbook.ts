/** `mou export --format xlsx`: a workbook with a sheet for each kind, follow-ups, and what the columns mean. */
import { formatDay } from '../../locale/dates.ts';
import { SHEET_NAMES, SHEET_TEXTS } from '../../locale/export.ts';
import { ENVELOPE_HEAD, envelopeCells, envelopeOf } from '../../sheets/made/envelope.ts';
import type { Exported } from './exported.ts';
import { followUpSheet } from './follow-up-sheet.ts';
import { kindSheet, kindsIn } from './kind-sheets.ts';
import type { MadeSheet } from './sheet.ts';
import { workbookBytes, type WorkbookSheet } from './workbook.ts';

/** The workbook's bytes. A hidden sheet holds every record whole; what is public has none. */
export async function exportWorkbook(exported: Exported): Promise<Uint8Array> {
  return workbookBytes(workbookSheets(exported));
}

/** The sheets of the workbook, in their order. */
export function workbookSheets(exported: Exported): readonly WorkbookSheet[] {
  const kinds = kindsIn(exported);
  const sheets = (kinds.length === 0 ? (['agreement'] as const) : kinds).map((kind) =>
    kindSheet(exported, kind),
  );
  const followUps = followUpSheet(exported);
  const shown = followUps.rows.length > 0 ? [...sheets, followUps] : sheets;
  const whole = exported.isPublic ? [] : [envelopeSheet(exported)];
  return [...shown, meaningSheet(exported, shown), ...whole];
}

/** What the columns mean, and which of them may be changed. */
function meaningSheet({ language, asOf, isPublic }: Exported, sheets: readonly MadeSheet[]): WorkbookSheet {
  const texts = SHEET_TEXTS[language];
  const heads = [
    [texts.sheet, 16],
    [texts.column, 28],
    [texts.role, 20],
    [texts.meaning, 90],
  ] as const;
  return {
    name: SHEET_NAMES.meaning[language],
    above: [texts.asOf(formatDay(asOf, language)), isPublic ? texts.notForImport : texts.forImport],
    columns: heads.map(([head, width]) => ({ head, meaning: '', role: 'key', width })),
    rows: sheets.flatMap(({ name, columns }) =>
      columns.map(({ head, role, meaning }) => [name, head, texts.roles[role], meaning]),
    ),
  };
}

/** The sheet that people do not see: every record whole. */
function envelopeSheet({ records, language, forms }: Exported): WorkbookSheet {
  const cells = records.map(({ row, record }) =>
    envelopeCells(envelopeOf(record, { file: row.file, language, forms })),
  );
  const most = Math.max(1, ...cells.map(({ length }) => length));
  const column = { meaning: '', role: 'key', width: 20 } as const;
  return {
    name: ENVELOPE_HEAD,
    hidden: true,
    columns: Array.from({ length: most }, (_, at) => ({
      ...column,
      head: at === 0 ? ENVELOPE_HEAD : `${ENVELOPE_HEAD}-${String(at + 1)}`,
    })),
    rows: cells.map((row) => Array.from({ length: most }, (_, at) => row[at] ?? null)),
  };
}
