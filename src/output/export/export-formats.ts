/** The formats of `mou export`, by name. */
import { exportCsv } from './export-csv.ts';
import { exportJson, exportJsonLines } from './export-json.ts';
import type { Exported } from './exported.ts';

/** The formats that are texts. */
export const TEXT_FORMATS = {
  csv: exportCsv,
  json: exportJson,
  jsonl: exportJsonLines,
} as const satisfies Record<string, (exported: Exported) => string>;

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json', 'jsonl', 'laporkerma'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The format that the name of a file asks for; undefined where it asks for none of ours. */
export function formatOfFile(path: string): ExportFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return EXPORT_FORMATS.find((format) => format === ending);
}
