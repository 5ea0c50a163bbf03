/** The script of the dashboard: search, filters, order and a record's details. Without it the page is plain, and whole. */
import { allIn, byId } from './elements.ts';
import { FILTERS, type Filter, type Payload } from '../output/dashboard/page-payload.ts';
import { addressOf, EVERYTHING, queryIn, type Query } from './query.ts';
import { recordDialog } from './record-dialog.ts';
import { registerTable } from './register-table.ts';

// Made together with this script, so its shape is known.
const payload = JSON.parse(byId('payload', HTMLScriptElement).textContent) as Payload;

let query: Query = EVERYTHING;

const search = byId('search', HTMLInputElement);
const selects = new Map<Filter, HTMLSelectElement>(
  FILTERS.map((filter) => [filter, byId(`filter-${filter}`, HTMLSelectElement)]),
);
const reset = byId('reset', HTMLButtonElement);
const dialog = recordDialog(payload.records, () => writeAddress());
const table = registerTable(payload, (sort) => {
  // Once up, once down, and then as it came.
  const isSame = query.sort === sort;
  if (isSame && query.descending) ask({ ...query, sort: undefined, descending: false });
  else ask({ ...query, sort, descending: isSame });
});

function ask(asked: Query): void {
  query = asked;
  table.show(query);
  reset.hidden = addressOf(query) === '';
  writeAddress();
}

/** The address says what is shown, so that it can be kept and sent on. */
function writeAddress(): void {
  const said = addressOf(query);
  history.replaceState(null, '', said === '' ? '#' : `#?${said}`);
}

/** Sets the fields as a query says; a value that no field offers counts for nothing. */
function fillFields(asked: Query): void {
  search.value = asked.search;
  for (const [filter, select] of selects) select.value = asked.filters[filter];
}

function readFields(): Query {
  const filters = Object.fromEntries([...selects].map(([filter, select]) => [filter, select.value]));
  return { ...query, search: search.value, filters: { ...EVERYTHING.filters, ...filters } };
}

/** `#?state=in-force` asks for rows, `#id:iism-2026` for a record. */
function followAddress(): void {
  const address = location.hash.slice(1);
  if (address.startsWith('?')) {
    const asked = queryIn(address.slice(1));
    fillFields(asked);
    ask({ ...readFields(), sort: asked.sort, descending: asked.descending });
    return;
  }
  showRecord(location.hash);
}

/** Ids of records never meet those of the page's own parts. */
const RECORD = '#id:';

function showRecord(hash: string): boolean {
  return hash.startsWith(RECORD) && dialog.show(hash.slice(RECORD.length));
}

search.addEventListener('input', () => ask(readFields()));
for (const select of selects.values()) select.addEventListener('change', () => ask(readFields()));
reset.addEventListener('click', () => {
  fillFields(EVERYTHING);
  ask(EVERYTHING);
  search.focus();
});
byId('filters', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());

// Links to records open them; links with a choice make it, and lead to the table.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const { choose } = link.dataset;
  if (choose !== undefined) {
    const asked = queryIn(choose);
    fillFields(asked);
    ask(asked);
  } else if (showRecord(link.hash)) event.preventDefault();
});
addEventListener('hashchange', followAddress);

for (const element of allIn(document, '[data-with-script]', HTMLElement)) element.hidden = false;
table.show(query);
followAddress();
