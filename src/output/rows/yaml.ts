/** Rows as a YAML list. */
import { stringify } from 'yaml';
import type { Row } from './row.ts';

/** A list of maps; texts that YAML would take for something else are quoted. */
export function rowsYaml(rows: readonly Row[]): string {
  return stringify(rows, { lineWidth: 0, aliasDuplicateObjects: false });
}
