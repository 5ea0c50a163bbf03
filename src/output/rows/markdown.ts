/** Rows as a Markdown table, whatever their texts hold. */
import { cellText, type Row } from './row.ts';

/** A table in GitHub's Markdown; `titles` stand in the head, in the order of `columns`. */
export function rowsMarkdown(
  rows: readonly Row[],
  columns: readonly string[],
  titles: readonly string[] = columns,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = [line(titles.map(escapeMarkdown)), line(columns.map(() => '---'))];
  const body = rows.map((row) => line(columns.map((column) => escapeMarkdown(cellText(row[column])))));
  return `${[...head, ...body].join('\n')}\n`;
}

/** A text as Markdown that shows just that text, on one line: no emphasis, links, code, tags or table bars. */
export function escapeMarkdown(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.replace(/[\\`*_[\]|<>~&]/g, (character) => {
    if (character === '<') return '&lt;';
    return character === '&' ? '&amp;' : `\\${character}`;
  });
}
