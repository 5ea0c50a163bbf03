/** `mou export --format json` and `jsonl`: every record whole, beside what is worked out of it. */
import { escapeInvisible } from '../visible.ts';
import type { Exported } from './exported.ts';

/** Raised when a key is taken away or changes its meaning; see `schemas/export.schema.json`. */
export const EXPORT_VERSION = 1;

/** One JSON object with all records. */
export function exportJson(exported: Exported): string {
  const all = { ...headOf(exported), records: exported.records };
  return `${escapeInvisible(JSON.stringify(all, null, 2))}\n`;
}

/** A JSON object a line, each standing for itself; see `schemas/export-line.schema.json`. */
export function exportJsonLines(exported: Exported): string {
  const head = headOf(exported);
  return exported.records
    .map((record) => `${escapeInvisible(JSON.stringify({ ...head, ...record }))}\n`)
    .join('');
}

function headOf({ asOf, commit, isPublic }: Exported): object {
  return { version: EXPORT_VERSION, as_of: asOf, commit: commit ?? null, public: isPublic };
}
