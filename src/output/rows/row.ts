/** Rows as formats take them: named cells of plain data. */

export type CellValue =
  string | number | boolean | null | readonly CellValue[] | { readonly [key: string]: CellValue };

/** A row by the names of its columns, snake_case as everywhere in JSON. */
export type Row = Readonly<Record<string, CellValue>>;

/** What one cell says where a cell is one line of text: lists joined, ranges as `earliest/latest`, null empty. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (isList(value))
    return value
      .map(cellText)
      .filter((text) => text !== '')
      .join('; ');
  if (typeof value !== 'object') return String(value);
  if ('earliest' in value && 'latest' in value)
    return `${cellText(value['earliest'])}/${cellText(value['latest'])}`;
  return cellText(value['name'] ?? value['id'] ?? Object.values(value));
}

function isList(value: CellValue): value is readonly CellValue[] {
  return Array.isArray(value);
}
