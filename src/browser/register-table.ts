/** The table of the page: which of its rows are shown, in which order, and by which column. */
import { allIn, byId, made } from './elements.ts';
import { SORTS, type Payload, type Sort } from '../output/dashboard/page-payload.ts';
import { folded } from '../views/folded.ts';
import { chosenRows, type Query } from './query.ts';

export type RegisterTable = {
  /** Shows what a query asks for. */
  readonly show: (query: Query) => void;
};

/** The table of the page; `onSort` is called with the column whose heading was pressed. */
export function registerTable({ rows, words }: Payload, onSort: (sort: Sort) => void): RegisterTable {
  const table = byId('register-table', HTMLTableElement);
  const body = table.tBodies[0] ?? table.createTBody();
  const lines = allIn(body, 'tr', HTMLTableRowElement);
  const searched = rows.map((row, index) => ({
    ...row,
    words: `${row.words} ${folded(textOf(lines[index]))}`,
  }));
  const count = byId('count', HTMLElement);
  const nothing = byId('nothing', HTMLElement);
  const headings = sortHeadings(table, words.sortBy, onSort);
  return {
    show: (query) => {
      const chosen = chosenRows(searched, query);
      const shown = new Set(chosen);
      lines.forEach((line, index) => (line.hidden = !shown.has(index)));
      // Hidden rows may stand anywhere; those that are shown follow in order.
      body.append(...chosen.flatMap((index) => lines[index] ?? []));
      nothing.hidden = chosen.length > 0;
      count.textContent = chosen.length === 0 ? words.none : countText(words, chosen.length, rows.length);
      for (const [sort, heading] of headings) heading.ariaSort = directionOf(query, sort);
    },
  };
}

/** The texts of a row with a blank between them. */
function textOf(line: HTMLTableRowElement | undefined): string {
  const texts = line === undefined ? [] : allIn(line, 'a, small, abbr, span, .window', HTMLElement);
  return texts.map(({ textContent }) => textContent).join(' ');
}

function directionOf({ sort, descending }: Query, column: Sort): string {
  if (sort !== column) return 'none';
  return descending ? 'descending' : 'ascending';
}

function countText({ count, thousands }: Payload['words'], shown: number, all: number): string {
  const written = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return count.replace('{shown}', written(shown)).replace('{all}', written(all));
}

/** Turns the headings by which one can sort into buttons. */
function sortHeadings(
  table: HTMLTableElement,
  sortBy: string,
  onSort: (sort: Sort) => void,
): ReadonlyMap<Sort, HTMLTableCellElement> {
  const headings = new Map<Sort, HTMLTableCellElement>();
  for (const heading of allIn(table, 'th[data-sort]', HTMLTableCellElement)) {
    const sort = SORTS.find((one) => one === heading.dataset['sort']);
    if (sort === undefined) continue;
    const text = heading.textContent.trim();
    const button = made('button', text);
    button.type = 'button';
    button.title = sortBy.replace('{column}', text);
    button.addEventListener('click', () => onSort(sort));
    const onPaper = made('span', text);
    onPaper.className = 'on-paper';
    heading.replaceChildren(button, onPaper);
    headings.set(sort, heading);
  }
  return headings;
}
