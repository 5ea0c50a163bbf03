/** The table of the page: which of its rows are shown, in which order, and by which column. */
import { allIn, byId, made } from './elements.ts';
import { SORTS, type Payload, type Sort } from '../output/dashboard/page-payload.ts';
import { folded } from '../views/folded.ts';
import { addressOf, chosenRows, EVERYTHING, type Query } from './query.ts';

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
  let order = orderIn(EVERYTHING); // as the page came
  return {
    show: (query) => {
      const chosen = chosenRows(searched, query);
      const shown = new Set(chosen);
      lines.forEach((line, index) => (line.hidden = !shown.has(index)));
      // Moving thousands of rows takes longer than hiding them: only where the order is another one.
      if (orderIn(query) !== order) {
        const { sort, descending } = query;
        const all = chosenRows(searched, { ...EVERYTHING, sort, descending });
        body.append(...all.flatMap((index) => lines[index] ?? []));
        order = orderIn(query);
      }
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

/** What a query says of the order alone. */
function orderIn({ sort, descending }: Query): string {
  return addressOf({ ...EVERYTHING, sort, descending });
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
