/** The tokens of a Markdown table to a table, with the widths that its dashes say. */
import type { Token } from 'markdown-it';
import type { Align, Cell, Table } from './document.ts';
import { readInlines } from './read-inlines.ts';

/**
 * Reads a table. `delimiter` is the line under its head: `|---|------:|` makes the second column twice as wide. A head
 * without any text is none.
 */
export function readTable(tokens: readonly Token[], delimiter: string): Table {
  const rows = rowsIn(tokens);
  const [first = []] = rows;
  const head = first.map(({ cell }) => cell);
  return {
    kind: 'table',
    widths: widthsIn(delimiter, head.length),
    aligns: first.map(({ align }) => align),
    head: head.some((cell) => cell.length > 0) ? head : null,
    rows: rows.slice(1).map((row) => row.map(({ cell }) => cell)),
  };
}

type PlacedCell = { readonly cell: Cell; readonly align: Align };

function rowsIn(tokens: readonly Token[]): readonly (readonly PlacedCell[])[] {
  const rows: PlacedCell[][] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type !== 'th_open' && token.type !== 'td_open') return;
    rows.at(-1)?.push({ cell: readInlines(tokens.slice(index + 1, index + 2)), align: alignOf(token) });
  });
  return rows;
}

function alignOf(token: Token): Align {
  const style = String(token.attrGet('style') ?? '');
  if (style.includes('right')) return 'right';
  return style.includes('center') ? 'center' : 'left';
}

function widthsIn(delimiter: string, columns: number): readonly number[] {
  const dashes = delimiter
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim().length);
  return Array.from({ length: columns }, (_, index) => dashes[index] ?? 3);
}
