/** `mou export --format laporkerma`: the ministry's report as a workbook, or its table of agreements as CSV. */
import type { Language } from '../../locale/language.ts';
import type { LaporanKerma } from '../../views/laporan-kerma/laporan-kerma.ts';
import { sheetCsv } from './export-csv.ts';
import { kermaSheets } from './kerma-sheets.ts';
import { workbookBytes } from './workbook.ts';

/** The workbook's bytes: agreements, parties, forms, what is missing. */
export async function exportKermaWorkbook(report: LaporanKerma, language: Language): Promise<Uint8Array> {
  return workbookBytes(kermaSheets(report, language));
}

/** One line for each agreement; what is missing stands in its last columns. */
export function exportKermaCsv(report: LaporanKerma, language: Language): string {
  const [agreements] = kermaSheets(report, language);
  return sheetCsv(agreements);
}
