/** Which rows are shown, and in which order: what the page's address says after `#?`. */
import { hasEveryWord } from '../views/folded.ts';
import { FILTERS, SORTS, type Filter, type PageRow, type Sort } from '../output/dashboard/page-payload.ts';

export type Query = {
  readonly search: string;
  /** One chosen value for each filter; an empty one for all. */
  readonly filters: Readonly<Record<Filter, string>>;
  /** Undefined for the order in which the page came. */
  readonly sort: Sort | undefined;
  readonly descending: boolean;
};

/** Everything, in the order in which it came. */
export const EVERYTHING: Query = {
  search: '',
  filters: { kind: '', state: '', country: '', instrument: '', form: '', unit: '' },
  sort: undefined,
  descending: false,
};

/** The places of the rows that a query shows, in its order. Every word of a search must occur. */
export function chosenRows(rows: readonly PageRow[], query: Query): readonly number[] {
  const filters = FILTERS.filter((filter) => query.filters[filter] !== '');
  const chosen = rows.flatMap((row, index) => {
    const fits = filters.every((filter) => row.has[filter].includes(query.filters[filter]));
    return fits && hasEveryWord([row.words], query.search) ? [index] : [];
  });
  const { sort, descending } = query;
  if (sort === undefined) return chosen;
  const keyOf = (index: number): string => rows[index]?.sort[sort] ?? '';
  return chosen.sort((a, b) => compareKeys(keyOf(a), keyOf(b), descending) || a - b);
}

/** What has nothing to be sorted by comes last in either direction. */
function compareKeys(a: string, b: string, descending: boolean): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b === descending ? 1 : -1;
}

/** A query as the part of an address after `#?`; empty for everything. */
export function addressOf({ search, filters, sort, descending }: Query): string {
  const said = new URLSearchParams();
  if (search !== '') said.set('q', search);
  for (const filter of FILTERS) if (filters[filter] !== '') said.set(filter, filters[filter]);
  if (sort !== undefined) said.set('sort', descending ? `-${sort}` : sort);
  return said.toString();
}

/** The query in an address; what it does not understand is left out. */
export function queryIn(address: string): Query {
  const said = new URLSearchParams(address);
  const written = said.get('sort') ?? '';
  const descending = written.startsWith('-');
  const sort = SORTS.find((one) => one === written.replace(/^-/, ''));
  const filters = Object.fromEntries(FILTERS.map((filter) => [filter, said.get(filter) ?? '']));
  return {
    search: said.get('q') ?? '',
    filters: { ...EVERYTHING.filters, ...filters },
    sort,
    descending: sort !== undefined && descending,
  };
}
