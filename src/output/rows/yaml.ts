/** Rows as a YAML list. */
import { Document, isScalar, Scalar, visit } from 'yaml';
import { escapeInvisible, visible } from '../visible.ts';
import type { Row } from './row.ts';

/** A list of maps; texts that YAML would take for something else, or a terminal would obey, are quoted. */
export function rowsYaml(rows: readonly Row[]): string {
  // Readers of YAML 1.1 would take an unquoted NO for false.
  const document = new Document(rows, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    Scalar: (_, scalar) => {
      if (isDangerous(scalar)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  // Only within quotation marks is there anything left to escape.
  return escapeInvisible(document.toString({ lineWidth: 0 }));
}

/** Line breaks alone do no harm: YAML has its own way to write them. */
function isDangerous(scalar: unknown): scalar is Scalar<string> {
  if (!isScalar(scalar) || typeof scalar.value !== 'string') return false;
  const text = scalar.value.replaceAll('\n', '');
  return visible(text) !== text;
}
