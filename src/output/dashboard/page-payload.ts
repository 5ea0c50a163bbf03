/** What the page of a register carries for its script: the same rows as in its table, and each record in full. */

/** By what rows can be chosen, besides the words of a search. */
export const FILTERS = ['kind', 'state', 'country', 'instrument', 'form', 'unit'] as const;

export type Filter = (typeof FILTERS)[number];

/** By what rows can be ordered. */
export const SORTS = ['partner', 'type', 'state', 'start', 'end'] as const;

export type Sort = (typeof SORTS)[number];

/** A row of the table, in the order in which the page has them. */
export type PageRow = {
  readonly id: string;
  /** What a search finds it by besides its texts in the table, folded: lower case, without accents. */
  readonly words: string;
  readonly has: Readonly<Record<Filter, readonly string[]>>;
  /** Texts that sort as they are; an empty one comes last in either direction. */
  readonly sort: Readonly<Record<Sort, string>>;
};

/** A line of a record; one that begins with a tab belongs to the line before it. */
export type PageLine = string;

/** A record in full. */
export type PageRecord = {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly PageLine[] }[];
};

export type Payload = {
  readonly rows: readonly PageRow[];
  readonly records: Readonly<Record<string, PageRecord>>;
  readonly words: {
    /** "{shown} of {all} shown". */
    readonly count: string;
    readonly none: string;
    /** "Sort by {column}". */
    readonly sortBy: string;
    /** The mark between thousands. */
    readonly thousands: string;
  };
};
