/** What rules need to know of files that are not records: looked up on disk by the shell, handed in as facts. */

/** What is at a document's path. `outside` is judged by the path alone, and by links that lead out of the register. */
export type DocumentFact =
  | { readonly at: 'missing' }
  | { readonly at: 'outside' }
  /** `sha256` is lower-case hexadecimal; undefined where no record asks for it. */
  | { readonly at: 'found'; readonly sha256: string | undefined };

/** Facts by path as written in the records; undefined where the shell could not look (standard input). */
export type DocumentFacts = ReadonlyMap<string, DocumentFact>;
